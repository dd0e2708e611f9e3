/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=# first=false	-0.45
before=# same=false	-0.45
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.57
before=, same=false	0.56
before=- first=false	0.26
before=- same=false	0.26
before=Cap first=false	-0.36
before=Cap same=false	-0.36
before=Q first=false	-0.16
before=Q first=true	-0.42
before=Q same=false	-0.34
before=Vr first=false	0.35
before=Vr same=false	0.07
before=Vrb first=false	-0.68
before=Vrb same=false	-0.68
before=Vs first=false	-0.35
before=Vs same=false	-0.26
before=Vsg first=false	0.43
before=Vsg same=false	0.43
before=Vw first=false	-0.53
before=Vw same=false	-0.53
before=Vwb first=false	-0.50
before=Vwb same=false	-0.50
before=Vwg first=false	-0.70
before=Vwg same=false	-0.70
before=according first=false	-0.36
before=according same=false	-0.36
before=adv first=false	0.69
before=adv same=false	0.69
before=as first=false	-0.50
before=as same=false	-0.50
before=aux first=false	-0.77
before=aux same=false	-0.77
before=by first=false	-0.08
before=by same=false	-0.08
before=conj first=false	0.40
before=conj same=false	0.40
before=conj same=true	0.11
before=det first=false	-0.51
before=det same=false	-0.51
before=num first=false	-0.24
before=num same=false	-0.24
before=of first=false	-0.27
before=of same=false	-0.26
before=prep first=false	-1.01
before=prep same=false	-0.99
before=prep same=true	-0.27
before=start first=true	0.15
before=start same=false	0.23
before=start same=true	-0.21
before=that first=false	-0.35
before=that same=false	-0.45
before=to first=false	-0.91
before=to same=false	-0.88
before=w first=false	-0.26
before=w same=false	-0.22
before=w same=true	-0.55
before=wh first=false	0.39
before=wh same=false	0.23
before=— first=false	-0.03
before=— same=false	-0.03
before=‘ first=false	-0.08
distance=p1	-0.15
distance=p1 rank=0	0.21
distance=p1 rank=1	-0.19
distance=p1 rank=2	-0.16
distance=p1 rank=3	-0.44
distance=p1 rank=4-6	0.04
distance=p1 rank=7+	-0.67
distance=p2	-0.77
distance=p2 rank=1	-0.18
distance=p2 rank=2	-0.52
distance=p2 rank=3	0.08
distance=p2 rank=4-6	-1.09
distance=p2 rank=7+	-0.22
distance=p3	-0.33
distance=p3 rank=1	-0.22
distance=p3 rank=2	-0.50
distance=p3 rank=3	-0.33
distance=p3 rank=4-6	-1.17
distance=p3 rank=7+	0.33
distance=p4-6	-0.57
distance=p4-6 rank=1	-0.22
distance=p4-6 rank=2	-0.15
distance=p4-6 rank=3	-0.63
distance=p4-6 rank=4-6	-0.12
distance=p4-6 rank=7+	-0.63
distance=s0	-0.09
distance=s0 rank=0	0.04
distance=s0 rank=1	0.39
distance=s1	0.37
distance=s1 rank=0	-0.22
distance=s1 rank=1	0.63
distance=s1 rank=2	0.17
distance=s1 rank=3	0.55
distance=s2	-0.25
distance=s2 rank=2	-0.07
first=false distance=p1	-0.27
first=false distance=p2	-0.64
first=false distance=p3	-1.11
first=false distance=p4-6	-0.44
first=false distance=s0	0.11
first=false distance=s1	0.46
first=false distance=s2	-0.25
first=false opens=false same=false	-0.14
first=false opens=false same=true	0.11
first=false opens=true same=false	0.06
first=true distance=p1	0.17
first=true distance=p2	-0.66
first=true distance=p3	0.26
first=true distance=p4-6	-0.63
first=true distance=s0	-0.21
first=true distance=s1	-0.12
first=true opens=false same=false	0.23
first=true opens=false same=true	-0.21
first=true opens=true same=false	-0.19
gender=fits	0.52
gender=fits kind=name-person	0.21
gender=fits kind=noun-person	0.84
gender=fits kind=pronoun	0.11
gender=open	-0.92
gender=open kind=name-person	-0.34
gender=open kind=noun-person	-1.05
gender=open kind=pronoun	-1.20
kind=name-person	-0.08
kind=name-person distance=p1	-0.09
kind=name-person distance=p2	-0.91
kind=name-person distance=p3	-1.26
kind=name-person distance=p4-6	-0.33
kind=name-person distance=s0	0.40
kind=name-person distance=s1	0.32
kind=name-person distance=s2	-0.23
kind=noun-person	-0.17
kind=noun-person distance=p1	-0.59
kind=noun-person distance=p2	-0.53
kind=noun-person distance=p3	-0.88
kind=noun-person distance=p4-6	-0.51
kind=noun-person distance=s0	-0.43
kind=noun-person distance=s1	0.32
kind=noun-person distance=s2	-0.03
kind=pronoun	-0.02
kind=pronoun distance=p1	0.12
kind=pronoun distance=p2	-0.08
kind=pronoun distance=p3	0.34
kind=pronoun distance=p4-6	-0.69
kind=pronoun distance=s0	-0.32
kind=pronoun distance=s1	-0.16
lead=false distance=p1	-0.18
lead=false distance=p2	-0.76
lead=false distance=p3	-0.88
lead=false distance=p4-6	-0.15
lead=false distance=s0	-0.26
lead=false distance=s1	0.14
lead=false distance=s2	-0.05
lead=false opens=false same=false	-0.14
lead=false opens=false same=true	-0.26
lead=false opens=true same=false	0.03
lead=false rank=0	-0.19
lead=false rank=1	0.02
lead=false rank=2	-0.40
lead=false rank=4-6	0.19
lead=false rank=7+	-0.57
lead=false speaking=silent	-0.23
lead=false speaking=spoke0	0.14
lead=false speaking=spoke1	0.16
lead=false speaking=spoke2	-0.27
lead=false speaking=spoke3	-0.66
lead=true distance=p2	-0.40
lead=true distance=p3	-0.02
lead=true distance=p4-6	-0.77
lead=true distance=s1	0.42
lead=true distance=s2	-0.22
lead=true opens=false same=false	0.10
lead=true opens=true same=false	-0.11
lead=true rank=0	0.56
lead=true rank=1	0.26
lead=true rank=2	0.28
lead=true rank=3	-0.81
lead=true rank=4-6	-0.30
lead=true rank=7+	-0.18
lead=true speaking=silent	-0.18
lead=true speaking=spoke0	0.88
lead=true speaking=spoke1	0.40
lead=true speaking=spoke3	-0.02
named=1	-0.33
named=1 distance=p1	-0.34
named=1 distance=p2	-0.53
named=1 distance=p3	0.10
named=1 distance=p4-6	-0.18
named=1 distance=s0	-0.76
named=1 distance=s1	-0.26
named=1 distance=s2	-0.22
named=2	-0.03
named=2 distance=p1	0.40
named=2 distance=p2	-0.27
named=2 distance=p3	-0.85
named=2 distance=p4-6	-0.51
named=2 distance=s0	-0.47
named=2 distance=s1	0.23
named=3	0.13
named=3 distance=p1	0.28
named=3 distance=p2	0.26
named=3 distance=p3	-0.36
named=3 distance=p4-6	-0.32
named=3 distance=s1	-0.35
named=4-6	0.69
named=4-6 distance=p1	0.25
named=4-6 distance=p2	-0.63
named=4-6 distance=p3	-0.47
named=4-6 distance=p4-6	-0.19
named=4-6 distance=s1	0.96
named=7+	-0.25
named=7+ distance=p1	-0.41
named=7+ distance=p2	-0.58
named=7+ distance=p3	-0.63
named=7+ distance=p4-6	-0.44
named=7+ distance=s0	0.68
named=7+ distance=s1	0.37
opens=false lead=false distance=p1	-0.23
opens=false lead=false distance=p2	-0.65
opens=false lead=false distance=p3	-0.84
opens=false lead=false distance=p4-6	-0.10
opens=false lead=false distance=s0	-0.26
opens=false lead=false distance=s1	0.09
opens=false lead=false distance=s2	-0.05
opens=false lead=true distance=p1	0.02
opens=false lead=true distance=p2	-0.42
opens=false lead=true distance=p3	-1.41
opens=false lead=true distance=p4-6	-0.50
opens=false lead=true distance=s1	0.73
opens=false lead=true distance=s2	-0.22
opens=true lead=false distance=p1	0.03
opens=true lead=false distance=p2	-0.31
opens=true lead=false distance=p3	-0.27
opens=true lead=false distance=p4-6	-0.51
opens=true lead=false distance=s1	0.27
opens=true lead=true distance=p1	-0.10
opens=true lead=true distance=p3	0.55
opens=true lead=true distance=p4-6	-0.49
opens=true lead=true distance=s1	-0.57
personal=false distance=p1	-0.62
personal=false distance=p2	-0.61
personal=false distance=p3	-0.42
personal=false distance=p4-6	-0.50
personal=false distance=s0	-0.59
personal=false distance=s1	-0.28
personal=false distance=s2	-0.04
personal=false kind=name-person	-0.71
personal=false kind=pronoun	-0.74
personal=true distance=p2	-0.63
personal=true distance=p3	-0.24
personal=true distance=p4-6	-0.50
personal=true distance=s1	0.53
personal=true distance=s2	-0.22
personal=true kind=name-person	0.31
personal=true kind=noun-person	-0.17
personal=true kind=pronoun	0.03
plural=false	-0.06
poss=false	0.17
poss=false distance=p2	-0.74
poss=false distance=p3	-0.32
poss=false distance=p4-6	-0.54
poss=false distance=s0	-0.08
poss=false distance=s1	0.57
poss=false distance=s2	-0.25
poss=true	-0.97
poss=true distance=p1	-0.45
poss=true distance=p2	-0.23
poss=true distance=p3	-0.09
poss=true distance=p4-6	-0.18
poss=true distance=s1	-0.90
pronoun-tie=null same=false lead=false	-0.29
pronoun-tie=null speaking=silent	-0.30
pronoun-tie=subject same=false lead=false	-0.08
pronoun-tie=subject same=false lead=true	0.06
pronoun-tie=subject same=true lead=false	-0.19
pronoun-tie=subject same=true lead=true	-0.18
pronoun-tie=subject speaking=silent	-0.30
pronoun-tie=subject speaking=spoke0	0.30
pronoun-tie=subject speaking=spoke1	0.29
pronoun-tie=subject speaking=spoke2	-0.27
pronoun-tie=subject speaking=spoke3	-0.54
role=false	-0.53
role=true	0.37
speaking=silent	-0.32
speaking=silent distance=p1	-0.40
speaking=silent distance=p2	-0.65
speaking=silent distance=p3	-0.23
speaking=silent distance=p4-6	-0.55
speaking=silent distance=s0	0.18
speaking=silent distance=s1	0.15
speaking=silent distance=s2	-0.09
speaking=spoke0	0.33
speaking=spoke0 distance=p1	0.11
speaking=spoke0 distance=s1	0.46
speaking=spoke1	0.34
speaking=spoke1 distance=p1	0.54
speaking=spoke1 distance=s0	0.16
speaking=spoke1 distance=s1	-0.23
speaking=spoke2	-0.27
speaking=spoke2 distance=p1	-0.15
speaking=spoke2 distance=p2	-0.45
speaking=spoke3	-0.54
speaking=spoke3 distance=p1	-0.03
speaking=spoke3 distance=p3	-0.35
tie=apposed distance=p3	-0.04
tie=apposed distance=s1	0.54
tie=inverted distance=p1	-0.67
tie=inverted distance=p2	-0.26
tie=inverted distance=p3	-0.06
tie=inverted distance=p4-6	-0.36
tie=inverted distance=s1	0.45
tie=null distance=p1	-0.42
tie=null distance=p2	-0.64
tie=null distance=p3	-0.14
tie=null distance=p4-6	-1.16
tie=null distance=s0	-0.62
tie=null distance=s1	-0.23
tie=null distance=s2	-0.05
tie=relative distance=p1	-0.35
tie=relative distance=p3	-0.08
tie=relative distance=p4-6	-0.05
tie=subject distance=p1	0.60
tie=subject distance=p2	-0.36
tie=subject distance=p3	-0.89
tie=subject distance=p4-6	-0.04
tie=subject distance=s0	0.51
tie=subject distance=s1	0.79
verb=false same=false	-0.18
verb=false same=true	-0.46
verb=true same=true	-0.03
`;
