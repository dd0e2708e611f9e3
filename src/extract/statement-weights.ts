/**
 * Trained weights for the question whether a quotation is a statement; the facts are those of `statements.ts`. One `fact<tab>weight` a line, sorted;
 * a positive weight speaks for, a negative one against. They hold facts about the shape of sentences, and no words of the articles
 * but verbs and nouns that all news has. Written by test/eval/train-attribution.ts.
 */
/** What the table was trained on, when, and a hash of the facts it weighs, which a test compares. */
export const STATEMENTS_TRAINED = {
  on: [
    '840 articles of US political news, annotated in PolNeAR 1.0',
    '88 Wikinews articles of 2020 (CC BY 2.5)',
    '130 BBC News articles of 2004 and 2005',
  ],
  at: '2026-12-01',
  facts: '0b5d892ef442',
} as const;

export const STATEMENT_TABLE = `
after=r near=1	0.45
after=r near=2	-0.30
after=r near=3	0.16
after=r near=4	0.23
after=s near=1	0.38
after=s near=2	0.35
after=s near=3	0.56
after=w near=1	-0.46
after=w near=2	0.23
after=w near=3	-0.09
after=w near=4	-0.44
bias	0.14
bond=after according belief=fair	0.26
bond=after according belief=sure	0.40
bond=after cued belief=fair	-0.18
bond=after cued belief=sure	0.25
bond=after cued belief=weak	-0.39
bond=after loose belief=fair	-0.47
bond=after loose belief=sure	0.50
bond=after loose belief=weak	-0.45
bond=after tied belief=fair	0.20
bond=after tied belief=sure	0.79
bond=after tied belief=weak	-0.61
bond=before according belief=fair	0.37
bond=before according belief=sure	0.19
bond=before according belief=weak	0.42
bond=before cued belief=fair	-0.14
bond=before cued belief=sure	0.37
bond=before cued belief=weak	-0.67
bond=before loose belief=fair	0.02
bond=before loose belief=sure	-0.42
bond=before loose belief=weak	-0.17
bond=before tied belief=fair	-0.08
bond=before tied belief=sure	0.35
bond=before tied belief=weak	-0.58
bond=carried belief=fair	0.63
bond=carried belief=sure	0.43
bond=carried belief=weak	-0.32
bond=elsewhere belief=fair	-0.69
bond=elsewhere belief=sure	0.53
bond=elsewhere belief=weak	-0.24
case=caps ends=x	-0.73
case=caps inner=false ends=x	-0.56
case=caps left=start	-0.26
case=lower bond=after according	0.35
case=lower bond=after cued	0.15
case=lower bond=after loose	-0.31
case=lower bond=before according	0.64
case=lower bond=before cued	0.33
case=lower bond=before loose	-0.15
case=lower bond=before tied	0.26
case=lower bond=elsewhere	-0.68
case=lower ends=,	0.14
case=lower ends=, left=Cap	0.35
case=lower ends=, left=Vw	0.73
case=lower ends=, left=as	0.11
case=lower ends=, left=aux	0.16
case=lower ends=, left=conj	0.50
case=lower ends=, left=det	0.25
case=lower ends=, left=of	0.32
case=lower ends=, left=prep	-0.12
case=lower ends=, left=start	-0.88
case=lower ends=, left=that	0.35
case=lower ends=, left=to	0.59
case=lower ends=, left=w	0.21
case=lower ends=, right=,	-0.02
case=lower ends=, right=Cap	0.40
case=lower ends=, right=Vrg	0.39
case=lower ends=, right=Vs	0.12
case=lower ends=, right=Vsg	-0.19
case=lower ends=, right=Vwg	0.65
case=lower ends=, right=adv	0.82
case=lower ends=, right=conj	0.08
case=lower ends=, right=det	0.07
case=lower ends=, right=prep	0.04
case=lower ends=, right=w	-0.36
case=lower ends=, right=wh	-0.32
case=lower ends=.	0.25
case=lower ends=. left=,	0.21
case=lower ends=. left=Cap	0.40
case=lower ends=. left=Vr	0.24
case=lower ends=. left=Vs	0.28
case=lower ends=. left=Vsg	0.20
case=lower ends=. left=Vw	-0.04
case=lower ends=. left=Vwb	0.34
case=lower ends=. left=Vwg	0.57
case=lower ends=. left=adv	0.45
case=lower ends=. left=as	0.31
case=lower ends=. left=aux	0.52
case=lower ends=. left=conj	0.07
case=lower ends=. left=det	-0.05
case=lower ends=. left=of	0.78
case=lower ends=. left=prep	-0.08
case=lower ends=. left=that	-0.15
case=lower ends=. left=to	0.74
case=lower ends=. left=w	0.29
case=lower ends=. left=wh	0.64
case=lower ends=. right=.	0.20
case=lower ends=. right=Cap	-0.05
case=lower ends=. right=adv	0.54
case=lower ends=. right=conj	0.57
case=lower ends=. right=det	-0.04
case=lower ends=. right=end	0.33
case=lower ends=. right=prep	0.54
case=lower ends=?	0.57
case=lower ends=? left=,	0.06
case=lower ends=? right=end	0.26
case=lower ends=open	-0.42
case=lower ends=x	0.10
case=lower ends=x left=-	-0.22
case=lower ends=x left=Cap	-0.13
case=lower ends=x left=Vr	0.49
case=lower ends=x left=Vs	0.35
case=lower ends=x left=Vsg	0.35
case=lower ends=x left=Vw	-0.30
case=lower ends=x left=Vwb	0.46
case=lower ends=x left=Vwg	0.12
case=lower ends=x left=adv	0.45
case=lower ends=x left=aux	0.24
case=lower ends=x left=conj	-0.09
case=lower ends=x left=det	0.29
case=lower ends=x left=num	-0.24
case=lower ends=x left=of	-0.24
case=lower ends=x left=prep	0.38
case=lower ends=x left=that	0.37
case=lower ends=x left=to	-0.08
case=lower ends=x left=w	-0.08
case=lower ends=x left=wh	-0.32
case=lower ends=x right=(	-0.10
case=lower ends=x right=)	-0.40
case=lower ends=x right=-	-0.32
case=lower ends=x right=;	0.29
case=lower ends=x right=?	-0.37
case=lower ends=x right=Cap	-0.12
case=lower ends=x right=Vw	-0.41
case=lower ends=x right=Vwb	0.06
case=lower ends=x right=adv	0.63
case=lower ends=x right=as	0.80
case=lower ends=x right=aux	-0.68
case=lower ends=x right=by	0.90
case=lower ends=x right=conj	0.24
case=lower ends=x right=det	0.17
case=lower ends=x right=end	-0.83
case=lower ends=x right=of	0.41
case=lower ends=x right=prep	0.37
case=lower ends=x right=that	-0.44
case=lower ends=x right=to	0.42
case=lower ends=x right=w	-0.38
case=lower ends=x right=—	-0.05
case=lower inner=false ends=,	0.26
case=lower inner=false ends=.	0.27
case=lower inner=false ends=?	0.53
case=lower inner=false ends=open	0.07
case=lower inner=false ends=x	0.06
case=lower inner=true ends=,	-0.23
case=lower inner=true ends=.	0.23
case=lower inner=true ends=?	0.24
case=lower inner=true ends=x	0.62
case=lower left=,	0.11
case=lower left=-	-0.14
case=lower left=Cap	0.14
case=lower left=Q	0.47
case=lower left=Vr	0.51
case=lower left=Vrb	0.59
case=lower left=Vrg	0.49
case=lower left=Vs	0.41
case=lower left=Vsg	0.39
case=lower left=Vw	-0.16
case=lower left=Vwb	0.67
case=lower left=Vwg	0.34
case=lower left=adv	0.60
case=lower left=as	0.05
case=lower left=aux	0.23
case=lower left=conj	0.08
case=lower left=det	0.28
case=lower left=num	-0.24
case=lower left=of	0.13
case=lower left=prep	0.23
case=lower left=start	-0.85
case=lower left=that	0.04
case=lower left=to	0.30
case=lower left=wh	-0.21
case=lower left=—	0.53
case=lower length=1 bond=after loose	-0.75
case=lower length=1 bond=after tied	-0.14
case=lower length=1 bond=before cued	0.58
case=lower length=1 bond=before loose	-0.29
case=lower length=1 bond=before tied	-0.10
case=lower length=15+ bond=after cued	0.11
case=lower length=15+ bond=before cued	-0.13
case=lower length=15+ bond=before loose	0.78
case=lower length=15+ bond=before tied	0.53
case=lower length=2 bond=after cued	0.14
case=lower length=2 bond=after loose	-0.65
case=lower length=2 bond=after tied	-0.47
case=lower length=2 bond=before cued	0.28
case=lower length=2 bond=before loose	-0.43
case=lower length=2 bond=before tied	0.21
case=lower length=3 bond=after cued	0.30
case=lower length=3 bond=after tied	0.19
case=lower length=3 bond=before cued	0.32
case=lower length=3 bond=before loose	0.14
case=lower length=3 bond=before tied	0.13
case=lower length=3 bond=elsewhere	0.03
case=lower length=4 bond=after cued	0.66
case=lower length=4 bond=after loose	0.03
case=lower length=4 bond=after tied	0.15
case=lower length=4 bond=before cued	-0.03
case=lower length=4 bond=before loose	0.15
case=lower length=4 bond=before tied	0.68
case=lower length=5 bond=after cued	0.67
case=lower length=5 bond=before cued	0.13
case=lower length=5 bond=before loose	0.03
case=lower length=5 bond=before tied	0.44
case=lower length=6-8 bond=after cued	0.14
case=lower length=6-8 bond=after tied	0.26
case=lower length=6-8 bond=before cued	0.30
case=lower length=6-8 bond=before loose	0.29
case=lower length=6-8 bond=before tied	0.24
case=lower length=9-14 bond=after cued	0.85
case=lower length=9-14 bond=after tied	0.32
case=lower length=9-14 bond=before cued	0.27
case=lower length=9-14 bond=before loose	0.50
case=lower length=9-14 bond=before tied	0.18
case=lower previous=,	0.11
case=lower previous=-	-0.11
case=lower previous=Cap	0.14
case=lower previous=Q	0.47
case=lower previous=a	0.11
case=lower previous=about	-0.44
case=lower previous=against	0.57
case=lower previous=an	-0.53
case=lower previous=and	0.35
case=lower previous=are	0.38
case=lower previous=as	0.05
case=lower previous=at	0.33
case=lower previous=be	-0.14
case=lower previous=because	0.36
case=lower previous=been	0.51
case=lower previous=but	0.51
case=lower previous=called	-0.02
case=lower previous=conj	0.11
case=lower previous=det	-0.09
case=lower previous=do	-0.44
case=lower previous=edge	-0.86
case=lower previous=for	0.09
case=lower previous=from	0.53
case=lower previous=had	0.29
case=lower previous=has	-0.32
case=lower previous=have	0.33
case=lower previous=he	0.40
case=lower previous=her	0.40
case=lower previous=him	0.40
case=lower previous=his	0.43
case=lower previous=in	0.65
case=lower previous=including	-0.49
case=lower previous=is	-0.06
case=lower previous=it	-0.07
case=lower previous=nominee	0.21
case=lower previous=not	0.70
case=lower previous=now	0.30
case=lower previous=num	-0.24
case=lower previous=of	0.13
case=lower previous=on	0.37
case=lower previous=or	-0.23
case=lower previous=party	0.25
case=lower previous=said	0.34
case=lower previous=saying	0.35
case=lower previous=says	0.11
case=lower previous=she	0.45
case=lower previous=should	0.31
case=lower previous=so-called	-0.69
case=lower previous=term	-0.73
case=lower previous=than	-0.40
case=lower previous=that	0.04
case=lower previous=their	0.57
case=lower previous=they	0.49
case=lower previous=this	-0.22
case=lower previous=to	0.30
case=lower previous=was	0.63
case=lower previous=were	0.57
case=lower previous=who	-0.21
case=lower previous=will	0.15
case=lower previous=with	0.18
case=lower previous=would	-0.16
case=lower previous=—	0.53
case=sentence bond=after according	0.27
case=sentence bond=after cued	0.19
case=sentence bond=after loose	0.16
case=sentence bond=after tied	0.41
case=sentence bond=before according	0.37
case=sentence bond=before cued	0.26
case=sentence bond=before tied	0.13
case=sentence bond=carried	0.55
case=sentence bond=elsewhere	-0.12
case=sentence ends=,	0.23
case=sentence ends=, left=,	0.45
case=sentence ends=, left=-	0.28
case=sentence ends=, left=:	0.35
case=sentence ends=, left=start	0.23
case=sentence ends=, right='	0.19
case=sentence ends=, right=,	0.43
case=sentence ends=, right=Cap	0.27
case=sentence ends=, right=Vr	0.06
case=sentence ends=, right=Vs	0.18
case=sentence ends=, right=Vsg	0.32
case=sentence ends=, right=conj	-0.11
case=sentence ends=, right=det	0.30
case=sentence ends=, right=prep	0.34
case=sentence ends=, right=w	0.19
case=sentence ends=, right=wh	0.44
case=sentence ends=.	0.20
case=sentence ends=. left=,	0.23
case=sentence ends=. left=:	0.16
case=sentence ends=. left=Cap	0.37
case=sentence ends=. left=Vs	0.25
case=sentence ends=. left=Vsg	0.38
case=sentence ends=. left=conj	0.37
case=sentence ends=. left=start	0.17
case=sentence ends=. left=that	0.32
case=sentence ends=. left=w	0.65
case=sentence ends=. right=.	0.35
case=sentence ends=. right=Cap	0.22
case=sentence ends=. right=Q	0.64
case=sentence ends=. right=[	0.49
case=sentence ends=. right=adv	0.38
case=sentence ends=. right=conj	0.62
case=sentence ends=. right=det	0.49
case=sentence ends=. right=end	0.15
case=sentence ends=. right=prep	0.36
case=sentence ends=. right=that	0.36
case=sentence ends=?	0.35
case=sentence ends=? left=,	0.34
case=sentence ends=? left=:	0.26
case=sentence ends=? left=Vs	0.35
case=sentence ends=? left=start	0.27
case=sentence ends=? right=Cap	0.23
case=sentence ends=? right=Vs	0.21
case=sentence ends=? right=det	0.33
case=sentence ends=? right=end	0.25
case=sentence ends=? right=prep	0.29
case=sentence ends=? right=w	0.24
case=sentence ends=open	-0.71
case=sentence ends=open left=:	-0.18
case=sentence ends=open left=start	-0.48
case=sentence ends=open right=Q	-0.86
case=sentence ends=open right=end	0.25
case=sentence ends=x	-0.20
case=sentence ends=x left=,	0.60
case=sentence ends=x left=:	0.57
case=sentence ends=x left=Cap	-0.04
case=sentence ends=x left=det	-0.33
case=sentence ends=x left=prep	0.09
case=sentence ends=x left=start	-0.15
case=sentence ends=x left=w	-0.41
case=sentence ends=x right=-	0.52
case=sentence ends=x right=Cap	0.08
case=sentence ends=x right=Vs	0.24
case=sentence ends=x right=aux	-0.30
case=sentence ends=x right=conj	0.93
case=sentence ends=x right=det	0.25
case=sentence ends=x right=that	0.33
case=sentence ends=x right=to	-0.48
case=sentence ends=x right=w	-0.09
case=sentence inner=false ends=,	0.22
case=sentence inner=false ends=.	0.22
case=sentence inner=false ends=?	0.44
case=sentence inner=false ends=open	-0.55
case=sentence inner=false ends=x	-0.39
case=sentence inner=true ends=,	0.23
case=sentence inner=true ends=.	0.20
case=sentence inner=true ends=?	0.28
case=sentence inner=true ends=open	-0.45
case=sentence inner=true ends=x	0.55
case=sentence left=(	0.50
case=sentence left=,	0.29
case=sentence left=-	0.41
case=sentence left=:	0.18
case=sentence left=Cap	0.10
case=sentence left=Vr	0.51
case=sentence left=Vs	0.39
case=sentence left=Vsg	0.45
case=sentence left=as	0.48
case=sentence left=conj	0.44
case=sentence left=det	-0.26
case=sentence left=of	-0.27
case=sentence left=prep	0.22
case=sentence left=start	0.18
case=sentence left=that	0.34
case=sentence left=w	-0.16
case=sentence length=15+ bond=after according	0.17
case=sentence length=15+ bond=after cued	0.22
case=sentence length=15+ bond=after loose	0.13
case=sentence length=15+ bond=after tied	0.05
case=sentence length=15+ bond=before according	0.16
case=sentence length=15+ bond=before cued	0.21
case=sentence length=15+ bond=before loose	-0.02
case=sentence length=15+ bond=before tied	0.18
case=sentence length=15+ bond=carried	0.48
case=sentence length=15+ bond=elsewhere	0.71
case=sentence length=2 bond=after cued	-0.03
case=sentence length=2 bond=before loose	0.13
case=sentence length=2 bond=before tied	-0.39
case=sentence length=3 bond=after cued	0.34
case=sentence length=3 bond=after tied	0.72
case=sentence length=3 bond=before cued	0.87
case=sentence length=3 bond=before loose	-0.10
case=sentence length=4 bond=after cued	0.37
case=sentence length=4 bond=before cued	0.60
case=sentence length=4 bond=before tied	0.57
case=sentence length=5 bond=after cued	-0.06
case=sentence length=5 bond=after tied	0.35
case=sentence length=5 bond=before cued	0.28
case=sentence length=5 bond=before loose	-0.10
case=sentence length=5 bond=before tied	0.48
case=sentence length=6-8 bond=after cued	0.19
case=sentence length=6-8 bond=after loose	-0.15
case=sentence length=6-8 bond=after tied	0.54
case=sentence length=6-8 bond=before cued	0.21
case=sentence length=6-8 bond=before loose	0.64
case=sentence length=6-8 bond=before tied	0.15
case=sentence length=6-8 bond=carried	0.52
case=sentence length=6-8 bond=elsewhere	-0.20
case=sentence length=9-14 bond=after according	0.14
case=sentence length=9-14 bond=after cued	0.17
case=sentence length=9-14 bond=after loose	0.88
case=sentence length=9-14 bond=after tied	0.27
case=sentence length=9-14 bond=before cued	0.26
case=sentence length=9-14 bond=before loose	0.56
case=sentence length=9-14 bond=before tied	0.13
case=sentence length=9-14 bond=carried	0.45
case=sentence length=9-14 bond=elsewhere	0.48
case=sentence previous=(	0.50
case=sentence previous=,	0.29
case=sentence previous=-	0.41
case=sentence previous=.	0.20
case=sentence previous=:	0.18
case=sentence previous=?	0.35
case=sentence previous=Cap	0.10
case=sentence previous=Q	-0.23
case=sentence previous=a	0.35
case=sentence previous=and	0.36
case=sentence previous=as	0.48
case=sentence previous=because	0.24
case=sentence previous=edge	0.15
case=sentence previous=of	-0.27
case=sentence previous=said	0.25
case=sentence previous=saying	0.33
case=sentence previous=that	0.34
case=sentence previous=the	-0.22
case=title bond=after cued	0.34
case=title bond=after loose	-0.49
case=title bond=after tied	-0.51
case=title bond=before cued	-0.75
case=title bond=before loose	-0.31
case=title bond=before tied	-0.39
case=title bond=carried	-0.73
case=title ends=,	-0.49
case=title ends=, left=,	-0.23
case=title ends=, left=Cap	-0.52
case=title ends=, left=Vwb	-0.36
case=title ends=, left=det	-0.37
case=title ends=, left=of	-0.28
case=title ends=, left=prep	-0.46
case=title ends=, left=start	0.68
case=title ends=, left=w	-0.71
case=title ends=, right=,	-0.76
case=title ends=, right=Cap	0.10
case=title ends=, right=Vs	0.06
case=title ends=, right=Vw	-0.39
case=title ends=, right=aux	0.21
case=title ends=, right=conj	-0.77
case=title ends=, right=det	-0.03
case=title ends=, right=prep	-0.22
case=title ends=, right=w	0.18
case=title ends=, right=wh	-0.69
case=title ends=.	-0.34
case=title ends=. left=,	-0.09
case=title ends=. left=Cap	-0.53
case=title ends=. left=of	-0.61
case=title ends=. left=prep	-0.54
case=title ends=. left=to	-0.44
case=title ends=. left=w	-0.12
case=title ends=. right=.	0.18
case=title ends=. right=Cap	-0.47
case=title ends=. right=Q	-0.46
case=title ends=. right=det	0.14
case=title ends=. right=end	-0.30
case=title ends=?	0.66
case=title ends=? left=start	0.43
case=title ends=x	-0.79
case=title ends=x left=Cap	-0.46
case=title ends=x left=Vw	-0.70
case=title ends=x left=det	-0.45
case=title ends=x left=of	0.60
case=title ends=x left=prep	-0.39
case=title ends=x left=start	-0.18
case=title ends=x left=w	-0.50
case=title ends=x right=Cap	-0.71
case=title ends=x right=Vw	-0.48
case=title ends=x right=aux	-0.15
case=title ends=x right=conj	-0.09
case=title ends=x right=prep	-0.52
case=title ends=x right=that	-0.21
case=title ends=x right=w	-0.14
case=title inner=false ends=,	-0.65
case=title inner=false ends=.	-0.30
case=title inner=false ends=?	0.69
case=title inner=false ends=x	-0.81
case=title inner=true ends=,	0.55
case=title inner=true ends=.	-0.21
case=title inner=true ends=x	-0.04
case=title left=,	-0.13
case=title left=Cap	-0.69
case=title left=Vw	-0.05
case=title left=Vwb	-0.44
case=title left=as	0.12
case=title left=conj	-0.82
case=title left=det	-0.56
case=title left=of	-0.13
case=title left=prep	-0.63
case=title left=start	0.70
case=title left=to	-0.78
case=title left=w	-0.44
case=title length=1 bond=after cued	0.58
case=title length=1 bond=after loose	-0.44
case=title length=1 bond=before cued	0.04
case=title length=1 bond=before loose	-0.27
case=title length=1 bond=before tied	0.12
case=title length=2 bond=after cued	0.17
case=title length=2 bond=after loose	-0.68
case=title length=2 bond=after tied	-0.30
case=title length=2 bond=before cued	-0.42
case=title length=2 bond=before loose	-0.02
case=title length=2 bond=before tied	0.03
case=title length=3 bond=after cued	-0.26
case=title length=3 bond=after tied	-0.85
case=title length=3 bond=before cued	-0.67
case=title length=3 bond=before loose	-0.07
case=title length=3 bond=before tied	-0.12
case=title length=4 bond=after loose	-0.24
case=title length=4 bond=after tied	-0.22
case=title length=4 bond=before cued	-0.55
case=title length=4 bond=before loose	-0.12
case=title length=4 bond=before tied	-0.71
case=title length=5 bond=before cued	-0.40
case=title length=6-8 bond=before cued	-0.35
case=title length=6-8 bond=before loose	-0.64
case=title length=6-8 bond=before tied	0.16
case=title previous=,	-0.13
case=title previous=.	0.67
case=title previous=Cap	-0.69
case=title previous=a	-0.55
case=title previous=and	-0.82
case=title previous=as	0.12
case=title previous=book	-0.56
case=title previous=edge	0.20
case=title previous=for	-0.21
case=title previous=in	-0.31
case=title previous=of	-0.13
case=title previous=on	-0.45
case=title previous=show	-0.35
case=title previous=the	-0.46
case=title previous=to	-0.78
continues	0.09
cue=accuse	0.59
cue=acknowledge	0.33
cue=add	0.49
cue=address	-0.17
cue=admit	0.15
cue=advise	0.58
cue=announce	-0.21
cue=appear	-0.36
cue=argue	-0.16
cue=ask	0.02
cue=attack	-0.51
cue=believe	0.37
cue=blame	0.58
cue=call	0.70
cue=chant	1.03
cue=cite	0.67
cue=claim	0.77
cue=come	-0.29
cue=comment	0.38
cue=conclude	0.16
cue=declare	0.35
cue=deliver	-0.17
cue=describe	0.61
cue=email	-0.24
cue=end	-0.47
cue=entitle	-0.45
cue=estimate	0.34
cue=expect	0.47
cue=explain	0.40
cue=express	-0.20
cue=feel	0.22
cue=find	-0.11
cue=go	0.52
cue=hear	-0.46
cue=hit	-0.61
cue=hope	0.51
cue=include	-0.48
cue=insist	0.32
cue=intend	-0.37
cue=interject	0.10
cue=issue	-0.24
cue=joke	0.20
cue=know	-0.49
cue=label	0.65
cue=lament	0.31
cue=look	-0.27
cue=make	-0.07
cue=name	-0.64
cue=need	0.62
cue=none	0.06
cue=none near=0 case=caps	-0.35
cue=none near=0 case=lower	-0.25
cue=none near=0 case=sentence	0.15
cue=none near=0 case=title	-0.67
cue=none near=0 length=1	-0.80
cue=none near=0 length=15+	0.23
cue=none near=0 length=2	0.07
cue=none near=0 length=3	-0.52
cue=none near=0 length=4	-0.15
cue=none near=0 length=5	-0.03
cue=none near=0 length=6-8	0.07
cue=none near=0 length=9-14	0.16
cue=note	0.29
cue=plan	-0.30
cue=pledge	0.54
cue=portray	0.56
cue=post	0.39
cue=praise	0.58
cue=predict	0.57
cue=proclaim	0.09
cue=promise	0.59
cue=propose	-0.40
cue=publish	0.47
cue=put	0.47
cue=question	0.34
cue=r near=1 case=lower	0.59
cue=r near=1 case=sentence	0.82
cue=r near=1 case=title	0.61
cue=r near=1 length=15+	0.24
cue=r near=1 length=3	0.87
cue=r near=1 length=4	0.46
cue=r near=1 length=5	0.31
cue=r near=1 length=6-8	0.22
cue=r near=1 length=9-14	0.21
cue=r near=2 case=lower	0.63
cue=r near=2 case=sentence	0.37
cue=r near=2 length=15+	0.28
cue=r near=2 length=2	0.82
cue=r near=2 length=3	0.76
cue=r near=2 length=4	-0.18
cue=r near=2 length=5	0.22
cue=r near=2 length=6-8	0.26
cue=r near=2 length=9-14	0.32
cue=r near=3 case=lower	0.09
cue=r near=3 length=15+	0.31
cue=r near=3 length=2	-0.35
cue=r near=3 length=3	0.57
cue=r near=3 length=5	0.53
cue=r near=3 length=6-8	0.44
cue=r near=3 length=9-14	0.17
cue=r near=4 case=lower	0.97
cue=r near=4 case=sentence	0.59
cue=r near=4 case=title	-0.52
cue=r near=4 length=1	0.72
cue=r near=4 length=15+	0.31
cue=r near=4 length=2	0.33
cue=r near=4 length=3	0.24
cue=r near=4 length=4	0.56
cue=r near=4 length=5	0.69
cue=r near=4 length=6-8	0.46
cue=read	-0.27
cue=recall	-0.25
cue=refer	0.61
cue=remark	0.25
cue=reply	0.19
cue=report	0.21
cue=respond	0.34
cue=reveal	0.08
cue=rule	0.52
cue=run	-0.42
cue=s near=1 case=lower	0.47
cue=s near=1 case=sentence	0.50
cue=s near=1 length=15+	0.25
cue=s near=1 length=2	0.50
cue=s near=1 length=3	-0.31
cue=s near=1 length=4	0.33
cue=s near=1 length=5	0.29
cue=s near=1 length=6-8	0.54
cue=s near=1 length=9-14	0.20
cue=s near=2 case=lower	0.36
cue=s near=2 case=sentence	0.15
cue=s near=2 case=title	0.38
cue=s near=2 length=1	0.46
cue=s near=2 length=15+	0.15
cue=s near=2 length=2	0.46
cue=s near=2 length=3	0.29
cue=s near=2 length=4	0.41
cue=s near=2 length=5	0.23
cue=s near=2 length=6-8	0.16
cue=s near=2 length=9-14	0.25
cue=s near=3 case=lower	0.81
cue=s near=3 case=sentence	0.67
cue=s near=3 case=title	-0.43
cue=s near=3 length=1	0.63
cue=s near=3 length=15+	0.20
cue=s near=3 length=2	0.31
cue=s near=3 length=3	0.43
cue=s near=3 length=4	0.42
cue=s near=3 length=5	0.12
cue=s near=3 length=6-8	0.19
cue=s near=3 length=9-14	0.17
cue=s near=4 case=lower	0.37
cue=s near=4 case=sentence	0.42
cue=s near=4 case=title	-0.98
cue=s near=4 length=1	0.03
cue=s near=4 length=15+	0.10
cue=s near=4 length=4	0.45
cue=s near=4 length=5	0.18
cue=s near=4 length=6-8	0.43
cue=s near=4 length=9-14	0.16
cue=say	0.50
cue=share	0.04
cue=shoot	0.13
cue=shout	0.48
cue=show	-0.64
cue=sign	-0.40
cue=speak	-0.50
cue=stand	-0.36
cue=start	-0.38
cue=state	-0.11
cue=suggest	0.75
cue=talk	0.59
cue=tell	0.07
cue=thank	0.50
cue=think	0.49
cue=try	-0.65
cue=tweet	-0.12
cue=urge	0.30
cue=use	-0.02
cue=vow	0.55
cue=w near=1 case=title	-0.08
cue=w near=1 length=1	-0.33
cue=w near=1 length=15+	0.47
cue=w near=1 length=2	-0.25
cue=w near=1 length=3	0.46
cue=w near=1 length=4	-0.09
cue=w near=1 length=5	0.31
cue=w near=1 length=6-8	0.78
cue=w near=1 length=9-14	0.60
cue=w near=2 case=lower	-0.34
cue=w near=2 case=sentence	0.63
cue=w near=2 case=title	0.07
cue=w near=2 length=1	-0.11
cue=w near=2 length=15+	0.42
cue=w near=2 length=2	-0.55
cue=w near=2 length=3	0.39
cue=w near=2 length=4	0.52
cue=w near=2 length=5	0.52
cue=w near=2 length=6-8	-0.27
cue=w near=2 length=9-14	0.59
cue=w near=3 case=lower	0.10
cue=w near=3 case=sentence	0.48
cue=w near=3 case=title	-0.44
cue=w near=3 length=1	0.28
cue=w near=3 length=15+	0.32
cue=w near=3 length=2	-0.46
cue=w near=3 length=3	0.02
cue=w near=3 length=4	0.29
cue=w near=3 length=5	0.41
cue=w near=3 length=6-8	0.29
cue=w near=3 length=9-14	0.42
cue=w near=4 case=lower	-0.24
cue=w near=4 case=title	-0.35
cue=w near=4 length=1	-0.17
cue=w near=4 length=15+	0.03
cue=w near=4 length=2	-0.83
cue=w near=4 length=3	0.38
cue=w near=4 length=4	0.10
cue=w near=4 length=5	0.13
cue=w near=4 length=6-8	0.28
cue=w near=4 length=9-14	0.10
cue=want	0.68
cue=warn	0.33
cue=write	-0.44
cue=yell	0.38
digits=false	0.16
digits=true	-0.25
ends=, bond=after according length=15+	0.27
ends=, bond=after according length=6-8	0.40
ends=, bond=after according length=9-14	0.14
ends=, bond=after cued length=1	0.61
ends=, bond=after cued length=15+	0.22
ends=, bond=after cued length=2	-0.04
ends=, bond=after cued length=4	0.38
ends=, bond=after cued length=5	0.46
ends=, bond=after cued length=6-8	0.24
ends=, bond=after cued length=9-14	0.19
ends=, bond=after loose length=1	-0.50
ends=, bond=after loose length=15+	0.37
ends=, bond=after loose length=2	-0.66
ends=, bond=after loose length=3	0.26
ends=, bond=after loose length=9-14	-0.27
ends=, bond=after tied length=15+	0.20
ends=, bond=after tied length=4	-0.11
ends=, bond=after tied length=5	0.10
ends=, bond=after tied length=6-8	0.21
ends=, bond=after tied length=9-14	0.30
ends=, bond=before cued length=15+	0.53
ends=, bond=before cued length=2	0.46
ends=, bond=before cued length=3	0.40
ends=, bond=before cued length=4	-0.04
ends=, bond=before cued length=5	0.09
ends=, bond=before cued length=6-8	0.30
ends=, bond=before cued length=9-14	0.52
ends=, bond=before loose length=1	-0.98
ends=, bond=before loose length=2	0.03
ends=, bond=before loose length=3	-0.56
ends=, bond=before loose length=4	0.20
ends=, bond=before loose length=6-8	0.16
ends=, bond=before loose length=9-14	0.34
ends=, bond=before tied length=15+	0.31
ends=, bond=before tied length=3	0.55
ends=, bond=before tied length=4	-0.39
ends=, bond=before tied length=5	0.22
ends=, bond=before tied length=6-8	-0.05
ends=, bond=before tied length=9-14	0.29
ends=, bond=elsewhere length=15+	0.19
ends=, left=, right=,	-0.10
ends=, left=, right=Cap	0.32
ends=, left=, right=Vs	0.27
ends=, left=, right=conj	-0.50
ends=, left=- right=w	0.36
ends=, left=: right=det	0.21
ends=, left=: right=w	0.26
ends=, left=Cap right=Vs	0.34
ends=, left=Cap right=conj	-0.06
ends=, left=Cap right=det	0.39
ends=, left=Cap right=w	0.39
ends=, left=Vw right=det	0.39
ends=, left=aux right=,	0.49
ends=, left=aux right=Cap	0.42
ends=, left=aux right=Vs	0.44
ends=, left=aux right=conj	0.56
ends=, left=aux right=det	0.14
ends=, left=aux right=w	-0.37
ends=, left=conj right=Cap	0.23
ends=, left=conj right=Vs	0.22
ends=, left=det right=,	-0.05
ends=, left=det right=Cap	0.39
ends=, left=det right=conj	0.34
ends=, left=det right=w	0.69
ends=, left=prep right=Cap	-0.27
ends=, left=start right='	0.19
ends=, left=start right=,	0.39
ends=, left=start right=Cap	0.29
ends=, left=start right=Vr	0.36
ends=, left=start right=Vs	0.19
ends=, left=start right=det	0.23
ends=, left=start right=prep	-0.27
ends=, left=start right=w	0.10
ends=, left=start right=wh	-0.31
ends=, left=that right=conj	0.21
ends=, left=w right=,	-0.21
ends=, left=w right=Cap	-0.07
ends=, left=w right=Vs	0.51
ends=, left=w right=conj	0.22
ends=, left=w right=prep	-0.10
ends=, left=w right=w	0.22
ends=. bond=before according length=15+	0.30
ends=. bond=before cued length=1	0.70
ends=. bond=before cued length=15+	0.15
ends=. bond=before cued length=2	0.74
ends=. bond=before cued length=3	0.03
ends=. bond=before cued length=4	-0.16
ends=. bond=before cued length=5	0.23
ends=. bond=before cued length=6-8	0.21
ends=. bond=before cued length=9-14	0.23
ends=. bond=before loose length=1	-0.39
ends=. bond=before loose length=15+	0.54
ends=. bond=before loose length=2	-0.21
ends=. bond=before loose length=3	0.47
ends=. bond=before loose length=4	0.48
ends=. bond=before loose length=5	-0.25
ends=. bond=before loose length=6-8	0.32
ends=. bond=before loose length=9-14	0.47
ends=. bond=before tied length=1	0.13
ends=. bond=before tied length=15+	0.18
ends=. bond=before tied length=2	0.65
ends=. bond=before tied length=3	-0.04
ends=. bond=before tied length=4	0.24
ends=. bond=before tied length=5	0.37
ends=. bond=before tied length=6-8	0.06
ends=. bond=carried length=15+	0.30
ends=. bond=carried length=9-14	0.21
ends=. bond=elsewhere length=15+	0.49
ends=. bond=elsewhere length=9-14	0.36
ends=. left=, right=.	0.25
ends=. left=, right=Cap	0.03
ends=. left=, right=adv	0.05
ends=. left=, right=conj	-0.23
ends=. left=, right=det	-0.18
ends=. left=, right=end	0.27
ends=. left=, right=prep	0.09
ends=. left=: right=.	0.25
ends=. left=: right=Cap	0.36
ends=. left=: right=[	0.26
ends=. left=: right=conj	0.13
ends=. left=: right=det	0.15
ends=. left=: right=end	0.10
ends=. left=Cap right=Cap	0.35
ends=. left=Cap right=Q	-0.40
ends=. left=Cap right=end	0.19
ends=. left=Vr right=end	0.24
ends=. left=Vs right=.	0.13
ends=. left=Vs right=end	0.30
ends=. left=Vsg right=.	0.18
ends=. left=Vsg right=end	0.20
ends=. left=Vw right=.	0.57
ends=. left=Vw right=Cap	0.36
ends=. left=Vw right=end	0.23
ends=. left=Vwb right=end	0.13
ends=. left=adv right=end	-0.18
ends=. left=as right=.	0.46
ends=. left=as right=Cap	0.10
ends=. left=as right=end	0.36
ends=. left=aux right=.	-0.05
ends=. left=aux right=Cap	0.46
ends=. left=aux right=conj	0.48
ends=. left=aux right=det	0.20
ends=. left=aux right=end	0.24
ends=. left=conj right=.	-0.12
ends=. left=conj right=Cap	-0.07
ends=. left=conj right=det	0.55
ends=. left=conj right=end	0.25
ends=. left=det right=.	-0.23
ends=. left=det right=Cap	0.72
ends=. left=det right=end	0.46
ends=. left=of right=.	0.40
ends=. left=of right=Cap	-0.43
ends=. left=of right=end	-0.20
ends=. left=prep right=.	0.04
ends=. left=prep right=Cap	-0.46
ends=. left=prep right=det	0.49
ends=. left=prep right=end	0.10
ends=. left=start right=.	0.21
ends=. left=start right=Cap	0.44
ends=. left=start right=adv	0.28
ends=. left=start right=conj	0.22
ends=. left=start right=det	0.39
ends=. left=start right=end	0.17
ends=. left=start right=prep	0.35
ends=. left=start right=that	0.35
ends=. left=that right=Cap	-0.43
ends=. left=that right=conj	0.20
ends=. left=that right=end	0.36
ends=. left=to right=Cap	-0.27
ends=. left=to right=end	0.16
ends=. left=w right=.	0.53
ends=. left=w right=Cap	-0.06
ends=. left=w right=conj	0.28
ends=. left=w right=det	0.21
ends=. left=w right=end	-0.21
ends=. left=wh right=end	0.30
ends=? bond=after cued length=15+	0.19
ends=? bond=after cued length=2	0.37
ends=? bond=after cued length=3	0.14
ends=? bond=after cued length=4	0.06
ends=? bond=after cued length=5	0.28
ends=? bond=after cued length=6-8	0.19
ends=? bond=after cued length=9-14	0.21
ends=? bond=after tied length=6-8	0.06
ends=? bond=before cued length=15+	0.19
ends=? bond=before cued length=2	0.51
ends=? bond=before cued length=3	0.23
ends=? bond=before cued length=5	0.09
ends=? bond=before cued length=6-8	0.19
ends=? bond=before cued length=9-14	0.13
ends=? bond=before loose length=3	0.53
ends=? bond=before loose length=6-8	0.27
ends=? bond=before loose length=9-14	0.28
ends=? bond=before tied length=15+	0.19
ends=? bond=before tied length=3	0.25
ends=? bond=before tied length=4	0.15
ends=? bond=before tied length=5	0.20
ends=? bond=before tied length=6-8	0.30
ends=? bond=before tied length=9-14	0.20
ends=? left=, right=end	0.19
ends=? left=: right=end	0.27
ends=? left=Vsg right=end	0.14
ends=? left=start right=Cap	0.26
ends=? left=start right=Vs	0.21
ends=? left=start right=det	0.32
ends=? left=start right=end	0.27
ends=? left=start right=w	0.29
ends=open bond=before cued length=15+	-0.51
ends=open bond=before tied length=15+	1.15
ends=open bond=carried length=15+	1.01
ends=open bond=carried length=9-14	0.51
ends=open bond=elsewhere length=15+	0.49
ends=open left=: right=end	0.93
ends=open left=start right=Q	-0.70
ends=open left=start right=end	0.64
ends=x bond=after cued length=1	-0.70
ends=x bond=after cued length=15+	0.46
ends=x bond=after cued length=2	0.32
ends=x bond=after cued length=3	0.52
ends=x bond=after cued length=4	0.61
ends=x bond=after cued length=5	-0.23
ends=x bond=after cued length=6-8	-0.20
ends=x bond=after cued length=9-14	0.71
ends=x bond=after loose length=1	-0.63
ends=x bond=after loose length=15+	0.59
ends=x bond=after loose length=2	-0.70
ends=x bond=after loose length=3	-0.73
ends=x bond=after tied length=1	0.04
ends=x bond=after tied length=15+	0.23
ends=x bond=after tied length=2	-0.40
ends=x bond=after tied length=3	0.11
ends=x bond=after tied length=4	0.17
ends=x bond=after tied length=5	0.37
ends=x bond=after tied length=6-8	0.65
ends=x bond=after tied length=9-14	-0.09
ends=x bond=before cued length=1	0.20
ends=x bond=before cued length=15+	0.32
ends=x bond=before cued length=2	-0.16
ends=x bond=before cued length=3	0.10
ends=x bond=before cued length=4	0.16
ends=x bond=before cued length=5	-0.11
ends=x bond=before cued length=6-8	0.05
ends=x bond=before cued length=9-14	0.42
ends=x bond=before loose length=1	-0.16
ends=x bond=before loose length=15+	0.35
ends=x bond=before loose length=2	-0.40
ends=x bond=before loose length=3	-0.10
ends=x bond=before loose length=4	-0.23
ends=x bond=before loose length=6-8	-0.10
ends=x bond=before loose length=9-14	0.49
ends=x bond=before tied length=1	-0.19
ends=x bond=before tied length=15+	0.68
ends=x bond=before tied length=2	-0.14
ends=x bond=before tied length=3	0.10
ends=x bond=before tied length=4	0.63
ends=x bond=before tied length=5	0.54
ends=x bond=before tied length=6-8	0.93
ends=x bond=before tied length=9-14	0.84
ends=x left=, right=-	0.11
ends=x left=, right=aux	0.26
ends=x left=, right=conj	0.25
ends=x left=, right=end	0.09
ends=x left=, right=prep	-0.07
ends=x left=- right=-	-0.35
ends=x left=Cap right=Cap	-0.08
ends=x left=Cap right=conj	0.29
ends=x left=Cap right=end	-0.54
ends=x left=Cap right=prep	-0.19
ends=x left=Cap right=that	-0.06
ends=x left=Cap right=w	0.16
ends=x left=Q right=conj	0.35
ends=x left=Vs right=conj	0.26
ends=x left=Vs right=prep	-0.21
ends=x left=Vw right=prep	-0.22
ends=x left=adv right=w	0.25
ends=x left=as right=conj	0.72
ends=x left=as right=prep	0.22
ends=x left=aux right=by	0.55
ends=x left=aux right=conj	-0.39
ends=x left=aux right=det	0.39
ends=x left=aux right=of	0.04
ends=x left=aux right=prep	0.07
ends=x left=aux right=to	0.22
ends=x left=aux right=w	0.05
ends=x left=conj right=aux	-0.19
ends=x left=conj right=conj	-0.47
ends=x left=conj right=w	-0.50
ends=x left=conj right=wh	-0.37
ends=x left=det right=Cap	-0.51
ends=x left=det right=Vw	-0.24
ends=x left=det right=Vwb	-0.06
ends=x left=det right=aux	-0.14
ends=x left=det right=conj	0.10
ends=x left=det right=of	0.35
ends=x left=det right=prep	0.07
ends=x left=det right=that	0.23
ends=x left=det right=to	-0.31
ends=x left=det right=w	-0.16
ends=x left=det right=wh	0.07
ends=x left=of right=aux	0.08
ends=x left=of right=conj	0.71
ends=x left=of right=prep	0.36
ends=x left=prep right=-	-0.08
ends=x left=prep right=Cap	-0.42
ends=x left=prep right=conj	-0.17
ends=x left=prep right=prep	-0.32
ends=x left=prep right=to	-0.08
ends=x left=start right=Cap	-0.06
ends=x left=start right=Vs	0.24
ends=x left=start right=aux	-0.41
ends=x left=start right=conj	0.39
ends=x left=start right=end	-0.50
ends=x left=start right=prep	0.96
ends=x left=start right=that	0.33
ends=x left=start right=w	-0.09
ends=x left=that right=conj	0.18
ends=x left=that right=prep	0.29
ends=x left=to right=conj	-0.37
ends=x left=to right=prep	0.25
ends=x left=to right=w	0.17
ends=x left=w right=(	-0.62
ends=x left=w right=-	0.25
ends=x left=w right=Cap	0.06
ends=x left=w right=Vw	-0.55
ends=x left=w right=as	0.51
ends=x left=w right=aux	-0.48
ends=x left=w right=by	0.24
ends=x left=w right=conj	0.33
ends=x left=w right=det	0.34
ends=x left=w right=of	-0.27
ends=x left=w right=prep	0.06
ends=x left=w right=that	-0.31
ends=x left=w right=to	0.53
ends=x left=w right=w	-0.40
ends=x left=w right=—	0.34
ends=x left=wh right=w	-0.41
following='	0.40
following=(	-0.04
following=)	-0.26
following=,	-0.06
following=-	-0.22
following=.	0.29
following=;	0.29
following=?	-0.20
following=Cap	0.17
following=Q	-1.02
following=Vs	0.18
following=[	0.52
following=a	-0.37
following=about	-0.03
following=according	0.59
following=added	0.22
following=adding	-0.09
following=adv	0.60
following=after	-0.14
following=against	0.24
following=an	-0.39
following=and	0.12
following=another	0.14
following=as	0.82
following=asked	0.13
following=at	0.41
following=because	0.14
following=before	0.21
following=between	0.86
following=but	0.54
following=by	0.51
following=campaign	-0.17
following=candidate	0.10
following=conj	0.39
following=det	0.16
following=during	0.44
following=edge	0.14
following=explained	0.11
following=for	0.03
following=former	0.35
following=from	1.00
following=has	0.23
following=he	0.23
following=his	0.25
following=if	0.64
following=in	0.15
following=is	-1.11
following=it	0.14
following=not	0.19
following=of	0.45
following=on	-0.33
following=one	0.24
following=or	-0.28
following=out	0.11
following=over	-0.29
following=prep	0.73
following=read	0.17
following=said	0.23
following=says	0.26
following=she	0.36
following=since	-0.29
following=star	-0.75
following=than	0.60
following=that	-0.22
following=the	0.22
following=they	0.43
following=to	0.31
following=tweeted	0.39
following=was	-0.11
following=were	-0.08
following=when	0.42
following=where	0.16
following=which	-0.64
following=while	0.17
following=who	-0.46
following=with	-0.32
following=would	0.04
following=writes	0.32
following=wrote	-0.03
following=—	-0.10
headline=false length=1	-0.23
headline=false length=15+	0.22
headline=false length=2	-0.30
headline=false length=3	0.07
headline=false length=4	0.21
headline=false length=5	0.14
headline=false length=6-8	0.26
headline=false length=9-14	0.18
headline=true length=3	-0.83
inner=false length=1	-0.23
inner=false length=15+	0.24
inner=false length=2	-0.29
inner=false length=3	0.05
inner=false length=4	0.18
inner=false length=5	0.11
inner=false length=6-8	0.09
inner=false length=9-14	0.15
inner=true length=15+	0.21
inner=true length=3	-0.42
inner=true length=4	-0.15
inner=true length=5	0.38
inner=true length=6-8	0.44
inner=true length=9-14	0.23
left=, ends=,	-0.15
left=, ends=.	0.22
left=, ends=?	0.45
left=, right=,	-0.10
left=, right=-	0.41
left=, right=.	0.25
left=, right=Cap	0.20
left=, right=Vs	0.26
left=, right=Vw	-0.39
left=, right=adv	0.15
left=, right=aux	0.26
left=, right=conj	-0.52
left=, right=det	-0.17
left=, right=end	0.26
left=, right=prep	0.10
left=, right=w	-0.10
left=, right=wh	0.10
left=- ends=,	0.45
left=- ends=x	-0.22
left=- right=-	-0.34
left=- right=w	0.36
left=: ends=,	0.35
left=: ends=.	0.19
left=: ends=?	0.36
left=: ends=open	-0.18
left=: ends=x	-0.11
left=: right=.	0.25
left=: right=Cap	0.42
left=: right=[	0.26
left=: right=conj	0.36
left=: right=det	0.28
left=: right=end	0.21
left=: right=w	0.25
left=Cap ends=,	0.03
left=Cap ends=.	0.18
left=Cap ends=x	-0.47
left=Cap right=Cap	0.12
left=Cap right=Q	-0.40
left=Cap right=Vs	0.34
left=Cap right=[	0.23
left=Cap right=adv	0.27
left=Cap right=conj	0.21
left=Cap right=det	0.39
left=Cap right=end	-0.30
left=Cap right=prep	-0.14
left=Cap right=that	-0.06
left=Cap right=w	0.30
left=Cap right=wh	-0.49
left=Q ends=x	0.35
left=Q right=conj	-0.13
left=Vr ends=.	0.45
left=Vr ends=x	0.62
left=Vr right=conj	0.30
left=Vr right=end	0.40
left=Vs ends=.	0.30
left=Vs ends=?	0.35
left=Vs ends=x	0.14
left=Vs right=.	0.13
left=Vs right=conj	0.26
left=Vs right=end	0.32
left=Vs right=prep	-0.02
left=Vsg ends=.	0.61
left=Vsg ends=?	0.21
left=Vsg ends=x	0.39
left=Vsg right=.	0.18
left=Vsg right=end	0.22
left=Vw ends=,	0.65
left=Vw ends=.	-0.09
left=Vw ends=x	-0.51
left=Vw right=.	0.57
left=Vw right=Cap	0.38
left=Vw right=conj	-0.19
left=Vw right=det	-0.37
left=Vw right=end	0.23
left=Vw right=prep	-0.09
left=Vwb ends=,	-0.10
left=Vwb ends=.	0.16
left=Vwb ends=x	0.43
left=Vwb right=end	0.13
left=Vwb right=w	0.50
left=Vwg ends=.	0.57
left=Vwg ends=x	0.16
left=adv ends=.	-0.04
left=adv ends=x	0.44
left=adv right=end	-0.17
left=adv right=w	0.27
left=as ends=,	-0.22
left=as ends=.	0.45
left=as ends=x	-0.06
left=as right=.	0.46
left=as right=Cap	0.13
left=as right=conj	0.72
left=as right=end	0.36
left=as right=prep	0.22
left=aux ends=,	0.16
left=aux ends=.	0.29
left=aux ends=x	0.24
left=aux right=,	0.49
left=aux right=.	-0.05
left=aux right=Cap	-0.20
left=aux right=Vs	0.44
left=aux right=Vw	0.49
left=aux right=adv	0.14
left=aux right=by	0.55
left=aux right=conj	-0.25
left=aux right=det	0.42
left=aux right=end	0.25
left=aux right=of	0.04
left=aux right=prep	0.07
left=aux right=to	0.22
left=aux right=w	-0.32
left=conj ends=,	-0.04
left=conj ends=.	0.07
left=conj ends=x	-0.08
left=conj right=.	-0.12
left=conj right=Cap	0.35
left=conj right=Vs	0.22
left=conj right=aux	-0.31
left=conj right=conj	-0.24
left=conj right=det	0.57
left=conj right=end	0.26
left=conj right=prep	-0.29
left=conj right=w	-0.45
left=conj right=wh	-0.29
left=det ends=,	-0.05
left=det ends=.	-0.04
left=det ends=x	0.03
left=det right=,	-0.05
left=det right=.	-0.23
left=det right=Cap	0.15
left=det right=Vw	-0.24
left=det right=Vwb	-0.06
left=det right=Vwg	-0.23
left=det right=aux	-0.02
left=det right=conj	0.14
left=det right=end	0.46
left=det right=of	0.35
left=det right=prep	0.05
left=det right=that	0.23
left=det right=to	-0.31
left=det right=w	-0.12
left=det right=wh	0.07
left=num ends=x	-0.41
left=of ends=,	-0.32
left=of ends=.	-0.23
left=of ends=?	0.28
left=of ends=x	0.11
left=of right=.	0.40
left=of right=Cap	-0.42
left=of right=aux	0.08
left=of right=conj	0.76
left=of right=det	-0.27
left=of right=end	-0.19
left=of right=prep	0.30
left=of right=w	-0.38
left=of right=wh	-0.23
left=prep ends=,	-0.33
left=prep ends=.	-0.22
left=prep ends=x	0.04
left=prep right=-	-0.08
left=prep right=.	0.04
left=prep right=Cap	-0.67
left=prep right=conj	-0.09
left=prep right=det	0.53
left=prep right=end	0.11
left=prep right=prep	-0.19
left=prep right=to	-0.08
left=prep right=w	0.07
left=start ends=,	0.22
left=start ends=.	0.19
left=start ends=?	0.30
left=start ends=open	-0.48
left=start ends=x	-0.36
left=start right='	0.20
left=start right=,	0.39
left=start right=.	0.34
left=start right=Cap	0.28
left=start right=Q	-0.64
left=start right=Vr	0.53
left=start right=Vs	0.19
left=start right=adv	0.43
left=start right=aux	-0.16
left=start right=conj	0.45
left=start right=det	0.28
left=start right=end	0.15
left=start right=prep	0.38
left=start right=that	0.51
left=start right=w	0.11
left=start right=wh	-0.31
left=that ends=,	0.34
left=that ends=.	-0.11
left=that ends=x	0.39
left=that right=Cap	-0.42
left=that right=conj	0.30
left=that right=det	0.25
left=that right=end	0.36
left=that right=prep	0.29
left=that right=w	0.29
left=to ends=,	0.31
left=to ends=.	0.21
left=to ends=x	-0.16
left=to right=Cap	-0.25
left=to right=adv	0.56
left=to right=conj	-0.30
left=to right=det	0.23
left=to right=end	-0.19
left=to right=prep	0.27
left=to right=w	0.22
left=w ends=,	-0.09
left=w ends=.	0.17
left=w ends=x	-0.22
left=w right=(	-0.57
left=w right=,	-0.21
left=w right=-	0.25
left=w right=.	0.53
left=w right=Cap	-0.06
left=w right=Vs	0.51
left=w right=Vw	-0.54
left=w right=adv	-0.39
left=w right=as	0.52
left=w right=aux	-0.56
left=w right=by	0.24
left=w right=conj	0.44
left=w right=det	0.42
left=w right=end	-0.32
left=w right=of	-0.27
left=w right=prep	0.06
left=w right=to	0.53
left=w right=w	-0.36
left=w right=—	0.34
left=wh ends=.	0.64
left=wh ends=x	-0.32
left=wh right=end	0.30
left=wh right=w	-0.41
left=— ends=x	-0.14
left=— right=—	-0.19
length=1	-0.23
length=1 bond=after cued	0.04
length=1 bond=after loose	-0.84
length=1 bond=after tied	-0.08
length=1 bond=before cued	0.42
length=1 bond=before loose	-0.35
length=1 bond=before tied	-0.03
length=1 case=caps	-0.14
length=1 case=lower	-0.25
length=1 case=sentence	-0.39
length=1 case=title	0.29
length=1 ends=,	-0.15
length=1 ends=.	0.28
length=1 ends=?	0.88
length=1 ends=x	-0.38
length=1 left=,	0.10
length=1 left=Cap	-0.37
length=1 left=Vw	-0.25
length=1 left=adv	0.07
length=1 left=as	0.61
length=1 left=aux	0.25
length=1 left=conj	0.02
length=1 left=det	-0.33
length=1 left=of	-0.42
length=1 left=start	0.43
length=1 left=to	-0.70
length=1 left=w	-0.42
length=15+	0.22
length=15+ bond=after according	0.27
length=15+ bond=after cued	0.22
length=15+ bond=after loose	0.46
length=15+ bond=after tied	0.07
length=15+ bond=before according	0.30
length=15+ bond=before cued	0.04
length=15+ bond=before loose	0.18
length=15+ bond=before tied	0.22
length=15+ bond=carried	0.55
length=15+ bond=elsewhere	0.75
length=15+ case=lower	0.28
length=15+ case=sentence	0.21
length=15+ ends=,	0.23
length=15+ ends=.	0.20
length=15+ ends=?	0.21
length=15+ ends=open	-0.39
length=15+ ends=x	0.91
length=15+ left=,	0.27
length=15+ left=:	0.29
length=15+ left=Cap	0.47
length=15+ left=Vr	0.24
length=15+ left=Vs	0.22
length=15+ left=Vsg	0.21
length=15+ left=Vw	0.40
length=15+ left=Vwb	0.45
length=15+ left=adv	0.31
length=15+ left=as	0.12
length=15+ left=conj	0.34
length=15+ left=det	0.33
length=15+ left=prep	0.46
length=15+ left=start	0.18
length=15+ left=that	0.35
length=15+ left=to	0.31
length=15+ left=w	-0.03
length=2	-0.30
length=2 bond=after cued	0.12
length=2 bond=after loose	-0.78
length=2 bond=after tied	-0.51
length=2 bond=before cued	0.06
length=2 bond=before loose	-0.35
length=2 case=lower	-0.07
length=2 case=sentence	-0.33
length=2 case=title	-0.28
length=2 ends=,	-0.26
length=2 ends=.	0.17
length=2 ends=?	0.64
length=2 ends=x	-0.37
length=2 left=,	-0.17
length=2 left=Cap	-0.48
length=2 left=Vw	-0.51
length=2 left=Vwb	-0.39
length=2 left=Vwg	0.26
length=2 left=as	-0.35
length=2 left=aux	0.08
length=2 left=conj	-0.10
length=2 left=det	0.09
length=2 left=num	-0.60
length=2 left=of	-0.15
length=2 left=prep	-0.58
length=2 left=start	0.18
length=2 left=to	0.08
length=2 left=w	-0.46
length=3 bond=after cued	0.29
length=3 bond=after loose	-0.04
length=3 bond=after tied	0.26
length=3 bond=before cued	0.23
length=3 bond=before loose	-0.09
length=3 bond=elsewhere	-0.47
length=3 case=lower	0.28
length=3 case=sentence	0.20
length=3 case=title	-0.43
length=3 ends=,	0.11
length=3 ends=.	-0.05
length=3 ends=?	0.65
length=3 left=,	-0.17
length=3 left=Cap	-0.36
length=3 left=Vr	0.47
length=3 left=Vs	-0.35
length=3 left=Vw	0.41
length=3 left=adv	0.41
length=3 left=as	-0.26
length=3 left=aux	-0.18
length=3 left=conj	0.36
length=3 left=det	-0.17
length=3 left=of	0.46
length=3 left=prep	-0.32
length=3 left=start	0.17
length=3 left=that	0.45
length=3 left=to	0.14
length=3 left=w	0.24
length=4	0.13
length=4 bond=after cued	0.46
length=4 bond=after loose	-0.15
length=4 bond=after tied	0.05
length=4 bond=before cued	-0.10
length=4 bond=before tied	0.18
length=4 bond=elsewhere	0.05
length=4 case=lower	0.32
length=4 case=sentence	0.61
length=4 case=title	-0.59
length=4 ends=,	-0.11
length=4 ends=.	0.22
length=4 ends=?	0.44
length=4 ends=x	0.22
length=4 left=,	-0.51
length=4 left=:	0.47
length=4 left=Cap	-0.27
length=4 left=Vr	0.40
length=4 left=Vw	-0.11
length=4 left=Vwb	0.45
length=4 left=adv	0.22
length=4 left=as	0.56
length=4 left=aux	0.47
length=4 left=conj	-0.23
length=4 left=det	0.62
length=4 left=of	0.46
length=4 left=prep	0.46
length=4 left=start	0.02
length=4 left=that	-0.46
length=4 left=to	0.52
length=4 left=w	0.48
length=5	0.14
length=5 bond=after cued	0.19
length=5 bond=after loose	0.20
length=5 bond=after tied	0.38
length=5 bond=before cued	-0.04
length=5 bond=before loose	-0.09
length=5 bond=before tied	0.47
length=5 case=lower	0.40
length=5 case=sentence	0.05
length=5 case=title	-0.16
length=5 ends=,	0.46
length=5 ends=.	0.14
length=5 ends=?	0.37
length=5 left=,	0.54
length=5 left=:	0.38
length=5 left=Cap	0.23
length=5 left=Vsg	0.28
length=5 left=Vw	0.09
length=5 left=Vwg	0.52
length=5 left=as	0.36
length=5 left=aux	-0.15
length=5 left=conj	0.65
length=5 left=det	0.65
length=5 left=prep	0.37
length=5 left=start	0.05
length=5 left=that	0.36
length=5 left=to	0.28
length=5 left=w	0.38
length=6-8	0.13
length=6-8 bond=after according	0.40
length=6-8 bond=after cued	0.13
length=6-8 bond=after loose	0.32
length=6-8 bond=after tied	0.54
length=6-8 bond=before cued	0.19
length=6-8 bond=before loose	0.05
length=6-8 bond=before tied	0.21
length=6-8 bond=carried	0.52
length=6-8 bond=elsewhere	-0.20
length=6-8 case=lower	0.29
length=6-8 case=sentence	0.18
length=6-8 case=title	-0.73
length=6-8 ends=,	0.28
length=6-8 ends=.	0.13
length=6-8 ends=?	0.39
length=6-8 ends=open	-0.28
length=6-8 ends=x	-0.09
length=6-8 left=,	0.44
length=6-8 left=:	0.49
length=6-8 left=Cap	0.60
length=6-8 left=Vr	0.22
length=6-8 left=Vsg	0.50
length=6-8 left=Vw	0.51
length=6-8 left=as	-0.36
length=6-8 left=aux	0.43
length=6-8 left=det	0.56
length=6-8 left=of	-0.23
length=6-8 left=prep	0.08
length=6-8 left=that	0.45
length=6-8 left=to	-0.13
length=6-8 left=w	0.36
length=9-14	0.18
length=9-14 bond=after according	0.14
length=9-14 bond=after cued	0.21
length=9-14 bond=after loose	-0.19
length=9-14 bond=after tied	0.10
length=9-14 bond=before according	-0.21
length=9-14 bond=before cued	0.33
length=9-14 bond=before loose	0.56
length=9-14 bond=before tied	0.08
length=9-14 bond=carried	0.45
length=9-14 bond=elsewhere	0.48
length=9-14 case=lower	0.24
length=9-14 case=sentence	0.19
length=9-14 case=title	-0.37
length=9-14 ends=,	0.19
length=9-14 ends=.	0.12
length=9-14 ends=?	0.23
length=9-14 ends=open	0.65
length=9-14 ends=x	0.46
length=9-14 left=,	0.34
length=9-14 left=-	0.47
length=9-14 left=:	-0.13
length=9-14 left=Cap	0.26
length=9-14 left=Vs	0.16
length=9-14 left=Vsg	0.18
length=9-14 left=Vw	0.58
length=9-14 left=adv	0.29
length=9-14 left=as	0.16
length=9-14 left=aux	0.37
length=9-14 left=conj	-0.20
length=9-14 left=det	0.41
length=9-14 left=prep	0.62
length=9-14 left=start	0.19
length=9-14 left=that	0.38
length=9-14 left=to	-0.03
length=9-14 left=w	0.29
length=9-14 left=wh	0.28
length=9-14 left=—	0.47
listed after .	0.25
listed after and	0.41
listed after because	0.29
listed after or	-0.23
listed before .	0.44
listed before and	0.09
listed before because	0.23
listed before or	-0.44
opens=A left=, length=1	0.18
opens=A left=, length=15+	0.24
opens=A left=, length=2	-0.08
opens=A left=, length=3	-0.45
opens=A left=, length=4	-0.17
opens=A left=, length=5	0.55
opens=A left=, length=6-8	0.44
opens=A left=, length=9-14	0.36
opens=A left=: length=15+	0.28
opens=A left=: length=4	0.47
opens=A left=: length=5	0.38
opens=A left=: length=6-8	0.49
opens=A left=: length=9-14	-0.13
opens=A left=Cap length=1	-0.43
opens=A left=Cap length=15+	0.40
opens=A left=Cap length=2	-0.29
opens=A left=Cap length=3	-0.36
opens=A left=Cap length=4	0.12
opens=A left=Cap length=5	-0.24
opens=A left=Cap length=9-14	-0.32
opens=A left=Vs length=15+	0.19
opens=A left=Vsg length=15+	0.19
opens=A left=Vwb length=2	-0.39
opens=A left=conj length=2	0.14
opens=A left=conj length=3	-0.37
opens=A left=conj length=6-8	-0.31
opens=A left=conj length=9-14	0.30
opens=A left=det length=1	-0.46
opens=A left=det length=2	-0.18
opens=A left=det length=3	-0.40
opens=A left=det length=4	-0.45
opens=A left=of length=2	-0.13
opens=A left=of length=3	0.28
opens=A left=prep length=2	-0.42
opens=A left=prep length=3	-0.38
opens=A left=start length=1	0.43
opens=A left=start length=15+	0.19
opens=A left=start length=2	0.18
opens=A left=start length=3	0.17
opens=A left=start length=4	0.02
opens=A left=start length=5	0.05
opens=A left=start length=6-8	0.13
opens=A left=start length=9-14	0.22
opens=A left=that length=15+	0.27
opens=A left=that length=6-8	0.11
opens=A left=that length=9-14	0.15
opens=A left=w length=1	-0.32
opens=A left=w length=15+	0.48
opens=A left=w length=2	-0.61
opens=A left=w length=3	0.22
opens=A left=w length=4	-0.46
opens=A left=w length=9-14	-0.24
opens=a left=, length=15+	0.36
opens=a left=, length=3	0.55
opens=a left=, length=4	-0.37
opens=a left=, length=5	0.19
opens=a left=, length=6-8	0.36
opens=a left=, length=9-14	0.27
opens=a left=Cap length=1	-0.15
opens=a left=Cap length=15+	0.46
opens=a left=Cap length=4	-0.35
opens=a left=Cap length=5	0.54
opens=a left=Cap length=6-8	0.88
opens=a left=Cap length=9-14	0.61
opens=a left=Vs length=15+	0.17
opens=a left=Vs length=9-14	0.14
opens=a left=Vw length=15+	0.40
opens=a left=Vw length=3	0.84
opens=a left=Vw length=4	-0.14
opens=a left=Vw length=5	0.67
opens=a left=Vw length=6-8	0.51
opens=a left=Vw length=9-14	0.32
opens=a left=Vwb length=15+	0.19
opens=a left=Vwb length=4	0.45
opens=a left=Vwg length=2	0.29
opens=a left=adv length=1	0.07
opens=a left=adv length=15+	0.17
opens=a left=adv length=3	0.41
opens=a left=adv length=4	0.22
opens=a left=adv length=9-14	0.29
opens=a left=as length=1	0.61
opens=a left=as length=15+	0.11
opens=a left=as length=2	-0.16
opens=a left=as length=3	-0.30
opens=a left=as length=4	0.53
opens=a left=as length=5	0.36
opens=a left=as length=6-8	-0.40
opens=a left=as length=9-14	0.16
opens=a left=aux length=1	0.28
opens=a left=aux length=2	0.08
opens=a left=aux length=4	0.47
opens=a left=aux length=5	-0.15
opens=a left=aux length=6-8	0.36
opens=a left=aux length=9-14	0.37
opens=a left=conj length=1	-0.04
opens=a left=conj length=15+	0.32
opens=a left=conj length=2	-0.22
opens=a left=conj length=3	0.59
opens=a left=conj length=4	-0.12
opens=a left=conj length=5	0.65
opens=a left=conj length=6-8	0.36
opens=a left=conj length=9-14	-0.28
opens=a left=det length=1	-0.29
opens=a left=det length=15+	0.32
opens=a left=det length=2	0.26
opens=a left=det length=3	0.25
opens=a left=det length=4	0.87
opens=a left=det length=5	0.65
opens=a left=det length=6-8	0.56
opens=a left=det length=9-14	0.41
opens=a left=of length=2	-0.09
opens=a left=of length=3	0.62
opens=a left=of length=4	0.78
opens=a left=of length=6-8	0.61
opens=a left=prep length=1	0.03
opens=a left=prep length=15+	0.41
opens=a left=prep length=2	-0.38
opens=a left=prep length=3	0.03
opens=a left=prep length=4	0.63
opens=a left=prep length=5	0.77
opens=a left=prep length=6-8	-0.03
opens=a left=prep length=9-14	0.62
opens=a left=start length=15+	-0.32
opens=a left=that length=15+	0.32
opens=a left=that length=3	0.36
opens=a left=that length=4	-0.47
opens=a left=that length=5	0.31
opens=a left=that length=6-8	0.47
opens=a left=that length=9-14	0.38
opens=a left=to length=1	-0.70
opens=a left=to length=15+	0.31
opens=a left=to length=2	0.15
opens=a left=to length=3	0.16
opens=a left=to length=4	0.71
opens=a left=to length=5	0.28
opens=a left=to length=6-8	0.66
opens=a left=to length=9-14	0.32
opens=a left=w length=1	-0.15
opens=a left=w length=15+	-0.09
opens=a left=w length=2	-0.24
opens=a left=w length=3	0.17
opens=a left=w length=4	0.66
opens=a left=w length=5	0.89
opens=a left=w length=6-8	0.38
opens=a left=w length=9-14	0.62
opens=a left=wh length=9-14	0.28
previous=(	-0.12
previous=) .	0.25
previous=,	0.19
previous=, Cap	0.29
previous=, and	0.49
previous=, as	-0.22
previous=, but	0.46
previous=, saying	0.25
previous=, that	0.11
previous=, the	-0.60
previous=, this	-0.33
previous=- -	0.51
previous=.	0.27
previous=. Cap	0.44
previous=. conj	0.23
previous=. det	0.22
previous=:	0.14
previous==	-0.82
previous=?	0.35
previous=Cap	-0.21
previous=Cap ,	0.16
previous=Cap -	-0.43
previous=Cap .	0.36
previous=Cap :	0.08
previous=Cap Cap	0.17
previous=Cap Q	0.42
previous=Cap and	-0.32
previous=Cap are	0.43
previous=Cap as	0.39
previous=Cap called	0.63
previous=Cap for	-0.24
previous=Cap had	0.17
previous=Cap has	0.27
previous=Cap on	-0.21
previous=Cap said	0.14
previous=Cap says	0.11
previous=Cap show	-0.20
previous=Cap that	0.23
previous=Cap to	-0.17
previous=Cap was	0.54
previous=Cap would	0.06
previous=Q .	0.25
previous=Q and	0.41
previous=Q because	0.29
previous=Q or	-0.23
previous=Vrb .	0.22
previous=Vwb .	0.36
previous=a	0.11
previous=about	-0.44
previous=about the	0.86
previous=added ,	0.12
previous=added .	0.37
previous=added :	0.23
previous=added that	0.07
previous=adding ,	0.18
previous=adding :	0.26
previous=administration .	0.20
previous=adv ,	0.12
previous=adviser .	0.19
previous=against	0.61
previous=an	-0.53
previous=and	0.31
previous=and that	0.37
previous=are	0.38
previous=as	0.13
previous=as a	0.67
previous=as the	-0.10
previous=asked ,	0.21
previous=asked .	0.18
previous=at	0.30
previous=author of	-0.42
previous=aux .	0.14
previous=back ,	0.11
previous=be	-0.14
previous=because	0.42
previous=been	0.51
previous=book	-0.56
previous=but	0.51
previous=by	0.09
previous=call .	0.12
previous=called	-0.20
previous=called Cap	-0.29
previous=called him	0.50
previous=called it	0.75
previous=calling him	0.29
previous=campaign .	0.32
previous=campaigns .	0.17
previous=candidacy .	0.24
previous=chanted	0.33
previous=chanting	0.60
previous=chants of	0.68
previous=concluded ,	0.05
previous=concluded .	0.15
previous=conj	0.06
previous=continued ,	0.13
previous=continued .	0.29
previous=continued :	0.15
previous=control .	0.11
previous=convention .	0.26
previous=crowd .	0.13
previous=described as	0.49
previous=det	-0.17
previous=det Cap	0.12
previous=do	-0.44
previous=edge	0.08
previous=edge Cap	-0.28
previous=edge det	-0.59
previous=edge edge	0.08
previous=election .	0.16
previous=email .	0.22
previous=explained .	0.18
previous=for	0.06
previous=for a	0.35
previous=friend .	0.14
previous=from	0.38
previous=had	0.29
previous=has	-0.32
previous=have	0.33
previous=have a	0.07
previous=he	0.40
previous=he has	0.19
previous=he is	0.22
previous=he was	0.40
previous=he would	0.54
previous=her	0.40
previous=her .	0.27
previous=here .	0.17
previous=him	0.40
previous=him .	0.30
previous=him as	0.38
previous=his	0.23
previous=in	0.18
previous=in a	-0.24
previous=in the	-0.48
previous=including	-0.50
previous=interview .	0.28
previous=is	-0.23
previous=is a	-0.40
previous=issue .	0.17
previous=it	-0.07
previous=it ,	0.30
previous=it :	0.11
previous=it a	0.53
previous=it was	0.20
previous=its	-0.60
previous=known as	-0.66
previous=like	0.55
previous=manager .	0.17
previous=me .	0.34
previous=month .	0.40
previous=new	-0.55
previous=night .	0.17
previous=nomination .	0.18
previous=nominee	0.21
previous=nominee .	0.14
previous=not	0.51
previous=not to	0.23
previous=now	0.30
previous=num	-0.49
previous=num ,	0.11
previous=num .	0.57
previous=of	-0.19
previous=of Cap	-0.40
previous=of a	0.12
previous=of the	0.26
previous=office .	0.09
previous=on	-0.37
previous=on Cap	-0.42
previous=on the	0.54
previous=or	-0.22
previous=out .	0.22
previous=party	0.25
previous=president	0.16
previous=president .	0.11
previous=primary .	0.22
previous=program	0.15
previous=race .	0.14
previous=rally .	0.12
previous=recently .	0.27
previous=replied ,	0.08
previous=replied .	0.21
previous=replied :	0.11
previous=reporters .	0.23
previous=responded ,	0.11
previous=said	0.36
previous=said ,	0.42
previous=said .	0.19
previous=said :	0.40
previous=said Cap	0.16
previous=said he	0.34
previous=said that	0.30
previous=say ,	0.11
previous=say :	0.45
previous=saying	0.64
previous=saying ,	0.21
previous=saying :	0.38
previous=says	0.14
previous=says ,	0.09
previous=says .	0.31
previous=says Cap	0.09
previous=says that	0.05
previous=she	0.45
previous=she was	0.14
previous=should	0.31
previous=show	-0.31
previous=so-called	-0.69
previous=spokesman .	0.17
previous=statement ,	0.16
previous=statement .	0.28
previous=statement :	0.10
previous=statement that	0.23
previous=strategist .	0.18
previous=supporter .	0.16
previous=system .	0.08
previous=term	-0.73
previous=than	-0.40
previous=that	0.11
previous=that Cap	0.57
previous=that he	0.20
previous=that the	0.42
previous=the	-0.26
previous=the Cap	-0.54
previous=the term	-0.73
previous=their	0.47
previous=them .	0.22
previous=there are	0.12
previous=there is	0.59
previous=they	0.49
previous=they are	-0.41
previous=they were	0.31
previous=this	-0.22
previous=time .	0.13
previous=to Cap	-0.18
previous=to be	-0.38
previous=to the	0.14
previous=told Cap	-0.42
previous=tweeted ,	0.29
previous=tweeted :	-0.38
previous=was	0.63
previous=was a	0.30
previous=website .	0.18
previous=week .	0.22
previous=were	0.57
previous=who	-0.21
previous=who are	0.26
previous=will	0.15
previous=with	0.11
previous=with a	-0.66
previous=would	-0.16
previous=would be	-0.35
previous=writes .	0.24
previous=wrote ,	0.32
previous=wrote .	-0.67
previous=wrote :	0.19
previous=year .	0.15
previous=years .	0.25
single=false	0.16
single=true	-0.94
whole=false	0.14
whole=true	-0.08
`;
