/**
 * Trained weights for whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const STATEMENT_TABLE = `
after=none near=0	-0.13
after=r near=1	-0.16
after=r near=2	-0.46
after=r near=3	0.19
after=r near=4	0.51
after=s near=1	0.13
after=s near=2	0.83
after=s near=3	0.94
after=w near=1	-0.13
after=w near=2	0.41
after=w near=3	-0.11
after=w near=4	-0.32
bias	-0.07
bond=after according belief=fair	0.50
bond=after according belief=sure	0.47
bond=after according belief=weak	0.06
bond=after cued belief=fair	-0.59
bond=after cued belief=sure	0.96
bond=after cued belief=weak	-0.46
bond=after loose belief=fair	-0.57
bond=after loose belief=sure	0.12
bond=after loose belief=weak	-0.53
bond=after tied belief=fair	0.17
bond=after tied belief=sure	1.42
bond=after tied belief=weak	-0.74
bond=before according belief=fair	-0.17
bond=before according belief=sure	-0.12
bond=before cued belief=fair	-0.81
bond=before cued belief=sure	0.98
bond=before cued belief=weak	-0.18
bond=before loose belief=fair	0.21
bond=before loose belief=sure	0.52
bond=before loose belief=weak	-0.37
bond=before tied belief=fair	-0.05
bond=before tied belief=sure	0.94
bond=before tied belief=weak	-0.49
bond=carried belief=fair	-0.20
bond=carried belief=sure	1.90
bond=carried belief=weak	-0.59
bond=elsewhere belief=fair	-0.13
bond=elsewhere belief=weak	-0.24
case=caps ends=x	-0.73
case=lower bond=after according	0.67
case=lower bond=after cued	-0.19
case=lower bond=after loose	-0.25
case=lower bond=after tied	-0.09
case=lower bond=before according	0.77
case=lower bond=before cued	0.65
case=lower bond=before loose	0.32
case=lower bond=before tied	0.33
case=lower bond=elsewhere	0.59
case=lower ends=,	0.31
case=lower ends=.	0.91
case=lower ends=?	0.61
case=lower ends=open	-0.63
case=lower ends=x	-0.10
case=lower left=,	-0.13
case=lower left=-	-0.13
case=lower left==	-0.60
case=lower left=Cap	1.31
case=lower left=Q	0.69
case=lower left=Vr	0.80
case=lower left=Vrb	0.54
case=lower left=Vs	0.68
case=lower left=Vsg	0.49
case=lower left=Vw	0.14
case=lower left=Vwb	0.94
case=lower left=Vwg	0.51
case=lower left=adv	0.83
case=lower left=as	-0.28
case=lower left=aux	0.10
case=lower left=conj	-0.16
case=lower left=det	0.81
case=lower left=of	0.90
case=lower left=prep	0.08
case=lower left=start	-1.07
case=lower left=that	0.11
case=lower left=to	0.91
case=lower left=w	0.36
case=lower left=wh	-0.35
case=lower left=—	0.66
case=sentence bond=after according	0.21
case=sentence bond=after cued	0.78
case=sentence bond=after loose	0.08
case=sentence bond=after tied	0.39
case=sentence bond=before according	0.71
case=sentence bond=before cued	0.78
case=sentence bond=before loose	0.19
case=sentence bond=before tied	0.23
case=sentence bond=carried	0.48
case=sentence bond=elsewhere	-0.17
case=sentence ends=,	1.12
case=sentence ends=.	0.66
case=sentence ends=?	1.43
case=sentence ends=open	-0.79
case=sentence ends=x	0.35
case=sentence left=(	0.61
case=sentence left=,	1.50
case=sentence left=-	0.51
case=sentence left=:	0.12
case=sentence left==	-0.52
case=sentence left=Cap	0.43
case=sentence left=Vr	0.42
case=sentence left=Vs	0.39
case=sentence left=Vsg	0.27
case=sentence left=as	0.52
case=sentence left=conj	0.77
case=sentence left=det	-0.57
case=sentence left=of	-0.25
case=sentence left=prep	0.66
case=sentence left=start	0.64
case=sentence left=that	0.54
case=sentence left=w	-0.03
case=title bond=after cued	0.40
case=title bond=after loose	-0.80
case=title bond=after tied	-0.19
case=title bond=before cued	-0.85
case=title bond=before loose	-0.78
case=title bond=before tied	0.32
case=title bond=elsewhere	0.08
case=title ends=,	-0.54
case=title ends=.	-1.14
case=title ends=?	1.25
case=title ends=x	-0.62
case=title left=,	-0.10
case=title left==	-0.19
case=title left=Cap	-0.80
case=title left=Vrg	0.86
case=title left=Vwb	-0.75
case=title left=det	-0.91
case=title left=of	-0.22
case=title left=prep	-0.89
case=title left=start	0.94
case=title left=to	-0.80
case=title left=w	-0.79
continues	0.12
cue=accuse	-0.17
cue=acknowledge	0.32
cue=add	1.29
cue=address	-0.38
cue=admit	0.04
cue=appear	0.12
cue=argue	0.68
cue=ask	-0.13
cue=attack	-0.42
cue=believe	0.37
cue=blame	0.33
cue=call	1.15
cue=chant	1.25
cue=cite	0.80
cue=claim	0.36
cue=come	0.18
cue=comment	0.61
cue=conclude	0.23
cue=continue	-0.11
cue=declare	0.61
cue=deliver	-0.03
cue=describe	0.58
cue=end	-0.04
cue=estimate	0.41
cue=explain	0.40
cue=feel	0.41
cue=find	-0.45
cue=give	0.05
cue=go	0.22
cue=hear	-0.26
cue=hit	-0.53
cue=hold	-0.02
cue=hope	0.57
cue=include	-0.23
cue=insist	0.25
cue=interject	0.15
cue=issue	0.11
cue=joke	0.27
cue=know	-0.45
cue=lament	0.37
cue=look	0.30
cue=make	-0.15
cue=move	0.08
cue=name	-0.16
cue=need	0.72
cue=none	-0.78
cue=none near=0 length=0	-0.44
cue=none near=0 length=1	-0.61
cue=none near=0 length=15+	0.46
cue=none near=0 length=2	-0.38
cue=none near=0 length=3	-0.51
cue=none near=0 length=4	-0.31
cue=none near=0 length=6-8	-0.05
cue=none near=0 length=9-14	0.15
cue=note	0.67
cue=plan	0.51
cue=pledge	0.42
cue=portray	0.66
cue=post	0.30
cue=praise	0.41
cue=predict	0.60
cue=proclaim	0.19
cue=promise	0.78
cue=propose	-0.09
cue=publish	0.52
cue=question	0.42
cue=r near=1 length=3	0.76
cue=r near=1 length=4	0.46
cue=r near=1 length=6-8	0.25
cue=r near=1 length=9-14	0.31
cue=r near=2 length=15+	0.53
cue=r near=2 length=3	0.72
cue=r near=2 length=4	-0.11
cue=r near=2 length=5	0.48
cue=r near=2 length=6-8	0.63
cue=r near=2 length=9-14	0.87
cue=r near=3 length=15+	0.15
cue=r near=3 length=3	0.56
cue=r near=3 length=5	0.50
cue=r near=3 length=6-8	0.49
cue=r near=4 length=1	-0.49
cue=r near=4 length=15+	0.65
cue=r near=4 length=2	-0.22
cue=r near=4 length=3	1.07
cue=r near=4 length=4	1.01
cue=r near=4 length=5	0.86
cue=r near=4 length=6-8	0.99
cue=r near=4 length=9-14	-0.04
cue=read	-0.36
cue=recall	-0.21
cue=refer	0.58
cue=remark	0.70
cue=reply	0.12
cue=report	-0.09
cue=respond	0.54
cue=run	-0.11
cue=s near=1 length=15+	0.29
cue=s near=1 length=2	0.62
cue=s near=1 length=3	-0.35
cue=s near=1 length=4	0.43
cue=s near=1 length=6-8	0.64
cue=s near=1 length=9-14	0.34
cue=s near=2 length=1	0.67
cue=s near=2 length=15+	-0.07
cue=s near=2 length=2	0.31
cue=s near=2 length=3	0.06
cue=s near=2 length=4	0.68
cue=s near=2 length=5	0.36
cue=s near=2 length=6-8	-0.03
cue=s near=2 length=9-14	0.79
cue=s near=3 length=15+	0.55
cue=s near=3 length=2	0.06
cue=s near=3 length=3	0.22
cue=s near=3 length=4	0.64
cue=s near=3 length=5	-0.03
cue=s near=3 length=6-8	0.75
cue=s near=3 length=9-14	0.62
cue=s near=4 length=1	-0.57
cue=s near=4 length=15+	-0.08
cue=s near=4 length=2	-0.69
cue=s near=4 length=3	-0.21
cue=s near=4 length=4	0.31
cue=s near=4 length=5	0.17
cue=s near=4 length=6-8	0.58
cue=s near=4 length=9-14	0.09
cue=say	0.67
cue=share	0.09
cue=shoot	0.18
cue=shout	0.52
cue=show	-0.64
cue=sign	-0.06
cue=speak	-0.43
cue=start	-0.44
cue=state	0.14
cue=suggest	0.71
cue=talk	0.61
cue=tell	-0.40
cue=thank	0.35
cue=think	0.41
cue=tweet	0.08
cue=urge	0.50
cue=use	0.61
cue=vow	0.64
cue=w near=1 length=15+	0.60
cue=w near=1 length=2	-0.41
cue=w near=1 length=3	0.33
cue=w near=1 length=4	-0.10
cue=w near=1 length=5	0.57
cue=w near=1 length=6-8	0.71
cue=w near=1 length=9-14	0.65
cue=w near=2 length=1	0.15
cue=w near=2 length=15+	0.67
cue=w near=2 length=2	-0.36
cue=w near=2 length=3	0.97
cue=w near=2 length=4	0.15
cue=w near=2 length=5	0.57
cue=w near=2 length=6-8	-0.47
cue=w near=2 length=9-14	0.79
cue=w near=3 length=15+	0.68
cue=w near=3 length=2	-0.41
cue=w near=3 length=3	0.07
cue=w near=3 length=4	-0.08
cue=w near=3 length=5	0.50
cue=w near=3 length=6-8	0.13
cue=w near=3 length=9-14	0.56
cue=w near=4 length=1	-0.35
cue=w near=4 length=15+	0.11
cue=w near=4 length=2	-0.95
cue=w near=4 length=3	-0.20
cue=w near=4 length=4	0.62
cue=w near=4 length=5	0.06
cue=w near=4 length=6-8	1.27
cue=w near=4 length=9-14	-0.05
cue=want	0.65
cue=warn	0.45
cue=write	-0.27
cue=yell	0.51
digits=true	-0.25
following='	0.50
following=(	-0.38
following=)	0.30
following=,	-0.54
following=-	-0.22
following=.	0.41
following=>	-0.50
following=Cap	-0.07
following=Q	-1.36
following=Vs	0.18
following=Vw	-0.29
following=[	0.96
following=a	-0.29
following=about	0.36
following=according	0.75
following=added	0.24
following=adding	-0.07
following=adv	0.55
following=after	-0.30
following=against	0.50
following=an	-0.26
following=and	0.12
following=another	0.04
following=as	0.77
following=asked	0.14
following=at	0.54
following=author	-0.37
following=because	0.86
following=before	0.09
following=between	0.54
following=but	0.46
following=by	-0.04
following=campaign	-0.25
following=candidate	0.09
following=conj	0.38
following=datetime	-0.08
following=det	1.15
following=edge	0.70
following=for	0.30
following=former	0.34
following=from	1.08
following=has	0.12
following=he	0.52
following=his	0.24
following=if	0.80
following=in	0.16
following=is	-0.54
following=it	-0.47
following=not	-0.03
following=of	0.89
following=on	-0.14
following=one	0.40
following=or	-0.35
following=out	-0.25
following=over	0.27
following=prep	0.96
following=said	0.57
following=says	0.46
following=she	0.37
following=since	-0.06
following=star	-0.64
following=than	0.77
following=that	-0.25
following=the	1.01
following=they	0.32
following=timestamp	-0.15
following=to	0.24
following=tweet	-0.21
following=tweet-date	-0.43
following=tweeted	0.49
following=was	0.42
following=when	0.15
following=where	0.02
following=which	-0.71
following=while	0.25
following=who	-0.47
following=with	-0.22
following=would	0.50
following=writes	0.07
following=wrote	-0.08
following=—	0.14
headline=false length=0	-0.53
headline=false length=1	-0.42
headline=false length=15+	0.38
headline=false length=2	-0.52
headline=false length=3	0.12
headline=false length=4	0.18
headline=false length=5	0.31
headline=false length=6-8	0.30
headline=false length=9-14	0.43
inner=false length=0	-0.53
inner=false length=1	-0.42
inner=false length=15+	0.46
inner=false length=2	-0.60
inner=false length=3	0.22
inner=false length=4	0.11
inner=false length=5	0.16
inner=false length=6-8	0.15
inner=false length=9-14	0.39
inner=true length=15+	0.30
inner=true length=2	0.22
inner=true length=3	-0.15
inner=true length=4	0.24
inner=true length=5	0.61
inner=true length=6-8	0.72
inner=true length=9-14	0.27
left=, ends=,	-0.31
left=, ends=.	0.29
left=, ends=?	0.81
left=, ends=x	0.24
left=, right=-	0.36
left=, right=Cap	0.34
left=, right=Vs	0.58
left=, right=Vw	-0.48
left=, right=adv	0.22
left=, right=aux	0.15
left=, right=conj	-0.77
left=, right=det	-0.30
left=, right=end	1.21
left=, right=prep	0.11
left=, right=w	0.14
left=, right=wh	0.10
left=- ends=,	0.46
left=- ends=x	-0.19
left=- right=-	-0.33
left=- right=w	0.30
left=: ends=,	0.68
left=: ends=.	0.31
left=: ends=?	0.67
left=: ends=open	-0.48
left=: ends=x	0.67
left=: right=Cap	0.80
left=: right=[	0.39
left=: right=conj	0.56
left=: right=det	0.33
left=: right=end	0.36
left=: right=w	0.46
left== ends=x	-0.79
left== right=>	-0.50
left== right=Vsb	-0.21
left== right=w	-0.70
left=Cap ends=.	-0.31
left=Cap ends=x	-0.14
left=Cap right=Cap	-0.33
left=Cap right=Q	-0.54
left=Cap right=Vs	0.39
left=Cap right=[	0.47
left=Cap right=conj	-0.14
left=Cap right=det	0.47
left=Cap right=end	-0.23
left=Cap right=prep	0.15
left=Cap right=that	-0.41
left=Cap right=w	0.10
left=Cap right=wh	-0.24
left=Q ends=x	0.54
left=Vr ends=.	0.42
left=Vr ends=x	0.61
left=Vr right=conj	0.26
left=Vr right=end	0.52
left=Vs ends=.	0.48
left=Vs ends=x	-0.04
left=Vs right=end	0.59
left=Vs right=prep	-0.12
left=Vsg ends=.	0.57
left=Vsg ends=?	0.23
left=Vsg ends=x	0.45
left=Vsg right=end	0.31
left=Vw ends=,	0.56
left=Vw ends=.	0.37
left=Vw ends=x	-0.35
left=Vw right=Cap	0.48
left=Vw right=conj	0.61
left=Vw right=det	0.31
left=Vw right=end	-0.08
left=Vw right=prep	-0.27
left=Vwb ends=,	-0.04
left=Vwb ends=.	0.19
left=Vwb ends=x	0.51
left=Vwg ends=.	0.45
left=Vwg ends=x	0.21
left=adv ends=,	0.04
left=adv ends=.	0.09
left=adv ends=x	0.29
left=adv right=end	0.03
left=adv right=w	0.21
left=as ends=,	0.31
left=as ends=.	0.41
left=as ends=x	-0.44
left=as right=Cap	0.29
left=as right=conj	0.82
left=as right=end	0.85
left=as right=prep	0.70
left=aux ends=,	0.20
left=aux ends=.	1.30
left=aux ends=x	-0.04
left=aux right=Cap	0.18
left=aux right=Vs	0.83
left=aux right=Vw	0.28
left=aux right=adv	0.25
left=aux right=conj	-0.21
left=aux right=det	0.54
left=aux right=end	0.94
left=aux right=prep	1.23
left=aux right=to	0.37
left=aux right=w	-0.28
left=conj ends=,	-0.08
left=conj ends=.	0.14
left=conj ends=x	0.18
left=conj right=Cap	-0.36
left=conj right=Vs	0.53
left=conj right=conj	0.53
left=conj right=det	0.61
left=conj right=end	0.28
left=conj right=prep	0.03
left=conj right=wh	-0.35
left=det ends=,	0.41
left=det ends=.	0.67
left=det ends=x	-0.14
left=det right=Cap	0.23
left=det right=Vwb	0.08
left=det right=aux	0.39
left=det right=conj	0.80
left=det right=end	0.68
left=det right=of	0.10
left=det right=prep	0.27
left=det right=that	0.29
left=det right=w	-0.30
left=det right=wh	0.22
left=of ends=,	-0.52
left=of ends=.	-0.66
left=of ends=?	0.39
left=of ends=x	0.82
left=of right=aux	0.39
left=of right=conj	0.39
left=of right=det	0.17
left=of right=end	-0.30
left=of right=prep	0.46
left=of right=wh	-0.44
left=prep ends=,	-0.32
left=prep ends=.	-0.32
left=prep ends=x	-0.14
left=prep right=-	0.25
left=prep right=Cap	-0.55
left=prep right=conj	0.47
left=prep right=det	0.49
left=prep right=end	0.20
left=prep right=prep	-0.07
left=prep right=to	0.10
left=prep right=w	0.03
left=start ends=,	0.96
left=start ends=.	0.29
left=start ends=?	1.31
left=start ends=open	-0.51
left=start ends=x	-0.23
left=start right='	0.13
left=start right=Cap	1.73
left=start right=Q	-1.04
left=start right=Vr	0.57
left=start right=Vs	0.20
left=start right=aux	0.29
left=start right=conj	0.50
left=start right=det	0.50
left=start right=end	0.20
left=start right=prep	0.29
left=start right=that	0.58
left=start right=w	0.05
left=start right=wh	-0.49
left=that ends=,	0.70
left=that ends=.	-0.12
left=that ends=x	0.92
left=that right=Cap	-0.47
left=that right=conj	0.54
left=that right=det	0.17
left=that right=end	1.00
left=that right=prep	0.43
left=that right=w	0.52
left=to ends=,	0.28
left=to ends=.	-0.12
left=to ends=x	0.06
left=to right=Cap	-0.17
left=to right=adv	0.43
left=to right=conj	-0.13
left=to right=det	0.29
left=to right=end	0.21
left=to right=prep	0.77
left=to right=w	0.09
left=w ends=,	0.26
left=w ends=.	-0.24
left=w ends=x	-0.15
left=w right=(	-0.48
left=w right=-	0.25
left=w right=Cap	-0.25
left=w right=Vs	0.47
left=w right=Vw	-0.54
left=w right=as	0.53
left=w right=aux	-0.34
left=w right=by	0.63
left=w right=conj	1.29
left=w right=det	0.74
left=w right=end	-0.20
left=w right=of	0.30
left=w right=prep	0.28
left=w right=that	0.47
left=w right=w	-0.36
left=w right=wh	0.07
left=wh ends=.	0.70
left=wh ends=x	-0.53
left=wh right=end	0.46
left=wh right=w	-0.59
left=— ends=x	-0.44
left=— right=—	-0.32
length=0	-0.53
length=0 bond=before loose	-0.28
length=0 case=lower	-0.53
length=0 ends=x	-0.28
length=0 left==	-0.28
length=1	-0.42
length=1 bond=after cued	0.82
length=1 bond=after loose	-0.43
length=1 bond=after tied	-0.04
length=1 bond=before cued	-0.42
length=1 bond=before loose	-0.41
length=1 bond=before tied	-0.33
length=1 case=lower	-1.47
length=1 case=sentence	-0.30
length=1 case=title	0.40
length=1 ends=,	0.03
length=1 ends=.	0.02
length=1 ends=?	0.90
length=1 ends=x	-1.64
length=1 left=,	0.39
length=1 left==	-0.37
length=1 left=Cap	-1.06
length=1 left=aux	-0.43
length=1 left=conj	0.37
length=1 left=det	-0.70
length=1 left=prep	-0.38
length=1 left=start	0.50
length=1 left=to	-0.45
length=1 left=w	-0.67
length=15+	0.38
length=15+ bond=after according	0.22
length=15+ bond=after cued	0.29
length=15+ bond=after loose	0.39
length=15+ bond=after tied	-0.09
length=15+ bond=before according	0.42
length=15+ bond=before cued	-0.13
length=15+ bond=before loose	0.14
length=15+ bond=before tied	0.48
length=15+ bond=carried	1.74
length=15+ bond=elsewhere	1.19
length=15+ case=lower	0.13
length=15+ case=sentence	0.53
length=15+ ends=,	0.61
length=15+ ends=.	0.56
length=15+ ends=?	0.87
length=15+ ends=open	-0.49
length=15+ ends=x	1.17
length=15+ left=,	1.44
length=15+ left=:	0.12
length=15+ left=Cap	1.22
length=15+ left=Vs	0.15
length=15+ left=Vw	0.46
length=15+ left=Vwb	0.39
length=15+ left=adv	0.29
length=15+ left=as	0.13
length=15+ left=conj	0.68
length=15+ left=det	0.44
length=15+ left=prep	0.61
length=15+ left=start	0.18
length=15+ left=that	0.79
length=15+ left=to	0.31
length=15+ left=w	-0.11
length=2	-0.52
length=2 bond=after cued	-0.06
length=2 bond=after loose	-1.03
length=2 bond=after tied	-0.27
length=2 bond=before cued	-0.21
length=2 bond=before loose	-0.19
length=2 bond=before tied	0.15
length=2 case=lower	-1.41
length=2 case=sentence	0.21
length=2 case=title	0.07
length=2 ends=,	-0.39
length=2 ends=.	0.43
length=2 ends=?	0.77
length=2 ends=x	-1.74
length=2 left=,	0.06
length=2 left=Cap	-0.69
length=2 left=Vwb	-0.58
length=2 left=conj	0.19
length=2 left=det	-0.88
length=2 left=of	-0.19
length=2 left=prep	-0.55
length=2 left=start	0.48
length=2 left=to	-0.24
length=2 left=w	-0.78
length=3	0.12
length=3 bond=after cued	-0.28
length=3 bond=after loose	-0.27
length=3 bond=after tied	-0.17
length=3 bond=before cued	0.46
length=3 bond=before loose	0.19
length=3 bond=before tied	0.37
length=3 bond=elsewhere	-0.08
length=3 case=lower	1.06
length=3 case=title	-0.69
length=3 ends=,	0.21
length=3 ends=.	-0.19
length=3 ends=?	0.93
length=3 left=,	-0.44
length=3 left==	-0.52
length=3 left=Cap	-0.18
length=3 left=Vr	0.47
length=3 left=Vs	-0.38
length=3 left=Vw	0.29
length=3 left=adv	0.53
length=3 left=as	-0.11
length=3 left=conj	0.52
length=3 left=det	0.30
length=3 left=of	0.39
length=3 left=prep	-0.48
length=3 left=start	0.49
length=3 left=that	0.39
length=3 left=to	0.14
length=3 left=w	0.12
length=4	0.18
length=4 bond=after cued	1.83
length=4 bond=after loose	-0.22
length=4 bond=after tied	-0.08
length=4 bond=before cued	-0.07
length=4 bond=before loose	0.53
length=4 bond=before tied	0.20
length=4 bond=elsewhere	-0.46
length=4 case=lower	0.79
length=4 case=sentence	0.84
length=4 case=title	-0.54
length=4 ends=,	-0.13
length=4 ends=.	0.20
length=4 ends=?	0.68
length=4 ends=x	0.18
length=4 left=,	-0.43
length=4 left=:	0.48
length=4 left=Cap	-0.03
length=4 left=Vr	0.43
length=4 left=Vw	-0.23
length=4 left=Vwb	0.61
length=4 left=adv	0.49
length=4 left=as	0.97
length=4 left=aux	1.52
length=4 left=conj	-0.16
length=4 left=det	0.42
length=4 left=of	0.59
length=4 left=prep	0.19
length=4 left=start	0.03
length=4 left=that	-0.48
length=4 left=to	0.54
length=4 left=w	0.30
length=5	0.31
length=5 bond=after cued	1.40
length=5 bond=after loose	0.06
length=5 bond=after tied	0.31
length=5 bond=before cued	0.03
length=5 bond=before loose	0.03
length=5 bond=before tied	1.48
length=5 case=lower	0.80
length=5 case=sentence	0.37
length=5 case=title	-0.27
length=5 ends=,	0.92
length=5 ends=.	0.06
length=5 ends=?	0.35
length=5 ends=x	0.03
length=5 left=,	0.83
length=5 left=:	0.55
length=5 left=Cap	0.22
length=5 left=Vw	0.41
length=5 left=Vwg	0.34
length=5 left=as	0.72
length=5 left=conj	0.57
length=5 left=det	0.61
length=5 left=prep	0.38
length=5 left=start	-0.02
length=5 left=that	0.43
length=5 left=to	0.45
length=5 left=w	0.45
length=6-8	0.30
length=6-8 bond=after cued	0.10
length=6-8 bond=after loose	-0.49
length=6-8 bond=after tied	1.17
length=6-8 bond=before according	0.52
length=6-8 bond=before cued	0.41
length=6-8 bond=before loose	0.16
length=6-8 bond=before tied	0.44
length=6-8 bond=elsewhere	-0.42
length=6-8 case=lower	0.73
length=6-8 case=sentence	0.71
length=6-8 case=title	-0.65
length=6-8 ends=,	0.17
length=6-8 ends=.	0.02
length=6-8 ends=?	0.83
length=6-8 ends=open	-0.35
length=6-8 ends=x	0.55
length=6-8 left=,	1.37
length=6-8 left=:	1.05
length=6-8 left=Cap	0.31
length=6-8 left=Vr	0.25
length=6-8 left=Vw	0.46
length=6-8 left=as	-0.38
length=6-8 left=aux	1.30
length=6-8 left=conj	0.27
length=6-8 left=det	0.94
length=6-8 left=of	-0.45
length=6-8 left=prep	-0.02
length=6-8 left=that	0.70
length=6-8 left=to	-0.17
length=6-8 left=w	1.01
length=9-14	0.43
length=9-14 bond=after according	0.17
length=9-14 bond=after cued	0.29
length=9-14 bond=after loose	0.95
length=9-14 bond=after tied	0.77
length=9-14 bond=before according	-0.34
length=9-14 bond=before cued	0.59
length=9-14 bond=before loose	0.64
length=9-14 bond=carried	-0.04
length=9-14 bond=elsewhere	0.68
length=9-14 case=lower	0.60
length=9-14 case=sentence	0.46
length=9-14 case=title	-0.45
length=9-14 ends=,	0.55
length=9-14 ends=.	0.15
length=9-14 ends=?	0.77
length=9-14 ends=open	-0.09
length=9-14 ends=x	0.64
length=9-14 left=,	1.25
length=9-14 left=-	0.42
length=9-14 left=:	-0.27
length=9-14 left=Cap	0.18
length=9-14 left=Vs	0.28
length=9-14 left=Vw	0.63
length=9-14 left=adv	0.50
length=9-14 left=as	0.31
length=9-14 left=aux	1.09
length=9-14 left=conj	-0.31
length=9-14 left=det	0.49
length=9-14 left=prep	0.87
length=9-14 left=start	0.17
length=9-14 left=that	0.83
length=9-14 left=to	-0.13
length=9-14 left=w	0.33
length=9-14 left=wh	0.34
length=9-14 left=—	0.78
listed after and	0.48
listed after because	0.36
listed after or	0.38
listed before and	0.80
listed before because	0.33
listed before or	0.09
previous=(	-0.16
previous=) .	0.28
previous=,	0.27
previous=, Cap	0.41
previous=, and	0.48
previous=, that	0.05
previous=, the	-0.57
previous=, this	-0.09
previous=-	-0.07
previous=- -	0.64
previous=.	0.65
previous=. Cap	0.54
previous=. conj	0.38
previous=. det	0.50
previous=:	0.13
previous==	-0.85
previous=?	0.32
previous=Cap	-0.31
previous=Cap ,	0.18
previous=Cap -	-0.37
previous=Cap .	1.05
previous=Cap :	1.38
previous=Cap Cap	0.74
previous=Cap Q	0.34
previous=Cap and	-0.30
previous=Cap are	0.70
previous=Cap as	0.61
previous=Cap called	0.29
previous=Cap for	0.17
previous=Cap had	0.37
previous=Cap has	0.06
previous=Cap on	-0.27
previous=Cap said	0.12
previous=Cap says	0.19
previous=Cap show	-0.29
previous=Cap that	0.46
previous=Cap to	0.19
previous=Cap was	0.33
previous=Q	-0.15
previous=Q and	0.48
previous=Q because	0.36
previous=Q or	0.38
previous=Vrb .	0.14
previous=a	0.46
previous=about	-0.52
previous=about the	0.45
previous=added ,	0.13
previous=added .	0.72
previous=added :	0.22
previous=added that	0.02
previous=adding ,	0.05
previous=adding :	0.11
previous=administration .	0.15
previous=adv ,	0.05
previous=adviser .	0.14
previous=against	0.88
previous=an	0.02
previous=and	0.50
previous=and that	0.30
previous=are	0.98
previous=as	-0.13
previous=as a	0.65
previous=as the	0.18
previous=asked ,	0.31
previous=asked .	0.20
previous=at	0.64
previous=author =	-0.19
previous=author of	-0.63
previous=aux .	0.08
previous=back ,	0.06
previous=be	0.23
previous=because	0.74
previous=been	0.38
previous=book	-0.66
previous=but	0.68
previous=called	-0.04
previous=called Cap	-0.18
previous=called him	0.58
previous=calling him	0.15
previous=campaign .	0.38
previous=campaigns .	0.13
previous=candidacy .	0.14
previous=chanted	0.46
previous=chanting	0.82
previous=chants of	0.75
previous=concluded .	0.10
previous=conj	0.58
previous=continued ,	0.06
previous=continued .	0.33
previous=continued :	0.08
previous=convention .	0.34
previous=crowd .	0.10
previous=datetime =	-0.11
previous=det	0.44
previous=edge	0.04
previous=edge Cap	0.88
previous=edge det	-0.18
previous=edge edge	0.04
previous=election .	0.10
previous=email .	0.18
previous=explained .	0.13
previous=for	0.32
previous=friend .	0.14
previous=from	0.04
previous=had	0.45
previous=has	0.43
previous=have	0.29
previous=have a	-0.30
previous=he	0.84
previous=he has	0.14
previous=he is	0.23
previous=he was	0.29
previous=he would	0.64
previous=her	0.28
previous=here .	0.14
previous=him	0.79
previous=him .	0.39
previous=his	-0.39
previous=id =	-0.23
previous=in	-0.31
previous=in a	-0.20
previous=including	-0.21
previous=interview .	0.42
previous=is	-0.08
previous=is a	0.27
previous=issue .	0.13
previous=it	0.39
previous=it ,	0.22
previous=it was	0.15
previous=its	-0.66
previous=like	0.56
previous=me .	0.33
previous=month .	0.51
previous=new	-0.49
previous=night .	0.09
previous=nomination .	0.13
previous=nominee .	0.07
previous=not	-0.14
previous=not to	0.52
previous=num	-0.33
previous=num ,	0.05
previous=num .	0.93
previous=of	-0.14
previous=of Cap	-0.35
previous=of a	0.16
previous=of the	-0.46
previous=office .	0.03
previous=on	-0.64
previous=on Cap	-1.13
previous=on the	0.53
previous=or	0.45
previous=out .	0.14
previous=pic =	-0.29
previous=president	0.16
previous=president .	0.03
previous=primary .	0.18
previous=program	0.10
previous=race .	0.11
previous=rally .	0.07
previous=recently .	0.29
previous=replied .	0.18
previous=replied :	0.08
previous=reporters .	0.20
previous=responded ,	0.05
previous=said	0.65
previous=said ,	1.00
previous=said .	0.48
previous=said :	0.72
previous=said Cap	0.09
previous=said he	0.27
previous=said that	0.27
previous=say ,	0.05
previous=say :	0.38
previous=saying	0.77
previous=saying ,	0.18
previous=saying :	0.45
previous=says	0.20
previous=says ,	0.04
previous=says .	0.31
previous=says that	0.07
previous=she	0.67
previous=she was	0.18
previous=show	-0.53
previous=statement .	0.46
previous=statement :	0.19
previous=strategist .	0.15
previous=supporter .	0.13
previous=than	0.25
previous=that	0.24
previous=that Cap	0.75
previous=that he	0.27
previous=that the	0.32
previous=the	-0.11
previous=the Cap	-0.17
previous=their	-0.16
previous=them .	0.07
previous=there are	0.13
previous=this	-0.16
previous=timestamp =	-0.21
previous=to	-0.13
previous=to Cap	-0.31
previous=to be	0.14
previous=to the	0.30
previous=told Cap	-0.66
previous=tweet-author =	-0.43
previous=tweet-date =	-0.52
previous=tweet-id =	-0.35
previous=tweeted ,	0.55
previous=was	0.97
previous=was a	0.05
previous=week .	0.17
previous=were	0.58
previous=who	-0.21
previous=who are	0.53
previous=will	0.16
previous=with	-0.58
previous=with a	-0.52
previous=would	0.39
previous=would be	0.05
previous=writes .	0.17
previous=wrote ,	0.09
previous=wrote .	-0.73
previous=wrote :	0.24
previous=year .	0.08
previous=years .	0.09
previous=—	-0.35
single=false	-0.07
whole=false	-0.10
whole=true	0.20
`;
