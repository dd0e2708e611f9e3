/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.42
before=# same=false	-0.42
before=( first=false	-0.05
before=( same=false	-0.05
before=, first=false	0.53
before=, same=false	0.53
before=- first=false	0.24
before=- same=false	0.24
before=Cap first=false	-0.39
before=Cap same=false	-0.39
before=Q first=false	-0.17
before=Q first=true	-0.43
before=Q same=false	-0.37
before=Vr first=false	0.35
before=Vr same=false	0.03
before=Vrb first=false	-0.67
before=Vrb same=false	-0.67
before=Vs first=false	-0.34
before=Vs same=false	-0.26
before=Vsg first=false	0.43
before=Vsg same=false	0.43
before=Vw first=false	-0.53
before=Vw same=false	-0.53
before=Vwb first=false	-0.52
before=Vwb same=false	-0.52
before=Vwg first=false	-0.70
before=Vwg same=false	-0.70
before=according first=false	-0.37
before=according same=false	-0.37
before=adv first=false	0.67
before=adv same=false	0.67
before=as first=false	-0.50
before=as same=false	-0.50
before=aux first=false	-0.76
before=aux same=false	-0.76
before=by first=false	-0.13
before=by same=false	-0.13
before=conj first=false	0.43
before=conj same=false	0.42
before=conj same=true	0.09
before=det first=false	-0.52
before=det same=false	-0.52
before=num first=false	-0.22
before=num same=false	-0.22
before=of first=false	-0.26
before=of same=false	-0.25
before=prep first=false	-1.04
before=prep same=false	-1.02
before=prep same=true	-0.30
before=start first=true	0.15
before=start same=false	0.21
before=start same=true	-0.16
before=that first=false	-0.37
before=that same=false	-0.48
before=to first=false	-0.92
before=to same=false	-0.89
before=w first=false	-0.28
before=w same=false	-0.24
before=w same=true	-0.55
before=wh first=false	0.56
before=wh same=false	0.41
before=— first=false	-0.03
before=— same=false	-0.03
before=‘ first=false	-0.07
distance=p1	-0.15
distance=p1 rank=0	0.24
distance=p1 rank=1	-0.21
distance=p1 rank=2	-0.12
distance=p1 rank=3	-0.62
distance=p1 rank=4-6	0.12
distance=p1 rank=7+	-0.67
distance=p2	-0.78
distance=p2 rank=1	-0.21
distance=p2 rank=2	-0.50
distance=p2 rank=3	0.10
distance=p2 rank=4-6	-1.10
distance=p2 rank=7+	-0.22
distance=p3	-0.33
distance=p3 rank=1	-0.22
distance=p3 rank=2	-0.47
distance=p3 rank=3	-0.28
distance=p3 rank=4-6	-1.18
distance=p3 rank=7+	0.32
distance=p4-6	-0.58
distance=p4-6 rank=1	-0.21
distance=p4-6 rank=2	-0.15
distance=p4-6 rank=3	-0.59
distance=p4-6 rank=4-6	-0.14
distance=p4-6 rank=7+	-0.61
distance=s0	-0.06
distance=s0 rank=0	0.02
distance=s0 rank=1	0.39
distance=s1	0.38
distance=s1 rank=0	-0.26
distance=s1 rank=1	0.66
distance=s1 rank=2	0.09
distance=s1 rank=3	0.59
distance=s2	-0.24
distance=s2 rank=2	-0.06
first=false distance=p1	-0.26
first=false distance=p2	-0.65
first=false distance=p3	-1.11
first=false distance=p4-6	-0.45
first=false distance=s0	0.09
first=false distance=s1	0.46
first=false distance=s2	-0.24
first=false opens=false same=false	-0.14
first=false opens=false same=true	0.09
first=false opens=true same=false	0.07
first=true distance=p1	0.14
first=true distance=p2	-0.64
first=true distance=p3	0.26
first=true distance=p4-6	-0.64
first=true distance=s0	-0.16
first=true distance=s1	-0.11
first=true opens=false same=false	0.22
first=true opens=false same=true	-0.16
first=true opens=true same=false	-0.19
gender=fits	0.50
gender=fits kind=name-person	0.20
gender=fits kind=noun-person	0.77
gender=fits kind=pronoun	0.13
gender=open	-0.90
gender=open kind=name-person	-0.34
gender=open kind=noun-person	-0.97
gender=open kind=pronoun	-1.21
kind=name-person	-0.08
kind=name-person distance=p1	-0.10
kind=name-person distance=p2	-0.91
kind=name-person distance=p3	-1.27
kind=name-person distance=p4-6	-0.33
kind=name-person distance=s0	0.40
kind=name-person distance=s1	0.31
kind=name-person distance=s2	-0.22
kind=noun-person	-0.19
kind=noun-person distance=p1	-0.67
kind=noun-person distance=p2	-0.51
kind=noun-person distance=p3	-0.91
kind=noun-person distance=p4-6	-0.57
kind=noun-person distance=s0	-0.44
kind=noun-person distance=s1	0.39
kind=noun-person distance=s2	-0.04
kind=pronoun distance=p1	0.18
kind=pronoun distance=p2	-0.12
kind=pronoun distance=p3	0.34
kind=pronoun distance=p4-6	-0.68
kind=pronoun distance=s0	-0.31
kind=pronoun distance=s1	-0.20
lead=false distance=p1	-0.19
lead=false distance=p2	-0.75
lead=false distance=p3	-0.85
lead=false distance=p4-6	-0.16
lead=false distance=s0	-0.25
lead=false distance=s1	0.14
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.14
lead=false opens=false same=true	-0.25
lead=false opens=true same=false	0.03
lead=false rank=0	-0.19
lead=false rank=2	-0.39
lead=false rank=4-6	0.19
lead=false rank=7+	-0.56
lead=false speaking=silent	-0.23
lead=false speaking=spoke0	0.16
lead=false speaking=spoke1	0.15
lead=false speaking=spoke2	-0.27
lead=false speaking=spoke3	-0.67
lead=true distance=p2	-0.43
lead=true distance=p3	-0.05
lead=true distance=p4-6	-0.74
lead=true distance=s0	0.04
lead=true distance=s1	0.42
lead=true distance=s2	-0.21
lead=true opens=false same=false	0.10
lead=true opens=false same=true	0.04
lead=true opens=true same=false	-0.11
lead=true rank=0	0.53
lead=true rank=1	0.29
lead=true rank=2	0.27
lead=true rank=3	-1.03
lead=true rank=4-6	-0.18
lead=true rank=7+	-0.20
lead=true speaking=silent	-0.19
lead=true speaking=spoke0	0.87
lead=true speaking=spoke1	0.44
named=1	-0.30
named=1 distance=p1	-0.31
named=1 distance=p2	-0.55
named=1 distance=p3	0.10
named=1 distance=p4-6	-0.21
named=1 distance=s0	-0.76
named=1 distance=s1	-0.24
named=1 distance=s2	-0.22
named=2	-0.06
named=2 distance=p1	0.33
named=2 distance=p2	-0.24
named=2 distance=p3	-0.84
named=2 distance=p4-6	-0.48
named=2 distance=s0	-0.44
named=2 distance=s1	0.26
named=3	0.09
named=3 distance=p1	0.27
named=3 distance=p2	0.22
named=3 distance=p3	-0.40
named=3 distance=p4-6	-0.30
named=3 distance=s1	-0.37
named=4-6	0.67
named=4-6 distance=p1	0.22
named=4-6 distance=p2	-0.61
named=4-6 distance=p3	-0.54
named=4-6 distance=p4-6	-0.13
named=4-6 distance=s1	0.89
named=7+	-0.32
named=7+ distance=p1	-0.39
named=7+ distance=p2	-0.56
named=7+ distance=p3	-0.56
named=7+ distance=p4-6	-0.41
named=7+ distance=s0	0.68
named=7+ distance=s1	0.43
opens=false lead=false distance=p1	-0.24
opens=false lead=false distance=p2	-0.65
opens=false lead=false distance=p3	-0.80
opens=false lead=false distance=p4-6	-0.10
opens=false lead=false distance=s0	-0.25
opens=false lead=false distance=s1	0.09
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p1	0.03
opens=false lead=true distance=p2	-0.44
opens=false lead=true distance=p3	-1.46
opens=false lead=true distance=p4-6	-0.51
opens=false lead=true distance=s0	0.04
opens=false lead=true distance=s1	0.72
opens=false lead=true distance=s2	-0.21
opens=true lead=false distance=p1	0.03
opens=true lead=false distance=p2	-0.30
opens=true lead=false distance=p3	-0.30
opens=true lead=false distance=p4-6	-0.50
opens=true lead=false distance=s1	0.27
opens=true lead=true distance=p1	-0.13
opens=true lead=true distance=p3	0.56
opens=true lead=true distance=p4-6	-0.46
opens=true lead=true distance=s1	-0.57
personal=false distance=p1	-0.70
personal=false distance=p2	-0.60
personal=false distance=p3	-0.47
personal=false distance=p4-6	-0.50
personal=false distance=s0	-0.59
personal=false distance=s1	-0.27
personal=false distance=s2	-0.03
personal=false kind=name-person	-0.68
personal=false kind=pronoun	-1.01
personal=true distance=p2	-0.64
personal=true distance=p3	-0.24
personal=true distance=p4-6	-0.51
personal=true distance=s1	0.53
personal=true distance=s2	-0.22
personal=true kind=name-person	0.29
personal=true kind=noun-person	-0.19
personal=true kind=pronoun	0.10
plural=false	-0.06
poss=false	0.16
poss=false distance=p2	-0.75
poss=false distance=p3	-0.32
poss=false distance=p4-6	-0.55
poss=false distance=s0	-0.06
poss=false distance=s1	0.58
poss=false distance=s2	-0.24
poss=true	-0.97
poss=true distance=p1	-0.43
poss=true distance=p2	-0.22
poss=true distance=p3	-0.08
poss=true distance=p4-6	-0.17
poss=true distance=s1	-0.92
pronoun-tie=null same=false lead=false	-0.26
pronoun-tie=null speaking=silent	-0.30
pronoun-tie=subject same=false lead=false	-0.08
pronoun-tie=subject same=false lead=true	0.05
pronoun-tie=subject same=true lead=false	-0.17
pronoun-tie=subject same=true lead=true	-0.14
pronoun-tie=subject speaking=silent	-0.31
pronoun-tie=subject speaking=spoke0	0.30
pronoun-tie=subject speaking=spoke1	0.31
pronoun-tie=subject speaking=spoke2	-0.28
pronoun-tie=subject speaking=spoke3	-0.53
role=false	-0.52
role=true	0.37
speaking=silent	-0.33
speaking=silent distance=p1	-0.40
speaking=silent distance=p2	-0.65
speaking=silent distance=p3	-0.23
speaking=silent distance=p4-6	-0.56
speaking=silent distance=s0	0.17
speaking=silent distance=s1	0.13
speaking=silent distance=s2	-0.08
speaking=spoke0	0.34
speaking=spoke0 distance=p1	0.09
speaking=spoke0 distance=s1	0.49
speaking=spoke1	0.35
speaking=spoke1 distance=p1	0.53
speaking=spoke1 distance=s0	0.23
speaking=spoke1 distance=s1	-0.22
speaking=spoke2	-0.28
speaking=spoke2 distance=p1	-0.15
speaking=spoke2 distance=p2	-0.46
speaking=spoke3	-0.53
speaking=spoke3 distance=p1	-0.05
speaking=spoke3 distance=p3	-0.35
tie=apposed distance=p1	-0.30
tie=apposed distance=p3	-0.34
tie=apposed distance=s1	0.24
tie=inner distance=p1	0.05
tie=inner distance=p4-6	-0.55
tie=inner distance=s1	0.12
tie=inverted distance=p1	-0.68
tie=inverted distance=p2	-0.29
tie=inverted distance=p3	-0.06
tie=inverted distance=p4-6	-0.36
tie=inverted distance=s1	0.42
tie=null distance=p1	-0.41
tie=null distance=p2	-0.62
tie=null distance=p3	-0.10
tie=null distance=p4-6	-1.07
tie=null distance=s0	-0.60
tie=null distance=s1	-0.27
tie=null distance=s2	-0.05
tie=relative distance=p1	-0.33
tie=relative distance=p3	-0.09
tie=relative distance=p4-6	-0.04
tie=subject distance=p1	0.65
tie=subject distance=p2	-0.39
tie=subject distance=p3	-0.87
tie=subject distance=p4-6	-0.04
tie=subject distance=s0	0.49
tie=subject distance=s1	0.78
verb=false same=false	-0.29
verb=false same=true	-0.46
verb=true same=false	0.02
`;
