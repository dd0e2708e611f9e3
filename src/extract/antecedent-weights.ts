/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.71
before=# same=false	-0.71
before=( first=false	-0.05
before=( same=false	-0.05
before=, first=false	0.61
before=, same=false	0.60
before=, same=true	0.06
before=- first=false	0.03
before=- same=false	0.03
before=: first=false	-0.04
before=: same=false	-0.04
before=Cap first=false	0.25
before=Cap same=false	0.26
before=Q first=false	-0.08
before=Q first=true	0.12
before=Q same=false	-0.11
before=Vr first=false	-0.09
before=Vr same=false	-0.29
before=Vrb first=false	-0.42
before=Vrb same=false	-0.42
before=Vs first=false	0.62
before=Vs same=false	0.47
before=Vsg first=false	-0.10
before=Vsg same=false	-0.10
before=Vw first=false	-0.54
before=Vw same=false	-0.54
before=Vwb first=false	-0.54
before=Vwb same=false	-0.54
before=Vwg first=false	-0.98
before=Vwg same=false	-0.98
before=according first=false	-0.17
before=according same=false	-0.17
before=as first=false	-0.42
before=as same=false	-0.42
before=aux first=false	-0.49
before=aux same=false	-0.49
before=by first=false	-0.88
before=by same=false	-0.88
before=conj first=false	0.44
before=conj same=false	0.39
before=conj same=true	0.26
before=det first=false	-0.85
before=det same=false	-0.77
before=num first=false	-0.23
before=num same=false	-0.23
before=of first=false	-0.58
before=of same=false	-0.55
before=prep first=false	-1.10
before=prep same=false	-1.03
before=prep same=true	-0.36
before=start same=false	0.17
before=start same=true	-0.27
before=that first=false	-0.50
before=that same=false	-0.59
before=to first=false	0.49
before=to same=false	0.55
before=w first=false	-0.36
before=w same=false	-0.33
before=w same=true	-0.57
before=wh first=false	0.47
before=wh same=false	0.43
before=‘ first=false	-0.10
distance=p1 rank=0	0.31
distance=p1 rank=1	-0.50
distance=p1 rank=2	-0.04
distance=p1 rank=3	0.13
distance=p1 rank=4-6	0.10
distance=p1 rank=7+	-0.06
distance=p2	-0.61
distance=p2 rank=1	0.08
distance=p2 rank=2	-0.46
distance=p2 rank=3	-0.24
distance=p2 rank=4-6	-0.83
distance=p2 rank=7+	-0.34
distance=p3	-0.77
distance=p3 rank=1	-0.17
distance=p3 rank=2	-0.39
distance=p3 rank=3	-0.32
distance=p3 rank=4-6	-0.42
distance=p3 rank=7+	-0.36
distance=p4-6	-0.84
distance=p4-6 rank=2	-0.12
distance=p4-6 rank=3	-0.33
distance=p4-6 rank=4-6	-0.69
distance=p4-6 rank=7+	-0.30
distance=s0	-0.09
distance=s0 rank=0	0.47
distance=s0 rank=1	0.15
distance=s0 rank=2	0.35
distance=s1	0.55
distance=s1 rank=0	0.44
distance=s1 rank=1	0.63
distance=s1 rank=2	-0.36
distance=s1 rank=3	0.21
distance=s2	-0.09
distance=s2 rank=1	0.16
first=false distance=p1	-0.03
first=false distance=p2	-0.46
first=false distance=p3	-0.73
first=false distance=p4-6	-0.82
first=false distance=s0	0.28
first=false distance=s1	0.46
first=false distance=s2	-0.08
first=false opens=false same=false	-0.09
first=false opens=false same=true	0.28
first=false opens=true same=false	0.03
first=true distance=p1	0.14
first=true distance=p2	-0.44
first=true distance=p3	-0.29
first=true distance=p4-6	-0.20
first=true distance=s0	-0.27
first=true distance=s1	0.28
first=true opens=false same=false	0.20
first=true opens=false same=true	-0.27
first=true opens=true same=false	-0.24
gender=fits	0.39
gender=fits kind=name-person	0.29
gender=fits kind=noun-person	-0.31
gender=fits kind=pronoun	0.34
gender=open	-0.78
gender=open kind=name-person	-0.35
gender=open kind=noun-person	-0.72
gender=open kind=pronoun	-1.27
kind=name-person	-0.05
kind=name-person distance=p2	-0.84
kind=name-person distance=p3	-0.57
kind=name-person distance=p4-6	-0.79
kind=name-person distance=s0	0.19
kind=name-person distance=s1	0.30
kind=name-person distance=s2	-0.06
kind=noun-person	-0.82
kind=noun-person distance=p1	-0.57
kind=noun-person distance=p2	-0.13
kind=noun-person distance=p3	-0.29
kind=noun-person distance=p4-6	-0.15
kind=noun-person distance=s0	-0.36
kind=noun-person distance=s1	-0.26
kind=noun-person distance=s2	-0.03
kind=pronoun	0.24
kind=pronoun distance=p1	0.17
kind=pronoun distance=p2	-0.10
kind=pronoun distance=p3	-0.44
kind=pronoun distance=p4-6	-0.30
kind=pronoun distance=s0	-0.20
kind=pronoun distance=s1	0.59
lead=false distance=p1	-0.03
lead=false distance=p2	-0.59
lead=false distance=p3	-0.42
lead=false distance=p4-6	-0.46
lead=false distance=s0	0.07
lead=false distance=s1	0.11
lead=false distance=s2	-0.04
lead=false opens=false same=false	-0.16
lead=false opens=false same=true	0.07
lead=false rank=0	-0.02
lead=false rank=1	-0.07
lead=false rank=2	-0.66
lead=false rank=3	0.40
lead=false rank=4-6	-0.29
lead=false rank=7+	-0.55
lead=false speaking=silent	-0.32
lead=false speaking=spoke0	-0.19
lead=false speaking=spoke1	0.19
lead=false speaking=spoke2	-0.35
lead=false speaking=spoke3	0.45
lead=true distance=p1	0.08
lead=true distance=p2	-0.38
lead=true distance=p3	-0.62
lead=true distance=p4-6	-0.68
lead=true distance=s0	-0.16
lead=true distance=s1	0.69
lead=true distance=s2	-0.05
lead=true opens=false same=false	0.16
lead=true opens=false same=true	-0.16
lead=true rank=0	0.92
lead=true rank=1	0.08
lead=true rank=2	0.23
lead=true rank=3	-0.89
lead=true rank=4-6	-0.62
lead=true rank=7+	-0.37
lead=true speaking=silent	-0.15
lead=true speaking=spoke0	0.46
lead=true speaking=spoke1	-0.02
lead=true speaking=spoke3	-0.09
named=1	-0.48
named=1 distance=p1	-0.32
named=1 distance=p2	-0.57
named=1 distance=p3	-0.34
named=1 distance=p4-6	-0.38
named=1 distance=s0	-0.75
named=1 distance=s1	0.10
named=1 distance=s2	-0.20
named=2	-0.34
named=2 distance=p1	-0.15
named=2 distance=p2	-0.43
named=2 distance=p3	-0.32
named=2 distance=p4-6	-0.35
named=2 distance=s0	-0.55
named=2 distance=s1	0.31
named=3	-0.04
named=3 distance=p2	0.36
named=3 distance=p3	-0.19
named=3 distance=p4-6	-0.46
named=3 distance=s1	-0.09
named=4-6	0.88
named=4-6 distance=p1	0.71
named=4-6 distance=p2	-0.75
named=4-6 distance=p3	-0.42
named=4-6 distance=p4-6	-0.22
named=4-6 distance=s0	0.54
named=4-6 distance=s1	0.70
named=7+ distance=p1	-0.21
named=7+ distance=p2	-0.39
named=7+ distance=p3	-0.35
named=7+ distance=p4-6	-0.20
named=7+ distance=s0	0.79
named=7+ distance=s1	0.35
named=7+ distance=s2	0.16
opens=false lead=false distance=p1	-0.03
opens=false lead=false distance=p2	-0.59
opens=false lead=false distance=p3	-0.39
opens=false lead=false distance=p4-6	-0.46
opens=false lead=false distance=s0	0.07
opens=false lead=false distance=s1	0.06
opens=false lead=false distance=s2	-0.04
opens=false lead=true distance=p2	-0.29
opens=false lead=true distance=p3	-0.61
opens=false lead=true distance=p4-6	-0.63
opens=false lead=true distance=s0	-0.16
opens=false lead=true distance=s1	0.72
opens=false lead=true distance=s2	-0.05
opens=true lead=false distance=p1	-0.11
opens=true lead=false distance=p3	-0.11
opens=true lead=false distance=p4-6	-0.02
opens=true lead=false distance=s1	0.24
opens=true lead=true distance=p1	0.39
opens=true lead=true distance=p2	-0.29
opens=true lead=true distance=p3	-0.06
opens=true lead=true distance=p4-6	-0.27
opens=true lead=true distance=s1	-0.15
personal=false distance=p1	-0.09
personal=false distance=p2	-0.25
personal=false distance=p3	-0.22
personal=false distance=p4-6	-0.23
personal=false distance=s0	-0.69
personal=false distance=s1	-0.30
personal=false kind=name-person	-0.31
personal=false kind=noun-person	-0.12
personal=false kind=pronoun	-0.40
personal=place distance=p1	-1.06
personal=place distance=p2	-0.13
personal=place distance=p3	-0.07
personal=place distance=p4-6	-0.07
personal=place distance=s0	-0.61
personal=place distance=s1	-0.81
personal=place kind=name-person	-1.45
personal=place kind=pronoun	-0.45
personal=true distance=p1	0.11
personal=true distance=p2	-0.51
personal=true distance=p3	-0.72
personal=true distance=p4-6	-0.80
personal=true distance=s0	0.12
personal=true distance=s1	0.80
personal=true distance=s2	-0.08
personal=true kind=name-person	0.40
personal=true kind=noun-person	-0.81
personal=true kind=pronoun	0.28
plural=false	-0.05
poss=false	0.10
poss=false distance=p1	0.23
poss=false distance=p2	-0.61
poss=false distance=p3	-0.76
poss=false distance=p4-6	-0.81
poss=false distance=s0	-0.11
poss=false distance=s1	0.50
poss=false distance=s2	-0.09
poss=true	-0.56
poss=true distance=p1	-0.83
poss=true distance=p2	-0.10
poss=true distance=p3	-0.07
poss=true distance=p4-6	-0.17
poss=true distance=s1	0.17
pronoun-tie=null same=false lead=false	-0.13
pronoun-tie=null same=false lead=true	0.02
pronoun-tie=null same=true lead=true	0.39
pronoun-tie=null speaking=silent	-0.38
pronoun-tie=null speaking=spoke0	0.27
pronoun-tie=subject same=false lead=false	-0.14
pronoun-tie=subject same=false lead=true	0.14
pronoun-tie=subject same=true lead=false	0.24
pronoun-tie=subject same=true lead=true	-0.25
pronoun-tie=subject speaking=silent	-0.38
pronoun-tie=subject speaking=spoke0	0.06
pronoun-tie=subject speaking=spoke1	0.15
pronoun-tie=subject speaking=spoke2	-0.32
pronoun-tie=subject speaking=spoke3	0.18
role=false	-0.25
role=true	0.25
speaking=silent	-0.40
speaking=silent distance=p1	-0.47
speaking=silent distance=p2	-0.69
speaking=silent distance=p3	-0.54
speaking=silent distance=p4-6	-0.61
speaking=silent distance=s0	0.50
speaking=silent distance=s1	0.47
speaking=silent distance=s2	-0.05
speaking=spoke0	0.09
speaking=spoke0 distance=p1	0.27
speaking=spoke0 distance=s1	0.11
speaking=spoke1	0.17
speaking=spoke1 distance=p1	0.16
speaking=spoke1 distance=s1	0.05
speaking=spoke2	-0.32
speaking=spoke2 distance=p1	-0.25
speaking=spoke2 distance=p2	-0.38
speaking=spoke2 distance=s1	0.23
speaking=spoke3	0.18
speaking=spoke3 distance=p1	0.64
speaking=spoke3 distance=p3	-0.57
speaking=spoke3 distance=s1	0.25
tie=apposed distance=p1	-0.22
tie=apposed distance=p2	-0.24
tie=apposed distance=p3	-0.04
tie=apposed distance=s1	0.69
tie=inverted distance=p1	-0.53
tie=inverted distance=p2	-0.52
tie=inverted distance=p3	-0.19
tie=inverted distance=p4-6	-0.49
tie=inverted distance=s1	0.61
tie=null distance=p1	-0.07
tie=null distance=p2	-0.55
tie=null distance=p3	-0.52
tie=null distance=p4-6	-0.33
tie=null distance=s0	-0.66
tie=null distance=s1	-0.24
tie=null distance=s2	-0.04
tie=relative distance=p1	-0.20
tie=subject distance=p1	0.35
tie=subject distance=p2	-0.12
tie=subject distance=p3	-0.46
tie=subject distance=p4-6	-0.45
tie=subject distance=s0	1.04
tie=subject distance=s1	1.16
tie=subject distance=s2	0.16
verb=false same=false	-0.35
verb=false same=true	-0.64
verb=true same=false	0.07
`;
