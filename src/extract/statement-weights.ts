/**
 * Trained weights for whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const STATEMENT_TABLE = `
after=none near=0	-0.14
after=r near=1	-0.10
after=r near=2	-0.48
after=r near=3	0.22
after=r near=4	0.54
after=s near=1	0.15
after=s near=2	0.80
after=s near=3	0.95
after=s near=4	-0.04
after=w near=1	-0.11
after=w near=2	0.41
after=w near=3	-0.05
after=w near=4	-0.35
bias	-0.07
bond=after according belief=fair	0.42
bond=after according belief=sure	0.47
bond=after cued belief=fair	-0.65
bond=after cued belief=sure	1.01
bond=after cued belief=weak	-0.12
bond=after loose belief=fair	-0.91
bond=after loose belief=sure	0.87
bond=after loose belief=weak	-0.46
bond=after tied belief=fair	-0.19
bond=after tied belief=sure	1.50
bond=after tied belief=weak	-0.79
bond=before according belief=fair	-0.17
bond=before according belief=sure	-0.11
bond=before cued belief=fair	-0.68
bond=before cued belief=sure	0.75
bond=before cued belief=weak	-0.33
bond=before loose belief=fair	0.10
bond=before loose belief=sure	0.09
bond=before loose belief=weak	-0.45
bond=before tied belief=fair	-0.28
bond=before tied belief=sure	0.66
bond=before tied belief=weak	0.44
bond=carried belief=fair	-0.31
bond=carried belief=sure	0.86
bond=elsewhere belief=fair	-0.16
bond=elsewhere belief=sure	0.08
bond=elsewhere belief=weak	-0.22
case=caps ends=x	-0.73
case=lower bond=after according	0.67
case=lower bond=after cued	-0.28
case=lower bond=after loose	-0.40
case=lower bond=after tied	-0.11
case=lower bond=before according	0.77
case=lower bond=before cued	0.56
case=lower bond=before loose	0.44
case=lower bond=before tied	0.46
case=lower bond=elsewhere	0.55
case=lower ends=,	0.31
case=lower ends=.	0.90
case=lower ends=?	0.64
case=lower ends=open	-0.65
case=lower ends=x	-0.08
case=lower left=,	-0.10
case=lower left=-	-0.10
case=lower left==	-0.58
case=lower left=Cap	1.32
case=lower left=Q	0.69
case=lower left=Vr	0.77
case=lower left=Vrb	0.52
case=lower left=Vs	0.71
case=lower left=Vsg	0.48
case=lower left=Vw	0.17
case=lower left=Vwb	0.94
case=lower left=Vwg	0.49
case=lower left=adv	0.84
case=lower left=as	-0.25
case=lower left=aux	0.11
case=lower left=conj	-0.11
case=lower left=det	0.81
case=lower left=of	0.95
case=lower left=prep	0.06
case=lower left=start	-1.06
case=lower left=that	0.13
case=lower left=to	0.91
case=lower left=w	0.38
case=lower left=wh	-0.36
case=lower left=—	0.62
case=sentence bond=after according	0.21
case=sentence bond=after cued	0.77
case=sentence bond=after loose	0.06
case=sentence bond=after tied	0.46
case=sentence bond=before according	0.68
case=sentence bond=before cued	0.83
case=sentence bond=before loose	0.19
case=sentence bond=before tied	0.25
case=sentence bond=carried	0.53
case=sentence bond=elsewhere	-0.25
case=sentence ends=,	1.10
case=sentence ends=.	0.69
case=sentence ends=?	1.42
case=sentence ends=open	-0.76
case=sentence ends=x	0.37
case=sentence left=(	0.58
case=sentence left=,	1.49
case=sentence left=-	0.52
case=sentence left=:	0.14
case=sentence left==	-0.52
case=sentence left=Cap	0.45
case=sentence left=Vr	0.43
case=sentence left=Vs	0.37
case=sentence left=Vsg	0.29
case=sentence left=as	0.51
case=sentence left=conj	0.83
case=sentence left=det	-0.57
case=sentence left=of	-0.30
case=sentence left=prep	0.68
case=sentence left=start	0.67
case=sentence left=that	0.54
case=sentence left=w	-0.03
case=title bond=after cued	0.53
case=title bond=after loose	-0.72
case=title bond=after tied	-0.42
case=title bond=before cued	-0.82
case=title bond=before loose	-0.86
case=title bond=before tied	0.07
case=title ends=,	-0.56
case=title ends=.	-1.11
case=title ends=?	1.23
case=title ends=x	-0.63
case=title left=,	-0.07
case=title left==	-0.18
case=title left=Cap	-0.85
case=title left=Vrg	0.88
case=title left=Vwb	-0.77
case=title left=conj	-0.14
case=title left=det	-0.89
case=title left=of	-0.26
case=title left=prep	-0.91
case=title left=start	0.93
case=title left=to	-0.78
case=title left=w	-0.77
continues	0.23
cue=accuse	-0.13
cue=acknowledge	0.33
cue=add	1.31
cue=address	-0.39
cue=admit	0.05
cue=appear	0.06
cue=argue	0.67
cue=ask	-0.14
cue=attack	-0.43
cue=believe	0.36
cue=blame	0.37
cue=call	1.21
cue=chant	1.25
cue=cite	0.80
cue=claim	0.39
cue=come	0.24
cue=comment	0.62
cue=conclude	0.25
cue=declare	0.62
cue=describe	0.51
cue=email	0.07
cue=estimate	0.32
cue=explain	0.40
cue=feel	0.37
cue=find	-0.46
cue=give	-0.03
cue=go	0.18
cue=hear	-0.28
cue=hit	-0.62
cue=hold	-0.07
cue=hope	0.57
cue=include	-0.25
cue=insist	0.27
cue=interject	0.15
cue=issue	0.15
cue=joke	0.26
cue=know	-0.44
cue=lament	0.46
cue=look	0.31
cue=make	-0.17
cue=move	0.16
cue=name	-0.10
cue=need	0.65
cue=none	-0.80
cue=none near=0 length=0	-0.43
cue=none near=0 length=1	-0.67
cue=none near=0 length=15+	0.47
cue=none near=0 length=2	-0.40
cue=none near=0 length=3	-0.52
cue=none near=0 length=4	-0.31
cue=none near=0 length=6-8	-0.06
cue=none near=0 length=9-14	0.16
cue=note	0.68
cue=plan	0.54
cue=pledge	0.46
cue=portray	0.67
cue=post	0.22
cue=praise	0.45
cue=predict	0.58
cue=proclaim	0.24
cue=promise	0.80
cue=propose	-0.16
cue=publish	0.37
cue=put	0.03
cue=question	0.44
cue=r near=1 length=3	0.77
cue=r near=1 length=4	0.48
cue=r near=1 length=6-8	0.28
cue=r near=1 length=9-14	0.28
cue=r near=2 length=15+	0.51
cue=r near=2 length=3	0.70
cue=r near=2 length=4	-0.10
cue=r near=2 length=5	0.50
cue=r near=2 length=6-8	0.64
cue=r near=2 length=9-14	0.86
cue=r near=3 length=15+	0.18
cue=r near=3 length=3	0.60
cue=r near=3 length=5	0.47
cue=r near=3 length=6-8	0.50
cue=r near=4 length=1	-0.45
cue=r near=4 length=15+	0.63
cue=r near=4 length=2	-0.22
cue=r near=4 length=3	1.06
cue=r near=4 length=4	1.05
cue=r near=4 length=5	0.90
cue=r near=4 length=6-8	1.01
cue=r near=4 length=9-14	-0.12
cue=read	-0.33
cue=recall	-0.27
cue=refer	0.57
cue=remark	0.67
cue=reply	0.12
cue=report	-0.08
cue=respond	0.52
cue=run	-0.10
cue=s near=1 length=15+	0.31
cue=s near=1 length=2	0.62
cue=s near=1 length=3	-0.35
cue=s near=1 length=4	0.44
cue=s near=1 length=6-8	0.63
cue=s near=1 length=9-14	0.36
cue=s near=2 length=1	0.69
cue=s near=2 length=15+	-0.06
cue=s near=2 length=2	0.31
cue=s near=2 length=3	0.10
cue=s near=2 length=4	0.69
cue=s near=2 length=5	0.38
cue=s near=2 length=9-14	0.79
cue=s near=3 length=15+	0.57
cue=s near=3 length=2	0.07
cue=s near=3 length=3	0.23
cue=s near=3 length=4	0.70
cue=s near=3 length=6-8	0.68
cue=s near=3 length=9-14	0.63
cue=s near=4 length=1	-0.53
cue=s near=4 length=15+	-0.08
cue=s near=4 length=2	-0.69
cue=s near=4 length=3	-0.17
cue=s near=4 length=4	0.40
cue=s near=4 length=5	0.18
cue=s near=4 length=6-8	0.59
cue=s near=4 length=9-14	0.11
cue=say	0.70
cue=share	0.12
cue=shoot	0.19
cue=shout	0.51
cue=show	-0.65
cue=sign	-0.11
cue=speak	-0.42
cue=start	-0.44
cue=state	0.22
cue=suggest	0.70
cue=talk	0.62
cue=tell	-0.38
cue=thank	0.36
cue=think	0.39
cue=tweet	0.10
cue=urge	0.53
cue=use	0.60
cue=vow	0.66
cue=w near=1 length=15+	0.56
cue=w near=1 length=2	-0.38
cue=w near=1 length=3	0.33
cue=w near=1 length=4	-0.11
cue=w near=1 length=5	0.60
cue=w near=1 length=6-8	0.75
cue=w near=1 length=9-14	0.70
cue=w near=2 length=1	0.13
cue=w near=2 length=15+	0.65
cue=w near=2 length=2	-0.40
cue=w near=2 length=3	0.97
cue=w near=2 length=4	0.09
cue=w near=2 length=5	0.57
cue=w near=2 length=6-8	-0.48
cue=w near=2 length=9-14	0.79
cue=w near=3 length=15+	0.67
cue=w near=3 length=2	-0.42
cue=w near=3 length=3	0.04
cue=w near=3 length=4	-0.08
cue=w near=3 length=5	0.50
cue=w near=3 length=6-8	0.14
cue=w near=3 length=9-14	0.52
cue=w near=4 length=1	-0.33
cue=w near=4 length=15+	0.06
cue=w near=4 length=2	-0.96
cue=w near=4 length=3	-0.19
cue=w near=4 length=4	0.55
cue=w near=4 length=5	0.03
cue=w near=4 length=6-8	1.26
cue=w near=4 length=9-14	-0.04
cue=want	0.65
cue=warn	0.48
cue=write	-0.22
cue=yell	0.51
digits=true	-0.22
following='	0.49
following=(	-0.44
following=)	0.26
following=,	-0.56
following=-	-0.24
following=.	0.46
following=>	-0.51
following=Cap	-0.14
following=Q	-1.39
following=Vs	0.18
following=Vw	-0.30
following=[	0.96
following=a	-0.37
following=about	0.35
following=according	0.76
following=added	0.23
following=adding	-0.03
following=adv	0.61
following=after	-0.28
following=against	0.49
following=an	-0.23
following=and	0.14
following=another	0.04
following=as	0.79
following=asked	0.14
following=at	0.55
following=author	-0.36
following=because	0.85
following=before	0.10
following=between	0.53
following=but	0.47
following=campaign	-0.23
following=candidate	0.09
following=conj	0.36
following=datetime	-0.08
following=det	1.17
following=edge	0.73
following=for	0.27
following=former	0.49
following=from	1.12
following=has	0.15
following=he	0.54
following=his	0.25
following=if	0.81
following=in	0.21
following=is	-0.54
following=it	-0.47
following=not	0.07
following=of	0.92
following=on	-0.13
following=one	0.41
following=or	-0.34
following=out	-0.27
following=over	0.29
following=prep	0.98
following=said	0.58
following=says	0.45
following=she	0.35
following=since	-0.09
following=star	-0.61
following=than	0.78
following=that	-0.24
following=the	0.98
following=they	0.33
following=timestamp	-0.15
following=to	0.26
following=tweet	-0.18
following=tweet-date	-0.43
following=tweeted	0.48
following=was	0.42
following=when	0.17
following=where	0.06
following=which	-0.69
following=while	0.31
following=who	-0.43
following=with	-0.20
following=would	0.51
following=writes	0.07
following=wrote	-0.08
following=—	0.15
headline=false length=0	-0.56
headline=false length=1	-0.43
headline=false length=15+	0.38
headline=false length=2	-0.51
headline=false length=3	0.14
headline=false length=4	0.19
headline=false length=5	0.29
headline=false length=6-8	0.29
headline=false length=9-14	0.43
inner=false length=0	-0.56
inner=false length=1	-0.43
inner=false length=15+	0.47
inner=false length=2	-0.59
inner=false length=3	0.23
inner=false length=4	0.12
inner=false length=5	0.15
inner=false length=6-8	0.14
inner=false length=9-14	0.38
inner=true length=15+	0.29
inner=true length=2	0.25
inner=true length=3	-0.14
inner=true length=4	0.23
inner=true length=5	0.62
inner=true length=6-8	0.77
inner=true length=9-14	0.29
left=, ends=,	-0.31
left=, ends=.	0.32
left=, ends=?	0.80
left=, ends=x	0.30
left=, right=-	0.35
left=, right=Cap	0.36
left=, right=Vs	0.56
left=, right=Vw	-0.47
left=, right=adv	0.20
left=, right=aux	0.12
left=, right=conj	-0.75
left=, right=det	-0.31
left=, right=end	1.23
left=, right=prep	0.15
left=, right=w	0.19
left=, right=wh	0.11
left=- ends=,	0.45
left=- ends=x	-0.18
left=- right=-	-0.28
left=- right=w	0.29
left=: ends=,	0.70
left=: ends=.	0.32
left=: ends=?	0.66
left=: ends=open	-0.50
left=: ends=x	0.66
left=: right=Cap	0.82
left=: right=[	0.42
left=: right=conj	0.56
left=: right=det	0.30
left=: right=end	0.36
left=: right=w	0.48
left== ends=x	-0.79
left== right=>	-0.51
left== right=Vsb	-0.18
left== right=w	-0.70
left=Cap ends=,	0.03
left=Cap ends=.	-0.27
left=Cap ends=x	-0.20
left=Cap right=Cap	-0.34
left=Cap right=Q	-0.54
left=Cap right=Vs	0.39
left=Cap right=[	0.44
left=Cap right=conj	-0.10
left=Cap right=det	0.46
left=Cap right=end	-0.17
left=Cap right=prep	0.18
left=Cap right=that	-0.38
left=Cap right=w	0.03
left=Cap right=wh	-0.24
left=Q ends=x	0.51
left=Vr ends=.	0.39
left=Vr ends=x	0.60
left=Vr right=conj	0.26
left=Vr right=end	0.50
left=Vs ends=.	0.48
left=Vs ends=x	-0.03
left=Vs right=end	0.59
left=Vs right=prep	-0.10
left=Vsg ends=.	0.57
left=Vsg ends=?	0.22
left=Vsg ends=x	0.45
left=Vsg right=end	0.30
left=Vw ends=,	0.56
left=Vw ends=.	0.30
left=Vw ends=x	-0.29
left=Vw right=Cap	0.48
left=Vw right=conj	0.67
left=Vw right=det	0.34
left=Vw right=end	-0.12
left=Vw right=prep	-0.25
left=Vwb ends=,	-0.09
left=Vwb ends=.	0.16
left=Vwb ends=x	0.50
left=Vwb right=end	0.02
left=Vwg ends=.	0.47
left=Vwg ends=x	0.19
left=adv ends=.	0.13
left=adv ends=x	0.31
left=adv right=end	0.07
left=adv right=w	0.21
left=as ends=,	0.31
left=as ends=.	0.35
left=as ends=x	-0.41
left=as right=Cap	0.23
left=as right=conj	0.82
left=as right=end	0.82
left=as right=prep	0.74
left=aux ends=,	0.18
left=aux ends=.	1.31
left=aux ends=x	-0.02
left=aux right=Cap	0.22
left=aux right=Vs	0.82
left=aux right=Vw	0.29
left=aux right=adv	0.27
left=aux right=conj	-0.21
left=aux right=det	0.57
left=aux right=end	0.93
left=aux right=prep	1.25
left=aux right=to	0.38
left=aux right=w	-0.31
left=conj ends=,	-0.15
left=conj ends=.	0.15
left=conj ends=x	0.21
left=conj right=Cap	-0.35
left=conj right=Vs	0.55
left=conj right=conj	0.56
left=conj right=det	0.64
left=conj right=end	0.20
left=conj right=prep	0.16
left=conj right=w	0.04
left=conj right=wh	-0.33
left=det ends=,	0.40
left=det ends=.	0.63
left=det ends=x	-0.12
left=det right=Cap	0.25
left=det right=Vwb	0.12
left=det right=aux	0.40
left=det right=conj	0.72
left=det right=end	0.64
left=det right=of	0.11
left=det right=prep	0.27
left=det right=that	0.28
left=det right=w	-0.30
left=det right=wh	0.26
left=of ends=,	-0.58
left=of ends=.	-0.66
left=of ends=?	0.40
left=of ends=x	0.78
left=of right=aux	0.40
left=of right=conj	0.38
left=of right=det	0.17
left=of right=end	-0.27
left=of right=prep	0.36
left=of right=wh	-0.38
left=prep ends=,	-0.38
left=prep ends=.	-0.32
left=prep ends=x	-0.14
left=prep right=-	0.28
left=prep right=Cap	-0.61
left=prep right=conj	0.46
left=prep right=det	0.49
left=prep right=end	0.24
left=prep right=prep	-0.07
left=prep right=to	0.12
left=prep right=w	0.04
left=start ends=,	0.96
left=start ends=.	0.33
left=start ends=?	1.27
left=start ends=open	-0.48
left=start ends=x	-0.26
left=start right='	0.13
left=start right=Cap	1.75
left=start right=Q	-1.04
left=start right=Vr	0.51
left=start right=Vs	0.19
left=start right=aux	0.26
left=start right=conj	0.52
left=start right=det	0.50
left=start right=end	0.23
left=start right=prep	0.31
left=start right=that	0.58
left=start right=wh	-0.47
left=that ends=,	0.70
left=that ends=.	-0.11
left=that ends=x	0.92
left=that right=Cap	-0.45
left=that right=conj	0.53
left=that right=det	0.16
left=that right=end	0.99
left=that right=prep	0.44
left=that right=w	0.51
left=to ends=,	0.25
left=to ends=.	-0.08
left=to ends=x	0.03
left=to right=Cap	-0.26
left=to right=adv	0.49
left=to right=conj	-0.13
left=to right=det	0.34
left=to right=end	0.20
left=to right=prep	0.82
left=to right=w	0.11
left=w ends=,	0.31
left=w ends=.	-0.27
left=w ends=x	-0.13
left=w right=(	-0.57
left=w right=-	0.30
left=w right=Cap	-0.27
left=w right=Vs	0.47
left=w right=Vw	-0.54
left=w right=as	0.55
left=w right=aux	-0.35
left=w right=by	0.66
left=w right=conj	1.28
left=w right=det	0.73
left=w right=end	-0.21
left=w right=of	0.30
left=w right=prep	0.28
left=w right=that	0.47
left=w right=w	-0.34
left=w right=wh	0.10
left=wh ends=.	0.75
left=wh ends=x	-0.55
left=wh right=end	0.50
left=wh right=w	-0.57
left=— ends=x	-0.44
left=— right=—	-0.33
length=0	-0.56
length=0 bond=before loose	-0.27
length=0 case=lower	-0.56
length=0 ends=x	-0.28
length=0 left==	-0.28
length=1	-0.43
length=1 bond=after cued	0.81
length=1 bond=after loose	-0.58
length=1 bond=after tied	-0.05
length=1 bond=before cued	-0.39
length=1 bond=before loose	-0.77
length=1 case=lower	-1.45
length=1 case=sentence	-0.30
length=1 case=title	0.40
length=1 ends=,	0.10
length=1 ends=.	0.07
length=1 ends=?	0.87
length=1 ends=x	-1.68
length=1 left=,	0.44
length=1 left==	-0.35
length=1 left=Cap	-1.00
length=1 left=aux	-0.40
length=1 left=conj	0.31
length=1 left=det	-0.68
length=1 left=prep	-0.34
length=1 left=start	0.42
length=1 left=to	-0.47
length=1 left=w	-0.68
length=15+	0.38
length=15+ bond=after according	0.22
length=15+ bond=after cued	0.31
length=15+ bond=after loose	0.09
length=15+ bond=after tied	-0.06
length=15+ bond=before according	0.41
length=15+ bond=before cued	-0.11
length=15+ bond=before loose	0.19
length=15+ bond=before tied	0.48
length=15+ bond=carried	1.81
length=15+ bond=elsewhere	1.14
length=15+ case=lower	0.11
length=15+ case=sentence	0.54
length=15+ ends=,	0.60
length=15+ ends=.	0.57
length=15+ ends=?	0.87
length=15+ ends=open	-0.48
length=15+ ends=x	1.14
length=15+ left=,	1.45
length=15+ left=:	0.13
length=15+ left=Cap	1.27
length=15+ left=Vs	0.16
length=15+ left=Vw	0.42
length=15+ left=Vwb	0.35
length=15+ left=adv	0.32
length=15+ left=as	0.16
length=15+ left=aux	-0.04
length=15+ left=conj	0.67
length=15+ left=det	0.45
length=15+ left=prep	0.62
length=15+ left=start	0.19
length=15+ left=that	0.80
length=15+ left=to	0.36
length=15+ left=w	-0.11
length=2	-0.51
length=2 bond=after cued	-0.07
length=2 bond=after loose	-0.99
length=2 bond=after tied	-0.36
length=2 bond=before cued	-0.17
length=2 bond=before loose	-0.14
length=2 bond=before tied	0.03
length=2 case=lower	-1.42
length=2 case=sentence	0.23
length=2 case=title	0.05
length=2 ends=,	-0.42
length=2 ends=.	0.42
length=2 ends=?	0.77
length=2 ends=x	-1.73
length=2 left=,	0.04
length=2 left=Cap	-0.69
length=2 left=Vwb	-0.56
length=2 left=conj	0.13
length=2 left=det	-0.91
length=2 left=of	-0.19
length=2 left=prep	-0.56
length=2 left=start	0.50
length=2 left=to	-0.22
length=2 left=w	-0.79
length=3	0.14
length=3 bond=after cued	-0.29
length=3 bond=after loose	-0.25
length=3 bond=after tied	-0.18
length=3 bond=before cued	0.48
length=3 bond=before loose	0.23
length=3 bond=before tied	0.38
length=3 bond=elsewhere	-0.13
length=3 case=lower	1.03
length=3 case=title	-0.65
length=3 ends=,	0.20
length=3 ends=.	-0.15
length=3 ends=?	0.93
length=3 ends=x	0.02
length=3 left=,	-0.46
length=3 left==	-0.52
length=3 left=Cap	-0.14
length=3 left=Vr	0.47
length=3 left=Vs	-0.38
length=3 left=Vw	0.29
length=3 left=adv	0.53
length=3 left=as	-0.15
length=3 left=aux	0.05
length=3 left=conj	0.59
length=3 left=det	0.28
length=3 left=of	0.41
length=3 left=prep	-0.52
length=3 left=start	0.44
length=3 left=that	0.38
length=3 left=to	0.12
length=3 left=w	0.10
length=4	0.19
length=4 bond=after cued	1.81
length=4 bond=after loose	-0.19
length=4 bond=before cued	-0.20
length=4 bond=before loose	0.23
length=4 bond=before tied	0.86
length=4 bond=elsewhere	-0.47
length=4 case=lower	0.81
length=4 case=sentence	0.80
length=4 case=title	-0.54
length=4 ends=,	-0.04
length=4 ends=.	0.14
length=4 ends=?	0.68
length=4 ends=x	0.18
length=4 left=,	-0.42
length=4 left=:	0.52
length=4 left=Cap	-0.10
length=4 left=Vr	0.43
length=4 left=Vw	-0.23
length=4 left=Vwb	0.62
length=4 left=adv	0.51
length=4 left=as	1.00
length=4 left=aux	1.55
length=4 left=conj	-0.15
length=4 left=det	0.43
length=4 left=of	0.52
length=4 left=prep	0.11
length=4 left=start	0.06
length=4 left=that	-0.48
length=4 left=to	0.51
length=4 left=w	0.35
length=5	0.29
length=5 bond=after cued	1.42
length=5 bond=after loose	-0.03
length=5 bond=after tied	0.35
length=5 bond=before cued	0.09
length=5 bond=before loose	0.03
length=5 bond=before tied	1.52
length=5 case=lower	0.80
length=5 case=sentence	0.36
length=5 case=title	-0.28
length=5 ends=,	0.90
length=5 ends=.	0.05
length=5 ends=?	0.38
length=5 ends=x	0.04
length=5 left=,	0.83
length=5 left=:	0.59
length=5 left=Cap	0.27
length=5 left=Vw	0.41
length=5 left=Vwg	0.39
length=5 left=as	0.73
length=5 left=aux	-0.02
length=5 left=conj	0.61
length=5 left=det	0.66
length=5 left=prep	0.33
length=5 left=that	0.45
length=5 left=to	0.47
length=5 left=w	0.52
length=6-8	0.29
length=6-8 bond=after cued	0.17
length=6-8 bond=after loose	-0.31
length=6-8 bond=after tied	0.90
length=6-8 bond=before according	0.51
length=6-8 bond=before cued	0.45
length=6-8 bond=before loose	0.14
length=6-8 bond=before tied	0.27
length=6-8 bond=elsewhere	-0.16
length=6-8 case=lower	0.78
length=6-8 case=sentence	0.70
length=6-8 case=title	-0.69
length=6-8 ends=,	0.07
length=6-8 ends=.	0.08
length=6-8 ends=?	0.85
length=6-8 ends=open	-0.33
length=6-8 ends=x	0.59
length=6-8 left=,	1.37
length=6-8 left=:	1.06
length=6-8 left=Cap	0.33
length=6-8 left=Vr	0.28
length=6-8 left=Vw	0.50
length=6-8 left=as	-0.39
length=6-8 left=aux	1.37
length=6-8 left=conj	0.14
length=6-8 left=det	0.79
length=6-8 left=of	-0.50
length=6-8 left=that	0.73
length=6-8 left=to	-0.15
length=6-8 left=w	0.97
length=9-14	0.43
length=9-14 bond=after according	0.16
length=9-14 bond=after cued	0.30
length=9-14 bond=after loose	0.89
length=9-14 bond=after tied	0.77
length=9-14 bond=before according	-0.33
length=9-14 bond=before cued	0.65
length=9-14 bond=before loose	0.88
length=9-14 bond=before tied	-0.11
length=9-14 bond=elsewhere	0.66
length=9-14 case=lower	0.62
length=9-14 case=sentence	0.50
length=9-14 case=title	-0.49
length=9-14 ends=,	0.55
length=9-14 ends=.	0.14
length=9-14 ends=?	0.89
length=9-14 ends=open	-0.03
length=9-14 ends=x	0.61
length=9-14 left=,	1.21
length=9-14 left=-	0.53
length=9-14 left=:	-0.27
length=9-14 left=Cap	0.14
length=9-14 left=Vs	0.30
length=9-14 left=Vw	0.67
length=9-14 left=adv	0.50
length=9-14 left=as	0.35
length=9-14 left=aux	1.11
length=9-14 left=conj	-0.29
length=9-14 left=det	0.54
length=9-14 left=prep	0.91
length=9-14 left=start	0.21
length=9-14 left=that	0.83
length=9-14 left=to	-0.13
length=9-14 left=w	0.20
length=9-14 left=wh	0.38
length=9-14 left=—	0.71
listed after and	0.39
listed after because	0.42
listed after or	0.33
listed before and	0.72
listed before because	0.44
listed before or	0.19
previous=) .	0.21
previous=,	0.31
previous=, Cap	0.41
previous=, and	0.52
previous=, that	0.05
previous=, the	-0.52
previous=, this	-0.08
previous=-	-0.03
previous=- -	0.61
previous=.	0.69
previous=. Cap	0.51
previous=. conj	0.41
previous=. det	0.50
previous=:	0.13
previous==	-0.84
previous=?	0.30
previous=Cap	-0.32
previous=Cap ,	0.18
previous=Cap -	-0.36
previous=Cap .	1.06
previous=Cap :	1.34
previous=Cap Cap	0.68
previous=Cap Q	0.37
previous=Cap and	-0.27
previous=Cap are	0.58
previous=Cap as	0.65
previous=Cap called	0.32
previous=Cap for	0.23
previous=Cap had	0.36
previous=Cap has	0.08
previous=Cap is	-0.04
previous=Cap on	-0.26
previous=Cap said	0.14
previous=Cap says	0.20
previous=Cap show	-0.27
previous=Cap that	0.52
previous=Cap to	0.19
previous=Cap was	0.34
previous=Q	-0.17
previous=Q and	0.39
previous=Q because	0.42
previous=Q or	0.33
previous=Vrb .	0.14
previous=a	0.44
previous=about	-0.54
previous=about the	0.45
previous=added ,	0.14
previous=added .	0.74
previous=added :	0.22
previous=added that	0.03
previous=adding ,	0.05
previous=adding :	0.11
previous=administration .	0.16
previous=adv ,	0.05
previous=adviser .	0.15
previous=against	0.80
previous=and	0.42
previous=and that	0.35
previous=are	0.95
previous=as	-0.13
previous=as a	0.65
previous=as the	0.18
previous=asked ,	0.33
previous=asked .	0.18
previous=at	0.59
previous=author =	-0.19
previous=author of	-0.63
previous=aux .	0.08
previous=back ,	0.06
previous=be	0.17
previous=because	0.81
previous=been	0.42
previous=book	-0.72
previous=but	0.69
previous=called	0.05
previous=called Cap	-0.21
previous=called him	0.58
previous=calling him	0.17
previous=campaign .	0.41
previous=campaigns .	0.14
previous=candidacy .	0.16
previous=chanted	0.46
previous=chanting	0.82
previous=chants of	0.76
previous=concluded .	0.11
previous=conj	0.60
previous=continued ,	0.06
previous=continued .	0.33
previous=continued :	0.07
previous=convention .	0.34
previous=crowd .	0.10
previous=datetime =	-0.11
previous=det	0.44
previous=edge	0.03
previous=edge Cap	0.86
previous=edge det	-0.16
previous=edge edge	0.03
previous=election .	0.11
previous=email .	0.19
previous=explained .	0.13
previous=for	0.40
previous=friend .	0.14
previous=had	0.56
previous=has	0.50
previous=have	0.29
previous=have a	-0.29
previous=he	0.86
previous=he has	0.20
previous=he is	0.25
previous=he was	0.30
previous=he would	0.63
previous=her	0.30
previous=here .	0.13
previous=him	0.86
previous=him .	0.42
previous=his	-0.40
previous=id =	-0.22
previous=in	-0.27
previous=in a	-0.18
previous=including	-0.22
previous=interview .	0.42
previous=is	-0.09
previous=is a	0.29
previous=issue .	0.14
previous=it	0.48
previous=it ,	0.23
previous=it was	0.15
previous=its	-0.67
previous=like	0.57
previous=me .	0.33
previous=month .	0.49
previous=new	-0.49
previous=night .	0.10
previous=nomination .	0.14
previous=nominee .	0.07
previous=not	-0.13
previous=not to	0.53
previous=num	-0.31
previous=num ,	0.05
previous=num .	0.97
previous=of	-0.24
previous=of Cap	-0.37
previous=of a	0.18
previous=of the	-0.43
previous=office .	0.03
previous=on	-0.65
previous=on Cap	-1.07
previous=on the	0.49
previous=or	0.40
previous=out .	0.16
previous=pic =	-0.28
previous=president	0.18
previous=president .	0.04
previous=primary .	0.20
previous=program	0.13
previous=race .	0.12
previous=rally .	0.07
previous=recently .	0.33
previous=replied .	0.19
previous=replied :	0.08
previous=reporters .	0.23
previous=responded ,	0.05
previous=said	0.65
previous=said ,	1.04
previous=said .	0.51
previous=said :	0.73
previous=said Cap	0.10
previous=said he	0.25
previous=said that	0.30
previous=say ,	0.04
previous=say :	0.39
previous=saying	0.77
previous=saying ,	0.18
previous=saying :	0.44
previous=says	0.21
previous=says ,	0.04
previous=says .	0.33
previous=says that	0.07
previous=she	0.68
previous=she was	0.19
previous=show	-0.60
previous=statement .	0.47
previous=statement :	0.16
previous=strategist .	0.16
previous=supporter .	0.14
previous=than	0.31
previous=that	0.25
previous=that Cap	0.77
previous=that he	0.29
previous=that the	0.31
previous=the	-0.06
previous=the Cap	-0.11
previous=their	-0.10
previous=them .	0.08
previous=there are	0.15
previous=this	-0.15
previous=timestamp =	-0.18
previous=to	-0.17
previous=to Cap	-0.31
previous=to be	0.21
previous=to the	0.30
previous=told Cap	-0.66
previous=tweet-author =	-0.43
previous=tweet-date =	-0.52
previous=tweet-id =	-0.32
previous=tweeted ,	0.55
previous=was	0.97
previous=was a	0.15
previous=week .	0.18
previous=were	0.59
previous=who	-0.25
previous=who are	0.52
previous=will	0.17
previous=with	-0.58
previous=with a	-0.52
previous=would	0.42
previous=writes .	0.18
previous=wrote ,	0.10
previous=wrote .	-0.72
previous=wrote :	0.18
previous=year .	0.08
previous=years .	0.10
previous=—	-0.35
single=false	-0.07
whole=false	-0.09
whole=true	0.19
`;
