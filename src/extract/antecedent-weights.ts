/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=( first=false	-0.03
before=( same=false	-0.03
before=, first=false	0.62
before=, same=false	0.62
before=- first=false	0.10
before=- same=false	0.10
before=Cap same=false	0.04
before=Q first=false	-0.40
before=Q first=true	0.07
before=Q same=false	-0.28
before=Vr first=false	0.26
before=Vr same=false	0.24
before=Vrb first=false	-0.53
before=Vrb same=false	-0.53
before=Vs first=false	0.25
before=Vs same=false	0.20
before=Vsg first=false	0.49
before=Vsg same=false	0.49
before=Vw first=false	-0.38
before=Vw same=false	-0.38
before=Vwb first=false	-0.33
before=Vwb same=false	-0.33
before=Vwg first=false	-0.77
before=Vwg same=false	-0.77
before=adv first=false	-0.15
before=adv same=false	-0.15
before=as first=false	-0.22
before=as same=false	-0.22
before=aux first=false	-0.16
before=aux same=false	-0.16
before=by first=false	-0.85
before=by same=false	-0.85
before=conj first=false	0.28
before=conj same=false	0.24
before=conj same=true	0.14
before=det first=false	-0.71
before=det same=false	-0.71
before=num first=false	-0.03
before=num same=false	-0.03
before=of first=false	-0.46
before=of same=false	-0.45
before=prep first=false	-0.52
before=prep same=false	-0.52
before=start first=true	0.09
before=start same=false	0.05
before=start same=true	0.31
before=that first=false	-0.33
before=that same=false	-0.33
before=to first=false	0.38
before=to same=false	0.40
before=w first=false	-0.40
before=w same=false	-0.39
before=w same=true	-0.18
before=wh first=false	-0.07
before=wh same=false	-0.08
before=‘ first=false	-0.45
distance=p1	-0.06
distance=p1 rank=0	0.36
distance=p1 rank=1	-0.59
distance=p1 rank=2	0.22
distance=p1 rank=3	-0.53
distance=p1 rank=4-6	0.36
distance=p1 rank=7+	-0.27
distance=p2	-0.50
distance=p2 rank=1	-0.41
distance=p2 rank=2	-0.27
distance=p2 rank=3	-0.35
distance=p2 rank=4-6	-0.38
distance=p2 rank=7+	-0.11
distance=p3	-0.55
distance=p3 rank=1	-0.35
distance=p3 rank=2	-0.37
distance=p3 rank=3	-0.29
distance=p3 rank=4-6	-0.49
distance=p3 rank=7+	-0.13
distance=p4-6	-0.63
distance=p4-6 rank=1	-0.10
distance=p4-6 rank=2	-0.44
distance=p4-6 rank=3	-0.48
distance=p4-6 rank=4-6	-0.37
distance=p4-6 rank=7+	-0.23
distance=s0	0.23
distance=s0 rank=0	0.17
distance=s0 rank=1	0.12
distance=s1	0.48
distance=s1 rank=0	0.48
distance=s1 rank=1	0.34
distance=s1 rank=2	-0.31
distance=s2	-0.06
distance=s2 rank=1	0.24
distance=s2 rank=2	-0.18
first=false distance=p1	-0.09
first=false distance=p2	-0.46
first=false distance=p3	-0.51
first=false distance=p4-6	-0.63
first=false distance=s0	0.08
first=false distance=s1	0.33
first=false distance=s2	-0.06
first=false opens=false same=false	-0.07
first=false opens=false same=true	0.08
first=false opens=true same=false	-0.15
first=true distance=p1	0.04
first=true distance=p2	-0.32
first=true distance=p3	-0.36
first=true distance=p4-6	-0.23
first=true distance=s0	0.31
first=true distance=s1	0.61
first=true opens=false same=true	0.31
first=true opens=true same=false	0.23
gender=fits	0.37
gender=fits kind=name-person	0.28
gender=fits kind=noun-person	-0.35
gender=fits kind=pronoun	0.32
gender=open	-0.82
gender=open kind=name-person	-0.49
gender=open kind=noun-person	-0.76
gender=open kind=pronoun	-0.85
kind=name-person distance=p1	0.13
kind=name-person distance=p2	-0.46
kind=name-person distance=p3	-0.48
kind=name-person distance=p4-6	-0.60
kind=name-person distance=s0	0.12
kind=name-person distance=s1	0.63
kind=name-person distance=s2	-0.06
kind=noun-person	-0.72
kind=noun-person distance=p1	-0.69
kind=noun-person distance=p2	-0.17
kind=noun-person distance=p3	-0.27
kind=noun-person distance=p4-6	-0.10
kind=noun-person distance=s0	-0.31
kind=noun-person distance=s1	-0.37
kind=pronoun	0.19
kind=pronoun distance=p1	0.12
kind=pronoun distance=p2	-0.40
kind=pronoun distance=p3	-0.47
kind=pronoun distance=p4-6	-0.32
kind=pronoun distance=s0	0.27
kind=pronoun distance=s1	0.24
lead=false distance=p1	-0.17
lead=false distance=p2	-0.31
lead=false distance=p3	-0.36
lead=false distance=p4-6	-0.37
lead=false distance=s0	0.17
lead=false distance=s1	0.13
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.11
lead=false opens=false same=true	0.17
lead=false opens=true same=false	-0.05
lead=false rank=0	0.11
lead=false rank=1	-0.26
lead=false rank=3	-0.28
lead=false rank=4-6	-0.50
lead=false rank=7+	-0.19
lead=false speaking=silent	-0.43
lead=false speaking=spoke0	0.08
lead=false speaking=spoke1	0.14
lead=false speaking=spoke2	-0.18
lead=false speaking=spoke3	0.58
lead=true distance=p1	0.09
lead=true distance=p2	-0.51
lead=true distance=p3	-0.60
lead=true distance=p4-6	-0.56
lead=true distance=s0	0.11
lead=true distance=s1	0.81
lead=true distance=s2	-0.04
lead=true opens=false same=false	0.09
lead=true opens=false same=true	0.11
lead=true opens=true same=false	0.06
lead=true rank=0	1.02
lead=true rank=1	-0.23
lead=true rank=2	-0.32
lead=true rank=3	-0.52
lead=true rank=4-6	0.14
lead=true rank=7+	-0.38
lead=true speaking=silent	0.08
lead=true speaking=spoke0	0.06
lead=true speaking=spoke1	0.41
lead=true speaking=spoke2	-0.16
lead=true speaking=spoke3	-0.14
named=1	-0.27
named=1 distance=p1	-0.15
named=1 distance=p2	-0.25
named=1 distance=p3	-0.26
named=1 distance=p4-6	-0.33
named=1 distance=s0	-0.71
named=1 distance=s1	0.36
named=1 distance=s2	-0.17
named=2	-0.14
named=2 distance=p1	-0.43
named=2 distance=p2	-0.33
named=2 distance=p3	-0.42
named=2 distance=p4-6	-0.43
named=2 distance=s1	0.53
named=3	0.16
named=3 distance=p1	0.23
named=3 distance=p2	-0.12
named=3 distance=p3	-0.13
named=3 distance=p4-6	-0.39
named=3 distance=s1	0.38
named=4-6	0.43
named=4-6 distance=p1	0.52
named=4-6 distance=p2	-0.28
named=4-6 distance=p3	-0.46
named=4-6 distance=p4-6	-0.30
named=4-6 distance=s1	0.45
named=7+ distance=p1	0.14
named=7+ distance=p2	-0.43
named=7+ distance=p3	-0.44
named=7+ distance=p4-6	-0.20
named=7+ distance=s0	0.39
opens=false lead=false distance=p1	-0.13
opens=false lead=false distance=p2	-0.30
opens=false lead=false distance=p3	-0.37
opens=false lead=false distance=p4-6	-0.37
opens=false lead=false distance=s0	0.17
opens=false lead=false distance=s1	0.07
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p2	-0.47
opens=false lead=true distance=p3	-0.60
opens=false lead=true distance=p4-6	-0.44
opens=false lead=true distance=s0	0.11
opens=false lead=true distance=s1	0.87
opens=false lead=true distance=s2	-0.05
opens=true lead=false distance=p1	-0.25
opens=true lead=false distance=p2	-0.08
opens=true lead=false distance=p3	-0.03
opens=true lead=false distance=p4-6	-0.06
opens=true lead=false distance=s1	0.37
opens=true lead=true distance=p1	0.46
opens=true lead=true distance=p2	-0.30
opens=true lead=true distance=p3	-0.10
opens=true lead=true distance=p4-6	-0.30
opens=true lead=true distance=s1	-0.16
personal=false distance=p1	-0.97
personal=false distance=p2	-0.21
personal=false distance=p3	-0.18
personal=false distance=p4-6	-0.11
personal=false distance=s0	-0.59
personal=false distance=s1	-0.31
personal=false kind=name-person	-0.96
personal=false kind=noun-person	-0.13
personal=false kind=pronoun	-0.43
personal=true distance=p1	0.12
personal=true distance=p2	-0.53
personal=true distance=p3	-0.58
personal=true distance=p4-6	-0.66
personal=true distance=s0	0.44
personal=true distance=s1	0.52
personal=true distance=s2	-0.06
personal=true kind=name-person	0.32
personal=true kind=noun-person	-0.72
personal=true kind=pronoun	0.21
poss=false distance=p1	-0.05
poss=false distance=p2	-0.49
poss=false distance=p3	-0.55
poss=false distance=p4-6	-0.60
poss=false distance=s0	0.23
poss=false distance=s1	0.43
poss=false distance=s2	-0.06
poss=true	-0.11
poss=true distance=p1	-0.15
poss=true distance=p2	-0.25
poss=true distance=p3	-0.21
poss=true distance=p4-6	-0.25
poss=true distance=s1	0.24
pronoun-tie=null same=false lead=false	-0.42
pronoun-tie=null same=false lead=true	0.44
pronoun-tie=null speaking=silent	-0.73
pronoun-tie=null speaking=spoke0	0.29
pronoun-tie=subject same=false lead=false	-0.08
pronoun-tie=subject same=false lead=true	0.05
pronoun-tie=subject same=true lead=false	0.20
pronoun-tie=subject same=true lead=true	0.09
pronoun-tie=subject speaking=silent	-0.20
pronoun-tie=subject speaking=spoke1	0.09
pronoun-tie=subject speaking=spoke2	-0.26
pronoun-tie=subject speaking=spoke3	0.35
role=false	-0.33
role=true	0.15
speaking=silent	-0.25
speaking=silent distance=p1	-0.13
speaking=silent distance=p2	-0.37
speaking=silent distance=p3	-0.45
speaking=silent distance=p4-6	-0.56
speaking=silent distance=s0	0.14
speaking=silent distance=s1	0.31
speaking=silent distance=s2	-0.18
speaking=spoke0	0.07
speaking=spoke0 distance=p1	-0.32
speaking=spoke0 distance=s1	0.58
speaking=spoke1	0.26
speaking=spoke1 distance=p1	0.43
speaking=spoke1 distance=s1	0.06
speaking=spoke2	-0.24
speaking=spoke2 distance=p1	-0.11
speaking=spoke2 distance=p2	-0.53
speaking=spoke3	0.35
speaking=spoke3 distance=p1	0.71
speaking=spoke3 distance=p2	-0.15
speaking=spoke3 distance=p3	-0.47
tie=apposed distance=p1	0.84
tie=apposed distance=p2	-0.22
tie=apposed distance=p4-6	-0.16
tie=apposed distance=s1	0.70
tie=inverted distance=p1	-0.76
tie=inverted distance=p2	-0.36
tie=inverted distance=p3	-0.25
tie=inverted distance=p4-6	-0.49
tie=inverted distance=s1	0.39
tie=null distance=p1	-0.35
tie=null distance=p2	-0.34
tie=null distance=p3	-0.42
tie=null distance=p4-6	-0.29
tie=null distance=s0	-0.20
tie=null distance=s1	-0.15
tie=null distance=s2	-0.18
tie=owner distance=p2	-0.15
tie=owner distance=p4-6	-0.08
tie=passive distance=p1	-0.19
tie=relative distance=p1	-0.45
tie=subject distance=p1	0.39
tie=subject distance=p2	-0.45
tie=subject distance=p3	-0.54
tie=subject distance=p4-6	-0.43
tie=subject distance=s0	0.63
tie=subject distance=s1	0.90
tie=subject distance=s2	0.25
verb=false same=false	-0.25
verb=false same=true	-0.40
verb=true same=true	0.31
`;
