/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.61
before=# same=false	-0.61
before=' first=false	-0.03
before=( first=false	-0.25
before=( same=false	-0.25
before=, first=false	0.50
before=, same=false	0.50
before=, same=true	-0.05
before=- first=false	-0.29
before=- same=false	-0.29
before=Cap first=false	0.38
before=Cap same=false	0.38
before=Q first=false	0.07
before=Q first=true	-0.59
before=Q same=false	-0.41
before=Vr first=false	0.30
before=Vr same=false	0.12
before=Vrb first=false	-0.44
before=Vrb same=false	-0.44
before=Vs first=false	-0.13
before=Vs same=false	-0.13
before=Vsg first=false	-0.32
before=Vsg same=false	-0.32
before=Vw first=false	-0.56
before=Vw same=false	-0.56
before=Vwb first=false	-0.73
before=Vwb same=false	-0.66
before=Vwg first=false	-1.00
before=Vwg same=false	-1.00
before=according first=false	-0.44
before=according same=false	-0.44
before=adv first=false	0.83
before=adv same=false	0.83
before=as first=false	-0.42
before=as same=false	-0.42
before=aux first=false	-0.74
before=aux same=false	-0.74
before=by first=false	-0.82
before=by same=false	-0.82
before=conj first=false	0.40
before=conj same=false	0.40
before=conj same=true	-0.05
before=det first=false	-0.41
before=det same=false	-0.41
before=num first=false	-0.54
before=num same=false	-0.54
before=of first=false	-0.71
before=of same=false	-0.66
before=prep first=false	-1.51
before=prep same=false	-1.46
before=prep same=true	-0.46
before=start first=true	0.44
before=start same=false	0.36
before=start same=true	0.41
before=that first=false	-0.32
before=that same=false	-0.39
before=to first=false	-1.37
before=to same=false	-1.35
before=w first=false	-0.38
before=w same=false	-0.34
before=w same=true	-0.53
before=wh first=false	-0.05
before=wh same=false	-0.22
before=— first=false	-0.03
before=— same=false	-0.03
before=‘ first=false	-0.27
distance=p1	-0.17
distance=p1 rank=0	0.11
distance=p1 rank=1	-0.18
distance=p1 rank=2	-0.03
distance=p1 rank=3	-0.36
distance=p1 rank=4-6	-0.16
distance=p1 rank=7+	-0.86
distance=p1 rivals=0	0.13
distance=p1 rivals=1	-0.18
distance=p1 rivals=2	-0.16
distance=p1 rivals=3	-0.37
distance=p1 rivals=4-6	-0.24
distance=p1 rivals=7+	-0.82
distance=p2	-0.44
distance=p2 rank=0	0.35
distance=p2 rank=1	-0.82
distance=p2 rank=3	-0.53
distance=p2 rank=4-6	-0.19
distance=p2 rank=7+	-0.63
distance=p2 rivals=0	0.26
distance=p2 rivals=1	0.02
distance=p2 rivals=2	-0.64
distance=p2 rivals=3	0.09
distance=p2 rivals=4-6	-1.43
distance=p2 rivals=7+	-0.59
distance=p3	-0.40
distance=p3 rank=1	-0.35
distance=p3 rank=2	-0.49
distance=p3 rank=3	-1.11
distance=p3 rank=4-6	-0.17
distance=p3 rank=7+	-0.06
distance=p3 rivals=1	-0.50
distance=p3 rivals=2	-0.42
distance=p3 rivals=4-6	-1.14
distance=p4-6	-0.99
distance=p4-6 rank=1	-0.03
distance=p4-6 rank=2	-0.20
distance=p4-6 rank=3	-0.47
distance=p4-6 rank=4-6	-0.78
distance=p4-6 rank=7+	-0.40
distance=p4-6 rivals=1	-0.12
distance=p4-6 rivals=2	-0.42
distance=p4-6 rivals=3	-0.33
distance=p4-6 rivals=4-6	-0.80
distance=p4-6 rivals=7+	-0.17
distance=s0	0.21
distance=s0 rank=0	-0.28
distance=s0 rank=1	0.08
distance=s0 rank=2	0.28
distance=s0 rivals=0	-0.23
distance=s0 rivals=1	0.12
distance=s0 rivals=2	0.07
distance=s1	0.29
distance=s1 rank=0	-0.10
distance=s1 rank=1	0.35
distance=s1 rank=3	0.22
distance=s1 rank=4-6	-0.04
distance=s1 rivals=0	-0.04
distance=s1 rivals=1	0.28
distance=s1 rivals=2	0.09
distance=s1 rivals=3	0.02
distance=s1 rivals=4-6	-0.16
distance=s2	-0.33
distance=s2 rank=1	-0.03
distance=s2 rank=2	-0.23
distance=s2 rank=3	-0.05
distance=s2 rivals=1	-0.03
distance=s2 rivals=2	-0.23
first=false distance=p1	-0.20
first=false distance=p2	-0.30
first=false distance=p3	-1.70
first=false distance=p4-6	-0.79
first=false distance=s0	-0.16
first=false distance=s1	0.29
first=false distance=s2	-0.32
first=false opens=false same=false	-0.19
first=false opens=false same=true	-0.16
first=false opens=true same=false	-0.12
first=true distance=p2	-1.20
first=true distance=p3	0.42
first=true distance=p4-6	-0.66
first=true distance=s0	0.41
first=true distance=s1	0.03
first=true distance=s2	-0.03
first=true opens=false same=false	0.13
first=true opens=false same=true	0.41
first=true opens=true same=false	0.03
gender=clash	-1.13
gender=clash kind=name-person	-0.69
gender=clash kind=noun-person	-0.62
gender=clash kind=pronoun	-0.93
gender=fits	0.84
gender=fits kind=name-person	0.76
gender=fits kind=noun-person	0.27
gender=fits kind=pronoun	0.36
gender=open	-0.92
gender=open kind=name-person	-0.35
gender=open kind=noun-person	-1.07
gender=open kind=pronoun	-1.61
kind=name-person	0.04
kind=name-person distance=p1	0.10
kind=name-person distance=p2	-2.00
kind=name-person distance=p3	-1.50
kind=name-person distance=p4-6	-0.87
kind=name-person distance=s0	-0.02
kind=name-person distance=s1	0.74
kind=name-person distance=s2	-0.32
kind=noun-person	-0.68
kind=noun-person distance=p1	-1.12
kind=noun-person distance=p2	-0.96
kind=noun-person distance=p3	-1.24
kind=noun-person distance=p4-6	-0.18
kind=noun-person distance=s0	-0.66
kind=noun-person distance=s2	-0.12
kind=pronoun	-0.07
kind=pronoun distance=p1	-0.18
kind=pronoun distance=p2	0.32
kind=pronoun distance=p3	0.34
kind=pronoun distance=p4-6	-0.49
kind=pronoun distance=s0	0.39
kind=pronoun distance=s1	-0.62
named=1	-0.12
named=1 distance=p1	-0.26
named=1 distance=p2	0.07
named=1 distance=p3	0.09
named=1 distance=p4-6	-0.63
named=1 distance=s0	-0.66
named=1 distance=s1	-0.19
named=1 distance=s2	-0.32
named=2	-0.19
named=2 distance=p1	0.05
named=2 distance=p2	-0.82
named=2 distance=p3	-1.14
named=2 distance=p4-6	-0.41
named=2 distance=s0	0.22
named=2 distance=s1	0.10
named=3	0.37
named=3 distance=p1	0.51
named=3 distance=p2	-0.59
named=3 distance=p3	-0.64
named=3 distance=p4-6	-0.48
named=3 distance=s0	0.05
named=3 distance=s1	0.45
named=4-6	0.23
named=4-6 distance=p1	-0.07
named=4-6 distance=p2	-0.93
named=4-6 distance=p3	-0.67
named=4-6 distance=p4-6	-0.05
named=4-6 distance=s0	0.35
named=4-6 distance=s1	0.92
named=7+	-0.32
named=7+ distance=p1	-0.32
named=7+ distance=p2	-1.39
named=7+ distance=p3	-0.82
named=7+ distance=p4-6	-0.44
named=7+ distance=s0	0.34
named=7+ distance=s1	0.07
named=7+ distance=s2	-0.19
plural=false	-0.09
poss=false	0.06
poss=false distance=p1	-0.11
poss=false distance=p2	-0.41
poss=false distance=p3	-0.37
poss=false distance=p4-6	-0.99
poss=false distance=s0	0.27
poss=false distance=s1	0.47
poss=false distance=s2	-0.33
poss=true	-0.75
poss=true distance=p1	-0.11
poss=true distance=p2	-0.43
poss=true distance=p3	-0.15
poss=true distance=p4-6	-0.25
poss=true distance=s1	-0.76
rank=1 rivals=0	-0.07
rank=1 rivals=1	0.07
rank=2 rivals=0	0.17
rank=2 rivals=1	0.24
rank=2 rivals=2	-0.35
rank=3 rivals=1	0.23
rank=3 rivals=2	0.20
rank=3 rivals=3	-0.64
rank=4-6 rivals=2	-0.22
rank=4-6 rivals=3	0.44
rank=4-6 rivals=4-6	-0.43
rank=7+ rivals=4-6	-0.48
rank=7+ rivals=7+	-0.13
role=false	-0.45
role=true	0.25
speaking=silent	-0.40
speaking=silent distance=p1	-0.44
speaking=silent distance=p2	-0.21
speaking=silent distance=p3	-0.33
speaking=silent distance=p4-6	-0.99
speaking=silent distance=s0	0.02
speaking=silent distance=s1	0.14
speaking=silent distance=s2	-0.28
speaking=silent rivals=0	-0.14
speaking=silent rivals=1	-0.20
speaking=silent rivals=2	-0.21
speaking=silent rivals=3	0.05
speaking=silent rivals=4-6	-0.30
speaking=silent rivals=7+	-0.37
speaking=spoke0	0.22
speaking=spoke0 distance=p1	-0.15
speaking=spoke0 distance=s1	0.51
speaking=spoke0 rivals=0	0.54
speaking=spoke0 rivals=1	0.35
speaking=spoke0 rivals=2	-0.34
speaking=spoke0 rivals=3	-0.45
speaking=spoke1	0.40
speaking=spoke1 distance=p1	0.78
speaking=spoke1 distance=s1	-0.22
speaking=spoke1 rivals=0	0.24
speaking=spoke1 rivals=1	0.32
speaking=spoke1 rivals=2	0.20
speaking=spoke1 rivals=3	0.74
speaking=spoke1 rivals=4-6	-0.68
speaking=spoke2	-0.33
speaking=spoke2 distance=p1	0.04
speaking=spoke2 distance=p2	-1.14
speaking=spoke2 distance=s1	0.02
speaking=spoke2 rivals=0	-0.03
speaking=spoke2 rivals=1	-0.05
speaking=spoke2 rivals=2	-0.31
speaking=spoke2 rivals=3	-0.40
speaking=spoke2 rivals=4-6	-0.25
speaking=spoke3	-0.53
speaking=spoke3 distance=p1	-0.39
speaking=spoke3 distance=p2	-0.12
speaking=spoke3 distance=p3	-0.42
speaking=spoke3 rivals=0	-0.22
speaking=spoke3 rivals=2	0.76
speaking=spoke3 rivals=3	-0.56
speaking=spoke3 rivals=4-6	-0.37
tie=apposed distance=p1	0.69
tie=apposed distance=p2	-0.15
tie=apposed distance=p3	-0.30
tie=apposed distance=s1	0.98
tie=inverted distance=p1	-0.80
tie=inverted distance=p2	-1.07
tie=inverted distance=p3	-0.17
tie=inverted distance=p4-6	-0.16
tie=inverted distance=s1	-0.11
tie=null distance=p1	-0.20
tie=null distance=p3	-0.44
tie=null distance=p4-6	-0.77
tie=null distance=s0	-0.29
tie=null distance=s1	-0.35
tie=null distance=s2	-0.18
tie=subject distance=p1	0.07
tie=subject distance=p2	-1.27
tie=subject distance=p3	-0.06
tie=subject distance=p4-6	-0.61
tie=subject distance=s0	0.49
tie=subject distance=s1	0.71
tie=subject distance=s2	-0.18
verb=false same=false	-0.49
verb=false same=true	-0.55
verb=true same=false	-0.04
verb=true same=true	0.35
`;
