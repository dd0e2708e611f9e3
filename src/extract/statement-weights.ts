/**
 * Trained weights for whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const STATEMENT_TABLE = `
after=none near=0	-0.15
after=r near=1	-0.08
after=r near=2	-0.52
after=r near=3	0.25
after=r near=4	0.54
after=s near=1	0.19
after=s near=2	0.84
after=s near=3	0.99
after=s near=4	0.04
after=w near=1	-0.16
after=w near=2	0.43
after=w near=3	-0.08
after=w near=4	-0.40
bias	-0.06
bond=after according belief=fair	0.14
bond=after according belief=sure	0.51
bond=after according belief=weak	0.48
bond=after cued belief=fair	-0.63
bond=after cued belief=sure	1.06
bond=after cued belief=weak	-0.86
bond=after loose belief=fair	-0.39
bond=after loose belief=sure	0.03
bond=after loose belief=weak	-0.33
bond=after tied belief=fair	0.08
bond=after tied belief=sure	0.99
bond=after tied belief=weak	-0.62
bond=before according belief=sure	-0.09
bond=before cued belief=fair	-0.61
bond=before cued belief=sure	0.68
bond=before cued belief=weak	-0.50
bond=before loose belief=sure	0.29
bond=before loose belief=weak	-0.58
bond=before tied belief=fair	-0.35
bond=before tied belief=sure	0.78
bond=before tied belief=weak	-0.05
bond=carried belief=fair	-0.21
bond=carried belief=sure	0.93
bond=elsewhere belief=fair	-0.25
bond=elsewhere belief=sure	1.39
bond=elsewhere belief=weak	-0.37
case=caps ends=x	-0.70
case=lower bond=after according	0.69
case=lower bond=after cued	-0.35
case=lower bond=after loose	-0.36
case=lower bond=after tied	0.15
case=lower bond=before according	0.76
case=lower bond=before cued	0.53
case=lower bond=before loose	0.41
case=lower bond=before tied	0.31
case=lower bond=elsewhere	0.59
case=lower ends=,	0.31
case=lower ends=.	0.94
case=lower ends=?	0.60
case=lower ends=open	-0.60
case=lower ends=x	-0.12
case=lower left=,	-0.13
case=lower left=-	-0.12
case=lower left==	-0.59
case=lower left=Cap	1.26
case=lower left=Q	0.68
case=lower left=Vr	0.81
case=lower left=Vrb	0.45
case=lower left=Vs	0.75
case=lower left=Vsg	0.51
case=lower left=Vw	0.16
case=lower left=Vwb	0.95
case=lower left=Vwg	0.44
case=lower left=adv	0.75
case=lower left=as	-0.23
case=lower left=aux	0.12
case=lower left=conj	-0.09
case=lower left=det	0.78
case=lower left=of	0.93
case=lower left=prep	0.09
case=lower left=start	-1.06
case=lower left=that	0.10
case=lower left=to	0.97
case=lower left=w	0.35
case=lower left=wh	-0.36
case=lower left=—	0.68
case=sentence bond=after according	0.22
case=sentence bond=after cued	0.78
case=sentence bond=after loose	-0.03
case=sentence bond=after tied	0.43
case=sentence bond=before according	0.67
case=sentence bond=before cued	0.75
case=sentence bond=before loose	-0.13
case=sentence bond=before tied	0.30
case=sentence bond=carried	0.59
case=sentence bond=elsewhere	-0.03
case=sentence ends=,	1.11
case=sentence ends=.	0.68
case=sentence ends=?	1.39
case=sentence ends=open	-0.79
case=sentence ends=x	0.42
case=sentence left=(	0.59
case=sentence left=,	1.53
case=sentence left=-	0.50
case=sentence left=:	0.15
case=sentence left==	-0.58
case=sentence left=Cap	0.47
case=sentence left=Vr	0.42
case=sentence left=Vs	0.33
case=sentence left=Vsg	0.30
case=sentence left=as	0.52
case=sentence left=conj	0.80
case=sentence left=det	-0.60
case=sentence left=of	-0.22
case=sentence left=prep	0.65
case=sentence left=start	0.64
case=sentence left=that	0.58
case=sentence left=w	0.10
case=title bond=after cued	0.34
case=title bond=after loose	-0.23
case=title bond=after tied	0.02
case=title bond=before cued	-0.83
case=title bond=before loose	-0.75
case=title bond=before tied	-0.08
case=title ends=,	-0.57
case=title ends=.	-1.13
case=title ends=?	1.19
case=title ends=x	-0.61
case=title left=,	-0.09
case=title left==	-0.18
case=title left=Cap	-0.79
case=title left=Vrg	0.88
case=title left=Vwb	-0.78
case=title left=conj	-0.09
case=title left=det	-0.90
case=title left=of	-0.30
case=title left=prep	-0.86
case=title left=start	0.79
case=title left=to	-0.81
case=title left=w	-0.77
continues	0.29
cue=accuse	-0.10
cue=acknowledge	0.33
cue=add	1.30
cue=address	-0.36
cue=admit	0.07
cue=appear	0.13
cue=argue	0.65
cue=ask	-0.17
cue=attack	-0.43
cue=believe	0.37
cue=blame	0.37
cue=call	1.20
cue=chant	1.27
cue=cite	0.80
cue=claim	0.39
cue=come	0.12
cue=comment	0.58
cue=conclude	0.25
cue=continue	-0.02
cue=declare	0.66
cue=deliver	-0.04
cue=describe	0.59
cue=email	0.06
cue=estimate	0.38
cue=explain	0.40
cue=feel	0.45
cue=find	-0.47
cue=give	0.05
cue=go	0.14
cue=hear	-0.34
cue=hit	-0.60
cue=hold	-0.18
cue=hope	0.59
cue=include	-0.25
cue=insist	0.27
cue=interject	0.16
cue=issue	0.04
cue=joke	0.28
cue=know	-0.48
cue=lament	0.27
cue=look	0.31
cue=make	-0.16
cue=move	0.08
cue=name	-0.26
cue=need	0.65
cue=none	-0.80
cue=none near=0 length=0	-0.43
cue=none near=0 length=1	-0.59
cue=none near=0 length=15+	0.44
cue=none near=0 length=2	-0.41
cue=none near=0 length=3	-0.46
cue=none near=0 length=4	-0.34
cue=none near=0 length=6-8	-0.10
cue=none near=0 length=9-14	0.16
cue=note	0.67
cue=plan	0.52
cue=pledge	0.47
cue=portray	0.65
cue=post	0.20
cue=praise	0.54
cue=predict	0.51
cue=proclaim	0.22
cue=promise	0.71
cue=propose	-0.14
cue=publish	0.49
cue=put	0.21
cue=question	0.42
cue=r near=1 length=3	0.76
cue=r near=1 length=4	0.49
cue=r near=1 length=6-8	0.31
cue=r near=1 length=9-14	0.29
cue=r near=2 length=15+	0.49
cue=r near=2 length=3	0.72
cue=r near=2 length=4	-0.21
cue=r near=2 length=5	0.48
cue=r near=2 length=6-8	0.68
cue=r near=2 length=9-14	0.85
cue=r near=3 length=15+	0.17
cue=r near=3 length=3	0.58
cue=r near=3 length=5	0.47
cue=r near=3 length=6-8	0.51
cue=r near=4 length=1	-0.46
cue=r near=4 length=15+	0.62
cue=r near=4 length=2	-0.20
cue=r near=4 length=3	1.05
cue=r near=4 length=4	1.04
cue=r near=4 length=5	0.90
cue=r near=4 length=6-8	1.02
cue=r near=4 length=9-14	-0.09
cue=read	-0.34
cue=recall	-0.23
cue=refer	0.58
cue=remark	0.72
cue=reply	0.14
cue=report	-0.05
cue=respond	0.54
cue=run	-0.10
cue=s near=1 length=15+	0.31
cue=s near=1 length=2	0.60
cue=s near=1 length=3	-0.34
cue=s near=1 length=4	0.45
cue=s near=1 length=6-8	0.67
cue=s near=1 length=9-14	0.39
cue=s near=2 length=1	0.68
cue=s near=2 length=15+	-0.06
cue=s near=2 length=2	0.33
cue=s near=2 length=3	0.08
cue=s near=2 length=4	0.69
cue=s near=2 length=5	0.43
cue=s near=2 length=6-8	0.05
cue=s near=2 length=9-14	0.81
cue=s near=3 length=15+	0.51
cue=s near=3 length=2	0.07
cue=s near=3 length=3	0.24
cue=s near=3 length=4	0.71
cue=s near=3 length=6-8	0.68
cue=s near=3 length=9-14	0.68
cue=s near=4 length=1	-0.49
cue=s near=4 length=15+	-0.07
cue=s near=4 length=2	-0.73
cue=s near=4 length=3	-0.18
cue=s near=4 length=4	0.37
cue=s near=4 length=5	0.25
cue=s near=4 length=6-8	0.56
cue=s near=4 length=9-14	0.03
cue=say	0.64
cue=share	0.11
cue=shoot	0.22
cue=shout	0.52
cue=show	-0.61
cue=speak	-0.57
cue=start	-0.45
cue=state	0.22
cue=suggest	0.70
cue=talk	0.65
cue=tell	-0.36
cue=thank	0.36
cue=think	0.40
cue=tweet	0.11
cue=urge	0.45
cue=use	0.57
cue=vow	0.67
cue=w near=1 length=15+	0.60
cue=w near=1 length=2	-0.42
cue=w near=1 length=3	0.27
cue=w near=1 length=4	-0.09
cue=w near=1 length=5	0.63
cue=w near=1 length=6-8	0.80
cue=w near=1 length=9-14	0.68
cue=w near=2 length=1	0.13
cue=w near=2 length=15+	0.71
cue=w near=2 length=2	-0.40
cue=w near=2 length=3	0.81
cue=w near=2 length=4	0.09
cue=w near=2 length=5	0.57
cue=w near=2 length=6-8	-0.48
cue=w near=2 length=9-14	0.80
cue=w near=3 length=15+	0.69
cue=w near=3 length=2	-0.44
cue=w near=3 length=3	0.04
cue=w near=3 length=5	0.52
cue=w near=3 length=6-8	0.19
cue=w near=3 length=9-14	0.53
cue=w near=4 length=1	-0.31
cue=w near=4 length=15+	0.16
cue=w near=4 length=2	-1.01
cue=w near=4 length=3	-0.20
cue=w near=4 length=4	0.60
cue=w near=4 length=6-8	1.30
cue=w near=4 length=9-14	-0.04
cue=want	0.68
cue=warn	0.49
cue=write	-0.21
cue=yell	0.52
digits=true	-0.25
following='	0.50
following=(	-0.40
following=)	0.25
following=,	-0.55
following=-	-0.27
following=.	0.46
following=>	-0.53
following=Cap	-0.09
following=Q	-1.38
following=Vs	0.16
following=Vw	-0.29
following=[	0.98
following=a	-0.35
following=about	0.39
following=according	0.77
following=added	0.24
following=adding	-0.03
following=adv	0.56
following=after	-0.30
following=against	0.46
following=an	-0.30
following=and	0.11
following=another	0.04
following=as	0.76
following=asked	0.15
following=at	0.57
following=author	-0.35
following=because	0.86
following=before	0.28
following=between	0.53
following=but	0.55
following=by	-0.04
following=campaign	-0.24
following=candidate	0.12
following=conj	0.44
following=datetime	-0.07
following=det	1.15
following=edge	0.73
following=for	0.21
following=former	0.35
following=from	1.12
following=has	0.13
following=he	0.59
following=his	0.28
following=if	0.77
following=in	0.17
following=is	-0.59
following=it	-0.45
following=not	-0.03
following=of	0.94
following=on	-0.13
following=one	0.42
following=or	-0.30
following=out	-0.09
following=over	0.25
following=prep	1.02
following=said	0.57
following=says	0.47
following=she	0.40
following=since	-0.09
following=star	-0.69
following=than	0.73
following=that	-0.23
following=the	1.01
following=they	0.28
following=timestamp	-0.15
following=to	0.30
following=tweet	-0.18
following=tweet-date	-0.40
following=tweeted	0.46
following=was	0.33
following=when	0.16
following=where	0.10
following=which	-0.66
following=while	0.27
following=who	-0.44
following=with	-0.22
following=would	0.53
following=writes	0.07
following=wrote	-0.03
following=—	0.18
headline=false length=0	-0.55
headline=false length=1	-0.40
headline=false length=15+	0.39
headline=false length=2	-0.49
headline=false length=3	0.15
headline=false length=4	0.17
headline=false length=5	0.29
headline=false length=6-8	0.30
headline=false length=9-14	0.40
inner=false length=0	-0.55
inner=false length=1	-0.40
inner=false length=15+	0.44
inner=false length=2	-0.60
inner=false length=3	0.23
inner=false length=4	0.11
inner=false length=5	0.15
inner=false length=6-8	0.12
inner=false length=9-14	0.35
inner=true length=15+	0.31
inner=true length=2	0.30
inner=true length=3	-0.12
inner=true length=4	0.20
inner=true length=5	0.60
inner=true length=6-8	0.89
inner=true length=9-14	0.28
left=, ends=,	-0.29
left=, ends=.	0.32
left=, ends=?	0.80
left=, ends=x	0.28
left=, right=-	0.36
left=, right=Cap	0.37
left=, right=Vs	0.59
left=, right=Vw	-0.47
left=, right=adv	0.16
left=, right=aux	0.15
left=, right=conj	-0.75
left=, right=det	-0.42
left=, right=end	1.26
left=, right=prep	0.12
left=, right=w	0.22
left=, right=wh	0.12
left=- ends=,	0.42
left=- ends=x	-0.18
left=- right=-	-0.29
left=- right=w	0.28
left=: ends=,	0.64
left=: ends=.	0.33
left=: ends=?	0.64
left=: ends=open	-0.49
left=: ends=x	0.63
left=: right=Cap	0.84
left=: right=[	0.46
left=: right=conj	0.53
left=: right=det	0.24
left=: right=end	0.36
left=: right=w	0.42
left== ends=x	-0.82
left== right=>	-0.53
left== right=Vsb	-0.18
left== right=w	-0.69
left=Cap ends=,	-0.05
left=Cap ends=.	-0.26
left=Cap ends=x	-0.14
left=Cap right=Cap	-0.30
left=Cap right=Q	-0.54
left=Cap right=Vs	0.39
left=Cap right=[	0.46
left=Cap right=conj	-0.10
left=Cap right=det	0.46
left=Cap right=end	-0.21
left=Cap right=prep	0.15
left=Cap right=that	-0.37
left=Cap right=w	0.08
left=Cap right=wh	-0.25
left=Q ends=x	0.52
left=Vr ends=.	0.41
left=Vr ends=x	0.61
left=Vr right=conj	0.28
left=Vr right=end	0.51
left=Vs ends=.	0.45
left=Vs right=end	0.57
left=Vs right=prep	-0.10
left=Vsg ends=.	0.58
left=Vsg ends=?	0.24
left=Vsg ends=x	0.48
left=Vsg right=end	0.32
left=Vw ends=,	0.61
left=Vw ends=.	0.27
left=Vw ends=x	-0.30
left=Vw right=Cap	0.48
left=Vw right=conj	0.67
left=Vw right=det	0.40
left=Vw right=end	-0.15
left=Vw right=prep	-0.27
left=Vwb ends=,	-0.09
left=Vwb ends=.	0.26
left=Vwb ends=x	0.52
left=Vwb right=end	0.03
left=Vwg ends=.	0.48
left=Vwg ends=x	0.17
left=adv ends=,	0.06
left=adv ends=.	0.10
left=adv ends=x	0.23
left=adv right=end	0.04
left=adv right=w	0.26
left=as ends=,	0.30
left=as ends=.	0.46
left=as ends=x	-0.42
left=as right=Cap	0.26
left=as right=conj	0.85
left=as right=end	0.88
left=as right=prep	0.70
left=aux ends=,	0.18
left=aux ends=.	1.29
left=aux ends=x	-0.04
left=aux right=Cap	0.21
left=aux right=Vs	0.80
left=aux right=Vw	0.29
left=aux right=adv	0.29
left=aux right=conj	-0.18
left=aux right=det	0.60
left=aux right=end	0.96
left=aux right=prep	1.29
left=aux right=to	0.38
left=aux right=w	-0.31
left=conj ends=,	-0.18
left=conj ends=.	0.13
left=conj ends=x	0.25
left=conj right=Cap	-0.38
left=conj right=Vs	0.46
left=conj right=conj	0.61
left=conj right=det	0.63
left=conj right=end	0.37
left=conj right=w	0.06
left=conj right=wh	-0.32
left=det ends=,	0.37
left=det ends=.	0.63
left=det ends=x	-0.14
left=det right=Cap	0.26
left=det right=aux	0.37
left=det right=conj	0.80
left=det right=end	0.63
left=det right=of	0.13
left=det right=prep	0.33
left=det right=that	0.35
left=det right=w	-0.28
left=det right=wh	0.22
left=of ends=,	-0.43
left=of ends=.	-0.72
left=of ends=?	0.35
left=of ends=x	0.81
left=of right=aux	0.35
left=of right=conj	0.34
left=of right=det	0.24
left=of right=end	-0.38
left=of right=prep	0.43
left=of right=wh	-0.39
left=prep ends=,	-0.39
left=prep ends=.	-0.31
left=prep ends=x	-0.06
left=prep right=-	0.26
left=prep right=Cap	-0.62
left=prep right=conj	0.48
left=prep right=det	0.52
left=prep right=end	0.25
left=prep right=prep	-0.04
left=prep right=to	0.13
left=prep right=w	0.04
left=start ends=,	0.94
left=start ends=.	0.32
left=start ends=?	1.34
left=start ends=open	-0.52
left=start ends=x	-0.30
left=start right='	0.15
left=start right=Cap	1.78
left=start right=Q	-1.07
left=start right=Vr	0.58
left=start right=Vs	0.24
left=start right=aux	0.12
left=start right=conj	0.50
left=start right=det	0.42
left=start right=end	0.24
left=start right=prep	0.16
left=start right=that	0.58
left=start right=w	0.04
left=start right=wh	-0.47
left=that ends=,	0.68
left=that ends=.	-0.12
left=that ends=x	0.99
left=that right=Cap	-0.46
left=that right=conj	0.59
left=that right=det	0.17
left=that right=end	0.98
left=that right=prep	0.42
left=that right=w	0.48
left=to ends=,	0.29
left=to ends=.	-0.07
left=to ends=x	0.04
left=to right=Cap	-0.26
left=to right=adv	0.50
left=to right=conj	-0.11
left=to right=det	0.35
left=to right=end	0.27
left=to right=prep	0.78
left=to right=w	0.26
left=w ends=,	0.25
left=w ends=.	-0.23
left=w ends=x	-0.12
left=w right=(	-0.51
left=w right=-	0.38
left=w right=Cap	-0.26
left=w right=Vs	0.47
left=w right=Vw	-0.54
left=w right=as	0.57
left=w right=aux	-0.35
left=w right=by	0.71
left=w right=conj	1.23
left=w right=det	0.74
left=w right=end	-0.18
left=w right=of	0.30
left=w right=prep	0.39
left=w right=that	0.46
left=w right=w	-0.40
left=w right=wh	0.08
left=wh ends=.	0.73
left=wh ends=x	-0.55
left=wh right=end	0.52
left=wh right=w	-0.60
left=— ends=x	-0.42
left=— right=—	-0.29
length=0	-0.55
length=0 bond=before loose	-0.28
length=0 case=lower	-0.55
length=0 ends=x	-0.28
length=0 left==	-0.28
length=1	-0.40
length=1 bond=after cued	0.63
length=1 bond=after loose	-0.63
length=1 bond=after tied	0.30
length=1 bond=before cued	-0.31
length=1 bond=before loose	-0.97
length=1 bond=before tied	0.07
length=1 case=lower	-1.46
length=1 case=sentence	-0.26
length=1 case=title	0.41
length=1 ends=,	0.13
length=1 ends=.	0.07
length=1 ends=?	0.88
length=1 ends=x	-1.68
length=1 left=,	0.43
length=1 left==	-0.35
length=1 left=Cap	-1.01
length=1 left=aux	-0.41
length=1 left=conj	0.34
length=1 left=det	-0.67
length=1 left=prep	-0.35
length=1 left=start	0.43
length=1 left=to	-0.45
length=1 left=w	-0.68
length=15+	0.39
length=15+ bond=after according	0.23
length=15+ bond=after cued	0.28
length=15+ bond=after loose	0.35
length=15+ bond=after tied	-0.11
length=15+ bond=before according	0.39
length=15+ bond=before cued	-0.11
length=15+ bond=before loose	0.28
length=15+ bond=before tied	0.46
length=15+ bond=carried	1.85
length=15+ bond=elsewhere	1.04
length=15+ case=lower	0.15
length=15+ case=sentence	0.52
length=15+ ends=,	0.63
length=15+ ends=.	0.56
length=15+ ends=?	0.87
length=15+ ends=open	-0.50
length=15+ ends=x	1.18
length=15+ left=,	1.46
length=15+ left=:	0.14
length=15+ left=Cap	1.20
length=15+ left=Vs	0.17
length=15+ left=Vw	0.46
length=15+ left=Vwb	0.41
length=15+ left=adv	0.35
length=15+ left=as	0.15
length=15+ left=conj	0.60
length=15+ left=det	0.47
length=15+ left=prep	0.60
length=15+ left=start	0.16
length=15+ left=that	0.79
length=15+ left=to	0.32
length=15+ left=w	-0.11
length=2	-0.49
length=2 bond=after cued	-0.03
length=2 bond=after loose	-1.08
length=2 bond=after tied	-0.39
length=2 bond=before cued	-0.13
length=2 bond=before loose	-0.34
length=2 bond=before tied	0.16
length=2 case=lower	-1.42
length=2 case=sentence	0.17
length=2 case=title	0.11
length=2 ends=,	-0.37
length=2 ends=.	0.44
length=2 ends=?	0.70
length=2 ends=x	-1.75
length=2 left=,	-0.02
length=2 left=Cap	-0.70
length=2 left=Vwb	-0.62
length=2 left=conj	0.18
length=2 left=det	-0.89
length=2 left=of	-0.13
length=2 left=prep	-0.57
length=2 left=start	0.51
length=2 left=to	-0.20
length=2 left=w	-0.80
length=3	0.15
length=3 bond=after cued	-0.22
length=3 bond=after loose	0.04
length=3 bond=after tied	0.11
length=3 bond=before cued	0.52
length=3 bond=before tied	0.33
length=3 case=lower	1.02
length=3 case=sentence	0.07
length=3 case=title	-0.65
length=3 ends=,	0.15
length=3 ends=.	-0.15
length=3 ends=?	0.92
length=3 ends=x	0.03
length=3 left=,	-0.46
length=3 left==	-0.58
length=3 left=Cap	-0.15
length=3 left=Vr	0.45
length=3 left=Vs	-0.37
length=3 left=Vw	0.23
length=3 left=adv	0.55
length=3 left=as	-0.15
length=3 left=aux	0.07
length=3 left=conj	0.60
length=3 left=det	0.28
length=3 left=of	0.46
length=3 left=prep	-0.47
length=3 left=start	0.31
length=3 left=that	0.44
length=3 left=to	0.08
length=3 left=w	0.14
length=4	0.17
length=4 bond=after cued	1.87
length=4 bond=after loose	-0.12
length=4 bond=after tied	-0.08
length=4 bond=before cued	-0.08
length=4 bond=before loose	0.38
length=4 bond=before tied	0.29
length=4 bond=elsewhere	-0.41
length=4 case=lower	0.82
length=4 case=sentence	0.72
length=4 case=title	-0.58
length=4 ends=,	-0.15
length=4 ends=.	0.19
length=4 ends=?	0.72
length=4 ends=x	0.19
length=4 left=,	-0.44
length=4 left=:	0.53
length=4 left=Cap	-0.04
length=4 left=Vr	0.44
length=4 left=Vw	-0.22
length=4 left=Vwb	0.61
length=4 left=adv	0.51
length=4 left=as	0.97
length=4 left=aux	1.58
length=4 left=conj	-0.12
length=4 left=det	0.42
length=4 left=of	0.57
length=4 left=prep	0.12
length=4 left=start	0.05
length=4 left=that	-0.49
length=4 left=to	0.60
length=4 left=w	0.36
length=5	0.29
length=5 bond=after cued	0.45
length=5 bond=after loose	0.24
length=5 bond=after tied	0.23
length=5 bond=before cued	0.03
length=5 bond=before tied	1.51
length=5 case=lower	0.78
length=5 case=sentence	0.42
length=5 case=title	-0.31
length=5 ends=,	0.97
length=5 ends=.	0.10
length=5 ends=?	0.42
length=5 ends=x	-0.03
length=5 left=,	0.82
length=5 left=:	0.59
length=5 left=Cap	0.25
length=5 left=Vw	0.50
length=5 left=Vwg	0.33
length=5 left=as	0.72
length=5 left=aux	-0.05
length=5 left=conj	0.65
length=5 left=det	0.69
length=5 left=prep	0.36
length=5 left=start	-0.03
length=5 left=that	0.48
length=5 left=to	0.47
length=5 left=w	0.41
length=6-8	0.30
length=6-8 bond=after cued	0.06
length=6-8 bond=after loose	-0.22
length=6-8 bond=after tied	1.14
length=6-8 bond=before according	0.49
length=6-8 bond=before cued	0.05
length=6-8 bond=before loose	0.31
length=6-8 bond=before tied	0.28
length=6-8 case=lower	0.77
length=6-8 case=sentence	0.73
length=6-8 case=title	-0.66
length=6-8 ends=,	0.08
length=6-8 ends=.	0.05
length=6-8 ends=?	0.84
length=6-8 ends=open	-0.34
length=6-8 ends=x	0.62
length=6-8 left=,	1.42
length=6-8 left=:	1.04
length=6-8 left=Cap	0.34
length=6-8 left=Vr	0.31
length=6-8 left=Vw	0.57
length=6-8 left=as	-0.38
length=6-8 left=aux	1.37
length=6-8 left=conj	0.15
length=6-8 left=det	0.97
length=6-8 left=of	-0.55
length=6-8 left=prep	-0.03
length=6-8 left=start	0.04
length=6-8 left=that	0.74
length=6-8 left=to	-0.13
length=6-8 left=w	1.01
length=9-14	0.40
length=9-14 bond=after according	0.16
length=9-14 bond=after cued	0.26
length=9-14 bond=after loose	0.91
length=9-14 bond=after tied	0.78
length=9-14 bond=before according	-0.34
length=9-14 bond=before cued	0.55
length=9-14 bond=before loose	0.95
length=9-14 bond=before tied	-0.10
length=9-14 bond=carried	0.03
length=9-14 bond=elsewhere	0.62
length=9-14 case=lower	0.59
length=9-14 case=sentence	0.52
length=9-14 case=title	-0.52
length=9-14 ends=,	0.55
length=9-14 ends=.	0.11
length=9-14 ends=?	0.79
length=9-14 ends=x	0.61
length=9-14 left=,	1.26
length=9-14 left=-	0.47
length=9-14 left=:	-0.28
length=9-14 left=Cap	0.11
length=9-14 left=Vs	0.32
length=9-14 left=Vw	0.65
length=9-14 left=adv	0.55
length=9-14 left=as	0.34
length=9-14 left=aux	1.15
length=9-14 left=conj	-0.33
length=9-14 left=det	0.52
length=9-14 left=prep	0.93
length=9-14 left=start	0.22
length=9-14 left=that	0.83
length=9-14 left=to	-0.11
length=9-14 left=w	0.29
length=9-14 left=wh	0.42
length=9-14 left=—	0.77
listed after and	0.40
listed after because	0.39
listed after or	0.38
listed before and	0.77
listed before because	0.35
listed before or	0.19
previous=(	0.08
previous=) .	0.26
previous=,	0.29
previous=, Cap	0.46
previous=, and	0.53
previous=, that	0.06
previous=, the	-0.58
previous=, this	-0.11
previous=-	-0.05
previous=- -	0.69
previous=.	0.64
previous=. Cap	0.56
previous=. conj	0.42
previous=. det	0.50
previous=:	0.14
previous==	-0.88
previous=?	0.31
previous=Cap	-0.29
previous=Cap ,	0.25
previous=Cap -	-0.39
previous=Cap .	0.92
previous=Cap :	1.38
previous=Cap Cap	0.74
previous=Cap Q	0.37
previous=Cap and	-0.25
previous=Cap are	0.69
previous=Cap as	0.56
previous=Cap called	0.34
previous=Cap for	0.21
previous=Cap had	0.39
previous=Cap has	0.07
previous=Cap is	-0.03
previous=Cap on	-0.26
previous=Cap said	0.15
previous=Cap says	0.24
previous=Cap show	-0.34
previous=Cap that	0.47
previous=Cap to	0.19
previous=Cap was	0.36
previous=Q	-0.18
previous=Q and	0.40
previous=Q because	0.39
previous=Q or	0.38
previous=Vrb .	0.14
previous=a	0.43
previous=about	-0.53
previous=about the	0.61
previous=added ,	0.14
previous=added .	0.74
previous=added :	0.22
previous=added that	0.03
previous=adding ,	0.04
previous=adding :	0.11
previous=administration .	0.16
previous=adv ,	0.05
previous=adviser .	0.15
previous=against	0.81
previous=and	0.44
previous=and that	0.33
previous=are	1.02
previous=as	-0.12
previous=as a	0.68
previous=as the	0.23
previous=asked ,	0.34
previous=asked .	0.19
previous=at	0.61
previous=author =	-0.19
previous=author of	-0.64
previous=aux .	0.08
previous=back ,	0.06
previous=be	0.14
previous=because	0.75
previous=been	0.43
previous=book	-0.70
previous=but	0.70
previous=called Cap	-0.14
previous=called him	0.52
previous=calling him	0.16
previous=campaign .	0.40
previous=campaigns .	0.13
previous=candidacy .	0.16
previous=chanted	0.46
previous=chanting	0.81
previous=chants of	0.83
previous=concluded .	0.11
previous=conj	0.60
previous=continued ,	0.07
previous=continued .	0.33
previous=continued :	0.08
previous=convention .	0.35
previous=crowd .	0.10
previous=datetime =	-0.11
previous=det	0.43
previous=edge Cap	0.83
previous=edge det	-0.15
previous=election .	0.11
previous=email .	0.19
previous=explained .	0.15
previous=for	0.41
previous=friend .	0.14
previous=had	0.49
previous=has	0.47
previous=have	0.30
previous=have a	-0.26
previous=he	0.93
previous=he has	0.16
previous=he is	0.25
previous=he was	0.29
previous=he would	0.50
previous=her	0.33
previous=here .	0.14
previous=him	0.76
previous=him .	0.41
previous=his	-0.40
previous=id =	-0.21
previous=in	-0.25
previous=in a	-0.17
previous=including	-0.26
previous=interview .	0.47
previous=is	-0.06
previous=is a	0.27
previous=issue .	0.13
previous=it	0.41
previous=it ,	0.25
previous=it was	0.16
previous=its	-0.62
previous=like	0.56
previous=me .	0.33
previous=month .	0.52
previous=new	-0.51
previous=night .	0.10
previous=nomination .	0.14
previous=nominee .	0.07
previous=not	-0.12
previous=not to	0.64
previous=num	-0.28
previous=num ,	0.06
previous=num .	0.90
previous=of	-0.21
previous=of Cap	-0.40
previous=of a	0.16
previous=of the	-0.42
previous=office .	0.03
previous=on	-0.63
previous=on Cap	-1.11
previous=on the	0.52
previous=or	0.46
previous=out .	0.15
previous=pic =	-0.28
previous=president	0.22
previous=president .	0.04
previous=primary .	0.19
previous=program	0.14
previous=race .	0.11
previous=rally .	0.07
previous=recently .	0.32
previous=replied .	0.19
previous=replied :	0.10
previous=reporters .	0.21
previous=responded ,	0.05
previous=said	0.64
previous=said ,	1.04
previous=said .	0.51
previous=said :	0.72
previous=said Cap	0.11
previous=said he	0.28
previous=said that	0.27
previous=say ,	0.06
previous=say :	0.39
previous=saying	0.78
previous=saying ,	0.20
previous=saying :	0.45
previous=says	0.25
previous=says ,	0.04
previous=says .	0.33
previous=says that	0.07
previous=she	0.67
previous=she was	0.18
previous=show	-0.58
previous=statement .	0.47
previous=statement :	0.15
previous=strategist .	0.16
previous=supporter .	0.13
previous=than	0.28
previous=that	0.25
previous=that Cap	0.79
previous=that he	0.30
previous=that the	0.31
previous=the	-0.11
previous=the Cap	-0.08
previous=their	-0.13
previous=them .	0.08
previous=there are	0.17
previous=this	-0.17
previous=timestamp =	-0.18
previous=to	-0.13
previous=to Cap	-0.38
previous=to be	0.17
previous=to the	0.32
previous=told Cap	-0.69
previous=tweet-author =	-0.40
previous=tweet-date =	-0.58
previous=tweet-id =	-0.30
previous=tweeted ,	0.55
previous=was	1.02
previous=was a	0.16
previous=week .	0.18
previous=were	0.57
previous=who	-0.18
previous=who are	0.53
previous=will	0.21
previous=with	-0.57
previous=with a	-0.59
previous=would	0.39
previous=writes .	0.18
previous=wrote ,	0.10
previous=wrote .	-0.72
previous=wrote :	0.20
previous=year .	0.08
previous=years .	0.10
previous=—	-0.32
single=false	-0.06
whole=false	-0.07
whole=true	0.13
`;
