/**
 * Trained weights for for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ANTECEDENT_TABLE = `
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.46
before=, same=false	0.44
before=, same=true	0.18
before=- first=false	0.07
before=- same=false	0.07
before=Cap first=false	0.13
before=Cap same=false	0.13
before=Q first=true	0.05
before=Vr first=false	-0.05
before=Vr same=false	-0.32
before=Vrb first=false	-0.46
before=Vrb same=false	-0.47
before=Vs first=false	0.07
before=Vs same=false	0.38
before=Vsg first=false	0.11
before=Vsg same=false	0.11
before=Vw first=false	-0.66
before=Vw same=false	-0.66
before=Vwb first=false	-0.46
before=Vwb same=false	-0.46
before=Vwg first=false	-0.73
before=Vwg same=false	-0.73
before=according first=false	-0.04
before=according same=false	-0.04
before=adv first=false	-0.10
before=adv same=false	-0.10
before=as first=false	-0.33
before=as same=false	-0.33
before=aux first=false	-0.32
before=aux same=false	-0.32
before=by first=false	-0.95
before=by same=false	-0.95
before=conj first=false	0.49
before=conj same=false	0.37
before=conj same=true	0.54
before=det first=false	-0.96
before=det same=false	-0.96
before=num first=false	-0.05
before=num same=false	-0.05
before=of first=false	-0.52
before=of same=false	-0.47
before=prep first=false	-1.27
before=prep same=false	-1.25
before=start first=true	0.06
before=start same=false	0.15
before=start same=true	-0.14
before=that first=false	-0.58
before=that same=false	-0.70
before=to first=false	0.57
before=to same=false	0.60
before=w first=false	0.04
before=w same=false	0.08
before=w same=true	-0.40
before=wh first=false	0.38
before=wh same=false	0.35
before=‘ first=false	-0.04
distance=p1 rank=0	0.24
distance=p1 rank=1	-0.51
distance=p1 rank=2	0.34
distance=p1 rank=3	-0.15
distance=p1 rank=4-6	0.16
distance=p1 rank=7+	-0.04
distance=p2	-0.58
distance=p2 rank=1	0.05
distance=p2 rank=2	-0.47
distance=p2 rank=3	-0.43
distance=p2 rank=4-6	-0.90
distance=p2 rank=7+	-0.05
distance=p3	-0.77
distance=p3 rank=1	-0.21
distance=p3 rank=2	-0.39
distance=p3 rank=3	-0.31
distance=p3 rank=4-6	-0.46
distance=p3 rank=7+	-0.32
distance=p4-6	-0.78
distance=p4-6 rank=1	-0.03
distance=p4-6 rank=2	-0.29
distance=p4-6 rank=3	-0.35
distance=p4-6 rank=4-6	-0.60
distance=p4-6 rank=7+	-0.22
distance=s0	-0.09
distance=s0 rank=1	0.42
distance=s0 rank=2	-0.49
distance=s1	0.62
distance=s1 rank=0	0.96
distance=s1 rank=1	0.22
distance=s1 rank=2	-0.27
distance=s1 rank=3	0.36
distance=s2	0.04
distance=s2 rank=1	0.17
distance=s2 rank=2	-0.11
first=false distance=p1	0.02
first=false distance=p2	-0.35
first=false distance=p3	-0.73
first=false distance=p4-6	-0.75
first=false distance=s0	0.08
first=false distance=s1	0.42
first=false distance=s2	0.04
first=false opens=false same=false	-0.06
first=false opens=false same=true	0.08
first=false opens=true same=false	-0.02
first=true distance=p2	-0.60
first=true distance=p3	-0.32
first=true distance=p4-6	-0.30
first=true distance=s0	-0.14
first=true distance=s1	0.52
first=true opens=false same=false	0.15
first=true opens=false same=true	-0.14
first=true opens=true same=false	-0.04
gender=fits	0.54
gender=fits kind=name-person	0.57
gender=fits kind=noun-person	-0.14
gender=fits kind=pronoun	0.30
gender=open	-1.34
gender=open kind=name-person	-0.78
gender=open kind=noun-person	-1.32
gender=open kind=pronoun	-1.17
kind=name-person	0.04
kind=name-person distance=p2	-0.93
kind=name-person distance=p3	-0.60
kind=name-person distance=p4-6	-0.74
kind=name-person distance=s0	0.50
kind=name-person distance=s1	0.31
kind=name-person distance=s2	0.05
kind=noun-person	-0.96
kind=noun-person distance=p1	-0.63
kind=noun-person distance=p2	-0.14
kind=noun-person distance=p3	-0.21
kind=noun-person distance=p4-6	-0.16
kind=noun-person distance=s0	-0.16
kind=noun-person distance=s1	-0.65
kind=pronoun	0.19
kind=pronoun distance=p1	0.12
kind=pronoun distance=p3	-0.54
kind=pronoun distance=p4-6	-0.27
kind=pronoun distance=s0	-0.46
kind=pronoun distance=s1	0.89
lead=false distance=p2	-0.50
lead=false distance=p3	-0.42
lead=false distance=p4-6	-0.50
lead=false distance=s0	-0.12
lead=false distance=s1	0.17
lead=false distance=s2	-0.04
lead=false opens=false same=false	-0.08
lead=false opens=false same=true	-0.12
lead=false opens=true same=false	-0.12
lead=false rank=0	-0.04
lead=false rank=1	0.21
lead=false rank=2	-0.23
lead=false rank=3	-0.20
lead=false rank=4-6	-0.21
lead=false rank=7+	-0.26
lead=false speaking=silent	-0.45
lead=false speaking=spoke1	0.25
lead=false speaking=spoke2	-0.29
lead=false speaking=spoke3	0.45
lead=true distance=p2	-0.40
lead=true distance=p3	-0.63
lead=true distance=p4-6	-0.59
lead=true distance=s0	-0.04
lead=true distance=s1	0.81
lead=true distance=s2	0.08
lead=true opens=false same=false	0.07
lead=true opens=false same=true	-0.04
lead=true opens=true same=false	0.11
lead=true rank=0	0.97
lead=true rank=1	-0.27
lead=true rank=2	-0.25
lead=true rank=3	-0.19
lead=true rank=4-6	-0.53
lead=true rank=7+	-0.33
lead=true speaking=silent	0.04
lead=true speaking=spoke1	-0.05
lead=true speaking=spoke2	0.03
lead=true speaking=spoke3	-0.08
named=1	-0.32
named=1 distance=p1	-0.29
named=1 distance=p2	-0.57
named=1 distance=p3	-0.32
named=1 distance=p4-6	-0.39
named=1 distance=s0	-0.44
named=1 distance=s1	0.33
named=1 distance=s2	-0.10
named=2	-0.26
named=2 distance=p1	-0.37
named=2 distance=p2	-0.42
named=2 distance=p3	-0.32
named=2 distance=p4-6	-0.32
named=2 distance=s0	-0.53
named=2 distance=s1	0.93
named=3	0.05
named=3 distance=p1	-0.02
named=3 distance=p2	0.34
named=3 distance=p3	-0.09
named=3 distance=p4-6	-0.37
named=3 distance=s1	0.68
named=4-6	0.77
named=4-6 distance=p1	0.95
named=4-6 distance=p2	-0.73
named=4-6 distance=p3	-0.46
named=4-6 distance=p4-6	-0.26
named=4-6 distance=s0	-0.26
named=4-6 distance=s1	0.38
named=7+	-0.15
named=7+ distance=p1	-0.22
named=7+ distance=p2	-0.53
named=7+ distance=p3	-0.43
named=7+ distance=p4-6	-0.27
named=7+ distance=s0	0.92
named=7+ distance=s1	-0.14
opens=false lead=false distance=p1	0.02
opens=false lead=false distance=p2	-0.50
opens=false lead=false distance=p3	-0.41
opens=false lead=false distance=p4-6	-0.50
opens=false lead=false distance=s0	-0.12
opens=false lead=false distance=s1	0.15
opens=false lead=false distance=s2	-0.04
opens=false lead=true distance=p1	-0.05
opens=false lead=true distance=p2	-0.29
opens=false lead=true distance=p3	-0.63
opens=false lead=true distance=p4-6	-0.55
opens=false lead=true distance=s0	-0.04
opens=false lead=true distance=s1	0.81
opens=false lead=true distance=s2	0.08
opens=true lead=false distance=p1	-0.16
opens=true lead=false distance=p2	-0.02
opens=true lead=false distance=p3	-0.04
opens=true lead=false distance=s1	0.13
opens=true lead=true distance=p1	0.48
opens=true lead=true distance=p2	-0.37
opens=true lead=true distance=p3	-0.03
opens=true lead=true distance=p4-6	-0.24
personal=false distance=p1	-0.04
personal=false distance=p2	-0.21
personal=false distance=p3	-0.16
personal=false distance=p4-6	-0.19
personal=false distance=s0	-0.51
personal=false distance=s1	-0.43
personal=false kind=name-person	-0.18
personal=false kind=noun-person	-0.21
personal=false kind=pronoun	-0.66
personal=true distance=p1	0.03
personal=true distance=p2	-0.53
personal=true distance=p3	-0.75
personal=true distance=p4-6	-0.75
personal=true distance=s1	0.69
personal=true distance=s2	0.04
personal=true kind=name-person	0.19
personal=true kind=noun-person	-0.94
personal=true kind=pronoun	0.24
plural=false	-0.04
poss=false	0.09
poss=false distance=p1	0.19
poss=false distance=p2	-0.56
poss=false distance=p3	-0.74
poss=false distance=p4-6	-0.75
poss=false distance=s0	-0.08
poss=false distance=s1	0.55
poss=false distance=s2	0.04
poss=true	-0.53
poss=true distance=p1	-0.72
poss=true distance=p2	-0.13
poss=true distance=p3	-0.20
poss=true distance=p4-6	-0.15
poss=true distance=s1	0.08
pronoun-tie=null same=false lead=false	-0.18
pronoun-tie=null same=false lead=true	0.05
pronoun-tie=null same=true lead=true	0.11
pronoun-tie=null speaking=silent	-0.62
pronoun-tie=null speaking=spoke0	0.35
pronoun-tie=subject same=false lead=false	-0.08
pronoun-tie=subject same=false lead=true	0.07
pronoun-tie=subject same=true lead=false	-0.09
pronoun-tie=subject same=true lead=true	-0.07
pronoun-tie=subject speaking=silent	-0.30
pronoun-tie=subject speaking=spoke0	-0.09
pronoun-tie=subject speaking=spoke1	0.11
pronoun-tie=subject speaking=spoke2	-0.25
pronoun-tie=subject speaking=spoke3	0.19
speaking=silent	-0.33
speaking=silent distance=p1	-0.28
speaking=silent distance=p2	-0.73
speaking=silent distance=p3	-0.59
speaking=silent distance=p4-6	-0.63
speaking=silent distance=s0	0.29
speaking=silent distance=s1	0.38
speaking=silent distance=s2	-0.04
speaking=spoke0	-0.05
speaking=spoke0 distance=p1	-0.14
speaking=spoke0 distance=s1	0.33
speaking=spoke1	0.17
speaking=spoke1 distance=p1	0.08
speaking=spoke1 distance=s1	0.32
speaking=spoke2	-0.25
speaking=spoke2 distance=p1	-0.18
speaking=spoke2 distance=p2	-0.34
speaking=spoke2 distance=s1	0.17
speaking=spoke3	0.19
speaking=spoke3 distance=p1	0.77
speaking=spoke3 distance=p3	-0.53
speaking=spoke3 distance=s1	0.32
tie=apposed distance=p1	-0.09
tie=apposed distance=p2	-0.26
tie=apposed distance=p4-6	-0.03
tie=apposed distance=s1	1.03
tie=inverted distance=p1	-0.45
tie=inverted distance=p2	-0.37
tie=inverted distance=p3	-0.16
tie=inverted distance=p4-6	-0.42
tie=inverted distance=s1	0.12
tie=null distance=p1	-0.15
tie=null distance=p2	-0.59
tie=null distance=p3	-0.47
tie=null distance=p4-6	-0.37
tie=null distance=s0	-0.59
tie=null distance=s1	-0.04
tie=null distance=s2	-0.04
tie=passive distance=p1	-0.29
tie=subject distance=p1	0.42
tie=subject distance=p2	-0.12
tie=subject distance=p3	-0.53
tie=subject distance=p4-6	-0.39
tie=subject distance=s0	0.42
tie=subject distance=s1	0.65
verb=false same=false	-0.21
verb=false same=true	-0.40
verb=true same=true	-0.03
`;
