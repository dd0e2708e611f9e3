/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.86
before=, same=false	0.85
before=- first=false	0.27
before=- same=false	0.27
before=Cap first=false	-0.05
before=Q first=false	-0.18
before=Q first=true	0.08
before=Vr first=false	0.28
before=Vr same=false	0.31
before=Vrb first=false	-0.79
before=Vrb same=false	-0.79
before=Vs first=false	0.18
before=Vs same=false	0.15
before=Vsg first=false	0.46
before=Vsg same=false	0.46
before=Vw first=false	-0.36
before=Vw same=false	-0.36
before=Vwb first=false	-0.38
before=Vwb same=false	-0.38
before=Vwg first=false	-0.72
before=Vwg same=false	-0.72
before=adv first=false	0.35
before=adv same=false	0.36
before=as first=false	-0.14
before=as same=false	-0.14
before=aux first=false	-0.15
before=aux same=false	-0.15
before=by first=false	-0.97
before=by same=false	-0.97
before=conj first=false	-0.12
before=conj same=false	-0.20
before=conj same=true	0.14
before=det first=false	-0.78
before=det same=false	-0.78
before=num first=false	-0.07
before=num same=false	-0.07
before=of first=false	-0.37
before=of same=false	-0.34
before=prep first=false	-0.85
before=prep same=false	-0.85
before=start first=true	0.09
before=start same=false	0.05
before=start same=true	0.33
before=that first=false	-0.46
before=that same=false	-0.46
before=to first=false	0.53
before=to same=false	0.55
before=w first=false	-0.15
before=w same=false	-0.13
before=w same=true	-0.19
before=wh first=false	0.47
before=wh same=false	0.44
before=‘ first=false	-0.33
distance=p1	-0.07
distance=p1 rank=0	0.17
distance=p1 rank=1	-0.15
distance=p1 rank=2	0.10
distance=p1 rank=3	-0.42
distance=p1 rank=4-6	0.20
distance=p1 rank=7+	-0.26
distance=p2	-0.43
distance=p2 rank=1	-0.05
distance=p2 rank=2	-0.46
distance=p2 rank=3	-0.34
distance=p2 rank=4-6	-0.64
distance=p2 rank=7+	-0.09
distance=p3	-0.55
distance=p3 rank=1	-0.43
distance=p3 rank=2	-0.31
distance=p3 rank=3	-0.26
distance=p3 rank=4-6	-0.51
distance=p3 rank=7+	-0.12
distance=p4-6	-0.69
distance=p4-6 rank=1	-0.12
distance=p4-6 rank=2	-0.40
distance=p4-6 rank=3	-0.27
distance=p4-6 rank=4-6	-0.49
distance=p4-6 rank=7+	-0.22
distance=s0	0.27
distance=s0 rank=0	0.19
distance=s0 rank=1	0.15
distance=s1	0.55
distance=s1 rank=0	0.58
distance=s1 rank=1	-0.17
distance=s1 rank=2	0.31
distance=s2	-0.07
distance=s2 rank=1	0.10
distance=s2 rank=2	-0.10
first=false distance=p1	-0.09
first=false distance=p2	-0.34
first=false distance=p3	-0.55
first=false distance=p4-6	-0.70
first=false distance=s0	0.10
first=false distance=s1	0.37
first=false distance=s2	-0.07
first=false opens=false same=false	-0.09
first=false opens=false same=true	0.10
first=false opens=true same=false	-0.07
first=true distance=p2	-0.42
first=true distance=p3	-0.24
first=true distance=p4-6	-0.20
first=true distance=s0	0.33
first=true distance=s1	0.62
first=true opens=false same=false	0.05
first=true opens=false same=true	0.33
first=true opens=true same=false	0.10
gender=fits	0.34
gender=fits kind=name-person	0.24
gender=fits kind=noun-person	-0.20
gender=fits kind=pronoun	0.33
gender=open	-0.69
gender=open kind=name-person	-0.36
gender=open kind=noun-person	-0.89
gender=open kind=pronoun	-0.81
kind=name-person distance=p1	0.25
kind=name-person distance=p2	-0.61
kind=name-person distance=p3	-0.47
kind=name-person distance=p4-6	-0.65
kind=name-person distance=s0	0.16
kind=name-person distance=s1	0.50
kind=name-person distance=s2	-0.07
kind=noun-person	-0.69
kind=noun-person distance=p1	-0.65
kind=noun-person distance=p2	-0.12
kind=noun-person distance=p3	-0.21
kind=noun-person distance=p4-6	-0.10
kind=noun-person distance=s0	-0.30
kind=noun-person distance=s1	-0.40
kind=noun-person distance=s2	-0.02
kind=pronoun	0.21
kind=pronoun distance=p1	-0.05
kind=pronoun distance=p2	-0.07
kind=pronoun distance=p3	-0.54
kind=pronoun distance=p4-6	-0.30
kind=pronoun distance=s0	0.26
kind=pronoun distance=s1	0.54
lead=false distance=p1	-0.20
lead=false distance=p2	-0.41
lead=false distance=p3	-0.38
lead=false distance=p4-6	-0.36
lead=false distance=s0	0.15
lead=false distance=s1	0.34
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.07
lead=false opens=false same=true	0.15
lead=false opens=true same=false	-0.04
lead=false rank=0	0.12
lead=false rank=1	-0.23
lead=false rank=2	0.19
lead=false rank=3	-0.35
lead=false rank=4-6	-0.84
lead=false rank=7+	-0.22
lead=false speaking=silent	-0.33
lead=false speaking=spoke0	0.10
lead=false speaking=spoke1	0.45
lead=false speaking=spoke2	-0.02
lead=false speaking=spoke3	0.05
lead=true distance=p1	0.11
lead=true distance=p2	-0.32
lead=true distance=p3	-0.58
lead=true distance=p4-6	-0.61
lead=true distance=s0	0.20
lead=true distance=s1	0.66
lead=true distance=s2	-0.05
lead=true opens=false same=false	0.04
lead=true opens=false same=true	0.20
lead=true opens=true same=false	0.03
lead=true rank=0	0.73
lead=true rank=1	-0.06
lead=true rank=2	-0.45
lead=true rank=3	-0.29
lead=true rank=4-6	-0.08
lead=true rank=7+	-0.32
lead=true speaking=silent	0.06
lead=true speaking=spoke1	0.12
lead=true speaking=spoke2	-0.14
lead=true speaking=spoke3	-0.03
named=1	-0.39
named=1 distance=p1	-0.29
named=1 distance=p2	-0.47
named=1 distance=p3	-0.26
named=1 distance=p4-6	-0.31
named=1 distance=s0	-0.58
named=1 distance=s1	0.34
named=1 distance=s2	-0.11
named=2	-0.17
named=2 distance=p1	-0.44
named=2 distance=p2	-0.41
named=2 distance=p3	-0.40
named=2 distance=p4-6	-0.34
named=2 distance=s0	-0.03
named=2 distance=s1	0.63
named=3	0.08
named=3 distance=p1	0.10
named=3 distance=p2	0.29
named=3 distance=p3	-0.13
named=3 distance=p4-6	-0.40
named=3 distance=s1	-0.02
named=4-6	0.46
named=4-6 distance=p1	0.69
named=4-6 distance=p2	-0.57
named=4-6 distance=p3	-0.32
named=4-6 distance=p4-6	-0.23
named=4-6 distance=s1	0.36
named=7+	0.20
named=7+ distance=p1	0.33
named=7+ distance=p2	-0.49
named=7+ distance=p3	-0.70
named=7+ distance=p4-6	-0.21
named=7+ distance=s0	0.41
named=7+ distance=s1	0.18
opens=false lead=false distance=p1	-0.17
opens=false lead=false distance=p2	-0.39
opens=false lead=false distance=p3	-0.39
opens=false lead=false distance=p4-6	-0.36
opens=false lead=false distance=s0	0.15
opens=false lead=false distance=s1	0.26
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p1	0.04
opens=false lead=true distance=p2	-0.26
opens=false lead=true distance=p3	-0.59
opens=false lead=true distance=p4-6	-0.53
opens=false lead=true distance=s0	0.20
opens=false lead=true distance=s1	0.80
opens=false lead=true distance=s2	-0.06
opens=true lead=false distance=p1	-0.25
opens=true lead=false distance=p2	-0.14
opens=true lead=false distance=p3	-0.03
opens=true lead=false distance=p4-6	-0.05
opens=true lead=false distance=s1	0.28
opens=true lead=true distance=p1	0.52
opens=true lead=true distance=p2	-0.36
opens=true lead=true distance=p3	-0.03
opens=true lead=true distance=p4-6	-0.27
opens=true lead=true distance=s1	-0.18
personal=false distance=p1	-0.30
personal=false distance=p2	-0.23
personal=false distance=p3	-0.17
personal=false distance=p4-6	-0.10
personal=false distance=s0	-0.50
personal=false distance=s1	-0.44
personal=false kind=name-person	-0.44
personal=false kind=noun-person	-0.19
personal=false kind=pronoun	-0.64
personal=true distance=p2	-0.44
personal=true distance=p3	-0.60
personal=true distance=p4-6	-0.74
personal=true distance=s0	0.51
personal=true distance=s1	0.63
personal=true distance=s2	-0.06
personal=true kind=name-person	0.23
personal=true kind=noun-person	-0.68
personal=true kind=pronoun	0.24
poss=false	0.11
poss=false distance=p1	0.06
poss=false distance=p2	-0.41
poss=false distance=p3	-0.55
poss=false distance=p4-6	-0.68
poss=false distance=s0	0.27
poss=false distance=s1	0.61
poss=false distance=s2	-0.07
poss=true	-0.68
poss=true distance=p1	-0.50
poss=true distance=p2	-0.22
poss=true distance=p3	-0.14
poss=true distance=p4-6	-0.12
poss=true distance=s1	-0.50
pronoun-tie=null same=false lead=false	-0.53
pronoun-tie=null same=false lead=true	0.48
pronoun-tie=null same=true lead=true	0.08
pronoun-tie=null speaking=silent	-0.72
pronoun-tie=null speaking=spoke0	0.30
pronoun-tie=subject same=false lead=false	-0.04
pronoun-tie=subject same=true lead=false	0.19
pronoun-tie=subject same=true lead=true	0.14
pronoun-tie=subject speaking=silent	-0.18
pronoun-tie=subject speaking=spoke1	0.20
pronoun-tie=subject speaking=spoke2	-0.04
pronoun-tie=subject speaking=spoke3	-0.03
role=false	-0.43
role=true	0.24
speaking=silent	-0.22
speaking=silent distance=p1	0.04
speaking=silent distance=p2	-0.56
speaking=silent distance=p3	-0.47
speaking=silent distance=p4-6	-0.49
speaking=silent distance=s0	0.17
speaking=silent distance=s1	0.12
speaking=silent distance=s2	-0.05
speaking=spoke0	0.07
speaking=spoke0 distance=p1	-0.37
speaking=spoke0 distance=s1	0.91
speaking=spoke1	0.36
speaking=spoke1 distance=p1	0.24
speaking=spoke1 distance=s1	0.35
speaking=spoke2	-0.02
speaking=spoke2 distance=p1	0.05
speaking=spoke2 distance=p2	-0.28
speaking=spoke3	-0.03
speaking=spoke3 distance=p1	0.21
speaking=spoke3 distance=p3	-0.42
tie=apposed distance=p1	0.95
tie=apposed distance=p2	-0.50
tie=apposed distance=p4-6	-0.09
tie=apposed distance=s1	0.63
tie=inverted distance=p1	-0.95
tie=inverted distance=p2	-0.47
tie=inverted distance=p3	-0.16
tie=inverted distance=p4-6	-0.48
tie=inverted distance=s1	0.54
tie=null distance=p1	-0.39
tie=null distance=p2	-0.34
tie=null distance=p3	-0.39
tie=null distance=p4-6	-0.30
tie=null distance=s0	-0.23
tie=null distance=s1	-0.17
tie=null distance=s2	-0.04
tie=owner distance=p1	0.32
tie=owner distance=p2	-0.04
tie=owner distance=p4-6	-0.08
tie=passive distance=p1	-0.28
tie=relative distance=p1	-0.38
tie=subject distance=p1	0.55
tie=subject distance=p2	-0.19
tie=subject distance=p3	-0.65
tie=subject distance=p4-6	-0.41
tie=subject distance=s0	0.58
tie=subject distance=s1	0.74
verb=false same=false	-0.26
verb=false same=true	-0.44
verb=true same=false	-0.04
verb=true same=true	0.35
`;
