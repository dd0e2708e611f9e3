/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.71
before=# same=false	-0.71
before=( first=false	-0.05
before=( same=false	-0.05
before=, first=false	0.55
before=, same=false	0.54
before=, same=true	0.07
before=- first=false	0.07
before=- same=false	0.07
before=: first=false	-0.03
before=: same=false	-0.03
before=Cap first=false	-0.05
before=Cap same=false	-0.04
before=Q first=false	-0.13
before=Q first=true	-0.11
before=Q same=false	-0.16
before=Vr first=false	-0.24
before=Vr same=false	-0.39
before=Vrb first=false	-0.53
before=Vrb same=false	-0.53
before=Vs first=false	0.39
before=Vs same=false	0.25
before=Vsg first=false	-0.08
before=Vsg same=false	-0.08
before=Vw first=false	-0.57
before=Vw same=false	-0.57
before=Vwb first=false	-0.47
before=Vwb same=false	-0.47
before=Vwg first=false	-0.97
before=Vwg same=false	-0.97
before=according first=false	-0.27
before=according same=false	-0.27
before=adv first=false	-0.12
before=adv same=false	-0.12
before=as first=false	-0.41
before=as same=false	-0.41
before=aux first=false	-0.10
before=aux same=false	-0.10
before=by first=false	-0.94
before=by same=false	-0.94
before=conj first=false	0.27
before=conj same=false	0.21
before=conj same=true	0.25
before=det first=false	-0.88
before=det same=false	-0.82
before=num first=false	-0.27
before=num same=false	-0.27
before=of first=false	-0.62
before=of same=false	-0.58
before=prep first=false	-1.19
before=prep same=false	-1.14
before=prep same=true	-0.27
before=start first=true	0.03
before=start same=false	0.13
before=start same=true	-0.25
before=that first=false	-0.29
before=that same=false	-0.33
before=to first=false	0.56
before=to same=false	0.60
before=w first=false	-0.27
before=w same=false	-0.23
before=w same=true	-0.62
before=wh first=false	0.70
before=wh same=false	0.68
before=‘ first=false	-0.14
distance=p1 rank=0	0.31
distance=p1 rank=1	-0.40
distance=p1 rank=2	-0.09
distance=p1 rank=3	0.12
distance=p1 rank=4-6	-0.19
distance=p1 rank=7+	-0.16
distance=p2	-0.52
distance=p2 rank=1	0.05
distance=p2 rank=2	-0.53
distance=p2 rank=3	-0.19
distance=p2 rank=4-6	-1.00
distance=p2 rank=7+	-0.29
distance=p3	-0.81
distance=p3 rank=1	-0.19
distance=p3 rank=2	-0.41
distance=p3 rank=3	-0.24
distance=p3 rank=4-6	-0.42
distance=p3 rank=7+	-0.38
distance=p4-6	-0.81
distance=p4-6 rank=1	-0.08
distance=p4-6 rank=2	-0.20
distance=p4-6 rank=3	-0.29
distance=p4-6 rank=4-6	-0.67
distance=p4-6 rank=7+	-0.27
distance=s0	-0.06
distance=s0 rank=0	0.49
distance=s0 rank=1	0.06
distance=s0 rank=2	0.26
distance=s1	0.55
distance=s1 rank=0	0.25
distance=s1 rank=1	0.66
distance=s1 rank=2	-0.07
distance=s1 rank=3	0.22
distance=s2	-0.08
distance=s2 rank=1	0.11
first=false distance=p1	-0.05
first=false distance=p2	-0.35
first=false distance=p3	-0.75
first=false distance=p4-6	-0.79
first=false distance=s0	0.28
first=false distance=s1	0.49
first=false distance=s2	-0.08
first=false opens=false same=false	-0.10
first=false opens=false same=true	0.28
first=false opens=true same=false	0.05
first=true distance=p1	0.09
first=true distance=p2	-0.59
first=true distance=p3	-0.25
first=true distance=p4-6	-0.31
first=true distance=s0	-0.25
first=true distance=s1	0.21
first=true opens=false same=false	0.17
first=true opens=false same=true	-0.25
first=true opens=true same=false	-0.34
gender=fits	0.41
gender=fits kind=name-person	0.32
gender=fits kind=noun-person	-0.09
gender=fits kind=pronoun	0.29
gender=open	-0.78
gender=open kind=name-person	-0.30
gender=open kind=noun-person	-0.82
gender=open kind=pronoun	-1.35
kind=name-person distance=p1	0.07
kind=name-person distance=p2	-1.01
kind=name-person distance=p3	-0.72
kind=name-person distance=p4-6	-0.77
kind=name-person distance=s0	0.16
kind=name-person distance=s1	0.27
kind=name-person distance=s2	-0.05
kind=noun-person	-0.71
kind=noun-person distance=p1	-0.46
kind=noun-person distance=p2	-0.15
kind=noun-person distance=p3	-0.19
kind=noun-person distance=p4-6	-0.12
kind=noun-person distance=s0	-0.40
kind=noun-person distance=s1	-0.34
kind=noun-person distance=s2	-0.04
kind=pronoun	0.16
kind=pronoun distance=p2	-0.03
kind=pronoun distance=p3	-0.41
kind=pronoun distance=p4-6	-0.27
kind=pronoun distance=s0	-0.12
kind=pronoun distance=s1	0.62
lead=false distance=p1	-0.08
lead=false distance=p2	-0.65
lead=false distance=p3	-0.41
lead=false distance=p4-6	-0.49
lead=false distance=s0	0.11
lead=false distance=s1	0.15
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.19
lead=false opens=false same=true	0.11
lead=false rank=0	-0.15
lead=false rank=1	0.03
lead=false rank=2	-0.39
lead=false rank=3	0.45
lead=false rank=4-6	-0.52
lead=false rank=7+	-0.50
lead=false speaking=silent	-0.45
lead=false speaking=spoke0	0.03
lead=false speaking=spoke1	0.36
lead=false speaking=spoke2	-0.32
lead=false speaking=spoke3	0.21
lead=true distance=p1	0.07
lead=true distance=p2	-0.32
lead=true distance=p3	-0.69
lead=true distance=p4-6	-0.65
lead=true distance=s0	-0.15
lead=true distance=s1	0.68
lead=true distance=s2	-0.04
lead=true opens=false same=false	0.13
lead=true opens=false same=true	-0.15
lead=true opens=true same=false	-0.04
lead=true rank=0	0.90
lead=true rank=1	0.09
lead=true rank=3	-0.91
lead=true rank=4-6	-0.56
lead=true rank=7+	-0.42
lead=true speaking=spoke1	-0.07
lead=true speaking=spoke2	0.14
lead=true speaking=spoke3	-0.09
named=1	-0.52
named=1 distance=p1	-0.33
named=1 distance=p2	-0.69
named=1 distance=p3	-0.35
named=1 distance=p4-6	-0.36
named=1 distance=s0	-0.70
named=1 distance=s2	-0.18
named=2	-0.31
named=2 distance=p1	-0.22
named=2 distance=p2	-0.49
named=2 distance=p3	-0.47
named=2 distance=p4-6	-0.35
named=2 distance=s0	-0.48
named=2 distance=s1	0.35
named=3	-0.07
named=3 distance=p1	-0.09
named=3 distance=p2	0.39
named=3 distance=p3	-0.10
named=3 distance=p4-6	-0.47
named=3 distance=s1	-0.11
named=4-6	0.70
named=4-6 distance=p1	0.86
named=4-6 distance=p2	-0.83
named=4-6 distance=p3	-0.42
named=4-6 distance=p4-6	-0.23
named=4-6 distance=s0	0.58
named=4-6 distance=s1	0.15
named=7+	0.09
named=7+ distance=p1	-0.20
named=7+ distance=p2	-0.59
named=7+ distance=p3	-0.34
named=7+ distance=p4-6	-0.23
named=7+ distance=s0	0.74
named=7+ distance=s1	0.63
named=7+ distance=s2	0.11
opens=false lead=false distance=p1	-0.09
opens=false lead=false distance=p2	-0.65
opens=false lead=false distance=p3	-0.38
opens=false lead=false distance=p4-6	-0.48
opens=false lead=false distance=s0	0.11
opens=false lead=false distance=s1	0.10
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p1	0.02
opens=false lead=true distance=p2	-0.24
opens=false lead=true distance=p3	-0.68
opens=false lead=true distance=p4-6	-0.64
opens=false lead=true distance=s0	-0.15
opens=false lead=true distance=s1	0.71
opens=false lead=true distance=s2	-0.04
opens=true lead=false distance=p1	-0.12
opens=true lead=false distance=p2	-0.03
opens=true lead=false distance=p3	-0.11
opens=true lead=false distance=p4-6	-0.03
opens=true lead=false distance=s1	0.15
opens=true lead=true distance=p1	0.38
opens=true lead=true distance=p2	-0.34
opens=true lead=true distance=p3	-0.09
opens=true lead=true distance=p4-6	-0.25
opens=true lead=true distance=s1	-0.07
personal=false distance=p1	-0.13
personal=false distance=p2	-0.25
personal=false distance=p3	-0.22
personal=false distance=p4-6	-0.24
personal=false distance=s0	-0.68
personal=false distance=s1	-0.23
personal=false kind=name-person	-0.27
personal=false kind=pronoun	-0.48
personal=place distance=p1	-1.05
personal=place distance=p2	-0.15
personal=place distance=p3	-0.09
personal=place distance=p4-6	-0.08
personal=place distance=s0	-0.61
personal=place distance=s1	-0.92
personal=place kind=name-person	-1.48
personal=place kind=pronoun	-0.42
personal=true distance=p1	0.10
personal=true distance=p2	-0.42
personal=true distance=p3	-0.76
personal=true distance=p4-6	-0.76
personal=true distance=s0	0.16
personal=true distance=s1	0.79
personal=true distance=s2	-0.07
personal=true kind=name-person	0.44
personal=true kind=noun-person	-0.71
personal=true kind=pronoun	0.21
plural=false	-0.05
poss=false	0.08
poss=false distance=p1	0.18
poss=false distance=p2	-0.51
poss=false distance=p3	-0.81
poss=false distance=p4-6	-0.78
poss=false distance=s0	-0.07
poss=false distance=s1	0.49
poss=false distance=s2	-0.08
poss=true	-0.49
poss=true distance=p1	-0.77
poss=true distance=p2	-0.14
poss=true distance=p3	-0.12
poss=true distance=p4-6	-0.14
poss=true distance=s1	0.18
pronoun-tie=null same=false lead=false	-0.10
pronoun-tie=null same=false lead=true	0.03
pronoun-tie=null same=true lead=true	0.38
pronoun-tie=null speaking=silent	-0.42
pronoun-tie=null speaking=spoke0	0.30
pronoun-tie=subject same=false lead=false	-0.15
pronoun-tie=subject same=false lead=true	0.10
pronoun-tie=subject same=true lead=false	0.28
pronoun-tie=subject same=true lead=true	-0.24
pronoun-tie=subject speaking=silent	-0.32
pronoun-tie=subject speaking=spoke0	-0.07
pronoun-tie=subject speaking=spoke1	0.31
pronoun-tie=subject speaking=spoke2	-0.25
role=false	-0.31
role=true	0.32
speaking=silent	-0.33
speaking=silent distance=p1	-0.32
speaking=silent distance=p2	-0.23
speaking=silent distance=p3	-0.67
speaking=silent distance=p4-6	-0.59
speaking=silent distance=s0	0.25
speaking=silent distance=s1	0.28
speaking=silent distance=s2	-0.06
speaking=spoke0	-0.04
speaking=spoke0 distance=p1	-0.18
speaking=spoke0 distance=s1	0.26
speaking=spoke1	0.33
speaking=spoke1 distance=p1	0.13
speaking=spoke1 distance=s1	0.29
speaking=spoke2	-0.25
speaking=spoke2 distance=p1	-0.13
speaking=spoke2 distance=p2	-0.60
speaking=spoke2 distance=s1	0.51
speaking=spoke3 distance=p1	0.59
speaking=spoke3 distance=p3	-0.41
tie=apposed distance=p1	-0.28
tie=apposed distance=p2	-0.29
tie=apposed distance=p3	-0.03
tie=apposed distance=s1	0.77
tie=inverted distance=p1	-0.88
tie=inverted distance=p2	-0.51
tie=inverted distance=p3	-0.16
tie=inverted distance=p4-6	-0.49
tie=inverted distance=s1	1.07
tie=null distance=p1	-0.10
tie=null distance=p2	-0.72
tie=null distance=p3	-0.49
tie=null distance=p4-6	-0.41
tie=null distance=s0	-0.65
tie=null distance=s1	-0.37
tie=null distance=s2	-0.05
tie=relative distance=p1	-0.26
tie=subject distance=p1	0.57
tie=subject distance=p2	-0.06
tie=subject distance=p3	-0.57
tie=subject distance=p4-6	-0.42
tie=subject distance=s0	1.02
tie=subject distance=s1	0.71
tie=subject distance=s2	0.12
verb=false same=false	-0.23
verb=false same=true	-0.60
verb=true same=true	0.05
`;
