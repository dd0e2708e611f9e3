/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=( first=false	-0.03
before=( same=false	-0.03
before=, first=false	0.56
before=, same=false	0.53
before=- first=false	0.10
before=- same=false	0.10
before=Cap first=false	0.06
before=Cap same=false	0.06
before=Q first=false	-0.14
before=Q first=true	0.05
before=Q same=false	-0.15
before=Vr first=false	0.52
before=Vr same=false	0.47
before=Vrb first=false	-0.66
before=Vrb same=false	-0.66
before=Vs first=false	0.37
before=Vs same=false	0.22
before=Vsg first=false	0.30
before=Vsg same=false	0.30
before=Vw first=false	-0.64
before=Vw same=false	-0.64
before=Vwb first=false	-0.53
before=Vwb same=false	-0.53
before=Vwg first=false	-0.62
before=Vwg same=false	-0.62
before=according first=false	-0.05
before=according same=false	-0.05
before=adv first=false	0.47
before=adv same=false	0.52
before=as first=false	-0.14
before=as same=false	-0.14
before=aux first=false	-0.07
before=aux same=false	-0.07
before=by first=false	-0.62
before=by same=false	-0.62
before=conj first=false	0.43
before=conj same=false	0.35
before=conj same=true	0.22
before=det first=false	-0.92
before=det same=false	-0.92
before=num first=false	-0.07
before=num same=false	-0.07
before=of first=false	-0.30
before=of same=false	-0.28
before=prep first=false	-1.11
before=prep same=false	-1.10
before=start first=true	-0.14
before=start same=true	-0.28
before=that first=false	-0.56
before=that same=false	-0.57
before=to first=false	0.44
before=to same=false	0.50
before=w first=false	-0.10
before=w same=false	-0.06
before=w same=true	-0.52
before=wh first=false	0.40
before=wh same=false	0.37
before=‘ first=false	-0.08
distance=p1	0.08
distance=p1 rank=1	-0.06
distance=p1 rank=2	0.21
distance=p1 rank=3	-0.04
distance=p1 rank=4-6	-0.13
distance=p1 rank=7+	-0.37
distance=p2	-0.64
distance=p2 rank=1	-0.03
distance=p2 rank=2	-0.39
distance=p2 rank=3	-0.36
distance=p2 rank=4-6	-0.50
distance=p2 rank=7+	-0.03
distance=p3	-0.69
distance=p3 rank=1	-0.35
distance=p3 rank=2	-0.40
distance=p3 rank=3	-0.32
distance=p3 rank=4-6	-0.48
distance=p3 rank=7+	-0.05
distance=p4-6	-0.91
distance=p4-6 rank=1	-0.05
distance=p4-6 rank=2	-0.30
distance=p4-6 rank=3	-0.28
distance=p4-6 rank=4-6	-0.65
distance=p4-6 rank=7+	-0.23
distance=s0	-0.10
distance=s0 rank=0	0.48
distance=s0 rank=1	0.31
distance=s1	0.67
distance=s1 rank=0	0.67
distance=s1 rank=1	-0.16
distance=s1 rank=2	0.13
distance=s2	-0.09
distance=s2 rank=1	0.04
distance=s2 rank=2	-0.13
first=false distance=p1	0.09
first=false distance=p2	-0.46
first=false distance=p3	-0.64
first=false distance=p4-6	-0.84
first=false distance=s0	0.27
first=false distance=s1	0.51
first=false distance=s2	-0.09
first=false opens=false same=false	-0.05
first=false opens=false same=true	0.27
first=false opens=true same=false	-0.10
first=true distance=p1	-0.12
first=true distance=p2	-0.39
first=true distance=p3	-0.24
first=true distance=p4-6	-0.26
first=true distance=s0	-0.28
first=true distance=s1	0.48
first=true opens=false same=true	-0.28
first=true opens=true same=false	0.23
gender=fits	0.50
gender=fits kind=name-person	0.55
gender=fits kind=noun-person	-0.11
gender=fits kind=pronoun	0.15
gender=open	-1.77
gender=open kind=name-person	-1.27
gender=open kind=noun-person	-1.19
gender=open kind=pronoun	-0.94
kind=name-person	0.08
kind=name-person distance=p1	0.21
kind=name-person distance=p2	-0.73
kind=name-person distance=p3	-0.62
kind=name-person distance=p4-6	-0.86
kind=name-person distance=s0	0.36
kind=name-person distance=s1	0.41
kind=name-person distance=s2	-0.06
kind=noun-person	-0.90
kind=noun-person distance=p1	-0.73
kind=noun-person distance=p2	-0.15
kind=noun-person distance=p3	-0.17
kind=noun-person distance=p4-6	-0.12
kind=noun-person distance=s0	-0.33
kind=noun-person distance=s1	-0.33
kind=noun-person distance=s2	-0.03
kind=pronoun	0.08
kind=pronoun distance=p1	0.04
kind=pronoun distance=p3	-0.35
kind=pronoun distance=p4-6	-0.16
kind=pronoun distance=s0	-0.25
kind=pronoun distance=s1	0.99
lead=false distance=p1	-0.07
lead=false distance=p2	-0.43
lead=false distance=p3	-0.49
lead=false distance=p4-6	-0.39
lead=false distance=s0	0.23
lead=false distance=s1	0.25
lead=false distance=s2	-0.06
lead=false opens=false same=false	-0.12
lead=false opens=false same=true	0.23
lead=false opens=true same=false	-0.17
lead=false rank=0	-0.03
lead=false rank=1	0.33
lead=false rank=2	-0.44
lead=false rank=3	-0.02
lead=false rank=4-6	-0.71
lead=false rank=7+	-0.21
lead=false speaking=silent	-0.46
lead=false speaking=spoke0	-0.19
lead=false speaking=spoke1	0.37
lead=false speaking=spoke2	-0.03
lead=false speaking=spoke3	0.71
lead=true distance=p1	0.14
lead=true distance=p2	-0.43
lead=true distance=p3	-0.57
lead=true distance=p4-6	-0.76
lead=true distance=s0	-0.16
lead=true distance=s1	0.68
lead=true distance=s2	-0.03
lead=true opens=false same=false	0.08
lead=true opens=false same=true	-0.16
lead=true opens=true same=false	0.15
lead=true rank=0	0.90
lead=true rank=1	-0.40
lead=true rank=2	-0.09
lead=true rank=3	-0.24
lead=true rank=4-6	-0.39
lead=true rank=7+	-0.43
lead=true speaking=silent	-0.04
lead=true speaking=spoke0	0.37
lead=true speaking=spoke1	0.09
lead=true speaking=spoke2	-0.19
lead=true speaking=spoke3	-0.38
named=1	-0.15
named=1 distance=p1	-0.03
named=1 distance=p2	-0.48
named=1 distance=p3	-0.29
named=1 distance=p4-6	-0.36
named=1 distance=s0	-0.90
named=1 distance=s1	0.29
named=1 distance=s2	-0.13
named=2	-0.38
named=2 distance=p1	-0.07
named=2 distance=p2	-0.32
named=2 distance=p3	-0.32
named=2 distance=p4-6	-0.31
named=2 distance=s0	-0.50
named=2 distance=s1	0.46
named=3	0.18
named=3 distance=p2	0.31
named=3 distance=p3	-0.13
named=3 distance=p4-6	-0.50
named=3 distance=s1	0.50
named=4-6	0.63
named=4-6 distance=p1	0.68
named=4-6 distance=p2	-0.49
named=4-6 distance=p3	-0.34
named=4-6 distance=p4-6	-0.18
named=4-6 distance=s1	0.36
named=7+	-0.11
named=7+ distance=p1	-0.20
named=7+ distance=p2	-0.46
named=7+ distance=p3	-0.44
named=7+ distance=p4-6	-0.17
named=7+ distance=s0	0.67
named=7+ distance=s1	0.10
opens=false lead=false distance=p1	-0.05
opens=false lead=false distance=p2	-0.42
opens=false lead=false distance=p3	-0.49
opens=false lead=false distance=p4-6	-0.39
opens=false lead=false distance=s0	0.23
opens=false lead=false distance=s1	0.22
opens=false lead=false distance=s2	-0.06
opens=false lead=true distance=p1	0.08
opens=false lead=true distance=p2	-0.34
opens=false lead=true distance=p3	-0.56
opens=false lead=true distance=p4-6	-0.70
opens=false lead=true distance=s0	-0.16
opens=false lead=true distance=s1	0.68
opens=false lead=true distance=s2	-0.03
opens=true lead=false distance=p1	-0.22
opens=true lead=false distance=p2	-0.06
opens=true lead=false distance=p3	-0.02
opens=true lead=false distance=s1	0.10
opens=true lead=true distance=p1	0.49
opens=true lead=true distance=p2	-0.30
opens=true lead=true distance=p3	-0.07
opens=true lead=true distance=p4-6	-0.22
personal=false distance=p1	-0.56
personal=false distance=p2	-0.15
personal=false distance=p3	-0.15
personal=false distance=p4-6	-0.05
personal=false distance=s0	-0.54
personal=false distance=s1	-0.17
personal=false kind=name-person	-0.74
personal=false kind=noun-person	-0.08
personal=false kind=pronoun	-0.08
personal=true distance=p1	0.17
personal=true distance=p2	-0.62
personal=true distance=p3	-0.65
personal=true distance=p4-6	-0.89
personal=true distance=s0	-0.05
personal=true distance=s1	0.70
personal=true distance=s2	-0.09
personal=true kind=name-person	0.34
personal=true kind=noun-person	-0.89
personal=true kind=pronoun	0.09
poss=false	0.10
poss=false distance=p1	0.16
poss=false distance=p2	-0.63
poss=false distance=p3	-0.66
poss=false distance=p4-6	-0.88
poss=false distance=s0	-0.10
poss=false distance=s1	0.74
poss=false distance=s2	-0.09
poss=true	-0.69
poss=true distance=p1	-0.57
poss=true distance=p2	-0.12
poss=true distance=p3	-0.21
poss=true distance=p4-6	-0.14
poss=true distance=s1	-0.17
pronoun-tie=null same=false lead=false	-0.38
pronoun-tie=null same=false lead=true	0.46
pronoun-tie=null same=true lead=true	0.17
pronoun-tie=null speaking=silent	-0.62
pronoun-tie=null speaking=spoke0	0.23
pronoun-tie=subject same=false lead=false	-0.10
pronoun-tie=subject same=false lead=true	0.07
pronoun-tie=subject same=true lead=false	0.24
pronoun-tie=subject same=true lead=true	-0.18
pronoun-tie=subject speaking=silent	-0.33
pronoun-tie=subject speaking=spoke1	0.08
pronoun-tie=subject speaking=spoke2	-0.12
pronoun-tie=subject speaking=spoke3	0.12
role=false	-0.22
role=true	0.21
speaking=silent	-0.37
speaking=silent distance=p1	-0.34
speaking=silent distance=p2	-0.60
speaking=silent distance=p3	-0.60
speaking=silent distance=p4-6	-0.63
speaking=silent distance=s0	0.42
speaking=silent distance=s1	0.24
speaking=silent distance=s2	-0.06
speaking=spoke0 distance=p1	0.03
speaking=spoke0 distance=s1	0.82
speaking=spoke1	0.20
speaking=spoke1 distance=p1	0.05
speaking=spoke1 distance=s1	0.63
speaking=spoke2	-0.12
speaking=spoke2 distance=p2	-0.31
speaking=spoke2 distance=s1	0.07
speaking=spoke3	0.12
speaking=spoke3 distance=p1	0.70
speaking=spoke3 distance=p3	-0.35
tie=apposed distance=p1	0.68
tie=apposed distance=p2	-0.20
tie=apposed distance=p3	-0.03
tie=apposed distance=p4-6	-0.08
tie=apposed distance=s1	0.58
tie=inverted distance=p1	-0.68
tie=inverted distance=p2	-0.51
tie=inverted distance=p3	-0.21
tie=inverted distance=p4-6	-0.55
tie=inverted distance=s1	0.61
tie=null distance=p2	-0.45
tie=null distance=p3	-0.46
tie=null distance=p4-6	-0.35
tie=null distance=s0	-0.57
tie=null distance=s1	-0.12
tie=null distance=s2	-0.04
tie=owner distance=p1	0.20
tie=owner distance=p2	-0.03
tie=owner distance=p4-6	-0.06
tie=passive distance=p1	0.15
tie=relative distance=p1	-0.08
tie=subject distance=p1	0.04
tie=subject distance=p2	-0.20
tie=subject distance=p3	-0.43
tie=subject distance=p4-6	-0.40
tie=subject distance=s0	0.68
tie=subject distance=s1	0.83
verb=false same=false	-0.37
verb=false same=true	-0.33
verb=true same=false	0.08
verb=true same=true	-0.07
`;
