/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.43
before=# same=false	-0.43
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.51
before=, same=false	0.51
before=- first=false	0.23
before=- same=false	0.23
before=Cap first=false	-0.37
before=Cap same=false	-0.37
before=Q first=false	-0.09
before=Q first=true	-0.41
before=Q same=false	-0.30
before=Vr first=false	0.36
before=Vr same=false	0.08
before=Vrb first=false	-0.68
before=Vrb same=false	-0.68
before=Vs first=false	-0.35
before=Vs same=false	-0.26
before=Vsg first=false	0.43
before=Vsg same=false	0.43
before=Vw first=false	-0.51
before=Vw same=false	-0.51
before=Vwb first=false	-0.53
before=Vwb same=false	-0.53
before=Vwg first=false	-0.68
before=Vwg same=false	-0.68
before=according first=false	-0.37
before=according same=false	-0.37
before=adv first=false	0.69
before=adv same=false	0.69
before=as first=false	-0.51
before=as same=false	-0.51
before=aux first=false	-0.75
before=aux same=false	-0.75
before=by first=false	-0.09
before=by same=false	-0.09
before=conj first=false	0.43
before=conj same=false	0.42
before=conj same=true	0.12
before=det first=false	-0.52
before=det same=false	-0.52
before=num first=false	-0.23
before=num same=false	-0.23
before=of first=false	-0.27
before=of same=false	-0.27
before=prep first=false	-1.03
before=prep same=false	-1.01
before=prep same=true	-0.26
before=start first=true	0.15
before=start same=false	0.22
before=start same=true	-0.18
before=that first=false	-0.36
before=that same=false	-0.46
before=to first=false	-0.93
before=to same=false	-0.90
before=w first=false	-0.25
before=w same=false	-0.21
before=w same=true	-0.57
before=wh first=false	0.41
before=wh same=false	0.26
before=— first=false	-0.03
before=— same=false	-0.03
before=‘ first=false	-0.07
distance=p1	-0.14
distance=p1 rank=0	0.21
distance=p1 rank=1	-0.21
distance=p1 rank=2	-0.12
distance=p1 rank=3	-0.44
distance=p1 rank=4-6	0.05
distance=p1 rank=7+	-0.67
distance=p2	-0.78
distance=p2 rank=1	-0.19
distance=p2 rank=2	-0.52
distance=p2 rank=3	0.10
distance=p2 rank=4-6	-1.09
distance=p2 rank=7+	-0.20
distance=p3	-0.33
distance=p3 rank=1	-0.22
distance=p3 rank=2	-0.49
distance=p3 rank=3	-0.30
distance=p3 rank=4-6	-1.18
distance=p3 rank=7+	0.33
distance=p4-6	-0.58
distance=p4-6 rank=1	-0.20
distance=p4-6 rank=2	-0.14
distance=p4-6 rank=3	-0.59
distance=p4-6 rank=4-6	-0.14
distance=p4-6 rank=7+	-0.61
distance=s0	-0.08
distance=s0 rank=0	0.08
distance=s0 rank=1	0.31
distance=s1	0.38
distance=s1 rank=0	-0.25
distance=s1 rank=1	0.64
distance=s1 rank=2	0.11
distance=s1 rank=3	0.58
distance=s2	-0.25
distance=s2 rank=2	-0.06
first=false distance=p1	-0.27
first=false distance=p2	-0.65
first=false distance=p3	-1.12
first=false distance=p4-6	-0.46
first=false distance=s0	0.08
first=false distance=s1	0.47
first=false distance=s2	-0.25
first=false opens=false same=false	-0.14
first=false opens=false same=true	0.08
first=false opens=true same=false	0.06
first=true distance=p1	0.17
first=true distance=p2	-0.63
first=true distance=p3	0.27
first=true distance=p4-6	-0.63
first=true distance=s0	-0.18
first=true distance=s1	-0.15
first=true opens=false same=false	0.23
first=true opens=false same=true	-0.18
first=true opens=true same=false	-0.19
gender=fits	0.51
gender=fits kind=name-person	0.23
gender=fits kind=noun-person	0.79
gender=fits kind=pronoun	0.11
gender=open	-0.91
gender=open kind=name-person	-0.36
gender=open kind=noun-person	-0.96
gender=open kind=pronoun	-1.19
kind=name-person	-0.08
kind=name-person distance=p1	-0.08
kind=name-person distance=p2	-0.92
kind=name-person distance=p3	-1.29
kind=name-person distance=p4-6	-0.35
kind=name-person distance=s0	0.41
kind=name-person distance=s1	0.30
kind=name-person distance=s2	-0.23
kind=noun-person	-0.18
kind=noun-person distance=p1	-0.65
kind=noun-person distance=p2	-0.52
kind=noun-person distance=p3	-0.89
kind=noun-person distance=p4-6	-0.56
kind=noun-person distance=s0	-0.43
kind=noun-person distance=s1	0.38
kind=noun-person distance=s2	-0.03
kind=pronoun distance=p1	0.16
kind=pronoun distance=p2	-0.10
kind=pronoun distance=p3	0.34
kind=pronoun distance=p4-6	-0.66
kind=pronoun distance=s0	-0.33
kind=pronoun distance=s1	-0.18
lead=false distance=p1	-0.18
lead=false distance=p2	-0.76
lead=false distance=p3	-0.84
lead=false distance=p4-6	-0.16
lead=false distance=s0	-0.24
lead=false distance=s1	0.14
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.14
lead=false opens=false same=true	-0.24
lead=false opens=true same=false	0.06
lead=false rank=0	-0.20
lead=false rank=2	-0.39
lead=false rank=3	0.02
lead=false rank=4-6	0.21
lead=false rank=7+	-0.55
lead=false speaking=silent	-0.24
lead=false speaking=spoke0	0.16
lead=false speaking=spoke1	0.14
lead=false speaking=spoke2	-0.25
lead=false speaking=spoke3	-0.66
lead=true distance=p2	-0.43
lead=true distance=p3	-0.05
lead=true distance=p4-6	-0.73
lead=true distance=s0	0.03
lead=true distance=s1	0.42
lead=true distance=s2	-0.22
lead=true opens=false same=false	0.10
lead=true opens=false same=true	0.03
lead=true opens=true same=false	-0.12
lead=true rank=0	0.55
lead=true rank=1	0.25
lead=true rank=2	0.28
lead=true rank=3	-0.82
lead=true rank=4-6	-0.29
lead=true rank=7+	-0.19
lead=true speaking=silent	-0.18
lead=true speaking=spoke0	0.90
lead=true speaking=spoke1	0.51
lead=true speaking=spoke2	-0.03
lead=true speaking=spoke3	-0.04
named=1	-0.33
named=1 distance=p1	-0.34
named=1 distance=p2	-0.54
named=1 distance=p3	0.11
named=1 distance=p4-6	-0.20
named=1 distance=s0	-0.76
named=1 distance=s1	-0.26
named=1 distance=s2	-0.23
named=2	-0.04
named=2 distance=p1	0.39
named=2 distance=p2	-0.24
named=2 distance=p3	-0.85
named=2 distance=p4-6	-0.49
named=2 distance=s0	-0.47
named=2 distance=s1	0.24
named=3	0.17
named=3 distance=p1	0.37
named=3 distance=p2	0.22
named=3 distance=p3	-0.42
named=3 distance=p4-6	-0.29
named=3 distance=s1	-0.38
named=4-6	0.67
named=4-6 distance=p1	0.23
named=4-6 distance=p2	-0.65
named=4-6 distance=p3	-0.53
named=4-6 distance=p4-6	-0.13
named=4-6 distance=s1	0.90
named=7+	-0.31
named=7+ distance=p1	-0.40
named=7+ distance=p2	-0.56
named=7+ distance=p3	-0.58
named=7+ distance=p4-6	-0.40
named=7+ distance=s0	0.70
named=7+ distance=s1	0.44
opens=false lead=false distance=p1	-0.24
opens=false lead=false distance=p2	-0.64
opens=false lead=false distance=p3	-0.80
opens=false lead=false distance=p4-6	-0.11
opens=false lead=false distance=s0	-0.24
opens=false lead=false distance=s1	0.09
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p1	0.04
opens=false lead=true distance=p2	-0.45
opens=false lead=true distance=p3	-1.47
opens=false lead=true distance=p4-6	-0.50
opens=false lead=true distance=s0	0.03
opens=false lead=true distance=s1	0.71
opens=false lead=true distance=s2	-0.22
opens=true lead=false distance=p1	0.06
opens=true lead=false distance=p2	-0.31
opens=true lead=false distance=p3	-0.28
opens=true lead=false distance=p4-6	-0.48
opens=true lead=false distance=s1	0.27
opens=true lead=true distance=p1	-0.16
opens=true lead=true distance=p3	0.55
opens=true lead=true distance=p4-6	-0.46
opens=true lead=true distance=s1	-0.58
personal=false distance=p1	-0.63
personal=false distance=p2	-0.60
personal=false distance=p3	-0.43
personal=false distance=p4-6	-0.47
personal=false distance=s0	-0.58
personal=false distance=s1	-0.24
personal=false distance=s2	-0.03
personal=false kind=name-person	-0.68
personal=false kind=pronoun	-0.74
personal=true distance=p2	-0.64
personal=true distance=p3	-0.24
personal=true distance=p4-6	-0.52
personal=true distance=s1	0.52
personal=true distance=s2	-0.23
personal=true kind=name-person	0.29
personal=true kind=noun-person	-0.18
personal=true kind=pronoun	0.04
plural=false	-0.06
poss=false	0.16
poss=false distance=p2	-0.75
poss=false distance=p3	-0.32
poss=false distance=p4-6	-0.56
poss=false distance=s0	-0.08
poss=false distance=s1	0.57
poss=false distance=s2	-0.25
poss=true	-0.97
poss=true distance=p1	-0.46
poss=true distance=p2	-0.22
poss=true distance=p3	-0.08
poss=true distance=p4-6	-0.16
poss=true distance=s1	-0.92
pronoun-tie=null same=false lead=false	-0.28
pronoun-tie=null speaking=silent	-0.28
pronoun-tie=subject same=false lead=false	-0.07
pronoun-tie=subject same=false lead=true	0.05
pronoun-tie=subject same=true lead=false	-0.16
pronoun-tie=subject same=true lead=true	-0.17
pronoun-tie=subject speaking=silent	-0.31
pronoun-tie=subject speaking=spoke0	0.29
pronoun-tie=subject speaking=spoke1	0.31
pronoun-tie=subject speaking=spoke2	-0.26
pronoun-tie=subject speaking=spoke3	-0.55
role=false	-0.55
role=true	0.38
speaking=silent	-0.33
speaking=silent distance=p1	-0.40
speaking=silent distance=p2	-0.65
speaking=silent distance=p3	-0.23
speaking=silent distance=p4-6	-0.57
speaking=silent distance=s0	0.15
speaking=silent distance=s1	0.14
speaking=silent distance=s2	-0.08
speaking=spoke0	0.32
speaking=spoke0 distance=p1	0.11
speaking=spoke0 distance=s1	0.48
speaking=spoke1	0.35
speaking=spoke1 distance=p1	0.55
speaking=spoke1 distance=s0	0.26
speaking=spoke1 distance=s1	-0.24
speaking=spoke2	-0.26
speaking=spoke2 distance=p1	-0.13
speaking=spoke2 distance=p2	-0.47
speaking=spoke3	-0.55
speaking=spoke3 distance=p1	-0.05
speaking=spoke3 distance=p3	-0.34
tie=apposed distance=p1	-0.17
tie=apposed distance=p2	-0.06
tie=apposed distance=p3	-0.33
tie=apposed distance=s1	0.28
tie=inner distance=p1	0.06
tie=inner distance=p4-6	-0.59
tie=inner distance=s1	0.12
tie=inverted distance=p1	-0.68
tie=inverted distance=p2	-0.26
tie=inverted distance=p3	-0.06
tie=inverted distance=p4-6	-0.35
tie=inverted distance=s1	0.44
tie=null distance=p1	-0.42
tie=null distance=p2	-0.63
tie=null distance=p3	-0.09
tie=null distance=p4-6	-1.04
tie=null distance=s0	-0.63
tie=null distance=s1	-0.27
tie=null distance=s2	-0.05
tie=relative distance=p1	-0.34
tie=relative distance=p3	-0.09
tie=relative distance=p4-6	-0.04
tie=subject distance=p1	0.61
tie=subject distance=p2	-0.37
tie=subject distance=p3	-0.86
tie=subject distance=p4-6	-0.06
tie=subject distance=s0	0.50
tie=subject distance=s1	0.75
verb=false same=false	-0.26
verb=false same=true	-0.44
`;
