/**
 * Trained weights for who spoke a quotation; the facts are those of `features.ts`. One `fact<tab>weight` a line, sorted;
 * a positive weight speaks for, a negative one against. They hold facts about the shape of sentences, and no words of the articles
 * but verbs and nouns that all news has. Written by test/eval/train-attribution.ts.
 */
/** What the table was trained on, when, and a hash of the facts it weighs, which a test compares. */
export const ATTRIBUTION_TRAINED = {
  on: [
    '840 articles of US political news, annotated in PolNeAR 1.0',
    '88 Wikinews articles of 2020 (CC BY 2.5)',
    '130 BBC News articles of 2004 and 2005',
  ],
  at: '2026-12-01',
  facts: '76adee294d52',
} as const;

export const ATTRIBUTION_TABLE = `
after N-body ends=,	0.31
after N-body ends=.	-0.96
after N-body ends=?	-0.04
after N-body ends=x	0.19
after N-body tie=according	0.29
after N-body tie=apposed-s	0.24
after N-body tie=apposed-w	-0.10
after N-body tie=inverted-r	-0.12
after N-body tie=inverted-s	-0.36
after N-body tie=inverted-w	-0.21
after N-body tie=inverted-wg	-0.06
after N-body tie=none	-0.21
after N-body tie=relative-w	-0.21
after N-body tie=subject-r	-0.11
after N-body tie=subject-s	0.24
after N-body tie=subject-w	-0.45
after N-body tie=subject-wg	-0.02
after N-body's ends=,	-0.51
after N-body's ends=.	-0.25
after N-body's tie=inverted-s	-0.20
after N-body's tie=inverted-w	-0.14
after N-body's tie=none	-0.38
after N-body's tie=subject-w	-0.05
after N-person ends=,	0.45
after N-person ends=.	-1.18
after N-person ends=?	0.02
after N-person ends=x	0.45
after N-person tie=according	-0.53
after N-person tie=apposed-r	0.30
after N-person tie=apposed-s	0.14
after N-person tie=apposed-w	-0.42
after N-person tie=apposed-wg	0.55
after N-person tie=inner-r	-0.28
after N-person tie=inner-s	0.28
after N-person tie=inverted-r	0.37
after N-person tie=inverted-rg	-0.05
after N-person tie=inverted-s	0.45
after N-person tie=inverted-w	-0.07
after N-person tie=inverted-wg	-0.26
after N-person tie=none	0.36
after N-person tie=passive-w	-0.04
after N-person tie=relative-s	-0.28
after N-person tie=relative-w	0.11
after N-person tie=subject-r	0.44
after N-person tie=subject-s	-0.17
after N-person tie=subject-w	-0.21
after N-person tie=subject-wg	-0.24
after N-person's ends=,	-0.26
after N-person's ends=x	-0.44
after N-person's tie=none	-0.51
after N-person's tie=owner	-0.44
after N-unknown ends=.	-0.77
after N-unknown ends=?	0.52
after N-unknown ends=x	-0.07
after N-unknown tie=according	0.37
after N-unknown tie=apposed-s	0.30
after N-unknown tie=apposed-w	-0.46
after N-unknown tie=inverted-r	-0.25
after N-unknown tie=inverted-s	0.32
after N-unknown tie=inverted-sg	-0.32
after N-unknown tie=inverted-w	-0.19
after N-unknown tie=inverted-wg	-0.20
after N-unknown tie=none	-0.39
after N-unknown tie=relative-r	0.27
after N-unknown tie=relative-s	0.32
after N-unknown tie=relative-w	-0.03
after N-unknown tie=subject-r	0.22
after N-unknown tie=subject-s	0.20
after N-unknown tie=subject-sg	-0.24
after N-unknown tie=subject-w	0.04
after N-unknown tie=subject-wg	-0.14
after N-unknown's ends=,	-0.62
after N-unknown's ends=.	-0.43
after N-unknown's ends=x	0.15
after N-unknown's tie=inverted-s	-0.39
after N-unknown's tie=none	-0.51
after N-unknown's tie=owner	0.15
after before=' right=' ends=,	0.35
after before=( right=Cap ends=,	-0.13
after before=( right=Vs ends=,	-0.31
after before=, right=, ends=,	0.46
after before=, right=. ends=.	-0.65
after before=, right=Cap ends=,	-0.54
after before=, right=Cap ends=.	-0.68
after before=, right=Cap ends=?	-0.13
after before=, right=Cap ends=x	-0.18
after before=, right=Vr ends=,	-0.21
after before=, right=Vs ends=,	0.10
after before=, right=Vs ends=.	-0.16
after before=, right=Vs ends=?	-0.49
after before=, right=Vs ends=x	-0.16
after before=, right=adv ends=.	-0.49
after before=, right=by ends=x	0.30
after before=, right=conj ends=,	0.59
after before=, right=conj ends=.	-0.58
after before=, right=det ends=,	0.33
after before=, right=det ends=.	-0.24
after before=, right=det ends=x	-0.42
after before=, right=of ends=x	0.13
after before=, right=prep ends=,	-0.14
after before=, right=prep ends=x	-0.08
after before=, right=that ends=x	0.41
after before=, right=to ends=x	0.40
after before=, right=w ends=,	0.24
after before=, right=w ends=x	0.58
after before=Cap right=. ends=.	-0.15
after before=Cap right=Cap ends=,	0.02
after before=Cap right=Cap ends=.	-0.08
after before=Cap right=Vs ends=,	0.07
after before=Cap right=det ends=,	0.04
after before=Cap right=w ends=,	0.40
after before=Cap right=w ends=x	-0.05
after before=Q right=Cap ends=,	0.31
after before=Q right=Cap ends=.	-0.51
after before=Q right=Cap ends=?	-0.12
after before=Q right=Cap ends=x	0.10
after before=Q right=det ends=,	0.44
after before=Q right=det ends=.	-0.58
after before=Q right=det ends=?	0.68
after before=Q right=det ends=x	0.18
after before=Q right=that ends=x	-0.13
after before=Q right=w ends=,	0.43
after before=Q right=w ends=?	0.66
after before=Q right=w ends=x	0.43
after before=Q right=wh ends=x	-0.09
after before=Vr right=Cap ends=,	-0.39
after before=Vr right=Cap ends=.	-0.04
after before=Vr right=Vr ends=,	0.28
after before=Vr right=Vs ends=,	-0.19
after before=Vr right=conj ends=x	-0.07
after before=Vr right=det ends=,	-0.19
after before=Vr right=prep ends=x	-0.27
after before=Vr right=w ends=,	-0.04
after before=Vrb right=Vs ends=,	-0.04
after before=Vrg right=Cap ends=,	-0.16
after before=Vrg right=w ends=,	-0.15
after before=Vs right=' ends=,	0.55
after before=Vs right=, ends=,	0.35
after before=Vs right=. ends=.	-0.10
after before=Vs right=Cap ends=,	-0.79
after before=Vs right=Cap ends=.	-0.28
after before=Vs right=Cap ends=?	-0.16
after before=Vs right=Cap ends=x	-0.32
after before=Vs right=Vs ends=,	0.44
after before=Vs right=Vs ends=?	-0.07
after before=Vs right=Vs ends=x	0.55
after before=Vs right=by ends=x	-0.23
after before=Vs right=conj ends=x	0.10
after before=Vs right=det ends=,	-0.91
after before=Vs right=det ends=.	-0.17
after before=Vs right=prep ends=,	0.59
after before=Vs right=prep ends=x	0.16
after before=Vs right=w ends=,	-0.66
after before=Vsg right=Cap ends=,	-0.06
after before=Vsg right=Cap ends=.	-0.11
after before=Vsg right=w ends=,	-0.03
after before=Vw right=. ends=.	-0.05
after before=Vw right=Cap ends=,	-0.08
after before=Vw right=Cap ends=.	-0.09
after before=Vw right=Vs ends=,	-0.23
after before=Vw right=conj ends=,	-0.19
after before=Vw right=conj ends=x	-0.33
after before=Vw right=prep ends=x	-0.18
after before=Vw right=w ends=,	-0.08
after before=Vwb right=Cap ends=,	-0.07
after before=Vwb right=Cap ends=.	-0.06
after before=Vwb right=Vs ends=,	-0.06
after before=Vwb right=w ends=,	-0.07
after before=Vwg right=Cap ends=,	-0.16
after before=Vwg right=Cap ends=.	-0.11
after before=Vwg right=Vs ends=,	-0.10
after before=Vwg right=prep ends=x	-0.15
after before=Vwg right=w ends=,	-0.43
after before=according right=Cap ends=,	0.58
after before=according right=det ends=.	-0.41
after before=according right=w ends=,	0.12
after before=adv right=Cap ends=,	-0.19
after before=adv right=Vs ends=,	-0.13
after before=adv right=conj ends=.	-0.30
after before=adv right=w ends=,	-0.26
after before=as right=. ends=.	-0.04
after before=as right=Cap ends=,	-0.38
after before=as right=Vs ends=,	-0.11
after before=as right=as ends=,	-0.07
after before=as right=as ends=x	-0.26
after before=as right=prep ends=.	-0.34
after before=as right=w ends=,	-0.08
after before=aux right=Cap ends=,	-0.21
after before=aux right=Vs ends=,	-0.25
after before=aux right=conj ends=x	-0.03
after before=aux right=prep ends=.	-0.09
after before=by right=Cap ends=,	0.34
after before=by right=Vs ends=,	0.20
after before=by right=by ends=x	0.42
after before=by right=det ends=,	-0.07
after before=by right=w ends=,	0.47
after before=by right=w ends=x	-0.13
after before=conj right=, ends=,	-0.10
after before=conj right=- ends=x	-0.10
after before=conj right=. ends=.	-0.15
after before=conj right=Cap ends=,	-0.81
after before=conj right=Cap ends=.	-0.21
after before=conj right=Cap ends=?	-0.13
after before=conj right=Vs ends=,	-0.51
after before=conj right=by ends=x	-0.24
after before=conj right=conj ends=,	-0.80
after before=conj right=conj ends=.	-0.43
after before=conj right=conj ends=x	-0.36
after before=conj right=det ends=,	-0.31
after before=conj right=det ends=.	-0.22
after before=conj right=of ends=x	-0.03
after before=conj right=prep ends=.	-0.11
after before=conj right=prep ends=x	-0.69
after before=conj right=to ends=x	-0.05
after before=conj right=w ends=,	-0.39
after before=conj right=w ends=x	-0.06
after before=det right=. ends=.	-0.02
after before=det right=Cap ends=,	-0.18
after before=det right=Vs ends=,	-0.68
after before=det right=conj ends=x	-0.05
after before=det right=det ends=,	-0.61
after before=det right=det ends=.	-0.08
after before=det right=prep ends=x	-0.10
after before=det right=w ends=,	-0.28
after before=num right=. ends=.	-0.02
after before=num right=Cap ends=,	-0.07
after before=num right=Vs ends=,	-0.04
after before=num right=prep ends=x	-0.05
after before=num right=w ends=,	-0.07
after before=of right=' ends=,	-0.05
after before=of right=, ends=,	-0.08
after before=of right=. ends=.	-0.08
after before=of right=Cap ends=,	-0.60
after before=of right=Cap ends=.	-0.08
after before=of right=Cap ends=?	-0.09
after before=of right=Vr ends=,	-0.03
after before=of right=Vs ends=,	-0.55
after before=of right=Vs ends=?	-0.30
after before=of right=conj ends=.	-0.03
after before=of right=conj ends=x	-0.04
after before=of right=det ends=,	-0.28
after before=of right=det ends=.	-0.05
after before=of right=of ends=x	-0.31
after before=of right=prep ends=.	-0.07
after before=of right=prep ends=x	-0.67
after before=of right=w ends=,	-0.23
after before=prep right=' ends=,	-0.30
after before=prep right=, ends=,	-0.08
after before=prep right=- ends=x	-0.09
after before=prep right=. ends=.	-0.23
after before=prep right=Cap ends=,	-0.59
after before=prep right=Cap ends=.	-0.15
after before=prep right=Cap ends=?	-0.15
after before=prep right=Cap ends=x	-0.25
after before=prep right=Vr ends=,	-0.49
after before=prep right=Vrg ends=,	-0.09
after before=prep right=Vs ends=,	-0.64
after before=prep right=Vs ends=?	-0.48
after before=prep right=Vs ends=x	-0.20
after before=prep right=adv ends=,	-0.44
after before=prep right=adv ends=.	-0.16
after before=prep right=adv ends=x	-0.16
after before=prep right=aux ends=x	-0.07
after before=prep right=by ends=x	-0.15
after before=prep right=conj ends=,	-0.41
after before=prep right=conj ends=.	-0.27
after before=prep right=conj ends=x	-0.51
after before=prep right=det ends=,	-0.21
after before=prep right=det ends=.	-0.11
after before=prep right=det ends=?	-0.37
after before=prep right=prep ends=,	-0.51
after before=prep right=prep ends=.	-0.63
after before=prep right=prep ends=?	-0.62
after before=prep right=prep ends=x	0.07
after before=prep right=that ends=x	-0.37
after before=prep right=to ends=x	-0.40
after before=prep right=w ends=,	0.29
after before=prep right=w ends=?	-0.05
after before=prep right=w ends=x	-0.30
after before=prep right=— ends=x	-0.49
after before=start right=, ends=,	-0.11
after before=start right=. ends=.	0.43
after before=start right=Cap ends=,	-0.49
after before=start right=Cap ends=.	-0.29
after before=start right=Cap ends=?	-0.33
after before=start right=Vs ends=,	-0.46
after before=start right=[ ends=.	-0.48
after before=start right=by ends=x	-0.17
after before=start right=conj ends=,	-0.03
after before=start right=conj ends=x	-0.38
after before=start right=det ends=,	-0.30
after before=start right=det ends=x	-0.07
after before=start right=of ends=x	-0.22
after before=start right=prep ends=x	0.24
after before=start right=to ends=x	-0.09
after before=start right=w ends=,	-0.25
after before=start right=w ends=x	-0.48
after before=that right=, ends=,	-0.08
after before=that right=Cap ends=,	-0.37
after before=that right=Cap ends=.	-0.19
after before=that right=Cap ends=?	-0.18
after before=that right=Vs ends=,	-0.13
after before=that right=conj ends=.	-0.06
after before=that right=conj ends=x	-0.35
after before=that right=det ends=,	-0.16
after before=that right=prep ends=x	-0.23
after before=that right=w ends=,	-0.17
after before=to right=. ends=.	-0.25
after before=to right=Cap ends=.	-0.06
after before=to right=Cap ends=?	-0.09
after before=to right=Vs ends=,	-0.85
after before=to right=conj ends=x	-0.06
after before=to right=det ends=,	-0.44
after before=to right=det ends=.	-0.04
after before=to right=prep ends=x	-0.45
after before=to right=to ends=x	-0.54
after before=to right=w ends=,	-0.23
after before=w right=, ends=,	-0.04
after before=w right=- ends=x	-0.28
after before=w right=. ends=.	-0.15
after before=w right=Cap ends=,	-0.45
after before=w right=Cap ends=.	-0.23
after before=w right=Cap ends=?	-0.29
after before=w right=Cap ends=x	-0.05
after before=w right=Vs ends=,	0.51
after before=w right=Vs ends=?	0.37
after before=w right=Vs ends=x	0.17
after before=w right=Vwg ends=,	-0.04
after before=w right=adv ends=.	-0.04
after before=w right=as ends=x	-0.09
after before=w right=by ends=x	-0.10
after before=w right=conj ends=,	-0.41
after before=w right=conj ends=.	-0.32
after before=w right=conj ends=x	-0.35
after before=w right=det ends=,	-0.20
after before=w right=det ends=.	-0.12
after before=w right=det ends=?	-0.40
after before=w right=det ends=x	0.08
after before=w right=of ends=x	0.13
after before=w right=prep ends=,	-0.42
after before=w right=prep ends=.	-0.38
after before=w right=prep ends=x	-0.64
after before=w right=that ends=x	-0.09
after before=w right=to ends=x	-0.34
after before=w right=w ends=,	0.12
after before=w right=w ends=x	-0.36
after before=wh right=. ends=.	-0.03
after before=wh right=Cap ends=,	-0.28
after before=wh right=Vs ends=,	-0.08
after before=wh right=conj ends=,	-0.15
after before=wh right=conj ends=x	-0.23
after before=wh right=prep ends=x	-0.41
after before=wh right=w ends=,	-0.29
after before=wh right=wh ends=x	-0.24
after closes=inside tie=according N-body	-0.19
after closes=inside tie=according cue-before=false	-0.71
after closes=inside tie=according cue-before=true	-0.07
after closes=inside tie=according ends=,	-0.17
after closes=inside tie=according ends=.	-0.14
after closes=inside tie=according ends=x	-0.53
after closes=inside tie=according n-document	-0.40
after closes=inside tie=apposed-r N-person	0.50
after closes=inside tie=apposed-r cue-before=false	0.53
after closes=inside tie=apposed-r cue-before=true	0.27
after closes=inside tie=apposed-r ends=,	0.15
after closes=inside tie=apposed-s N-person	-0.15
after closes=inside tie=apposed-s N-unknown	0.25
after closes=inside tie=apposed-s cue-before=false	0.12
after closes=inside tie=apposed-s cue-before=true	-0.35
after closes=inside tie=apposed-s ends=,	0.51
after closes=inside tie=apposed-s ends=.	-0.53
after closes=inside tie=apposed-s ends=?	0.03
after closes=inside tie=apposed-s ends=x	-0.17
after closes=inside tie=apposed-s n-person	-0.06
after closes=inside tie=apposed-w N-body	-0.09
after closes=inside tie=apposed-w N-person	-0.41
after closes=inside tie=apposed-w N-unknown	-0.42
after closes=inside tie=apposed-w cue-before=false	-0.44
after closes=inside tie=apposed-w cue-before=true	-0.26
after closes=inside tie=apposed-w ends=,	-0.33
after closes=inside tie=apposed-w ends=.	-0.23
after closes=inside tie=apposed-w ends=x	-0.09
after closes=inside tie=apposed-w n-person	-0.04
after closes=inside tie=apposed-w n-persons	-0.04
after closes=inside tie=apposed-wg N-person	0.29
after closes=inside tie=apposed-wg cue-before=false	0.19
after closes=inside tie=apposed-wg ends=,	0.21
after closes=inside tie=inverted-r N-body	-0.12
after closes=inside tie=inverted-r N-person	0.14
after closes=inside tie=inverted-r N-unknown	-0.56
after closes=inside tie=inverted-r cue-before=false	0.28
after closes=inside tie=inverted-r cue-before=true	-0.49
after closes=inside tie=inverted-r ends=,	0.29
after closes=inside tie=inverted-r ends=.	-0.36
after closes=inside tie=inverted-r ends=x	-0.15
after closes=inside tie=inverted-r he	-0.10
after closes=inside tie=inverted-r it	-0.02
after closes=inside tie=inverted-r n-body	-0.05
after closes=inside tie=inverted-r n-document	0.39
after closes=inside tie=inverted-r n-person	-0.17
after closes=inside tie=inverted-r n-persons	-0.03
after closes=inside tie=inverted-rg cue-before=false	-0.13
after closes=inside tie=inverted-rg ends=,	-0.23
after closes=inside tie=inverted-rg he	-0.20
after closes=inside tie=inverted-s N-body	-0.62
after closes=inside tie=inverted-s N-body's	-0.19
after closes=inside tie=inverted-s N-person	0.31
after closes=inside tie=inverted-s N-unknown	0.13
after closes=inside tie=inverted-s cue-before=false	-0.05
after closes=inside tie=inverted-s ends=,	0.06
after closes=inside tie=inverted-s ends=.	-0.53
after closes=inside tie=inverted-s ends=?	0.06
after closes=inside tie=inverted-s ends=x	-0.61
after closes=inside tie=inverted-s he	-0.57
after closes=inside tie=inverted-s it	-0.12
after closes=inside tie=inverted-s n-body	0.02
after closes=inside tie=inverted-s n-bodys	-0.02
after closes=inside tie=inverted-s n-document	-0.08
after closes=inside tie=inverted-s n-person	-0.36
after closes=inside tie=inverted-s n-persons	-0.08
after closes=inside tie=inverted-sg N-unknown	-0.21
after closes=inside tie=inverted-sg cue-before=true	-0.39
after closes=inside tie=inverted-sg ends=,	-0.21
after closes=inside tie=inverted-sg ends=.	-0.07
after closes=inside tie=inverted-sg ends=x	-0.21
after closes=inside tie=inverted-sg n-body	-0.12
after closes=inside tie=inverted-w N-body	-0.05
after closes=inside tie=inverted-w N-person	-0.39
after closes=inside tie=inverted-w N-unknown	-0.14
after closes=inside tie=inverted-w cue-before=false	-0.37
after closes=inside tie=inverted-w cue-before=true	-0.45
after closes=inside tie=inverted-w ends=,	-0.29
after closes=inside tie=inverted-w ends=.	-0.20
after closes=inside tie=inverted-w ends=?	-0.14
after closes=inside tie=inverted-w ends=x	-0.39
after closes=inside tie=inverted-w it	-0.14
after closes=inside tie=inverted-w n-body	-0.12
after closes=inside tie=inverted-w n-document	-0.18
after closes=inside tie=inverted-w n-documents	-0.04
after closes=inside tie=inverted-w n-person	-0.04
after closes=inside tie=inverted-w n-persons	-0.05
after closes=inside tie=inverted-wg N-unknown	-0.05
after closes=inside tie=inverted-wg cue-before=false	-0.10
after closes=inside tie=inverted-wg cue-before=true	-0.22
after closes=inside tie=inverted-wg ends=,	-0.12
after closes=inside tie=inverted-wg ends=x	-0.19
after closes=inside tie=inverted-wg n-person	-0.06
after closes=inside tie=none N-body	-0.56
after closes=inside tie=none N-body's	-0.13
after closes=inside tie=none N-person	0.04
after closes=inside tie=none N-person's	-0.43
after closes=inside tie=none N-unknown	-0.64
after closes=inside tie=none N-unknown's	-0.53
after closes=inside tie=none cue-before=false	-0.11
after closes=inside tie=none cue-before=true	-0.68
after closes=inside tie=none ends=,	-0.23
after closes=inside tie=none ends=.	-0.05
after closes=inside tie=none ends=?	-0.38
after closes=inside tie=none ends=x	-0.54
after closes=inside tie=none he	0.17
after closes=inside tie=none he's	-0.15
after closes=inside tie=none i	-0.18
after closes=inside tie=none it	-0.31
after closes=inside tie=none it's	-0.10
after closes=inside tie=none n-body	-0.29
after closes=inside tie=none n-bodys	-0.08
after closes=inside tie=none n-document	0.17
after closes=inside tie=none n-documents	-0.28
after closes=inside tie=none n-person	0.06
after closes=inside tie=none n-persons	-0.59
after closes=inside tie=none they	-0.15
after closes=inside tie=none who	-0.37
after closes=inside tie=owner N-unknown's	-0.18
after closes=inside tie=owner cue-before=true	-0.32
after closes=inside tie=owner ends=x	-0.21
after closes=inside tie=passive-r cue-before=false	-0.34
after closes=inside tie=passive-w cue-before=false	0.19
after closes=inside tie=passive-w cue-before=true	-0.04
after closes=inside tie=passive-w ends=.	-0.14
after closes=inside tie=relative-r N-unknown	0.17
after closes=inside tie=relative-r cue-before=false	0.11
after closes=inside tie=relative-r ends=,	0.11
after closes=inside tie=relative-s N-person	-0.28
after closes=inside tie=relative-s N-unknown	0.36
after closes=inside tie=relative-s cue-before=false	0.40
after closes=inside tie=relative-s ends=,	0.27
after closes=inside tie=relative-w N-person	0.24
after closes=inside tie=relative-w N-unknown	-0.25
after closes=inside tie=relative-w cue-before=false	0.23
after closes=inside tie=relative-w cue-before=true	-0.44
after closes=inside tie=relative-w ends=,	0.43
after closes=inside tie=relative-w ends=.	-0.29
after closes=inside tie=relative-w ends=x	-0.27
after closes=inside tie=relative-w n-person	0.24
after closes=inside tie=relative-w n-persons	-0.16
after closes=inside tie=subject-r N-body	-0.37
after closes=inside tie=subject-r N-person	-0.48
after closes=inside tie=subject-r N-unknown	-0.53
after closes=inside tie=subject-r cue-before=false	-0.29
after closes=inside tie=subject-r cue-before=true	-0.53
after closes=inside tie=subject-r ends=,	-0.29
after closes=inside tie=subject-r ends=.	-0.75
after closes=inside tie=subject-r ends=?	0.09
after closes=inside tie=subject-r ends=x	-0.40
after closes=inside tie=subject-r he	0.04
after closes=inside tie=subject-r n-body	0.19
after closes=inside tie=subject-r n-document	-0.21
after closes=inside tie=subject-r n-person	-0.08
after closes=inside tie=subject-r n-persons	0.08
after closes=inside tie=subject-r who	-0.07
after closes=inside tie=subject-rg cue-before=false	-0.22
after closes=inside tie=subject-rg ends=,	-0.21
after closes=inside tie=subject-s N-body	-0.08
after closes=inside tie=subject-s N-person	-0.20
after closes=inside tie=subject-s N-unknown	-0.18
after closes=inside tie=subject-s cue-before=false	-0.06
after closes=inside tie=subject-s cue-before=true	-0.78
after closes=inside tie=subject-s ends=,	-0.26
after closes=inside tie=subject-s ends=.	-0.20
after closes=inside tie=subject-s ends=x	-0.26
after closes=inside tie=subject-s he	-0.05
after closes=inside tie=subject-s i	0.11
after closes=inside tie=subject-s it	-0.15
after closes=inside tie=subject-s n-body	0.16
after closes=inside tie=subject-s n-person	0.29
after closes=inside tie=subject-s n-persons	0.27
after closes=inside tie=subject-s who	-0.18
after closes=inside tie=subject-sg N-unknown	-0.24
after closes=inside tie=subject-sg cue-before=false	-0.23
after closes=inside tie=subject-sg cue-before=true	-0.44
after closes=inside tie=subject-sg ends=.	-0.46
after closes=inside tie=subject-sg ends=x	-0.17
after closes=inside tie=subject-w N-body	-0.32
after closes=inside tie=subject-w N-body's	-0.05
after closes=inside tie=subject-w N-person	-0.24
after closes=inside tie=subject-w N-unknown	-0.72
after closes=inside tie=subject-w cue-before=false	-0.29
after closes=inside tie=subject-w cue-before=true	-0.78
after closes=inside tie=subject-w ends=,	-0.32
after closes=inside tie=subject-w ends=?	-0.54
after closes=inside tie=subject-w ends=x	-0.55
after closes=inside tie=subject-w he	-0.67
after closes=inside tie=subject-w it	-0.15
after closes=inside tie=subject-w n-body	-0.17
after closes=inside tie=subject-w n-bodys	-0.10
after closes=inside tie=subject-w n-document	-0.23
after closes=inside tie=subject-w n-documents	-0.05
after closes=inside tie=subject-w n-persons	-0.17
after closes=inside tie=subject-w they	0.33
after closes=inside tie=subject-w who	-0.11
after closes=inside tie=subject-wg N-person	-0.02
after closes=inside tie=subject-wg N-unknown	-0.09
after closes=inside tie=subject-wg cue-before=false	-0.18
after closes=inside tie=subject-wg cue-before=true	-0.42
after closes=inside tie=subject-wg ends=,	-0.39
after closes=inside tie=subject-wg ends=.	-0.16
after closes=inside tie=subject-wg ends=x	-0.09
after closes=inside tie=subject-wg he	-0.32
after closes=inside tie=subject-wg n-body	-0.04
after closes=inside tie=subject-wg n-bodys	-0.02
after closes=inside tie=subject-wg n-document	-0.03
after closes=inside tie=subject-wg n-person	-0.19
after closes=inside tie=subject-wg n-persons	-0.06
after closes=last tie=according N-body	0.48
after closes=last tie=according N-person	-0.14
after closes=last tie=according cue-before=false	0.77
after closes=last tie=according cue-before=true	0.06
after closes=last tie=according ends=,	0.68
after closes=last tie=according ends=.	-0.74
after closes=last tie=according n-document	0.43
after closes=last tie=according n-person	0.18
after closes=last tie=apposed-s N-person	0.41
after closes=last tie=apposed-s cue-before=false	0.03
after closes=last tie=inverted-r cue-before=false	-0.19
after closes=last tie=inverted-r ends=,	-0.19
after closes=last tie=inverted-r n-document	-0.37
after closes=last tie=inverted-s N-body	-0.28
after closes=last tie=inverted-s N-person	0.94
after closes=last tie=inverted-s N-unknown	0.72
after closes=last tie=inverted-s cue-before=false	0.03
after closes=last tie=inverted-s cue-before=true	-0.19
after closes=last tie=inverted-s ends=,	0.04
after closes=last tie=inverted-s ends=?	-0.12
after closes=last tie=inverted-s n-body	-0.29
after closes=last tie=inverted-s n-document	-0.22
after closes=last tie=inverted-s n-person	0.69
after closes=last tie=inverted-s n-persons	-0.38
after closes=last tie=inverted-w N-unknown	0.16
after closes=last tie=inverted-w cue-before=false	0.07
after closes=last tie=inverted-w cue-before=true	-0.05
after closes=last tie=inverted-w ends=,	-0.13
after closes=last tie=inverted-w ends=x	-0.05
after closes=last tie=inverted-wg cue-before=false	-0.07
after closes=last tie=inverted-wg ends=,	-0.05
after closes=last tie=inverted-wg ends=x	-0.03
after closes=last tie=inverted-wg n-document	-0.03
after closes=last tie=none N-body	0.12
after closes=last tie=none N-unknown	-0.50
after closes=last tie=none cue-before=false	0.24
after closes=last tie=none cue-before=true	-0.55
after closes=last tie=none ends=,	0.15
after closes=last tie=none ends=.	-0.62
after closes=last tie=none ends=?	-0.15
after closes=last tie=none it	-0.02
after closes=last tie=none n-body	0.02
after closes=last tie=none n-document	-0.65
after closes=last tie=none n-documents	-0.23
after closes=last tie=none n-person	-0.18
after closes=last tie=none n-persons	-0.38
after closes=last tie=subject-r N-body	0.41
after closes=last tie=subject-r N-unknown	0.42
after closes=last tie=subject-r cue-before=false	0.21
after closes=last tie=subject-r cue-before=true	0.61
after closes=last tie=subject-r ends=,	0.65
after closes=last tie=subject-r ends=?	0.19
after closes=last tie=subject-r ends=x	-0.40
after closes=last tie=subject-r he	-0.25
after closes=last tie=subject-r it	0.08
after closes=last tie=subject-r n-body	-0.21
after closes=last tie=subject-r n-document	0.29
after closes=last tie=subject-r they	-0.09
after closes=last tie=subject-s N-body	0.28
after closes=last tie=subject-s N-person	0.40
after closes=last tie=subject-s N-unknown	0.44
after closes=last tie=subject-s cue-before=false	0.21
after closes=last tie=subject-s cue-before=true	0.16
after closes=last tie=subject-s ends=,	0.22
after closes=last tie=subject-s ends=.	-0.18
after closes=last tie=subject-s ends=?	0.29
after closes=last tie=subject-s ends=x	0.48
after closes=last tie=subject-s he	0.49
after closes=last tie=subject-s it	0.28
after closes=last tie=subject-s n-body	0.11
after closes=last tie=subject-s n-document	-0.10
after closes=last tie=subject-s n-person	-0.46
after closes=last tie=subject-w N-unknown	0.31
after closes=last tie=subject-w cue-before=false	0.27
after closes=last tie=subject-w cue-before=true	-0.16
after closes=last tie=subject-w ends=,	0.27
after closes=last tie=subject-w ends=?	0.08
after closes=last tie=subject-w ends=x	-0.20
after closes=last tie=subject-w he	0.26
after closes=last tie=subject-w n-body	-0.04
after closes=last tie=subject-w n-person	-0.03
after closes=late tie=according N-body	-0.78
after closes=late tie=according cue-before=false	0.16
after closes=late tie=according ends=,	0.06
after closes=late tie=according n-document	-0.02
after closes=late tie=apposed-r cue-before=true	-0.31
after closes=late tie=apposed-r ends=.	-0.12
after closes=late tie=apposed-r n-person	-0.12
after closes=late tie=apposed-s N-person	0.21
after closes=late tie=apposed-s cue-before=false	0.26
after closes=late tie=apposed-s cue-before=true	-0.39
after closes=late tie=apposed-s ends=,	0.25
after closes=late tie=apposed-s n-person	-0.10
after closes=late tie=apposed-w N-person	-0.12
after closes=late tie=apposed-w cue-before=false	-0.05
after closes=late tie=apposed-w ends=,	-0.11
after closes=late tie=inverted-r cue-before=false	-0.45
after closes=late tie=inverted-r cue-before=true	-0.16
after closes=late tie=inverted-r ends=,	0.10
after closes=late tie=inverted-r ends=.	-0.15
after closes=late tie=inverted-r ends=x	-0.50
after closes=late tie=inverted-r n-document	-0.50
after closes=late tie=inverted-r n-person	-0.05
after closes=late tie=inverted-s N-body	0.38
after closes=late tie=inverted-s N-person	-0.21
after closes=late tie=inverted-s N-unknown	-0.07
after closes=late tie=inverted-s cue-before=false	-0.02
after closes=late tie=inverted-s cue-before=true	0.06
after closes=late tie=inverted-s ends=x	-0.07
after closes=late tie=inverted-s n-body	0.44
after closes=late tie=inverted-s n-document	-0.04
after closes=late tie=inverted-s n-person	0.58
after closes=late tie=inverted-s n-persons	-0.06
after closes=late tie=inverted-w N-body	-0.17
after closes=late tie=inverted-w N-body's	-0.14
after closes=late tie=inverted-w N-person	0.26
after closes=late tie=inverted-w N-unknown	-0.18
after closes=late tie=inverted-w cue-before=false	0.10
after closes=late tie=inverted-w cue-before=true	-0.18
after closes=late tie=inverted-w ends=,	0.04
after closes=late tie=inverted-w ends=.	-0.17
after closes=late tie=inverted-w ends=x	-0.20
after closes=late tie=inverted-w n-body	-0.04
after closes=late tie=inverted-w n-document	-0.03
after closes=late tie=inverted-wg cue-before=true	-0.05
after closes=late tie=inverted-wg ends=,	-0.03
after closes=late tie=inverted-wg ends=.	-0.05
after closes=late tie=inverted-wg n-body	-0.04
after closes=late tie=none N-body	-0.05
after closes=late tie=none N-body's	-0.36
after closes=late tie=none N-person	-0.15
after closes=late tie=none N-person's	-0.16
after closes=late tie=none N-unknown	-0.02
after closes=late tie=none N-unknown's	-0.23
after closes=late tie=none cue-before=true	-0.63
after closes=late tie=none ends=,	-0.10
after closes=late tie=none ends=.	-0.56
after closes=late tie=none ends=?	0.17
after closes=late tie=none ends=x	-0.38
after closes=late tie=none he	-0.44
after closes=late tie=none it	-0.04
after closes=late tie=none n-body	-0.69
after closes=late tie=none n-bodys	-0.30
after closes=late tie=none n-document	0.26
after closes=late tie=none n-documents	-0.08
after closes=late tie=none n-person	-0.04
after closes=late tie=none n-persons	-0.29
after closes=late tie=none they	-0.20
after closes=late tie=none who	-0.12
after closes=late tie=owner N-person's	-0.42
after closes=late tie=passive-w N-person	-0.04
after closes=late tie=passive-w cue-before=false	0.06
after closes=late tie=passive-w ends=,	0.07
after closes=late tie=passive-w ends=.	-0.07
after closes=late tie=relative-r cue-before=false	0.09
after closes=late tie=relative-r ends=,	0.09
after closes=late tie=relative-w N-person	-0.16
after closes=late tie=relative-w N-unknown	0.21
after closes=late tie=relative-w cue-before=false	0.09
after closes=late tie=relative-w cue-before=true	-0.25
after closes=late tie=relative-w ends=,	-0.15
after closes=late tie=relative-w ends=x	0.17
after closes=late tie=relative-w n-person	0.17
after closes=late tie=subject-r N-body	-0.35
after closes=late tie=subject-r N-person	0.14
after closes=late tie=subject-r N-unknown	0.13
after closes=late tie=subject-r cue-before=false	-0.20
after closes=late tie=subject-r cue-before=true	-0.48
after closes=late tie=subject-r ends=,	-0.18
after closes=late tie=subject-r ends=.	-0.33
after closes=late tie=subject-r ends=x	-0.29
after closes=late tie=subject-r he	-0.33
after closes=late tie=subject-r n-body	-0.27
after closes=late tie=subject-r n-document	-0.12
after closes=late tie=subject-r n-person	0.15
after closes=late tie=subject-s N-body	0.15
after closes=late tie=subject-s N-person	-0.41
after closes=late tie=subject-s N-unknown	0.66
after closes=late tie=subject-s cue-before=false	0.11
after closes=late tie=subject-s cue-before=true	0.15
after closes=late tie=subject-s ends=,	0.38
after closes=late tie=subject-s ends=.	-0.11
after closes=late tie=subject-s ends=?	-0.16
after closes=late tie=subject-s ends=x	-0.77
after closes=late tie=subject-s he	0.13
after closes=late tie=subject-s n-body	0.25
after closes=late tie=subject-s n-person	0.13
after closes=late tie=subject-w N-body	-0.20
after closes=late tie=subject-w N-person	0.12
after closes=late tie=subject-w N-unknown	-0.13
after closes=late tie=subject-w cue-before=false	0.12
after closes=late tie=subject-w cue-before=true	-0.12
after closes=late tie=subject-w ends=,	0.28
after closes=late tie=subject-w ends=.	-0.28
after closes=late tie=subject-w ends=?	-0.10
after closes=late tie=subject-w ends=x	-0.50
after closes=late tie=subject-w he	-0.30
after closes=late tie=subject-w it	-0.06
after closes=late tie=subject-w n-body	-0.41
after closes=late tie=subject-w n-document	0.19
after closes=late tie=subject-w n-documents	-0.03
after closes=late tie=subject-w n-person	0.35
after closes=late tie=subject-w n-persons	-0.19
after closes=late tie=subject-w who	-0.14
after closes=late tie=subject-wg cue-before=false	-0.58
after closes=late tie=subject-wg cue-before=true	-0.09
after closes=late tie=subject-wg ends=,	-0.29
after closes=late tie=subject-wg ends=.	-0.03
after closes=late tie=subject-wg ends=x	-0.28
after closes=late tie=subject-wg n-persons	-0.19
after closes=parted inside tie=inner-s N-person	-0.14
after closes=parted inside tie=inner-s cue-before=false	-0.18
after closes=parted inside tie=inner-s ends=,	0.23
after closes=parted inside tie=inner-s n-person	-0.29
after closes=parted inside tie=inverted-rg cue-before=false	-0.13
after closes=parted inside tie=inverted-rg ends=,	-0.16
after closes=parted inside tie=inverted-rg n-document	-0.10
after closes=parted inside tie=inverted-s N-body	-0.16
after closes=parted inside tie=inverted-s N-person	0.83
after closes=parted inside tie=inverted-s N-unknown	-0.34
after closes=parted inside tie=inverted-s cue-before=false	0.64
after closes=parted inside tie=inverted-s cue-before=true	-0.08
after closes=parted inside tie=inverted-s ends=,	0.15
after closes=parted inside tie=inverted-s ends=.	-0.37
after closes=parted inside tie=inverted-s ends=x	0.68
after closes=parted inside tie=inverted-s he	-0.08
after closes=parted inside tie=inverted-sg N-unknown	-0.04
after closes=parted inside tie=inverted-sg cue-before=false	-0.24
after closes=parted inside tie=inverted-sg cue-before=true	-0.05
after closes=parted inside tie=inverted-sg ends=,	-0.11
after closes=parted inside tie=inverted-sg ends=.	-0.11
after closes=parted inside tie=inverted-sg ends=x	-0.03
after closes=parted inside tie=inverted-sg he	-0.15
after closes=parted inside tie=inverted-sg it	-0.03
after closes=parted inside tie=inverted-w cue-before=true	-0.27
after closes=parted inside tie=inverted-wg cue-before=false	-0.19
after closes=parted inside tie=inverted-wg ends=,	-0.04
after closes=parted inside tie=inverted-wg ends=x	-0.18
after closes=parted inside tie=none N-body	-0.75
after closes=parted inside tie=none N-person	0.26
after closes=parted inside tie=none N-unknown	0.03
after closes=parted inside tie=none cue-before=false	-0.32
after closes=parted inside tie=none cue-before=true	0.05
after closes=parted inside tie=none ends=,	-0.08
after closes=parted inside tie=none ends=.	-0.72
after closes=parted inside tie=none ends=?	-0.66
after closes=parted inside tie=none ends=x	0.27
after closes=parted inside tie=none he	-0.46
after closes=parted inside tie=none it	-0.07
after closes=parted inside tie=none n-body	-0.11
after closes=parted inside tie=none n-bodys	-0.14
after closes=parted inside tie=none n-document	-0.12
after closes=parted inside tie=none n-person	0.03
after closes=parted inside tie=none n-persons	-0.04
after closes=parted inside tie=none who	-0.54
after closes=parted inside tie=relative-s cue-before=false	-0.20
after closes=parted inside tie=relative-s ends=,	-0.09
after closes=parted inside tie=relative-w cue-before=false	-0.43
after closes=parted inside tie=relative-w ends=,	-0.15
after closes=parted inside tie=relative-w n-person	-0.11
after closes=parted inside tie=subject-r N-person	0.36
after closes=parted inside tie=subject-r N-unknown	0.26
after closes=parted inside tie=subject-r cue-before=false	-0.19
after closes=parted inside tie=subject-r cue-before=true	0.40
after closes=parted inside tie=subject-r ends=,	-0.60
after closes=parted inside tie=subject-r ends=.	0.10
after closes=parted inside tie=subject-r ends=x	0.37
after closes=parted inside tie=subject-r he	-0.18
after closes=parted inside tie=subject-r n-document	-0.49
after closes=parted inside tie=subject-r who	-0.12
after closes=parted inside tie=subject-s N-person	-0.12
after closes=parted inside tie=subject-s N-unknown	-0.19
after closes=parted inside tie=subject-s cue-before=false	0.02
after closes=parted inside tie=subject-s cue-before=true	-1.10
after closes=parted inside tie=subject-s ends=,	-0.92
after closes=parted inside tie=subject-s ends=.	-0.23
after closes=parted inside tie=subject-s ends=x	0.03
after closes=parted inside tie=subject-s he	-0.33
after closes=parted inside tie=subject-s n-person	-0.17
after closes=parted inside tie=subject-s n-persons	-0.19
after closes=parted inside tie=subject-s who	-0.25
after closes=parted inside tie=subject-w N-person	-0.57
after closes=parted inside tie=subject-w N-unknown	0.32
after closes=parted inside tie=subject-w cue-before=false	-0.35
after closes=parted inside tie=subject-w cue-before=true	0.35
after closes=parted inside tie=subject-w ends=,	-0.28
after closes=parted inside tie=subject-w ends=.	-0.65
after closes=parted inside tie=subject-w ends=x	-0.33
after closes=parted inside tie=subject-w he	-0.06
after closes=parted inside tie=subject-w n-body	-0.04
after closes=parted inside tie=subject-w n-person	-0.02
after closes=parted inside tie=subject-w who	-0.04
after closes=parted last tie=inverted-s N-body	-0.08
after closes=parted last tie=inverted-s cue-before=false	-0.10
after closes=parted last tie=inverted-s ends=,	-0.06
after closes=parted last tie=none N-body	-0.16
after closes=parted last tie=none N-person	0.60
after closes=parted last tie=none N-unknown	-0.57
after closes=parted last tie=none cue-before=false	0.44
after closes=parted last tie=none cue-before=true	0.14
after closes=parted last tie=none ends=,	0.51
after closes=parted last tie=none ends=x	-0.25
after closes=parted last tie=none n-body	-0.11
after closes=parted last tie=none n-person	-0.16
after closes=parted last tie=subject-r cue-before=false	0.50
after closes=parted last tie=subject-s N-body	0.06
after closes=parted last tie=subject-s N-person	0.39
after closes=parted last tie=subject-s N-unknown	0.50
after closes=parted last tie=subject-s cue-before=false	0.63
after closes=parted last tie=subject-s cue-before=true	0.32
after closes=parted last tie=subject-s ends=,	0.60
after closes=parted last tie=subject-s ends=.	-0.41
after closes=parted last tie=subject-s ends=x	0.55
after closes=parted last tie=subject-s he	0.21
after closes=parted late tie=inner-s N-person	0.39
after closes=parted late tie=inner-s cue-before=false	0.23
after closes=parted late tie=inner-s ends=,	0.23
after closes=parted late tie=inner-s n-person	-0.04
after closes=parted late tie=inverted-s cue-before=false	0.22
after closes=parted late tie=inverted-s ends=,	0.38
after closes=parted late tie=inverted-wg cue-before=false	-0.02
after closes=parted late tie=inverted-wg ends=,	-0.02
after closes=parted late tie=none N-body	-0.30
after closes=parted late tie=none N-person	-0.48
after closes=parted late tie=none N-unknown	-0.52
after closes=parted late tie=none cue-before=false	-0.83
after closes=parted late tie=none cue-before=true	-0.21
after closes=parted late tie=none ends=,	-0.50
after closes=parted late tie=none ends=.	-0.40
after closes=parted late tie=none ends=?	-0.29
after closes=parted late tie=none ends=x	-0.39
after closes=parted late tie=none he	-0.22
after closes=parted late tie=none n-body	-0.04
after closes=parted late tie=none n-person	-0.05
after closes=parted late tie=none who	-0.26
after closes=parted late tie=relative-w cue-before=false	-0.05
after closes=parted late tie=relative-w ends=,	-0.05
after closes=parted late tie=relative-w n-person	-0.03
after closes=parted late tie=subject-r cue-before=false	-0.42
after closes=parted late tie=subject-r ends=,	-0.09
after closes=parted late tie=subject-s N-person	0.38
after closes=parted late tie=subject-s cue-before=false	0.29
after closes=parted late tie=subject-w cue-before=false	-0.31
after closes=parted late tie=subject-w cue-before=true	-0.18
after closes=parted late tie=subject-w ends=,	-0.30
after closes=parted late tie=subject-w ends=.	-0.07
after closes=parted late tie=subject-w who	-0.09
after gap= ends=,	0.43
after gap= ends=.	-0.65
after gap= ends=?	0.47
after gap= ends=x	0.21
after gap= tie=apposed-s	0.64
after gap= tie=apposed-w	-0.19
after gap= tie=passive-w	0.26
after gap= tie=relative-w	0.18
after gap= tie=subject-r	0.85
after gap= tie=subject-s	0.30
after gap= tie=subject-w	-0.07
after gap=' Vs ends=,	0.57
after gap=' ends=,	0.35
after gap=' tie=subject-s	0.39
after gap=( ( w ) ) tie=none	-0.10
after gap=, Vs ends=,	0.41
after gap=, Vs tie=inverted-s	0.29
after gap=, ends=,	0.48
after gap=, tie=subject-s	0.50
after gap=- tie=none	-0.12
after gap=. Q ends=.	-0.22
after gap=. Q tie=subject-s	-0.22
after gap=. ends=.	0.44
after gap=. tie=none	0.47
after gap=. tie=subject-s	-0.39
after gap=. tie=subject-w	0.30
after gap=Cap , ends=,	-0.21
after gap=Cap , ends=.	-0.23
after gap=Cap , tie=none	-0.17
after gap=Cap , tie=subject-w	0.06
after gap=Cap Cap , det ends=,	-0.04
after gap=Cap Cap , det tie=none	-0.04
after gap=Cap Cap , ends=,	-0.10
after gap=Cap Cap , tie=none	-0.11
after gap=Cap Cap , w of ends=,	-0.39
after gap=Cap Cap , w of tie=none	-0.09
after gap=Cap Cap Cap ( tie=none	-0.10
after gap=Cap Cap Cap , ends=,	-0.08
after gap=Cap Cap Cap , tie=inner-s	-0.08
after gap=Cap Cap Cap , tie=none	-0.10
after gap=Cap Cap Vs . Q ends=,	-0.07
after gap=Cap Cap Vs . ends=,	-0.10
after gap=Cap Cap Vs ends=,	-0.18
after gap=Cap Cap Vs prep ends=,	-0.25
after gap=Cap Cap Vs prep tie=none	-0.25
after gap=Cap Cap Vs tie=inverted-s	-0.14
after gap=Cap Vr ends=.	-0.03
after gap=Cap Vr prep ends=,	-0.10
after gap=Cap Vr prep tie=none	-0.10
after gap=Cap Vr tie=inverted-r	-0.28
after gap=Cap Vs , Vrg ends=,	-0.06
after gap=Cap Vs , Vwg to ends=,	-0.50
after gap=Cap Vs , Vwg to tie=none	-0.50
after gap=Cap Vs , w to ends=,	0.34
after gap=Cap Vs , w to tie=according	0.59
after gap=Cap Vs . Q ends=,	-0.38
after gap=Cap Vs . ends=,	-0.22
after gap=Cap Vs . tie=none	-0.04
after gap=Cap Vs . tie=subject-s	-0.10
after gap=Cap Vs Cap ends=,	-0.48
after gap=Cap Vs Cap prep ends=,	-0.08
after gap=Cap Vs Cap prep tie=none	-0.08
after gap=Cap Vs Cap tie=none	-0.48
after gap=Cap Vs det w prep ends=,	-0.07
after gap=Cap Vs det w prep tie=none	-0.04
after gap=Cap Vs ends=,	-0.64
after gap=Cap Vs ends=.	-0.09
after gap=Cap Vs ends=?	-0.16
after gap=Cap Vs of ends=,	-0.14
after gap=Cap Vs of tie=none	-0.14
after gap=Cap Vs prep ends=,	-0.32
after gap=Cap Vs prep ends=?	-0.03
after gap=Cap Vs prep tie=none	-0.29
after gap=Cap Vs tie=inverted-s	-0.68
after gap=Cap Vs to ends=,	-0.38
after gap=Cap Vs to tie=none	-0.41
after gap=Cap Vs w prep ends=,	-0.02
after gap=Cap Vs w prep tie=none	-0.02
after gap=Cap Vw ends=.	-0.09
after gap=Cap Vw tie=inverted-w	-0.10
after gap=Cap ends=,	0.38
after gap=Cap tie=subject-s	0.38
after gap=Cap w Cap Cap Vs ends=,	-0.08
after gap=Cap w Cap Cap Vs tie=inverted-s	-0.08
after gap=Cap w ends=.	-0.05
after gap=Vr ends=,	0.28
after gap=Vr tie=inverted-r	0.17
after gap=Vs Cap , ends=,	-0.18
after gap=Vs Cap , tie=none	-0.10
after gap=Vs Cap , tie=subject-r	-0.10
after gap=Vs Cap , tie=subject-s	-0.05
after gap=Vs Cap Cap , det ends=,	-0.14
after gap=Vs Cap Cap , det tie=none	-0.15
after gap=Vs Cap Cap , ends=,	-0.57
after gap=Vs Cap Cap , ends=?	-0.23
after gap=Vs Cap Cap , ends=x	-0.09
after gap=Vs Cap Cap , tie=none	-0.52
after gap=Vs Cap Cap , tie=subject-w	-0.13
after gap=Vs Cap Cap , w ends=,	-0.12
after gap=Vs Cap Cap , w tie=none	-0.12
after gap=Vs Cap Cap Cap ( ends=,	-0.13
after gap=Vs Cap Cap Cap ( tie=none	-0.13
after gap=Vs Cap Cap Cap , ends=,	-0.22
after gap=Vs Cap Cap Cap , tie=none	-0.22
after gap=Vs Cap Cap Cap of ends=,	-0.05
after gap=Vs Cap Cap Cap of tie=none	-0.04
after gap=Vs Cap Cap of ends=,	-0.40
after gap=Vs Cap Cap of tie=none	-0.35
after gap=Vs Cap w ends=,	0.63
after gap=Vs Cap w tie=none	0.63
after gap=Vs det ends=,	-0.67
after gap=Vs det tie=none	-0.67
after gap=Vs ends=,	0.46
after gap=Vs ends=?	-0.07
after gap=Vs ends=x	0.55
after gap=Vs tie=apposed-s	0.50
after gap=Vs tie=apposed-wg	0.55
after gap=Vs tie=inverted-s	0.23
after gap=Vs tie=relative-r	0.60
after gap=Vs tie=relative-s	0.30
after gap=Vs tie=relative-w	0.66
after gap=Vwg tie=inverted-wg	-0.07
after gap=[ ends=.	-0.48
after gap=[ tie=none	-0.61
after gap=adv , ends=.	-0.48
after gap=as ends=,	-0.07
after gap=as ends=x	-0.26
after gap=as tie=none	-0.28
after gap=by ends=x	0.42
after gap=by tie=none	0.18
after gap=conj Q ends=x	0.38
after gap=conj Q tie=none	-0.03
after gap=conj Vs ends=x	-0.31
after gap=conj Vs tie=inverted-s	-0.42
after gap=conj Vw tie=inverted-w	-0.39
after gap=conj ends=,	-0.65
after gap=conj ends=.	-0.41
after gap=conj ends=x	-0.36
after gap=conj tie=none	-0.71
after gap=conj tie=subject-r	-0.24
after gap=conj tie=subject-s	-0.46
after gap=conj tie=subject-w	-0.24
after gap=conj w Vw tie=inverted-w	-0.03
after gap=conj w ends=x	-0.32
after gap=conj w tie=none	-0.36
after gap=det ends=,	-0.54
after gap=det ends=.	-0.07
after gap=det tie=none	-0.79
after gap=det w Vs . ends=,	-0.11
after gap=det w Vs prep ends=,	-0.39
after gap=det w Vs prep tie=none	-0.39
after gap=det w Vs tie=inverted-s	-0.16
after gap=det w w Vs ends=,	-0.49
after gap=long ends=,	-0.21
after gap=long ends=.	-0.78
after gap=long ends=?	-0.40
after gap=long ends=x	0.12
after gap=long tie=according	0.40
after gap=long tie=apposed-r	-0.22
after gap=long tie=apposed-s	-0.47
after gap=long tie=apposed-w	-0.56
after gap=long tie=apposed-wg	-0.23
after gap=long tie=inner-s	0.05
after gap=long tie=inverted-r	-0.53
after gap=long tie=inverted-rg	-0.25
after gap=long tie=inverted-s	-0.41
after gap=long tie=inverted-sg	-0.42
after gap=long tie=inverted-w	-0.50
after gap=long tie=inverted-wg	-0.39
after gap=long tie=none	-0.28
after gap=long tie=passive-r	-0.36
after gap=long tie=passive-s	-0.17
after gap=long tie=passive-w	-0.28
after gap=long tie=relative-r	-0.35
after gap=long tie=relative-s	-0.48
after gap=long tie=relative-w	-0.45
after gap=long tie=relative-wg	-0.20
after gap=long tie=subject-r	-0.29
after gap=long tie=subject-rg	-0.26
after gap=long tie=subject-s	0.18
after gap=long tie=subject-sg	-0.24
after gap=long tie=subject-w	-0.25
after gap=long tie=subject-wg	-0.48
after gap=of ends=x	-0.30
after gap=of tie=none	-0.06
after gap=prep det ends=x	-0.04
after gap=prep det tie=none	-0.07
after gap=prep det w , ends=x	0.27
after gap=prep ends=.	-0.47
after gap=prep ends=?	-0.33
after gap=prep ends=x	0.05
after gap=prep tie=none	-0.15
after gap=prep tie=subject-w	-0.14
after gap=prep w , ends=.	-0.05
after gap=prep w , tie=none	-0.38
after gap=to ends=x	-0.54
after gap=to tie=none	-0.52
after gap=w Vs , Vrg ends=,	-0.13
after gap=w Vs , Vwg ends=,	-0.02
after gap=w Vs , Vwg tie=inverted-wg	-0.03
after gap=w Vs . Q ends=,	-0.24
after gap=w Vs . Q tie=none	-0.07
after gap=w Vs . Q tie=subject-s	-0.18
after gap=w Vs . ends=,	-0.08
after gap=w Vs . tie=none	-0.05
after gap=w Vs ends=,	-0.64
after gap=w Vs of ends=,	-0.06
after gap=w Vs of tie=none	-0.06
after gap=w Vs prep ends=,	-0.20
after gap=w Vs prep tie=none	-0.20
after gap=w Vs tie=inverted-s	-0.67
after gap=w ends=,	0.27
after gap=w ends=x	-0.19
after gap=w prep ends=x	-0.06
after gap=w tie=none	0.23
after gap=w tie=subject-s	0.42
after gap=w to ends=,	0.14
after gap=w to tie=according	0.14
after gap=wh ends=x	-0.24
after he ends=,	0.21
after he ends=.	0.14
after he ends=?	-0.20
after he ends=x	-0.51
after he tie=inverted-r	-0.10
after he tie=inverted-rg	-0.23
after he tie=inverted-s	-0.62
after he tie=inverted-sg	-0.16
after he tie=none	-0.06
after he tie=subject-r	-0.45
after he tie=subject-s	0.39
after he tie=subject-w	-0.58
after he tie=subject-wg	-0.34
after he's ends=,	-0.18
after he's ends=.	-0.17
after he's ends=x	-0.37
after he's tie=none	-0.25
after i ends=,	0.46
after i ends=.	-0.11
after i tie=none	-0.19
after i tie=subject-r	0.06
after i tie=subject-s	0.09
after it ends=,	0.14
after it ends=.	-0.18
after it ends=?	-0.11
after it ends=x	-0.53
after it tie=inverted-r	-0.02
after it tie=inverted-s	-0.12
after it tie=inverted-sg	-0.03
after it tie=inverted-w	-0.16
after it tie=inverted-wg	-0.04
after it tie=none	-0.37
after it tie=subject-r	0.07
after it tie=subject-w	-0.23
after it's ends=.	-0.10
after it's tie=none	-0.10
after lead=false left=( before=prep	-0.05
after lead=false left=, before=,	0.10
after lead=false left=, before=Q	0.20
after lead=false left=, before=Vs	0.35
after lead=false left=, before=Vw	-0.31
after lead=false left=, before=Vwb	-0.04
after lead=false left=, before=Vwg	-0.33
after lead=false left=, before=as	-0.10
after lead=false left=, before=aux	-0.03
after lead=false left=, before=conj	-0.28
after lead=false left=, before=det	-0.35
after lead=false left=, before=of	-0.30
after lead=false left=, before=prep	0.36
after lead=false left=, before=that	-0.12
after lead=false left=, before=to	-0.12
after lead=false left=, before=w	0.02
after lead=false left=- before=Q	0.91
after lead=false left=: before=,	0.35
after lead=false left=: before=Q	0.99
after lead=false left=: before=Vs	0.16
after lead=false left=: before=adv	-0.02
after lead=false left=: before=conj	-0.14
after lead=false left=: before=of	-0.06
after lead=false left=: before=prep	0.35
after lead=false left=: before=that	-0.05
after lead=false left=: before=w	-0.33
after lead=false left=Cap before=,	-0.08
after lead=false left=Cap before=Q	0.31
after lead=false left=Cap before=Vr	-0.07
after lead=false left=Cap before=Vs	0.42
after lead=false left=Cap before=Vw	-0.02
after lead=false left=Cap before=as	-0.12
after lead=false left=Cap before=conj	-0.34
after lead=false left=Cap before=det	-0.06
after lead=false left=Cap before=of	-0.30
after lead=false left=Cap before=prep	-0.49
after lead=false left=Cap before=to	-0.05
after lead=false left=Cap before=w	-0.24
after lead=false left=Vr before=prep	-0.28
after lead=false left=Vrg before=prep	-0.22
after lead=false left=Vs before=,	-0.06
after lead=false left=Vs before=prep	-0.12
after lead=false left=Vs before=w	-0.09
after lead=false left=Vsg before=prep	-0.06
after lead=false left=Vsg before=w	-0.04
after lead=false left=Vw before=,	-0.44
after lead=false left=Vw before=Q	0.41
after lead=false left=Vw before=of	-0.16
after lead=false left=Vw before=prep	-0.06
after lead=false left=Vw before=w	-0.04
after lead=false left=Vwb before=,	0.57
after lead=false left=Vwb before=prep	-0.18
after lead=false left=Vwb before=w	-0.10
after lead=false left=Vwg before=conj	-0.09
after lead=false left=Vwg before=prep	-0.21
after lead=false left=Vwg before=w	-0.09
after lead=false left=adv before=,	0.17
after lead=false left=adv before=conj	-0.21
after lead=false left=adv before=prep	-0.22
after lead=false left=adv before=w	-0.05
after lead=false left=as before=,	-0.54
after lead=false left=as before=Q	-0.25
after lead=false left=as before=Vwg	-0.06
after lead=false left=as before=conj	-0.40
after lead=false left=as before=det	-0.06
after lead=false left=as before=of	-0.02
after lead=false left=as before=prep	-0.17
after lead=false left=as before=w	-0.11
after lead=false left=aux before=,	0.38
after lead=false left=aux before=Cap	-0.03
after lead=false left=aux before=Q	-0.55
after lead=false left=aux before=Vr	-0.02
after lead=false left=aux before=Vrb	-0.26
after lead=false left=aux before=Vs	0.39
after lead=false left=aux before=Vsb	-0.05
after lead=false left=aux before=Vw	0.24
after lead=false left=aux before=Vwg	-0.16
after lead=false left=aux before=adv	-0.45
after lead=false left=aux before=as	-0.08
after lead=false left=aux before=aux	-0.03
after lead=false left=aux before=by	-0.08
after lead=false left=aux before=conj	-0.47
after lead=false left=aux before=det	-0.13
after lead=false left=aux before=num	-0.04
after lead=false left=aux before=of	-0.33
after lead=false left=aux before=prep	-0.71
after lead=false left=aux before=that	-0.23
after lead=false left=aux before=to	-0.51
after lead=false left=aux before=w	-0.10
after lead=false left=aux before=wh	-0.18
after lead=false left=conj before=,	0.54
after lead=false left=conj before=Q	0.02
after lead=false left=conj before=Vs	0.51
after lead=false left=conj before=Vw	-0.06
after lead=false left=conj before=conj	-0.37
after lead=false left=conj before=prep	-0.75
after lead=false left=conj before=that	-0.03
after lead=false left=conj before=to	-0.15
after lead=false left=conj before=w	-0.25
after lead=false left=conj before=wh	-0.18
after lead=false left=det before=,	0.27
after lead=false left=det before=Cap	-0.26
after lead=false left=det before=Q	-0.55
after lead=false left=det before=Vr	-0.05
after lead=false left=det before=Vs	-0.06
after lead=false left=det before=Vw	-0.08
after lead=false left=det before=Vwb	-0.04
after lead=false left=det before=Vwg	-0.25
after lead=false left=det before=as	-0.19
after lead=false left=det before=by	0.40
after lead=false left=det before=conj	-0.50
after lead=false left=det before=det	-0.08
after lead=false left=det before=of	-0.32
after lead=false left=det before=prep	-0.74
after lead=false left=det before=that	-0.44
after lead=false left=det before=to	-0.05
after lead=false left=det before=w	-0.63
after lead=false left=det before=wh	-0.10
after lead=false left=of before=,	-0.02
after lead=false left=of before=conj	-0.29
after lead=false left=of before=of	-0.19
after lead=false left=of before=prep	-0.43
after lead=false left=of before=w	-0.28
after lead=false left=prep before=,	-0.37
after lead=false left=prep before=Q	-0.43
after lead=false left=prep before=conj	-0.11
after lead=false left=prep before=det	-0.02
after lead=false left=prep before=of	-0.14
after lead=false left=prep before=prep	-0.09
after lead=false left=prep before=to	-0.04
after lead=false left=prep before=w	-0.23
after lead=false left=start before=(	-0.41
after lead=false left=start before=,	-0.12
after lead=false left=start before=-	-0.04
after lead=false left=start before=/	-0.03
after lead=false left=start before=:	-0.06
after lead=false left=start before=Cap	-0.12
after lead=false left=start before=Q	0.31
after lead=false left=start before=Vr	-0.38
after lead=false left=start before=Vrb	-0.17
after lead=false left=start before=Vrg	-0.28
after lead=false left=start before=Vs	-0.39
after lead=false left=start before=Vsg	-0.30
after lead=false left=start before=Vw	-0.31
after lead=false left=start before=Vwb	-0.25
after lead=false left=start before=Vwg	-0.48
after lead=false left=start before=according	1.04
after lead=false left=start before=adv	-0.46
after lead=false left=start before=as	-0.50
after lead=false left=start before=aux	0.42
after lead=false left=start before=by	0.64
after lead=false left=start before=conj	-0.99
after lead=false left=start before=det	-0.47
after lead=false left=start before=num	-0.33
after lead=false left=start before=of	-0.72
after lead=false left=start before=prep	-0.48
after lead=false left=start before=that	-0.52
after lead=false left=start before=to	-0.43
after lead=false left=start before=w	-0.06
after lead=false left=start before=wh	-0.67
after lead=false left=that before=,	-0.15
after lead=false left=that before=Q	-0.28
after lead=false left=that before=Vs	-0.20
after lead=false left=that before=conj	-0.32
after lead=false left=that before=of	-0.03
after lead=false left=that before=prep	-0.37
after lead=false left=that before=to	-0.30
after lead=false left=that before=w	-0.22
after lead=false left=that before=wh	-0.16
after lead=false left=to before=,	-0.37
after lead=false left=to before=Q	0.31
after lead=false left=to before=Vs	0.15
after lead=false left=to before=Vw	-0.06
after lead=false left=to before=as	-0.11
after lead=false left=to before=conj	-0.40
after lead=false left=to before=det	-0.05
after lead=false left=to before=of	-0.07
after lead=false left=to before=prep	-0.42
after lead=false left=to before=that	-0.10
after lead=false left=to before=to	-0.06
after lead=false left=to before=w	-0.25
after lead=false left=w before=,	0.37
after lead=false left=w before=Q	0.39
after lead=false left=w before=Vr	-0.26
after lead=false left=w before=Vs	-0.40
after lead=false left=w before=Vsg	-0.09
after lead=false left=w before=Vw	-0.43
after lead=false left=w before=Vwg	-0.16
after lead=false left=w before=as	-0.16
after lead=false left=w before=aux	-0.04
after lead=false left=w before=by	-0.66
after lead=false left=w before=conj	-0.36
after lead=false left=w before=det	-0.25
after lead=false left=w before=of	-0.77
after lead=false left=w before=prep	-0.90
after lead=false left=w before=that	-0.04
after lead=false left=w before=to	-0.52
after lead=false left=w before=w	-0.68
after lead=false left=w before=wh	-0.33
after lead=false tie=according	1.05
after lead=false tie=apposed-r	0.53
after lead=false tie=apposed-s	0.12
after lead=false tie=apposed-w	-0.27
after lead=false tie=inner-r	-0.26
after lead=false tie=inner-s	0.36
after lead=false tie=inverted-r	-0.77
after lead=false tie=inverted-rg	-0.32
after lead=false tie=inverted-sg	-0.54
after lead=false tie=inverted-w	-0.51
after lead=false tie=inverted-wg	-0.49
after lead=false tie=none	-0.33
after lead=false tie=owner	0.08
after lead=false tie=passive-s	-0.17
after lead=false tie=passive-w	-0.18
after lead=false tie=relative-r	-0.47
after lead=false tie=relative-s	0.14
after lead=false tie=relative-w	-0.28
after lead=false tie=relative-wg	-0.20
after lead=false tie=subject-rg	-0.19
after lead=false tie=subject-s	0.16
after lead=false tie=subject-sg	-0.31
after lead=false tie=subject-w	-0.66
after lead=false tie=subject-wg	-0.64
after lead=true left=, before=,	0.30
after lead=true left=, before=Q	-0.43
after lead=true left=, before=Vs	0.15
after lead=true left=, before=as	-0.03
after lead=true left=, before=conj	-0.31
after lead=true left=, before=prep	-0.21
after lead=true left=, before=start	-0.43
after lead=true left=, before=w	-0.35
after lead=true left=: before=,	-0.17
after lead=true left=: before=Q	-0.30
after lead=true left=: before=conj	-0.16
after lead=true left=: before=prep	-0.07
after lead=true left=: before=start	-0.41
after lead=true left=Cap before=,	-0.12
after lead=true left=Cap before=Q	0.06
after lead=true left=Cap before=conj	-0.12
after lead=true left=Cap before=start	-0.32
after lead=true left=Vs before=,	-0.26
after lead=true left=Vs before=start	-0.26
after lead=true left=Vsg before=Q	-0.34
after lead=true left=Vsg before=start	-0.23
after lead=true left=Vw before=Q	-0.04
after lead=true left=Vw before=start	-0.43
after lead=true left=Vwb before=start	-0.20
after lead=true left=Vwg before=start	-0.40
after lead=true left=adv before=,	-0.17
after lead=true left=adv before=start	-0.38
after lead=true left=as before=Q	-0.56
after lead=true left=as before=start	-0.35
after lead=true left=aux before=,	-0.17
after lead=true left=aux before=Q	0.27
after lead=true left=aux before=conj	-0.14
after lead=true left=aux before=start	-0.53
after lead=true left=aux before=w	-0.13
after lead=true left=conj before=,	-0.54
after lead=true left=conj before=Q	-0.34
after lead=true left=conj before=conj	-0.18
after lead=true left=conj before=prep	-0.12
after lead=true left=conj before=start	0.29
after lead=true left=det before=,	0.37
after lead=true left=det before=Q	-0.57
after lead=true left=det before=conj	-0.25
after lead=true left=det before=det	-0.39
after lead=true left=det before=prep	0.15
after lead=true left=det before=start	-0.68
after lead=true left=det before=w	-0.02
after lead=true left=of before=Q	-0.08
after lead=true left=prep before=,	0.12
after lead=true left=prep before=Q	-0.47
after lead=true left=prep before=start	-0.47
after lead=true left=start before='	0.26
after lead=true left=start before=,	0.24
after lead=true left=start before=Cap	0.75
after lead=true left=start before=Q	0.34
after lead=true left=start before=Vr	0.19
after lead=true left=start before=Vs	0.13
after lead=true left=start before=according	-0.56
after lead=true left=start before=adv	-0.08
after lead=true left=start before=as	-0.76
after lead=true left=start before=aux	0.25
after lead=true left=start before=conj	-0.47
after lead=true left=start before=det	-1.08
after lead=true left=start before=of	-0.26
after lead=true left=start before=start	-0.54
after lead=true left=start before=that	-0.29
after lead=true left=start before=w	0.52
after lead=true left=start before=wh	-0.74
after lead=true left=that before=,	-0.22
after lead=true left=that before=Q	-0.20
after lead=true left=that before=conj	-0.14
after lead=true left=that before=prep	-0.05
after lead=true left=that before=start	-0.20
after lead=true left=to before=,	-0.54
after lead=true left=to before=Q	-0.34
after lead=true left=to before=prep	-0.16
after lead=true left=to before=start	0.49
after lead=true left=w before=,	-0.61
after lead=true left=w before=Q	-0.57
after lead=true left=w before=according	-0.32
after lead=true left=w before=conj	-0.28
after lead=true left=w before=prep	-0.30
after lead=true left=w before=start	0.39
after lead=true tie=according	-0.92
after lead=true tie=apposed-r	-0.21
after lead=true tie=apposed-s	-0.04
after lead=true tie=apposed-w	-0.54
after lead=true tie=apposed-wg	0.20
after lead=true tie=inner-s	-0.20
after lead=true tie=inverted-r	0.25
after lead=true tie=inverted-s	0.03
after lead=true tie=none	0.20
after lead=true tie=owner	-0.41
after lead=true tie=passive-r	-0.31
after lead=true tie=passive-w	0.17
after lead=true tie=relative-r	0.59
after lead=true tie=relative-s	0.18
after lead=true tie=relative-w	0.21
after lead=true tie=subject-s	0.06
after lead=true tie=subject-w	0.19
after lead=true tie=subject-wg	-0.51
after n-body ends=,	-0.04
after n-body ends=.	-0.63
after n-body ends=?	-0.40
after n-body ends=x	0.19
after n-body tie=inverted-r	-0.08
after n-body tie=inverted-s	-0.15
after n-body tie=inverted-sg	-0.12
after n-body tie=inverted-w	-0.27
after n-body tie=inverted-wg	-0.05
after n-body tie=none	-0.21
after n-body tie=relative-w	-0.16
after n-body tie=subject-r	-0.23
after n-body tie=subject-s	0.39
after n-body tie=subject-w	-0.56
after n-body tie=subject-wg	-0.04
after n-bodys ends=,	0.11
after n-bodys ends=.	-0.22
after n-bodys ends=x	-0.28
after n-bodys tie=inverted-s	-0.02
after n-bodys tie=none	-0.02
after n-bodys tie=subject-w	-0.12
after n-bodys tie=subject-wg	-0.02
after n-document ends=,	0.36
after n-document ends=.	-0.63
after n-document ends=?	-0.06
after n-document ends=x	-0.35
after n-document tie=according	0.07
after n-document tie=inverted-r	-0.09
after n-document tie=inverted-rg	-0.11
after n-document tie=inverted-s	-0.25
after n-document tie=inverted-w	-0.19
after n-document tie=inverted-wg	-0.07
after n-document tie=none	0.12
after n-document tie=relative-w	-0.11
after n-document tie=subject-s	0.18
after n-document tie=subject-w	-0.27
after n-document tie=subject-wg	-0.03
after n-documents ends=,	-0.03
after n-documents ends=.	-0.29
after n-documents ends=x	-0.47
after n-documents tie=inverted-w	-0.07
after n-documents tie=none	-0.28
after n-documents tie=subject-w	-0.12
after n-person ends=,	-0.05
after n-person ends=.	-0.88
after n-person ends=?	-0.07
after n-person ends=x	-0.08
after n-person tie=according	0.18
after n-person tie=apposed-r	-0.15
after n-person tie=apposed-s	-0.24
after n-person tie=apposed-w	-0.05
after n-person tie=inner-s	-0.31
after n-person tie=inverted-r	0.23
after n-person tie=inverted-s	-0.11
after n-person tie=inverted-w	-0.06
after n-person tie=inverted-wg	-0.06
after n-person tie=none	-0.06
after n-person tie=relative-r	-0.16
after n-person tie=relative-s	0.31
after n-person tie=relative-w	0.23
after n-person tie=subject-r	0.03
after n-person tie=subject-s	-0.34
after n-person tie=subject-w	0.29
after n-person tie=subject-wg	-0.49
after n-persons ends=,	-0.11
after n-persons ends=.	-0.67
after n-persons ends=?	-0.24
after n-persons ends=x	-0.71
after n-persons tie=apposed-w	-0.05
after n-persons tie=inverted-r	-0.05
after n-persons tie=inverted-s	-0.58
after n-persons tie=inverted-sg	-0.03
after n-persons tie=inverted-w	-0.05
after n-persons tie=inverted-wg	-0.15
after n-persons tie=none	-0.61
after n-persons tie=passive-w	-0.05
after n-persons tie=relative-w	-0.24
after n-persons tie=subject-r	0.07
after n-persons tie=subject-s	-0.06
after n-persons tie=subject-w	-0.31
after n-persons tie=subject-wg	-0.23
after named=0 kind=pronoun	-0.31
after named=1 kind=name	0.28
after named=1 kind=noun	-0.03
after named=1 kind=pronoun	0.12
after named=10+ kind=name	0.03
after named=10+ kind=noun	-0.31
after named=10+ kind=pronoun	0.03
after named=2 kind=name	0.21
after named=2 kind=noun	-0.09
after named=2 kind=pronoun	0.16
after named=3 kind=name	0.07
after named=3 kind=noun	-0.05
after named=3 kind=pronoun	0.16
after named=4-5 kind=name	-0.54
after named=4-5 kind=noun	-0.58
after named=4-5 kind=pronoun	-0.38
after named=6-9 kind=name	0.05
after named=6-9 kind=noun	0.14
after named=6-9 kind=pronoun	-0.28
after personal=body kind=name	-0.06
after personal=body kind=noun	-0.10
after personal=body kind=pronoun	-0.53
after personal=body tie=according	0.47
after personal=body tie=apposed-s	0.15
after personal=body tie=apposed-w	-0.16
after personal=body tie=inverted-r	-0.20
after personal=body tie=inverted-rg	-0.10
after personal=body tie=inverted-s	-0.57
after personal=body tie=inverted-sg	-0.26
after personal=body tie=inverted-w	-0.54
after personal=body tie=inverted-wg	-0.15
after personal=body tie=none	-0.13
after personal=body tie=passive-w	-0.15
after personal=body tie=relative-w	-0.41
after personal=body tie=subject-r	-0.18
after personal=body tie=subject-s	0.32
after personal=body tie=subject-sg	-0.15
after personal=body tie=subject-w	-0.63
after personal=body tie=subject-wg	-0.10
after personal=false kind=name	-0.19
after personal=false kind=noun	-0.09
after personal=false kind=pronoun	-0.12
after personal=false tie=according	0.27
after personal=false tie=apposed-s	0.42
after personal=false tie=apposed-w	-0.38
after personal=false tie=inverted-r	-0.20
after personal=false tie=inverted-s	0.46
after personal=false tie=inverted-sg	-0.21
after personal=false tie=inverted-w	-0.10
after personal=false tie=inverted-wg	-0.04
after personal=false tie=relative-w	-0.24
after personal=false tie=subject-r	0.14
after personal=false tie=subject-s	-0.51
after personal=false tie=subject-sg	-0.14
after personal=false tie=subject-w	-0.43
after personal=false tie=subject-wg	-0.10
after personal=nobody kind=pronoun	-0.31
after personal=nobody tie=inverted-w	-0.10
after personal=nobody tie=none	-0.29
after personal=nobody tie=subject-r	-0.03
after personal=nobody tie=subject-s	0.11
after personal=nobody tie=subject-w	-0.03
after personal=place kind=name	-0.90
after personal=place kind=noun	-0.14
after personal=place kind=pronoun	0.08
after personal=place tie=inverted-s	-0.53
after personal=place tie=none	-0.59
after personal=place tie=relative-w	-0.32
after personal=place tie=subject-s	0.26
after personal=place tie=subject-w	-0.07
after personal=true kind=name	0.39
after personal=true kind=noun	-0.17
after personal=true kind=pronoun	0.03
after personal=true tie=according	0.25
after personal=true tie=apposed-r	0.20
after personal=true tie=apposed-s	-0.12
after personal=true tie=apposed-w	-0.46
after personal=true tie=apposed-wg	0.20
after personal=true tie=inner-r	-0.32
after personal=true tie=inner-s	0.27
after personal=true tie=inverted-r	0.23
after personal=true tie=inverted-rg	-0.31
after personal=true tie=inverted-s	0.31
after personal=true tie=inverted-sg	-0.32
after personal=true tie=inverted-w	-0.26
after personal=true tie=inverted-wg	-0.47
after personal=true tie=none	-0.05
after personal=true tie=owner	-0.11
after personal=true tie=passive-s	-0.17
after personal=true tie=passive-w	0.21
after personal=true tie=relative-r	0.30
after personal=true tie=relative-s	0.21
after personal=true tie=relative-w	0.21
after personal=true tie=relative-wg	0.14
after personal=true tie=subject-r	-0.05
after personal=true tie=subject-rg	-0.27
after personal=true tie=subject-s	0.15
after personal=true tie=subject-sg	-0.53
after personal=true tie=subject-w	0.11
after personal=true tie=subject-wg	-0.90
after rivals=0 holes=0	0.47
after rivals=0 holes=1	-0.51
after rivals=0 holes=2	-0.41
after rivals=1 holes=0	-0.14
after rivals=1 holes=1	0.09
after rivals=1 holes=2	-0.24
after rivals=2 holes=0	-0.04
after rivals=2 holes=1	-0.11
after rivals=2 holes=2	-0.44
after rivals=3 holes=0	-0.26
after rivals=3 holes=1	-0.13
after rivals=3 holes=2	-0.62
after rivals=4-5 holes=0	-0.54
after rivals=4-5 holes=1	-0.94
after rivals=4-5 holes=2	-0.79
after rivals=4-5 holes=3	-0.54
after rivals=6-9 holes=0	-1.01
after rivals=6-9 holes=1	-0.24
after rivals=6-9 holes=2	-0.77
after rivals=6-9 holes=3	-0.45
after samecue=false ends=, right='	-0.09
after samecue=false ends=, right=,	-0.79
after samecue=false ends=, right=Vr	-0.35
after samecue=false ends=, right=Vrg	-0.18
after samecue=false ends=, right=Vs	0.14
after samecue=false ends=, right=Vwg	-0.33
after samecue=false ends=, right=adv	0.09
after samecue=false ends=, right=as	-0.29
after samecue=false ends=, right=conj	-0.54
after samecue=false ends=, right=det	-0.16
after samecue=false ends=, right=prep	-0.04
after samecue=false ends=, right=wh	-0.46
after samecue=false ends=. right=.	-0.10
after samecue=false ends=. right=Cap	-0.26
after samecue=false ends=. right=Q	-0.44
after samecue=false ends=. right=Vs	-0.29
after samecue=false ends=. right=[	-0.48
after samecue=false ends=. right=adv	-0.32
after samecue=false ends=. right=conj	-0.93
after samecue=false ends=. right=det	-0.72
after samecue=false ends=. right=prep	-0.99
after samecue=false ends=. right=that	-0.51
after samecue=false ends=? right=Cap	-0.31
after samecue=false ends=? right=Vs	0.16
after samecue=false ends=? right=det	-0.28
after samecue=false ends=? right=prep	0.33
after samecue=false ends=? right=w	-0.14
after samecue=false ends=x right=)	-0.56
after samecue=false ends=x right=-	-0.10
after samecue=false ends=x right=;	-0.38
after samecue=false ends=x right=Cap	-0.10
after samecue=false ends=x right=Vs	-0.13
after samecue=false ends=x right=Vwb	-0.31
after samecue=false ends=x right=adv	0.48
after samecue=false ends=x right=as	0.38
after samecue=false ends=x right=aux	0.18
after samecue=false ends=x right=by	0.33
after samecue=false ends=x right=conj	-0.70
after samecue=false ends=x right=det	-0.66
after samecue=false ends=x right=of	-0.70
after samecue=false ends=x right=prep	-0.50
after samecue=false ends=x right=that	-0.29
after samecue=false ends=x right=to	-0.55
after samecue=false ends=x right=w	0.11
after samecue=false ends=x right=wh	0.14
after samecue=false ends=x right=—	0.47
after samecue=false tie=apposed holes=true	-0.11
after samecue=false tie=inner holes=false	-0.61
after samecue=false tie=inverted holes=false	-0.62
after samecue=false tie=inverted holes=true	-0.56
after samecue=false tie=null holes=false	0.07
after samecue=false tie=null holes=true	-0.29
after samecue=false tie=owner holes=false	0.05
after samecue=false tie=owner holes=true	-0.35
after samecue=false tie=passive holes=false	-0.48
after samecue=false tie=passive holes=true	-0.19
after samecue=false tie=relative holes=false	0.31
after samecue=false tie=relative holes=true	-0.39
after samecue=false tie=subject holes=false	-0.18
after samecue=false tie=subject holes=true	-0.58
after samecue=true ends=, right='	0.42
after samecue=true ends=, right=,	0.55
after samecue=true ends=, right=Cap	0.09
after samecue=true ends=, right=Vr	0.28
after samecue=true ends=, right=Vs	0.22
after samecue=true ends=, right=adv	-0.27
after samecue=true ends=, right=conj	-0.55
after samecue=true ends=, right=det	0.46
after samecue=true ends=, right=prep	-0.19
after samecue=true ends=, right=w	0.61
after samecue=true ends=. right=Cap	-0.44
after samecue=true ends=. right=adv	-0.50
after samecue=true ends=. right=conj	-0.78
after samecue=true ends=. right=det	-0.60
after samecue=true ends=. right=that	-0.22
after samecue=true ends=? right=Cap	-0.12
after samecue=true ends=? right=Vs	0.12
after samecue=true ends=? right=det	0.37
after samecue=true ends=? right=w	0.65
after samecue=true ends=x right=-	-0.14
after samecue=true ends=x right=Cap	-0.10
after samecue=true ends=x right=Vs	0.48
after samecue=true ends=x right=by	-0.09
after samecue=true ends=x right=conj	-0.34
after samecue=true ends=x right=det	0.48
after samecue=true ends=x right=of	0.06
after samecue=true ends=x right=prep	-0.21
after samecue=true ends=x right=that	0.25
after samecue=true ends=x right=to	-0.27
after samecue=true ends=x right=w	0.40
after samecue=true ends=x right=wh	-0.56
after samecue=true tie=apposed holes=false	-0.19
after samecue=true tie=inner holes=false	0.53
after samecue=true tie=inverted holes=false	0.05
after samecue=true tie=passive holes=false	0.25
after samecue=true tie=relative holes=false	0.10
after samecue=true tie=subject holes=false	0.24
after sentence=0 ends=, tie=according	0.77
after sentence=0 ends=, tie=apposed-r	0.37
after sentence=0 ends=, tie=apposed-s	0.52
after sentence=0 ends=, tie=apposed-w	-0.24
after sentence=0 ends=, tie=apposed-wg	0.55
after sentence=0 ends=, tie=inner-s	0.51
after sentence=0 ends=, tie=inverted-r	0.21
after sentence=0 ends=, tie=inverted-rg	-0.36
after sentence=0 ends=, tie=inverted-s	0.10
after sentence=0 ends=, tie=inverted-sg	-0.28
after sentence=0 ends=, tie=inverted-w	-0.19
after sentence=0 ends=, tie=inverted-wg	-0.18
after sentence=0 ends=, tie=none	0.12
after sentence=0 ends=, tie=passive-w	0.07
after sentence=0 ends=, tie=relative-r	0.17
after sentence=0 ends=, tie=relative-s	0.25
after sentence=0 ends=, tie=relative-w	0.42
after sentence=0 ends=, tie=relative-wg	-0.20
after sentence=0 ends=, tie=subject-r	0.57
after sentence=0 ends=, tie=subject-rg	-0.16
after sentence=0 ends=, tie=subject-s	0.30
after sentence=0 ends=, tie=subject-w	0.10
after sentence=0 ends=, tie=subject-wg	-0.56
after sentence=0 ends=? tie=inverted-s	0.12
after sentence=0 ends=? tie=none	0.33
after sentence=0 ends=? tie=subject-r	0.03
after sentence=0 ends=? tie=subject-s	0.38
after sentence=0 ends=? tie=subject-w	-0.09
after sentence=0 ends=x tie=apposed-s	0.43
after sentence=0 ends=x tie=inverted-r	-0.54
after sentence=0 ends=x tie=inverted-s	0.50
after sentence=0 ends=x tie=inverted-w	-0.49
after sentence=0 ends=x tie=inverted-wg	-0.20
after sentence=0 ends=x tie=owner	-0.05
after sentence=0 ends=x tie=relative-w	0.10
after sentence=0 ends=x tie=subject-r	-0.26
after sentence=0 ends=x tie=subject-s	0.76
after sentence=0 ends=x tie=subject-w	-0.38
after sentence=1 ends=, tie=according	-0.82
after sentence=1 ends=, tie=apposed-s	-0.37
after sentence=1 ends=, tie=apposed-w	-0.15
after sentence=1 ends=, tie=apposed-wg	-0.09
after sentence=1 ends=, tie=inverted-s	-0.68
after sentence=1 ends=, tie=inverted-w	-0.17
after sentence=1 ends=, tie=inverted-wg	-0.04
after sentence=1 ends=, tie=none	-0.58
after sentence=1 ends=, tie=relative-w	-0.23
after sentence=1 ends=, tie=subject-r	-0.78
after sentence=1 ends=, tie=subject-s	-0.58
after sentence=1 ends=, tie=subject-w	-0.56
after sentence=1 ends=. tie=according	-0.58
after sentence=1 ends=. tie=apposed-r	-0.17
after sentence=1 ends=. tie=apposed-s	-0.64
after sentence=1 ends=. tie=apposed-w	-0.22
after sentence=1 ends=. tie=inverted-r	-0.38
after sentence=1 ends=. tie=inverted-rg	-0.07
after sentence=1 ends=. tie=inverted-s	-0.60
after sentence=1 ends=. tie=inverted-sg	-0.17
after sentence=1 ends=. tie=inverted-w	-0.24
after sentence=1 ends=. tie=inverted-wg	-0.06
after sentence=1 ends=. tie=none	-0.41
after sentence=1 ends=. tie=owner	-0.29
after sentence=1 ends=. tie=passive-w	-0.17
after sentence=1 ends=. tie=relative-w	-0.57
after sentence=1 ends=. tie=subject-r	-0.51
after sentence=1 ends=. tie=subject-s	-0.31
after sentence=1 ends=. tie=subject-sg	-0.46
after sentence=1 ends=. tie=subject-w	-0.13
after sentence=1 ends=. tie=subject-wg	-0.16
after sentence=1 ends=? tie=apposed-s	0.08
after sentence=1 ends=? tie=inverted-s	-0.36
after sentence=1 ends=? tie=inverted-w	-0.05
after sentence=1 ends=? tie=none	-1.10
after sentence=1 ends=? tie=subject-r	0.26
after sentence=1 ends=? tie=subject-s	-0.15
after sentence=1 ends=? tie=subject-w	0.33
after sentence=1 ends=x tie=according	-0.53
after sentence=1 ends=x tie=apposed-s	-0.22
after sentence=1 ends=x tie=apposed-w	-0.13
after sentence=1 ends=x tie=inverted-r	-0.05
after sentence=1 ends=x tie=inverted-s	-0.82
after sentence=1 ends=x tie=inverted-w	-0.23
after sentence=1 ends=x tie=none	-1.23
after sentence=1 ends=x tie=relative-w	-0.18
after sentence=1 ends=x tie=subject-r	0.12
after sentence=1 ends=x tie=subject-s	-0.39
after sentence=1 ends=x tie=subject-w	-0.97
after sentence=1 ends=x tie=subject-wg	-0.29
after sentence=2 ends=, tie=according	-0.34
after sentence=2 ends=, tie=inverted-r	-0.03
after sentence=2 ends=, tie=inverted-s	-0.50
after sentence=2 ends=, tie=none	-0.33
after sentence=2 ends=, tie=relative-w	-0.31
after sentence=2 ends=, tie=subject-r	-0.16
after sentence=2 ends=, tie=subject-s	-0.99
after sentence=2 ends=, tie=subject-w	-0.19
after sentence=2 ends=. tie=apposed-w	-0.14
after sentence=2 ends=. tie=inverted-r	-0.08
after sentence=2 ends=. tie=inverted-s	-0.41
after sentence=2 ends=. tie=inverted-w	-0.14
after sentence=2 ends=. tie=none	-0.50
after sentence=2 ends=. tie=passive-w	-0.05
after sentence=2 ends=. tie=subject-r	-0.29
after sentence=2 ends=. tie=subject-s	-0.12
after sentence=2 ends=. tie=subject-w	-0.26
after sentence=2 ends=. tie=subject-wg	-0.03
after sentence=2 ends=? tie=inverted-w	-0.08
after sentence=2 ends=? tie=none	-0.50
after sentence=2 ends=? tie=subject-s	-0.90
after sentence=2 ends=? tie=subject-w	-0.05
after sentence=2 ends=x tie=inverted-r	-0.04
after sentence=2 ends=x tie=inverted-w	-0.03
after sentence=2 ends=x tie=none	-0.64
after sentence=2 ends=x tie=subject-r	-0.53
after sentence=2 ends=x tie=subject-s	-0.76
after sentence=2 ends=x tie=subject-w	-0.15
after sentence=3 ends=, tie=inverted-s	-0.11
after sentence=3 ends=, tie=none	-0.14
after sentence=3 ends=, tie=subject-r	-0.03
after sentence=3 ends=, tie=subject-s	-0.51
after sentence=3 ends=. tie=inverted-r	-0.03
after sentence=3 ends=. tie=none	-0.41
after sentence=3 ends=. tie=subject-r	-0.31
after sentence=3 ends=. tie=subject-s	-0.48
after sentence=3 ends=. tie=subject-w	-0.05
after sentence=3 ends=x tie=none	-0.08
after sentence=3 ends=x tie=subject-w	-0.04
after sentence=4-5 ends=. tie=none	-0.17
after sentence=4-5 ends=. tie=subject-s	-0.06
after sentence=4-5 ends=. tie=subject-w	-0.04
after spoken=0 kind=name	-0.07
after spoken=0 kind=noun	-0.23
after spoken=0 kind=pronoun	-0.36
after spoken=1 kind=name	0.24
after spoken=1 kind=noun	0.42
after spoken=1 kind=pronoun	0.15
after spoken=10+ kind=name	0.59
after spoken=10+ kind=noun	-0.22
after spoken=10+ kind=pronoun	-0.24
after spoken=2 kind=name	0.23
after spoken=2 kind=noun	-0.04
after spoken=3 kind=name	0.10
after spoken=3 kind=noun	0.09
after spoken=3 kind=pronoun	-0.18
after spoken=4-5 kind=name	0.19
after spoken=4-5 kind=noun	-0.23
after spoken=4-5 kind=pronoun	0.28
after spoken=6-9 kind=name	-0.02
after spoken=6-9 kind=noun	0.05
after spoken=6-9 kind=pronoun	0.10
after then-hole ends=, tie=according next=.	0.50
after then-hole ends=, tie=apposed-s next=.	0.23
after then-hole ends=, tie=apposed-wg next=.	0.12
after then-hole ends=, tie=inner-s next=.	0.48
after then-hole ends=, tie=inverted-r next=.	0.45
after then-hole ends=, tie=inverted-r next=det	-0.20
after then-hole ends=, tie=inverted-rg next=.	-0.11
after then-hole ends=, tie=inverted-s next=,	0.17
after then-hole ends=, tie=inverted-s next=.	-0.05
after then-hole ends=, tie=inverted-s next=Cap	0.02
after then-hole ends=, tie=inverted-s next=aux	-0.16
after then-hole ends=, tie=inverted-s next=det	-0.12
after then-hole ends=, tie=inverted-s next=of	0.18
after then-hole ends=, tie=inverted-s next=prep	-0.31
after then-hole ends=, tie=inverted-s next=to	0.13
after then-hole ends=, tie=inverted-s next=w	0.30
after then-hole ends=, tie=inverted-sg next=.	-0.03
after then-hole ends=, tie=inverted-sg next=aux	-0.04
after then-hole ends=, tie=inverted-w next=.	-0.13
after then-hole ends=, tie=inverted-w next=Cap	0.25
after then-hole ends=, tie=inverted-wg next=.	-0.04
after then-hole ends=, tie=none next=,	-0.26
after then-hole ends=, tie=none next=:	-0.17
after then-hole ends=, tie=none next=Cap	-0.27
after then-hole ends=, tie=none next=aux	-0.20
after then-hole ends=, tie=none next=conj	-0.02
after then-hole ends=, tie=none next=det	-0.07
after then-hole ends=, tie=none next=of	-0.12
after then-hole ends=, tie=none next=prep	-0.32
after then-hole ends=, tie=none next=to	0.28
after then-hole ends=, tie=none next=w	0.29
after then-hole ends=, tie=passive-w next=.	0.11
after then-hole ends=, tie=relative-w next=.	0.23
after then-hole ends=, tie=subject-r next=.	-0.23
after then-hole ends=, tie=subject-r next=aux	-0.05
after then-hole ends=, tie=subject-r next=det	0.18
after then-hole ends=, tie=subject-r next=w	-0.10
after then-hole ends=, tie=subject-s next=,	0.31
after then-hole ends=, tie=subject-s next=.	0.49
after then-hole ends=, tie=subject-s next=:	0.03
after then-hole ends=, tie=subject-s next=Cap	0.17
after then-hole ends=, tie=subject-s next=Vs	0.51
after then-hole ends=, tie=subject-s next=aux	0.46
after then-hole ends=, tie=subject-s next=conj	0.21
after then-hole ends=, tie=subject-s next=det	0.66
after then-hole ends=, tie=subject-s next=prep	-0.17
after then-hole ends=, tie=subject-s next=that	0.14
after then-hole ends=, tie=subject-s next=to	-0.25
after then-hole ends=, tie=subject-s next=w	-0.31
after then-hole ends=, tie=subject-w next=,	-0.40
after then-hole ends=, tie=subject-w next=.	0.19
after then-hole ends=, tie=subject-w next=Cap	-0.31
after then-hole ends=, tie=subject-w next=det	-0.15
after then-hole ends=, tie=subject-w next=prep	-0.24
after then-hole ends=, tie=subject-w next=w	-0.17
after then-hole ends=, tie=subject-wg next=.	-0.02
after then-hole ends=. tie=inverted-r next=.	-0.03
after then-hole ends=. tie=inverted-s next=.	-0.07
after then-hole ends=. tie=inverted-s next=aux	-0.10
after then-hole ends=. tie=inverted-w next=.	-0.04
after then-hole ends=. tie=none next=,	-0.10
after then-hole ends=. tie=none next=.	-0.55
after then-hole ends=. tie=none next=:	-0.22
after then-hole ends=. tie=none next=Cap	-0.12
after then-hole ends=. tie=none next=as	-0.08
after then-hole ends=. tie=none next=aux	-0.13
after then-hole ends=. tie=none next=det	-0.14
after then-hole ends=. tie=none next=w	-0.59
after then-hole ends=. tie=subject-r next=.	0.32
after then-hole ends=. tie=subject-r next=det	-0.16
after then-hole ends=. tie=subject-r next=w	-0.04
after then-hole ends=. tie=subject-s next=,	0.42
after then-hole ends=. tie=subject-s next=.	-0.38
after then-hole ends=. tie=subject-s next=:	-0.79
after then-hole ends=. tie=subject-s next=aux	-0.42
after then-hole ends=. tie=subject-s next=det	-0.38
after then-hole ends=. tie=subject-s next=w	-0.36
after then-hole ends=. tie=subject-w next=,	-0.32
after then-hole ends=. tie=subject-w next=.	-0.23
after then-hole ends=. tie=subject-w next=Cap	-0.06
after then-hole ends=. tie=subject-w next=Vw	-0.08
after then-hole ends=. tie=subject-w next=as	-0.08
after then-hole ends=. tie=subject-w next=aux	-0.18
after then-hole ends=. tie=subject-w next=det	-0.15
after then-hole ends=. tie=subject-w next=w	-0.11
after then-hole ends=? tie=inverted-s next=.	0.30
after then-hole ends=? tie=none next=,	-0.33
after then-hole ends=? tie=none next=.	-0.16
after then-hole ends=? tie=subject-r next=.	-0.30
after then-hole ends=? tie=subject-s next=,	-0.03
after then-hole ends=? tie=subject-s next=.	-0.21
after then-hole ends=? tie=subject-w next=.	-0.03
after then-hole ends=x tie=inverted-r next=aux	-0.09
after then-hole ends=x tie=inverted-s next=.	0.65
after then-hole ends=x tie=inverted-s next=det	-0.03
after then-hole ends=x tie=inverted-w next=det	-0.03
after then-hole ends=x tie=none next=,	-0.53
after then-hole ends=x tie=none next=.	0.04
after then-hole ends=x tie=none next=:	0.35
after then-hole ends=x tie=none next=Cap	-0.30
after then-hole ends=x tie=none next=Vwg	-0.05
after then-hole ends=x tie=none next=aux	-0.41
after then-hole ends=x tie=none next=conj	-0.02
after then-hole ends=x tie=none next=det	-0.64
after then-hole ends=x tie=none next=prep	-0.09
after then-hole ends=x tie=none next=that	-0.08
after then-hole ends=x tie=none next=to	-0.24
after then-hole ends=x tie=none next=w	-0.34
after then-hole ends=x tie=subject-r next=.	0.40
after then-hole ends=x tie=subject-r next=det	-0.42
after then-hole ends=x tie=subject-s next=,	0.05
after then-hole ends=x tie=subject-s next=.	0.17
after then-hole ends=x tie=subject-s next=:	-0.22
after then-hole ends=x tie=subject-s next=aux	0.24
after then-hole ends=x tie=subject-s next=det	-0.07
after then-hole ends=x tie=subject-w next=.	-0.09
after then-hole ends=x tie=subject-w next=Vw	-0.11
after then-hole ends=x tie=subject-w next=det	-0.35
after they ends=,	-0.29
after they ends=.	0.16
after they ends=?	-0.26
after they ends=x	-0.52
after they tie=inverted-s	-0.42
after they tie=none	-0.30
after they tie=subject-r	-0.30
after they tie=subject-w	0.27
after tie=according ends=, rivals=0	0.15
after tie=according ends=, rivals=1	0.59
after tie=according ends=, rivals=2	-0.04
after tie=according ends=, rivals=4-5	-0.06
after tie=according ends=, rivals=6-9	-0.62
after tie=according ends=. rivals=0	-0.14
after tie=apposed-r ends=, rivals=0	0.27
after tie=apposed-s ends=, rivals=0	0.65
after tie=apposed-s ends=, rivals=1	-0.50
after tie=apposed-s ends=, rivals=2	-0.42
after tie=apposed-s ends=. rivals=0	-0.64
after tie=apposed-s ends=? rivals=0	0.39
after tie=apposed-s ends=x rivals=0	0.48
after tie=apposed-s ends=x rivals=1	-0.35
after tie=apposed-w ends=, rivals=0	-0.20
after tie=apposed-w ends=, rivals=2	-0.11
after tie=apposed-w ends=, rivals=4-5	-0.08
after tie=apposed-w ends=, rivals=6-9	-0.03
after tie=apposed-w ends=. rivals=0	-0.05
after tie=apposed-w ends=. rivals=6-9	-0.14
after tie=apposed-wg ends=, rivals=0	0.55
after tie=inner-s ends=, rivals=1	0.27
after tie=inner-s ends=, rivals=2	0.24
after tie=inner-s ends=, rivals=3	0.27
after tie=inverted-r ends=, rivals=0	0.38
after tie=inverted-r ends=, rivals=1	-0.56
after tie=inverted-r ends=, rivals=2	-0.15
after tie=inverted-r ends=, rivals=3	-0.15
after tie=inverted-r ends=, rivals=4-5	-0.07
after tie=inverted-r ends=, rivals=6-9	-0.02
after tie=inverted-r ends=. rivals=1	-0.26
after tie=inverted-r ends=. rivals=2	-0.06
after tie=inverted-r ends=. rivals=3	-0.02
after tie=inverted-r ends=. rivals=6-9	-0.07
after tie=inverted-r ends=x rivals=0	-0.48
after tie=inverted-r ends=x rivals=2	-0.02
after tie=inverted-r ends=x rivals=4-5	-0.07
after tie=inverted-rg ends=, rivals=1	-0.21
after tie=inverted-s ends=, rivals=0	0.22
after tie=inverted-s ends=, rivals=1	-0.73
after tie=inverted-s ends=, rivals=2	-0.49
after tie=inverted-s ends=, rivals=3	-0.38
after tie=inverted-s ends=, rivals=4-5	-0.41
after tie=inverted-s ends=, rivals=6-9	-0.32
after tie=inverted-s ends=. rivals=1	-0.35
after tie=inverted-s ends=. rivals=2	-0.17
after tie=inverted-s ends=. rivals=3	-0.12
after tie=inverted-s ends=. rivals=4-5	-0.06
after tie=inverted-s ends=. rivals=6-9	-0.23
after tie=inverted-s ends=? rivals=0	0.12
after tie=inverted-s ends=? rivals=1	-0.28
after tie=inverted-s ends=x rivals=0	0.20
after tie=inverted-s ends=x rivals=1	0.37
after tie=inverted-s ends=x rivals=3	0.23
after tie=inverted-s ends=x rivals=4-5	-0.39
after tie=inverted-sg ends=, rivals=0	-0.19
after tie=inverted-sg ends=, rivals=1	-0.09
after tie=inverted-sg ends=. rivals=3	-0.11
after tie=inverted-sg ends=x rivals=1	-0.03
after tie=inverted-w ends=, rivals=1	0.16
after tie=inverted-w ends=, rivals=2	-0.19
after tie=inverted-w ends=, rivals=3	-0.16
after tie=inverted-w ends=, rivals=4-5	-0.11
after tie=inverted-w ends=, rivals=6-9	-0.07
after tie=inverted-w ends=. rivals=1	-0.17
after tie=inverted-w ends=. rivals=2	-0.07
after tie=inverted-w ends=. rivals=3	-0.03
after tie=inverted-w ends=. rivals=4-5	-0.14
after tie=inverted-w ends=? rivals=6-9	-0.12
after tie=inverted-w ends=x rivals=0	-0.42
after tie=inverted-w ends=x rivals=1	-0.10
after tie=inverted-w ends=x rivals=2	-0.15
after tie=inverted-w ends=x rivals=3	-0.17
after tie=inverted-w ends=x rivals=4-5	-0.06
after tie=inverted-wg ends=, rivals=0	-0.07
after tie=inverted-wg ends=, rivals=1	-0.07
after tie=inverted-wg ends=, rivals=4-5	-0.06
after tie=inverted-wg ends=, rivals=6-9	-0.04
after tie=inverted-wg ends=. rivals=3	-0.02
after tie=inverted-wg ends=x rivals=0	-0.20
after tie=none ends=, rivals=0	0.19
after tie=none ends=, rivals=1	0.16
after tie=none ends=, rivals=2	-0.23
after tie=none ends=, rivals=3	-0.42
after tie=none ends=, rivals=4-5	-0.14
after tie=none ends=, rivals=6-9	-0.61
after tie=none ends=. rivals=0	-0.15
after tie=none ends=. rivals=1	-0.77
after tie=none ends=. rivals=2	-0.75
after tie=none ends=. rivals=3	-0.45
after tie=none ends=. rivals=4-5	-0.31
after tie=none ends=. rivals=6-9	-0.30
after tie=none ends=? rivals=0	-0.55
after tie=none ends=? rivals=1	-0.06
after tie=none ends=? rivals=2	0.29
after tie=none ends=? rivals=3	-0.51
after tie=none ends=? rivals=4-5	-0.63
after tie=none ends=? rivals=6-9	-0.17
after tie=none ends=x rivals=0	-0.13
after tie=none ends=x rivals=1	-0.37
after tie=none ends=x rivals=2	0.28
after tie=none ends=x rivals=3	-1.48
after tie=none ends=x rivals=4-5	-1.07
after tie=none ends=x rivals=6-9	-0.83
after tie=owner ends=x rivals=0	-0.49
after tie=passive-w ends=, rivals=4-5	-0.04
after tie=passive-w ends=. rivals=4-5	-0.06
after tie=relative-r ends=, rivals=0	0.56
after tie=relative-s ends=, rivals=0	0.47
after tie=relative-s ends=, rivals=1	-0.21
after tie=relative-s ends=, rivals=3	-0.36
after tie=relative-w ends=, rivals=0	0.65
after tie=relative-w ends=, rivals=1	-0.65
after tie=relative-w ends=, rivals=2	0.17
after tie=relative-w ends=, rivals=3	-0.31
after tie=relative-w ends=, rivals=4-5	-0.35
after tie=relative-w ends=x rivals=0	0.20
after tie=relative-w ends=x rivals=2	-0.35
after tie=relative-wg ends=, rivals=2	-0.13
after tie=subject-r ends=, rivals=0	0.53
after tie=subject-r ends=, rivals=1	0.09
after tie=subject-r ends=, rivals=2	-0.40
after tie=subject-r ends=, rivals=3	-0.46
after tie=subject-r ends=, rivals=4-5	-0.27
after tie=subject-r ends=, rivals=6-9	-0.11
after tie=subject-r ends=. rivals=0	-0.48
after tie=subject-r ends=. rivals=1	-0.15
after tie=subject-r ends=. rivals=2	-0.24
after tie=subject-r ends=. rivals=3	-0.05
after tie=subject-r ends=. rivals=4-5	-0.38
after tie=subject-r ends=. rivals=6-9	-0.03
after tie=subject-r ends=? rivals=0	0.57
after tie=subject-r ends=x rivals=0	-0.20
after tie=subject-r ends=x rivals=1	-0.31
after tie=subject-r ends=x rivals=2	-0.14
after tie=subject-r ends=x rivals=3	-0.84
after tie=subject-r ends=x rivals=4-5	0.42
after tie=subject-r ends=x rivals=6-9	-0.46
after tie=subject-rg ends=, rivals=4-5	-0.15
after tie=subject-s ends=, rivals=0	0.40
after tie=subject-s ends=, rivals=1	-0.27
after tie=subject-s ends=, rivals=2	-0.55
after tie=subject-s ends=, rivals=3	-0.86
after tie=subject-s ends=, rivals=4-5	-0.91
after tie=subject-s ends=, rivals=6-9	-0.07
after tie=subject-s ends=. rivals=0	-0.66
after tie=subject-s ends=. rivals=1	0.49
after tie=subject-s ends=. rivals=2	-0.52
after tie=subject-s ends=. rivals=3	-0.49
after tie=subject-s ends=. rivals=4-5	-0.56
after tie=subject-s ends=. rivals=6-9	0.15
after tie=subject-s ends=? rivals=0	0.15
after tie=subject-s ends=? rivals=4-5	-0.35
after tie=subject-s ends=x rivals=0	0.27
after tie=subject-s ends=x rivals=1	0.07
after tie=subject-s ends=x rivals=2	0.50
after tie=subject-s ends=x rivals=3	0.48
after tie=subject-s ends=x rivals=4-5	-0.89
after tie=subject-s ends=x rivals=6-9	-0.68
after tie=subject-w ends=, rivals=0	0.30
after tie=subject-w ends=, rivals=1	-0.45
after tie=subject-w ends=, rivals=2	-0.47
after tie=subject-w ends=, rivals=3	-0.36
after tie=subject-w ends=, rivals=4-5	-0.49
after tie=subject-w ends=, rivals=6-9	-0.09
after tie=subject-w ends=. rivals=1	-0.40
after tie=subject-w ends=. rivals=2	-0.21
after tie=subject-w ends=. rivals=3	-0.24
after tie=subject-w ends=. rivals=4-5	-0.11
after tie=subject-w ends=. rivals=6-9	-0.06
after tie=subject-w ends=? rivals=0	-0.31
after tie=subject-w ends=? rivals=1	-0.25
after tie=subject-w ends=? rivals=2	-0.15
after tie=subject-w ends=? rivals=3	0.53
after tie=subject-w ends=? rivals=4-5	-0.10
after tie=subject-w ends=x rivals=0	-0.49
after tie=subject-w ends=x rivals=1	-0.25
after tie=subject-w ends=x rivals=2	-0.08
after tie=subject-w ends=x rivals=3	-0.28
after tie=subject-w ends=x rivals=4-5	-0.48
after tie=subject-w ends=x rivals=6-9	-0.42
after tie=subject-wg ends=, rivals=1	-0.05
after tie=subject-wg ends=, rivals=2	-0.06
after tie=subject-wg ends=, rivals=3	-0.02
after tie=subject-wg ends=. rivals=1	-0.05
after tie=subject-wg ends=. rivals=3	-0.05
after tie=subject-wg ends=. rivals=4-5	-0.04
after tie=subject-wg ends=x rivals=0	-0.07
after tie=subject-wg ends=x rivals=6-9	-0.32
after verb=add	0.39
after verb=answer	-0.17
after verb=argue	0.45
after verb=ask	-0.14
after verb=call	-0.29
after verb=claim	-0.12
after verb=come	-0.15
after verb=conclude	0.29
after verb=continue	-0.57
after verb=declare	0.68
after verb=describe	-0.22
after verb=endorse	-0.35
after verb=explain	0.61
after verb=give	-0.42
after verb=go	0.11
after verb=insist	0.20
after verb=make	-0.39
after verb=note	-0.22
after verb=point	0.29
after verb=post	0.12
after verb=predict	0.19
after verb=put	-0.60
after verb=read	-0.06
after verb=recall	0.64
after verb=remark	-0.27
after verb=reply	-0.50
after verb=report	0.41
after verb=respond	-0.09
after verb=say	0.31
after verb=state	0.51
after verb=suggest	-0.16
after verb=tell	0.25
after verb=think	-0.50
after verb=tweet	0.62
after verb=urge	0.39
after verb=want	-0.33
after verb=warn	0.51
after verb=write	0.20
after we tie=none	-0.16
after who ends=,	-0.52
after who ends=.	-0.18
after who ends=?	-0.47
after who ends=x	-0.20
after who tie=none	-0.73
after who tie=subject-r	-0.21
after who tie=subject-s	-0.39
after who tie=subject-w	-0.19
after who tie=subject-wg	-0.06
again d=0 N-body	-0.16
again d=0 N-person	-0.02
again d=0 N-person's	-0.08
again d=0 N-unknown	0.05
again d=0 N-unknown's	-0.25
again d=0 ends=, opens=A right=,	-0.12
again d=0 ends=, opens=A right=Cap	-0.04
again d=0 ends=, opens=A right=Vs	0.46
again d=0 ends=, opens=A right=det	0.64
again d=0 ends=, opens=A right=w	0.39
again d=0 ends=, opens=a right=,	0.28
again d=0 ends=, opens=a right=Cap	0.03
again d=0 ends=, opens=a right=w	-0.22
again d=0 ends=. opens=A right=.	0.57
again d=0 ends=. opens=A right=adv	-0.55
again d=0 ends=. opens=A right=conj	-0.37
again d=0 ends=. opens=A right=det	-0.18
again d=0 ends=. opens=A right=end	0.19
again d=0 ends=. opens=A right=prep	0.04
again d=0 ends=. opens=a right=.	0.10
again d=0 ends=. opens=a right=Cap	-0.22
again d=0 ends=. opens=a right=conj	0.03
again d=0 ends=. opens=a right=det	-0.38
again d=0 ends=. opens=a right=end	-0.07
again d=0 ends=? opens=A right=Cap	-0.50
again d=0 ends=? opens=A right=end	-0.08
again d=0 ends=open opens=A right=end	-0.16
again d=0 ends=x opens=A right=end	0.16
again d=0 ends=x opens=a right=conj	-0.25
again d=0 ends=x opens=a right=of	0.34
again d=0 ends=x opens=a right=prep	-0.31
again d=0 ends=x opens=a right=to	0.44
again d=0 ends=x opens=a right=w	-0.07
again d=0 ends=x opens=a right=wh	-0.11
again d=0 he	-0.03
again d=0 he's	-0.52
again d=0 intro=none cue-after	0.43
again d=0 intro=none cue-before	-0.24
again d=0 it	0.19
again d=0 left=, cue-after	0.41
again d=0 left=, cue-before	0.35
again d=0 left=, no-cue	-0.03
again d=0 left=: cue-before	-0.51
again d=0 left=: no-cue	-0.51
again d=0 left=Cap cue-after	0.35
again d=0 left=Cap cue-before	-0.23
again d=0 left=Cap no-cue	-0.31
again d=0 left=Vr cue-before	-0.58
again d=0 left=Vsg cue-before	0.52
again d=0 left=Vw cue-before	-0.25
again d=0 left=Vwb cue-before	0.35
again d=0 left=as cue-before	-0.12
again d=0 left=aux cue-before	0.31
again d=0 left=conj cue-after	-0.80
again d=0 left=conj cue-before	0.09
again d=0 left=conj no-cue	-0.13
again d=0 left=det cue-before	-0.56
again d=0 left=det no-cue	0.31
again d=0 left=prep cue-before	-0.05
again d=0 left=start cue-after	0.35
again d=0 left=start no-cue	0.05
again d=0 left=that cue-before	0.14
again d=0 left=to cue-after	-0.12
again d=0 left=to no-cue	-0.12
again d=0 left=w cue-after	-0.24
again d=0 left=w cue-before	0.06
again d=0 left=w no-cue	-0.35
again d=0 n-body	0.20
again d=0 n-document	-0.05
again d=0 n-documents	-0.23
again d=0 n-person	0.03
again d=0 side=after tie=inverted-s	0.51
again d=0 side=after tie=inverted-w	0.26
again d=0 side=after tie=none	-0.33
again d=0 side=after tie=passive-w	-0.15
again d=0 side=after tie=subject-r	-0.16
again d=0 side=after tie=subject-s	0.39
again d=0 side=after tie=subject-wg	-0.09
again d=0 side=before tie=apposed-r	-0.39
again d=0 side=before tie=apposed-s	-0.21
again d=0 side=before tie=apposed-w	-0.09
again d=0 side=before tie=inner-r	-0.06
again d=0 side=before tie=inner-s	-0.37
again d=0 side=before tie=inverted-r	-0.74
again d=0 side=before tie=inverted-sg	-0.23
again d=0 side=before tie=inverted-w	-0.17
again d=0 side=before tie=none	0.57
again d=0 side=before tie=owner	-0.27
again d=0 side=before tie=relative-s	-0.49
again d=0 side=before tie=relative-w	-0.20
again d=0 side=before tie=subject-r	0.04
again d=0 side=before tie=subject-rg	-0.10
again d=0 side=before tie=subject-s	0.02
again d=0 side=before tie=subject-sg	-0.17
again d=0 side=before tie=subject-w	-0.23
again d=0 side=before tie=subject-wg	-0.40
again d=0 side=other tie=according	-0.20
again d=0 side=other tie=apposed-r	-0.10
again d=0 side=other tie=apposed-s	-0.22
again d=0 side=other tie=apposed-w	-0.16
again d=0 side=other tie=inner-r	-0.08
again d=0 side=other tie=inner-s	-0.06
again d=0 side=other tie=inner-w	-0.17
again d=0 side=other tie=inverted-r	-0.05
again d=0 side=other tie=inverted-rg	-0.04
again d=0 side=other tie=inverted-s	-0.38
again d=0 side=other tie=inverted-w	-0.08
again d=0 side=other tie=none	-0.37
again d=0 side=other tie=owner	-0.09
again d=0 side=other tie=passive-r	-0.20
again d=0 side=other tie=passive-s	-0.04
again d=0 side=other tie=passive-w	-0.03
again d=0 side=other tie=relative-s	-0.04
again d=0 side=other tie=relative-w	-0.08
again d=0 side=other tie=subject-r	-1.07
again d=0 side=other tie=subject-rg	-0.07
again d=0 side=other tie=subject-s	-0.08
again d=0 side=other tie=subject-w	-0.25
again d=0 side=other tie=subject-wg	-0.19
again d=0 they	0.28
again d=0 who	-0.09
again d=1 N-body	-0.40
again d=1 N-person	-0.08
again d=1 N-person's	0.48
again d=1 N-unknown	0.10
again d=1 N-unknown's	0.10
again d=1 ends=, opens=A right=,	0.06
again d=1 ends=, opens=A right=Cap	-0.18
again d=1 ends=, opens=A right=Vr	-0.36
again d=1 ends=, opens=A right=Vs	-0.10
again d=1 ends=, opens=A right=conj	0.22
again d=1 ends=, opens=A right=det	-0.54
again d=1 ends=, opens=A right=w	0.12
again d=1 ends=, opens=a right=Cap	0.36
again d=1 ends=, opens=a right=Vs	-0.34
again d=1 ends=, opens=a right=adv	0.03
again d=1 ends=, opens=a right=conj	0.52
again d=1 ends=, opens=a right=w	-0.44
again d=1 ends=. opens=A right=.	-0.41
again d=1 ends=. opens=A right=Cap	-0.16
again d=1 ends=. opens=A right=end	0.54
again d=1 ends=. opens=a right=.	0.10
again d=1 ends=. opens=a right=Cap	0.44
again d=1 ends=. opens=a right=conj	-0.21
again d=1 ends=. opens=a right=det	-0.38
again d=1 ends=. opens=a right=end	0.09
again d=1 ends=? opens=A right=Cap	0.64
again d=1 ends=? opens=A right=end	0.04
again d=1 ends=? opens=A right=w	0.23
again d=1 ends=x opens=A right=Cap	-0.42
again d=1 ends=x opens=A right=w	-0.20
again d=1 ends=x opens=a right=aux	-0.11
again d=1 ends=x opens=a right=by	0.16
again d=1 ends=x opens=a right=conj	-0.14
again d=1 ends=x opens=a right=of	0.24
again d=1 ends=x opens=a right=prep	0.16
again d=1 ends=x opens=a right=to	0.03
again d=1 ends=x opens=a right=w	0.45
again d=1 ends=x opens=a right=—	-0.32
again d=1 he	-0.03
again d=1 he's	-0.09
again d=1 intro=none cue-after	0.23
again d=1 intro=none cue-before	0.13
again d=1 intro=none no-cue	0.26
again d=1 intro=quotation cue-after	0.35
again d=1 intro=quotation no-cue	-0.05
again d=1 intro=text cue-after	-0.18
again d=1 intro=text no-cue	0.31
again d=1 it	-0.36
again d=1 left=, cue-before	0.14
again d=1 left=, no-cue	-0.60
again d=1 left=- cue-after	-0.09
again d=1 left=: cue-after	-0.22
again d=1 left=Cap cue-after	0.25
again d=1 left=Cap cue-before	0.09
again d=1 left=Vs cue-before	-0.23
again d=1 left=Vw cue-before	-0.64
again d=1 left=Vwb cue-before	-0.05
again d=1 left=adv cue-before	0.02
again d=1 left=as cue-after	0.17
again d=1 left=as cue-before	0.06
again d=1 left=aux cue-after	0.21
again d=1 left=aux cue-before	0.10
again d=1 left=conj cue-after	0.24
again d=1 left=det cue-after	0.27
again d=1 left=det cue-before	0.51
again d=1 left=of cue-before	0.13
again d=1 left=prep cue-after	-0.49
again d=1 left=prep cue-before	-0.32
again d=1 left=start cue-after	-0.11
again d=1 left=start no-cue	0.37
again d=1 left=that cue-after	-0.08
again d=1 left=that cue-before	0.02
again d=1 left=to cue-after	0.20
again d=1 left=w cue-after	0.18
again d=1 left=w cue-before	0.05
again d=1 n-document	0.19
again d=1 n-documents	0.08
again d=1 n-person	0.35
again d=1 side=after tie=inverted-s	0.75
again d=1 side=after tie=inverted-w	-0.02
again d=1 side=after tie=none	0.08
again d=1 side=after tie=subject-r	0.21
again d=1 side=after tie=subject-s	0.35
again d=1 side=after tie=subject-w	-0.22
again d=1 side=before tie=apposed-s	0.37
again d=1 side=before tie=inverted-r	-0.50
again d=1 side=before tie=inverted-s	-0.54
again d=1 side=before tie=inverted-w	-0.17
again d=1 side=before tie=inverted-wg	-0.29
again d=1 side=before tie=none	0.25
again d=1 side=before tie=owner	-0.47
again d=1 side=before tie=passive-w	-0.36
again d=1 side=before tie=subject-r	0.33
again d=1 side=before tie=subject-s	0.16
again d=1 side=before tie=subject-w	-0.14
again d=1 side=before tie=subject-wg	0.41
again d=1 side=other tie=apposed-r	-0.16
again d=1 side=other tie=apposed-s	-0.37
again d=1 side=other tie=apposed-w	-0.06
again d=1 side=other tie=inner-s	-0.02
again d=1 side=other tie=inner-w	-0.02
again d=1 side=other tie=inverted-s	-0.30
again d=1 side=other tie=passive-s	-0.04
again d=1 side=other tie=relative-s	-0.23
again d=1 side=other tie=relative-w	-0.14
again d=1 side=other tie=subject-r	-0.91
again d=1 side=other tie=subject-s	-0.05
again d=1 side=other tie=subject-wg	-0.02
again d=1 they	-0.10
again d=1 who	0.27
again d=2 N-person	0.47
again d=2 N-person's	-0.03
again d=2 N-unknown	0.44
again d=2 N-unknown's	-0.50
again d=2 ends=, opens=A right=Cap	-0.06
again d=2 ends=, opens=A right=Vs	-0.22
again d=2 ends=, opens=A right=det	0.31
again d=2 ends=, opens=a right=Cap	0.25
again d=2 ends=, opens=a right=conj	0.54
again d=2 ends=, opens=a right=w	-0.03
again d=2 ends=. opens=A right=end	0.07
again d=2 ends=. opens=a right=Cap	0.08
again d=2 ends=. opens=a right=end	0.13
again d=2 ends=? opens=A right=Cap	0.11
again d=2 ends=? opens=A right=end	0.09
again d=2 ends=x opens=a right=conj	0.05
again d=2 ends=x opens=a right=prep	-0.14
again d=2 he	0.12
again d=2 he's	0.35
again d=2 intro=colon no-cue	0.20
again d=2 intro=none cue-after	0.40
again d=2 intro=none cue-before	-0.14
again d=2 intro=none no-cue	0.37
again d=2 intro=quotation cue-after	-0.46
again d=2 intro=text cue-after	-0.06
again d=2 it	-0.23
again d=2 left=, cue-after	0.09
again d=2 left=, cue-before	-0.27
again d=2 left=: cue-before	0.43
again d=2 left=Cap cue-after	-0.31
again d=2 left=Cap cue-before	0.04
again d=2 left=Vw cue-before	0.13
again d=2 left=aux cue-after	0.42
again d=2 left=aux cue-before	-0.31
again d=2 left=det cue-after	0.06
again d=2 left=det cue-before	-0.06
again d=2 left=start cue-after	0.23
again d=2 left=start no-cue	0.07
again d=2 left=that cue-before	0.04
again d=2 left=w cue-after	-0.11
again d=2 left=w cue-before	-0.29
again d=2 n-body	-0.03
again d=2 n-document	-0.10
again d=2 n-documents	-0.20
again d=2 n-person	-0.03
again d=2 side=after tie=inverted-s	-0.10
again d=2 side=after tie=none	-0.72
again d=2 side=after tie=subject-r	-0.34
again d=2 side=after tie=subject-s	0.95
again d=2 side=after tie=subject-w	-0.15
again d=2 side=before tie=inverted-r	-0.24
again d=2 side=before tie=inverted-s	-0.35
again d=2 side=before tie=inverted-w	-0.08
again d=2 side=before tie=none	0.55
again d=2 side=before tie=owner	0.23
again d=2 side=before tie=subject-r	-0.03
again d=2 side=before tie=subject-s	-0.14
again d=2 side=before tie=subject-w	-0.21
again d=2 side=other tie=apposed-w	-0.04
again d=2 side=other tie=inverted-r	-0.09
again d=2 side=other tie=inverted-s	-0.15
again d=2 side=other tie=inverted-sg	-0.04
again d=2 side=other tie=inverted-w	-0.11
again d=2 side=other tie=none	-0.05
again d=2 side=other tie=owner	-0.02
again d=2 side=other tie=relative-w	-0.14
again d=2 side=other tie=subject-r	0.25
again d=2 side=other tie=subject-s	0.23
again d=2 side=other tie=subject-w	-0.15
again d=2 side=other tie=subject-wg	-0.05
again d=2 who	-0.49
again d=3 N-body	0.32
again d=3 N-person	-0.25
again d=3 N-person's	-0.12
again d=3 N-unknown's	0.26
again d=3 ends=, opens=A right=Cap	0.57
again d=3 ends=, opens=A right=Vs	-0.08
again d=3 ends=, opens=A right=det	-0.19
again d=3 ends=, opens=A right=w	-0.03
again d=3 ends=, opens=a right=Cap	0.07
again d=3 ends=, opens=a right=conj	-0.03
again d=3 ends=. opens=A right=Cap	0.10
again d=3 ends=. opens=A right=det	-0.39
again d=3 ends=. opens=A right=end	0.24
again d=3 ends=. opens=a right=Cap	0.03
again d=3 ends=? opens=A right=Cap	0.06
again d=3 ends=? opens=A right=w	-0.26
again d=3 ends=x opens=A right=w	0.16
again d=3 ends=x opens=a right=conj	0.49
again d=3 ends=x opens=a right=prep	0.30
again d=3 intro=none cue-after	-0.34
again d=3 intro=none cue-before	-0.05
again d=3 intro=none no-cue	0.09
again d=3 intro=quotation cue-after	-0.02
again d=3 intro=text cue-after	-0.05
again d=3 intro=text no-cue	0.38
again d=3 left=, cue-before	0.19
again d=3 left=: cue-before	-0.40
again d=3 left=aux cue-after	-0.20
again d=3 left=aux cue-before	-0.33
again d=3 left=det cue-after	-0.46
again d=3 left=prep cue-before	-0.03
again d=3 left=start cue-after	0.47
again d=3 left=start no-cue	0.42
again d=3 left=that cue-before	-0.04
again d=3 left=w cue-after	0.06
again d=3 left=w cue-before	-0.07
again d=3 n-document	0.49
again d=3 n-documents	-0.10
again d=3 n-person	-0.52
again d=3 side=after tie=inverted-s	-0.09
again d=3 side=after tie=inverted-w	-0.17
again d=3 side=after tie=none	-0.65
again d=3 side=after tie=subject-r	0.04
again d=3 side=after tie=subject-s	0.53
again d=3 side=after tie=subject-w	0.13
again d=3 side=before tie=apposed-s	0.09
again d=3 side=before tie=inverted-s	-0.13
again d=3 side=before tie=inverted-w	-0.20
again d=3 side=before tie=none	0.12
again d=3 side=before tie=subject-r	0.25
again d=3 side=before tie=subject-s	0.23
again d=3 side=before tie=subject-w	0.23
again d=3 side=other tie=inverted-r	-0.04
again d=3 side=other tie=inverted-s	-0.09
again d=3 side=other tie=inverted-w	-0.04
again d=3 side=other tie=none	0.22
again d=3 side=other tie=owner	-0.10
again d=3 side=other tie=subject-r	-0.07
again d=3 side=other tie=subject-s	-0.42
again d=3 side=other tie=subject-w	0.31
again d=3 who	-0.42
again intro=colon since=2 1	0.54
again intro=none since=1 0	0.42
again intro=none since=1 1	0.03
again intro=none since=1 2	0.09
again intro=none since=2 0	0.22
again intro=none since=2 1	0.18
again intro=none since=2 2	0.18
again intro=none since=here	0.20
again intro=quotation since=1 0	0.14
again intro=quotation since=2 0	-0.09
again intro=text since=1 0	-0.09
again intro=text since=1 1	0.20
again intro=text since=1 2	-0.13
again intro=text since=2 0	0.09
again intro=text since=2 1	0.21
again intro=text since=2 2	0.03
before N-body left=,	-0.51
before N-body left=:	0.45
before N-body left=Cap	0.32
before N-body left=Vs	-0.72
before N-body left=Vw	-0.23
before N-body left=Vwb	-0.05
before N-body left=Vwg	0.24
before N-body left=adv	0.41
before N-body left=as	-0.50
before N-body left=aux	0.05
before N-body left=conj	-0.58
before N-body left=det	-0.03
before N-body left=of	-0.67
before N-body left=prep	0.10
before N-body left=that	0.18
before N-body left=to	-0.26
before N-body tie=according	-0.09
before N-body tie=apposed-s	0.09
before N-body tie=inverted-r	-0.32
before N-body tie=inverted-s	-0.35
before N-body tie=inverted-sg	-0.16
before N-body tie=inverted-w	-0.07
before N-body tie=none	0.07
before N-body tie=subject-r	-0.76
before N-body tie=subject-s	-0.20
before N-body tie=subject-w	-0.29
before N-body tie=subject-wg	0.45
before N-body's left=,	-0.17
before N-body's left=:	-0.13
before N-body's left=Cap	-0.03
before N-body's left=aux	-0.06
before N-body's left=w	-0.11
before N-body's tie=inverted-s	-0.04
before N-body's tie=none	-0.48
before N-person left=,	-0.02
before N-person left=-	-0.37
before N-person left=:	0.20
before N-person left=Cap	-0.45
before N-person left=Vr	0.44
before N-person left=Vs	0.17
before N-person left=Vsg	0.10
before N-person left=Vw	0.06
before N-person left=Vwb	0.16
before N-person left=Vwg	0.43
before N-person left=adv	0.09
before N-person left=as	0.36
before N-person left=aux	-0.05
before N-person left=conj	0.58
before N-person left=det	0.15
before N-person left=of	-0.40
before N-person left=prep	-0.07
before N-person left=that	-0.63
before N-person left=to	0.27
before N-person left=w	0.87
before N-person tie=apposed-r	0.39
before N-person tie=apposed-s	0.32
before N-person tie=apposed-w	0.75
before N-person tie=apposed-wg	0.02
before N-person tie=inner-r	-0.16
before N-person tie=inner-s	0.58
before N-person tie=inner-w	0.02
before N-person tie=inverted-r	0.29
before N-person tie=inverted-s	0.10
before N-person tie=inverted-w	0.30
before N-person tie=inverted-wg	-0.30
before N-person tie=none	-0.30
before N-person tie=relative-r	-0.52
before N-person tie=relative-s	-0.25
before N-person tie=relative-w	-0.32
before N-person tie=relative-wg	0.14
before N-person tie=subject-r	-0.28
before N-person tie=subject-s	0.13
before N-person tie=subject-w	-0.17
before N-person's left=,	-0.27
before N-person's left=:	-0.06
before N-person's left=Cap	-0.38
before N-person's left=aux	-0.21
before N-person's left=det	-0.26
before N-person's left=that	-0.56
before N-person's left=w	-0.10
before N-person's tie=inverted-w	-0.19
before N-person's tie=none	-0.31
before N-person's tie=owner	-0.28
before N-unknown left=(	0.72
before N-unknown left=,	0.22
before N-unknown left=-	-0.19
before N-unknown left=:	0.12
before N-unknown left=Cap	0.06
before N-unknown left=Vr	0.15
before N-unknown left=Vrb	0.06
before N-unknown left=Vrg	-0.56
before N-unknown left=Vs	0.61
before N-unknown left=Vsg	0.02
before N-unknown left=Vw	0.23
before N-unknown left=Vwb	-0.20
before N-unknown left=Vwg	0.49
before N-unknown left=adv	0.37
before N-unknown left=as	0.15
before N-unknown left=aux	-0.32
before N-unknown left=conj	-0.36
before N-unknown left=of	-0.26
before N-unknown left=prep	0.07
before N-unknown left=that	0.35
before N-unknown left=to	0.11
before N-unknown left=w	-0.32
before N-unknown left=wh	0.11
before N-unknown tie=according	-0.07
before N-unknown tie=apposed-s	0.31
before N-unknown tie=apposed-sg	-0.14
before N-unknown tie=apposed-w	-0.05
before N-unknown tie=apposed-wg	-0.48
before N-unknown tie=inner-w	0.35
before N-unknown tie=inverted-r	-0.39
before N-unknown tie=inverted-rg	-0.46
before N-unknown tie=inverted-s	0.33
before N-unknown tie=inverted-sg	-0.25
before N-unknown tie=inverted-w	-0.65
before N-unknown tie=inverted-wg	-0.65
before N-unknown tie=none	-0.16
before N-unknown tie=relative-s	0.26
before N-unknown tie=relative-w	0.15
before N-unknown tie=subject-r	0.42
before N-unknown tie=subject-rg	0.28
before N-unknown tie=subject-s	0.32
before N-unknown tie=subject-sg	0.36
before N-unknown tie=subject-w	0.18
before N-unknown tie=subject-wg	-0.52
before N-unknown's left=,	0.27
before N-unknown's left=:	0.18
before N-unknown's left=Cap	0.23
before N-unknown's left=as	-0.04
before N-unknown's left=aux	0.24
before N-unknown's left=prep	-0.41
before N-unknown's left=to	-0.42
before N-unknown's left=w	-0.89
before N-unknown's tie=inverted-r	-0.22
before N-unknown's tie=inverted-s	-0.19
before N-unknown's tie=inverted-w	-0.36
before N-unknown's tie=inverted-wg	-0.18
before N-unknown's tie=none	0.05
before N-unknown's tie=owner	0.42
before after-cue before=, left=,	-0.19
before after-cue before=, left=:	0.27
before after-cue before=, left=Cap	-0.51
before after-cue before=, left=aux	-0.21
before after-cue before=, left=det	0.28
before after-cue before=, left=prep	0.06
before after-cue before=, left=w	-0.55
before after-cue before=- left=:	0.13
before after-cue before=Cap left=Cap	-0.05
before after-cue before=Cap left=aux	-0.48
before after-cue before=Cap left=w	-0.08
before after-cue before=Vr left=:	-0.04
before after-cue before=Vr left=Cap	-0.17
before after-cue before=Vr left=as	-0.10
before after-cue before=Vr left=aux	-0.08
before after-cue before=Vr left=to	-0.06
before after-cue before=Vr left=w	-0.20
before after-cue before=Vrg left=aux	-0.16
before after-cue before=Vrg left=w	-0.24
before after-cue before=Vs left=,	0.39
before after-cue before=Vs left=:	-0.41
before after-cue before=Vs left=Cap	-0.13
before after-cue before=Vs left=adv	-0.15
before after-cue before=Vs left=aux	-0.18
before after-cue before=Vs left=conj	-0.28
before after-cue before=Vs left=det	-0.57
before after-cue before=Vs left=prep	-0.14
before after-cue before=Vs left=that	-0.20
before after-cue before=Vs left=to	-0.38
before after-cue before=Vs left=w	-0.62
before after-cue before=Vsg left=,	-0.22
before after-cue before=Vsg left=Cap	-0.12
before after-cue before=Vsg left=aux	-0.16
before after-cue before=Vsg left=det	-0.09
before after-cue before=Vsg left=that	-0.03
before after-cue before=Vsg left=w	-0.28
before after-cue before=Vw left=,	-0.17
before after-cue before=Vw left=:	-0.07
before after-cue before=Vw left=Cap	-0.25
before after-cue before=Vw left=as	-0.17
before after-cue before=Vw left=aux	-0.04
before after-cue before=Vw left=det	0.21
before after-cue before=Vw left=of	-0.08
before after-cue before=Vw left=prep	-0.30
before after-cue before=Vw left=to	-0.03
before after-cue before=Vw left=w	-0.32
before after-cue before=Vwg left=:	-0.34
before after-cue before=Vwg left=w	-0.20
before after-cue before=as left=,	-0.39
before after-cue before=aux left=w	-0.83
before after-cue before=conj left=,	-0.23
before after-cue before=conj left=:	-0.88
before after-cue before=conj left=Cap	-0.29
before after-cue before=conj left=aux	-0.48
before after-cue before=conj left=to	-0.11
before after-cue before=conj left=w	-1.10
before after-cue before=det left=,	-0.11
before after-cue before=det left=:	-0.18
before after-cue before=det left=aux	-0.03
before after-cue before=det left=w	-0.11
before after-cue before=of left=,	-0.33
before after-cue before=of left=:	-0.56
before after-cue before=of left=as	-0.09
before after-cue before=of left=aux	-0.15
before after-cue before=of left=w	-0.57
before after-cue before=prep left=,	-0.26
before after-cue before=prep left=:	0.17
before after-cue before=prep left=Cap	0.09
before after-cue before=prep left=Vwb	-0.33
before after-cue before=prep left=as	-0.36
before after-cue before=prep left=aux	-0.42
before after-cue before=prep left=conj	-0.32
before after-cue before=prep left=det	-0.68
before after-cue before=prep left=prep	-0.30
before after-cue before=prep left=that	-0.10
before after-cue before=prep left=to	-0.52
before after-cue before=prep left=w	0.49
before after-cue before=start left=:	0.50
before after-cue before=that left=Cap	-0.23
before after-cue before=that left=aux	-0.55
before after-cue before=that left=conj	-0.56
before after-cue before=that left=det	-0.31
before after-cue before=that left=prep	-0.38
before after-cue before=that left=to	-0.21
before after-cue before=that left=w	-0.55
before after-cue before=to left=,	-0.09
before after-cue before=to left=:	-0.11
before after-cue before=to left=Cap	-0.32
before after-cue before=to left=as	-0.19
before after-cue before=to left=aux	-0.24
before after-cue before=to left=w	-0.12
before after-cue before=w left=,	-0.25
before after-cue before=w left=:	-0.32
before after-cue before=w left=Cap	-0.29
before after-cue before=w left=as	-0.55
before after-cue before=w left=aux	-0.57
before after-cue before=w left=conj	-0.05
before after-cue before=w left=det	-0.77
before after-cue before=w left=prep	0.19
before after-cue before=w left=that	0.25
before after-cue before=w left=to	-0.18
before after-cue before=w left=w	-0.54
before after-cue before=wh left=aux	-0.51
before after-cue before=wh left=w	-0.28
before before=( tie=none	-1.02
before before=, tie=apposed-r	0.23
before before=, tie=apposed-s	0.42
before before=, tie=apposed-w	0.16
before before=, tie=inner-r	-0.14
before before=, tie=inner-s	0.22
before before=, tie=inner-w	0.25
before before=, tie=none	0.26
before before=, tie=passive-w	-0.22
before before=, tie=relative-r	0.17
before before=, tie=relative-s	0.08
before before=, tie=relative-w	0.25
before before=, tie=subject-r	0.21
before before=, tie=subject-s	0.41
before before=, tie=subject-w	0.46
before before=, tie=subject-wg	0.23
before before=- tie=none	0.35
before before=- tie=subject-s	-0.07
before before=Cap tie=none	-1.28
before before=Cap tie=subject-s	0.31
before before=Cap tie=subject-w	-0.18
before before=Q tie=none	0.23
before before=Q tie=subject-r	0.08
before before=Q tie=subject-s	-0.08
before before=Q tie=subject-w	0.65
before before=Vr tie=inverted-r	-0.19
before before=Vr tie=subject-w	-0.66
before before=Vrb tie=inverted-r	-0.45
before before=Vrg tie=inverted-rg	-0.37
before before=Vs tie=inverted-s	-0.05
before before=Vs tie=none	-0.16
before before=Vs tie=subject-r	-1.09
before before=Vs tie=subject-w	-1.09
before before=Vs tie=subject-wg	-0.25
before before=Vsb tie=inverted-s	-0.19
before before=Vsg tie=inverted-sg	-0.52
before before=Vsg tie=subject-w	-0.95
before before=Vw tie=inverted-w	-0.22
before before=Vw tie=none	-0.46
before before=Vw tie=subject-sg	-1.02
before before=Vw tie=subject-w	-0.32
before before=Vw tie=subject-wg	-0.47
before before=Vwb tie=inverted-w	-0.53
before before=Vwb tie=subject-w	0.13
before before=Vwg tie=inverted-wg	-0.18
before before=according tie=according	0.30
before before=adv tie=none	-0.20
before before=adv tie=subject-r	0.56
before before=adv tie=subject-s	0.52
before before=adv tie=subject-w	-0.19
before before=as tie=none	0.09
before before=as tie=subject-r	0.31
before before=as tie=subject-s	0.40
before before=as tie=subject-w	0.05
before before=aux tie=none	0.35
before before=by tie=none	0.12
before before=conj tie=apposed-s	0.30
before before=conj tie=apposed-w	0.06
before before=conj tie=none	-0.03
before before=conj tie=subject-rg	-0.79
before before=conj tie=subject-s	0.94
before before=conj tie=subject-w	-0.10
before before=conj tie=subject-wg	-0.20
before before=det tie=none	-1.19
before before=num tie=none	0.09
before before=of tie=apposed-w	-0.43
before before=of tie=none	-0.43
before before=of tie=subject-w	0.33
before before=prep tie=apposed-s	-0.49
before before=prep tie=apposed-sg	-0.47
before before=prep tie=apposed-wg	-0.16
before before=prep tie=none	-0.68
before before=prep tie=owner	0.59
before before=prep tie=relative-r	0.33
before before=prep tie=relative-s	0.15
before before=prep tie=relative-w	-0.46
before before=prep tie=subject-r	0.45
before before=prep tie=subject-rg	0.34
before before=prep tie=subject-s	-0.34
before before=prep tie=subject-sg	0.72
before before=prep tie=subject-w	-0.63
before before=prep tie=subject-wg	0.06
before before=start tie=apposed-r	0.63
before before=start tie=apposed-s	1.07
before before=start tie=apposed-w	0.67
before before=start tie=none	0.02
before before=start tie=relative-w	0.28
before before=start tie=relative-wg	0.50
before before=start tie=subject-r	0.36
before before=start tie=subject-s	0.16
before before=start tie=subject-sg	0.31
before before=start tie=subject-wg	0.27
before before=that tie=inverted-r	-0.24
before before=that tie=inverted-rg	-0.27
before before=that tie=inverted-s	-0.23
before before=that tie=inverted-sg	-0.14
before before=that tie=none	-0.27
before before=that tie=subject-r	-0.74
before before=that tie=subject-w	-0.68
before before=that tie=subject-wg	-0.23
before before=to tie=none	-0.67
before before=to tie=subject-sg	-0.29
before before=to tie=subject-w	-0.63
before before=w tie=apposed-sg	-0.35
before before=w tie=none	-0.41
before before=w tie=owner	-0.65
before before=w tie=relative-r	-0.52
before before=w tie=subject-r	-0.34
before before=w tie=subject-s	-0.41
before before=w tie=subject-w	0.83
before before=w tie=subject-wg	-0.74
before before=wh tie=none	0.10
before before=wh tie=subject-r	-0.26
before before=wh tie=subject-s	0.17
before before=wh tie=subject-w	0.43
before before=wh tie=subject-wg	-0.27
before before=— tie=none	0.53
before closes=inside tie=according N-body	-0.08
before closes=inside tie=according N-unknown	-0.07
before closes=inside tie=according cue-before=false	0.16
before closes=inside tie=according cue-before=true	0.29
before closes=inside tie=according ends=.	0.14
before closes=inside tie=according n-body	-0.36
before closes=inside tie=according n-person	0.10
before closes=inside tie=apposed-r N-person	0.25
before closes=inside tie=apposed-r cue-before=true	0.26
before closes=inside tie=apposed-r ends=,	0.98
before closes=inside tie=apposed-r ends=.	-0.19
before closes=inside tie=apposed-r ends=x	-0.16
before closes=inside tie=apposed-r n-document	-0.30
before closes=inside tie=apposed-r n-person	0.48
before closes=inside tie=apposed-rg cue-before=true	-0.18
before closes=inside tie=apposed-s N-body	0.21
before closes=inside tie=apposed-s N-person	0.13
before closes=inside tie=apposed-s N-unknown	0.31
before closes=inside tie=apposed-s cue-before=false	-0.49
before closes=inside tie=apposed-s cue-before=true	0.46
before closes=inside tie=apposed-s ends=.	0.36
before closes=inside tie=apposed-s ends=?	0.45
before closes=inside tie=apposed-s ends=x	-0.36
before closes=inside tie=apposed-s n-body	-0.23
before closes=inside tie=apposed-s n-document	-0.42
before closes=inside tie=apposed-s n-person	-0.21
before closes=inside tie=apposed-sg N-unknown	-0.14
before closes=inside tie=apposed-sg cue-before=true	-0.56
before closes=inside tie=apposed-sg ends=.	-0.41
before closes=inside tie=apposed-sg ends=x	-0.47
before closes=inside tie=apposed-sg n-persons	-0.16
before closes=inside tie=apposed-w N-person	0.66
before closes=inside tie=apposed-w N-unknown	0.03
before closes=inside tie=apposed-w cue-before=false	0.26
before closes=inside tie=apposed-w cue-before=true	0.40
before closes=inside tie=apposed-w ends=.	0.39
before closes=inside tie=apposed-w ends=x	0.62
before closes=inside tie=apposed-w n-document	0.19
before closes=inside tie=apposed-w n-person	-0.44
before closes=inside tie=apposed-wg N-person	0.02
before closes=inside tie=apposed-wg cue-before=true	-0.18
before closes=inside tie=apposed-wg ends=.	0.03
before closes=inside tie=inverted-r N-body	-0.29
before closes=inside tie=inverted-r N-person	0.29
before closes=inside tie=inverted-r N-unknown	-0.32
before closes=inside tie=inverted-r cue-before=false	-0.48
before closes=inside tie=inverted-r cue-before=true	-0.12
before closes=inside tie=inverted-r ends=,	-0.21
before closes=inside tie=inverted-r ends=.	-0.14
before closes=inside tie=inverted-r ends=?	-0.31
before closes=inside tie=inverted-r ends=x	-0.33
before closes=inside tie=inverted-r he	-0.21
before closes=inside tie=inverted-r it	-0.09
before closes=inside tie=inverted-r n-body	-0.21
before closes=inside tie=inverted-r n-document	-0.06
before closes=inside tie=inverted-r n-documents	-0.07
before closes=inside tie=inverted-r n-person	-0.23
before closes=inside tie=inverted-r n-persons	-0.17
before closes=inside tie=inverted-rg cue-before=true	-0.33
before closes=inside tie=inverted-rg ends=.	-0.24
before closes=inside tie=inverted-rg he	-0.26
before closes=inside tie=inverted-s N-body	-0.33
before closes=inside tie=inverted-s N-body's	-0.04
before closes=inside tie=inverted-s N-unknown	0.05
before closes=inside tie=inverted-s N-unknown's	-0.19
before closes=inside tie=inverted-s cue-before=false	-0.41
before closes=inside tie=inverted-s cue-before=true	-0.23
before closes=inside tie=inverted-s ends=,	-0.42
before closes=inside tie=inverted-s ends=?	-0.45
before closes=inside tie=inverted-s ends=x	-0.67
before closes=inside tie=inverted-s he	-0.63
before closes=inside tie=inverted-s he's	-0.09
before closes=inside tie=inverted-s it	-0.35
before closes=inside tie=inverted-s n-body	-0.22
before closes=inside tie=inverted-s n-document	-0.15
before closes=inside tie=inverted-s n-person	0.22
before closes=inside tie=inverted-s n-persons	-0.34
before closes=inside tie=inverted-s they	-0.24
before closes=inside tie=inverted-sg N-unknown	-0.22
before closes=inside tie=inverted-sg cue-before=true	-0.40
before closes=inside tie=inverted-sg ends=,	-0.05
before closes=inside tie=inverted-sg ends=.	-0.31
before closes=inside tie=inverted-sg ends=x	-0.07
before closes=inside tie=inverted-sg n-persons	-0.05
before closes=inside tie=inverted-w N-body	-0.04
before closes=inside tie=inverted-w N-person	0.31
before closes=inside tie=inverted-w N-person's	-0.19
before closes=inside tie=inverted-w N-unknown	-0.61
before closes=inside tie=inverted-w N-unknown's	-0.35
before closes=inside tie=inverted-w cue-before=true	-0.40
before closes=inside tie=inverted-w ends=,	-0.17
before closes=inside tie=inverted-w ends=.	-0.41
before closes=inside tie=inverted-w ends=?	-0.35
before closes=inside tie=inverted-w ends=x	-0.03
before closes=inside tie=inverted-w it	-0.39
before closes=inside tie=inverted-w n-body	-0.10
before closes=inside tie=inverted-w n-document	-0.49
before closes=inside tie=inverted-w n-documents	-0.11
before closes=inside tie=inverted-w n-person	-0.26
before closes=inside tie=inverted-w n-persons	-0.26
before closes=inside tie=inverted-wg N-unknown	-0.58
before closes=inside tie=inverted-wg cue-before=true	0.11
before closes=inside tie=inverted-wg ends=.	-0.69
before closes=inside tie=inverted-wg ends=x	0.33
before closes=inside tie=inverted-wg it	-0.28
before closes=inside tie=inverted-wg n-body	-0.15
before closes=inside tie=none N-body	-0.16
before closes=inside tie=none N-body's	-0.34
before closes=inside tie=none N-person	0.06
before closes=inside tie=none N-person's	-0.62
before closes=inside tie=none N-unknown	-0.38
before closes=inside tie=none N-unknown's	-0.03
before closes=inside tie=none cue-before=false	-0.25
before closes=inside tie=none cue-before=true	0.06
before closes=inside tie=none ends=,	-0.36
before closes=inside tie=none ends=.	0.11
before closes=inside tie=none ends=?	0.03
before closes=inside tie=none ends=x	-0.35
before closes=inside tie=none he	0.25
before closes=inside tie=none he's	-0.26
before closes=inside tie=none it	-0.98
before closes=inside tie=none it's	-0.52
before closes=inside tie=none n-body	0.14
before closes=inside tie=none n-bodys	-0.69
before closes=inside tie=none n-document	0.30
before closes=inside tie=none n-documents	-0.26
before closes=inside tie=none n-person	-0.26
before closes=inside tie=none n-persons	-0.17
before closes=inside tie=none they	-0.61
before closes=inside tie=none who	-1.07
before closes=inside tie=owner N-unknown's	0.42
before closes=inside tie=owner cue-before=false	0.44
before closes=inside tie=owner cue-before=true	0.14
before closes=inside tie=owner ends=,	-0.73
before closes=inside tie=owner ends=.	0.14
before closes=inside tie=owner ends=x	0.35
before closes=inside tie=owner he's	0.19
before closes=inside tie=passive-r cue-before=true	-0.58
before closes=inside tie=passive-s cue-before=true	-0.16
before closes=inside tie=passive-s ends=.	-0.42
before closes=inside tie=passive-w cue-before=true	-0.61
before closes=inside tie=passive-w ends=.	-0.40
before closes=inside tie=relative-r N-person	-0.30
before closes=inside tie=relative-r cue-before=true	-0.06
before closes=inside tie=relative-r ends=.	-0.66
before closes=inside tie=relative-r ends=x	-0.58
before closes=inside tie=relative-r n-document	-0.36
before closes=inside tie=relative-r n-person	0.34
before closes=inside tie=relative-r n-persons	-0.10
before closes=inside tie=relative-s N-person	-0.25
before closes=inside tie=relative-s N-unknown	0.42
before closes=inside tie=relative-s cue-before=true	0.40
before closes=inside tie=relative-s ends=.	0.33
before closes=inside tie=relative-s ends=x	0.06
before closes=inside tie=relative-s n-document	0.13
before closes=inside tie=relative-w N-unknown	0.10
before closes=inside tie=relative-w ends=,	-0.46
before closes=inside tie=relative-w ends=.	0.43
before closes=inside tie=relative-w ends=x	-0.27
before closes=inside tie=relative-w n-person	0.33
before closes=inside tie=relative-wg N-person	0.14
before closes=inside tie=relative-wg cue-before=true	0.33
before closes=inside tie=subject-r N-body	-0.62
before closes=inside tie=subject-r N-person	-0.28
before closes=inside tie=subject-r N-unknown	0.31
before closes=inside tie=subject-r cue-before=false	-0.04
before closes=inside tie=subject-r cue-before=true	0.24
before closes=inside tie=subject-r ends=,	-0.04
before closes=inside tie=subject-r ends=.	0.07
before closes=inside tie=subject-r ends=?	-0.38
before closes=inside tie=subject-r ends=x	0.45
before closes=inside tie=subject-r he	0.53
before closes=inside tie=subject-r it	0.46
before closes=inside tie=subject-r n-body	0.35
before closes=inside tie=subject-r n-document	0.49
before closes=inside tie=subject-r n-documents	-0.34
before closes=inside tie=subject-r n-person	0.06
before closes=inside tie=subject-r n-persons	-0.69
before closes=inside tie=subject-r they	-0.21
before closes=inside tie=subject-r who	-0.09
before closes=inside tie=subject-rg N-unknown	0.29
before closes=inside tie=subject-rg cue-before=true	0.13
before closes=inside tie=subject-rg ends=.	0.33
before closes=inside tie=subject-rg n-document	-0.62
before closes=inside tie=subject-s N-body	-0.21
before closes=inside tie=subject-s N-person	0.18
before closes=inside tie=subject-s N-unknown	0.26
before closes=inside tie=subject-s cue-before=false	0.53
before closes=inside tie=subject-s cue-before=true	0.25
before closes=inside tie=subject-s ends=,	0.14
before closes=inside tie=subject-s ends=.	0.36
before closes=inside tie=subject-s ends=?	-0.45
before closes=inside tie=subject-s ends=x	0.29
before closes=inside tie=subject-s he	0.11
before closes=inside tie=subject-s it	0.64
before closes=inside tie=subject-s n-body	-0.12
before closes=inside tie=subject-s n-document	-0.25
before closes=inside tie=subject-s n-person	0.37
before closes=inside tie=subject-s n-persons	0.40
before closes=inside tie=subject-s who	-0.10
before closes=inside tie=subject-sg N-unknown	0.36
before closes=inside tie=subject-sg cue-before=true	0.43
before closes=inside tie=subject-sg ends=.	-0.08
before closes=inside tie=subject-sg ends=?	0.46
before closes=inside tie=subject-sg ends=x	0.44
before closes=inside tie=subject-sg n-document	0.09
before closes=inside tie=subject-sg n-persons	-0.33
before closes=inside tie=subject-w N-body	-0.39
before closes=inside tie=subject-w N-person	-0.13
before closes=inside tie=subject-w N-unknown	-0.06
before closes=inside tie=subject-w cue-before=false	-0.25
before closes=inside tie=subject-w cue-before=true	0.28
before closes=inside tie=subject-w ends=,	0.15
before closes=inside tie=subject-w ends=.	0.26
before closes=inside tie=subject-w ends=x	-0.23
before closes=inside tie=subject-w he	0.28
before closes=inside tie=subject-w it	-0.26
before closes=inside tie=subject-w n-body	0.10
before closes=inside tie=subject-w n-document	-0.05
before closes=inside tie=subject-w n-person	0.57
before closes=inside tie=subject-w n-persons	0.34
before closes=inside tie=subject-w they	-0.58
before closes=inside tie=subject-w who	-0.82
before closes=inside tie=subject-wg N-person	-0.31
before closes=inside tie=subject-wg N-unknown	-0.17
before closes=inside tie=subject-wg cue-before=false	-0.34
before closes=inside tie=subject-wg cue-before=true	0.07
before closes=inside tie=subject-wg ends=,	-0.35
before closes=inside tie=subject-wg ends=.	-0.05
before closes=inside tie=subject-wg ends=?	-0.51
before closes=inside tie=subject-wg ends=x	0.14
before closes=inside tie=subject-wg he	-0.16
before closes=inside tie=subject-wg n-body	-0.36
before closes=inside tie=subject-wg n-bodys	-0.52
before closes=inside tie=subject-wg n-document	-0.45
before closes=inside tie=subject-wg n-persons	-0.24
before closes=last tie=none N-unknown	-0.45
before closes=last tie=none cue-before=true	-0.41
before closes=last tie=none ends=.	-0.34
before closes=last tie=none ends=x	-0.17
before closes=parted inside tie=apposed-r N-person	0.48
before closes=parted inside tie=apposed-r cue-before=true	0.24
before closes=parted inside tie=apposed-r ends=.	0.53
before closes=parted inside tie=apposed-s N-person	0.79
before closes=parted inside tie=apposed-s cue-before=true	0.42
before closes=parted inside tie=apposed-s ends=.	0.39
before closes=parted inside tie=apposed-s n-person	-0.35
before closes=parted inside tie=apposed-w N-person	0.68
before closes=parted inside tie=apposed-w cue-before=true	0.16
before closes=parted inside tie=apposed-w ends=.	0.21
before closes=parted inside tie=apposed-w n-person	-0.13
before closes=parted inside tie=inner-r N-person	-0.16
before closes=parted inside tie=inner-r cue-before=true	-0.15
before closes=parted inside tie=inner-r ends=.	-0.22
before closes=parted inside tie=inner-s N-person	0.68
before closes=parted inside tie=inner-s cue-before=true	0.30
before closes=parted inside tie=inner-s ends=.	0.15
before closes=parted inside tie=inner-s ends=x	-0.16
before closes=parted inside tie=inner-s n-person	-0.37
before closes=parted inside tie=inner-w N-person	0.02
before closes=parted inside tie=inner-w N-unknown	0.35
before closes=parted inside tie=inner-w cue-before=true	0.29
before closes=parted inside tie=inner-w ends=.	0.15
before closes=parted inside tie=inner-w ends=x	0.27
before closes=parted inside tie=inner-w n-person	0.06
before closes=parted inside tie=inverted-r N-body	-0.05
before closes=parted inside tie=inverted-r cue-before=true	-0.48
before closes=parted inside tie=inverted-r ends=.	-0.33
before closes=parted inside tie=inverted-r ends=x	-0.26
before closes=parted inside tie=inverted-rg N-unknown	-0.28
before closes=parted inside tie=inverted-rg cue-before=true	-0.29
before closes=parted inside tie=inverted-rg ends=.	-0.32
before closes=parted inside tie=inverted-rg he	-0.15
before closes=parted inside tie=inverted-rg n-persons	-0.30
before closes=parted inside tie=inverted-s N-body	-0.07
before closes=parted inside tie=inverted-s N-person	0.36
before closes=parted inside tie=inverted-s N-unknown	0.42
before closes=parted inside tie=inverted-s cue-before=false	0.16
before closes=parted inside tie=inverted-s cue-before=true	0.32
before closes=parted inside tie=inverted-s ends=,	0.25
before closes=parted inside tie=inverted-s ends=.	0.29
before closes=parted inside tie=inverted-s ends=x	-0.10
before closes=parted inside tie=inverted-s he	-0.13
before closes=parted inside tie=inverted-s it	-0.03
before closes=parted inside tie=inverted-s n-document	-0.07
before closes=parted inside tie=inverted-s n-person	-0.18
before closes=parted inside tie=inverted-sg N-unknown	-0.06
before closes=parted inside tie=inverted-sg cue-before=false	-0.07
before closes=parted inside tie=inverted-sg cue-before=true	-0.43
before closes=parted inside tie=inverted-sg ends=.	-0.34
before closes=parted inside tie=inverted-sg ends=x	-0.23
before closes=parted inside tie=inverted-sg he	-0.18
before closes=parted inside tie=inverted-sg it	-0.10
before closes=parted inside tie=inverted-sg n-body	-0.16
before closes=parted inside tie=inverted-sg n-person	-0.19
before closes=parted inside tie=inverted-sg n-persons	-0.10
before closes=parted inside tie=inverted-w N-unknown	-0.11
before closes=parted inside tie=inverted-w cue-before=true	-0.26
before closes=parted inside tie=inverted-w ends=.	-0.24
before closes=parted inside tie=inverted-w ends=x	-0.07
before closes=parted inside tie=inverted-w it	-0.09
before closes=parted inside tie=inverted-w n-person	-0.05
before closes=parted inside tie=inverted-wg N-person	-0.21
before closes=parted inside tie=inverted-wg N-unknown	-0.18
before closes=parted inside tie=inverted-wg cue-before=true	-0.56
before closes=parted inside tie=inverted-wg ends=.	-0.39
before closes=parted inside tie=inverted-wg ends=x	-0.16
before closes=parted inside tie=inverted-wg it	-0.12
before closes=parted inside tie=inverted-wg n-person	-0.20
before closes=parted inside tie=none N-body	0.09
before closes=parted inside tie=none N-person	-1.18
before closes=parted inside tie=none N-unknown	0.47
before closes=parted inside tie=none cue-before=false	0.36
before closes=parted inside tie=none cue-before=true	0.10
before closes=parted inside tie=none ends=,	-0.19
before closes=parted inside tie=none ends=.	0.31
before closes=parted inside tie=none ends=?	0.17
before closes=parted inside tie=none ends=x	-0.12
before closes=parted inside tie=none he	0.41
before closes=parted inside tie=none n-body	0.36
before closes=parted inside tie=none n-bodys	-0.44
before closes=parted inside tie=none n-person	-0.24
before closes=parted inside tie=none n-persons	-0.30
before closes=parted inside tie=none who	0.42
before closes=parted inside tie=relative-r cue-before=true	0.17
before closes=parted inside tie=relative-s cue-before=true	0.08
before closes=parted inside tie=relative-s ends=.	0.25
before closes=parted inside tie=relative-w cue-before=true	-0.04
before closes=parted inside tie=relative-w ends=.	-0.15
before closes=parted inside tie=relative-w n-person	0.22
before closes=parted inside tie=subject-r N-body	-0.40
before closes=parted inside tie=subject-r N-person	-0.08
before closes=parted inside tie=subject-r N-unknown	0.43
before closes=parted inside tie=subject-r cue-before=false	0.03
before closes=parted inside tie=subject-r cue-before=true	0.23
before closes=parted inside tie=subject-r ends=,	-0.17
before closes=parted inside tie=subject-r ends=.	0.25
before closes=parted inside tie=subject-r ends=x	-0.18
before closes=parted inside tie=subject-r n-document	-0.30
before closes=parted inside tie=subject-r who	0.14
before closes=parted inside tie=subject-s N-body	0.18
before closes=parted inside tie=subject-s N-person	0.30
before closes=parted inside tie=subject-s N-unknown	0.50
before closes=parted inside tie=subject-s cue-before=false	0.76
before closes=parted inside tie=subject-s cue-before=true	0.37
before closes=parted inside tie=subject-s ends=,	-0.06
before closes=parted inside tie=subject-s ends=.	0.45
before closes=parted inside tie=subject-s ends=?	0.65
before closes=parted inside tie=subject-s ends=x	0.24
before closes=parted inside tie=subject-s he	0.31
before closes=parted inside tie=subject-s n-body	0.40
before closes=parted inside tie=subject-s n-person	0.09
before closes=parted inside tie=subject-s who	-0.06
before closes=parted inside tie=subject-w N-body	0.03
before closes=parted inside tie=subject-w N-person	0.06
before closes=parted inside tie=subject-w N-unknown	0.94
before closes=parted inside tie=subject-w cue-before=false	0.64
before closes=parted inside tie=subject-w cue-before=true	0.35
before closes=parted inside tie=subject-w ends=,	0.17
before closes=parted inside tie=subject-w ends=.	0.15
before closes=parted inside tie=subject-w ends=x	0.33
before closes=parted inside tie=subject-w he	-0.28
before closes=parted inside tie=subject-w n-person	0.03
before closes=parted inside tie=subject-w who	-0.11
before closes=parted inside tie=subject-wg cue-before=true	0.10
before closes=parted inside tie=subject-wg ends=.	-0.48
before closes=parted inside tie=subject-wg ends=x	0.70
before closes=parted inside tie=subject-wg who	-0.38
before cue-before=false cue-after=false ends=. right=.	-0.31
before cue-before=false cue-after=false ends=. right=[	0.19
before cue-before=false cue-after=false ends=? right=end	-0.26
before cue-before=false cue-after=false ends=x right=prep	-0.16
before cue-before=false cue-after=true ends=, right=,	-0.16
before cue-before=false cue-after=true ends=, right=Cap	0.18
before cue-before=false cue-after=true ends=, right=Vs	-0.81
before cue-before=false cue-after=true ends=, right=det	-1.02
before cue-before=false cue-after=true ends=, right=w	-0.35
before cue-before=false cue-after=true ends=. right=det	0.22
before cue-before=false cue-after=true ends=x right=Cap	0.05
before cue-before=false cue-after=true ends=x right=conj	0.17
before cue-before=false cue-after=true ends=x right=prep	-0.14
before cue-before=false cue-after=true ends=x right=to	0.13
before cue-before=true cue-after=false ends=, right=Cap	0.21
before cue-before=true cue-after=false ends=, right=adv	-0.11
before cue-before=true cue-after=false ends=, right=conj	-0.27
before cue-before=true cue-after=false ends=, right=det	0.10
before cue-before=true cue-after=false ends=, right=w	-0.39
before cue-before=true cue-after=false ends=. right=(	0.06
before cue-before=true cue-after=false ends=. right=.	0.06
before cue-before=true cue-after=false ends=. right=Cap	-0.25
before cue-before=true cue-after=false ends=. right=[	-0.06
before cue-before=true cue-after=false ends=. right=conj	-0.19
before cue-before=true cue-after=false ends=. right=det	-0.05
before cue-before=true cue-after=false ends=. right=end	0.31
before cue-before=true cue-after=false ends=. right=prep	0.30
before cue-before=true cue-after=false ends=? right=end	0.19
before cue-before=true cue-after=false ends=x right=-	0.09
before cue-before=true cue-after=false ends=x right=Cap	0.48
before cue-before=true cue-after=false ends=x right=adv	-0.29
before cue-before=true cue-after=false ends=x right=as	-0.05
before cue-before=true cue-after=false ends=x right=aux	0.19
before cue-before=true cue-after=false ends=x right=by	-0.59
before cue-before=true cue-after=false ends=x right=conj	0.04
before cue-before=true cue-after=false ends=x right=det	0.11
before cue-before=true cue-after=false ends=x right=of	0.18
before cue-before=true cue-after=false ends=x right=prep	-0.10
before cue-before=true cue-after=false ends=x right=to	0.08
before cue-before=true cue-after=false ends=x right=w	-0.11
before cue-before=true cue-after=false ends=x right=wh	0.09
before cue-before=true cue-after=true ends=, right=,	0.24
before cue-before=true cue-after=true ends=, right=Cap	-0.13
before cue-before=true cue-after=true ends=, right=Vrg	0.26
before cue-before=true cue-after=true ends=, right=Vs	-0.47
before cue-before=true cue-after=true ends=, right=Vsg	0.29
before cue-before=true cue-after=true ends=, right=Vwg	0.18
before cue-before=true cue-after=true ends=, right=adv	0.38
before cue-before=true cue-after=true ends=, right=conj	0.43
before cue-before=true cue-after=true ends=, right=det	-0.44
before cue-before=true cue-after=true ends=, right=prep	0.43
before cue-before=true cue-after=true ends=, right=w	-0.32
before cue-before=true cue-after=true ends=. right=Cap	0.29
before cue-before=true cue-after=true ends=. right=Vs	0.08
before cue-before=true cue-after=true ends=. right=adv	0.20
before cue-before=true cue-after=true ends=. right=conj	0.11
before cue-before=true cue-after=true ends=. right=det	-0.12
before cue-before=true cue-after=true ends=. right=prep	0.28
before cue-before=true cue-after=true ends=? right=Cap	0.07
before cue-before=true cue-after=true ends=x right=-	0.18
before cue-before=true cue-after=true ends=x right=Cap	0.24
before cue-before=true cue-after=true ends=x right=Vw	0.03
before cue-before=true cue-after=true ends=x right=as	0.04
before cue-before=true cue-after=true ends=x right=by	0.26
before cue-before=true cue-after=true ends=x right=conj	0.46
before cue-before=true cue-after=true ends=x right=det	-0.50
before cue-before=true cue-after=true ends=x right=of	0.17
before cue-before=true cue-after=true ends=x right=prep	0.22
before cue-before=true cue-after=true ends=x right=to	0.24
before cue-before=true cue-after=true ends=x right=wh	-0.04
before first=false left=, before=(	0.19
before first=false left=, before=,	0.61
before first=false left=, before=Cap	0.48
before first=false left=, before=Q	0.48
before first=false left=, before=Vr	-0.25
before first=false left=, before=Vsg	-0.31
before first=false left=, before=Vw	-0.07
before first=false left=, before=Vwb	-0.21
before first=false left=, before=Vwg	-0.60
before first=false left=, before=according	0.53
before first=false left=, before=adv	-0.32
before first=false left=, before=as	0.49
before first=false left=, before=aux	-0.56
before first=false left=, before=by	-0.55
before first=false left=, before=conj	-0.51
before first=false left=, before=det	-0.43
before first=false left=, before=of	-0.21
before first=false left=, before=prep	-0.24
before first=false left=, before=that	-0.71
before first=false left=, before=to	-0.48
before first=false left=, before=w	-0.31
before first=false left=, before=wh	0.06
before first=false left=- before=w	-0.44
before first=false left=: before=(	-0.26
before first=false left=: before=,	0.34
before first=false left=: before=-	0.04
before first=false left=: before=Cap	-0.50
before first=false left=: before=Q	-0.19
before first=false left=: before=Vr	-0.25
before first=false left=: before=Vrb	-0.24
before first=false left=: before=Vs	-0.33
before first=false left=: before=Vsg	-0.42
before first=false left=: before=Vw	-0.49
before first=false left=: before=Vwb	-0.34
before first=false left=: before=Vwg	-0.42
before first=false left=: before=according	0.11
before first=false left=: before=adv	-0.29
before first=false left=: before=as	-0.12
before first=false left=: before=aux	-0.64
before first=false left=: before=by	0.47
before first=false left=: before=conj	0.14
before first=false left=: before=det	-0.70
before first=false left=: before=num	-0.36
before first=false left=: before=of	-0.67
before first=false left=: before=prep	0.31
before first=false left=: before=that	-0.29
before first=false left=: before=to	-0.43
before first=false left=: before=w	-0.32
before first=false left=: before=wh	-0.45
before first=false left=Cap before=Cap	-0.04
before first=false left=Cap before=Q	0.04
before first=false left=Cap before=Vr	-0.20
before first=false left=Cap before=Vs	-0.24
before first=false left=Cap before=Vsg	-0.12
before first=false left=Cap before=Vw	-0.34
before first=false left=Cap before=Vwb	-0.04
before first=false left=Cap before=as	0.28
before first=false left=Cap before=aux	-0.64
before first=false left=Cap before=by	0.15
before first=false left=Cap before=det	-0.36
before first=false left=Cap before=of	0.43
before first=false left=Cap before=prep	-0.69
before first=false left=Cap before=that	-0.56
before first=false left=Cap before=to	-0.27
before first=false left=Cap before=w	-0.73
before first=false left=Cap before=wh	0.76
before first=false left=Vr before=,	-0.08
before first=false left=Vr before=prep	-0.62
before first=false left=Vr before=w	0.11
before first=false left=Vrg before=prep	0.30
before first=false left=Vs before=,	0.41
before first=false left=Vs before=Vs	-0.10
before first=false left=Vs before=Vw	-0.12
before first=false left=Vs before=of	-0.40
before first=false left=Vs before=prep	-0.32
before first=false left=Vs before=w	0.23
before first=false left=Vs before=wh	0.04
before first=false left=Vsg before=Vw	0.32
before first=false left=Vsg before=prep	0.09
before first=false left=Vsg before=w	-0.54
before first=false left=Vw before=,	-0.19
before first=false left=Vw before=Vs	-0.62
before first=false left=Vw before=conj	-0.73
before first=false left=Vw before=of	-0.39
before first=false left=Vw before=prep	-0.93
before first=false left=Vw before=that	-0.15
before first=false left=Vw before=w	0.03
before first=false left=Vw before=wh	0.84
before first=false left=Vwb before=conj	-0.34
before first=false left=Vwb before=prep	-0.71
before first=false left=Vwb before=w	0.40
before first=false left=Vwg before=,	0.50
before first=false left=Vwg before=Vs	-0.20
before first=false left=Vwg before=Vw	0.28
before first=false left=Vwg before=of	-0.05
before first=false left=Vwg before=prep	-0.38
before first=false left=adv before=,	-0.11
before first=false left=adv before=Vs	0.02
before first=false left=adv before=det	-0.20
before first=false left=adv before=prep	-0.58
before first=false left=as before=,	0.16
before first=false left=as before=Cap	-0.41
before first=false left=as before=Vr	-0.12
before first=false left=as before=Vs	0.26
before first=false left=as before=Vw	-0.18
before first=false left=as before=Vwg	-0.41
before first=false left=as before=conj	0.38
before first=false left=as before=of	-0.53
before first=false left=as before=prep	-0.14
before first=false left=as before=that	-0.42
before first=false left=as before=to	-0.28
before first=false left=as before=w	-0.14
before first=false left=as before=wh	0.50
before first=false left=aux before=(	-0.20
before first=false left=aux before=,	0.65
before first=false left=aux before=Cap	-0.68
before first=false left=aux before=Q	0.05
before first=false left=aux before=Vr	-0.21
before first=false left=aux before=Vrg	-0.16
before first=false left=aux before=Vs	-0.75
before first=false left=aux before=Vsg	-0.22
before first=false left=aux before=Vw	-0.44
before first=false left=aux before=Vwb	-0.10
before first=false left=aux before=adv	-0.16
before first=false left=aux before=as	-0.31
before first=false left=aux before=by	-0.07
before first=false left=aux before=conj	-0.02
before first=false left=aux before=det	-0.43
before first=false left=aux before=of	-0.90
before first=false left=aux before=prep	-0.19
before first=false left=aux before=that	-0.86
before first=false left=aux before=to	-0.44
before first=false left=aux before=w	-0.76
before first=false left=aux before=wh	-0.04
before first=false left=conj before=,	0.15
before first=false left=conj before=Cap	-0.19
before first=false left=conj before=Vr	-0.33
before first=false left=conj before=Vs	-0.44
before first=false left=conj before=Vw	0.17
before first=false left=conj before=adv	-0.21
before first=false left=conj before=as	-0.55
before first=false left=conj before=aux	-0.45
before first=false left=conj before=by	-0.31
before first=false left=conj before=conj	-0.46
before first=false left=conj before=det	-0.47
before first=false left=conj before=of	-0.20
before first=false left=conj before=prep	-0.11
before first=false left=conj before=that	0.22
before first=false left=conj before=to	-0.68
before first=false left=conj before=w	-0.18
before first=false left=det before=(	-0.34
before first=false left=det before=,	-0.14
before first=false left=det before=Cap	-0.27
before first=false left=det before=Q	-0.24
before first=false left=det before=Vr	0.32
before first=false left=det before=Vrb	-0.05
before first=false left=det before=Vs	-0.52
before first=false left=det before=Vsg	-0.40
before first=false left=det before=Vw	-0.04
before first=false left=det before=Vwb	-0.24
before first=false left=det before=Vwg	-0.37
before first=false left=det before=adv	0.19
before first=false left=det before=as	0.58
before first=false left=det before=aux	0.07
before first=false left=det before=conj	0.05
before first=false left=det before=det	-0.13
before first=false left=det before=num	-0.26
before first=false left=det before=of	-0.29
before first=false left=det before=prep	-0.14
before first=false left=det before=that	-0.69
before first=false left=det before=to	0.25
before first=false left=det before=w	-0.11
before first=false left=det before=wh	0.19
before first=false left=of before=,	-0.47
before first=false left=of before=Vw	-0.12
before first=false left=of before=conj	0.13
before first=false left=of before=det	-0.40
before first=false left=of before=prep	-0.43
before first=false left=of before=w	0.15
before first=false left=prep before=,	0.72
before first=false left=prep before=Q	0.22
before first=false left=prep before=Vr	-0.15
before first=false left=prep before=Vs	-0.37
before first=false left=prep before=Vsg	-0.44
before first=false left=prep before=Vw	-0.37
before first=false left=prep before=Vwg	-0.27
before first=false left=prep before=as	-0.03
before first=false left=prep before=conj	-0.31
before first=false left=prep before=det	-0.33
before first=false left=prep before=of	-0.46
before first=false left=prep before=prep	-0.37
before first=false left=prep before=that	-0.51
before first=false left=prep before=to	-0.34
before first=false left=prep before=w	-0.23
before first=false left=prep before=wh	0.54
before first=false left=that before=,	0.23
before first=false left=that before=Vsg	-0.06
before first=false left=that before=Vw	-0.39
before first=false left=that before=Vwg	0.29
before first=false left=that before=aux	-0.63
before first=false left=that before=by	-0.62
before first=false left=that before=conj	0.48
before first=false left=that before=det	-0.33
before first=false left=that before=of	-0.31
before first=false left=that before=prep	-0.18
before first=false left=that before=that	-0.52
before first=false left=that before=to	-0.58
before first=false left=that before=w	0.22
before first=false left=to before=,	0.14
before first=false left=to before=Cap	0.15
before first=false left=to before=Vr	-0.06
before first=false left=to before=Vs	-0.30
before first=false left=to before=Vw	-0.34
before first=false left=to before=Vwg	-0.24
before first=false left=to before=as	-0.18
before first=false left=to before=conj	-0.25
before first=false left=to before=det	-0.06
before first=false left=to before=of	-0.21
before first=false left=to before=prep	-0.10
before first=false left=to before=that	0.12
before first=false left=to before=w	0.45
before first=false left=to before=wh	-0.30
before first=false left=w before=(	0.36
before first=false left=w before=,	0.39
before first=false left=w before=Cap	0.34
before first=false left=w before=Q	0.21
before first=false left=w before=Vr	-0.24
before first=false left=w before=Vrb	-0.09
before first=false left=w before=Vrg	-0.24
before first=false left=w before=Vs	-0.30
before first=false left=w before=Vsg	-0.28
before first=false left=w before=Vw	-0.49
before first=false left=w before=Vwb	0.16
before first=false left=w before=Vwg	-0.44
before first=false left=w before=adv	-0.02
before first=false left=w before=as	0.23
before first=false left=w before=aux	0.22
before first=false left=w before=by	0.61
before first=false left=w before=conj	0.29
before first=false left=w before=det	-0.31
before first=false left=w before=num	-0.06
before first=false left=w before=of	-1.09
before first=false left=w before=prep	-0.09
before first=false left=w before=that	-0.64
before first=false left=w before=to	-0.67
before first=false left=w before=w	-0.56
before first=false left=w before=wh	-0.11
before first=false left=wh before=,	-0.11
before first=false left=wh before=w	-0.35
before first=false tie=according holes=0	0.25
before first=false tie=apposed-r holes=0	-0.21
before first=false tie=apposed-s holes=0	-0.07
before first=false tie=apposed-sg holes=0	-0.36
before first=false tie=apposed-w holes=0	0.14
before first=false tie=apposed-wg holes=0	-0.60
before first=false tie=inner-r holes=0	-0.14
before first=false tie=inner-s holes=0	0.29
before first=false tie=inner-s holes=1	-0.23
before first=false tie=inner-w holes=0	0.15
before first=false tie=inverted-r holes=0	-0.34
before first=false tie=inverted-r holes=1	-0.25
before first=false tie=inverted-rg holes=0	-0.44
before first=false tie=inverted-s holes=1	-0.34
before first=false tie=inverted-sg holes=0	-0.50
before first=false tie=inverted-sg holes=1	-0.22
before first=false tie=inverted-w holes=0	-0.35
before first=false tie=inverted-w holes=1	-0.03
before first=false tie=inverted-wg holes=0	-0.04
before first=false tie=inverted-wg holes=1	-0.50
before first=false tie=none holes=0	-0.22
before first=false tie=none holes=1	-0.34
before first=false tie=none holes=2	-0.30
before first=false tie=none holes=3	-0.27
before first=false tie=owner holes=0	0.39
before first=false tie=passive-s holes=0	-0.66
before first=false tie=passive-w holes=0	-0.50
before first=false tie=relative-r holes=0	0.03
before first=false tie=relative-s holes=0	-0.04
before first=false tie=relative-w holes=0	-0.31
before first=false tie=relative-wg holes=0	0.02
before first=false tie=subject-r holes=0	0.08
before first=false tie=subject-r holes=1	0.35
before first=false tie=subject-rg holes=0	0.03
before first=false tie=subject-s holes=0	0.25
before first=false tie=subject-s holes=1	0.11
before first=false tie=subject-sg holes=0	0.22
before first=false tie=subject-sg holes=1	0.08
before first=false tie=subject-w holes=0	-0.03
before first=false tie=subject-w holes=1	0.20
before first=false tie=subject-wg holes=0	-0.25
before first=false tie=subject-wg holes=1	0.15
before first=true left=, before=Q	-0.33
before first=true left=, before=start	0.09
before first=true left=- before=start	-0.62
before first=true left=: before=Q	0.44
before first=true left=: before=start	0.14
before first=true left=Cap before=Q	0.58
before first=true left=Cap before=start	0.34
before first=true left=Vr before=start	0.17
before first=true left=Vrb before=start	0.29
before first=true left=Vrg before=start	-0.54
before first=true left=Vsg before=start	-0.20
before first=true left=Vw before=start	0.24
before first=true left=Vwb before=start	0.07
before first=true left=Vwg before=start	0.26
before first=true left=adv before=start	0.61
before first=true left=aux before=Q	0.70
before first=true left=aux before=start	0.31
before first=true left=conj before=start	-0.18
before first=true left=det before=Q	-0.12
before first=true left=of before=start	-0.09
before first=true left=prep before=start	0.28
before first=true left=that before=start	0.47
before first=true left=to before=start	0.34
before first=true left=w before=Q	-0.22
before first=true left=w before=start	0.12
before first=true left=wh before=start	0.48
before first=true tie=apposed-r holes=0	0.61
before first=true tie=apposed-r holes=1	0.93
before first=true tie=apposed-s holes=0	0.94
before first=true tie=apposed-s holes=1	0.52
before first=true tie=apposed-w holes=0	0.05
before first=true tie=none holes=0	0.08
before first=true tie=none holes=1	0.12
before first=true tie=none holes=2	-0.21
before first=true tie=relative-w holes=0	0.41
before first=true tie=relative-wg holes=0	0.50
before first=true tie=subject-r holes=0	0.25
before first=true tie=subject-r holes=1	-0.02
before first=true tie=subject-rg holes=0	0.35
before first=true tie=subject-s holes=0	0.14
before first=true tie=subject-s holes=1	-0.39
before first=true tie=subject-sg holes=0	0.31
before first=true tie=subject-w holes=0	0.13
before first=true tie=subject-w holes=1	0.23
before first=true tie=subject-wg holes=0	0.26
before gap= ends=,	-0.88
before gap= ends=.	-0.75
before gap= ends=x	-0.62
before gap=, Cap Vs : ends=.	-0.12
before gap=, Cap ends=.	0.11
before gap=, Vs , ends=.	-0.04
before gap=, Vs : ends=.	0.30
before gap=, Vs det w aux ends=.	0.24
before gap=, Vsg , ends=.	-0.29
before gap=, Vsg : ends=.	-0.30
before gap=, Vsg ends=.	-0.34
before gap=, Vw ends=.	0.40
before gap=, ends=,	-0.23
before gap=, ends=.	0.11
before gap=, ends=?	-0.47
before gap=, ends=x	-0.13
before gap=, w Vs , ends=.	-0.03
before gap=, w Vs : ends=.	-0.04
before gap=- ends=,	-0.16
before gap=: ends=,	-0.35
before gap=: ends=.	0.68
before gap=: ends=?	-0.03
before gap=Q conj ends=.	-0.06
before gap=Vr , ends=.	0.69
before gap=Vr : ends=.	0.11
before gap=Vr ends=.	-0.13
before gap=Vr that ends=.	-0.65
before gap=Vr that ends=x	0.28
before gap=Vr to ends=x	0.46
before gap=Vs , Vsg , ends=.	0.26
before gap=Vs , aux ends=.	0.32
before gap=Vs , conj ends=.	0.06
before gap=Vs , ends=.	0.48
before gap=Vs , ends=?	0.25
before gap=Vs , ends=x	0.34
before gap=Vs : ends=.	0.43
before gap=Vs : ends=?	-0.06
before gap=Vs Cap aux ends=.	0.16
before gap=Vs Cap ends=.	0.37
before gap=Vs ends=.	0.79
before gap=Vs ends=x	0.06
before gap=Vs prep det w , ends=.	0.05
before gap=Vs that ends=.	0.50
before gap=Vs w : ends=.	-0.58
before gap=Vs w aux ends=.	0.04
before gap=Vs w aux ends=x	-0.43
before gap=Vs w ends=x	0.12
before gap=Vsg , ends=.	-0.96
before gap=Vw det w ends=.	0.70
before gap=Vw ends=,	-0.26
before gap=Vw ends=.	0.17
before gap=Vw ends=x	0.15
before gap=Vw w ends=.	-0.24
before gap=as det ends=.	-0.57
before gap=as ends=,	-0.12
before gap=as ends=.	-0.42
before gap=as ends=x	-0.10
before gap=aux Q conj ends=.	-0.29
before gap=aux adv ends=.	-0.14
before gap=aux adv ends=x	-0.55
before gap=aux aux ends=.	-0.59
before gap=aux aux ends=x	-0.36
before gap=aux det ends=,	-0.36
before gap=aux det ends=x	-0.57
before gap=aux ends=,	-0.82
before gap=aux ends=.	-0.24
before gap=aux ends=x	-0.72
before gap=aux w det ends=x	-0.05
before gap=aux w ends=x	-0.47
before gap=conj ends=.	-0.30
before gap=det ends=x	-0.39
before gap=long ends=,	-0.09
before gap=long ends=.	-0.03
before gap=long ends=?	-0.53
before gap=long ends=open	-0.21
before gap=long ends=x	0.23
before gap=of ends=.	-0.58
before gap=prep Cap : ends=.	-0.24
before gap=prep ends=.	-0.32
before gap=prep ends=x	-0.31
before gap=that ends=.	-0.38
before gap=that ends=x	-0.25
before gap=to ends=.	-0.36
before gap=to ends=x	-0.25
before gap=w , ends=,	-0.06
before gap=w , ends=.	0.16
before gap=w : ends=.	0.13
before gap=w Cap ends=x	-0.21
before gap=w as det ends=.	-0.43
before gap=w aux ends=.	-0.19
before gap=w det ends=x	-0.05
before gap=w ends=,	-0.45
before gap=w ends=.	-0.21
before gap=w ends=x	-0.16
before gap=w prep ends=.	0.33
before he left=,	0.32
before he left=:	-0.39
before he left=Cap	-0.07
before he left=Vr	-0.31
before he left=Vs	0.61
before he left=Vsg	-0.08
before he left=Vw	0.19
before he left=Vwb	-0.42
before he left=adv	-0.30
before he left=as	0.32
before he left=aux	-0.30
before he left=conj	0.19
before he left=det	0.46
before he left=of	0.58
before he left=prep	0.22
before he left=that	-0.51
before he left=w	0.44
before he tie=inverted-r	-0.21
before he tie=inverted-rg	-0.31
before he tie=inverted-s	-0.66
before he tie=inverted-sg	-0.19
before he tie=none	0.29
before he tie=subject-r	0.52
before he tie=subject-s	0.22
before he tie=subject-w	0.19
before he tie=subject-wg	-0.16
before he's left=:	0.57
before he's left=w	0.13
before he's tie=inverted-s	-0.09
before he's tie=none	-0.26
before he's tie=owner	0.19
before i left=,	-0.06
before it left=,	-0.51
before it left=:	-0.51
before it left=Cap	-0.21
before it left=as	-0.09
before it left=aux	-0.29
before it left=conj	0.19
before it left=det	0.16
before it left=prep	-0.22
before it left=to	-0.34
before it left=w	0.12
before it tie=inverted-r	-0.09
before it tie=inverted-rg	-0.20
before it tie=inverted-s	-0.37
before it tie=inverted-sg	-0.17
before it tie=inverted-w	-0.44
before it tie=inverted-wg	-0.36
before it tie=none	-1.03
before it tie=subject-r	0.46
before it tie=subject-s	0.61
before it tie=subject-w	-0.16
before it's left=Cap	-0.35
before it's left=w	-0.41
before it's tie=none	-0.52
before lead=false left=, before=(	0.19
before lead=false left=, before=,	0.60
before lead=false left=, before=Cap	0.07
before lead=false left=, before=Q	0.71
before lead=false left=, before=Vr	-0.46
before lead=false left=, before=Vs	-0.17
before lead=false left=, before=Vsg	-0.31
before lead=false left=, before=Vw	-0.03
before lead=false left=, before=Vwb	-0.21
before lead=false left=, before=Vwg	-0.52
before lead=false left=, before=as	0.55
before lead=false left=, before=aux	-0.51
before lead=false left=, before=by	-0.31
before lead=false left=, before=conj	-0.50
before lead=false left=, before=det	-0.21
before lead=false left=, before=of	-0.06
before lead=false left=, before=prep	-0.36
before lead=false left=, before=that	-0.71
before lead=false left=, before=to	-0.47
before lead=false left=, before=w	-0.35
before lead=false left=, before=wh	0.51
before lead=false left=- before=w	-0.43
before lead=false left=: before=(	-0.05
before lead=false left=: before=,	0.36
before lead=false left=: before=-	0.45
before lead=false left=: before=Cap	-0.31
before lead=false left=: before=Q	0.33
before lead=false left=: before=Vr	-0.25
before lead=false left=: before=Vs	-0.97
before lead=false left=: before=Vsg	-0.37
before lead=false left=: before=Vw	-0.29
before lead=false left=: before=Vwg	-0.29
before lead=false left=: before=adv	-0.28
before lead=false left=: before=as	0.02
before lead=false left=: before=aux	-0.32
before lead=false left=: before=by	0.48
before lead=false left=: before=conj	0.51
before lead=false left=: before=det	-0.56
before lead=false left=: before=of	-0.83
before lead=false left=: before=prep	-0.05
before lead=false left=: before=that	-0.45
before lead=false left=: before=to	-0.30
before lead=false left=: before=w	-0.11
before lead=false left=: before=wh	-0.20
before lead=false left=Cap before=,	-0.17
before lead=false left=Cap before=Cap	-0.54
before lead=false left=Cap before=Vr	-0.19
before lead=false left=Cap before=Vs	-0.67
before lead=false left=Cap before=Vsg	-0.12
before lead=false left=Cap before=Vw	-0.34
before lead=false left=Cap before=Vwb	-0.04
before lead=false left=Cap before=as	0.26
before lead=false left=Cap before=by	0.16
before lead=false left=Cap before=conj	-0.37
before lead=false left=Cap before=of	0.41
before lead=false left=Cap before=prep	-0.66
before lead=false left=Cap before=that	-0.54
before lead=false left=Cap before=to	-0.27
before lead=false left=Cap before=w	-0.99
before lead=false left=Cap before=wh	0.71
before lead=false left=Vr before=,	0.07
before lead=false left=Vr before=prep	-0.46
before lead=false left=Vr before=w	0.11
before lead=false left=Vrg before=prep	0.31
before lead=false left=Vs before=,	0.25
before lead=false left=Vs before=Vw	-0.12
before lead=false left=Vs before=of	-0.40
before lead=false left=Vs before=prep	-0.32
before lead=false left=Vs before=w	0.23
before lead=false left=Vsg before=Vw	0.32
before lead=false left=Vsg before=prep	0.32
before lead=false left=Vsg before=w	-0.54
before lead=false left=Vw before=,	-0.22
before lead=false left=Vw before=Vs	-0.28
before lead=false left=Vw before=conj	-0.68
before lead=false left=Vw before=of	-0.17
before lead=false left=Vw before=prep	-0.66
before lead=false left=Vw before=that	-0.51
before lead=false left=Vw before=w	0.08
before lead=false left=Vw before=wh	0.79
before lead=false left=Vwb before=conj	-0.47
before lead=false left=Vwb before=prep	-0.49
before lead=false left=Vwg before=Vs	-0.20
before lead=false left=Vwg before=Vw	0.28
before lead=false left=Vwg before=prep	-0.37
before lead=false left=adv before=,	-0.11
before lead=false left=adv before=Vs	0.02
before lead=false left=adv before=det	-0.20
before lead=false left=adv before=prep	-0.52
before lead=false left=as before=,	0.19
before lead=false left=as before=Vr	-0.11
before lead=false left=as before=Vs	0.23
before lead=false left=as before=Vw	-0.18
before lead=false left=as before=Vwg	-0.41
before lead=false left=as before=conj	-0.14
before lead=false left=as before=of	-0.50
before lead=false left=as before=prep	0.09
before lead=false left=as before=that	-0.42
before lead=false left=as before=to	-0.28
before lead=false left=as before=w	-0.09
before lead=false left=as before=wh	0.17
before lead=false left=aux before=(	-0.11
before lead=false left=aux before=,	0.54
before lead=false left=aux before=Cap	-0.64
before lead=false left=aux before=Vr	-0.21
before lead=false left=aux before=Vrg	-0.15
before lead=false left=aux before=Vs	-0.79
before lead=false left=aux before=Vsg	-0.22
before lead=false left=aux before=Vw	-0.44
before lead=false left=aux before=Vwb	-0.10
before lead=false left=aux before=adv	-0.33
before lead=false left=aux before=as	-0.31
before lead=false left=aux before=by	-0.68
before lead=false left=aux before=conj	-0.42
before lead=false left=aux before=det	-0.33
before lead=false left=aux before=of	-0.75
before lead=false left=aux before=prep	-0.64
before lead=false left=aux before=that	-0.86
before lead=false left=aux before=to	-0.42
before lead=false left=aux before=w	-0.85
before lead=false left=aux before=wh	-0.06
before lead=false left=conj before=,	0.26
before lead=false left=conj before=Cap	-0.18
before lead=false left=conj before=Vr	-0.33
before lead=false left=conj before=Vs	-0.44
before lead=false left=conj before=Vw	0.20
before lead=false left=conj before=adv	-0.21
before lead=false left=conj before=aux	-0.45
before lead=false left=conj before=by	-0.31
before lead=false left=conj before=conj	-0.51
before lead=false left=conj before=det	-0.47
before lead=false left=conj before=of	-0.63
before lead=false left=conj before=prep	0.16
before lead=false left=conj before=that	0.22
before lead=false left=conj before=to	-0.58
before lead=false left=conj before=w	-0.12
before lead=false left=det before=(	-0.12
before lead=false left=det before=,	0.32
before lead=false left=det before=Vr	0.33
before lead=false left=det before=Vs	-0.70
before lead=false left=det before=Vsg	-0.40
before lead=false left=det before=Vw	-0.04
before lead=false left=det before=Vwb	-0.24
before lead=false left=det before=Vwg	-0.18
before lead=false left=det before=as	0.59
before lead=false left=det before=aux	0.10
before lead=false left=det before=by	-0.41
before lead=false left=det before=conj	0.24
before lead=false left=det before=det	-0.09
before lead=false left=det before=num	-0.26
before lead=false left=det before=of	-0.90
before lead=false left=det before=prep	0.12
before lead=false left=det before=that	-0.69
before lead=false left=det before=to	-0.42
before lead=false left=det before=w	-0.06
before lead=false left=det before=wh	0.48
before lead=false left=of before=Vw	-0.12
before lead=false left=of before=conj	0.13
before lead=false left=of before=prep	-0.42
before lead=false left=of before=w	0.26
before lead=false left=prep before=,	0.55
before lead=false left=prep before=Vr	-0.15
before lead=false left=prep before=Vs	-0.28
before lead=false left=prep before=Vsg	-0.44
before lead=false left=prep before=Vw	-0.37
before lead=false left=prep before=Vwg	-0.27
before lead=false left=prep before=as	0.25
before lead=false left=prep before=conj	-0.40
before lead=false left=prep before=of	-0.48
before lead=false left=prep before=prep	-0.99
before lead=false left=prep before=that	-0.51
before lead=false left=prep before=to	-0.34
before lead=false left=prep before=w	-0.10
before lead=false left=prep before=wh	0.54
before lead=false left=that before=,	0.18
before lead=false left=that before=Vs	-0.43
before lead=false left=that before=Vsg	-0.06
before lead=false left=that before=Vw	-0.39
before lead=false left=that before=Vwg	0.29
before lead=false left=that before=by	-0.62
before lead=false left=that before=conj	-0.38
before lead=false left=that before=of	-0.19
before lead=false left=that before=prep	-0.04
before lead=false left=that before=that	-0.52
before lead=false left=that before=to	-0.58
before lead=false left=that before=w	-0.42
before lead=false left=to before=,	-0.19
before lead=false left=to before=Vr	-0.06
before lead=false left=to before=Vs	-0.63
before lead=false left=to before=Vw	-0.34
before lead=false left=to before=as	-0.18
before lead=false left=to before=conj	-0.21
before lead=false left=to before=det	-0.02
before lead=false left=to before=of	-0.21
before lead=false left=to before=prep	0.08
before lead=false left=to before=that	0.12
before lead=false left=to before=w	0.11
before lead=false left=w before=(	-0.12
before lead=false left=w before=,	-0.06
before lead=false left=w before=Cap	0.45
before lead=false left=w before=Q	-0.32
before lead=false left=w before=Vr	-0.24
before lead=false left=w before=Vrb	-0.09
before lead=false left=w before=Vrg	-0.24
before lead=false left=w before=Vs	-0.78
before lead=false left=w before=Vsg	-0.28
before lead=false left=w before=Vw	-0.69
before lead=false left=w before=Vwb	0.16
before lead=false left=w before=Vwg	-0.44
before lead=false left=w before=adv	-0.04
before lead=false left=w before=as	0.18
before lead=false left=w before=aux	-0.74
before lead=false left=w before=by	0.27
before lead=false left=w before=conj	0.45
before lead=false left=w before=det	-0.17
before lead=false left=w before=num	-0.27
before lead=false left=w before=of	-1.06
before lead=false left=w before=prep	-0.10
before lead=false left=w before=that	-0.64
before lead=false left=w before=to	-0.68
before lead=false left=w before=w	-0.52
before lead=false left=w before=wh	0.27
before lead=false left=wh before=w	-0.35
before lead=false tie=apposed-r	-0.24
before lead=false tie=apposed-s	-0.53
before lead=false tie=apposed-sg	-0.62
before lead=false tie=apposed-w	0.06
before lead=false tie=apposed-wg	-0.50
before lead=false tie=inner-r	-0.18
before lead=false tie=inner-s	0.18
before lead=false tie=inner-w	0.11
before lead=false tie=inverted-r	-0.38
before lead=false tie=inverted-rg	-0.36
before lead=false tie=inverted-s	-0.66
before lead=false tie=inverted-sg	-0.54
before lead=false tie=inverted-w	-0.26
before lead=false tie=inverted-wg	-0.12
before lead=false tie=none	-0.31
before lead=false tie=owner	0.38
before lead=false tie=passive-s	-0.31
before lead=false tie=passive-w	-0.23
before lead=false tie=relative-r	-1.00
before lead=false tie=relative-w	-0.09
before lead=false tie=relative-wg	0.02
before lead=false tie=subject-r	0.21
before lead=false tie=subject-rg	-0.03
before lead=false tie=subject-s	0.25
before lead=false tie=subject-sg	0.30
before lead=false tie=subject-w	-0.20
before lead=false tie=subject-wg	-0.40
before lead=true left=, before=,	0.24
before lead=true left=, before=Cap	0.46
before lead=true left=, before=Q	-0.24
before lead=true left=, before=Vs	0.33
before lead=true left=, before=according	0.41
before lead=true left=, before=adv	-0.05
before lead=true left=, before=as	-0.06
before lead=true left=, before=by	-0.58
before lead=true left=, before=conj	-0.27
before lead=true left=, before=det	-0.29
before lead=true left=, before=of	-0.60
before lead=true left=, before=prep	-0.08
before lead=true left=, before=start	0.09
before lead=true left=, before=w	-0.04
before lead=true left=, before=wh	-0.54
before lead=true left=- before=start	-0.62
before lead=true left=: before=,	0.28
before lead=true left=: before=-	-0.44
before lead=true left=: before=Q	0.22
before lead=true left=: before=adv	-0.15
before lead=true left=: before=as	-0.42
before lead=true left=: before=conj	-0.30
before lead=true left=: before=det	-0.34
before lead=true left=: before=of	0.18
before lead=true left=: before=prep	-0.19
before lead=true left=: before=start	0.60
before lead=true left=: before=to	-0.21
before lead=true left=: before=w	-0.27
before lead=true left=: before=wh	-0.43
before lead=true left=Cap before=,	0.12
before lead=true left=Cap before=Q	0.46
before lead=true left=Cap before=Vs	0.36
before lead=true left=Cap before=conj	0.26
before lead=true left=Cap before=prep	-0.52
before lead=true left=Cap before=start	0.34
before lead=true left=Vr before=,	-0.13
before lead=true left=Vr before=start	0.17
before lead=true left=Vrb before=start	0.29
before lead=true left=Vrg before=start	-0.54
before lead=true left=Vs before=,	0.33
before lead=true left=Vsg before=,	0.33
before lead=true left=Vsg before=start	-0.20
before lead=true left=Vw before=,	-0.26
before lead=true left=Vw before=of	-0.36
before lead=true left=Vw before=prep	-0.63
before lead=true left=Vw before=start	0.24
before lead=true left=Vwb before=start	0.07
before lead=true left=Vwg before=start	0.26
before lead=true left=adv before=start	0.61
before lead=true left=as before=,	0.23
before lead=true left=as before=prep	-0.46
before lead=true left=aux before=,	0.32
before lead=true left=aux before=Q	0.80
before lead=true left=aux before=Vs	-0.28
before lead=true left=aux before=according	-0.04
before lead=true left=aux before=by	0.14
before lead=true left=aux before=conj	0.32
before lead=true left=aux before=det	-0.21
before lead=true left=aux before=of	-0.44
before lead=true left=aux before=prep	0.04
before lead=true left=aux before=start	0.31
before lead=true left=aux before=to	-0.08
before lead=true left=aux before=w	-0.04
before lead=true left=aux before=wh	-0.12
before lead=true left=conj before=Q	-0.31
before lead=true left=conj before=conj	0.22
before lead=true left=conj before=prep	-0.47
before lead=true left=conj before=start	-0.18
before lead=true left=det before=,	-0.61
before lead=true left=det before=Q	-0.10
before lead=true left=det before=adv	0.22
before lead=true left=det before=conj	-0.39
before lead=true left=det before=of	0.26
before lead=true left=det before=prep	-0.60
before lead=true left=det before=w	-0.39
before lead=true left=of before=,	-0.21
before lead=true left=of before=start	-0.09
before lead=true left=prep before=,	0.39
before lead=true left=prep before=Q	0.40
before lead=true left=prep before=conj	0.08
before lead=true left=prep before=prep	0.28
before lead=true left=prep before=start	0.28
before lead=true left=that before=,	0.42
before lead=true left=that before=Q	-0.41
before lead=true left=that before=conj	0.53
before lead=true left=that before=det	-0.30
before lead=true left=that before=prep	-0.96
before lead=true left=that before=start	0.47
before lead=true left=that before=w	0.37
before lead=true left=to before=,	0.37
before lead=true left=to before=prep	-0.49
before lead=true left=to before=start	0.34
before lead=true left=to before=w	0.10
before lead=true left=w before=,	0.58
before lead=true left=w before=conj	-0.41
before lead=true left=w before=det	-0.26
before lead=true left=w before=prep	-0.03
before lead=true left=w before=start	0.12
before lead=true left=w before=w	-0.13
before lead=true left=w before=wh	-0.58
before lead=true left=wh before=start	0.48
before lead=true tie=according	0.24
before lead=true tie=apposed-r	0.50
before lead=true tie=apposed-s	0.68
before lead=true tie=apposed-sg	0.14
before lead=true tie=apposed-w	0.49
before lead=true tie=apposed-wg	-0.06
before lead=true tie=inner-s	0.24
before lead=true tie=inverted-r	-0.38
before lead=true tie=inverted-s	0.76
before lead=true tie=inverted-w	-0.57
before lead=true tie=inverted-wg	-0.52
before lead=true tie=none	0.34
before lead=true tie=owner	-0.37
before lead=true tie=passive-s	-0.55
before lead=true tie=passive-w	-0.60
before lead=true tie=relative-r	0.45
before lead=true tie=relative-s	0.56
before lead=true tie=relative-w	0.16
before lead=true tie=relative-wg	0.50
before lead=true tie=subject-r	-0.04
before lead=true tie=subject-rg	0.27
before lead=true tie=subject-s	0.21
before lead=true tie=subject-sg	0.32
before lead=true tie=subject-w	0.49
before lead=true tie=subject-wg	0.47
before n-body left=,	-0.58
before n-body left=:	-0.30
before n-body left=Cap	-0.15
before n-body left=Vs	-0.56
before n-body left=Vsg	-0.41
before n-body left=Vw	-0.03
before n-body left=adv	-0.47
before n-body left=aux	0.41
before n-body left=conj	-0.23
before n-body left=det	0.30
before n-body left=of	0.37
before n-body left=prep	-0.11
before n-body left=that	-0.36
before n-body left=to	0.20
before n-body left=w	-0.66
before n-body tie=according	-0.36
before n-body tie=apposed-s	-0.23
before n-body tie=inverted-r	-0.28
before n-body tie=inverted-s	-0.23
before n-body tie=inverted-sg	-0.16
before n-body tie=inverted-w	-0.10
before n-body tie=inverted-wg	-0.15
before n-body tie=none	0.27
before n-body tie=subject-r	0.35
before n-body tie=subject-s	-0.07
before n-body tie=subject-wg	-0.03
before n-bodys left=,	-0.17
before n-bodys left=:	-0.50
before n-bodys left=aux	0.32
before n-bodys left=conj	-0.39
before n-bodys left=det	-0.32
before n-bodys left=prep	-0.16
before n-bodys left=w	0.26
before n-bodys tie=none	-0.83
before n-bodys tie=subject-wg	-0.52
before n-document left=,	0.26
before n-document left=:	-0.22
before n-document left=Cap	-0.38
before n-document left=Vr	0.05
before n-document left=Vs	-0.57
before n-document left=Vsg	0.27
before n-document left=Vw	-0.23
before n-document left=Vwb	0.22
before n-document left=as	-0.33
before n-document left=aux	-1.15
before n-document left=conj	-0.26
before n-document left=det	0.55
before n-document left=prep	-0.19
before n-document left=that	0.54
before n-document left=to	-0.15
before n-document left=w	-0.28
before n-document tie=according	-0.28
before n-document tie=apposed-r	-0.30
before n-document tie=apposed-s	-0.42
before n-document tie=apposed-w	0.19
before n-document tie=inverted-r	-0.33
before n-document tie=inverted-s	-0.21
before n-document tie=inverted-sg	-0.09
before n-document tie=inverted-w	-0.48
before n-document tie=inverted-wg	-0.19
before n-document tie=none	0.26
before n-document tie=relative-r	-0.41
before n-document tie=relative-s	0.13
before n-document tie=relative-w	0.35
before n-document tie=subject-r	0.04
before n-document tie=subject-rg	-0.62
before n-document tie=subject-s	-0.37
before n-document tie=subject-sg	0.09
before n-document tie=subject-w	-0.02
before n-document tie=subject-wg	-0.45
before n-documents left=,	-0.98
before n-documents left=:	-0.89
before n-documents left=Cap	0.15
before n-documents left=Vr	0.16
before n-documents left=Vw	-0.34
before n-documents left=as	0.37
before n-documents left=aux	0.21
before n-documents left=conj	0.52
before n-documents left=det	-0.80
before n-documents left=prep	-0.38
before n-documents left=to	-0.48
before n-documents left=w	-0.20
before n-documents tie=inverted-r	-0.07
before n-documents tie=inverted-s	-0.15
before n-documents tie=inverted-w	-0.11
before n-documents tie=none	-0.41
before n-documents tie=subject-r	-0.34
before n-documents tie=subject-sg	-0.55
before n-person left=,	0.28
before n-person left=-	-0.07
before n-person left=:	0.22
before n-person left=Cap	0.21
before n-person left=Vs	0.26
before n-person left=Vsg	-0.37
before n-person left=Vw	-0.53
before n-person left=Vwb	0.28
before n-person left=Vwg	-0.56
before n-person left=adv	0.36
before n-person left=as	-0.11
before n-person left=aux	0.50
before n-person left=conj	-0.20
before n-person left=det	-0.32
before n-person left=of	-0.67
before n-person left=prep	-0.46
before n-person left=that	0.04
before n-person left=to	0.37
before n-person left=w	-0.03
before n-person tie=according	0.10
before n-person tie=apposed-r	0.14
before n-person tie=apposed-s	-0.29
before n-person tie=apposed-sg	-0.34
before n-person tie=apposed-w	-0.44
before n-person tie=inner-s	-0.37
before n-person tie=inner-w	-0.13
before n-person tie=inverted-r	-0.23
before n-person tie=inverted-s	0.19
before n-person tie=inverted-sg	-0.20
before n-person tie=inverted-w	-0.29
before n-person tie=inverted-wg	-0.31
before n-person tie=none	-0.15
before n-person tie=relative-r	0.34
before n-person tie=relative-s	-0.43
before n-person tie=relative-w	0.48
before n-person tie=subject-r	0.13
before n-person tie=subject-s	0.35
before n-person tie=subject-w	0.47
before n-person tie=subject-wg	0.12
before n-persons left=,	-0.24
before n-persons left=-	-0.32
before n-persons left=:	-0.39
before n-persons left=Cap	0.15
before n-persons left=Vrg	0.66
before n-persons left=Vw	-0.34
before n-persons left=Vwg	0.06
before n-persons left=adv	-0.16
before n-persons left=as	-0.57
before n-persons left=aux	-0.89
before n-persons left=conj	0.18
before n-persons left=det	-1.09
before n-persons left=of	0.28
before n-persons left=prep	0.17
before n-persons left=that	-0.33
before n-persons left=to	-0.92
before n-persons left=w	-0.33
before n-persons tie=apposed-sg	-0.16
before n-persons tie=inverted-r	-0.17
before n-persons tie=inverted-rg	-0.31
before n-persons tie=inverted-s	-0.46
before n-persons tie=inverted-sg	-0.14
before n-persons tie=inverted-w	-0.26
before n-persons tie=inverted-wg	-0.25
before n-persons tie=none	-0.17
before n-persons tie=relative-r	-0.10
before n-persons tie=subject-r	-0.29
before n-persons tie=subject-s	0.27
before n-persons tie=subject-sg	-0.33
before n-persons tie=subject-w	0.34
before n-persons tie=subject-wg	-0.24
before named=0 kind=pronoun	-0.44
before named=1 kind=noun	0.10
before named=1 kind=pronoun	0.48
before named=10+ kind=name	0.25
before named=10+ kind=noun	0.51
before named=10+ kind=pronoun	0.24
before named=2 kind=name	0.11
before named=2 kind=noun	0.07
before named=2 kind=pronoun	-0.41
before named=3 kind=name	0.51
before named=3 kind=noun	0.31
before named=3 kind=pronoun	-0.27
before named=4-5 kind=noun	0.69
before named=4-5 kind=pronoun	0.03
before named=6-9 kind=name	0.07
before named=6-9 kind=noun	-0.39
before named=6-9 kind=pronoun	0.65
before other-verb	0.26
before owner gap= tie=inverted-sg	-0.06
before owner gap= tie=none	-0.53
before owner gap=long tie=inverted-s	-0.33
before owner gap=long tie=inverted-w	-0.28
before owner gap=long tie=inverted-wg	-0.17
before owner gap=long tie=none	-0.67
before owner gap=long tie=owner	-0.52
before owner gap=long tie=subject-wg	-0.43
before personal=body kind=name	-0.32
before personal=body kind=noun	0.03
before personal=body kind=pronoun	0.06
before personal=body tie=according	0.02
before personal=body tie=apposed-r	-0.27
before personal=body tie=apposed-s	-0.24
before personal=body tie=apposed-sg	-0.38
before personal=body tie=apposed-w	0.26
before personal=body tie=inverted-r	-0.61
before personal=body tie=inverted-rg	-0.22
before personal=body tie=inverted-s	-0.49
before personal=body tie=inverted-sg	-0.24
before personal=body tie=inverted-w	-0.52
before personal=body tie=inverted-wg	-0.34
before personal=body tie=none	-0.07
before personal=body tie=relative-r	-0.53
before personal=body tie=relative-s	0.54
before personal=body tie=relative-w	0.04
before personal=body tie=subject-r	-0.31
before personal=body tie=subject-rg	-0.49
before personal=body tie=subject-s	-0.13
before personal=body tie=subject-sg	0.20
before personal=body tie=subject-w	0.08
before personal=body tie=subject-wg	0.12
before personal=false kind=name	-0.18
before personal=false kind=noun	-0.38
before personal=false kind=pronoun	0.29
before personal=false tie=apposed-r	0.02
before personal=false tie=apposed-w	-0.13
before personal=false tie=inner-w	0.43
before personal=false tie=inverted-r	-0.17
before personal=false tie=inverted-s	-0.52
before personal=false tie=inverted-sg	-0.31
before personal=false tie=inverted-w	-0.30
before personal=false tie=inverted-wg	-0.34
before personal=false tie=none	-0.33
before personal=false tie=subject-r	0.03
before personal=false tie=subject-s	0.08
before personal=false tie=subject-w	0.14
before personal=false tie=subject-wg	-0.38
before personal=nobody kind=pronoun	-0.44
before personal=nobody tie=none	-0.13
before personal=nobody tie=subject-s	-0.20
before personal=nobody tie=subject-w	-0.12
before personal=place kind=name	-0.95
before personal=place kind=pronoun	0.43
before personal=place tie=apposed-wg	-0.47
before personal=place tie=inverted-s	-0.04
before personal=place tie=none	-0.46
before personal=place tie=subject-w	-0.47
before personal=true kind=name	0.72
before personal=true kind=noun	0.34
before personal=true kind=pronoun	0.44
before personal=true tie=according	0.48
before personal=true tie=apposed-r	0.47
before personal=true tie=apposed-s	0.28
before personal=true tie=apposed-sg	-0.19
before personal=true tie=apposed-w	0.68
before personal=true tie=apposed-wg	-0.06
before personal=true tie=inner-r	-0.14
before personal=true tie=inner-s	0.34
before personal=true tie=inner-w	0.05
before personal=true tie=inverted-r	-0.26
before personal=true tie=inverted-rg	-0.46
before personal=true tie=inverted-s	0.16
before personal=true tie=inverted-sg	-0.39
before personal=true tie=inverted-w	-0.15
before personal=true tie=inverted-wg	-0.03
before personal=true tie=none	0.18
before personal=true tie=owner	0.16
before personal=true tie=passive-s	-0.79
before personal=true tie=passive-w	-0.66
before personal=true tie=relative-r	0.16
before personal=true tie=relative-s	0.09
before personal=true tie=relative-w	0.17
before personal=true tie=relative-wg	0.15
before personal=true tie=subject-r	0.41
before personal=true tie=subject-rg	0.15
before personal=true tie=subject-s	0.52
before personal=true tie=subject-sg	0.30
before personal=true tie=subject-w	0.14
before personal=true tie=subject-wg	0.02
before rivals=0 holes=0	0.22
before rivals=0 holes=1	-0.46
before rivals=0 holes=2	-0.57
before rivals=0 tie=according	0.37
before rivals=0 tie=apposed-s	-0.17
before rivals=0 tie=inner-s	0.36
before rivals=0 tie=inverted-r	-0.58
before rivals=0 tie=inverted-rg	-0.30
before rivals=0 tie=inverted-s	-0.27
before rivals=0 tie=inverted-sg	-0.44
before rivals=0 tie=inverted-w	-0.89
before rivals=0 tie=inverted-wg	-0.68
before rivals=0 tie=none	-0.32
before rivals=0 tie=owner	0.69
before rivals=0 tie=passive-w	-0.20
before rivals=0 tie=relative-r	-0.49
before rivals=0 tie=subject-r	0.45
before rivals=0 tie=subject-s	0.45
before rivals=0 tie=subject-sg	0.28
before rivals=0 tie=subject-w	0.74
before rivals=0 tie=subject-wg	-0.08
before rivals=1 holes=0	0.26
before rivals=1 holes=1	0.26
before rivals=1 holes=2	0.46
before rivals=1 tie=according	-0.10
before rivals=1 tie=apposed-r	-0.04
before rivals=1 tie=apposed-s	0.40
before rivals=1 tie=apposed-sg	-0.08
before rivals=1 tie=apposed-w	0.73
before rivals=1 tie=inner-s	-0.14
before rivals=1 tie=inner-w	0.41
before rivals=1 tie=inverted-r	0.11
before rivals=1 tie=inverted-s	-0.40
before rivals=1 tie=inverted-sg	-0.23
before rivals=1 tie=inverted-w	-0.55
before rivals=1 tie=inverted-wg	-0.61
before rivals=1 tie=none	0.13
before rivals=1 tie=relative-r	0.34
before rivals=1 tie=relative-w	-0.28
before rivals=1 tie=subject-r	0.02
before rivals=1 tie=subject-rg	0.35
before rivals=1 tie=subject-s	0.10
before rivals=1 tie=subject-sg	-0.13
before rivals=1 tie=subject-w	-0.08
before rivals=1 tie=subject-wg	-0.11
before rivals=10+ holes=0	-0.41
before rivals=10+ tie=none	-0.36
before rivals=2 holes=0	0.31
before rivals=2 holes=1	0.17
before rivals=2 holes=2	0.20
before rivals=2 tie=according	0.33
before rivals=2 tie=apposed-r	-0.28
before rivals=2 tie=apposed-s	0.30
before rivals=2 tie=apposed-sg	-0.13
before rivals=2 tie=apposed-w	-0.26
before rivals=2 tie=apposed-wg	-0.30
before rivals=2 tie=inner-r	-0.26
before rivals=2 tie=inner-s	0.03
before rivals=2 tie=inverted-r	-0.59
before rivals=2 tie=inverted-s	0.19
before rivals=2 tie=inverted-sg	-0.15
before rivals=2 tie=inverted-w	0.35
before rivals=2 tie=inverted-wg	-0.37
before rivals=2 tie=none	-0.13
before rivals=2 tie=relative-r	-0.66
before rivals=2 tie=relative-w	0.50
before rivals=2 tie=subject-r	0.42
before rivals=2 tie=subject-s	0.03
before rivals=2 tie=subject-sg	-0.03
before rivals=2 tie=subject-w	-0.03
before rivals=2 tie=subject-wg	0.32
before rivals=3 holes=0	0.03
before rivals=3 holes=1	-0.36
before rivals=3 holes=2	0.23
before rivals=3 tie=apposed-r	0.83
before rivals=3 tie=apposed-s	-0.05
before rivals=3 tie=apposed-sg	-0.37
before rivals=3 tie=apposed-w	0.45
before rivals=3 tie=inner-w	-0.15
before rivals=3 tie=inverted-r	-0.18
before rivals=3 tie=inverted-sg	-0.04
before rivals=3 tie=inverted-w	-0.16
before rivals=3 tie=none	-0.32
before rivals=3 tie=relative-r	-0.13
before rivals=3 tie=relative-s	0.32
before rivals=3 tie=subject-r	-0.07
before rivals=3 tie=subject-s	0.08
before rivals=3 tie=subject-sg	-0.08
before rivals=3 tie=subject-w	-0.26
before rivals=3 tie=subject-wg	0.40
before rivals=4-5 holes=0	-0.16
before rivals=4-5 holes=1	-0.33
before rivals=4-5 holes=2	-0.26
before rivals=4-5 holes=3	0.29
before rivals=4-5 tie=according	-0.07
before rivals=4-5 tie=apposed-s	-0.08
before rivals=4-5 tie=apposed-w	-0.05
before rivals=4-5 tie=apposed-wg	0.13
before rivals=4-5 tie=inner-s	-0.23
before rivals=4-5 tie=inverted-r	-0.07
before rivals=4-5 tie=inverted-s	-0.79
before rivals=4-5 tie=inverted-w	-0.22
before rivals=4-5 tie=inverted-wg	-0.31
before rivals=4-5 tie=none	-0.27
before rivals=4-5 tie=owner	-0.53
before rivals=4-5 tie=relative-r	0.12
before rivals=4-5 tie=relative-s	0.27
before rivals=4-5 tie=relative-w	0.23
before rivals=4-5 tie=subject-r	0.08
before rivals=4-5 tie=subject-s	-0.04
before rivals=4-5 tie=subject-w	-0.14
before rivals=4-5 tie=subject-wg	-0.77
before rivals=6-9 holes=0	-0.17
before rivals=6-9 holes=1	0.17
before rivals=6-9 holes=2	-0.25
before rivals=6-9 tie=apposed-r	0.37
before rivals=6-9 tie=apposed-s	-0.22
before rivals=6-9 tie=apposed-w	0.53
before rivals=6-9 tie=inverted-r	-0.12
before rivals=6-9 tie=inverted-s	0.60
before rivals=6-9 tie=inverted-w	-0.26
before rivals=6-9 tie=none	-0.16
before rivals=6-9 tie=relative-w	-0.09
before rivals=6-9 tie=subject-r	-0.30
before rivals=6-9 tie=subject-s	-0.16
before rivals=6-9 tie=subject-w	-0.12
before rivals=6-9 tie=subject-wg	-0.08
before spoken=0 kind=name	0.08
before spoken=0 kind=noun	0.09
before spoken=0 kind=pronoun	0.10
before spoken=1 kind=name	0.17
before spoken=1 kind=noun	0.78
before spoken=1 kind=pronoun	0.10
before spoken=10+ kind=name	0.08
before spoken=10+ kind=noun	0.12
before spoken=10+ kind=pronoun	0.23
before spoken=2 kind=name	0.43
before spoken=2 kind=noun	0.68
before spoken=2 kind=pronoun	0.55
before spoken=3 kind=name	0.49
before spoken=3 kind=noun	-0.08
before spoken=3 kind=pronoun	0.18
before spoken=4-5 kind=name	0.15
before spoken=4-5 kind=noun	0.10
before spoken=4-5 kind=pronoun	-0.23
before spoken=6-9 kind=name	-0.34
before spoken=6-9 kind=noun	-0.40
before spoken=6-9 kind=pronoun	0.23
before they left=,	0.16
before they left=:	0.34
before they left=Cap	-0.33
before they left=aux	0.35
before they left=to	-0.21
before they left=w	0.42
before they tie=inverted-s	-0.24
before they tie=none	-0.61
before they tie=subject-r	0.07
before they tie=subject-s	0.64
before they tie=subject-w	-0.07
before tie=according left=, samecue=false	0.53
before tie=according left=: samecue=false	0.11
before tie=according opens=A holes=0	0.14
before tie=according opens=a holes=0	0.20
before tie=apposed-r left=, samecue=true	0.64
before tie=apposed-r left=: samecue=false	0.10
before tie=apposed-r left=aux samecue=true	0.45
before tie=apposed-r left=det samecue=true	-0.44
before tie=apposed-r opens=A holes=0	0.20
before tie=apposed-r opens=a holes=0	0.13
before tie=apposed-r opens=a holes=1	0.18
before tie=apposed-rg opens=a holes=0	-0.18
before tie=apposed-s left=, samecue=false	0.17
before tie=apposed-s left=, samecue=true	0.42
before tie=apposed-s left=: samecue=false	-0.69
before tie=apposed-s left=: samecue=true	-0.17
before tie=apposed-s left=Cap samecue=false	0.18
before tie=apposed-s left=Cap samecue=true	0.43
before tie=apposed-s left=Vs samecue=true	0.60
before tie=apposed-s left=aux samecue=false	0.53
before tie=apposed-s left=aux samecue=true	0.14
before tie=apposed-s left=conj samecue=false	0.44
before tie=apposed-s left=conj samecue=true	0.44
before tie=apposed-s left=that samecue=true	0.49
before tie=apposed-s left=to samecue=false	0.35
before tie=apposed-s left=w samecue=false	0.32
before tie=apposed-s left=w samecue=true	-0.16
before tie=apposed-s opens=A holes=0	-0.10
before tie=apposed-s opens=A holes=1	-0.43
before tie=apposed-s opens=a holes=0	0.70
before tie=apposed-s opens=a holes=1	-0.05
before tie=apposed-sg left=Vsg samecue=true	-0.22
before tie=apposed-sg left=aux samecue=true	-0.14
before tie=apposed-sg opens=A holes=0	0.06
before tie=apposed-sg opens=a holes=0	-0.45
before tie=apposed-w left=: samecue=false	0.22
before tie=apposed-w left=: samecue=true	0.36
before tie=apposed-w left=Vw samecue=true	0.08
before tie=apposed-w left=w samecue=false	0.14
before tie=apposed-w left=w samecue=true	0.28
before tie=apposed-w opens=A holes=0	0.12
before tie=apposed-w opens=a holes=0	0.09
before tie=apposed-w opens=a holes=1	0.40
before tie=apposed-wg left=w samecue=true	-0.28
before tie=apposed-wg opens=a holes=0	-0.35
before tie=inner-r opens=a holes=0	0.12
before tie=inner-s left=, samecue=true	0.31
before tie=inner-s left=: samecue=true	0.42
before tie=inner-s left=aux samecue=true	0.24
before tie=inner-s opens=A holes=0	0.53
before tie=inner-s opens=a holes=0	-0.06
before tie=inner-w opens=A holes=0	0.09
before tie=inner-w opens=a holes=0	0.14
before tie=inverted-r left=, samecue=false	-0.07
before tie=inverted-r left=, samecue=true	-0.42
before tie=inverted-r left=: samecue=false	-0.24
before tie=inverted-r left=: samecue=true	-0.06
before tie=inverted-r left=Cap samecue=false	-0.04
before tie=inverted-r left=Cap samecue=true	-0.18
before tie=inverted-r left=as samecue=true	-0.09
before tie=inverted-r left=aux samecue=false	-0.15
before tie=inverted-r left=aux samecue=true	-0.09
before tie=inverted-r left=conj samecue=false	-0.28
before tie=inverted-r left=det samecue=false	0.18
before tie=inverted-r left=to samecue=true	-0.06
before tie=inverted-r left=w samecue=false	-0.10
before tie=inverted-r left=w samecue=true	-0.20
before tie=inverted-r opens=A holes=0	-0.40
before tie=inverted-r opens=a holes=0	-0.80
before tie=inverted-r opens=a holes=1	-0.22
before tie=inverted-rg left=aux samecue=true	-0.16
before tie=inverted-rg left=w samecue=true	-0.24
before tie=inverted-rg opens=a holes=0	-0.44
before tie=inverted-s left=, samecue=false	-0.34
before tie=inverted-s left=, samecue=true	0.39
before tie=inverted-s left=: samecue=false	0.19
before tie=inverted-s left=: samecue=true	-0.41
before tie=inverted-s left=Cap samecue=true	-0.10
before tie=inverted-s left=Vs samecue=false	-0.10
before tie=inverted-s left=adv samecue=true	-0.17
before tie=inverted-s left=aux samecue=false	-0.21
before tie=inverted-s left=aux samecue=true	-0.18
before tie=inverted-s left=conj samecue=false	-0.18
before tie=inverted-s left=conj samecue=true	-0.21
before tie=inverted-s left=det samecue=false	-0.15
before tie=inverted-s left=det samecue=true	-0.44
before tie=inverted-s left=prep samecue=true	-0.14
before tie=inverted-s left=that samecue=false	0.08
before tie=inverted-s left=that samecue=true	-0.18
before tie=inverted-s left=to samecue=false	0.19
before tie=inverted-s left=to samecue=true	-0.15
before tie=inverted-s left=w samecue=false	0.29
before tie=inverted-s left=w samecue=true	-0.53
before tie=inverted-s opens=A holes=0	0.14
before tie=inverted-s opens=A holes=1	-0.24
before tie=inverted-s opens=a holes=0	-0.10
before tie=inverted-s opens=a holes=1	-0.25
before tie=inverted-sg left=, samecue=false	-0.11
before tie=inverted-sg left=, samecue=true	-0.22
before tie=inverted-sg left=Cap samecue=true	-0.12
before tie=inverted-sg left=aux samecue=false	-0.11
before tie=inverted-sg left=aux samecue=true	-0.16
before tie=inverted-sg left=det samecue=true	-0.10
before tie=inverted-sg left=that samecue=true	-0.03
before tie=inverted-sg left=w samecue=true	-0.29
before tie=inverted-sg opens=A holes=0	-0.29
before tie=inverted-sg opens=a holes=0	-0.44
before tie=inverted-sg opens=a holes=1	-0.14
before tie=inverted-w left=, samecue=false	-0.48
before tie=inverted-w left=, samecue=true	-0.17
before tie=inverted-w left=: samecue=false	-0.33
before tie=inverted-w left=: samecue=true	-0.06
before tie=inverted-w left=Cap samecue=false	-0.20
before tie=inverted-w left=Cap samecue=true	-0.25
before tie=inverted-w left=Vsg samecue=false	0.31
before tie=inverted-w left=Vw samecue=false	-0.04
before tie=inverted-w left=Vwg samecue=false	-0.08
before tie=inverted-w left=as samecue=true	-0.17
before tie=inverted-w left=aux samecue=false	-0.48
before tie=inverted-w left=conj samecue=false	0.19
before tie=inverted-w left=det samecue=false	-0.52
before tie=inverted-w left=det samecue=true	-0.57
before tie=inverted-w left=of samecue=false	-0.03
before tie=inverted-w left=of samecue=true	-0.08
before tie=inverted-w left=prep samecue=true	-0.30
before tie=inverted-w left=that samecue=false	-0.34
before tie=inverted-w left=to samecue=false	-0.07
before tie=inverted-w left=to samecue=true	-0.03
before tie=inverted-w left=w samecue=false	-0.27
before tie=inverted-w left=w samecue=true	-0.32
before tie=inverted-w opens=A holes=0	0.14
before tie=inverted-w opens=A holes=1	-0.27
before tie=inverted-w opens=a holes=0	-0.77
before tie=inverted-w opens=a holes=1	0.10
before tie=inverted-wg left=, samecue=false	-0.36
before tie=inverted-wg left=: samecue=false	-0.11
before tie=inverted-wg left=: samecue=true	-0.34
before tie=inverted-wg left=that samecue=false	0.37
before tie=inverted-wg left=w samecue=true	-0.20
before tie=inverted-wg opens=A holes=0	0.35
before tie=inverted-wg opens=a holes=0	-0.77
before tie=inverted-wg opens=a holes=1	-0.48
before tie=none left=( samecue=false	0.55
before tie=none left=, samecue=false	-0.67
before tie=none left=- samecue=false	-0.04
before tie=none left=: samecue=false	0.06
before tie=none left=Cap samecue=false	-0.38
before tie=none left=Vr samecue=false	-0.04
before tie=none left=Vrb samecue=false	0.53
before tie=none left=Vrg samecue=false	0.52
before tie=none left=Vs samecue=false	0.08
before tie=none left=Vsg samecue=false	-0.63
before tie=none left=Vw samecue=false	-0.38
before tie=none left=Vwb samecue=false	-0.27
before tie=none left=Vwg samecue=false	-0.11
before tie=none left=adv samecue=false	-0.40
before tie=none left=as samecue=false	-0.70
before tie=none left=aux samecue=false	-0.19
before tie=none left=conj samecue=false	-0.40
before tie=none left=det samecue=false	-0.21
before tie=none left=of samecue=false	-0.13
before tie=none left=prep samecue=false	-0.16
before tie=none left=that samecue=false	0.26
before tie=none left=to samecue=false	-0.66
before tie=none left=wh samecue=false	-0.78
before tie=none opens=0 holes=0	-0.05
before tie=none opens=A holes=0	0.03
before tie=none opens=A holes=1	-0.43
before tie=none opens=A holes=2	-0.68
before tie=none opens=a holes=0	-0.05
before tie=none opens=a holes=1	0.05
before tie=none opens=a holes=2	-0.23
before tie=owner left=, samecue=false	0.51
before tie=owner left=w samecue=false	0.12
before tie=owner opens=A holes=0	0.45
before tie=owner opens=a holes=0	0.16
before tie=passive-s opens=A holes=0	-0.64
before tie=passive-s opens=a holes=0	0.16
before tie=passive-w opens=a holes=0	-0.47
before tie=relative-r left=, samecue=true	-0.19
before tie=relative-r opens=A holes=0	-0.67
before tie=relative-r opens=a holes=0	0.42
before tie=relative-s opens=A holes=0	0.22
before tie=relative-s opens=a holes=0	0.31
before tie=relative-w left=, samecue=false	0.65
before tie=relative-w left=: samecue=false	0.18
before tie=relative-w left=Cap samecue=false	0.03
before tie=relative-w left=det samecue=false	0.35
before tie=relative-w left=w samecue=false	-0.54
before tie=relative-w left=w samecue=true	-0.72
before tie=relative-w opens=A holes=0	0.72
before tie=relative-w opens=a holes=0	-0.59
before tie=relative-wg opens=a holes=0	-0.03
before tie=subject-r left=, samecue=false	-0.06
before tie=subject-r left=, samecue=true	0.35
before tie=subject-r left=- samecue=true	-0.32
before tie=subject-r left=: samecue=false	0.16
before tie=subject-r left=: samecue=true	-0.30
before tie=subject-r left=Cap samecue=false	0.64
before tie=subject-r left=Cap samecue=true	-0.05
before tie=subject-r left=Vr samecue=false	0.22
before tie=subject-r left=Vr samecue=true	0.43
before tie=subject-r left=Vw samecue=false	0.06
before tie=subject-r left=as samecue=false	-0.37
before tie=subject-r left=as samecue=true	0.64
before tie=subject-r left=aux samecue=true	0.78
before tie=subject-r left=conj samecue=true	-0.68
before tie=subject-r left=det samecue=false	-0.39
before tie=subject-r left=det samecue=true	0.55
before tie=subject-r left=prep samecue=false	0.40
before tie=subject-r left=prep samecue=true	0.34
before tie=subject-r left=that samecue=false	-0.52
before tie=subject-r left=that samecue=true	0.06
before tie=subject-r left=to samecue=false	-0.47
before tie=subject-r left=to samecue=true	0.67
before tie=subject-r left=w samecue=false	-0.86
before tie=subject-r left=w samecue=true	0.44
before tie=subject-r opens=A holes=0	-0.09
before tie=subject-r opens=A holes=1	-0.23
before tie=subject-r opens=a holes=0	0.38
before tie=subject-r opens=a holes=1	0.47
before tie=subject-rg left=det samecue=true	0.02
before tie=subject-rg opens=A holes=0	-0.29
before tie=subject-rg opens=a holes=0	0.47
before tie=subject-s left=, samecue=false	-0.37
before tie=subject-s left=, samecue=true	0.19
before tie=subject-s left=: samecue=false	-0.60
before tie=subject-s left=: samecue=true	-0.19
before tie=subject-s left=Cap samecue=false	0.69
before tie=subject-s left=Cap samecue=true	-0.59
before tie=subject-s left=Vs samecue=true	0.81
before tie=subject-s left=Vw samecue=false	0.27
before tie=subject-s left=Vwb samecue=false	0.55
before tie=subject-s left=Vwb samecue=true	0.49
before tie=subject-s left=adv samecue=true	0.15
before tie=subject-s left=aux samecue=false	-0.18
before tie=subject-s left=aux samecue=true	0.87
before tie=subject-s left=conj samecue=false	1.27
before tie=subject-s left=conj samecue=true	1.00
before tie=subject-s left=det samecue=false	0.36
before tie=subject-s left=det samecue=true	0.60
before tie=subject-s left=prep samecue=false	0.04
before tie=subject-s left=prep samecue=true	0.77
before tie=subject-s left=that samecue=false	-0.24
before tie=subject-s left=that samecue=true	1.00
before tie=subject-s left=to samecue=false	0.02
before tie=subject-s left=to samecue=true	0.66
before tie=subject-s left=w samecue=false	-0.35
before tie=subject-s left=w samecue=true	0.28
before tie=subject-s opens=A holes=0	0.08
before tie=subject-s opens=A holes=1	-0.60
before tie=subject-s opens=a holes=0	0.23
before tie=subject-s opens=a holes=1	0.40
before tie=subject-s opens=a holes=2	0.23
before tie=subject-sg left=, samecue=false	0.07
before tie=subject-sg left=, samecue=true	-0.23
before tie=subject-sg opens=A holes=0	0.13
before tie=subject-sg opens=a holes=0	0.37
before tie=subject-w left=, samecue=false	0.21
before tie=subject-w left=, samecue=true	0.13
before tie=subject-w left=: samecue=false	-0.59
before tie=subject-w left=: samecue=true	0.87
before tie=subject-w left=Cap samecue=false	0.45
before tie=subject-w left=Cap samecue=true	-0.09
before tie=subject-w left=Vr samecue=false	-0.04
before tie=subject-w left=Vs samecue=false	-0.49
before tie=subject-w left=Vsg samecue=false	-0.17
before tie=subject-w left=Vw samecue=false	-0.06
before tie=subject-w left=Vwb samecue=false	-0.34
before tie=subject-w left=Vwg samecue=false	0.38
before tie=subject-w left=adv samecue=false	0.11
before tie=subject-w left=as samecue=false	0.49
before tie=subject-w left=as samecue=true	0.44
before tie=subject-w left=aux samecue=false	-0.10
before tie=subject-w left=aux samecue=true	0.47
before tie=subject-w left=conj samecue=false	-0.55
before tie=subject-w left=det samecue=false	-0.14
before tie=subject-w left=det samecue=true	0.15
before tie=subject-w left=of samecue=false	0.52
before tie=subject-w left=of samecue=true	0.67
before tie=subject-w left=prep samecue=false	-0.49
before tie=subject-w left=prep samecue=true	-0.36
before tie=subject-w left=that samecue=false	-0.51
before tie=subject-w left=that samecue=true	0.28
before tie=subject-w left=to samecue=false	-0.09
before tie=subject-w left=to samecue=true	-0.13
before tie=subject-w left=w samecue=true	0.51
before tie=subject-w left=wh samecue=false	0.51
before tie=subject-w opens=A holes=0	-0.04
before tie=subject-w opens=A holes=1	-0.04
before tie=subject-w opens=a holes=1	0.17
before tie=subject-wg left=, samecue=false	-0.23
before tie=subject-wg left=, samecue=true	-0.39
before tie=subject-wg left=: samecue=false	-0.58
before tie=subject-wg left=conj samecue=false	0.30
before tie=subject-wg left=det samecue=false	-0.06
before tie=subject-wg left=det samecue=true	0.33
before tie=subject-wg left=that samecue=false	0.02
before tie=subject-wg left=w samecue=false	-0.14
before tie=subject-wg opens=A holes=0	-0.30
before tie=subject-wg opens=a holes=0	0.12
before tie=subject-wg opens=a holes=1	0.47
before to-cue=0 first=false before=(	-0.32
before to-cue=0 first=false before=,	0.63
before to-cue=0 first=false before=-	0.11
before to-cue=0 first=false before=Cap	0.31
before to-cue=0 first=false before=Q	0.79
before to-cue=0 first=false before=Vr	0.18
before to-cue=0 first=false before=Vrb	-0.42
before to-cue=0 first=false before=Vrg	-0.53
before to-cue=0 first=false before=Vs	-0.88
before to-cue=0 first=false before=Vsg	-0.74
before to-cue=0 first=false before=Vw	-0.23
before to-cue=0 first=false before=Vwb	0.26
before to-cue=0 first=false before=Vwg	-0.48
before to-cue=0 first=false before=as	0.71
before to-cue=0 first=false before=aux	-0.55
before to-cue=0 first=false before=by	-0.41
before to-cue=0 first=false before=conj	0.72
before to-cue=0 first=false before=det	-0.65
before to-cue=0 first=false before=num	0.13
before to-cue=0 first=false before=of	0.07
before to-cue=0 first=false before=prep	-0.14
before to-cue=0 first=false before=that	-0.93
before to-cue=0 first=false before=to	-0.70
before to-cue=0 first=false before=w	-0.21
before to-cue=0 first=false before=wh	0.45
before to-cue=0 first=true before=Q	0.59
before to-cue=0 first=true before=start	0.56
before to-cue=1 first=false before=(	-0.25
before to-cue=1 first=false before=,	0.63
before to-cue=1 first=false before=Cap	0.14
before to-cue=1 first=false before=Q	-0.18
before to-cue=1 first=false before=Vr	-0.57
before to-cue=1 first=false before=Vs	-0.17
before to-cue=1 first=false before=Vsg	-0.14
before to-cue=1 first=false before=Vw	-0.60
before to-cue=1 first=false before=Vwb	-0.42
before to-cue=1 first=false before=Vwg	-0.37
before to-cue=1 first=false before=adv	0.23
before to-cue=1 first=false before=as	-0.74
before to-cue=1 first=false before=aux	-0.12
before to-cue=1 first=false before=by	-0.29
before to-cue=1 first=false before=conj	0.39
before to-cue=1 first=false before=det	-0.63
before to-cue=1 first=false before=num	0.52
before to-cue=1 first=false before=of	-0.56
before to-cue=1 first=false before=prep	-0.27
before to-cue=1 first=false before=that	-0.57
before to-cue=1 first=false before=to	-0.92
before to-cue=1 first=false before=w	0.12
before to-cue=1 first=true before=Q	-0.23
before to-cue=1 first=true before=start	0.36
before to-cue=10+ first=false before=prep	-0.16
before to-cue=10+ first=true before=start	-0.56
before to-cue=2 first=false before=(	0.28
before to-cue=2 first=false before=,	0.21
before to-cue=2 first=false before=Cap	0.32
before to-cue=2 first=false before=Q	-0.58
before to-cue=2 first=false before=Vr	-0.22
before to-cue=2 first=false before=Vs	-0.28
before to-cue=2 first=false before=Vsg	-0.13
before to-cue=2 first=false before=Vw	0.10
before to-cue=2 first=false before=Vwb	-0.16
before to-cue=2 first=false before=Vwg	-0.61
before to-cue=2 first=false before=adv	0.06
before to-cue=2 first=false before=as	0.10
before to-cue=2 first=false before=aux	-0.41
before to-cue=2 first=false before=by	0.05
before to-cue=2 first=false before=conj	-0.15
before to-cue=2 first=false before=det	-0.25
before to-cue=2 first=false before=of	-0.87
before to-cue=2 first=false before=prep	-0.31
before to-cue=2 first=false before=that	-0.15
before to-cue=2 first=false before=to	-0.31
before to-cue=2 first=false before=w	-0.07
before to-cue=2 first=false before=wh	-0.12
before to-cue=2 first=true before=Q	0.77
before to-cue=2 first=true before=start	0.39
before to-cue=3 first=false before=(	-0.17
before to-cue=3 first=false before=,	-0.57
before to-cue=3 first=false before=Cap	-0.55
before to-cue=3 first=false before=Q	0.59
before to-cue=3 first=false before=Vr	-0.07
before to-cue=3 first=false before=Vs	-0.11
before to-cue=3 first=false before=Vw	-0.29
before to-cue=3 first=false before=Vwb	-0.08
before to-cue=3 first=false before=adv	-0.55
before to-cue=3 first=false before=as	-0.70
before to-cue=3 first=false before=aux	-0.11
before to-cue=3 first=false before=by	-0.04
before to-cue=3 first=false before=conj	-0.87
before to-cue=3 first=false before=det	-0.06
before to-cue=3 first=false before=num	-0.38
before to-cue=3 first=false before=of	-0.65
before to-cue=3 first=false before=prep	0.10
before to-cue=3 first=false before=that	-0.12
before to-cue=3 first=false before=to	-0.45
before to-cue=3 first=false before=w	-0.32
before to-cue=3 first=false before=wh	0.24
before to-cue=3 first=true before=Q	-0.44
before to-cue=3 first=true before=start	0.18
before to-cue=4-5 first=false before=(	-0.15
before to-cue=4-5 first=false before=,	-0.29
before to-cue=4-5 first=false before=Cap	-0.13
before to-cue=4-5 first=false before=Q	0.44
before to-cue=4-5 first=false before=Vs	0.03
before to-cue=4-5 first=false before=Vw	0.08
before to-cue=4-5 first=false before=Vwb	-0.05
before to-cue=4-5 first=false before=according	0.04
before to-cue=4-5 first=false before=adv	-0.06
before to-cue=4-5 first=false before=as	0.51
before to-cue=4-5 first=false before=aux	-0.32
before to-cue=4-5 first=false before=by	0.18
before to-cue=4-5 first=false before=conj	-0.09
before to-cue=4-5 first=false before=det	-0.51
before to-cue=4-5 first=false before=of	-0.89
before to-cue=4-5 first=false before=prep	-1.04
before to-cue=4-5 first=false before=that	-0.15
before to-cue=4-5 first=false before=to	-0.45
before to-cue=4-5 first=false before=w	-0.07
before to-cue=4-5 first=false before=wh	0.21
before to-cue=4-5 first=true before=start	0.36
before to-cue=6-9 first=false before=,	-0.38
before to-cue=6-9 first=false before=Cap	-0.43
before to-cue=6-9 first=false before=conj	-0.16
before to-cue=6-9 first=false before=of	-0.39
before to-cue=6-9 first=false before=prep	-0.80
before to-cue=6-9 first=false before=w	-0.63
before to-cue=6-9 first=false before=wh	-0.28
before to-cue=6-9 first=true before=start	-0.12
before verb=accuse same=true	0.79
before verb=acknowledge same=true	0.15
before verb=add same=false	0.06
before verb=add same=true	0.51
before verb=admit same=true	0.32
before verb=advise same=true	-0.63
before verb=announce same=true	-0.63
before verb=argue same=false	0.39
before verb=argue same=true	0.06
before verb=ask same=true	0.03
before verb=believe same=true	-0.76
before verb=blame same=true	0.11
before verb=call same=false	0.56
before verb=call same=true	1.01
before verb=chant same=true	0.33
before verb=cite same=true	0.59
before verb=claim same=true	0.60
before verb=come same=true	-0.45
before verb=conclude same=true	-0.30
before verb=continue same=true	0.34
before verb=declare same=true	0.44
before verb=describe same=false	-0.20
before verb=describe same=true	0.84
before verb=expect same=true	-0.29
before verb=explain same=false	-0.28
before verb=explain same=true	0.07
before verb=feel same=true	-0.42
before verb=find same=true	-0.76
before verb=give same=true	0.11
before verb=go same=true	0.08
before verb=hold same=true	-0.67
before verb=hope same=true	0.07
before verb=include same=true	-0.34
before verb=insist same=true	-0.35
before verb=issue same=true	-0.12
before verb=look same=true	-0.10
before verb=make same=false	0.09
before verb=make same=true	0.26
before verb=note same=true	0.46
before verb=pledge same=true	0.71
before verb=post same=true	-0.15
before verb=praise same=true	0.47
before verb=predict same=true	0.26
before verb=proclaim same=true	0.23
before verb=promise same=true	0.45
before verb=put same=true	-0.37
before verb=read same=true	-0.02
before verb=refer same=true	-0.21
before verb=remark same=true	0.08
before verb=reply same=true	0.37
before verb=report same=true	0.49
before verb=respond same=true	0.20
before verb=run same=true	-0.96
before verb=say same=false	0.18
before verb=say same=true	0.32
before verb=share same=true	-0.45
before verb=shout same=true	0.26
before verb=speak same=true	-0.54
before verb=state same=true	-0.27
before verb=suggest same=true	0.13
before verb=tell same=false	0.22
before verb=tell same=true	0.45
before verb=thank same=true	0.06
before verb=think same=false	-0.29
before verb=think same=true	-0.72
before verb=urge same=true	0.29
before verb=use same=true	-0.23
before verb=vow same=true	0.71
before verb=want same=true	-0.95
before verb=warn same=true	0.09
before verb=write same=false	0.27
before verb=write same=true	0.39
before verb=yell same=true	0.43
before who left=,	-0.27
before who left=:	-0.61
before who left=Cap	0.18
before who left=Vs	-0.56
before who left=Vw	0.10
before who left=as	-0.31
before who left=aux	0.24
before who left=conj	0.11
before who left=det	-0.23
before who left=prep	0.06
before who left=that	0.44
before who left=w	0.17
before who left=wh	-0.19
before who tie=none	0.23
before who tie=passive-w	-0.22
before who tie=subject-r	0.07
before who tie=subject-s	-0.13
before who tie=subject-w	-0.42
before who tie=subject-wg	0.31
carry continues	0.41
carry d=0 N-body	0.47
carry d=0 N-person	-0.13
carry d=0 N-unknown	-0.13
carry d=0 N-unknown's	0.35
carry d=0 ends=, opens=A right=,	-0.07
carry d=0 ends=, opens=A right=Cap	-0.49
carry d=0 ends=, opens=A right=Vs	-0.63
carry d=0 ends=, opens=A right=det	0.27
carry d=0 ends=, opens=A right=w	-0.66
carry d=0 ends=, opens=a right=,	-0.10
carry d=0 ends=, opens=a right=Cap	0.17
carry d=0 ends=, opens=a right=w	0.07
carry d=0 ends=. opens=A right=.	-0.40
carry d=0 ends=. opens=A right=Cap	0.33
carry d=0 ends=. opens=A right=adv	0.49
carry d=0 ends=. opens=A right=conj	0.61
carry d=0 ends=. opens=A right=det	0.34
carry d=0 ends=. opens=A right=end	0.03
carry d=0 ends=. opens=A right=prep	-0.56
carry d=0 ends=. opens=a right=Cap	0.15
carry d=0 ends=. opens=a right=conj	0.23
carry d=0 ends=. opens=a right=det	0.68
carry d=0 ends=. opens=a right=end	0.24
carry d=0 ends=. opens=a right=prep	0.24
carry d=0 ends=? opens=A right=Cap	-0.04
carry d=0 ends=? opens=A right=end	0.13
carry d=0 ends=open opens=A right=end	0.44
carry d=0 ends=x opens=A right=conj	0.56
carry d=0 ends=x opens=A right=end	0.16
carry d=0 ends=x opens=a right=conj	0.25
carry d=0 ends=x opens=a right=of	-0.27
carry d=0 ends=x opens=a right=prep	-0.21
carry d=0 ends=x opens=a right=to	-0.49
carry d=0 ends=x opens=a right=w	-0.02
carry d=0 ends=x opens=a right=wh	0.18
carry d=0 he	0.28
carry d=0 i	-0.19
carry d=0 intro=none cue-after	0.10
carry d=0 intro=none cue-before	-0.09
carry d=0 intro=none no-cue	0.44
carry d=0 it	0.22
carry d=0 left=, cue-after	-0.23
carry d=0 left=, cue-before	-0.12
carry d=0 left=, no-cue	0.39
carry d=0 left=: cue-after	0.17
carry d=0 left=: cue-before	-0.05
carry d=0 left=: no-cue	-0.14
carry d=0 left=Cap cue-after	0.29
carry d=0 left=Cap cue-before	0.52
carry d=0 left=Cap no-cue	0.30
carry d=0 left=Vr cue-before	0.14
carry d=0 left=Vs cue-before	-0.38
carry d=0 left=Vsg cue-after	-0.34
carry d=0 left=Vsg cue-before	-0.05
carry d=0 left=Vw cue-before	-0.09
carry d=0 left=Vwb cue-before	0.40
carry d=0 left=adv cue-before	0.21
carry d=0 left=adv no-cue	0.50
carry d=0 left=as cue-before	0.22
carry d=0 left=aux cue-after	0.36
carry d=0 left=aux cue-before	-0.09
carry d=0 left=aux no-cue	-0.41
carry d=0 left=conj cue-after	-0.32
carry d=0 left=conj no-cue	-0.09
carry d=0 left=det cue-after	-0.18
carry d=0 left=det cue-before	0.22
carry d=0 left=det no-cue	0.43
carry d=0 left=prep cue-before	-0.16
carry d=0 left=start cue-after	0.13
carry d=0 left=start no-cue	0.37
carry d=0 left=that cue-after	0.27
carry d=0 left=that cue-before	-0.38
carry d=0 left=to cue-after	-0.40
carry d=0 left=to cue-before	-0.27
carry d=0 left=to no-cue	0.35
carry d=0 left=w cue-after	-0.21
carry d=0 left=w cue-before	-0.33
carry d=0 left=w no-cue	0.81
carry d=0 n-body	0.25
carry d=0 n-bodys	0.17
carry d=0 n-document	0.38
carry d=0 n-person	0.33
carry d=0 side=after tie=subject-s	0.20
carry d=0 side=before tie=according	0.75
carry d=0 side=before tie=apposed-r	-0.26
carry d=0 side=before tie=apposed-w	-0.43
carry d=0 side=before tie=apposed-wg	0.34
carry d=0 side=before tie=inner-s	-0.04
carry d=0 side=before tie=inverted-r	0.12
carry d=0 side=before tie=inverted-s	0.42
carry d=0 side=before tie=none	0.12
carry d=0 side=before tie=relative-s	0.36
carry d=0 side=before tie=relative-w	0.71
carry d=0 side=before tie=subject-r	-0.05
carry d=0 side=before tie=subject-s	-0.25
carry d=0 side=before tie=subject-w	0.28
carry d=0 side=before tie=subject-wg	0.62
carry d=0 they	-0.03
carry d=0 who	0.63
carry d=1 N-body	-0.51
carry d=1 N-person	0.29
carry d=1 N-unknown	0.06
carry d=1 ends=, opens=A right=Cap	-0.16
carry d=1 ends=, opens=A right=Vr	-0.19
carry d=1 ends=, opens=A right=Vs	0.21
carry d=1 ends=, opens=A right=conj	-0.32
carry d=1 ends=, opens=A right=det	-0.69
carry d=1 ends=, opens=A right=w	0.19
carry d=1 ends=, opens=a right=Cap	-0.02
carry d=1 ends=, opens=a right=Vs	-0.09
carry d=1 ends=, opens=a right=adv	-0.09
carry d=1 ends=, opens=a right=conj	-0.13
carry d=1 ends=, opens=a right=w	-0.04
carry d=1 ends=. opens=A right=.	-0.08
carry d=1 ends=. opens=A right=Cap	-0.25
carry d=1 ends=. opens=A right=conj	-0.11
carry d=1 ends=. opens=A right=det	0.30
carry d=1 ends=. opens=A right=end	-0.03
carry d=1 ends=. opens=A right=prep	0.29
carry d=1 ends=. opens=a right=.	-0.17
carry d=1 ends=. opens=a right=Cap	-0.05
carry d=1 ends=. opens=a right=conj	-0.06
carry d=1 ends=. opens=a right=end	-0.09
carry d=1 ends=. opens=a right=prep	-0.06
carry d=1 ends=? opens=A right=Cap	0.34
carry d=1 ends=? opens=A right=det	-0.34
carry d=1 ends=? opens=A right=end	-0.27
carry d=1 ends=? opens=A right=w	-0.26
carry d=1 ends=open opens=A right=end	0.50
carry d=1 ends=x opens=A right=Cap	-0.32
carry d=1 ends=x opens=A right=end	0.29
carry d=1 ends=x opens=A right=prep	-0.22
carry d=1 ends=x opens=A right=w	-0.08
carry d=1 ends=x opens=a right=-	-0.07
carry d=1 ends=x opens=a right=by	-0.10
carry d=1 ends=x opens=a right=conj	-0.17
carry d=1 ends=x opens=a right=of	-0.03
carry d=1 ends=x opens=a right=prep	-0.22
carry d=1 he	0.26
carry d=1 i	-0.37
carry d=1 intro=none cue-after	-0.40
carry d=1 intro=none cue-before	-0.48
carry d=1 intro=none no-cue	-1.17
carry d=1 intro=quotation cue-after	0.40
carry d=1 intro=quotation no-cue	0.28
carry d=1 intro=text cue-after	0.19
carry d=1 intro=text no-cue	0.37
carry d=1 it	-0.31
carry d=1 left=, cue-after	-0.15
carry d=1 left=, cue-before	-0.31
carry d=1 left=, no-cue	-0.25
carry d=1 left=: cue-after	-0.12
carry d=1 left=: cue-before	-0.19
carry d=1 left=: no-cue	-0.25
carry d=1 left=Cap cue-after	-0.04
carry d=1 left=Cap cue-before	-0.06
carry d=1 left=Vs cue-before	-0.08
carry d=1 left=Vsg cue-before	-0.10
carry d=1 left=Vw cue-before	-0.04
carry d=1 left=Vwb cue-before	-0.05
carry d=1 left=as cue-after	-0.02
carry d=1 left=as cue-before	-0.10
carry d=1 left=aux cue-after	-0.13
carry d=1 left=aux cue-before	-0.21
carry d=1 left=conj cue-after	-0.10
carry d=1 left=conj cue-before	-0.05
carry d=1 left=det cue-after	-0.10
carry d=1 left=det cue-before	-0.31
carry d=1 left=prep cue-after	-0.05
carry d=1 left=prep cue-before	-0.08
carry d=1 left=start cue-after	0.31
carry d=1 left=start no-cue	0.24
carry d=1 left=that cue-after	-0.18
carry d=1 left=that cue-before	-0.06
carry d=1 left=to cue-after	-0.03
carry d=1 left=to cue-before	-0.04
carry d=1 left=w cue-after	-0.11
carry d=1 left=w cue-before	-0.17
carry d=1 n-body	-0.22
carry d=1 n-document	0.24
carry d=1 n-documents	0.46
carry d=1 n-person	-0.44
carry d=1 n-persons	-0.08
carry d=1 side=other tie=according	-0.26
carry d=1 side=other tie=apposed-r	-0.02
carry d=1 side=other tie=apposed-w	-0.04
carry d=1 side=other tie=apposed-wg	-0.05
carry d=1 side=other tie=inner-s	-0.18
carry d=1 side=other tie=inverted-r	0.46
carry d=1 side=other tie=inverted-s	0.06
carry d=1 side=other tie=none	-0.13
carry d=1 side=other tie=relative-r	0.25
carry d=1 side=other tie=relative-s	-0.05
carry d=1 side=other tie=relative-w	-0.03
carry d=1 side=other tie=subject-r	0.16
carry d=1 side=other tie=subject-rg	-0.02
carry d=1 side=other tie=subject-s	-0.06
carry d=1 side=other tie=subject-w	0.09
carry d=1 side=other tie=subject-wg	-0.06
carry d=1 who	-0.02
carry d=2 N-body	-0.32
carry d=2 N-person	-0.06
carry d=2 N-unknown	-0.57
carry d=2 ends=, opens=A right='	-0.05
carry d=2 ends=, opens=A right=,	-0.15
carry d=2 ends=, opens=A right=Cap	-0.30
carry d=2 ends=, opens=A right=Vr	-0.21
carry d=2 ends=, opens=A right=Vs	0.18
carry d=2 ends=, opens=A right=det	-0.23
carry d=2 ends=, opens=A right=w	-0.22
carry d=2 ends=, opens=a right=Cap	-0.03
carry d=2 ends=, opens=a right=Vs	-0.16
carry d=2 ends=, opens=a right=conj	-0.03
carry d=2 ends=, opens=a right=det	-0.26
carry d=2 ends=, opens=a right=w	-0.05
carry d=2 ends=. opens=A right=Cap	-0.16
carry d=2 ends=. opens=A right=[	-0.28
carry d=2 ends=. opens=A right=det	-0.09
carry d=2 ends=. opens=A right=end	-0.33
carry d=2 ends=. opens=a right=.	-0.09
carry d=2 ends=. opens=a right=Cap	-0.04
carry d=2 ends=. opens=a right=end	-0.32
carry d=2 ends=? opens=A right=Cap	-0.11
carry d=2 ends=? opens=A right=Vs	-0.12
carry d=2 ends=? opens=A right=end	-0.32
carry d=2 ends=x opens=A right=Cap	-0.07
carry d=2 ends=x opens=A right=Vs	-0.04
carry d=2 ends=x opens=A right=prep	-0.05
carry d=2 ends=x opens=a right=conj	-0.23
carry d=2 ends=x opens=a right=prep	-0.13
carry d=2 ends=x opens=a right=w	-0.05
carry d=2 he	-0.04
carry d=2 intro=colon no-cue	-0.54
carry d=2 intro=none cue-after	0.09
carry d=2 intro=none cue-before	-0.63
carry d=2 intro=none no-cue	-0.48
carry d=2 intro=quotation cue-after	0.29
carry d=2 intro=text cue-after	-0.37
carry d=2 intro=text no-cue	-0.03
carry d=2 left=, cue-after	-0.13
carry d=2 left=, cue-before	-0.31
carry d=2 left=: cue-after	-0.11
carry d=2 left=: cue-before	-0.26
carry d=2 left=Cap cue-after	-0.13
carry d=2 left=Cap cue-before	-0.15
carry d=2 left=Vsg cue-before	-0.03
carry d=2 left=Vw cue-before	-0.06
carry d=2 left=as cue-after	-0.10
carry d=2 left=aux cue-after	-0.11
carry d=2 left=aux cue-before	-0.11
carry d=2 left=aux no-cue	-0.06
carry d=2 left=det cue-after	-0.04
carry d=2 left=det cue-before	-0.04
carry d=2 left=start cue-after	0.06
carry d=2 left=start no-cue	-0.51
carry d=2 left=w cue-after	-0.19
carry d=2 left=w cue-before	-0.29
carry d=2 n-body	-0.09
carry d=2 n-document	-0.24
carry d=2 n-person	-0.31
carry d=2 n-persons	-0.08
carry d=2 side=other tie=according	-0.15
carry d=2 side=other tie=apposed-r	-0.03
carry d=2 side=other tie=apposed-s	0.05
carry d=2 side=other tie=apposed-w	-0.15
carry d=2 side=other tie=inner-s	-0.17
carry d=2 side=other tie=inverted-s	0.06
carry d=2 side=other tie=none	-0.49
carry d=2 side=other tie=relative-w	-0.06
carry d=2 side=other tie=subject-r	-0.61
carry d=2 side=other tie=subject-s	-0.31
carry d=2 side=other tie=subject-w	-0.26
carry d=2 who	-0.04
carry d=3 N-body	-0.27
carry d=3 N-person	-0.47
carry d=3 N-unknown	-0.41
carry d=3 ends=, opens=A right=Cap	-0.15
carry d=3 ends=, opens=A right=Vr	-0.07
carry d=3 ends=, opens=A right=Vs	-0.16
carry d=3 ends=, opens=A right=det	-0.16
carry d=3 ends=, opens=A right=w	-0.13
carry d=3 ends=, opens=a right=Vs	-0.03
carry d=3 ends=, opens=a right=w	-0.02
carry d=3 ends=. opens=A right=Cap	-0.10
carry d=3 ends=. opens=A right=[	-0.13
carry d=3 ends=. opens=A right=det	-0.04
carry d=3 ends=. opens=A right=end	-0.63
carry d=3 ends=. opens=a right=Cap	-0.04
carry d=3 ends=. opens=a right=conj	-0.08
carry d=3 ends=. opens=a right=det	-0.03
carry d=3 ends=. opens=a right=end	-0.25
carry d=3 ends=? opens=A right=Cap	-0.04
carry d=3 ends=? opens=A right=Vs	-0.07
carry d=3 ends=? opens=A right=end	-0.18
carry d=3 ends=? opens=A right=w	-0.02
carry d=3 ends=x opens=A right=conj	-0.02
carry d=3 ends=x opens=A right=prep	-0.05
carry d=3 ends=x opens=A right=w	-0.04
carry d=3 ends=x opens=a right=conj	-0.08
carry d=3 ends=x opens=a right=prep	-0.13
carry d=3 ends=x opens=a right=to	-0.09
carry d=3 ends=x opens=a right=w	-0.07
carry d=3 he	-0.30
carry d=3 intro=colon no-cue	-0.46
carry d=3 intro=none cue-after	-0.33
carry d=3 intro=none cue-before	-0.40
carry d=3 intro=none no-cue	-0.47
carry d=3 intro=quotation cue-after	-0.14
carry d=3 intro=text cue-after	-0.27
carry d=3 intro=text no-cue	-0.42
carry d=3 left=, cue-before	-0.17
carry d=3 left=: cue-before	-0.09
carry d=3 left=: no-cue	-0.11
carry d=3 left=Cap cue-after	-0.02
carry d=3 left=Cap cue-before	-0.06
carry d=3 left=Vr cue-before	-0.08
carry d=3 left=as cue-before	-0.04
carry d=3 left=aux cue-after	-0.05
carry d=3 left=aux cue-before	-0.06
carry d=3 left=aux no-cue	-0.03
carry d=3 left=conj cue-after	-0.02
carry d=3 left=det cue-after	-0.13
carry d=3 left=det cue-before	-0.03
carry d=3 left=det no-cue	-0.05
carry d=3 left=prep cue-after	-0.03
carry d=3 left=prep cue-before	-0.10
carry d=3 left=start cue-after	-0.28
carry d=3 left=start no-cue	-0.67
carry d=3 left=that cue-before	-0.08
carry d=3 left=to cue-before	-0.07
carry d=3 left=w cue-after	-0.09
carry d=3 left=w cue-before	-0.08
carry d=3 n-body	-0.06
carry d=3 n-document	-0.14
carry d=3 n-person	-0.24
carry d=3 n-persons	-0.02
carry d=3 side=other tie=according	-0.07
carry d=3 side=other tie=apposed-r	-0.07
carry d=3 side=other tie=apposed-s	-0.32
carry d=3 side=other tie=inverted-s	-0.25
carry d=3 side=other tie=none	-0.43
carry d=3 side=other tie=relative-w	-0.06
carry d=3 side=other tie=subject-r	-0.39
carry d=3 side=other tie=subject-s	-0.36
carry d=3 side=other tie=subject-w	-0.34
carry gap=	0.39
carry gap=, Cap Vs .	0.47
carry gap=.	0.03
carry gap=Cap Cap Vs .	0.56
carry gap=Cap Vr .	0.64
carry gap=Cap Vs ,	0.17
carry gap=Cap Vs .	0.32
carry gap=Cap Vs Cap .	0.23
carry gap=Cap Vs Cap Cap .	0.38
carry gap=Cap Vs Cap w .	0.18
carry gap=Cap Vs w .	0.22
carry gap=Vs Cap .	0.46
carry gap=Vs Cap Cap .	0.46
carry gap=Vsg ,	0.36
carry gap=conj	-0.34
carry gap=det w Vs .	-0.41
carry gap=long	-0.03
carry gap=w Vr .	-0.24
carry gap=w Vs ,	0.43
carry gap=w Vs , Vsg ,	0.22
carry gap=w Vs .	0.25
carry gap=w Vs w .	0.40
carry inner=0 held=false left=, ends=.	0.24
carry inner=0 held=false left=: ends=.	0.50
carry inner=0 held=false left=aux ends=.	0.38
carry inner=0 held=false left=conj ends=.	-0.29
carry inner=0 held=false left=conj ends=x	-0.05
carry inner=0 held=false left=start ends=,	0.15
carry inner=0 held=false left=start ends=.	0.66
carry inner=0 held=false left=that ends=.	0.48
carry inner=0 held=false left=w ends=.	0.40
carry inner=0 left=, opens=A	0.46
carry inner=0 left=, opens=a	-0.09
carry inner=0 left=: opens=A	0.50
carry inner=0 left=aux opens=a	-0.27
carry inner=0 left=conj opens=A	-0.42
carry inner=0 left=conj opens=a	-0.08
carry inner=0 left=det opens=a	0.23
carry inner=0 left=start opens=A	0.75
carry inner=0 left=to opens=a	-0.03
carry inner=0 left=w opens=a	-0.27
carry inner=1 held=false left=, ends=.	-0.55
carry inner=1 held=false left=: ends=.	-0.29
carry inner=1 held=false left=Cap ends=.	0.42
carry inner=1 held=false left=det ends=.	0.21
carry inner=1 held=false left=det ends=x	-0.30
carry inner=1 held=false left=start ends=,	-0.17
carry inner=1 held=false left=start ends=.	0.55
carry inner=1 held=false left=w ends=.	0.36
carry inner=1 held=true left=, ends=.	0.58
carry inner=1 held=true left=, ends=?	0.06
carry inner=1 held=true left=: ends=.	0.32
carry inner=1 held=true left=conj ends=.	0.08
carry inner=1 held=true left=start ends=,	-0.40
carry inner=1 held=true left=start ends=.	0.46
carry inner=1 held=true left=start ends=?	0.24
carry inner=1 held=true left=start ends=open	0.39
carry inner=1 held=true left=start ends=x	0.10
carry inner=1 left=, opens=A	-0.63
carry inner=1 left=, opens=a	0.40
carry inner=1 left=: opens=A	-0.23
carry inner=1 left=Cap opens=a	0.58
carry inner=1 left=aux opens=a	0.02
carry inner=1 left=conj opens=a	-0.31
carry inner=1 left=det opens=a	0.03
carry inner=1 left=start opens=A	0.47
carry inner=1 left=that opens=a	0.09
carry inner=1 left=w opens=a	0.60
carry inner=10+ held=false left=start ends=,	-0.18
carry inner=10+ held=true left=start ends=,	-0.06
carry inner=10+ held=true left=start ends=.	0.38
carry inner=10+ left=aux opens=a	-0.15
carry inner=10+ left=det opens=a	-0.08
carry inner=10+ left=start opens=A	0.29
carry inner=2 held=false left=: ends=.	0.25
carry inner=2 held=false left=aux ends=.	0.46
carry inner=2 held=false left=det ends=x	-0.04
carry inner=2 held=false left=start ends=,	-0.06
carry inner=2 held=false left=start ends=.	-0.22
carry inner=2 held=true left=: ends=.	-0.11
carry inner=2 held=true left=aux ends=.	-0.24
carry inner=2 held=true left=start ends=,	-0.16
carry inner=2 held=true left=start ends=.	-0.08
carry inner=2 held=true left=start ends=?	0.67
carry inner=2 left=, opens=A	0.45
carry inner=2 left=, opens=a	0.21
carry inner=2 left=Cap opens=a	0.28
carry inner=2 left=aux opens=a	0.40
carry inner=2 left=det opens=a	0.09
carry inner=2 left=start opens=A	-0.18
carry inner=2 left=to opens=a	0.36
carry inner=2 left=w opens=a	-0.26
carry inner=3 held=false left=, ends=.	-0.23
carry inner=3 held=false left=det ends=.	0.17
carry inner=3 held=false left=start ends=,	-0.30
carry inner=3 held=true left=, ends=.	-0.12
carry inner=3 held=true left=Cap ends=.	0.23
carry inner=3 held=true left=start ends=,	-0.60
carry inner=3 held=true left=start ends=.	0.44
carry inner=3 held=true left=start ends=?	0.52
carry inner=3 held=true left=w ends=.	0.07
carry inner=3 left=, opens=A	-0.25
carry inner=3 left=, opens=a	-0.09
carry inner=3 left=: opens=A	-0.44
carry inner=3 left=Cap opens=a	0.27
carry inner=3 left=aux opens=a	-0.55
carry inner=3 left=det opens=a	0.29
carry inner=3 left=start opens=A	0.27
carry inner=3 left=to opens=a	0.41
carry inner=3 left=w opens=a	0.18
carry inner=4-5 held=false left=, ends=.	0.27
carry inner=4-5 held=false left=: ends=.	-0.31
carry inner=4-5 held=false left=aux ends=.	-0.08
carry inner=4-5 held=false left=start ends=,	0.29
carry inner=4-5 held=false left=w ends=.	-0.32
carry inner=4-5 held=true left=, ends=.	0.32
carry inner=4-5 held=true left=: ends=.	-0.12
carry inner=4-5 held=true left=start ends=,	0.05
carry inner=4-5 held=true left=start ends=.	0.87
carry inner=4-5 held=true left=start ends=?	0.51
carry inner=4-5 held=true left=start ends=x	0.53
carry inner=4-5 held=true left=w ends=.	0.42
carry inner=4-5 left=, opens=A	-0.10
carry inner=4-5 left=, opens=a	0.56
carry inner=4-5 left=: opens=A	-0.33
carry inner=4-5 left=Cap opens=a	-0.28
carry inner=4-5 left=aux opens=a	0.11
carry inner=4-5 left=det opens=a	0.06
carry inner=4-5 left=start opens=A	0.85
carry inner=4-5 left=to opens=a	-0.15
carry inner=4-5 left=w opens=a	-0.05
carry inner=6-9 held=false left=start ends=,	-0.33
carry inner=6-9 held=true left=, ends=.	0.25
carry inner=6-9 held=true left=Cap ends=.	0.48
carry inner=6-9 held=true left=aux ends=.	-0.33
carry inner=6-9 held=true left=start ends=,	0.20
carry inner=6-9 held=true left=start ends=.	-0.22
carry inner=6-9 left=: opens=A	0.15
carry inner=6-9 left=Cap opens=a	0.28
carry inner=6-9 left=aux opens=a	-0.35
carry inner=6-9 left=det opens=a	-0.17
carry inner=6-9 left=start opens=A	-0.24
carry inner=6-9 left=w opens=a	-0.27
carry intro=colon since=2 1	-0.46
carry intro=colon since=2 2	-0.31
carry intro=none since=1 0	-0.75
carry intro=none since=1 1	-0.65
carry intro=none since=1 2	-0.32
carry intro=none since=2 0	-0.22
carry intro=none since=2 1	-0.81
carry intro=none since=2 2	-0.47
carry intro=none since=here	0.28
carry intro=quotation since=1 0	0.53
carry intro=quotation since=2 0	0.18
carry intro=text since=1 0	0.31
carry intro=text since=1 1	0.11
carry intro=text since=1 2	0.59
carry intro=text since=2 0	-0.11
carry intro=text since=2 1	-0.40
carry intro=text since=2 2	-0.42
down N-body tie=inverted-s	-0.02
down N-body tie=none	-0.49
down N-body tie=subject-r	-0.04
down N-body tie=subject-s	-0.04
down N-body tie=subject-w	-0.03
down N-person tie=according	-0.25
down N-person tie=apposed-r	-0.23
down N-person tie=apposed-s	-0.24
down N-person tie=apposed-w	-0.24
down N-person tie=inverted-r	-0.03
down N-person tie=inverted-s	-0.25
down N-person tie=inverted-w	-0.04
down N-person tie=none	0.03
down N-person tie=relative-w	-0.03
down N-person tie=subject-r	-0.33
down N-person tie=subject-s	0.22
down N-person tie=subject-w	-0.25
down N-person's tie=none	-0.04
down N-unknown tie=apposed-s	-0.26
down N-unknown tie=apposed-w	-0.06
down N-unknown tie=inverted-r	-0.02
down N-unknown tie=inverted-s	-0.18
down N-unknown tie=inverted-w	-0.05
down N-unknown tie=none	-0.20
down N-unknown tie=subject-r	-0.67
down N-unknown tie=subject-s	-0.47
down N-unknown tie=subject-w	-0.60
down N-unknown tie=subject-wg	-0.13
down N-unknown's tie=none	-0.30
down N-unknown's tie=owner	-0.09
down ends=. cue-after=false cue-before=false left=,	-0.34
down ends=. cue-after=false cue-before=false left=:	-0.40
down ends=. cue-after=false cue-before=false left=Cap	-0.24
down ends=. cue-after=false cue-before=false left=aux	-0.26
down ends=. cue-after=false cue-before=false left=conj	-0.28
down ends=. cue-after=false cue-before=false left=det	-0.06
down ends=. cue-after=false cue-before=false left=prep	-0.12
down ends=. cue-after=false cue-before=false left=start	-0.13
down ends=. cue-after=false cue-before=false left=that	-0.20
down ends=. cue-after=false cue-before=false left=w	-0.20
down ends=. cue-after=false cue-before=true left=,	-0.38
down ends=. cue-after=false cue-before=true left=:	-0.25
down ends=. cue-after=false cue-before=true left=Cap	-0.21
down ends=. cue-after=false cue-before=true left=Vr	-0.06
down ends=. cue-after=false cue-before=true left=Vs	-0.03
down ends=. cue-after=false cue-before=true left=Vsg	-0.12
down ends=. cue-after=false cue-before=true left=Vw	-0.17
down ends=. cue-after=false cue-before=true left=Vwb	-0.02
down ends=. cue-after=false cue-before=true left=adv	-0.06
down ends=. cue-after=false cue-before=true left=as	-0.13
down ends=. cue-after=false cue-before=true left=aux	-0.45
down ends=. cue-after=false cue-before=true left=conj	-0.10
down ends=. cue-after=false cue-before=true left=det	-0.20
down ends=. cue-after=false cue-before=true left=prep	-0.59
down ends=. cue-after=false cue-before=true left=that	-0.21
down ends=. cue-after=false cue-before=true left=to	-0.10
down ends=. cue-after=false cue-before=true left=w	-0.35
down ends=? cue-after=false cue-before=false left=start	-0.84
down ends=? cue-after=false cue-before=true left=,	-0.25
down ends=? cue-after=false cue-before=true left=:	-0.08
down ends=? cue-after=false cue-before=true left=Vsg	-0.10
down ends=open cue-after=false cue-before=false left=start	-0.23
down ends=x cue-after=false cue-before=false left=start	-0.51
down first=false last=false tie=according	-0.17
down first=false last=false tie=apposed-s	-0.04
down first=false last=false tie=apposed-w	-0.11
down first=false last=false tie=inverted-r	-0.27
down first=false last=false tie=inverted-s	-0.31
down first=false last=false tie=inverted-w	-0.17
down first=false last=false tie=inverted-wg	-0.04
down first=false last=false tie=none	-0.52
down first=false last=false tie=relative-w	-0.10
down first=false last=false tie=subject-r	-0.20
down first=false last=false tie=subject-s	0.07
down first=false last=false tie=subject-w	-0.37
down first=false last=true tie=according	-0.36
down first=false last=true tie=apposed-s	-0.04
down first=false last=true tie=apposed-w	-0.05
down first=false last=true tie=inner-s	-0.03
down first=false last=true tie=inverted-r	-0.07
down first=false last=true tie=inverted-s	-0.27
down first=false last=true tie=inverted-w	-0.17
down first=false last=true tie=none	-0.03
down first=false last=true tie=owner	-0.04
down first=false last=true tie=passive-w	-0.04
down first=false last=true tie=relative-w	-0.04
down first=false last=true tie=subject-r	-0.54
down first=false last=true tie=subject-s	0.47
down first=false last=true tie=subject-sg	-0.09
down first=false last=true tie=subject-w	-0.32
down first=false last=true tie=subject-wg	-0.04
down first=true last=false tie=apposed-r	-0.10
down first=true last=false tie=apposed-s	-0.04
down first=true last=false tie=apposed-w	-0.05
down first=true last=false tie=none	-0.37
down first=true last=false tie=subject-r	-0.15
down first=true last=false tie=subject-s	-0.49
down first=true last=false tie=subject-w	-0.65
down first=true last=false tie=subject-wg	-0.12
down first=true last=true tie=apposed-r	-0.05
down first=true last=true tie=apposed-s	-0.39
down first=true last=true tie=apposed-w	-0.15
down first=true last=true tie=none	-0.82
down first=true last=true tie=passive-w	-0.47
down first=true last=true tie=subject-r	-0.45
down first=true last=true tie=subject-s	-0.66
down first=true last=true tie=subject-w	-0.27
down first=true last=true tie=subject-wg	-0.03
down he tie=inverted-s	-0.18
down he tie=none	-0.49
down he tie=subject-r	-0.31
down he tie=subject-s	0.28
down he tie=subject-w	-0.22
down holes=false alone=alone ends=.	-0.22
down holes=false alone=company ends=.	-0.11
down holes=false alone=company ends=?	-0.38
down holes=false alone=company ends=x	-0.14
down holes=true alone=alone ends=.	-0.13
down holes=true alone=company ends=.	-0.27
down holes=true alone=company ends=?	-0.43
down holes=true alone=company ends=open	-0.03
down holes=true alone=company ends=x	-0.27
down intro=colon N-person first=false	-0.50
down intro=colon N-unknown first=false	-0.19
down intro=colon N-unknown first=true	-0.39
down intro=colon lead=false last=false	-0.24
down intro=colon lead=false last=true	-0.33
down intro=colon lead=true last=false	-0.48
down intro=colon lead=true last=true	-0.64
down intro=colon tie=none last=false	-0.39
down intro=colon tie=none last=true	-0.51
down intro=none N-body first=false	-0.23
down intro=none N-body first=true	-0.12
down intro=none N-person first=true	-0.68
down intro=none N-person's first=false	-0.03
down intro=none N-unknown first=false	-0.57
down intro=none N-unknown first=true	-0.46
down intro=none N-unknown's first=false	-0.12
down intro=none N-unknown's first=true	-0.10
down intro=none he first=false	0.11
down intro=none he first=true	-0.29
down intro=none i first=false	-0.22
down intro=none i first=true	-0.10
down intro=none it first=false	-0.05
down intro=none it first=true	-0.05
down intro=none lead=false last=false	-0.42
down intro=none lead=false last=true	-0.41
down intro=none lead=true last=false	-0.40
down intro=none lead=true last=true	-0.05
down intro=none n-body first=false	-0.46
down intro=none n-body first=true	-0.10
down intro=none n-bodys first=false	-0.08
down intro=none n-document first=false	-0.26
down intro=none n-document first=true	-0.10
down intro=none n-documents first=false	-0.04
down intro=none n-documents first=true	-0.05
down intro=none n-person first=false	-0.30
down intro=none n-person first=true	-0.30
down intro=none n-persons first=false	-0.21
down intro=none n-persons first=true	-0.11
down intro=none tie=according last=false	-0.17
down intro=none tie=according last=true	-0.36
down intro=none tie=apposed-r last=false	-0.10
down intro=none tie=apposed-r last=true	-0.23
down intro=none tie=apposed-s last=false	-0.08
down intro=none tie=apposed-s last=true	-0.25
down intro=none tie=apposed-w last=false	-0.15
down intro=none tie=apposed-w last=true	-0.18
down intro=none tie=inner-s last=true	-0.03
down intro=none tie=inverted-r last=false	-0.06
down intro=none tie=inverted-r last=true	-0.07
down intro=none tie=inverted-s last=false	-0.22
down intro=none tie=inverted-s last=true	-0.27
down intro=none tie=inverted-w last=false	-0.09
down intro=none tie=inverted-w last=true	-0.10
down intro=none tie=inverted-wg last=false	-0.04
down intro=none tie=none last=false	-0.28
down intro=none tie=none last=true	-0.39
down intro=none tie=owner last=false	-0.05
down intro=none tie=owner last=true	-0.04
down intro=none tie=passive-w last=true	-0.17
down intro=none tie=relative-r last=true	-0.06
down intro=none tie=relative-w last=false	-0.08
down intro=none tie=relative-w last=true	-0.06
down intro=none tie=subject-r last=false	-0.24
down intro=none tie=subject-r last=true	-0.33
down intro=none tie=subject-s last=false	-0.66
down intro=none tie=subject-s last=true	0.25
down intro=none tie=subject-sg last=true	-0.06
down intro=none tie=subject-w last=false	-0.25
down intro=none tie=subject-w last=true	-0.24
down intro=none tie=subject-wg last=false	-0.13
down intro=none tie=subject-wg last=true	-0.07
down intro=none who first=false	-0.15
down intro=quotation N-unknown first=false	-0.50
down intro=quotation N-unknown first=true	-0.59
down intro=quotation lead=false last=false	-0.40
down intro=quotation lead=false last=true	-0.18
down intro=quotation lead=true last=false	0.08
down intro=quotation lead=true last=true	-0.86
down intro=quotation tie=none last=false	-0.53
down intro=quotation tie=none last=true	-0.42
down intro=quotation tie=subject-r last=true	-0.33
down intro=text N-body first=false	-0.21
down intro=text N-body first=true	-0.35
down intro=text N-person first=false	0.40
down intro=text N-unknown first=false	0.41
down intro=text N-unknown first=true	-0.73
down intro=text lead=false last=false	-0.37
down intro=text lead=false last=true	-0.70
down intro=text lead=true last=false	-0.51
down intro=text lead=true last=true	0.21
down intro=text n-document first=false	0.19
down intro=text n-person first=false	-0.39
down intro=text tie=none last=false	-0.64
down intro=text tie=none last=true	0.23
down intro=text tie=subject-s last=true	0.11
down it tie=none	-0.32
down n-body tie=inverted-r	-0.25
down n-body tie=inverted-w	-0.04
down n-body tie=none	-0.33
down n-body tie=subject-r	-0.04
down n-body tie=subject-s	-0.70
down n-body tie=subject-w	-0.17
down n-bodys tie=none	-0.07
down n-document tie=inverted-r	-0.03
down n-document tie=inverted-w	-0.14
down n-document tie=none	-0.29
down n-document tie=passive-w	-0.26
down n-document tie=subject-s	0.35
down n-document tie=subject-w	-0.04
down n-documents tie=none	-0.50
down n-person tie=apposed-s	-0.03
down n-person tie=apposed-w	-0.02
down n-person tie=inverted-w	-0.11
down n-person tie=none	-0.50
down n-person tie=relative-w	-0.06
down n-person tie=subject-r	-0.03
down n-person tie=subject-s	-0.28
down n-person tie=subject-w	-0.17
down n-persons tie=inverted-s	-0.13
down n-persons tie=inverted-wg	-0.03
down n-persons tie=none	-0.23
down n-persons tie=subject-r	-0.13
down n-persons tie=subject-s	-0.10
down n-persons tie=subject-w	-0.02
down opens=dash short=true	0.55
down opens=word short=false	-0.61
down opens=word short=true	-0.09
down rivals=0 last=false	-0.40
down rivals=0 last=true	-0.08
down rivals=1 last=false	-0.63
down rivals=1 last=true	-0.71
down tie=according company start=false	-0.47
down tie=apposed-r company start=false	-0.29
down tie=apposed-s company start=false	-0.27
down tie=apposed-w company start=false	-0.27
down tie=apposed-wg company start=false	-0.02
down tie=inner-s company start=false	-0.04
down tie=inverted-r company start=false	-0.11
down tie=inverted-s company start=false	-0.34
down tie=inverted-w company start=false	-0.15
down tie=inverted-wg company start=false	-0.06
down tie=none alone start=true	-0.07
down tie=none company start=false	-0.34
down tie=owner company start=false	-0.09
down tie=passive-w company start=false	-0.18
down tie=relative-r company start=false	-0.06
down tie=relative-s company start=false	-0.08
down tie=relative-w company start=false	-0.12
down tie=subject-r alone start=true	-0.70
down tie=subject-r company start=false	-0.33
down tie=subject-s alone start=true	0.10
down tie=subject-s company start=false	0.11
down tie=subject-sg company start=false	-0.09
down tie=subject-w alone start=true	-0.69
down tie=subject-w company start=false	-0.28
down tie=subject-wg company start=false	-0.17
down who tie=none	-0.14
earlier N-body left=,	-0.18
earlier N-body left=:	0.35
earlier N-body left=Cap	-0.44
earlier N-body left=Vr	-0.02
earlier N-body left=Vs	-0.05
earlier N-body left=Vsg	-0.10
earlier N-body left=Vw	-0.04
earlier N-body left=as	-0.05
earlier N-body left=aux	-0.46
earlier N-body left=conj	-0.51
earlier N-body left=det	-0.39
earlier N-body left=prep	-0.03
earlier N-body left=start	-0.29
earlier N-body left=that	-0.05
earlier N-body left=w	-0.46
earlier N-body tie=according	-0.02
earlier N-body tie=apposed-r	-0.03
earlier N-body tie=apposed-s	-0.08
earlier N-body tie=inverted-r	0.34
earlier N-body tie=inverted-s	-0.84
earlier N-body tie=inverted-w	-0.12
earlier N-body tie=none	-0.77
earlier N-body tie=relative-w	-0.15
earlier N-body tie=subject-r	-0.53
earlier N-body tie=subject-s	0.38
earlier N-body tie=subject-w	-0.24
earlier N-body tie=subject-wg	-0.08
earlier N-body's left=start	-0.56
earlier N-body's tie=inverted-s	-0.20
earlier N-body's tie=none	-0.43
earlier N-body's tie=owner	-0.13
earlier N-person left=,	-0.38
earlier N-person left=:	-0.39
earlier N-person left=Cap	0.23
earlier N-person left=Vs	-0.03
earlier N-person left=Vsg	-0.04
earlier N-person left=Vw	-0.21
earlier N-person left=adv	-0.19
earlier N-person left=as	-0.30
earlier N-person left=aux	-0.79
earlier N-person left=conj	0.28
earlier N-person left=of	-0.05
earlier N-person left=prep	-0.31
earlier N-person left=start	-0.22
earlier N-person left=that	-0.14
earlier N-person left=to	-0.21
earlier N-person left=w	0.15
earlier N-person tie=according	-0.41
earlier N-person tie=apposed-r	-0.30
earlier N-person tie=apposed-s	0.08
earlier N-person tie=apposed-w	-0.31
earlier N-person tie=apposed-wg	0.12
earlier N-person tie=inner-r	-0.20
earlier N-person tie=inner-s	-0.19
earlier N-person tie=inverted-r	0.36
earlier N-person tie=inverted-rg	-0.09
earlier N-person tie=inverted-s	0.03
earlier N-person tie=inverted-w	-0.25
earlier N-person tie=inverted-wg	-0.10
earlier N-person tie=none	-0.07
earlier N-person tie=passive-r	-0.06
earlier N-person tie=passive-s	-0.26
earlier N-person tie=passive-w	-0.11
earlier N-person tie=relative-w	0.24
earlier N-person tie=relative-wg	0.08
earlier N-person tie=subject-r	0.08
earlier N-person tie=subject-s	-0.06
earlier N-person tie=subject-w	-0.71
earlier N-person tie=subject-wg	-0.16
earlier N-person's left=start	-0.25
earlier N-person's tie=none	-0.32
earlier N-person's tie=owner	-0.04
earlier N-unknown left=,	0.07
earlier N-unknown left=:	-0.40
earlier N-unknown left=Cap	-0.28
earlier N-unknown left=Vr	0.10
earlier N-unknown left=Vs	-0.08
earlier N-unknown left=Vsg	-0.36
earlier N-unknown left=Vw	-0.26
earlier N-unknown left=Vwb	-0.21
earlier N-unknown left=adv	0.17
earlier N-unknown left=as	-0.06
earlier N-unknown left=aux	-0.72
earlier N-unknown left=conj	-0.06
earlier N-unknown left=det	-0.49
earlier N-unknown left=of	-0.18
earlier N-unknown left=prep	0.10
earlier N-unknown left=start	0.20
earlier N-unknown left=that	-0.21
earlier N-unknown left=to	-0.30
earlier N-unknown left=w	-0.57
earlier N-unknown tie=according	0.42
earlier N-unknown tie=apposed-r	-0.20
earlier N-unknown tie=apposed-s	-0.25
earlier N-unknown tie=apposed-sg	-0.03
earlier N-unknown tie=apposed-w	-0.28
earlier N-unknown tie=inner-s	-0.07
earlier N-unknown tie=inner-w	-0.09
earlier N-unknown tie=inverted-r	-0.95
earlier N-unknown tie=inverted-s	0.02
earlier N-unknown tie=inverted-w	-0.30
earlier N-unknown tie=inverted-wg	-0.12
earlier N-unknown tie=none	-0.27
earlier N-unknown tie=passive-w	-0.05
earlier N-unknown tie=relative-r	-0.36
earlier N-unknown tie=relative-s	0.16
earlier N-unknown tie=relative-w	-0.12
earlier N-unknown tie=subject-r	0.16
earlier N-unknown tie=subject-rg	-0.37
earlier N-unknown tie=subject-s	0.12
earlier N-unknown tie=subject-sg	-0.20
earlier N-unknown tie=subject-w	0.07
earlier N-unknown tie=subject-wg	-0.32
earlier N-unknown's left=,	-0.08
earlier N-unknown's left=Cap	-0.06
earlier N-unknown's left=as	-0.03
earlier N-unknown's left=aux	-0.04
earlier N-unknown's left=det	-0.08
earlier N-unknown's left=start	0.05
earlier N-unknown's left=w	-0.18
earlier N-unknown's tie=inverted-r	-0.25
earlier N-unknown's tie=inverted-s	-0.15
earlier N-unknown's tie=inverted-w	-0.09
earlier N-unknown's tie=none	0.08
earlier N-unknown's tie=owner	-0.27
earlier N-unknown's tie=subject-w	-0.03
earlier before=' tie=none	-0.03
earlier before=( tie=none	-0.64
earlier before=, tie=apposed-r	-0.26
earlier before=, tie=apposed-rg	-0.10
earlier before=, tie=apposed-s	0.33
earlier before=, tie=apposed-w	-0.05
earlier before=, tie=inner-r	-0.02
earlier before=, tie=inner-s	-0.23
earlier before=, tie=inner-w	-0.22
earlier before=, tie=none	-0.17
earlier before=, tie=passive-s	-0.08
earlier before=, tie=passive-w	-0.08
earlier before=, tie=relative-s	-0.08
earlier before=, tie=relative-w	-0.09
earlier before=, tie=subject-s	0.40
earlier before=, tie=subject-w	-0.17
earlier before=, tie=subject-wg	-0.17
earlier before=- tie=none	-0.06
earlier before=/ tie=none	-0.07
earlier before=: tie=none	-0.06
earlier before=; tie=none	-0.22
earlier before=Cap tie=none	-1.08
earlier before=Cap tie=subject-r	0.29
earlier before=Cap tie=subject-s	0.63
earlier before=Cap tie=subject-w	-0.39
earlier before=Q tie=apposed-s	0.12
earlier before=Q tie=none	0.57
earlier before=Q tie=subject-r	0.07
earlier before=Q tie=subject-s	0.10
earlier before=Q tie=subject-w	-0.10
earlier before=Vr tie=inverted-r	0.06
earlier before=Vr tie=subject-r	-0.09
earlier before=Vr tie=subject-w	-0.08
earlier before=Vrb tie=inverted-r	-0.30
earlier before=Vrg tie=inverted-rg	-0.37
earlier before=Vs tie=apposed-wg	0.34
earlier before=Vs tie=none	-0.21
earlier before=Vs tie=relative-s	0.40
earlier before=Vs tie=relative-w	0.72
earlier before=Vs tie=subject-r	-0.08
earlier before=Vs tie=subject-s	-0.20
earlier before=Vs tie=subject-w	0.41
earlier before=Vsb tie=inverted-s	-0.42
earlier before=Vsg tie=inverted-sg	-0.28
earlier before=Vsg tie=subject-w	-0.03
earlier before=Vw tie=inverted-w	-0.43
earlier before=Vw tie=none	-0.10
earlier before=Vw tie=subject-w	-0.05
earlier before=Vw tie=subject-wg	-0.06
earlier before=Vwb tie=inverted-w	-0.35
earlier before=Vwg tie=inverted-wg	-0.48
earlier before=Vwg tie=none	-0.03
earlier before=according tie=according	0.38
earlier before=adv tie=none	-0.86
earlier before=adv tie=subject-s	-0.09
earlier before=adv tie=subject-w	-0.07
earlier before=as tie=none	-0.46
earlier before=as tie=subject-r	-0.03
earlier before=as tie=subject-w	-0.19
earlier before=aux tie=none	-0.09
earlier before=aux tie=subject-w	-0.07
earlier before=by tie=none	-0.78
earlier before=by tie=subject-w	-0.03
earlier before=conj tie=apposed-r	-0.15
earlier before=conj tie=apposed-s	-0.29
earlier before=conj tie=apposed-w	-0.08
earlier before=conj tie=none	0.39
earlier before=conj tie=passive-r	-0.32
earlier before=conj tie=passive-w	-0.02
earlier before=conj tie=relative-w	-0.44
earlier before=conj tie=subject-r	-0.44
earlier before=conj tie=subject-s	-0.77
earlier before=conj tie=subject-w	-0.27
earlier before=conj tie=subject-wg	-0.10
earlier before=det tie=none	-0.64
earlier before=det tie=subject-w	-0.06
earlier before=num tie=none	-0.56
earlier before=of tie=apposed-s	-0.03
earlier before=of tie=none	-0.55
earlier before=of tie=relative-w	-0.14
earlier before=of tie=subject-w	-0.06
earlier before=of tie=subject-wg	-0.03
earlier before=prep tie=apposed-s	-0.12
earlier before=prep tie=none	-0.41
earlier before=prep tie=passive-w	-0.07
earlier before=prep tie=relative-r	-0.27
earlier before=prep tie=relative-s	-0.36
earlier before=prep tie=relative-w	-0.32
earlier before=prep tie=subject-r	-0.52
earlier before=prep tie=subject-rg	-0.19
earlier before=prep tie=subject-s	-0.22
earlier before=prep tie=subject-w	-0.27
earlier before=prep tie=subject-wg	-0.05
earlier before=start tie=apposed-r	0.06
earlier before=start tie=apposed-s	-0.19
earlier before=start tie=apposed-w	-0.41
earlier before=start tie=none	-0.07
earlier before=start tie=owner	-0.02
earlier before=start tie=passive-r	-0.02
earlier before=start tie=passive-s	-0.26
earlier before=start tie=passive-w	-0.46
earlier before=start tie=relative-w	-0.36
earlier before=start tie=subject-r	0.26
earlier before=start tie=subject-s	0.18
earlier before=start tie=subject-sg	-0.12
earlier before=start tie=subject-w	0.21
earlier before=start tie=subject-wg	-0.27
earlier before=that tie=inverted-r	-0.46
earlier before=that tie=inverted-rg	-0.05
earlier before=that tie=inverted-s	-0.18
earlier before=that tie=inverted-sg	-0.12
earlier before=that tie=inverted-w	-0.08
earlier before=that tie=none	-0.55
earlier before=that tie=subject-r	-0.05
earlier before=that tie=subject-w	-0.28
earlier before=to tie=none	-0.68
earlier before=to tie=owner	-0.13
earlier before=to tie=subject-w	-0.04
earlier before=to tie=subject-wg	-0.16
earlier before=w tie=apposed-r	-0.18
earlier before=w tie=apposed-s	0.03
earlier before=w tie=apposed-sg	-0.03
earlier before=w tie=apposed-w	-0.03
earlier before=w tie=none	-0.26
earlier before=w tie=owner	-0.10
earlier before=w tie=relative-w	-0.06
earlier before=w tie=subject-r	-0.13
earlier before=w tie=subject-s	-0.33
earlier before=w tie=subject-w	-0.71
earlier before=w tie=subject-wg	-0.14
earlier before=wh tie=apposed-w	-0.09
earlier before=wh tie=none	-0.50
earlier before=wh tie=subject-r	-0.57
earlier before=wh tie=subject-s	-0.46
earlier before=wh tie=subject-w	-0.45
earlier before= tie=none	0.52
earlier cue-before=false cue-after=false ends=, right=Cap	-0.27
earlier cue-before=false cue-after=false ends=. right=.	0.15
earlier cue-before=false cue-after=false ends=. right=Cap	-0.34
earlier cue-before=false cue-after=false ends=. right=det	0.17
earlier cue-before=false cue-after=false ends=. right=end	0.31
earlier cue-before=false cue-after=false ends=open right=end	0.38
earlier cue-before=false cue-after=false ends=x right=aux	0.09
earlier cue-before=false cue-after=false ends=x right=conj	-0.22
earlier cue-before=false cue-after=false ends=x right=end	0.14
earlier cue-before=false cue-after=false ends=x right=prep	-0.25
earlier cue-before=false cue-after=true ends=, right=,	-0.79
earlier cue-before=false cue-after=true ends=, right=Cap	-0.82
earlier cue-before=false cue-after=true ends=, right=Vr	0.23
earlier cue-before=false cue-after=true ends=, right=Vs	-0.48
earlier cue-before=false cue-after=true ends=, right=det	0.54
earlier cue-before=false cue-after=true ends=, right=w	-0.86
earlier cue-before=false cue-after=true ends=. right=Cap	0.21
earlier cue-before=false cue-after=true ends=. right=conj	0.04
earlier cue-before=false cue-after=true ends=. right=det	0.19
earlier cue-before=false cue-after=true ends=. right=prep	-0.63
earlier cue-before=false cue-after=true ends=? right=Cap	-0.07
earlier cue-before=false cue-after=true ends=? right=w	-0.34
earlier cue-before=false cue-after=true ends=x right=Vs	-0.63
earlier cue-before=false cue-after=true ends=x right=conj	-0.40
earlier cue-before=false cue-after=true ends=x right=prep	0.05
earlier cue-before=false cue-after=true ends=x right=to	-0.19
earlier cue-before=false cue-after=true ends=x right=w	-0.51
earlier cue-before=true cue-after=false ends=, right=conj	0.34
earlier cue-before=true cue-after=false ends=, right=w	-0.19
earlier cue-before=true cue-after=false ends=. right=.	-0.69
earlier cue-before=true cue-after=false ends=. right=Cap	-0.60
earlier cue-before=true cue-after=false ends=. right=adv	-0.16
earlier cue-before=true cue-after=false ends=. right=det	-0.21
earlier cue-before=true cue-after=false ends=. right=end	-0.72
earlier cue-before=true cue-after=false ends=. right=prep	-0.21
earlier cue-before=true cue-after=false ends=? right=end	-0.76
earlier cue-before=true cue-after=false ends=x right=conj	-0.22
earlier cue-before=true cue-after=false ends=x right=of	-0.20
earlier cue-before=true cue-after=false ends=x right=prep	-0.51
earlier cue-before=true cue-after=false ends=x right=to	-0.20
earlier cue-before=true cue-after=false ends=x right=w	-0.34
earlier cue-before=true cue-after=true ends=, right=conj	-0.10
earlier cue-before=true cue-after=true ends=, right=w	-0.45
earlier cue-before=true cue-after=true ends=. right=Cap	-0.58
earlier cue-before=true cue-after=true ends=. right=conj	-0.18
earlier cue-before=true cue-after=true ends=. right=det	0.18
earlier cue-before=true cue-after=true ends=x right=conj	-0.51
earlier cue-before=true cue-after=true ends=x right=prep	-0.36
earlier cue-before=true cue-after=true ends=x right=w	-0.12
earlier cue-before=true cue-after=true ends=x right=wh	0.30
earlier ends=, cue-after=false cue-before=false left=start	-0.29
earlier ends=, cue-after=false cue-before=true left=Cap	-0.04
earlier ends=, cue-after=false cue-before=true left=w	-0.14
earlier ends=, cue-after=true cue-before=false left=,	-0.11
earlier ends=, cue-after=true cue-before=false left=Cap	-0.24
earlier ends=, cue-after=true cue-before=false left=aux	-0.65
earlier ends=, cue-after=true cue-before=false left=conj	-0.23
earlier ends=, cue-after=true cue-before=false left=det	-0.48
earlier ends=, cue-after=true cue-before=false left=start	-0.17
earlier ends=, cue-after=true cue-before=false left=w	-0.13
earlier ends=, cue-after=true cue-before=true left=,	-0.30
earlier ends=, cue-after=true cue-before=true left=aux	-0.02
earlier ends=, cue-after=true cue-before=true left=det	-0.36
earlier ends=, cue-after=true cue-before=true left=w	-0.16
earlier ends=. cue-after=false cue-before=false left=,	0.14
earlier ends=. cue-after=false cue-before=false left=Cap	0.17
earlier ends=. cue-after=false cue-before=false left=aux	0.03
earlier ends=. cue-after=false cue-before=false left=conj	0.29
earlier ends=. cue-after=false cue-before=false left=prep	0.21
earlier ends=. cue-after=false cue-before=false left=start	0.16
earlier ends=. cue-after=false cue-before=false left=w	0.41
earlier ends=. cue-after=false cue-before=true left=,	-0.48
earlier ends=. cue-after=false cue-before=true left=:	-0.59
earlier ends=. cue-after=false cue-before=true left=Cap	-0.51
earlier ends=. cue-after=false cue-before=true left=Vr	-0.57
earlier ends=. cue-after=false cue-before=true left=Vs	-0.12
earlier ends=. cue-after=false cue-before=true left=Vsg	-0.14
earlier ends=. cue-after=false cue-before=true left=Vw	-0.16
earlier ends=. cue-after=false cue-before=true left=Vwb	-0.11
earlier ends=. cue-after=false cue-before=true left=adv	-0.09
earlier ends=. cue-after=false cue-before=true left=as	-0.26
earlier ends=. cue-after=false cue-before=true left=aux	-0.64
earlier ends=. cue-after=false cue-before=true left=conj	-0.15
earlier ends=. cue-after=false cue-before=true left=det	-0.13
earlier ends=. cue-after=false cue-before=true left=of	-0.12
earlier ends=. cue-after=false cue-before=true left=prep	-0.36
earlier ends=. cue-after=false cue-before=true left=that	-0.29
earlier ends=. cue-after=false cue-before=true left=to	-0.37
earlier ends=. cue-after=false cue-before=true left=w	-0.34
earlier ends=. cue-after=true cue-before=false left=start	0.29
earlier ends=. cue-after=true cue-before=true left=,	-0.41
earlier ends=. cue-after=true cue-before=true left=:	0.30
earlier ends=. cue-after=true cue-before=true left=Cap	-0.11
earlier ends=. cue-after=true cue-before=true left=aux	-0.08
earlier ends=. cue-after=true cue-before=true left=w	-0.25
earlier ends=? cue-after=false cue-before=false left=start	0.14
earlier ends=? cue-after=false cue-before=true left=,	-0.11
earlier ends=? cue-after=true cue-before=false left=start	-0.45
earlier ends=open cue-after=false cue-before=false left=start	0.38
earlier ends=x cue-after=false cue-before=false left=det	-0.31
earlier ends=x cue-after=false cue-before=false left=start	0.28
earlier ends=x cue-after=false cue-before=true left=,	-0.33
earlier ends=x cue-after=false cue-before=true left=Cap	-0.20
earlier ends=x cue-after=false cue-before=true left=Vsg	-0.31
earlier ends=x cue-after=false cue-before=true left=Vw	-0.22
earlier ends=x cue-after=false cue-before=true left=as	-0.35
earlier ends=x cue-after=false cue-before=true left=aux	-0.28
earlier ends=x cue-after=false cue-before=true left=det	-0.54
earlier ends=x cue-after=false cue-before=true left=prep	-0.17
earlier ends=x cue-after=false cue-before=true left=to	-0.30
earlier ends=x cue-after=false cue-before=true left=w	-0.44
earlier ends=x cue-after=true cue-before=false left=aux	-0.45
earlier ends=x cue-after=true cue-before=false left=det	-0.42
earlier ends=x cue-after=true cue-before=false left=start	-1.08
earlier ends=x cue-after=true cue-before=false left=w	-0.24
earlier ends=x cue-after=true cue-before=true left=as	-0.10
earlier ends=x cue-after=true cue-before=true left=aux	0.54
earlier ends=x cue-after=true cue-before=true left=det	-0.28
earlier ends=x cue-after=true cue-before=true left=w	-0.46
earlier first=false left=, before=,	0.17
earlier first=false left=, before=Q	0.15
earlier first=false left=, before=Vr	-0.10
earlier first=false left=, before=Vs	-0.29
earlier first=false left=, before=Vw	-0.06
earlier first=false left=, before=Vwg	-0.20
earlier first=false left=, before=according	0.26
earlier first=false left=, before=as	-0.05
earlier first=false left=, before=by	-0.04
earlier first=false left=, before=conj	-0.20
earlier first=false left=, before=det	-0.31
earlier first=false left=, before=of	-0.16
earlier first=false left=, before=prep	-0.42
earlier first=false left=, before=that	-0.18
earlier first=false left=, before=to	-0.07
earlier first=false left=, before=w	-0.23
earlier first=false left=, before=wh	-0.16
earlier first=false left=: before=,	0.19
earlier first=false left=: before=Q	-0.21
earlier first=false left=: before=Vs	-0.09
earlier first=false left=: before=Vw	-0.04
earlier first=false left=: before=conj	-0.13
earlier first=false left=: before=det	-0.04
earlier first=false left=: before=of	-0.06
earlier first=false left=: before=prep	-0.16
earlier first=false left=: before=to	-0.10
earlier first=false left=: before=w	-0.10
earlier first=false left=: before=wh	-0.08
earlier first=false left=Cap before=,	0.08
earlier first=false left=Cap before=Q	-0.31
earlier first=false left=Cap before=Vr	0.25
earlier first=false left=Cap before=Vs	0.27
earlier first=false left=Cap before=Vw	-0.21
earlier first=false left=Cap before=aux	-0.05
earlier first=false left=Cap before=by	-0.04
earlier first=false left=Cap before=conj	-0.08
earlier first=false left=Cap before=prep	-0.23
earlier first=false left=Cap before=that	-0.03
earlier first=false left=Cap before=w	-0.27
earlier first=false left=Cap before=wh	-0.03
earlier first=false left=Vr before=Vw	-0.08
earlier first=false left=Vr before=prep	-0.02
earlier first=false left=Vr before=w	-0.16
earlier first=false left=Vs before=prep	-0.05
earlier first=false left=Vsg before=,	-0.33
earlier first=false left=Vsg before=of	-0.03
earlier first=false left=Vsg before=prep	-0.13
earlier first=false left=Vsg before=w	-0.11
earlier first=false left=Vw before=,	-0.20
earlier first=false left=Vw before=Vs	-0.05
earlier first=false left=Vw before=Vwb	-0.03
earlier first=false left=Vw before=conj	-0.07
earlier first=false left=Vw before=of	-0.05
earlier first=false left=Vw before=prep	-0.13
earlier first=false left=Vw before=w	-0.06
earlier first=false left=Vw before=wh	-0.04
earlier first=false left=Vwb before=,	-0.35
earlier first=false left=Vwb before=conj	-0.04
earlier first=false left=Vwb before=prep	-0.04
earlier first=false left=Vwb before=w	-0.03
earlier first=false left=adv before=,	-0.16
earlier first=false left=adv before=Vs	-0.03
earlier first=false left=adv before=conj	-0.09
earlier first=false left=adv before=prep	-0.24
earlier first=false left=adv before=w	-0.06
earlier first=false left=as before=,	-0.42
earlier first=false left=as before=Vw	-0.03
earlier first=false left=as before=as	-0.17
earlier first=false left=as before=conj	-0.03
earlier first=false left=as before=prep	-0.19
earlier first=false left=as before=w	-0.07
earlier first=false left=aux before=(	-0.03
earlier first=false left=aux before=,	0.25
earlier first=false left=aux before=Cap	-0.07
earlier first=false left=aux before=Q	-0.15
earlier first=false left=aux before=Vr	-0.06
earlier first=false left=aux before=Vs	-0.10
earlier first=false left=aux before=Vw	-0.22
earlier first=false left=aux before=aux	-0.10
earlier first=false left=aux before=by	-0.16
earlier first=false left=aux before=conj	-0.53
earlier first=false left=aux before=det	-0.09
earlier first=false left=aux before=of	-0.05
earlier first=false left=aux before=prep	-0.31
earlier first=false left=aux before=that	-0.14
earlier first=false left=aux before=to	-0.09
earlier first=false left=aux before=w	-0.22
earlier first=false left=aux before=wh	-0.11
earlier first=false left=conj before=,	-0.71
earlier first=false left=conj before=Cap	-0.08
earlier first=false left=conj before=Vs	-0.45
earlier first=false left=conj before=Vw	-0.09
earlier first=false left=conj before=conj	-0.37
earlier first=false left=conj before=det	-0.10
earlier first=false left=conj before=of	-0.33
earlier first=false left=conj before=prep	0.36
earlier first=false left=conj before=to	-0.30
earlier first=false left=conj before=w	-0.37
earlier first=false left=conj before=wh	-0.47
earlier first=false left=det before=,	-0.16
earlier first=false left=det before=Q	-0.03
earlier first=false left=det before=Vr	-0.05
earlier first=false left=det before=Vs	-0.25
earlier first=false left=det before=Vsg	-0.07
earlier first=false left=det before=Vw	-0.07
earlier first=false left=det before=Vwb	-0.04
earlier first=false left=det before=as	-0.06
earlier first=false left=det before=by	-0.20
earlier first=false left=det before=conj	-0.30
earlier first=false left=det before=det	-0.03
earlier first=false left=det before=of	-0.15
earlier first=false left=det before=prep	-0.22
earlier first=false left=det before=that	-0.02
earlier first=false left=det before=to	-0.25
earlier first=false left=det before=w	-0.18
earlier first=false left=det before=wh	-0.07
earlier first=false left=of before=prep	-0.03
earlier first=false left=prep before=,	0.21
earlier first=false left=prep before=Vs	-0.08
earlier first=false left=prep before=as	-0.03
earlier first=false left=prep before=conj	-0.11
earlier first=false left=prep before=of	-0.21
earlier first=false left=prep before=prep	-0.15
earlier first=false left=prep before=w	-0.30
earlier first=false left=start before='	0.21
earlier first=false left=start before=(	-0.65
earlier first=false left=start before=-	-0.06
earlier first=false left=start before=:	-0.22
earlier first=false left=start before=Cap	0.31
earlier first=false left=start before=Q	0.52
earlier first=false left=start before=Vrb	-0.11
earlier first=false left=start before=Vrg	-0.10
earlier first=false left=start before=Vs	0.12
earlier first=false left=start before=Vsb	-0.40
earlier first=false left=start before=Vsg	-0.24
earlier first=false left=start before=Vw	-0.31
earlier first=false left=start before=Vwb	-0.42
earlier first=false left=start before=Vwg	-0.40
earlier first=false left=start before=according	0.20
earlier first=false left=start before=as	-0.46
earlier first=false left=start before=aux	-0.16
earlier first=false left=start before=by	-0.48
earlier first=false left=start before=conj	-0.27
earlier first=false left=start before=det	-0.74
earlier first=false left=start before=num	-0.44
earlier first=false left=start before=of	-0.71
earlier first=false left=start before=prep	-0.66
earlier first=false left=start before=that	-0.77
earlier first=false left=start before=to	-0.60
earlier first=false left=start before=w	-0.36
earlier first=false left=start before=wh	-0.57
earlier first=false left=that before=,	-0.19
earlier first=false left=that before=Vw	-0.03
earlier first=false left=that before=as	-0.04
earlier first=false left=that before=conj	-0.06
earlier first=false left=that before=prep	-0.06
earlier first=false left=that before=to	-0.04
earlier first=false left=that before=w	-0.06
earlier first=false left=that before=wh	-0.03
earlier first=false left=to before=,	-0.05
earlier first=false left=to before=Vs	-0.06
earlier first=false left=to before=conj	-0.02
earlier first=false left=to before=prep	-0.08
earlier first=false left=to before=that	-0.06
earlier first=false left=to before=w	-0.11
earlier first=false left=w before=,	-0.06
earlier first=false left=w before=Cap	-0.15
earlier first=false left=w before=Q	0.20
earlier first=false left=w before=Vr	-0.09
earlier first=false left=w before=Vs	-0.06
earlier first=false left=w before=Vw	-0.06
earlier first=false left=w before=Vwb	-0.06
earlier first=false left=w before=as	-0.05
earlier first=false left=w before=aux	-0.07
earlier first=false left=w before=conj	-0.29
earlier first=false left=w before=det	-0.05
earlier first=false left=w before=num	-0.23
earlier first=false left=w before=of	-0.18
earlier first=false left=w before=prep	-0.29
earlier first=false left=w before=that	-0.04
earlier first=false left=w before=to	-0.11
earlier first=false left=w before=w	-0.66
earlier first=false tie=according holes=0	-0.07
earlier first=false tie=according holes=1	0.24
earlier first=false tie=according holes=2	0.19
earlier first=false tie=apposed-r holes=0	-0.48
earlier first=false tie=apposed-r holes=1	-0.04
earlier first=false tie=apposed-rg holes=0	-0.08
earlier first=false tie=apposed-s holes=0	0.27
earlier first=false tie=apposed-s holes=1	-0.15
earlier first=false tie=apposed-s holes=2	-0.63
earlier first=false tie=apposed-w holes=0	-0.09
earlier first=false tie=apposed-w holes=1	-0.07
earlier first=false tie=apposed-wg holes=0	0.22
earlier first=false tie=apposed-wg holes=1	-0.03
earlier first=false tie=inner-r holes=0	-0.09
earlier first=false tie=inner-r holes=1	0.12
earlier first=false tie=inner-s holes=0	-0.11
earlier first=false tie=inner-s holes=1	-0.14
earlier first=false tie=inner-w holes=0	-0.21
earlier first=false tie=inner-w holes=1	-0.04
earlier first=false tie=inverted-r holes=1	-0.26
earlier first=false tie=inverted-r holes=2	-0.09
earlier first=false tie=inverted-rg holes=0	-0.22
earlier first=false tie=inverted-rg holes=1	-0.06
earlier first=false tie=inverted-s holes=0	0.08
earlier first=false tie=inverted-s holes=1	-0.06
earlier first=false tie=inverted-s holes=2	-0.61
earlier first=false tie=inverted-s holes=3	-0.21
earlier first=false tie=inverted-s holes=4-5	-0.12
earlier first=false tie=inverted-sg holes=0	-0.22
earlier first=false tie=inverted-sg holes=1	-0.28
earlier first=false tie=inverted-w holes=0	-0.49
earlier first=false tie=inverted-w holes=1	-0.31
earlier first=false tie=inverted-w holes=2	-0.20
earlier first=false tie=inverted-w holes=3	-0.03
earlier first=false tie=inverted-wg holes=0	-0.38
earlier first=false tie=inverted-wg holes=1	-0.12
earlier first=false tie=none holes=0	-0.08
earlier first=false tie=none holes=1	-0.33
earlier first=false tie=none holes=2	-0.25
earlier first=false tie=none holes=3	-0.38
earlier first=false tie=none holes=4-5	-0.09
earlier first=false tie=owner holes=0	-0.19
earlier first=false tie=owner holes=1	-0.22
earlier first=false tie=passive-r holes=0	-0.12
earlier first=false tie=passive-r holes=1	-0.24
earlier first=false tie=passive-s holes=0	-0.06
earlier first=false tie=passive-w holes=1	-0.23
earlier first=false tie=relative-r holes=0	-0.24
earlier first=false tie=relative-s holes=0	0.22
earlier first=false tie=relative-s holes=1	-0.06
earlier first=false tie=relative-w holes=0	0.05
earlier first=false tie=relative-w holes=1	-0.06
earlier first=false tie=relative-wg holes=0	-0.09
earlier first=false tie=subject-r holes=0	-0.26
earlier first=false tie=subject-r holes=1	-0.53
earlier first=false tie=subject-r holes=2	-0.29
earlier first=false tie=subject-rg holes=0	-0.41
earlier first=false tie=subject-rg holes=1	-0.16
earlier first=false tie=subject-s holes=0	0.14
earlier first=false tie=subject-s holes=1	-0.12
earlier first=false tie=subject-s holes=2	0.16
earlier first=false tie=subject-s holes=3	-0.50
earlier first=false tie=subject-s holes=4-5	0.50
earlier first=false tie=subject-sg holes=0	-0.27
earlier first=false tie=subject-w holes=0	-0.35
earlier first=false tie=subject-w holes=1	-0.31
earlier first=false tie=subject-w holes=2	-0.29
earlier first=false tie=subject-w holes=3	-0.05
earlier first=false tie=subject-wg holes=0	-0.35
earlier first=false tie=subject-wg holes=1	-0.21
earlier first=true left=, before=Q	-0.35
earlier first=true left=, before=start	0.04
earlier first=true left=: before=start	-0.23
earlier first=true left=Cap before=start	-0.41
earlier first=true left=Vr before=start	0.18
earlier first=true left=Vs before=start	-0.07
earlier first=true left=Vsg before=start	-0.11
earlier first=true left=Vw before=start	-0.21
earlier first=true left=Vwb before=start	-0.15
earlier first=true left=adv before=start	0.34
earlier first=true left=as before=start	-0.38
earlier first=true left=aux before=start	0.17
earlier first=true left=conj before=start	-0.45
earlier first=true left=det before=Q	-0.43
earlier first=true left=det before=start	-0.57
earlier first=true left=of before=start	-0.20
earlier first=true left=prep before=start	-0.52
earlier first=true left=start before=Q	-0.17
earlier first=true left=start before=start	0.20
earlier first=true left=that before=start	-0.24
earlier first=true left=to before=start	-0.40
earlier first=true left=w before=start	-0.54
earlier first=true tie=apposed-r holes=0	0.13
earlier first=true tie=apposed-r holes=1	-0.08
earlier first=true tie=apposed-s holes=0	-0.02
earlier first=true tie=apposed-s holes=1	-0.42
earlier first=true tie=apposed-s holes=2	-0.18
earlier first=true tie=apposed-w holes=0	-0.28
earlier first=true tie=apposed-w holes=1	-0.18
earlier first=true tie=apposed-w holes=2	-0.06
earlier first=true tie=none holes=0	-0.05
earlier first=true tie=none holes=1	-0.37
earlier first=true tie=none holes=2	0.02
earlier first=true tie=none holes=3	-0.19
earlier first=true tie=passive-w holes=0	-0.36
earlier first=true tie=passive-w holes=1	-0.10
earlier first=true tie=relative-w holes=0	-0.13
earlier first=true tie=relative-w holes=1	-0.28
earlier first=true tie=subject-r holes=0	0.42
earlier first=true tie=subject-r holes=1	-0.24
earlier first=true tie=subject-r holes=2	-0.08
earlier first=true tie=subject-s holes=0	0.33
earlier first=true tie=subject-s holes=1	-0.11
earlier first=true tie=subject-s holes=2	-0.50
earlier first=true tie=subject-s holes=3	-0.46
earlier first=true tie=subject-s holes=4-5	-0.10
earlier first=true tie=subject-w holes=0	0.62
earlier first=true tie=subject-w holes=1	-0.42
earlier first=true tie=subject-w holes=2	-0.50
earlier first=true tie=subject-w holes=3	-0.45
earlier first=true tie=subject-wg holes=0	-0.21
earlier first=true tie=subject-wg holes=1	-0.02
earlier gap=, Cap Cap . ends=.	0.27
earlier gap=, det Cap w . ends=.	0.05
earlier gap=, det w w . ends=.	0.03
earlier gap=. Q w Vs . ends=.	-0.05
earlier gap=. ends=,	-0.40
earlier gap=. ends=.	0.06
earlier gap=. ends=?	-0.42
earlier gap=. ends=x	-0.13
earlier gap=Cap . ends=.	-0.06
earlier gap=Cap w . ends=.	0.23
earlier gap=Q ends=.	-0.10
earlier gap=Vr . ends=.	0.15
earlier gap=Vs . ends=,	-0.78
earlier gap=Vs . ends=.	0.17
earlier gap=Vs . ends=?	0.05
earlier gap=Vs . ends=open	0.14
earlier gap=Vs . ends=x	-0.06
earlier gap=Vs Cap . ends=.	0.68
earlier gap=Vs Cap Cap . ends=.	0.38
earlier gap=Vs adv . ends=.	0.03
earlier gap=Vs det Cap . ends=.	0.49
earlier gap=Vs of Cap . ends=.	0.52
earlier gap=Vs prep Cap . ends=.	0.05
earlier gap=Vs prep det w . ends=.	0.45
earlier gap=Vs prep w . ends=.	0.13
earlier gap=Vs w . ends=.	0.33
earlier gap=Vw . ends=.	0.48
earlier gap=adv . ends=.	0.41
earlier gap=adv w . ends=.	-0.24
earlier gap=aux adv w . ends=,	-0.03
earlier gap=aux w . ends=,	0.53
earlier gap=aux w w . ends=,	-0.04
earlier gap=long ends=,	-0.27
earlier gap=long ends=.	-0.24
earlier gap=long ends=?	-0.68
earlier gap=long ends=open	0.22
earlier gap=long ends=x	-0.47
earlier gap=of Cap . ends=.	0.13
earlier gap=prep Cap . ends=,	-0.02
earlier gap=prep Cap . ends=.	-0.60
earlier gap=prep Cap Cap . ends=.	-0.08
earlier gap=prep Cap w . ends=.	-0.31
earlier gap=prep det Cap w . ends=.	-0.25
earlier gap=prep det w . ends=.	-0.08
earlier gap=prep num . ends=.	-0.33
earlier gap=prep w . ends=.	-0.02
earlier gap=w . ends=,	-0.26
earlier gap=w . ends=.	-0.11
earlier gap=w . ends=?	-0.12
earlier gap=w det w . ends=.	-0.07
earlier gap=w prep Cap . ends=.	-0.12
earlier gap=w prep Cap Cap . ends=.	-0.04
earlier gap=w w . ends=,	-0.10
earlier gap=w w . ends=.	-0.10
earlier he left=,	-0.10
earlier he left=:	-0.47
earlier he left=Cap	-0.48
earlier he left=Vsg	-0.33
earlier he left=Vw	-0.12
earlier he left=adv	0.17
earlier he left=as	-0.17
earlier he left=aux	-0.40
earlier he left=conj	0.04
earlier he left=det	-0.95
earlier he left=prep	-0.27
earlier he left=start	-0.24
earlier he left=that	-0.14
earlier he left=to	-0.14
earlier he left=w	-0.37
earlier he tie=inverted-r	-0.38
earlier he tie=inverted-s	-0.80
earlier he tie=inverted-sg	-0.27
earlier he tie=none	-0.50
earlier he tie=subject-r	-0.14
earlier he tie=subject-s	-0.16
earlier he tie=subject-w	-0.47
earlier he tie=subject-wg	-0.04
earlier he's left=start	-0.22
earlier he's tie=none	-0.10
earlier i left=start	-0.61
earlier i tie=none	-0.36
earlier i tie=subject-s	-0.35
earlier i tie=subject-w	-0.07
earlier it left=,	-0.18
earlier it left=:	-0.04
earlier it left=Cap	-0.08
earlier it left=as	-0.09
earlier it left=aux	0.44
earlier it left=det	-0.17
earlier it left=prep	-0.08
earlier it left=start	0.57
earlier it left=that	-0.15
earlier it left=to	-0.03
earlier it left=w	-0.13
earlier it tie=inverted-r	-0.07
earlier it tie=inverted-rg	-0.20
earlier it tie=inverted-s	-0.70
earlier it tie=inverted-w	-0.24
earlier it tie=inverted-wg	-0.18
earlier it tie=none	0.77
earlier it tie=passive-w	-0.13
earlier it tie=subject-r	-0.13
earlier it tie=subject-s	0.40
earlier it tie=subject-w	-0.32
earlier it's left=start	-0.29
earlier it's tie=none	-0.28
earlier lead=false left=, before=,	0.08
earlier lead=false left=, before=Q	-0.03
earlier lead=false left=, before=Vr	-0.10
earlier lead=false left=, before=Vw	-0.06
earlier lead=false left=, before=Vwg	-0.18
earlier lead=false left=, before=as	-0.04
earlier lead=false left=, before=by	-0.03
earlier lead=false left=, before=conj	-0.16
earlier lead=false left=, before=of	-0.15
earlier lead=false left=, before=prep	-0.36
earlier lead=false left=, before=that	-0.18
earlier lead=false left=, before=to	-0.07
earlier lead=false left=, before=w	-0.11
earlier lead=false left=, before=wh	-0.16
earlier lead=false left=: before=(	-0.23
earlier lead=false left=: before=Cap	-0.40
earlier lead=false left=: before=Vr	-0.02
earlier lead=false left=: before=Vs	-0.28
earlier lead=false left=: before=Vw	-0.16
earlier lead=false left=: before=Vwb	-0.03
earlier lead=false left=: before=Vwg	-0.03
earlier lead=false left=: before=adv	-0.21
earlier lead=false left=: before=as	-0.19
earlier lead=false left=: before=aux	-0.39
earlier lead=false left=: before=by	-0.09
earlier lead=false left=: before=conj	0.16
earlier lead=false left=: before=of	-0.23
earlier lead=false left=: before=prep	0.37
earlier lead=false left=: before=that	-0.10
earlier lead=false left=: before=to	-0.14
earlier lead=false left=: before=w	-0.38
earlier lead=false left=: before=wh	-0.14
earlier lead=false left=Cap before=,	0.20
earlier lead=false left=Cap before=Vr	-0.02
earlier lead=false left=Cap before=Vs	-0.05
earlier lead=false left=Cap before=Vw	-0.21
earlier lead=false left=Cap before=aux	-0.05
earlier lead=false left=Cap before=conj	-0.06
earlier lead=false left=Cap before=prep	-0.22
earlier lead=false left=Cap before=that	-0.03
earlier lead=false left=Cap before=w	-0.24
earlier lead=false left=Vr before=Vw	-0.08
earlier lead=false left=Vr before=prep	-0.02
earlier lead=false left=Vr before=w	-0.16
earlier lead=false left=Vs before=prep	-0.05
earlier lead=false left=Vsg before=,	-0.04
earlier lead=false left=Vsg before=w	-0.11
earlier lead=false left=Vw before=,	-0.12
earlier lead=false left=Vw before=Vs	-0.05
earlier lead=false left=Vw before=Vwb	-0.03
earlier lead=false left=Vw before=conj	-0.04
earlier lead=false left=Vw before=of	-0.04
earlier lead=false left=Vw before=prep	-0.11
earlier lead=false left=Vw before=w	-0.06
earlier lead=false left=Vwb before=conj	-0.04
earlier lead=false left=Vwb before=prep	-0.03
earlier lead=false left=Vwb before=w	-0.03
earlier lead=false left=adv before=,	-0.13
earlier lead=false left=adv before=prep	-0.24
earlier lead=false left=adv before=w	-0.06
earlier lead=false left=as before=,	-0.34
earlier lead=false left=as before=Vw	-0.03
earlier lead=false left=as before=as	-0.02
earlier lead=false left=as before=conj	-0.03
earlier lead=false left=as before=prep	-0.16
earlier lead=false left=as before=w	-0.05
earlier lead=false left=aux before=,	0.15
earlier lead=false left=aux before=Cap	-0.07
earlier lead=false left=aux before=Q	-0.05
earlier lead=false left=aux before=Vr	-0.06
earlier lead=false left=aux before=Vs	-0.08
earlier lead=false left=aux before=Vw	-0.22
earlier lead=false left=aux before=aux	-0.10
earlier lead=false left=aux before=by	-0.16
earlier lead=false left=aux before=conj	-0.49
earlier lead=false left=aux before=det	-0.08
earlier lead=false left=aux before=of	-0.03
earlier lead=false left=aux before=prep	-0.30
earlier lead=false left=aux before=that	-0.14
earlier lead=false left=aux before=to	-0.08
earlier lead=false left=aux before=w	-0.23
earlier lead=false left=aux before=wh	-0.10
earlier lead=false left=conj before=,	-0.49
earlier lead=false left=conj before=Vw	-0.09
earlier lead=false left=conj before=conj	-0.21
earlier lead=false left=conj before=of	-0.31
earlier lead=false left=conj before=prep	-0.39
earlier lead=false left=conj before=to	-0.30
earlier lead=false left=conj before=w	-0.37
earlier lead=false left=conj before=wh	-0.08
earlier lead=false left=det before=Vr	-0.05
earlier lead=false left=det before=Vs	-0.16
earlier lead=false left=det before=Vsg	-0.07
earlier lead=false left=det before=Vw	-0.07
earlier lead=false left=det before=Vwb	-0.04
earlier lead=false left=det before=as	-0.05
earlier lead=false left=det before=by	-0.04
earlier lead=false left=det before=conj	-0.20
earlier lead=false left=det before=det	-0.02
earlier lead=false left=det before=of	-0.06
earlier lead=false left=det before=prep	-0.20
earlier lead=false left=det before=that	-0.02
earlier lead=false left=det before=to	-0.17
earlier lead=false left=det before=w	-0.18
earlier lead=false left=det before=wh	-0.07
earlier lead=false left=of before=prep	-0.03
earlier lead=false left=prep before=,	-0.21
earlier lead=false left=prep before=Vs	-0.04
earlier lead=false left=prep before=as	-0.02
earlier lead=false left=prep before=conj	-0.03
earlier lead=false left=prep before=of	-0.21
earlier lead=false left=prep before=prep	-0.08
earlier lead=false left=prep before=w	-0.29
earlier lead=false left=start before=(	-0.59
earlier lead=false left=start before=,	0.10
earlier lead=false left=start before=-	-0.04
earlier lead=false left=start before=:	-0.06
earlier lead=false left=start before=Cap	0.13
earlier lead=false left=start before=Q	0.40
earlier lead=false left=start before=Vr	-0.07
earlier lead=false left=start before=Vrb	-0.11
earlier lead=false left=start before=Vrg	-0.10
earlier lead=false left=start before=Vs	-0.64
earlier lead=false left=start before=Vsb	-0.38
earlier lead=false left=start before=Vsg	-0.24
earlier lead=false left=start before=Vw	-0.31
earlier lead=false left=start before=Vwb	-0.42
earlier lead=false left=start before=Vwg	-0.38
earlier lead=false left=start before=according	0.43
earlier lead=false left=start before=adv	-0.61
earlier lead=false left=start before=as	-0.43
earlier lead=false left=start before=aux	-0.82
earlier lead=false left=start before=by	-0.47
earlier lead=false left=start before=conj	-0.11
earlier lead=false left=start before=det	-0.64
earlier lead=false left=start before=num	-0.40
earlier lead=false left=start before=of	-0.71
earlier lead=false left=start before=prep	-0.72
earlier lead=false left=start before=that	-0.68
earlier lead=false left=start before=to	-0.56
earlier lead=false left=start before=w	-0.79
earlier lead=false left=start before=wh	-0.54
earlier lead=false left=that before=,	-0.07
earlier lead=false left=that before=Vw	-0.03
earlier lead=false left=that before=as	-0.04
earlier lead=false left=that before=conj	-0.02
earlier lead=false left=that before=prep	-0.03
earlier lead=false left=that before=to	-0.04
earlier lead=false left=that before=w	-0.03
earlier lead=false left=that before=wh	-0.03
earlier lead=false left=to before=,	-0.05
earlier lead=false left=to before=Vs	-0.04
earlier lead=false left=to before=prep	-0.06
earlier lead=false left=to before=that	-0.06
earlier lead=false left=to before=w	-0.11
earlier lead=false left=w before=,	0.07
earlier lead=false left=w before=Vr	-0.09
earlier lead=false left=w before=Vs	-0.18
earlier lead=false left=w before=Vw	-0.06
earlier lead=false left=w before=Vwb	-0.06
earlier lead=false left=w before=as	-0.05
earlier lead=false left=w before=conj	-0.23
earlier lead=false left=w before=det	-0.03
earlier lead=false left=w before=num	-0.04
earlier lead=false left=w before=of	-0.17
earlier lead=false left=w before=prep	-0.09
earlier lead=false left=w before=that	-0.04
earlier lead=false left=w before=to	-0.11
earlier lead=false left=w before=w	-0.63
earlier lead=false tie=according	0.35
earlier lead=false tie=apposed-r	-0.40
earlier lead=false tie=apposed-rg	-0.13
earlier lead=false tie=apposed-s	-0.30
earlier lead=false tie=apposed-sg	-0.04
earlier lead=false tie=apposed-w	-0.14
earlier lead=false tie=apposed-wg	-0.13
earlier lead=false tie=inner-r	-0.02
earlier lead=false tie=inner-s	-0.07
earlier lead=false tie=inner-w	-0.31
earlier lead=false tie=inverted-r	-0.24
earlier lead=false tie=inverted-rg	-0.39
earlier lead=false tie=inverted-s	-0.81
earlier lead=false tie=inverted-sg	-0.30
earlier lead=false tie=inverted-w	-0.46
earlier lead=false tie=inverted-wg	-0.47
earlier lead=false tie=none	-0.28
earlier lead=false tie=owner	-0.24
earlier lead=false tie=passive-r	-0.06
earlier lead=false tie=passive-w	-0.41
earlier lead=false tie=relative-r	-0.44
earlier lead=false tie=relative-s	-0.35
earlier lead=false tie=relative-w	-0.54
earlier lead=false tie=relative-wg	-0.29
earlier lead=false tie=subject-r	-0.48
earlier lead=false tie=subject-rg	-0.54
earlier lead=false tie=subject-s	0.23
earlier lead=false tie=subject-sg	-0.31
earlier lead=false tie=subject-w	-1.03
earlier lead=false tie=subject-wg	-0.38
earlier lead=true left=, before=,	0.02
earlier lead=true left=, before=Q	-0.16
earlier lead=true left=, before=Vs	-0.28
earlier lead=true left=, before=according	0.28
earlier lead=true left=, before=conj	-0.05
earlier lead=true left=, before=det	-0.31
earlier lead=true left=, before=prep	-0.14
earlier lead=true left=, before=start	0.04
earlier lead=true left=, before=w	-0.14
earlier lead=true left=: before=,	-0.76
earlier lead=true left=: before=Q	-0.58
earlier lead=true left=: before=conj	-0.69
earlier lead=true left=: before=det	-0.04
earlier lead=true left=: before=of	-0.07
earlier lead=true left=: before=prep	-0.14
earlier lead=true left=: before=start	-1.15
earlier lead=true left=: before=w	-0.16
earlier lead=true left=Cap before=,	-0.35
earlier lead=true left=Cap before=Q	-0.48
earlier lead=true left=Cap before=conj	-0.02
earlier lead=true left=Cap before=prep	-0.03
earlier lead=true left=Cap before=start	-0.41
earlier lead=true left=Vr before=start	0.18
earlier lead=true left=Vs before=start	-0.07
earlier lead=true left=Vsg before=,	-0.30
earlier lead=true left=Vsg before=prep	-0.13
earlier lead=true left=Vsg before=start	-0.11
earlier lead=true left=Vw before=prep	-0.03
earlier lead=true left=Vw before=start	-0.21
earlier lead=true left=Vwb before=start	-0.15
earlier lead=true left=adv before=start	0.34
earlier lead=true left=as before=,	-0.12
earlier lead=true left=as before=Q	0.37
earlier lead=true left=as before=prep	-0.04
earlier lead=true left=as before=start	-0.38
earlier lead=true left=aux before=,	0.15
earlier lead=true left=aux before=Q	-0.15
earlier lead=true left=aux before=Vs	-0.03
earlier lead=true left=aux before=conj	-0.11
earlier lead=true left=aux before=of	-0.02
earlier lead=true left=aux before=prep	-0.05
earlier lead=true left=aux before=start	0.17
earlier lead=true left=conj before=,	-0.39
earlier lead=true left=conj before=prep	0.41
earlier lead=true left=conj before=start	-0.45
earlier lead=true left=det before=,	-0.43
earlier lead=true left=det before=Q	-0.22
earlier lead=true left=det before=Vs	-0.11
earlier lead=true left=det before=conj	-0.15
earlier lead=true left=det before=prep	-0.06
earlier lead=true left=det before=start	-0.57
earlier lead=true left=of before=start	-0.20
earlier lead=true left=prep before=,	0.24
earlier lead=true left=prep before=conj	-0.08
earlier lead=true left=prep before=prep	-0.09
earlier lead=true left=prep before=start	-0.52
earlier lead=true left=start before='	0.22
earlier lead=true left=start before=,	-0.27
earlier lead=true left=start before=Cap	0.27
earlier lead=true left=start before=Q	0.36
earlier lead=true left=start before=Vr	0.08
earlier lead=true left=start before=Vs	0.31
earlier lead=true left=start before=according	-0.73
earlier lead=true left=start before=adv	0.18
earlier lead=true left=start before=as	-0.12
earlier lead=true left=start before=aux	0.27
earlier lead=true left=start before=by	-0.03
earlier lead=true left=start before=conj	-0.80
earlier lead=true left=start before=det	-0.48
earlier lead=true left=start before=num	-0.09
earlier lead=true left=start before=of	-0.13
earlier lead=true left=start before=prep	-0.23
earlier lead=true left=start before=start	0.20
earlier lead=true left=start before=that	-0.22
earlier lead=true left=start before=to	-0.25
earlier lead=true left=start before=w	0.65
earlier lead=true left=start before=wh	-0.43
earlier lead=true left=that before=,	-0.15
earlier lead=true left=that before=prep	-0.04
earlier lead=true left=that before=start	-0.24
earlier lead=true left=that before=w	-0.04
earlier lead=true left=to before=start	-0.40
earlier lead=true left=w before=,	-0.25
earlier lead=true left=w before=Cap	-0.13
earlier lead=true left=w before=Q	0.20
earlier lead=true left=w before=conj	-0.19
earlier lead=true left=w before=det	-0.02
earlier lead=true left=w before=num	-0.20
earlier lead=true left=w before=prep	-0.27
earlier lead=true left=w before=start	-0.54
earlier lead=true left=w before=w	-0.11
earlier lead=true tie=according	-0.03
earlier lead=true tie=apposed-r	-0.38
earlier lead=true tie=apposed-rg	-0.04
earlier lead=true tie=apposed-s	0.18
earlier lead=true tie=apposed-w	-0.50
earlier lead=true tie=apposed-wg	0.12
earlier lead=true tie=inner-s	-0.50
earlier lead=true tie=inverted-r	0.21
earlier lead=true tie=inverted-s	0.20
earlier lead=true tie=inverted-w	-0.09
earlier lead=true tie=inverted-wg	-0.07
earlier lead=true tie=none	0.07
earlier lead=true tie=owner	-0.22
earlier lead=true tie=passive-r	-0.30
earlier lead=true tie=passive-s	-0.28
earlier lead=true tie=passive-w	-0.28
earlier lead=true tie=relative-s	0.40
earlier lead=true tie=relative-w	0.26
earlier lead=true tie=relative-wg	0.17
earlier lead=true tie=subject-r	-0.13
earlier lead=true tie=subject-s	-0.19
earlier lead=true tie=subject-sg	-0.12
earlier lead=true tie=subject-wg	-0.45
earlier n-body left=,	-0.20
earlier n-body left=Cap	-0.09
earlier n-body left=Vsg	-0.07
earlier n-body left=Vw	-0.06
earlier n-body left=Vwb	-0.05
earlier n-body left=adv	-0.08
earlier n-body left=as	-0.10
earlier n-body left=aux	0.57
earlier n-body left=conj	-0.22
earlier n-body left=det	-0.20
earlier n-body left=of	-0.03
earlier n-body left=prep	-0.16
earlier n-body left=start	-0.10
earlier n-body left=to	-0.05
earlier n-body left=w	-0.21
earlier n-body tie=apposed-w	-0.03
earlier n-body tie=inverted-r	-0.38
earlier n-body tie=inverted-s	0.14
earlier n-body tie=inverted-w	-0.18
earlier n-body tie=none	-0.49
earlier n-body tie=relative-w	-0.05
earlier n-body tie=subject-r	-0.29
earlier n-body tie=subject-rg	-0.05
earlier n-body tie=subject-s	0.29
earlier n-body tie=subject-w	0.36
earlier n-body tie=subject-wg	-0.06
earlier n-bodys left=adv	-0.05
earlier n-bodys left=aux	-0.34
earlier n-bodys left=det	-0.03
earlier n-bodys left=start	-0.06
earlier n-bodys left=w	-0.11
earlier n-bodys tie=inverted-r	-0.05
earlier n-bodys tie=inverted-w	-0.09
earlier n-bodys tie=none	-0.10
earlier n-bodys tie=relative-w	-0.05
earlier n-bodys tie=subject-s	-0.36
earlier n-bodys tie=subject-w	-0.03
earlier n-document left=,	-0.24
earlier n-document left=Vsg	-0.05
earlier n-document left=Vwb	-0.17
earlier n-document left=adv	-0.22
earlier n-document left=aux	-0.22
earlier n-document left=conj	-0.51
earlier n-document left=det	-0.13
earlier n-document left=prep	-0.30
earlier n-document left=start	-0.25
earlier n-document left=that	-0.03
earlier n-document left=w	-0.05
earlier n-document tie=according	0.18
earlier n-document tie=apposed-s	-0.10
earlier n-document tie=inverted-r	0.29
earlier n-document tie=inverted-rg	-0.03
earlier n-document tie=inverted-s	-0.52
earlier n-document tie=inverted-w	-0.12
earlier n-document tie=none	-0.64
earlier n-document tie=passive-w	-0.10
earlier n-document tie=relative-w	-0.06
earlier n-document tie=subject-r	0.05
earlier n-document tie=subject-rg	-0.19
earlier n-document tie=subject-s	0.15
earlier n-document tie=subject-w	-0.43
earlier n-document tie=subject-wg	-0.05
earlier n-documents left=Cap	-0.03
earlier n-documents left=aux	-0.14
earlier n-documents left=det	-0.04
earlier n-documents left=start	-0.57
earlier n-documents left=w	-0.15
earlier n-documents tie=inverted-r	-0.04
earlier n-documents tie=none	-0.54
earlier n-documents tie=subject-w	-0.03
earlier n-documents tie=subject-wg	-0.04
earlier n-person left=,	-0.49
earlier n-person left=:	-0.11
earlier n-person left=Cap	-0.13
earlier n-person left=Vr	-0.31
earlier n-person left=Vw	-0.10
earlier n-person left=adv	-0.03
earlier n-person left=as	-0.07
earlier n-person left=aux	-0.42
earlier n-person left=conj	-0.31
earlier n-person left=det	-0.22
earlier n-person left=prep	-0.14
earlier n-person left=start	-0.04
earlier n-person left=that	-0.09
earlier n-person left=to	-0.11
earlier n-person left=w	-0.20
earlier n-person tie=apposed-r	-0.28
earlier n-person tie=apposed-s	0.22
earlier n-person tie=apposed-w	-0.06
earlier n-person tie=inner-r	0.16
earlier n-person tie=inner-s	-0.08
earlier n-person tie=inner-w	-0.19
earlier n-person tie=inverted-r	-0.34
earlier n-person tie=inverted-s	0.38
earlier n-person tie=inverted-w	-0.13
earlier n-person tie=inverted-wg	-0.20
earlier n-person tie=none	0.13
earlier n-person tie=relative-r	-0.05
earlier n-person tie=relative-s	0.13
earlier n-person tie=relative-w	0.03
earlier n-person tie=subject-r	-0.49
earlier n-person tie=subject-s	-0.24
earlier n-person tie=subject-w	0.08
earlier n-person tie=subject-wg	-0.04
earlier n-persons left=,	-0.12
earlier n-persons left=Cap	-0.06
earlier n-persons left=adv	-0.12
earlier n-persons left=as	-0.18
earlier n-persons left=aux	-0.07
earlier n-persons left=conj	-0.17
earlier n-persons left=det	-0.05
earlier n-persons left=prep	-0.05
earlier n-persons left=start	-0.40
earlier n-persons left=w	-0.29
earlier n-persons tie=inverted-r	-0.03
earlier n-persons tie=inverted-s	0.07
earlier n-persons tie=inverted-w	-0.03
earlier n-persons tie=inverted-wg	-0.02
earlier n-persons tie=none	-0.52
earlier n-persons tie=relative-w	-0.08
earlier n-persons tie=subject-r	-0.30
earlier n-persons tie=subject-s	-0.45
earlier n-persons tie=subject-w	-0.23
earlier named=0 kind=pronoun	-0.83
earlier named=1 kind=name	-0.23
earlier named=1 kind=noun	-0.43
earlier named=1 kind=pronoun	-0.04
earlier named=10+ kind=name	-0.61
earlier named=10+ kind=noun	0.42
earlier named=10+ kind=pronoun	-0.09
earlier named=2 kind=name	0.05
earlier named=2 kind=noun	-0.15
earlier named=2 kind=pronoun	0.71
earlier named=3 kind=name	-0.04
earlier named=3 kind=noun	-0.85
earlier named=3 kind=pronoun	0.42
earlier named=4-5 kind=name	-0.41
earlier named=4-5 kind=noun	-0.46
earlier named=4-5 kind=pronoun	-0.97
earlier named=6-9 kind=name	0.30
earlier named=6-9 kind=noun	0.18
earlier named=6-9 kind=pronoun	-0.54
earlier other-verb	-0.02
earlier owner gap=long tie=inverted-r	-0.45
earlier owner gap=long tie=inverted-s	-0.19
earlier owner gap=long tie=inverted-w	-0.09
earlier owner gap=long tie=none	-0.04
earlier owner gap=long tie=owner	-0.33
earlier owner gap=long tie=subject-w	-0.05
earlier owner gap=long tie=subject-wg	-0.09
earlier owner gap=w . tie=none	-0.03
earlier personal=body kind=name	-0.20
earlier personal=body kind=noun	-0.24
earlier personal=body kind=pronoun	0.41
earlier personal=body tie=according	-0.07
earlier personal=body tie=apposed-r	-0.05
earlier personal=body tie=apposed-s	-0.16
earlier personal=body tie=apposed-w	-0.07
earlier personal=body tie=apposed-wg	-0.06
earlier personal=body tie=inverted-r	0.31
earlier personal=body tie=inverted-rg	-0.23
earlier personal=body tie=inverted-s	-0.52
earlier personal=body tie=inverted-sg	-0.06
earlier personal=body tie=inverted-w	-0.37
earlier personal=body tie=inverted-wg	-0.21
earlier personal=body tie=none	-0.11
earlier personal=body tie=owner	-0.13
earlier personal=body tie=passive-w	-0.45
earlier personal=body tie=relative-r	-0.09
earlier personal=body tie=relative-w	-0.24
earlier personal=body tie=subject-r	-0.72
earlier personal=body tie=subject-rg	-0.22
earlier personal=body tie=subject-s	0.57
earlier personal=body tie=subject-sg	-0.14
earlier personal=body tie=subject-w	-0.04
earlier personal=body tie=subject-wg	-0.22
earlier personal=false kind=name	-0.12
earlier personal=false kind=noun	-0.67
earlier personal=false tie=according	0.43
earlier personal=false tie=apposed-r	-0.20
earlier personal=false tie=apposed-s	0.21
earlier personal=false tie=apposed-sg	-0.03
earlier personal=false tie=apposed-w	-0.31
earlier personal=false tie=inverted-r	-0.14
earlier personal=false tie=inverted-s	-0.32
earlier personal=false tie=inverted-w	-0.21
earlier personal=false tie=inverted-wg	-0.09
earlier personal=false tie=none	-0.10
earlier personal=false tie=passive-w	-0.08
earlier personal=false tie=relative-r	-0.33
earlier personal=false tie=relative-w	-0.19
earlier personal=false tie=subject-r	-0.60
earlier personal=false tie=subject-rg	-0.30
earlier personal=false tie=subject-s	0.05
earlier personal=false tie=subject-w	-0.80
earlier personal=false tie=subject-wg	-0.44
earlier personal=nobody kind=pronoun	-0.83
earlier personal=nobody tie=inverted-w	-0.05
earlier personal=nobody tie=none	-0.36
earlier personal=nobody tie=subject-r	-0.28
earlier personal=nobody tie=subject-s	-0.35
earlier personal=nobody tie=subject-w	-0.35
earlier personal=place kind=name	-0.62
earlier personal=place kind=noun	-0.26
earlier personal=place kind=pronoun	-1.06
earlier personal=place tie=apposed-s	-0.15
earlier personal=place tie=inner-s	-0.07
earlier personal=place tie=inverted-s	-0.06
earlier personal=place tie=inverted-w	-0.06
earlier personal=place tie=none	-0.74
earlier personal=place tie=relative-w	-0.22
earlier personal=place tie=subject-r	-0.03
earlier personal=place tie=subject-w	-0.30
earlier personal=place tie=subject-wg	-0.10
earlier personal=true kind=name	-0.14
earlier personal=true kind=noun	-0.21
earlier personal=true kind=pronoun	-0.39
earlier personal=true tie=according	-0.48
earlier personal=true tie=apposed-r	-0.39
earlier personal=true tie=apposed-rg	-0.15
earlier personal=true tie=apposed-s	0.03
earlier personal=true tie=apposed-w	-0.39
earlier personal=true tie=apposed-wg	0.06
earlier personal=true tie=inner-r	-0.03
earlier personal=true tie=inner-s	-0.42
earlier personal=true tie=inner-w	-0.19
earlier personal=true tie=inverted-r	-0.51
earlier personal=true tie=inverted-rg	-0.22
earlier personal=true tie=inverted-s	0.06
earlier personal=true tie=inverted-sg	-0.29
earlier personal=true tie=inverted-w	-0.37
earlier personal=true tie=inverted-wg	-0.33
earlier personal=true tie=none	-0.17
earlier personal=true tie=owner	-0.28
earlier personal=true tie=passive-r	-0.06
earlier personal=true tie=passive-s	-0.28
earlier personal=true tie=passive-w	-0.21
earlier personal=true tie=relative-r	0.07
earlier personal=true tie=relative-s	0.25
earlier personal=true tie=relative-wg	-0.10
earlier personal=true tie=subject-r	0.03
earlier personal=true tie=subject-rg	-0.23
earlier personal=true tie=subject-s	-0.14
earlier personal=true tie=subject-sg	-0.29
earlier personal=true tie=subject-w	-0.20
earlier personal=true tie=subject-wg	-0.30
earlier rivals=0 holes=0	0.10
earlier rivals=0 holes=1	0.23
earlier rivals=0 holes=2	-0.56
earlier rivals=0 tie=according	0.46
earlier rivals=0 tie=inner-s	0.08
earlier rivals=0 tie=inverted-r	0.09
earlier rivals=0 tie=inverted-s	-0.07
earlier rivals=0 tie=inverted-w	-0.16
earlier rivals=0 tie=inverted-wg	-0.26
earlier rivals=0 tie=none	-0.21
earlier rivals=0 tie=passive-w	0.16
earlier rivals=0 tie=subject-r	0.08
earlier rivals=0 tie=subject-s	0.17
earlier rivals=0 tie=subject-w	0.10
earlier rivals=0 tie=subject-wg	-0.11
earlier rivals=1 holes=0	0.20
earlier rivals=1 holes=1	-0.15
earlier rivals=1 holes=2	0.36
earlier rivals=1 tie=apposed-s	0.04
earlier rivals=1 tie=apposed-w	-0.04
earlier rivals=1 tie=inner-s	0.24
earlier rivals=1 tie=inverted-r	0.09
earlier rivals=1 tie=inverted-rg	-0.04
earlier rivals=1 tie=inverted-s	0.20
earlier rivals=1 tie=inverted-sg	-0.22
earlier rivals=1 tie=inverted-w	-0.34
earlier rivals=1 tie=inverted-wg	-0.05
earlier rivals=1 tie=none	0.14
earlier rivals=1 tie=relative-w	-0.30
earlier rivals=1 tie=subject-r	0.04
earlier rivals=1 tie=subject-rg	-0.02
earlier rivals=1 tie=subject-s	0.28
earlier rivals=1 tie=subject-w	0.30
earlier rivals=1 tie=subject-wg	-0.14
earlier rivals=10+ holes=0	-0.85
earlier rivals=10+ holes=1	-0.67
earlier rivals=10+ holes=2	-0.32
earlier rivals=10+ holes=3	-0.80
earlier rivals=10+ holes=4-5	0.32
earlier rivals=10+ tie=according	-0.32
earlier rivals=10+ tie=apposed-r	-0.31
earlier rivals=10+ tie=apposed-s	-0.36
earlier rivals=10+ tie=apposed-w	-0.06
earlier rivals=10+ tie=apposed-wg	-0.05
earlier rivals=10+ tie=inverted-r	-0.19
earlier rivals=10+ tie=inverted-s	-0.31
earlier rivals=10+ tie=inverted-w	-0.15
earlier rivals=10+ tie=inverted-wg	-0.11
earlier rivals=10+ tie=none	-0.73
earlier rivals=10+ tie=owner	-0.11
earlier rivals=10+ tie=passive-w	-0.12
earlier rivals=10+ tie=relative-w	-0.29
earlier rivals=10+ tie=subject-r	-0.46
earlier rivals=10+ tie=subject-rg	-0.05
earlier rivals=10+ tie=subject-s	-0.13
earlier rivals=10+ tie=subject-w	-0.84
earlier rivals=10+ tie=subject-wg	-0.18
earlier rivals=2 holes=0	0.19
earlier rivals=2 holes=1	-0.56
earlier rivals=2 holes=2	-0.53
earlier rivals=2 tie=apposed-s	0.36
earlier rivals=2 tie=apposed-w	-0.04
earlier rivals=2 tie=inner-s	-0.20
earlier rivals=2 tie=inverted-r	-0.48
earlier rivals=2 tie=inverted-rg	-0.08
earlier rivals=2 tie=inverted-s	0.49
earlier rivals=2 tie=inverted-sg	-0.07
earlier rivals=2 tie=inverted-w	-0.20
earlier rivals=2 tie=inverted-wg	-0.06
earlier rivals=2 tie=none	-1.08
earlier rivals=2 tie=passive-w	-0.04
earlier rivals=2 tie=relative-r	0.14
earlier rivals=2 tie=relative-w	0.24
earlier rivals=2 tie=subject-r	-0.82
earlier rivals=2 tie=subject-s	0.22
earlier rivals=2 tie=subject-w	-0.49
earlier rivals=2 tie=subject-wg	-0.14
earlier rivals=3 holes=0	-0.18
earlier rivals=3 holes=1	-0.55
earlier rivals=3 holes=2	-0.50
earlier rivals=3 holes=3	-0.03
earlier rivals=3 tie=apposed-r	-0.07
earlier rivals=3 tie=apposed-s	-0.03
earlier rivals=3 tie=apposed-w	-0.08
earlier rivals=3 tie=inner-s	-0.22
earlier rivals=3 tie=inverted-r	-0.20
earlier rivals=3 tie=inverted-s	-0.20
earlier rivals=3 tie=inverted-w	-0.09
earlier rivals=3 tie=none	-0.73
earlier rivals=3 tie=owner	-0.04
earlier rivals=3 tie=passive-w	-0.24
earlier rivals=3 tie=relative-s	-0.27
earlier rivals=3 tie=subject-r	0.05
earlier rivals=3 tie=subject-s	-0.12
earlier rivals=3 tie=subject-w	0.18
earlier rivals=3 tie=subject-wg	-0.17
earlier rivals=4-5 holes=0	0.18
earlier rivals=4-5 holes=1	-0.11
earlier rivals=4-5 holes=2	-0.28
earlier rivals=4-5 holes=3	-0.48
earlier rivals=4-5 tie=according	0.34
earlier rivals=4-5 tie=apposed-r	-0.23
earlier rivals=4-5 tie=apposed-s	0.33
earlier rivals=4-5 tie=apposed-w	-0.26
earlier rivals=4-5 tie=inner-s	-0.18
earlier rivals=4-5 tie=inverted-r	-0.60
earlier rivals=4-5 tie=inverted-rg	-0.11
earlier rivals=4-5 tie=inverted-s	-0.17
earlier rivals=4-5 tie=inverted-sg	-0.16
earlier rivals=4-5 tie=inverted-w	-0.31
earlier rivals=4-5 tie=inverted-wg	-0.07
earlier rivals=4-5 tie=none	0.25
earlier rivals=4-5 tie=owner	-0.09
earlier rivals=4-5 tie=passive-w	-0.39
earlier rivals=4-5 tie=relative-r	-0.13
earlier rivals=4-5 tie=relative-w	-0.08
earlier rivals=4-5 tie=subject-r	-0.50
earlier rivals=4-5 tie=subject-rg	-0.14
earlier rivals=4-5 tie=subject-s	0.10
earlier rivals=4-5 tie=subject-sg	-0.13
earlier rivals=4-5 tie=subject-w	-0.18
earlier rivals=4-5 tie=subject-wg	-0.20
earlier rivals=6-9 holes=0	0.05
earlier rivals=6-9 holes=1	-0.70
earlier rivals=6-9 holes=2	-0.60
earlier rivals=6-9 holes=3	-0.63
earlier rivals=6-9 tie=according	-0.70
earlier rivals=6-9 tie=apposed-r	-0.40
earlier rivals=6-9 tie=apposed-s	-0.10
earlier rivals=6-9 tie=apposed-w	-0.32
earlier rivals=6-9 tie=apposed-wg	0.07
earlier rivals=6-9 tie=inner-s	-0.08
earlier rivals=6-9 tie=inner-w	-0.18
earlier rivals=6-9 tie=inverted-r	0.09
earlier rivals=6-9 tie=inverted-rg	-0.23
earlier rivals=6-9 tie=inverted-s	-0.27
earlier rivals=6-9 tie=inverted-w	-0.24
earlier rivals=6-9 tie=inverted-wg	-0.14
earlier rivals=6-9 tie=none	-0.06
earlier rivals=6-9 tie=owner	-0.08
earlier rivals=6-9 tie=passive-r	-0.30
earlier rivals=6-9 tie=passive-w	-0.09
earlier rivals=6-9 tie=relative-r	-0.28
earlier rivals=6-9 tie=relative-w	0.10
earlier rivals=6-9 tie=subject-r	0.06
earlier rivals=6-9 tie=subject-rg	-0.29
earlier rivals=6-9 tie=subject-s	-0.18
earlier rivals=6-9 tie=subject-w	-0.78
earlier rivals=6-9 tie=subject-wg	-0.18
earlier sentences=1 first=false kind=pronoun	0.04
earlier sentences=1 first=true kind=name	0.43
earlier sentences=1 first=true kind=pronoun	0.44
earlier sentences=1 first=true kind=role	-0.13
earlier sentences=1 first=true kind=thing	-0.72
earlier sentences=1 tie=according holes=0	-0.02
earlier sentences=1 tie=apposed-r holes=0	-0.21
earlier sentences=1 tie=apposed-r holes=1	-0.02
earlier sentences=1 tie=apposed-rg holes=0	-0.06
earlier sentences=1 tie=apposed-s holes=0	0.49
earlier sentences=1 tie=apposed-s holes=1	0.20
earlier sentences=1 tie=apposed-w holes=0	-0.23
earlier sentences=1 tie=apposed-w holes=1	-0.07
earlier sentences=1 tie=apposed-wg holes=0	0.22
earlier sentences=1 tie=inner-r holes=0	-0.04
earlier sentences=1 tie=inner-s holes=0	-0.11
earlier sentences=1 tie=inner-s holes=1	0.06
earlier sentences=1 tie=inner-w holes=0	-0.09
earlier sentences=1 tie=inverted-r holes=0	0.05
earlier sentences=1 tie=inverted-r holes=1	-0.13
earlier sentences=1 tie=inverted-rg holes=0	-0.17
earlier sentences=1 tie=inverted-s holes=0	0.23
earlier sentences=1 tie=inverted-s holes=1	0.37
earlier sentences=1 tie=inverted-s holes=2	-0.10
earlier sentences=1 tie=inverted-sg holes=0	-0.22
earlier sentences=1 tie=inverted-sg holes=1	-0.11
earlier sentences=1 tie=inverted-w holes=0	-0.48
earlier sentences=1 tie=inverted-w holes=1	-0.24
earlier sentences=1 tie=inverted-w holes=2	-0.04
earlier sentences=1 tie=inverted-wg holes=0	-0.36
earlier sentences=1 tie=none holes=0	-0.12
earlier sentences=1 tie=none holes=1	-0.34
earlier sentences=1 tie=none holes=2	0.12
earlier sentences=1 tie=none holes=3	-0.06
earlier sentences=1 tie=owner holes=0	-0.14
earlier sentences=1 tie=owner holes=1	-0.20
earlier sentences=1 tie=passive-r holes=0	-0.12
earlier sentences=1 tie=passive-s holes=0	-0.16
earlier sentences=1 tie=passive-w holes=0	-0.24
earlier sentences=1 tie=passive-w holes=1	-0.20
earlier sentences=1 tie=relative-r holes=0	-0.23
earlier sentences=1 tie=relative-s holes=0	0.22
earlier sentences=1 tie=relative-w holes=0	0.03
earlier sentences=1 tie=relative-w holes=1	-0.25
earlier sentences=1 tie=relative-wg holes=0	-0.09
earlier sentences=1 tie=subject-r holes=0	0.04
earlier sentences=1 tie=subject-r holes=1	-0.37
earlier sentences=1 tie=subject-r holes=2	-0.27
earlier sentences=1 tie=subject-rg holes=0	-0.20
earlier sentences=1 tie=subject-s holes=0	0.35
earlier sentences=1 tie=subject-s holes=1	0.51
earlier sentences=1 tie=subject-s holes=2	-0.17
earlier sentences=1 tie=subject-sg holes=0	-0.08
earlier sentences=1 tie=subject-w holes=0	0.24
earlier sentences=1 tie=subject-w holes=1	-0.08
earlier sentences=1 tie=subject-w holes=2	-0.23
earlier sentences=1 tie=subject-wg holes=0	-0.38
earlier sentences=1 tie=subject-wg holes=1	-0.10
earlier sentences=2 first=false kind=name	-0.60
earlier sentences=2 first=false kind=pronoun	-0.08
earlier sentences=2 first=false kind=role	-0.60
earlier sentences=2 first=false kind=thing	-0.52
earlier sentences=2 first=true kind=name	-0.89
earlier sentences=2 first=true kind=pronoun	-0.15
earlier sentences=2 first=true kind=role	-0.53
earlier sentences=2 first=true kind=thing	0.11
earlier sentences=2 tie=according holes=0	-0.06
earlier sentences=2 tie=apposed-r holes=0	-0.38
earlier sentences=2 tie=apposed-r holes=1	-0.09
earlier sentences=2 tie=apposed-s holes=0	-0.18
earlier sentences=2 tie=apposed-s holes=1	-0.52
earlier sentences=2 tie=apposed-s holes=2	-0.25
earlier sentences=2 tie=apposed-w holes=0	-0.18
earlier sentences=2 tie=apposed-w holes=1	-0.18
earlier sentences=2 tie=apposed-wg holes=1	-0.26
earlier sentences=2 tie=inner-s holes=1	-0.20
earlier sentences=2 tie=inner-w holes=1	-0.03
earlier sentences=2 tie=inverted-r holes=0	-0.28
earlier sentences=2 tie=inverted-r holes=1	-0.13
earlier sentences=2 tie=inverted-s holes=0	-0.34
earlier sentences=2 tie=inverted-s holes=1	0.23
earlier sentences=2 tie=inverted-s holes=2	-0.26
earlier sentences=2 tie=inverted-w holes=0	-0.09
earlier sentences=2 tie=inverted-w holes=1	-0.16
earlier sentences=2 tie=inverted-w holes=2	-0.05
earlier sentences=2 tie=inverted-wg holes=0	-0.05
earlier sentences=2 tie=inverted-wg holes=1	-0.11
earlier sentences=2 tie=none holes=0	0.11
earlier sentences=2 tie=none holes=1	-0.45
earlier sentences=2 tie=none holes=3	-0.15
earlier sentences=2 tie=none holes=4-5	-0.05
earlier sentences=2 tie=passive-w holes=0	-0.06
earlier sentences=2 tie=passive-w holes=1	-0.03
earlier sentences=2 tie=relative-w holes=1	-0.10
earlier sentences=2 tie=subject-r holes=0	-0.41
earlier sentences=2 tie=subject-r holes=1	-0.52
earlier sentences=2 tie=subject-r holes=2	-0.10
earlier sentences=2 tie=subject-rg holes=1	-0.03
earlier sentences=2 tie=subject-s holes=0	-0.44
earlier sentences=2 tie=subject-s holes=1	-0.32
earlier sentences=2 tie=subject-s holes=2	-0.87
earlier sentences=2 tie=subject-sg holes=0	-0.13
earlier sentences=2 tie=subject-w holes=1	-0.66
earlier sentences=2 tie=subject-w holes=2	-0.10
earlier sentences=2 tie=subject-wg holes=0	-0.16
earlier sentences=2 tie=subject-wg holes=1	-0.17
earlier sentences=3 first=false kind=name	-0.59
earlier sentences=3 first=false kind=pronoun	-0.64
earlier sentences=3 first=false kind=role	-0.38
earlier sentences=3 first=false kind=thing	-0.42
earlier sentences=3 first=true kind=name	-1.10
earlier sentences=3 first=true kind=pronoun	-0.73
earlier sentences=3 first=true kind=role	-0.26
earlier sentences=3 first=true kind=thing	-0.10
earlier sentences=3 tie=apposed-s holes=1	-0.36
earlier sentences=3 tie=inverted-r holes=1	-0.06
earlier sentences=3 tie=inverted-s holes=0	-0.18
earlier sentences=3 tie=inverted-s holes=1	-0.52
earlier sentences=3 tie=inverted-s holes=2	-0.07
earlier sentences=3 tie=inverted-s holes=3	-0.15
earlier sentences=3 tie=inverted-w holes=1	-0.03
earlier sentences=3 tie=inverted-w holes=2	-0.06
earlier sentences=3 tie=none holes=0	-0.51
earlier sentences=3 tie=none holes=1	-0.56
earlier sentences=3 tie=none holes=2	-0.44
earlier sentences=3 tie=none holes=3	-0.24
earlier sentences=3 tie=passive-w holes=1	-0.03
earlier sentences=3 tie=subject-r holes=0	-0.15
earlier sentences=3 tie=subject-r holes=1	-0.25
earlier sentences=3 tie=subject-r holes=2	-0.19
earlier sentences=3 tie=subject-s holes=0	-0.63
earlier sentences=3 tie=subject-s holes=1	-0.94
earlier sentences=3 tie=subject-s holes=2	0.19
earlier sentences=3 tie=subject-s holes=3	-0.31
earlier sentences=3 tie=subject-w holes=0	-0.10
earlier sentences=3 tie=subject-w holes=1	-0.34
earlier sentences=3 tie=subject-w holes=2	-0.36
earlier sentences=3 tie=subject-w holes=3	-0.03
earlier sentences=3 tie=subject-wg holes=0	-0.03
earlier sentences=4-5 first=false kind=name	0.17
earlier sentences=4-5 first=false kind=pronoun	-0.63
earlier sentences=4-5 first=false kind=role	-0.49
earlier sentences=4-5 first=false kind=thing	-0.30
earlier sentences=4-5 first=true kind=name	-0.69
earlier sentences=4-5 first=true kind=pronoun	-0.24
earlier sentences=4-5 first=true kind=role	-0.45
earlier sentences=4-5 first=true kind=thing	-0.07
earlier sentences=4-5 tie=inverted-s holes=1	-0.42
earlier sentences=4-5 tie=inverted-s holes=2	-0.17
earlier sentences=4-5 tie=inverted-w holes=1	-0.04
earlier sentences=4-5 tie=inverted-w holes=2	-0.10
earlier sentences=4-5 tie=none holes=0	-0.20
earlier sentences=4-5 tie=none holes=1	-0.26
earlier sentences=4-5 tie=none holes=2	-0.57
earlier sentences=4-5 tie=none holes=3	-0.19
earlier sentences=4-5 tie=none holes=4-5	-0.05
earlier sentences=4-5 tie=subject-r holes=1	-0.03
earlier sentences=4-5 tie=subject-r holes=2	-0.02
earlier sentences=4-5 tie=subject-s holes=0	-0.07
earlier sentences=4-5 tie=subject-s holes=1	-0.47
earlier sentences=4-5 tie=subject-s holes=2	0.23
earlier sentences=4-5 tie=subject-s holes=3	-0.57
earlier sentences=4-5 tie=subject-s holes=4-5	0.50
earlier sentences=4-5 tie=subject-w holes=0	-0.28
earlier sentences=4-5 tie=subject-w holes=1	-0.09
earlier sentences=4-5 tie=subject-w holes=2	-0.16
earlier sentences=4-5 tie=subject-w holes=3	-0.45
earlier sentences=6-9 first=false kind=name	-0.77
earlier sentences=6-9 first=false kind=pronoun	-0.13
earlier sentences=6-9 first=false kind=thing	-0.07
earlier sentences=6-9 first=true kind=name	-0.65
earlier sentences=6-9 first=true kind=pronoun	-0.06
earlier sentences=6-9 tie=none holes=0	-0.16
earlier sentences=6-9 tie=none holes=2	-0.38
earlier sentences=6-9 tie=none holes=3	-0.09
earlier sentences=6-9 tie=subject-w holes=1	-0.09
earlier sentences=6-9 tie=subject-w holes=2	-0.08
earlier spoken=0 kind=name	-0.48
earlier spoken=0 kind=noun	-0.41
earlier spoken=0 kind=pronoun	-0.23
earlier spoken=1 kind=name	0.26
earlier spoken=1 kind=noun	-0.13
earlier spoken=1 kind=pronoun	0.25
earlier spoken=10+ kind=name	-0.57
earlier spoken=10+ kind=noun	-0.20
earlier spoken=10+ kind=pronoun	0.18
earlier spoken=2 kind=noun	0.23
earlier spoken=2 kind=pronoun	0.20
earlier spoken=3 kind=name	0.30
earlier spoken=3 kind=noun	-0.19
earlier spoken=3 kind=pronoun	-0.02
earlier spoken=4-5 kind=name	0.32
earlier spoken=4-5 kind=noun	-0.39
earlier spoken=4-5 kind=pronoun	-0.73
earlier spoken=6-9 kind=name	-0.48
earlier spoken=6-9 kind=noun	0.48
earlier spoken=6-9 kind=pronoun	-0.46
earlier they left=,	0.26
earlier they left=det	-0.07
earlier they left=start	-0.49
earlier they left=w	-0.24
earlier they tie=inverted-s	-0.05
earlier they tie=none	-0.62
earlier they tie=subject-r	0.16
earlier they tie=subject-s	0.23
earlier they tie=subject-w	-0.22
earlier tie=according left=, samecue=false	0.26
earlier tie=according left=start samecue=false	0.20
earlier tie=according opens=A holes=0	0.30
earlier tie=according opens=a holes=0	-0.57
earlier tie=according opens=a holes=1	-0.27
earlier tie=apposed-r left=start samecue=false	-0.35
earlier tie=apposed-r left=w samecue=false	-0.05
earlier tie=apposed-r opens=A holes=0	-0.31
earlier tie=apposed-r opens=A holes=1	-0.07
earlier tie=apposed-r opens=a holes=0	-0.19
earlier tie=apposed-r opens=a holes=1	-0.06
earlier tie=apposed-rg left=start samecue=false	-0.14
earlier tie=apposed-rg opens=A holes=0	-0.04
earlier tie=apposed-s left=aux samecue=false	-0.06
earlier tie=apposed-s left=start samecue=false	0.13
earlier tie=apposed-s left=w samecue=false	-0.05
earlier tie=apposed-s opens=A holes=0	0.34
earlier tie=apposed-s opens=A holes=1	-0.32
earlier tie=apposed-s opens=A holes=2	-0.49
earlier tie=apposed-s opens=a holes=0	-0.22
earlier tie=apposed-s opens=a holes=1	-0.25
earlier tie=apposed-w left=, samecue=false	-0.05
earlier tie=apposed-w left=aux samecue=false	-0.04
earlier tie=apposed-w left=det samecue=false	-0.06
earlier tie=apposed-w left=start samecue=false	-0.31
earlier tie=apposed-w opens=A holes=0	-0.25
earlier tie=apposed-w opens=A holes=1	-0.16
earlier tie=apposed-w opens=a holes=0	-0.13
earlier tie=apposed-w opens=a holes=1	-0.09
earlier tie=apposed-wg left=start samecue=false	0.11
earlier tie=apposed-wg opens=A holes=0	0.30
earlier tie=apposed-wg opens=a holes=0	-0.10
earlier tie=inner-r left=start samecue=false	0.08
earlier tie=inner-s left=start samecue=false	-0.15
earlier tie=inner-s opens=A holes=1	-0.14
earlier tie=inner-w left=start samecue=false	-0.18
earlier tie=inner-w opens=A holes=0	-0.17
earlier tie=inner-w opens=A holes=1	-0.03
earlier tie=inner-w opens=a holes=0	-0.08
earlier tie=inverted-r left=, samecue=false	-0.09
earlier tie=inverted-r left=Cap samecue=false	0.25
earlier tie=inverted-r left=adv samecue=false	-0.19
earlier tie=inverted-r left=as samecue=false	-0.03
earlier tie=inverted-r left=aux samecue=false	-0.24
earlier tie=inverted-r left=det samecue=false	-0.15
earlier tie=inverted-r left=start samecue=false	-0.05
earlier tie=inverted-r left=w samecue=false	-0.07
earlier tie=inverted-r opens=A holes=1	-0.15
earlier tie=inverted-r opens=A holes=2	-0.04
earlier tie=inverted-r opens=a holes=1	-0.16
earlier tie=inverted-r opens=a holes=2	-0.05
earlier tie=inverted-rg left=start samecue=false	-0.12
earlier tie=inverted-rg opens=A holes=0	-0.12
earlier tie=inverted-rg opens=a holes=0	-0.13
earlier tie=inverted-rg opens=a holes=1	-0.05
earlier tie=inverted-s left=, samecue=false	-0.29
earlier tie=inverted-s left=: samecue=false	-0.08
earlier tie=inverted-s left=Cap samecue=false	0.16
earlier tie=inverted-s left=adv samecue=false	-0.03
earlier tie=inverted-s left=aux samecue=false	-0.08
earlier tie=inverted-s left=conj samecue=false	-0.40
earlier tie=inverted-s left=det samecue=false	-0.23
earlier tie=inverted-s left=prep samecue=false	-0.10
earlier tie=inverted-s left=start samecue=false	0.07
earlier tie=inverted-s left=to samecue=false	-0.04
earlier tie=inverted-s left=w samecue=false	-0.03
earlier tie=inverted-s opens=A holes=0	0.11
earlier tie=inverted-s opens=A holes=1	-0.09
earlier tie=inverted-s opens=A holes=2	-0.66
earlier tie=inverted-s opens=A holes=3	-0.17
earlier tie=inverted-s opens=a holes=0	-0.16
earlier tie=inverted-s opens=a holes=1	-0.13
earlier tie=inverted-s opens=a holes=2	-0.27
earlier tie=inverted-s opens=a holes=3	-0.05
earlier tie=inverted-sg left=start samecue=false	-0.26
earlier tie=inverted-sg opens=A holes=0	-0.22
earlier tie=inverted-sg opens=A holes=1	-0.19
earlier tie=inverted-sg opens=a holes=1	-0.12
earlier tie=inverted-w left=, samecue=false	-0.06
earlier tie=inverted-w left=: samecue=false	-0.06
earlier tie=inverted-w left=Cap samecue=false	-0.20
earlier tie=inverted-w left=Vr samecue=false	-0.06
earlier tie=inverted-w left=Vw samecue=false	-0.05
earlier tie=inverted-w left=adv samecue=false	-0.03
earlier tie=inverted-w left=as samecue=false	-0.03
earlier tie=inverted-w left=aux samecue=false	-0.06
earlier tie=inverted-w left=conj samecue=false	-0.23
earlier tie=inverted-w left=det samecue=false	-0.09
earlier tie=inverted-w left=prep samecue=false	-0.03
earlier tie=inverted-w left=start samecue=false	-0.35
earlier tie=inverted-w left=that samecue=false	-0.04
earlier tie=inverted-w left=to samecue=false	-0.02
earlier tie=inverted-w left=w samecue=false	-0.12
earlier tie=inverted-w opens=A holes=0	-0.27
earlier tie=inverted-w opens=A holes=1	-0.18
earlier tie=inverted-w opens=A holes=2	-0.13
earlier tie=inverted-w opens=A holes=3	-0.03
earlier tie=inverted-w opens=a holes=0	-0.44
earlier tie=inverted-w opens=a holes=1	-0.26
earlier tie=inverted-w opens=a holes=2	-0.11
earlier tie=inverted-wg left=, samecue=false	-0.15
earlier tie=inverted-wg left=start samecue=false	-0.34
earlier tie=inverted-wg opens=A holes=0	-0.36
earlier tie=inverted-wg opens=A holes=1	-0.12
earlier tie=inverted-wg opens=a holes=0	-0.08
earlier tie=none left=, samecue=false	-0.32
earlier tie=none left=: samecue=false	-0.41
earlier tie=none left=Cap samecue=false	-0.47
earlier tie=none left=Vr samecue=false	-0.48
earlier tie=none left=Vs samecue=false	-0.06
earlier tie=none left=Vsg samecue=false	-0.30
earlier tie=none left=Vw samecue=false	-0.27
earlier tie=none left=Vwb samecue=false	-0.15
earlier tie=none left=adv samecue=false	-0.46
earlier tie=none left=as samecue=false	-0.38
earlier tie=none left=aux samecue=false	0.18
earlier tie=none left=conj samecue=false	0.11
earlier tie=none left=det samecue=false	-0.61
earlier tie=none left=of samecue=false	-0.08
earlier tie=none left=prep samecue=false	-0.45
earlier tie=none left=start samecue=false	-0.05
earlier tie=none left=that samecue=false	-0.25
earlier tie=none left=to samecue=false	-0.22
earlier tie=none left=w samecue=false	-0.75
earlier tie=none opens=0 holes=0	-0.13
earlier tie=none opens=A holes=1	-0.39
earlier tie=none opens=A holes=2	-0.27
earlier tie=none opens=A holes=3	-0.44
earlier tie=none opens=A holes=4-5	-0.04
earlier tie=none opens=a holes=0	-0.30
earlier tie=none opens=a holes=1	-0.46
earlier tie=none opens=a holes=2	-0.08
earlier tie=none opens=a holes=3	-0.16
earlier tie=none opens=a holes=4-5	-0.06
earlier tie=owner left=start samecue=false	-0.08
earlier tie=owner left=that samecue=false	-0.06
earlier tie=owner left=w samecue=false	-0.21
earlier tie=owner opens=A holes=0	-0.08
earlier tie=owner opens=a holes=0	-0.13
earlier tie=owner opens=a holes=1	-0.22
earlier tie=passive-r opens=A holes=1	-0.04
earlier tie=passive-r opens=a holes=0	-0.13
earlier tie=passive-s left=, samecue=false	-0.03
earlier tie=passive-s opens=A holes=0	-0.03
earlier tie=passive-w left=aux samecue=false	-0.04
earlier tie=passive-w left=det samecue=false	-0.10
earlier tie=passive-w left=start samecue=false	-0.04
earlier tie=passive-w opens=A holes=0	-0.17
earlier tie=passive-w opens=A holes=1	-0.10
earlier tie=passive-w opens=a holes=0	-0.16
earlier tie=passive-w opens=a holes=1	-0.23
earlier tie=relative-r opens=A holes=0	-0.21
earlier tie=relative-s left=start samecue=false	0.21
earlier tie=relative-s opens=A holes=0	0.22
earlier tie=relative-w left=, samecue=false	-0.02
earlier tie=relative-w left=aux samecue=false	-0.07
earlier tie=relative-w left=det samecue=false	-0.03
earlier tie=relative-w left=start samecue=false	-0.24
earlier tie=relative-w opens=A holes=0	-0.11
earlier tie=relative-w opens=A holes=1	-0.29
earlier tie=relative-w opens=a holes=0	0.14
earlier tie=relative-w opens=a holes=1	-0.05
earlier tie=relative-wg left=start samecue=false	-0.04
earlier tie=relative-wg opens=A holes=0	-0.04
earlier tie=subject-r left=, samecue=false	-0.09
earlier tie=subject-r left=: samecue=false	-0.07
earlier tie=subject-r left=Cap samecue=false	-0.24
earlier tie=subject-r left=Vsg samecue=false	-0.20
earlier tie=subject-r left=as samecue=false	-0.20
earlier tie=subject-r left=aux samecue=false	-0.38
earlier tie=subject-r left=conj samecue=false	-0.14
earlier tie=subject-r left=det samecue=false	-0.14
earlier tie=subject-r left=prep samecue=false	-0.21
earlier tie=subject-r left=start samecue=false	-0.07
earlier tie=subject-r left=that samecue=false	-0.03
earlier tie=subject-r left=to samecue=false	-0.08
earlier tie=subject-r left=w samecue=false	-0.39
earlier tie=subject-r opens=A holes=0	0.11
earlier tie=subject-r opens=A holes=1	-0.29
earlier tie=subject-r opens=A holes=2	-0.20
earlier tie=subject-r opens=A holes=3	-0.03
earlier tie=subject-r opens=a holes=0	-0.37
earlier tie=subject-r opens=a holes=1	-0.55
earlier tie=subject-r opens=a holes=2	-0.32
earlier tie=subject-rg left=start samecue=false	-0.35
earlier tie=subject-rg opens=A holes=0	-0.23
earlier tie=subject-rg opens=A holes=1	-0.15
earlier tie=subject-rg opens=a holes=0	-0.25
earlier tie=subject-s left=, samecue=false	0.18
earlier tie=subject-s left=: samecue=false	0.03
earlier tie=subject-s left=Cap samecue=false	0.19
earlier tie=subject-s left=Vs samecue=false	-0.07
earlier tie=subject-s left=Vsg samecue=false	-0.33
earlier tie=subject-s left=Vw samecue=false	-0.21
earlier tie=subject-s left=Vwb samecue=false	-0.38
earlier tie=subject-s left=adv samecue=false	-0.22
earlier tie=subject-s left=aux samecue=false	-0.21
earlier tie=subject-s left=conj samecue=false	-0.66
earlier tie=subject-s left=det samecue=false	-0.12
earlier tie=subject-s left=prep samecue=false	0.20
earlier tie=subject-s left=start samecue=false	0.15
earlier tie=subject-s left=that samecue=false	-0.11
earlier tie=subject-s left=to samecue=false	-0.40
earlier tie=subject-s left=w samecue=false	0.13
earlier tie=subject-s opens=A holes=0	0.21
earlier tie=subject-s opens=A holes=1	-0.33
earlier tie=subject-s opens=A holes=2	-0.03
earlier tie=subject-s opens=A holes=3	-0.53
earlier tie=subject-s opens=A holes=4-5	0.21
earlier tie=subject-s opens=a holes=0	-0.12
earlier tie=subject-s opens=a holes=1	0.07
earlier tie=subject-s opens=a holes=2	0.02
earlier tie=subject-s opens=a holes=3	-0.43
earlier tie=subject-sg left=start samecue=false	-0.30
earlier tie=subject-sg opens=A holes=0	-0.27
earlier tie=subject-w left=, samecue=false	-0.44
earlier tie=subject-w left=: samecue=false	-0.03
earlier tie=subject-w left=Cap samecue=false	-0.44
earlier tie=subject-w left=Vr samecue=false	0.39
earlier tie=subject-w left=Vw samecue=false	-0.03
earlier tie=subject-w left=adv samecue=false	0.06
earlier tie=subject-w left=as samecue=false	-0.14
earlier tie=subject-w left=aux samecue=false	0.13
earlier tie=subject-w left=conj samecue=false	-0.47
earlier tie=subject-w left=det samecue=false	-0.33
earlier tie=subject-w left=prep samecue=false	-0.44
earlier tie=subject-w left=start samecue=false	-0.23
earlier tie=subject-w left=that samecue=false	-0.16
earlier tie=subject-w left=to samecue=false	-0.05
earlier tie=subject-w left=w samecue=false	-0.32
earlier tie=subject-w opens=A holes=0	0.14
earlier tie=subject-w opens=A holes=1	-0.76
earlier tie=subject-w opens=A holes=2	-0.45
earlier tie=subject-w opens=A holes=3	-0.44
earlier tie=subject-w opens=a holes=0	0.11
earlier tie=subject-w opens=a holes=1	-0.12
earlier tie=subject-w opens=a holes=2	-0.34
earlier tie=subject-w opens=a holes=3	-0.06
earlier tie=subject-wg left=, samecue=false	-0.10
earlier tie=subject-wg left=Cap samecue=false	-0.02
earlier tie=subject-wg left=aux samecue=false	-0.13
earlier tie=subject-wg left=det samecue=false	-0.04
earlier tie=subject-wg left=start samecue=false	-0.38
earlier tie=subject-wg opens=A holes=0	-0.38
earlier tie=subject-wg opens=A holes=1	-0.20
earlier tie=subject-wg opens=A holes=2	-0.10
earlier tie=subject-wg opens=a holes=0	-0.18
earlier tie=subject-wg opens=a holes=1	-0.04
earlier to-cue=0 first=false before=prep	-0.37
earlier to-cue=1 first=false before=,	0.11
earlier to-cue=1 first=false before=Q	-0.05
earlier to-cue=1 first=false before=Vr	-0.03
earlier to-cue=1 first=false before=Vs	-0.15
earlier to-cue=1 first=false before=Vw	-0.07
earlier to-cue=1 first=false before=Vwg	-0.07
earlier to-cue=1 first=false before=by	-0.23
earlier to-cue=1 first=false before=conj	-0.04
earlier to-cue=1 first=false before=det	-0.06
earlier to-cue=1 first=false before=of	-0.08
earlier to-cue=1 first=false before=prep	-0.15
earlier to-cue=1 first=false before=to	-0.02
earlier to-cue=1 first=false before=w	-0.13
earlier to-cue=1 first=false before=wh	-0.03
earlier to-cue=1 first=true before=start	-0.28
earlier to-cue=10+ first=false before=,	0.10
earlier to-cue=10+ first=false before=Vr	-0.05
earlier to-cue=10+ first=false before=Vs	-0.09
earlier to-cue=10+ first=false before=Vw	-0.06
earlier to-cue=10+ first=false before=as	-0.04
earlier to-cue=10+ first=false before=conj	-0.06
earlier to-cue=10+ first=false before=of	-0.07
earlier to-cue=10+ first=false before=prep	-0.13
earlier to-cue=10+ first=false before=w	-0.11
earlier to-cue=10+ first=false before=wh	-0.13
earlier to-cue=10+ first=true before=Q	-0.10
earlier to-cue=10+ first=true before=start	-0.46
earlier to-cue=2 first=false before=,	-0.49
earlier to-cue=2 first=false before=Q	-0.15
earlier to-cue=2 first=false before=Vr	-0.09
earlier to-cue=2 first=false before=Vs	-0.08
earlier to-cue=2 first=false before=Vw	-0.20
earlier to-cue=2 first=false before=Vwb	-0.02
earlier to-cue=2 first=false before=aux	-0.06
earlier to-cue=2 first=false before=conj	-0.16
earlier to-cue=2 first=false before=of	-0.05
earlier to-cue=2 first=false before=prep	-0.12
earlier to-cue=2 first=false before=that	-0.08
earlier to-cue=2 first=false before=to	-0.12
earlier to-cue=2 first=false before=w	-0.14
earlier to-cue=2 first=true before=Q	-0.08
earlier to-cue=2 first=true before=start	-0.42
earlier to-cue=3 first=false before=,	0.42
earlier to-cue=3 first=false before=Cap	-0.02
earlier to-cue=3 first=false before=Q	-0.46
earlier to-cue=3 first=false before=Vr	-0.09
earlier to-cue=3 first=false before=Vs	-0.15
earlier to-cue=3 first=false before=Vw	-0.06
earlier to-cue=3 first=false before=Vwb	-0.03
earlier to-cue=3 first=false before=by	-0.04
earlier to-cue=3 first=false before=conj	-0.28
earlier to-cue=3 first=false before=det	-0.03
earlier to-cue=3 first=false before=of	-0.15
earlier to-cue=3 first=false before=prep	-0.15
earlier to-cue=3 first=false before=that	-0.09
earlier to-cue=3 first=false before=w	-0.20
earlier to-cue=3 first=false before=wh	-0.07
earlier to-cue=4-5 first=false before=,	-0.84
earlier to-cue=4-5 first=false before=Q	-0.12
earlier to-cue=4-5 first=false before=Vr	-0.03
earlier to-cue=4-5 first=false before=Vs	-0.32
earlier to-cue=4-5 first=false before=Vw	-0.10
earlier to-cue=4-5 first=false before=Vwb	-0.04
earlier to-cue=4-5 first=false before=Vwg	-0.04
earlier to-cue=4-5 first=false before=according	0.09
earlier to-cue=4-5 first=false before=as	-0.09
earlier to-cue=4-5 first=false before=aux	-0.15
earlier to-cue=4-5 first=false before=by	-0.02
earlier to-cue=4-5 first=false before=conj	-0.34
earlier to-cue=4-5 first=false before=det	-0.29
earlier to-cue=4-5 first=false before=num	-0.05
earlier to-cue=4-5 first=false before=of	-0.08
earlier to-cue=4-5 first=false before=prep	-0.41
earlier to-cue=4-5 first=false before=that	-0.07
earlier to-cue=4-5 first=false before=to	-0.13
earlier to-cue=4-5 first=false before=w	-0.32
earlier to-cue=4-5 first=false before=wh	-0.15
earlier to-cue=4-5 first=true before=Q	-0.34
earlier to-cue=4-5 first=true before=start	-0.78
earlier to-cue=6-9 first=false before=(	-0.03
earlier to-cue=6-9 first=false before=,	-0.52
earlier to-cue=6-9 first=false before=Cap	-0.03
earlier to-cue=6-9 first=false before=Q	-0.05
earlier to-cue=6-9 first=false before=Vr	-0.07
earlier to-cue=6-9 first=false before=Vs	-0.23
earlier to-cue=6-9 first=false before=Vsg	-0.04
earlier to-cue=6-9 first=false before=Vw	-0.10
earlier to-cue=6-9 first=false before=Vwb	-0.04
earlier to-cue=6-9 first=false before=Vwg	-0.04
earlier to-cue=6-9 first=false before=according	-0.19
earlier to-cue=6-9 first=false before=adv	-0.04
earlier to-cue=6-9 first=false before=as	-0.18
earlier to-cue=6-9 first=false before=aux	-0.03
earlier to-cue=6-9 first=false before=by	-0.08
earlier to-cue=6-9 first=false before=conj	-0.33
earlier to-cue=6-9 first=false before=num	-0.09
earlier to-cue=6-9 first=false before=of	-0.28
earlier to-cue=6-9 first=false before=prep	-0.20
earlier to-cue=6-9 first=false before=that	-0.06
earlier to-cue=6-9 first=false before=to	-0.19
earlier to-cue=6-9 first=false before=w	-0.20
earlier to-cue=6-9 first=false before=wh	-0.23
earlier to-cue=6-9 first=true before=Q	-0.09
earlier to-cue=6-9 first=true before=start	-0.64
earlier verb=accuse same=false	-0.23
earlier verb=acknowledge same=false	-0.04
earlier verb=add same=false	-0.30
earlier verb=admit same=false	0.06
earlier verb=advise same=false	-0.59
earlier verb=agree same=false	0.37
earlier verb=aim same=false	-0.02
earlier verb=allege same=false	-0.19
earlier verb=allow same=false	-0.21
earlier verb=announce same=false	0.24
earlier verb=answer same=false	0.09
earlier verb=appear same=false	-0.06
earlier verb=argue same=false	0.60
earlier verb=attack same=false	-0.38
earlier verb=begin same=false	-0.58
earlier verb=believe same=false	0.29
earlier verb=blame same=false	-0.14
earlier verb=call same=false	-0.41
earlier verb=carry same=false	-0.03
earlier verb=claim same=false	-0.35
earlier verb=close same=false	0.11
earlier verb=come same=false	-0.27
earlier verb=compare same=false	-0.05
earlier verb=conclude same=false	0.20
earlier verb=condemn same=false	-0.22
earlier verb=confirm same=false	-0.39
earlier verb=continue same=false	-0.46
earlier verb=criticize same=false	-0.11
earlier verb=decide same=false	-0.22
earlier verb=declare same=false	0.44
earlier verb=defend same=false	-0.29
earlier verb=deny same=false	-0.07
earlier verb=describe same=false	-0.34
earlier verb=disagree same=false	-0.10
earlier verb=discuss same=false	-0.05
earlier verb=dismiss same=false	-0.17
earlier verb=endorse same=false	-0.44
earlier verb=expect same=false	-0.20
earlier verb=explain same=false	0.30
earlier verb=express same=false	-0.14
earlier verb=feel same=false	-0.13
earlier verb=find same=false	-0.11
earlier verb=finish same=false	-0.24
earlier verb=fire same=false	-0.04
earlier verb=force same=false	-0.02
earlier verb=give same=false	-0.06
earlier verb=go same=false	-0.30
earlier verb=hear same=false	-0.38
earlier verb=hold same=false	0.16
earlier verb=hope same=false	-0.28
earlier verb=include same=false	-0.09
earlier verb=insist same=false	-0.63
earlier verb=issue same=false	-0.05
earlier verb=know same=false	0.16
earlier verb=look same=false	-0.07
earlier verb=make same=false	-0.15
earlier verb=mention same=false	0.26
earlier verb=name same=false	-0.12
earlier verb=need same=false	-0.03
earlier verb=note same=false	-0.12
earlier verb=offer same=false	-0.07
earlier verb=open same=false	-0.20
earlier verb=plan same=false	-0.21
earlier verb=play same=false	-0.24
earlier verb=point same=false	-0.11
earlier verb=post same=false	-0.09
earlier verb=predict same=false	0.13
earlier verb=provide same=false	-0.35
earlier verb=push same=false	-0.33
earlier verb=put same=false	-0.03
earlier verb=question same=false	-0.05
earlier verb=read same=false	-0.14
earlier verb=recall same=false	0.36
earlier verb=refer same=false	0.27
earlier verb=release same=false	-0.06
earlier verb=remark same=false	-0.34
earlier verb=remind same=false	-0.04
earlier verb=report same=false	-0.21
earlier verb=respond same=false	0.17
earlier verb=return same=false	-0.06
earlier verb=reveal same=false	-0.12
earlier verb=rise same=false	-0.14
earlier verb=rule same=false	-0.04
earlier verb=run same=false	0.14
earlier verb=say same=false	0.38
earlier verb=seek same=false	-0.22
earlier verb=share same=false	-0.06
earlier verb=shout same=false	-0.25
earlier verb=show same=false	-0.07
earlier verb=sign same=false	-0.33
earlier verb=speak same=false	-0.18
earlier verb=start same=false	-0.04
earlier verb=state same=false	-0.09
earlier verb=suggest same=false	-0.32
earlier verb=support same=false	0.18
earlier verb=tell same=false	0.33
earlier verb=think same=false	-0.57
earlier verb=try same=false	-0.10
earlier verb=turn same=false	0.02
earlier verb=tweet same=false	0.22
earlier verb=urge same=false	-0.02
earlier verb=use same=false	-0.16
earlier verb=volunteer same=false	-0.15
earlier verb=want same=false	-0.33
earlier verb=warn same=false	-0.15
earlier verb=write same=false	-0.35
earlier we tie=subject-w	-0.28
earlier who left=,	-0.06
earlier who left=Vw	-0.03
earlier who left=aux	-0.09
earlier who left=det	-0.08
earlier who left=prep	-0.02
earlier who left=start	0.24
earlier who left=w	-0.31
earlier who tie=none	-0.14
earlier who tie=subject-r	-0.38
earlier who tie=subject-s	0.42
earlier who tie=subject-w	-0.73
earlier who tie=subject-wg	-0.15
head he	0.18
head i	-0.03
head it	-0.26
head noun	-0.08
head she	-0.21
head that	0.25
head they	-0.34
head we	-0.66
head who	-0.20
kind N-body	-0.17
kind N-body's	-0.74
kind N-person	0.17
kind N-person's	-0.65
kind N-unknown	-0.03
kind N-unknown's	-0.17
kind he	0.06
kind he's	0.26
kind i	-0.03
kind it	-0.07
kind it's	-0.73
kind n-body	0.05
kind n-bodys	-0.45
kind n-document	-0.07
kind n-documents	-0.32
kind n-person	-0.16
kind n-persons	-0.32
kind that	0.25
kind they	-0.34
kind we	-0.66
kind who	-0.19
kind who's	-0.15
noun definite=false after tie=according	0.64
noun definite=false after tie=apposed-r	-0.09
noun definite=false after tie=apposed-s	-0.32
noun definite=false after tie=apposed-w	-0.09
noun definite=false after tie=inner-s	-0.24
noun definite=false after tie=inverted-r	0.23
noun definite=false after tie=inverted-rg	-0.17
noun definite=false after tie=inverted-s	0.04
noun definite=false after tie=inverted-w	-0.28
noun definite=false after tie=inverted-wg	-0.13
noun definite=false after tie=none	-0.15
noun definite=false after tie=passive-w	0.29
noun definite=false after tie=relative-r	-0.17
noun definite=false after tie=relative-s	0.24
noun definite=false after tie=subject-r	-0.25
noun definite=false after tie=subject-s	-0.64
noun definite=false after tie=subject-sg	-0.03
noun definite=false after tie=subject-wg	-0.54
noun definite=false before tie=according	0.41
noun definite=false before tie=apposed-r	0.11
noun definite=false before tie=apposed-s	-0.06
noun definite=false before tie=apposed-sg	-0.37
noun definite=false before tie=apposed-w	-0.23
noun definite=false before tie=apposed-wg	-0.17
noun definite=false before tie=inner-s	-0.39
noun definite=false before tie=inner-w	0.04
noun definite=false before tie=inverted-r	-0.47
noun definite=false before tie=inverted-rg	-0.30
noun definite=false before tie=inverted-s	-0.17
noun definite=false before tie=inverted-sg	-0.24
noun definite=false before tie=inverted-w	-0.53
noun definite=false before tie=inverted-wg	0.31
noun definite=false before tie=none	-0.06
noun definite=false before tie=relative-r	0.20
noun definite=false before tie=relative-s	0.36
noun definite=false before tie=relative-w	0.47
noun definite=false before tie=subject-r	-0.34
noun definite=false before tie=subject-rg	-0.99
noun definite=false before tie=subject-s	0.21
noun definite=false before tie=subject-sg	-0.21
noun definite=false before tie=subject-w	0.50
noun definite=false before tie=subject-wg	-0.15
noun definite=false earlier tie=apposed-r	-0.25
noun definite=false earlier tie=apposed-rg	-0.13
noun definite=false earlier tie=apposed-s	-0.19
noun definite=false earlier tie=apposed-w	-0.05
noun definite=false earlier tie=apposed-wg	-0.09
noun definite=false earlier tie=inner-s	-0.12
noun definite=false earlier tie=inner-w	-0.02
noun definite=false earlier tie=inverted-r	-0.24
noun definite=false earlier tie=inverted-rg	-0.07
noun definite=false earlier tie=inverted-s	0.15
noun definite=false earlier tie=inverted-sg	-0.02
noun definite=false earlier tie=inverted-w	-0.24
noun definite=false earlier tie=inverted-wg	-0.22
noun definite=false earlier tie=none	-0.07
noun definite=false earlier tie=passive-w	-0.09
noun definite=false earlier tie=relative-r	-0.12
noun definite=false earlier tie=relative-s	0.37
noun definite=false earlier tie=relative-w	-0.05
noun definite=false earlier tie=subject-r	-0.56
noun definite=false earlier tie=subject-rg	-0.23
noun definite=false earlier tie=subject-s	-0.55
noun definite=false earlier tie=subject-w	-0.44
noun definite=false earlier tie=subject-wg	-0.12
noun definite=false off tie=according	-0.31
noun definite=false off tie=apposed-r	-0.14
noun definite=false off tie=apposed-rg	-0.03
noun definite=false off tie=apposed-s	-0.21
noun definite=false off tie=apposed-sg	-0.14
noun definite=false off tie=apposed-w	-0.19
noun definite=false off tie=apposed-wg	-0.16
noun definite=false off tie=inner-r	-0.04
noun definite=false off tie=inner-s	-0.08
noun definite=false off tie=inner-w	-0.06
noun definite=false off tie=inverted-r	-0.47
noun definite=false off tie=inverted-rg	-0.19
noun definite=false off tie=inverted-s	-0.43
noun definite=false off tie=inverted-sg	-0.12
noun definite=false off tie=inverted-w	-0.28
noun definite=false off tie=inverted-wg	-0.20
noun definite=false off tie=none	-0.27
noun definite=false off tie=passive-r	-0.09
noun definite=false off tie=passive-s	-0.03
noun definite=false off tie=passive-w	-0.17
noun definite=false off tie=relative-r	-0.18
noun definite=false off tie=relative-s	-0.17
noun definite=false off tie=relative-w	-0.20
noun definite=false off tie=subject-r	0.03
noun definite=false off tie=subject-rg	-0.33
noun definite=false off tie=subject-s	-0.62
noun definite=false off tie=subject-sg	-0.23
noun definite=false off tie=subject-w	-0.47
noun definite=false off tie=subject-wg	-0.30
noun definite=true after tie=according	-0.11
noun definite=true after tie=apposed-r	0.26
noun definite=true after tie=apposed-s	-0.20
noun definite=true after tie=apposed-w	-0.06
noun definite=true after tie=inner-s	-0.09
noun definite=true after tie=inverted-r	-0.34
noun definite=true after tie=inverted-rg	-0.03
noun definite=true after tie=inverted-s	-0.61
noun definite=true after tie=inverted-sg	-0.14
noun definite=true after tie=inverted-w	-0.25
noun definite=true after tie=inverted-wg	-0.19
noun definite=true after tie=none	-0.03
noun definite=true after tie=passive-w	-0.14
noun definite=true after tie=relative-w	0.08
noun definite=true after tie=subject-r	0.09
noun definite=true after tie=subject-s	0.35
noun definite=true after tie=subject-sg	-0.05
noun definite=true after tie=subject-w	-0.34
noun definite=true after tie=subject-wg	-0.21
noun definite=true before tie=according	-0.12
noun definite=true before tie=apposed-r	-0.38
noun definite=true before tie=apposed-s	-0.53
noun definite=true before tie=apposed-w	-0.19
noun definite=true before tie=inner-s	0.05
noun definite=true before tie=inverted-r	-0.37
noun definite=true before tie=inverted-rg	-0.12
noun definite=true before tie=inverted-s	-0.36
noun definite=true before tie=inverted-sg	-0.27
noun definite=true before tie=inverted-w	-0.33
noun definite=true before tie=inverted-wg	-0.39
noun definite=true before tie=none	0.22
noun definite=true before tie=relative-s	-0.08
noun definite=true before tie=subject-r	0.53
noun definite=true before tie=subject-s	0.11
noun definite=true before tie=subject-sg	0.47
noun definite=true before tie=subject-w	-0.05
noun definite=true before tie=subject-wg	-0.18
noun definite=true earlier tie=according	-0.42
noun definite=true earlier tie=apposed-r	-0.09
noun definite=true earlier tie=apposed-s	0.34
noun definite=true earlier tie=apposed-w	-0.06
noun definite=true earlier tie=inner-r	-0.23
noun definite=true earlier tie=inner-w	-0.31
noun definite=true earlier tie=inverted-r	0.10
noun definite=true earlier tie=inverted-s	-0.10
noun definite=true earlier tie=inverted-w	-0.19
noun definite=true earlier tie=none	-0.33
noun definite=true earlier tie=passive-w	-0.10
noun definite=true earlier tie=relative-s	-0.37
noun definite=true earlier tie=subject-r	-0.36
noun definite=true earlier tie=subject-s	-0.10
noun definite=true earlier tie=subject-w	0.23
noun definite=true earlier tie=subject-wg	-0.07
noun definite=true off tie=according	-0.30
noun definite=true off tie=apposed-r	-0.02
noun definite=true off tie=apposed-s	-0.16
noun definite=true off tie=apposed-w	-0.21
noun definite=true off tie=apposed-wg	-0.02
noun definite=true off tie=inner-r	-0.27
noun definite=true off tie=inner-s	-0.03
noun definite=true off tie=inverted-r	0.36
noun definite=true off tie=inverted-rg	-0.03
noun definite=true off tie=inverted-s	-0.26
noun definite=true off tie=inverted-sg	-0.11
noun definite=true off tie=inverted-w	-0.23
noun definite=true off tie=inverted-wg	-0.15
noun definite=true off tie=none	0.02
noun definite=true off tie=passive-w	-0.28
noun definite=true off tie=relative-r	-0.03
noun definite=true off tie=relative-s	-0.03
noun definite=true off tie=relative-w	-0.28
noun definite=true off tie=relative-wg	-0.02
noun definite=true off tie=subject-r	-0.53
noun definite=true off tie=subject-rg	-0.05
noun definite=true off tie=subject-s	-0.34
noun definite=true off tie=subject-sg	-0.05
noun definite=true off tie=subject-w	-0.25
noun definite=true off tie=subject-wg	-0.07
noun=absentee	-0.06
noun=academic	-0.18
noun=account	0.24
noun=account after	0.27
noun=account before	0.05
noun=account earlier	-0.02
noun=account off	-0.14
noun=accused	-0.42
noun=accused before	-0.43
noun=activist	-0.67
noun=activist after	-0.29
noun=activist before	-0.47
noun=activist earlier	-0.18
noun=activist off	-0.10
noun=actor	-0.36
noun=actor off	-0.07
noun=actress	-0.03
noun=ad	-0.14
noun=ad after	0.23
noun=ad before	-0.22
noun=ad off	-0.07
noun=address	-0.47
noun=address after	-0.10
noun=address before	-0.44
noun=address earlier	-0.07
noun=address off	-0.12
noun=administration	-0.37
noun=administration after	-0.21
noun=administration before	-0.27
noun=administration earlier	-0.08
noun=administration off	-0.10
noun=administrator	-0.41
noun=administrator off	-0.06
noun=adult	-0.08
noun=advert	0.52
noun=adviser	-0.02
noun=adviser after	0.58
noun=adviser before	-0.28
noun=adviser earlier	-0.23
noun=adviser off	-0.27
noun=advisor	-0.23
noun=advisory	-0.03
noun=advisory off	-0.03
noun=advocate	0.36
noun=advocate after	0.38
noun=advocate off	-0.02
noun=advocates	-0.09
noun=advocates off	-0.02
noun=affidavit	-0.22
noun=affidavit off	-0.07
noun=agency	-0.10
noun=agency after	0.05
noun=agency before	-0.06
noun=agency earlier	-0.03
noun=agency off	-0.10
noun=agent	-0.77
noun=agent after	-0.44
noun=agent before	-0.08
noun=agent off	-0.05
noun=agreement	-0.62
noun=agreement after	-0.10
noun=agreement before	-0.61
noun=agreement off	-0.03
noun=aide	0.26
noun=aide after	0.38
noun=aide before	0.17
noun=aide off	-0.28
noun=airline	-0.17
noun=all	-0.81
noun=all after	-0.14
noun=all before	-0.74
noun=all earlier	-0.11
noun=all off	-0.15
noun=alliance	-0.39
noun=ambassador	-0.33
noun=ambassador earlier	0.03
noun=ambassador off	-0.02
noun=analyst	-0.71
noun=analyst after	-0.05
noun=analyst before	-0.57
noun=analyst earlier	-0.13
noun=analyst off	-0.36
noun=announcement	-0.31
noun=announcement after	-0.11
noun=announcement before	-0.09
noun=announcement earlier	-0.12
noun=announcement off	-0.06
noun=another	-0.19
noun=another after	0.28
noun=another before	-0.47
noun=another off	-0.12
noun=antagonist	-0.04
noun=antagonist earlier	-0.04
noun=appeal	-0.40
noun=appeal after	-0.09
noun=appeal before	-0.35
noun=appeal earlier	-0.03
noun=applicant	-0.04
noun=application	-0.21
noun=application earlier	-0.20
noun=army	0.44
noun=article	-0.05
noun=article after	0.20
noun=article before	-0.34
noun=article off	-0.04
noun=assailant	0.33
noun=assessment	-0.23
noun=association	-0.33
noun=association earlier	-0.02
noun=association off	-0.25
noun=athlete	-0.02
noun=athlete off	-0.02
noun=attacker	0.54
noun=attacker earlier	0.57
noun=attendee	0.37
noun=attendee before	0.37
noun=attorney	0.69
noun=attorney before	0.61
noun=attorney earlier	0.36
noun=attorney off	-0.07
noun=audience	-0.79
noun=audience after	-0.36
noun=audience before	-0.09
noun=audience earlier	-0.10
noun=audience off	-0.63
noun=author	-0.08
noun=author after	0.47
noun=author before	-0.59
noun=author earlier	0.19
noun=author off	-0.27
noun=authorities	0.41
noun=authorities earlier	-0.03
noun=authorities off	-0.14
noun=authority	-0.21
noun=authority off	-0.03
noun=backer	-0.33
noun=backer after	-0.06
noun=backer earlier	-0.03
noun=band	-0.15
noun=band after	-0.13
noun=bank	-0.50
noun=bank after	-0.04
noun=bank earlier	-0.03
noun=bank off	-0.03
noun=banner	0.10
noun=barrister	-0.02
noun=bill	-0.69
noun=bill after	-0.05
noun=bill before	-0.59
noun=bill earlier	-0.06
noun=bill off	-0.29
noun=billionaire	0.35
noun=billionaire after	-0.06
noun=billionaire before	0.38
noun=billionaire off	-0.12
noun=biography	-0.15
noun=biography off	-0.07
noun=blog	-0.11
noun=blogger	0.44
noun=board	0.46
noun=board after	0.04
noun=board before	0.36
noun=board earlier	0.32
noun=board off	-0.06
noun=bombshell	-0.18
noun=book	0.22
noun=book after	0.54
noun=book before	-0.38
noun=book earlier	-0.03
noun=book off	-0.09
noun=boss	-0.40
noun=boss off	-0.04
noun=both	-0.41
noun=both before	-0.23
noun=both off	-0.24
noun=boy	-0.52
noun=boy off	-0.03
noun=brand	-0.06
noun=briefing	-0.08
noun=briefing earlier	-0.03
noun=broadcast	-0.15
noun=broadcast off	-0.02
noun=broker	-0.09
noun=broker off	-0.11
noun=brother	-0.34
noun=brother earlier	-0.32
noun=brother off	-0.07
noun=browser	-0.04
noun=browser earlier	-0.04
noun=business	-0.53
noun=business after	-0.08
noun=business before	-0.52
noun=business earlier	-0.06
noun=business off	-0.09
noun=businessman	0.22
noun=businessman after	0.50
noun=businessman before	-0.31
noun=businessman earlier	0.09
noun=businessman off	-0.19
noun=buyer	-0.04
noun=cable	0.03
noun=caller	-0.20
noun=caller off	-0.06
noun=camp	-0.15
noun=campaign	0.26
noun=campaign after	-0.06
noun=campaign before	0.57
noun=campaign earlier	-0.38
noun=campaign off	-0.46
noun=candidate	-0.44
noun=candidate after	-0.42
noun=candidate before	-0.10
noun=candidate earlier	-0.18
noun=candidate off	-0.45
noun=caption	-0.37
noun=carrier	-0.05
noun=casino	-0.03
noun=caucus	-0.23
noun=caucus after	-0.04
noun=caucus off	-0.09
noun=center	-0.31
noun=center after	-0.02
noun=center off	-0.06
noun=centre	-0.06
noun=centre after	-0.03
noun=centrist	-0.10
noun=ceo	-0.06
noun=ceo off	-0.03
noun=chair	-0.03
noun=chair earlier	-0.02
noun=chairman	-0.37
noun=chairman after	-0.16
noun=chairman before	-0.29
noun=chairman earlier	-0.11
noun=chairman off	-0.12
noun=chairwoman	0.32
noun=chairwoman off	-0.07
noun=chancellor	-0.52
noun=chancellor after	-0.43
noun=chancellor earlier	-0.08
noun=chancellor off	-0.21
noun=channel	-0.09
noun=channel off	-0.02
noun=character	-0.11
noun=character off	-0.10
noun=cheer	0.28
noun=cheer after	-0.11
noun=cheer earlier	-0.04
noun=cheer off	-0.08
noun=chief	-0.04
noun=chief after	-0.07
noun=chief earlier	0.10
noun=chief off	-0.08
noun=child	-0.35
noun=child before	-0.09
noun=child off	-0.18
noun=children	-0.26
noun=children off	-0.07
noun=chosen	-0.02
noun=church	-0.05
noun=church after	-0.05
noun=cinema	-0.39
noun=citizen	-0.46
noun=citizen after	-0.02
noun=citizen before	-0.33
noun=citizen earlier	-0.20
noun=citizen off	-0.03
noun=city	0.03
noun=city after	-0.29
noun=city before	-0.52
noun=city earlier	0.32
noun=city off	-0.19
noun=client	-0.13
noun=client earlier	-0.13
noun=clip	-0.21
noun=clip off	-0.03
noun=closer	-0.10
noun=closer after	-0.04
noun=closer off	-0.02
noun=club	-0.30
noun=club before	-0.30
noun=co-author	0.06
noun=co-founder	-0.19
noun=co-host	-0.02
noun=co-pilot	-0.12
noun=co-pilot earlier	-0.12
noun=coach	-0.03
noun=coalition	-0.08
noun=coalition off	-0.06
noun=colleague	0.30
noun=colleague after	0.35
noun=college	-0.13
noun=college after	-0.03
noun=college earlier	-0.03
noun=college off	-0.09
noun=column	-0.18
noun=column before	-0.17
noun=column off	-0.06
noun=columnist	0.09
noun=comic	-0.04
noun=commander	-0.04
noun=comment	-0.10
noun=comment after	-0.48
noun=comment before	0.03
noun=comment earlier	-0.07
noun=comment off	-0.23
noun=commentary	-0.03
noun=commentary off	-0.03
noun=commentator	0.31
noun=commission	0.35
noun=commission off	-0.14
noun=commissioner	-0.04
noun=committee	0.41
noun=committee before	0.11
noun=committee earlier	0.56
noun=committee off	-0.47
noun=committeeman	-0.08
noun=company	-0.34
noun=company before	-0.23
noun=company earlier	-0.52
noun=company off	-0.22
noun=competitor	-0.11
noun=complaint	0.12
noun=complaint off	-0.06
noun=conference	-0.67
noun=conference after	-0.09
noun=conference before	-0.68
noun=conference earlier	-0.14
noun=conference off	-0.06
noun=confidant	0.18
noun=congress	-0.04
noun=congressman	-0.10
noun=conservative	-0.17
noun=conservative after	-0.13
noun=conservative before	-0.04
noun=conservative earlier	-0.08
noun=conservative off	-0.09
noun=constitution	-0.24
noun=consulate	-0.05
noun=consulate off	-0.05
noun=consultant	-0.19
noun=consultant earlier	-0.21
noun=consumer	-0.07
noun=consumer earlier	-0.02
noun=consumer off	-0.04
noun=contender	-0.18
noun=contestant	0.33
noun=contract	-0.14
noun=contract after	-0.11
noun=contract off	-0.03
noun=contractor	-0.16
noun=contractor off	-0.02
noun=convention	-0.56
noun=convention after	-0.42
noun=convention before	-0.22
noun=convention earlier	-0.13
noun=convention off	-0.21
noun=convert	-0.03
noun=coordinator	-0.18
noun=copy	-0.24
noun=copy after	-0.06
noun=copy earlier	-0.18
noun=copy off	-0.03
noun=corporation	-0.30
noun=corporation off	-0.02
noun=correspondent	-0.48
noun=council	-0.27
noun=council after	-0.02
noun=counsel	-0.07
noun=counsel earlier	-0.10
noun=county	-0.25
noun=county after	-0.03
noun=couple	-0.21
noun=couple off	-0.04
noun=court	-0.48
noun=court before	-0.49
noun=court earlier	-0.03
noun=court off	-0.05
noun=criminal	-0.32
noun=criminal earlier	-0.09
noun=criminal off	-0.13
noun=critic	0.08
noun=critic before	0.18
noun=critic earlier	-0.08
noun=critic off	-0.37
noun=crowd	0.35
noun=crowd after	-0.22
noun=crowd before	0.64
noun=crowd earlier	-0.38
noun=crowd off	-0.44
noun=customer	-0.03
noun=daily	-0.12
noun=daily earlier	-0.03
noun=daughter	0.18
noun=daughter before	0.24
noun=daughter earlier	-0.05
noun=dealer	0.39
noun=decision	-0.45
noun=decision after	-0.22
noun=decision before	-0.58
noun=decision earlier	-0.08
noun=decision off	-0.12
noun=declaration	-0.14
noun=defender	-0.12
noun=defender off	-0.12
noun=defense	-0.50
noun=defense after	-0.32
noun=defense before	-0.35
noun=defense off	-0.12
noun=delegate	-0.42
noun=delegate after	-0.10
noun=delegate before	-0.36
noun=delegate earlier	-0.12
noun=delegate off	-0.06
noun=delegation	-0.12
noun=delegation off	-0.10
noun=democrat	0.35
noun=democrat after	0.46
noun=democrat before	-0.21
noun=democrat earlier	-0.05
noun=democrat off	0.33
noun=demonstrator	0.46
noun=department	0.15
noun=department after	-0.05
noun=department off	-0.07
noun=developer	0.07
noun=developer earlier	-0.09
noun=developer off	-0.04
noun=diplomat	0.27
noun=diplomat off	-0.02
noun=director	-0.05
noun=director after	0.08
noun=director before	-0.13
noun=director earlier	-0.13
noun=director off	-0.15
noun=district	0.26
noun=district after	0.45
noun=district earlier	0.21
noun=district off	-0.03
noun=division	-0.04
noun=division off	-0.02
noun=doctor	-0.02
noun=document	0.21
noun=document after	-0.51
noun=document before	0.70
noun=document earlier	-0.04
noun=document off	-0.08
noun=documentary	-0.14
noun=donor	-0.44
noun=donor after	-0.03
noun=donor earlier	-0.02
noun=donor off	-0.03
noun=draft	-0.24
noun=draft off	-0.23
noun=driver	-0.59
noun=driver off	-0.04
noun=e-mail	-0.49
noun=economist	-0.10
noun=economist after	-0.10
noun=economist earlier	-0.16
noun=economist off	-0.06
noun=editor	-0.58
noun=editor before	-0.55
noun=editor off	-0.12
noun=editorial	0.48
noun=email	-0.41
noun=email after	0.16
noun=email before	-0.33
noun=email earlier	0.04
noun=email off	-0.33
noun=embassy	-0.47
noun=employee	0.05
noun=employee after	0.35
noun=employee before	-0.28
noun=employee earlier	-0.27
noun=employee off	-0.08
noun=employer	-0.11
noun=employer off	-0.05
noun=endorser	-0.13
noun=engineer	0.07
noun=engineer after	0.07
noun=enterprise	-0.03
noun=entrepreneur	-0.26
noun=environmentalist	-0.11
noun=establishment	-0.27
noun=establishment off	-0.12
noun=ethnic	-0.09
noun=everyone	-0.17
noun=everyone off	-0.09
noun=excerpt	0.37
noun=exchange	-0.39
noun=exchange off	-0.03
noun=executive	-0.13
noun=executive before	-0.22
noun=executive earlier	0.35
noun=executive off	-0.13
noun=expert	-0.30
noun=expert after	0.08
noun=expert before	-0.23
noun=expert earlier	-0.21
noun=expert off	-0.23
noun=extra	-0.18
noun=extra after	-0.17
noun=extremist	-0.02
noun=factory	-0.26
noun=factory earlier	-0.25
noun=family	-0.39
noun=family after	-0.27
noun=family before	-0.16
noun=family earlier	-0.08
noun=family off	-0.04
noun=fan	-0.60
noun=fan before	-0.56
noun=fan off	-0.04
noun=farm	-0.17
noun=father	-0.40
noun=father after	-0.12
noun=father before	-0.12
noun=father earlier	-0.09
noun=father off	-0.17
noun=fellow	-0.14
noun=fellow earlier	-0.05
noun=festival	0.47
noun=festival after	-0.03
noun=festival before	0.51
noun=festival off	-0.03
noun=few	-0.49
noun=few before	-0.49
noun=few off	-0.05
noun=filibuster	-0.10
noun=filibuster earlier	-0.04
noun=filibuster off	-0.06
noun=filing	-0.17
noun=filing after	-0.12
noun=filing off	-0.06
noun=film	-0.15
noun=film after	-0.11
noun=film earlier	-0.04
noun=firm	0.17
noun=firm after	-0.33
noun=firm before	0.55
noun=firm earlier	-0.19
noun=firm off	-0.08
noun=force	-0.09
noun=force before	-0.05
noun=force off	-0.04
noun=foreigner	-0.09
noun=forward	0.15
noun=forward before	0.16
noun=foundation	0.04
noun=foundation before	0.20
noun=foundation off	-0.16
noun=founder	-0.11
noun=founder before	-0.09
noun=franchise	-0.49
noun=franchise off	-0.40
noun=friend	0.58
noun=friend after	0.25
noun=friend before	0.68
noun=friend earlier	-0.37
noun=friend off	-0.21
noun=front-runner	0.21
noun=front-runner after	-0.06
noun=front-runner before	0.40
noun=front-runner earlier	-0.05
noun=front-runner off	-0.16
noun=frontrunner	-0.09
noun=frontrunner earlier	-0.04
noun=fund	-0.18
noun=fund before	-0.17
noun=fundraiser	-0.18
noun=fundraiser after	-0.03
noun=fundraiser before	-0.15
noun=gay	-0.30
noun=gay after	-0.10
noun=gay off	-0.02
noun=general	-0.28
noun=general after	-0.05
noun=general before	-0.27
noun=general earlier	-0.06
noun=general off	-0.04
noun=girl	-0.12
noun=government	0.08
noun=government after	-0.39
noun=government before	-0.34
noun=government earlier	-0.06
noun=government off	0.40
noun=governor	0.04
noun=governor after	0.54
noun=governor before	-0.27
noun=governor earlier	0.12
noun=governor off	-0.33
noun=graduate	0.27
noun=great	-0.04
noun=group	0.19
noun=group after	-0.29
noun=group before	0.42
noun=group earlier	-0.47
noun=group off	-0.33
noun=guard	-0.03
noun=guardian	-0.32
noun=guardian earlier	-0.30
noun=guest	-0.04
noun=guest earlier	-0.03
noun=guy	0.54
noun=guy off	-0.09
noun=hack	-0.15
noun=hacker	-0.30
noun=hacker off	-0.05
noun=headline	0.51
noun=headline after	-0.48
noun=headline before	0.64
noun=headline off	-0.02
noun=headquarters	-0.39
noun=heavy	-0.06
noun=heckler	0.20
noun=heckler off	-0.04
noun=herald	-0.03
noun=hero	-0.04
noun=historian	0.44
noun=holdout	-0.35
noun=hopeful	-0.25
noun=hopeful after	-0.07
noun=hopeful off	-0.17
noun=hospital	-0.06
noun=hospital after	-0.03
noun=hospital earlier	-0.03
noun=host	-0.43
noun=host after	-0.03
noun=host before	-0.40
noun=host earlier	-0.15
noun=hotel	-0.09
noun=hotel earlier	-0.03
noun=hotel off	-0.03
noun=house	0.22
noun=house after	-0.02
noun=house before	0.24
noun=house off	-0.03
noun=humanitarian	-0.06
noun=humanitarian off	-0.03
noun=husband	0.33
noun=husband after	-0.03
noun=husband before	-0.55
noun=husband earlier	0.54
noun=husband off	-0.03
noun=immigrant	-0.54
noun=immigrant after	-0.04
noun=immigrant before	-0.09
noun=immigrant earlier	-0.28
noun=immigrant off	-0.31
noun=incumbent	-0.07
noun=independent	-0.09
noun=independent earlier	-0.05
noun=indictment	-0.02
noun=indictment off	-0.02
noun=industry	-0.33
noun=industry after	-0.06
noun=industry before	-0.31
noun=industry earlier	-0.02
noun=industry off	-0.03
noun=insider	-0.29
noun=insider earlier	-0.13
noun=insider off	-0.14
noun=institute	-0.34
noun=institute after	-0.02
noun=institution	-0.48
noun=institution after	-0.11
noun=interview	-0.05
noun=interview after	-0.57
noun=interview before	0.28
noun=interview earlier	-0.22
noun=interview off	-0.36
noun=interviewer	-0.05
noun=investigator	-0.03
noun=investigator off	-0.03
noun=investor	-0.04
noun=investor off	-0.03
noun=joke	0.22
noun=joke after	-0.04
noun=journalist	-0.49
noun=journalist after	-0.13
noun=journalist earlier	-0.32
noun=journalist off	-0.04
noun=judge	0.15
noun=judge after	-0.05
noun=judge before	-0.22
noun=judge earlier	0.31
noun=judge off	-0.08
noun=judgment	-0.18
noun=judgment earlier	-0.02
noun=judgment off	-0.14
noun=khan	-0.19
noun=killer	-0.20
noun=king	0.16
noun=label	-0.09
noun=lady	-0.42
noun=law	-0.18
noun=law after	-0.32
noun=law before	0.07
noun=law earlier	-0.38
noun=law off	-0.30
noun=lawmaker	0.26
noun=lawmaker after	-0.08
noun=lawmaker before	0.49
noun=lawmaker earlier	-0.10
noun=lawmaker off	-0.19
noun=lawsuit	0.46
noun=lawsuit after	0.30
noun=lawsuit earlier	-0.11
noun=lawsuit off	-0.07
noun=lawyer	0.17
noun=lawyer after	0.16
noun=lawyer before	0.14
noun=lawyer earlier	-0.05
noun=lawyer off	-0.07
noun=leader	-0.11
noun=leader after	-0.20
noun=leader before	-0.06
noun=leader earlier	-0.04
noun=leader off	-0.29
noun=leadership	-0.74
noun=leadership after	-0.06
noun=leadership before	-0.66
noun=leadership off	-0.16
noun=lesbian	-0.35
noun=letter	0.52
noun=letter after	0.25
noun=letter before	0.48
noun=letter earlier	-0.09
noun=letter off	-0.09
noun=liar	-0.02
noun=liberal	-0.09
noun=liberal off	-0.02
noun=libertarian	-0.13
noun=libertarian off	-0.09
noun=line	-0.70
noun=line after	-0.13
noun=line before	-0.70
noun=line earlier	-0.04
noun=line off	-0.04
noun=listener	-0.07
noun=listener earlier	-0.04
noun=lobby	-0.27
noun=lobbyist	0.41
noun=local	-0.58
noun=local before	-0.55
noun=longer	-0.16
noun=longer after	-0.05
noun=longer off	-0.09
noun=loser	-0.15
noun=loser off	-0.15
noun=magazine	-0.06
noun=magazine before	-0.03
noun=magnate	-0.15
noun=maintainer	-0.08
noun=major	-0.04
noun=major off	-0.02
noun=majority	-0.32
noun=majority off	-0.10
noun=maker	0.35
noun=maker off	-0.02
noun=man	-0.44
noun=man after	0.12
noun=man before	-0.39
noun=man earlier	-0.27
noun=man off	-0.18
noun=management	-0.27
noun=management after	-0.08
noun=management earlier	-0.08
noun=manager	-0.31
noun=manager after	-0.10
noun=manager before	-0.29
noun=manager earlier	-0.12
noun=manager off	-0.05
noun=many	-0.40
noun=many after	-0.33
noun=many before	-0.06
noun=many earlier	-0.04
noun=many off	-0.19
noun=marcher	0.74
noun=master	-0.71
noun=mate	-0.36
noun=mate before	-0.18
noun=mate earlier	-0.20
noun=mate off	-0.06
noun=mayor	-0.30
noun=mayor after	-0.03
noun=mayor earlier	-0.04
noun=mayor off	-0.03
noun=media	-0.48
noun=media after	-0.12
noun=media before	-0.37
noun=media earlier	-0.14
noun=media off	-0.07
noun=member after	0.32
noun=member before	-0.38
noun=member earlier	0.16
noun=member off	-0.20
noun=memo	0.14
noun=memo after	0.31
noun=memo off	-0.03
noun=memoir	-0.29
noun=memoir after	-0.13
noun=memoir earlier	-0.17
noun=memoir off	-0.02
noun=men	-0.29
noun=men after	-0.20
noun=men earlier	-0.13
noun=men off	-0.13
noun=mep	-0.04
noun=message	-0.45
noun=message after	0.19
noun=message before	-1.01
noun=message earlier	0.13
noun=message off	-0.11
noun=migrant	-0.04
noun=militant	-0.09
noun=military	-0.16
noun=military after	-0.02
noun=military before	-0.14
noun=military off	-0.04
noun=militia	-0.14
noun=mill	-0.03
noun=minister	-0.26
noun=minister after	-0.04
noun=minister before	-0.19
noun=minister off	-0.36
noun=minor	-0.10
noun=minor off	-0.09
noun=mission	-0.02
noun=moderator	-0.22
noun=moderator off	-0.06
noun=modern	-0.11
noun=mogul	0.13
noun=mogul after	0.13
noun=mogul off	-0.04
noun=mosque	-0.14
noun=most	-0.57
noun=most after	-0.11
noun=most before	-0.53
noun=most earlier	-0.06
noun=most off	-0.25
noun=mother	-0.25
noun=mother after	-0.16
noun=mother off	-0.09
noun=movement	-0.44
noun=movement after	-0.08
noun=movement before	-0.36
noun=movement earlier	-0.04
noun=movement off	-0.10
noun=narrator	0.07
noun=narrator off	-0.16
noun=nation	-0.23
noun=nation after	-0.05
noun=nation before	-0.11
noun=nation off	-0.11
noun=national	-0.53
noun=national after	-0.04
noun=national earlier	-0.11
noun=national off	-0.08
noun=native	-0.49
noun=nativist	-0.13
noun=nativist earlier	-0.14
noun=negotiator	-0.25
noun=neighbor	-0.04
noun=network	-0.55
noun=network after	-0.21
noun=network before	-0.30
noun=network earlier	-0.19
noun=network off	-0.18
noun=neurosurgeon	0.65
noun=newspaper	0.55
noun=newspaper after	0.61
noun=newspaper before	0.05
noun=newspaper earlier	-0.34
noun=newspaper off	-0.25
noun=newspaperman	-0.02
noun=niece	-0.02
noun=nominee	-0.10
noun=nominee after	0.23
noun=nominee before	-0.24
noun=nominee earlier	0.17
noun=nominee off	-0.37
noun=nonprofit	-0.09
noun=notable	-0.04
noun=note	-0.26
noun=note after	-0.16
noun=note before	-0.22
noun=note earlier	-0.12
noun=note off	-0.33
noun=notice	-0.38
noun=notice before	-0.27
noun=notice off	-0.24
noun=nurse	-0.14
noun=observer	-0.29
noun=observer before	-0.27
noun=observer earlier	-0.07
noun=observer off	-0.05
noun=office	-0.22
noun=office after	-0.17
noun=office before	-0.11
noun=office earlier	-0.10
noun=office off	-0.23
noun=officer	-0.38
noun=officer before	-0.21
noun=officer earlier	-0.25
noun=officer off	-0.21
noun=official	0.49
noun=official after	0.72
noun=official before	0.19
noun=official earlier	-0.24
noun=official off	-0.62
noun=one	-0.14
noun=one after	-0.20
noun=one before	0.36
noun=one earlier	-0.59
noun=one off	-0.31
noun=op-ed	-0.36
noun=op-ed off	-0.03
noun=operation	-0.21
noun=operation after	-0.07
noun=operation off	-0.14
noun=operative	0.34
noun=operative off	-0.09
noun=operator	-0.52
noun=opinion	-0.22
noun=opinion earlier	-0.13
noun=opinion off	-0.08
noun=opponent	-0.77
noun=opponent after	-0.03
noun=opponent before	-0.78
noun=opponent earlier	-0.04
noun=opponent off	-0.06
noun=opposition	0.44
noun=opposition after	-0.11
noun=opposition earlier	-0.10
noun=opposition off	-0.04
noun=order	0.08
noun=order after	0.12
noun=order earlier	-0.04
noun=order off	-0.07
noun=organisation	0.10
noun=organisation after	0.26
noun=organisation earlier	-0.18
noun=organiser	-0.12
noun=organiser after	-0.27
noun=organiser earlier	0.24
noun=organization	-0.61
noun=organization after	-0.09
noun=organization before	-0.54
noun=organization earlier	-0.06
noun=organization off	-0.11
noun=organizer off	-0.03
noun=others	-0.36
noun=others after	-0.32
noun=others before	0.05
noun=others earlier	-0.18
noun=others off	-0.11
noun=outlet	0.24
noun=outlet after	0.36
noun=outlet off	-0.37
noun=owner	-0.09
noun=owner earlier	-0.04
noun=owner off	-0.05
noun=panel	-0.38
noun=panel earlier	-0.21
noun=panel off	-0.11
noun=paper	-0.06
noun=paper after	-0.56
noun=paper earlier	-0.33
noun=paper off	-0.06
noun=parent	-0.28
noun=parent after	-0.11
noun=parent before	-0.25
noun=parliament	-0.24
noun=partner	-0.12
noun=partner earlier	-0.04
noun=party	-1.12
noun=party after	-0.13
noun=party before	-1.05
noun=party earlier	-0.03
noun=party off	-0.14
noun=passage	0.45
noun=passage after	0.49
noun=passage off	-0.08
noun=passenger	-0.18
noun=payer	-0.12
noun=payer after	-0.02
noun=peer	-0.15
noun=pensioner	-0.12
noun=pensioner earlier	-0.05
noun=people	-0.38
noun=people after	-0.25
noun=people before	-0.16
noun=people earlier	-0.25
noun=people off	-0.34
noun=person	-0.32
noun=person after	0.32
noun=person before	-0.72
noun=person earlier	0.44
noun=person off	-0.09
noun=petition	0.20
noun=physician	0.21
noun=piece	-0.49
noun=piece before	-0.41
noun=piece earlier	-0.09
noun=piece off	-0.06
noun=pilot	-0.07
noun=pirate	-0.03
noun=plaintiff	-0.03
noun=plan	-0.65
noun=plan after	-0.22
noun=plan before	-0.58
noun=plan earlier	-0.28
noun=plan off	-0.17
noun=plant	-0.04
noun=plant off	-0.03
noun=platform	-0.30
noun=platform after	-0.02
noun=platform earlier	-0.06
noun=platform off	-0.24
noun=play	-0.41
noun=play after	-0.05
noun=play off	-0.02
noun=player	-0.17
noun=player earlier	-0.14
noun=player off	-0.03
noun=police	-0.11
noun=police after	0.30
noun=police before	-0.51
noun=police earlier	-0.14
noun=police off	-0.10
noun=policy	-0.52
noun=policy after	-0.29
noun=policy before	-0.36
noun=policy earlier	-0.21
noun=policy off	-0.16
noun=politician	-0.58
noun=politician after	-0.35
noun=politician before	-0.13
noun=politician earlier	-0.29
noun=politician off	-0.03
noun=poll	-0.17
noun=poll after	0.13
noun=poll before	-0.18
noun=poll earlier	-0.06
noun=poll off	-0.19
noun=pollster	-0.85
noun=pollster after	-0.03
noun=pollster earlier	-0.45
noun=pollster off	-0.22
noun=pope	-0.36
noun=post	0.15
noun=post after	-0.05
noun=post before	0.23
noun=post earlier	-0.09
noun=post off	-0.22
noun=poster	-0.27
noun=poster before	-0.26
noun=poster off	-0.03
noun=presidency	-0.46
noun=presidency after	-0.36
noun=presidency earlier	-0.03
noun=presidency off	-0.05
noun=president	0.17
noun=president after	-0.29
noun=president before	0.60
noun=president earlier	-0.53
noun=president off	-0.53
noun=press	-0.15
noun=press after	-0.02
noun=press before	-0.12
noun=press earlier	-0.02
noun=press off	-0.02
noun=prince	0.07
noun=prior	-0.03
noun=professional	-0.03
noun=professor	0.24
noun=professor after	-0.09
noun=professor before	0.55
noun=professor earlier	-0.26
noun=professor off	-0.04
noun=profile	-0.24
noun=profile earlier	-0.02
noun=promoter	-0.23
noun=proposal	-0.65
noun=proposal after	-0.02
noun=proposal before	-0.67
noun=proposal off	-0.03
noun=prosecution	-0.33
noun=prosecution earlier	-0.26
noun=prosecutor	-0.34
noun=protester	0.84
noun=protester after	0.06
noun=protester before	0.59
noun=protester earlier	-0.07
noun=protester off	0.53
noun=provider	-0.14
noun=publication	0.15
noun=publication after	-0.10
noun=publisher	-0.13
noun=publisher after	-0.07
noun=pundit	-0.09
noun=questioner	-0.28
noun=racist	-0.05
noun=racist earlier	-0.05
noun=reader	-0.08
noun=reader off	-0.07
noun=reading	-0.34
noun=refugee	-0.23
noun=refugee after	-0.04
noun=refugee before	-0.22
noun=refugee off	-0.05
noun=regime	-0.06
noun=region	-0.36
noun=region after	-0.06
noun=region earlier	-0.04
noun=region off	-0.30
noun=release	-0.72
noun=release after	0.42
noun=release before	-0.78
noun=release earlier	0.04
noun=release off	-0.34
noun=religious	-0.50
noun=religious earlier	-0.04
noun=religious off	-0.03
noun=remarks	-0.87
noun=remarks after	-0.32
noun=remarks before	-0.77
noun=remarks earlier	-0.12
noun=remarks off	-0.12
noun=reminder	-0.07
noun=reminder off	-0.02
noun=report	-0.39
noun=report after	-0.03
noun=report before	-0.16
noun=report earlier	-0.36
noun=report off	-0.44
noun=reporter	-0.23
noun=reporter after	0.13
noun=reporter before	-0.40
noun=reporter earlier	-0.23
noun=reporter off	-0.25
noun=representative	0.31
noun=representative after	0.09
noun=representative off	-0.11
noun=republican	0.14
noun=republican after	0.61
noun=republican before	0.13
noun=republican earlier	-0.39
noun=republican off	-0.27
noun=researcher	0.15
noun=researcher after	-0.34
noun=researcher earlier	-0.17
noun=researcher off	0.51
noun=resident	-0.40
noun=resident before	-0.31
noun=resident earlier	-0.10
noun=resident off	-0.08
noun=resolution	-0.05
noun=respondent	0.23
noun=respondent off	-0.08
noun=response	0.43
noun=response after	-0.44
noun=response before	0.58
noun=response earlier	-0.36
noun=response off	-0.18
noun=restaurant	-0.05
noun=retiree	-0.16
noun=review	-0.35
noun=review after	-0.02
noun=review off	-0.06
noun=rival	-0.49
noun=rival before	-0.50
noun=rival earlier	-0.02
noun=rival off	-0.06
noun=ruling	-0.44
noun=ruling after	-0.42
noun=ruling before	-0.06
noun=school	-0.19
noun=school after	-0.05
noun=school before	-0.09
noun=school earlier	-0.06
noun=school off	-0.02
noun=scientist	-0.57
noun=script	-0.54
noun=script off	-0.16
noun=seasonal	-0.03
noun=secretary	-0.23
noun=secretary after	0.18
noun=secretary before	-0.15
noun=secretary earlier	-0.05
noun=secretary off	-0.19
noun=segment	-0.48
noun=seller	-0.02
noun=senate	-0.21
noun=senate before	-0.19
noun=senator	0.33
noun=senator after	0.42
noun=senator before	0.20
noun=senator earlier	-0.41
noun=senator off	-0.26
noun=senior	-0.65
noun=sensitive	-0.12
noun=sensitive off	-0.02
noun=sentence	-0.72
noun=sentence before	-0.58
noun=sentence earlier	-0.04
noun=server	-0.24
noun=server before	-0.22
noun=server off	-0.06
noun=service	-0.15
noun=service after	-0.23
noun=service earlier	-0.10
noun=service off	-0.12
noun=several	-0.12
noun=several earlier	-0.04
noun=several off	-0.09
noun=sexist	-0.14
noun=shareholder	-0.17
noun=sheriff	-0.54
noun=sign	-0.17
noun=sign after	-0.25
noun=sign before	0.04
noun=sign earlier	-0.12
noun=sign off	-0.21
noun=singer	-0.11
noun=site	-0.19
noun=site off	-0.14
noun=slogan	0.36
noun=slogan after	-0.23
noun=slogan before	0.38
noun=socialist	-0.05
noun=soldier	-0.39
noun=some	-0.75
noun=some after	-0.12
noun=some before	-0.76
noun=some earlier	-0.20
noun=some off	-0.25
noun=someone	0.50
noun=someone before	0.59
noun=someone off	-0.26
noun=son	-0.55
noun=son after	-0.43
noun=son before	-0.14
noun=son earlier	-0.34
noun=son off	-0.02
noun=song	-0.05
noun=song after	-0.03
noun=source	0.81
noun=source after	0.59
noun=source before	0.64
noun=source earlier	-0.08
noun=source off	-0.33
noun=speaker	-0.70
noun=speaker after	-0.23
noun=speaker earlier	0.03
noun=spectator	-0.59
noun=speech	-0.78
noun=speech after	-0.28
noun=speech before	-0.87
noun=speech earlier	-0.05
noun=speech off	-0.20
noun=spirit	-0.34
noun=spokesman	0.36
noun=spokesman after	-0.29
noun=spokesman before	0.81
noun=spokesman earlier	0.51
noun=spokesman off	-0.25
noun=spokesperson	0.03
noun=spokesperson after	0.26
noun=spokeswoman	-0.21
noun=spokeswoman after	-0.47
noun=spokeswoman before	0.58
noun=spokeswoman earlier	0.20
noun=spokeswoman off	-0.03
noun=sponsor	-0.06
noun=spot	-0.40
noun=spot off	-0.15
noun=spy	-0.02
noun=staff	-0.35
noun=staff after	-0.04
noun=staff before	-0.03
noun=staff earlier	-0.29
noun=staff off	-0.06
noun=staffer	0.03
noun=staffer after	0.47
noun=staffer before	-0.33
noun=staffer earlier	0.29
noun=staffer off	-0.07
noun=standard-bearer	-0.08
noun=standard-bearer off	-0.08
noun=star	-0.56
noun=star after	-0.07
noun=star before	-0.49
noun=star earlier	-0.07
noun=star off	-0.05
noun=start-up	-0.04
noun=state	0.06
noun=state after	0.35
noun=state before	-0.70
noun=state earlier	0.29
noun=state off	-0.38
noun=statement	-0.43
noun=statement after	-0.27
noun=statement before	-0.53
noun=statement earlier	0.05
noun=statement off	0.03
noun=station	-0.18
noun=station after	-0.06
noun=station earlier	-0.13
noun=store	-0.08
noun=store after	-0.04
noun=story	-0.56
noun=story after	-0.16
noun=story before	-0.50
noun=story off	-0.08
noun=strategist	0.56
noun=strategist after	0.60
noun=strategist before	0.08
noun=strategist earlier	0.41
noun=strategist off	-0.13
noun=student	-0.48
noun=student after	-0.26
noun=student before	-0.12
noun=student earlier	-0.10
noun=student off	-0.16
noun=studio	-0.10
noun=studio after	-0.06
noun=study	-0.16
noun=study after	-0.32
noun=study before	0.31
noun=study earlier	-0.06
noun=study off	-0.05
noun=suit	-0.04
noun=suit after	0.07
noun=summary	-0.30
noun=summary off	-0.02
noun=superdelegate	-0.45
noun=superdelegate off	-0.18
noun=supporter	0.05
noun=supporter after	0.37
noun=supporter earlier	0.08
noun=supporter off	-0.28
noun=surrogate	-0.31
noun=surrogate off	-0.04
noun=survey	-0.18
noun=survey earlier	-0.30
noun=survey off	-0.13
noun=suspect	-0.05
noun=suspect off	-0.05
noun=tackle	-0.08
noun=tackle off	-0.08
noun=taker	-0.05
noun=talk	-0.39
noun=talk before	-0.30
noun=talk earlier	-0.09
noun=talk off	-0.17
noun=teacher	-0.02
noun=team after	-0.22
noun=team before	0.16
noun=team earlier	-0.18
noun=team off	-0.06
noun=temporary	-0.03
noun=temporary off	-0.03
noun=terrorist	-0.45
noun=terrorist after	-0.05
noun=terrorist earlier	-0.11
noun=terrorist off	-0.02
noun=text	-0.44
noun=text before	-0.42
noun=text off	-0.07
noun=theater	-0.10
noun=title	-0.05
noun=tough	-0.11
noun=town	0.04
noun=town after	-0.10
noun=town before	0.10
noun=town earlier	-0.04
noun=town off	-0.06
noun=transcript	0.67
noun=transcript off	0.40
noun=troops	-0.12
noun=troops off	-0.12
noun=trust	-0.25
noun=trust off	-0.04
noun=tweet	0.05
noun=tweet after	-0.28
noun=tweet before	0.15
noun=tweet earlier	-0.04
noun=tweet off	-0.35
noun=tycoon	0.48
noun=union	-0.36
noun=union after	-0.06
noun=union before	-0.32
noun=union earlier	-0.04
noun=union off	-0.13
noun=unit	-0.16
noun=unit off	-0.04
noun=university	-0.43
noun=university after	-0.02
noun=university before	-0.43
noun=university earlier	-0.02
noun=update	0.56
noun=update off	0.56
noun=user	-0.04
noun=user after	0.04
noun=user earlier	0.03
noun=user off	-0.07
noun=version	-0.04
noun=version after	-0.02
noun=veteran after	0.19
noun=veteran earlier	0.03
noun=victim	-0.48
noun=victim after	-0.33
noun=victim earlier	-0.04
noun=victim off	-0.20
noun=video	-0.84
noun=video after	-0.30
noun=video before	-0.79
noun=video earlier	-0.04
noun=video off	-0.13
noun=viewer	-0.18
noun=viewer after	-0.02
noun=viewer off	-0.06
noun=volunteer	-0.28
noun=volunteer after	-0.12
noun=voter	-0.49
noun=voter after	-0.25
noun=voter before	-0.42
noun=voter earlier	-0.10
noun=voter off	-0.21
noun=wag	-0.08
noun=wag off	-0.07
noun=warning	0.24
noun=warning before	0.34
noun=warning earlier	-0.29
noun=website	-0.05
noun=website after	-0.57
noun=website before	0.38
noun=website earlier	-0.13
noun=website off	-0.10
noun=weekly	-0.08
noun=weekly off	-0.08
noun=wife	0.22
noun=wife after	0.48
noun=wife before	-0.24
noun=wife earlier	-0.09
noun=wife off	-0.04
noun=winner	-0.29
noun=witness	-0.07
noun=woman	-0.09
noun=woman after	0.50
noun=woman before	-0.18
noun=woman earlier	0.06
noun=woman off	-0.22
noun=women	-0.27
noun=women before	-0.23
noun=women off	-0.09
noun=worker	-0.29
noun=worker after	-0.07
noun=worker before	-0.30
noun=worker earlier	-0.12
noun=worker off	-0.16
noun=writer	-0.36
off lead=false left=, before=,	-0.36
off lead=false left=, before=<	-0.04
off lead=false left=, before=Cap	-0.07
off lead=false left=, before=Q	-0.10
off lead=false left=, before=Vr	-0.08
off lead=false left=, before=Vrg	-0.02
off lead=false left=, before=Vs	-0.26
off lead=false left=, before=Vsg	-0.07
off lead=false left=, before=Vw	-0.09
off lead=false left=, before=Vwb	-0.13
off lead=false left=, before=Vwg	-0.11
off lead=false left=, before=adv	-0.04
off lead=false left=, before=as	-0.15
off lead=false left=, before=aux	-0.04
off lead=false left=, before=conj	-0.30
off lead=false left=, before=det	-0.05
off lead=false left=, before=of	-0.31
off lead=false left=, before=prep	-0.37
off lead=false left=, before=that	-0.12
off lead=false left=, before=to	-0.20
off lead=false left=, before=w	-0.56
off lead=false left=, before=wh	-0.09
off lead=false left=- before=Vs	-0.03
off lead=false left=- before=prep	-0.09
off lead=false left=: before=,	-0.36
off lead=false left=: before=-	-0.08
off lead=false left=: before=Cap	-0.04
off lead=false left=: before=Q	-0.05
off lead=false left=: before=Vr	-0.12
off lead=false left=: before=Vs	-0.10
off lead=false left=: before=Vw	-0.14
off lead=false left=: before=adv	-0.08
off lead=false left=: before=as	-0.06
off lead=false left=: before=aux	-0.03
off lead=false left=: before=conj	-0.20
off lead=false left=: before=det	-0.03
off lead=false left=: before=of	-0.28
off lead=false left=: before=prep	-0.28
off lead=false left=: before=that	-0.04
off lead=false left=: before=to	-0.06
off lead=false left=: before=w	-0.21
off lead=false left=: before=wh	-0.16
off lead=false left=Cap before=,	-0.25
off lead=false left=Cap before=Q	-0.03
off lead=false left=Cap before=Vr	-0.03
off lead=false left=Cap before=Vs	-0.11
off lead=false left=Cap before=Vw	-0.04
off lead=false left=Cap before=as	-0.11
off lead=false left=Cap before=by	-0.05
off lead=false left=Cap before=conj	-0.15
off lead=false left=Cap before=of	-0.06
off lead=false left=Cap before=prep	-0.17
off lead=false left=Cap before=to	-0.04
off lead=false left=Cap before=w	-0.10
off lead=false left=Vr before=,	-0.08
off lead=false left=Vr before=Vw	-0.03
off lead=false left=Vr before=w	-0.08
off lead=false left=Vrb before=prep	-0.04
off lead=false left=Vrb before=w	-0.08
off lead=false left=Vrg before=prep	-0.06
off lead=false left=Vrg before=w	-0.03
off lead=false left=Vs before=Vw	-0.03
off lead=false left=Vs before=Vwg	-0.03
off lead=false left=Vs before=conj	-0.11
off lead=false left=Vs before=prep	-0.04
off lead=false left=Vsg before=,	-0.11
off lead=false left=Vsg before=Vs	-0.03
off lead=false left=Vsg before=conj	-0.02
off lead=false left=Vsg before=of	-0.08
off lead=false left=Vsg before=prep	-0.11
off lead=false left=Vsg before=w	-0.02
off lead=false left=Vw before=,	-0.06
off lead=false left=Vw before=Vs	-0.03
off lead=false left=Vw before=Vw	-0.02
off lead=false left=Vw before=conj	-0.13
off lead=false left=Vw before=prep	-0.11
off lead=false left=Vw before=w	-0.06
off lead=false left=Vwb before=,	-0.17
off lead=false left=Vwb before=Vs	-0.02
off lead=false left=Vwb before=prep	-0.11
off lead=false left=Vwb before=w	-0.02
off lead=false left=Vwg before=,	-0.07
off lead=false left=adv before=,	-0.04
off lead=false left=adv before=as	-0.03
off lead=false left=adv before=conj	-0.06
off lead=false left=adv before=of	-0.03
off lead=false left=adv before=prep	-0.03
off lead=false left=adv before=w	-0.11
off lead=false left=as before=,	-0.20
off lead=false left=as before=Vr	-0.13
off lead=false left=as before=Vs	-0.02
off lead=false left=as before=Vw	-0.04
off lead=false left=as before=Vwb	-0.02
off lead=false left=as before=conj	-0.06
off lead=false left=as before=of	-0.11
off lead=false left=as before=prep	-0.11
off lead=false left=as before=that	-0.04
off lead=false left=as before=w	-0.06
off lead=false left=aux before=,	-0.35
off lead=false left=aux before=Cap	-0.04
off lead=false left=aux before=Q	-0.31
off lead=false left=aux before=Vr	-0.05
off lead=false left=aux before=Vrb	-0.04
off lead=false left=aux before=Vs	-0.19
off lead=false left=aux before=Vsg	-0.14
off lead=false left=aux before=Vw	-0.10
off lead=false left=aux before=Vwg	-0.04
off lead=false left=aux before=adv	-0.06
off lead=false left=aux before=as	-0.08
off lead=false left=aux before=aux	-0.08
off lead=false left=aux before=by	0.56
off lead=false left=aux before=conj	-0.29
off lead=false left=aux before=of	-0.09
off lead=false left=aux before=prep	-0.25
off lead=false left=aux before=that	-0.07
off lead=false left=aux before=to	-0.05
off lead=false left=aux before=w	-0.22
off lead=false left=aux before=wh	-0.06
off lead=false left=conj before=,	-0.21
off lead=false left=conj before=Q	-0.04
off lead=false left=conj before=Vs	-0.03
off lead=false left=conj before=Vwb	-0.03
off lead=false left=conj before=Vwg	-0.03
off lead=false left=conj before=as	-0.02
off lead=false left=conj before=aux	-0.39
off lead=false left=conj before=conj	-0.14
off lead=false left=conj before=of	-0.05
off lead=false left=conj before=prep	-0.19
off lead=false left=conj before=that	-0.04
off lead=false left=conj before=to	-0.04
off lead=false left=conj before=w	-0.16
off lead=false left=conj before=wh	-0.05
off lead=false left=det before=,	-0.52
off lead=false left=det before=Cap	-0.09
off lead=false left=det before=Q	-0.35
off lead=false left=det before=Vr	-0.16
off lead=false left=det before=Vrb	-0.22
off lead=false left=det before=Vs	-0.17
off lead=false left=det before=Vsg	-0.05
off lead=false left=det before=Vw	-0.10
off lead=false left=det before=Vwb	-0.05
off lead=false left=det before=Vwg	-0.09
off lead=false left=det before=adv	-0.04
off lead=false left=det before=as	-0.10
off lead=false left=det before=aux	-0.26
off lead=false left=det before=by	-0.10
off lead=false left=det before=conj	-0.46
off lead=false left=det before=of	-0.17
off lead=false left=det before=prep	-0.31
off lead=false left=det before=that	-0.20
off lead=false left=det before=to	-0.12
off lead=false left=det before=w	-0.23
off lead=false left=det before=wh	-0.06
off lead=false left=of before=,	-0.11
off lead=false left=of before=conj	-0.02
off lead=false left=of before=prep	-0.16
off lead=false left=of before=w	-0.18
off lead=false left=prep before=,	-0.12
off lead=false left=prep before=Vs	-0.02
off lead=false left=prep before=Vw	-0.05
off lead=false left=prep before=Vwg	-0.10
off lead=false left=prep before=conj	0.32
off lead=false left=prep before=of	-0.11
off lead=false left=prep before=prep	-0.33
off lead=false left=prep before=w	-0.23
off lead=false left=prep before=wh	-0.05
off lead=false left=start before=(	-0.04
off lead=false left=start before=)	-0.06
off lead=false left=start before=,	-0.06
off lead=false left=start before=-	-0.28
off lead=false left=start before=:	-0.14
off lead=false left=start before=;	-0.07
off lead=false left=start before=Cap	-0.63
off lead=false left=start before=Q	0.15
off lead=false left=start before=Vr	-0.66
off lead=false left=start before=Vrb	-0.12
off lead=false left=start before=Vrg	-0.49
off lead=false left=start before=Vs	-0.48
off lead=false left=start before=Vsb	-0.19
off lead=false left=start before=Vsg	-0.42
off lead=false left=start before=Vw	-0.39
off lead=false left=start before=Vwb	-0.36
off lead=false left=start before=Vwg	-0.28
off lead=false left=start before=according	-0.32
off lead=false left=start before=adv	-0.19
off lead=false left=start before=as	-0.36
off lead=false left=start before=aux	-0.44
off lead=false left=start before=by	-0.45
off lead=false left=start before=conj	-0.14
off lead=false left=start before=det	-0.39
off lead=false left=start before=num	-0.11
off lead=false left=start before=of	-0.50
off lead=false left=start before=prep	-0.29
off lead=false left=start before=that	-0.28
off lead=false left=start before=to	-0.56
off lead=false left=start before=w	-0.49
off lead=false left=start before=wh	-0.47
off lead=false left=start before=—	-0.06
off lead=false left=that before=,	-0.08
off lead=false left=that before=Q	-0.19
off lead=false left=that before=as	-0.07
off lead=false left=that before=by	-0.10
off lead=false left=that before=conj	-0.03
off lead=false left=that before=of	-0.08
off lead=false left=that before=prep	-0.14
off lead=false left=that before=to	-0.02
off lead=false left=that before=w	-0.03
off lead=false left=to before=,	-0.04
off lead=false left=to before=Vr	-0.04
off lead=false left=to before=Vw	-0.02
off lead=false left=to before=conj	-0.06
off lead=false left=to before=det	-0.04
off lead=false left=to before=of	-0.09
off lead=false left=to before=prep	-0.06
off lead=false left=to before=that	-0.02
off lead=false left=to before=to	-0.03
off lead=false left=to before=w	-0.07
off lead=false left=w before=,	0.39
off lead=false left=w before=:	-0.24
off lead=false left=w before=Cap	-0.11
off lead=false left=w before=Q	-0.05
off lead=false left=w before=Vr	-0.06
off lead=false left=w before=Vs	-0.24
off lead=false left=w before=Vsb	-0.06
off lead=false left=w before=Vsg	-0.03
off lead=false left=w before=Vw	-0.18
off lead=false left=w before=Vwb	-0.19
off lead=false left=w before=Vwg	-0.19
off lead=false left=w before=adv	-0.09
off lead=false left=w before=as	-0.06
off lead=false left=w before=aux	-0.18
off lead=false left=w before=by	-0.03
off lead=false left=w before=conj	-0.43
off lead=false left=w before=det	-0.07
off lead=false left=w before=of	-0.24
off lead=false left=w before=prep	-0.40
off lead=false left=w before=that	-0.13
off lead=false left=w before=to	-0.16
off lead=false left=w before=w	-0.29
off lead=false left=w before=wh	-0.08
off lead=false left=wh before=,	-0.02
off lead=false left=wh before=prep	-0.03
off lead=false left=wh before=w	-0.07
off lead=false tie=according	-0.54
off lead=false tie=apposed-r	-0.13
off lead=false tie=apposed-rg	-0.04
off lead=false tie=apposed-s	-0.24
off lead=false tie=apposed-sg	-0.26
off lead=false tie=apposed-w	-0.33
off lead=false tie=apposed-wg	-0.25
off lead=false tie=inner-r	-0.35
off lead=false tie=inner-s	-0.33
off lead=false tie=inner-w	-0.27
off lead=false tie=inverted-r	-0.39
off lead=false tie=inverted-rg	-0.40
off lead=false tie=inverted-s	-0.45
off lead=false tie=inverted-sg	-0.47
off lead=false tie=inverted-w	-0.36
off lead=false tie=inverted-wg	-0.40
off lead=false tie=none	-0.32
off lead=false tie=owner	-0.33
off lead=false tie=passive-r	-0.09
off lead=false tie=passive-s	-0.07
off lead=false tie=passive-w	-0.20
off lead=false tie=relative-r	-0.22
off lead=false tie=relative-s	-0.26
off lead=false tie=relative-w	-0.41
off lead=false tie=relative-wg	-0.27
off lead=false tie=subject-r	-0.43
off lead=false tie=subject-rg	-0.46
off lead=false tie=subject-s	0.09
off lead=false tie=subject-sg	-0.26
off lead=false tie=subject-w	-0.39
off lead=false tie=subject-wg	-0.32
off lead=true left=( before=start	-0.06
off lead=true left=, before=,	0.25
off lead=true left=, before=<	-0.04
off lead=true left=, before=Cap	-0.07
off lead=true left=, before=Q	-0.55
off lead=true left=, before=Vs	-0.38
off lead=true left=, before=Vwb	-0.03
off lead=true left=, before=according	-0.05
off lead=true left=, before=adv	-0.04
off lead=true left=, before=as	-0.12
off lead=true left=, before=aux	-0.04
off lead=true left=, before=by	-0.02
off lead=true left=, before=conj	-0.13
off lead=true left=, before=det	-0.04
off lead=true left=, before=of	-0.03
off lead=true left=, before=prep	-0.36
off lead=true left=, before=start	-0.68
off lead=true left=, before=that	-0.04
off lead=true left=, before=to	-0.02
off lead=true left=, before=w	-0.21
off lead=true left=, before=wh	-0.03
off lead=true left=, before=—	-0.52
off lead=true left=- before=Q	-0.08
off lead=true left=- before=start	-0.16
off lead=true left=: before=,	-0.26
off lead=true left=: before=-	-0.18
off lead=true left=: before=Cap	-0.23
off lead=true left=: before=Q	-0.33
off lead=true left=: before=Vs	-0.23
off lead=true left=: before=according	-0.21
off lead=true left=: before=adv	-0.03
off lead=true left=: before=as	-0.06
off lead=true left=: before=aux	-0.06
off lead=true left=: before=conj	-0.44
off lead=true left=: before=of	-0.03
off lead=true left=: before=prep	-0.28
off lead=true left=: before=start	-0.47
off lead=true left=: before=to	-0.03
off lead=true left=: before=w	-0.10
off lead=true left=: before=wh	-0.34
off lead=true left=Cap before=,	-0.24
off lead=true left=Cap before=Cap	-0.07
off lead=true left=Cap before=Q	-0.39
off lead=true left=Cap before=Vs	-0.13
off lead=true left=Cap before=conj	-0.18
off lead=true left=Cap before=of	0.35
off lead=true left=Cap before=prep	-0.17
off lead=true left=Cap before=start	-0.36
off lead=true left=Cap before=w	-0.05
off lead=true left=Cap before=wh	-0.10
off lead=true left=Vr before=,	-0.05
off lead=true left=Vr before=Q	-0.11
off lead=true left=Vr before=start	-0.40
off lead=true left=Vrb before=start	-0.18
off lead=true left=Vrg before=start	-0.07
off lead=true left=Vs before=,	-0.09
off lead=true left=Vs before=Q	-0.03
off lead=true left=Vs before=start	-0.13
off lead=true left=Vs before=w	-0.11
off lead=true left=Vsg before=Q	-0.06
off lead=true left=Vsg before=prep	-0.06
off lead=true left=Vsg before=start	-0.49
off lead=true left=Vw before=,	-0.05
off lead=true left=Vw before=Q	-0.06
off lead=true left=Vw before=Vs	-0.08
off lead=true left=Vw before=conj	-0.04
off lead=true left=Vw before=prep	-0.03
off lead=true left=Vw before=start	-0.28
off lead=true left=Vwb before=Q	-0.14
off lead=true left=Vwb before=start	-0.34
off lead=true left=Vwg before=Q	-0.09
off lead=true left=Vwg before=start	-0.25
off lead=true left=adv before=Q	-0.06
off lead=true left=adv before=start	-0.36
off lead=true left=as before=,	-0.13
off lead=true left=as before=Q	-0.20
off lead=true left=as before=Vs	-0.04
off lead=true left=as before=as	-0.04
off lead=true left=as before=conj	-0.08
off lead=true left=as before=prep	-0.10
off lead=true left=as before=start	-0.44
off lead=true left=as before=w	-0.10
off lead=true left=aux before=,	0.21
off lead=true left=aux before=Cap	-0.04
off lead=true left=aux before=Q	-0.38
off lead=true left=aux before=Vs	-0.30
off lead=true left=aux before=as	-0.14
off lead=true left=aux before=aux	-0.08
off lead=true left=aux before=conj	-0.38
off lead=true left=aux before=det	-0.03
off lead=true left=aux before=of	-0.12
off lead=true left=aux before=prep	-0.17
off lead=true left=aux before=start	-0.66
off lead=true left=aux before=w	-0.16
off lead=true left=conj before=,	-0.19
off lead=true left=conj before=Q	-0.29
off lead=true left=conj before=Vs	-0.04
off lead=true left=conj before=as	-0.04
off lead=true left=conj before=conj	-0.03
off lead=true left=conj before=det	-0.03
off lead=true left=conj before=of	-0.05
off lead=true left=conj before=prep	-0.21
off lead=true left=conj before=start	-0.53
off lead=true left=conj before=w	-0.04
off lead=true left=det before=,	0.34
off lead=true left=det before=Q	-0.40
off lead=true left=det before=Vs	-0.16
off lead=true left=det before=according	-0.07
off lead=true left=det before=as	-0.03
off lead=true left=det before=conj	-0.14
off lead=true left=det before=det	-0.03
off lead=true left=det before=of	-0.03
off lead=true left=det before=prep	-0.19
off lead=true left=det before=start	-0.70
off lead=true left=det before=w	-0.05
off lead=true left=of before=Q	-0.33
off lead=true left=of before=as	-0.19
off lead=true left=of before=start	-0.23
off lead=true left=prep before=,	-0.36
off lead=true left=prep before=Q	-0.60
off lead=true left=prep before=Vs	-0.04
off lead=true left=prep before=conj	-0.16
off lead=true left=prep before=prep	-0.02
off lead=true left=prep before=start	-0.33
off lead=true left=prep before=w	-0.37
off lead=true left=start before='	-0.02
off lead=true left=start before=(	-0.47
off lead=true left=start before=,	0.37
off lead=true left=start before=-	0.54
off lead=true left=start before=:	-0.02
off lead=true left=start before=<	-0.03
off lead=true left=start before=Cap	-0.03
off lead=true left=start before=Q	-0.06
off lead=true left=start before=Vr	0.55
off lead=true left=start before=Vrb	-0.25
off lead=true left=start before=Vrg	-0.06
off lead=true left=start before=Vs	0.17
off lead=true left=start before=Vw	-0.10
off lead=true left=start before=Vwb	-0.08
off lead=true left=start before=Vwg	-0.13
off lead=true left=start before=according	-0.45
off lead=true left=start before=adv	-0.37
off lead=true left=start before=as	-0.10
off lead=true left=start before=aux	-0.24
off lead=true left=start before=by	-0.26
off lead=true left=start before=conj	-0.58
off lead=true left=start before=det	-0.46
off lead=true left=start before=num	0.12
off lead=true left=start before=of	-0.39
off lead=true left=start before=prep	-0.45
off lead=true left=start before=start	-0.22
off lead=true left=start before=that	-0.15
off lead=true left=start before=to	-0.35
off lead=true left=start before=w	-0.56
off lead=true left=start before=wh	-0.52
off lead=true left=start before=—	-0.33
off lead=true left=that before=,	-0.04
off lead=true left=that before=Q	-0.38
off lead=true left=that before=Vs	-0.05
off lead=true left=that before=conj	-0.04
off lead=true left=that before=prep	-0.07
off lead=true left=that before=start	-0.23
off lead=true left=to before=,	-0.12
off lead=true left=to before=Q	-0.15
off lead=true left=to before=Vs	-0.04
off lead=true left=to before=conj	-0.37
off lead=true left=to before=of	-0.02
off lead=true left=to before=prep	-0.06
off lead=true left=to before=start	-0.56
off lead=true left=w before=,	-0.36
off lead=true left=w before=Q	-0.58
off lead=true left=w before=Vs	-0.16
off lead=true left=w before=Vw	-0.03
off lead=true left=w before=adv	-0.04
off lead=true left=w before=as	-0.08
off lead=true left=w before=aux	-0.06
off lead=true left=w before=by	-0.03
off lead=true left=w before=conj	-0.16
off lead=true left=w before=det	-0.16
off lead=true left=w before=of	-0.03
off lead=true left=w before=prep	-0.12
off lead=true left=w before=w	-0.10
off lead=true left=w before=wh	-0.05
off lead=true left=wh before=,	-0.06
off lead=true left=wh before=start	-0.10
off lead=true tie=according	-0.18
off lead=true tie=apposed-r	-0.51
off lead=true tie=apposed-rg	-0.13
off lead=true tie=apposed-s	-0.08
off lead=true tie=apposed-sg	-0.30
off lead=true tie=apposed-w	-0.37
off lead=true tie=apposed-wg	-0.20
off lead=true tie=inner-r	-0.10
off lead=true tie=inner-s	-0.25
off lead=true tie=inner-w	-0.48
off lead=true tie=inverted-r	0.48
off lead=true tie=inverted-rg	-0.10
off lead=true tie=inverted-s	0.02
off lead=true tie=inverted-sg	-0.11
off lead=true tie=inverted-w	-0.22
off lead=true tie=inverted-wg	-0.16
off lead=true tie=none	-0.28
off lead=true tie=owner	-0.23
off lead=true tie=passive-r	-0.28
off lead=true tie=passive-s	-0.24
off lead=true tie=passive-w	-0.50
off lead=true tie=relative-r	0.10
off lead=true tie=relative-s	-0.31
off lead=true tie=relative-w	-0.36
off lead=true tie=relative-wg	-0.27
off lead=true tie=subject-r	0.21
off lead=true tie=subject-rg	-0.24
off lead=true tie=subject-s	-0.19
off lead=true tie=subject-sg	-0.19
off lead=true tie=subject-w	-0.32
off lead=true tie=subject-wg	-0.44
off named=0 kind=pronoun	-0.26
off named=1 kind=name	-0.15
off named=1 kind=noun	-0.22
off named=1 kind=pronoun	-0.58
off named=10+ kind=name	-0.30
off named=10+ kind=noun	-0.38
off named=10+ kind=pronoun	-0.39
off named=2 kind=name	-0.24
off named=2 kind=noun	0.07
off named=2 kind=pronoun	0.07
off named=3 kind=name	-0.67
off named=3 kind=noun	-0.50
off named=3 kind=pronoun	-0.09
off named=4-5 kind=name	-0.09
off named=4-5 kind=noun	-0.83
off named=4-5 kind=pronoun	-0.65
off named=6-9 kind=name	-0.39
off named=6-9 kind=noun	-0.61
off named=6-9 kind=pronoun	-0.39
off personal=body kind=name	-0.39
off personal=body kind=noun	-0.23
off personal=body kind=pronoun	-0.47
off personal=body tie=according	-0.53
off personal=body tie=apposed-r	-0.14
off personal=body tie=apposed-s	-0.21
off personal=body tie=apposed-w	-0.22
off personal=body tie=apposed-wg	-0.13
off personal=body tie=inverted-r	0.40
off personal=body tie=inverted-rg	-0.32
off personal=body tie=inverted-s	-0.43
off personal=body tie=inverted-sg	-0.21
off personal=body tie=inverted-w	-0.33
off personal=body tie=inverted-wg	-0.34
off personal=body tie=none	-0.28
off personal=body tie=owner	-0.11
off personal=body tie=passive-r	-0.08
off personal=body tie=passive-w	-0.44
off personal=body tie=relative-r	-0.08
off personal=body tie=relative-s	-0.04
off personal=body tie=relative-w	-0.32
off personal=body tie=subject-r	0.02
off personal=body tie=subject-rg	-0.20
off personal=body tie=subject-s	-0.22
off personal=body tie=subject-sg	-0.11
off personal=body tie=subject-w	-0.36
off personal=body tie=subject-wg	-0.30
off personal=false kind=name	-0.60
off personal=false kind=noun	-0.20
off personal=false kind=pronoun	-0.55
off personal=false tie=according	-0.15
off personal=false tie=apposed-r	-0.05
off personal=false tie=apposed-s	-0.15
off personal=false tie=apposed-w	-0.10
off personal=false tie=apposed-wg	-0.02
off personal=false tie=inner-s	-0.06
off personal=false tie=inner-w	-0.11
off personal=false tie=inverted-r	-0.17
off personal=false tie=inverted-rg	-0.05
off personal=false tie=inverted-s	-0.22
off personal=false tie=inverted-w	-0.12
off personal=false tie=inverted-wg	-0.06
off personal=false tie=none	-0.77
off personal=false tie=owner	-0.09
off personal=false tie=passive-s	-0.04
off personal=false tie=passive-w	-0.02
off personal=false tie=relative-r	-0.03
off personal=false tie=relative-w	-0.04
off personal=false tie=relative-wg	-0.08
off personal=false tie=subject-r	0.24
off personal=false tie=subject-s	-0.65
off personal=false tie=subject-sg	-0.07
off personal=false tie=subject-w	-0.56
off personal=false tie=subject-wg	-0.04
off personal=nobody kind=pronoun	-0.26
off personal=nobody tie=inverted-r	-0.12
off personal=nobody tie=inverted-s	-0.20
off personal=nobody tie=inverted-w	-0.05
off personal=nobody tie=none	-0.52
off personal=nobody tie=passive-w	-0.14
off personal=nobody tie=subject-r	-0.44
off personal=nobody tie=subject-s	0.11
off personal=nobody tie=subject-w	-0.37
off personal=nobody tie=subject-wg	-0.04
off personal=place kind=name	-0.57
off personal=place kind=noun	-0.04
off personal=place kind=pronoun	-0.25
off personal=place tie=apposed-s	-0.08
off personal=place tie=apposed-w	-0.12
off personal=place tie=inner-w	-0.11
off personal=place tie=inverted-r	-0.16
off personal=place tie=inverted-s	-0.26
off personal=place tie=inverted-w	-0.05
off personal=place tie=inverted-wg	-0.05
off personal=place tie=none	-0.46
off personal=place tie=owner	-0.03
off personal=place tie=relative-s	-0.06
off personal=place tie=relative-w	-0.04
off personal=place tie=subject-r	-0.35
off personal=place tie=subject-w	-0.54
off personal=place tie=subject-wg	-0.04
off personal=true kind=name	-0.13
off personal=true kind=noun	-0.30
off personal=true kind=pronoun	-0.23
off personal=true tie=apposed-r	-0.49
off personal=true tie=apposed-rg	-0.15
off personal=true tie=apposed-s	-0.14
off personal=true tie=apposed-sg	-0.45
off personal=true tie=apposed-w	-0.38
off personal=true tie=apposed-wg	-0.27
off personal=true tie=inner-r	-0.41
off personal=true tie=inner-s	-0.42
off personal=true tie=inner-w	-0.53
off personal=true tie=inverted-r	-0.34
off personal=true tie=inverted-rg	-0.24
off personal=true tie=inverted-s	-0.12
off personal=true tie=inverted-sg	-0.43
off personal=true tie=inverted-w	-0.37
off personal=true tie=inverted-wg	-0.33
off personal=true tie=none	-0.19
off personal=true tie=owner	-0.33
off personal=true tie=passive-r	-0.28
off personal=true tie=passive-s	-0.24
off personal=true tie=passive-w	-0.24
off personal=true tie=relative-r	-0.11
off personal=true tie=relative-s	-0.34
off personal=true tie=relative-w	-0.45
off personal=true tie=relative-wg	-0.32
off personal=true tie=subject-rg	-0.45
off personal=true tie=subject-s	-0.09
off personal=true tie=subject-sg	-0.27
off personal=true tie=subject-w	-0.23
off personal=true tie=subject-wg	-0.41
off spoken=0 kind=name	-0.32
off spoken=0 kind=noun	-0.29
off spoken=0 kind=pronoun	-0.51
off spoken=1 kind=name	-0.08
off spoken=1 kind=noun	0.05
off spoken=1 kind=pronoun	-0.48
off spoken=10+ kind=name	0.28
off spoken=10+ kind=noun	-0.22
off spoken=10+ kind=pronoun	-0.49
off spoken=2 kind=name	-0.38
off spoken=2 kind=noun	-0.44
off spoken=2 kind=pronoun	-0.39
off spoken=3 kind=name	0.11
off spoken=3 kind=noun	-0.14
off spoken=3 kind=pronoun	-0.30
off spoken=4-5 kind=name	-0.23
off spoken=4-5 kind=noun	-0.31
off spoken=4-5 kind=pronoun	0.40
off spoken=6-9 kind=name	-0.67
off spoken=6-9 kind=noun	-0.27
off spoken=6-9 kind=pronoun	-0.58
poss=false tie=according	0.77
poss=false tie=apposed-r	0.06
poss=false tie=apposed-rg	-0.18
poss=false tie=apposed-s	0.04
poss=false tie=apposed-sg	-0.34
poss=false tie=apposed-wg	-0.35
poss=false tie=inner-r	-0.37
poss=false tie=inner-s	0.16
poss=false tie=inner-w	-0.06
poss=false tie=inverted-r	-0.30
poss=false tie=inverted-rg	-0.69
poss=false tie=inverted-s	-0.04
poss=false tie=inverted-sg	-0.85
poss=false tie=inverted-w	-0.42
poss=false tie=inverted-wg	-0.49
poss=false tie=none	-0.12
poss=false tie=passive-r	-0.79
poss=false tie=passive-s	-0.83
poss=false tie=passive-w	-0.74
poss=false tie=relative-r	-0.12
poss=false tie=relative-rg	-0.06
poss=false tie=relative-s	0.36
poss=false tie=relative-w	-0.09
poss=false tie=relative-wg	0.18
poss=false tie=subject-r	0.07
poss=false tie=subject-rg	-0.46
poss=false tie=subject-s	0.21
poss=false tie=subject-sg	0.07
poss=false tie=subject-w	-0.21
poss=false tie=subject-wg	-0.08
poss=true tie=inverted-r	-0.53
poss=true tie=inverted-rg	-0.04
poss=true tie=inverted-s	-0.85
poss=true tie=inverted-sg	-0.26
poss=true tie=inverted-w	-0.48
poss=true tie=inverted-wg	-0.38
poss=true tie=none	-0.42
poss=true tie=subject-r	-0.16
poss=true tie=subject-rg	0.20
poss=true tie=subject-s	0.28
poss=true tie=subject-w	-0.66
poss=true tie=subject-wg	-0.53
up1 N-body tie=according	-0.37
up1 N-body tie=apposed-r	-0.13
up1 N-body tie=apposed-s	-0.07
up1 N-body tie=apposed-w	-0.16
up1 N-body tie=inverted-r	-0.08
up1 N-body tie=inverted-rg	-0.26
up1 N-body tie=inverted-s	-0.41
up1 N-body tie=inverted-sg	-0.08
up1 N-body tie=inverted-w	-0.17
up1 N-body tie=inverted-wg	-0.22
up1 N-body tie=none	-0.33
up1 N-body tie=passive-w	-0.03
up1 N-body tie=subject-r	0.46
up1 N-body tie=subject-s	0.12
up1 N-body tie=subject-w	-0.33
up1 N-body tie=subject-wg	-0.08
up1 N-body's tie=none	-0.18
up1 N-body's tie=owner	-0.07
up1 N-person tie=according	0.35
up1 N-person tie=apposed-r	-0.40
up1 N-person tie=apposed-rg	-0.12
up1 N-person tie=apposed-s	-0.27
up1 N-person tie=apposed-sg	-0.23
up1 N-person tie=apposed-w	-0.32
up1 N-person tie=apposed-wg	-0.24
up1 N-person tie=inner-r	-0.17
up1 N-person tie=inner-s	-0.31
up1 N-person tie=inner-w	-0.52
up1 N-person tie=inverted-r	-0.07
up1 N-person tie=inverted-rg	-0.03
up1 N-person tie=inverted-s	0.05
up1 N-person tie=inverted-w	-0.50
up1 N-person tie=inverted-wg	-0.23
up1 N-person tie=none	-0.53
up1 N-person tie=passive-r	-0.03
up1 N-person tie=passive-s	-0.06
up1 N-person tie=passive-w	-0.16
up1 N-person tie=relative-r	-0.15
up1 N-person tie=relative-s	-0.21
up1 N-person tie=relative-w	-0.29
up1 N-person tie=relative-wg	-0.27
up1 N-person tie=subject-r	0.50
up1 N-person tie=subject-rg	-0.32
up1 N-person tie=subject-s	-0.23
up1 N-person tie=subject-w	0.10
up1 N-person tie=subject-wg	-0.36
up1 N-person's tie=inverted-w	-0.05
up1 N-person's tie=inverted-wg	-0.10
up1 N-person's tie=none	-0.20
up1 N-person's tie=owner	-0.20
up1 N-unknown tie=according	-0.18
up1 N-unknown tie=apposed-r	-0.08
up1 N-unknown tie=apposed-s	0.28
up1 N-unknown tie=apposed-w	-0.20
up1 N-unknown tie=apposed-wg	-0.07
up1 N-unknown tie=inner-s	-0.06
up1 N-unknown tie=inner-w	-0.19
up1 N-unknown tie=inverted-r	-0.29
up1 N-unknown tie=inverted-rg	-0.03
up1 N-unknown tie=inverted-s	-0.17
up1 N-unknown tie=inverted-sg	-0.37
up1 N-unknown tie=inverted-w	-0.25
up1 N-unknown tie=inverted-wg	-0.19
up1 N-unknown tie=none	-0.52
up1 N-unknown tie=passive-r	-0.05
up1 N-unknown tie=passive-s	-0.17
up1 N-unknown tie=passive-w	-0.12
up1 N-unknown tie=relative-r	0.18
up1 N-unknown tie=relative-s	-0.23
up1 N-unknown tie=relative-w	-0.39
up1 N-unknown tie=relative-wg	-0.25
up1 N-unknown tie=subject-r	0.04
up1 N-unknown tie=subject-rg	-0.08
up1 N-unknown tie=subject-s	0.14
up1 N-unknown tie=subject-sg	-0.06
up1 N-unknown tie=subject-wg	-0.18
up1 N-unknown's tie=inverted-r	-0.03
up1 N-unknown's tie=inverted-s	-0.06
up1 N-unknown's tie=inverted-w	-0.21
up1 N-unknown's tie=inverted-wg	-0.04
up1 N-unknown's tie=none	0.21
up1 N-unknown's tie=owner	-0.31
up1 N-unknown's tie=subject-r	-0.05
up1 N-unknown's tie=subject-w	-0.14
up1 ends=, cue-after=false cue-before=false left=start	-0.72
up1 ends=, cue-after=false cue-before=true left=,	-0.27
up1 ends=, cue-after=false cue-before=true left=Cap	0.31
up1 ends=, cue-after=false cue-before=true left=Vw	-0.22
up1 ends=, cue-after=false cue-before=true left=aux	-0.12
up1 ends=, cue-after=false cue-before=true left=det	-0.06
up1 ends=, cue-after=false cue-before=true left=w	-0.03
up1 ends=, cue-after=true cue-before=false left=,	-0.19
up1 ends=, cue-after=true cue-before=false left=Cap	-0.18
up1 ends=, cue-after=true cue-before=false left=aux	-0.48
up1 ends=, cue-after=true cue-before=false left=conj	-0.10
up1 ends=, cue-after=true cue-before=false left=det	-0.51
up1 ends=, cue-after=true cue-before=false left=start	-0.15
up1 ends=, cue-after=true cue-before=false left=w	-0.31
up1 ends=, cue-after=true cue-before=true left=,	-0.12
up1 ends=, cue-after=true cue-before=true left=-	-0.04
up1 ends=, cue-after=true cue-before=true left=:	-0.32
up1 ends=, cue-after=true cue-before=true left=Cap	-0.04
up1 ends=, cue-after=true cue-before=true left=as	-0.11
up1 ends=, cue-after=true cue-before=true left=aux	-0.22
up1 ends=, cue-after=true cue-before=true left=conj	-0.03
up1 ends=, cue-after=true cue-before=true left=det	-0.19
up1 ends=, cue-after=true cue-before=true left=prep	-0.03
up1 ends=, cue-after=true cue-before=true left=that	-0.17
up1 ends=, cue-after=true cue-before=true left=to	-0.06
up1 ends=, cue-after=true cue-before=true left=w	-0.05
up1 ends=. cue-after=false cue-before=false left=,	-0.89
up1 ends=. cue-after=false cue-before=false left=:	-0.70
up1 ends=. cue-after=false cue-before=false left=Cap	-0.62
up1 ends=. cue-after=false cue-before=false left=adv	-0.30
up1 ends=. cue-after=false cue-before=false left=aux	-0.55
up1 ends=. cue-after=false cue-before=false left=conj	-0.81
up1 ends=. cue-after=false cue-before=false left=det	-0.30
up1 ends=. cue-after=false cue-before=false left=prep	-0.36
up1 ends=. cue-after=false cue-before=false left=start	-0.15
up1 ends=. cue-after=false cue-before=false left=that	-0.08
up1 ends=. cue-after=false cue-before=false left=w	-0.51
up1 ends=. cue-after=false cue-before=false left=wh	-0.11
up1 ends=. cue-after=false cue-before=true left=,	-0.71
up1 ends=. cue-after=false cue-before=true left=:	-0.39
up1 ends=. cue-after=false cue-before=true left=Cap	-0.31
up1 ends=. cue-after=false cue-before=true left=Vr	-0.34
up1 ends=. cue-after=false cue-before=true left=Vs	-0.33
up1 ends=. cue-after=false cue-before=true left=Vsg	-0.37
up1 ends=. cue-after=false cue-before=true left=Vw	-0.30
up1 ends=. cue-after=false cue-before=true left=Vwb	-0.12
up1 ends=. cue-after=false cue-before=true left=Vwg	-0.05
up1 ends=. cue-after=false cue-before=true left=adv	-0.08
up1 ends=. cue-after=false cue-before=true left=as	-0.37
up1 ends=. cue-after=false cue-before=true left=aux	0.26
up1 ends=. cue-after=false cue-before=true left=conj	-0.14
up1 ends=. cue-after=false cue-before=true left=det	-0.60
up1 ends=. cue-after=false cue-before=true left=of	-0.14
up1 ends=. cue-after=false cue-before=true left=prep	-0.48
up1 ends=. cue-after=false cue-before=true left=that	-0.25
up1 ends=. cue-after=false cue-before=true left=to	-0.24
up1 ends=. cue-after=false cue-before=true left=w	0.08
up1 ends=. cue-after=true cue-before=false left=Cap	-0.07
up1 ends=. cue-after=true cue-before=false left=aux	-0.09
up1 ends=. cue-after=true cue-before=false left=conj	-0.46
up1 ends=. cue-after=true cue-before=false left=start	-0.27
up1 ends=. cue-after=true cue-before=true left=,	-0.37
up1 ends=. cue-after=true cue-before=true left=:	-0.38
up1 ends=. cue-after=true cue-before=true left=Cap	-0.12
up1 ends=. cue-after=true cue-before=true left=as	-0.12
up1 ends=. cue-after=true cue-before=true left=aux	-0.38
up1 ends=. cue-after=true cue-before=true left=det	-0.06
up1 ends=. cue-after=true cue-before=true left=prep	-0.25
up1 ends=. cue-after=true cue-before=true left=that	-0.16
up1 ends=. cue-after=true cue-before=true left=to	-0.19
up1 ends=. cue-after=true cue-before=true left=w	-0.32
up1 ends=? cue-after=false cue-before=false left=start	-0.29
up1 ends=? cue-after=false cue-before=true left=,	0.23
up1 ends=? cue-after=false cue-before=true left=:	-0.29
up1 ends=? cue-after=false cue-before=true left=Vsg	-0.18
up1 ends=? cue-after=true cue-before=false left=start	-0.29
up1 ends=open cue-after=false cue-before=false left=start	0.19
up1 ends=x cue-after=false cue-before=false left=,	-0.07
up1 ends=x cue-after=false cue-before=false left=aux	-0.44
up1 ends=x cue-after=false cue-before=false left=conj	-0.16
up1 ends=x cue-after=false cue-before=false left=det	-0.53
up1 ends=x cue-after=false cue-before=false left=start	-0.22
up1 ends=x cue-after=false cue-before=false left=to	-0.08
up1 ends=x cue-after=false cue-before=false left=w	0.21
up1 ends=x cue-after=false cue-before=true left=,	-0.09
up1 ends=x cue-after=false cue-before=true left=Cap	-0.22
up1 ends=x cue-after=false cue-before=true left=Vr	-0.36
up1 ends=x cue-after=false cue-before=true left=Vsg	-0.35
up1 ends=x cue-after=false cue-before=true left=Vw	-0.08
up1 ends=x cue-after=false cue-before=true left=Vwb	-0.05
up1 ends=x cue-after=false cue-before=true left=Vwg	-0.33
up1 ends=x cue-after=false cue-before=true left=adv	-0.20
up1 ends=x cue-after=false cue-before=true left=as	-0.23
up1 ends=x cue-after=false cue-before=true left=aux	-0.36
up1 ends=x cue-after=false cue-before=true left=det	0.14
up1 ends=x cue-after=false cue-before=true left=prep	-0.11
up1 ends=x cue-after=false cue-before=true left=that	-0.16
up1 ends=x cue-after=false cue-before=true left=to	-0.35
up1 ends=x cue-after=false cue-before=true left=w	-0.42
up1 ends=x cue-after=true cue-before=false left=Cap	-0.07
up1 ends=x cue-after=true cue-before=false left=aux	-0.47
up1 ends=x cue-after=true cue-before=false left=conj	-0.29
up1 ends=x cue-after=true cue-before=false left=det	-0.31
up1 ends=x cue-after=true cue-before=false left=start	-0.75
up1 ends=x cue-after=true cue-before=false left=w	-0.75
up1 ends=x cue-after=true cue-before=true left=Cap	-0.06
up1 ends=x cue-after=true cue-before=true left=as	-0.14
up1 ends=x cue-after=true cue-before=true left=aux	-0.39
up1 ends=x cue-after=true cue-before=true left=det	-0.44
up1 ends=x cue-after=true cue-before=true left=of	-0.06
up1 ends=x cue-after=true cue-before=true left=prep	-0.04
up1 ends=x cue-after=true cue-before=true left=w	-0.47
up1 first=false last=false tie=according	-0.36
up1 first=false last=false tie=apposed-r	-0.20
up1 first=false last=false tie=apposed-s	-0.36
up1 first=false last=false tie=apposed-sg	-0.16
up1 first=false last=false tie=apposed-w	-0.16
up1 first=false last=false tie=apposed-wg	-0.14
up1 first=false last=false tie=inner-r	-0.33
up1 first=false last=false tie=inner-s	-0.12
up1 first=false last=false tie=inner-w	-0.31
up1 first=false last=false tie=inverted-r	-0.26
up1 first=false last=false tie=inverted-rg	-0.12
up1 first=false last=false tie=inverted-s	-0.48
up1 first=false last=false tie=inverted-sg	-0.17
up1 first=false last=false tie=inverted-w	-0.33
up1 first=false last=false tie=inverted-wg	-0.27
up1 first=false last=false tie=none	-0.49
up1 first=false last=false tie=owner	-0.19
up1 first=false last=false tie=passive-r	-0.25
up1 first=false last=false tie=passive-s	-0.11
up1 first=false last=false tie=passive-w	-0.10
up1 first=false last=false tie=relative-r	-0.17
up1 first=false last=false tie=relative-s	-0.14
up1 first=false last=false tie=relative-w	-0.22
up1 first=false last=false tie=relative-wg	-0.20
up1 first=false last=false tie=subject-r	0.15
up1 first=false last=false tie=subject-rg	-0.27
up1 first=false last=false tie=subject-s	0.06
up1 first=false last=false tie=subject-sg	-0.05
up1 first=false last=false tie=subject-w	-0.56
up1 first=false last=false tie=subject-wg	-0.35
up1 first=false last=true tie=according	0.05
up1 first=false last=true tie=apposed-r	-0.24
up1 first=false last=true tie=apposed-rg	-0.15
up1 first=false last=true tie=apposed-s	0.04
up1 first=false last=true tie=apposed-sg	-0.36
up1 first=false last=true tie=apposed-w	-0.32
up1 first=false last=true tie=apposed-wg	-0.27
up1 first=false last=true tie=inner-r	-0.12
up1 first=false last=true tie=inner-s	-0.29
up1 first=false last=true tie=inner-w	-0.45
up1 first=false last=true tie=inverted-r	-0.17
up1 first=false last=true tie=inverted-rg	-0.39
up1 first=false last=true tie=inverted-s	-0.14
up1 first=false last=true tie=inverted-sg	-0.46
up1 first=false last=true tie=inverted-w	-0.36
up1 first=false last=true tie=inverted-wg	-0.40
up1 first=false last=true tie=none	-0.35
up1 first=false last=true tie=owner	-0.31
up1 first=false last=true tie=passive-r	-0.11
up1 first=false last=true tie=passive-s	-0.05
up1 first=false last=true tie=passive-w	-0.20
up1 first=false last=true tie=relative-r	0.03
up1 first=false last=true tie=relative-s	-0.37
up1 first=false last=true tie=relative-w	-0.40
up1 first=false last=true tie=relative-wg	-0.11
up1 first=false last=true tie=subject-r	0.08
up1 first=false last=true tie=subject-rg	-0.37
up1 first=false last=true tie=subject-s	0.18
up1 first=false last=true tie=subject-sg	-0.22
up1 first=false last=true tie=subject-w	-0.15
up1 first=false last=true tie=subject-wg	-0.29
up1 first=true last=false tie=apposed-r	-0.27
up1 first=true last=false tie=apposed-s	-0.37
up1 first=true last=false tie=apposed-w	-0.16
up1 first=true last=false tie=none	-0.07
up1 first=true last=false tie=passive-r	-0.03
up1 first=true last=false tie=passive-w	-0.08
up1 first=true last=false tie=relative-w	-0.14
up1 first=true last=false tie=subject-r	-0.87
up1 first=true last=false tie=subject-s	-0.73
up1 first=true last=false tie=subject-w	-0.51
up1 first=true last=false tie=subject-wg	-0.08
up1 first=true last=true tie=apposed-r	-0.18
up1 first=true last=true tie=apposed-s	-0.04
up1 first=true last=true tie=apposed-w	-0.36
up1 first=true last=true tie=apposed-wg	-0.02
up1 first=true last=true tie=none	0.05
up1 first=true last=true tie=owner	-0.07
up1 first=true last=true tie=passive-s	-0.18
up1 first=true last=true tie=passive-w	-0.13
up1 first=true last=true tie=relative-r	-0.03
up1 first=true last=true tie=relative-s	-0.08
up1 first=true last=true tie=relative-w	-0.15
up1 first=true last=true tie=subject-r	0.31
up1 first=true last=true tie=subject-rg	-0.09
up1 first=true last=true tie=subject-s	-0.30
up1 first=true last=true tie=subject-sg	-0.12
up1 first=true last=true tie=subject-w	0.06
up1 first=true last=true tie=subject-wg	-0.31
up1 he tie=inverted-r	-0.17
up1 he tie=inverted-rg	-0.13
up1 he tie=inverted-s	-0.37
up1 he tie=inverted-sg	-0.09
up1 he tie=inverted-w	-0.05
up1 he tie=none	-0.31
up1 he tie=passive-r	-0.21
up1 he tie=passive-s	-0.03
up1 he tie=passive-w	-0.03
up1 he tie=subject-r	-0.62
up1 he tie=subject-rg	-0.03
up1 he tie=subject-s	0.14
up1 he tie=subject-w	-0.26
up1 he tie=subject-wg	-0.24
up1 holes=false alone=alone ends=.	0.02
up1 holes=false alone=alone ends=open	0.23
up1 holes=false alone=company ends=,	-0.14
up1 holes=false alone=company ends=.	-0.29
up1 holes=false alone=company ends=?	-0.16
up1 holes=false alone=company ends=open	-0.10
up1 holes=false alone=company ends=x	-0.13
up1 holes=true alone=alone ends=.	0.21
up1 holes=true alone=alone ends=open	0.02
up1 holes=true alone=company ends=,	-0.34
up1 holes=true alone=company ends=.	-0.33
up1 holes=true alone=company ends=?	-0.36
up1 holes=true alone=company ends=open	-0.35
up1 holes=true alone=company ends=x	-0.78
up1 home-ends=. tie=according start=false last=false	-0.27
up1 home-ends=. tie=according start=false last=true	-0.49
up1 home-ends=. tie=according start=true last=false	-0.04
up1 home-ends=. tie=according start=true last=true	-0.25
up1 home-ends=. tie=apposed-r start=false last=false	-0.17
up1 home-ends=. tie=apposed-r start=false last=true	-0.25
up1 home-ends=. tie=apposed-r start=true last=false	-0.21
up1 home-ends=. tie=apposed-r start=true last=true	-0.16
up1 home-ends=. tie=apposed-rg start=false last=true	-0.05
up1 home-ends=. tie=apposed-rg start=true last=true	-0.10
up1 home-ends=. tie=apposed-s start=false last=false	-0.35
up1 home-ends=. tie=apposed-s start=false last=true	-0.32
up1 home-ends=. tie=apposed-s start=true last=false	-0.30
up1 home-ends=. tie=apposed-sg start=false last=false	-0.16
up1 home-ends=. tie=apposed-sg start=false last=true	-0.11
up1 home-ends=. tie=apposed-sg start=true last=true	-0.07
up1 home-ends=. tie=apposed-w start=false last=false	-0.19
up1 home-ends=. tie=apposed-w start=false last=true	-0.39
up1 home-ends=. tie=apposed-w start=true last=false	-0.09
up1 home-ends=. tie=apposed-w start=true last=true	-0.26
up1 home-ends=. tie=apposed-wg start=false last=false	-0.11
up1 home-ends=. tie=apposed-wg start=false last=true	-0.21
up1 home-ends=. tie=apposed-wg start=true last=true	-0.09
up1 home-ends=. tie=inner-r start=false last=false	-0.11
up1 home-ends=. tie=inner-r start=false last=true	-0.08
up1 home-ends=. tie=inner-r start=true last=true	-0.05
up1 home-ends=. tie=inner-s start=false last=false	-0.06
up1 home-ends=. tie=inner-s start=false last=true	-0.25
up1 home-ends=. tie=inner-s start=true last=true	-0.07
up1 home-ends=. tie=inner-w start=false last=false	-0.28
up1 home-ends=. tie=inner-w start=false last=true	-0.22
up1 home-ends=. tie=inner-w start=true last=false	-0.06
up1 home-ends=. tie=inner-w start=true last=true	-0.34
up1 home-ends=. tie=inverted-r start=false last=false	-0.18
up1 home-ends=. tie=inverted-r start=false last=true	-0.36
up1 home-ends=. tie=inverted-r start=true last=false	-0.14
up1 home-ends=. tie=inverted-r start=true last=true	-0.21
up1 home-ends=. tie=inverted-rg start=false last=false	-0.12
up1 home-ends=. tie=inverted-rg start=false last=true	-0.18
up1 home-ends=. tie=inverted-rg start=true last=true	-0.28
up1 home-ends=. tie=inverted-s start=false last=false	-0.27
up1 home-ends=. tie=inverted-s start=false last=true	-0.07
up1 home-ends=. tie=inverted-s start=true last=false	-0.23
up1 home-ends=. tie=inverted-s start=true last=true	0.05
up1 home-ends=. tie=inverted-sg start=false last=false	-0.12
up1 home-ends=. tie=inverted-sg start=false last=true	-0.15
up1 home-ends=. tie=inverted-sg start=true last=true	-0.17
up1 home-ends=. tie=inverted-w start=false last=false	-0.30
up1 home-ends=. tie=inverted-w start=false last=true	-0.34
up1 home-ends=. tie=inverted-w start=true last=false	-0.15
up1 home-ends=. tie=inverted-w start=true last=true	-0.26
up1 home-ends=. tie=inverted-wg start=false last=false	-0.20
up1 home-ends=. tie=inverted-wg start=false last=true	-0.32
up1 home-ends=. tie=inverted-wg start=true last=false	-0.05
up1 home-ends=. tie=inverted-wg start=true last=true	-0.26
up1 home-ends=. tie=none start=false last=false	-0.18
up1 home-ends=. tie=none start=false last=true	-0.33
up1 home-ends=. tie=none start=true last=false	-0.44
up1 home-ends=. tie=none start=true last=true	-0.44
up1 home-ends=. tie=owner start=false last=false	-0.11
up1 home-ends=. tie=owner start=false last=true	-0.22
up1 home-ends=. tie=owner start=true last=false	-0.05
up1 home-ends=. tie=owner start=true last=true	-0.20
up1 home-ends=. tie=passive-r start=false last=false	-0.23
up1 home-ends=. tie=passive-r start=false last=true	-0.05
up1 home-ends=. tie=passive-r start=true last=false	-0.04
up1 home-ends=. tie=passive-r start=true last=true	-0.07
up1 home-ends=. tie=passive-s start=false last=false	-0.08
up1 home-ends=. tie=passive-s start=false last=true	-0.07
up1 home-ends=. tie=passive-s start=true last=true	-0.05
up1 home-ends=. tie=passive-w start=false last=false	-0.13
up1 home-ends=. tie=passive-w start=false last=true	-0.15
up1 home-ends=. tie=passive-w start=true last=false	-0.03
up1 home-ends=. tie=passive-w start=true last=true	-0.17
up1 home-ends=. tie=relative-r start=false last=false	-0.06
up1 home-ends=. tie=relative-r start=false last=true	-0.15
up1 home-ends=. tie=relative-r start=true last=false	-0.16
up1 home-ends=. tie=relative-r start=true last=true	0.15
up1 home-ends=. tie=relative-s start=false last=false	-0.09
up1 home-ends=. tie=relative-s start=false last=true	-0.17
up1 home-ends=. tie=relative-s start=true last=true	-0.19
up1 home-ends=. tie=relative-w start=false last=false	-0.16
up1 home-ends=. tie=relative-w start=false last=true	-0.32
up1 home-ends=. tie=relative-w start=true last=false	-0.18
up1 home-ends=. tie=relative-w start=true last=true	-0.30
up1 home-ends=. tie=relative-wg start=false last=false	-0.33
up1 home-ends=. tie=relative-wg start=false last=true	-0.06
up1 home-ends=. tie=relative-wg start=true last=false	-0.02
up1 home-ends=. tie=relative-wg start=true last=true	-0.07
up1 home-ends=. tie=subject-r start=false last=false	0.20
up1 home-ends=. tie=subject-r start=false last=true	-0.27
up1 home-ends=. tie=subject-r start=true last=false	-0.44
up1 home-ends=. tie=subject-r start=true last=true	0.07
up1 home-ends=. tie=subject-rg start=false last=false	-0.25
up1 home-ends=. tie=subject-rg start=false last=true	-0.17
up1 home-ends=. tie=subject-rg start=true last=false	-0.02
up1 home-ends=. tie=subject-rg start=true last=true	-0.34
up1 home-ends=. tie=subject-s start=false last=false	0.06
up1 home-ends=. tie=subject-s start=false last=true	-0.36
up1 home-ends=. tie=subject-s start=true last=false	-0.63
up1 home-ends=. tie=subject-s start=true last=true	0.10
up1 home-ends=. tie=subject-sg start=false last=false	-0.06
up1 home-ends=. tie=subject-sg start=false last=true	-0.17
up1 home-ends=. tie=subject-sg start=true last=true	-0.07
up1 home-ends=. tie=subject-w start=false last=false	-0.40
up1 home-ends=. tie=subject-w start=false last=true	-0.41
up1 home-ends=. tie=subject-w start=true last=false	-0.41
up1 home-ends=. tie=subject-w start=true last=true	-0.16
up1 home-ends=. tie=subject-wg start=false last=false	-0.26
up1 home-ends=. tie=subject-wg start=false last=true	-0.37
up1 home-ends=. tie=subject-wg start=true last=false	-0.23
up1 home-ends=. tie=subject-wg start=true last=true	-0.16
up1 home-ends=: tie=inverted-w start=false last=false	-0.06
up1 home-ends=: tie=inverted-w start=true last=false	-0.07
up1 home-ends=: tie=none start=false last=true	-0.32
up1 home-ends=: tie=none start=true last=false	-0.50
up1 home-ends=: tie=none start=true last=true	0.26
up1 home-ends=: tie=subject-r start=true last=true	0.30
up1 home-ends=: tie=subject-s start=true last=true	0.39
up1 home-ends=: tie=subject-w start=true last=false	-0.47
up1 home-ends=: tie=subject-w start=true last=true	0.38
up1 home-ends=Q tie=according start=false last=false	-0.15
up1 home-ends=Q tie=according start=false last=true	-0.15
up1 home-ends=Q tie=apposed-r start=false last=false	-0.16
up1 home-ends=Q tie=apposed-s start=false last=false	-0.13
up1 home-ends=Q tie=apposed-s start=false last=true	-0.27
up1 home-ends=Q tie=apposed-s start=true last=false	-0.07
up1 home-ends=Q tie=apposed-s start=true last=true	0.10
up1 home-ends=Q tie=apposed-sg start=false last=true	-0.05
up1 home-ends=Q tie=apposed-w start=false last=true	-0.05
up1 home-ends=Q tie=apposed-w start=true last=true	-0.13
up1 home-ends=Q tie=apposed-wg start=false last=true	-0.04
up1 home-ends=Q tie=inner-s start=false last=false	-0.06
up1 home-ends=Q tie=inner-s start=false last=true	-0.05
up1 home-ends=Q tie=inverted-r start=false last=false	-0.12
up1 home-ends=Q tie=inverted-r start=false last=true	-0.21
up1 home-ends=Q tie=inverted-r start=true last=true	-0.12
up1 home-ends=Q tie=inverted-s start=false last=false	-0.45
up1 home-ends=Q tie=inverted-s start=false last=true	-0.23
up1 home-ends=Q tie=inverted-s start=true last=false	-0.30
up1 home-ends=Q tie=inverted-s start=true last=true	-0.50
up1 home-ends=Q tie=inverted-sg start=false last=true	-0.03
up1 home-ends=Q tie=inverted-sg start=true last=true	-0.27
up1 home-ends=Q tie=inverted-w start=false last=false	-0.14
up1 home-ends=Q tie=inverted-w start=false last=true	-0.12
up1 home-ends=Q tie=inverted-w start=true last=true	-0.14
up1 home-ends=Q tie=inverted-wg start=false last=true	-0.09
up1 home-ends=Q tie=none start=false last=false	-0.38
up1 home-ends=Q tie=none start=false last=true	-0.33
up1 home-ends=Q tie=none start=true last=false	-0.38
up1 home-ends=Q tie=none start=true last=true	-0.28
up1 home-ends=Q tie=owner start=false last=false	-0.05
up1 home-ends=Q tie=owner start=false last=true	-0.08
up1 home-ends=Q tie=owner start=true last=true	-0.03
up1 home-ends=Q tie=passive-s start=false last=false	-0.03
up1 home-ends=Q tie=passive-w start=false last=false	-0.02
up1 home-ends=Q tie=passive-w start=false last=true	-0.04
up1 home-ends=Q tie=relative-s start=false last=false	-0.03
up1 home-ends=Q tie=relative-s start=false last=true	-0.16
up1 home-ends=Q tie=relative-w start=false last=false	-0.07
up1 home-ends=Q tie=relative-w start=false last=true	-0.06
up1 home-ends=Q tie=subject-r start=false last=false	-0.76
up1 home-ends=Q tie=subject-r start=false last=true	0.19
up1 home-ends=Q tie=subject-r start=true last=false	-0.10
up1 home-ends=Q tie=subject-r start=true last=true	0.20
up1 home-ends=Q tie=subject-s start=false last=false	-0.16
up1 home-ends=Q tie=subject-s start=false last=true	-0.64
up1 home-ends=Q tie=subject-s start=true last=false	0.23
up1 home-ends=Q tie=subject-s start=true last=true	-0.29
up1 home-ends=Q tie=subject-sg start=false last=true	-0.10
up1 home-ends=Q tie=subject-w start=false last=false	-0.39
up1 home-ends=Q tie=subject-w start=false last=true	-0.26
up1 home-ends=Q tie=subject-w start=true last=false	-0.08
up1 home-ends=Q tie=subject-w start=true last=true	0.10
up1 home-ends=Q tie=subject-wg start=false last=false	-0.12
up1 home-ends=Q tie=subject-wg start=false last=true	-0.18
up1 home-ends=Q tie=subject-wg start=true last=true	-0.05
up1 i tie=inverted-w	-0.03
up1 i tie=none	-0.20
up1 i tie=subject-r	-0.42
up1 i tie=subject-s	0.02
up1 intro=colon N-body first=false	0.12
up1 intro=colon N-body first=true	0.23
up1 intro=colon N-person first=false	0.40
up1 intro=colon N-person first=true	0.13
up1 intro=colon N-unknown first=false	-0.64
up1 intro=colon N-unknown first=true	0.09
up1 intro=colon he first=true	0.46
up1 intro=colon lead=false last=false	-0.40
up1 intro=colon lead=false last=true	-0.10
up1 intro=colon lead=true last=false	-0.66
up1 intro=colon lead=true last=true	0.89
up1 intro=colon n-body first=false	-0.57
up1 intro=colon n-document first=false	-0.82
up1 intro=colon n-person first=false	0.12
up1 intro=colon n-persons first=false	-0.23
up1 intro=colon tie=inverted-w last=false	-0.07
up1 intro=colon tie=none last=false	-0.50
up1 intro=colon tie=none last=true	0.26
up1 intro=colon tie=subject-r last=true	0.30
up1 intro=colon tie=subject-s last=true	0.39
up1 intro=colon tie=subject-w last=false	-0.47
up1 intro=colon tie=subject-w last=true	0.38
up1 intro=none N-body first=false	-0.50
up1 intro=none N-body first=true	-0.16
up1 intro=none N-body's first=false	-0.15
up1 intro=none N-body's first=true	-0.04
up1 intro=none N-person first=false	-0.17
up1 intro=none N-person first=true	-0.35
up1 intro=none N-person's first=false	-0.23
up1 intro=none N-person's first=true	-0.13
up1 intro=none N-unknown first=false	-0.23
up1 intro=none N-unknown first=true	-0.51
up1 intro=none N-unknown's first=false	-0.46
up1 intro=none N-unknown's first=true	-0.35
up1 intro=none he first=false	-0.40
up1 intro=none he first=true	-0.64
up1 intro=none i first=false	-0.29
up1 intro=none i first=true	-0.37
up1 intro=none it first=false	-0.35
up1 intro=none it first=true	-0.35
up1 intro=none lead=false last=false	-0.30
up1 intro=none lead=false last=true	-0.31
up1 intro=none lead=true last=false	-0.18
up1 intro=none lead=true last=true	-0.22
up1 intro=none n-body first=false	-0.44
up1 intro=none n-body first=true	0.38
up1 intro=none n-bodys first=false	-0.36
up1 intro=none n-bodys first=true	-0.22
up1 intro=none n-document first=false	-0.45
up1 intro=none n-document first=true	-0.33
up1 intro=none n-documents first=false	-0.30
up1 intro=none n-documents first=true	-0.08
up1 intro=none n-person first=false	-0.09
up1 intro=none n-person first=true	-0.42
up1 intro=none n-persons first=false	-0.02
up1 intro=none n-persons first=true	-0.55
up1 intro=none they first=false	-0.29
up1 intro=none they first=true	-0.49
up1 intro=none tie=according last=false	-0.37
up1 intro=none tie=according last=true	0.24
up1 intro=none tie=apposed-r last=false	-0.26
up1 intro=none tie=apposed-r last=true	-0.25
up1 intro=none tie=apposed-rg last=true	-0.05
up1 intro=none tie=apposed-s last=false	-0.39
up1 intro=none tie=apposed-s last=true	-0.38
up1 intro=none tie=apposed-sg last=false	-0.16
up1 intro=none tie=apposed-sg last=true	-0.16
up1 intro=none tie=apposed-w last=false	-0.21
up1 intro=none tie=apposed-w last=true	-0.38
up1 intro=none tie=apposed-wg last=false	-0.12
up1 intro=none tie=apposed-wg last=true	-0.23
up1 intro=none tie=inner-r last=false	-0.12
up1 intro=none tie=inner-r last=true	-0.08
up1 intro=none tie=inner-s last=false	-0.11
up1 intro=none tie=inner-s last=true	-0.28
up1 intro=none tie=inner-w last=false	-0.28
up1 intro=none tie=inner-w last=true	-0.22
up1 intro=none tie=inverted-r last=false	-0.22
up1 intro=none tie=inverted-r last=true	-0.41
up1 intro=none tie=inverted-rg last=false	-0.12
up1 intro=none tie=inverted-rg last=true	-0.18
up1 intro=none tie=inverted-s last=false	-0.42
up1 intro=none tie=inverted-s last=true	-0.12
up1 intro=none tie=inverted-sg last=false	-0.13
up1 intro=none tie=inverted-sg last=true	-0.16
up1 intro=none tie=inverted-w last=false	-0.32
up1 intro=none tie=inverted-w last=true	-0.33
up1 intro=none tie=inverted-wg last=false	-0.20
up1 intro=none tie=inverted-wg last=true	-0.35
up1 intro=none tie=none last=false	-0.20
up1 intro=none tie=none last=true	-0.33
up1 intro=none tie=owner last=false	-0.15
up1 intro=none tie=owner last=true	-0.27
up1 intro=none tie=passive-r last=false	-0.23
up1 intro=none tie=passive-r last=true	-0.05
up1 intro=none tie=passive-s last=false	-0.11
up1 intro=none tie=passive-s last=true	-0.17
up1 intro=none tie=passive-w last=false	-0.14
up1 intro=none tie=passive-w last=true	-0.17
up1 intro=none tie=relative-r last=false	-0.06
up1 intro=none tie=relative-r last=true	-0.15
up1 intro=none tie=relative-s last=false	-0.11
up1 intro=none tie=relative-s last=true	-0.29
up1 intro=none tie=relative-w last=false	-0.19
up1 intro=none tie=relative-w last=true	-0.34
up1 intro=none tie=relative-wg last=false	-0.33
up1 intro=none tie=relative-wg last=true	-0.06
up1 intro=none tie=subject-r last=false	0.09
up1 intro=none tie=subject-r last=true	0.02
up1 intro=none tie=subject-rg last=false	-0.26
up1 intro=none tie=subject-rg last=true	-0.17
up1 intro=none tie=subject-s last=false	-0.05
up1 intro=none tie=subject-s last=true	-0.19
up1 intro=none tie=subject-sg last=false	-0.06
up1 intro=none tie=subject-sg last=true	-0.22
up1 intro=none tie=subject-w last=false	-0.44
up1 intro=none tie=subject-w last=true	-0.40
up1 intro=none tie=subject-wg last=false	-0.31
up1 intro=none tie=subject-wg last=true	-0.42
up1 intro=none we first=false	-0.09
up1 intro=none who first=false	-0.30
up1 intro=quotation N-body first=false	-0.25
up1 intro=quotation N-body first=true	-0.10
up1 intro=quotation N-body's first=false	-0.17
up1 intro=quotation N-person first=false	-0.12
up1 intro=quotation N-person first=true	0.16
up1 intro=quotation N-person's first=false	-0.04
up1 intro=quotation N-unknown first=false	0.07
up1 intro=quotation N-unknown first=true	-0.04
up1 intro=quotation N-unknown's first=false	-0.04
up1 intro=quotation he first=false	0.09
up1 intro=quotation he first=true	-0.23
up1 intro=quotation lead=false last=false	0.20
up1 intro=quotation lead=false last=true	-0.49
up1 intro=quotation lead=true last=false	-0.36
up1 intro=quotation lead=true last=true	-0.16
up1 intro=quotation n-body first=false	-0.31
up1 intro=quotation n-document first=false	-0.32
up1 intro=quotation n-person first=false	-0.50
up1 intro=quotation n-person first=true	-0.04
up1 intro=quotation n-persons first=false	-0.06
up1 intro=quotation tie=apposed-s last=false	-0.07
up1 intro=quotation tie=apposed-s last=true	0.10
up1 intro=quotation tie=apposed-w last=true	-0.13
up1 intro=quotation tie=inverted-r last=true	-0.12
up1 intro=quotation tie=inverted-s last=false	-0.30
up1 intro=quotation tie=inverted-s last=true	-0.50
up1 intro=quotation tie=inverted-sg last=true	-0.27
up1 intro=quotation tie=inverted-w last=true	-0.14
up1 intro=quotation tie=none last=false	-0.38
up1 intro=quotation tie=none last=true	-0.28
up1 intro=quotation tie=owner last=true	-0.03
up1 intro=quotation tie=subject-r last=false	-0.10
up1 intro=quotation tie=subject-r last=true	0.20
up1 intro=quotation tie=subject-s last=false	0.23
up1 intro=quotation tie=subject-s last=true	-0.29
up1 intro=quotation tie=subject-w last=false	-0.08
up1 intro=quotation tie=subject-w last=true	0.10
up1 intro=quotation tie=subject-wg last=true	-0.05
up1 intro=quotation who first=false	-0.06
up1 intro=text N-body first=false	-0.43
up1 intro=text N-body first=true	0.17
up1 intro=text N-body's first=false	-0.06
up1 intro=text N-person first=false	-0.09
up1 intro=text N-person first=true	-0.57
up1 intro=text N-person's first=false	-0.06
up1 intro=text N-person's first=true	-0.02
up1 intro=text N-unknown first=false	-0.09
up1 intro=text N-unknown first=true	-0.07
up1 intro=text N-unknown's first=false	-0.40
up1 intro=text N-unknown's first=true	-0.27
up1 intro=text he first=false	-0.22
up1 intro=text he first=true	-0.09
up1 intro=text it first=false	-0.30
up1 intro=text it first=true	-0.11
up1 intro=text lead=false last=false	-0.62
up1 intro=text lead=false last=true	-0.51
up1 intro=text lead=true last=false	-0.85
up1 intro=text n-body first=false	-0.57
up1 intro=text n-body first=true	-0.18
up1 intro=text n-bodys first=false	-0.26
up1 intro=text n-bodys first=true	-0.02
up1 intro=text n-document first=false	-0.44
up1 intro=text n-document first=true	-0.14
up1 intro=text n-documents first=false	-0.33
up1 intro=text n-documents first=true	-0.04
up1 intro=text n-person first=false	-0.44
up1 intro=text n-person first=true	-0.40
up1 intro=text n-persons first=false	-0.55
up1 intro=text n-persons first=true	-0.48
up1 intro=text they first=false	-0.30
up1 intro=text they first=true	-0.29
up1 intro=text tie=according last=false	-0.04
up1 intro=text tie=according last=true	-0.25
up1 intro=text tie=apposed-r last=false	-0.21
up1 intro=text tie=apposed-r last=true	-0.16
up1 intro=text tie=apposed-rg last=true	-0.10
up1 intro=text tie=apposed-s last=false	-0.30
up1 intro=text tie=apposed-sg last=true	-0.07
up1 intro=text tie=apposed-w last=false	-0.09
up1 intro=text tie=apposed-w last=true	-0.26
up1 intro=text tie=apposed-wg last=true	-0.09
up1 intro=text tie=inner-r last=true	-0.05
up1 intro=text tie=inner-s last=true	-0.07
up1 intro=text tie=inner-w last=false	-0.06
up1 intro=text tie=inner-w last=true	-0.34
up1 intro=text tie=inverted-r last=false	-0.14
up1 intro=text tie=inverted-r last=true	-0.21
up1 intro=text tie=inverted-rg last=true	-0.28
up1 intro=text tie=inverted-s last=false	-0.23
up1 intro=text tie=inverted-s last=true	0.05
up1 intro=text tie=inverted-sg last=true	-0.17
up1 intro=text tie=inverted-w last=false	-0.15
up1 intro=text tie=inverted-w last=true	-0.26
up1 intro=text tie=inverted-wg last=false	-0.05
up1 intro=text tie=inverted-wg last=true	-0.26
up1 intro=text tie=none last=false	-0.44
up1 intro=text tie=none last=true	-0.44
up1 intro=text tie=owner last=false	-0.05
up1 intro=text tie=owner last=true	-0.20
up1 intro=text tie=passive-r last=false	-0.04
up1 intro=text tie=passive-r last=true	-0.07
up1 intro=text tie=passive-s last=true	-0.05
up1 intro=text tie=passive-w last=false	-0.03
up1 intro=text tie=passive-w last=true	-0.17
up1 intro=text tie=relative-r last=false	-0.16
up1 intro=text tie=relative-r last=true	0.15
up1 intro=text tie=relative-s last=true	-0.19
up1 intro=text tie=relative-w last=false	-0.18
up1 intro=text tie=relative-w last=true	-0.30
up1 intro=text tie=relative-wg last=false	-0.02
up1 intro=text tie=relative-wg last=true	-0.07
up1 intro=text tie=subject-r last=false	-0.44
up1 intro=text tie=subject-r last=true	0.07
up1 intro=text tie=subject-rg last=false	-0.02
up1 intro=text tie=subject-rg last=true	-0.34
up1 intro=text tie=subject-s last=false	-0.63
up1 intro=text tie=subject-s last=true	0.10
up1 intro=text tie=subject-sg last=true	-0.07
up1 intro=text tie=subject-w last=false	-0.41
up1 intro=text tie=subject-w last=true	-0.16
up1 intro=text tie=subject-wg last=false	-0.23
up1 intro=text tie=subject-wg last=true	-0.16
up1 intro=text we first=false	-0.19
up1 intro=text who first=false	-0.45
up1 it tie=inverted-r	-0.13
up1 it tie=inverted-s	-0.09
up1 it tie=inverted-w	-0.08
up1 it tie=none	-0.43
up1 it tie=passive-w	-0.04
up1 it tie=subject-r	-0.49
up1 it tie=subject-s	-0.12
up1 it tie=subject-w	-0.17
up1 n-body tie=according	-0.13
up1 n-body tie=apposed-s	-0.08
up1 n-body tie=apposed-w	-0.06
up1 n-body tie=apposed-wg	-0.11
up1 n-body tie=inverted-r	-0.26
up1 n-body tie=inverted-rg	-0.08
up1 n-body tie=inverted-s	-0.21
up1 n-body tie=inverted-sg	-0.08
up1 n-body tie=inverted-w	-0.26
up1 n-body tie=inverted-wg	-0.08
up1 n-body tie=relative-w	-0.08
up1 n-body tie=subject-r	-0.56
up1 n-body tie=subject-s	-0.50
up1 n-body tie=subject-w	-0.23
up1 n-body tie=subject-wg	-0.12
up1 n-bodys tie=apposed-s	-0.03
up1 n-bodys tie=inverted-sg	-0.08
up1 n-bodys tie=inverted-w	-0.08
up1 n-bodys tie=inverted-wg	-0.04
up1 n-bodys tie=none	-0.31
up1 n-bodys tie=passive-w	-0.11
up1 n-bodys tie=relative-s	-0.02
up1 n-bodys tie=subject-r	-0.26
up1 n-bodys tie=subject-s	-0.05
up1 n-bodys tie=subject-w	-0.05
up1 n-bodys tie=subject-wg	-0.07
up1 n-document tie=according	-0.10
up1 n-document tie=apposed-w	-0.04
up1 n-document tie=apposed-wg	-0.02
up1 n-document tie=inverted-r	-0.11
up1 n-document tie=inverted-rg	-0.04
up1 n-document tie=inverted-s	-0.12
up1 n-document tie=inverted-w	-0.14
up1 n-document tie=inverted-wg	-0.09
up1 n-document tie=none	-0.31
up1 n-document tie=passive-w	-0.02
up1 n-document tie=relative-r	-0.03
up1 n-document tie=relative-w	-0.08
up1 n-document tie=subject-r	-0.24
up1 n-document tie=subject-rg	-0.19
up1 n-document tie=subject-s	-0.24
up1 n-document tie=subject-sg	-0.04
up1 n-document tie=subject-w	-0.13
up1 n-document tie=subject-wg	-0.10
up1 n-documents tie=according	-0.05
up1 n-documents tie=apposed-w	-0.03
up1 n-documents tie=inverted-r	0.16
up1 n-documents tie=inverted-w	-0.06
up1 n-documents tie=none	-0.28
up1 n-documents tie=relative-r	-0.03
up1 n-documents tie=relative-w	-0.18
up1 n-documents tie=subject-r	-0.27
up1 n-documents tie=subject-sg	-0.02
up1 n-documents tie=subject-w	-0.14
up1 n-documents tie=subject-wg	-0.09
up1 n-person tie=according	-0.24
up1 n-person tie=apposed-r	-0.06
up1 n-person tie=apposed-rg	-0.02
up1 n-person tie=apposed-s	-0.19
up1 n-person tie=apposed-sg	-0.09
up1 n-person tie=apposed-w	-0.24
up1 n-person tie=apposed-wg	-0.03
up1 n-person tie=inner-r	-0.28
up1 n-person tie=inner-s	-0.09
up1 n-person tie=inner-w	-0.06
up1 n-person tie=inverted-r	-0.13
up1 n-person tie=inverted-rg	-0.07
up1 n-person tie=inverted-s	-0.37
up1 n-person tie=inverted-sg	-0.03
up1 n-person tie=inverted-w	-0.12
up1 n-person tie=inverted-wg	-0.11
up1 n-person tie=none	0.03
up1 n-person tie=passive-w	-0.05
up1 n-person tie=relative-r	-0.04
up1 n-person tie=relative-s	-0.15
up1 n-person tie=relative-w	-0.09
up1 n-person tie=relative-wg	-0.02
up1 n-person tie=subject-r	-0.56
up1 n-person tie=subject-rg	-0.03
up1 n-person tie=subject-s	-0.44
up1 n-person tie=subject-sg	-0.02
up1 n-person tie=subject-w	-0.30
up1 n-person tie=subject-wg	-0.06
up1 n-persons tie=according	-0.11
up1 n-persons tie=apposed-r	-0.02
up1 n-persons tie=apposed-s	-0.03
up1 n-persons tie=apposed-w	-0.02
up1 n-persons tie=inverted-r	-0.28
up1 n-persons tie=inverted-rg	-0.06
up1 n-persons tie=inverted-s	-0.23
up1 n-persons tie=inverted-sg	-0.04
up1 n-persons tie=inverted-w	-0.11
up1 n-persons tie=inverted-wg	-0.12
up1 n-persons tie=none	-0.36
up1 n-persons tie=passive-r	-0.04
up1 n-persons tie=passive-w	-0.02
up1 n-persons tie=relative-r	-0.17
up1 n-persons tie=relative-s	-0.03
up1 n-persons tie=relative-w	-0.10
up1 n-persons tie=subject-r	0.21
up1 n-persons tie=subject-rg	-0.21
up1 n-persons tie=subject-s	-0.45
up1 n-persons tie=subject-sg	-0.08
up1 n-persons tie=subject-w	-0.45
up1 n-persons tie=subject-wg	-0.15
up1 rivals=0 last=false	0.22
up1 rivals=0 last=true	0.03
up1 rivals=1 last=false	-0.36
up1 rivals=1 last=true	-0.09
up1 rivals=10+ last=false	-0.20
up1 rivals=10+ last=true	-0.29
up1 rivals=2 last=false	-0.98
up1 rivals=2 last=true	-0.39
up1 rivals=3 last=false	-0.64
up1 rivals=3 last=true	-0.21
up1 rivals=4-5 last=false	-0.11
up1 rivals=4-5 last=true	-0.36
up1 rivals=6-9 last=false	-0.69
up1 rivals=6-9 last=true	-0.23
up1 they tie=inverted-r	-0.03
up1 they tie=inverted-s	-0.06
up1 they tie=none	-0.13
up1 they tie=passive-s	-0.03
up1 they tie=subject-r	-0.55
up1 they tie=subject-s	-0.20
up1 they tie=subject-sg	-0.13
up1 they tie=subject-w	-0.33
up1 they tie=subject-wg	-0.04
up1 tie=according company start=false	0.14
up1 tie=according company start=true	-0.31
up1 tie=apposed-r company start=false	-0.33
up1 tie=apposed-r company start=true	-0.20
up1 tie=apposed-rg company start=false	-0.06
up1 tie=apposed-rg company start=true	-0.11
up1 tie=apposed-s alone start=true	0.76
up1 tie=apposed-s company start=false	-0.45
up1 tie=apposed-s company start=true	-0.57
up1 tie=apposed-sg company start=false	-0.28
up1 tie=apposed-sg company start=true	-0.27
up1 tie=apposed-w company start=false	-0.36
up1 tie=apposed-w company start=true	-0.29
up1 tie=apposed-wg company start=false	-0.29
up1 tie=apposed-wg company start=true	-0.13
up1 tie=inner-r company start=false	-0.18
up1 tie=inner-r company start=true	-0.07
up1 tie=inner-s company start=false	-0.31
up1 tie=inner-s company start=true	-0.10
up1 tie=inner-w company start=false	-0.40
up1 tie=inner-w company start=true	-0.38
up1 tie=inverted-r alone start=true	0.14
up1 tie=inverted-r company start=false	-0.40
up1 tie=inverted-r company start=true	-0.23
up1 tie=inverted-rg company start=false	-0.24
up1 tie=inverted-rg company start=true	-0.12
up1 tie=inverted-s alone start=true	-0.30
up1 tie=inverted-s company start=false	-0.25
up1 tie=inverted-sg company start=false	-0.23
up1 tie=inverted-sg company start=true	-0.15
up1 tie=inverted-w alone start=true	-0.59
up1 tie=inverted-w company start=false	-0.34
up1 tie=inverted-w company start=true	-0.15
up1 tie=inverted-wg company start=false	-0.36
up1 tie=inverted-wg company start=true	-0.21
up1 tie=none alone start=true	-0.37
up1 tie=none company start=false	-0.29
up1 tie=none company start=true	-0.12
up1 tie=owner company start=false	-0.34
up1 tie=owner company start=true	-0.21
up1 tie=passive-r company start=false	-0.26
up1 tie=passive-r company start=true	-0.11
up1 tie=passive-s company start=false	-0.24
up1 tie=passive-s company start=true	-0.06
up1 tie=passive-w company start=false	-0.22
up1 tie=passive-w company start=true	-0.18
up1 tie=relative-r company start=false	-0.18
up1 tie=relative-r company start=true	-0.19
up1 tie=relative-s company start=false	-0.34
up1 tie=relative-s company start=true	-0.22
up1 tie=relative-w company start=false	-0.37
up1 tie=relative-w company start=true	-0.14
up1 tie=relative-wg company start=false	-0.36
up1 tie=relative-wg company start=true	-0.09
up1 tie=subject-r alone start=true	0.54
up1 tie=subject-r company start=false	0.18
up1 tie=subject-r company start=true	-0.24
up1 tie=subject-rg company start=false	-0.36
up1 tie=subject-rg company start=true	-0.06
up1 tie=subject-s alone start=true	0.36
up1 tie=subject-s company start=false	-0.10
up1 tie=subject-s company start=true	-0.44
up1 tie=subject-sg company start=false	-0.24
up1 tie=subject-sg company start=true	-0.09
up1 tie=subject-w alone start=true	0.46
up1 tie=subject-w company start=false	-0.42
up1 tie=subject-w company start=true	-0.42
up1 tie=subject-wg company start=false	-0.45
up1 tie=subject-wg company start=true	-0.25
up1 we tie=none	-0.19
up1 we tie=subject-s	-0.05
up1 we tie=subject-w	-0.09
up1 who tie=none	-0.24
up1 who tie=passive-r	-0.02
up1 who tie=passive-s	-0.02
up1 who tie=passive-w	-0.02
up1 who tie=subject-r	-0.33
up1 who tie=subject-s	-0.45
up1 who tie=subject-w	-0.20
up1 who tie=subject-wg	-0.05
up2 N-body tie=none	-0.21
up2 N-body tie=subject-r	0.19
up2 N-body tie=subject-s	-0.06
up2 N-body tie=subject-w	-0.08
up2 N-person tie=apposed-s	0.07
up2 N-person tie=apposed-w	-0.11
up2 N-person tie=inner-s	-0.17
up2 N-person tie=inverted-s	0.10
up2 N-person tie=none	-0.30
up2 N-person tie=relative-w	-0.04
up2 N-person tie=subject-r	-0.18
up2 N-person tie=subject-s	-0.29
up2 N-person tie=subject-w	-0.16
up2 N-unknown tie=apposed-s	-0.02
up2 N-unknown tie=inverted-s	-0.04
up2 N-unknown tie=none	-0.16
up2 N-unknown tie=subject-r	-0.46
up2 N-unknown tie=subject-s	-0.42
up2 N-unknown tie=subject-w	-0.04
up2 ends=, cue-after=false cue-before=false left=start	-0.07
up2 ends=, cue-after=true cue-before=false left=,	-0.08
up2 ends=, cue-after=true cue-before=false left=Cap	-0.08
up2 ends=, cue-after=true cue-before=false left=aux	-0.03
up2 ends=, cue-after=true cue-before=false left=start	0.21
up2 ends=. cue-after=false cue-before=false left=start	-0.23
up2 ends=. cue-after=false cue-before=true left=,	-0.17
up2 ends=. cue-after=false cue-before=true left=:	-0.20
up2 ends=. cue-after=false cue-before=true left=Cap	-0.03
up2 ends=. cue-after=false cue-before=true left=Vw	-0.05
up2 ends=. cue-after=false cue-before=true left=aux	-0.11
up2 ends=. cue-after=false cue-before=true left=det	-0.03
up2 ends=. cue-after=false cue-before=true left=w	-0.25
up2 ends=. cue-after=true cue-before=true left=aux	-0.02
up2 ends=? cue-after=false cue-before=true left=:	-0.08
up2 ends=? cue-after=true cue-before=false left=start	-0.62
up2 ends=open cue-after=false cue-before=false left=start	-0.25
up2 ends=x cue-after=false cue-before=false left=start	-0.10
up2 ends=x cue-after=false cue-before=true left=aux	-0.04
up2 ends=x cue-after=false cue-before=true left=w	-0.06
up2 ends=x cue-after=true cue-before=false left=start	-0.22
up2 ends=x cue-after=true cue-before=true left=w	-0.07
up2 first=false last=false tie=apposed-s	-0.08
up2 first=false last=false tie=inverted-s	0.20
up2 first=false last=false tie=none	-0.16
up2 first=false last=false tie=relative-w	-0.05
up2 first=false last=false tie=subject-r	-0.12
up2 first=false last=false tie=subject-s	-0.31
up2 first=false last=false tie=subject-w	-0.05
up2 first=false last=true tie=according	-0.13
up2 first=false last=true tie=apposed-s	-0.33
up2 first=false last=true tie=inner-s	-0.05
up2 first=false last=true tie=inverted-s	-0.36
up2 first=false last=true tie=none	-0.29
up2 first=false last=true tie=subject-r	-0.30
up2 first=false last=true tie=subject-s	-0.46
up2 first=false last=true tie=subject-w	-0.19
up2 first=true last=false tie=apposed-s	0.38
up2 first=true last=false tie=none	-0.20
up2 first=true last=false tie=subject-s	-0.17
up2 first=true last=false tie=subject-w	-0.08
up2 first=true last=true tie=apposed-r	-0.03
up2 first=true last=true tie=apposed-s	-0.14
up2 first=true last=true tie=none	-0.14
up2 first=true last=true tie=subject-r	-0.10
up2 first=true last=true tie=subject-s	0.12
up2 first=true last=true tie=subject-w	-0.13
up2 he tie=none	-0.03
up2 he tie=subject-r	-0.07
up2 he tie=subject-s	0.05
up2 he tie=subject-w	-0.13
up2 holes=false alone=alone ends=open	0.24
up2 holes=false alone=company ends=,	0.45
up2 holes=true alone=alone ends=.	-0.10
up2 holes=true alone=company ends=,	-0.10
up2 holes=true alone=company ends=.	-0.12
up2 holes=true alone=company ends=?	-0.74
up2 holes=true alone=company ends=x	-0.60
up2 intro=colon N-person first=false	-0.39
up2 intro=colon lead=true last=true	-0.22
up2 intro=colon tie=subject-s last=true	-0.20
up2 intro=none N-body first=false	-0.12
up2 intro=none N-body first=true	-0.20
up2 intro=none N-person first=false	0.07
up2 intro=none N-person first=true	-0.27
up2 intro=none N-unknown first=false	-0.34
up2 intro=none N-unknown first=true	-0.04
up2 intro=none he first=false	-0.25
up2 intro=none he first=true	-0.22
up2 intro=none lead=false last=false	-0.18
up2 intro=none lead=false last=true	-0.32
up2 intro=none lead=true last=false	0.08
up2 intro=none lead=true last=true	-0.57
up2 intro=none n-document first=false	-0.18
up2 intro=none n-person first=false	-0.14
up2 intro=none tie=apposed-s last=false	-0.03
up2 intro=none tie=apposed-s last=true	-0.16
up2 intro=none tie=apposed-w last=true	-0.09
up2 intro=none tie=inverted-s last=false	0.34
up2 intro=none tie=inverted-s last=true	-0.27
up2 intro=none tie=none last=false	-0.30
up2 intro=none tie=none last=true	-0.07
up2 intro=none tie=subject-r last=false	-0.08
up2 intro=none tie=subject-r last=true	-0.24
up2 intro=none tie=subject-s last=false	-0.21
up2 intro=none tie=subject-s last=true	-0.42
up2 intro=none tie=subject-w last=false	-0.06
up2 intro=none tie=subject-w last=true	-0.23
up2 intro=quotation N-person first=false	-0.05
up2 intro=quotation N-unknown first=false	-0.31
up2 intro=quotation lead=false last=true	-0.05
up2 intro=quotation lead=true last=false	0.18
up2 intro=quotation lead=true last=true	0.60
up2 intro=quotation tie=none last=true	-0.07
up2 intro=quotation tie=subject-r last=true	-0.12
up2 intro=quotation tie=subject-s last=false	0.19
up2 intro=quotation tie=subject-s last=true	0.29
up2 intro=text N-body first=false	-0.07
up2 intro=text N-person first=false	-0.54
up2 intro=text N-person first=true	0.32
up2 intro=text N-unknown first=false	-0.38
up2 intro=text N-unknown first=true	-0.19
up2 intro=text he first=false	-0.26
up2 intro=text he first=true	-0.24
up2 intro=text lead=false last=false	-0.13
up2 intro=text lead=false last=true	-0.13
up2 intro=text lead=true last=false	-0.10
up2 intro=text lead=true last=true	-0.46
up2 intro=text n-body first=false	-0.03
up2 intro=text n-document first=false	-0.08
up2 intro=text n-person first=false	-0.14
up2 intro=text tie=according last=true	-0.05
up2 intro=text tie=apposed-s last=false	0.37
up2 intro=text tie=apposed-s last=true	-0.11
up2 intro=text tie=inverted-s last=false	-0.50
up2 intro=text tie=inverted-s last=true	-0.24
up2 intro=text tie=none last=false	-0.05
up2 intro=text tie=none last=true	-0.30
up2 intro=text tie=relative-w last=false	-0.04
up2 intro=text tie=subject-r last=false	-0.08
up2 intro=text tie=subject-r last=true	-0.09
up2 intro=text tie=subject-s last=false	-0.35
up2 intro=text tie=subject-s last=true	-0.41
up2 intro=text tie=subject-w last=false	-0.06
up2 intro=text tie=subject-w last=true	-0.10
up2 n-body tie=subject-s	-0.03
up2 n-body tie=subject-w	-0.04
up2 n-document tie=none	-0.02
up2 n-person tie=inverted-s	-0.13
up2 n-person tie=subject-s	-0.20
up2 rivals=0 last=false	-0.36
up2 rivals=0 last=true	-0.06
up2 rivals=1 last=false	-0.29
up2 rivals=1 last=true	-0.60
up2 rivals=10+ last=false	-0.26
up2 rivals=2 last=false	0.13
up2 rivals=2 last=true	0.19
up2 rivals=3 last=false	-0.51
up2 rivals=3 last=true	-0.11
up2 rivals=4-5 last=false	0.47
up2 rivals=4-5 last=true	-0.31
up2 rivals=6-9 last=false	-0.32
up2 rivals=6-9 last=true	-0.19
up2 tie=according company start=true	-0.05
up2 tie=apposed-s company start=false	-0.18
up2 tie=apposed-s company start=true	-0.16
up2 tie=apposed-w company start=false	-0.10
up2 tie=inverted-s company start=false	0.29
up2 tie=inverted-s company start=true	-0.51
up2 tie=none alone start=true	-0.23
up2 tie=none company start=false	-0.33
up2 tie=none company start=true	-0.21
up2 tie=relative-w company start=true	-0.05
up2 tie=subject-r alone start=true	-0.24
up2 tie=subject-r company start=false	-0.28
up2 tie=subject-r company start=true	-0.19
up2 tie=subject-s alone start=true	-0.43
up2 tie=subject-s company start=false	-0.43
up2 tie=subject-w company start=false	-0.25
up2 tie=subject-w company start=true	-0.14
up3 N-body tie=according	-0.04
up3 N-body tie=none	-0.19
up3 N-body tie=subject-w	-0.14
up3 N-person tie=apposed-r	-0.07
up3 N-person tie=apposed-s	-0.35
up3 N-person tie=inverted-s	-0.27
up3 N-person tie=none	-0.26
up3 N-person tie=relative-w	-0.05
up3 N-person tie=subject-r	-0.19
up3 N-person tie=subject-s	-0.23
up3 N-person tie=subject-w	-0.04
up3 N-unknown tie=inverted-s	-0.13
up3 N-unknown tie=none	-0.21
up3 N-unknown tie=subject-r	-0.07
up3 N-unknown tie=subject-s	-0.27
up3 N-unknown tie=subject-w	-0.08
up3 ends=, cue-after=true cue-before=false left=start	-0.29
up3 ends=, cue-after=true cue-before=true left=aux	-0.02
up3 ends=. cue-after=false cue-before=false left=:	-0.11
up3 ends=. cue-after=false cue-before=false left=start	-0.55
up3 ends=. cue-after=false cue-before=true left=,	-0.12
up3 ends=. cue-after=false cue-before=true left=:	-0.17
up3 ends=. cue-after=false cue-before=true left=as	-0.04
up3 ends=. cue-after=false cue-before=true left=aux	-0.04
up3 ends=. cue-after=false cue-before=true left=prep	-0.04
up3 ends=. cue-after=false cue-before=true left=that	-0.08
up3 ends=. cue-after=false cue-before=true left=to	-0.04
up3 ends=. cue-after=false cue-before=true left=w	-0.03
up3 ends=. cue-after=true cue-before=true left=w	-0.03
up3 ends=? cue-after=false cue-before=false left=start	0.10
up3 ends=? cue-after=false cue-before=true left=,	-0.08
up3 ends=? cue-after=true cue-before=false left=start	-0.13
up3 ends=open cue-after=false cue-before=false left=start	-0.06
up3 ends=x cue-after=false cue-before=false left=start	-0.10
up3 ends=x cue-after=false cue-before=true left=Cap	-0.05
up3 ends=x cue-after=false cue-before=true left=aux	-0.03
up3 ends=x cue-after=false cue-before=true left=prep	-0.07
up3 ends=x cue-after=false cue-before=true left=to	-0.04
up3 ends=x cue-after=false cue-before=true left=w	-0.05
up3 ends=x cue-after=true cue-before=false left=start	-0.07
up3 ends=x cue-after=true cue-before=true left=det	-0.06
up3 ends=x cue-after=true cue-before=true left=w	-0.03
up3 first=false last=false tie=apposed-s	-0.02
up3 first=false last=false tie=inverted-s	-0.25
up3 first=false last=false tie=none	-0.26
up3 first=false last=false tie=subject-r	-0.05
up3 first=false last=false tie=subject-s	-0.53
up3 first=false last=false tie=subject-w	-0.23
up3 first=false last=true tie=according	-0.06
up3 first=false last=true tie=apposed-s	-0.21
up3 first=false last=true tie=inverted-s	-0.23
up3 first=false last=true tie=none	-0.20
up3 first=false last=true tie=relative-w	-0.06
up3 first=false last=true tie=subject-r	-0.45
up3 first=false last=true tie=subject-s	-0.26
up3 first=false last=true tie=subject-w	-0.04
up3 first=true last=false tie=none	-0.11
up3 first=true last=false tie=subject-s	-0.12
up3 first=true last=true tie=apposed-s	-0.24
up3 first=true last=true tie=none	0.09
up3 first=true last=true tie=subject-r	-0.20
up3 first=true last=true tie=subject-s	-0.17
up3 first=true last=true tie=subject-w	-0.07
up3 he tie=subject-r	-0.34
up3 he tie=subject-s	-0.29
up3 holes=false alone=alone ends=.	-0.29
up3 holes=false alone=alone ends=open	-0.06
up3 holes=false alone=company ends=,	-0.20
up3 holes=false alone=company ends=.	-0.10
up3 holes=true alone=alone ends=.	-0.47
up3 holes=true alone=company ends=,	-0.27
up3 holes=true alone=company ends=.	-0.48
up3 holes=true alone=company ends=?	-0.39
up3 holes=true alone=company ends=x	-0.42
up3 intro=colon N-unknown first=false	-0.31
up3 intro=colon lead=true last=true	-0.40
up3 intro=none N-body first=false	-0.04
up3 intro=none N-body first=true	-0.09
up3 intro=none N-person first=false	-0.40
up3 intro=none N-person first=true	-0.24
up3 intro=none N-unknown first=false	-0.30
up3 intro=none N-unknown first=true	-0.17
up3 intro=none he first=false	-0.27
up3 intro=none he first=true	-0.11
up3 intro=none lead=false last=false	-0.15
up3 intro=none lead=false last=true	-0.25
up3 intro=none lead=true last=false	-0.40
up3 intro=none lead=true last=true	-0.47
up3 intro=none n-body first=false	-0.03
up3 intro=none n-document first=false	-0.06
up3 intro=none n-document first=true	-0.09
up3 intro=none n-person first=false	-0.06
up3 intro=none n-person first=true	-0.04
up3 intro=none tie=according last=true	-0.05
up3 intro=none tie=apposed-r last=true	-0.06
up3 intro=none tie=apposed-s last=true	-0.13
up3 intro=none tie=inverted-s last=false	-0.14
up3 intro=none tie=inverted-s last=true	-0.19
up3 intro=none tie=none last=false	-0.26
up3 intro=none tie=none last=true	-0.19
up3 intro=none tie=relative-w last=true	-0.04
up3 intro=none tie=subject-r last=false	-0.04
up3 intro=none tie=subject-r last=true	-0.21
up3 intro=none tie=subject-s last=false	-0.33
up3 intro=none tie=subject-s last=true	-0.26
up3 intro=none tie=subject-w last=false	-0.06
up3 intro=none tie=subject-w last=true	-0.08
up3 intro=quotation N-person first=false	-0.11
up3 intro=quotation N-unknown first=false	0.20
up3 intro=quotation he first=false	-0.03
up3 intro=quotation he first=true	0.03
up3 intro=quotation lead=true last=false	-0.38
up3 intro=quotation lead=true last=true	0.26
up3 intro=quotation tie=apposed-s last=true	-0.10
up3 intro=quotation tie=subject-s last=false	-0.38
up3 intro=quotation tie=subject-s last=true	-0.03
up3 intro=quotation tie=subject-w last=true	0.20
up3 intro=text N-body first=false	-0.14
up3 intro=text N-person first=false	-0.23
up3 intro=text N-person first=true	-0.19
up3 intro=text N-unknown first=false	-0.19
up3 intro=text N-unknown first=true	-0.03
up3 intro=text he first=false	-0.25
up3 intro=text he first=true	-0.03
up3 intro=text lead=false last=false	-0.02
up3 intro=text lead=false last=true	-0.15
up3 intro=text lead=true last=false	-0.18
up3 intro=text lead=true last=true	-0.40
up3 intro=text n-person first=false	-0.13
up3 intro=text n-person first=true	-0.17
up3 intro=text n-persons first=false	-0.02
up3 intro=text tie=apposed-s last=true	-0.19
up3 intro=text tie=inverted-s last=false	-0.20
up3 intro=text tie=inverted-s last=true	-0.15
up3 intro=text tie=none last=true	-0.19
up3 intro=text tie=relative-w last=true	-0.02
up3 intro=text tie=subject-r last=false	-0.03
up3 intro=text tie=subject-r last=true	-0.17
up3 intro=text tie=subject-s last=false	-0.15
up3 intro=text tie=subject-s last=true	-0.20
up3 intro=text tie=subject-w last=true	-0.16
up3 n-body tie=none	-0.03
up3 n-document tie=according	-0.02
up3 n-document tie=none	0.20
up3 n-document tie=subject-r	-0.04
up3 n-document tie=subject-s	-0.09
up3 n-document tie=subject-w	-0.02
up3 n-person tie=inverted-s	-0.13
up3 n-person tie=subject-r	-0.17
up3 n-person tie=subject-s	-0.05
up3 n-person tie=subject-w	-0.05
up3 rivals=0 last=false	-0.51
up3 rivals=0 last=true	-0.42
up3 rivals=1 last=false	-0.19
up3 rivals=1 last=true	-0.19
up3 rivals=10+ last=false	-0.14
up3 rivals=2 last=false	-0.20
up3 rivals=2 last=true	-0.20
up3 rivals=3 last=false	-0.32
up3 rivals=3 last=true	-0.33
up3 rivals=4-5 last=false	-0.23
up3 rivals=4-5 last=true	-0.26
up3 rivals=6-9 last=false	-0.19
up3 rivals=6-9 last=true	-0.29
up3 tie=according company start=false	-0.05
up3 tie=according company start=true	-0.03
up3 tie=apposed-r company start=false	-0.06
up3 tie=apposed-s alone start=true	-0.18
up3 tie=apposed-s company start=false	-0.14
up3 tie=apposed-s company start=true	-0.16
up3 tie=inverted-s company start=false	-0.27
up3 tie=inverted-s company start=true	-0.22
up3 tie=none alone start=true	-0.07
up3 tie=none company start=false	-0.37
up3 tie=none company start=true	-0.11
up3 tie=relative-w company start=false	-0.04
up3 tie=relative-w company start=true	-0.03
up3 tie=subject-r company start=false	-0.23
up3 tie=subject-r company start=true	-0.07
up3 tie=subject-s alone start=true	-0.41
up3 tie=subject-s company start=false	-0.37
up3 tie=subject-s company start=true	-0.23
up3 tie=subject-w alone start=true	-0.11
up3 tie=subject-w company start=false	-0.13
up3 tie=subject-w company start=true	-0.21
`;
