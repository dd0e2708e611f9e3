/**
 * Trained weights for whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const STATEMENT_TABLE = `
after=none near=0	0.08
after=r near=2	-0.32
after=r near=3	0.39
after=r near=4	0.34
after=s near=1	0.18
after=s near=2	0.28
after=s near=3	0.37
after=s near=4	0.07
after=w near=1	-0.10
after=w near=2	0.32
after=w near=3	-0.11
after=w near=4	-0.43
bias	0.14
bond=after according belief=fair	0.25
bond=after according belief=sure	0.38
bond=after according belief=weak	0.20
bond=after cued belief=fair	-0.44
bond=after cued belief=sure	0.27
bond=after cued belief=weak	-0.67
bond=after loose belief=fair	-0.11
bond=after loose belief=sure	-0.23
bond=after loose belief=weak	-0.37
bond=after tied belief=fair	-0.28
bond=after tied belief=sure	0.77
bond=after tied belief=weak	-0.44
bond=before according belief=fair	-0.08
bond=before according belief=sure	-0.05
bond=before cued belief=fair	-0.48
bond=before cued belief=sure	0.28
bond=before cued belief=weak	-0.40
bond=before loose belief=fair	-0.10
bond=before loose belief=sure	-0.05
bond=before loose belief=weak	-0.46
bond=before tied belief=sure	0.23
bond=before tied belief=weak	-0.46
bond=carried belief=fair	-0.22
bond=carried belief=sure	0.57
bond=elsewhere belief=fair	-0.59
bond=elsewhere belief=sure	0.70
bond=elsewhere belief=weak	-0.16
case=lower bond=after according	0.52
case=lower bond=after cued	-0.10
case=lower bond=after loose	-0.31
case=lower bond=after tied	0.15
case=lower bond=before according	0.67
case=lower bond=before cued	0.15
case=lower bond=before loose	-0.05
case=lower bond=before tied	0.14
case=lower bond=elsewhere	-0.05
case=lower ends=,	0.09
case=lower ends=, left=,	-0.04
case=lower ends=, left=Cap	0.34
case=lower ends=, left=Vw	0.38
case=lower ends=, left=as	0.62
case=lower ends=, left=aux	0.23
case=lower ends=, left=conj	0.64
case=lower ends=, left=det	0.61
case=lower ends=, left=of	0.07
case=lower ends=, left=prep	-0.09
case=lower ends=, left=start	-0.84
case=lower ends=, left=that	0.39
case=lower ends=, left=to	0.65
case=lower ends=, left=w	0.63
case=lower ends=, right=Cap	0.36
case=lower ends=, right=Vrg	0.30
case=lower ends=, right=Vs	0.04
case=lower ends=, right=Vsg	-0.12
case=lower ends=, right=Vwg	0.25
case=lower ends=, right=adv	0.65
case=lower ends=, right=det	0.29
case=lower ends=, right=prep	0.19
case=lower ends=, right=w	-0.20
case=lower ends=, right=wh	-0.21
case=lower ends=.	0.23
case=lower ends=. left=,	0.23
case=lower ends=. left=Cap	0.31
case=lower ends=. left=Vr	0.25
case=lower ends=. left=Vs	0.24
case=lower ends=. left=Vw	0.64
case=lower ends=. left=Vwb	0.30
case=lower ends=. left=Vwg	0.42
case=lower ends=. left=adv	0.60
case=lower ends=. left=as	0.22
case=lower ends=. left=aux	0.25
case=lower ends=. left=conj	-0.08
case=lower ends=. left=det	0.30
case=lower ends=. left=that	-0.11
case=lower ends=. left=to	0.60
case=lower ends=. left=w	0.10
case=lower ends=. left=wh	0.64
case=lower ends=. right=Cap	-0.43
case=lower ends=. right=adv	0.38
case=lower ends=. right=conj	0.41
case=lower ends=. right=det	0.53
case=lower ends=. right=end	0.35
case=lower ends=. right=prep	0.40
case=lower ends=?	0.59
case=lower ends=? left=,	0.09
case=lower ends=? right=end	0.37
case=lower ends=open	-0.39
case=lower ends=x	-0.12
case=lower ends=x left=,	-0.09
case=lower ends=x left=-	-0.10
case=lower ends=x left=Cap	0.20
case=lower ends=x left=Vr	0.22
case=lower ends=x left=Vs	0.51
case=lower ends=x left=Vsg	0.42
case=lower ends=x left=Vw	-0.15
case=lower ends=x left=Vwb	0.45
case=lower ends=x left=Vwg	0.06
case=lower ends=x left=adv	0.15
case=lower ends=x left=as	-0.33
case=lower ends=x left=aux	-0.06
case=lower ends=x left=conj	-0.16
case=lower ends=x left=det	0.17
case=lower ends=x left=of	0.25
case=lower ends=x left=prep	0.09
case=lower ends=x left=that	0.42
case=lower ends=x left=to	-0.04
case=lower ends=x left=wh	-0.17
case=lower ends=x right=)	-0.22
case=lower ends=x right=-	-0.14
case=lower ends=x right=Cap	-0.04
case=lower ends=x right=Vw	0.33
case=lower ends=x right=Vwb	0.15
case=lower ends=x right=adv	0.52
case=lower ends=x right=as	0.40
case=lower ends=x right=aux	0.02
case=lower ends=x right=by	0.76
case=lower ends=x right=conj	0.07
case=lower ends=x right=det	0.61
case=lower ends=x right=end	0.42
case=lower ends=x right=of	0.54
case=lower ends=x right=prep	0.34
case=lower ends=x right=that	-0.48
case=lower ends=x right=to	0.52
case=lower ends=x right=w	-0.52
case=lower ends=x right=wh	-0.20
case=lower ends=x right=—	0.36
case=lower inner=false ends=,	0.31
case=lower inner=false ends=.	0.25
case=lower inner=false ends=?	0.56
case=lower inner=false ends=x	-0.20
case=lower inner=true ends=,	-0.27
case=lower inner=true ends=.	0.22
case=lower inner=true ends=?	0.20
case=lower inner=true ends=x	0.74
case=lower left=,	0.06
case=lower left=-	-0.03
case=lower left=Cap	0.32
case=lower left=Q	0.51
case=lower left=Vr	0.39
case=lower left=Vrb	0.49
case=lower left=Vs	0.43
case=lower left=Vsg	0.46
case=lower left=Vw	0.11
case=lower left=Vwb	0.73
case=lower left=Vwg	0.37
case=lower left=adv	0.52
case=lower left=as	-0.18
case=lower left=aux	0.05
case=lower left=conj	0.02
case=lower left=det	0.30
case=lower left=of	0.48
case=lower left=prep	-0.09
case=lower left=start	-0.80
case=lower left=that	0.07
case=lower left=to	0.32
case=lower left=w	0.16
case=lower left=wh	-0.04
case=lower left=—	0.52
case=lower length=1 bond=after loose	-0.26
case=lower length=1 bond=before loose	-0.61
case=lower length=1 bond=before tied	-0.56
case=lower length=15+ bond=after cued	0.09
case=lower length=15+ bond=before loose	0.11
case=lower length=15+ bond=before tied	0.55
case=lower length=2 bond=after cued	-0.31
case=lower length=2 bond=after loose	-0.42
case=lower length=2 bond=before cued	-0.52
case=lower length=2 bond=before loose	-0.68
case=lower length=2 bond=before tied	-0.46
case=lower length=3 bond=after cued	0.06
case=lower length=3 bond=before cued	0.56
case=lower length=3 bond=before loose	0.50
case=lower length=3 bond=before tied	0.28
case=lower length=4 bond=after cued	0.58
case=lower length=4 bond=after tied	-0.07
case=lower length=4 bond=before cued	0.22
case=lower length=4 bond=before loose	0.12
case=lower length=4 bond=before tied	0.66
case=lower length=5 bond=after cued	0.54
case=lower length=5 bond=before cued	0.16
case=lower length=5 bond=before loose	-0.10
case=lower length=5 bond=before tied	0.43
case=lower length=6-8 bond=before cued	0.39
case=lower length=6-8 bond=before loose	0.88
case=lower length=6-8 bond=before tied	0.06
case=lower length=9-14 bond=after cued	-0.05
case=lower length=9-14 bond=before cued	0.28
case=lower length=9-14 bond=before loose	0.38
case=lower length=9-14 bond=before tied	0.22
case=lower previous=,	0.06
case=lower previous=Cap	0.32
case=lower previous=Q	0.51
case=lower previous=a	0.09
case=lower previous=about	-0.32
case=lower previous=an	-0.10
case=lower previous=and	0.25
case=lower previous=are	0.57
case=lower previous=as	-0.18
case=lower previous=at	0.52
case=lower previous=be	0.21
case=lower previous=because	0.61
case=lower previous=been	0.27
case=lower previous=but	0.47
case=lower previous=called	0.42
case=lower previous=conj	0.30
case=lower previous=det	0.09
case=lower previous=edge	-0.81
case=lower previous=for	0.14
case=lower previous=had	0.38
case=lower previous=has	0.22
case=lower previous=have	0.29
case=lower previous=he	0.34
case=lower previous=her	0.20
case=lower previous=him	0.39
case=lower previous=his	0.22
case=lower previous=in	0.41
case=lower previous=including	-0.04
case=lower previous=is	-0.09
case=lower previous=it	0.30
case=lower previous=not	0.43
case=lower previous=of	0.48
case=lower previous=on	0.41
case=lower previous=or	0.18
case=lower previous=said	0.38
case=lower previous=saying	0.42
case=lower previous=says	0.13
case=lower previous=she	0.31
case=lower previous=than	0.09
case=lower previous=that	0.07
case=lower previous=the	0.46
case=lower previous=this	-0.07
case=lower previous=to	0.32
case=lower previous=was	0.40
case=lower previous=were	0.36
case=lower previous=who	-0.18
case=lower previous=will	0.21
case=lower previous=with	-0.23
case=lower previous=would	0.29
case=lower previous=—	0.52
case=sentence bond=after according	0.23
case=sentence bond=after cued	0.22
case=sentence bond=after loose	-0.16
case=sentence bond=after tied	0.25
case=sentence bond=before according	0.39
case=sentence bond=before cued	0.30
case=sentence bond=before loose	-0.06
case=sentence bond=before tied	0.15
case=sentence bond=carried	0.42
case=sentence ends=,	0.23
case=sentence ends=, left=,	0.46
case=sentence ends=, left=-	0.23
case=sentence ends=, left=:	0.37
case=sentence ends=, left=start	0.23
case=sentence ends=, right='	0.20
case=sentence ends=, right=Cap	0.26
case=sentence ends=, right=Vr	-0.11
case=sentence ends=, right=Vs	0.19
case=sentence ends=, right=Vsg	0.52
case=sentence ends=, right=conj	-0.10
case=sentence ends=, right=det	0.23
case=sentence ends=, right=prep	0.30
case=sentence ends=, right=w	0.20
case=sentence ends=, right=wh	0.49
case=sentence ends=.	0.19
case=sentence ends=. left=,	0.25
case=sentence ends=. left=:	0.15
case=sentence ends=. left=Cap	0.39
case=sentence ends=. left=conj	0.54
case=sentence ends=. left=start	0.15
case=sentence ends=. left=that	0.23
case=sentence ends=. left=w	0.68
case=sentence ends=. right=Cap	0.09
case=sentence ends=. right=[	0.45
case=sentence ends=. right=adv	0.19
case=sentence ends=. right=conj	0.62
case=sentence ends=. right=det	0.49
case=sentence ends=. right=end	0.16
case=sentence ends=. right=prep	0.44
case=sentence ends=?	0.40
case=sentence ends=? left=,	0.40
case=sentence ends=? left=:	0.31
case=sentence ends=? left=start	0.25
case=sentence ends=? right=Cap	0.20
case=sentence ends=? right=Vs	0.23
case=sentence ends=? right=det	0.28
case=sentence ends=? right=end	0.24
case=sentence ends=? right=w	0.27
case=sentence ends=open	-0.73
case=sentence ends=open left=start	-0.50
case=sentence ends=open right=Q	-0.92
case=sentence ends=open right=end	0.27
case=sentence ends=x	0.09
case=sentence ends=x left=,	0.42
case=sentence ends=x left=:	0.43
case=sentence ends=x left=Cap	-0.18
case=sentence ends=x left=det	-0.54
case=sentence ends=x left=start	0.54
case=sentence ends=x left=w	-0.52
case=sentence ends=x right=-	0.25
case=sentence ends=x right=Cap	0.27
case=sentence ends=x right=Vs	0.19
case=sentence ends=x right=aux	-0.02
case=sentence ends=x right=conj	0.50
case=sentence ends=x right=end	0.32
case=sentence ends=x right=prep	0.11
case=sentence ends=x right=that	0.20
case=sentence ends=x right=to	-0.26
case=sentence ends=x right=w	0.09
case=sentence inner=false ends=,	0.23
case=sentence inner=false ends=.	0.19
case=sentence inner=false ends=?	0.53
case=sentence inner=false ends=open	-0.50
case=sentence inner=false ends=x	-0.12
case=sentence inner=true ends=,	0.22
case=sentence inner=true ends=.	0.20
case=sentence inner=true ends=?	0.25
case=sentence inner=true ends=open	-0.50
case=sentence inner=true ends=x	0.30
case=sentence left=(	0.53
case=sentence left=,	0.30
case=sentence left=-	0.33
case=sentence left=:	0.11
case=sentence left=Cap	0.07
case=sentence left=Vr	0.40
case=sentence left=Vs	0.32
case=sentence left=Vsg	0.33
case=sentence left=as	0.31
case=sentence left=conj	0.57
case=sentence left=det	-0.52
case=sentence left=of	-0.34
case=sentence left=prep	0.71
case=sentence left=start	0.20
case=sentence left=that	0.40
case=sentence left=w	-0.04
case=sentence length=15+ bond=after according	0.18
case=sentence length=15+ bond=after cued	0.21
case=sentence length=15+ bond=after loose	0.09
case=sentence length=15+ bond=after tied	0.09
case=sentence length=15+ bond=before according	0.16
case=sentence length=15+ bond=before cued	0.12
case=sentence length=15+ bond=before loose	0.03
case=sentence length=15+ bond=before tied	0.19
case=sentence length=15+ bond=carried	0.43
case=sentence length=15+ bond=elsewhere	0.57
case=sentence length=2 bond=after cued	-0.16
case=sentence length=2 bond=after loose	-0.08
case=sentence length=2 bond=before cued	0.29
case=sentence length=2 bond=before tied	-0.06
case=sentence length=3 bond=after cued	0.85
case=sentence length=3 bond=after tied	-0.05
case=sentence length=3 bond=before cued	0.88
case=sentence length=3 bond=before loose	-0.25
case=sentence length=3 bond=before tied	0.09
case=sentence length=4 bond=after cued	0.38
case=sentence length=4 bond=before cued	0.40
case=sentence length=4 bond=before tied	0.61
case=sentence length=5 bond=after cued	0.29
case=sentence length=5 bond=after tied	0.35
case=sentence length=5 bond=before cued	0.18
case=sentence length=5 bond=before loose	-0.22
case=sentence length=5 bond=before tied	0.37
case=sentence length=6-8 bond=after cued	0.30
case=sentence length=6-8 bond=after loose	-0.20
case=sentence length=6-8 bond=after tied	0.21
case=sentence length=6-8 bond=before according	0.27
case=sentence length=6-8 bond=before cued	0.18
case=sentence length=6-8 bond=before loose	0.39
case=sentence length=6-8 bond=before tied	0.10
case=sentence length=9-14 bond=after according	0.12
case=sentence length=9-14 bond=after cued	0.22
case=sentence length=9-14 bond=after loose	0.47
case=sentence length=9-14 bond=after tied	0.22
case=sentence length=9-14 bond=before according	0.31
case=sentence length=9-14 bond=before cued	0.25
case=sentence length=9-14 bond=before loose	0.59
case=sentence length=9-14 bond=before tied	0.11
case=sentence length=9-14 bond=carried	0.10
case=sentence length=9-14 bond=elsewhere	0.24
case=sentence previous=(	0.53
case=sentence previous=,	0.30
case=sentence previous=-	0.33
case=sentence previous=.	0.18
case=sentence previous=:	0.11
case=sentence previous=?	0.39
case=sentence previous=Cap	0.07
case=sentence previous=Q	-0.25
case=sentence previous=and	0.42
case=sentence previous=as	0.31
case=sentence previous=because	0.20
case=sentence previous=edge	0.21
case=sentence previous=of	-0.34
case=sentence previous=said	0.25
case=sentence previous=that	0.40
case=title bond=after cued	0.25
case=title bond=after loose	-0.25
case=title bond=after tied	0.08
case=title bond=before cued	-0.31
case=title bond=before loose	-0.55
case=title bond=before tied	0.10
case=title ends=,	-0.42
case=title ends=, left=,	-0.19
case=title ends=, left=Cap	-0.63
case=title ends=, left=Vwb	-0.54
case=title ends=, left=det	-0.53
case=title ends=, left=of	-0.27
case=title ends=, left=prep	-0.59
case=title ends=, left=start	0.85
case=title ends=, left=w	-0.52
case=title ends=, right=Cap	0.52
case=title ends=, right=Vs	0.14
case=title ends=, right=Vw	-0.50
case=title ends=, right=aux	-0.15
case=title ends=, right=conj	-0.69
case=title ends=, right=det	-0.16
case=title ends=, right=prep	-0.45
case=title ends=, right=w	0.43
case=title ends=, right=wh	-0.51
case=title ends=.	-0.52
case=title ends=. left=,	-0.15
case=title ends=. left=Cap	-0.77
case=title ends=. left=of	-0.61
case=title ends=. left=prep	-0.48
case=title ends=. left=to	-0.34
case=title ends=. left=w	-0.50
case=title ends=. right=Cap	-0.70
case=title ends=. right=Q	-0.31
case=title ends=. right=det	0.22
case=title ends=. right=end	-0.28
case=title ends=?	0.84
case=title ends=? left=start	0.50
case=title ends=? right=end	0.51
case=title ends=x	-0.31
case=title ends=x left=Cap	-0.25
case=title ends=x left=det	-0.39
case=title ends=x left=of	0.34
case=title ends=x left=prep	-0.18
case=title ends=x left=start	-0.58
case=title ends=x left=w	0.05
case=title ends=x right=Cap	-0.66
case=title ends=x right=aux	-0.22
case=title ends=x right=conj	0.26
case=title ends=x right=prep	-0.29
case=title ends=x right=that	-0.61
case=title ends=x right=w	0.07
case=title inner=false ends=,	-0.54
case=title inner=false ends=.	-0.46
case=title inner=false ends=?	0.85
case=title inner=false ends=x	-0.56
case=title inner=true ends=,	0.36
case=title inner=true ends=.	-0.26
case=title inner=true ends=?	0.15
case=title inner=true ends=x	0.37
case=title left=Cap	-0.56
case=title left=Vrg	0.78
case=title left=Vwb	-0.31
case=title left=conj	-0.13
case=title left=det	-0.48
case=title left=of	-0.17
case=title left=prep	-0.57
case=title left=start	0.54
case=title left=to	-0.63
case=title left=w	-0.39
case=title length=1 bond=after cued	0.70
case=title length=1 bond=after loose	-0.48
case=title length=1 bond=after tied	0.29
case=title length=1 bond=before loose	-0.18
case=title length=1 bond=before tied	0.10
case=title length=2 bond=after cued	0.54
case=title length=2 bond=after loose	-0.46
case=title length=2 bond=after tied	-0.15
case=title length=2 bond=before cued	-0.21
case=title length=2 bond=before loose	-0.16
case=title length=2 bond=before tied	0.06
case=title length=3 bond=after cued	-0.27
case=title length=3 bond=after loose	0.21
case=title length=3 bond=before cued	-0.13
case=title length=3 bond=before loose	-0.54
case=title length=3 bond=before tied	0.20
case=title length=4 bond=after cued	0.80
case=title length=4 bond=after loose	-0.33
case=title length=4 bond=after tied	-0.37
case=title length=4 bond=before cued	-0.16
case=title length=4 bond=before loose	-0.74
case=title length=5 bond=after cued	-0.15
case=title length=5 bond=before cued	-0.16
case=title length=6-8 bond=before cued	-0.33
case=title length=6-8 bond=before loose	-0.27
case=title previous=.	0.73
case=title previous=Cap	-0.56
case=title previous=a	0.28
case=title previous=and	-0.13
case=title previous=book	-0.72
case=title previous=edge	0.12
case=title previous=for	0.20
case=title previous=in	-0.53
case=title previous=of	-0.17
case=title previous=on	-0.77
case=title previous=show	-0.23
case=title previous=the	-0.83
case=title previous=to	-0.63
continues	0.29
cue=accuse	-0.06
cue=acknowledge	0.28
cue=add	0.34
cue=address	-0.22
cue=admit	0.22
cue=appear	0.24
cue=argue	0.37
cue=ask	-0.07
cue=attack	-0.44
cue=believe	0.29
cue=blame	0.32
cue=call	0.76
cue=chant	1.06
cue=cite	0.53
cue=claim	0.30
cue=come	0.04
cue=comment	0.28
cue=conclude	0.18
cue=declare	0.32
cue=deliver	0.11
cue=describe	0.61
cue=email	0.31
cue=end	0.27
cue=estimate	0.24
cue=explain	0.24
cue=feel	0.28
cue=find	-0.42
cue=give	0.06
cue=go	0.39
cue=hear	-0.39
cue=hit	-0.42
cue=hold	-0.09
cue=hope	0.54
cue=include	-0.07
cue=insist	0.22
cue=interject	0.16
cue=issue	0.05
cue=joke	0.18
cue=know	-0.40
cue=lament	0.17
cue=look	0.28
cue=make	-0.22
cue=move	0.14
cue=name	-0.15
cue=need	0.59
cue=none	0.08
cue=none near=0 case=caps	-0.45
cue=none near=0 case=lower	-0.35
cue=none near=0 case=sentence	0.18
cue=none near=0 case=title	-0.68
cue=none near=0 length=1	-0.50
cue=none near=0 length=15+	0.22
cue=none near=0 length=2	-0.39
cue=none near=0 length=3	-0.54
cue=none near=0 length=4	-0.32
cue=none near=0 length=5	-0.07
cue=none near=0 length=6-8	0.04
cue=none near=0 length=9-14	0.18
cue=note	0.36
cue=plan	0.45
cue=pledge	0.29
cue=portray	0.62
cue=post	0.14
cue=praise	0.45
cue=predict	0.29
cue=proclaim	0.11
cue=promise	0.58
cue=publish	0.33
cue=put	0.15
cue=question	0.28
cue=r near=1 case=lower	0.59
cue=r near=1 case=sentence	0.40
cue=r near=1 case=title	0.82
cue=r near=1 length=3	0.59
cue=r near=1 length=4	0.39
cue=r near=1 length=6-8	0.33
cue=r near=1 length=9-14	0.28
cue=r near=2 case=lower	0.21
cue=r near=2 case=sentence	0.37
cue=r near=2 case=title	0.58
cue=r near=2 length=15+	0.33
cue=r near=2 length=3	0.54
cue=r near=2 length=4	-0.04
cue=r near=2 length=5	0.40
cue=r near=2 length=6-8	0.41
cue=r near=2 length=9-14	0.48
cue=r near=3 case=lower	0.48
cue=r near=3 length=15+	0.13
cue=r near=3 length=3	0.30
cue=r near=3 length=5	0.40
cue=r near=3 length=6-8	0.33
cue=r near=4 case=lower	0.60
cue=r near=4 case=sentence	0.39
cue=r near=4 case=title	0.22
cue=r near=4 length=1	-0.51
cue=r near=4 length=15+	0.35
cue=r near=4 length=2	-0.18
cue=r near=4 length=3	0.88
cue=r near=4 length=4	0.61
cue=r near=4 length=5	0.61
cue=r near=4 length=6-8	0.49
cue=read	-0.24
cue=recall	-0.19
cue=refer	0.51
cue=remark	0.53
cue=reply	0.23
cue=respond	0.41
cue=s near=1 case=lower	0.54
cue=s near=1 case=sentence	0.50
cue=s near=1 case=title	-0.19
cue=s near=1 length=15+	0.19
cue=s near=1 length=2	0.53
cue=s near=1 length=3	-0.48
cue=s near=1 length=4	0.38
cue=s near=1 length=6-8	0.46
cue=s near=1 length=9-14	0.22
cue=s near=2 case=lower	0.33
cue=s near=2 case=sentence	0.13
cue=s near=2 case=title	0.42
cue=s near=2 length=1	0.60
cue=s near=2 length=15+	0.07
cue=s near=2 length=2	0.46
cue=s near=2 length=4	0.59
cue=s near=2 length=5	0.32
cue=s near=2 length=6-8	-0.03
cue=s near=2 length=9-14	0.25
cue=s near=3 case=lower	0.51
cue=s near=3 case=sentence	0.62
cue=s near=3 case=title	-0.05
cue=s near=3 length=15+	0.27
cue=s near=3 length=2	0.11
cue=s near=3 length=3	0.41
cue=s near=3 length=4	0.38
cue=s near=3 length=5	0.02
cue=s near=3 length=6-8	0.29
cue=s near=3 length=9-14	0.24
cue=s near=4 case=lower	0.32
cue=s near=4 case=sentence	0.56
cue=s near=4 case=title	-1.03
cue=s near=4 length=1	-0.44
cue=s near=4 length=2	-0.44
cue=s near=4 length=3	0.06
cue=s near=4 length=4	0.36
cue=s near=4 length=5	0.09
cue=s near=4 length=6-8	0.43
cue=s near=4 length=9-14	0.25
cue=say	0.38
cue=share	0.07
cue=shoot	0.17
cue=shout	0.36
cue=show	-0.65
cue=sign	-0.06
cue=speak	-0.37
cue=start	-0.40
cue=state	0.31
cue=suggest	0.54
cue=talk	0.49
cue=tell	-0.31
cue=thank	0.28
cue=think	0.18
cue=urge	0.43
cue=use	0.39
cue=vow	0.43
cue=w near=1 case=lower	0.19
cue=w near=1 case=title	-0.08
cue=w near=1 length=15+	0.37
cue=w near=1 length=2	-0.51
cue=w near=1 length=3	0.29
cue=w near=1 length=4	-0.06
cue=w near=1 length=5	0.58
cue=w near=1 length=6-8	0.63
cue=w near=1 length=9-14	0.56
cue=w near=2 case=lower	0.06
cue=w near=2 case=sentence	0.62
cue=w near=2 case=title	-0.13
cue=w near=2 length=1	0.08
cue=w near=2 length=15+	0.41
cue=w near=2 length=2	-0.28
cue=w near=2 length=3	0.81
cue=w near=2 length=4	0.32
cue=w near=2 length=5	0.52
cue=w near=2 length=6-8	-0.41
cue=w near=2 length=9-14	0.47
cue=w near=3 case=lower	0.03
cue=w near=3 case=sentence	0.45
cue=w near=3 length=15+	0.38
cue=w near=3 length=2	-0.53
cue=w near=3 length=3	0.14
cue=w near=3 length=4	0.05
cue=w near=3 length=5	0.29
cue=w near=3 length=6-8	0.05
cue=w near=3 length=9-14	0.36
cue=w near=4 case=lower	-0.05
cue=w near=4 case=sentence	0.04
cue=w near=4 case=title	-0.10
cue=w near=4 length=1	-0.31
cue=w near=4 length=15+	-0.05
cue=w near=4 length=2	-0.81
cue=w near=4 length=3	-0.22
cue=w near=4 length=4	0.17
cue=w near=4 length=5	0.11
cue=w near=4 length=6-8	0.83
cue=w near=4 length=9-14	0.04
cue=want	0.54
cue=warn	0.24
cue=write	0.06
cue=yell	0.39
digits=false	0.15
digits=true	-0.08
ends=, bond=after according length=15+	0.24
ends=, bond=after according length=6-8	0.36
ends=, bond=after according length=9-14	0.16
ends=, bond=after cued length=1	0.46
ends=, bond=after cued length=15+	0.22
ends=, bond=after cued length=2	0.26
ends=, bond=after cued length=3	-0.03
ends=, bond=after cued length=4	0.60
ends=, bond=after cued length=5	0.31
ends=, bond=after cued length=6-8	0.12
ends=, bond=after cued length=9-14	0.19
ends=, bond=after loose length=15+	0.49
ends=, bond=after loose length=2	-0.41
ends=, bond=after loose length=3	0.33
ends=, bond=after loose length=9-14	0.42
ends=, bond=after tied length=15+	0.21
ends=, bond=after tied length=4	0.07
ends=, bond=after tied length=5	0.08
ends=, bond=after tied length=6-8	0.17
ends=, bond=after tied length=9-14	0.23
ends=, bond=before cued length=15+	0.44
ends=, bond=before cued length=2	-0.02
ends=, bond=before cued length=3	0.14
ends=, bond=before cued length=4	0.20
ends=, bond=before cued length=5	0.18
ends=, bond=before cued length=6-8	0.28
ends=, bond=before cued length=9-14	0.49
ends=, bond=before loose length=1	-0.77
ends=, bond=before loose length=2	-0.45
ends=, bond=before loose length=3	-0.14
ends=, bond=before loose length=4	-0.29
ends=, bond=before loose length=5	0.35
ends=, bond=before loose length=6-8	-0.15
ends=, bond=before tied length=3	0.39
ends=, bond=before tied length=5	0.17
ends=, bond=before tied length=6-8	-0.16
ends=, bond=elsewhere length=15+	0.19
ends=, left=, right=Cap	0.51
ends=, left=, right=Vs	0.46
ends=, left=, right=conj	-0.37
ends=, left=, right=w	0.07
ends=, left=- right=w	0.38
ends=, left=: right=det	0.11
ends=, left=: right=w	0.27
ends=, left=Cap right=Cap	-0.12
ends=, left=Cap right=Vs	0.38
ends=, left=Cap right=conj	-0.03
ends=, left=Cap right=det	0.27
ends=, left=Cap right=w	0.33
ends=, left=Vw right=det	0.19
ends=, left=aux right=Cap	0.45
ends=, left=aux right=Vs	0.61
ends=, left=aux right=conj	0.67
ends=, left=aux right=det	0.17
ends=, left=aux right=w	-0.15
ends=, left=conj right=Cap	0.28
ends=, left=conj right=Vs	0.33
ends=, left=det right=Cap	0.41
ends=, left=det right=conj	0.14
ends=, left=det right=w	0.37
ends=, left=of right=det	-0.06
ends=, left=prep right=Cap	-0.27
ends=, left=start right='	0.20
ends=, left=start right=Cap	0.29
ends=, left=start right=Vr	0.40
ends=, left=start right=Vs	0.18
ends=, left=start right=det	0.17
ends=, left=start right=prep	-0.36
ends=, left=start right=w	0.15
ends=, left=start right=wh	-0.53
ends=, left=that right=conj	0.36
ends=, left=w right=Vs	0.48
ends=, left=w right=conj	0.31
ends=, left=w right=w	0.19
ends=. bond=before according length=15+	0.32
ends=. bond=before according length=6-8	0.20
ends=. bond=before cued length=15+	0.11
ends=. bond=before cued length=2	0.02
ends=. bond=before cued length=3	-0.17
ends=. bond=before cued length=4	-0.25
ends=. bond=before cued length=5	0.16
ends=. bond=before cued length=6-8	0.16
ends=. bond=before cued length=9-14	0.23
ends=. bond=before loose length=1	0.09
ends=. bond=before loose length=15+	0.60
ends=. bond=before loose length=2	0.05
ends=. bond=before loose length=3	0.15
ends=. bond=before loose length=4	0.56
ends=. bond=before loose length=5	-0.25
ends=. bond=before loose length=9-14	0.39
ends=. bond=before tied length=15+	0.19
ends=. bond=before tied length=2	0.51
ends=. bond=before tied length=3	0.79
ends=. bond=before tied length=4	0.20
ends=. bond=before tied length=5	0.41
ends=. bond=before tied length=6-8	0.05
ends=. bond=carried length=15+	0.27
ends=. bond=carried length=9-14	0.34
ends=. bond=elsewhere length=15+	0.24
ends=. bond=elsewhere length=9-14	0.23
ends=. left=, right=Cap	0.13
ends=. left=, right=adv	0.11
ends=. left=, right=conj	-0.33
ends=. left=, right=det	-0.41
ends=. left=, right=end	0.31
ends=. left=, right=prep	0.07
ends=. left=: right=Cap	0.38
ends=. left=: right=[	0.24
ends=. left=: right=end	0.14
ends=. left=Cap right=Cap	0.42
ends=. left=Cap right=Q	-0.34
ends=. left=Cap right=end	0.05
ends=. left=Vr right=end	0.22
ends=. left=Vs right=end	0.25
ends=. left=Vsg right=end	0.21
ends=. left=Vw right=Cap	0.24
ends=. left=Vw right=end	-0.10
ends=. left=Vwb right=end	0.07
ends=. left=adv right=end	-0.07
ends=. left=as right=end	0.55
ends=. left=aux right=Cap	0.39
ends=. left=aux right=conj	0.58
ends=. left=aux right=det	0.10
ends=. left=aux right=end	0.22
ends=. left=conj right=Cap	-0.41
ends=. left=conj right=end	0.15
ends=. left=det right=end	0.27
ends=. left=of right=end	-0.17
ends=. left=prep right=Cap	-0.34
ends=. left=prep right=det	0.50
ends=. left=prep right=end	0.21
ends=. left=start right=Cap	0.36
ends=. left=start right=end	0.18
ends=. left=that right=Cap	-0.38
ends=. left=that right=conj	0.20
ends=. left=that right=end	0.40
ends=. left=to right=Cap	-0.13
ends=. left=to right=end	0.18
ends=. left=w right=Cap	-0.19
ends=. left=w right=conj	0.29
ends=. left=w right=det	0.33
ends=. left=w right=end	-0.04
ends=. left=wh right=end	0.36
ends=? bond=after cued length=15+	0.16
ends=? bond=after cued length=2	0.41
ends=? bond=after cued length=4	0.09
ends=? bond=after cued length=5	0.16
ends=? bond=after cued length=6-8	0.11
ends=? bond=after cued length=9-14	0.18
ends=? bond=before cued length=15+	0.19
ends=? bond=before cued length=2	0.54
ends=? bond=before cued length=3	0.15
ends=? bond=before cued length=6-8	0.04
ends=? bond=before cued length=9-14	0.13
ends=? bond=before loose length=3	0.80
ends=? bond=before loose length=6-8	0.42
ends=? bond=before loose length=9-14	0.46
ends=? bond=before tied length=15+	0.19
ends=? bond=before tied length=3	0.19
ends=? bond=before tied length=4	0.08
ends=? bond=before tied length=5	0.19
ends=? bond=before tied length=6-8	0.16
ends=? bond=before tied length=9-14	0.18
ends=? left=, right=end	0.18
ends=? left=: right=end	0.32
ends=? left=Vsg right=end	0.20
ends=? left=start right=Cap	0.22
ends=? left=start right=Vs	0.23
ends=? left=start right=det	0.31
ends=? left=start right=end	0.25
ends=? left=start right=w	0.40
ends=open bond=before tied length=15+	1.21
ends=open bond=carried length=15+	0.93
ends=open bond=elsewhere length=15+	0.49
ends=open left=start right=Q	-0.74
ends=open left=start right=end	0.65
ends=x bond=after cued length=1	-0.50
ends=x bond=after cued length=15+	0.31
ends=x bond=after cued length=2	-0.41
ends=x bond=after cued length=3	0.38
ends=x bond=after cued length=5	-0.15
ends=x bond=after cued length=6-8	0.52
ends=x bond=after cued length=9-14	0.48
ends=x bond=after loose length=1	-0.48
ends=x bond=after loose length=2	-0.48
ends=x bond=after loose length=3	-0.44
ends=x bond=after loose length=4	-0.03
ends=x bond=after tied length=1	-0.45
ends=x bond=after tied length=15+	0.33
ends=x bond=after tied length=2	-0.23
ends=x bond=after tied length=3	-0.06
ends=x bond=after tied length=4	-0.17
ends=x bond=after tied length=5	0.62
ends=x bond=after tied length=6-8	0.54
ends=x bond=before cued length=1	-0.48
ends=x bond=before cued length=15+	0.29
ends=x bond=before cued length=2	-0.62
ends=x bond=before cued length=3	0.64
ends=x bond=before cued length=4	0.22
ends=x bond=before cued length=5	-0.03
ends=x bond=before cued length=6-8	0.27
ends=x bond=before cued length=9-14	0.51
ends=x bond=before loose length=1	-0.45
ends=x bond=before loose length=15+	0.50
ends=x bond=before loose length=2	-0.48
ends=x bond=before loose length=3	-0.12
ends=x bond=before loose length=4	0.04
ends=x bond=before loose length=5	-0.11
ends=x bond=before loose length=6-8	0.48
ends=x bond=before tied length=1	-0.60
ends=x bond=before tied length=15+	0.45
ends=x bond=before tied length=2	-0.39
ends=x bond=before tied length=3	0.19
ends=x bond=before tied length=4	0.70
ends=x bond=before tied length=5	0.54
ends=x bond=before tied length=6-8	0.06
ends=x bond=before tied length=9-14	0.79
ends=x left=, right=-	0.07
ends=x left=, right=conj	0.38
ends=x left=, right=end	0.05
ends=x left=, right=prep	-0.07
ends=x left=- right=-	-0.20
ends=x left=Cap right=Cap	-0.20
ends=x left=Cap right=conj	-0.19
ends=x left=Cap right=prep	0.08
ends=x left=Cap right=that	-0.34
ends=x left=Q right=conj	0.37
ends=x left=Vs right=prep	-0.28
ends=x left=Vw right=prep	-0.40
ends=x left=as right=conj	0.80
ends=x left=as right=prep	0.56
ends=x left=aux right=conj	-0.44
ends=x left=aux right=prep	0.72
ends=x left=aux right=to	0.33
ends=x left=aux right=w	0.17
ends=x left=conj right=w	0.14
ends=x left=conj right=wh	-0.20
ends=x left=det right=Cap	-0.24
ends=x left=det right=Vwb	0.11
ends=x left=det right=aux	-0.16
ends=x left=det right=conj	0.34
ends=x left=det right=prep	0.13
ends=x left=det right=that	0.34
ends=x left=det right=w	-0.16
ends=x left=det right=wh	0.39
ends=x left=of right=aux	0.17
ends=x left=of right=conj	0.34
ends=x left=of right=prep	0.33
ends=x left=prep right=-	0.16
ends=x left=prep right=Cap	0.13
ends=x left=prep right=conj	0.31
ends=x left=prep right=prep	-0.12
ends=x left=prep right=to	0.17
ends=x left=start right=Cap	-0.08
ends=x left=start right=Vs	0.19
ends=x left=start right=aux	-0.40
ends=x left=start right=conj	0.29
ends=x left=start right=end	-0.65
ends=x left=start right=prep	0.53
ends=x left=start right=that	0.20
ends=x left=start right=w	-0.11
ends=x left=that right=conj	0.11
ends=x left=that right=prep	0.24
ends=x left=to right=conj	-0.15
ends=x left=to right=prep	0.38
ends=x left=to right=w	0.26
ends=x left=w right=-	0.18
ends=x left=w right=as	0.27
ends=x left=w right=aux	-0.34
ends=x left=w right=by	0.37
ends=x left=w right=conj	0.49
ends=x left=w right=of	0.11
ends=x left=w right=prep	0.20
ends=x left=w right=that	-0.13
ends=x left=w right=w	-0.42
ends=x left=wh right=w	-0.21
following='	0.34
following=(	-0.50
following=)	0.15
following=,	-0.48
following=-	-0.11
following=.	0.52
following=?	-0.35
following=Cap	0.14
following=Q	-1.08
following=Vs	0.24
following=Vw	-0.08
following=[	0.50
following=a	-0.29
following=about	0.19
following=according	0.50
following=added	0.26
following=adding	0.04
following=adv	0.42
following=after	-0.27
following=against	0.37
following=an	-0.32
following=and	0.08
following=another	0.12
following=as	0.62
following=asked	0.23
following=at	0.39
following=because	0.54
following=before	-0.06
following=between	0.44
following=but	0.47
following=by	-0.11
following=campaign	-0.22
following=candidate	0.12
following=conj	0.30
following=det	0.75
following=edge	0.20
following=for	0.06
following=former	0.26
following=from	0.81
following=he	0.30
following=his	0.21
following=if	0.52
following=is	-0.62
following=it	-0.33
following=not	-0.05
following=of	0.56
following=on	-0.11
following=one	0.22
following=or	-0.27
following=out	-0.12
following=over	0.05
following=prep	0.69
following=said	0.21
following=says	0.32
following=she	0.33
following=since	-0.05
following=star	-0.65
following=than	0.49
following=that	-0.23
following=the	0.55
following=they	0.25
following=to	0.22
following=tweeted	0.44
following=was	0.40
following=when	0.14
following=where	0.08
following=which	-0.39
following=while	0.33
following=who	-0.21
following=with	-0.15
following=would	0.43
following=writes	0.13
following=wrote	-0.03
following=—	0.12
headline=false length=1	-0.38
headline=false length=15+	0.20
headline=false length=2	-0.41
headline=false length=4	0.05
headline=false length=5	0.15
headline=false length=6-8	0.18
headline=false length=9-14	0.19
inner=false length=1	-0.38
inner=false length=15+	0.22
inner=false length=2	-0.46
inner=false length=3	0.07
inner=false length=4	0.08
inner=false length=5	0.13
inner=false length=6-8	0.13
inner=false length=9-14	0.21
inner=true length=15+	0.20
inner=true length=2	0.24
inner=true length=3	-0.25
inner=true length=4	-0.06
inner=true length=5	0.26
inner=true length=6-8	0.39
inner=true length=9-14	0.15
left=, ends=,	-0.05
left=, ends=.	0.21
left=, ends=?	0.42
left=, ends=x	0.19
left=, right=-	0.45
left=, right=Cap	0.38
left=, right=Vs	0.44
left=, right=Vw	-0.39
left=, right=adv	0.19
left=, right=conj	-0.44
left=, right=det	-0.39
left=, right=end	0.30
left=, right=prep	0.10
left=, right=w	0.08
left=, right=wh	0.26
left=- ends=,	0.44
left=- ends=x	-0.10
left=- right=-	-0.19
left=- right=w	0.38
left=: ends=,	0.37
left=: ends=.	0.18
left=: ends=?	0.33
left=: ends=x	0.43
left=: right=Cap	0.48
left=: right=[	0.24
left=: right=conj	0.35
left=: right=det	0.14
left=: right=end	0.22
left=: right=w	0.27
left=Cap ends=,	-0.03
left=Cap ends=.	0.05
left=Cap ends=x	-0.15
left=Cap right=Cap	-0.07
left=Cap right=Q	-0.34
left=Cap right=Vs	0.38
left=Cap right=[	0.28
left=Cap right=conj	-0.21
left=Cap right=det	0.26
left=Cap right=end	0.05
left=Cap right=prep	0.08
left=Cap right=that	-0.34
left=Cap right=w	0.06
left=Cap right=wh	-0.18
left=Q ends=x	0.37
left=Q right=conj	-0.14
left=Vr ends=.	0.27
left=Vr ends=x	0.40
left=Vr right=conj	0.15
left=Vr right=end	0.36
left=Vs ends=.	0.31
left=Vs ends=x	-0.06
left=Vs right=end	0.41
left=Vs right=prep	-0.11
left=Vsg ends=.	0.53
left=Vsg ends=?	0.20
left=Vsg ends=x	0.39
left=Vsg right=end	0.30
left=Vw ends=,	0.55
left=Vw ends=.	0.14
left=Vw ends=x	-0.27
left=Vw right=Cap	0.27
left=Vw right=conj	0.56
left=Vw right=det	0.20
left=Vw right=end	-0.10
left=Vw right=prep	-0.26
left=Vwb ends=,	-0.19
left=Vwb ends=x	0.41
left=Vwb right=end	0.07
left=Vwg ends=.	0.42
left=adv ends=,	0.24
left=adv ends=.	0.05
left=adv ends=x	0.10
left=adv right=end	-0.02
left=adv right=w	0.17
left=as ends=,	0.28
left=as ends=.	0.28
left=as ends=x	-0.32
left=as right=Cap	0.22
left=as right=conj	0.80
left=as right=end	0.55
left=as right=prep	0.60
left=aux ends=,	0.23
left=aux ends=.	0.39
left=aux ends=x	-0.06
left=aux right=Cap	0.10
left=aux right=Vs	0.61
left=aux right=Vw	0.31
left=aux right=adv	0.24
left=aux right=conj	-0.19
left=aux right=det	0.36
left=aux right=end	0.27
left=aux right=prep	0.69
left=aux right=to	0.33
left=aux right=w	-0.19
left=conj ends=,	-0.31
left=conj ends=.	0.11
left=conj ends=x	0.16
left=conj right=Cap	-0.29
left=conj right=Vs	0.33
left=conj right=conj	0.32
left=conj right=det	0.46
left=conj right=end	0.16
left=conj right=prep	-0.11
left=conj right=w	0.18
left=conj right=wh	-0.17
left=det ends=,	0.31
left=det ends=.	0.28
left=det ends=x	-0.11
left=det right=Cap	0.20
left=det right=Vwb	0.11
left=det right=aux	0.09
left=det right=conj	0.37
left=det right=end	0.27
left=det right=prep	0.12
left=det right=that	0.34
left=det right=w	-0.12
left=det right=wh	0.21
left=of ends=,	-0.37
left=of ends=.	-0.53
left=of ends=?	0.23
left=of ends=x	0.37
left=of right=aux	0.17
left=of right=conj	0.37
left=of right=det	0.16
left=of right=end	-0.08
left=of right=prep	0.31
left=of right=wh	-0.17
left=prep ends=,	-0.29
left=prep ends=.	-0.06
left=prep right=-	0.16
left=prep right=Cap	-0.46
left=prep right=conj	0.36
left=prep right=det	0.52
left=prep right=end	0.23
left=prep right=prep	-0.03
left=prep right=to	0.17
left=prep right=w	0.08
left=start ends=,	0.22
left=start ends=.	0.18
left=start ends=?	0.28
left=start ends=open	-0.50
left=start ends=x	-0.36
left=start right='	0.21
left=start right=Cap	0.28
left=start right=Q	-0.74
left=start right=Vr	0.40
left=start right=Vs	0.18
left=start right=conj	0.38
left=start right=det	0.19
left=start right=end	0.15
left=start right=prep	0.04
left=start right=that	0.33
left=start right=w	0.15
left=start right=wh	-0.53
left=that ends=,	0.49
left=that ends=.	-0.06
left=that ends=x	0.43
left=that right=Cap	-0.37
left=that right=conj	0.37
left=that right=det	0.18
left=that right=end	0.39
left=that right=prep	0.24
left=that right=w	0.41
left=to ends=,	0.18
left=to ends=.	0.09
left=to ends=x	-0.19
left=to right=Cap	-0.25
left=to right=adv	0.25
left=to right=conj	-0.05
left=to right=det	0.34
left=to right=end	0.21
left=to right=prep	0.38
left=to right=w	0.27
left=w ends=,	0.04
left=w ends=.	0.04
left=w ends=x	-0.06
left=w right=(	-0.39
left=w right=-	0.18
left=w right=Cap	-0.09
left=w right=Vs	0.48
left=w right=Vw	-0.36
left=w right=as	0.31
left=w right=aux	-0.25
left=w right=by	0.37
left=w right=conj	0.54
left=w right=det	0.49
left=w right=end	-0.04
left=w right=of	0.11
left=w right=prep	0.16
left=w right=that	0.20
left=w right=w	-0.30
left=w right=wh	-0.04
left=wh ends=.	0.64
left=wh ends=x	-0.18
left=wh right=end	0.36
left=wh right=w	-0.21
left=— ends=x	-0.52
left=— right=—	-0.33
length=1	-0.38
length=1 bond=after cued	0.33
length=1 bond=after loose	-0.60
length=1 bond=after tied	0.27
length=1 bond=before cued	-0.23
length=1 bond=before loose	-0.53
length=1 bond=before tied	-0.03
length=1 case=lower	-0.88
length=1 case=sentence	-0.45
length=1 case=title	0.20
length=1 ends=,	-0.22
length=1 ends=.	0.18
length=1 ends=?	0.72
length=1 ends=x	-0.91
length=1 left=,	0.37
length=1 left=Cap	-0.65
length=1 left=aux	-0.41
length=1 left=conj	0.17
length=1 left=det	-0.64
length=1 left=prep	-0.56
length=1 left=start	0.34
length=1 left=to	-0.18
length=1 left=w	-0.44
length=15+	0.20
length=15+ bond=after according	0.25
length=15+ bond=after cued	0.22
length=15+ bond=after loose	0.37
length=15+ bond=after tied	0.10
length=15+ bond=before according	0.32
length=15+ bond=before cued	0.04
length=15+ bond=before loose	0.05
length=15+ bond=before tied	0.22
length=15+ bond=carried	0.50
length=15+ bond=elsewhere	0.57
length=15+ case=lower	0.26
length=15+ case=sentence	0.20
length=15+ ends=,	0.24
length=15+ ends=.	0.19
length=15+ ends=?	0.20
length=15+ ends=open	-0.51
length=15+ ends=x	0.68
length=15+ left=,	0.25
length=15+ left=:	0.22
length=15+ left=Cap	0.37
length=15+ left=Vs	0.12
length=15+ left=Vw	0.30
length=15+ left=Vwb	0.38
length=15+ left=adv	0.34
length=15+ left=as	0.22
length=15+ left=conj	0.41
length=15+ left=det	0.26
length=15+ left=prep	0.50
length=15+ left=start	0.19
length=15+ left=that	0.34
length=15+ left=to	0.32
length=15+ left=w	-0.12
length=2	-0.41
length=2 bond=after cued	0.07
length=2 bond=after loose	-0.49
length=2 bond=after tied	-0.18
length=2 bond=before cued	-0.22
length=2 bond=before loose	-0.32
length=2 bond=before tied	-0.10
length=2 case=lower	-0.95
length=2 case=sentence	-0.06
length=2 case=title	-0.04
length=2 ends=,	-0.27
length=2 ends=.	0.26
length=2 ends=?	0.61
length=2 ends=x	-0.87
length=2 left=,	-0.07
length=2 left=Cap	-0.48
length=2 left=Vwb	-0.23
length=2 left=conj	-0.09
length=2 left=det	-0.49
length=2 left=of	-0.27
length=2 left=prep	-0.31
length=2 left=start	0.33
length=2 left=to	-0.30
length=2 left=w	-0.65
length=3 bond=after cued	0.09
length=3 bond=after loose	-0.15
length=3 bond=after tied	-0.04
length=3 bond=before cued	0.42
length=3 bond=before loose	-0.11
length=3 bond=before tied	0.24
length=3 bond=elsewhere	-0.35
length=3 case=lower	0.33
length=3 case=title	-0.26
length=3 ends=,	0.07
length=3 ends=?	0.78
length=3 ends=x	0.20
length=3 left=,	-0.23
length=3 left=Vr	0.42
length=3 left=Vs	-0.50
length=3 left=Vw	0.23
length=3 left=adv	0.42
length=3 left=aux	0.03
length=3 left=conj	0.60
length=3 left=det	0.11
length=3 left=of	0.28
length=3 left=prep	-0.34
length=3 left=start	0.13
length=3 left=that	0.59
length=3 left=to	0.09
length=3 left=w	0.03
length=4	0.05
length=4 bond=after cued	0.64
length=4 bond=after loose	-0.36
length=4 bond=after tied	-0.19
length=4 bond=before loose	-0.05
length=4 bond=before tied	0.61
length=4 bond=elsewhere	-0.24
length=4 case=lower	0.28
length=4 case=sentence	0.32
length=4 case=title	-0.41
length=4 ends=,	-0.05
length=4 ends=.	0.03
length=4 ends=?	0.41
length=4 ends=x	0.15
length=4 left=,	-0.43
length=4 left=:	0.43
length=4 left=Cap	0.07
length=4 left=Vr	0.20
length=4 left=Vw	-0.11
length=4 left=Vwb	0.52
length=4 left=adv	0.39
length=4 left=as	0.69
length=4 left=aux	0.67
length=4 left=conj	-0.14
length=4 left=det	0.53
length=4 left=of	0.55
length=4 left=prep	0.27
length=4 left=that	-0.42
length=4 left=to	0.42
length=4 left=w	0.28
length=5	0.15
length=5 bond=after cued	0.19
length=5 bond=after loose	0.49
length=5 bond=after tied	0.59
length=5 bond=before cued	0.10
length=5 bond=before loose	-0.22
length=5 bond=before tied	0.49
length=5 case=lower	0.40
length=5 case=sentence	0.21
length=5 case=title	-0.08
length=5 ends=,	0.49
length=5 ends=.	0.03
length=5 ends=?	0.33
length=5 ends=x	-0.04
length=5 left=,	0.53
length=5 left=:	0.37
length=5 left=Cap	0.20
length=5 left=Vw	0.46
length=5 left=Vwg	0.30
length=5 left=as	0.50
length=5 left=conj	0.45
length=5 left=det	0.49
length=5 left=prep	0.43
length=5 left=start	0.05
length=5 left=that	0.35
length=5 left=to	0.32
length=5 left=w	0.29
length=6-8	0.18
length=6-8 bond=after according	0.36
length=6-8 bond=after cued	0.14
length=6-8 bond=after loose	-0.20
length=6-8 bond=after tied	0.70
length=6-8 bond=before according	0.30
length=6-8 bond=before cued	0.21
length=6-8 bond=before loose	0.32
length=6-8 bond=before tied	0.03
length=6-8 case=lower	0.29
length=6-8 case=sentence	0.24
length=6-8 case=title	-0.36
length=6-8 ends=,	0.10
length=6-8 ends=.	0.14
length=6-8 ends=?	0.35
length=6-8 ends=open	-0.24
length=6-8 ends=x	0.49
length=6-8 left=,	0.37
length=6-8 left=:	0.37
length=6-8 left=Cap	0.07
length=6-8 left=Vr	0.33
length=6-8 left=Vw	0.39
length=6-8 left=as	-0.23
length=6-8 left=aux	0.46
length=6-8 left=det	0.42
length=6-8 left=of	-0.44
length=6-8 left=prep	-0.04
length=6-8 left=start	0.12
length=6-8 left=that	0.47
length=6-8 left=to	-0.23
length=6-8 left=w	0.48
length=9-14	0.19
length=9-14 bond=after according	0.16
length=9-14 bond=after cued	0.20
length=9-14 bond=after loose	0.56
length=9-14 bond=after tied	0.24
length=9-14 bond=before according	-0.33
length=9-14 bond=before cued	0.32
length=9-14 bond=before loose	0.37
length=9-14 bond=before tied	0.09
length=9-14 bond=carried	0.10
length=9-14 bond=elsewhere	0.36
length=9-14 case=lower	0.25
length=9-14 case=sentence	0.21
length=9-14 case=title	-0.39
length=9-14 ends=,	0.21
length=9-14 ends=.	0.12
length=9-14 ends=?	0.27
length=9-14 ends=open	0.12
length=9-14 ends=x	0.32
length=9-14 left=,	0.30
length=9-14 left=-	0.46
length=9-14 left=:	-0.21
length=9-14 left=Cap	0.08
length=9-14 left=Vs	0.18
length=9-14 left=Vw	0.51
length=9-14 left=adv	0.42
length=9-14 left=as	0.29
length=9-14 left=aux	0.41
length=9-14 left=conj	-0.16
length=9-14 left=det	0.39
length=9-14 left=prep	0.63
length=9-14 left=start	0.20
length=9-14 left=that	0.41
length=9-14 left=to	-0.03
length=9-14 left=w	0.29
length=9-14 left=wh	0.29
length=9-14 left=—	0.75
listed after and	0.34
listed after because	0.38
listed after or	0.18
listed before and	0.42
listed before because	0.28
listed before or	0.21
opens=A left=, length=1	0.39
opens=A left=, length=15+	0.21
opens=A left=, length=2	-0.05
opens=A left=, length=3	-0.41
opens=A left=, length=4	0.09
opens=A left=, length=5	0.52
opens=A left=, length=6-8	0.32
opens=A left=, length=9-14	0.28
opens=A left=: length=15+	0.22
opens=A left=: length=4	0.43
opens=A left=: length=5	0.37
opens=A left=: length=6-8	0.37
opens=A left=: length=9-14	-0.21
opens=A left=Cap length=1	-0.34
opens=A left=Cap length=15+	0.40
opens=A left=Cap length=2	-0.37
opens=A left=Cap length=3	-0.91
opens=A left=Cap length=4	0.16
opens=A left=Cap length=9-14	-0.39
opens=A left=Vwb length=2	-0.23
opens=A left=conj length=2	0.18
opens=A left=conj length=6-8	-0.21
opens=A left=conj length=9-14	0.28
opens=A left=det length=1	-0.35
opens=A left=det length=2	-0.25
opens=A left=det length=3	-0.38
opens=A left=det length=4	-0.85
opens=A left=of length=2	-0.18
opens=A left=of length=3	0.16
opens=A left=prep length=2	-0.46
opens=A left=prep length=3	-0.28
opens=A left=start length=1	0.34
opens=A left=start length=15+	0.19
opens=A left=start length=2	0.33
opens=A left=start length=3	0.13
opens=A left=start length=5	0.05
opens=A left=start length=6-8	0.26
opens=A left=start length=9-14	0.25
opens=A left=that length=15+	0.10
opens=A left=that length=6-8	0.14
opens=A left=that length=9-14	0.12
opens=A left=w length=1	-0.46
opens=A left=w length=2	-0.34
opens=A left=w length=3	-0.21
opens=A left=w length=4	-0.49
opens=A left=w length=9-14	-0.23
opens=a left=, length=15+	0.33
opens=a left=, length=3	0.47
opens=a left=, length=4	-0.50
opens=a left=, length=5	0.26
opens=a left=, length=6-8	0.40
opens=a left=, length=9-14	0.34
opens=a left=Cap length=1	-0.58
opens=a left=Cap length=15+	0.32
opens=a left=Cap length=3	0.74
opens=a left=Cap length=4	-0.16
opens=a left=Cap length=5	0.61
opens=a left=Cap length=6-8	0.58
opens=a left=Cap length=9-14	0.65
opens=a left=Vs length=15+	0.10
opens=a left=Vs length=9-14	0.14
opens=a left=Vw length=15+	0.30
opens=a left=Vw length=3	0.78
opens=a left=Vw length=4	-0.20
opens=a left=Vw length=5	0.46
opens=a left=Vw length=6-8	0.39
opens=a left=Vw length=9-14	0.24
opens=a left=Vwb length=4	0.52
opens=a left=adv length=3	0.42
opens=a left=adv length=4	0.39
opens=a left=adv length=9-14	0.42
opens=a left=as length=3	-0.24
opens=a left=as length=4	0.69
opens=a left=as length=5	0.50
opens=a left=as length=6-8	-0.28
opens=a left=as length=9-14	0.29
opens=a left=aux length=3	-0.08
opens=a left=aux length=4	0.67
opens=a left=aux length=6-8	0.39
opens=a left=aux length=9-14	0.41
opens=a left=conj length=1	-0.66
opens=a left=conj length=15+	0.40
opens=a left=conj length=2	-0.33
opens=a left=conj length=3	0.57
opens=a left=conj length=5	0.45
opens=a left=conj length=6-8	0.67
opens=a left=conj length=9-14	-0.20
opens=a left=det length=1	-0.60
opens=a left=det length=15+	0.23
opens=a left=det length=2	-0.50
opens=a left=det length=3	0.51
opens=a left=det length=4	0.83
opens=a left=det length=5	0.49
opens=a left=det length=6-8	0.42
opens=a left=det length=9-14	0.39
opens=a left=of length=2	-0.55
opens=a left=of length=3	0.51
opens=a left=of length=4	0.64
opens=a left=prep length=1	-0.51
opens=a left=prep length=15+	0.38
opens=a left=prep length=2	-0.22
opens=a left=prep length=3	-0.20
opens=a left=prep length=4	0.62
opens=a left=prep length=5	0.80
opens=a left=prep length=6-8	-0.05
opens=a left=prep length=9-14	0.63
opens=a left=start length=15+	-0.25
opens=a left=that length=15+	0.35
opens=a left=that length=3	0.55
opens=a left=that length=4	-0.44
opens=a left=that length=5	0.33
opens=a left=that length=6-8	0.48
opens=a left=that length=9-14	0.42
opens=a left=to length=1	-0.17
opens=a left=to length=15+	0.32
opens=a left=to length=3	0.23
opens=a left=to length=4	0.81
opens=a left=to length=5	0.32
opens=a left=to length=6-8	0.43
opens=a left=to length=9-14	0.37
opens=a left=w length=1	-0.34
opens=a left=w length=15+	-0.17
opens=a left=w length=2	-0.66
opens=a left=w length=3	0.43
opens=a left=w length=4	0.59
opens=a left=w length=5	0.82
opens=a left=w length=6-8	0.58
opens=a left=w length=9-14	0.54
opens=a left=wh length=9-14	0.29
previous=(	0.17
previous=) .	0.18
previous=,	0.21
previous=, Cap	0.33
previous=, and	0.41
previous=, that	0.10
previous=, the	-0.64
previous=, this	-0.07
previous=-	0.05
previous=- -	0.58
previous=.	0.25
previous=. Cap	0.48
previous=. conj	0.29
previous=. det	0.46
previous=:	0.14
previous==	-0.72
previous=?	0.39
previous=Cap	-0.06
previous=Cap ,	0.18
previous=Cap -	-0.33
previous=Cap .	0.37
previous=Cap :	0.60
previous=Cap Cap	0.49
previous=Cap Q	0.43
previous=Cap and	-0.27
previous=Cap are	0.50
previous=Cap as	0.44
previous=Cap called	0.20
previous=Cap for	0.13
previous=Cap had	0.30
previous=Cap has	0.09
previous=Cap on	-0.26
previous=Cap said	0.13
previous=Cap says	0.12
previous=Cap show	-0.14
previous=Cap that	0.39
previous=Cap to	0.09
previous=Cap was	0.29
previous=Q	-0.09
previous=Q and	0.34
previous=Q because	0.38
previous=Q or	0.18
previous=Vrb .	0.15
previous=a	0.25
previous=about	-0.32
previous=about the	0.54
previous=added ,	0.16
previous=added .	0.39
previous=added :	0.35
previous=added that	0.09
previous=adding ,	0.17
previous=adding :	0.32
previous=administration .	0.22
previous=adv ,	0.14
previous=adviser .	0.22
previous=against	0.66
previous=an	-0.10
previous=and	0.37
previous=and that	0.40
previous=are	0.57
previous=as	-0.13
previous=as a	0.52
previous=as the	0.15
previous=asked ,	0.18
previous=asked .	0.20
previous=at	0.46
previous=author of	-0.63
previous=aux .	0.16
previous=back ,	0.08
previous=be	0.21
previous=because	0.62
previous=been	0.27
previous=book	-0.72
previous=but	0.49
previous=called	0.06
previous=called Cap	-0.15
previous=called him	0.44
previous=calling him	0.07
previous=campaign .	0.29
previous=campaigns .	0.19
previous=candidacy .	0.19
previous=chanted	0.33
previous=chanting	0.69
previous=chants of	0.64
previous=concluded ,	0.07
previous=concluded .	0.18
previous=conj	0.31
previous=continued ,	0.15
previous=continued .	0.29
previous=continued :	0.16
previous=convention .	0.21
previous=crowd .	0.13
previous=edge	0.11
previous=edge Cap	0.63
previous=edge det	-0.45
previous=edge edge	0.11
previous=election .	0.15
previous=email .	0.25
previous=explained .	0.18
previous=for	0.19
previous=friend .	0.17
previous=from	-0.02
previous=had	0.38
previous=has	0.22
previous=have	0.29
previous=have a	-0.10
previous=he	0.34
previous=he has	0.08
previous=he is	0.24
previous=he was	0.20
previous=he would	0.51
previous=her	0.20
previous=here .	0.20
previous=him	0.57
previous=him .	0.30
previous=his	-0.35
previous=in	-0.31
previous=in a	-0.12
previous=including	-0.09
previous=interview .	0.30
previous=is a	0.29
previous=issue .	0.17
previous=it	0.30
previous=it ,	0.30
previous=it was	0.18
previous=its	-0.46
previous=like	0.60
previous=me .	0.32
previous=month .	0.35
previous=new	-0.44
previous=night .	0.14
previous=nomination .	0.19
previous=nominee .	0.14
previous=not	-0.21
previous=not to	0.33
previous=num	-0.22
previous=num ,	0.15
previous=num .	0.54
previous=of	-0.22
previous=of Cap	-0.46
previous=of a	0.15
previous=of the	-0.37
previous=office .	0.09
previous=on	-0.62
previous=on Cap	-0.78
previous=on the	0.59
previous=or	0.29
previous=out .	0.17
previous=president	0.16
previous=president .	0.10
previous=primary .	0.23
previous=program	0.19
previous=race .	0.16
previous=rally .	0.15
previous=recently .	0.33
previous=replied ,	0.09
previous=replied .	0.22
previous=replied :	0.16
previous=reporters .	0.25
previous=responded ,	0.13
previous=said	0.46
previous=said ,	0.49
previous=said .	0.22
previous=said :	0.43
previous=said Cap	0.10
previous=said he	0.23
previous=said that	0.33
previous=say ,	0.11
previous=say :	0.31
previous=saying	0.63
previous=saying ,	0.25
previous=saying :	0.39
previous=says	0.13
previous=says ,	0.12
previous=says .	0.32
previous=says that	0.09
previous=she	0.31
previous=she was	0.10
previous=show	-0.23
previous=statement .	0.31
previous=statement :	0.14
previous=strategist .	0.22
previous=supporter .	0.18
previous=system .	0.07
previous=than	0.09
previous=that	0.16
previous=that Cap	0.37
previous=that he	0.16
previous=that the	0.40
previous=the Cap	-0.11
previous=them .	0.16
previous=there are	0.14
previous=they are	-0.06
previous=this	-0.07
previous=to	-0.10
previous=to Cap	-0.28
previous=to be	0.23
previous=to the	0.14
previous=told Cap	-0.54
previous=tweeted ,	0.46
previous=was	0.40
previous=week .	0.24
previous=were	0.36
previous=who	-0.18
previous=who are	0.41
previous=will	0.21
previous=with	-0.42
previous=with a	-0.52
previous=would	0.29
previous=would be	-0.02
previous=writes .	0.25
previous=wrote ,	0.20
previous=wrote .	-0.67
previous=wrote :	0.20
previous=year .	0.16
previous=years .	0.15
previous=—	-0.41
single=false	0.14
whole=false	0.14
`;
