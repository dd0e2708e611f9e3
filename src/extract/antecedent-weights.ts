/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.64
before=# same=false	-0.64
before=( first=false	-0.28
before=( same=false	-0.28
before=, first=false	0.62
before=, same=false	0.61
before=, same=true	0.14
before=Cap first=false	-0.60
before=Cap same=false	-0.60
before=Q first=true	-0.53
before=Q same=false	-0.22
before=Vr first=false	0.34
before=Vr same=false	0.21
before=Vrb first=false	-0.88
before=Vrb same=false	-0.88
before=Vs first=false	-0.42
before=Vs same=false	-0.32
before=Vsg first=false	0.48
before=Vsg same=false	0.48
before=Vw first=false	-0.63
before=Vw same=false	-0.63
before=Vwb first=false	-0.61
before=Vwb same=false	-0.51
before=Vwg first=false	-1.02
before=Vwg same=false	-1.02
before=according first=false	-0.52
before=according same=false	-0.52
before=adv first=false	0.85
before=adv same=false	0.85
before=as first=false	-0.52
before=as same=false	-0.52
before=aux first=false	-0.82
before=aux same=false	-0.82
before=by first=false	-0.20
before=by same=false	-0.20
before=conj first=false	0.28
before=conj same=false	0.27
before=conj same=true	0.16
before=det first=false	-0.50
before=det same=false	-0.50
before=num first=false	-0.42
before=num same=false	-0.42
before=of first=false	-0.31
before=of same=false	-0.26
before=prep first=false	-1.18
before=prep same=false	-1.07
before=prep same=true	-0.59
before=start first=true	0.28
before=start same=false	0.34
before=start same=true	-0.16
before=that first=false	0.39
before=that same=false	0.35
before=to first=false	-1.28
before=to same=false	-1.23
before=w first=false	-0.42
before=w same=false	-0.37
before=w same=true	-0.85
before=wh first=false	0.50
before=wh same=false	0.22
before=— first=false	-0.04
before=— same=false	-0.04
before=‘ first=false	-0.24
before=‘ same=false	-0.19
distance=p1	-0.16
distance=p1 rank=0	-0.03
distance=p1 rank=1	-0.28
distance=p1 rank=2	-0.08
distance=p1 rank=3	-0.11
distance=p1 rank=4-6	-0.16
distance=p1 rank=7+	-0.47
distance=p1 rivals=0	-0.16
distance=p1 rivals=1	-0.11
distance=p1 rivals=2	-0.23
distance=p1 rivals=3	-0.29
distance=p1 rivals=4-6	-0.06
distance=p2	-0.58
distance=p2 rank=0	0.44
distance=p2 rank=1	-0.78
distance=p2 rank=2	0.06
distance=p2 rank=3	-0.82
distance=p2 rank=4-6	-0.56
distance=p2 rank=7+	-0.58
distance=p2 rivals=0	0.25
distance=p2 rivals=1	0.10
distance=p2 rivals=2	-1.27
distance=p2 rivals=3	0.03
distance=p2 rivals=4-6	-1.46
distance=p2 rivals=7+	-0.57
distance=p3	-0.53
distance=p3 rank=1	-0.30
distance=p3 rank=2	-0.63
distance=p3 rank=3	-0.64
distance=p3 rank=4-6	-0.93
distance=p3 rank=7+	0.08
distance=p3 rivals=1	-0.43
distance=p3 rivals=2	-0.61
distance=p3 rivals=3	-0.60
distance=p3 rivals=4-6	-0.97
distance=p3 rivals=7+	0.18
distance=p4-6	-0.61
distance=p4-6 rank=1	-0.04
distance=p4-6 rank=2	-0.48
distance=p4-6 rank=3	-0.68
distance=p4-6 rank=4-6	-0.38
distance=p4-6 rank=7+	-0.34
distance=p4-6 rivals=1	-0.39
distance=p4-6 rivals=2	-0.27
distance=p4-6 rivals=3	-0.83
distance=p4-6 rivals=4-6	-0.14
distance=p4-6 rivals=7+	-0.31
distance=s0	-0.08
distance=s0 rank=1	0.30
distance=s0 rank=2	0.34
distance=s0 rivals=1	0.41
distance=s1	0.40
distance=s1 rank=0	-0.17
distance=s1 rank=1	0.37
distance=s1 rank=2	0.28
distance=s1 rank=3	0.53
distance=s1 rank=4-6	0.23
distance=s1 rivals=0	-0.03
distance=s1 rivals=1	0.22
distance=s1 rivals=2	0.24
distance=s1 rivals=3	0.83
distance=s1 rivals=4-6	0.08
distance=s2	-0.38
distance=s2 rank=1	-0.04
distance=s2 rank=2	-0.18
distance=s2 rank=3	-0.28
distance=s2 rivals=1	-0.04
distance=s2 rivals=2	-0.19
first=false distance=p1	-0.32
first=false distance=p2	-0.43
first=false distance=p3	-1.24
first=false distance=p4-6	-0.31
first=false distance=s0	0.05
first=false distance=s1	0.34
first=false distance=s2	-0.37
first=false opens=false same=false	-0.21
first=false opens=false same=true	0.05
first=false opens=true same=false	-0.12
first=true distance=p1	0.26
first=true distance=p2	-1.10
first=true distance=p3	0.10
first=true distance=p4-6	-1.23
first=true distance=s0	-0.16
first=true distance=s1	0.19
first=true distance=s2	-0.05
first=true opens=false same=false	0.28
first=true opens=false same=true	-0.16
gender=clash	-1.27
gender=clash kind=name-person	-0.78
gender=clash kind=noun-person	-0.77
gender=clash kind=pronoun	-1.05
gender=fits	0.82
gender=fits kind=name-person	0.57
gender=fits kind=noun-person	0.84
gender=fits kind=pronoun	0.24
gender=open	-0.84
gender=open kind=name-person	-0.23
gender=open kind=noun-person	-1.06
gender=open kind=pronoun	-1.28
kind=name-person	-0.05
kind=name-person distance=p2	-0.82
kind=name-person distance=p3	-1.35
kind=name-person distance=p4-6	-0.36
kind=name-person distance=s0	0.18
kind=name-person distance=s1	0.42
kind=name-person distance=s2	-0.33
kind=noun-person	-0.32
kind=noun-person distance=p1	-0.50
kind=noun-person distance=p2	-0.81
kind=noun-person distance=p3	-1.05
kind=noun-person distance=p4-6	-0.51
kind=noun-person distance=s0	-0.27
kind=noun-person distance=s1	0.29
kind=noun-person distance=s2	-0.13
kind=pronoun	-0.16
kind=pronoun distance=p1	-0.09
kind=pronoun distance=p2	0.07
kind=pronoun distance=p3	0.19
kind=pronoun distance=p4-6	-0.99
kind=pronoun distance=s0	-0.17
kind=pronoun distance=s1	-0.20
named=1	-0.23
named=1 distance=p1	-0.44
named=1 distance=p2	-0.06
named=1 distance=p3	-0.10
named=1 distance=s0	-0.68
named=1 distance=s1	-0.16
named=1 distance=s2	-0.37
named=2	-0.35
named=2 distance=p1	0.14
named=2 distance=p2	-0.73
named=2 distance=p3	-0.85
named=2 distance=p4-6	-0.75
named=2 distance=s0	-0.48
named=3	0.15
named=3 distance=p1	0.26
named=3 distance=p2	-0.25
named=3 distance=p3	-0.80
named=3 distance=p4-6	-0.75
named=3 distance=s0	0.11
named=3 distance=s1	0.32
named=4-6	0.53
named=4-6 distance=p1	0.27
named=4-6 distance=p2	-1.12
named=4-6 distance=p3	-0.58
named=4-6 distance=p4-6	-0.30
named=4-6 distance=s0	0.09
named=4-6 distance=s1	0.80
named=7+	-0.16
named=7+ distance=p1	-0.36
named=7+ distance=p2	-1.27
named=7+ distance=p3	-0.58
named=7+ distance=p4-6	-0.82
named=7+ distance=s0	0.48
named=7+ distance=s1	0.34
named=7+ distance=s2	-0.14
plural=false	-0.10
poss=false	0.12
poss=false distance=p1	-0.03
poss=false distance=p2	-0.55
poss=false distance=p3	-0.51
poss=false distance=p4-6	-0.58
poss=false distance=s0	-0.07
poss=false distance=s1	0.65
poss=false distance=s2	-0.38
poss=true	-1.20
poss=true distance=p1	-0.54
poss=true distance=p2	-0.44
poss=true distance=p3	-0.18
poss=true distance=p4-6	-0.24
poss=true distance=s1	-0.89
rank=0 rivals=0	-0.09
rank=1 rivals=0	-0.16
rank=1 rivals=1	0.08
rank=2 rivals=0	0.17
rank=2 rivals=1	0.31
rank=2 rivals=2	-0.30
rank=3 rivals=1	-0.14
rank=3 rivals=2	-0.15
rank=3 rivals=3	-0.35
rank=4-6 rivals=2	-0.21
rank=4-6 rivals=3	-0.44
rank=4-6 rivals=4-6	-0.17
rank=7+ rivals=4-6	-0.60
rank=7+ rivals=7+	-0.04
role=false	-0.44
role=true	0.24
speaking=silent	-0.45
speaking=silent distance=p1	-0.38
speaking=silent distance=p2	-0.32
speaking=silent distance=p3	-0.47
speaking=silent distance=p4-6	-0.61
speaking=silent distance=s0	-0.04
speaking=silent distance=s1	0.07
speaking=silent distance=s2	-0.23
speaking=silent rivals=0	-0.29
speaking=silent rivals=1	-0.12
speaking=silent rivals=2	-0.23
speaking=silent rivals=3	-0.43
speaking=silent rivals=4-6	-0.19
speaking=spoke0	0.54
speaking=spoke0 distance=p1	0.16
speaking=spoke0 distance=s1	0.68
speaking=spoke0 rivals=0	0.26
speaking=spoke0 rivals=1	1.00
speaking=spoke0 rivals=2	-0.17
speaking=spoke0 rivals=3	0.49
speaking=spoke1	0.41
speaking=spoke1 distance=p1	0.51
speaking=spoke1 distance=s0	0.16
speaking=spoke1 distance=s1	0.08
speaking=spoke1 rivals=0	0.70
speaking=spoke1 rivals=1	0.25
speaking=spoke1 rivals=2	0.61
speaking=spoke1 rivals=3	-0.54
speaking=spoke1 rivals=4-6	-0.68
speaking=spoke2	-0.43
speaking=spoke2 distance=p1	-0.14
speaking=spoke2 distance=p2	-0.99
speaking=spoke2 rivals=0	-0.09
speaking=spoke2 rivals=1	-0.06
speaking=spoke2 rivals=2	-0.49
speaking=spoke2 rivals=4-6	-0.81
speaking=spoke3	-0.71
speaking=spoke3 distance=p1	-0.37
speaking=spoke3 distance=p3	-0.33
speaking=spoke3 rivals=0	-0.25
speaking=spoke3 rivals=2	0.19
speaking=spoke3 rivals=3	-0.14
speaking=spoke3 rivals=4-6	-0.39
tie=apposed distance=p2	-0.03
tie=apposed distance=p3	-0.21
tie=apposed distance=s1	0.66
tie=inverted distance=p1	-0.96
tie=inverted distance=p2	-1.00
tie=inverted distance=p3	-0.16
tie=inverted distance=p4-6	-0.50
tie=inverted distance=s1	0.02
tie=null distance=p1	-0.22
tie=null distance=p2	-0.22
tie=null distance=p3	-0.26
tie=null distance=p4-6	-1.44
tie=null distance=s0	-0.81
tie=null distance=s1	-0.07
tie=null distance=s2	-0.18
tie=subject distance=p1	0.33
tie=subject distance=p2	-0.91
tie=subject distance=p3	-1.12
tie=subject distance=p4-6	-0.10
tie=subject distance=s0	0.67
tie=subject distance=s1	0.67
tie=subject distance=s2	-0.14
verb=false same=false	-0.44
verb=false same=true	-0.54
`;
