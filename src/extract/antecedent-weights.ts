/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.71
before=# same=false	-0.71
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.57
before=, same=false	0.56
before=- first=false	0.06
before=- same=false	0.06
before=Cap same=false	0.03
before=Q first=false	-0.05
before=Q first=true	0.06
before=Q same=false	-0.06
before=Vr first=false	-0.14
before=Vr same=false	-0.28
before=Vrb first=false	-0.51
before=Vrb same=false	-0.51
before=Vs first=false	0.60
before=Vs same=false	0.37
before=Vsg first=false	-0.04
before=Vsg same=false	-0.04
before=Vw first=false	-0.54
before=Vw same=false	-0.54
before=Vwb first=false	-0.41
before=Vwb same=false	-0.41
before=Vwg first=false	-0.77
before=Vwg same=false	-0.77
before=according first=false	-0.17
before=according same=false	-0.17
before=adv first=false	-0.06
before=adv same=false	-0.06
before=as first=false	-0.41
before=as same=false	-0.41
before=aux first=false	-0.46
before=aux same=false	-0.46
before=by first=false	-0.95
before=by same=false	-0.95
before=conj first=false	0.47
before=conj same=false	0.42
before=conj same=true	0.22
before=det first=false	-0.97
before=det same=false	-0.97
before=num first=false	-0.07
before=num same=false	-0.07
before=of first=false	-0.60
before=of same=false	-0.54
before=prep first=false	-1.19
before=prep same=false	-1.14
before=start same=false	0.16
before=start same=true	-0.32
before=that first=false	-0.65
before=that same=false	-0.76
before=to first=false	0.58
before=to same=false	0.62
before=w first=false	-0.27
before=w same=false	-0.19
before=w same=true	-0.82
before=wh first=false	0.48
before=wh same=false	0.42
before=‘ first=false	-0.12
distance=p1 rank=0	0.26
distance=p1 rank=1	-0.38
distance=p1 rank=2	0.24
distance=p1 rank=3	-0.36
distance=p1 rank=4-6	0.04
distance=p1 rank=7+	-0.06
distance=p2	-0.52
distance=p2 rank=1	0.04
distance=p2 rank=2	-0.45
distance=p2 rank=3	-0.38
distance=p2 rank=4-6	-1.14
distance=p2 rank=7+	-0.05
distance=p3	-0.80
distance=p3 rank=1	-0.23
distance=p3 rank=2	-0.37
distance=p3 rank=3	-0.22
distance=p3 rank=4-6	-0.48
distance=p3 rank=7+	-0.40
distance=p4-6	-0.86
distance=p4-6 rank=1	-0.02
distance=p4-6 rank=2	-0.37
distance=p4-6 rank=3	-0.28
distance=p4-6 rank=4-6	-0.67
distance=p4-6 rank=7+	-0.25
distance=s0	-0.05
distance=s0 rank=0	0.46
distance=s0 rank=1	0.14
distance=s0 rank=2	-0.42
distance=s1	0.58
distance=s1 rank=0	0.50
distance=s1 rank=1	0.41
distance=s1 rank=2	-0.34
distance=s1 rank=3	0.32
distance=s2 rank=1	0.13
distance=s2 rank=2	-0.11
first=false distance=p2	-0.34
first=false distance=p3	-0.77
first=false distance=p4-6	-0.84
first=false distance=s0	0.39
first=false distance=s1	0.46
first=false opens=false same=false	-0.09
first=false opens=false same=true	0.39
first=false opens=true same=false	0.02
first=true distance=p1	0.12
first=true distance=p2	-0.57
first=true distance=p3	-0.28
first=true distance=p4-6	-0.28
first=true distance=s0	-0.32
first=true distance=s1	0.35
first=true opens=false same=false	0.18
first=true opens=false same=true	-0.32
first=true opens=true same=false	-0.17
gender=fits	0.37
gender=fits kind=name-person	0.31
gender=fits kind=noun-person	-0.47
gender=fits kind=pronoun	0.33
gender=open	-0.76
gender=open kind=name-person	-0.28
gender=open kind=noun-person	-0.73
gender=open kind=pronoun	-1.17
kind=name-person distance=p1	0.03
kind=name-person distance=p2	-0.94
kind=name-person distance=p3	-0.61
kind=name-person distance=p4-6	-0.82
kind=name-person distance=s0	0.25
kind=name-person distance=s1	0.46
kind=noun-person	-0.92
kind=noun-person distance=p1	-0.55
kind=noun-person distance=p2	-0.15
kind=noun-person distance=p3	-0.23
kind=noun-person distance=p4-6	-0.16
kind=noun-person distance=s0	-0.49
kind=noun-person distance=s1	-0.63
kind=noun-person distance=s2	-0.03
kind=pronoun	0.23
kind=pronoun distance=p1	0.10
kind=pronoun distance=p2	-0.03
kind=pronoun distance=p3	-0.55
kind=pronoun distance=p4-6	-0.26
kind=pronoun distance=s0	-0.17
kind=pronoun distance=s1	0.62
lead=false distance=p1	-0.05
lead=false distance=p2	-0.58
lead=false distance=p3	-0.41
lead=false distance=p4-6	-0.46
lead=false distance=s0	0.07
lead=false distance=s1	0.13
lead=false distance=s2	-0.04
lead=false opens=false same=false	-0.20
lead=false opens=false same=true	0.07
lead=false opens=true same=false	0.04
lead=false rank=0	-0.04
lead=false rank=1	0.25
lead=false rank=2	-0.28
lead=false rank=4-6	-0.43
lead=false rank=7+	-0.36
lead=false speaking=silent	-0.44
lead=false speaking=spoke0	-0.05
lead=false speaking=spoke1	0.12
lead=false speaking=spoke2	-0.25
lead=false speaking=spoke3	0.42
lead=true distance=p1	0.08
lead=true distance=p2	-0.33
lead=true distance=p3	-0.68
lead=true distance=p4-6	-0.68
lead=true distance=s0	-0.13
lead=true distance=s1	0.71
lead=true distance=s2	0.03
lead=true opens=false same=false	0.17
lead=true opens=false same=true	-0.13
lead=true opens=true same=false	-0.06
lead=true rank=0	0.90
lead=true rank=1	-0.12
lead=true rank=2	-0.29
lead=true rank=3	-0.49
lead=true rank=4-6	-0.43
lead=true rank=7+	-0.38
lead=true speaking=spoke0	-0.05
lead=true speaking=spoke1	0.11
lead=true speaking=spoke2	-0.07
lead=true speaking=spoke3	0.08
named=1	-0.50
named=1 distance=p1	-0.30
named=1 distance=p2	-0.66
named=1 distance=p3	-0.31
named=1 distance=p4-6	-0.37
named=1 distance=s0	-0.67
named=1 distance=s1	0.05
named=1 distance=s2	-0.13
named=2	-0.46
named=2 distance=p1	-0.31
named=2 distance=p2	-0.45
named=2 distance=p3	-0.38
named=2 distance=p4-6	-0.39
named=2 distance=s0	-0.56
named=2 distance=s1	0.30
named=3	0.13
named=3 distance=p2	0.34
named=3 distance=p3	-0.11
named=3 distance=p4-6	-0.46
named=3 distance=s1	0.63
named=4-6	0.90
named=4-6 distance=p1	0.79
named=4-6 distance=p2	-0.87
named=4-6 distance=p3	-0.46
named=4-6 distance=p4-6	-0.22
named=4-6 distance=s1	0.65
named=7+ distance=p1	-0.17
named=7+ distance=p2	-0.51
named=7+ distance=p3	-0.37
named=7+ distance=p4-6	-0.25
named=7+ distance=s0	0.89
named=7+ distance=s1	0.32
opens=false lead=false distance=p1	-0.06
opens=false lead=false distance=p2	-0.58
opens=false lead=false distance=p3	-0.37
opens=false lead=false distance=p4-6	-0.46
opens=false lead=false distance=s0	0.07
opens=false lead=false distance=s1	0.07
opens=false lead=false distance=s2	-0.04
opens=false lead=true distance=p1	0.03
opens=false lead=true distance=p2	-0.27
opens=false lead=true distance=p3	-0.66
opens=false lead=true distance=p4-6	-0.62
opens=false lead=true distance=s0	-0.13
opens=false lead=true distance=s1	0.73
opens=false lead=true distance=s2	0.02
opens=true lead=false distance=p1	-0.07
opens=true lead=false distance=p2	-0.03
opens=true lead=false distance=p3	-0.12
opens=true lead=false distance=s1	0.26
opens=true lead=true distance=p1	0.42
opens=true lead=true distance=p2	-0.33
opens=true lead=true distance=p3	-0.09
opens=true lead=true distance=p4-6	-0.33
opens=true lead=true distance=s1	-0.10
personal=false distance=p1	-0.12
personal=false distance=p2	-0.27
personal=false distance=p3	-0.22
personal=false distance=p4-6	-0.26
personal=false distance=s0	-0.88
personal=false distance=s1	-0.91
personal=false kind=name-person	-0.52
personal=false kind=noun-person	-0.21
personal=false kind=pronoun	-0.52
personal=true distance=p1	0.07
personal=true distance=p2	-0.44
personal=true distance=p3	-0.77
personal=true distance=p4-6	-0.81
personal=true distance=s0	0.15
personal=true distance=s1	0.77
personal=true kind=name-person	0.36
personal=true kind=noun-person	-0.91
personal=true kind=pronoun	0.26
plural=false	-0.05
poss=false	0.08
poss=false distance=p1	0.22
poss=false distance=p2	-0.50
poss=false distance=p3	-0.78
poss=false distance=p4-6	-0.83
poss=false distance=s0	-0.06
poss=false distance=s1	0.47
poss=true	-0.50
poss=true distance=p1	-0.80
poss=true distance=p2	-0.18
poss=true distance=p3	-0.11
poss=true distance=p4-6	-0.14
poss=true distance=s1	0.21
pronoun-tie=null same=false lead=false	-0.14
pronoun-tie=null same=false lead=true	0.02
pronoun-tie=null same=true lead=true	0.31
pronoun-tie=null speaking=silent	-0.46
pronoun-tie=null speaking=spoke0	0.30
pronoun-tie=subject same=false lead=false	-0.16
pronoun-tie=subject same=false lead=true	0.14
pronoun-tie=subject same=true lead=false	0.23
pronoun-tie=subject same=true lead=true	-0.21
pronoun-tie=subject speaking=silent	-0.32
pronoun-tie=subject speaking=spoke0	-0.15
pronoun-tie=subject speaking=spoke1	0.14
pronoun-tie=subject speaking=spoke2	-0.24
pronoun-tie=subject speaking=spoke3	0.26
role=false	-0.20
role=true	0.18
speaking=silent	-0.34
speaking=silent distance=p1	-0.41
speaking=silent distance=p2	-0.25
speaking=silent distance=p3	-0.58
speaking=silent distance=p4-6	-0.66
speaking=silent distance=s0	0.48
speaking=silent distance=s1	0.55
speaking=silent distance=s2	-0.05
speaking=spoke0	-0.10
speaking=spoke0 distance=p1	-0.12
speaking=spoke0 distance=s1	0.20
speaking=spoke1	0.16
speaking=spoke1 distance=p1	0.26
speaking=spoke1 distance=s1	-0.13
speaking=spoke2	-0.24
speaking=spoke2 distance=p1	-0.11
speaking=spoke2 distance=p2	-0.56
speaking=spoke2 distance=s1	0.18
speaking=spoke3	0.26
speaking=spoke3 distance=p1	0.83
speaking=spoke3 distance=p3	-0.55
speaking=spoke3 distance=s1	0.33
tie=apposed distance=p1	-0.13
tie=apposed distance=p2	-0.30
tie=apposed distance=p3	-0.02
tie=apposed distance=s1	0.79
tie=inverted distance=p1	-0.69
tie=inverted distance=p2	-0.61
tie=inverted distance=p3	-0.17
tie=inverted distance=p4-6	-0.47
tie=inverted distance=s1	0.95
tie=null distance=p1	-0.12
tie=null distance=p2	-0.56
tie=null distance=p3	-0.51
tie=null distance=p4-6	-0.36
tie=null distance=s0	-0.71
tie=null distance=s1	-0.25
tie=null distance=s2	-0.04
tie=passive distance=p1	-0.18
tie=subject distance=p1	0.50
tie=subject distance=p2	-0.08
tie=subject distance=p3	-0.54
tie=subject distance=p4-6	-0.45
tie=subject distance=s0	1.00
tie=subject distance=s1	0.91
verb=false same=false	-0.44
verb=false same=true	-0.47
verb=true same=false	0.09
verb=true same=true	0.05
`;
