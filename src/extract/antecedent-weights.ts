/**
 * Trained weights for the question for whom a pronoun stands; the facts are those of `antecedents.ts`. One `fact<tab>weight` a line, sorted;
 * a positive weight speaks for, a negative one against. They hold facts about the shape of sentences, and no words of the articles
 * but verbs and nouns that all news has. Written by test/eval/train-attribution.ts.
 */
/** What the table was trained on, when, and a hash of the facts it weighs, which a test compares. */
export const ANTECEDENTS_TRAINED = {
  on: [
    '840 articles of US political news, annotated in PolNeAR 1.0',
    '88 Wikinews articles of 2020 (CC BY 2.5)',
    '130 BBC News articles of 2004 and 2005',
  ],
  at: '2026-12-01',
  facts: '59113be17624',
} as const;

export const ANTECEDENT_TABLE = `
before=( first=false	-0.04
before=( same=false	-0.04
before=, first=false	0.43
before=, same=false	0.37
before=, same=true	0.50
before=: first=false	-0.03
before=: same=false	-0.03
before=; first=false	-0.08
before=; same=false	-0.08
before=Cap first=false	-0.15
before=Cap same=false	-0.13
before=Q first=false	-0.54
before=Q first=true	0.60
before=Q same=false	-0.03
before=Vr first=false	-0.32
before=Vr same=false	-0.45
before=Vrb first=false	-0.68
before=Vrb same=false	-0.68
before=Vs first=false	0.44
before=Vs same=false	0.43
before=Vw first=false	-0.76
before=Vw same=false	-0.76
before=Vwb first=false	-0.68
before=Vwb same=false	-0.68
before=Vwg first=false	-0.90
before=Vwg same=false	-0.90
before=according first=false	0.30
before=according same=false	0.30
before=adv first=false	-0.23
before=adv same=false	-0.23
before=as first=false	0.20
before=as same=false	0.20
before=aux first=false	-0.18
before=aux same=false	-0.18
before=by first=false	-0.78
before=by same=false	-0.78
before=conj first=false	-0.19
before=conj same=false	-0.13
before=det first=false	-0.66
before=det same=false	-0.67
before=num first=false	-0.22
before=num same=false	-0.22
before=of first=false	-0.27
before=of same=false	-0.21
before=prep first=false	0.03
before=prep same=false	0.05
before=start first=true	-0.07
before=start same=false	-0.10
before=start same=true	0.19
before=that first=false	-0.04
before=that same=false	-0.06
before=w first=false	0.10
before=w same=false	0.12
before=w same=true	-0.25
before=wh first=false	0.22
before=wh same=false	0.44
before=wh same=true	-0.24
before=— first=false	-0.02
before=— same=false	-0.02
before=‘ first=false	-0.19
distance=p1	-0.12
distance=p1 rank=0	0.36
distance=p1 rank=1	-0.15
distance=p1 rank=2	-0.36
distance=p1 rank=3	-0.34
distance=p1 rank=4-6	-0.51
distance=p1 rank=7+	-0.21
distance=p2	-0.26
distance=p2 rank=1	-0.47
distance=p2 rank=2	-0.73
distance=p2 rank=3	-0.65
distance=p2 rank=4-6	0.08
distance=p2 rank=7+	-0.16
distance=p3	-0.24
distance=p3 rank=1	-0.55
distance=p3 rank=2	-0.68
distance=p3 rank=3	-0.57
distance=p3 rank=4-6	0.08
distance=p3 rank=7+	-0.31
distance=p4-6	-0.62
distance=p4-6 rank=1	-0.04
distance=p4-6 rank=2	-0.41
distance=p4-6 rank=3	-0.35
distance=p4-6 rank=4-6	-0.19
distance=p4-6 rank=7+	-0.22
distance=s0 rank=0	0.05
distance=s0 rank=1	-0.20
distance=s1	0.25
distance=s1 rank=0	-0.04
distance=s1 rank=1	0.11
distance=s1 rank=2	0.28
distance=s1 rank=3	0.68
distance=s2	-0.04
distance=s2 rank=0	0.23
distance=s2 rank=1	-0.50
distance=s2 rank=2	0.13
distance=s2 rank=3	-0.50
distance=s2 rank=4-6	-0.11
distance=s3	0.10
distance=s3 rank=1	0.21
distance=s3 rank=2	-0.55
distance=s3 rank=3	-0.10
distance=s3 rank=4-6	0.36
distance=s4-6	0.13
distance=s4-6 rank=2	-0.18
distance=s4-6 rank=3	0.27
distance=s4-6 rank=4-6	-0.32
distance=s7+	-0.07
first=false distance=p1	-0.11
first=false distance=p2	-0.15
first=false distance=p3	-1.27
first=false distance=p4-6	-0.60
first=false distance=s0	-0.08
first=false distance=s1	0.31
first=false distance=s2	0.08
first=false distance=s4-6	0.17
first=false distance=s7+	-0.07
first=false opens=false same=false	-0.10
first=false opens=false same=true	-0.08
first=false opens=true same=false	-0.14
first=true distance=p1	-0.06
first=true distance=p2	-0.65
first=true distance=p3	0.39
first=true distance=p4-6	-0.22
first=true distance=s0	0.19
first=true distance=s2	-0.50
first=true distance=s3	0.27
first=true distance=s4-6	-0.24
first=true opens=false same=true	0.19
first=true opens=true same=false	0.16
gender=fits	0.34
gender=fits kind=name-person	0.35
gender=fits kind=noun-person	-0.12
gender=fits kind=pronoun	0.28
gender=open	-0.79
gender=open kind=name-person	-0.70
gender=open kind=noun-person	-0.57
gender=open kind=pronoun	-1.02
head=named distance=p1	-0.07
head=named distance=p2	-0.26
head=named distance=p3	-0.92
head=named distance=p4-6	-0.61
head=named distance=s0	-0.10
head=named distance=s1	0.30
head=named distance=s3	-0.27
head=named distance=s4-6	-0.46
head=named distance=s7+	-0.05
head=named rank=0	0.22
head=named rank=2	-0.51
head=named rank=3	-0.53
head=named rank=4-6	-0.31
head=named rank=7+	-0.28
head=named role=lead	0.08
head=named role=object	-0.93
head=named role=oblique	-0.39
head=named role=owner	-1.11
head=named role=part	-0.66
head=named role=source	0.30
head=named role=subject	0.46
head=same distance=p1	-0.38
head=same distance=p2	-0.32
head=same distance=p3	0.23
head=same distance=p4-6	-0.17
head=same distance=s0	0.12
head=same distance=s1	0.09
head=same distance=s2	-0.12
head=same distance=s3	0.34
head=same distance=s4-6	0.29
head=same rank=0	0.17
head=same rank=1	-0.45
head=same rank=2	-0.22
head=same rank=3	0.06
head=same rank=4-6	0.46
head=same rank=7+	-0.37
head=same role=lead	-0.20
head=same role=object	1.32
head=same role=oblique	0.39
head=same role=owner	0.68
head=same role=subject	-0.31
head=who distance=p1	0.33
head=who distance=p2	-0.23
head=who distance=p3	-0.26
head=who distance=p4-6	-0.09
head=who distance=s1	-0.21
head=who rank=0	-0.80
head=who rank=2	0.44
head=who rank=3	0.19
head=who rank=4-6	-0.27
head=who rank=7+	-0.05
head=who role=lead	-0.31
head=who role=object	-0.44
head=who role=subject	0.28
kind=name-person	0.07
kind=name-person distance=p1	0.21
kind=name-person distance=p2	-0.26
kind=name-person distance=p3	-1.04
kind=name-person distance=p4-6	-0.58
kind=name-person distance=s0	-0.16
kind=name-person distance=s1	0.25
kind=name-person distance=s2	0.03
kind=name-person distance=s3	-0.02
kind=name-person distance=s4-6	-0.50
kind=name-person distance=s7+	-0.05
kind=noun-person	-0.44
kind=noun-person distance=p1	-0.65
kind=noun-person distance=p2	-0.25
kind=noun-person distance=p3	-0.29
kind=noun-person distance=p4-6	-0.12
kind=noun-person distance=s0	0.06
kind=noun-person distance=s1	0.11
kind=noun-person distance=s2	-0.14
kind=noun-person distance=s3	-0.45
kind=noun-person distance=s4-6	-0.06
kind=pronoun	0.19
kind=pronoun distance=p1	-0.17
kind=pronoun distance=p2	-0.34
kind=pronoun distance=p3	0.20
kind=pronoun distance=p4-6	-0.20
kind=pronoun distance=s0	0.11
kind=pronoun distance=s1	0.07
kind=pronoun distance=s2	-0.12
kind=pronoun distance=s3	0.34
kind=pronoun distance=s4-6	0.22
lead=false distance=p1	-0.27
lead=false distance=p2	-0.08
lead=false distance=p3	-0.76
lead=false distance=p4-6	-0.21
lead=false distance=s1	0.04
lead=false distance=s3	0.13
lead=false distance=s4-6	0.24
lead=false distance=s7+	-0.05
lead=false opens=false same=false	-0.07
lead=false opens=true same=false	-0.22
lead=false rank=0	-0.10
lead=false rank=1	-0.15
lead=false rank=2	-0.05
lead=false rank=3	-0.13
lead=false rank=4-6	0.07
lead=false rank=7+	-0.24
lead=false speaking=silent	-0.43
lead=false speaking=spoke0	0.43
lead=false speaking=spoke1	0.47
lead=false speaking=spoke2	-0.06
lead=false speaking=spoke3	0.63
lead=true distance=p1	0.08
lead=true distance=p2	-0.55
lead=true distance=p3	0.02
lead=true distance=p4-6	-0.64
lead=true distance=s1	0.26
lead=true distance=s2	-0.05
lead=true distance=s4-6	-0.32
lead=true opens=false same=false	-0.03
lead=true opens=true same=false	0.13
lead=true rank=0	0.40
lead=true rank=1	-0.28
lead=true rank=2	-0.33
lead=true rank=3	-0.33
lead=true rank=4-6	-0.04
lead=true rank=7+	-0.44
lead=true speaking=silent	0.27
lead=true speaking=spoke0	-0.04
lead=true speaking=spoke1	-0.28
lead=true speaking=spoke2	0.10
lead=true speaking=spoke3	-0.34
named=1	-0.39
named=1 distance=p1	-0.57
named=1 distance=p2	-0.46
named=1 distance=p3	-0.61
named=1 distance=p4-6	-0.21
named=1 distance=s0	-0.32
named=1 distance=s1	0.16
named=1 distance=s2	-0.59
named=1 distance=s3	-0.47
named=1 distance=s4-6	0.21
named=2	-0.58
named=2 distance=p1	-0.07
named=2 distance=p2	-0.77
named=2 distance=p3	-1.11
named=2 distance=p4-6	-0.37
named=2 distance=s0	0.05
named=2 distance=s1	0.14
named=2 distance=s2	-0.44
named=2 distance=s3	-0.63
named=3	0.84
named=3 distance=p2	-0.58
named=3 distance=p3	0.60
named=3 distance=p4-6	-0.30
named=3 distance=s1	0.89
named=3 distance=s2	-0.06
named=4-6	0.28
named=4-6 distance=p1	0.36
named=4-6 distance=p2	-0.68
named=4-6 distance=p3	-0.64
named=4-6 distance=p4-6	-0.18
named=4-6 distance=s0	-0.03
named=4-6 distance=s1	0.13
named=4-6 distance=s2	0.34
named=4-6 distance=s3	0.31
named=7+	0.27
named=7+ distance=p1	0.33
named=7+ distance=p2	0.22
named=7+ distance=p3	-0.64
named=7+ distance=p4-6	-0.15
named=7+ distance=s0	0.62
named=7+ distance=s1	-0.25
opens=false lead=false distance=p1	-0.24
opens=false lead=false distance=p2	-0.02
opens=false lead=false distance=p3	-0.61
opens=false lead=false distance=p4-6	-0.21
opens=false lead=false distance=s1	0.26
opens=false lead=false distance=s2	0.06
opens=false lead=false distance=s3	0.14
opens=false lead=false distance=s4-6	-0.61
opens=false lead=true distance=p2	-0.51
opens=false lead=true distance=p3	-0.06
opens=false lead=true distance=p4-6	-0.42
opens=false lead=true distance=s1	0.19
opens=false lead=true distance=s4-6	-0.26
opens=true lead=false distance=p1	-0.23
opens=true lead=false distance=p2	-0.42
opens=true lead=false distance=p3	-0.40
opens=true lead=false distance=p4-6	-0.04
opens=true lead=false distance=s1	-0.20
opens=true lead=false distance=s2	-0.21
opens=true lead=false distance=s3	-0.17
opens=true lead=false distance=s4-6	0.36
opens=true lead=true distance=p1	0.07
opens=true lead=true distance=p2	-0.41
opens=true lead=true distance=p3	0.04
opens=true lead=true distance=p4-6	-0.32
opens=true lead=true distance=s1	0.23
opens=true lead=true distance=s2	-0.15
personal=false distance=p1	-0.99
personal=false distance=p2	-0.49
personal=false distance=p3	-0.35
personal=false distance=p4-6	-0.06
personal=false distance=s0	-0.49
personal=false distance=s1	-0.33
personal=false distance=s2	-0.30
personal=false distance=s3	-0.27
personal=false distance=s4-6	-0.13
personal=false kind=name-person	-0.67
personal=false kind=noun-person	-0.17
personal=false kind=pronoun	-0.49
personal=true distance=p1	0.02
personal=true distance=p2	-0.23
personal=true distance=p3	-0.18
personal=true distance=p4-6	-0.63
personal=true distance=s0	0.36
personal=true distance=s1	0.32
personal=true distance=s2	0.08
personal=true distance=s3	0.15
personal=true distance=s4-6	0.15
personal=true distance=s7+	-0.04
personal=true kind=name-person	0.28
personal=true kind=noun-person	-0.43
personal=true kind=pronoun	0.27
poss=false distance=p1	-0.12
poss=false distance=p2	-0.24
poss=false distance=p3	-0.24
poss=false distance=p4-6	-0.63
poss=false distance=s1	0.23
poss=false distance=s3	0.16
poss=false distance=s4-6	0.13
poss=false distance=s7+	-0.07
poss=true	-0.24
poss=true distance=p1	-0.13
poss=true distance=p2	-0.43
poss=true distance=p3	-0.11
poss=true distance=p4-6	-0.14
poss=true distance=s2	-0.32
poss=true distance=s3	-0.37
pronoun-tie=null same=false lead=false	-0.32
pronoun-tie=null same=true lead=true	0.22
pronoun-tie=null speaking=silent	0.13
pronoun-tie=null speaking=spoke0	0.33
pronoun-tie=null speaking=spoke1	-0.17
pronoun-tie=subject same=false lead=true	0.02
pronoun-tie=subject same=true lead=false	0.05
pronoun-tie=subject same=true lead=true	-0.15
pronoun-tie=subject speaking=silent	-0.11
pronoun-tie=subject speaking=spoke0	0.19
pronoun-tie=subject speaking=spoke1	0.25
pronoun-tie=subject speaking=spoke2	-0.11
pronoun-tie=subject speaking=spoke3	0.03
role=false	-0.06
role=lead	-0.10
role=lead distance=p1	-0.27
role=lead distance=p2	-0.31
role=lead distance=p3	-0.28
role=lead distance=p4-6	-0.10
role=lead distance=s0	-0.15
role=lead distance=s1	0.29
role=lead distance=s2	-0.25
role=lead distance=s4-6	-0.07
role=lead opens=false distance=p1	-0.22
role=lead opens=false distance=p2	-0.32
role=lead opens=false distance=p3	-0.26
role=lead opens=false distance=p4-6	-0.10
role=lead opens=false distance=s0	-0.15
role=lead opens=false distance=s1	0.20
role=lead opens=false distance=s2	-0.18
role=lead opens=true distance=p1	-0.09
role=lead opens=true distance=p2	-0.03
role=lead opens=true distance=p3	-0.10
role=lead opens=true distance=s1	0.29
role=lead rank=0	0.21
role=lead rank=1	-0.10
role=lead rank=2	-0.05
role=lead rank=3	-0.36
role=lead rank=4-6	-0.36
role=lead rank=7+	-0.11
role=object	-0.21
role=object distance=p1	-0.27
role=object distance=p2	-0.29
role=object distance=p3	-0.15
role=object distance=p4-6	-0.14
role=object distance=s0	-0.45
role=object distance=s1	0.02
role=object distance=s2	-0.30
role=object distance=s3	-0.07
role=object distance=s4-6	0.31
role=object opens=false distance=p1	-0.30
role=object opens=false distance=p2	-0.30
role=object opens=false distance=p3	-0.15
role=object opens=false distance=p4-6	-0.14
role=object opens=false distance=s0	-0.45
role=object opens=false distance=s1	-0.09
role=object opens=false distance=s2	-0.23
role=object opens=false distance=s3	-0.05
role=object opens=false distance=s4-6	-0.37
role=object opens=true distance=p2	-0.07
role=object opens=true distance=s1	0.09
role=object opens=true distance=s2	-0.17
role=object opens=true distance=s3	-0.03
role=object opens=true distance=s4-6	0.37
role=object rank=0	-0.08
role=object rank=1	0.02
role=object rank=2	-0.62
role=object rank=3	0.20
role=object rank=4-6	-0.49
role=object rank=7+	-0.16
role=oblique	-0.30
role=oblique distance=p1	-0.31
role=oblique distance=p2	0.26
role=oblique distance=p3	-0.27
role=oblique distance=p4-6	-0.12
role=oblique distance=s0	-0.24
role=oblique distance=s1	-0.35
role=oblique distance=s2	-0.14
role=oblique distance=s3	-0.07
role=oblique distance=s4-6	-0.08
role=oblique opens=false distance=p1	-0.27
role=oblique opens=false distance=p2	0.28
role=oblique opens=false distance=p3	-0.27
role=oblique opens=false distance=p4-6	-0.12
role=oblique opens=false distance=s0	-0.24
role=oblique opens=false distance=s1	-0.43
role=oblique opens=false distance=s2	-0.12
role=oblique opens=false distance=s3	-0.04
role=oblique opens=false distance=s4-6	-0.04
role=oblique opens=true distance=p1	-0.37
role=oblique opens=true distance=p2	-0.16
role=oblique opens=true distance=s1	-0.23
role=oblique opens=true distance=s2	-0.02
role=oblique rank=0	-0.47
role=oblique rank=1	-0.09
role=oblique rank=2	-0.43
role=oblique rank=3	-0.77
role=oblique rank=4-6	0.28
role=oblique rank=7+	-0.05
role=owner	-0.24
role=owner distance=p1	-0.13
role=owner distance=p2	-0.43
role=owner distance=p3	-0.11
role=owner distance=p4-6	-0.14
role=owner distance=s2	-0.32
role=owner distance=s3	-0.37
role=owner opens=false distance=p1	-0.17
role=owner opens=false distance=p2	-0.43
role=owner opens=false distance=p3	-0.10
role=owner opens=false distance=p4-6	-0.13
role=owner opens=false distance=s1	0.20
role=owner opens=false distance=s2	-0.27
role=owner opens=true distance=p1	0.10
role=owner rank=0	0.06
role=owner rank=1	-0.07
role=owner rank=2	-0.54
role=owner rank=3	-0.24
role=owner rank=4-6	-0.25
role=owner rank=7+	-0.09
role=part	-0.66
role=part distance=p1	-0.66
role=part distance=p2	-0.18
role=part distance=p3	-0.11
role=part distance=p4-6	-0.06
role=part distance=s1	-0.14
role=part opens=false distance=p1	-0.66
role=part opens=false distance=p2	-0.18
role=part opens=false distance=p3	-0.11
role=part opens=false distance=p4-6	-0.06
role=part opens=false distance=s1	-0.12
role=part rank=0	-0.37
role=part rank=1	-0.08
role=part rank=2	-0.55
role=part rank=3	-0.14
role=part rank=4-6	-0.09
role=part rank=7+	-0.10
role=source	0.30
role=subject	0.15
role=subject distance=p1	0.12
role=subject distance=p2	-0.75
role=subject distance=p3	-0.08
role=subject distance=p4-6	-0.65
role=subject distance=s0	0.19
role=subject distance=s1	0.21
role=subject distance=s2	0.14
role=subject distance=s3	0.20
role=subject distance=s4-6	-0.56
role=subject opens=false distance=p1	0.08
role=subject opens=false distance=p2	-0.68
role=subject opens=false distance=p3	-0.12
role=subject opens=false distance=p4-6	-0.41
role=subject opens=false distance=s0	0.19
role=subject opens=false distance=s1	0.28
role=subject opens=false distance=s2	0.20
role=subject opens=false distance=s3	0.22
role=subject opens=false distance=s4-6	-0.54
role=subject opens=true distance=p1	0.03
role=subject opens=true distance=p2	-0.60
role=subject opens=true distance=p3	-0.07
role=subject opens=true distance=p4-6	-0.33
role=subject opens=true distance=s1	0.11
role=subject opens=true distance=s2	-0.08
role=subject opens=true distance=s3	-0.21
role=subject rank=0	0.32
role=subject rank=1	-0.31
role=subject rank=2	0.11
role=subject rank=3	-0.30
role=subject rank=7+	-0.44
speaking=silent	-0.04
speaking=silent distance=p1	-0.05
speaking=silent distance=p2	-0.23
speaking=silent distance=p3	-0.10
speaking=silent distance=p4-6	-0.55
speaking=silent distance=s0	-0.22
speaking=silent distance=s1	-0.04
speaking=silent distance=s2	0.05
speaking=silent distance=s3	0.06
speaking=silent distance=s4-6	0.13
speaking=silent distance=s7+	-0.07
speaking=spoke0	0.18
speaking=spoke0 distance=p1	-0.27
speaking=spoke0 distance=s0	0.61
speaking=spoke0 distance=s1	0.65
speaking=spoke0 distance=s2	-0.27
speaking=spoke1	0.02
speaking=spoke1 distance=p1	0.13
speaking=spoke1 distance=s0	0.31
speaking=spoke1 distance=s1	-0.03
speaking=spoke2	-0.04
speaking=spoke2 distance=p1	0.21
speaking=spoke2 distance=p2	-0.36
speaking=spoke2 distance=s1	0.08
speaking=spoke3	0.03
speaking=spoke3 distance=p1	0.64
speaking=spoke3 distance=p2	-0.25
speaking=spoke3 distance=p3	-0.79
tie=apposed distance=p1	0.70
tie=apposed distance=p2	-0.75
tie=apposed distance=p3	-0.14
tie=apposed distance=p4-6	-0.10
tie=apposed distance=s1	0.52
tie=inner distance=p2	-0.06
tie=inverted distance=p1	-0.29
tie=inverted distance=p2	-0.70
tie=inverted distance=p3	-0.40
tie=inverted distance=p4-6	-0.35
tie=inverted distance=s1	0.29
tie=inverted distance=s2	-0.19
tie=inverted distance=s3	-0.68
tie=null distance=p1	-0.34
tie=null distance=p2	0.09
tie=null distance=p3	-0.91
tie=null distance=p4-6	-0.21
tie=null distance=s0	-0.38
tie=null distance=s1	-0.15
tie=null distance=s2	-0.53
tie=null distance=s3	0.07
tie=null distance=s4-6	0.21
tie=null distance=s7+	-0.04
tie=owner distance=p1	0.23
tie=owner distance=p2	-0.19
tie=owner distance=s1	-0.62
tie=passive distance=p1	-0.09
tie=relative distance=p1	-0.24
tie=subject distance=p1	-0.24
tie=subject distance=p2	-0.57
tie=subject distance=p3	0.13
tie=subject distance=p4-6	-0.48
tie=subject distance=s0	0.18
tie=subject distance=s1	0.23
tie=subject distance=s2	0.26
tie=subject distance=s3	0.37
tie=subject distance=s4-6	-0.25
verb=false same=false	0.13
verb=false same=true	-0.44
verb=true same=false	-0.07
verb=true same=true	0.27
`;
