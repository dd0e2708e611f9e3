/**
 * Trained weights for whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const STATEMENT_TABLE = `
after=none near=0	0.06
after=r near=1	0.05
after=r near=2	-0.24
after=r near=3	0.29
after=r near=4	0.18
after=s near=1	0.19
after=s near=2	0.28
after=s near=3	0.40
after=s near=4	0.21
after=w near=1	-0.07
after=w near=2	0.48
after=w near=3	-0.12
after=w near=4	-0.47
bias	0.14
bond=after according belief=fair	0.51
bond=after according belief=sure	0.43
bond=after cued belief=fair	-0.59
bond=after cued belief=sure	0.26
bond=after cued belief=weak	-0.36
bond=after loose belief=fair	-0.63
bond=after loose belief=sure	0.11
bond=after loose belief=weak	-0.16
bond=after tied belief=fair	0.18
bond=after tied belief=sure	0.67
bond=after tied belief=weak	-0.68
bond=before according belief=sure	0.03
bond=before cued belief=fair	-0.25
bond=before cued belief=sure	0.26
bond=before cued belief=weak	-0.29
bond=before loose belief=fair	-0.11
bond=before loose belief=weak	-0.28
bond=before tied belief=sure	0.25
bond=before tied belief=weak	-0.11
bond=carried belief=fair	0.34
bond=carried belief=sure	0.39
bond=carried belief=weak	-0.44
bond=elsewhere belief=fair	-0.47
bond=elsewhere belief=sure	-0.04
bond=elsewhere belief=weak	-0.35
case=lower bond=after according	0.57
case=lower bond=after cued	-0.04
case=lower bond=after tied	-0.13
case=lower bond=before according	0.63
case=lower bond=before cued	0.15
case=lower bond=before loose	-0.06
case=lower bond=before tied	0.19
case=lower ends=,	0.07
case=lower ends=, left=,	0.07
case=lower ends=, left=Cap	0.25
case=lower ends=, left=Vw	0.36
case=lower ends=, left=as	0.63
case=lower ends=, left=aux	0.23
case=lower ends=, left=conj	0.73
case=lower ends=, left=det	0.64
case=lower ends=, left=of	0.09
case=lower ends=, left=start	-0.84
case=lower ends=, left=that	0.36
case=lower ends=, left=to	0.57
case=lower ends=, left=w	0.57
case=lower ends=, right=Cap	0.41
case=lower ends=, right=Vrg	0.33
case=lower ends=, right=Vs	0.04
case=lower ends=, right=Vsg	-0.12
case=lower ends=, right=Vwg	0.27
case=lower ends=, right=adv	0.71
case=lower ends=, right=conj	0.10
case=lower ends=, right=det	0.36
case=lower ends=, right=prep	0.18
case=lower ends=, right=w	-0.25
case=lower ends=, right=wh	-0.15
case=lower ends=.	0.23
case=lower ends=. left=,	0.23
case=lower ends=. left=Cap	0.36
case=lower ends=. left=Vr	0.23
case=lower ends=. left=Vs	0.22
case=lower ends=. left=Vw	0.60
case=lower ends=. left=Vwb	0.27
case=lower ends=. left=Vwg	0.41
case=lower ends=. left=adv	0.54
case=lower ends=. left=as	0.25
case=lower ends=. left=aux	0.27
case=lower ends=. left=conj	-0.06
case=lower ends=. left=det	0.28
case=lower ends=. left=prep	-0.03
case=lower ends=. left=that	-0.13
case=lower ends=. left=to	0.66
case=lower ends=. left=w	0.18
case=lower ends=. left=wh	0.60
case=lower ends=. right=Cap	-0.49
case=lower ends=. right=adv	0.38
case=lower ends=. right=conj	0.41
case=lower ends=. right=det	0.54
case=lower ends=. right=end	0.34
case=lower ends=. right=prep	0.41
case=lower ends=?	0.58
case=lower ends=? left=,	0.08
case=lower ends=? right=end	0.27
case=lower ends=open	-0.44
case=lower ends=x	-0.08
case=lower ends=x left=,	-0.12
case=lower ends=x left=-	-0.12
case=lower ends=x left=Cap	0.38
case=lower ends=x left=Vr	0.26
case=lower ends=x left=Vs	0.45
case=lower ends=x left=Vsg	0.40
case=lower ends=x left=Vw	-0.15
case=lower ends=x left=Vwb	0.54
case=lower ends=x left=Vwg	0.02
case=lower ends=x left=adv	0.13
case=lower ends=x left=as	-0.39
case=lower ends=x left=aux	0.03
case=lower ends=x left=conj	-0.07
case=lower ends=x left=det	0.18
case=lower ends=x left=of	0.24
case=lower ends=x left=prep	0.14
case=lower ends=x left=that	0.43
case=lower ends=x left=w	0.14
case=lower ends=x left=wh	-0.22
case=lower ends=x right=)	-0.08
case=lower ends=x right=-	-0.21
case=lower ends=x right=Cap	0.15
case=lower ends=x right=Vw	0.13
case=lower ends=x right=Vwb	0.11
case=lower ends=x right=adv	0.52
case=lower ends=x right=as	0.35
case=lower ends=x right=by	0.68
case=lower ends=x right=conj	0.11
case=lower ends=x right=det	0.59
case=lower ends=x right=end	0.34
case=lower ends=x right=of	0.48
case=lower ends=x right=prep	0.30
case=lower ends=x right=that	-0.41
case=lower ends=x right=to	0.56
case=lower ends=x right=w	-0.43
case=lower ends=x right=wh	-0.11
case=lower ends=x right=—	0.22
case=lower inner=false ends=,	0.26
case=lower inner=false ends=.	0.26
case=lower inner=false ends=?	0.55
case=lower inner=false ends=x	-0.16
case=lower inner=true ends=,	-0.28
case=lower inner=true ends=.	0.20
case=lower inner=true ends=?	0.19
case=lower inner=true ends=x	0.75
case=lower left=,	0.06
case=lower left=-	-0.04
case=lower left=Cap	0.35
case=lower left=Q	0.62
case=lower left=Vr	0.40
case=lower left=Vrb	0.58
case=lower left=Vs	0.35
case=lower left=Vsg	0.43
case=lower left=Vw	0.17
case=lower left=Vwb	0.75
case=lower left=Vwg	0.34
case=lower left=adv	0.50
case=lower left=as	-0.16
case=lower left=aux	0.07
case=lower left=conj	0.06
case=lower left=det	0.29
case=lower left=of	0.47
case=lower left=prep	-0.08
case=lower left=start	-0.81
case=lower left=that	0.07
case=lower left=to	0.28
case=lower left=w	0.23
case=lower left=wh	-0.10
case=lower left=—	0.67
case=lower length=1 bond=after cued	-0.39
case=lower length=1 bond=after loose	-0.22
case=lower length=1 bond=before loose	-0.65
case=lower length=1 bond=before tied	-0.77
case=lower length=15+ bond=after cued	0.12
case=lower length=15+ bond=before loose	0.05
case=lower length=15+ bond=before tied	0.52
case=lower length=2 bond=after cued	-0.34
case=lower length=2 bond=after loose	-0.47
case=lower length=2 bond=after tied	-0.18
case=lower length=2 bond=before cued	-0.72
case=lower length=2 bond=before loose	-0.75
case=lower length=2 bond=before tied	-0.41
case=lower length=3 bond=after cued	0.16
case=lower length=3 bond=after loose	-0.08
case=lower length=3 bond=before cued	0.52
case=lower length=3 bond=before loose	0.45
case=lower length=3 bond=before tied	0.28
case=lower length=4 bond=after cued	0.76
case=lower length=4 bond=after loose	0.07
case=lower length=4 bond=after tied	-0.04
case=lower length=4 bond=before cued	0.16
case=lower length=4 bond=before loose	0.18
case=lower length=4 bond=before tied	0.63
case=lower length=5 bond=after cued	0.61
case=lower length=5 bond=before cued	0.23
case=lower length=5 bond=before loose	-0.03
case=lower length=5 bond=before tied	0.39
case=lower length=6-8 bond=after cued	-0.04
case=lower length=6-8 bond=after tied	0.64
case=lower length=6-8 bond=before cued	0.32
case=lower length=6-8 bond=before loose	0.69
case=lower length=6-8 bond=before tied	0.21
case=lower length=9-14 bond=after cued	-0.03
case=lower length=9-14 bond=before cued	0.28
case=lower length=9-14 bond=before loose	0.48
case=lower length=9-14 bond=before tied	0.19
case=lower previous=,	0.06
case=lower previous=Cap	0.35
case=lower previous=Q	0.62
case=lower previous=a	0.17
case=lower previous=about	-0.30
case=lower previous=an	0.02
case=lower previous=and	0.30
case=lower previous=are	0.59
case=lower previous=as	-0.16
case=lower previous=at	0.62
case=lower previous=be	0.17
case=lower previous=because	0.61
case=lower previous=been	0.30
case=lower previous=but	0.43
case=lower previous=called	0.37
case=lower previous=conj	0.20
case=lower previous=edge	-0.82
case=lower previous=for	0.18
case=lower previous=had	0.32
case=lower previous=has	0.23
case=lower previous=have	0.24
case=lower previous=he	0.33
case=lower previous=her	0.28
case=lower previous=him	0.46
case=lower previous=his	0.18
case=lower previous=in	0.41
case=lower previous=including	-0.12
case=lower previous=is	-0.13
case=lower previous=it	0.28
case=lower previous=not	0.40
case=lower previous=of	0.47
case=lower previous=on	0.36
case=lower previous=or	0.20
case=lower previous=said	0.36
case=lower previous=saying	0.39
case=lower previous=says	0.17
case=lower previous=she	0.32
case=lower previous=than	0.26
case=lower previous=that	0.07
case=lower previous=the	0.39
case=lower previous=this	-0.09
case=lower previous=to	0.28
case=lower previous=was	0.39
case=lower previous=were	0.37
case=lower previous=who	-0.16
case=lower previous=will	0.22
case=lower previous=with	-0.32
case=lower previous=would	0.39
case=lower previous=—	0.67
case=sentence bond=after according	0.23
case=sentence bond=after cued	0.20
case=sentence bond=after loose	-0.17
case=sentence bond=after tied	0.41
case=sentence bond=before according	0.35
case=sentence bond=before cued	0.32
case=sentence bond=before loose	0.02
case=sentence bond=before tied	0.16
case=sentence bond=carried	0.39
case=sentence bond=elsewhere	-0.15
case=sentence ends=,	0.23
case=sentence ends=, left=,	0.42
case=sentence ends=, left=-	0.28
case=sentence ends=, left=:	0.36
case=sentence ends=, left=start	0.24
case=sentence ends=, right='	0.17
case=sentence ends=, right=Cap	0.27
case=sentence ends=, right=Vr	-0.09
case=sentence ends=, right=Vs	0.19
case=sentence ends=, right=Vsg	0.40
case=sentence ends=, right=conj	-0.11
case=sentence ends=, right=det	0.23
case=sentence ends=, right=prep	0.34
case=sentence ends=, right=w	0.23
case=sentence ends=, right=wh	0.46
case=sentence ends=.	0.19
case=sentence ends=. left=,	0.23
case=sentence ends=. left=:	0.15
case=sentence ends=. left=Cap	0.34
case=sentence ends=. left=conj	0.51
case=sentence ends=. left=start	0.16
case=sentence ends=. left=that	0.22
case=sentence ends=. left=w	0.62
case=sentence ends=. right=Cap	0.07
case=sentence ends=. right=[	0.37
case=sentence ends=. right=adv	0.18
case=sentence ends=. right=conj	0.62
case=sentence ends=. right=det	0.43
case=sentence ends=. right=end	0.16
case=sentence ends=. right=prep	0.31
case=sentence ends=?	0.39
case=sentence ends=? left=,	0.33
case=sentence ends=? left=:	0.33
case=sentence ends=? left=start	0.26
case=sentence ends=? right=Cap	0.21
case=sentence ends=? right=Vs	0.24
case=sentence ends=? right=det	0.29
case=sentence ends=? right=end	0.26
case=sentence ends=? right=w	0.24
case=sentence ends=open	-0.68
case=sentence ends=open left=start	-0.41
case=sentence ends=open right=Q	-0.96
case=sentence ends=open right=end	0.38
case=sentence ends=x	0.03
case=sentence ends=x left=,	0.63
case=sentence ends=x left=:	0.46
case=sentence ends=x left=det	-0.40
case=sentence ends=x left=start	0.08
case=sentence ends=x left=w	-0.39
case=sentence ends=x right=-	0.32
case=sentence ends=x right=Vs	0.26
case=sentence ends=x right=aux	0.05
case=sentence ends=x right=conj	0.65
case=sentence ends=x right=end	0.36
case=sentence ends=x right=prep	0.34
case=sentence ends=x right=that	0.26
case=sentence ends=x right=to	-0.28
case=sentence ends=x right=w	-0.24
case=sentence inner=false ends=,	0.24
case=sentence inner=false ends=.	0.20
case=sentence inner=false ends=?	0.50
case=sentence inner=false ends=open	-0.50
case=sentence inner=false ends=x	-0.18
case=sentence inner=true ends=,	0.22
case=sentence inner=true ends=.	0.20
case=sentence inner=true ends=?	0.28
case=sentence inner=true ends=open	-0.35
case=sentence inner=true ends=x	0.43
case=sentence left=(	0.48
case=sentence left=,	0.31
case=sentence left=-	0.36
case=sentence left=:	0.10
case=sentence left=Cap	0.15
case=sentence left=Vr	0.41
case=sentence left=Vs	0.40
case=sentence left=Vsg	0.29
case=sentence left=as	0.48
case=sentence left=conj	0.59
case=sentence left=det	-0.39
case=sentence left=of	-0.38
case=sentence left=prep	0.18
case=sentence left=start	0.20
case=sentence left=that	0.38
case=sentence left=w	0.08
case=sentence left=—	-0.26
case=sentence length=15+ bond=after according	0.16
case=sentence length=15+ bond=after cued	0.20
case=sentence length=15+ bond=after loose	0.06
case=sentence length=15+ bond=after tied	0.02
case=sentence length=15+ bond=before according	0.14
case=sentence length=15+ bond=before cued	0.13
case=sentence length=15+ bond=before loose	0.45
case=sentence length=15+ bond=before tied	0.18
case=sentence length=15+ bond=carried	0.44
case=sentence length=15+ bond=elsewhere	0.15
case=sentence length=2 bond=after cued	-0.08
case=sentence length=2 bond=before cued	0.38
case=sentence length=2 bond=before loose	0.07
case=sentence length=2 bond=before tied	-0.03
case=sentence length=3 bond=after cued	0.45
case=sentence length=3 bond=after tied	0.90
case=sentence length=3 bond=before cued	1.05
case=sentence length=3 bond=before loose	-0.40
case=sentence length=3 bond=before tied	0.24
case=sentence length=4 bond=after cued	0.39
case=sentence length=4 bond=before cued	0.61
case=sentence length=4 bond=before tied	0.66
case=sentence length=5 bond=after cued	-0.10
case=sentence length=5 bond=after tied	0.44
case=sentence length=5 bond=before cued	0.25
case=sentence length=5 bond=before loose	-0.18
case=sentence length=5 bond=before tied	0.52
case=sentence length=6-8 bond=after cued	0.30
case=sentence length=6-8 bond=after loose	0.04
case=sentence length=6-8 bond=after tied	0.24
case=sentence length=6-8 bond=before according	0.29
case=sentence length=6-8 bond=before cued	0.26
case=sentence length=6-8 bond=before loose	0.39
case=sentence length=6-8 bond=before tied	0.11
case=sentence length=9-14 bond=after cued	0.22
case=sentence length=9-14 bond=after loose	0.54
case=sentence length=9-14 bond=after tied	0.20
case=sentence length=9-14 bond=before cued	0.25
case=sentence length=9-14 bond=before loose	0.60
case=sentence length=9-14 bond=before tied	0.08
case=sentence length=9-14 bond=carried	0.09
case=sentence length=9-14 bond=elsewhere	0.34
case=sentence previous=(	0.48
case=sentence previous=,	0.31
case=sentence previous=-	0.36
case=sentence previous=.	0.18
case=sentence previous=:	0.10
case=sentence previous=?	0.41
case=sentence previous=Cap	0.15
case=sentence previous=Q	-0.30
case=sentence previous=a	0.29
case=sentence previous=and	0.47
case=sentence previous=as	0.48
case=sentence previous=because	0.18
case=sentence previous=edge	0.21
case=sentence previous=of	-0.38
case=sentence previous=said	0.30
case=sentence previous=that	0.38
case=sentence previous=the	-0.27
case=sentence previous=—	-0.26
case=title bond=after cued	0.41
case=title bond=after loose	-0.55
case=title bond=after tied	-0.11
case=title bond=before cued	-0.73
case=title bond=before loose	-0.50
case=title bond=before tied	0.02
case=title ends=,	-0.40
case=title ends=, left=,	-0.22
case=title ends=, left=Cap	-0.52
case=title ends=, left=Vwb	-0.41
case=title ends=, left=det	-0.32
case=title ends=, left=of	-0.26
case=title ends=, left=prep	-0.36
case=title ends=, left=start	0.59
case=title ends=, left=w	-0.49
case=title ends=, right=Cap	0.17
case=title ends=, right=Vs	0.20
case=title ends=, right=Vw	-0.30
case=title ends=, right=aux	-0.04
case=title ends=, right=conj	-0.46
case=title ends=, right=det	-0.12
case=title ends=, right=prep	-0.24
case=title ends=, right=w	0.20
case=title ends=, right=wh	-0.77
case=title ends=.	-0.50
case=title ends=. left=Cap	-0.38
case=title ends=. left=of	-0.56
case=title ends=. left=prep	-0.37
case=title ends=. left=to	-0.36
case=title ends=. left=w	-0.53
case=title ends=. right=Cap	-0.62
case=title ends=. right=Q	-0.29
case=title ends=. right=det	-0.26
case=title ends=. right=end	-0.16
case=title ends=?	0.68
case=title ends=? left=start	0.41
case=title ends=x	-0.66
case=title ends=x left=Cap	-0.65
case=title ends=x left=det	-0.41
case=title ends=x left=of	0.50
case=title ends=x left=prep	-0.47
case=title ends=x left=start	-0.08
case=title ends=x left=w	-0.38
case=title ends=x right=Cap	-0.56
case=title ends=x right=aux	-0.13
case=title ends=x right=conj	-0.25
case=title ends=x right=prep	-0.66
case=title ends=x right=that	-0.44
case=title inner=false ends=,	-0.59
case=title inner=false ends=.	-0.47
case=title inner=false ends=?	0.79
case=title inner=false ends=x	-0.72
case=title inner=true ends=,	0.60
case=title inner=true ends=.	-0.15
case=title left=,	-0.08
case=title left=Cap	-0.69
case=title left=Vw	0.09
case=title left=Vwb	-0.49
case=title left=conj	-0.75
case=title left=det	-0.51
case=title left=of	-0.15
case=title left=prep	-0.66
case=title left=start	0.72
case=title left=to	-0.64
case=title left=w	-0.79
case=title length=1 bond=after cued	0.61
case=title length=1 bond=after loose	-0.63
case=title length=1 bond=before cued	0.16
case=title length=1 bond=before loose	-0.11
case=title length=1 bond=before tied	0.16
case=title length=2 bond=after cued	0.33
case=title length=2 bond=after loose	-0.45
case=title length=2 bond=before cued	-0.41
case=title length=2 bond=before tied	0.12
case=title length=3 bond=after cued	-0.21
case=title length=3 bond=after loose	-0.19
case=title length=3 bond=before cued	-0.50
case=title length=3 bond=before loose	-0.55
case=title length=3 bond=before tied	0.13
case=title length=4 bond=after tied	-0.21
case=title length=4 bond=before cued	-0.42
case=title length=4 bond=before loose	-0.39
case=title length=5 bond=before cued	-0.37
case=title length=6-8 bond=before loose	-0.75
case=title length=6-8 bond=before tied	0.17
case=title previous=,	-0.08
case=title previous=.	0.74
case=title previous=Cap	-0.69
case=title previous=a	-0.36
case=title previous=and	-0.75
case=title previous=book	-0.52
case=title previous=edge	0.14
case=title previous=for	-0.21
case=title previous=in	-0.25
case=title previous=of	-0.15
case=title previous=on	-0.47
case=title previous=show	-0.18
case=title previous=the	-0.49
case=title previous=to	-0.64
continues	0.34
cue=accuse	-0.10
cue=acknowledge	0.33
cue=add	0.35
cue=address	-0.17
cue=admit	0.23
cue=appear	-0.12
cue=argue	0.35
cue=ask	0.02
cue=attack	-0.42
cue=believe	0.22
cue=blame	0.31
cue=call	0.68
cue=chant	1.04
cue=cite	0.53
cue=claim	0.19
cue=come	0.04
cue=comment	0.43
cue=conclude	0.21
cue=continue	0.08
cue=declare	0.38
cue=deliver	0.18
cue=describe	0.57
cue=email	0.30
cue=end	0.29
cue=estimate	0.28
cue=explain	0.24
cue=feel	0.29
cue=find	-0.38
cue=go	0.42
cue=hear	-0.42
cue=hit	-0.51
cue=hold	0.06
cue=hope	0.44
cue=include	0.07
cue=insist	0.20
cue=interject	0.11
cue=issue	0.08
cue=joke	0.22
cue=know	-0.43
cue=lament	0.24
cue=look	0.25
cue=name	0.03
cue=need	0.59
cue=none	0.09
cue=none near=0 case=caps	-0.35
cue=none near=0 case=lower	-0.34
cue=none near=0 case=sentence	0.17
cue=none near=0 case=title	-0.55
cue=none near=0 length=1	-0.50
cue=none near=0 length=15+	0.24
cue=none near=0 length=2	-0.47
cue=none near=0 length=3	-0.41
cue=none near=0 length=4	-0.24
cue=none near=0 length=5	-0.09
cue=none near=0 length=6-8	0.03
cue=none near=0 length=9-14	0.19
cue=note	0.38
cue=plan	0.27
cue=pledge	0.34
cue=portray	0.70
cue=post	0.18
cue=praise	0.49
cue=predict	0.36
cue=proclaim	0.14
cue=promise	0.54
cue=publish	0.50
cue=put	0.39
cue=question	0.27
cue=r near=1 case=lower	0.47
cue=r near=1 case=sentence	0.66
cue=r near=1 case=title	0.64
cue=r near=1 length=3	0.74
cue=r near=1 length=4	0.40
cue=r near=1 length=6-8	0.28
cue=r near=1 length=9-14	0.29
cue=r near=2 case=lower	0.26
cue=r near=2 case=sentence	0.36
cue=r near=2 length=15+	0.32
cue=r near=2 length=3	0.55
cue=r near=2 length=4	0.04
cue=r near=2 length=5	0.38
cue=r near=2 length=6-8	0.35
cue=r near=2 length=9-14	0.43
cue=r near=3 case=lower	0.43
cue=r near=3 length=15+	0.14
cue=r near=3 length=3	0.26
cue=r near=3 length=5	0.34
cue=r near=3 length=6-8	0.37
cue=r near=4 case=lower	0.62
cue=r near=4 case=sentence	0.54
cue=r near=4 case=title	-0.33
cue=r near=4 length=1	-0.54
cue=r near=4 length=15+	0.30
cue=r near=4 length=2	-0.17
cue=r near=4 length=3	1.02
cue=r near=4 length=4	0.63
cue=r near=4 length=5	0.64
cue=r near=4 length=6-8	0.45
cue=r near=4 length=9-14	-0.02
cue=read	-0.23
cue=recall	-0.15
cue=refer	0.53
cue=remark	0.47
cue=reply	0.23
cue=respond	0.41
cue=run	0.12
cue=s near=1 case=lower	0.47
cue=s near=1 case=sentence	0.47
cue=s near=1 length=15+	0.22
cue=s near=1 length=2	0.43
cue=s near=1 length=3	-0.23
cue=s near=1 length=4	0.37
cue=s near=1 length=6-8	0.52
cue=s near=1 length=9-14	0.23
cue=s near=2 case=lower	0.33
cue=s near=2 case=sentence	0.13
cue=s near=2 case=title	0.35
cue=s near=2 length=1	0.47
cue=s near=2 length=15+	0.07
cue=s near=2 length=2	0.44
cue=s near=2 length=3	0.23
cue=s near=2 length=4	0.55
cue=s near=2 length=5	0.25
cue=s near=2 length=6-8	0.11
cue=s near=2 length=9-14	0.25
cue=s near=3 case=lower	0.53
cue=s near=3 case=sentence	0.66
cue=s near=3 case=title	-0.51
cue=s near=3 length=15+	0.26
cue=s near=3 length=3	0.46
cue=s near=3 length=4	0.46
cue=s near=3 length=5	0.16
cue=s near=3 length=6-8	0.29
cue=s near=3 length=9-14	0.24
cue=s near=4 case=lower	0.32
cue=s near=4 case=sentence	0.50
cue=s near=4 case=title	-1.00
cue=s near=4 length=1	-0.37
cue=s near=4 length=2	-0.48
cue=s near=4 length=3	0.21
cue=s near=4 length=4	0.46
cue=s near=4 length=5	0.07
cue=s near=4 length=6-8	0.42
cue=s near=4 length=9-14	0.22
cue=say	0.39
cue=share	0.14
cue=shoot	0.13
cue=shout	0.35
cue=show	-0.54
cue=speak	-0.29
cue=start	-0.50
cue=state	0.40
cue=suggest	0.47
cue=talk	0.51
cue=tell	-0.24
cue=thank	0.33
cue=think	0.19
cue=tweet	-0.19
cue=urge	0.30
cue=use	0.24
cue=vow	0.47
cue=w near=1 case=lower	0.24
cue=w near=1 case=title	0.05
cue=w near=1 length=15+	0.36
cue=w near=1 length=2	-0.44
cue=w near=1 length=3	0.40
cue=w near=1 length=4	-0.12
cue=w near=1 length=5	0.55
cue=w near=1 length=6-8	0.57
cue=w near=1 length=9-14	0.61
cue=w near=2 case=lower	0.11
cue=w near=2 case=sentence	0.59
cue=w near=2 case=title	-0.25
cue=w near=2 length=1	0.11
cue=w near=2 length=15+	0.41
cue=w near=2 length=2	-0.20
cue=w near=2 length=3	0.81
cue=w near=2 length=4	0.33
cue=w near=2 length=5	0.50
cue=w near=2 length=6-8	-0.40
cue=w near=2 length=9-14	0.42
cue=w near=3 case=sentence	0.58
cue=w near=3 case=title	-0.43
cue=w near=3 length=15+	0.34
cue=w near=3 length=2	-0.51
cue=w near=3 length=3	-0.06
cue=w near=3 length=4	0.21
cue=w near=3 length=5	0.29
cue=w near=3 length=6-8	0.17
cue=w near=3 length=9-14	0.33
cue=w near=4 case=lower	-0.05
cue=w near=4 case=sentence	0.14
cue=w near=4 case=title	-0.50
cue=w near=4 length=1	-0.24
cue=w near=4 length=15+	-0.03
cue=w near=4 length=2	-0.62
cue=w near=4 length=3	-0.08
cue=w near=4 length=4	0.09
cue=w near=4 length=5	-0.06
cue=w near=4 length=6-8	0.76
cue=w near=4 length=9-14	0.08
cue=want	0.54
cue=warn	0.24
cue=write	0.12
cue=yell	0.37
digits=false	0.15
digits=true	-0.12
ends=, bond=after according length=15+	0.23
ends=, bond=after according length=9-14	0.14
ends=, bond=after cued length=1	0.43
ends=, bond=after cued length=15+	0.21
ends=, bond=after cued length=2	0.11
ends=, bond=after cued length=3	-0.05
ends=, bond=after cued length=4	0.49
ends=, bond=after cued length=5	0.51
ends=, bond=after cued length=6-8	0.14
ends=, bond=after cued length=9-14	0.19
ends=, bond=after loose length=15+	0.51
ends=, bond=after loose length=2	-0.64
ends=, bond=after loose length=3	0.50
ends=, bond=after loose length=4	-0.36
ends=, bond=after loose length=9-14	0.44
ends=, bond=after tied length=15+	0.21
ends=, bond=after tied length=5	0.10
ends=, bond=after tied length=6-8	0.50
ends=, bond=after tied length=9-14	0.22
ends=, bond=before cued length=15+	0.44
ends=, bond=before cued length=2	0.03
ends=, bond=before cued length=3	0.26
ends=, bond=before cued length=4	0.26
ends=, bond=before cued length=5	-0.04
ends=, bond=before cued length=6-8	0.31
ends=, bond=before cued length=9-14	0.48
ends=, bond=before loose length=1	-0.83
ends=, bond=before loose length=2	-0.51
ends=, bond=before loose length=3	-0.45
ends=, bond=before loose length=4	-0.26
ends=, bond=before tied length=3	0.53
ends=, bond=before tied length=5	0.22
ends=, bond=before tied length=6-8	-0.12
ends=, bond=elsewhere length=15+	0.32
ends=, left=, right=Cap	0.44
ends=, left=, right=Vs	0.43
ends=, left=, right=conj	-0.44
ends=, left=, right=w	-0.03
ends=, left=- right=w	0.41
ends=, left=: right=det	0.17
ends=, left=: right=w	0.24
ends=, left=Cap right=Cap	-0.05
ends=, left=Cap right=Vs	0.30
ends=, left=Cap right=conj	-0.05
ends=, left=Cap right=det	0.27
ends=, left=Cap right=w	0.21
ends=, left=Vw right=det	0.18
ends=, left=aux right=Cap	0.39
ends=, left=aux right=Vs	0.59
ends=, left=aux right=conj	0.66
ends=, left=aux right=det	0.20
ends=, left=aux right=w	-0.19
ends=, left=conj right=Cap	0.42
ends=, left=conj right=Vs	0.32
ends=, left=det right=Cap	0.40
ends=, left=det right=conj	0.11
ends=, left=det right=w	0.35
ends=, left=of right=det	-0.09
ends=, left=prep right=Cap	-0.40
ends=, left=start right='	0.17
ends=, left=start right=Cap	0.29
ends=, left=start right=Vr	0.42
ends=, left=start right=Vs	0.18
ends=, left=start right=det	0.22
ends=, left=start right=prep	-0.35
ends=, left=start right=w	0.14
ends=, left=start right=wh	-0.35
ends=, left=that right=conj	0.33
ends=, left=w right=Vs	0.43
ends=, left=w right=conj	0.28
ends=, left=w right=w	0.26
ends=. bond=before according length=15+	0.31
ends=. bond=before according length=6-8	0.19
ends=. bond=before cued length=15+	0.12
ends=. bond=before cued length=2	0.15
ends=. bond=before cued length=3	0.10
ends=. bond=before cued length=4	-0.17
ends=. bond=before cued length=5	0.19
ends=. bond=before cued length=6-8	0.13
ends=. bond=before cued length=9-14	0.24
ends=. bond=before loose length=1	-0.03
ends=. bond=before loose length=15+	0.47
ends=. bond=before loose length=2	0.13
ends=. bond=before loose length=3	0.24
ends=. bond=before loose length=4	0.55
ends=. bond=before loose length=5	-0.26
ends=. bond=before loose length=6-8	0.18
ends=. bond=before loose length=9-14	0.41
ends=. bond=before tied length=15+	0.18
ends=. bond=before tied length=2	0.44
ends=. bond=before tied length=3	0.55
ends=. bond=before tied length=4	0.26
ends=. bond=before tied length=5	0.38
ends=. bond=before tied length=6-8	0.10
ends=. bond=carried length=15+	0.26
ends=. bond=carried length=9-14	0.31
ends=. bond=elsewhere length=15+	0.68
ends=. bond=elsewhere length=9-14	0.34
ends=. left=, right=Cap	0.24
ends=. left=, right=adv	0.09
ends=. left=, right=conj	-0.28
ends=. left=, right=det	-0.31
ends=. left=, right=end	0.29
ends=. left=, right=prep	0.08
ends=. left=: right=Cap	0.35
ends=. left=: right=[	0.20
ends=. left=: right=end	0.13
ends=. left=Cap right=Cap	0.37
ends=. left=Cap right=Q	-0.23
ends=. left=Cap right=end	0.06
ends=. left=Vr right=end	0.23
ends=. left=Vs right=end	0.25
ends=. left=Vsg right=end	0.22
ends=. left=Vw right=Cap	0.21
ends=. left=Vw right=end	-0.10
ends=. left=Vwb right=end	0.06
ends=. left=adv right=end	-0.05
ends=. left=as right=end	0.51
ends=. left=aux right=Cap	0.30
ends=. left=aux right=conj	0.56
ends=. left=aux right=det	0.12
ends=. left=aux right=end	0.24
ends=. left=conj right=Cap	-0.43
ends=. left=conj right=end	0.29
ends=. left=det right=end	0.25
ends=. left=of right=end	-0.14
ends=. left=prep right=Cap	-0.33
ends=. left=prep right=det	0.47
ends=. left=prep right=end	0.28
ends=. left=start right=Cap	0.39
ends=. left=start right=end	0.18
ends=. left=that right=Cap	-0.38
ends=. left=that right=conj	0.21
ends=. left=that right=end	0.38
ends=. left=to right=Cap	-0.12
ends=. left=to right=end	0.15
ends=. left=w right=Cap	-0.15
ends=. left=w right=conj	0.29
ends=. left=w right=det	0.36
ends=. left=w right=end	-0.08
ends=. left=wh right=end	0.36
ends=? bond=after cued length=15+	0.17
ends=? bond=after cued length=2	0.23
ends=? bond=after cued length=3	0.16
ends=? bond=after cued length=4	0.08
ends=? bond=after cued length=5	0.32
ends=? bond=after cued length=6-8	0.16
ends=? bond=after cued length=9-14	0.15
ends=? bond=before cued length=15+	0.18
ends=? bond=before cued length=2	0.53
ends=? bond=before cued length=3	0.09
ends=? bond=before cued length=6-8	0.20
ends=? bond=before cued length=9-14	0.12
ends=? bond=before loose length=3	0.65
ends=? bond=before loose length=6-8	0.12
ends=? bond=before loose length=9-14	0.40
ends=? bond=before tied length=15+	0.17
ends=? bond=before tied length=3	0.25
ends=? bond=before tied length=4	0.13
ends=? bond=before tied length=5	0.14
ends=? bond=before tied length=6-8	0.18
ends=? bond=before tied length=9-14	0.19
ends=? left=, right=end	0.21
ends=? left=: right=end	0.34
ends=? left=Vsg right=end	0.15
ends=? left=start right=Cap	0.25
ends=? left=start right=Vs	0.24
ends=? left=start right=det	0.22
ends=? left=start right=end	0.24
ends=? left=start right=w	0.29
ends=open bond=before tied length=15+	1.06
ends=open bond=carried length=15+	0.87
ends=open bond=elsewhere length=15+	-0.03
ends=open left=start right=Q	-0.78
ends=open left=start right=end	0.63
ends=x bond=after cued length=1	-0.39
ends=x bond=after cued length=15+	0.39
ends=x bond=after cued length=2	-0.61
ends=x bond=after cued length=3	0.27
ends=x bond=after cued length=5	-0.34
ends=x bond=after cued length=6-8	0.59
ends=x bond=after cued length=9-14	0.57
ends=x bond=after loose length=1	-0.36
ends=x bond=after loose length=2	-0.35
ends=x bond=after loose length=3	-0.58
ends=x bond=after tied length=1	-0.21
ends=x bond=after tied length=15+	0.21
ends=x bond=after tied length=2	-0.18
ends=x bond=after tied length=3	-0.11
ends=x bond=after tied length=4	0.04
ends=x bond=after tied length=6-8	0.49
ends=x bond=before cued length=1	-0.51
ends=x bond=before cued length=15+	0.24
ends=x bond=before cued length=2	-0.78
ends=x bond=before cued length=3	0.37
ends=x bond=before cued length=4	0.13
ends=x bond=before cued length=5	0.06
ends=x bond=before cued length=6-8	0.05
ends=x bond=before cued length=9-14	0.44
ends=x bond=before loose length=1	-0.49
ends=x bond=before loose length=15+	0.43
ends=x bond=before loose length=2	-0.49
ends=x bond=before loose length=3	-0.16
ends=x bond=before loose length=5	-0.14
ends=x bond=before loose length=6-8	0.30
ends=x bond=before loose length=9-14	-0.03
ends=x bond=before tied length=1	-0.75
ends=x bond=before tied length=15+	0.53
ends=x bond=before tied length=2	-0.45
ends=x bond=before tied length=3	0.29
ends=x bond=before tied length=4	0.64
ends=x bond=before tied length=5	0.63
ends=x bond=before tied length=6-8	0.66
ends=x bond=before tied length=9-14	0.74
ends=x bond=carried length=15+	0.20
ends=x left=, right=-	0.07
ends=x left=, right=aux	0.21
ends=x left=, right=conj	0.31
ends=x left=, right=end	0.07
ends=x left=, right=prep	-0.29
ends=x left=- right=-	-0.19
ends=x left=Cap right=Cap	-0.05
ends=x left=Cap right=conj	-0.10
ends=x left=Cap right=prep	-0.12
ends=x left=Cap right=that	-0.17
ends=x left=Cap right=w	-0.27
ends=x left=Q right=conj	0.50
ends=x left=Vs right=prep	-0.16
ends=x left=Vw right=prep	-0.36
ends=x left=as right=conj	0.89
ends=x left=as right=prep	0.60
ends=x left=aux right=conj	-0.42
ends=x left=aux right=prep	0.69
ends=x left=aux right=to	0.37
ends=x left=aux right=w	0.24
ends=x left=conj right=conj	-0.05
ends=x left=conj right=w	0.23
ends=x left=conj right=wh	-0.21
ends=x left=det right=Cap	-0.03
ends=x left=det right=Vwb	-0.04
ends=x left=det right=aux	-0.11
ends=x left=det right=conj	0.32
ends=x left=det right=of	0.04
ends=x left=det right=prep	0.32
ends=x left=det right=that	0.34
ends=x left=det right=w	-0.20
ends=x left=det right=wh	0.22
ends=x left=of right=aux	0.33
ends=x left=of right=conj	0.32
ends=x left=of right=prep	0.28
ends=x left=prep right=-	0.21
ends=x left=prep right=Cap	-0.26
ends=x left=prep right=conj	0.20
ends=x left=prep right=to	0.21
ends=x left=start right=Cap	0.08
ends=x left=start right=Vs	0.26
ends=x left=start right=aux	-0.48
ends=x left=start right=conj	0.29
ends=x left=start right=end	-0.68
ends=x left=start right=prep	0.74
ends=x left=start right=that	0.26
ends=x left=start right=w	-0.16
ends=x left=that right=conj	0.13
ends=x left=that right=prep	0.27
ends=x left=to right=conj	-0.16
ends=x left=to right=prep	0.38
ends=x left=to right=w	0.02
ends=x left=w right=-	0.33
ends=x left=w right=as	0.24
ends=x left=w right=aux	-0.22
ends=x left=w right=by	0.31
ends=x left=w right=conj	0.55
ends=x left=w right=of	0.16
ends=x left=w right=prep	0.42
ends=x left=w right=that	-0.13
ends=x left=w right=w	-0.49
ends=x left=wh right=w	-0.27
following='	0.50
following=(	-0.37
following=)	0.07
following=,	-0.51
following=-	-0.10
following=.	0.55
following=?	-0.44
following=Cap	0.15
following=Q	-1.08
following=Vs	0.26
following=Vw	-0.14
following=[	0.39
following=a	-0.20
following=about	0.23
following=according	0.58
following=added	0.25
following=adding	0.11
following=adv	0.41
following=after	-0.19
following=against	0.28
following=an	-0.51
following=and	0.12
following=another	0.14
following=as	0.42
following=asked	0.18
following=at	0.51
following=because	0.48
following=before	0.21
following=between	0.36
following=but	0.45
following=campaign	-0.04
following=candidate	0.12
following=conj	0.44
following=det	0.53
following=edge	0.20
following=for	0.24
following=former	0.23
following=from	0.80
following=has	0.05
following=he	0.30
following=his	0.21
following=if	0.51
following=in	-0.18
following=is	-0.50
following=it	-0.38
following=not	0.06
following=of	0.50
following=on	-0.16
following=one	0.29
following=or	-0.40
following=out	-0.05
following=prep	0.64
following=said	0.22
following=says	0.26
following=she	0.34
following=since	0.08
following=star	-0.72
following=than	0.47
following=that	-0.12
following=the	0.51
following=they	0.16
following=to	0.15
following=tweeted	0.43
following=was	0.16
following=when	0.20
following=where	0.06
following=which	-0.30
following=while	0.23
following=who	-0.31
following=with	-0.07
following=would	0.51
following=writes	0.13
following=wrote	-0.06
following=—	0.13
headline=false length=1	-0.39
headline=false length=15+	0.21
headline=false length=2	-0.42
headline=false length=3	-0.03
headline=false length=5	0.14
headline=false length=6-8	0.16
headline=false length=9-14	0.20
inner=false length=1	-0.39
inner=false length=15+	0.21
inner=false length=2	-0.48
inner=false length=3	0.09
inner=false length=4	0.08
inner=false length=5	0.09
inner=false length=6-8	0.12
inner=false length=9-14	0.21
inner=true length=15+	0.21
inner=true length=2	0.29
inner=true length=3	-0.36
inner=true length=4	-0.15
inner=true length=5	0.36
inner=true length=6-8	0.35
inner=true length=9-14	0.18
left=, ends=,	-0.07
left=, ends=.	0.23
left=, ends=?	0.35
left=, ends=x	0.04
left=, right=-	0.37
left=, right=Cap	0.41
left=, right=Vs	0.41
left=, right=Vw	-0.26
left=, right=adv	0.17
left=, right=aux	0.21
left=, right=conj	-0.49
left=, right=det	-0.30
left=, right=end	0.28
left=, right=prep	-0.07
left=, right=w	0.02
left=, right=wh	0.22
left=- ends=,	0.46
left=- ends=x	-0.12
left=- right=-	-0.17
left=- right=w	0.41
left=: ends=,	0.36
left=: ends=.	0.16
left=: ends=?	0.37
left=: ends=x	0.46
left=: right=Cap	0.44
left=: right=[	0.20
left=: right=conj	0.29
left=: right=det	0.21
left=: right=end	0.18
left=: right=w	0.25
left=Cap ends=,	0.07
left=Cap ends=x	-0.13
left=Cap right=Cap	0.10
left=Cap right=Q	-0.23
left=Cap right=Vs	0.30
left=Cap right=[	0.21
left=Cap right=conj	-0.14
left=Cap right=det	0.27
left=Cap right=end	0.06
left=Cap right=prep	-0.12
left=Cap right=that	-0.17
left=Cap right=w	-0.04
left=Cap right=wh	-0.12
left=Q ends=x	0.50
left=Q right=conj	-0.09
left=Vr ends=.	0.26
left=Vr ends=x	0.47
left=Vr right=conj	0.17
left=Vr right=end	0.38
left=Vs ends=.	0.28
left=Vs ends=x	0.06
left=Vs right=end	0.31
left=Vsg ends=.	0.48
left=Vsg ends=?	0.15
left=Vsg ends=x	0.42
left=Vsg right=end	0.28
left=Vw ends=,	0.61
left=Vw ends=.	0.20
left=Vw ends=x	-0.31
left=Vw right=Cap	0.24
left=Vw right=conj	0.74
left=Vw right=det	0.18
left=Vw right=end	-0.10
left=Vw right=prep	-0.20
left=Vwb ends=.	0.13
left=Vwb ends=x	0.51
left=Vwb right=end	0.06
left=Vwg ends=.	0.41
left=adv ends=,	0.25
left=adv ends=.	0.09
left=adv ends=x	0.11
left=adv right=w	0.27
left=as ends=,	0.16
left=as ends=.	0.32
left=as ends=x	-0.35
left=as right=conj	0.89
left=as right=end	0.51
left=as right=prep	0.61
left=aux ends=,	0.23
left=aux ends=.	0.39
left=aux ends=x	0.03
left=aux right=Cap	0.17
left=aux right=Vs	0.59
left=aux right=Vw	0.33
left=aux right=adv	0.20
left=aux right=conj	-0.14
left=aux right=det	0.44
left=aux right=end	0.25
left=aux right=prep	0.66
left=aux right=to	0.37
left=aux right=w	-0.15
left=conj ends=,	-0.08
left=conj right=Cap	-0.35
left=conj right=Vs	0.32
left=conj right=conj	0.25
left=conj right=det	0.35
left=conj right=end	0.29
left=conj right=prep	0.07
left=conj right=w	0.31
left=conj right=wh	-0.19
left=det ends=,	0.23
left=det ends=.	0.25
left=det ends=x	-0.17
left=det right=Cap	0.32
left=det right=Vwb	-0.04
left=det right=conj	0.32
left=det right=end	0.25
left=det right=of	0.04
left=det right=prep	0.29
left=det right=that	0.34
left=det right=w	-0.13
left=det right=wh	0.19
left=of ends=,	-0.39
left=of ends=.	-0.51
left=of ends=?	0.25
left=of ends=x	0.61
left=of right=aux	0.33
left=of right=conj	0.45
left=of right=det	0.11
left=of right=end	-0.08
left=of right=prep	0.24
left=of right=wh	-0.27
left=prep ends=,	-0.34
left=prep ends=.	-0.14
left=prep ends=x	-0.09
left=prep right=-	0.21
left=prep right=Cap	-0.68
left=prep right=conj	0.36
left=prep right=det	0.49
left=prep right=end	0.30
left=prep right=prep	0.06
left=prep right=to	0.21
left=prep right=w	0.21
left=start ends=,	0.22
left=start ends=.	0.19
left=start ends=?	0.31
left=start ends=open	-0.41
left=start ends=x	-0.29
left=start right='	0.18
left=start right=Cap	0.28
left=start right=Q	-0.78
left=start right=Vr	0.42
left=start right=Vs	0.19
left=start right=conj	0.35
left=start right=det	0.25
left=start right=end	0.17
left=start right=prep	0.20
left=start right=that	0.46
left=start right=w	0.12
left=start right=wh	-0.35
left=that ends=,	0.48
left=that ends=.	-0.10
left=that ends=x	0.43
left=that right=Cap	-0.36
left=that right=conj	0.37
left=that right=det	0.19
left=that right=end	0.38
left=that right=prep	0.27
left=that right=w	0.36
left=to ends=,	0.22
left=to ends=.	0.18
left=to ends=x	-0.15
left=to right=Cap	-0.10
left=to right=adv	0.29
left=to right=conj	-0.10
left=to right=det	0.29
left=to right=end	0.18
left=to right=prep	0.40
left=to right=w	0.03
left=w ends=,	0.14
left=w ends=.	-0.02
left=w ends=x	-0.15
left=w right=(	-0.33
left=w right=-	0.33
left=w right=Cap	-0.08
left=w right=Vs	0.43
left=w right=Vw	-0.34
left=w right=as	0.30
left=w right=aux	-0.22
left=w right=by	0.31
left=w right=conj	0.56
left=w right=det	0.45
left=w right=end	-0.08
left=w right=of	0.16
left=w right=prep	0.40
left=w right=that	0.40
left=w right=w	-0.37
left=w right=wh	0.18
left=wh ends=.	0.60
left=wh ends=x	-0.23
left=wh right=end	0.36
left=wh right=w	-0.27
left=— ends=x	-0.38
left=— right=—	-0.04
length=1	-0.39
length=1 bond=after cued	0.24
length=1 bond=after loose	-0.62
length=1 bond=after tied	0.34
length=1 bond=before cued	-0.12
length=1 bond=before loose	-0.49
length=1 bond=before tied	-0.20
length=1 case=lower	-0.96
length=1 case=sentence	-0.40
length=1 case=title	0.31
length=1 ends=,	-0.20
length=1 ends=.	0.17
length=1 ends=?	0.80
length=1 ends=x	-0.92
length=1 left=,	0.37
length=1 left=Cap	-0.55
length=1 left=aux	-0.33
length=1 left=conj	0.16
length=1 left=det	-0.53
length=1 left=prep	-0.58
length=1 left=start	0.32
length=1 left=to	-0.35
length=1 left=w	-0.55
length=15+	0.21
length=15+ bond=after according	0.23
length=15+ bond=after cued	0.21
length=15+ bond=after loose	0.32
length=15+ bond=after tied	0.03
length=15+ bond=before according	0.31
length=15+ bond=before cued	0.04
length=15+ bond=before loose	0.28
length=15+ bond=before tied	0.21
length=15+ bond=carried	0.50
length=15+ bond=elsewhere	0.15
length=15+ case=lower	0.24
length=15+ case=sentence	0.21
length=15+ ends=,	0.23
length=15+ ends=.	0.19
length=15+ ends=?	0.20
length=15+ ends=open	-0.41
length=15+ ends=x	0.67
length=15+ left=,	0.24
length=15+ left=:	0.19
length=15+ left=Cap	0.35
length=15+ left=Vs	0.14
length=15+ left=Vw	0.30
length=15+ left=Vwb	0.35
length=15+ left=adv	0.29
length=15+ left=as	0.19
length=15+ left=aux	-0.02
length=15+ left=conj	0.40
length=15+ left=det	0.28
length=15+ left=prep	0.49
length=15+ left=start	0.20
length=15+ left=that	0.35
length=15+ left=to	0.27
length=15+ left=w	-0.09
length=2	-0.42
length=2 bond=after cued	0.03
length=2 bond=after loose	-0.49
length=2 bond=after tied	-0.14
length=2 bond=before cued	-0.20
length=2 bond=before loose	-0.33
length=2 bond=before tied	-0.15
length=2 case=lower	-1.02
length=2 case=sentence	0.04
length=2 case=title	-0.02
length=2 ends=,	-0.30
length=2 ends=.	0.41
length=2 ends=?	0.58
length=2 ends=x	-0.85
length=2 left=,	-0.08
length=2 left=Cap	-0.50
length=2 left=Vwb	-0.45
length=2 left=conj	-0.03
length=2 left=det	-0.46
length=2 left=of	-0.20
length=2 left=prep	-0.46
length=2 left=start	0.41
length=2 left=to	-0.20
length=2 left=w	-0.57
length=3	-0.03
length=3 bond=after cued	0.11
length=3 bond=after loose	-0.12
length=3 bond=after tied	0.03
length=3 bond=before cued	0.35
length=3 bond=before loose	-0.17
length=3 bond=before tied	0.14
length=3 case=lower	0.38
length=3 case=title	-0.62
length=3 ends=,	0.20
length=3 ends=?	0.75
length=3 left=,	-0.21
length=3 left=Cap	-0.10
length=3 left=Vr	0.46
length=3 left=Vs	-0.27
length=3 left=Vw	0.35
length=3 left=adv	0.43
length=3 left=as	-0.20
length=3 left=aux	-0.03
length=3 left=conj	0.43
length=3 left=det	0.23
length=3 left=of	0.46
length=3 left=prep	-0.28
length=3 left=start	0.11
length=3 left=that	0.59
length=3 left=to	0.08
length=3 left=w	0.03
length=4 bond=after cued	0.54
length=4 bond=after loose	-0.14
length=4 bond=after tied	-0.11
length=4 bond=before cued	0.05
length=4 bond=before loose	-0.16
length=4 bond=before tied	0.46
length=4 case=lower	0.38
length=4 case=sentence	0.45
length=4 case=title	-0.64
length=4 ends=.	0.10
length=4 ends=?	0.49
length=4 ends=x	0.08
length=4 left=,	-0.56
length=4 left=:	0.41
length=4 left=Cap	-0.20
length=4 left=Vr	0.35
length=4 left=Vw	-0.19
length=4 left=Vwb	0.53
length=4 left=adv	0.38
length=4 left=as	0.75
length=4 left=aux	0.59
length=4 left=det	0.57
length=4 left=of	0.39
length=4 left=prep	0.37
length=4 left=start	0.04
length=4 left=that	-0.44
length=4 left=to	0.65
length=4 left=w	0.18
length=5	0.14
length=5 bond=after cued	0.10
length=5 bond=after tied	0.61
length=5 bond=before cued	0.04
length=5 bond=before loose	-0.16
length=5 bond=before tied	0.47
length=5 case=lower	0.41
length=5 case=title	0.08
length=5 ends=,	0.52
length=5 ends=.	0.09
length=5 ends=?	0.40
length=5 ends=x	-0.12
length=5 left=,	0.58
length=5 left=:	0.41
length=5 left=Cap	0.24
length=5 left=Vw	0.45
length=5 left=Vwg	0.30
length=5 left=as	0.58
length=5 left=aux	0.03
length=5 left=conj	0.45
length=5 left=det	0.50
length=5 left=prep	0.34
length=5 left=start	-0.04
length=5 left=that	0.32
length=5 left=to	0.33
length=5 left=w	0.39
length=6-8	0.16
length=6-8 bond=after cued	0.16
length=6-8 bond=after loose	-0.17
length=6-8 bond=after tied	0.62
length=6-8 bond=before according	0.33
length=6-8 bond=before cued	0.14
length=6-8 bond=before loose	0.21
length=6-8 bond=before tied	0.13
length=6-8 case=lower	0.25
length=6-8 case=sentence	0.25
length=6-8 case=title	-0.78
length=6-8 ends=,	0.17
length=6-8 ends=.	0.10
length=6-8 ends=?	0.24
length=6-8 ends=open	-0.27
length=6-8 ends=x	0.40
length=6-8 left=,	0.37
length=6-8 left=:	0.40
length=6-8 left=Cap	0.28
length=6-8 left=Vr	0.28
length=6-8 left=Vw	0.39
length=6-8 left=as	-0.18
length=6-8 left=aux	0.49
length=6-8 left=conj	-0.05
length=6-8 left=det	0.41
length=6-8 left=of	-0.35
length=6-8 left=prep	-0.19
length=6-8 left=start	0.09
length=6-8 left=that	0.52
length=6-8 left=to	-0.16
length=6-8 left=w	0.52
length=9-14	0.20
length=9-14 bond=after according	0.14
length=9-14 bond=after cued	0.20
length=9-14 bond=after loose	0.56
length=9-14 bond=after tied	0.26
length=9-14 bond=before cued	0.34
length=9-14 bond=before loose	0.29
length=9-14 bond=before tied	0.07
length=9-14 bond=carried	0.09
length=9-14 bond=elsewhere	0.34
length=9-14 case=lower	0.24
length=9-14 case=sentence	0.20
length=9-14 case=title	-0.31
length=9-14 ends=,	0.22
length=9-14 ends=.	0.11
length=9-14 ends=?	0.23
length=9-14 ends=open	0.07
length=9-14 ends=x	0.38
length=9-14 left=,	0.34
length=9-14 left=-	0.44
length=9-14 left=:	-0.19
length=9-14 left=Cap	0.21
length=9-14 left=Vs	0.18
length=9-14 left=Vw	0.56
length=9-14 left=adv	0.42
length=9-14 left=as	0.30
length=9-14 left=aux	0.41
length=9-14 left=conj	-0.15
length=9-14 left=det	0.34
length=9-14 left=prep	0.68
length=9-14 left=start	0.19
length=9-14 left=that	0.46
length=9-14 left=w	0.27
length=9-14 left=wh	0.31
length=9-14 left=—	0.61
listed after and	0.31
listed after because	0.41
listed after or	0.20
listed before and	0.43
listed before because	0.25
listed before or	0.08
opens=A left=, length=1	0.39
opens=A left=, length=15+	0.20
opens=A left=, length=3	-0.42
opens=A left=, length=4	-0.16
opens=A left=, length=5	0.58
opens=A left=, length=6-8	0.30
opens=A left=, length=9-14	0.31
opens=A left=: length=15+	0.19
opens=A left=: length=4	0.41
opens=A left=: length=5	0.41
opens=A left=: length=6-8	0.40
opens=A left=: length=9-14	-0.19
opens=A left=Cap length=1	-0.34
opens=A left=Cap length=15+	0.38
opens=A left=Cap length=2	-0.35
opens=A left=Cap length=3	-0.38
opens=A left=Cap length=9-14	-0.26
opens=A left=Vwb length=2	-0.45
opens=A left=conj length=2	0.17
opens=A left=conj length=6-8	-0.39
opens=A left=conj length=9-14	0.29
opens=A left=det length=1	-0.40
opens=A left=det length=2	-0.18
opens=A left=det length=3	-0.51
opens=A left=det length=4	-0.49
opens=A left=of length=2	-0.13
opens=A left=of length=3	0.26
opens=A left=prep length=2	-0.34
opens=A left=prep length=3	-0.27
opens=A left=start length=1	0.32
opens=A left=start length=15+	0.20
opens=A left=start length=2	0.41
opens=A left=start length=3	0.11
opens=A left=start length=4	0.04
opens=A left=start length=5	-0.04
opens=A left=start length=6-8	0.23
opens=A left=start length=9-14	0.24
opens=A left=that length=15+	0.09
opens=A left=that length=6-8	0.12
opens=A left=that length=9-14	0.14
opens=A left=w length=1	-0.25
opens=A left=w length=2	-0.29
opens=A left=w length=3	-0.28
opens=A left=w length=4	-0.45
opens=A left=w length=9-14	-0.20
opens=a left=, length=15+	0.33
opens=a left=, length=3	0.46
opens=a left=, length=4	-0.45
opens=a left=, length=5	0.23
opens=a left=, length=6-8	0.42
opens=a left=, length=9-14	0.36
opens=a left=Cap length=1	-0.43
opens=a left=Cap length=15+	0.31
opens=a left=Cap length=3	0.60
opens=a left=Cap length=4	-0.10
opens=a left=Cap length=5	0.58
opens=a left=Cap length=6-8	0.40
opens=a left=Cap length=9-14	0.55
opens=a left=Vs length=15+	0.12
opens=a left=Vs length=9-14	0.15
opens=a left=Vw length=15+	0.30
opens=a left=Vw length=3	0.67
opens=a left=Vw length=4	-0.22
opens=a left=Vw length=5	0.45
opens=a left=Vw length=6-8	0.39
opens=a left=Vw length=9-14	0.21
opens=a left=Vwb length=4	0.53
opens=a left=adv length=3	0.43
opens=a left=adv length=4	0.38
opens=a left=adv length=9-14	0.42
opens=a left=as length=3	-0.30
opens=a left=as length=4	0.75
opens=a left=as length=5	0.58
opens=a left=as length=6-8	-0.28
opens=a left=as length=9-14	0.30
opens=a left=aux length=15+	-0.02
opens=a left=aux length=3	-0.12
opens=a left=aux length=4	0.59
opens=a left=aux length=5	0.03
opens=a left=aux length=6-8	0.40
opens=a left=aux length=9-14	0.41
opens=a left=conj length=1	-0.61
opens=a left=conj length=15+	0.38
opens=a left=conj length=2	-0.46
opens=a left=conj length=3	0.57
opens=a left=conj length=4	0.08
opens=a left=conj length=5	0.45
opens=a left=conj length=6-8	0.59
opens=a left=conj length=9-14	-0.25
opens=a left=det length=1	-0.49
opens=a left=det length=15+	0.27
opens=a left=det length=2	-0.64
opens=a left=det length=3	0.66
opens=a left=det length=4	0.81
opens=a left=det length=5	0.50
opens=a left=det length=6-8	0.41
opens=a left=det length=9-14	0.34
opens=a left=of length=2	-0.49
opens=a left=of length=3	0.48
opens=a left=of length=4	0.61
opens=a left=prep length=1	-0.55
opens=a left=prep length=15+	0.35
opens=a left=prep length=2	-0.37
opens=a left=prep length=3	-0.15
opens=a left=prep length=4	0.56
opens=a left=prep length=5	0.68
opens=a left=prep length=6-8	-0.06
opens=a left=prep length=9-14	0.68
opens=a left=start length=15+	-0.22
opens=a left=that length=15+	0.37
opens=a left=that length=3	0.47
opens=a left=that length=4	-0.45
opens=a left=that length=5	0.29
opens=a left=that length=6-8	0.59
opens=a left=that length=9-14	0.47
opens=a left=to length=1	-0.32
opens=a left=to length=15+	0.27
opens=a left=to length=3	0.22
opens=a left=to length=4	0.71
opens=a left=to length=5	0.33
opens=a left=to length=6-8	0.41
opens=a left=to length=9-14	0.34
opens=a left=w length=1	-0.56
opens=a left=w length=15+	-0.12
opens=a left=w length=2	-0.71
opens=a left=w length=3	0.28
opens=a left=w length=4	0.38
opens=a left=w length=5	0.70
opens=a left=w length=6-8	0.59
opens=a left=w length=9-14	0.52
opens=a left=wh length=9-14	0.31
previous=(	-0.12
previous=) .	0.21
previous=,	0.21
previous=, Cap	0.29
previous=, and	0.48
previous=, that	0.14
previous=, the	-0.58
previous=, this	-0.11
previous=-	0.11
previous=- -	0.63
previous=.	0.25
previous=. Cap	0.31
previous=. conj	0.25
previous=. det	0.29
previous=:	0.11
previous==	-0.73
previous=?	0.41
previous=Cap	-0.03
previous=Cap ,	0.36
previous=Cap -	-0.34
previous=Cap .	0.36
previous=Cap :	0.52
previous=Cap Cap	0.19
previous=Cap Q	0.39
previous=Cap and	-0.27
previous=Cap are	0.59
previous=Cap as	0.39
previous=Cap called	0.23
previous=Cap for	0.15
previous=Cap had	0.28
previous=Cap has	0.13
previous=Cap on	-0.28
previous=Cap said	0.14
previous=Cap says	0.17
previous=Cap show	-0.23
previous=Cap that	0.39
previous=Cap was	0.34
previous=Q	-0.04
previous=Q and	0.31
previous=Q because	0.41
previous=Q or	0.20
previous=Vrb .	0.19
previous=a	0.17
previous=about	-0.30
previous=about the	0.64
previous=added ,	0.16
previous=added .	0.37
previous=added :	0.37
previous=added that	0.10
previous=adding ,	0.17
previous=adding :	0.33
previous=administration .	0.21
previous=adv ,	0.13
previous=adviser .	0.20
previous=against	0.61
previous=an	0.02
previous=and	0.30
previous=and that	0.40
previous=are	0.59
previous=as	-0.12
previous=as a	0.56
previous=as the	0.18
previous=asked ,	0.22
previous=asked .	0.19
previous=at	0.57
previous=author of	-0.36
previous=aux .	0.15
previous=back ,	0.08
previous=be	0.17
previous=because	0.61
previous=been	0.30
previous=book	-0.52
previous=but	0.44
previous=called	0.11
previous=called Cap	-0.15
previous=called him	0.31
previous=calling him	0.11
previous=campaign .	0.31
previous=campaigns .	0.18
previous=candidacy .	0.20
previous=chanted	0.31
previous=chanting	0.70
previous=chants of	0.62
previous=concluded ,	0.07
previous=concluded .	0.17
previous=conj	0.21
previous=continued ,	0.15
previous=continued .	0.28
previous=continued :	0.20
previous=convention .	0.32
previous=crowd .	0.16
previous=det	-0.03
previous=det Cap	0.08
previous=edge	0.12
previous=edge Cap	0.55
previous=edge det	-0.56
previous=edge edge	0.12
previous=election .	0.17
previous=email .	0.23
previous=explained .	0.18
previous=for	0.11
previous=friend .	0.18
previous=from	0.09
previous=had	0.32
previous=has	0.23
previous=have	0.24
previous=have a	0.04
previous=he	0.33
previous=he has	0.11
previous=he is	0.23
previous=he was	0.18
previous=he would	0.44
previous=her	0.28
previous=here .	0.20
previous=him	0.46
previous=him .	0.28
previous=his	-0.28
previous=in	-0.28
previous=in a	-0.10
previous=including	-0.16
previous=interview .	0.29
previous=is	-0.04
previous=is a	0.22
previous=issue .	0.21
previous=it	0.28
previous=it ,	0.25
previous=it was	0.14
previous=its	-0.32
previous=like	0.62
previous=me .	0.35
previous=month .	0.37
previous=new	-0.46
previous=night .	0.15
previous=nomination .	0.20
previous=nominee .	0.17
previous=not	-0.14
previous=not to	0.30
previous=num	-0.12
previous=num ,	0.11
previous=num .	0.52
previous=of	-0.22
previous=of Cap	-0.42
previous=of a	0.03
previous=of the	-0.21
previous=office .	0.09
previous=on	-0.38
previous=on Cap	-0.46
previous=on the	0.52
previous=or	0.31
previous=out .	0.18
previous=president	0.16
previous=president .	0.10
previous=primary .	0.24
previous=program	0.21
previous=race .	0.17
previous=rally .	0.14
previous=recently .	0.26
previous=replied ,	0.09
previous=replied .	0.22
previous=replied :	0.17
previous=reporters .	0.26
previous=responded ,	0.11
previous=said	0.46
previous=said ,	0.48
previous=said .	0.20
previous=said :	0.44
previous=said Cap	0.09
previous=said he	0.24
previous=said that	0.29
previous=say ,	0.10
previous=say :	0.38
previous=saying	0.62
previous=saying ,	0.21
previous=saying :	0.36
previous=says	0.17
previous=says ,	0.11
previous=says .	0.31
previous=says that	0.08
previous=she	0.32
previous=she was	0.13
previous=show	-0.17
previous=statement .	0.31
previous=statement :	0.17
previous=strategist .	0.20
previous=supporter .	0.17
previous=system .	0.07
previous=than	0.26
previous=that	0.12
previous=that Cap	0.37
previous=that he	0.18
previous=that the	0.30
previous=the	0.04
previous=the Cap	-0.11
previous=their	0.07
previous=them .	0.17
previous=there are	0.16
previous=they are	-0.06
previous=this	-0.09
previous=to	-0.03
previous=to Cap	-0.28
previous=to be	0.25
previous=to the	-0.21
previous=told Cap	-0.32
previous=tweeted ,	0.36
previous=was	0.39
previous=was a	0.03
previous=week .	0.23
previous=were	0.37
previous=who	-0.16
previous=who are	0.47
previous=will	0.22
previous=with	-0.38
previous=with a	-0.45
previous=would	0.39
previous=writes .	0.23
previous=wrote ,	0.19
previous=wrote .	-0.63
previous=wrote :	0.22
previous=year .	0.15
previous=years .	0.19
previous=—	-0.14
single=false	0.14
whole=false	0.14
whole=true	0.08
`;
