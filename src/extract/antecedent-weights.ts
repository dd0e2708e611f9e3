/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.70
before=# same=false	-0.70
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.60
before=, same=false	0.60
before=- first=false	0.04
before=- same=false	0.04
before=Cap first=false	0.43
before=Cap same=false	0.43
before=Q first=false	-0.03
before=Q first=true	0.06
before=Q same=false	-0.06
before=Vr first=false	-0.16
before=Vr same=false	-0.30
before=Vrb first=false	-0.49
before=Vrb same=false	-0.49
before=Vs first=false	0.55
before=Vs same=false	0.36
before=Vsg first=false	-0.04
before=Vsg same=false	-0.04
before=Vw first=false	-0.54
before=Vw same=false	-0.54
before=Vwb first=false	-0.43
before=Vwb same=false	-0.43
before=Vwg first=false	-0.76
before=Vwg same=false	-0.76
before=according first=false	-0.17
before=according same=false	-0.17
before=adv first=false	-0.05
before=adv same=false	-0.05
before=as first=false	-0.40
before=as same=false	-0.40
before=aux first=false	-0.50
before=aux same=false	-0.50
before=by first=false	-0.89
before=by same=false	-0.89
before=conj first=false	0.41
before=conj same=false	0.37
before=conj same=true	0.24
before=det first=false	-0.90
before=det same=false	-0.90
before=num first=false	-0.06
before=num same=false	-0.06
before=of first=false	-0.52
before=of same=false	-0.45
before=prep first=false	-1.15
before=prep same=false	-1.10
before=start same=false	0.18
before=start same=true	-0.32
before=that first=false	-0.71
before=that same=false	-0.81
before=to first=false	0.52
before=to same=false	0.58
before=w first=false	-0.30
before=w same=false	-0.23
before=w same=true	-0.81
before=wh first=false	0.48
before=wh same=false	0.42
before=‘ first=false	-0.09
distance=p1 rank=0	0.26
distance=p1 rank=1	-0.42
distance=p1 rank=2	0.29
distance=p1 rank=3	-0.41
distance=p1 rank=4-6	0.15
distance=p1 rank=7+	-0.06
distance=p2	-0.49
distance=p2 rank=1	0.07
distance=p2 rank=2	-0.40
distance=p2 rank=3	-0.36
distance=p2 rank=4-6	-1.15
distance=p2 rank=7+	-0.05
distance=p3	-0.79
distance=p3 rank=1	-0.23
distance=p3 rank=2	-0.39
distance=p3 rank=3	-0.23
distance=p3 rank=4-6	-0.45
distance=p3 rank=7+	-0.43
distance=p4-6	-0.87
distance=p4-6 rank=2	-0.37
distance=p4-6 rank=3	-0.27
distance=p4-6 rank=4-6	-0.66
distance=p4-6 rank=7+	-0.26
distance=s0	-0.06
distance=s0 rank=0	0.48
distance=s0 rank=1	0.17
distance=s0 rank=2	-0.43
distance=s1	0.58
distance=s1 rank=0	0.49
distance=s1 rank=1	0.53
distance=s1 rank=2	-0.47
distance=s1 rank=3	0.31
distance=s2	-0.05
distance=s2 rank=1	0.12
distance=s2 rank=2	-0.13
first=false distance=p1	-0.02
first=false distance=p2	-0.31
first=false distance=p3	-0.77
first=false distance=p4-6	-0.84
first=false distance=s0	0.39
first=false distance=s1	0.45
first=false distance=s2	-0.05
first=false opens=false same=false	-0.09
first=false opens=false same=true	0.39
first=true distance=p1	0.13
first=true distance=p2	-0.55
first=true distance=p3	-0.28
first=true distance=p4-6	-0.24
first=true distance=s0	-0.32
first=true distance=s1	0.37
first=true opens=false same=false	0.19
first=true opens=false same=true	-0.32
first=true opens=true same=false	-0.16
gender=fits	0.39
gender=fits kind=name-person	0.28
gender=fits kind=noun-person	-0.25
gender=fits kind=pronoun	0.33
gender=open	-0.79
gender=open kind=name-person	-0.29
gender=open kind=noun-person	-0.76
gender=open kind=pronoun	-1.14
kind=name-person distance=p2	-0.90
kind=name-person distance=p3	-0.56
kind=name-person distance=p4-6	-0.83
kind=name-person distance=s0	0.30
kind=name-person distance=s1	0.44
kind=noun-person	-0.83
kind=noun-person distance=p1	-0.55
kind=noun-person distance=p2	-0.15
kind=noun-person distance=p3	-0.25
kind=noun-person distance=p4-6	-0.16
kind=noun-person distance=s0	-0.51
kind=noun-person distance=s1	-0.30
kind=noun-person distance=s2	-0.03
kind=pronoun	0.23
kind=pronoun distance=p1	0.14
kind=pronoun distance=p3	-0.55
kind=pronoun distance=p4-6	-0.28
kind=pronoun distance=s0	-0.20
kind=pronoun distance=s1	0.56
lead=false distance=p1	-0.04
lead=false distance=p2	-0.67
lead=false distance=p3	-0.39
lead=false distance=p4-6	-0.47
lead=false distance=s0	0.05
lead=false distance=s1	0.11
lead=false distance=s2	-0.04
lead=false opens=false same=false	-0.20
lead=false opens=false same=true	0.05
lead=false rank=0	-0.03
lead=false rank=1	0.18
lead=false rank=2	-0.31
lead=false rank=4-6	-0.38
lead=false rank=7+	-0.35
lead=false speaking=silent	-0.34
lead=false speaking=spoke0	-0.16
lead=false speaking=spoke1	0.09
lead=false speaking=spoke2	-0.31
lead=false speaking=spoke3	0.40
lead=true distance=p1	0.09
lead=true distance=p2	-0.27
lead=true distance=p3	-0.66
lead=true distance=p4-6	-0.70
lead=true distance=s0	-0.13
lead=true distance=s1	0.73
lead=true opens=false same=false	0.19
lead=true opens=false same=true	-0.13
lead=true opens=true same=false	-0.03
lead=true rank=0	0.90
lead=true rank=2	-0.29
lead=true rank=3	-0.55
lead=true rank=4-6	-0.46
lead=true rank=7+	-0.42
lead=true speaking=silent	-0.11
lead=true speaking=spoke0	0.27
lead=true speaking=spoke1	0.14
lead=true speaking=spoke2	-0.18
lead=true speaking=spoke3	0.07
named=1	-0.50
named=1 distance=p1	-0.29
named=1 distance=p2	-0.74
named=1 distance=p3	-0.32
named=1 distance=p4-6	-0.39
named=1 distance=s0	-0.65
named=1 distance=s1	0.07
named=1 distance=s2	-0.15
named=2	-0.42
named=2 distance=p1	-0.22
named=2 distance=p2	-0.42
named=2 distance=p3	-0.34
named=2 distance=p4-6	-0.38
named=2 distance=s0	-0.57
named=2 distance=s1	0.26
named=3	0.11
named=3 distance=p2	0.35
named=3 distance=p3	-0.12
named=3 distance=p4-6	-0.45
named=3 distance=s1	0.60
named=4-6	0.86
named=4-6 distance=p1	0.75
named=4-6 distance=p2	-0.88
named=4-6 distance=p3	-0.49
named=4-6 distance=p4-6	-0.21
named=4-6 distance=s1	0.69
named=7+ distance=p1	-0.19
named=7+ distance=p2	-0.47
named=7+ distance=p3	-0.34
named=7+ distance=p4-6	-0.21
named=7+ distance=s0	0.87
named=7+ distance=s1	0.32
opens=false lead=false distance=p1	-0.04
opens=false lead=false distance=p2	-0.67
opens=false lead=false distance=p3	-0.35
opens=false lead=false distance=p4-6	-0.47
opens=false lead=false distance=s0	0.05
opens=false lead=false distance=s1	0.05
opens=false lead=false distance=s2	-0.04
opens=false lead=true distance=p1	0.03
opens=false lead=true distance=p2	-0.23
opens=false lead=true distance=p3	-0.65
opens=false lead=true distance=p4-6	-0.61
opens=false lead=true distance=s0	-0.13
opens=false lead=true distance=s1	0.76
opens=true lead=false distance=p1	-0.08
opens=true lead=false distance=p2	-0.03
opens=true lead=false distance=p3	-0.11
opens=true lead=false distance=s1	0.25
opens=true lead=true distance=p1	0.42
opens=true lead=true distance=p2	-0.23
opens=true lead=true distance=p3	-0.06
opens=true lead=true distance=p4-6	-0.33
opens=true lead=true distance=s1	-0.14
personal=false distance=p1	-0.11
personal=false distance=p2	-0.28
personal=false distance=p3	-0.22
personal=false distance=p4-6	-0.27
personal=false distance=s0	-0.84
personal=false distance=s1	-0.76
personal=false kind=name-person	-0.53
personal=false kind=noun-person	-0.18
personal=false kind=pronoun	-0.39
personal=true distance=p1	0.08
personal=true distance=p2	-0.40
personal=true distance=p3	-0.76
personal=true distance=p4-6	-0.82
personal=true distance=s0	0.12
personal=true distance=s1	0.74
personal=true distance=s2	-0.04
personal=true kind=name-person	0.33
personal=true kind=noun-person	-0.82
personal=true kind=pronoun	0.24
plural=false	-0.05
poss=false	0.08
poss=false distance=p1	0.22
poss=false distance=p2	-0.47
poss=false distance=p3	-0.77
poss=false distance=p4-6	-0.84
poss=false distance=s0	-0.07
poss=false distance=s1	0.48
poss=false distance=s2	-0.05
poss=true	-0.47
poss=true distance=p1	-0.74
poss=true distance=p2	-0.18
poss=true distance=p3	-0.12
poss=true distance=p4-6	-0.15
poss=true distance=s1	0.20
pronoun-tie=null same=false lead=false	-0.15
pronoun-tie=null same=true lead=true	0.33
pronoun-tie=null speaking=silent	-0.44
pronoun-tie=null speaking=spoke0	0.28
pronoun-tie=subject same=false lead=false	-0.17
pronoun-tie=subject same=false lead=true	0.16
pronoun-tie=subject same=true lead=false	0.21
pronoun-tie=subject same=true lead=true	-0.21
pronoun-tie=subject speaking=silent	-0.36
pronoun-tie=subject speaking=spoke1	0.12
pronoun-tie=subject speaking=spoke2	-0.35
pronoun-tie=subject speaking=spoke3	0.24
role=false	-0.22
role=true	0.19
speaking=silent	-0.38
speaking=silent distance=p1	-0.51
speaking=silent distance=p2	-0.16
speaking=silent distance=p3	-0.54
speaking=silent distance=p4-6	-0.65
speaking=silent distance=s0	0.53
speaking=silent distance=s1	0.55
speaking=silent distance=s2	-0.05
speaking=spoke0	0.06
speaking=spoke0 distance=p1	0.15
speaking=spoke0 distance=s1	0.16
speaking=spoke1	0.14
speaking=spoke1 distance=p1	0.22
speaking=spoke1 distance=s1	-0.12
speaking=spoke2	-0.35
speaking=spoke2 distance=p1	-0.18
speaking=spoke2 distance=p2	-0.71
speaking=spoke2 distance=s1	0.22
speaking=spoke3	0.24
speaking=spoke3 distance=p1	0.81
speaking=spoke3 distance=p3	-0.61
speaking=spoke3 distance=s1	0.34
tie=apposed distance=p1	-0.16
tie=apposed distance=p2	-0.34
tie=apposed distance=p3	-0.03
tie=apposed distance=s1	0.70
tie=inverted distance=p1	-0.55
tie=inverted distance=p2	-0.63
tie=inverted distance=p3	-0.18
tie=inverted distance=p4-6	-0.47
tie=inverted distance=s1	0.92
tie=null distance=p1	-0.09
tie=null distance=p2	-0.60
tie=null distance=p3	-0.49
tie=null distance=p4-6	-0.35
tie=null distance=s0	-0.68
tie=null distance=s1	-0.31
tie=null distance=s2	-0.04
tie=subject distance=p1	0.37
tie=subject distance=p2	-0.02
tie=subject distance=p3	-0.53
tie=subject distance=p4-6	-0.45
tie=subject distance=s0	1.01
tie=subject distance=s1	1.10
verb=false same=false	-0.53
verb=false same=true	-0.48
verb=true same=false	0.13
verb=true same=true	0.04
`;
