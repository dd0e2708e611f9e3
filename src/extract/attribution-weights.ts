/**
 * Trained weights for who spoke a quotation; the facts are those of `features.ts`. One `fact<tab>weight` a line,
 * sorted; a positive weight speaks for, a negative one against. Written by test/eval/train-attribution.ts.
 */
export const ATTRIBUTION_TABLE = `
after N-body ends=,	0.30
after N-body ends=.	-0.58
after N-body ends=?	0.04
after N-body ends=x	-1.03
after N-body tie=according	0.21
after N-body tie=inverted-s	-0.51
after N-body tie=inverted-w	-0.07
after N-body tie=none	-0.26
after N-body tie=relative-w	-0.20
after N-body tie=subject-r	0.43
after N-body tie=subject-s	0.29
after N-body tie=subject-w	-0.20
after N-body's ends=,	-0.63
after N-body's ends=.	-0.22
after N-body's tie=inverted-s	-0.19
after N-body's tie=none	-0.49
after N-person ends=,	0.50
after N-person ends=.	-0.84
after N-person ends=?	0.37
after N-person ends=x	0.33
after N-person tie=according	-0.28
after N-person tie=apposed-r	0.57
after N-person tie=apposed-s	0.04
after N-person tie=apposed-w	-0.28
after N-person tie=apposed-wg	0.66
after N-person tie=inner-s	-0.07
after N-person tie=inverted-r	-0.05
after N-person tie=inverted-rg	-0.04
after N-person tie=inverted-s	0.50
after N-person tie=inverted-w	-0.42
after N-person tie=inverted-wg	-0.20
after N-person tie=none	0.49
after N-person tie=relative-s	-0.15
after N-person tie=relative-w	0.40
after N-person tie=subject-r	0.15
after N-person tie=subject-s	-0.03
after N-person tie=subject-w	-0.10
after N-person's ends=,	-0.28
after N-person's ends=x	-0.09
after N-person's tie=none	-0.52
after N-unknown ends=,	0.04
after N-unknown ends=.	-1.12
after N-unknown ends=?	0.20
after N-unknown ends=x	-0.22
after N-unknown tie=according	0.26
after N-unknown tie=apposed-s	0.10
after N-unknown tie=apposed-w	-0.46
after N-unknown tie=inverted-r	-0.25
after N-unknown tie=inverted-s	0.25
after N-unknown tie=inverted-sg	-0.46
after N-unknown tie=inverted-w	-0.13
after N-unknown tie=inverted-wg	-0.31
after N-unknown tie=none	-0.38
after N-unknown tie=relative-r	0.26
after N-unknown tie=relative-s	0.18
after N-unknown tie=relative-w	-0.29
after N-unknown tie=subject-r	0.17
after N-unknown tie=subject-s	0.16
after N-unknown tie=subject-sg	-0.27
after N-unknown tie=subject-w	-0.25
after N-unknown tie=subject-wg	-0.12
after N-unknown's ends=,	-0.76
after N-unknown's ends=.	-0.59
after N-unknown's ends=x	0.20
after N-unknown's tie=none	-0.63
after N-unknown's tie=owner	0.20
after before=' right=' ends=,	0.40
after before=( right=Cap ends=,	-0.05
after before=( right=Vs ends=,	-0.50
after before=, right=' ends=,	0.04
after before=, right=Cap ends=,	-0.53
after before=, right=Cap ends=.	-0.57
after before=, right=Cap ends=?	-0.13
after before=, right=Vr ends=,	-0.30
after before=, right=Vs ends=,	-0.19
after before=, right=Vs ends=.	-0.26
after before=, right=Vs ends=?	-0.50
after before=, right=Vs ends=x	-0.09
after before=, right=adv ends=.	-0.48
after before=, right=conj ends=,	0.61
after before=, right=conj ends=.	-0.42
after before=, right=conj ends=x	-0.09
after before=, right=det ends=,	0.22
after before=, right=det ends=.	-0.31
after before=, right=prep ends=.	0.10
after before=, right=prep ends=x	0.52
after before=, right=that ends=x	0.55
after before=, right=w ends=,	0.18
after before=, right=w ends=x	0.40
after before=Cap right=Cap ends=,	0.11
after before=Cap right=Cap ends=.	-0.09
after before=Cap right=Vs ends=,	0.03
after before=Cap right=w ends=,	0.44
after before=Q right=Cap ends=,	0.30
after before=Q right=Cap ends=.	-0.47
after before=Q right=Cap ends=?	-0.07
after before=Q right=det ends=,	0.85
after before=Q right=det ends=.	-0.31
after before=Q right=det ends=?	0.67
after before=Q right=det ends=x	-0.17
after before=Q right=that ends=x	-0.16
after before=Q right=w ends=,	0.33
after before=Q right=w ends=?	0.80
after before=Q right=w ends=x	0.24
after before=Q right=wh ends=x	-0.16
after before=Vr right=Cap ends=,	-0.26
after before=Vr right=Cap ends=.	-0.04
after before=Vr right=Vr ends=,	0.43
after before=Vr right=Vs ends=,	-0.23
after before=Vr right=w ends=,	-0.05
after before=Vrg right=Cap ends=,	-0.14
after before=Vrg right=w ends=,	-0.05
after before=Vs right=' ends=,	0.48
after before=Vs right=Cap ends=,	-0.77
after before=Vs right=Cap ends=.	-0.38
after before=Vs right=Cap ends=?	-0.14
after before=Vs right=Vs ends=,	0.50
after before=Vs right=Vs ends=?	0.05
after before=Vs right=Vs ends=x	0.50
after before=Vs right=conj ends=x	0.10
after before=Vs right=det ends=,	-0.75
after before=Vs right=det ends=.	-0.06
after before=Vs right=prep ends=,	0.77
after before=Vs right=prep ends=x	0.60
after before=Vs right=w ends=,	-0.64
after before=Vsg right=Cap ends=,	-0.03
after before=Vsg right=w ends=,	-0.06
after before=Vw right=Cap ends=,	-0.09
after before=Vw right=Cap ends=.	-0.06
after before=Vw right=Vs ends=,	-0.18
after before=Vw right=conj ends=,	-0.27
after before=Vw right=conj ends=x	-0.29
after before=Vw right=w ends=,	-0.16
after before=Vwb right=Cap ends=,	-0.06
after before=Vwb right=Cap ends=.	-0.02
after before=Vwb right=Vs ends=,	-0.05
after before=Vwb right=w ends=,	-0.07
after before=Vwg right=Cap ends=,	-0.22
after before=Vwg right=Cap ends=.	-0.10
after before=Vwg right=Vs ends=,	-0.12
after before=Vwg right=prep ends=x	-0.13
after before=Vwg right=w ends=,	-0.52
after before=according right=Cap ends=,	0.66
after before=according right=w ends=,	0.09
after before=adv right=Cap ends=,	-0.19
after before=adv right=Vs ends=,	-0.22
after before=adv right=conj ends=.	-0.42
after before=adv right=w ends=,	-0.40
after before=as right=Cap ends=,	-0.41
after before=as right=Vs ends=,	0.44
after before=as right=as ends=,	-0.10
after before=as right=as ends=x	-0.27
after before=as right=prep ends=.	-0.20
after before=as right=w ends=,	-0.16
after before=aux right=Cap ends=,	-0.34
after before=aux right=Vs ends=,	-0.53
after before=aux right=conj ends=x	-0.09
after before=by right=Cap ends=,	0.48
after before=by right=Vs ends=,	0.30
after before=by right=w ends=,	0.51
after before=by right=w ends=x	-0.17
after before=conj right=- ends=x	-0.20
after before=conj right=Cap ends=,	-0.64
after before=conj right=Cap ends=.	-0.19
after before=conj right=Cap ends=?	-0.20
after before=conj right=Vs ends=,	-0.48
after before=conj right=conj ends=,	-0.50
after before=conj right=conj ends=.	-0.55
after before=conj right=conj ends=x	-0.60
after before=conj right=det ends=,	-0.59
after before=conj right=det ends=.	-0.11
after before=conj right=prep ends=x	-0.37
after before=conj right=w ends=,	-0.52
after before=conj right=w ends=x	-0.06
after before=det right=Cap ends=,	-0.19
after before=det right=Vs ends=,	-0.73
after before=det right=conj ends=x	-0.13
after before=det right=det ends=,	-0.48
after before=det right=prep ends=x	-0.11
after before=det right=w ends=,	-0.33
after before=num right=Cap ends=,	-0.10
after before=num right=Vs ends=,	-0.10
after before=num right=prep ends=x	-0.03
after before=num right=w ends=,	-0.16
after before=of right=' ends=,	-0.10
after before=of right=Cap ends=,	-0.48
after before=of right=Cap ends=.	-0.08
after before=of right=Cap ends=?	-0.21
after before=of right=Vs ends=,	-0.67
after before=of right=Vs ends=?	-0.34
after before=of right=conj ends=.	-0.07
after before=of right=conj ends=x	-0.02
after before=of right=det ends=,	-0.22
after before=of right=det ends=.	-0.09
after before=of right=of ends=x	-0.34
after before=of right=prep ends=x	-0.43
after before=of right=w ends=,	-0.52
after before=prep right=' ends=,	-0.36
after before=prep right=- ends=x	-0.03
after before=prep right=Cap ends=,	-0.56
after before=prep right=Cap ends=.	-0.20
after before=prep right=Cap ends=?	-0.15
after before=prep right=Cap ends=x	-0.13
after before=prep right=Vr ends=,	-0.47
after before=prep right=Vrg ends=,	-0.10
after before=prep right=Vs ends=,	-0.73
after before=prep right=Vs ends=?	-0.35
after before=prep right=Vs ends=x	-0.19
after before=prep right=adv ends=,	-0.44
after before=prep right=aux ends=x	-0.06
after before=prep right=by ends=x	-0.45
after before=prep right=conj ends=,	-0.54
after before=prep right=conj ends=.	-0.16
after before=prep right=conj ends=x	-0.60
after before=prep right=det ends=,	-0.13
after before=prep right=det ends=.	-0.12
after before=prep right=det ends=?	-0.39
after before=prep right=prep ends=,	-0.60
after before=prep right=prep ends=.	-0.33
after before=prep right=prep ends=?	-0.36
after before=prep right=prep ends=x	-0.15
after before=prep right=w ends=,	0.11
after before=prep right=w ends=?	-0.03
after before=prep right=w ends=x	-0.31
after before=prep right=— ends=x	-0.60
after before=start right=Cap ends=,	-0.46
after before=start right=Cap ends=.	-0.03
after before=start right=Cap ends=?	-0.22
after before=start right=Vs ends=,	-0.40
after before=start right=[ ends=.	-0.51
after before=start right=conj ends=,	-0.03
after before=start right=conj ends=x	-0.34
after before=start right=det ends=,	-0.09
after before=start right=prep ends=x	-0.37
after before=start right=w ends=,	-0.35
after before=start right=w ends=x	-0.22
after before=that right=Cap ends=,	-0.29
after before=that right=Cap ends=.	-0.22
after before=that right=Vs ends=,	-0.23
after before=that right=conj ends=.	-0.14
after before=that right=conj ends=x	-0.13
after before=that right=det ends=,	-0.13
after before=that right=prep ends=x	-0.36
after before=that right=w ends=,	-0.11
after before=to right=Cap ends=,	0.28
after before=to right=Cap ends=.	-0.07
after before=to right=Cap ends=?	-0.16
after before=to right=Vs ends=,	-0.89
after before=to right=conj ends=x	-0.05
after before=to right=det ends=,	-0.30
after before=to right=det ends=.	-0.04
after before=to right=prep ends=x	-0.55
after before=to right=to ends=x	-0.39
after before=to right=w ends=,	-0.31
after before=w right=- ends=x	-0.13
after before=w right=Cap ends=,	-0.27
after before=w right=Cap ends=.	-0.30
after before=w right=Cap ends=?	-0.44
after before=w right=Cap ends=x	-0.08
after before=w right=Vs ends=,	0.46
after before=w right=Vs ends=?	0.32
after before=w right=Vs ends=x	0.17
after before=w right=Vwg ends=,	-0.08
after before=w right=by ends=x	-0.34
after before=w right=conj ends=,	-0.58
after before=w right=conj ends=.	-0.21
after before=w right=conj ends=x	-0.32
after before=w right=det ends=,	-0.59
after before=w right=det ends=x	0.06
after before=w right=of ends=x	-0.03
after before=w right=prep ends=,	-0.44
after before=w right=prep ends=.	-0.06
after before=w right=prep ends=x	-0.54
after before=w right=to ends=x	-0.27
after before=w right=w ends=,	-0.08
after before=w right=w ends=x	-0.51
after before=wh right=Cap ends=,	-0.24
after before=wh right=Vs ends=,	-0.25
after before=wh right=conj ends=,	-0.29
after before=wh right=conj ends=x	-0.04
after before=wh right=prep ends=x	-0.32
after before=wh right=w ends=,	-0.13
after gap= ends=,	0.52
after gap= ends=.	-0.55
after gap= ends=?	0.48
after gap= ends=x	0.08
after gap= tie=apposed-r	0.06
after gap= tie=apposed-s	1.01
after gap= tie=none	0.08
after gap= tie=passive-w	0.24
after gap= tie=relative-w	0.50
after gap= tie=subject-r	0.72
after gap= tie=subject-s	0.35
after gap= tie=subject-w	0.08
after gap=' Vs ends=,	0.49
after gap=' ends=,	0.40
after gap=' tie=subject-s	0.35
after gap=- tie=none	-0.12
after gap=Cap , ends=,	-0.06
after gap=Cap , ends=.	-0.25
after gap=Cap , tie=none	-0.16
after gap=Cap , tie=subject-w	-0.06
after gap=Cap Cap , det ends=,	-0.04
after gap=Cap Cap , det tie=none	-0.04
after gap=Cap Cap , ends=,	-0.37
after gap=Cap Cap , tie=none	-0.37
after gap=Cap Cap Cap ( tie=none	-0.06
after gap=Cap Cap Cap , tie=none	-0.06
after gap=Cap Cap Vs . ends=,	-0.10
after gap=Cap Cap Vs ends=,	-0.16
after gap=Cap Cap Vs prep ends=,	-0.22
after gap=Cap Cap Vs prep tie=none	-0.22
after gap=Cap Cap Vs tie=inverted-s	-0.12
after gap=Cap Vr ends=.	-0.04
after gap=Cap Vr prep ends=,	-0.14
after gap=Cap Vr prep tie=none	-0.14
after gap=Cap Vr tie=inverted-r	-0.21
after gap=Cap Vs , Vrg ends=,	-0.04
after gap=Cap Vs , Vwg to ends=,	-0.29
after gap=Cap Vs , Vwg to tie=none	-0.29
after gap=Cap Vs , w to ends=,	0.42
after gap=Cap Vs , w to tie=according	0.63
after gap=Cap Vs . Q ends=,	-0.34
after gap=Cap Vs . ends=,	-0.26
after gap=Cap Vs . tie=none	-0.04
after gap=Cap Vs . tie=subject-s	-0.09
after gap=Cap Vs Cap ends=,	-0.41
after gap=Cap Vs Cap prep ends=,	-0.06
after gap=Cap Vs Cap prep tie=none	-0.06
after gap=Cap Vs Cap tie=none	-0.41
after gap=Cap Vs det w prep ends=,	-0.05
after gap=Cap Vs det w prep tie=none	-0.04
after gap=Cap Vs ends=,	-0.56
after gap=Cap Vs ends=.	-0.13
after gap=Cap Vs ends=?	-0.14
after gap=Cap Vs of ends=,	-0.16
after gap=Cap Vs of tie=none	-0.16
after gap=Cap Vs prep ends=,	-0.42
after gap=Cap Vs prep ends=?	-0.04
after gap=Cap Vs prep tie=none	-0.41
after gap=Cap Vs tie=inverted-s	-0.73
after gap=Cap Vs to ends=,	-0.19
after gap=Cap Vs to tie=none	-0.25
after gap=Cap Vs w prep ends=,	-0.06
after gap=Cap Vs w prep tie=none	-0.06
after gap=Cap Vw tie=inverted-w	-0.08
after gap=Cap ends=,	0.60
after gap=Cap tie=subject-s	0.60
after gap=Vr ends=,	0.43
after gap=Vr tie=inverted-r	0.41
after gap=Vs Cap , ends=,	-0.19
after gap=Vs Cap , tie=none	-0.07
after gap=Vs Cap , tie=subject-r	-0.09
after gap=Vs Cap , tie=subject-s	-0.16
after gap=Vs Cap , wh Vw ends=,	-0.05
after gap=Vs Cap , wh Vw tie=inverted-w	-0.05
after gap=Vs Cap Cap , det ends=,	-0.24
after gap=Vs Cap Cap , det tie=none	-0.26
after gap=Vs Cap Cap , ends=,	-0.58
after gap=Vs Cap Cap , ends=?	-0.31
after gap=Vs Cap Cap , ends=x	-0.04
after gap=Vs Cap Cap , tie=none	-0.68
after gap=Vs Cap Cap , tie=subject-w	-0.07
after gap=Vs Cap Cap , w ends=,	-0.13
after gap=Vs Cap Cap , w tie=none	-0.13
after gap=Vs Cap Cap Cap ( ends=,	-0.16
after gap=Vs Cap Cap Cap ( tie=none	-0.16
after gap=Vs Cap Cap Cap , ends=,	-0.21
after gap=Vs Cap Cap Cap , tie=none	-0.21
after gap=Vs Cap Cap Cap of ends=,	-0.09
after gap=Vs Cap Cap Cap of tie=none	-0.05
after gap=Vs Cap Cap of ends=,	-0.33
after gap=Vs Cap Cap of tie=none	-0.30
after gap=Vs det ends=,	-0.62
after gap=Vs det tie=none	-0.62
after gap=Vs det w ends=,	-0.63
after gap=Vs det w tie=none	-0.63
after gap=Vs ends=,	0.52
after gap=Vs ends=?	0.05
after gap=Vs ends=x	0.50
after gap=Vs tie=apposed-s	0.51
after gap=Vs tie=apposed-wg	0.66
after gap=Vs tie=inverted-s	0.34
after gap=Vs tie=relative-r	0.58
after gap=Vs tie=relative-s	0.34
after gap=Vs tie=relative-w	0.56
after gap=[ ends=.	-0.51
after gap=[ tie=none	-0.56
after gap=as ends=,	-0.10
after gap=as ends=x	-0.27
after gap=as tie=none	-0.29
after gap=conj Q ends=x	0.42
after gap=conj Vs ends=x	-0.34
after gap=conj Vs tie=inverted-s	-0.36
after gap=conj Vw tie=inverted-w	-0.39
after gap=conj ends=,	-0.42
after gap=conj ends=.	-0.52
after gap=conj ends=x	-0.60
after gap=conj that ends=x	-0.03
after gap=conj tie=none	-0.66
after gap=conj tie=subject-r	-0.23
after gap=conj tie=subject-s	-0.43
after gap=conj tie=subject-w	-0.36
after gap=conj w Vw tie=inverted-w	-0.04
after gap=conj w ends=x	-0.25
after gap=conj w tie=none	-0.37
after gap=det ends=,	-0.45
after gap=det tie=none	-0.72
after gap=det w Vs prep ends=,	-0.40
after gap=det w Vs prep tie=none	-0.40
after gap=long ends=,	-0.06
after gap=long ends=.	-0.82
after gap=long ends=?	-0.61
after gap=long ends=x	-0.06
after gap=long tie=according	0.47
after gap=long tie=apposed-s	-0.74
after gap=long tie=apposed-w	-0.51
after gap=long tie=apposed-wg	-0.21
after gap=long tie=inner-s	-0.16
after gap=long tie=inverted-r	-0.60
after gap=long tie=inverted-rg	-0.41
after gap=long tie=inverted-s	-0.06
after gap=long tie=inverted-sg	-0.51
after gap=long tie=inverted-w	-0.48
after gap=long tie=inverted-wg	-0.48
after gap=long tie=none	-0.11
after gap=long tie=owner	0.12
after gap=long tie=passive-w	-0.20
after gap=long tie=relative-r	-0.37
after gap=long tie=relative-s	-0.40
after gap=long tie=relative-w	-0.35
after gap=long tie=relative-wg	-0.24
after gap=long tie=subject-r	-0.56
after gap=long tie=subject-rg	-0.22
after gap=long tie=subject-s	0.38
after gap=long tie=subject-sg	-0.10
after gap=long tie=subject-w	-0.60
after gap=long tie=subject-wg	-0.40
after gap=of ends=x	-0.34
after gap=of tie=none	-0.07
after gap=prep det ends=x	-0.06
after gap=prep det tie=none	-0.06
after gap=prep ends=.	-0.30
after gap=prep ends=x	-0.52
after gap=prep tie=none	-0.59
after gap=prep w , ends=.	-0.07
after gap=prep w , tie=none	-0.10
after gap=to ends=x	-0.37
after gap=to tie=none	-0.27
after gap=w Vs , Vrg ends=,	-0.04
after gap=w Vs , Vwg ends=,	-0.02
after gap=w Vs , Vwg tie=inverted-wg	-0.03
after gap=w Vs . Q ends=,	-0.27
after gap=w Vs . ends=,	-0.14
after gap=w Vs . tie=none	-0.11
after gap=w Vs ends=,	-0.62
after gap=w Vs of ends=,	-0.08
after gap=w Vs of tie=none	-0.08
after gap=w Vs prep ends=,	-0.33
after gap=w Vs prep tie=none	-0.33
after gap=w Vs tie=inverted-s	-0.67
after gap=w ends=,	0.10
after gap=w ends=x	-0.16
after gap=w prep ends=x	-0.07
after gap=w tie=none	-0.10
after gap=w tie=subject-s	0.33
after gap=w to ends=,	0.17
after gap=w to tie=according	0.17
after he ends=,	0.26
after he ends=.	-0.20
after he ends=?	-0.11
after he ends=x	-0.30
after he tie=inverted-r	-0.08
after he tie=inverted-rg	-0.25
after he tie=inverted-s	-0.61
after he tie=inverted-sg	-0.07
after he tie=none	-0.77
after he tie=subject-r	-0.19
after he tie=subject-s	0.53
after he tie=subject-w	-0.33
after he tie=subject-wg	-0.26
after he's ends=,	-0.08
after he's ends=.	-0.19
after he's ends=x	-0.47
after he's tie=none	-0.15
after i ends=,	0.44
after i ends=.	-0.27
after i tie=none	-0.24
after i tie=subject-r	0.12
after it ends=,	0.03
after it ends=.	-0.20
after it ends=x	-0.35
after it tie=inverted-s	-0.18
after it tie=inverted-w	-0.06
after it tie=inverted-wg	-0.06
after it tie=none	-0.28
after it tie=subject-r	0.18
after it tie=subject-s	-0.03
after it tie=subject-w	-0.08
after it's ends=.	-0.09
after it's tie=none	-0.09
after lead=false left=( before=prep	-0.06
after lead=false left=, before=,	-0.34
after lead=false left=, before=Q	0.33
after lead=false left=, before=Vs	0.34
after lead=false left=, before=Vw	-0.19
after lead=false left=, before=Vwb	-0.05
after lead=false left=, before=Vwg	-0.29
after lead=false left=, before=aux	-0.04
after lead=false left=, before=conj	-0.23
after lead=false left=, before=of	-0.46
after lead=false left=, before=prep	-0.58
after lead=false left=, before=that	-0.21
after lead=false left=, before=w	0.07
after lead=false left=- before=Q	0.54
after lead=false left=: before=,	0.36
after lead=false left=: before=Q	1.09
after lead=false left=: before=Vs	-0.03
after lead=false left=: before=conj	-0.16
after lead=false left=: before=of	-0.13
after lead=false left=: before=prep	0.31
after lead=false left=: before=that	-0.02
after lead=false left=: before=w	-0.37
after lead=false left=Cap before=,	-0.12
after lead=false left=Cap before=Q	-0.11
after lead=false left=Cap before=Vs	0.50
after lead=false left=Cap before=Vw	-0.03
after lead=false left=Cap before=as	-0.22
after lead=false left=Cap before=conj	-0.28
after lead=false left=Cap before=det	-0.09
after lead=false left=Cap before=of	-0.34
after lead=false left=Cap before=prep	-0.37
after lead=false left=Cap before=that	-0.03
after lead=false left=Cap before=to	-0.03
after lead=false left=Cap before=w	-0.35
after lead=false left=Vs before=prep	-0.02
after lead=false left=Vw before=,	-0.05
after lead=false left=Vw before=Q	-0.05
after lead=false left=Vw before=of	-0.19
after lead=false left=Vw before=prep	-0.08
after lead=false left=Vw before=w	-0.05
after lead=false left=Vwg before=conj	-0.05
after lead=false left=Vwg before=prep	-0.14
after lead=false left=Vwg before=w	-0.07
after lead=false left=adv before=,	0.23
after lead=false left=as before=Q	-0.32
after lead=false left=as before=Vwg	-0.12
after lead=false left=as before=det	-0.08
after lead=false left=as before=prep	-0.11
after lead=false left=as before=w	-0.19
after lead=false left=aux before=,	0.45
after lead=false left=aux before=Q	-0.13
after lead=false left=aux before=Vr	-0.02
after lead=false left=aux before=Vs	0.38
after lead=false left=aux before=Vsb	-0.03
after lead=false left=aux before=Vw	-0.09
after lead=false left=aux before=Vwg	-0.21
after lead=false left=aux before=adv	-0.17
after lead=false left=aux before=aux	-0.03
after lead=false left=aux before=by	-0.07
after lead=false left=aux before=conj	-0.51
after lead=false left=aux before=det	-0.19
after lead=false left=aux before=of	-0.16
after lead=false left=aux before=prep	-0.74
after lead=false left=aux before=that	-0.15
after lead=false left=aux before=to	-0.52
after lead=false left=aux before=w	-0.29
after lead=false left=aux before=wh	-0.07
after lead=false left=conj before=,	-0.04
after lead=false left=conj before=Q	0.31
after lead=false left=conj before=Vs	0.35
after lead=false left=conj before=Vw	-0.03
after lead=false left=conj before=conj	-0.37
after lead=false left=conj before=prep	-0.36
after lead=false left=conj before=to	-0.05
after lead=false left=conj before=w	-0.35
after lead=false left=conj before=wh	-0.37
after lead=false left=det before=,	0.33
after lead=false left=det before=Q	-0.34
after lead=false left=det before=Vr	-0.03
after lead=false left=det before=Vs	0.35
after lead=false left=det before=Vw	-0.11
after lead=false left=det before=as	-0.09
after lead=false left=det before=conj	-0.23
after lead=false left=det before=det	-0.09
after lead=false left=det before=of	-0.53
after lead=false left=det before=prep	-0.93
after lead=false left=det before=that	-0.60
after lead=false left=det before=to	-0.06
after lead=false left=det before=w	-0.69
after lead=false left=det before=wh	-0.10
after lead=false left=of before=conj	-0.33
after lead=false left=of before=prep	-0.25
after lead=false left=prep before=,	-0.28
after lead=false left=prep before=Q	-0.50
after lead=false left=prep before=conj	-0.20
after lead=false left=prep before=det	-0.03
after lead=false left=prep before=of	-0.14
after lead=false left=prep before=prep	-0.07
after lead=false left=prep before=w	-0.24
after lead=false left=start before=(	-0.53
after lead=false left=start before=,	-0.33
after lead=false left=start before=-	-0.07
after lead=false left=start before=:	-0.06
after lead=false left=start before=Cap	-0.27
after lead=false left=start before=Q	0.48
after lead=false left=start before=Vr	-0.42
after lead=false left=start before=Vrb	-0.23
after lead=false left=start before=Vrg	-0.28
after lead=false left=start before=Vs	-0.26
after lead=false left=start before=Vsg	-0.25
after lead=false left=start before=Vw	-0.28
after lead=false left=start before=Vwb	-0.18
after lead=false left=start before=Vwg	-0.62
after lead=false left=start before=according	1.19
after lead=false left=start before=adv	-0.60
after lead=false left=start before=as	0.23
after lead=false left=start before=aux	0.40
after lead=false left=start before=by	0.76
after lead=false left=start before=conj	-1.20
after lead=false left=start before=det	-0.64
after lead=false left=start before=num	-0.36
after lead=false left=start before=of	-0.70
after lead=false left=start before=prep	-0.46
after lead=false left=start before=that	-0.54
after lead=false left=start before=to	-0.40
after lead=false left=start before=w	-0.28
after lead=false left=start before=wh	-0.64
after lead=false left=that before=,	-0.20
after lead=false left=that before=Q	-0.50
after lead=false left=that before=conj	-0.35
after lead=false left=that before=of	-0.07
after lead=false left=that before=prep	-0.34
after lead=false left=that before=to	-0.15
after lead=false left=that before=w	-0.31
after lead=false left=to before=,	-0.38
after lead=false left=to before=Q	0.04
after lead=false left=to before=conj	-0.22
after lead=false left=to before=of	-0.07
after lead=false left=to before=prep	-0.62
after lead=false left=to before=that	-0.11
after lead=false left=to before=to	-0.07
after lead=false left=to before=w	-0.07
after lead=false left=w before=,	0.35
after lead=false left=w before=Q	0.67
after lead=false left=w before=Vs	-0.15
after lead=false left=w before=Vsg	-0.04
after lead=false left=w before=Vw	-0.43
after lead=false left=w before=Vwg	-0.17
after lead=false left=w before=as	-0.09
after lead=false left=w before=aux	-0.09
after lead=false left=w before=by	-0.26
after lead=false left=w before=conj	-0.72
after lead=false left=w before=of	-0.56
after lead=false left=w before=prep	-0.78
after lead=false left=w before=that	-0.06
after lead=false left=w before=to	-0.28
after lead=false left=w before=w	-0.63
after lead=false left=w before=wh	-0.16
after lead=false tie=according	1.13
after lead=false tie=apposed-r	0.53
after lead=false tie=apposed-s	0.17
after lead=false tie=apposed-w	-0.26
after lead=false tie=inner-s	0.12
after lead=false tie=inverted-r	-0.92
after lead=false tie=inverted-rg	-0.45
after lead=false tie=inverted-s	0.05
after lead=false tie=inverted-sg	-0.58
after lead=false tie=inverted-w	-0.74
after lead=false tie=inverted-wg	-0.58
after lead=false tie=none	-0.32
after lead=false tie=owner	0.03
after lead=false tie=passive-w	-0.17
after lead=false tie=relative-r	-0.48
after lead=false tie=relative-s	-0.45
after lead=false tie=relative-w	-0.43
after lead=false tie=relative-wg	-0.24
after lead=false tie=subject-r	0.15
after lead=false tie=subject-rg	-0.18
after lead=false tie=subject-s	0.29
after lead=false tie=subject-sg	-0.30
after lead=false tie=subject-w	-0.39
after lead=false tie=subject-wg	-0.51
after lead=true left=, before=,	-0.41
after lead=true left=, before=Q	-0.47
after lead=true left=, before=Vs	0.21
after lead=true left=, before=conj	-0.41
after lead=true left=, before=prep	-0.27
after lead=true left=, before=start	-0.31
after lead=true left=: before=Q	-0.35
after lead=true left=: before=start	-0.20
after lead=true left=Cap before=Q	0.30
after lead=true left=Cap before=start	-0.23
after lead=true left=Vw before=Q	-0.04
after lead=true left=adv before=,	-0.16
after lead=true left=adv before=start	-0.33
after lead=true left=aux before=,	-0.47
after lead=true left=aux before=Q	-0.27
after lead=true left=aux before=conj	-0.11
after lead=true left=aux before=start	-0.27
after lead=true left=conj before=Q	-0.33
after lead=true left=det before=,	-0.28
after lead=true left=det before=Q	-0.18
after lead=true left=det before=conj	-0.33
after lead=true left=det before=start	-0.26
after lead=true left=prep before=Q	-0.52
after lead=true left=start before='	0.31
after lead=true left=start before=,	-0.05
after lead=true left=start before=Cap	1.11
after lead=true left=start before=Q	0.51
after lead=true left=start before=Vr	0.42
after lead=true left=start before=Vs	0.11
after lead=true left=start before=according	-0.57
after lead=true left=start before=adv	-0.11
after lead=true left=start before=as	-0.83
after lead=true left=start before=conj	-0.86
after lead=true left=start before=det	-0.94
after lead=true left=start before=of	-0.14
after lead=true left=start before=prep	0.41
after lead=true left=start before=start	-0.97
after lead=true left=start before=w	0.62
after lead=true left=start before=wh	-0.61
after lead=true left=that before=,	-0.19
after lead=true left=that before=Q	-0.28
after lead=true left=that before=conj	-0.24
after lead=true left=that before=prep	-0.23
after lead=true left=that before=start	-0.10
after lead=true left=to before=Q	-0.42
after lead=true left=to before=prep	-0.05
after lead=true left=to before=start	-0.04
after lead=true left=w before=,	-0.17
after lead=true left=w before=Q	-0.45
after lead=true left=w before=conj	-0.40
after lead=true left=w before=prep	-0.04
after lead=true left=w before=start	-0.36
after lead=true tie=according	-0.82
after lead=true tie=apposed-r	-0.30
after lead=true tie=apposed-s	0.03
after lead=true tie=apposed-w	-0.52
after lead=true tie=apposed-wg	0.19
after lead=true tie=inner-s	-0.32
after lead=true tie=inverted-r	0.40
after lead=true tie=inverted-s	0.03
after lead=true tie=inverted-w	-0.16
after lead=true tie=none	0.03
after lead=true tie=passive-w	0.19
after lead=true tie=relative-r	0.55
after lead=true tie=relative-s	0.34
after lead=true tie=relative-w	0.34
after lead=true tie=subject-r	-0.25
after lead=true tie=subject-s	0.11
after lead=true tie=subject-w	-0.34
after lead=true tie=subject-wg	-0.60
after n-body ends=,	-0.05
after n-body ends=.	-0.49
after n-body ends=?	-0.68
after n-body tie=inverted-r	-0.05
after n-body tie=inverted-s	0.23
after n-body tie=inverted-sg	-0.11
after n-body tie=inverted-w	-0.31
after n-body tie=inverted-wg	-0.03
after n-body tie=none	-0.22
after n-body tie=relative-w	0.14
after n-body tie=subject-r	-0.33
after n-body tie=subject-s	0.03
after n-body tie=subject-w	-0.65
after n-body tie=subject-wg	-0.04
after n-bodys ends=,	-0.16
after n-bodys ends=.	-0.09
after n-bodys ends=x	-0.05
after n-bodys tie=none	-0.31
after n-bodys tie=subject-w	-0.07
after n-document ends=,	0.45
after n-document ends=.	-0.38
after n-document ends=?	-0.46
after n-document ends=x	-0.19
after n-document tie=according	0.29
after n-document tie=inverted-r	0.18
after n-document tie=inverted-rg	-0.21
after n-document tie=inverted-s	-0.17
after n-document tie=inverted-w	-0.42
after n-document tie=inverted-wg	-0.16
after n-document tie=none	-0.06
after n-document tie=relative-w	-0.26
after n-document tie=subject-r	-0.03
after n-document tie=subject-s	0.84
after n-document tie=subject-w	0.18
after n-document tie=subject-wg	-0.04
after n-documents ends=,	-0.11
after n-documents ends=.	-0.47
after n-documents ends=x	-0.42
after n-documents tie=inverted-w	-0.07
after n-documents tie=none	-0.39
after n-documents tie=subject-w	-0.24
after n-person ends=,	0.07
after n-person ends=.	-0.66
after n-person ends=?	-0.45
after n-person ends=x	-0.20
after n-person tie=apposed-r	-0.06
after n-person tie=apposed-s	0.54
after n-person tie=inner-s	-0.16
after n-person tie=inverted-r	0.17
after n-person tie=inverted-s	-0.35
after n-person tie=inverted-w	-0.09
after n-person tie=inverted-wg	-0.11
after n-person tie=none	-0.05
after n-person tie=relative-r	-0.19
after n-person tie=relative-s	0.16
after n-person tie=relative-w	0.23
after n-person tie=subject-r	0.12
after n-person tie=subject-s	-0.19
after n-person tie=subject-w	0.07
after n-person tie=subject-wg	-0.65
after n-persons ends=,	0.21
after n-persons ends=.	-0.52
after n-persons ends=?	-0.13
after n-persons ends=x	-0.84
after n-persons tie=inverted-r	-0.08
after n-persons tie=inverted-s	-0.45
after n-persons tie=inverted-sg	-0.07
after n-persons tie=inverted-w	-0.05
after n-persons tie=inverted-wg	-0.11
after n-persons tie=none	-0.75
after n-persons tie=relative-w	-0.27
after n-persons tie=subject-s	0.21
after n-persons tie=subject-w	-0.36
after n-persons tie=subject-wg	-0.30
after named=0 kind=pronoun	-0.21
after named=1 kind=name	0.36
after named=1 kind=noun	0.12
after named=1 kind=pronoun	0.06
after named=10+ kind=name	0.06
after named=10+ kind=noun	-0.67
after named=10+ kind=pronoun	-0.08
after named=2 kind=name	0.36
after named=2 kind=noun	0.24
after named=2 kind=pronoun	0.10
after named=3 kind=name	-0.06
after named=3 kind=noun	0.08
after named=3 kind=pronoun	0.23
after named=4-5 kind=name	-0.57
after named=4-5 kind=noun	-0.48
after named=4-5 kind=pronoun	-0.62
after named=6-9 kind=pronoun	-0.28
after personal=body kind=noun	-0.05
after personal=body kind=pronoun	-0.32
after personal=body tie=according	0.71
after personal=body tie=inverted-rg	-0.22
after personal=body tie=inverted-s	-0.38
after personal=body tie=inverted-sg	-0.23
after personal=body tie=inverted-w	-0.61
after personal=body tie=inverted-wg	-0.22
after personal=body tie=none	-0.25
after personal=body tie=relative-w	-0.24
after personal=body tie=subject-r	0.22
after personal=body tie=subject-s	0.99
after personal=body tie=subject-sg	-0.04
after personal=body tie=subject-w	-0.82
after personal=body tie=subject-wg	-0.08
after personal=false kind=name	-0.09
after personal=false kind=noun	-0.09
after personal=false kind=pronoun	-0.19
after personal=false tie=according	0.18
after personal=false tie=apposed-s	0.43
after personal=false tie=inverted-r	-0.17
after personal=false tie=inverted-s	0.28
after personal=false tie=inverted-w	-0.05
after personal=false tie=inverted-wg	-0.03
after personal=false tie=none	-0.12
after personal=false tie=relative-w	-0.25
after personal=false tie=subject-r	-0.03
after personal=false tie=subject-sg	-0.18
after personal=false tie=subject-w	-0.37
after personal=nobody kind=pronoun	-0.21
after personal=nobody tie=inverted-w	-0.15
after personal=nobody tie=none	-0.28
after personal=nobody tie=subject-r	0.03
after personal=nobody tie=subject-s	0.03
after personal=place kind=name	-0.82
after personal=place kind=noun	-0.18
after personal=place kind=pronoun	-0.21
after personal=place tie=inverted-w	-0.05
after personal=place tie=none	-0.62
after personal=place tie=relative-w	-0.28
after personal=place tie=subject-s	0.11
after personal=place tie=subject-w	-0.04
after personal=true kind=name	0.27
after personal=true kind=noun	-0.15
after personal=true kind=pronoun	-0.07
after personal=true tie=according	0.05
after personal=true tie=apposed-r	0.57
after personal=true tie=apposed-s	0.27
after personal=true tie=apposed-w	-0.30
after personal=true tie=apposed-wg	0.18
after personal=true tie=inner-s	-0.09
after personal=true tie=inverted-r	-0.13
after personal=true tie=inverted-rg	-0.35
after personal=true tie=inverted-s	0.16
after personal=true tie=inverted-sg	-0.31
after personal=true tie=inverted-w	-0.46
after personal=true tie=inverted-wg	-0.57
after personal=true tie=none	-0.13
after personal=true tie=owner	0.06
after personal=true tie=passive-w	0.10
after personal=true tie=relative-r	0.23
after personal=true tie=relative-s	0.22
after personal=true tie=relative-w	0.30
after personal=true tie=relative-wg	-0.02
after personal=true tie=subject-r	-0.11
after personal=true tie=subject-rg	-0.23
after personal=true tie=subject-s	0.21
after personal=true tie=subject-w	-0.27
after personal=true tie=subject-wg	-0.81
after rivals=0 holes=0	0.31
after rivals=0 holes=1	-0.05
after rivals=1 holes=0	-0.03
after rivals=1 holes=1	0.10
after rivals=1 holes=2	-0.11
after rivals=2 holes=0	-0.11
after rivals=2 holes=2	-0.46
after rivals=3 holes=0	-0.20
after rivals=3 holes=1	-0.17
after rivals=3 holes=2	-0.56
after rivals=4-5 holes=0	-0.56
after rivals=4-5 holes=1	-0.97
after rivals=4-5 holes=2	-0.60
after rivals=4-5 holes=3	-0.31
after rivals=6-9 holes=0	-1.01
after rivals=6-9 holes=1	-0.27
after rivals=6-9 holes=2	-0.69
after rivals=6-9 holes=3	-0.06
after samecue=false ends=, right='	-0.12
after samecue=false ends=, right=Vr	-0.20
after samecue=false ends=, right=Vrg	-0.22
after samecue=false ends=, right=Vs	0.26
after samecue=false ends=, right=Vwg	-0.34
after samecue=false ends=, right=adv	-0.06
after samecue=false ends=, right=as	-0.35
after samecue=false ends=, right=aux	0.16
after samecue=false ends=, right=conj	-0.43
after samecue=false ends=, right=det	0.17
after samecue=false ends=, right=prep	-0.05
after samecue=false ends=, right=w	-0.07
after samecue=false ends=, right=wh	-0.32
after samecue=false ends=. right=Cap	-0.35
after samecue=false ends=. right=Vs	-0.37
after samecue=false ends=. right=[	-0.51
after samecue=false ends=. right=adv	-0.09
after samecue=false ends=. right=conj	-0.77
after samecue=false ends=. right=det	-0.49
after samecue=false ends=. right=prep	-0.76
after samecue=false ends=. right=that	-0.65
after samecue=false ends=? right=Cap	-0.44
after samecue=false ends=? right=Vs	-0.06
after samecue=false ends=? right=det	-0.13
after samecue=false ends=? right=prep	-0.58
after samecue=false ends=x right=)	-0.65
after samecue=false ends=x right=-	-0.15
after samecue=false ends=x right=Vs	-0.06
after samecue=false ends=x right=adv	-0.05
after samecue=false ends=x right=as	0.06
after samecue=false ends=x right=aux	0.26
after samecue=false ends=x right=by	-0.14
after samecue=false ends=x right=conj	-0.49
after samecue=false ends=x right=det	-0.44
after samecue=false ends=x right=of	-0.48
after samecue=false ends=x right=prep	-0.71
after samecue=false ends=x right=that	-0.35
after samecue=false ends=x right=to	-0.76
after samecue=false ends=x right=w	-0.10
after samecue=false ends=x right=wh	-0.24
after samecue=false ends=x right=—	0.41
after samecue=false tie=apposed holes=false	-0.42
after samecue=false tie=inner holes=false	-0.41
after samecue=false tie=inverted holes=false	-0.46
after samecue=false tie=inverted holes=true	-0.42
after samecue=false tie=null holes=true	-0.33
after samecue=false tie=owner holes=false	0.06
after samecue=false tie=passive holes=false	-0.43
after samecue=false tie=relative holes=false	0.35
after samecue=false tie=relative holes=true	-0.46
after samecue=false tie=subject holes=false	-0.61
after samecue=false tie=subject holes=true	-0.22
after samecue=true ends=, right='	0.52
after samecue=true ends=, right=Cap	0.12
after samecue=true ends=, right=Vr	0.41
after samecue=true ends=, right=Vs	0.29
after samecue=true ends=, right=adv	-0.14
after samecue=true ends=, right=conj	-0.45
after samecue=true ends=, right=det	0.46
after samecue=true ends=, right=prep	-0.30
after samecue=true ends=, right=w	0.50
after samecue=true ends=. right=Cap	-0.54
after samecue=true ends=. right=adv	-0.47
after samecue=true ends=. right=conj	-0.80
after samecue=true ends=. right=det	-0.41
after samecue=true ends=. right=prep	0.19
after samecue=true ends=? right=Cap	-0.03
after samecue=true ends=? right=Vs	0.22
after samecue=true ends=? right=det	0.46
after samecue=true ends=? right=w	0.75
after samecue=true ends=x right=-	-0.23
after samecue=true ends=x right=Cap	0.09
after samecue=true ends=x right=Vs	0.37
after samecue=true ends=x right=by	-0.33
after samecue=true ends=x right=conj	-0.42
after samecue=true ends=x right=of	-0.28
after samecue=true ends=x right=prep	0.32
after samecue=true ends=x right=that	0.60
after samecue=true ends=x right=w	0.25
after samecue=true ends=x right=wh	-0.33
after samecue=true tie=apposed holes=false	0.21
after samecue=true tie=inner holes=false	0.20
after samecue=true tie=inverted holes=false	0.09
after samecue=true tie=passive holes=false	0.19
after samecue=true tie=relative holes=false	-0.08
after samecue=true tie=subject holes=false	0.26
after sentence=0 ends=, tie=according	1.01
after sentence=0 ends=, tie=apposed-r	0.41
after sentence=0 ends=, tie=apposed-s	0.93
after sentence=0 ends=, tie=apposed-w	-0.24
after sentence=0 ends=, tie=apposed-wg	0.66
after sentence=0 ends=, tie=inner-s	0.19
after sentence=0 ends=, tie=inverted-r	0.17
after sentence=0 ends=, tie=inverted-rg	-0.30
after sentence=0 ends=, tie=inverted-s	0.15
after sentence=0 ends=, tie=inverted-sg	-0.36
after sentence=0 ends=, tie=inverted-w	-0.38
after sentence=0 ends=, tie=inverted-wg	-0.20
after sentence=0 ends=, tie=none	0.04
after sentence=0 ends=, tie=passive-w	-0.08
after sentence=0 ends=, tie=relative-r	0.13
after sentence=0 ends=, tie=relative-s	0.19
after sentence=0 ends=, tie=relative-w	0.42
after sentence=0 ends=, tie=relative-wg	-0.24
after sentence=0 ends=, tie=subject-r	0.55
after sentence=0 ends=, tie=subject-rg	-0.10
after sentence=0 ends=, tie=subject-s	0.28
after sentence=0 ends=, tie=subject-w	0.06
after sentence=0 ends=, tie=subject-wg	-0.64
after sentence=0 ends=? tie=inverted-s	0.21
after sentence=0 ends=? tie=none	0.39
after sentence=0 ends=? tie=subject-r	-0.02
after sentence=0 ends=? tie=subject-s	0.37
after sentence=0 ends=? tie=subject-w	-0.09
after sentence=0 ends=x tie=apposed-s	-0.11
after sentence=0 ends=x tie=inverted-r	-0.48
after sentence=0 ends=x tie=inverted-s	0.83
after sentence=0 ends=x tie=inverted-w	-0.53
after sentence=0 ends=x tie=inverted-wg	-0.28
after sentence=0 ends=x tie=none	-0.39
after sentence=0 ends=x tie=owner	0.23
after sentence=0 ends=x tie=relative-w	0.04
after sentence=0 ends=x tie=subject-r	-0.14
after sentence=0 ends=x tie=subject-s	0.83
after sentence=0 ends=x tie=subject-w	-0.58
after sentence=1 ends=, tie=apposed-wg	-0.08
after sentence=1 ends=, tie=inverted-r	-0.03
after sentence=1 ends=, tie=inverted-s	-0.50
after sentence=1 ends=, tie=inverted-w	-0.30
after sentence=1 ends=, tie=inverted-wg	-0.06
after sentence=1 ends=, tie=none	-0.79
after sentence=1 ends=, tie=relative-w	-0.28
after sentence=1 ends=, tie=subject-r	-0.72
after sentence=1 ends=, tie=subject-s	-0.77
after sentence=1 ends=, tie=subject-w	-0.36
after sentence=1 ends=, tie=subject-wg	-0.06
after sentence=1 ends=. tie=according	-0.48
after sentence=1 ends=. tie=apposed-s	-0.51
after sentence=1 ends=. tie=inverted-r	-0.35
after sentence=1 ends=. tie=inverted-rg	-0.06
after sentence=1 ends=. tie=inverted-s	-0.41
after sentence=1 ends=. tie=inverted-sg	-0.04
after sentence=1 ends=. tie=inverted-w	-0.28
after sentence=1 ends=. tie=inverted-wg	-0.08
after sentence=1 ends=. tie=none	-0.84
after sentence=1 ends=. tie=relative-w	-0.50
after sentence=1 ends=. tie=subject-r	-0.55
after sentence=1 ends=. tie=subject-s	-0.25
after sentence=1 ends=. tie=subject-w	-0.35
after sentence=1 ends=. tie=subject-wg	-0.06
after sentence=1 ends=? tie=inverted-s	-0.20
after sentence=1 ends=? tie=none	-1.01
after sentence=1 ends=? tie=subject-r	0.16
after sentence=1 ends=? tie=subject-s	-0.02
after sentence=1 ends=? tie=subject-w	-0.26
after sentence=1 ends=x tie=inverted-r	-0.09
after sentence=1 ends=x tie=inverted-s	-0.79
after sentence=1 ends=x tie=inverted-w	-0.07
after sentence=1 ends=x tie=none	-1.06
after sentence=1 ends=x tie=relative-w	-0.34
after sentence=1 ends=x tie=subject-r	-0.49
after sentence=1 ends=x tie=subject-s	-1.15
after sentence=1 ends=x tie=subject-w	-0.54
after sentence=1 ends=x tie=subject-wg	-0.05
after sentence=2 ends=, tie=inverted-s	-0.22
after sentence=2 ends=, tie=none	-0.49
after sentence=2 ends=, tie=subject-r	-0.18
after sentence=2 ends=, tie=subject-s	-1.23
after sentence=2 ends=, tie=subject-w	-0.07
after sentence=2 ends=. tie=none	-0.31
after sentence=2 ends=. tie=subject-s	-0.33
after sentence=2 ends=. tie=subject-w	-0.14
after sentence=2 ends=? tie=none	-0.62
after sentence=2 ends=? tie=subject-s	-0.45
after sentence=2 ends=x tie=none	-0.38
after sentence=2 ends=x tie=subject-s	-0.28
after sentence=3 ends=, tie=subject-s	-0.49
after sentence=3 ends=. tie=none	-0.08
after sentence=3 ends=. tie=subject-s	-0.16
after spoken=0 kind=name	-0.02
after spoken=0 kind=noun	-0.03
after spoken=0 kind=pronoun	-0.12
after spoken=1 kind=name	0.18
after spoken=1 kind=noun	0.31
after spoken=1 kind=pronoun	0.09
after spoken=10+ kind=name	-0.05
after spoken=10+ kind=noun	-0.24
after spoken=10+ kind=pronoun	-0.15
after spoken=2 kind=name	0.58
after spoken=2 kind=noun	-0.03
after spoken=2 kind=pronoun	0.05
after spoken=3 kind=name	0.33
after spoken=3 kind=noun	0.08
after spoken=3 kind=pronoun	-0.11
after spoken=4-5 kind=name	-0.12
after spoken=4-5 kind=noun	0.02
after spoken=6-9 kind=name	0.57
after spoken=6-9 kind=noun	0.09
after spoken=6-9 kind=pronoun	0.11
after then-hole ends=, tie=according next=.	0.66
after then-hole ends=, tie=apposed-s next=.	0.75
after then-hole ends=, tie=apposed-wg next=.	0.17
after then-hole ends=, tie=inner-s next=.	0.37
after then-hole ends=, tie=inverted-r next=.	0.18
after then-hole ends=, tie=inverted-rg next=.	-0.11
after then-hole ends=, tie=inverted-s next=,	0.18
after then-hole ends=, tie=inverted-s next=.	-0.04
after then-hole ends=, tie=inverted-s next=Cap	0.23
after then-hole ends=, tie=inverted-s next=aux	-0.16
after then-hole ends=, tie=inverted-s next=det	0.38
after then-hole ends=, tie=inverted-s next=of	0.24
after then-hole ends=, tie=inverted-s next=to	0.14
after then-hole ends=, tie=inverted-s next=w	0.71
after then-hole ends=, tie=inverted-sg next=.	-0.04
after then-hole ends=, tie=inverted-sg next=aux	-0.05
after then-hole ends=, tie=inverted-w next=.	-0.10
after then-hole ends=, tie=inverted-wg next=.	-0.05
after then-hole ends=, tie=none next=,	-0.09
after then-hole ends=, tie=none next=.	0.03
after then-hole ends=, tie=none next=:	-0.28
after then-hole ends=, tie=none next=Cap	-0.29
after then-hole ends=, tie=none next=aux	-0.21
after then-hole ends=, tie=none next=conj	-0.03
after then-hole ends=, tie=none next=det	-0.38
after then-hole ends=, tie=none next=of	-0.16
after then-hole ends=, tie=none next=prep	-0.34
after then-hole ends=, tie=none next=to	0.02
after then-hole ends=, tie=none next=w	0.45
after then-hole ends=, tie=passive-w next=.	0.09
after then-hole ends=, tie=relative-r next=.	-0.08
after then-hole ends=, tie=relative-s next=.	0.06
after then-hole ends=, tie=relative-w next=.	0.23
after then-hole ends=, tie=subject-r next=,	-0.20
after then-hole ends=, tie=subject-r next=.	-0.21
after then-hole ends=, tie=subject-r next=det	0.15
after then-hole ends=, tie=subject-r next=w	-0.10
after then-hole ends=, tie=subject-s next=,	-0.15
after then-hole ends=, tie=subject-s next=.	0.58
after then-hole ends=, tie=subject-s next=:	-0.31
after then-hole ends=, tie=subject-s next=Cap	-0.18
after then-hole ends=, tie=subject-s next=Vs	0.45
after then-hole ends=, tie=subject-s next=conj	0.37
after then-hole ends=, tie=subject-s next=det	0.52
after then-hole ends=, tie=subject-s next=prep	0.39
after then-hole ends=, tie=subject-s next=that	0.10
after then-hole ends=, tie=subject-s next=to	-0.34
after then-hole ends=, tie=subject-s next=w	-0.51
after then-hole ends=, tie=subject-w next=,	-0.52
after then-hole ends=, tie=subject-w next=.	-0.35
after then-hole ends=, tie=subject-w next=det	-0.19
after then-hole ends=, tie=subject-w next=prep	-0.35
after then-hole ends=, tie=subject-w next=w	-0.05
after then-hole ends=, tie=subject-wg next=.	-0.03
after then-hole ends=. tie=inverted-s next=aux	-0.10
after then-hole ends=. tie=none next=,	-0.16
after then-hole ends=. tie=none next=.	-0.15
after then-hole ends=. tie=none next=:	-0.31
after then-hole ends=. tie=none next=aux	-0.08
after then-hole ends=. tie=none next=det	-0.07
after then-hole ends=. tie=none next=w	-0.60
after then-hole ends=. tie=subject-r next=det	-0.18
after then-hole ends=. tie=subject-s next=,	0.21
after then-hole ends=. tie=subject-s next=:	-0.54
after then-hole ends=. tie=subject-s next=aux	-0.36
after then-hole ends=. tie=subject-s next=w	-0.49
after then-hole ends=. tie=subject-w next=,	-0.27
after then-hole ends=. tie=subject-w next=Vw	-0.10
after then-hole ends=. tie=subject-w next=aux	-0.09
after then-hole ends=? tie=inverted-s next=.	0.60
after then-hole ends=? tie=none next=.	-0.16
after then-hole ends=? tie=subject-r next=.	-0.43
after then-hole ends=? tie=subject-s next=,	0.07
after then-hole ends=? tie=subject-s next=.	0.64
after then-hole ends=? tie=subject-w next=.	0.08
after then-hole ends=x tie=inverted-s next=.	0.82
after then-hole ends=x tie=none next=,	-0.47
after then-hole ends=x tie=none next=.	-0.50
after then-hole ends=x tie=none next=Cap	-0.60
after then-hole ends=x tie=none next=aux	-0.31
after then-hole ends=x tie=none next=det	-0.47
after then-hole ends=x tie=none next=that	-0.15
after then-hole ends=x tie=none next=to	-0.05
after then-hole ends=x tie=none next=w	-0.13
after then-hole ends=x tie=subject-r next=.	0.31
after then-hole ends=x tie=subject-s next=,	-0.19
after then-hole ends=x tie=subject-s next=.	0.98
after then-hole ends=x tie=subject-w next=Vw	-0.21
after then-hole ends=x tie=subject-w next=aux	-0.03
after then-hole ends=x tie=subject-w next=det	-0.18
after they ends=,	-0.15
after they ends=.	-0.07
after they ends=x	-0.29
after they tie=none	-0.31
after they tie=subject-r	-0.14
after they tie=subject-w	-0.10
after tie=according ends=, rivals=0	0.17
after tie=according ends=, rivals=1	0.68
after tie=apposed-r ends=, rivals=0	0.29
after tie=apposed-s ends=, rivals=0	1.15
after tie=apposed-s ends=, rivals=1	-0.45
after tie=apposed-s ends=, rivals=2	0.36
after tie=apposed-s ends=. rivals=0	-0.51
after tie=apposed-s ends=? rivals=0	0.36
after tie=apposed-wg ends=, rivals=0	0.66
after tie=inner-s ends=, rivals=2	-0.25
after tie=inner-s ends=, rivals=3	0.35
after tie=inverted-r ends=, rivals=0	0.41
after tie=inverted-r ends=, rivals=1	-0.43
after tie=inverted-r ends=, rivals=2	-0.20
after tie=inverted-r ends=, rivals=3	-0.23
after tie=inverted-r ends=, rivals=4-5	-0.11
after tie=inverted-r ends=. rivals=1	-0.28
after tie=inverted-r ends=x rivals=0	-0.25
after tie=inverted-r ends=x rivals=4-5	-0.12
after tie=inverted-rg ends=, rivals=1	-0.18
after tie=inverted-s ends=, rivals=0	0.28
after tie=inverted-s ends=, rivals=1	-0.70
after tie=inverted-s ends=, rivals=2	-0.45
after tie=inverted-s ends=, rivals=3	-0.31
after tie=inverted-s ends=, rivals=4-5	-0.34
after tie=inverted-s ends=, rivals=6-9	-0.30
after tie=inverted-s ends=. rivals=1	-0.42
after tie=inverted-s ends=. rivals=2	-0.08
after tie=inverted-s ends=? rivals=0	0.22
after tie=inverted-s ends=? rivals=1	-0.23
after tie=inverted-s ends=x rivals=0	-0.06
after tie=inverted-s ends=x rivals=1	0.42
after tie=inverted-s ends=x rivals=3	0.34
after tie=inverted-s ends=x rivals=4-5	0.12
after tie=inverted-sg ends=, rivals=0	-0.25
after tie=inverted-sg ends=, rivals=1	-0.12
after tie=inverted-w ends=, rivals=1	-0.02
after tie=inverted-w ends=, rivals=2	-0.30
after tie=inverted-w ends=, rivals=3	-0.10
after tie=inverted-w ends=, rivals=4-5	-0.09
after tie=inverted-w ends=, rivals=6-9	-0.07
after tie=inverted-w ends=. rivals=1	-0.22
after tie=inverted-w ends=. rivals=2	-0.06
after tie=inverted-w ends=. rivals=4-5	-0.19
after tie=inverted-w ends=x rivals=0	-0.42
after tie=inverted-w ends=x rivals=1	-0.12
after tie=inverted-w ends=x rivals=2	-0.10
after tie=inverted-w ends=x rivals=4-5	-0.06
after tie=inverted-wg ends=, rivals=1	-0.09
after tie=inverted-wg ends=, rivals=2	-0.02
after tie=inverted-wg ends=, rivals=4-5	-0.08
after tie=inverted-wg ends=, rivals=6-9	-0.05
after tie=inverted-wg ends=x rivals=0	-0.19
after tie=inverted-wg ends=x rivals=1	-0.08
after tie=none ends=, rivals=0	0.04
after tie=none ends=, rivals=1	0.28
after tie=none ends=, rivals=2	-0.25
after tie=none ends=, rivals=3	-0.36
after tie=none ends=, rivals=4-5	-0.25
after tie=none ends=, rivals=6-9	-0.53
after tie=none ends=. rivals=0	-0.71
after tie=none ends=. rivals=1	-0.68
after tie=none ends=. rivals=2	-0.61
after tie=none ends=. rivals=3	-0.40
after tie=none ends=. rivals=4-5	-0.25
after tie=none ends=. rivals=6-9	-0.16
after tie=none ends=? rivals=0	-0.46
after tie=none ends=? rivals=1	-0.09
after tie=none ends=? rivals=2	0.29
after tie=none ends=? rivals=3	-0.55
after tie=none ends=? rivals=4-5	-0.67
after tie=none ends=? rivals=6-9	-0.10
after tie=none ends=x rivals=0	-0.50
after tie=none ends=x rivals=1	-0.77
after tie=none ends=x rivals=2	0.18
after tie=none ends=x rivals=3	-0.94
after tie=none ends=x rivals=4-5	-0.89
after tie=none ends=x rivals=6-9	-0.62
after tie=relative-r ends=, rivals=0	0.51
after tie=relative-r ends=, rivals=1	-0.14
after tie=relative-s ends=, rivals=0	0.34
after tie=relative-s ends=, rivals=1	-0.20
after tie=relative-w ends=, rivals=0	0.58
after tie=relative-w ends=, rivals=1	-0.67
after tie=relative-w ends=, rivals=2	0.23
after tie=relative-w ends=, rivals=3	-0.43
after tie=relative-w ends=, rivals=4-5	-0.40
after tie=relative-w ends=x rivals=0	0.30
after tie=relative-w ends=x rivals=2	-0.29
after tie=relative-wg ends=, rivals=2	-0.21
after tie=subject-r ends=, rivals=0	0.37
after tie=subject-r ends=, rivals=1	0.22
after tie=subject-r ends=, rivals=2	-0.42
after tie=subject-r ends=, rivals=3	-0.39
after tie=subject-r ends=, rivals=4-5	-0.32
after tie=subject-r ends=, rivals=6-9	-0.10
after tie=subject-r ends=. rivals=0	-0.53
after tie=subject-r ends=. rivals=4-5	-0.08
after tie=subject-r ends=? rivals=0	0.80
after tie=subject-r ends=x rivals=1	-0.43
after tie=subject-r ends=x rivals=2	-0.04
after tie=subject-r ends=x rivals=3	-0.65
after tie=subject-rg ends=, rivals=4-5	-0.10
after tie=subject-s ends=, rivals=0	0.35
after tie=subject-s ends=, rivals=1	-0.42
after tie=subject-s ends=, rivals=2	-0.57
after tie=subject-s ends=, rivals=3	-0.95
after tie=subject-s ends=, rivals=4-5	-1.05
after tie=subject-s ends=, rivals=6-9	0.07
after tie=subject-s ends=. rivals=0	-0.51
after tie=subject-s ends=. rivals=1	0.41
after tie=subject-s ends=. rivals=2	-0.42
after tie=subject-s ends=. rivals=3	-0.05
after tie=subject-s ends=. rivals=4-5	-0.16
after tie=subject-s ends=. rivals=6-9	-0.04
after tie=subject-s ends=? rivals=0	0.17
after tie=subject-s ends=? rivals=4-5	-0.38
after tie=subject-s ends=x rivals=0	0.06
after tie=subject-s ends=x rivals=1	0.25
after tie=subject-s ends=x rivals=2	0.22
after tie=subject-s ends=x rivals=3	0.77
after tie=subject-s ends=x rivals=4-5	-0.50
after tie=subject-s ends=x rivals=6-9	-0.51
after tie=subject-w ends=, rivals=0	0.30
after tie=subject-w ends=, rivals=1	-0.34
after tie=subject-w ends=, rivals=2	-0.29
after tie=subject-w ends=, rivals=3	-0.20
after tie=subject-w ends=, rivals=4-5	-0.26
after tie=subject-w ends=, rivals=6-9	-0.08
after tie=subject-w ends=. rivals=0	-0.17
after tie=subject-w ends=. rivals=1	-0.47
after tie=subject-w ends=. rivals=2	-0.13
after tie=subject-w ends=. rivals=3	-0.14
after tie=subject-w ends=. rivals=4-5	-0.05
after tie=subject-w ends=? rivals=0	-0.16
after tie=subject-w ends=? rivals=1	-0.32
after tie=subject-w ends=? rivals=3	-0.02
after tie=subject-w ends=x rivals=0	-0.45
after tie=subject-w ends=x rivals=1	-0.39
after tie=subject-w ends=x rivals=2	-0.06
after tie=subject-w ends=x rivals=3	-0.27
after tie=subject-w ends=x rivals=4-5	-0.32
after tie=subject-w ends=x rivals=6-9	-0.04
after tie=subject-wg ends=, rivals=0	-0.64
after tie=subject-wg ends=, rivals=2	-0.06
after tie=subject-wg ends=, rivals=3	-0.05
after tie=subject-wg ends=, rivals=4-5	-0.05
after tie=subject-wg ends=, rivals=6-9	-0.02
after verb=add	0.60
after verb=answer	-0.15
after verb=argue	0.07
after verb=ask	-0.30
after verb=call	-0.26
after verb=claim	-0.14
after verb=come	-0.07
after verb=conclude	0.28
after verb=continue	-0.21
after verb=declare	0.59
after verb=endorse	-0.25
after verb=explain	0.47
after verb=give	-0.49
after verb=go	-0.08
after verb=insist	0.17
after verb=make	-0.65
after verb=note	0.27
after verb=point	0.48
after verb=post	0.17
after verb=read	-0.17
after verb=recall	0.26
after verb=remark	0.08
after verb=reply	-0.31
after verb=report	0.46
after verb=respond	-0.16
after verb=say	0.28
after verb=state	0.24
after verb=support	-0.05
after verb=tell	0.28
after verb=think	-0.44
after verb=tweet	0.56
after verb=urge	0.24
after verb=warn	0.35
after verb=write	0.11
after who ends=,	-0.46
after who ends=.	-0.14
after who ends=?	-0.48
after who ends=x	-0.47
after who tie=none	-0.73
after who tie=subject-r	-0.30
after who tie=subject-s	-0.26
after who tie=subject-w	-0.24
after who tie=subject-wg	-0.04
again continues	0.15
again d=0 N-body	-0.04
again d=0 N-person	0.17
again d=0 N-person's	-0.05
again d=0 N-unknown	0.10
again d=0 N-unknown's	-0.36
again d=0 ends=, opens=A right=Cap	0.13
again d=0 ends=, opens=A right=Vs	0.46
again d=0 ends=, opens=A right=w	0.37
again d=0 ends=, opens=a right=Cap	0.16
again d=0 ends=, opens=a right=w	-0.04
again d=0 ends=. opens=A right=Cap	0.07
again d=0 ends=. opens=A right=end	-0.06
again d=0 ends=. opens=a right=Cap	0.03
again d=0 ends=. opens=a right=conj	0.02
again d=0 ends=. opens=a right=det	-0.12
again d=0 ends=. opens=a right=end	0.23
again d=0 ends=. opens=a right=prep	-0.11
again d=0 ends=open opens=A right=end	-0.17
again d=0 ends=x opens=A right=conj	0.07
again d=0 ends=x opens=A right=end	-0.16
again d=0 ends=x opens=a right=conj	-0.14
again d=0 ends=x opens=a right=of	0.12
again d=0 ends=x opens=a right=prep	0.15
again d=0 ends=x opens=a right=wh	-0.07
again d=0 he	0.07
again d=0 he's	-0.50
again d=0 intro=none cue-after	0.08
again d=0 intro=none cue-before	0.13
again d=0 intro=none no-cue	-0.09
again d=0 it	-0.23
again d=0 left=, cue-after	0.28
again d=0 left=, cue-before	-0.20
again d=0 left=, no-cue	-0.26
again d=0 left=: cue-before	-0.44
again d=0 left=: no-cue	-0.28
again d=0 left=Cap cue-after	0.26
again d=0 left=Cap cue-before	-0.36
again d=0 left=Cap no-cue	-0.36
again d=0 left=Vw cue-before	-0.15
again d=0 left=Vwb cue-before	0.43
again d=0 left=aux cue-after	-0.18
again d=0 left=aux cue-before	0.33
again d=0 left=aux no-cue	-0.45
again d=0 left=conj cue-after	-0.23
again d=0 left=conj cue-before	0.03
again d=0 left=conj no-cue	-0.07
again d=0 left=det cue-before	0.27
again d=0 left=prep cue-before	-0.37
again d=0 left=start no-cue	0.07
again d=0 left=that cue-before	0.25
again d=0 left=to cue-before	0.03
again d=0 left=to no-cue	-0.31
again d=0 left=w cue-after	-0.12
again d=0 left=w cue-before	0.25
again d=0 left=w no-cue	-0.26
again d=0 n-document	-0.59
again d=0 n-person	-0.33
again d=0 side=after tie=inverted-s	0.41
again d=0 side=after tie=none	-0.38
again d=0 side=after tie=subject-r	-0.38
again d=0 side=after tie=subject-s	0.41
again d=0 side=after tie=subject-w	-0.43
again d=0 side=before tie=apposed-r	-0.31
again d=0 side=before tie=apposed-s	-0.29
again d=0 side=before tie=apposed-w	-0.09
again d=0 side=before tie=inner-s	-0.33
again d=0 side=before tie=inverted-r	-0.63
again d=0 side=before tie=inverted-s	0.26
again d=0 side=before tie=inverted-sg	-0.24
again d=0 side=before tie=none	0.47
again d=0 side=before tie=relative-r	-0.17
again d=0 side=before tie=relative-s	-0.60
again d=0 side=before tie=subject-r	0.25
again d=0 side=before tie=subject-s	0.43
again d=0 side=before tie=subject-w	-0.51
again d=0 side=before tie=subject-wg	-0.47
again d=0 side=other tie=according	-0.35
again d=0 side=other tie=apposed-r	-0.06
again d=0 side=other tie=apposed-s	-0.20
again d=0 side=other tie=apposed-w	-0.19
again d=0 side=other tie=apposed-wg	-0.02
again d=0 side=other tie=inner-r	-0.04
again d=0 side=other tie=inner-s	-0.04
again d=0 side=other tie=inner-w	-0.12
again d=0 side=other tie=inverted-r	-0.05
again d=0 side=other tie=inverted-rg	-0.05
again d=0 side=other tie=inverted-s	-0.25
again d=0 side=other tie=inverted-w	-0.07
again d=0 side=other tie=none	-0.26
again d=0 side=other tie=owner	-0.10
again d=0 side=other tie=passive-s	-0.04
again d=0 side=other tie=passive-w	-0.03
again d=0 side=other tie=relative-s	-0.03
again d=0 side=other tie=relative-w	-0.07
again d=0 side=other tie=subject-r	-0.59
again d=0 side=other tie=subject-rg	-0.06
again d=0 side=other tie=subject-s	0.22
again d=0 side=other tie=subject-w	-0.25
again d=0 side=other tie=subject-wg	-0.23
again d=0 who	-0.03
again d=1 N-person	-0.06
again d=1 N-person's	0.45
again d=1 N-unknown	0.30
again d=1 N-unknown's	0.05
again d=1 ends=, opens=A right=Cap	-0.32
again d=1 ends=, opens=A right=Vs	-0.07
again d=1 ends=, opens=A right=conj	0.24
again d=1 ends=, opens=A right=det	-0.07
again d=1 ends=, opens=A right=w	-0.12
again d=1 ends=, opens=a right=Cap	0.62
again d=1 ends=, opens=a right=Vs	-0.37
again d=1 ends=, opens=a right=adv	0.19
again d=1 ends=, opens=a right=conj	0.70
again d=1 ends=, opens=a right=w	-0.27
again d=1 ends=. opens=A right=Cap	0.31
again d=1 ends=. opens=A right=end	0.34
again d=1 ends=. opens=a right=Cap	-0.52
again d=1 ends=. opens=a right=conj	0.21
again d=1 ends=. opens=a right=det	-0.36
again d=1 ends=. opens=a right=end	0.15
again d=1 ends=? opens=A right=Cap	0.27
again d=1 ends=? opens=A right=end	0.28
again d=1 ends=? opens=A right=w	0.14
again d=1 ends=x opens=A right=Cap	-0.48
again d=1 ends=x opens=A right=prep	-0.36
again d=1 ends=x opens=A right=w	-0.07
again d=1 ends=x opens=a right=conj	-0.04
again d=1 ends=x opens=a right=of	0.17
again d=1 ends=x opens=a right=prep	0.34
again d=1 ends=x opens=a right=w	0.25
again d=1 he	-0.14
again d=1 he's	-0.20
again d=1 intro=none cue-after	0.13
again d=1 intro=none cue-before	0.14
again d=1 intro=none no-cue	0.12
again d=1 intro=quotation cue-after	0.43
again d=1 intro=quotation no-cue	-0.23
again d=1 intro=text cue-after	-0.13
again d=1 intro=text no-cue	0.35
again d=1 it	-0.40
again d=1 left=, cue-after	-0.20
again d=1 left=, cue-before	0.25
again d=1 left=, no-cue	-0.32
again d=1 left=- cue-after	-0.09
again d=1 left=: cue-after	-0.49
again d=1 left=: cue-before	0.30
again d=1 left=Cap cue-after	-0.23
again d=1 left=Cap cue-before	-0.18
again d=1 left=Vr cue-before	-0.14
again d=1 left=Vs cue-before	0.22
again d=1 left=Vw cue-before	-0.69
again d=1 left=Vwb cue-before	-0.36
again d=1 left=adv cue-before	0.11
again d=1 left=as cue-after	0.10
again d=1 left=as cue-before	-0.04
again d=1 left=aux cue-after	0.53
again d=1 left=aux cue-before	0.18
again d=1 left=det cue-after	0.28
again d=1 left=det cue-before	0.17
again d=1 left=of cue-before	0.46
again d=1 left=prep cue-after	-0.50
again d=1 left=prep cue-before	-0.36
again d=1 left=start cue-after	-0.07
again d=1 left=start no-cue	0.15
again d=1 left=that cue-before	0.10
again d=1 left=to cue-after	0.21
again d=1 left=w cue-after	0.23
again d=1 left=w cue-before	0.11
again d=1 n-document	0.11
again d=1 n-documents	-0.35
again d=1 n-person	0.56
again d=1 side=after tie=inverted-s	0.58
again d=1 side=after tie=none	-0.44
again d=1 side=after tie=subject-r	0.03
again d=1 side=after tie=subject-s	0.17
again d=1 side=after tie=subject-w	0.19
again d=1 side=before tie=apposed-s	0.25
again d=1 side=before tie=inverted-r	-0.25
again d=1 side=before tie=inverted-s	-0.31
again d=1 side=before tie=inverted-w	-0.13
again d=1 side=before tie=inverted-wg	-0.18
again d=1 side=before tie=none	0.26
again d=1 side=before tie=owner	-0.46
again d=1 side=before tie=subject-r	0.23
again d=1 side=before tie=subject-s	0.20
again d=1 side=before tie=subject-w	-0.09
again d=1 side=before tie=subject-wg	0.32
again d=1 side=other tie=apposed-r	-0.17
again d=1 side=other tie=apposed-s	-0.07
again d=1 side=other tie=apposed-w	-0.06
again d=1 side=other tie=inner-s	-0.13
again d=1 side=other tie=inner-w	-0.02
again d=1 side=other tie=inverted-s	-0.22
again d=1 side=other tie=inverted-sg	-0.10
again d=1 side=other tie=none	0.21
again d=1 side=other tie=relative-r	-0.02
again d=1 side=other tie=relative-s	-0.25
again d=1 side=other tie=relative-w	-0.07
again d=1 side=other tie=subject-r	-0.47
again d=1 side=other tie=subject-rg	-0.05
again d=1 side=other tie=subject-s	0.10
again d=1 side=other tie=subject-w	0.12
again d=1 who	-0.08
again d=2 N-person	0.68
again d=2 N-person's	-0.09
again d=2 N-unknown	0.33
again d=2 N-unknown's	-0.67
again d=2 ends=, opens=A right=Cap	-0.05
again d=2 ends=, opens=A right=Vs	-0.25
again d=2 ends=, opens=A right=det	-0.29
again d=2 ends=, opens=A right=w	0.05
again d=2 ends=, opens=a right=Cap	0.37
again d=2 ends=, opens=a right=conj	0.34
again d=2 ends=. opens=A right=end	-0.05
again d=2 ends=. opens=a right=end	0.37
again d=2 ends=? opens=A right=Cap	0.19
again d=2 ends=? opens=A right=end	0.04
again d=2 ends=x opens=a right=conj	-0.21
again d=2 ends=x opens=a right=prep	0.08
again d=2 he	-0.27
again d=2 intro=colon no-cue	0.16
again d=2 intro=none cue-after	0.23
again d=2 intro=none cue-before	-0.10
again d=2 intro=none no-cue	0.48
again d=2 intro=quotation cue-after	-0.36
again d=2 intro=text cue-after	-0.02
again d=2 intro=text no-cue	0.06
again d=2 it	-0.27
again d=2 left=, cue-after	0.04
again d=2 left=, cue-before	-0.23
again d=2 left=: cue-before	0.33
again d=2 left=Cap cue-after	-0.30
again d=2 left=Cap cue-before	0.13
again d=2 left=Vw cue-before	0.26
again d=2 left=aux cue-after	0.27
again d=2 left=aux cue-before	-0.18
again d=2 left=det cue-after	0.11
again d=2 left=det cue-before	-0.10
again d=2 left=start cue-after	0.02
again d=2 left=start no-cue	0.24
again d=2 left=w cue-after	0.30
again d=2 left=w cue-before	-0.07
again d=2 n-body	-0.03
again d=2 n-document	-0.08
again d=2 n-person	0.15
again d=2 side=after tie=inverted-s	-0.06
again d=2 side=after tie=none	-0.56
again d=2 side=after tie=subject-r	-0.19
again d=2 side=after tie=subject-s	0.65
again d=2 side=before tie=inverted-r	-0.27
again d=2 side=before tie=inverted-s	-0.31
again d=2 side=before tie=inverted-w	-0.06
again d=2 side=before tie=none	0.52
again d=2 side=before tie=owner	0.35
again d=2 side=before tie=subject-r	-0.18
again d=2 side=before tie=subject-w	-0.02
again d=2 side=other tie=apposed-w	-0.03
again d=2 side=other tie=inverted-r	-0.02
again d=2 side=other tie=inverted-s	-0.17
again d=2 side=other tie=inverted-w	-0.06
again d=2 side=other tie=none	-0.11
again d=2 side=other tie=owner	-0.03
again d=2 side=other tie=relative-w	-0.28
again d=2 side=other tie=subject-r	0.40
again d=2 side=other tie=subject-s	0.27
again d=2 side=other tie=subject-w	-0.14
again d=2 side=other tie=subject-wg	-0.04
again d=2 who	-0.53
again d=3 N-body	0.23
again d=3 N-person	-0.10
again d=3 N-person's	-0.11
again d=3 N-unknown	0.19
again d=3 N-unknown's	-0.61
again d=3 ends=, opens=A right=Cap	0.11
again d=3 ends=, opens=A right=Vs	-0.03
again d=3 ends=, opens=A right=det	-0.22
again d=3 ends=, opens=A right=w	0.05
again d=3 ends=, opens=a right=Cap	0.20
again d=3 ends=, opens=a right=conj	0.32
again d=3 ends=. opens=A right=Cap	0.16
again d=3 ends=. opens=A right=end	0.43
again d=3 ends=. opens=a right=Cap	0.02
again d=3 ends=. opens=a right=end	0.07
again d=3 ends=? opens=A right=Cap	0.06
again d=3 ends=? opens=A right=w	-0.27
again d=3 ends=x opens=A right=w	0.18
again d=3 ends=x opens=a right=conj	0.38
again d=3 ends=x opens=a right=prep	0.11
again d=3 he	-0.03
again d=3 intro=none cue-after	-0.51
again d=3 intro=none cue-before	-0.15
again d=3 intro=none no-cue	0.21
again d=3 intro=quotation cue-after	-0.06
again d=3 intro=text cue-after	0.05
again d=3 intro=text no-cue	0.39
again d=3 left=, cue-after	-0.05
again d=3 left=, cue-before	0.36
again d=3 left=: cue-before	-0.35
again d=3 left=aux cue-after	-0.35
again d=3 left=aux cue-before	-0.41
again d=3 left=det cue-after	-0.51
again d=3 left=start cue-after	0.07
again d=3 left=start no-cue	0.44
again d=3 left=that cue-before	-0.60
again d=3 left=w cue-after	0.16
again d=3 n-document	0.23
again d=3 n-person	-0.56
again d=3 side=after tie=inverted-s	-0.37
again d=3 side=after tie=none	-0.62
again d=3 side=after tie=subject-r	0.10
again d=3 side=after tie=subject-s	0.47
again d=3 side=after tie=subject-w	0.16
again d=3 side=before tie=apposed-s	0.08
again d=3 side=before tie=inverted-s	-0.21
again d=3 side=before tie=none	-0.11
again d=3 side=before tie=subject-r	0.66
again d=3 side=before tie=subject-s	0.22
again d=3 side=before tie=subject-w	0.22
again d=3 side=other tie=inverted-r	-0.08
again d=3 side=other tie=inverted-s	-0.04
again d=3 side=other tie=none	-0.41
again d=3 side=other tie=owner	-0.05
again d=3 side=other tie=passive-w	-0.04
again d=3 side=other tie=subject-r	0.13
again d=3 side=other tie=subject-s	-0.40
again d=3 side=other tie=subject-w	0.31
again d=3 side=other tie=subject-wg	-0.02
again d=3 who	-0.48
again intro=none since=1 0	0.31
again intro=none since=1 1	0.03
again intro=none since=1 2	-0.16
again intro=none since=2 0	0.04
again intro=none since=2 2	0.26
again intro=none since=here	0.06
again intro=quotation since=1 0	0.15
again intro=quotation since=2 0	0.04
again intro=text since=1 0	-0.05
again intro=text since=1 1	0.25
again intro=text since=1 2	-0.10
again intro=text since=2 0	0.09
again intro=text since=2 1	0.27
again intro=text since=2 2	0.05
before N-body left=,	-0.99
before N-body left=:	-0.12
before N-body left=Cap	0.20
before N-body left=Vs	-0.12
before N-body left=Vw	-0.42
before N-body left=Vwb	-0.14
before N-body left=Vwg	-0.17
before N-body left=as	-0.51
before N-body left=aux	0.44
before N-body left=conj	-0.64
before N-body left=det	0.34
before N-body left=of	-0.68
before N-body left=prep	0.29
before N-body left=that	-0.04
before N-body left=to	-0.61
before N-body left=w	0.18
before N-body tie=inverted-r	-0.04
before N-body tie=inverted-s	-0.34
before N-body tie=inverted-sg	-0.10
before N-body tie=inverted-w	-0.06
before N-body tie=none	0.04
before N-body tie=subject-r	-0.42
before N-body tie=subject-s	-0.05
before N-body tie=subject-w	-0.37
before N-body tie=subject-wg	0.65
before N-body's left=,	-0.17
before N-body's left=:	-0.19
before N-body's left=Cap	-0.06
before N-body's left=aux	-0.08
before N-body's left=w	-0.03
before N-body's tie=inverted-s	-0.06
before N-body's tie=none	-0.37
before N-person left=-	-0.35
before N-person left=:	0.21
before N-person left=Cap	-0.06
before N-person left=Vr	0.22
before N-person left=Vs	-0.19
before N-person left=Vsg	-0.13
before N-person left=Vw	-0.29
before N-person left=Vwg	0.41
before N-person left=as	0.19
before N-person left=aux	-0.33
before N-person left=conj	0.09
before N-person left=det	-0.07
before N-person left=of	-0.40
before N-person left=prep	0.20
before N-person left=that	-0.53
before N-person left=to	0.61
before N-person left=w	0.93
before N-person tie=apposed-r	0.33
before N-person tie=apposed-s	0.46
before N-person tie=apposed-w	1.09
before N-person tie=apposed-wg	0.28
before N-person tie=inner-r	-0.08
before N-person tie=inner-s	-0.15
before N-person tie=inverted-r	-0.31
before N-person tie=inverted-s	0.22
before N-person tie=inverted-w	-0.36
before N-person tie=inverted-wg	-0.27
before N-person tie=none	-0.25
before N-person tie=relative-r	-0.63
before N-person tie=relative-s	-0.07
before N-person tie=relative-w	-0.92
before N-person tie=relative-wg	0.18
before N-person tie=subject-r	-0.15
before N-person tie=subject-s	0.27
before N-person tie=subject-w	-0.18
before N-person tie=subject-wg	-0.26
before N-person's left=,	-0.32
before N-person's left=Cap	-0.24
before N-person's left=aux	-0.22
before N-person's left=det	-0.30
before N-person's left=that	-0.59
before N-person's left=w	-0.12
before N-person's tie=inverted-w	-0.12
before N-person's tie=none	-0.35
before N-person's tie=owner	-0.36
before N-unknown left=(	0.73
before N-unknown left=,	0.08
before N-unknown left=-	-0.19
before N-unknown left=Cap	-0.61
before N-unknown left=Vr	0.67
before N-unknown left=Vrb	0.21
before N-unknown left=Vrg	-0.29
before N-unknown left=Vs	0.18
before N-unknown left=Vsg	-0.20
before N-unknown left=Vw	0.07
before N-unknown left=Vwb	-0.16
before N-unknown left=Vwg	0.34
before N-unknown left=adv	0.47
before N-unknown left=as	-0.08
before N-unknown left=aux	-0.17
before N-unknown left=conj	-0.29
before N-unknown left=det	-0.35
before N-unknown left=of	-0.31
before N-unknown left=prep	0.16
before N-unknown left=that	0.59
before N-unknown left=w	-0.51
before N-unknown left=wh	0.31
before N-unknown tie=apposed-r	-0.16
before N-unknown tie=apposed-s	0.40
before N-unknown tie=apposed-wg	-0.47
before N-unknown tie=inner-w	0.32
before N-unknown tie=inverted-r	-0.42
before N-unknown tie=inverted-rg	-0.24
before N-unknown tie=inverted-s	0.09
before N-unknown tie=inverted-sg	-0.45
before N-unknown tie=inverted-w	-0.36
before N-unknown tie=inverted-wg	-0.76
before N-unknown tie=none	-0.38
before N-unknown tie=relative-s	0.41
before N-unknown tie=relative-w	0.13
before N-unknown tie=subject-r	0.40
before N-unknown tie=subject-rg	0.60
before N-unknown tie=subject-s	0.27
before N-unknown tie=subject-sg	0.17
before N-unknown tie=subject-w	0.26
before N-unknown tie=subject-wg	-0.29
before N-unknown's left=,	0.39
before N-unknown's left=:	0.29
before N-unknown's left=aux	0.25
before N-unknown's left=det	0.38
before N-unknown's left=prep	-0.44
before N-unknown's left=to	-0.27
before N-unknown's left=w	-0.81
before N-unknown's tie=inverted-s	-0.11
before N-unknown's tie=inverted-w	-0.24
before N-unknown's tie=inverted-wg	-0.12
before N-unknown's tie=none	-0.07
before N-unknown's tie=owner	0.51
before after-cue before=, left=,	-0.18
before after-cue before=, left=:	0.28
before after-cue before=, left=Cap	-0.53
before after-cue before=, left=aux	0.04
before after-cue before=, left=det	0.25
before after-cue before=, left=prep	0.25
before after-cue before=, left=w	-0.18
before after-cue before=- left=:	0.23
before after-cue before=Cap left=Cap	-0.03
before after-cue before=Cap left=aux	-0.27
before after-cue before=Cap left=w	-0.03
before after-cue before=Vr left=aux	-0.09
before after-cue before=Vr left=w	-0.08
before after-cue before=Vrg left=w	-0.20
before after-cue before=Vs left=,	0.50
before after-cue before=Vs left=:	-0.19
before after-cue before=Vs left=Cap	-0.13
before after-cue before=Vs left=adv	-0.10
before after-cue before=Vs left=aux	-0.21
before after-cue before=Vs left=conj	-0.15
before after-cue before=Vs left=det	-0.38
before after-cue before=Vs left=prep	-0.21
before after-cue before=Vs left=that	-0.15
before after-cue before=Vs left=to	-0.37
before after-cue before=Vs left=w	-0.50
before after-cue before=Vsg left=,	-0.20
before after-cue before=Vsg left=Cap	-0.18
before after-cue before=Vsg left=aux	-0.25
before after-cue before=Vsg left=that	-0.10
before after-cue before=Vsg left=w	-0.23
before after-cue before=Vw left=,	-0.15
before after-cue before=Vw left=:	-0.13
before after-cue before=Vw left=Cap	-0.23
before after-cue before=Vw left=as	-0.09
before after-cue before=Vw left=aux	-0.05
before after-cue before=Vw left=det	0.35
before after-cue before=Vw left=prep	-0.18
before after-cue before=Vw left=w	-0.25
before after-cue before=Vwg left=:	-0.26
before after-cue before=Vwg left=w	-0.16
before after-cue before=as left=,	-0.47
before after-cue before=aux left=w	-0.27
before after-cue before=conj left=,	-0.29
before after-cue before=conj left=:	-0.74
before after-cue before=conj left=Cap	-0.09
before after-cue before=conj left=aux	-0.36
before after-cue before=conj left=to	-0.09
before after-cue before=conj left=w	-1.29
before after-cue before=det left=,	-0.10
before after-cue before=det left=:	-0.24
before after-cue before=det left=aux	-0.02
before after-cue before=det left=w	-0.16
before after-cue before=of left=,	-0.15
before after-cue before=of left=:	-0.54
before after-cue before=of left=as	-0.06
before after-cue before=of left=aux	-0.20
before after-cue before=of left=w	-0.53
before after-cue before=prep left=,	-0.22
before after-cue before=prep left=:	0.42
before after-cue before=prep left=Cap	-0.17
before after-cue before=prep left=Vwb	-0.30
before after-cue before=prep left=as	-0.21
before after-cue before=prep left=aux	-0.34
before after-cue before=prep left=conj	-0.50
before after-cue before=prep left=det	-0.72
before after-cue before=prep left=prep	-0.34
before after-cue before=prep left=to	-0.42
before after-cue before=prep left=w	0.33
before after-cue before=start left=:	0.79
before after-cue before=that left=Cap	-0.18
before after-cue before=that left=aux	-0.41
before after-cue before=that left=conj	-0.57
before after-cue before=that left=det	-0.32
before after-cue before=that left=prep	-0.46
before after-cue before=that left=w	-0.51
before after-cue before=to left=,	-0.23
before after-cue before=to left=:	-0.15
before after-cue before=to left=Cap	-0.40
before after-cue before=to left=as	-0.23
before after-cue before=to left=aux	-0.14
before after-cue before=w left=,	-0.28
before after-cue before=w left=:	-0.14
before after-cue before=w left=Cap	-0.46
before after-cue before=w left=as	-0.48
before after-cue before=w left=aux	-0.61
before after-cue before=w left=det	-0.75
before after-cue before=w left=prep	0.19
before after-cue before=w left=that	0.31
before after-cue before=w left=to	-0.14
before after-cue before=w left=w	-0.24
before after-cue before=wh left=aux	-0.41
before after-cue before=wh left=w	-0.26
before before=& tie=none	-0.40
before before=( tie=none	-0.96
before before=, tie=apposed-r	0.38
before before=, tie=apposed-s	0.64
before before=, tie=inner-r	-0.08
before before=, tie=inner-s	-0.16
before before=, tie=inner-w	0.06
before before=, tie=none	0.56
before before=, tie=relative-r	0.15
before before=, tie=relative-s	-0.08
before before=, tie=relative-w	0.28
before before=, tie=subject-r	0.31
before before=, tie=subject-s	0.41
before before=, tie=subject-w	0.64
before before=, tie=subject-wg	0.06
before before=- tie=none	0.65
before before=Cap tie=none	-1.33
before before=Cap tie=subject-s	0.32
before before=Cap tie=subject-w	-0.46
before before=Q tie=none	0.32
before before=Q tie=subject-r	0.30
before before=Q tie=subject-s	-0.28
before before=Q tie=subject-w	0.29
before before=Vr tie=inverted-r	-0.68
before before=Vr tie=subject-w	-0.35
before before=Vrb tie=inverted-r	-0.34
before before=Vrg tie=inverted-rg	-0.59
before before=Vs tie=inverted-s	-0.06
before before=Vs tie=none	-0.14
before before=Vs tie=subject-r	-0.82
before before=Vs tie=subject-w	-1.24
before before=Vs tie=subject-wg	-0.06
before before=Vsb tie=inverted-s	-0.27
before before=Vsg tie=inverted-sg	-0.61
before before=Vsg tie=subject-w	-0.88
before before=Vw tie=inverted-w	-0.68
before before=Vw tie=subject-sg	-1.09
before before=Vw tie=subject-wg	-0.77
before before=Vwb tie=inverted-w	-0.49
before before=Vwg tie=inverted-wg	-0.22
before before=according tie=according	0.73
before before=adv tie=none	-0.73
before before=adv tie=subject-s	0.78
before before=adv tie=subject-w	-0.44
before before=as tie=none	-0.08
before before=as tie=subject-r	0.43
before before=as tie=subject-s	0.51
before before=as tie=subject-w	-0.04
before before=aux tie=none	-0.08
before before=by tie=none	0.30
before before=conj tie=apposed-s	0.23
before before=conj tie=none	-0.20
before before=conj tie=subject-r	0.32
before before=conj tie=subject-rg	-1.03
before before=conj tie=subject-s	0.91
before before=conj tie=subject-w	-0.31
before before=conj tie=subject-wg	-0.23
before before=det tie=none	-1.32
before before=num tie=none	-0.14
before before=of tie=apposed-w	-0.46
before before=of tie=none	-0.84
before before=prep tie=apposed-s	-0.48
before before=prep tie=apposed-sg	-0.46
before before=prep tie=apposed-wg	-0.35
before before=prep tie=none	-0.74
before before=prep tie=owner	0.40
before before=prep tie=relative-r	0.37
before before=prep tie=relative-s	0.37
before before=prep tie=relative-w	-0.56
before before=prep tie=subject-s	-0.77
before before=prep tie=subject-sg	0.80
before before=prep tie=subject-w	-0.35
before before=prep tie=subject-wg	0.27
before before=start tie=apposed-r	0.74
before before=start tie=apposed-s	0.92
before before=start tie=apposed-w	0.67
before before=start tie=none	-0.05
before before=start tie=relative-w	0.38
before before=start tie=relative-wg	0.64
before before=start tie=subject-r	0.38
before before=start tie=subject-rg	0.51
before before=start tie=subject-s	0.32
before before=start tie=subject-sg	0.46
before before=start tie=subject-wg	0.39
before before=that tie=inverted-r	-0.33
before before=that tie=inverted-rg	-0.37
before before=that tie=inverted-s	-0.29
before before=that tie=inverted-sg	-0.25
before before=that tie=none	-0.32
before before=that tie=subject-r	-0.55
before before=that tie=subject-w	-1.04
before before=that tie=subject-wg	-0.27
before before=to tie=none	-0.58
before before=to tie=subject-sg	-0.32
before before=to tie=subject-w	-0.68
before before=w tie=apposed-sg	-0.21
before before=w tie=none	-0.51
before before=w tie=owner	-0.48
before before=w tie=relative-r	-0.39
before before=w tie=subject-r	-0.41
before before=w tie=subject-s	-0.45
before before=w tie=subject-w	0.64
before before=w tie=subject-wg	-0.90
before before=wh tie=none	-0.18
before before=wh tie=subject-r	-0.21
before before=wh tie=subject-s	0.35
before before=wh tie=subject-w	0.40
before before=wh tie=subject-wg	-0.47
before before=— tie=none	0.53
before cue-before=false cue-after=false ends=. right=[	0.05
before cue-before=false cue-after=false ends=. right=end	-0.22
before cue-before=false cue-after=false ends=? right=end	-0.39
before cue-before=false cue-after=false ends=x right=prep	0.06
before cue-before=false cue-after=true ends=, right=Vs	-1.29
before cue-before=false cue-after=true ends=, right=det	-0.98
before cue-before=false cue-after=true ends=, right=w	-0.39
before cue-before=false cue-after=true ends=. right=Cap	0.18
before cue-before=false cue-after=true ends=x right=Cap	-0.11
before cue-before=false cue-after=true ends=x right=conj	0.09
before cue-before=false cue-after=true ends=x right=prep	-0.35
before cue-before=true cue-after=false ends=, right=Cap	0.43
before cue-before=true cue-after=false ends=, right=conj	-0.18
before cue-before=true cue-after=false ends=, right=det	0.12
before cue-before=true cue-after=false ends=, right=w	-0.57
before cue-before=true cue-after=false ends=. right=Cap	-0.19
before cue-before=true cue-after=false ends=. right=[	-0.14
before cue-before=true cue-after=false ends=. right=det	-0.15
before cue-before=true cue-after=false ends=. right=end	0.37
before cue-before=true cue-after=false ends=. right=prep	0.08
before cue-before=true cue-after=false ends=? right=end	0.11
before cue-before=true cue-after=false ends=x right=-	0.15
before cue-before=true cue-after=false ends=x right=Cap	0.22
before cue-before=true cue-after=false ends=x right=as	-0.08
before cue-before=true cue-after=false ends=x right=aux	0.14
before cue-before=true cue-after=false ends=x right=conj	0.09
before cue-before=true cue-after=false ends=x right=det	0.03
before cue-before=true cue-after=false ends=x right=end	0.05
before cue-before=true cue-after=false ends=x right=of	0.03
before cue-before=true cue-after=false ends=x right=to	0.02
before cue-before=true cue-after=false ends=x right=wh	0.13
before cue-before=true cue-after=false ends=x right=—	-0.03
before cue-before=true cue-after=true ends=, right=Cap	-0.07
before cue-before=true cue-after=true ends=, right=Vrg	0.17
before cue-before=true cue-after=true ends=, right=Vs	-0.60
before cue-before=true cue-after=true ends=, right=Vsg	0.18
before cue-before=true cue-after=true ends=, right=Vwg	0.08
before cue-before=true cue-after=true ends=, right=adv	0.47
before cue-before=true cue-after=true ends=, right=conj	0.15
before cue-before=true cue-after=true ends=, right=det	-0.33
before cue-before=true cue-after=true ends=, right=prep	0.42
before cue-before=true cue-after=true ends=, right=w	-0.28
before cue-before=true cue-after=true ends=. right=Cap	0.24
before cue-before=true cue-after=true ends=. right=conj	0.21
before cue-before=true cue-after=true ends=. right=det	0.14
before cue-before=true cue-after=true ends=. right=prep	0.23
before cue-before=true cue-after=true ends=x right=-	0.17
before cue-before=true cue-after=true ends=x right=Vw	0.03
before cue-before=true cue-after=true ends=x right=by	0.31
before cue-before=true cue-after=true ends=x right=conj	0.33
before cue-before=true cue-after=true ends=x right=of	0.16
before cue-before=true cue-after=true ends=x right=to	0.21
before cue-before=true cue-after=true ends=x right=w	-0.10
before cue-before=true cue-after=true ends=x right=wh	0.18
before first=false left=, before=(	0.27
before first=false left=, before=,	0.79
before first=false left=, before=Cap	0.35
before first=false left=, before=Q	0.10
before first=false left=, before=Vr	-0.48
before first=false left=, before=Vs	0.21
before first=false left=, before=Vsg	-0.30
before first=false left=, before=Vw	0.06
before first=false left=, before=Vwb	-0.13
before first=false left=, before=Vwg	-0.55
before first=false left=, before=according	0.36
before first=false left=, before=adv	-0.24
before first=false left=, before=as	0.39
before first=false left=, before=aux	-0.42
before first=false left=, before=by	-0.55
before first=false left=, before=conj	-0.28
before first=false left=, before=det	-0.38
before first=false left=, before=of	-0.68
before first=false left=, before=prep	-0.08
before first=false left=, before=that	-0.65
before first=false left=, before=to	-0.69
before first=false left=, before=w	-0.20
before first=false left=- before=w	-0.50
before first=false left=: before=(	-0.21
before first=false left=: before=,	0.27
before first=false left=: before=-	0.29
before first=false left=: before=Cap	-0.59
before first=false left=: before=Q	-0.08
before first=false left=: before=Vr	-0.40
before first=false left=: before=Vrb	-0.18
before first=false left=: before=Vs	-0.25
before first=false left=: before=Vsg	-0.53
before first=false left=: before=Vw	-0.43
before first=false left=: before=Vwb	-0.06
before first=false left=: before=Vwg	-0.28
before first=false left=: before=adv	-0.50
before first=false left=: before=as	0.03
before first=false left=: before=aux	-0.56
before first=false left=: before=by	0.53
before first=false left=: before=conj	0.06
before first=false left=: before=det	-0.74
before first=false left=: before=num	-0.49
before first=false left=: before=of	-0.55
before first=false left=: before=prep	-0.04
before first=false left=: before=that	-0.36
before first=false left=: before=to	-0.51
before first=false left=: before=w	-0.34
before first=false left=: before=wh	-0.47
before first=false left=Cap before=,	-0.02
before first=false left=Cap before=Cap	-0.02
before first=false left=Cap before=Vr	-0.20
before first=false left=Cap before=Vs	-0.29
before first=false left=Cap before=Vsg	-0.18
before first=false left=Cap before=Vw	-0.43
before first=false left=Cap before=Vwb	-0.04
before first=false left=Cap before=as	0.49
before first=false left=Cap before=aux	-0.58
before first=false left=Cap before=by	-0.48
before first=false left=Cap before=conj	-0.15
before first=false left=Cap before=det	-0.30
before first=false left=Cap before=prep	-0.91
before first=false left=Cap before=that	-0.30
before first=false left=Cap before=to	-0.50
before first=false left=Cap before=w	-0.79
before first=false left=Cap before=wh	0.58
before first=false left=Vr before=prep	-0.46
before first=false left=Vr before=w	0.08
before first=false left=Vrg before=prep	0.33
before first=false left=Vs before=,	0.49
before first=false left=Vs before=Vs	-0.04
before first=false left=Vs before=prep	-0.20
before first=false left=Vs before=w	0.19
before first=false left=Vsg before=prep	0.29
before first=false left=Vsg before=w	-0.42
before first=false left=Vw before=,	-0.40
before first=false left=Vw before=Vs	-0.58
before first=false left=Vw before=conj	-0.70
before first=false left=Vw before=of	-0.39
before first=false left=Vw before=prep	-1.03
before first=false left=Vw before=that	-0.46
before first=false left=Vw before=w	0.17
before first=false left=Vw before=wh	0.83
before first=false left=Vwb before=conj	-0.23
before first=false left=Vwb before=prep	-0.70
before first=false left=Vwg before=,	0.10
before first=false left=Vwg before=Vw	0.33
before first=false left=Vwg before=prep	-0.36
before first=false left=adv before=,	0.03
before first=false left=adv before=Vs	-0.24
before first=false left=adv before=det	-0.16
before first=false left=adv before=prep	-0.58
before first=false left=as before=,	0.21
before first=false left=as before=Vs	0.33
before first=false left=as before=Vw	-0.11
before first=false left=as before=Vwg	-0.32
before first=false left=as before=conj	0.28
before first=false left=as before=of	-0.35
before first=false left=as before=prep	-0.61
before first=false left=as before=that	-0.46
before first=false left=as before=to	-0.38
before first=false left=as before=w	-0.62
before first=false left=as before=wh	0.63
before first=false left=aux before=(	-0.05
before first=false left=aux before=,	0.56
before first=false left=aux before=Cap	-0.37
before first=false left=aux before=Q	-0.28
before first=false left=aux before=Vr	-0.10
before first=false left=aux before=Vs	-0.55
before first=false left=aux before=Vsg	-0.28
before first=false left=aux before=Vw	-0.47
before first=false left=aux before=Vwb	-0.13
before first=false left=aux before=adv	-0.42
before first=false left=aux before=as	-0.30
before first=false left=aux before=by	0.09
before first=false left=aux before=det	-0.32
before first=false left=aux before=of	-0.78
before first=false left=aux before=prep	-0.27
before first=false left=aux before=that	-0.89
before first=false left=aux before=to	-0.31
before first=false left=aux before=w	-0.40
before first=false left=aux before=wh	-0.06
before first=false left=conj before=,	0.18
before first=false left=conj before=Cap	-0.18
before first=false left=conj before=Vr	-0.15
before first=false left=conj before=Vs	-0.51
before first=false left=conj before=Vw	-0.12
before first=false left=conj before=adv	-0.33
before first=false left=conj before=as	-0.48
before first=false left=conj before=aux	-0.54
before first=false left=conj before=by	-0.41
before first=false left=conj before=conj	-0.52
before first=false left=conj before=det	-0.31
before first=false left=conj before=of	-0.49
before first=false left=conj before=prep	0.24
before first=false left=conj before=that	0.29
before first=false left=conj before=to	-0.56
before first=false left=conj before=w	-0.23
before first=false left=det before=(	-0.11
before first=false left=det before=,	0.03
before first=false left=det before=Q	-0.27
before first=false left=det before=Vr	-0.20
before first=false left=det before=Vrb	0.21
before first=false left=det before=Vs	-0.23
before first=false left=det before=Vsg	-0.27
before first=false left=det before=Vw	-0.03
before first=false left=det before=as	0.25
before first=false left=det before=aux	-0.82
before first=false left=det before=by	0.09
before first=false left=det before=conj	0.24
before first=false left=det before=det	-0.19
before first=false left=det before=of	-0.08
before first=false left=det before=prep	-0.17
before first=false left=det before=that	-0.65
before first=false left=det before=to	0.45
before first=false left=det before=w	0.20
before first=false left=det before=wh	0.16
before first=false left=of before=,	-0.62
before first=false left=of before=Vw	-0.10
before first=false left=of before=prep	-0.38
before first=false left=of before=w	0.36
before first=false left=prep before=,	0.83
before first=false left=prep before=Vr	-0.03
before first=false left=prep before=Vs	-0.28
before first=false left=prep before=Vw	-0.27
before first=false left=prep before=Vwg	-0.29
before first=false left=prep before=as	-0.18
before first=false left=prep before=conj	-0.16
before first=false left=prep before=det	-0.20
before first=false left=prep before=of	-0.54
before first=false left=prep before=prep	-0.14
before first=false left=prep before=that	-0.56
before first=false left=prep before=w	-0.29
before first=false left=prep before=wh	0.58
before first=false left=that before=,	0.52
before first=false left=that before=Vsg	-0.19
before first=false left=that before=Vw	-0.33
before first=false left=that before=Vwg	0.39
before first=false left=that before=aux	-0.57
before first=false left=that before=by	-0.49
before first=false left=that before=conj	0.42
before first=false left=that before=det	-0.28
before first=false left=that before=of	-0.28
before first=false left=that before=prep	-0.06
before first=false left=that before=that	-0.38
before first=false left=that before=to	-0.61
before first=false left=that before=w	0.28
before first=false left=to before=,	0.25
before first=false left=to before=Cap	0.07
before first=false left=to before=Vs	-0.18
before first=false left=to before=Vw	-0.29
before first=false left=to before=Vwg	-0.16
before first=false left=to before=as	-0.12
before first=false left=to before=conj	-0.24
before first=false left=to before=det	-0.02
before first=false left=to before=of	-0.26
before first=false left=to before=prep	-0.04
before first=false left=to before=that	0.30
before first=false left=to before=w	0.25
before first=false left=w before=(	0.35
before first=false left=w before=,	0.39
before first=false left=w before=Cap	0.33
before first=false left=w before=Q	0.09
before first=false left=w before=Vr	-0.17
before first=false left=w before=Vrg	-0.20
before first=false left=w before=Vs	-0.32
before first=false left=w before=Vsg	-0.24
before first=false left=w before=Vw	-0.80
before first=false left=w before=Vwb	0.04
before first=false left=w before=Vwg	-0.59
before first=false left=w before=adv	-0.14
before first=false left=w before=aux	0.32
before first=false left=w before=by	0.67
before first=false left=w before=conj	0.33
before first=false left=w before=det	-0.42
before first=false left=w before=num	-0.15
before first=false left=w before=of	-0.83
before first=false left=w before=prep	-0.04
before first=false left=w before=that	-0.57
before first=false left=w before=to	-0.62
before first=false left=w before=w	-0.68
before first=false left=w before=wh	-0.41
before first=false left=wh before=,	0.14
before first=false left=wh before=w	-0.40
before first=false tie=according holes=0	0.71
before first=false tie=apposed-r holes=0	-0.07
before first=false tie=apposed-s holes=0	-0.02
before first=false tie=apposed-sg holes=0	-0.56
before first=false tie=apposed-w holes=0	0.09
before first=false tie=apposed-wg holes=0	-0.78
before first=false tie=inner-r holes=0	-0.08
before first=false tie=inner-s holes=0	0.06
before first=false tie=inner-s holes=1	-0.25
before first=false tie=inner-w holes=0	0.06
before first=false tie=inverted-r holes=0	-0.71
before first=false tie=inverted-r holes=1	-0.25
before first=false tie=inverted-rg holes=0	-0.66
before first=false tie=inverted-s holes=0	-0.08
before first=false tie=inverted-s holes=1	-0.36
before first=false tie=inverted-sg holes=0	-0.61
before first=false tie=inverted-sg holes=1	-0.22
before first=false tie=inverted-w holes=0	-0.68
before first=false tie=inverted-w holes=1	-0.42
before first=false tie=inverted-wg holes=0	-0.15
before first=false tie=inverted-wg holes=1	-0.54
before first=false tie=none holes=0	-0.12
before first=false tie=none holes=1	-0.15
before first=false tie=none holes=2	-0.13
before first=false tie=owner holes=0	0.51
before first=false tie=passive-s holes=0	-0.71
before first=false tie=passive-w holes=0	-0.55
before first=false tie=relative-r holes=0	-0.04
before first=false tie=relative-s holes=0	-0.16
before first=false tie=relative-w holes=0	-0.48
before first=false tie=relative-wg holes=0	0.08
before first=false tie=subject-r holes=0	0.12
before first=false tie=subject-r holes=1	0.58
before first=false tie=subject-rg holes=0	0.08
before first=false tie=subject-s holes=0	0.26
before first=false tie=subject-s holes=1	0.48
before first=false tie=subject-sg holes=0	0.06
before first=false tie=subject-sg holes=1	0.51
before first=false tie=subject-w holes=0	0.05
before first=false tie=subject-w holes=1	0.32
before first=false tie=subject-wg holes=0	-0.15
before first=false tie=subject-wg holes=1	-0.34
before first=true left=, before=Q	-0.31
before first=true left=, before=start	0.26
before first=true left=- before=start	-0.41
before first=true left=: before=Q	0.19
before first=true left=Cap before=Q	0.44
before first=true left=Cap before=start	0.63
before first=true left=Vr before=start	-0.17
before first=true left=Vrb before=start	0.43
before first=true left=Vrg before=start	-0.22
before first=true left=Vs before=start	0.13
before first=true left=Vsg before=start	0.22
before first=true left=Vw before=start	0.32
before first=true left=Vwb before=start	0.03
before first=true left=Vwg before=start	0.36
before first=true left=adv before=start	0.27
before first=true left=as before=start	0.03
before first=true left=aux before=Q	0.46
before first=true left=aux before=start	0.53
before first=true left=conj before=start	-0.06
before first=true left=det before=Q	0.24
before first=true left=det before=start	0.17
before first=true left=of before=start	-0.12
before first=true left=prep before=start	0.28
before first=true left=that before=start	0.55
before first=true left=to before=start	0.22
before first=true left=w before=Q	-0.09
before first=true left=w before=start	0.07
before first=true left=wh before=start	0.47
before first=true tie=apposed-r holes=0	0.68
before first=true tie=apposed-s holes=0	0.91
before first=true tie=apposed-s holes=1	0.27
before first=true tie=apposed-w holes=0	0.28
before first=true tie=none holes=0	0.17
before first=true tie=none holes=1	-0.16
before first=true tie=none holes=2	-0.08
before first=true tie=relative-w holes=0	0.57
before first=true tie=relative-wg holes=0	0.64
before first=true tie=subject-r holes=0	0.23
before first=true tie=subject-r holes=1	0.05
before first=true tie=subject-rg holes=0	0.56
before first=true tie=subject-s holes=0	0.33
before first=true tie=subject-s holes=1	-0.52
before first=true tie=subject-sg holes=0	0.46
before first=true tie=subject-w holes=0	0.15
before first=true tie=subject-wg holes=0	0.37
before gap= ends=,	-1.15
before gap= ends=.	-0.50
before gap= ends=x	-0.78
before gap=, Cap Vs , ends=.	-0.02
before gap=, Cap Vs : ends=.	-0.14
before gap=, Cap ends=.	0.05
before gap=, Vs , ends=.	-0.03
before gap=, Vs : ends=.	-0.13
before gap=, Vsg , ends=.	-0.23
before gap=, Vsg : ends=.	-0.37
before gap=, Vw ends=.	0.36
before gap=, ends=,	-0.34
before gap=, ends=.	0.30
before gap=, ends=?	-0.26
before gap=, ends=x	-0.07
before gap=- ends=,	-0.09
before gap=: ends=,	-0.31
before gap=: ends=.	0.89
before gap=: ends=?	-0.09
before gap=Vr , ends=.	0.39
before gap=Vr : ends=.	0.48
before gap=Vr ends=.	-0.06
before gap=Vr that ends=.	-0.62
before gap=Vr that ends=x	0.20
before gap=Vr to ends=x	0.48
before gap=Vs , Vsg , ends=.	0.46
before gap=Vs , aux ends=.	0.44
before gap=Vs , conj ends=.	0.05
before gap=Vs , ends=.	0.68
before gap=Vs , ends=?	0.31
before gap=Vs , ends=x	0.60
before gap=Vs : ends=.	0.86
before gap=Vs : ends=?	-0.12
before gap=Vs Cap aux ends=.	0.17
before gap=Vs Cap ends=.	0.03
before gap=Vs ends=.	0.47
before gap=Vs ends=x	0.04
before gap=Vs that ends=.	0.52
before gap=Vs w ends=x	0.04
before gap=Vsg , ends=.	-0.68
before gap=Vw det w ends=.	0.55
before gap=Vw ends=,	-0.13
before gap=Vw ends=.	0.06
before gap=Vw ends=x	-0.09
before gap=as ends=.	-0.27
before gap=as ends=x	-0.22
before gap=aux adv ends=.	-0.18
before gap=aux aux ends=.	-0.51
before gap=aux aux ends=x	-0.25
before gap=aux det ends=,	-0.41
before gap=aux ends=,	-1.23
before gap=aux ends=.	-0.74
before gap=aux ends=x	-0.80
before gap=aux w ends=x	-0.60
before gap=conj ends=.	-0.43
before gap=long ends=,	-0.04
before gap=long ends=.	0.26
before gap=long ends=?	-0.30
before gap=long ends=x	0.30
before gap=prep ends=.	-0.32
before gap=prep ends=x	-0.22
before gap=that ends=.	-0.57
before gap=that ends=x	-0.33
before gap=to ends=.	-0.48
before gap=to ends=x	-0.37
before gap=w , ends=,	-0.09
before gap=w , ends=.	0.24
before gap=w : ends=.	0.20
before gap=w Cap ends=x	-0.14
before gap=w aux ends=.	-0.07
before gap=w aux ends=x	-0.03
before gap=w ends=,	-0.24
before gap=w ends=.	-0.18
before gap=w ends=x	-0.21
before gap=w prep ends=.	0.37
before he left=,	0.47
before he left=:	-0.23
before he left=Cap	-0.29
before he left=Vr	-0.33
before he left=Vs	0.32
before he left=Vw	0.27
before he left=Vwb	-0.42
before he left=adv	-0.63
before he left=as	0.41
before he left=aux	-0.18
before he left=conj	-0.06
before he left=det	0.02
before he left=of	0.57
before he left=prep	0.25
before he left=that	-0.64
before he left=to	0.36
before he left=w	0.48
before he tie=inverted-r	-0.33
before he tie=inverted-rg	-0.45
before he tie=inverted-s	-0.81
before he tie=inverted-sg	-0.23
before he tie=none	0.48
before he tie=subject-r	0.40
before he tie=subject-s	0.21
before he tie=subject-w	0.14
before he tie=subject-wg	-0.16
before he's left=,	0.16
before he's left=:	0.54
before he's left=w	0.15
before he's tie=inverted-s	-0.21
before he's tie=none	-0.30
before he's tie=owner	0.16
before i left=,	0.05
before it left=,	-0.63
before it left=Cap	-0.09
before it left=aux	-0.49
before it left=conj	0.33
before it left=det	-0.28
before it left=to	-0.28
before it left=w	0.35
before it tie=inverted-r	-0.14
before it tie=inverted-rg	-0.13
before it tie=inverted-s	-0.07
before it tie=inverted-sg	-0.07
before it tie=inverted-w	-0.19
before it tie=inverted-wg	-0.13
before it tie=none	-1.16
before it tie=subject-s	0.85
before it tie=subject-w	0.02
before it's left=Cap	-0.47
before it's left=w	-0.50
before it's tie=none	-0.79
before lead=false left=, before=(	0.27
before lead=false left=, before=,	0.57
before lead=false left=, before=Cap	-0.05
before lead=false left=, before=Q	0.55
before lead=false left=, before=Vr	-0.48
before lead=false left=, before=Vsg	-0.30
before lead=false left=, before=Vw	0.07
before lead=false left=, before=Vwb	-0.12
before lead=false left=, before=Vwg	-0.50
before lead=false left=, before=as	0.53
before lead=false left=, before=aux	-0.41
before lead=false left=, before=by	-0.33
before lead=false left=, before=conj	-0.35
before lead=false left=, before=det	-0.16
before lead=false left=, before=of	-0.47
before lead=false left=, before=prep	-0.12
before lead=false left=, before=that	-0.65
before lead=false left=, before=to	-0.68
before lead=false left=, before=w	-0.19
before lead=false left=, before=wh	0.66
before lead=false left=- before=w	-0.47
before lead=false left=: before=,	0.22
before lead=false left=: before=-	0.57
before lead=false left=: before=Q	0.54
before lead=false left=: before=Vr	-0.40
before lead=false left=: before=Vs	-0.83
before lead=false left=: before=Vsg	-0.53
before lead=false left=: before=Vw	-0.33
before lead=false left=: before=Vwg	-0.25
before lead=false left=: before=adv	0.04
before lead=false left=: before=as	0.06
before lead=false left=: before=aux	-0.27
before lead=false left=: before=conj	0.53
before lead=false left=: before=det	-0.55
before lead=false left=: before=of	-0.61
before lead=false left=: before=prep	0.09
before lead=false left=: before=that	-0.46
before lead=false left=: before=to	-0.32
before lead=false left=: before=w	-0.46
before lead=false left=: before=wh	-0.36
before lead=false left=Cap before=,	-0.12
before lead=false left=Cap before=Cap	-0.64
before lead=false left=Cap before=Vr	-0.19
before lead=false left=Cap before=Vs	-0.44
before lead=false left=Cap before=Vsg	-0.18
before lead=false left=Cap before=Vw	-0.43
before lead=false left=Cap before=Vwb	-0.04
before lead=false left=Cap before=as	0.46
before lead=false left=Cap before=by	-0.43
before lead=false left=Cap before=conj	-0.60
before lead=false left=Cap before=of	-0.54
before lead=false left=Cap before=prep	-0.81
before lead=false left=Cap before=that	-0.29
before lead=false left=Cap before=to	-0.51
before lead=false left=Cap before=w	-0.99
before lead=false left=Cap before=wh	0.55
before lead=false left=Vr before=,	0.07
before lead=false left=Vr before=prep	-0.43
before lead=false left=Vr before=w	0.08
before lead=false left=Vrg before=prep	0.34
before lead=false left=Vs before=,	0.30
before lead=false left=Vs before=prep	-0.20
before lead=false left=Vs before=w	0.19
before lead=false left=Vsg before=w	-0.42
before lead=false left=Vw before=,	-0.43
before lead=false left=Vw before=Vs	-0.32
before lead=false left=Vw before=conj	-0.65
before lead=false left=Vw before=of	-0.12
before lead=false left=Vw before=prep	-0.61
before lead=false left=Vw before=that	-0.47
before lead=false left=Vw before=w	0.21
before lead=false left=Vw before=wh	0.82
before lead=false left=Vwb before=prep	-0.36
before lead=false left=Vwg before=Vw	0.33
before lead=false left=adv before=,	0.02
before lead=false left=adv before=Vs	-0.24
before lead=false left=adv before=det	-0.16
before lead=false left=as before=,	0.20
before lead=false left=as before=Vs	0.30
before lead=false left=as before=Vw	-0.11
before lead=false left=as before=Vwg	-0.32
before lead=false left=as before=conj	-0.21
before lead=false left=as before=of	-0.28
before lead=false left=as before=prep	-0.41
before lead=false left=as before=that	-0.46
before lead=false left=as before=to	-0.36
before lead=false left=as before=w	-0.81
before lead=false left=as before=wh	0.37
before lead=false left=aux before=(	-0.05
before lead=false left=aux before=,	0.73
before lead=false left=aux before=Cap	-0.37
before lead=false left=aux before=Q	-0.36
before lead=false left=aux before=Vr	-0.10
before lead=false left=aux before=Vs	-0.68
before lead=false left=aux before=Vsg	-0.28
before lead=false left=aux before=Vw	-0.47
before lead=false left=aux before=Vwb	-0.13
before lead=false left=aux before=adv	-0.31
before lead=false left=aux before=as	-0.30
before lead=false left=aux before=by	-0.35
before lead=false left=aux before=conj	-0.92
before lead=false left=aux before=det	-0.23
before lead=false left=aux before=of	-0.45
before lead=false left=aux before=prep	-0.55
before lead=false left=aux before=that	-0.89
before lead=false left=aux before=to	-0.27
before lead=false left=aux before=w	-0.76
before lead=false left=conj before=,	0.14
before lead=false left=conj before=Cap	-0.18
before lead=false left=conj before=Vr	-0.15
before lead=false left=conj before=Vs	-0.51
before lead=false left=conj before=Vw	-0.12
before lead=false left=conj before=adv	-0.29
before lead=false left=conj before=aux	-0.54
before lead=false left=conj before=by	-0.41
before lead=false left=conj before=conj	-0.65
before lead=false left=conj before=det	-0.31
before lead=false left=conj before=of	-0.49
before lead=false left=conj before=prep	0.29
before lead=false left=conj before=that	0.29
before lead=false left=conj before=to	-0.48
before lead=false left=conj before=w	-0.14
before lead=false left=det before=(	-0.11
before lead=false left=det before=,	0.49
before lead=false left=det before=Vr	-0.20
before lead=false left=det before=Vs	-0.44
before lead=false left=det before=Vsg	-0.27
before lead=false left=det before=Vw	-0.03
before lead=false left=det before=as	0.43
before lead=false left=det before=by	-0.46
before lead=false left=det before=conj	0.51
before lead=false left=det before=det	-0.14
before lead=false left=det before=of	-0.73
before lead=false left=det before=prep	0.13
before lead=false left=det before=that	-0.54
before lead=false left=det before=to	-0.50
before lead=false left=det before=w	0.21
before lead=false left=det before=wh	0.57
before lead=false left=of before=Vw	-0.10
before lead=false left=of before=prep	-0.36
before lead=false left=prep before=,	0.59
before lead=false left=prep before=Vr	-0.03
before lead=false left=prep before=Vs	-0.12
before lead=false left=prep before=Vw	-0.22
before lead=false left=prep before=Vwg	-0.29
before lead=false left=prep before=as	0.33
before lead=false left=prep before=conj	-0.47
before lead=false left=prep before=of	-0.31
before lead=false left=prep before=prep	-1.02
before lead=false left=prep before=that	-0.56
before lead=false left=prep before=w	-0.17
before lead=false left=prep before=wh	0.58
before lead=false left=that before=,	0.44
before lead=false left=that before=Vs	-0.47
before lead=false left=that before=Vsg	-0.19
before lead=false left=that before=Vw	-0.33
before lead=false left=that before=Vwg	0.39
before lead=false left=that before=by	-0.49
before lead=false left=that before=conj	-0.23
before lead=false left=that before=of	-0.20
before lead=false left=that before=prep	0.14
before lead=false left=that before=that	-0.38
before lead=false left=that before=to	-0.59
before lead=false left=that before=w	-0.32
before lead=false left=to before=,	-0.15
before lead=false left=to before=Vs	-0.68
before lead=false left=to before=Vw	-0.29
before lead=false left=to before=as	-0.12
before lead=false left=to before=conj	-0.22
before lead=false left=to before=of	-0.25
before lead=false left=to before=prep	0.11
before lead=false left=to before=that	0.30
before lead=false left=to before=w	0.27
before lead=false left=w before=(	-0.24
before lead=false left=w before=,	-0.08
before lead=false left=w before=Cap	0.38
before lead=false left=w before=Q	-0.28
before lead=false left=w before=Vr	-0.17
before lead=false left=w before=Vrg	-0.20
before lead=false left=w before=Vs	-0.88
before lead=false left=w before=Vsg	-0.24
before lead=false left=w before=Vw	-0.80
before lead=false left=w before=Vwb	0.04
before lead=false left=w before=Vwg	-0.59
before lead=false left=w before=adv	-0.15
before lead=false left=w before=as	-0.13
before lead=false left=w before=aux	-0.12
before lead=false left=w before=by	0.35
before lead=false left=w before=conj	0.43
before lead=false left=w before=det	-0.14
before lead=false left=w before=num	-0.34
before lead=false left=w before=of	-0.78
before lead=false left=w before=prep	-0.16
before lead=false left=w before=that	-0.57
before lead=false left=w before=to	-0.62
before lead=false left=w before=w	-0.64
before lead=false left=w before=wh	0.14
before lead=false left=wh before=w	-0.40
before lead=false tie=apposed-r	-0.19
before lead=false tie=apposed-s	-0.70
before lead=false tie=apposed-sg	-0.54
before lead=false tie=apposed-w	0.16
before lead=false tie=inner-r	-0.08
before lead=false tie=inner-s	0.23
before lead=false tie=inner-w	-0.23
before lead=false tie=inverted-r	-0.75
before lead=false tie=inverted-rg	-0.55
before lead=false tie=inverted-s	-0.60
before lead=false tie=inverted-sg	-0.64
before lead=false tie=inverted-w	-0.73
before lead=false tie=inverted-wg	-0.10
before lead=false tie=none	-0.43
before lead=false tie=owner	0.48
before lead=false tie=passive-w	-0.12
before lead=false tie=relative-r	-1.04
before lead=false tie=relative-w	-0.15
before lead=false tie=relative-wg	0.08
before lead=false tie=subject-r	0.27
before lead=false tie=subject-rg	-0.03
before lead=false tie=subject-s	0.28
before lead=false tie=subject-sg	0.34
before lead=false tie=subject-w	-0.26
before lead=false tie=subject-wg	-0.26
before lead=true left=, before=,	0.31
before lead=true left=, before=Cap	0.51
before lead=true left=, before=Q	-0.27
before lead=true left=, before=Vs	0.38
before lead=true left=, before=according	0.22
before lead=true left=, before=adv	-0.11
before lead=true left=, before=as	-0.14
before lead=true left=, before=by	-0.50
before lead=true left=, before=conj	-0.15
before lead=true left=, before=det	-0.30
before lead=true left=, before=of	-0.46
before lead=true left=, before=prep	-0.36
before lead=true left=, before=start	0.26
before lead=true left=, before=w	-0.10
before lead=true left=, before=wh	-0.48
before lead=true left=- before=start	-0.41
before lead=true left=: before=,	0.43
before lead=true left=: before=-	-0.34
before lead=true left=: before=Q	0.07
before lead=true left=: before=adv	-0.30
before lead=true left=: before=as	-0.04
before lead=true left=: before=conj	-0.37
before lead=true left=: before=det	-0.40
before lead=true left=: before=of	0.19
before lead=true left=: before=prep	-0.21
before lead=true left=: before=start	0.54
before lead=true left=: before=w	0.40
before lead=true left=: before=wh	-0.70
before lead=true left=Cap before=,	0.46
before lead=true left=Cap before=Cap	0.49
before lead=true left=Cap before=Q	0.35
before lead=true left=Cap before=Vs	0.40
before lead=true left=Cap before=conj	0.49
before lead=true left=Cap before=prep	-0.41
before lead=true left=Cap before=start	0.63
before lead=true left=Vr before=start	-0.17
before lead=true left=Vrb before=start	0.43
before lead=true left=Vrg before=start	-0.22
before lead=true left=Vs before=,	0.36
before lead=true left=Vs before=start	0.13
before lead=true left=Vsg before=start	0.22
before lead=true left=Vw before=of	-0.37
before lead=true left=Vw before=prep	-0.70
before lead=true left=Vw before=start	0.32
before lead=true left=Vwb before=start	0.03
before lead=true left=Vwg before=start	0.36
before lead=true left=adv before=start	0.27
before lead=true left=as before=,	0.15
before lead=true left=as before=prep	-0.41
before lead=true left=as before=start	0.03
before lead=true left=aux before=,	0.04
before lead=true left=aux before=Q	0.57
before lead=true left=aux before=Vs	0.05
before lead=true left=aux before=by	0.13
before lead=true left=aux before=conj	0.40
before lead=true left=aux before=det	-0.17
before lead=true left=aux before=of	-0.60
before lead=true left=aux before=prep	0.19
before lead=true left=aux before=start	0.53
before lead=true left=aux before=w	0.21
before lead=true left=conj before=,	0.02
before lead=true left=conj before=prep	-0.38
before lead=true left=conj before=start	-0.06
before lead=true left=det before=,	-0.50
before lead=true left=det before=Q	0.29
before lead=true left=det before=conj	-0.29
before lead=true left=det before=of	0.24
before lead=true left=det before=prep	-0.74
before lead=true left=det before=start	0.17
before lead=true left=of before=,	-0.52
before lead=true left=of before=start	-0.12
before lead=true left=prep before=,	0.50
before lead=true left=prep before=Q	0.16
before lead=true left=prep before=conj	0.14
before lead=true left=prep before=prep	0.24
before lead=true left=prep before=start	0.28
before lead=true left=that before=,	0.23
before lead=true left=that before=Q	-0.43
before lead=true left=that before=conj	0.46
before lead=true left=that before=det	-0.26
before lead=true left=that before=prep	-0.94
before lead=true left=that before=start	0.55
before lead=true left=that before=w	0.42
before lead=true left=to before=,	0.53
before lead=true left=to before=prep	-0.44
before lead=true left=to before=start	0.22
before lead=true left=w before=,	0.64
before lead=true left=w before=Q	0.06
before lead=true left=w before=conj	-0.13
before lead=true left=w before=det	-0.35
before lead=true left=w before=start	0.07
before lead=true left=w before=w	-0.13
before lead=true left=w before=wh	-0.75
before lead=true left=wh before=start	0.47
before lead=true tie=according	0.67
before lead=true tie=apposed-r	0.71
before lead=true tie=apposed-s	0.77
before lead=true tie=apposed-sg	-0.21
before lead=true tie=apposed-w	0.51
before lead=true tie=apposed-wg	-0.11
before lead=true tie=inner-s	-0.17
before lead=true tie=inverted-r	-0.05
before lead=true tie=inverted-s	0.64
before lead=true tie=inverted-w	-0.12
before lead=true tie=inverted-wg	-0.29
before lead=true tie=none	0.35
before lead=true tie=owner	-0.31
before lead=true tie=passive-w	-0.66
before lead=true tie=relative-r	0.61
before lead=true tie=relative-s	0.50
before lead=true tie=relative-w	0.17
before lead=true tie=relative-wg	0.64
before lead=true tie=subject-r	0.27
before lead=true tie=subject-rg	0.32
before lead=true tie=subject-s	0.40
before lead=true tie=subject-sg	0.48
before lead=true tie=subject-w	0.49
before lead=true tie=subject-wg	0.41
before n-body left=,	-0.39
before n-body left=:	-0.41
before n-body left=Cap	-0.03
before n-body left=Vs	-0.40
before n-body left=Vw	0.08
before n-body left=adv	-0.40
before n-body left=as	-0.38
before n-body left=aux	0.08
before n-body left=conj	-0.62
before n-body left=det	0.40
before n-body left=of	0.35
before n-body left=prep	-0.14
before n-body left=that	-0.43
before n-body left=to	0.33
before n-body left=w	-0.55
before n-body tie=inverted-r	-0.30
before n-body tie=inverted-s	-0.25
before n-body tie=inverted-sg	-0.14
before n-body tie=inverted-w	-0.21
before n-body tie=inverted-wg	-0.37
before n-body tie=none	0.52
before n-body tie=subject-r	0.26
before n-body tie=subject-s	-0.35
before n-body tie=subject-w	-0.10
before n-body tie=subject-wg	-0.22
before n-bodys left=,	-0.29
before n-bodys left=:	-0.62
before n-bodys left=aux	0.41
before n-bodys left=conj	-0.45
before n-bodys left=det	-0.53
before n-bodys left=w	0.04
before n-bodys tie=none	-0.79
before n-bodys tie=subject-wg	-0.62
before n-document left=,	0.13
before n-document left=:	-0.28
before n-document left=Cap	-0.80
before n-document left=Vr	-0.29
before n-document left=Vs	0.12
before n-document left=Vsg	0.41
before n-document left=Vw	-0.42
before n-document left=Vwb	-0.05
before n-document left=as	0.02
before n-document left=aux	-1.01
before n-document left=conj	-0.28
before n-document left=det	0.16
before n-document left=prep	-0.70
before n-document left=that	0.32
before n-document left=to	-0.27
before n-document left=w	-0.25
before n-document tie=apposed-s	-0.56
before n-document tie=apposed-w	0.31
before n-document tie=inverted-r	-0.12
before n-document tie=inverted-s	-0.17
before n-document tie=inverted-sg	-0.20
before n-document tie=inverted-w	-0.51
before n-document tie=inverted-wg	-0.41
before n-document tie=none	-0.06
before n-document tie=relative-r	-0.49
before n-document tie=relative-s	0.21
before n-document tie=relative-w	0.24
before n-document tie=subject-r	0.16
before n-document tie=subject-s	-0.52
before n-document tie=subject-sg	0.11
before n-document tie=subject-wg	-0.69
before n-documents left=,	-0.64
before n-documents left=:	-0.70
before n-documents left=Cap	0.28
before n-documents left=Vr	-0.30
before n-documents left=Vw	-0.25
before n-documents left=as	0.34
before n-documents left=aux	-0.11
before n-documents left=conj	0.48
before n-documents left=det	-0.90
before n-documents left=prep	-0.56
before n-documents left=to	-0.49
before n-documents left=w	-0.69
before n-documents tie=inverted-w	-0.09
before n-documents tie=none	-0.31
before n-documents tie=subject-w	-0.61
before n-person left=,	-0.07
before n-person left=:	0.35
before n-person left=Cap	0.09
before n-person left=Vs	0.09
before n-person left=Vsg	-0.19
before n-person left=Vw	-0.51
before n-person left=Vwb	0.44
before n-person left=Vwg	-0.35
before n-person left=adv	0.33
before n-person left=as	-0.04
before n-person left=aux	0.54
before n-person left=conj	-0.36
before n-person left=prep	-0.50
before n-person left=that	0.39
before n-person left=to	0.15
before n-person left=w	0.15
before n-person tie=apposed-r	0.55
before n-person tie=apposed-s	0.08
before n-person tie=apposed-sg	-0.25
before n-person tie=apposed-w	-0.36
before n-person tie=inner-s	0.03
before n-person tie=inner-w	0.16
before n-person tie=inverted-r	-0.22
before n-person tie=inverted-s	0.28
before n-person tie=inverted-sg	-0.25
before n-person tie=inverted-w	-0.20
before n-person tie=inverted-wg	-0.24
before n-person tie=none	-0.56
before n-person tie=relative-r	0.19
before n-person tie=relative-s	-0.78
before n-person tie=relative-w	0.48
before n-person tie=subject-r	0.20
before n-person tie=subject-s	0.60
before n-person tie=subject-w	0.70
before n-person tie=subject-wg	0.20
before n-persons left=,	-0.05
before n-persons left=-	-0.23
before n-persons left=:	-0.55
before n-persons left=Cap	0.16
before n-persons left=Vrg	0.73
before n-persons left=as	-0.06
before n-persons left=aux	-0.92
before n-persons left=conj	0.06
before n-persons left=det	-1.27
before n-persons left=of	0.18
before n-persons left=prep	0.20
before n-persons left=that	-0.36
before n-persons left=to	-1.02
before n-persons left=w	-0.05
before n-persons tie=apposed-sg	-0.11
before n-persons tie=inverted-r	-0.21
before n-persons tie=inverted-rg	-0.27
before n-persons tie=inverted-s	-0.74
before n-persons tie=inverted-sg	-0.20
before n-persons tie=inverted-w	-0.18
before n-persons tie=none	-0.28
before n-persons tie=relative-r	-0.12
before n-persons tie=subject-r	-0.59
before n-persons tie=subject-sg	-0.40
before n-persons tie=subject-w	0.58
before n-persons tie=subject-wg	-0.30
before named=0 kind=pronoun	-0.45
before named=1 kind=name	-0.30
before named=1 kind=noun	0.30
before named=1 kind=pronoun	0.31
before named=10+ kind=name	0.18
before named=10+ kind=noun	0.11
before named=10+ kind=pronoun	0.56
before named=2 kind=name	0.32
before named=2 kind=noun	-0.52
before named=2 kind=pronoun	-0.26
before named=3 kind=name	0.59
before named=3 kind=noun	0.09
before named=3 kind=pronoun	-0.41
before named=4-5 kind=noun	0.78
before named=4-5 kind=pronoun	0.02
before named=6-9 kind=name	0.18
before named=6-9 kind=noun	-0.35
before named=6-9 kind=pronoun	0.48
before other-verb	0.27
before owner gap= tie=inverted-sg	-0.17
before owner gap= tie=none	-0.47
before owner gap=long tie=inverted-s	-0.42
before owner gap=long tie=inverted-w	-0.17
before owner gap=long tie=inverted-wg	-0.17
before owner gap=long tie=none	-0.52
before owner gap=long tie=owner	-0.34
before owner gap=long tie=subject-wg	-0.49
before personal=body kind=name	-0.39
before personal=body kind=noun	0.30
before personal=body kind=pronoun	0.18
before personal=body tie=according	0.48
before personal=body tie=apposed-r	0.28
before personal=body tie=apposed-s	-0.58
before personal=body tie=apposed-sg	-0.47
before personal=body tie=apposed-w	0.22
before personal=body tie=inverted-r	-0.34
before personal=body tie=inverted-rg	-0.13
before personal=body tie=inverted-s	-0.53
before personal=body tie=inverted-sg	-0.37
before personal=body tie=inverted-w	-0.58
before personal=body tie=inverted-wg	0.25
before personal=body tie=relative-r	-0.61
before personal=body tie=relative-s	0.47
before personal=body tie=relative-w	0.10
before personal=body tie=subject-r	-0.18
before personal=body tie=subject-sg	0.29
before personal=body tie=subject-w	-0.27
before personal=body tie=subject-wg	0.07
before personal=false kind=name	-0.15
before personal=false kind=noun	0.10
before personal=false kind=pronoun	0.36
before personal=false tie=apposed-s	0.29
before personal=false tie=apposed-w	0.11
before personal=false tie=inverted-r	-0.24
before personal=false tie=inverted-s	-0.33
before personal=false tie=inverted-sg	-0.38
before personal=false tie=inverted-w	-0.25
before personal=false tie=inverted-wg	-0.16
before personal=false tie=none	-0.34
before personal=false tie=subject-r	0.05
before personal=false tie=subject-s	0.57
before personal=false tie=subject-w	0.43
before personal=nobody kind=pronoun	-0.45
before personal=nobody tie=none	0.14
before personal=nobody tie=subject-w	-0.26
before personal=place kind=name	-0.99
before personal=place kind=pronoun	0.04
before personal=place tie=apposed-wg	-0.47
before personal=place tie=inverted-s	-0.02
before personal=place tie=none	-0.18
before personal=place tie=subject-s	-0.20
before personal=place tie=subject-w	-0.53
before personal=true kind=name	0.63
before personal=true kind=noun	0.29
before personal=true kind=pronoun	0.53
before personal=true tie=according	0.68
before personal=true tie=apposed-r	0.57
before personal=true tie=apposed-s	0.38
before personal=true tie=apposed-sg	-0.25
before personal=true tie=apposed-w	0.65
before personal=true tie=apposed-wg	0.10
before personal=true tie=inner-r	-0.08
before personal=true tie=inner-s	0.09
before personal=true tie=inner-w	-0.11
before personal=true tie=inverted-r	-0.63
before personal=true tie=inverted-rg	-0.71
before personal=true tie=inverted-s	0.15
before personal=true tie=inverted-sg	-0.47
before personal=true tie=inverted-w	-0.62
before personal=true tie=inverted-wg	-0.76
before personal=true tie=none	0.11
before personal=true tie=owner	0.29
before personal=true tie=passive-s	-0.94
before personal=true tie=passive-w	-0.75
before personal=true tie=relative-r	0.11
before personal=true tie=relative-s	0.25
before personal=true tie=relative-w	0.09
before personal=true tie=relative-wg	0.31
before personal=true tie=subject-r	0.51
before personal=true tie=subject-rg	0.36
before personal=true tie=subject-s	0.62
before personal=true tie=subject-sg	0.28
before personal=true tie=subject-w	0.30
before personal=true tie=subject-wg	-0.02
before rivals=0 holes=0	0.42
before rivals=0 holes=1	-0.39
before rivals=0 holes=2	-0.55
before rivals=0 tie=according	0.13
before rivals=0 tie=inner-s	0.08
before rivals=0 tie=inverted-r	-0.49
before rivals=0 tie=inverted-rg	-0.49
before rivals=0 tie=inverted-s	-0.38
before rivals=0 tie=inverted-sg	-0.48
before rivals=0 tie=inverted-w	-0.61
before rivals=0 tie=inverted-wg	-0.54
before rivals=0 tie=none	-0.19
before rivals=0 tie=owner	0.56
before rivals=0 tie=subject-r	0.34
before rivals=0 tie=subject-rg	0.03
before rivals=0 tie=subject-s	0.41
before rivals=0 tie=subject-sg	0.25
before rivals=0 tie=subject-w	0.61
before rivals=0 tie=subject-wg	-0.11
before rivals=1 holes=0	0.25
before rivals=1 holes=1	0.04
before rivals=1 holes=2	0.48
before rivals=1 tie=apposed-r	-0.30
before rivals=1 tie=apposed-s	0.50
before rivals=1 tie=apposed-sg	-0.17
before rivals=1 tie=apposed-w	0.65
before rivals=1 tie=inner-s	-0.04
before rivals=1 tie=inverted-r	-0.39
before rivals=1 tie=inverted-s	-0.33
before rivals=1 tie=inverted-sg	-0.31
before rivals=1 tie=inverted-w	-0.48
before rivals=1 tie=inverted-wg	-0.58
before rivals=1 tie=none	0.15
before rivals=1 tie=owner	0.27
before rivals=1 tie=relative-r	0.27
before rivals=1 tie=relative-s	0.17
before rivals=1 tie=relative-w	-0.30
before rivals=1 tie=subject-r	0.13
before rivals=1 tie=subject-rg	0.29
before rivals=1 tie=subject-s	0.63
before rivals=1 tie=subject-sg	-0.20
before rivals=1 tie=subject-w	-0.02
before rivals=1 tie=subject-wg	-0.07
before rivals=10+ holes=0	-0.26
before rivals=10+ tie=none	-0.34
before rivals=2 holes=0	0.19
before rivals=2 holes=1	0.17
before rivals=2 holes=2	0.40
before rivals=2 tie=apposed-r	0.09
before rivals=2 tie=apposed-s	0.12
before rivals=2 tie=apposed-sg	-0.05
before rivals=2 tie=apposed-w	0.07
before rivals=2 tie=apposed-wg	-0.36
before rivals=2 tie=inner-r	-0.24
before rivals=2 tie=inner-s	-0.34
before rivals=2 tie=inverted-r	-0.36
before rivals=2 tie=inverted-s	0.17
before rivals=2 tie=inverted-sg	-0.10
before rivals=2 tie=inverted-w	-0.26
before rivals=2 tie=inverted-wg	-0.31
before rivals=2 tie=none	-0.22
before rivals=2 tie=passive-w	-0.09
before rivals=2 tie=relative-r	-0.58
before rivals=2 tie=relative-w	0.41
before rivals=2 tie=subject-r	0.28
before rivals=2 tie=subject-sg	0.20
before rivals=2 tie=subject-w	0.08
before rivals=2 tie=subject-wg	0.10
before rivals=3 holes=0	0.22
before rivals=3 holes=1	-0.17
before rivals=3 holes=2	0.09
before rivals=3 tie=apposed-r	0.69
before rivals=3 tie=apposed-s	-0.14
before rivals=3 tie=apposed-sg	-0.43
before rivals=3 tie=apposed-w	-0.05
before rivals=3 tie=inverted-r	-0.26
before rivals=3 tie=inverted-s	-0.03
before rivals=3 tie=inverted-sg	-0.16
before rivals=3 tie=inverted-w	-0.21
before rivals=3 tie=none	-0.39
before rivals=3 tie=relative-r	-0.16
before rivals=3 tie=relative-s	0.19
before rivals=3 tie=relative-w	-0.05
before rivals=3 tie=subject-r	-0.22
before rivals=3 tie=subject-s	0.13
before rivals=3 tie=subject-w	-0.13
before rivals=3 tie=subject-wg	0.25
before rivals=4-5 holes=0	-0.15
before rivals=4-5 holes=1	-0.39
before rivals=4-5 holes=2	0.13
before rivals=4-5 tie=apposed-r	0.49
before rivals=4-5 tie=apposed-s	0.09
before rivals=4-5 tie=apposed-w	0.22
before rivals=4-5 tie=apposed-wg	0.14
before rivals=4-5 tie=inverted-r	-0.04
before rivals=4-5 tie=inverted-s	-0.74
before rivals=4-5 tie=inverted-w	-0.27
before rivals=4-5 tie=inverted-wg	-0.24
before rivals=4-5 tie=none	-0.37
before rivals=4-5 tie=owner	-0.71
before rivals=4-5 tie=relative-r	0.23
before rivals=4-5 tie=relative-s	0.40
before rivals=4-5 tie=relative-w	0.13
before rivals=4-5 tie=subject-r	-0.27
before rivals=4-5 tie=subject-s	-0.21
before rivals=4-5 tie=subject-w	-0.06
before rivals=4-5 tie=subject-wg	-0.89
before rivals=6-9 holes=0	-0.11
before rivals=6-9 holes=1	0.25
before rivals=6-9 holes=2	-0.25
before rivals=6-9 tie=apposed-s	0.10
before rivals=6-9 tie=apposed-w	0.16
before rivals=6-9 tie=inverted-s	0.59
before rivals=6-9 tie=inverted-w	-0.10
before rivals=6-9 tie=none	-0.06
before rivals=6-9 tie=relative-w	0.12
before rivals=6-9 tie=subject-r	-0.10
before rivals=6-9 tie=subject-s	-0.29
before rivals=6-9 tie=subject-w	-0.16
before rivals=6-9 tie=subject-wg	-0.14
before spoken=0 kind=name	0.15
before spoken=0 kind=noun	0.22
before spoken=0 kind=pronoun	0.24
before spoken=1 kind=name	0.09
before spoken=1 kind=noun	0.42
before spoken=1 kind=pronoun	0.31
before spoken=10+ kind=name	0.11
before spoken=10+ kind=noun	0.04
before spoken=10+ kind=pronoun	-0.07
before spoken=2 kind=name	0.51
before spoken=2 kind=noun	0.30
before spoken=2 kind=pronoun	0.32
before spoken=3 kind=name	0.27
before spoken=3 kind=noun	-0.19
before spoken=3 kind=pronoun	0.02
before spoken=4-5 kind=name	0.37
before spoken=4-5 kind=noun	0.51
before spoken=6-9 kind=name	-0.04
before spoken=6-9 kind=noun	-0.17
before spoken=6-9 kind=pronoun	0.40
before that tie=subject-s	-0.02
before they left=,	0.02
before they left=Cap	-0.30
before they left=aux	-0.08
before they left=w	0.60
before they tie=none	-0.73
before they tie=subject-r	0.20
before they tie=subject-s	0.61
before they tie=subject-w	-0.24
before tie=according left=, samecue=false	0.36
before tie=according opens=A holes=0	0.51
before tie=according opens=a holes=0	0.42
before tie=apposed-r opens=A holes=0	0.20
before tie=apposed-r opens=a holes=0	0.72
before tie=apposed-r opens=a holes=1	-0.13
before tie=apposed-s left=, samecue=false	0.11
before tie=apposed-s left=, samecue=true	0.48
before tie=apposed-s left=Cap samecue=false	0.07
before tie=apposed-s left=Cap samecue=true	0.28
before tie=apposed-s left=aux samecue=false	0.52
before tie=apposed-s left=aux samecue=true	0.36
before tie=apposed-s left=conj samecue=false	0.51
before tie=apposed-s left=conj samecue=true	0.24
before tie=apposed-s left=that samecue=true	0.58
before tie=apposed-s left=to samecue=false	0.46
before tie=apposed-s left=w samecue=true	0.20
before tie=apposed-s opens=A holes=0	0.15
before tie=apposed-s opens=A holes=1	-0.48
before tie=apposed-s opens=a holes=0	0.75
before tie=apposed-s opens=a holes=1	-0.26
before tie=apposed-sg left=aux samecue=true	-0.30
before tie=apposed-sg opens=a holes=0	-0.57
before tie=apposed-w left=: samecue=true	0.32
before tie=apposed-w left=Vw samecue=true	0.22
before tie=apposed-w left=w samecue=false	-0.12
before tie=apposed-w left=w samecue=true	0.33
before tie=apposed-w opens=A holes=0	0.05
before tie=apposed-w opens=a holes=0	0.05
before tie=apposed-wg left=w samecue=true	-0.44
before tie=apposed-wg opens=a holes=0	-0.35
before tie=inner-r opens=a holes=0	0.12
before tie=inner-s left=: samecue=true	0.09
before tie=inner-s opens=A holes=0	0.09
before tie=inner-w opens=A holes=0	0.38
before tie=inner-w opens=a holes=0	-0.08
before tie=inverted-r left=, samecue=false	-0.13
before tie=inverted-r left=: samecue=false	-0.20
before tie=inverted-r left=: samecue=true	-0.03
before tie=inverted-r left=Cap samecue=false	-0.15
before tie=inverted-r left=Cap samecue=true	-0.14
before tie=inverted-r left=aux samecue=false	-0.08
before tie=inverted-r left=aux samecue=true	-0.10
before tie=inverted-r left=conj samecue=false	-0.11
before tie=inverted-r left=det samecue=false	-0.27
before tie=inverted-r left=w samecue=false	-0.11
before tie=inverted-r left=w samecue=true	-0.09
before tie=inverted-r opens=A holes=0	-0.42
before tie=inverted-r opens=a holes=0	-0.62
before tie=inverted-r opens=a holes=1	-0.23
before tie=inverted-rg left=aux samecue=true	-0.21
before tie=inverted-rg left=w samecue=true	-0.20
before tie=inverted-rg opens=a holes=0	-0.66
before tie=inverted-s left=, samecue=false	-0.57
before tie=inverted-s left=, samecue=true	0.50
before tie=inverted-s left=: samecue=false	0.11
before tie=inverted-s left=: samecue=true	-0.19
before tie=inverted-s left=Cap samecue=true	-0.06
before tie=inverted-s left=Vs samecue=false	-0.04
before tie=inverted-s left=adv samecue=true	-0.11
before tie=inverted-s left=aux samecue=false	-0.21
before tie=inverted-s left=aux samecue=true	-0.21
before tie=inverted-s left=conj samecue=false	-0.33
before tie=inverted-s left=conj samecue=true	-0.12
before tie=inverted-s left=det samecue=false	0.09
before tie=inverted-s left=det samecue=true	-0.36
before tie=inverted-s left=prep samecue=true	-0.21
before tie=inverted-s left=that samecue=false	0.07
before tie=inverted-s left=that samecue=true	-0.12
before tie=inverted-s left=to samecue=false	0.11
before tie=inverted-s left=to samecue=true	-0.12
before tie=inverted-s left=w samecue=false	0.23
before tie=inverted-s left=w samecue=true	-0.49
before tie=inverted-s opens=A holes=0	-0.08
before tie=inverted-s opens=A holes=1	-0.39
before tie=inverted-s opens=a holes=0	-0.10
before tie=inverted-s opens=a holes=1	-0.22
before tie=inverted-sg left=, samecue=false	-0.15
before tie=inverted-sg left=, samecue=true	-0.20
before tie=inverted-sg left=Cap samecue=true	-0.18
before tie=inverted-sg left=aux samecue=false	-0.10
before tie=inverted-sg left=aux samecue=true	-0.25
before tie=inverted-sg left=det samecue=true	-0.07
before tie=inverted-sg left=that samecue=true	-0.10
before tie=inverted-sg left=w samecue=true	-0.31
before tie=inverted-sg opens=A holes=0	-0.27
before tie=inverted-sg opens=a holes=0	-0.66
before tie=inverted-sg opens=a holes=1	-0.19
before tie=inverted-w left=, samecue=false	-0.24
before tie=inverted-w left=, samecue=true	-0.15
before tie=inverted-w left=: samecue=false	-0.12
before tie=inverted-w left=: samecue=true	-0.11
before tie=inverted-w left=Cap samecue=false	-0.19
before tie=inverted-w left=Cap samecue=true	-0.23
before tie=inverted-w left=Vw samecue=false	-0.04
before tie=inverted-w left=Vwg samecue=false	-0.04
before tie=inverted-w left=as samecue=true	-0.09
before tie=inverted-w left=aux samecue=false	-0.13
before tie=inverted-w left=conj samecue=false	-0.14
before tie=inverted-w left=det samecue=false	-0.10
before tie=inverted-w left=det samecue=true	-0.23
before tie=inverted-w left=prep samecue=true	-0.18
before tie=inverted-w left=that samecue=false	-0.11
before tie=inverted-w left=to samecue=false	-0.11
before tie=inverted-w left=w samecue=false	-0.15
before tie=inverted-w left=w samecue=true	-0.25
before tie=inverted-w opens=A holes=0	-0.43
before tie=inverted-w opens=A holes=1	-0.22
before tie=inverted-w opens=a holes=0	-0.63
before tie=inverted-w opens=a holes=1	-0.28
before tie=inverted-wg left=, samecue=false	-0.28
before tie=inverted-wg left=: samecue=false	-0.09
before tie=inverted-wg left=: samecue=true	-0.26
before tie=inverted-wg left=that samecue=false	0.47
before tie=inverted-wg left=w samecue=true	-0.16
before tie=inverted-wg opens=A holes=0	0.28
before tie=inverted-wg opens=a holes=0	-0.80
before tie=inverted-wg opens=a holes=1	-0.47
before tie=none left=( samecue=false	0.43
before tie=none left=, samecue=false	-0.47
before tie=none left=- samecue=false	0.12
before tie=none left=: samecue=false	0.02
before tie=none left=Cap samecue=false	-0.65
before tie=none left=Vr samecue=false	-0.78
before tie=none left=Vrg samecue=false	0.79
before tie=none left=Vs samecue=false	-0.65
before tie=none left=Vsg samecue=false	-0.26
before tie=none left=Vw samecue=false	-0.54
before tie=none left=Vwb samecue=false	-0.53
before tie=none left=adv samecue=false	-0.30
before tie=none left=as samecue=false	-0.50
before tie=none left=aux samecue=false	-0.23
before tie=none left=conj samecue=false	-0.55
before tie=none left=det samecue=false	0.05
before tie=none left=of samecue=false	-0.12
before tie=none left=prep samecue=false	-0.21
before tie=none left=that samecue=false	0.56
before tie=none left=to samecue=false	-0.57
before tie=none left=w samecue=false	-0.09
before tie=none left=wh samecue=false	-1.02
before tie=none left=— samecue=false	-0.43
before tie=none opens=0 holes=0	-0.11
before tie=none opens=A holes=0	0.05
before tie=none opens=A holes=1	-0.48
before tie=none opens=a holes=0	-0.15
before tie=none opens=a holes=2	0.11
before tie=owner left=, samecue=false	0.54
before tie=owner left=w samecue=false	0.12
before tie=owner opens=A holes=0	0.42
before tie=owner opens=a holes=0	0.17
before tie=passive-s opens=A holes=0	-0.76
before tie=passive-w opens=a holes=0	-0.65
before tie=relative-r left=, samecue=true	-0.31
before tie=relative-r opens=A holes=0	-0.73
before tie=relative-r opens=a holes=0	0.27
before tie=relative-s left=, samecue=true	0.17
before tie=relative-s left=aux samecue=true	0.23
before tie=relative-s opens=A holes=0	0.36
before tie=relative-s opens=a holes=0	0.07
before tie=relative-w left=, samecue=false	0.63
before tie=relative-w left=: samecue=false	0.20
before tie=relative-w left=Cap samecue=false	0.12
before tie=relative-w left=w samecue=false	-0.65
before tie=relative-w left=w samecue=true	-0.62
before tie=relative-w opens=A holes=0	0.76
before tie=relative-w opens=a holes=0	-0.61
before tie=relative-wg opens=a holes=0	-0.10
before tie=subject-r left=, samecue=false	0.17
before tie=subject-r left=, samecue=true	0.34
before tie=subject-r left=- samecue=true	-0.27
before tie=subject-r left=: samecue=false	-0.36
before tie=subject-r left=: samecue=true	-0.27
before tie=subject-r left=Cap samecue=false	0.39
before tie=subject-r left=Cap samecue=true	0.18
before tie=subject-r left=Vr samecue=false	0.14
before tie=subject-r left=Vr samecue=true	0.50
before tie=subject-r left=Vrb samecue=false	-0.46
before tie=subject-r left=Vw samecue=false	0.09
before tie=subject-r left=as samecue=false	-0.15
before tie=subject-r left=aux samecue=false	-0.39
before tie=subject-r left=aux samecue=true	0.90
before tie=subject-r left=conj samecue=false	0.21
before tie=subject-r left=conj samecue=true	-0.69
before tie=subject-r left=det samecue=false	-0.29
before tie=subject-r left=det samecue=true	0.35
before tie=subject-r left=prep samecue=false	0.55
before tie=subject-r left=prep samecue=true	0.42
before tie=subject-r left=that samecue=false	-0.53
before tie=subject-r left=that samecue=true	0.13
before tie=subject-r left=to samecue=false	-0.45
before tie=subject-r left=to samecue=true	0.49
before tie=subject-r left=w samecue=false	-1.01
before tie=subject-r left=w samecue=true	0.40
before tie=subject-r opens=A holes=0	-0.17
before tie=subject-r opens=A holes=1	-0.31
before tie=subject-r opens=a holes=0	0.38
before tie=subject-r opens=a holes=1	0.78
before tie=subject-rg opens=A holes=0	-0.25
before tie=subject-rg opens=a holes=0	0.43
before tie=subject-s left=, samecue=false	-0.44
before tie=subject-s left=, samecue=true	0.13
before tie=subject-s left=: samecue=false	-0.17
before tie=subject-s left=: samecue=true	-0.21
before tie=subject-s left=Cap samecue=false	0.62
before tie=subject-s left=Cap samecue=true	-0.11
before tie=subject-s left=Vr samecue=false	-0.32
before tie=subject-s left=Vs samecue=true	0.69
before tie=subject-s left=Vw samecue=false	0.15
before tie=subject-s left=Vwb samecue=false	0.44
before tie=subject-s left=adv samecue=true	0.43
before tie=subject-s left=aux samecue=false	0.07
before tie=subject-s left=aux samecue=true	0.55
before tie=subject-s left=conj samecue=false	1.08
before tie=subject-s left=conj samecue=true	0.56
before tie=subject-s left=det samecue=false	0.91
before tie=subject-s left=det samecue=true	1.01
before tie=subject-s left=prep samecue=true	0.71
before tie=subject-s left=that samecue=false	-0.37
before tie=subject-s left=that samecue=true	1.18
before tie=subject-s left=to samecue=false	-0.12
before tie=subject-s left=to samecue=true	0.72
before tie=subject-s left=w samecue=false	-0.56
before tie=subject-s left=w samecue=true	0.42
before tie=subject-s opens=A holes=1	-0.70
before tie=subject-s opens=a holes=0	0.55
before tie=subject-s opens=a holes=1	0.38
before tie=subject-sg left=, samecue=false	0.52
before tie=subject-sg left=, samecue=true	-0.20
before tie=subject-sg opens=A holes=0	-0.10
before tie=subject-sg opens=a holes=0	0.40
before tie=subject-w left=, samecue=false	0.20
before tie=subject-w left=, samecue=true	0.32
before tie=subject-w left=: samecue=false	-0.43
before tie=subject-w left=: samecue=true	0.75
before tie=subject-w left=Cap samecue=false	0.45
before tie=subject-w left=Vr samecue=false	0.44
before tie=subject-w left=Vs samecue=false	-0.40
before tie=subject-w left=Vsg samecue=false	-0.05
before tie=subject-w left=Vw samecue=false	-0.22
before tie=subject-w left=Vw samecue=true	-0.06
before tie=subject-w left=Vwb samecue=false	-0.17
before tie=subject-w left=Vwg samecue=false	0.41
before tie=subject-w left=as samecue=false	0.50
before tie=subject-w left=as samecue=true	-0.04
before tie=subject-w left=aux samecue=false	-0.12
before tie=subject-w left=aux samecue=true	0.59
before tie=subject-w left=conj samecue=false	-0.53
before tie=subject-w left=det samecue=false	0.06
before tie=subject-w left=det samecue=true	0.18
before tie=subject-w left=of samecue=true	0.78
before tie=subject-w left=prep samecue=false	-0.37
before tie=subject-w left=prep samecue=true	-0.41
before tie=subject-w left=that samecue=false	-0.62
before tie=subject-w left=that samecue=true	0.10
before tie=subject-w left=to samecue=false	-0.04
before tie=subject-w left=to samecue=true	0.20
before tie=subject-w left=w samecue=false	-0.11
before tie=subject-w left=w samecue=true	0.61
before tie=subject-w left=wh samecue=false	0.63
before tie=subject-w opens=A holes=0	0.10
before tie=subject-w opens=a holes=0	0.08
before tie=subject-w opens=a holes=1	0.29
before tie=subject-wg left=, samecue=false	-0.22
before tie=subject-wg left=, samecue=true	-0.77
before tie=subject-wg left=: samecue=false	-0.67
before tie=subject-wg left=det samecue=false	0.14
before tie=subject-wg left=det samecue=true	0.26
before tie=subject-wg left=that samecue=false	0.31
before tie=subject-wg left=w samecue=false	-0.37
before tie=subject-wg opens=A holes=0	-0.38
before tie=subject-wg opens=a holes=0	0.23
before tie=subject-wg opens=a holes=1	0.17
before to-cue=0 first=false before=(	-0.41
before to-cue=0 first=false before=,	0.88
before to-cue=0 first=false before=-	0.15
before to-cue=0 first=false before=Cap	0.41
before to-cue=0 first=false before=Q	0.72
before to-cue=0 first=false before=Vr	-0.49
before to-cue=0 first=false before=Vrg	-0.54
before to-cue=0 first=false before=Vs	-0.59
before to-cue=0 first=false before=Vsg	-0.93
before to-cue=0 first=false before=Vw	-0.56
before to-cue=0 first=false before=Vwb	0.56
before to-cue=0 first=false before=Vwg	-0.59
before to-cue=0 first=false before=adv	0.13
before to-cue=0 first=false before=as	0.77
before to-cue=0 first=false before=aux	-0.57
before to-cue=0 first=false before=by	-0.39
before to-cue=0 first=false before=conj	0.59
before to-cue=0 first=false before=det	-0.61
before to-cue=0 first=false before=num	0.41
before to-cue=0 first=false before=of	-0.24
before to-cue=0 first=false before=prep	-0.36
before to-cue=0 first=false before=that	-0.86
before to-cue=0 first=false before=to	-0.90
before to-cue=0 first=false before=w	-0.11
before to-cue=0 first=false before=wh	0.76
before to-cue=0 first=true before=Q	0.42
before to-cue=0 first=true before=start	1.18
before to-cue=1 first=false before=(	0.17
before to-cue=1 first=false before=,	0.43
before to-cue=1 first=false before=Cap	-0.03
before to-cue=1 first=false before=Q	-0.21
before to-cue=1 first=false before=Vr	-0.48
before to-cue=1 first=false before=Vs	-0.15
before to-cue=1 first=false before=Vw	-0.92
before to-cue=1 first=false before=Vwb	-0.17
before to-cue=1 first=false before=Vwg	-0.47
before to-cue=1 first=false before=adv	-0.14
before to-cue=1 first=false before=as	-0.89
before to-cue=1 first=false before=aux	-0.35
before to-cue=1 first=false before=by	-0.76
before to-cue=1 first=false before=conj	0.49
before to-cue=1 first=false before=det	-0.85
before to-cue=1 first=false before=num	0.26
before to-cue=1 first=false before=of	-0.95
before to-cue=1 first=false before=prep	-0.15
before to-cue=1 first=false before=that	-0.63
before to-cue=1 first=false before=to	-1.01
before to-cue=1 first=false before=w	-0.12
before to-cue=1 first=true before=Q	0.03
before to-cue=1 first=true before=start	0.50
before to-cue=10+ first=false before=prep	-0.10
before to-cue=10+ first=true before=start	-0.58
before to-cue=2 first=false before=(	0.28
before to-cue=2 first=false before=,	0.10
before to-cue=2 first=false before=Cap	0.36
before to-cue=2 first=false before=Q	-0.40
before to-cue=2 first=false before=Vr	-0.11
before to-cue=2 first=false before=Vs	-0.42
before to-cue=2 first=false before=Vsg	-0.04
before to-cue=2 first=false before=Vw	-0.40
before to-cue=2 first=false before=Vwb	-0.04
before to-cue=2 first=false before=Vwg	-0.49
before to-cue=2 first=false before=adv	0.14
before to-cue=2 first=false before=as	-0.06
before to-cue=2 first=false before=aux	-0.49
before to-cue=2 first=false before=by	0.22
before to-cue=2 first=false before=conj	-0.52
before to-cue=2 first=false before=det	-0.15
before to-cue=2 first=false before=of	-0.86
before to-cue=2 first=false before=prep	-0.14
before to-cue=2 first=false before=that	-0.21
before to-cue=2 first=false before=to	-0.76
before to-cue=2 first=false before=w	-0.45
before to-cue=2 first=true before=start	0.68
before to-cue=3 first=false before=(	-0.16
before to-cue=3 first=false before=,	-0.28
before to-cue=3 first=false before=Cap	-0.61
before to-cue=3 first=false before=Q	0.50
before to-cue=3 first=false before=Vr	-0.04
before to-cue=3 first=false before=Vs	-0.21
before to-cue=3 first=false before=Vw	-0.33
before to-cue=3 first=false before=adv	-0.48
before to-cue=3 first=false before=aux	-0.09
before to-cue=3 first=false before=by	-0.12
before to-cue=3 first=false before=conj	-0.52
before to-cue=3 first=false before=det	-0.04
before to-cue=3 first=false before=num	-0.51
before to-cue=3 first=false before=of	-0.65
before to-cue=3 first=false before=prep	-0.43
before to-cue=3 first=false before=that	-0.10
before to-cue=3 first=false before=to	-0.54
before to-cue=3 first=false before=w	-0.41
before to-cue=3 first=false before=wh	0.30
before to-cue=3 first=true before=start	0.39
before to-cue=4-5 first=false before=(	-0.12
before to-cue=4-5 first=false before=,	-0.30
before to-cue=4-5 first=false before=Cap	-0.15
before to-cue=4-5 first=false before=Q	0.57
before to-cue=4-5 first=false before=Vs	-0.02
before to-cue=4-5 first=false before=Vw	0.24
before to-cue=4-5 first=false before=Vwb	-0.07
before to-cue=4-5 first=false before=adv	-0.07
before to-cue=4-5 first=false before=as	0.55
before to-cue=4-5 first=false before=aux	-0.21
before to-cue=4-5 first=false before=by	0.29
before to-cue=4-5 first=false before=conj	-0.08
before to-cue=4-5 first=false before=det	-0.41
before to-cue=4-5 first=false before=of	-0.44
before to-cue=4-5 first=false before=prep	-1.16
before to-cue=4-5 first=false before=that	-0.11
before to-cue=4-5 first=false before=to	-0.49
before to-cue=4-5 first=false before=w	-0.27
before to-cue=4-5 first=false before=wh	0.18
before to-cue=4-5 first=true before=start	0.25
before to-cue=6-9 first=false before=,	-0.65
before to-cue=6-9 first=false before=Cap	-0.60
before to-cue=6-9 first=false before=conj	-0.46
before to-cue=6-9 first=false before=of	-0.32
before to-cue=6-9 first=false before=prep	-0.99
before to-cue=6-9 first=false before=w	-0.79
before to-cue=6-9 first=false before=wh	-0.31
before to-cue=6-9 first=true before=start	-0.17
before verb=accuse same=true	0.82
before verb=acknowledge same=true	-0.08
before verb=add same=false	0.21
before verb=add same=true	0.69
before verb=argue same=false	0.24
before verb=argue same=true	0.35
before verb=ask same=true	-0.33
before verb=believe same=true	-0.61
before verb=blame same=true	0.06
before verb=call same=false	0.42
before verb=call same=true	1.25
before verb=chant same=true	0.49
before verb=cite same=true	0.39
before verb=claim same=true	0.66
before verb=come same=true	-0.64
before verb=conclude same=true	-0.05
before verb=continue same=true	0.11
before verb=declare same=true	0.26
before verb=describe same=false	-0.19
before verb=describe same=true	0.69
before verb=explain same=false	-0.38
before verb=explain same=true	0.12
before verb=feel same=true	-0.59
before verb=find same=true	-0.69
before verb=give same=true	0.13
before verb=go same=true	0.11
before verb=insist same=true	-0.36
before verb=make same=false	0.04
before verb=make same=true	0.21
before verb=note same=true	0.25
before verb=pledge same=true	0.66
before verb=post same=true	0.30
before verb=predict same=true	0.10
before verb=promise same=true	0.59
before verb=publish same=true	-0.03
before verb=put same=true	0.12
before verb=read same=true	-0.04
before verb=refer same=true	-0.55
before verb=remark same=true	0.12
before verb=reply same=true	0.46
before verb=respond same=true	0.04
before verb=run same=true	-0.72
before verb=say same=false	0.24
before verb=say same=true	0.41
before verb=shout same=true	0.55
before verb=speak same=true	-0.67
before verb=state same=true	-0.08
before verb=suggest same=true	0.03
before verb=tell same=false	0.43
before verb=tell same=true	0.42
before verb=thank same=true	0.37
before verb=think same=true	-1.12
before verb=tweet same=true	0.17
before verb=urge same=true	0.36
before verb=use same=true	-0.19
before verb=vow same=true	0.58
before verb=want same=true	-0.75
before verb=warn same=true	0.45
before verb=write same=true	0.05
before verb=yell same=true	0.45
before who left=,	-0.66
before who left=:	-0.66
before who left=Cap	0.43
before who left=Vs	-0.23
before who left=Vw	0.24
before who left=as	-0.34
before who left=aux	0.31
before who left=conj	0.16
before who left=det	0.19
before who left=that	0.43
before who left=wh	-0.37
before who tie=none	0.22
before who tie=subject-s	-0.06
before who tie=subject-w	-0.63
before who tie=subject-wg	0.19
carry continues	0.34
carry d=0 N-body	-0.44
carry d=0 N-person	-0.10
carry d=0 N-unknown	0.04
carry d=0 ends=, opens=A right=Cap	-0.29
carry d=0 ends=, opens=A right=Vs	-0.45
carry d=0 ends=, opens=A right=w	-0.41
carry d=0 ends=, opens=a right=w	-0.27
carry d=0 ends=. opens=A right=Cap	0.29
carry d=0 ends=. opens=A right=conj	0.53
carry d=0 ends=. opens=a right=Cap	0.64
carry d=0 ends=. opens=a right=conj	0.34
carry d=0 ends=. opens=a right=det	0.38
carry d=0 ends=. opens=a right=end	0.50
carry d=0 ends=. opens=a right=prep	0.38
carry d=0 ends=? opens=A right=end	0.32
carry d=0 ends=open opens=A right=end	0.45
carry d=0 ends=x opens=A right=conj	0.25
carry d=0 ends=x opens=A right=end	0.63
carry d=0 ends=x opens=a right=conj	0.46
carry d=0 ends=x opens=a right=of	-0.08
carry d=0 ends=x opens=a right=prep	-0.54
carry d=0 ends=x opens=a right=w	0.20
carry d=0 ends=x opens=a right=wh	0.07
carry d=0 he	0.20
carry d=0 i	-0.04
carry d=0 intro=none cue-after	-0.20
carry d=0 intro=none no-cue	0.37
carry d=0 it	0.25
carry d=0 left=, cue-after	-0.16
carry d=0 left=, cue-before	0.04
carry d=0 left=, no-cue	0.49
carry d=0 left=: cue-before	0.08
carry d=0 left=: no-cue	0.09
carry d=0 left=Cap cue-before	0.46
carry d=0 left=Cap no-cue	0.53
carry d=0 left=Vw cue-before	-0.12
carry d=0 left=Vwb cue-before	0.37
carry d=0 left=aux cue-after	0.62
carry d=0 left=aux cue-before	0.19
carry d=0 left=aux no-cue	-0.06
carry d=0 left=conj cue-after	-0.25
carry d=0 left=conj no-cue	-0.04
carry d=0 left=det cue-after	0.08
carry d=0 left=det cue-before	-0.04
carry d=0 left=det no-cue	0.38
carry d=0 left=prep cue-before	0.29
carry d=0 left=start cue-after	-0.09
carry d=0 left=start no-cue	0.26
carry d=0 left=that cue-after	0.57
carry d=0 left=that cue-before	-0.26
carry d=0 left=to cue-after	-0.31
carry d=0 left=to cue-before	-0.14
carry d=0 left=to no-cue	0.56
carry d=0 left=w cue-after	0.35
carry d=0 left=w cue-before	-0.20
carry d=0 left=w no-cue	0.24
carry d=0 n-body	0.82
carry d=0 n-document	0.41
carry d=0 n-person	0.20
carry d=0 n-persons	-0.33
carry d=0 side=after tie=subject-s	0.32
carry d=0 side=before tie=according	-0.08
carry d=0 side=before tie=apposed-r	-0.35
carry d=0 side=before tie=apposed-s	0.03
carry d=0 side=before tie=apposed-wg	0.28
carry d=0 side=before tie=inverted-r	0.14
carry d=0 side=before tie=inverted-s	0.45
carry d=0 side=before tie=none	0.28
carry d=0 side=before tie=relative-s	0.45
carry d=0 side=before tie=relative-w	0.83
carry d=0 side=before tie=subject-r	-0.08
carry d=0 side=before tie=subject-s	-0.21
carry d=0 side=before tie=subject-w	0.44
carry d=0 they	0.52
carry d=0 who	0.64
carry d=1 N-body	-0.15
carry d=1 N-person	0.09
carry d=1 N-unknown	0.17
carry d=1 ends=, opens=A right=Cap	-0.14
carry d=1 ends=, opens=A right=Vr	-0.06
carry d=1 ends=, opens=A right=Vs	0.34
carry d=1 ends=, opens=A right=conj	-0.24
carry d=1 ends=, opens=A right=det	-0.32
carry d=1 ends=, opens=A right=w	0.16
carry d=1 ends=, opens=a right=Vs	-0.05
carry d=1 ends=, opens=a right=adv	-0.06
carry d=1 ends=, opens=a right=conj	-0.09
carry d=1 ends=, opens=a right=w	-0.06
carry d=1 ends=. opens=A right=Cap	-0.07
carry d=1 ends=. opens=A right=conj	-0.18
carry d=1 ends=. opens=A right=end	0.27
carry d=1 ends=. opens=a right=Cap	-0.04
carry d=1 ends=. opens=a right=conj	-0.07
carry d=1 ends=. opens=a right=det	-0.02
carry d=1 ends=. opens=a right=end	-0.15
carry d=1 ends=. opens=a right=prep	-0.02
carry d=1 ends=? opens=A right=Cap	-0.43
carry d=1 ends=? opens=A right=det	-0.24
carry d=1 ends=? opens=A right=end	-0.25
carry d=1 ends=? opens=A right=w	-0.13
carry d=1 ends=open opens=A right=end	0.58
carry d=1 ends=x opens=A right=Cap	-0.35
carry d=1 ends=x opens=A right=end	0.12
carry d=1 ends=x opens=A right=prep	-0.32
carry d=1 ends=x opens=A right=w	-0.05
carry d=1 ends=x opens=a right=conj	-0.14
carry d=1 ends=x opens=a right=prep	-0.13
carry d=1 ends=x opens=a right=to	-0.06
carry d=1 he	0.17
carry d=1 i	-0.33
carry d=1 intro=none cue-after	-0.38
carry d=1 intro=none cue-before	-0.43
carry d=1 intro=none no-cue	-0.98
carry d=1 intro=quotation cue-after	0.32
carry d=1 intro=quotation no-cue	0.24
carry d=1 intro=text cue-after	-0.16
carry d=1 intro=text no-cue	0.37
carry d=1 it	-0.19
carry d=1 left=, cue-after	-0.11
carry d=1 left=, cue-before	-0.32
carry d=1 left=, no-cue	-0.12
carry d=1 left=: cue-after	-0.19
carry d=1 left=: cue-before	-0.21
carry d=1 left=: no-cue	-0.25
carry d=1 left=Cap cue-after	-0.05
carry d=1 left=Cap cue-before	-0.08
carry d=1 left=Vs cue-before	-0.14
carry d=1 left=Vwb cue-before	-0.03
carry d=1 left=as cue-after	-0.03
carry d=1 left=as cue-before	-0.04
carry d=1 left=aux cue-after	-0.09
carry d=1 left=aux cue-before	-0.06
carry d=1 left=conj cue-after	-0.05
carry d=1 left=conj cue-before	-0.07
carry d=1 left=det cue-after	-0.06
carry d=1 left=det cue-before	-0.25
carry d=1 left=prep cue-after	-0.02
carry d=1 left=prep cue-before	-0.03
carry d=1 left=start cue-after	0.09
carry d=1 left=start no-cue	0.22
carry d=1 left=that cue-after	-0.07
carry d=1 left=that cue-before	-0.08
carry d=1 left=w cue-after	-0.12
carry d=1 left=w cue-before	-0.19
carry d=1 n-body	-0.24
carry d=1 n-document	0.26
carry d=1 n-documents	0.53
carry d=1 n-person	-0.32
carry d=1 n-persons	-0.05
carry d=1 side=other tie=according	-0.22
carry d=1 side=other tie=apposed-s	-0.03
carry d=1 side=other tie=apposed-w	-0.03
carry d=1 side=other tie=apposed-wg	-0.03
carry d=1 side=other tie=inverted-r	0.53
carry d=1 side=other tie=inverted-s	0.28
carry d=1 side=other tie=none	-0.16
carry d=1 side=other tie=relative-r	0.16
carry d=1 side=other tie=subject-r	-0.13
carry d=1 side=other tie=subject-s	-0.07
carry d=1 side=other tie=subject-w	0.08
carry d=1 side=other tie=subject-wg	-0.15
carry d=1 who	-0.03
carry d=2 N-body	-0.29
carry d=2 N-person	-0.35
carry d=2 N-unknown	-0.75
carry d=2 ends=, opens=A right='	-0.04
carry d=2 ends=, opens=A right=Cap	-0.15
carry d=2 ends=, opens=A right=Vr	-0.11
carry d=2 ends=, opens=A right=Vs	-0.20
carry d=2 ends=, opens=A right=det	-0.03
carry d=2 ends=, opens=A right=w	-0.15
carry d=2 ends=, opens=a right=Cap	-0.05
carry d=2 ends=, opens=a right=conj	-0.02
carry d=2 ends=, opens=a right=det	-0.02
carry d=2 ends=. opens=A right=Cap	-0.07
carry d=2 ends=. opens=A right=[	-0.16
carry d=2 ends=. opens=A right=det	-0.03
carry d=2 ends=. opens=A right=end	-0.14
carry d=2 ends=. opens=a right=Cap	-0.03
carry d=2 ends=. opens=a right=end	-0.22
carry d=2 ends=? opens=A right=Cap	-0.07
carry d=2 ends=? opens=A right=Vs	-0.08
carry d=2 ends=? opens=A right=end	-0.23
carry d=2 ends=x opens=A right=prep	-0.04
carry d=2 ends=x opens=a right=conj	-0.12
carry d=2 ends=x opens=a right=prep	-0.14
carry d=2 he	-0.28
carry d=2 intro=colon no-cue	-0.50
carry d=2 intro=none cue-after	-0.25
carry d=2 intro=none cue-before	-0.36
carry d=2 intro=none no-cue	-0.45
carry d=2 intro=quotation cue-after	-0.14
carry d=2 intro=text cue-after	-0.22
carry d=2 left=, cue-after	-0.03
carry d=2 left=, cue-before	-0.15
carry d=2 left=: cue-after	-0.03
carry d=2 left=: cue-before	-0.17
carry d=2 left=Cap cue-after	-0.05
carry d=2 left=Cap cue-before	-0.12
carry d=2 left=Vw cue-before	-0.03
carry d=2 left=as cue-after	-0.04
carry d=2 left=aux cue-after	-0.04
carry d=2 left=aux cue-before	-0.07
carry d=2 left=start cue-after	-0.23
carry d=2 left=start no-cue	-0.39
carry d=2 left=w cue-after	-0.04
carry d=2 left=w cue-before	-0.18
carry d=2 n-body	-0.03
carry d=2 n-document	-0.15
carry d=2 n-person	-0.25
carry d=2 side=other tie=according	-0.11
carry d=2 side=other tie=apposed-w	-0.07
carry d=2 side=other tie=inverted-s	-0.20
carry d=2 side=other tie=none	-0.36
carry d=2 side=other tie=relative-w	-0.05
carry d=2 side=other tie=subject-r	-0.35
carry d=2 side=other tie=subject-s	-0.62
carry d=2 side=other tie=subject-w	-0.12
carry d=2 who	-0.05
carry d=3 N-body	-0.25
carry d=3 N-person	-0.36
carry d=3 N-unknown	-0.33
carry d=3 ends=, opens=A right=Cap	-0.13
carry d=3 ends=, opens=A right=Vs	-0.15
carry d=3 ends=, opens=A right=det	-0.16
carry d=3 ends=, opens=A right=w	-0.10
carry d=3 ends=, opens=a right=Cap	-0.04
carry d=3 ends=, opens=a right=Vs	-0.03
carry d=3 ends=, opens=a right=det	-0.03
carry d=3 ends=, opens=a right=w	-0.03
carry d=3 ends=. opens=A right=Cap	-0.11
carry d=3 ends=. opens=A right=[	-0.12
carry d=3 ends=. opens=A right=det	-0.03
carry d=3 ends=. opens=A right=end	-0.55
carry d=3 ends=. opens=a right=Cap	-0.03
carry d=3 ends=. opens=a right=conj	-0.10
carry d=3 ends=. opens=a right=end	-0.24
carry d=3 ends=? opens=A right=Cap	-0.04
carry d=3 ends=? opens=A right=Vs	-0.11
carry d=3 ends=? opens=A right=end	-0.11
carry d=3 ends=? opens=A right=w	-0.03
carry d=3 ends=x opens=A right=Cap	-0.03
carry d=3 ends=x opens=A right=conj	-0.05
carry d=3 ends=x opens=A right=w	-0.10
carry d=3 ends=x opens=a right=conj	-0.09
carry d=3 ends=x opens=a right=prep	-0.18
carry d=3 ends=x opens=a right=to	-0.04
carry d=3 ends=x opens=a right=w	-0.03
carry d=3 he	-0.29
carry d=3 intro=colon no-cue	-0.39
carry d=3 intro=none cue-after	-0.35
carry d=3 intro=none cue-before	-0.33
carry d=3 intro=none no-cue	-0.41
carry d=3 intro=quotation cue-after	-0.13
carry d=3 intro=text cue-after	-0.20
carry d=3 intro=text no-cue	-0.43
carry d=3 it	-0.02
carry d=3 left=, cue-after	-0.02
carry d=3 left=, cue-before	-0.10
carry d=3 left=: cue-before	-0.07
carry d=3 left=: no-cue	-0.05
carry d=3 left=Cap cue-after	-0.06
carry d=3 left=Cap cue-before	-0.08
carry d=3 left=Vr cue-before	-0.03
carry d=3 left=as cue-before	-0.07
carry d=3 left=aux cue-after	-0.07
carry d=3 left=aux cue-before	-0.04
carry d=3 left=aux no-cue	-0.04
carry d=3 left=det cue-after	-0.26
carry d=3 left=prep cue-before	-0.09
carry d=3 left=start cue-after	-0.21
carry d=3 left=start no-cue	-0.68
carry d=3 left=that cue-before	-0.10
carry d=3 left=to cue-before	-0.02
carry d=3 left=w cue-after	-0.08
carry d=3 left=w cue-before	-0.06
carry d=3 n-body	-0.07
carry d=3 n-document	-0.34
carry d=3 n-person	-0.30
carry d=3 n-persons	-0.06
carry d=3 side=other tie=according	-0.10
carry d=3 side=other tie=apposed-r	-0.05
carry d=3 side=other tie=apposed-s	-0.24
carry d=3 side=other tie=inverted-s	-0.21
carry d=3 side=other tie=none	-0.36
carry d=3 side=other tie=relative-w	-0.03
carry d=3 side=other tie=subject-r	-0.43
carry d=3 side=other tie=subject-s	-0.32
carry d=3 side=other tie=subject-w	-0.24
carry gap=	0.27
carry gap=Cap Cap Vs .	0.50
carry gap=Cap Vr .	0.52
carry gap=Cap Vs ,	0.31
carry gap=Cap Vs .	0.08
carry gap=Cap Vs Cap .	0.19
carry gap=Cap Vs Cap w .	0.12
carry gap=Cap Vs w .	0.13
carry gap=Vs Cap .	0.39
carry gap=Vs Cap Cap .	0.05
carry gap=Vsg ,	0.31
carry gap=conj	-0.13
carry gap=det w Vs .	0.32
carry gap=long	-0.17
carry gap=w Vr .	-0.30
carry gap=w Vs ,	0.44
carry gap=w Vs , Vsg ,	0.32
carry gap=w Vs .	-0.03
carry gap=w Vs w .	0.27
carry inner=0 held=false left=, ends=.	0.23
carry inner=0 held=false left=aux ends=.	0.41
carry inner=0 held=false left=conj ends=.	-0.48
carry inner=0 held=false left=start ends=,	0.23
carry inner=0 held=false left=start ends=.	0.73
carry inner=0 held=false left=that ends=.	0.44
carry inner=0 held=false left=w ends=.	-0.20
carry inner=0 left=, opens=A	0.45
carry inner=0 left=aux opens=a	-0.21
carry inner=0 left=conj opens=A	-0.47
carry inner=0 left=conj opens=a	0.29
carry inner=0 left=start opens=A	1.11
carry inner=0 left=to opens=a	-0.15
carry inner=1 held=false left=, ends=.	-0.60
carry inner=1 held=false left=: ends=.	-0.06
carry inner=1 held=false left=Cap ends=.	0.43
carry inner=1 held=false left=aux ends=.	-0.05
carry inner=1 held=false left=start ends=.	-0.09
carry inner=1 held=false left=w ends=.	0.25
carry inner=1 held=true left=, ends=.	0.46
carry inner=1 held=true left=, ends=?	0.05
carry inner=1 held=true left=: ends=.	0.34
carry inner=1 held=true left=conj ends=.	0.11
carry inner=1 held=true left=start ends=,	-0.60
carry inner=1 held=true left=start ends=.	0.46
carry inner=1 held=true left=start ends=?	0.24
carry inner=1 held=true left=start ends=open	0.41
carry inner=1 held=true left=start ends=x	-0.28
carry inner=1 left=, opens=A	-0.12
carry inner=1 left=, opens=a	0.33
carry inner=1 left=Cap opens=a	0.54
carry inner=1 left=aux opens=a	-0.03
carry inner=1 left=conj opens=a	-0.24
carry inner=1 left=det opens=a	0.23
carry inner=1 left=start opens=A	0.21
carry inner=1 left=that opens=a	0.33
carry inner=1 left=w opens=a	0.56
carry inner=10+ held=true left=start ends=.	0.26
carry inner=10+ left=start opens=A	0.25
carry inner=2 held=false left=aux ends=.	0.55
carry inner=2 held=false left=start ends=.	0.15
carry inner=2 held=true left=, ends=.	0.41
carry inner=2 held=true left=start ends=,	-0.13
carry inner=2 held=true left=start ends=.	-0.36
carry inner=2 held=true left=start ends=?	0.46
carry inner=2 left=, opens=A	0.31
carry inner=2 left=, opens=a	0.37
carry inner=2 left=: opens=A	0.06
carry inner=2 left=aux opens=a	0.70
carry inner=2 left=det opens=a	-0.04
carry inner=2 left=start opens=A	-0.21
carry inner=2 left=w opens=a	-0.39
carry inner=3 held=false left=start ends=,	-0.08
carry inner=3 held=true left=, ends=.	-0.11
carry inner=3 held=true left=start ends=.	0.40
carry inner=3 held=true left=start ends=?	0.39
carry inner=3 held=true left=w ends=.	0.14
carry inner=3 left=, opens=A	-0.20
carry inner=3 left=: opens=A	-0.66
carry inner=3 left=aux opens=a	-0.13
carry inner=3 left=start opens=A	0.37
carry inner=3 left=to opens=a	0.39
carry inner=3 left=w opens=a	0.25
carry inner=4-5 held=false left=w ends=.	-0.14
carry inner=4-5 held=true left=, ends=.	0.54
carry inner=4-5 held=true left=start ends=,	0.45
carry inner=4-5 held=true left=start ends=.	0.34
carry inner=4-5 held=true left=start ends=?	0.52
carry inner=4-5 held=true left=start ends=x	-0.03
carry inner=4-5 left=, opens=A	0.16
carry inner=4-5 left=, opens=a	0.62
carry inner=4-5 left=: opens=A	-0.31
carry inner=4-5 left=Cap opens=a	-0.23
carry inner=4-5 left=aux opens=a	0.09
carry inner=4-5 left=start opens=A	0.53
carry inner=4-5 left=w opens=a	0.26
carry inner=6-9 held=true left=, ends=.	0.37
carry inner=6-9 held=true left=Cap ends=.	0.42
carry inner=6-9 held=true left=start ends=,	-0.17
carry inner=6-9 held=true left=start ends=.	-0.14
carry inner=6-9 left=: opens=A	0.32
carry inner=6-9 left=Cap opens=a	0.18
carry inner=6-9 left=aux opens=a	-0.04
carry inner=6-9 left=start opens=A	-0.13
carry inner=6-9 left=w opens=a	-0.20
carry intro=colon since=2 1	-0.45
carry intro=colon since=2 2	-0.24
carry intro=none since=1 0	-0.56
carry intro=none since=1 1	-0.62
carry intro=none since=1 2	-0.21
carry intro=none since=2 0	-0.49
carry intro=none since=2 1	-0.45
carry intro=none since=2 2	-0.32
carry intro=none since=here	0.25
carry intro=quotation since=1 0	0.60
carry intro=quotation since=2 0	-0.37
carry intro=text since=1 0	-0.08
carry intro=text since=1 1	-0.03
carry intro=text since=1 2	0.78
carry intro=text since=2 0	-0.08
carry intro=text since=2 1	-0.30
carry intro=text since=2 2	-0.32
down N-body tie=none	-0.43
down N-body tie=subject-r	-0.06
down N-body tie=subject-s	-0.06
down N-body tie=subject-w	-0.06
down N-person tie=apposed-r	-0.22
down N-person tie=apposed-s	-0.28
down N-person tie=apposed-w	-0.25
down N-person tie=inverted-r	-0.03
down N-person tie=inverted-s	-0.23
down N-person tie=inverted-w	-0.04
down N-person tie=none	0.04
down N-person tie=relative-w	-0.04
down N-person tie=subject-r	-0.44
down N-person tie=subject-s	0.27
down N-person tie=subject-w	-0.23
down N-person's tie=none	-0.03
down N-unknown tie=apposed-s	-0.27
down N-unknown tie=apposed-w	-0.08
down N-unknown tie=inverted-s	-0.18
down N-unknown tie=inverted-wg	-0.04
down N-unknown tie=none	-0.16
down N-unknown tie=relative-wg	-0.03
down N-unknown tie=subject-r	-0.52
down N-unknown tie=subject-s	-0.68
down N-unknown tie=subject-w	-0.50
down N-unknown tie=subject-wg	-0.14
down N-unknown's tie=none	-0.21
down N-unknown's tie=owner	-0.14
down ends=. cue-after=false cue-before=false left=,	-0.27
down ends=. cue-after=false cue-before=false left=:	-0.28
down ends=. cue-after=false cue-before=false left=Cap	-0.11
down ends=. cue-after=false cue-before=false left=aux	-0.23
down ends=. cue-after=false cue-before=false left=conj	-0.20
down ends=. cue-after=false cue-before=false left=det	-0.05
down ends=. cue-after=false cue-before=false left=prep	-0.11
down ends=. cue-after=false cue-before=false left=start	-0.11
down ends=. cue-after=false cue-before=false left=that	-0.10
down ends=. cue-after=false cue-before=false left=w	-0.11
down ends=. cue-after=false cue-before=true left=,	-0.28
down ends=. cue-after=false cue-before=true left=:	-0.27
down ends=. cue-after=false cue-before=true left=Cap	-0.37
down ends=. cue-after=false cue-before=true left=Vr	-0.03
down ends=. cue-after=false cue-before=true left=Vs	-0.19
down ends=. cue-after=false cue-before=true left=Vw	-0.31
down ends=. cue-after=false cue-before=true left=Vwb	-0.03
down ends=. cue-after=false cue-before=true left=adv	-0.06
down ends=. cue-after=false cue-before=true left=as	-0.10
down ends=. cue-after=false cue-before=true left=aux	-0.31
down ends=. cue-after=false cue-before=true left=conj	-0.06
down ends=. cue-after=false cue-before=true left=det	-0.13
down ends=. cue-after=false cue-before=true left=prep	-0.36
down ends=. cue-after=false cue-before=true left=that	-0.21
down ends=. cue-after=false cue-before=true left=to	-0.07
down ends=. cue-after=false cue-before=true left=w	-0.32
down ends=? cue-after=false cue-before=false left=start	-0.87
down ends=? cue-after=false cue-before=true left=,	-0.20
down ends=? cue-after=false cue-before=true left=:	-0.06
down ends=? cue-after=false cue-before=true left=Vsg	-0.14
down ends=open cue-after=false cue-before=false left=start	-0.42
down ends=x cue-after=false cue-before=false left=start	-0.59
down first=false last=false tie=apposed-r	-0.05
down first=false last=false tie=apposed-s	-0.13
down first=false last=false tie=apposed-w	-0.09
down first=false last=false tie=inverted-r	-0.06
down first=false last=false tie=inverted-s	-0.32
down first=false last=false tie=inverted-w	-0.07
down first=false last=false tie=inverted-wg	-0.03
down first=false last=false tie=none	-0.45
down first=false last=false tie=relative-w	-0.18
down first=false last=false tie=subject-r	-0.24
down first=false last=false tie=subject-s	0.05
down first=false last=false tie=subject-w	-0.45
down first=false last=true tie=according	-0.47
down first=false last=true tie=apposed-s	-0.06
down first=false last=true tie=apposed-w	-0.07
down first=false last=true tie=inverted-r	-0.07
down first=false last=true tie=inverted-s	-0.26
down first=false last=true tie=inverted-w	-0.18
down first=false last=true tie=inverted-wg	-0.05
down first=false last=true tie=none	-0.04
down first=false last=true tie=owner	-0.07
down first=false last=true tie=passive-w	-0.02
down first=false last=true tie=relative-w	-0.04
down first=false last=true tie=subject-r	-0.51
down first=false last=true tie=subject-s	0.42
down first=false last=true tie=subject-sg	-0.08
down first=false last=true tie=subject-w	-0.31
down first=false last=true tie=subject-wg	-0.06
down first=true last=false tie=apposed-r	-0.09
down first=true last=false tie=apposed-s	-0.04
down first=true last=false tie=apposed-w	-0.05
down first=true last=false tie=none	-0.37
down first=true last=false tie=subject-r	-0.11
down first=true last=false tie=subject-s	-0.41
down first=true last=false tie=subject-w	-0.45
down first=true last=false tie=subject-wg	-0.11
down first=true last=true tie=apposed-r	-0.05
down first=true last=true tie=apposed-s	-0.41
down first=true last=true tie=apposed-w	-0.19
down first=true last=true tie=none	-0.75
down first=true last=true tie=passive-w	-0.46
down first=true last=true tie=relative-w	-0.03
down first=true last=true tie=subject-r	-0.60
down first=true last=true tie=subject-s	-0.99
down first=true last=true tie=subject-w	-0.36
down first=true last=true tie=subject-wg	-0.05
down he tie=inverted-s	-0.18
down he tie=none	-0.45
down he tie=subject-r	-0.32
down he tie=subject-s	0.06
down he tie=subject-w	-0.27
down holes=false alone=alone ends=.	-0.27
down holes=false alone=company ends=.	-0.16
down holes=false alone=company ends=?	-0.34
down holes=false alone=company ends=x	-0.24
down holes=true alone=alone ends=.	-0.12
down holes=true alone=company ends=.	-0.39
down holes=true alone=company ends=?	-0.48
down holes=true alone=company ends=open	-0.04
down holes=true alone=company ends=x	-0.24
down intro=colon N-person first=false	-0.39
down intro=colon N-unknown first=true	-0.40
down intro=colon lead=false last=false	-0.22
down intro=colon lead=false last=true	-0.26
down intro=colon lead=true last=false	-0.51
down intro=colon lead=true last=true	-0.80
down intro=colon tie=none last=false	-0.52
down intro=colon tie=none last=true	-0.42
down intro=none N-body first=false	-0.24
down intro=none N-body first=true	-0.16
down intro=none N-person first=false	0.06
down intro=none N-person first=true	-0.63
down intro=none N-person's first=false	-0.03
down intro=none N-unknown first=false	-0.73
down intro=none N-unknown first=true	-0.46
down intro=none N-unknown's first=false	-0.18
down intro=none N-unknown's first=true	-0.09
down intro=none he first=false	0.07
down intro=none he first=true	-0.31
down intro=none i first=false	-0.18
down intro=none i first=true	-0.07
down intro=none it first=false	-0.04
down intro=none it first=true	-0.15
down intro=none lead=false last=false	-0.39
down intro=none lead=false last=true	-0.45
down intro=none lead=true last=false	-0.39
down intro=none lead=true last=true	-0.09
down intro=none n-body first=false	-0.38
down intro=none n-body first=true	-0.08
down intro=none n-bodys first=false	-0.04
down intro=none n-document first=false	-0.32
down intro=none n-document first=true	-0.13
down intro=none n-documents first=false	-0.04
down intro=none n-person first=false	-0.28
down intro=none n-person first=true	-0.30
down intro=none n-persons first=false	-0.25
down intro=none n-persons first=true	-0.14
down intro=none tie=according last=true	-0.47
down intro=none tie=apposed-r last=false	-0.14
down intro=none tie=apposed-r last=true	-0.20
down intro=none tie=apposed-s last=false	-0.15
down intro=none tie=apposed-s last=true	-0.28
down intro=none tie=apposed-w last=false	-0.12
down intro=none tie=apposed-w last=true	-0.24
down intro=none tie=inverted-r last=false	-0.06
down intro=none tie=inverted-r last=true	-0.07
down intro=none tie=inverted-s last=false	-0.26
down intro=none tie=inverted-s last=true	-0.26
down intro=none tie=inverted-w last=false	-0.07
down intro=none tie=inverted-w last=true	-0.08
down intro=none tie=inverted-wg last=false	-0.03
down intro=none tie=inverted-wg last=true	-0.05
down intro=none tie=none last=false	-0.25
down intro=none tie=none last=true	-0.41
down intro=none tie=owner last=false	-0.07
down intro=none tie=owner last=true	-0.07
down intro=none tie=passive-w last=true	-0.10
down intro=none tie=relative-r last=true	-0.10
down intro=none tie=relative-w last=false	-0.17
down intro=none tie=relative-w last=true	-0.07
down intro=none tie=relative-wg last=true	-0.03
down intro=none tie=subject-r last=false	-0.28
down intro=none tie=subject-r last=true	-0.31
down intro=none tie=subject-s last=false	-0.54
down intro=none tie=subject-s last=true	0.20
down intro=none tie=subject-sg last=true	-0.08
down intro=none tie=subject-w last=false	-0.30
down intro=none tie=subject-w last=true	-0.26
down intro=none tie=subject-wg last=false	-0.12
down intro=none tie=subject-wg last=true	-0.10
down intro=none who first=false	-0.22
down intro=quotation N-unknown first=false	-0.43
down intro=quotation N-unknown first=true	-0.82
down intro=quotation lead=false last=false	-0.54
down intro=quotation lead=false last=true	-0.23
down intro=quotation lead=true last=false	0.23
down intro=quotation lead=true last=true	-0.55
down intro=quotation tie=none last=false	-0.42
down intro=quotation tie=none last=true	-0.40
down intro=quotation tie=subject-r last=true	-0.25
down intro=text N-body first=false	-0.23
down intro=text N-body first=true	-0.30
down intro=text N-person first=false	0.42
down intro=text N-unknown first=false	0.28
down intro=text N-unknown first=true	-0.69
down intro=text lead=false last=false	-0.31
down intro=text lead=false last=true	-0.39
down intro=text lead=true last=false	-0.51
down intro=text lead=true last=true	0.39
down intro=text n-document first=false	0.15
down intro=text n-person first=false	-0.46
down intro=text tie=none last=false	-0.53
down intro=text tie=none last=true	0.25
down intro=text tie=subject-s last=true	0.10
down it tie=none	-0.17
down it tie=subject-w	-0.14
down n-body tie=inverted-s	-0.11
down n-body tie=none	-0.27
down n-body tie=subject-r	-0.03
down n-body tie=subject-s	-0.61
down n-body tie=subject-w	-0.30
down n-bodys tie=none	-0.03
down n-document tie=inverted-w	-0.03
down n-document tie=none	-0.36
down n-document tie=passive-w	-0.32
down n-document tie=subject-r	-0.04
down n-document tie=subject-s	0.27
down n-document tie=subject-w	-0.08
down n-documents tie=none	-0.44
down n-person tie=apposed-w	-0.03
down n-person tie=inverted-s	-0.02
down n-person tie=inverted-w	-0.14
down n-person tie=none	-0.54
down n-person tie=relative-w	-0.16
down n-person tie=subject-r	-0.04
down n-person tie=subject-s	-0.27
down n-person tie=subject-w	-0.15
down n-persons tie=none	-0.27
down n-persons tie=subject-r	-0.07
down n-persons tie=subject-s	-0.15
down n-persons tie=subject-w	-0.03
down opens=dash short=true	0.48
down opens=word short=false	-0.66
down opens=word short=true	-0.10
down rivals=0 last=false	-0.46
down rivals=1 last=false	-0.60
down rivals=1 last=true	-0.63
down tie=according company start=false	-0.55
down tie=apposed-r company start=false	-0.31
down tie=apposed-s company start=false	-0.35
down tie=apposed-w company start=false	-0.30
down tie=inner-s company start=false	-0.03
down tie=inverted-r company start=false	-0.12
down tie=inverted-s company start=false	-0.37
down tie=inverted-w company start=false	-0.12
down tie=inverted-wg company start=false	-0.07
down tie=none alone start=true	-0.07
down tie=none company start=false	-0.34
down tie=owner company start=false	-0.14
down tie=passive-w company start=false	-0.11
down tie=relative-r company start=false	-0.10
down tie=relative-s company start=false	-0.09
down tie=relative-w company start=false	-0.21
down tie=relative-wg company start=false	-0.03
down tie=subject-r alone start=true	-0.66
down tie=subject-r company start=false	-0.37
down tie=subject-rg company start=false	-0.02
down tie=subject-s alone start=true	0.17
down tie=subject-s company start=false	0.07
down tie=subject-sg company start=false	-0.13
down tie=subject-w alone start=true	-0.70
down tie=subject-w company start=false	-0.33
down tie=subject-wg company start=false	-0.20
down who tie=none	-0.18
down who tie=subject-w	-0.17
earlier N-body left=,	-0.15
earlier N-body left=Cap	-0.09
earlier N-body left=aux	-0.33
earlier N-body left=conj	-0.24
earlier N-body left=det	-0.25
earlier N-body left=start	-0.44
earlier N-body left=that	-0.08
earlier N-body left=w	-0.08
earlier N-body tie=according	-0.02
earlier N-body tie=inverted-s	-0.66
earlier N-body tie=inverted-w	-0.05
earlier N-body tie=none	-0.77
earlier N-body tie=subject-r	-0.44
earlier N-body tie=subject-s	0.24
earlier N-body tie=subject-w	-0.05
earlier N-body's left=start	-0.31
earlier N-body's tie=inverted-s	-0.19
earlier N-body's tie=none	-0.22
earlier N-body's tie=owner	-0.09
earlier N-person left=,	-0.26
earlier N-person left=:	-0.23
earlier N-person left=Cap	-0.39
earlier N-person left=Vw	-0.11
earlier N-person left=as	-0.27
earlier N-person left=aux	-0.28
earlier N-person left=conj	0.29
earlier N-person left=det	-0.24
earlier N-person left=prep	-0.05
earlier N-person left=start	-0.04
earlier N-person left=that	-0.05
earlier N-person left=to	-0.03
earlier N-person left=w	0.29
earlier N-person tie=apposed-r	-0.45
earlier N-person tie=apposed-s	-0.09
earlier N-person tie=apposed-w	-0.31
earlier N-person tie=apposed-wg	0.14
earlier N-person tie=inner-s	0.13
earlier N-person tie=inverted-r	0.22
earlier N-person tie=inverted-rg	-0.12
earlier N-person tie=inverted-s	0.07
earlier N-person tie=inverted-w	-0.21
earlier N-person tie=inverted-wg	-0.16
earlier N-person tie=none	0.12
earlier N-person tie=relative-w	0.23
earlier N-person tie=subject-r	0.05
earlier N-person tie=subject-s	-0.35
earlier N-person tie=subject-w	-0.49
earlier N-person tie=subject-wg	-0.09
earlier N-person's left=start	-0.26
earlier N-person's tie=none	-0.28
earlier N-person's tie=owner	-0.04
earlier N-unknown left=,	0.33
earlier N-unknown left=:	-0.21
earlier N-unknown left=Cap	-0.13
earlier N-unknown left=Vsg	-0.11
earlier N-unknown left=Vw	-0.13
earlier N-unknown left=Vwb	-0.20
earlier N-unknown left=adv	0.33
earlier N-unknown left=as	-0.16
earlier N-unknown left=aux	-0.41
earlier N-unknown left=conj	0.06
earlier N-unknown left=det	-0.42
earlier N-unknown left=prep	0.27
earlier N-unknown left=start	0.20
earlier N-unknown left=that	-0.12
earlier N-unknown left=to	-0.05
earlier N-unknown left=w	-0.44
earlier N-unknown tie=according	0.40
earlier N-unknown tie=apposed-r	-0.02
earlier N-unknown tie=apposed-s	-0.16
earlier N-unknown tie=apposed-w	-0.20
earlier N-unknown tie=inner-s	-0.13
earlier N-unknown tie=inner-w	-0.09
earlier N-unknown tie=inverted-r	-0.89
earlier N-unknown tie=inverted-s	0.14
earlier N-unknown tie=inverted-w	-0.19
earlier N-unknown tie=inverted-wg	-0.09
earlier N-unknown tie=none	0.05
earlier N-unknown tie=passive-w	0.11
earlier N-unknown tie=relative-r	-0.10
earlier N-unknown tie=relative-s	0.24
earlier N-unknown tie=relative-w	-0.25
earlier N-unknown tie=subject-r	0.05
earlier N-unknown tie=subject-rg	-0.39
earlier N-unknown tie=subject-s	0.09
earlier N-unknown tie=subject-sg	-0.16
earlier N-unknown tie=subject-w	0.09
earlier N-unknown tie=subject-wg	-0.15
earlier N-unknown's left=Cap	-0.07
earlier N-unknown's left=start	0.08
earlier N-unknown's left=that	-0.03
earlier N-unknown's left=w	-0.03
earlier N-unknown's tie=inverted-r	-0.22
earlier N-unknown's tie=inverted-s	-0.06
earlier N-unknown's tie=inverted-w	-0.13
earlier N-unknown's tie=none	0.17
earlier N-unknown's tie=owner	-0.16
earlier before=( tie=none	-0.56
earlier before=, tie=apposed-r	-0.31
earlier before=, tie=apposed-s	0.27
earlier before=, tie=apposed-w	-0.03
earlier before=, tie=inner-r	0.11
earlier before=, tie=inner-s	0.04
earlier before=, tie=inner-w	-0.24
earlier before=, tie=none	-0.17
earlier before=, tie=passive-s	-0.03
earlier before=, tie=relative-r	-0.03
earlier before=, tie=relative-s	-0.61
earlier before=, tie=relative-w	-0.37
earlier before=, tie=subject-r	-0.61
earlier before=, tie=subject-s	-0.05
earlier before=, tie=subject-w	-0.67
earlier before=, tie=subject-wg	-0.20
earlier before=- tie=none	-0.10
earlier before=: tie=none	-0.05
earlier before=Cap tie=none	-1.09
earlier before=Cap tie=subject-r	0.19
earlier before=Cap tie=subject-s	0.42
earlier before=Cap tie=subject-w	-0.36
earlier before=Q tie=apposed-s	0.45
earlier before=Q tie=none	0.50
earlier before=Q tie=subject-r	-0.06
earlier before=Q tie=subject-s	0.28
earlier before=Q tie=subject-w	-0.14
earlier before=Vr tie=inverted-r	-0.05
earlier before=Vr tie=subject-w	-0.06
earlier before=Vrb tie=inverted-r	-0.28
earlier before=Vrg tie=inverted-rg	-0.22
earlier before=Vs tie=apposed-wg	0.28
earlier before=Vs tie=inverted-s	-0.04
earlier before=Vs tie=none	-0.35
earlier before=Vs tie=relative-w	0.75
earlier before=Vs tie=subject-r	-0.05
earlier before=Vs tie=subject-s	-0.10
earlier before=Vs tie=subject-w	-0.21
earlier before=Vsb tie=inverted-s	-0.23
earlier before=Vsg tie=inverted-sg	-0.39
earlier before=Vw tie=inverted-w	-0.39
earlier before=Vw tie=none	-0.04
earlier before=Vw tie=subject-w	-0.15
earlier before=Vwb tie=inverted-w	-0.34
earlier before=Vwg tie=inverted-wg	-0.39
earlier before=Vwg tie=none	-0.02
earlier before=according tie=according	0.52
earlier before=adv tie=none	-0.68
earlier before=adv tie=subject-w	-0.06
earlier before=as tie=none	0.29
earlier before=as tie=subject-w	-0.35
earlier before=aux tie=none	-0.09
earlier before=by tie=none	-0.69
earlier before=by tie=subject-w	-0.04
earlier before=conj tie=apposed-s	-0.25
earlier before=conj tie=apposed-w	-0.07
earlier before=conj tie=none	0.16
earlier before=conj tie=relative-w	-0.35
earlier before=conj tie=subject-r	-0.49
earlier before=conj tie=subject-s	-0.88
earlier before=conj tie=subject-w	-0.21
earlier before=conj tie=subject-wg	-0.13
earlier before=det tie=none	-0.94
earlier before=num tie=none	-0.46
earlier before=of tie=apposed-s	-0.06
earlier before=of tie=none	-0.62
earlier before=of tie=relative-w	-0.22
earlier before=prep tie=apposed-r	-0.05
earlier before=prep tie=apposed-s	-0.19
earlier before=prep tie=none	-0.35
earlier before=prep tie=passive-w	-0.11
earlier before=prep tie=relative-r	-0.04
earlier before=prep tie=relative-s	-0.38
earlier before=prep tie=relative-w	-0.34
earlier before=prep tie=subject-r	-0.38
earlier before=prep tie=subject-rg	-0.15
earlier before=prep tie=subject-s	-0.42
earlier before=prep tie=subject-w	-0.14
earlier before=prep tie=subject-wg	-0.09
earlier before=start tie=apposed-r	-0.05
earlier before=start tie=apposed-s	-0.58
earlier before=start tie=apposed-w	-0.32
earlier before=start tie=none	-0.29
earlier before=start tie=passive-w	-0.21
earlier before=start tie=relative-w	-0.36
earlier before=start tie=subject-r	0.21
earlier before=start tie=subject-s	-0.06
earlier before=start tie=subject-sg	-0.16
earlier before=start tie=subject-w	0.22
earlier before=start tie=subject-wg	-0.05
earlier before=that tie=inverted-r	-0.53
earlier before=that tie=inverted-rg	-0.09
earlier before=that tie=inverted-s	-0.17
earlier before=that tie=inverted-sg	-0.10
earlier before=that tie=inverted-w	-0.05
earlier before=that tie=none	-0.46
earlier before=that tie=subject-r	-0.11
earlier before=that tie=subject-w	-0.21
earlier before=to tie=none	-0.76
earlier before=to tie=owner	-0.12
earlier before=to tie=subject-w	-0.05
earlier before=to tie=subject-wg	-0.07
earlier before=w tie=none	-0.21
earlier before=w tie=owner	-0.10
earlier before=w tie=relative-w	-0.10
earlier before=w tie=subject-r	-0.22
earlier before=w tie=subject-s	-0.49
earlier before=w tie=subject-w	-0.60
earlier before=w tie=subject-wg	-0.15
earlier before=wh tie=apposed-w	-0.07
earlier before=wh tie=none	-0.46
earlier before=wh tie=subject-r	-0.57
earlier before=wh tie=subject-s	-0.23
earlier before=wh tie=subject-w	-0.27
earlier before= tie=none	0.55
earlier cue-before=false cue-after=false ends=, right=Cap	-0.26
earlier cue-before=false cue-after=false ends=. right=Cap	-0.41
earlier cue-before=false cue-after=false ends=. right=end	0.32
earlier cue-before=false cue-after=false ends=? right=end	0.21
earlier cue-before=false cue-after=false ends=open right=end	0.41
earlier cue-before=false cue-after=false ends=x right=conj	-0.30
earlier cue-before=false cue-after=false ends=x right=prep	-0.18
earlier cue-before=false cue-after=true ends=, right=Cap	-0.65
earlier cue-before=false cue-after=true ends=, right=Vr	-0.21
earlier cue-before=false cue-after=true ends=, right=Vs	-0.85
earlier cue-before=false cue-after=true ends=, right=det	-0.91
earlier cue-before=false cue-after=true ends=, right=w	-0.59
earlier cue-before=false cue-after=true ends=. right=Cap	0.30
earlier cue-before=false cue-after=true ends=? right=Cap	-0.15
earlier cue-before=false cue-after=true ends=? right=w	-0.12
earlier cue-before=false cue-after=true ends=x right=conj	-0.23
earlier cue-before=false cue-after=true ends=x right=w	-0.25
earlier cue-before=true cue-after=false ends=, right=conj	0.36
earlier cue-before=true cue-after=false ends=, right=w	-0.17
earlier cue-before=true cue-after=false ends=. right=Cap	-0.21
earlier cue-before=true cue-after=false ends=. right=det	-0.07
earlier cue-before=true cue-after=false ends=. right=end	-0.79
earlier cue-before=true cue-after=false ends=? right=end	-0.53
earlier cue-before=true cue-after=false ends=x right=conj	-0.44
earlier cue-before=true cue-after=false ends=x right=of	-0.15
earlier cue-before=true cue-after=false ends=x right=prep	-0.31
earlier cue-before=true cue-after=false ends=x right=to	-0.09
earlier cue-before=true cue-after=false ends=x right=w	-0.04
earlier cue-before=true cue-after=true ends=, right=conj	-0.06
earlier cue-before=true cue-after=true ends=. right=Cap	-0.45
earlier cue-before=true cue-after=true ends=. right=conj	-0.19
earlier cue-before=true cue-after=true ends=. right=det	-0.11
earlier cue-before=true cue-after=true ends=x right=conj	-0.34
earlier cue-before=true cue-after=true ends=x right=prep	-0.25
earlier ends=, cue-after=false cue-before=false left=start	-0.05
earlier ends=, cue-after=false cue-before=true left=Cap	-0.02
earlier ends=, cue-after=false cue-before=true left=w	-0.07
earlier ends=, cue-after=true cue-before=false left=,	-0.14
earlier ends=, cue-after=true cue-before=false left=Cap	-0.23
earlier ends=, cue-after=true cue-before=false left=aux	-0.58
earlier ends=, cue-after=true cue-before=false left=conj	-0.25
earlier ends=, cue-after=true cue-before=false left=start	-0.55
earlier ends=, cue-after=true cue-before=false left=w	-0.28
earlier ends=, cue-after=true cue-before=true left=w	-0.16
earlier ends=. cue-after=false cue-before=false left=Cap	0.26
earlier ends=. cue-after=false cue-before=false left=aux	-0.25
earlier ends=. cue-after=false cue-before=false left=conj	0.31
earlier ends=. cue-after=false cue-before=false left=start	0.13
earlier ends=. cue-after=false cue-before=false left=w	0.38
earlier ends=. cue-after=false cue-before=true left=,	-0.57
earlier ends=. cue-after=false cue-before=true left=:	-0.31
earlier ends=. cue-after=false cue-before=true left=Cap	-0.43
earlier ends=. cue-after=false cue-before=true left=Vs	-0.02
earlier ends=. cue-after=false cue-before=true left=Vw	-0.15
earlier ends=. cue-after=false cue-before=true left=Vwb	-0.12
earlier ends=. cue-after=false cue-before=true left=as	-0.27
earlier ends=. cue-after=false cue-before=true left=aux	-0.12
earlier ends=. cue-after=false cue-before=true left=conj	-0.26
earlier ends=. cue-after=false cue-before=true left=prep	-0.18
earlier ends=. cue-after=false cue-before=true left=that	-0.17
earlier ends=. cue-after=false cue-before=true left=to	-0.07
earlier ends=. cue-after=false cue-before=true left=w	-0.34
earlier ends=. cue-after=true cue-before=false left=start	0.49
earlier ends=. cue-after=true cue-before=true left=,	-0.20
earlier ends=. cue-after=true cue-before=true left=aux	-0.21
earlier ends=. cue-after=true cue-before=true left=w	-0.15
earlier ends=? cue-after=false cue-before=false left=start	0.30
earlier ends=? cue-after=false cue-before=true left=,	-0.13
earlier ends=? cue-after=true cue-before=false left=start	-0.19
earlier ends=open cue-after=false cue-before=false left=start	0.41
earlier ends=x cue-after=false cue-before=false left=start	0.04
earlier ends=x cue-after=false cue-before=true left=,	-0.24
earlier ends=x cue-after=false cue-before=true left=Cap	-0.16
earlier ends=x cue-after=false cue-before=true left=Vw	-0.06
earlier ends=x cue-after=false cue-before=true left=aux	-0.07
earlier ends=x cue-after=false cue-before=true left=det	-0.16
earlier ends=x cue-after=false cue-before=true left=prep	-0.13
earlier ends=x cue-after=false cue-before=true left=to	-0.14
earlier ends=x cue-after=false cue-before=true left=w	-0.21
earlier ends=x cue-after=true cue-before=false left=start	-0.56
earlier ends=x cue-after=true cue-before=true left=w	-0.42
earlier first=false left=, before=,	0.11
earlier first=false left=, before=Q	0.25
earlier first=false left=, before=Vr	-0.12
earlier first=false left=, before=Vs	-0.31
earlier first=false left=, before=Vw	-0.15
earlier first=false left=, before=Vwg	-0.10
earlier first=false left=, before=according	0.34
earlier first=false left=, before=adv	-0.04
earlier first=false left=, before=as	-0.13
earlier first=false left=, before=by	-0.04
earlier first=false left=, before=conj	-0.11
earlier first=false left=, before=det	-0.39
earlier first=false left=, before=of	-0.15
earlier first=false left=, before=prep	-0.42
earlier first=false left=, before=that	-0.19
earlier first=false left=, before=to	-0.06
earlier first=false left=, before=w	-0.21
earlier first=false left=, before=wh	-0.21
earlier first=false left=: before=,	-0.10
earlier first=false left=: before=Q	-0.26
earlier first=false left=: before=det	-0.04
earlier first=false left=: before=prep	-0.03
earlier first=false left=: before=to	-0.06
earlier first=false left=: before=w	-0.05
earlier first=false left=Cap before=,	-0.36
earlier first=false left=Cap before=Q	-0.31
earlier first=false left=Cap before=Vs	0.09
earlier first=false left=Cap before=Vw	-0.06
earlier first=false left=Cap before=conj	-0.05
earlier first=false left=Cap before=of	-0.03
earlier first=false left=Cap before=prep	-0.26
earlier first=false left=Cap before=that	-0.03
earlier first=false left=Cap before=w	-0.24
earlier first=false left=Cap before=wh	-0.04
earlier first=false left=Vsg before=,	-0.08
earlier first=false left=Vsg before=prep	-0.03
earlier first=false left=Vw before=conj	-0.06
earlier first=false left=Vw before=of	-0.03
earlier first=false left=Vw before=prep	-0.04
earlier first=false left=Vw before=w	-0.05
earlier first=false left=Vw before=wh	-0.04
earlier first=false left=Vwb before=prep	-0.09
earlier first=false left=as before=,	-0.23
earlier first=false left=as before=prep	-0.08
earlier first=false left=as before=w	-0.03
earlier first=false left=aux before=,	-0.31
earlier first=false left=aux before=Cap	-0.03
earlier first=false left=aux before=Q	-0.15
earlier first=false left=aux before=Vs	-0.05
earlier first=false left=aux before=as	-0.02
earlier first=false left=aux before=by	-0.03
earlier first=false left=aux before=conj	-0.20
earlier first=false left=aux before=det	-0.06
earlier first=false left=aux before=prep	-0.14
earlier first=false left=aux before=to	-0.07
earlier first=false left=aux before=w	-0.12
earlier first=false left=conj before=,	-0.32
earlier first=false left=conj before=Q	-0.12
earlier first=false left=conj before=Vs	-0.32
earlier first=false left=conj before=conj	-0.02
earlier first=false left=conj before=det	-0.05
earlier first=false left=conj before=of	-0.07
earlier first=false left=conj before=prep	0.40
earlier first=false left=conj before=to	-0.05
earlier first=false left=conj before=w	-0.22
earlier first=false left=det before=,	-0.37
earlier first=false left=det before=Q	0.14
earlier first=false left=det before=Vs	-0.03
earlier first=false left=det before=conj	-0.10
earlier first=false left=det before=of	-0.03
earlier first=false left=det before=prep	-0.14
earlier first=false left=det before=that	-0.03
earlier first=false left=det before=to	-0.16
earlier first=false left=det before=w	-0.25
earlier first=false left=det before=wh	-0.08
earlier first=false left=prep before=,	0.34
earlier first=false left=prep before=as	-0.02
earlier first=false left=prep before=conj	-0.03
earlier first=false left=prep before=of	-0.23
earlier first=false left=prep before=prep	-0.13
earlier first=false left=prep before=w	-0.08
earlier first=false left=start before='	0.13
earlier first=false left=start before=(	-0.60
earlier first=false left=start before=,	-0.11
earlier first=false left=start before=-	-0.08
earlier first=false left=start before=:	-0.34
earlier first=false left=start before=Cap	0.19
earlier first=false left=start before=Q	0.36
earlier first=false left=start before=Vr	-0.05
earlier first=false left=start before=Vrb	-0.26
earlier first=false left=start before=Vrg	-0.23
earlier first=false left=start before=Vs	0.12
earlier first=false left=start before=Vsb	-0.16
earlier first=false left=start before=Vsg	-0.38
earlier first=false left=start before=Vw	-0.44
earlier first=false left=start before=Vwb	-0.31
earlier first=false left=start before=Vwg	-0.29
earlier first=false left=start before=according	0.37
earlier first=false left=start before=as	0.25
earlier first=false left=start before=aux	-0.25
earlier first=false left=start before=by	-0.59
earlier first=false left=start before=conj	-0.47
earlier first=false left=start before=det	-0.80
earlier first=false left=start before=num	-0.46
earlier first=false left=start before=of	-0.69
earlier first=false left=start before=prep	-0.81
earlier first=false left=start before=that	-0.77
earlier first=false left=start before=to	-0.78
earlier first=false left=start before=w	-0.40
earlier first=false left=start before=wh	-0.53
earlier first=false left=that before=,	-0.13
earlier first=false left=that before=conj	-0.04
earlier first=false left=that before=prep	-0.06
earlier first=false left=that before=to	-0.03
earlier first=false left=that before=w	-0.04
earlier first=false left=to before=,	-0.03
earlier first=false left=to before=prep	-0.02
earlier first=false left=w before=,	-0.21
earlier first=false left=w before=Q	0.34
earlier first=false left=w before=Vr	-0.05
earlier first=false left=w before=Vs	0.09
earlier first=false left=w before=Vw	-0.04
earlier first=false left=w before=Vwb	-0.05
earlier first=false left=w before=as	-0.09
earlier first=false left=w before=aux	-0.07
earlier first=false left=w before=conj	-0.23
earlier first=false left=w before=det	-0.03
earlier first=false left=w before=of	-0.10
earlier first=false left=w before=prep	-0.23
earlier first=false left=w before=that	-0.08
earlier first=false left=w before=to	-0.14
earlier first=false left=w before=w	-0.32
earlier first=false tie=according holes=0	0.28
earlier first=false tie=apposed-r holes=0	-0.50
earlier first=false tie=apposed-r holes=1	-0.06
earlier first=false tie=apposed-rg holes=0	-0.05
earlier first=false tie=apposed-s holes=0	0.40
earlier first=false tie=apposed-s holes=1	-0.14
earlier first=false tie=apposed-w holes=0	-0.11
earlier first=false tie=apposed-w holes=1	-0.06
earlier first=false tie=apposed-wg holes=0	0.19
earlier first=false tie=inner-r holes=0	0.08
earlier first=false tie=inner-r holes=1	0.06
earlier first=false tie=inner-s holes=0	0.11
earlier first=false tie=inner-s holes=1	-0.21
earlier first=false tie=inner-w holes=0	-0.21
earlier first=false tie=inner-w holes=1	-0.05
earlier first=false tie=inverted-r holes=1	-0.22
earlier first=false tie=inverted-r holes=2	-0.08
earlier first=false tie=inverted-rg holes=0	-0.27
earlier first=false tie=inverted-rg holes=1	-0.02
earlier first=false tie=inverted-s holes=2	-0.35
earlier first=false tie=inverted-sg holes=0	-0.29
earlier first=false tie=inverted-sg holes=1	-0.20
earlier first=false tie=inverted-w holes=0	-0.39
earlier first=false tie=inverted-w holes=1	-0.30
earlier first=false tie=inverted-w holes=2	-0.14
earlier first=false tie=inverted-wg holes=0	-0.31
earlier first=false tie=inverted-wg holes=1	-0.16
earlier first=false tie=none holes=0	-0.04
earlier first=false tie=none holes=1	-0.23
earlier first=false tie=none holes=2	-0.30
earlier first=false tie=none holes=3	-0.23
earlier first=false tie=owner holes=0	-0.12
earlier first=false tie=owner holes=1	-0.11
earlier first=false tie=passive-w holes=0	-0.06
earlier first=false tie=passive-w holes=1	-0.02
earlier first=false tie=relative-r holes=0	-0.17
earlier first=false tie=relative-s holes=0	0.25
earlier first=false tie=relative-w holes=0	0.13
earlier first=false tie=relative-w holes=1	-0.07
earlier first=false tie=relative-wg holes=0	-0.16
earlier first=false tie=subject-r holes=0	-0.24
earlier first=false tie=subject-r holes=1	-0.57
earlier first=false tie=subject-r holes=2	-0.47
earlier first=false tie=subject-rg holes=0	-0.30
earlier first=false tie=subject-rg holes=1	-0.20
earlier first=false tie=subject-s holes=0	0.17
earlier first=false tie=subject-s holes=1	-0.07
earlier first=false tie=subject-s holes=2	-0.53
earlier first=false tie=subject-w holes=0	-0.55
earlier first=false tie=subject-w holes=1	-0.26
earlier first=false tie=subject-w holes=2	-0.29
earlier first=false tie=subject-w holes=3	-0.03
earlier first=false tie=subject-wg holes=0	-0.41
earlier first=false tie=subject-wg holes=1	-0.15
earlier first=true left=, before=Q	-0.25
earlier first=true left=, before=start	0.04
earlier first=true left=: before=start	-0.13
earlier first=true left=Cap before=start	-0.23
earlier first=true left=Vw before=start	-0.06
earlier first=true left=Vwb before=start	-0.03
earlier first=true left=as before=start	-0.17
earlier first=true left=aux before=start	-0.39
earlier first=true left=conj before=start	-0.11
earlier first=true left=det before=start	-0.29
earlier first=true left=prep before=start	-0.05
earlier first=true left=start before=Q	0.03
earlier first=true left=start before=start	0.02
earlier first=true left=that before=start	-0.16
earlier first=true left=to before=start	-0.14
earlier first=true left=w before=start	-0.36
earlier first=true tie=apposed-r holes=1	-0.05
earlier first=true tie=apposed-s holes=0	-0.49
earlier first=true tie=apposed-s holes=1	-0.25
earlier first=true tie=apposed-s holes=2	-0.13
earlier first=true tie=apposed-w holes=0	-0.22
earlier first=true tie=apposed-w holes=1	-0.23
earlier first=true tie=none holes=0	-0.42
earlier first=true tie=none holes=1	-0.81
earlier first=true tie=none holes=2	0.19
earlier first=true tie=passive-w holes=0	-0.08
earlier first=true tie=subject-r holes=0	0.44
earlier first=true tie=subject-r holes=1	-0.11
earlier first=true tie=subject-s holes=0	0.23
earlier first=true tie=subject-s holes=1	-0.63
earlier first=true tie=subject-s holes=2	0.08
earlier first=true tie=subject-w holes=0	0.57
earlier first=true tie=subject-w holes=1	-0.55
earlier first=true tie=subject-w holes=2	-0.47
earlier first=true tie=subject-w holes=3	-0.50
earlier first=true tie=subject-wg holes=0	-0.04
earlier gap=, det Cap w . ends=.	0.09
earlier gap=, det w w . ends=.	0.05
earlier gap=. ends=,	-0.51
earlier gap=. ends=.	0.19
earlier gap=. ends=?	-0.48
earlier gap=. ends=x	-0.33
earlier gap=Cap . ends=.	-0.12
earlier gap=Cap w . ends=.	0.08
earlier gap=Q ends=.	-0.05
earlier gap=Vr . ends=.	0.08
earlier gap=Vs . ends=,	-0.48
earlier gap=Vs . ends=.	0.22
earlier gap=Vs . ends=?	0.05
earlier gap=Vs . ends=open	0.18
earlier gap=Vs . ends=x	-0.33
earlier gap=Vs Cap . ends=.	0.61
earlier gap=Vs adv . ends=.	0.06
earlier gap=Vs of Cap . ends=.	0.61
earlier gap=Vs prep Cap . ends=.	0.10
earlier gap=Vs prep det w . ends=.	0.62
earlier gap=Vs prep w . ends=.	0.14
earlier gap=Vs w . ends=.	0.30
earlier gap=Vw . ends=.	0.38
earlier gap=adv . ends=.	0.41
earlier gap=adv w . ends=.	-0.27
earlier gap=long ends=,	-0.41
earlier gap=long ends=.	-0.26
earlier gap=long ends=?	-0.59
earlier gap=long ends=x	-0.64
earlier gap=of Cap . ends=.	0.15
earlier gap=prep Cap . ends=.	-0.64
earlier gap=prep Cap Cap . ends=.	-0.06
earlier gap=prep Cap Cap Cap . ends=.	-0.03
earlier gap=prep det Cap w . ends=.	-0.38
earlier gap=prep det w . ends=.	-0.24
earlier gap=prep num . ends=.	-0.34
earlier gap=prep w . ends=.	-0.07
earlier gap=w . ends=,	-0.13
earlier gap=w . ends=.	-0.43
earlier gap=w det w . ends=.	-0.20
earlier gap=w prep Cap . ends=.	-0.20
earlier gap=w prep Cap Cap . ends=.	-0.07
earlier gap=w w . ends=.	-0.18
earlier he left=,	-0.21
earlier he left=:	-0.32
earlier he left=Cap	-0.44
earlier he left=as	-0.10
earlier he left=aux	-0.19
earlier he left=conj	0.08
earlier he left=det	-0.13
earlier he left=prep	-0.04
earlier he left=start	-0.09
earlier he left=that	-0.15
earlier he left=w	-0.26
earlier he tie=inverted-r	-0.18
earlier he tie=inverted-s	-0.68
earlier he tie=inverted-sg	-0.33
earlier he tie=none	-0.71
earlier he tie=subject-r	-0.25
earlier he tie=subject-s	0.20
earlier he tie=subject-w	-0.60
earlier he tie=subject-wg	-0.04
earlier he's left=start	-0.20
earlier he's tie=none	-0.04
earlier i left=start	-0.59
earlier i tie=none	-0.35
earlier i tie=subject-s	-0.31
earlier i tie=subject-w	-0.05
earlier it left=,	-0.11
earlier it left=Cap	-0.09
earlier it left=start	-0.14
earlier it left=w	-0.03
earlier it tie=inverted-s	-0.03
earlier it tie=inverted-w	-0.09
earlier it tie=none	-0.14
earlier it tie=passive-w	-0.09
earlier it tie=subject-s	0.06
earlier it tie=subject-w	-0.15
earlier it's left=start	-0.15
earlier it's tie=none	-0.14
earlier lead=false left=, before=,	0.12
earlier lead=false left=, before=Q	-0.03
earlier lead=false left=, before=Vr	-0.12
earlier lead=false left=, before=Vs	-0.14
earlier lead=false left=, before=Vw	-0.15
earlier lead=false left=, before=Vwg	-0.10
earlier lead=false left=, before=adv	-0.04
earlier lead=false left=, before=by	-0.04
earlier lead=false left=, before=conj	-0.09
earlier lead=false left=, before=of	-0.14
earlier lead=false left=, before=prep	-0.35
earlier lead=false left=, before=that	-0.19
earlier lead=false left=, before=to	-0.06
earlier lead=false left=, before=w	-0.17
earlier lead=false left=, before=wh	-0.21
earlier lead=false left=: before=(	-0.16
earlier lead=false left=: before=,	-0.50
earlier lead=false left=: before=Cap	-0.51
earlier lead=false left=: before=Vs	-0.20
earlier lead=false left=: before=Vw	-0.18
earlier lead=false left=: before=Vwb	-0.02
earlier lead=false left=: before=adv	-0.08
earlier lead=false left=: before=aux	-0.36
earlier lead=false left=: before=conj	-0.68
earlier lead=false left=: before=of	-0.19
earlier lead=false left=: before=prep	-0.30
earlier lead=false left=: before=that	-0.17
earlier lead=false left=: before=to	-0.13
earlier lead=false left=: before=w	-0.41
earlier lead=false left=: before=wh	-0.18
earlier lead=false left=Cap before=,	-0.07
earlier lead=false left=Cap before=Vs	-0.03
earlier lead=false left=Cap before=Vw	-0.06
earlier lead=false left=Cap before=conj	-0.04
earlier lead=false left=Cap before=of	-0.03
earlier lead=false left=Cap before=prep	-0.22
earlier lead=false left=Cap before=w	-0.19
earlier lead=false left=Vw before=conj	-0.03
earlier lead=false left=Vw before=of	-0.03
earlier lead=false left=Vw before=prep	-0.02
earlier lead=false left=Vw before=w	-0.05
earlier lead=false left=Vwb before=prep	-0.08
earlier lead=false left=as before=,	-0.20
earlier lead=false left=as before=prep	-0.08
earlier lead=false left=as before=w	-0.03
earlier lead=false left=aux before=,	-0.29
earlier lead=false left=aux before=Q	-0.14
earlier lead=false left=aux before=Vs	-0.03
earlier lead=false left=aux before=by	-0.03
earlier lead=false left=aux before=conj	-0.08
earlier lead=false left=aux before=det	-0.05
earlier lead=false left=aux before=prep	-0.13
earlier lead=false left=aux before=to	-0.06
earlier lead=false left=aux before=w	-0.12
earlier lead=false left=conj before=,	-0.28
earlier lead=false left=conj before=of	-0.07
earlier lead=false left=conj before=prep	-0.22
earlier lead=false left=conj before=to	-0.04
earlier lead=false left=conj before=w	-0.22
earlier lead=false left=det before=,	-0.13
earlier lead=false left=det before=Vs	-0.02
earlier lead=false left=det before=conj	-0.03
earlier lead=false left=det before=of	-0.03
earlier lead=false left=det before=prep	-0.10
earlier lead=false left=det before=that	-0.03
earlier lead=false left=det before=to	-0.03
earlier lead=false left=det before=w	-0.24
earlier lead=false left=det before=wh	-0.08
earlier lead=false left=prep before=,	-0.02
earlier lead=false left=prep before=of	-0.23
earlier lead=false left=prep before=prep	-0.08
earlier lead=false left=prep before=w	-0.07
earlier lead=false left=start before=(	-0.56
earlier lead=false left=start before=,	0.10
earlier lead=false left=start before=-	-0.08
earlier lead=false left=start before=:	-0.05
earlier lead=false left=start before=Cap	-0.08
earlier lead=false left=start before=Q	0.50
earlier lead=false left=start before=Vr	-0.15
earlier lead=false left=start before=Vrb	-0.25
earlier lead=false left=start before=Vrg	-0.23
earlier lead=false left=start before=Vs	-0.70
earlier lead=false left=start before=Vsb	-0.11
earlier lead=false left=start before=Vsg	-0.38
earlier lead=false left=start before=Vw	-0.44
earlier lead=false left=start before=Vwb	-0.31
earlier lead=false left=start before=Vwg	-0.29
earlier lead=false left=start before=according	0.43
earlier lead=false left=start before=adv	-0.55
earlier lead=false left=start before=as	0.27
earlier lead=false left=start before=aux	-0.82
earlier lead=false left=start before=by	-0.59
earlier lead=false left=start before=conj	-0.32
earlier lead=false left=start before=det	-0.57
earlier lead=false left=start before=num	-0.39
earlier lead=false left=start before=of	-0.69
earlier lead=false left=start before=prep	-0.84
earlier lead=false left=start before=that	-0.68
earlier lead=false left=start before=to	-0.70
earlier lead=false left=start before=w	-0.82
earlier lead=false left=start before=wh	-0.49
earlier lead=false left=that before=,	-0.12
earlier lead=false left=that before=prep	-0.03
earlier lead=false left=that before=to	-0.03
earlier lead=false left=that before=w	-0.02
earlier lead=false left=w before=,	-0.07
earlier lead=false left=w before=Vr	-0.05
earlier lead=false left=w before=Vs	-0.10
earlier lead=false left=w before=Vw	-0.04
earlier lead=false left=w before=Vwb	-0.05
earlier lead=false left=w before=as	-0.08
earlier lead=false left=w before=aux	-0.02
earlier lead=false left=w before=conj	-0.23
earlier lead=false left=w before=of	-0.10
earlier lead=false left=w before=prep	-0.21
earlier lead=false left=w before=that	-0.08
earlier lead=false left=w before=to	-0.14
earlier lead=false left=w before=w	-0.26
earlier lead=false tie=according	0.37
earlier lead=false tie=apposed-r	-0.34
earlier lead=false tie=apposed-rg	-0.07
earlier lead=false tie=apposed-s	-0.05
earlier lead=false tie=apposed-w	-0.14
earlier lead=false tie=apposed-wg	-0.09
earlier lead=false tie=inner-r	0.11
earlier lead=false tie=inner-s	0.21
earlier lead=false tie=inner-w	-0.21
earlier lead=false tie=inverted-r	-0.41
earlier lead=false tie=inverted-rg	-0.28
earlier lead=false tie=inverted-s	-0.82
earlier lead=false tie=inverted-sg	-0.45
earlier lead=false tie=inverted-w	-0.50
earlier lead=false tie=inverted-wg	-0.40
earlier lead=false tie=none	-0.50
earlier lead=false tie=owner	-0.18
earlier lead=false tie=passive-w	-0.32
earlier lead=false tie=relative-r	-0.29
earlier lead=false tie=relative-s	-0.83
earlier lead=false tie=relative-w	-0.68
earlier lead=false tie=subject-r	-0.40
earlier lead=false tie=subject-rg	-0.33
earlier lead=false tie=subject-s	0.27
earlier lead=false tie=subject-sg	-0.07
earlier lead=false tie=subject-w	-0.89
earlier lead=false tie=subject-wg	-0.45
earlier lead=true left=, before=,	0.04
earlier lead=true left=, before=Q	0.02
earlier lead=true left=, before=Vs	-0.16
earlier lead=true left=, before=as	-0.13
earlier lead=true left=, before=det	-0.39
earlier lead=true left=, before=prep	-0.13
earlier lead=true left=, before=start	0.04
earlier lead=true left=, before=w	-0.06
earlier lead=true left=: before=,	-0.49
earlier lead=true left=: before=Q	-0.79
earlier lead=true left=: before=det	-0.05
earlier lead=true left=: before=of	-0.05
earlier lead=true left=: before=prep	-0.06
earlier lead=true left=: before=start	-1.02
earlier lead=true left=Cap before=,	-0.34
earlier lead=true left=Cap before=Q	-0.40
earlier lead=true left=Cap before=start	-0.23
earlier lead=true left=Vw before=start	-0.06
earlier lead=true left=Vwb before=start	-0.03
earlier lead=true left=as before=,	-0.04
earlier lead=true left=as before=start	-0.17
earlier lead=true left=aux before=,	-0.05
earlier lead=true left=aux before=Q	-0.04
earlier lead=true left=aux before=conj	-0.17
earlier lead=true left=aux before=start	-0.39
earlier lead=true left=conj before=,	-0.06
earlier lead=true left=conj before=prep	0.42
earlier lead=true left=conj before=start	-0.11
earlier lead=true left=det before=,	-0.32
earlier lead=true left=det before=Q	-0.02
earlier lead=true left=det before=conj	-0.07
earlier lead=true left=det before=prep	-0.05
earlier lead=true left=det before=start	-0.29
earlier lead=true left=prep before=,	0.35
earlier lead=true left=prep before=conj	-0.03
earlier lead=true left=prep before=prep	-0.06
earlier lead=true left=prep before=start	-0.05
earlier lead=true left=start before='	0.13
earlier lead=true left=start before=,	-0.43
earlier lead=true left=start before=Cap	0.17
earlier lead=true left=start before=Q	0.29
earlier lead=true left=start before=Vr	0.06
earlier lead=true left=start before=Vs	0.37
earlier lead=true left=start before=according	-0.75
earlier lead=true left=start before=adv	0.23
earlier lead=true left=start before=as	-0.16
earlier lead=true left=start before=aux	0.37
earlier lead=true left=start before=conj	-0.67
earlier lead=true left=start before=det	-0.62
earlier lead=true left=start before=num	-0.12
earlier lead=true left=start before=of	-0.11
earlier lead=true left=start before=prep	-0.29
earlier lead=true left=start before=start	0.02
earlier lead=true left=start before=to	-0.28
earlier lead=true left=start before=w	0.55
earlier lead=true left=start before=wh	-0.45
earlier lead=true left=that before=,	-0.03
earlier lead=true left=that before=prep	-0.03
earlier lead=true left=that before=start	-0.16
earlier lead=true left=that before=w	-0.02
earlier lead=true left=to before=start	-0.14
earlier lead=true left=w before=,	-0.18
earlier lead=true left=w before=Q	0.34
earlier lead=true left=w before=Vs	0.13
earlier lead=true left=w before=prep	-0.04
earlier lead=true left=w before=start	-0.36
earlier lead=true left=w before=w	-0.11
earlier lead=true tie=according	0.27
earlier lead=true tie=apposed-r	-0.52
earlier lead=true tie=apposed-s	-0.05
earlier lead=true tie=apposed-w	-0.45
earlier lead=true tie=apposed-wg	0.13
earlier lead=true tie=inner-s	-0.33
earlier lead=true tie=inverted-r	0.14
earlier lead=true tie=inverted-s	0.26
earlier lead=true tie=inverted-w	-0.04
earlier lead=true tie=none	0.05
earlier lead=true tie=owner	-0.12
earlier lead=true tie=passive-s	-0.03
earlier lead=true tie=passive-w	-0.05
earlier lead=true tie=relative-w	0.24
earlier lead=true tie=subject-r	-0.20
earlier lead=true tie=subject-s	-0.15
earlier lead=true tie=subject-sg	-0.16
earlier lead=true tie=subject-w	-0.12
earlier lead=true tie=subject-wg	-0.16
earlier n-body left=,	-0.08
earlier n-body left=Cap	-0.04
earlier n-body left=Vw	-0.03
earlier n-body left=as	-0.08
earlier n-body left=aux	-0.07
earlier n-body left=conj	-0.08
earlier n-body left=det	-0.06
earlier n-body left=prep	-0.03
earlier n-body left=start	-0.12
earlier n-body left=to	-0.02
earlier n-body left=w	-0.13
earlier n-body tie=apposed-w	-0.03
earlier n-body tie=inverted-r	-0.20
earlier n-body tie=inverted-s	-0.19
earlier n-body tie=inverted-sg	-0.02
earlier n-body tie=none	-0.50
earlier n-body tie=subject-r	-0.10
earlier n-body tie=subject-s	0.42
earlier n-body tie=subject-w	-0.15
earlier n-body tie=subject-wg	-0.05
earlier n-bodys left=aux	-0.13
earlier n-bodys left=start	0.21
earlier n-bodys left=w	-0.04
earlier n-bodys tie=none	0.12
earlier n-bodys tie=subject-w	-0.03
earlier n-document left=,	-0.42
earlier n-document left=Cap	0.26
earlier n-document left=Vwb	-0.12
earlier n-document left=aux	-0.05
earlier n-document left=conj	-0.34
earlier n-document left=det	-0.09
earlier n-document left=prep	-0.08
earlier n-document left=start	0.10
earlier n-document left=w	-0.09
earlier n-document tie=inverted-r	-0.03
earlier n-document tie=inverted-s	-0.34
earlier n-document tie=inverted-w	-0.14
earlier n-document tie=none	-0.44
earlier n-document tie=passive-w	-0.15
earlier n-document tie=relative-w	0.16
earlier n-document tie=subject-r	-0.19
earlier n-document tie=subject-s	0.08
earlier n-document tie=subject-w	-0.07
earlier n-documents left=Cap	-0.04
earlier n-documents left=aux	-0.18
earlier n-documents left=start	-0.70
earlier n-documents left=w	-0.05
earlier n-documents tie=none	-0.58
earlier n-person left=,	-0.48
earlier n-person left=:	-0.04
earlier n-person left=Cap	-0.15
earlier n-person left=Vw	-0.05
earlier n-person left=as	-0.05
earlier n-person left=aux	-0.10
earlier n-person left=conj	-0.27
earlier n-person left=det	-0.18
earlier n-person left=prep	-0.06
earlier n-person left=start	0.10
earlier n-person left=that	-0.03
earlier n-person left=to	-0.11
earlier n-person left=w	-0.20
earlier n-person tie=apposed-r	-0.29
earlier n-person tie=apposed-s	0.48
earlier n-person tie=apposed-w	-0.08
earlier n-person tie=inner-r	0.15
earlier n-person tie=inner-s	-0.20
earlier n-person tie=inner-w	-0.21
earlier n-person tie=inverted-r	-0.49
earlier n-person tie=inverted-s	0.85
earlier n-person tie=inverted-w	-0.19
earlier n-person tie=inverted-wg	-0.23
earlier n-person tie=none	0.06
earlier n-person tie=relative-r	-0.06
earlier n-person tie=relative-s	0.21
earlier n-person tie=relative-w	-0.09
earlier n-person tie=subject-r	-0.16
earlier n-person tie=subject-s	0.07
earlier n-person tie=subject-w	-0.03
earlier n-person tie=subject-wg	-0.03
earlier n-persons left=,	-0.11
earlier n-persons left=Cap	-0.08
earlier n-persons left=Vw	-0.02
earlier n-persons left=as	-0.07
earlier n-persons left=aux	-0.04
earlier n-persons left=conj	-0.11
earlier n-persons left=prep	-0.03
earlier n-persons left=start	-0.36
earlier n-persons left=w	-0.10
earlier n-persons tie=inverted-s	0.14
earlier n-persons tie=none	-0.53
earlier n-persons tie=relative-w	-0.03
earlier n-persons tie=subject-r	-0.09
earlier n-persons tie=subject-s	-0.28
earlier n-persons tie=subject-w	-0.20
earlier named=0 kind=pronoun	-0.56
earlier named=1 kind=name	-0.16
earlier named=1 kind=noun	-0.38
earlier named=1 kind=pronoun	0.37
earlier named=10+ kind=name	-0.54
earlier named=10+ kind=noun	-0.21
earlier named=10+ kind=pronoun	-0.34
earlier named=2 kind=name	0.11
earlier named=2 kind=noun	-0.28
earlier named=2 kind=pronoun	0.39
earlier named=3 kind=name	-0.30
earlier named=3 kind=noun	-0.28
earlier named=3 kind=pronoun	0.16
earlier named=4-5 kind=name	-0.15
earlier named=4-5 kind=noun	-0.25
earlier named=4-5 kind=pronoun	-0.98
earlier named=6-9 kind=name	-0.09
earlier named=6-9 kind=noun	0.35
earlier named=6-9 kind=pronoun	-0.14
earlier other-verb	-0.16
earlier owner gap=long tie=inverted-r	-0.37
earlier owner gap=long tie=inverted-s	-0.10
earlier owner gap=long tie=inverted-w	-0.13
earlier owner gap=long tie=none	0.09
earlier owner gap=long tie=owner	-0.25
earlier owner gap=long tie=subject-wg	-0.13
earlier owner gap=w . tie=none	-0.04
earlier personal=body kind=name	-0.38
earlier personal=body kind=noun	-0.23
earlier personal=body kind=pronoun	-0.39
earlier personal=body tie=according	0.33
earlier personal=body tie=apposed-s	-0.34
earlier personal=body tie=inverted-r	0.33
earlier personal=body tie=inverted-rg	-0.08
earlier personal=body tie=inverted-s	-0.77
earlier personal=body tie=inverted-sg	-0.03
earlier personal=body tie=inverted-w	-0.29
earlier personal=body tie=inverted-wg	-0.13
earlier personal=body tie=none	-0.40
earlier personal=body tie=owner	-0.09
earlier personal=body tie=passive-w	-0.26
earlier personal=body tie=relative-r	-0.16
earlier personal=body tie=relative-w	0.08
earlier personal=body tie=subject-r	-0.55
earlier personal=body tie=subject-rg	-0.15
earlier personal=body tie=subject-s	0.20
earlier personal=body tie=subject-w	-0.25
earlier personal=body tie=subject-wg	-0.21
earlier personal=false kind=name	-0.28
earlier personal=false kind=noun	-0.22
earlier personal=false kind=pronoun	-0.42
earlier personal=false tie=according	0.41
earlier personal=false tie=apposed-s	0.20
earlier personal=false tie=apposed-w	-0.24
earlier personal=false tie=inverted-s	-0.45
earlier personal=false tie=inverted-w	-0.15
earlier personal=false tie=none	-0.37
earlier personal=false tie=relative-w	-0.15
earlier personal=false tie=subject-r	-0.35
earlier personal=false tie=subject-s	-0.62
earlier personal=false tie=subject-w	-0.52
earlier personal=false tie=subject-wg	-0.12
earlier personal=nobody kind=pronoun	-0.56
earlier personal=nobody tie=inverted-w	-0.04
earlier personal=nobody tie=none	-0.37
earlier personal=nobody tie=subject-r	-0.12
earlier personal=nobody tie=subject-s	-0.31
earlier personal=nobody tie=subject-w	-0.10
earlier personal=place kind=name	-0.78
earlier personal=place kind=noun	-0.09
earlier personal=place kind=pronoun	-0.70
earlier personal=place tie=apposed-s	-0.22
earlier personal=place tie=inner-s	-0.12
earlier personal=place tie=inverted-w	-0.02
earlier personal=place tie=none	-0.85
earlier personal=place tie=relative-w	-0.09
earlier personal=place tie=subject-w	-0.12
earlier personal=place tie=subject-wg	-0.13
earlier personal=true kind=name	-0.03
earlier personal=true kind=noun	-0.33
earlier personal=true kind=pronoun	-0.05
earlier personal=true tie=according	-0.47
earlier personal=true tie=apposed-r	-0.59
earlier personal=true tie=apposed-s	-0.08
earlier personal=true tie=apposed-w	-0.39
earlier personal=true tie=apposed-wg	0.06
earlier personal=true tie=inner-r	0.09
earlier personal=true tie=inner-s	-0.03
earlier personal=true tie=inner-w	-0.21
earlier personal=true tie=inverted-r	-0.83
earlier personal=true tie=inverted-rg	-0.22
earlier personal=true tie=inverted-sg	-0.44
earlier personal=true tie=inverted-w	-0.38
earlier personal=true tie=inverted-wg	-0.36
earlier personal=true tie=none	-0.21
earlier personal=true tie=owner	-0.21
earlier personal=true tie=passive-s	-0.03
earlier personal=true tie=passive-w	-0.08
earlier personal=true tie=relative-r	-0.03
earlier personal=true tie=relative-s	0.28
earlier personal=true tie=relative-w	-0.15
earlier personal=true tie=relative-wg	-0.16
earlier personal=true tie=subject-r	-0.12
earlier personal=true tie=subject-rg	-0.30
earlier personal=true tie=subject-s	0.11
earlier personal=true tie=subject-sg	-0.22
earlier personal=true tie=subject-w	-0.27
earlier personal=true tie=subject-wg	-0.30
earlier rivals=0 holes=0	0.18
earlier rivals=0 holes=1	0.08
earlier rivals=0 tie=according	0.44
earlier rivals=0 tie=inner-s	-0.09
earlier rivals=0 tie=inverted-r	0.17
earlier rivals=0 tie=inverted-s	-0.48
earlier rivals=0 tie=inverted-w	-0.22
earlier rivals=0 tie=inverted-wg	-0.26
earlier rivals=0 tie=none	-0.08
earlier rivals=0 tie=passive-w	0.08
earlier rivals=0 tie=subject-s	0.20
earlier rivals=0 tie=subject-w	0.22
earlier rivals=0 tie=subject-wg	-0.19
earlier rivals=1 holes=0	0.05
earlier rivals=1 holes=1	-0.13
earlier rivals=1 holes=2	0.45
earlier rivals=1 tie=apposed-s	0.19
earlier rivals=1 tie=apposed-w	-0.03
earlier rivals=1 tie=inner-s	0.36
earlier rivals=1 tie=inverted-r	-0.36
earlier rivals=1 tie=inverted-rg	-0.08
earlier rivals=1 tie=inverted-s	0.27
earlier rivals=1 tie=inverted-sg	-0.27
earlier rivals=1 tie=inverted-w	-0.12
earlier rivals=1 tie=inverted-wg	-0.02
earlier rivals=1 tie=none	-0.06
earlier rivals=1 tie=relative-w	0.13
earlier rivals=1 tie=subject-r	-0.27
earlier rivals=1 tie=subject-s	0.24
earlier rivals=1 tie=subject-w	0.17
earlier rivals=1 tie=subject-wg	-0.13
earlier rivals=10+ holes=0	-0.65
earlier rivals=10+ holes=1	-0.77
earlier rivals=10+ holes=2	-0.58
earlier rivals=10+ holes=3	-0.57
earlier rivals=10+ holes=4-5	-0.06
earlier rivals=10+ tie=apposed-r	-0.41
earlier rivals=10+ tie=apposed-s	-0.28
earlier rivals=10+ tie=apposed-w	-0.05
earlier rivals=10+ tie=inverted-s	0.35
earlier rivals=10+ tie=inverted-w	-0.06
earlier rivals=10+ tie=inverted-wg	-0.07
earlier rivals=10+ tie=none	-0.68
earlier rivals=10+ tie=owner	-0.14
earlier rivals=10+ tie=passive-w	-0.04
earlier rivals=10+ tie=relative-w	-0.43
earlier rivals=10+ tie=subject-r	-0.26
earlier rivals=10+ tie=subject-s	-0.46
earlier rivals=10+ tie=subject-w	-0.73
earlier rivals=10+ tie=subject-wg	-0.12
earlier rivals=2 holes=0	-0.03
earlier rivals=2 holes=1	-0.20
earlier rivals=2 holes=2	-0.26
earlier rivals=2 tie=apposed-s	0.60
earlier rivals=2 tie=apposed-w	-0.04
earlier rivals=2 tie=inner-s	-0.18
earlier rivals=2 tie=inverted-r	-0.10
earlier rivals=2 tie=inverted-s	0.31
earlier rivals=2 tie=inverted-sg	-0.07
earlier rivals=2 tie=inverted-w	-0.11
earlier rivals=2 tie=inverted-wg	-0.04
earlier rivals=2 tie=none	-1.01
earlier rivals=2 tie=relative-w	0.27
earlier rivals=2 tie=subject-r	-0.39
earlier rivals=2 tie=subject-s	-0.07
earlier rivals=2 tie=subject-w	-0.08
earlier rivals=2 tie=subject-wg	-0.11
earlier rivals=3 holes=0	-0.52
earlier rivals=3 holes=1	-0.41
earlier rivals=3 holes=2	-0.38
earlier rivals=3 holes=3	-0.05
earlier rivals=3 tie=apposed-r	-0.04
earlier rivals=3 tie=apposed-w	-0.08
earlier rivals=3 tie=inner-s	-0.20
earlier rivals=3 tie=inner-w	-0.10
earlier rivals=3 tie=inverted-r	-0.14
earlier rivals=3 tie=inverted-w	-0.07
earlier rivals=3 tie=none	-0.92
earlier rivals=3 tie=relative-w	0.10
earlier rivals=3 tie=subject-r	-0.07
earlier rivals=3 tie=subject-s	-0.20
earlier rivals=3 tie=subject-w	-0.59
earlier rivals=3 tie=subject-wg	-0.07
earlier rivals=4-5 holes=1	-0.28
earlier rivals=4-5 holes=2	-0.07
earlier rivals=4-5 holes=3	-0.34
earlier rivals=4-5 tie=according	0.41
earlier rivals=4-5 tie=apposed-r	-0.28
earlier rivals=4-5 tie=apposed-s	0.33
earlier rivals=4-5 tie=apposed-w	-0.21
earlier rivals=4-5 tie=apposed-wg	0.13
earlier rivals=4-5 tie=inner-s	-0.19
earlier rivals=4-5 tie=inverted-r	-0.59
earlier rivals=4-5 tie=inverted-rg	-0.15
earlier rivals=4-5 tie=inverted-s	0.20
earlier rivals=4-5 tie=inverted-w	-0.27
earlier rivals=4-5 tie=inverted-wg	-0.05
earlier rivals=4-5 tie=none	-0.06
earlier rivals=4-5 tie=owner	-0.06
earlier rivals=4-5 tie=passive-w	-0.09
earlier rivals=4-5 tie=relative-r	-0.10
earlier rivals=4-5 tie=relative-w	-0.15
earlier rivals=4-5 tie=subject-r	-0.34
earlier rivals=4-5 tie=subject-rg	-0.17
earlier rivals=4-5 tie=subject-s	0.02
earlier rivals=4-5 tie=subject-sg	-0.10
earlier rivals=4-5 tie=subject-w	-0.76
earlier rivals=4-5 tie=subject-wg	-0.10
earlier rivals=6-9 holes=0	0.06
earlier rivals=6-9 holes=1	-0.52
earlier rivals=6-9 holes=2	-0.86
earlier rivals=6-9 holes=3	-0.45
earlier rivals=6-9 tie=according	-0.62
earlier rivals=6-9 tie=apposed-r	-0.32
earlier rivals=6-9 tie=apposed-s	-0.16
earlier rivals=6-9 tie=apposed-w	-0.26
earlier rivals=6-9 tie=apposed-wg	-0.10
earlier rivals=6-9 tie=inner-s	-0.06
earlier rivals=6-9 tie=inner-w	-0.20
earlier rivals=6-9 tie=inverted-r	0.09
earlier rivals=6-9 tie=inverted-rg	-0.08
earlier rivals=6-9 tie=inverted-s	-0.36
earlier rivals=6-9 tie=inverted-w	-0.25
earlier rivals=6-9 tie=inverted-wg	-0.11
earlier rivals=6-9 tie=none	0.23
earlier rivals=6-9 tie=owner	-0.04
earlier rivals=6-9 tie=passive-w	-0.13
earlier rivals=6-9 tie=relative-r	-0.02
earlier rivals=6-9 tie=relative-w	0.06
earlier rivals=6-9 tie=subject-rg	-0.29
earlier rivals=6-9 tie=subject-s	-0.22
earlier rivals=6-9 tie=subject-w	-0.57
earlier rivals=6-9 tie=subject-wg	-0.05
earlier sentences=1 first=false kind=name	0.22
earlier sentences=1 first=false kind=pronoun	-0.03
earlier sentences=1 first=true kind=name	0.30
earlier sentences=1 first=true kind=pronoun	-0.09
earlier sentences=1 first=true kind=role	0.11
earlier sentences=1 first=true kind=thing	-0.35
earlier sentences=1 tie=according holes=0	0.33
earlier sentences=1 tie=apposed-r holes=0	-0.31
earlier sentences=1 tie=apposed-r holes=1	-0.06
earlier sentences=1 tie=apposed-rg holes=0	-0.05
earlier sentences=1 tie=apposed-s holes=0	0.55
earlier sentences=1 tie=apposed-w holes=0	-0.12
earlier sentences=1 tie=apposed-wg holes=0	0.18
earlier sentences=1 tie=inner-r holes=0	0.10
earlier sentences=1 tie=inner-s holes=0	0.11
earlier sentences=1 tie=inner-w holes=0	-0.10
earlier sentences=1 tie=inverted-r holes=1	-0.08
earlier sentences=1 tie=inverted-r holes=2	-0.08
earlier sentences=1 tie=inverted-rg holes=0	-0.21
earlier sentences=1 tie=inverted-s holes=0	0.23
earlier sentences=1 tie=inverted-s holes=1	0.13
earlier sentences=1 tie=inverted-s holes=2	-0.18
earlier sentences=1 tie=inverted-sg holes=0	-0.29
earlier sentences=1 tie=inverted-sg holes=1	-0.08
earlier sentences=1 tie=inverted-w holes=0	-0.39
earlier sentences=1 tie=inverted-w holes=1	-0.15
earlier sentences=1 tie=inverted-wg holes=0	-0.31
earlier sentences=1 tie=none holes=0	-0.15
earlier sentences=1 tie=none holes=1	-0.29
earlier sentences=1 tie=none holes=2	0.15
earlier sentences=1 tie=owner holes=0	-0.11
earlier sentences=1 tie=owner holes=1	-0.05
earlier sentences=1 tie=passive-w holes=0	-0.10
earlier sentences=1 tie=relative-r holes=0	-0.18
earlier sentences=1 tie=relative-s holes=0	0.25
earlier sentences=1 tie=relative-w holes=0	0.12
earlier sentences=1 tie=relative-w holes=1	-0.35
earlier sentences=1 tie=subject-r holes=0	0.05
earlier sentences=1 tie=subject-r holes=1	-0.06
earlier sentences=1 tie=subject-r holes=2	-0.20
earlier sentences=1 tie=subject-rg holes=0	-0.03
earlier sentences=1 tie=subject-s holes=0	0.24
earlier sentences=1 tie=subject-s holes=1	0.17
earlier sentences=1 tie=subject-s holes=2	0.28
earlier sentences=1 tie=subject-sg holes=0	-0.08
earlier sentences=1 tie=subject-w holes=0	0.11
earlier sentences=1 tie=subject-w holes=1	-0.24
earlier sentences=1 tie=subject-w holes=2	-0.21
earlier sentences=1 tie=subject-wg holes=0	-0.42
earlier sentences=1 tie=subject-wg holes=1	-0.12
earlier sentences=2 first=false kind=name	-0.94
earlier sentences=2 first=false kind=pronoun	-0.33
earlier sentences=2 first=false kind=role	-0.63
earlier sentences=2 first=false kind=thing	-0.39
earlier sentences=2 first=true kind=name	-0.93
earlier sentences=2 first=true kind=pronoun	-0.47
earlier sentences=2 first=true kind=role	-0.30
earlier sentences=2 first=true kind=thing	-0.07
earlier sentences=2 tie=apposed-r holes=0	-0.46
earlier sentences=2 tie=apposed-r holes=1	-0.05
earlier sentences=2 tie=apposed-s holes=0	-0.56
earlier sentences=2 tie=apposed-s holes=1	-0.30
earlier sentences=2 tie=apposed-s holes=2	-0.26
earlier sentences=2 tie=apposed-w holes=1	-0.25
earlier sentences=2 tie=inner-w holes=1	-0.03
earlier sentences=2 tie=inverted-r holes=0	-0.09
earlier sentences=2 tie=inverted-r holes=1	-0.11
earlier sentences=2 tie=inverted-s holes=0	-0.53
earlier sentences=2 tie=inverted-s holes=1	0.12
earlier sentences=2 tie=inverted-s holes=2	-0.28
earlier sentences=2 tie=inverted-w holes=1	-0.14
earlier sentences=2 tie=inverted-w holes=2	-0.03
earlier sentences=2 tie=inverted-wg holes=1	-0.11
earlier sentences=2 tie=none holes=0	-0.03
earlier sentences=2 tie=none holes=1	-0.40
earlier sentences=2 tie=none holes=2	-0.03
earlier sentences=2 tie=none holes=3	-0.08
earlier sentences=2 tie=relative-w holes=1	-0.06
earlier sentences=2 tie=subject-r holes=0	-0.19
earlier sentences=2 tie=subject-r holes=1	-0.63
earlier sentences=2 tie=subject-rg holes=1	-0.15
earlier sentences=2 tie=subject-s holes=0	-0.32
earlier sentences=2 tie=subject-s holes=1	-0.56
earlier sentences=2 tie=subject-s holes=2	-0.49
earlier sentences=2 tie=subject-w holes=0	-0.30
earlier sentences=2 tie=subject-w holes=1	-0.52
earlier sentences=2 tie=subject-w holes=2	-0.09
earlier sentences=2 tie=subject-wg holes=1	-0.05
earlier sentences=3 first=false kind=name	-0.83
earlier sentences=3 first=false kind=pronoun	-0.66
earlier sentences=3 first=false kind=role	-0.44
earlier sentences=3 first=false kind=thing	-0.33
earlier sentences=3 first=true kind=name	-0.59
earlier sentences=3 first=true kind=pronoun	-0.29
earlier sentences=3 first=true kind=role	-0.10
earlier sentences=3 tie=inverted-s holes=1	-0.28
earlier sentences=3 tie=inverted-w holes=1	-0.05
earlier sentences=3 tie=inverted-w holes=2	-0.07
earlier sentences=3 tie=none holes=0	-0.26
earlier sentences=3 tie=none holes=1	-0.31
earlier sentences=3 tie=none holes=2	-0.47
earlier sentences=3 tie=none holes=3	-0.20
earlier sentences=3 tie=subject-r holes=0	-0.07
earlier sentences=3 tie=subject-r holes=1	-0.08
earlier sentences=3 tie=subject-r holes=2	-0.33
earlier sentences=3 tie=subject-s holes=0	-0.29
earlier sentences=3 tie=subject-s holes=1	-0.56
earlier sentences=3 tie=subject-w holes=1	-0.30
earlier sentences=3 tie=subject-w holes=2	-0.41
earlier sentences=4-5 first=false kind=name	-0.50
earlier sentences=4-5 first=false kind=pronoun	-0.16
earlier sentences=4-5 first=false kind=role	-0.11
earlier sentences=4-5 first=true kind=pronoun	-0.05
earlier sentences=4-5 first=true kind=role	-0.53
earlier sentences=4-5 tie=none holes=1	-0.04
earlier sentences=4-5 tie=none holes=2	-0.22
earlier sentences=4-5 tie=subject-w holes=1	-0.04
earlier sentences=4-5 tie=subject-w holes=2	-0.13
earlier spoken=0 kind=name	-0.41
earlier spoken=0 kind=noun	-0.50
earlier spoken=0 kind=pronoun	-0.32
earlier spoken=1 kind=name	0.09
earlier spoken=1 kind=noun	-0.16
earlier spoken=10+ kind=name	-0.51
earlier spoken=10+ kind=pronoun	0.11
earlier spoken=2 kind=name	0.19
earlier spoken=2 kind=noun	0.51
earlier spoken=2 kind=pronoun	0.22
earlier spoken=3 kind=name	0.30
earlier spoken=3 kind=noun	0.32
earlier spoken=4-5 kind=name	0.13
earlier spoken=4-5 kind=noun	-0.19
earlier spoken=4-5 kind=pronoun	-0.62
earlier spoken=6-9 kind=name	-0.19
earlier spoken=6-9 kind=noun	-0.07
earlier spoken=6-9 kind=pronoun	-0.37
earlier they left=,	0.25
earlier they left=det	-0.02
earlier they left=start	-0.17
earlier they left=w	-0.05
earlier they tie=inverted-s	-0.11
earlier they tie=none	-0.29
earlier they tie=subject-r	0.20
earlier they tie=subject-w	-0.15
earlier tie=according left=, samecue=false	0.34
earlier tie=according left=start samecue=false	0.37
earlier tie=according opens=A holes=0	0.37
earlier tie=according opens=a holes=0	-0.80
earlier tie=apposed-r left=start samecue=false	-0.46
earlier tie=apposed-r left=w samecue=false	-0.16
earlier tie=apposed-r opens=A holes=0	-0.45
earlier tie=apposed-r opens=A holes=1	-0.04
earlier tie=apposed-r opens=a holes=0	-0.12
earlier tie=apposed-r opens=a holes=1	-0.07
earlier tie=apposed-rg left=start samecue=false	-0.08
earlier tie=apposed-s left=start samecue=false	0.08
earlier tie=apposed-s left=w samecue=false	-0.04
earlier tie=apposed-s opens=A holes=0	0.27
earlier tie=apposed-s opens=A holes=1	-0.31
earlier tie=apposed-s opens=A holes=2	-0.26
earlier tie=apposed-s opens=a holes=0	-0.13
earlier tie=apposed-s opens=a holes=1	-0.04
earlier tie=apposed-w left=aux samecue=false	-0.06
earlier tie=apposed-w left=start samecue=false	-0.33
earlier tie=apposed-w opens=A holes=0	-0.23
earlier tie=apposed-w opens=A holes=1	-0.25
earlier tie=apposed-w opens=a holes=0	-0.09
earlier tie=apposed-wg left=start samecue=false	0.13
earlier tie=apposed-wg opens=A holes=0	0.25
earlier tie=inner-r left=start samecue=false	0.14
earlier tie=inner-r opens=A holes=0	0.08
earlier tie=inner-s left=start samecue=false	0.05
earlier tie=inner-s opens=A holes=0	0.11
earlier tie=inner-s opens=A holes=1	-0.20
earlier tie=inner-w left=start samecue=false	-0.19
earlier tie=inner-w opens=A holes=0	-0.18
earlier tie=inner-w opens=A holes=1	-0.03
earlier tie=inner-w opens=a holes=0	-0.09
earlier tie=inverted-r left=, samecue=false	-0.18
earlier tie=inverted-r left=aux samecue=false	-0.02
earlier tie=inverted-r left=start samecue=false	-0.07
earlier tie=inverted-r left=w samecue=false	-0.05
earlier tie=inverted-r opens=A holes=1	-0.07
earlier tie=inverted-r opens=a holes=1	-0.20
earlier tie=inverted-rg left=start samecue=false	-0.24
earlier tie=inverted-rg opens=A holes=0	-0.23
earlier tie=inverted-s left=, samecue=false	-0.31
earlier tie=inverted-s left=Cap samecue=false	-0.11
earlier tie=inverted-s left=aux samecue=false	-0.04
earlier tie=inverted-s left=conj samecue=false	-0.31
earlier tie=inverted-s left=det samecue=false	-0.03
earlier tie=inverted-s left=start samecue=false	0.09
earlier tie=inverted-s left=w samecue=false	0.10
earlier tie=inverted-s opens=A holes=0	0.07
earlier tie=inverted-s opens=A holes=1	0.04
earlier tie=inverted-s opens=A holes=2	-0.25
earlier tie=inverted-s opens=a holes=0	-0.08
earlier tie=inverted-s opens=a holes=1	-0.11
earlier tie=inverted-s opens=a holes=2	-0.28
earlier tie=inverted-sg left=start samecue=false	-0.42
earlier tie=inverted-sg opens=A holes=0	-0.28
earlier tie=inverted-sg opens=A holes=1	-0.18
earlier tie=inverted-w left=, samecue=false	-0.15
earlier tie=inverted-w left=Cap samecue=false	-0.04
earlier tie=inverted-w left=start samecue=false	-0.44
earlier tie=inverted-w left=w samecue=false	-0.08
earlier tie=inverted-w opens=A holes=0	-0.32
earlier tie=inverted-w opens=A holes=1	-0.26
earlier tie=inverted-w opens=A holes=2	-0.12
earlier tie=inverted-w opens=a holes=0	-0.20
earlier tie=inverted-w opens=a holes=1	-0.10
earlier tie=inverted-w opens=a holes=2	-0.03
earlier tie=inverted-wg left=, samecue=false	-0.09
earlier tie=inverted-wg left=start samecue=false	-0.29
earlier tie=inverted-wg opens=A holes=0	-0.28
earlier tie=inverted-wg opens=A holes=1	-0.16
earlier tie=inverted-wg opens=a holes=0	-0.06
earlier tie=none left=, samecue=false	-0.36
earlier tie=none left=: samecue=false	-0.20
earlier tie=none left=Cap samecue=false	-0.43
earlier tie=none left=Vsg samecue=false	-0.06
earlier tie=none left=Vw samecue=false	-0.20
earlier tie=none left=Vwb samecue=false	-0.19
earlier tie=none left=adv samecue=false	-0.19
earlier tie=none left=as samecue=false	-0.21
earlier tie=none left=aux samecue=false	-0.35
earlier tie=none left=conj samecue=false	0.30
earlier tie=none left=det samecue=false	-0.74
earlier tie=none left=prep samecue=false	-0.26
earlier tie=none left=start samecue=false	-0.05
earlier tie=none left=that samecue=false	-0.13
earlier tie=none left=to samecue=false	-0.07
earlier tie=none left=w samecue=false	-0.54
earlier tie=none opens=A holes=0	-0.05
earlier tie=none opens=A holes=1	-0.35
earlier tie=none opens=A holes=2	-0.24
earlier tie=none opens=A holes=3	-0.29
earlier tie=none opens=a holes=0	-0.15
earlier tie=none opens=a holes=1	-0.29
earlier tie=none opens=a holes=2	0.04
earlier tie=none opens=a holes=3	-0.07
earlier tie=owner left=start samecue=false	-0.07
earlier tie=owner left=that samecue=false	-0.04
earlier tie=owner opens=A holes=0	-0.06
earlier tie=owner opens=a holes=0	-0.07
earlier tie=owner opens=a holes=1	-0.11
earlier tie=passive-w left=start samecue=false	-0.07
earlier tie=passive-w opens=a holes=0	-0.11
earlier tie=relative-r left=start samecue=false	-0.12
earlier tie=relative-r opens=A holes=0	-0.18
earlier tie=relative-s left=start samecue=false	0.24
earlier tie=relative-s opens=A holes=0	0.25
earlier tie=relative-w left=aux samecue=false	-0.11
earlier tie=relative-w left=start samecue=false	-0.20
earlier tie=relative-w left=w samecue=false	-0.03
earlier tie=relative-w opens=A holes=0	0.04
earlier tie=relative-w opens=A holes=1	-0.37
earlier tie=relative-w opens=a holes=0	0.13
earlier tie=relative-w opens=a holes=1	-0.05
earlier tie=relative-wg left=start samecue=false	-0.17
earlier tie=relative-wg opens=A holes=0	-0.17
earlier tie=subject-r left=, samecue=false	-0.11
earlier tie=subject-r left=: samecue=false	-0.17
earlier tie=subject-r left=Cap samecue=false	-0.28
earlier tie=subject-r left=aux samecue=false	-0.10
earlier tie=subject-r left=det samecue=false	-0.03
earlier tie=subject-r left=start samecue=false	-0.05
earlier tie=subject-r left=w samecue=false	-0.21
earlier tie=subject-r opens=A holes=0	0.06
earlier tie=subject-r opens=A holes=1	-0.31
earlier tie=subject-r opens=A holes=2	-0.37
earlier tie=subject-r opens=a holes=0	-0.08
earlier tie=subject-r opens=a holes=1	-0.29
earlier tie=subject-r opens=a holes=2	-0.20
earlier tie=subject-rg left=start samecue=false	-0.32
earlier tie=subject-rg opens=A holes=0	-0.30
earlier tie=subject-rg opens=A holes=1	-0.20
earlier tie=subject-s left=, samecue=false	0.28
earlier tie=subject-s left=: samecue=false	-0.28
earlier tie=subject-s left=Cap samecue=false	-0.45
earlier tie=subject-s left=Vwb samecue=false	-0.03
earlier tie=subject-s left=as samecue=false	-0.19
earlier tie=subject-s left=aux samecue=false	-0.51
earlier tie=subject-s left=conj samecue=false	-0.17
earlier tie=subject-s left=det samecue=false	-0.16
earlier tie=subject-s left=prep samecue=false	0.34
earlier tie=subject-s left=start samecue=false	0.13
earlier tie=subject-s left=that samecue=false	-0.15
earlier tie=subject-s left=w samecue=false	0.16
earlier tie=subject-s opens=A holes=0	0.19
earlier tie=subject-s opens=A holes=1	-0.42
earlier tie=subject-s opens=A holes=2	-0.40
earlier tie=subject-s opens=a holes=0	0.13
earlier tie=subject-sg left=start samecue=false	-0.14
earlier tie=subject-sg opens=A holes=0	-0.08
earlier tie=subject-w left=, samecue=false	-0.33
earlier tie=subject-w left=: samecue=false	-0.03
earlier tie=subject-w left=Cap samecue=false	-0.18
earlier tie=subject-w left=aux samecue=false	-0.13
earlier tie=subject-w left=conj samecue=false	-0.31
earlier tie=subject-w left=det samecue=false	-0.04
earlier tie=subject-w left=prep samecue=false	-0.05
earlier tie=subject-w left=start samecue=false	-0.15
earlier tie=subject-w left=that samecue=false	-0.07
earlier tie=subject-w left=w samecue=false	-0.12
earlier tie=subject-w opens=A holes=0	0.20
earlier tie=subject-w opens=A holes=1	-0.50
earlier tie=subject-w opens=A holes=2	-0.51
earlier tie=subject-w opens=A holes=3	-0.50
earlier tie=subject-w opens=a holes=0	-0.41
earlier tie=subject-w opens=a holes=1	-0.22
earlier tie=subject-w opens=a holes=2	-0.24
earlier tie=subject-wg left=, samecue=false	-0.03
earlier tie=subject-wg left=Cap samecue=false	-0.03
earlier tie=subject-wg left=start samecue=false	-0.43
earlier tie=subject-wg left=w samecue=false	-0.02
earlier tie=subject-wg opens=A holes=0	-0.38
earlier tie=subject-wg opens=A holes=1	-0.14
earlier tie=subject-wg opens=a holes=0	-0.11
earlier to-cue=0 first=false before=prep	-0.34
earlier to-cue=0 first=false before=w	-0.03
earlier to-cue=1 first=false before=,	-0.42
earlier to-cue=1 first=false before=Q	0.16
earlier to-cue=1 first=false before=Vs	-0.05
earlier to-cue=1 first=false before=Vwg	-0.02
earlier to-cue=1 first=false before=by	-0.03
earlier to-cue=1 first=false before=conj	-0.02
earlier to-cue=1 first=false before=det	-0.05
earlier to-cue=1 first=false before=prep	-0.10
earlier to-cue=1 first=false before=w	-0.06
earlier to-cue=1 first=true before=start	-0.08
earlier to-cue=10+ first=false before=,	-0.08
earlier to-cue=10+ first=false before=as	-0.14
earlier to-cue=10+ first=false before=prep	-0.11
earlier to-cue=10+ first=false before=that	-0.03
earlier to-cue=10+ first=false before=w	-0.05
earlier to-cue=10+ first=false before=wh	-0.03
earlier to-cue=10+ first=true before=start	-0.30
earlier to-cue=2 first=false before=,	-0.47
earlier to-cue=2 first=false before=Q	-0.12
earlier to-cue=2 first=false before=Vs	-0.05
earlier to-cue=2 first=false before=aux	-0.06
earlier to-cue=2 first=false before=conj	-0.03
earlier to-cue=2 first=false before=of	-0.04
earlier to-cue=2 first=false before=prep	-0.05
earlier to-cue=2 first=false before=that	-0.03
earlier to-cue=2 first=false before=to	-0.14
earlier to-cue=2 first=false before=w	-0.11
earlier to-cue=2 first=true before=start	-0.26
earlier to-cue=3 first=false before=,	0.19
earlier to-cue=3 first=false before=Q	-0.31
earlier to-cue=3 first=false before=Vr	-0.02
earlier to-cue=3 first=false before=Vs	-0.05
earlier to-cue=3 first=false before=Vw	-0.03
earlier to-cue=3 first=false before=Vwb	-0.03
earlier to-cue=3 first=false before=Vwg	-0.02
earlier to-cue=3 first=false before=conj	-0.27
earlier to-cue=3 first=false before=of	-0.05
earlier to-cue=3 first=false before=prep	-0.11
earlier to-cue=3 first=false before=w	-0.16
earlier to-cue=3 first=false before=wh	-0.09
earlier to-cue=3 first=true before=start	-0.22
earlier to-cue=4-5 first=false before=,	-0.48
earlier to-cue=4-5 first=false before=Q	-0.14
earlier to-cue=4-5 first=false before=Vr	-0.02
earlier to-cue=4-5 first=false before=Vs	-0.21
earlier to-cue=4-5 first=false before=Vw	-0.12
earlier to-cue=4-5 first=false before=according	0.36
earlier to-cue=4-5 first=false before=adv	-0.04
earlier to-cue=4-5 first=false before=as	-0.08
earlier to-cue=4-5 first=false before=conj	-0.10
earlier to-cue=4-5 first=false before=det	-0.40
earlier to-cue=4-5 first=false before=of	-0.08
earlier to-cue=4-5 first=false before=prep	-0.45
earlier to-cue=4-5 first=false before=that	-0.04
earlier to-cue=4-5 first=false before=to	-0.03
earlier to-cue=4-5 first=false before=w	-0.14
earlier to-cue=4-5 first=false before=wh	-0.02
earlier to-cue=4-5 first=true before=Q	-0.23
earlier to-cue=4-5 first=true before=start	-0.35
earlier to-cue=6-9 first=false before=,	-0.39
earlier to-cue=6-9 first=false before=Q	-0.03
earlier to-cue=6-9 first=false before=Vs	-0.13
earlier to-cue=6-9 first=false before=Vw	-0.03
earlier to-cue=6-9 first=false before=Vwg	-0.03
earlier to-cue=6-9 first=false before=adv	-0.05
earlier to-cue=6-9 first=false before=as	-0.02
earlier to-cue=6-9 first=false before=aux	-0.03
earlier to-cue=6-9 first=false before=by	-0.05
earlier to-cue=6-9 first=false before=conj	-0.19
earlier to-cue=6-9 first=false before=of	-0.27
earlier to-cue=6-9 first=false before=prep	-0.21
earlier to-cue=6-9 first=false before=that	-0.18
earlier to-cue=6-9 first=false before=to	-0.12
earlier to-cue=6-9 first=false before=w	-0.16
earlier to-cue=6-9 first=false before=wh	-0.15
earlier to-cue=6-9 first=true before=Q	-0.07
earlier to-cue=6-9 first=true before=start	-0.42
earlier verb=accuse same=false	-0.10
earlier verb=acknowledge same=false	0.05
earlier verb=add same=false	0.50
earlier verb=admit same=false	-0.03
earlier verb=advise same=false	-0.66
earlier verb=agree same=false	0.24
earlier verb=announce same=false	0.29
earlier verb=answer same=false	0.15
earlier verb=argue same=false	0.44
earlier verb=ask same=false	0.14
earlier verb=attack same=false	-0.19
earlier verb=begin same=false	-0.35
earlier verb=believe same=false	-0.23
earlier verb=blame same=false	-0.05
earlier verb=call same=false	-0.39
earlier verb=carry same=false	-0.03
earlier verb=cite same=false	-0.03
earlier verb=claim same=false	-0.38
earlier verb=close same=false	0.27
earlier verb=come same=false	-0.32
earlier verb=compare same=false	-0.05
earlier verb=conclude same=false	0.20
earlier verb=condemn same=false	-0.16
earlier verb=confirm same=false	-0.07
earlier verb=continue same=false	-0.33
earlier verb=criticize same=false	-0.08
earlier verb=declare same=false	0.59
earlier verb=defend same=false	-0.19
earlier verb=describe same=false	-0.22
earlier verb=disagree same=false	-0.04
earlier verb=discuss same=false	-0.10
earlier verb=endorse same=false	-0.08
earlier verb=expect same=false	-0.28
earlier verb=explain same=false	0.26
earlier verb=express same=false	-0.07
earlier verb=figure same=false	-0.04
earlier verb=find same=false	-0.10
earlier verb=give same=false	-0.05
earlier verb=go same=false	-0.31
earlier verb=hear same=false	-0.04
earlier verb=hold same=false	-0.29
earlier verb=include same=false	-0.04
earlier verb=insist same=false	-0.06
earlier verb=know same=false	-0.48
earlier verb=make same=false	-0.57
earlier verb=mention same=false	-0.02
earlier verb=name same=false	-0.05
earlier verb=note same=false	0.05
earlier verb=plan same=false	-0.06
earlier verb=play same=false	-0.10
earlier verb=post same=false	-0.06
earlier verb=provide same=false	-0.19
earlier verb=push same=false	-0.22
earlier verb=read same=false	-0.38
earlier verb=recall same=false	0.39
earlier verb=refer same=false	0.14
earlier verb=remark same=false	-0.31
earlier verb=remind same=false	-0.05
earlier verb=reply same=false	0.11
earlier verb=report same=false	-0.23
earlier verb=respond same=false	0.61
earlier verb=return same=false	-0.16
earlier verb=run same=false	-0.07
earlier verb=say same=false	0.16
earlier verb=share same=false	-0.09
earlier verb=show same=false	-0.08
earlier verb=speak same=false	-0.24
earlier verb=state same=false	-0.09
earlier verb=suggest same=false	-0.24
earlier verb=support same=false	0.33
earlier verb=tell same=false	0.68
earlier verb=think same=false	-0.49
earlier verb=turn same=false	0.03
earlier verb=tweet same=false	0.32
earlier verb=use same=false	-0.10
earlier verb=volunteer same=false	-0.09
earlier verb=want same=false	-0.10
earlier verb=warn same=false	-0.02
earlier verb=write same=false	-0.23
earlier we tie=subject-w	-0.05
earlier who left=,	-0.11
earlier who left=aux	-0.04
earlier who left=start	0.19
earlier who left=w	-0.16
earlier who tie=none	-0.07
earlier who tie=subject-r	-0.39
earlier who tie=subject-s	0.33
earlier who tie=subject-w	-0.62
earlier who tie=subject-wg	-0.17
head he	0.17
head i	-0.19
head it	-0.74
head noun	-0.11
head she	-0.19
head that	0.23
head they	-0.34
head we	-0.77
head who	-0.10
kind N-body	-0.17
kind N-body's	-0.82
kind N-person	0.17
kind N-person's	-0.76
kind N-unknown	-0.02
kind he	0.07
kind he's	0.31
kind i	-0.19
kind it	-0.54
kind it's	-1.02
kind n-body	-0.16
kind n-bodys	-0.54
kind n-document	0.05
kind n-documents	-0.34
kind n-person	-0.03
kind n-persons	-0.39
kind that	0.23
kind they	-0.34
kind we	-0.77
kind who	-0.09
kind who's	-0.18
off lead=false left=, before=,	-0.29
off lead=false left=, before=Q	-0.12
off lead=false left=, before=Vr	-0.04
off lead=false left=, before=Vs	-0.09
off lead=false left=, before=Vsg	-0.06
off lead=false left=, before=Vw	-0.05
off lead=false left=, before=Vwb	-0.08
off lead=false left=, before=Vwg	-0.06
off lead=false left=, before=according	-0.03
off lead=false left=, before=as	-0.05
off lead=false left=, before=aux	-0.04
off lead=false left=, before=conj	-0.14
off lead=false left=, before=det	-0.02
off lead=false left=, before=of	-0.31
off lead=false left=, before=prep	-0.23
off lead=false left=, before=that	-0.11
off lead=false left=, before=to	-0.19
off lead=false left=, before=w	-0.29
off lead=false left=, before=wh	-0.06
off lead=false left=- before=prep	-0.04
off lead=false left=: before=,	-0.31
off lead=false left=: before=-	-0.04
off lead=false left=: before=Q	-0.02
off lead=false left=: before=Vr	-0.03
off lead=false left=: before=Vs	-0.12
off lead=false left=: before=Vw	-0.10
off lead=false left=: before=adv	-0.07
off lead=false left=: before=as	-0.02
off lead=false left=: before=aux	-0.03
off lead=false left=: before=conj	-0.11
off lead=false left=: before=of	-0.13
off lead=false left=: before=prep	-0.13
off lead=false left=: before=that	-0.10
off lead=false left=: before=to	-0.07
off lead=false left=: before=w	-0.12
off lead=false left=: before=wh	-0.04
off lead=false left=Cap before=,	-0.12
off lead=false left=Cap before=Q	-0.03
off lead=false left=Cap before=Vr	-0.02
off lead=false left=Cap before=Vs	-0.09
off lead=false left=Cap before=Vw	-0.08
off lead=false left=Cap before=Vwg	-0.02
off lead=false left=Cap before=as	-0.02
off lead=false left=Cap before=conj	-0.11
off lead=false left=Cap before=of	-0.03
off lead=false left=Cap before=prep	-0.16
off lead=false left=Cap before=w	-0.13
off lead=false left=Vrb before=prep	-0.03
off lead=false left=Vrb before=w	-0.03
off lead=false left=Vrg before=prep	-0.05
off lead=false left=Vs before=of	-0.11
off lead=false left=Vs before=to	-0.09
off lead=false left=Vsg before=prep	-0.05
off lead=false left=Vw before=,	-0.03
off lead=false left=Vw before=prep	-0.07
off lead=false left=Vw before=w	-0.04
off lead=false left=Vwb before=prep	-0.04
off lead=false left=Vwg before=,	-0.03
off lead=false left=adv before=,	-0.04
off lead=false left=adv before=Vwg	-0.02
off lead=false left=adv before=w	-0.05
off lead=false left=as before=,	-0.06
off lead=false left=as before=Vr	-0.02
off lead=false left=as before=conj	-0.04
off lead=false left=as before=prep	-0.02
off lead=false left=as before=that	-0.02
off lead=false left=aux before=,	-0.14
off lead=false left=aux before=:	-0.02
off lead=false left=aux before=Q	-0.13
off lead=false left=aux before=Vr	-0.03
off lead=false left=aux before=Vrb	-0.02
off lead=false left=aux before=Vs	-0.12
off lead=false left=aux before=Vsg	-0.06
off lead=false left=aux before=Vw	-0.05
off lead=false left=aux before=adv	-0.03
off lead=false left=aux before=conj	-0.14
off lead=false left=aux before=of	-0.02
off lead=false left=aux before=prep	-0.13
off lead=false left=aux before=w	-0.09
off lead=false left=aux before=wh	-0.02
off lead=false left=conj before=,	-0.08
off lead=false left=conj before=aux	-0.05
off lead=false left=conj before=conj	-0.22
off lead=false left=conj before=prep	-0.12
off lead=false left=conj before=that	-0.06
off lead=false left=conj before=w	-0.04
off lead=false left=det before=,	-0.15
off lead=false left=det before=Vr	-0.02
off lead=false left=det before=Vrb	-0.09
off lead=false left=det before=Vs	-0.05
off lead=false left=det before=Vw	-0.04
off lead=false left=det before=Vwg	-0.05
off lead=false left=det before=aux	-0.04
off lead=false left=det before=by	-0.05
off lead=false left=det before=conj	-0.06
off lead=false left=det before=of	-0.04
off lead=false left=det before=prep	-0.16
off lead=false left=det before=that	-0.11
off lead=false left=det before=to	-0.05
off lead=false left=det before=w	-0.12
off lead=false left=det before=wh	-0.03
off lead=false left=of before=prep	-0.08
off lead=false left=of before=w	-0.09
off lead=false left=prep before=,	-0.06
off lead=false left=prep before=Vw	-0.02
off lead=false left=prep before=Vwg	-0.11
off lead=false left=prep before=of	-0.07
off lead=false left=prep before=prep	-0.04
off lead=false left=prep before=w	-0.17
off lead=false left=start before=,	-0.06
off lead=false left=start before=-	-0.12
off lead=false left=start before=:	-0.10
off lead=false left=start before=;	-0.13
off lead=false left=start before=Cap	-0.55
off lead=false left=start before=Q	0.31
off lead=false left=start before=Vr	-0.66
off lead=false left=start before=Vrb	-0.14
off lead=false left=start before=Vrg	-0.35
off lead=false left=start before=Vs	-0.50
off lead=false left=start before=Vsb	-0.17
off lead=false left=start before=Vsg	-0.27
off lead=false left=start before=Vw	-0.44
off lead=false left=start before=Vwb	-0.39
off lead=false left=start before=Vwg	-0.33
off lead=false left=start before=according	-0.39
off lead=false left=start before=adv	-0.16
off lead=false left=start before=as	-0.38
off lead=false left=start before=aux	-0.62
off lead=false left=start before=by	-0.42
off lead=false left=start before=conj	-0.12
off lead=false left=start before=det	-0.40
off lead=false left=start before=num	-0.10
off lead=false left=start before=of	-0.65
off lead=false left=start before=prep	-0.37
off lead=false left=start before=that	-0.33
off lead=false left=start before=to	-0.56
off lead=false left=start before=w	-0.53
off lead=false left=start before=wh	-0.46
off lead=false left=start before=—	-0.08
off lead=false left=that before=,	-0.05
off lead=false left=that before=Q	-0.09
off lead=false left=that before=Vwb	-0.02
off lead=false left=that before=as	-0.09
off lead=false left=that before=conj	-0.02
off lead=false left=that before=of	-0.03
off lead=false left=that before=prep	-0.07
off lead=false left=that before=that	-0.15
off lead=false left=that before=to	-0.10
off lead=false left=that before=wh	-0.04
off lead=false left=to before=Vr	-0.03
off lead=false left=to before=of	-0.03
off lead=false left=to before=prep	-0.03
off lead=false left=to before=to	-0.03
off lead=false left=to before=w	-0.05
off lead=false left=w before=,	-0.26
off lead=false left=w before=:	-0.05
off lead=false left=w before=Cap	-0.12
off lead=false left=w before=Vs	-0.08
off lead=false left=w before=Vsb	-0.02
off lead=false left=w before=Vsg	-0.02
off lead=false left=w before=Vw	-0.11
off lead=false left=w before=Vwg	-0.04
off lead=false left=w before=conj	-0.12
off lead=false left=w before=of	-0.05
off lead=false left=w before=prep	-0.29
off lead=false left=w before=that	-0.12
off lead=false left=w before=to	-0.04
off lead=false left=w before=w	-0.09
off lead=false left=w before=wh	-0.03
off lead=false tie=according	-0.54
off lead=false tie=apposed-r	-0.14
off lead=false tie=apposed-rg	-0.04
off lead=false tie=apposed-s	-0.21
off lead=false tie=apposed-sg	-0.24
off lead=false tie=apposed-w	-0.30
off lead=false tie=apposed-wg	-0.17
off lead=false tie=inner-r	-0.36
off lead=false tie=inner-s	-0.19
off lead=false tie=inner-w	-0.17
off lead=false tie=inverted-r	-0.33
off lead=false tie=inverted-rg	-0.33
off lead=false tie=inverted-s	-0.42
off lead=false tie=inverted-sg	-0.34
off lead=false tie=inverted-w	-0.39
off lead=false tie=inverted-wg	-0.37
off lead=false tie=none	-0.44
off lead=false tie=owner	-0.42
off lead=false tie=passive-r	-0.18
off lead=false tie=passive-s	-0.04
off lead=false tie=passive-w	-0.22
off lead=false tie=relative-r	-0.25
off lead=false tie=relative-s	-0.21
off lead=false tie=relative-w	-0.44
off lead=false tie=relative-wg	-0.27
off lead=false tie=subject-r	-0.41
off lead=false tie=subject-rg	-0.44
off lead=false tie=subject-s	0.12
off lead=false tie=subject-sg	-0.24
off lead=false tie=subject-w	-0.35
off lead=false tie=subject-wg	-0.34
off lead=true left=( before=start	-0.05
off lead=true left=, before=,	-0.30
off lead=true left=, before=<	-0.02
off lead=true left=, before=Cap	-0.03
off lead=true left=, before=Q	-0.48
off lead=true left=, before=Vs	-0.13
off lead=true left=, before=Vwb	-0.04
off lead=true left=, before=adv	-0.04
off lead=true left=, before=as	-0.02
off lead=true left=, before=aux	-0.04
off lead=true left=, before=conj	-0.14
off lead=true left=, before=prep	-0.13
off lead=true left=, before=start	-0.54
off lead=true left=, before=w	-0.19
off lead=true left=, before=—	-0.18
off lead=true left=- before=Q	-0.04
off lead=true left=- before=start	-0.07
off lead=true left=: before=,	-0.15
off lead=true left=: before=-	-0.10
off lead=true left=: before=Cap	-0.25
off lead=true left=: before=Q	-0.24
off lead=true left=: before=Vs	-0.13
off lead=true left=: before=according	-0.27
off lead=true left=: before=as	-0.03
off lead=true left=: before=aux	-0.05
off lead=true left=: before=conj	-0.29
off lead=true left=: before=det	-0.04
off lead=true left=: before=prep	-0.14
off lead=true left=: before=start	-0.40
off lead=true left=: before=that	-0.03
off lead=true left=: before=wh	-0.20
off lead=true left=Cap before=,	-0.20
off lead=true left=Cap before=Q	-0.30
off lead=true left=Cap before=Vs	-0.08
off lead=true left=Cap before=Vwb	-0.05
off lead=true left=Cap before=conj	-0.13
off lead=true left=Cap before=of	0.41
off lead=true left=Cap before=prep	-0.33
off lead=true left=Cap before=start	-0.32
off lead=true left=Cap before=w	-0.05
off lead=true left=Cap before=wh	-0.09
off lead=true left=Vr before=Q	-0.06
off lead=true left=Vr before=start	-0.06
off lead=true left=Vrb before=start	-0.10
off lead=true left=Vrg before=start	-0.04
off lead=true left=Vs before=start	-0.22
off lead=true left=Vsg before=Q	-0.13
off lead=true left=Vsg before=prep	-0.03
off lead=true left=Vsg before=start	-0.23
off lead=true left=Vw before=,	-0.05
off lead=true left=Vw before=Q	-0.05
off lead=true left=Vw before=conj	-0.03
off lead=true left=Vw before=start	-0.22
off lead=true left=Vwb before=Q	-0.15
off lead=true left=Vwb before=start	-0.36
off lead=true left=Vwg before=start	-0.09
off lead=true left=adv before=Q	-0.07
off lead=true left=adv before=start	-0.28
off lead=true left=as before=Q	-0.18
off lead=true left=as before=Vs	-0.05
off lead=true left=as before=start	-0.18
off lead=true left=aux before=,	0.44
off lead=true left=aux before=Q	-0.31
off lead=true left=aux before=Vs	-0.12
off lead=true left=aux before=as	-0.03
off lead=true left=aux before=conj	-0.04
off lead=true left=aux before=prep	-0.10
off lead=true left=aux before=start	-0.21
off lead=true left=aux before=w	-0.04
off lead=true left=conj before=,	-0.07
off lead=true left=conj before=Q	-0.22
off lead=true left=conj before=Vs	-0.03
off lead=true left=conj before=conj	-0.03
off lead=true left=conj before=prep	-0.05
off lead=true left=conj before=start	-0.29
off lead=true left=conj before=w	-0.02
off lead=true left=det before=,	-0.13
off lead=true left=det before=Q	-0.31
off lead=true left=det before=Vs	-0.16
off lead=true left=det before=conj	-0.04
off lead=true left=det before=prep	-0.15
off lead=true left=det before=start	-0.57
off lead=true left=det before=w	-0.02
off lead=true left=of before=Q	-0.20
off lead=true left=of before=start	-0.10
off lead=true left=prep before=,	-0.05
off lead=true left=prep before=Q	-0.43
off lead=true left=prep before=conj	-0.08
off lead=true left=prep before=start	-0.27
off lead=true left=prep before=w	-0.03
off lead=true left=start before=(	-0.03
off lead=true left=start before=,	0.17
off lead=true left=start before=-	0.61
off lead=true left=start before=:	-0.03
off lead=true left=start before=<	-0.03
off lead=true left=start before=Cap	-0.20
off lead=true left=start before=Q	-0.08
off lead=true left=start before=Vr	0.60
off lead=true left=start before=Vrb	-0.02
off lead=true left=start before=Vrg	-0.06
off lead=true left=start before=Vs	-0.06
off lead=true left=start before=Vw	-0.12
off lead=true left=start before=Vwb	-0.07
off lead=true left=start before=Vwg	-0.15
off lead=true left=start before=according	-0.74
off lead=true left=start before=adv	-0.29
off lead=true left=start before=aux	-0.19
off lead=true left=start before=by	-0.29
off lead=true left=start before=conj	-0.48
off lead=true left=start before=det	-0.43
off lead=true left=start before=num	0.18
off lead=true left=start before=of	-0.37
off lead=true left=start before=prep	-0.49
off lead=true left=start before=start	-0.33
off lead=true left=start before=that	-0.13
off lead=true left=start before=to	-0.36
off lead=true left=start before=w	-0.76
off lead=true left=start before=wh	-0.69
off lead=true left=start before=—	-0.35
off lead=true left=that before=Q	-0.22
off lead=true left=that before=Vs	-0.02
off lead=true left=that before=conj	-0.05
off lead=true left=that before=prep	-0.03
off lead=true left=that before=start	-0.22
off lead=true left=to before=,	-0.04
off lead=true left=to before=Q	-0.07
off lead=true left=to before=conj	-0.11
off lead=true left=to before=prep	-0.07
off lead=true left=to before=start	-0.31
off lead=true left=w before=,	-0.26
off lead=true left=w before=Q	-0.46
off lead=true left=w before=Vs	-0.15
off lead=true left=w before=aux	-0.05
off lead=true left=w before=conj	-0.17
off lead=true left=w before=det	-0.02
off lead=true left=w before=prep	-0.06
off lead=true left=w before=start	-0.42
off lead=true left=wh before=,	-0.04
off lead=true left=wh before=start	-0.04
off lead=true tie=according	0.04
off lead=true tie=apposed-r	-0.48
off lead=true tie=apposed-rg	-0.15
off lead=true tie=apposed-s	-0.06
off lead=true tie=apposed-sg	-0.21
off lead=true tie=apposed-w	-0.32
off lead=true tie=apposed-wg	-0.15
off lead=true tie=inner-s	-0.16
off lead=true tie=inner-w	-0.37
off lead=true tie=inverted-r	0.54
off lead=true tie=inverted-rg	-0.07
off lead=true tie=inverted-s	-0.17
off lead=true tie=inverted-sg	-0.06
off lead=true tie=inverted-w	-0.25
off lead=true tie=inverted-wg	-0.19
off lead=true tie=none	-0.25
off lead=true tie=owner	-0.23
off lead=true tie=passive-r	-0.13
off lead=true tie=passive-s	-0.18
off lead=true tie=passive-w	-0.44
off lead=true tie=relative-r	0.08
off lead=true tie=relative-s	-0.39
off lead=true tie=relative-w	-0.45
off lead=true tie=relative-wg	-0.21
off lead=true tie=subject-r	-0.04
off lead=true tie=subject-rg	-0.19
off lead=true tie=subject-s	-0.20
off lead=true tie=subject-sg	-0.16
off lead=true tie=subject-w	-0.32
off lead=true tie=subject-wg	-0.28
off named=0 kind=pronoun	-0.39
off named=1 kind=name	-0.31
off named=1 kind=noun	-0.41
off named=1 kind=pronoun	-0.56
off named=10+ kind=name	-0.23
off named=10+ kind=noun	-0.42
off named=10+ kind=pronoun	-0.26
off named=2 kind=name	-0.42
off named=2 kind=pronoun	0.15
off named=3 kind=name	-0.56
off named=3 kind=noun	-0.42
off named=3 kind=pronoun	-0.16
off named=4-5 kind=name	-0.07
off named=4-5 kind=noun	-0.37
off named=4-5 kind=pronoun	-0.55
off named=6-9 kind=name	-0.27
off named=6-9 kind=noun	-0.50
off named=6-9 kind=pronoun	-0.37
off personal=body kind=name	-0.27
off personal=body kind=noun	-0.37
off personal=body kind=pronoun	-0.43
off personal=body tie=according	-0.65
off personal=body tie=apposed-r	-0.08
off personal=body tie=apposed-rg	-0.02
off personal=body tie=apposed-s	-0.20
off personal=body tie=apposed-sg	-0.02
off personal=body tie=apposed-w	-0.20
off personal=body tie=apposed-wg	-0.03
off personal=body tie=inverted-r	0.42
off personal=body tie=inverted-rg	-0.26
off personal=body tie=inverted-s	-0.48
off personal=body tie=inverted-sg	-0.10
off personal=body tie=inverted-w	-0.33
off personal=body tie=inverted-wg	-0.27
off personal=body tie=none	-0.45
off personal=body tie=owner	-0.15
off personal=body tie=passive-r	-0.03
off personal=body tie=passive-w	-0.51
off personal=body tie=relative-r	-0.14
off personal=body tie=relative-s	-0.08
off personal=body tie=relative-w	-0.36
off personal=body tie=subject-r	0.21
off personal=body tie=subject-rg	-0.18
off personal=body tie=subject-s	-0.38
off personal=body tie=subject-sg	-0.12
off personal=body tie=subject-w	-0.27
off personal=body tie=subject-wg	-0.35
off personal=false kind=name	-0.90
off personal=false kind=noun	-0.13
off personal=false kind=pronoun	-0.42
off personal=false tie=according	-0.07
off personal=false tie=apposed-r	-0.04
off personal=false tie=apposed-s	-0.13
off personal=false tie=apposed-w	-0.08
off personal=false tie=apposed-wg	-0.04
off personal=false tie=inner-s	-0.04
off personal=false tie=inner-w	-0.03
off personal=false tie=inverted-r	-0.10
off personal=false tie=inverted-rg	-0.06
off personal=false tie=inverted-s	-0.09
off personal=false tie=inverted-sg	-0.03
off personal=false tie=inverted-w	-0.14
off personal=false tie=inverted-wg	-0.09
off personal=false tie=none	-0.97
off personal=false tie=owner	-0.17
off personal=false tie=relative-r	-0.03
off personal=false tie=relative-w	-0.10
off personal=false tie=subject-r	-0.31
off personal=false tie=subject-rg	-0.03
off personal=false tie=subject-s	-0.39
off personal=false tie=subject-sg	-0.05
off personal=false tie=subject-w	-0.41
off personal=false tie=subject-wg	-0.06
off personal=nobody kind=pronoun	-0.39
off personal=nobody tie=inverted-r	-0.14
off personal=nobody tie=inverted-s	-0.19
off personal=nobody tie=inverted-w	-0.06
off personal=nobody tie=none	-0.51
off personal=nobody tie=passive-w	-0.08
off personal=nobody tie=subject-r	-0.45
off personal=nobody tie=subject-s	0.03
off personal=nobody tie=subject-w	-0.41
off personal=nobody tie=subject-wg	-0.08
off personal=place kind=name	-0.46
off personal=place kind=noun	-0.03
off personal=place kind=pronoun	-0.12
off personal=place tie=apposed-s	-0.08
off personal=place tie=apposed-w	-0.07
off personal=place tie=inner-w	-0.10
off personal=place tie=inverted-r	-0.14
off personal=place tie=inverted-s	-0.25
off personal=place tie=inverted-w	-0.04
off personal=place tie=inverted-wg	-0.08
off personal=place tie=none	-0.32
off personal=place tie=owner	-0.06
off personal=place tie=relative-s	-0.05
off personal=place tie=relative-w	-0.05
off personal=place tie=subject-r	-0.06
off personal=place tie=subject-w	-0.50
off personal=place tie=subject-wg	-0.05
off personal=true kind=name	-0.18
off personal=true kind=noun	-0.47
off personal=true kind=pronoun	-0.17
off personal=true tie=according	0.12
off personal=true tie=apposed-r	-0.48
off personal=true tie=apposed-rg	-0.16
off personal=true tie=apposed-s	-0.15
off personal=true tie=apposed-sg	-0.37
off personal=true tie=apposed-w	-0.34
off personal=true tie=apposed-wg	-0.22
off personal=true tie=inner-r	-0.39
off personal=true tie=inner-s	-0.24
off personal=true tie=inner-w	-0.38
off personal=true tie=inverted-r	-0.29
off personal=true tie=inverted-rg	-0.15
off personal=true tie=inverted-s	-0.23
off personal=true tie=inverted-sg	-0.32
off personal=true tie=inverted-w	-0.41
off personal=true tie=inverted-wg	-0.33
off personal=true tie=none	-0.20
off personal=true tie=owner	-0.35
off personal=true tie=passive-r	-0.24
off personal=true tie=passive-s	-0.16
off personal=true tie=passive-w	-0.18
off personal=true tie=relative-r	0.04
off personal=true tie=relative-s	-0.42
off personal=true tie=relative-w	-0.47
off personal=true tie=relative-wg	-0.28
off personal=true tie=subject-r	-0.28
off personal=true tie=subject-rg	-0.42
off personal=true tie=subject-s	-0.07
off personal=true tie=subject-sg	-0.25
off personal=true tie=subject-w	-0.29
off personal=true tie=subject-wg	-0.28
off spoken=0 kind=name	-0.36
off spoken=0 kind=noun	-0.51
off spoken=0 kind=pronoun	-0.48
off spoken=1 kind=name	-0.35
off spoken=1 kind=noun	0.04
off spoken=1 kind=pronoun	-0.36
off spoken=10+ kind=name	0.34
off spoken=10+ kind=noun	-0.19
off spoken=10+ kind=pronoun	-0.32
off spoken=2 kind=name	-0.33
off spoken=2 kind=noun	-0.38
off spoken=2 kind=pronoun	-0.73
off spoken=3 kind=name	0.21
off spoken=3 kind=noun	-0.08
off spoken=3 kind=pronoun	-0.11
off spoken=4-5 kind=name	-0.10
off spoken=4-5 kind=noun	-0.17
off spoken=4-5 kind=pronoun	0.46
off spoken=6-9 kind=name	-0.68
off spoken=6-9 kind=noun	-0.22
off spoken=6-9 kind=pronoun	-0.54
poss=false tie=according	1.19
poss=false tie=apposed-r	0.18
poss=false tie=apposed-rg	-0.12
poss=false tie=apposed-s	0.13
poss=false tie=apposed-sg	-0.43
poss=false tie=apposed-w	0.06
poss=false tie=apposed-wg	-0.36
poss=false tie=inner-r	-0.20
poss=false tie=inner-s	-0.16
poss=false tie=inner-w	-0.33
poss=false tie=inverted-r	-0.14
poss=false tie=inverted-rg	-0.95
poss=false tie=inverted-s	-0.08
poss=false tie=inverted-sg	-1.01
poss=false tie=inverted-w	-0.58
poss=false tie=inverted-wg	-0.50
poss=false tie=none	-0.22
poss=false tie=passive-r	-0.56
poss=false tie=passive-s	-0.99
poss=false tie=passive-w	-0.96
poss=false tie=relative-r	-0.18
poss=false tie=relative-rg	-0.05
poss=false tie=relative-s	0.52
poss=false tie=relative-w	0.07
poss=false tie=relative-wg	0.29
poss=false tie=subject-r	0.06
poss=false tie=subject-rg	-0.52
poss=false tie=subject-s	0.23
poss=false tie=subject-sg	0.34
poss=false tie=subject-w	-0.29
poss=false tie=subject-wg	-0.38
poss=true tie=inverted-r	-0.45
poss=true tie=inverted-rg	-0.14
poss=true tie=inverted-s	-0.85
poss=true tie=inverted-sg	-0.38
poss=true tie=inverted-w	-0.51
poss=true tie=inverted-wg	-0.33
poss=true tie=none	-0.63
poss=true tie=owner	0.29
poss=true tie=subject-r	-0.06
poss=true tie=subject-rg	0.58
poss=true tie=subject-s	0.26
poss=true tie=subject-w	-0.65
poss=true tie=subject-wg	-0.69
up1 N-body tie=according	-0.37
up1 N-body tie=apposed-r	-0.04
up1 N-body tie=apposed-s	-0.03
up1 N-body tie=apposed-w	-0.13
up1 N-body tie=inverted-r	-0.03
up1 N-body tie=inverted-rg	-0.25
up1 N-body tie=inverted-s	-0.38
up1 N-body tie=inverted-w	-0.12
up1 N-body tie=inverted-wg	-0.07
up1 N-body tie=none	-0.32
up1 N-body tie=passive-w	-0.09
up1 N-body tie=relative-r	-0.02
up1 N-body tie=subject-r	0.48
up1 N-body tie=subject-s	-0.03
up1 N-body tie=subject-w	-0.18
up1 N-body tie=subject-wg	-0.11
up1 N-body's tie=none	-0.25
up1 N-body's tie=owner	-0.05
up1 N-person tie=according	0.36
up1 N-person tie=apposed-r	-0.38
up1 N-person tie=apposed-rg	-0.08
up1 N-person tie=apposed-s	-0.14
up1 N-person tie=apposed-sg	-0.21
up1 N-person tie=apposed-w	-0.24
up1 N-person tie=apposed-wg	-0.19
up1 N-person tie=inner-r	-0.11
up1 N-person tie=inner-s	-0.24
up1 N-person tie=inner-w	-0.38
up1 N-person tie=inverted-r	-0.08
up1 N-person tie=inverted-rg	-0.02
up1 N-person tie=inverted-s	0.09
up1 N-person tie=inverted-w	-0.51
up1 N-person tie=inverted-wg	-0.20
up1 N-person tie=none	-0.36
up1 N-person tie=passive-s	-0.04
up1 N-person tie=passive-w	-0.06
up1 N-person tie=relative-r	-0.18
up1 N-person tie=relative-s	-0.10
up1 N-person tie=relative-w	-0.25
up1 N-person tie=relative-wg	-0.18
up1 N-person tie=subject-r	0.08
up1 N-person tie=subject-rg	-0.30
up1 N-person tie=subject-s	-0.61
up1 N-person tie=subject-w	0.20
up1 N-person tie=subject-wg	-0.18
up1 N-person's tie=inverted-r	-0.02
up1 N-person's tie=inverted-w	-0.05
up1 N-person's tie=inverted-wg	-0.18
up1 N-person's tie=none	-0.49
up1 N-person's tie=owner	-0.19
up1 N-unknown tie=according	-0.13
up1 N-unknown tie=apposed-r	-0.08
up1 N-unknown tie=apposed-s	0.20
up1 N-unknown tie=apposed-w	-0.14
up1 N-unknown tie=apposed-wg	-0.06
up1 N-unknown tie=inner-s	-0.04
up1 N-unknown tie=inner-w	-0.12
up1 N-unknown tie=inverted-r	-0.30
up1 N-unknown tie=inverted-rg	-0.06
up1 N-unknown tie=inverted-s	-0.36
up1 N-unknown tie=inverted-sg	-0.27
up1 N-unknown tie=inverted-w	-0.23
up1 N-unknown tie=inverted-wg	-0.24
up1 N-unknown tie=none	-0.51
up1 N-unknown tie=passive-r	-0.16
up1 N-unknown tie=passive-s	-0.16
up1 N-unknown tie=passive-w	-0.08
up1 N-unknown tie=relative-r	0.13
up1 N-unknown tie=relative-s	-0.23
up1 N-unknown tie=relative-w	-0.41
up1 N-unknown tie=relative-wg	-0.24
up1 N-unknown tie=subject-r	0.16
up1 N-unknown tie=subject-rg	-0.08
up1 N-unknown tie=subject-s	0.07
up1 N-unknown tie=subject-sg	-0.07
up1 N-unknown tie=subject-w	-0.08
up1 N-unknown tie=subject-wg	-0.22
up1 N-unknown's tie=inverted-s	-0.04
up1 N-unknown's tie=inverted-w	-0.21
up1 N-unknown's tie=inverted-wg	-0.03
up1 N-unknown's tie=none	0.16
up1 N-unknown's tie=owner	-0.40
up1 N-unknown's tie=subject-r	-0.02
up1 N-unknown's tie=subject-w	-0.18
up1 ends=, cue-after=false cue-before=false left=start	-0.75
up1 ends=, cue-after=false cue-before=true left=,	-0.17
up1 ends=, cue-after=false cue-before=true left=Cap	0.39
up1 ends=, cue-after=false cue-before=true left=Vw	-0.03
up1 ends=, cue-after=false cue-before=true left=aux	-0.04
up1 ends=, cue-after=false cue-before=true left=det	-0.07
up1 ends=, cue-after=true cue-before=false left=,	-0.19
up1 ends=, cue-after=true cue-before=false left=Cap	-0.18
up1 ends=, cue-after=true cue-before=false left=aux	-0.19
up1 ends=, cue-after=true cue-before=false left=conj	-0.07
up1 ends=, cue-after=true cue-before=false left=det	-0.04
up1 ends=, cue-after=true cue-before=false left=start	-0.22
up1 ends=, cue-after=true cue-before=false left=w	-0.28
up1 ends=, cue-after=true cue-before=true left=,	-0.06
up1 ends=, cue-after=true cue-before=true left=-	-0.02
up1 ends=, cue-after=true cue-before=true left=:	-0.07
up1 ends=, cue-after=true cue-before=true left=Cap	-0.07
up1 ends=, cue-after=true cue-before=true left=aux	-0.11
up1 ends=, cue-after=true cue-before=true left=det	-0.12
up1 ends=, cue-after=true cue-before=true left=prep	-0.02
up1 ends=, cue-after=true cue-before=true left=that	-0.07
up1 ends=. cue-after=false cue-before=false left=,	-0.81
up1 ends=. cue-after=false cue-before=false left=:	-0.66
up1 ends=. cue-after=false cue-before=false left=Cap	-0.40
up1 ends=. cue-after=false cue-before=false left=adv	-0.33
up1 ends=. cue-after=false cue-before=false left=aux	-0.19
up1 ends=. cue-after=false cue-before=false left=conj	-0.27
up1 ends=. cue-after=false cue-before=false left=det	-0.13
up1 ends=. cue-after=false cue-before=false left=prep	-0.30
up1 ends=. cue-after=false cue-before=false left=start	-0.17
up1 ends=. cue-after=false cue-before=false left=that	-0.04
up1 ends=. cue-after=false cue-before=false left=w	-0.33
up1 ends=. cue-after=false cue-before=false left=wh	-0.05
up1 ends=. cue-after=false cue-before=true left=,	-0.39
up1 ends=. cue-after=false cue-before=true left=:	-0.33
up1 ends=. cue-after=false cue-before=true left=Cap	-0.36
up1 ends=. cue-after=false cue-before=true left=Vr	-0.05
up1 ends=. cue-after=false cue-before=true left=Vs	-0.20
up1 ends=. cue-after=false cue-before=true left=Vsg	-0.08
up1 ends=. cue-after=false cue-before=true left=Vw	-0.24
up1 ends=. cue-after=false cue-before=true left=Vwb	-0.14
up1 ends=. cue-after=false cue-before=true left=adv	-0.03
up1 ends=. cue-after=false cue-before=true left=as	-0.16
up1 ends=. cue-after=false cue-before=true left=aux	-0.23
up1 ends=. cue-after=false cue-before=true left=conj	-0.13
up1 ends=. cue-after=false cue-before=true left=det	-0.46
up1 ends=. cue-after=false cue-before=true left=prep	-0.35
up1 ends=. cue-after=false cue-before=true left=that	-0.15
up1 ends=. cue-after=false cue-before=true left=to	-0.14
up1 ends=. cue-after=false cue-before=true left=w	-0.32
up1 ends=. cue-after=true cue-before=false left=conj	-0.27
up1 ends=. cue-after=true cue-before=false left=start	-0.53
up1 ends=. cue-after=true cue-before=true left=,	-0.13
up1 ends=. cue-after=true cue-before=true left=:	-0.20
up1 ends=. cue-after=true cue-before=true left=Cap	-0.07
up1 ends=. cue-after=true cue-before=true left=aux	-0.15
up1 ends=. cue-after=true cue-before=true left=prep	-0.12
up1 ends=. cue-after=true cue-before=true left=that	-0.08
up1 ends=. cue-after=true cue-before=true left=to	-0.11
up1 ends=. cue-after=true cue-before=true left=w	-0.23
up1 ends=? cue-after=false cue-before=false left=start	-0.09
up1 ends=? cue-after=false cue-before=true left=,	-0.37
up1 ends=? cue-after=false cue-before=true left=:	-0.19
up1 ends=? cue-after=false cue-before=true left=Vsg	-0.26
up1 ends=? cue-after=true cue-before=false left=start	-0.68
up1 ends=open cue-after=false cue-before=false left=start	0.34
up1 ends=x cue-after=false cue-before=false left=aux	-0.22
up1 ends=x cue-after=false cue-before=false left=conj	-0.32
up1 ends=x cue-after=false cue-before=false left=det	-0.24
up1 ends=x cue-after=false cue-before=false left=start	-0.55
up1 ends=x cue-after=false cue-before=false left=to	-0.08
up1 ends=x cue-after=false cue-before=true left=,	-0.04
up1 ends=x cue-after=false cue-before=true left=Cap	-0.17
up1 ends=x cue-after=false cue-before=true left=Vsg	-0.05
up1 ends=x cue-after=false cue-before=true left=Vw	-0.03
up1 ends=x cue-after=false cue-before=true left=adv	-0.10
up1 ends=x cue-after=false cue-before=true left=aux	-0.15
up1 ends=x cue-after=false cue-before=true left=det	-0.29
up1 ends=x cue-after=false cue-before=true left=prep	-0.06
up1 ends=x cue-after=false cue-before=true left=that	-0.12
up1 ends=x cue-after=false cue-before=true left=to	-0.04
up1 ends=x cue-after=false cue-before=true left=w	-0.31
up1 ends=x cue-after=true cue-before=false left=Cap	-0.08
up1 ends=x cue-after=true cue-before=false left=aux	-0.04
up1 ends=x cue-after=true cue-before=false left=det	-0.37
up1 ends=x cue-after=true cue-before=false left=start	-0.55
up1 ends=x cue-after=true cue-before=false left=w	-0.11
up1 ends=x cue-after=true cue-before=true left=Cap	-0.02
up1 ends=x cue-after=true cue-before=true left=as	-0.11
up1 ends=x cue-after=true cue-before=true left=aux	-0.08
up1 ends=x cue-after=true cue-before=true left=det	-0.26
up1 ends=x cue-after=true cue-before=true left=w	-0.39
up1 first=false last=false tie=according	-0.26
up1 first=false last=false tie=apposed-r	-0.19
up1 first=false last=false tie=apposed-rg	-0.04
up1 first=false last=false tie=apposed-s	-0.24
up1 first=false last=false tie=apposed-sg	-0.15
up1 first=false last=false tie=apposed-w	-0.09
up1 first=false last=false tie=apposed-wg	-0.07
up1 first=false last=false tie=inner-r	-0.36
up1 first=false last=false tie=inner-s	-0.12
up1 first=false last=false tie=inner-w	-0.22
up1 first=false last=false tie=inverted-r	-0.21
up1 first=false last=false tie=inverted-rg	-0.06
up1 first=false last=false tie=inverted-s	-0.40
up1 first=false last=false tie=inverted-sg	-0.15
up1 first=false last=false tie=inverted-w	-0.36
up1 first=false last=false tie=inverted-wg	-0.28
up1 first=false last=false tie=none	-0.35
up1 first=false last=false tie=owner	-0.18
up1 first=false last=false tie=passive-r	-0.15
up1 first=false last=false tie=passive-s	-0.06
up1 first=false last=false tie=passive-w	-0.19
up1 first=false last=false tie=relative-r	-0.16
up1 first=false last=false tie=relative-s	-0.17
up1 first=false last=false tie=relative-w	-0.31
up1 first=false last=false tie=relative-wg	-0.19
up1 first=false last=false tie=subject-r	-0.51
up1 first=false last=false tie=subject-rg	-0.26
up1 first=false last=false tie=subject-s	-0.03
up1 first=false last=false tie=subject-sg	-0.04
up1 first=false last=false tie=subject-w	-0.37
up1 first=false last=false tie=subject-wg	-0.33
up1 first=false last=true tie=according	0.16
up1 first=false last=true tie=apposed-r	-0.26
up1 first=false last=true tie=apposed-rg	-0.11
up1 first=false last=true tie=apposed-s	0.11
up1 first=false last=true tie=apposed-sg	-0.27
up1 first=false last=true tie=apposed-w	-0.31
up1 first=false last=true tie=apposed-wg	-0.21
up1 first=false last=true tie=inner-r	-0.06
up1 first=false last=true tie=inner-s	-0.21
up1 first=false last=true tie=inner-w	-0.34
up1 first=false last=true tie=inverted-r	-0.20
up1 first=false last=true tie=inverted-rg	-0.34
up1 first=false last=true tie=inverted-s	-0.22
up1 first=false last=true tie=inverted-sg	-0.32
up1 first=false last=true tie=inverted-w	-0.38
up1 first=false last=true tie=inverted-wg	-0.35
up1 first=false last=true tie=none	-0.39
up1 first=false last=true tie=owner	-0.39
up1 first=false last=true tie=passive-r	-0.06
up1 first=false last=true tie=passive-s	-0.06
up1 first=false last=true tie=passive-w	-0.12
up1 first=false last=true tie=relative-r	0.03
up1 first=false last=true tie=relative-s	-0.21
up1 first=false last=true tie=relative-w	-0.38
up1 first=false last=true tie=relative-wg	-0.11
up1 first=false last=true tie=subject-r	0.09
up1 first=false last=true tie=subject-rg	-0.33
up1 first=false last=true tie=subject-s	0.14
up1 first=false last=true tie=subject-sg	-0.20
up1 first=false last=true tie=subject-w	-0.21
up1 first=false last=true tie=subject-wg	-0.32
up1 first=true last=false tie=apposed-r	-0.19
up1 first=true last=false tie=apposed-s	-0.16
up1 first=true last=false tie=apposed-w	-0.16
up1 first=true last=false tie=none	-0.31
up1 first=true last=false tie=passive-w	-0.05
up1 first=true last=false tie=relative-w	-0.28
up1 first=true last=false tie=subject-r	-0.33
up1 first=true last=false tie=subject-s	-0.53
up1 first=true last=false tie=subject-w	-0.44
up1 first=true last=false tie=subject-wg	-0.06
up1 first=true last=true tie=apposed-r	-0.20
up1 first=true last=true tie=apposed-s	-0.15
up1 first=true last=true tie=apposed-w	-0.28
up1 first=true last=true tie=apposed-wg	-0.02
up1 first=true last=true tie=none	-0.03
up1 first=true last=true tie=owner	-0.08
up1 first=true last=true tie=passive-s	-0.12
up1 first=true last=true tie=passive-w	-0.06
up1 first=true last=true tie=relative-r	-0.12
up1 first=true last=true tie=relative-s	-0.09
up1 first=true last=true tie=relative-w	-0.11
up1 first=true last=true tie=subject-r	0.30
up1 first=true last=true tie=subject-rg	-0.08
up1 first=true last=true tie=subject-s	-0.26
up1 first=true last=true tie=subject-wg	-0.18
up1 he tie=inverted-r	-0.12
up1 he tie=inverted-rg	-0.09
up1 he tie=inverted-s	-0.25
up1 he tie=inverted-sg	-0.14
up1 he tie=inverted-w	-0.03
up1 he tie=none	-0.08
up1 he tie=passive-r	-0.10
up1 he tie=passive-s	-0.03
up1 he tie=passive-w	-0.04
up1 he tie=subject-r	-0.21
up1 he tie=subject-rg	-0.03
up1 he tie=subject-s	0.23
up1 he tie=subject-w	-0.24
up1 he tie=subject-wg	-0.22
up1 holes=false alone=alone ends=.	0.09
up1 holes=false alone=alone ends=open	0.38
up1 holes=false alone=company ends=,	-0.26
up1 holes=false alone=company ends=.	-0.41
up1 holes=false alone=company ends=?	-0.18
up1 holes=false alone=company ends=open	-0.11
up1 holes=false alone=company ends=x	-0.28
up1 holes=true alone=alone ends=.	0.32
up1 holes=true alone=company ends=,	-0.22
up1 holes=true alone=company ends=.	-0.23
up1 holes=true alone=company ends=?	-0.70
up1 holes=true alone=company ends=open	-0.28
up1 holes=true alone=company ends=x	-0.69
up1 home-ends=. tie=according start=false last=false	-0.08
up1 home-ends=. tie=according start=false last=true	-0.68
up1 home-ends=. tie=according start=true last=true	-0.33
up1 home-ends=. tie=apposed-r start=false last=false	-0.07
up1 home-ends=. tie=apposed-r start=false last=true	-0.27
up1 home-ends=. tie=apposed-r start=true last=false	-0.25
up1 home-ends=. tie=apposed-r start=true last=true	-0.18
up1 home-ends=. tie=apposed-rg start=false last=true	-0.06
up1 home-ends=. tie=apposed-rg start=true last=true	-0.05
up1 home-ends=. tie=apposed-s start=false last=false	-0.22
up1 home-ends=. tie=apposed-s start=false last=true	-0.30
up1 home-ends=. tie=apposed-s start=true last=false	-0.07
up1 home-ends=. tie=apposed-sg start=false last=false	-0.15
up1 home-ends=. tie=apposed-sg start=false last=true	-0.12
up1 home-ends=. tie=apposed-sg start=true last=true	-0.04
up1 home-ends=. tie=apposed-w start=false last=false	-0.17
up1 home-ends=. tie=apposed-w start=false last=true	-0.36
up1 home-ends=. tie=apposed-w start=true last=false	-0.04
up1 home-ends=. tie=apposed-w start=true last=true	-0.23
up1 home-ends=. tie=apposed-wg start=false last=false	-0.05
up1 home-ends=. tie=apposed-wg start=false last=true	-0.18
up1 home-ends=. tie=apposed-wg start=true last=true	-0.03
up1 home-ends=. tie=inner-r start=false last=false	-0.04
up1 home-ends=. tie=inner-r start=true last=true	-0.03
up1 home-ends=. tie=inner-s start=false last=false	-0.06
up1 home-ends=. tie=inner-s start=false last=true	-0.18
up1 home-ends=. tie=inner-s start=true last=false	-0.04
up1 home-ends=. tie=inner-s start=true last=true	-0.02
up1 home-ends=. tie=inner-w start=false last=false	-0.22
up1 home-ends=. tie=inner-w start=false last=true	-0.17
up1 home-ends=. tie=inner-w start=true last=true	-0.25
up1 home-ends=. tie=inverted-r start=false last=false	-0.19
up1 home-ends=. tie=inverted-r start=false last=true	-0.25
up1 home-ends=. tie=inverted-r start=true last=false	-0.05
up1 home-ends=. tie=inverted-r start=true last=true	-0.22
up1 home-ends=. tie=inverted-rg start=false last=false	-0.04
up1 home-ends=. tie=inverted-rg start=false last=true	-0.15
up1 home-ends=. tie=inverted-rg start=true last=true	-0.26
up1 home-ends=. tie=inverted-s start=false last=false	-0.16
up1 home-ends=. tie=inverted-s start=false last=true	-0.29
up1 home-ends=. tie=inverted-s start=true last=false	-0.22
up1 home-ends=. tie=inverted-s start=true last=true	0.11
up1 home-ends=. tie=inverted-sg start=false last=false	-0.10
up1 home-ends=. tie=inverted-sg start=false last=true	-0.09
up1 home-ends=. tie=inverted-sg start=true last=true	-0.08
up1 home-ends=. tie=inverted-w start=false last=false	-0.24
up1 home-ends=. tie=inverted-w start=false last=true	-0.26
up1 home-ends=. tie=inverted-w start=true last=false	-0.18
up1 home-ends=. tie=inverted-w start=true last=true	-0.30
up1 home-ends=. tie=inverted-wg start=false last=false	-0.15
up1 home-ends=. tie=inverted-wg start=false last=true	-0.26
up1 home-ends=. tie=inverted-wg start=true last=false	-0.07
up1 home-ends=. tie=inverted-wg start=true last=true	-0.25
up1 home-ends=. tie=none start=false last=false	-0.33
up1 home-ends=. tie=none start=false last=true	-0.34
up1 home-ends=. tie=none start=true last=false	-0.28
up1 home-ends=. tie=none start=true last=true	-0.41
up1 home-ends=. tie=owner start=false last=false	-0.12
up1 home-ends=. tie=owner start=false last=true	-0.24
up1 home-ends=. tie=owner start=true last=false	-0.07
up1 home-ends=. tie=owner start=true last=true	-0.22
up1 home-ends=. tie=passive-r start=false last=false	-0.12
up1 home-ends=. tie=passive-r start=false last=true	-0.15
up1 home-ends=. tie=passive-r start=true last=false	-0.05
up1 home-ends=. tie=passive-s start=false last=true	-0.05
up1 home-ends=. tie=passive-s start=true last=true	-0.05
up1 home-ends=. tie=passive-w start=false last=false	-0.17
up1 home-ends=. tie=passive-w start=false last=true	-0.10
up1 home-ends=. tie=passive-w start=true last=false	-0.04
up1 home-ends=. tie=passive-w start=true last=true	-0.08
up1 home-ends=. tie=relative-r start=false last=false	-0.07
up1 home-ends=. tie=relative-r start=false last=true	-0.23
up1 home-ends=. tie=relative-r start=true last=false	-0.09
up1 home-ends=. tie=relative-r start=true last=true	0.13
up1 home-ends=. tie=relative-s start=false last=false	-0.10
up1 home-ends=. tie=relative-s start=false last=true	-0.09
up1 home-ends=. tie=relative-s start=true last=true	-0.11
up1 home-ends=. tie=relative-w start=false last=false	-0.15
up1 home-ends=. tie=relative-w start=false last=true	-0.31
up1 home-ends=. tie=relative-w start=true last=false	-0.31
up1 home-ends=. tie=relative-w start=true last=true	-0.29
up1 home-ends=. tie=relative-wg start=false last=false	-0.31
up1 home-ends=. tie=relative-wg start=false last=true	-0.07
up1 home-ends=. tie=relative-wg start=true last=true	-0.07
up1 home-ends=. tie=subject-r start=false last=false	-0.37
up1 home-ends=. tie=subject-r start=false last=true	-0.70
up1 home-ends=. tie=subject-r start=true last=false	-0.26
up1 home-ends=. tie=subject-r start=true last=true	-0.03
up1 home-ends=. tie=subject-rg start=false last=false	-0.24
up1 home-ends=. tie=subject-rg start=false last=true	-0.16
up1 home-ends=. tie=subject-rg start=true last=true	-0.31
up1 home-ends=. tie=subject-s start=false last=false	-0.57
up1 home-ends=. tie=subject-s start=false last=true	-0.28
up1 home-ends=. tie=subject-s start=true last=false	-0.51
up1 home-ends=. tie=subject-s start=true last=true	0.14
up1 home-ends=. tie=subject-sg start=false last=true	-0.16
up1 home-ends=. tie=subject-sg start=true last=true	-0.04
up1 home-ends=. tie=subject-w start=false last=false	-0.29
up1 home-ends=. tie=subject-w start=false last=true	-0.39
up1 home-ends=. tie=subject-w start=true last=false	-0.42
up1 home-ends=. tie=subject-w start=true last=true	-0.14
up1 home-ends=. tie=subject-wg start=false last=false	-0.26
up1 home-ends=. tie=subject-wg start=false last=true	-0.25
up1 home-ends=. tie=subject-wg start=true last=false	-0.08
up1 home-ends=. tie=subject-wg start=true last=true	-0.12
up1 home-ends=: tie=inverted-w start=false last=false	-0.09
up1 home-ends=: tie=none start=false last=true	-0.24
up1 home-ends=: tie=none start=true last=false	-0.63
up1 home-ends=: tie=none start=true last=true	0.20
up1 home-ends=: tie=subject-r start=true last=true	0.30
up1 home-ends=: tie=subject-s start=true last=true	0.25
up1 home-ends=: tie=subject-w start=true last=false	-0.38
up1 home-ends=: tie=subject-w start=true last=true	0.29
up1 home-ends=Q tie=according start=false last=true	-0.20
up1 home-ends=Q tie=apposed-r start=false last=false	-0.07
up1 home-ends=Q tie=apposed-s start=false last=false	-0.09
up1 home-ends=Q tie=apposed-s start=false last=true	-0.21
up1 home-ends=Q tie=apposed-s start=true last=false	-0.06
up1 home-ends=Q tie=apposed-s start=true last=true	0.08
up1 home-ends=Q tie=apposed-sg start=false last=true	-0.03
up1 home-ends=Q tie=apposed-w start=false last=false	-0.03
up1 home-ends=Q tie=apposed-w start=false last=true	-0.08
up1 home-ends=Q tie=apposed-w start=true last=true	-0.06
up1 home-ends=Q tie=apposed-wg start=false last=true	-0.05
up1 home-ends=Q tie=inner-s start=false last=false	-0.05
up1 home-ends=Q tie=inner-s start=false last=true	-0.07
up1 home-ends=Q tie=inverted-r start=false last=false	-0.08
up1 home-ends=Q tie=inverted-r start=false last=true	-0.28
up1 home-ends=Q tie=inverted-r start=true last=true	-0.15
up1 home-ends=Q tie=inverted-s start=false last=false	-0.39
up1 home-ends=Q tie=inverted-s start=false last=true	-0.20
up1 home-ends=Q tie=inverted-s start=true last=false	-0.17
up1 home-ends=Q tie=inverted-s start=true last=true	-0.44
up1 home-ends=Q tie=inverted-sg start=false last=false	-0.03
up1 home-ends=Q tie=inverted-sg start=false last=true	-0.07
up1 home-ends=Q tie=inverted-sg start=true last=true	-0.25
up1 home-ends=Q tie=inverted-w start=false last=false	-0.17
up1 home-ends=Q tie=inverted-w start=false last=true	-0.11
up1 home-ends=Q tie=inverted-w start=true last=true	-0.17
up1 home-ends=Q tie=inverted-wg start=false last=true	-0.07
up1 home-ends=Q tie=none start=false last=false	-0.25
up1 home-ends=Q tie=none start=false last=true	-0.23
up1 home-ends=Q tie=none start=true last=false	-0.31
up1 home-ends=Q tie=none start=true last=true	-0.35
up1 home-ends=Q tie=owner start=false last=true	-0.11
up1 home-ends=Q tie=owner start=true last=true	-0.04
up1 home-ends=Q tie=passive-s start=false last=false	-0.02
up1 home-ends=Q tie=passive-w start=false last=false	-0.04
up1 home-ends=Q tie=relative-s start=false last=false	-0.06
up1 home-ends=Q tie=relative-s start=false last=true	-0.13
up1 home-ends=Q tie=relative-w start=false last=false	-0.20
up1 home-ends=Q tie=relative-w start=false last=true	-0.06
up1 home-ends=Q tie=subject-r start=false last=false	-0.50
up1 home-ends=Q tie=subject-r start=false last=true	0.23
up1 home-ends=Q tie=subject-r start=true last=false	-0.03
up1 home-ends=Q tie=subject-r start=true last=true	0.29
up1 home-ends=Q tie=subject-rg start=false last=false	-0.03
up1 home-ends=Q tie=subject-s start=false last=false	-0.17
up1 home-ends=Q tie=subject-s start=false last=true	-0.74
up1 home-ends=Q tie=subject-s start=true last=false	0.34
up1 home-ends=Q tie=subject-s start=true last=true	-0.22
up1 home-ends=Q tie=subject-sg start=false last=true	-0.06
up1 home-ends=Q tie=subject-w start=false last=false	-0.28
up1 home-ends=Q tie=subject-w start=false last=true	-0.34
up1 home-ends=Q tie=subject-w start=true last=false	-0.08
up1 home-ends=Q tie=subject-w start=true last=true	0.07
up1 home-ends=Q tie=subject-wg start=false last=false	-0.15
up1 home-ends=Q tie=subject-wg start=false last=true	-0.22
up1 home-ends=Q tie=subject-wg start=true last=true	-0.02
up1 i tie=inverted-w	-0.02
up1 i tie=none	-0.11
up1 i tie=subject-r	-0.22
up1 i tie=subject-s	-0.02
up1 intro=colon N-body first=false	0.37
up1 intro=colon N-body first=true	-0.04
up1 intro=colon N-person first=false	0.45
up1 intro=colon N-unknown first=false	-0.51
up1 intro=colon N-unknown first=true	-0.14
up1 intro=colon he first=true	0.65
up1 intro=colon lead=false last=false	-0.37
up1 intro=colon lead=false last=true	-0.05
up1 intro=colon lead=true last=false	-0.77
up1 intro=colon lead=true last=true	0.67
up1 intro=colon n-body first=false	-0.61
up1 intro=colon n-document first=false	-0.99
up1 intro=colon n-person first=false	0.37
up1 intro=colon n-persons first=false	-0.51
up1 intro=colon tie=none last=false	-0.63
up1 intro=colon tie=none last=true	0.20
up1 intro=colon tie=subject-r last=true	0.30
up1 intro=colon tie=subject-s last=true	0.25
up1 intro=colon tie=subject-w last=false	-0.38
up1 intro=colon tie=subject-w last=true	0.29
up1 intro=none N-body first=false	-0.44
up1 intro=none N-body first=true	0.18
up1 intro=none N-body's first=false	-0.14
up1 intro=none N-person first=false	-0.27
up1 intro=none N-person first=true	-0.37
up1 intro=none N-person's first=false	-0.22
up1 intro=none N-person's first=true	-0.08
up1 intro=none N-unknown first=false	-0.14
up1 intro=none N-unknown first=true	-0.46
up1 intro=none N-unknown's first=false	-0.43
up1 intro=none N-unknown's first=true	-0.26
up1 intro=none he first=false	-0.41
up1 intro=none he first=true	-0.44
up1 intro=none i first=false	-0.22
up1 intro=none i first=true	-0.21
up1 intro=none it first=false	-0.21
up1 intro=none it first=true	-0.18
up1 intro=none lead=false last=false	-0.22
up1 intro=none lead=false last=true	-0.40
up1 intro=none lead=true last=false	-0.56
up1 intro=none lead=true last=true	-0.08
up1 intro=none n-body first=false	-0.29
up1 intro=none n-body first=true	-0.17
up1 intro=none n-bodys first=false	-0.22
up1 intro=none n-bodys first=true	-0.04
up1 intro=none n-document first=false	-0.36
up1 intro=none n-document first=true	-0.20
up1 intro=none n-documents first=false	-0.34
up1 intro=none n-documents first=true	-0.05
up1 intro=none n-person first=false	-0.39
up1 intro=none n-person first=true	-0.31
up1 intro=none n-persons first=false	-0.32
up1 intro=none n-persons first=true	-0.25
up1 intro=none they first=false	-0.24
up1 intro=none they first=true	-0.30
up1 intro=none tie=according last=false	-0.16
up1 intro=none tie=according last=true	0.27
up1 intro=none tie=apposed-r last=false	-0.13
up1 intro=none tie=apposed-r last=true	-0.27
up1 intro=none tie=apposed-rg last=true	-0.06
up1 intro=none tie=apposed-s last=false	-0.25
up1 intro=none tie=apposed-s last=true	-0.33
up1 intro=none tie=apposed-sg last=false	-0.15
up1 intro=none tie=apposed-sg last=true	-0.14
up1 intro=none tie=apposed-w last=false	-0.18
up1 intro=none tie=apposed-w last=true	-0.36
up1 intro=none tie=apposed-wg last=false	-0.06
up1 intro=none tie=apposed-wg last=true	-0.21
up1 intro=none tie=inner-r last=false	-0.06
up1 intro=none tie=inner-s last=false	-0.10
up1 intro=none tie=inner-s last=true	-0.22
up1 intro=none tie=inner-w last=false	-0.22
up1 intro=none tie=inner-w last=true	-0.17
up1 intro=none tie=inverted-r last=false	-0.22
up1 intro=none tie=inverted-r last=true	-0.34
up1 intro=none tie=inverted-rg last=false	-0.05
up1 intro=none tie=inverted-rg last=true	-0.16
up1 intro=none tie=inverted-s last=false	-0.34
up1 intro=none tie=inverted-s last=true	-0.31
up1 intro=none tie=inverted-sg last=false	-0.12
up1 intro=none tie=inverted-sg last=true	-0.14
up1 intro=none tie=inverted-w last=false	-0.32
up1 intro=none tie=inverted-w last=true	-0.27
up1 intro=none tie=inverted-wg last=false	-0.16
up1 intro=none tie=inverted-wg last=true	-0.28
up1 intro=none tie=none last=false	-0.31
up1 intro=none tie=none last=true	-0.34
up1 intro=none tie=owner last=false	-0.14
up1 intro=none tie=owner last=true	-0.30
up1 intro=none tie=passive-r last=false	-0.12
up1 intro=none tie=passive-r last=true	-0.15
up1 intro=none tie=passive-s last=false	-0.03
up1 intro=none tie=passive-s last=true	-0.13
up1 intro=none tie=passive-w last=false	-0.19
up1 intro=none tie=passive-w last=true	-0.11
up1 intro=none tie=relative-r last=false	-0.08
up1 intro=none tie=relative-r last=true	-0.23
up1 intro=none tie=relative-s last=false	-0.15
up1 intro=none tie=relative-s last=true	-0.20
up1 intro=none tie=relative-w last=false	-0.29
up1 intro=none tie=relative-w last=true	-0.34
up1 intro=none tie=relative-wg last=false	-0.31
up1 intro=none tie=relative-wg last=true	-0.07
up1 intro=none tie=subject-r last=false	-0.55
up1 intro=none tie=subject-r last=true	0.08
up1 intro=none tie=subject-rg last=false	-0.26
up1 intro=none tie=subject-rg last=true	-0.16
up1 intro=none tie=subject-s last=false	-0.29
up1 intro=none tie=subject-s last=true	-0.14
up1 intro=none tie=subject-sg last=false	-0.03
up1 intro=none tie=subject-sg last=true	-0.20
up1 intro=none tie=subject-w last=false	-0.32
up1 intro=none tie=subject-w last=true	-0.40
up1 intro=none tie=subject-wg last=false	-0.34
up1 intro=none tie=subject-wg last=true	-0.30
up1 intro=none we first=false	-0.21
up1 intro=none who first=false	-0.30
up1 intro=quotation N-body first=false	-0.25
up1 intro=quotation N-body first=true	-0.03
up1 intro=quotation N-body's first=false	-0.14
up1 intro=quotation N-person first=false	-0.19
up1 intro=quotation N-person first=true	0.28
up1 intro=quotation N-person's first=false	-0.04
up1 intro=quotation N-unknown first=false	-0.12
up1 intro=quotation N-unknown first=true	-0.14
up1 intro=quotation N-unknown's first=false	-0.05
up1 intro=quotation he first=false	0.31
up1 intro=quotation he first=true	-0.32
up1 intro=quotation lead=false last=false	0.36
up1 intro=quotation lead=false last=true	-0.37
up1 intro=quotation lead=true last=false	-0.45
up1 intro=quotation lead=true last=true	-0.04
up1 intro=quotation n-body first=false	-0.19
up1 intro=quotation n-document first=false	-0.36
up1 intro=quotation n-documents first=false	-0.02
up1 intro=quotation n-person first=false	-0.44
up1 intro=quotation n-person first=true	-0.04
up1 intro=quotation n-persons first=false	-0.03
up1 intro=quotation tie=apposed-s last=false	-0.06
up1 intro=quotation tie=apposed-s last=true	0.08
up1 intro=quotation tie=apposed-w last=true	-0.06
up1 intro=quotation tie=inverted-r last=true	-0.15
up1 intro=quotation tie=inverted-s last=false	-0.17
up1 intro=quotation tie=inverted-s last=true	-0.44
up1 intro=quotation tie=inverted-sg last=true	-0.25
up1 intro=quotation tie=inverted-w last=true	-0.17
up1 intro=quotation tie=none last=false	-0.31
up1 intro=quotation tie=none last=true	-0.35
up1 intro=quotation tie=owner last=true	-0.04
up1 intro=quotation tie=subject-r last=false	-0.03
up1 intro=quotation tie=subject-r last=true	0.29
up1 intro=quotation tie=subject-s last=false	0.34
up1 intro=quotation tie=subject-s last=true	-0.22
up1 intro=quotation tie=subject-w last=false	-0.08
up1 intro=quotation tie=subject-w last=true	0.07
up1 intro=quotation tie=subject-wg last=true	-0.02
up1 intro=quotation who first=false	-0.08
up1 intro=text N-body first=false	-0.27
up1 intro=text N-body first=true	0.22
up1 intro=text N-body's first=false	-0.04
up1 intro=text N-person first=false	-0.25
up1 intro=text N-person first=true	-0.31
up1 intro=text N-person's first=false	-0.04
up1 intro=text N-unknown first=true	-0.05
up1 intro=text N-unknown's first=false	-0.43
up1 intro=text N-unknown's first=true	-0.15
up1 intro=text he first=false	-0.28
up1 intro=text he first=true	0.02
up1 intro=text it first=false	-0.17
up1 intro=text it first=true	-0.06
up1 intro=text lead=false last=false	-0.43
up1 intro=text lead=false last=true	-0.55
up1 intro=text lead=true last=false	-0.60
up1 intro=text lead=true last=true	0.05
up1 intro=text n-body first=false	-0.62
up1 intro=text n-body first=true	-0.10
up1 intro=text n-bodys first=false	-0.20
up1 intro=text n-document first=false	-0.59
up1 intro=text n-document first=true	-0.08
up1 intro=text n-documents first=false	-0.30
up1 intro=text n-documents first=true	-0.03
up1 intro=text n-person first=false	-0.57
up1 intro=text n-person first=true	-0.25
up1 intro=text n-persons first=false	-0.54
up1 intro=text n-persons first=true	-0.33
up1 intro=text they first=false	-0.34
up1 intro=text they first=true	-0.23
up1 intro=text tie=according last=true	-0.33
up1 intro=text tie=apposed-r last=false	-0.25
up1 intro=text tie=apposed-r last=true	-0.18
up1 intro=text tie=apposed-rg last=true	-0.05
up1 intro=text tie=apposed-s last=false	-0.07
up1 intro=text tie=apposed-sg last=true	-0.04
up1 intro=text tie=apposed-w last=false	-0.04
up1 intro=text tie=apposed-w last=true	-0.23
up1 intro=text tie=apposed-wg last=true	-0.03
up1 intro=text tie=inner-r last=true	-0.03
up1 intro=text tie=inner-s last=false	-0.04
up1 intro=text tie=inner-s last=true	-0.02
up1 intro=text tie=inner-w last=true	-0.25
up1 intro=text tie=inverted-r last=false	-0.05
up1 intro=text tie=inverted-r last=true	-0.22
up1 intro=text tie=inverted-rg last=true	-0.26
up1 intro=text tie=inverted-s last=false	-0.22
up1 intro=text tie=inverted-s last=true	0.11
up1 intro=text tie=inverted-sg last=true	-0.08
up1 intro=text tie=inverted-w last=false	-0.18
up1 intro=text tie=inverted-w last=true	-0.30
up1 intro=text tie=inverted-wg last=false	-0.07
up1 intro=text tie=inverted-wg last=true	-0.25
up1 intro=text tie=none last=false	-0.28
up1 intro=text tie=none last=true	-0.41
up1 intro=text tie=owner last=false	-0.07
up1 intro=text tie=owner last=true	-0.22
up1 intro=text tie=passive-r last=false	-0.05
up1 intro=text tie=passive-s last=true	-0.05
up1 intro=text tie=passive-w last=false	-0.04
up1 intro=text tie=passive-w last=true	-0.08
up1 intro=text tie=relative-r last=false	-0.09
up1 intro=text tie=relative-r last=true	0.13
up1 intro=text tie=relative-s last=true	-0.11
up1 intro=text tie=relative-w last=false	-0.31
up1 intro=text tie=relative-w last=true	-0.29
up1 intro=text tie=relative-wg last=true	-0.07
up1 intro=text tie=subject-r last=false	-0.26
up1 intro=text tie=subject-r last=true	-0.03
up1 intro=text tie=subject-rg last=true	-0.31
up1 intro=text tie=subject-s last=false	-0.51
up1 intro=text tie=subject-s last=true	0.14
up1 intro=text tie=subject-sg last=true	-0.04
up1 intro=text tie=subject-w last=false	-0.42
up1 intro=text tie=subject-w last=true	-0.14
up1 intro=text tie=subject-wg last=false	-0.08
up1 intro=text tie=subject-wg last=true	-0.12
up1 intro=text we first=false	-0.19
up1 intro=text who first=false	-0.30
up1 it tie=inverted-r	-0.09
up1 it tie=inverted-s	-0.03
up1 it tie=inverted-w	-0.10
up1 it tie=none	-0.32
up1 it tie=subject-r	-0.18
up1 it tie=subject-s	-0.08
up1 it tie=subject-w	-0.10
up1 n-body tie=according	-0.20
up1 n-body tie=apposed-s	-0.06
up1 n-body tie=apposed-w	-0.04
up1 n-body tie=inverted-r	-0.19
up1 n-body tie=inverted-s	-0.17
up1 n-body tie=inverted-sg	-0.06
up1 n-body tie=inverted-w	-0.28
up1 n-body tie=inverted-wg	-0.07
up1 n-body tie=none	-0.50
up1 n-body tie=relative-r	-0.02
up1 n-body tie=relative-w	-0.08
up1 n-body tie=subject-r	-0.35
up1 n-body tie=subject-s	-0.47
up1 n-body tie=subject-w	-0.10
up1 n-body tie=subject-wg	-0.10
up1 n-bodys tie=apposed-s	-0.03
up1 n-bodys tie=inverted-sg	-0.03
up1 n-bodys tie=inverted-w	-0.03
up1 n-bodys tie=none	-0.19
up1 n-bodys tie=passive-w	-0.03
up1 n-bodys tie=relative-s	-0.05
up1 n-bodys tie=subject-r	-0.03
up1 n-bodys tie=subject-s	-0.12
up1 n-bodys tie=subject-w	-0.05
up1 n-bodys tie=subject-wg	-0.03
up1 n-document tie=according	-0.10
up1 n-document tie=apposed-w	-0.02
up1 n-document tie=inverted-r	-0.16
up1 n-document tie=inverted-s	-0.05
up1 n-document tie=inverted-w	-0.11
up1 n-document tie=inverted-wg	-0.09
up1 n-document tie=none	-0.33
up1 n-document tie=passive-w	-0.02
up1 n-document tie=relative-r	-0.12
up1 n-document tie=relative-w	-0.13
up1 n-document tie=subject-r	-0.09
up1 n-document tie=subject-rg	-0.18
up1 n-document tie=subject-s	-0.11
up1 n-document tie=subject-sg	-0.04
up1 n-document tie=subject-w	-0.19
up1 n-document tie=subject-wg	-0.11
up1 n-documents tie=according	-0.04
up1 n-documents tie=apposed-w	-0.19
up1 n-documents tie=inverted-r	0.25
up1 n-documents tie=inverted-w	-0.07
up1 n-documents tie=none	-0.21
up1 n-documents tie=passive-w	-0.09
up1 n-documents tie=relative-w	-0.17
up1 n-documents tie=subject-r	-0.14
up1 n-documents tie=subject-sg	-0.04
up1 n-documents tie=subject-w	-0.12
up1 n-documents tie=subject-wg	-0.11
up1 n-person tie=according	-0.48
up1 n-person tie=apposed-r	-0.10
up1 n-person tie=apposed-s	-0.17
up1 n-person tie=apposed-sg	-0.06
up1 n-person tie=apposed-w	-0.25
up1 n-person tie=apposed-wg	-0.05
up1 n-person tie=inner-r	-0.33
up1 n-person tie=inner-s	-0.07
up1 n-person tie=inner-w	-0.03
up1 n-person tie=inverted-r	-0.09
up1 n-person tie=inverted-rg	-0.03
up1 n-person tie=inverted-s	-0.21
up1 n-person tie=inverted-w	-0.08
up1 n-person tie=inverted-wg	-0.11
up1 n-person tie=none	-0.07
up1 n-person tie=relative-r	-0.06
up1 n-person tie=relative-s	-0.07
up1 n-person tie=relative-w	-0.11
up1 n-person tie=subject-r	-0.25
up1 n-person tie=subject-s	-0.33
up1 n-person tie=subject-sg	-0.04
up1 n-person tie=subject-w	-0.23
up1 n-person tie=subject-wg	-0.06
up1 n-persons tie=inverted-r	-0.14
up1 n-persons tie=inverted-s	-0.24
up1 n-persons tie=inverted-w	-0.08
up1 n-persons tie=inverted-wg	-0.07
up1 n-persons tie=none	-0.32
up1 n-persons tie=passive-r	-0.04
up1 n-persons tie=relative-r	-0.12
up1 n-persons tie=relative-w	-0.09
up1 n-persons tie=subject-r	-0.29
up1 n-persons tie=subject-rg	-0.19
up1 n-persons tie=subject-s	-0.35
up1 n-persons tie=subject-sg	-0.06
up1 n-persons tie=subject-w	-0.61
up1 n-persons tie=subject-wg	-0.10
up1 rivals=0 last=false	0.36
up1 rivals=0 last=true	0.06
up1 rivals=1 last=false	-0.62
up1 rivals=1 last=true	-0.05
up1 rivals=10+ last=false	-0.47
up1 rivals=10+ last=true	-0.31
up1 rivals=2 last=false	-0.76
up1 rivals=2 last=true	-0.47
up1 rivals=3 last=false	-0.51
up1 rivals=3 last=true	-0.31
up1 rivals=4-5 last=false	-0.40
up1 rivals=4-5 last=true	-0.45
up1 rivals=6-9 last=false	-0.40
up1 rivals=6-9 last=true	-0.18
up1 they tie=inverted-r	-0.04
up1 they tie=inverted-s	-0.02
up1 they tie=none	-0.12
up1 they tie=subject-r	-0.35
up1 they tie=subject-s	-0.24
up1 they tie=subject-w	-0.36
up1 they tie=subject-wg	-0.05
up1 tie=according company start=false	0.23
up1 tie=according company start=true	-0.42
up1 tie=apposed-r company start=false	-0.31
up1 tie=apposed-r company start=true	-0.25
up1 tie=apposed-rg company start=false	-0.09
up1 tie=apposed-rg company start=true	-0.06
up1 tie=apposed-s alone start=true	0.62
up1 tie=apposed-s company start=false	-0.35
up1 tie=apposed-s company start=true	-0.41
up1 tie=apposed-sg company start=false	-0.27
up1 tie=apposed-sg company start=true	-0.18
up1 tie=apposed-w company start=false	-0.36
up1 tie=apposed-w company start=true	-0.21
up1 tie=apposed-wg company start=false	-0.23
up1 tie=apposed-wg company start=true	-0.07
up1 tie=inner-r company start=false	-0.10
up1 tie=inner-r company start=true	-0.04
up1 tie=inner-s company start=false	-0.26
up1 tie=inner-s company start=true	-0.10
up1 tie=inner-w company start=false	-0.32
up1 tie=inner-w company start=true	-0.25
up1 tie=inverted-r alone start=true	0.14
up1 tie=inverted-r company start=false	-0.34
up1 tie=inverted-r company start=true	-0.15
up1 tie=inverted-rg company start=false	-0.19
up1 tie=inverted-rg company start=true	-0.05
up1 tie=inverted-s alone start=true	-0.08
up1 tie=inverted-s company start=false	-0.34
up1 tie=inverted-s company start=true	-0.28
up1 tie=inverted-sg company start=false	-0.21
up1 tie=inverted-sg company start=true	-0.08
up1 tie=inverted-w alone start=true	-0.60
up1 tie=inverted-w company start=false	-0.31
up1 tie=inverted-w company start=true	-0.13
up1 tie=inverted-wg company start=false	-0.31
up1 tie=inverted-wg company start=true	-0.17
up1 tie=none alone start=true	-0.21
up1 tie=none company start=false	-0.33
up1 tie=none company start=true	-0.24
up1 tie=owner company start=false	-0.35
up1 tie=owner company start=true	-0.16
up1 tie=passive-r company start=false	-0.22
up1 tie=passive-r company start=true	-0.06
up1 tie=passive-s company start=false	-0.15
up1 tie=passive-s company start=true	-0.08
up1 tie=passive-w company start=false	-0.21
up1 tie=passive-w company start=true	-0.11
up1 tie=relative-r company start=false	-0.26
up1 tie=relative-r company start=true	-0.22
up1 tie=relative-s company start=false	-0.28
up1 tie=relative-s company start=true	-0.14
up1 tie=relative-w company start=false	-0.43
up1 tie=relative-w company start=true	-0.09
up1 tie=relative-wg company start=false	-0.35
up1 tie=relative-wg company start=true	-0.08
up1 tie=subject-r alone start=true	0.60
up1 tie=subject-r company start=false	-0.06
up1 tie=subject-r company start=true	-0.47
up1 tie=subject-rg company start=false	-0.35
up1 tie=subject-rg company start=true	-0.03
up1 tie=subject-s alone start=true	0.24
up1 tie=subject-s company start=false	-0.19
up1 tie=subject-s company start=true	-0.30
up1 tie=subject-sg company start=false	-0.21
up1 tie=subject-sg company start=true	-0.06
up1 tie=subject-w alone start=true	0.31
up1 tie=subject-w company start=false	-0.37
up1 tie=subject-w company start=true	-0.37
up1 tie=subject-wg company start=false	-0.36
up1 tie=subject-wg company start=true	-0.14
up1 we tie=none	-0.19
up1 we tie=subject-s	-0.14
up1 we tie=subject-w	-0.12
up1 who tie=inverted-w	-0.03
up1 who tie=none	-0.19
up1 who tie=passive-r	-0.03
up1 who tie=passive-w	-0.03
up1 who tie=subject-r	-0.27
up1 who tie=subject-s	-0.31
up1 who tie=subject-w	-0.28
up1 who tie=subject-wg	-0.06
up2 N-body tie=none	-0.14
up2 N-body tie=subject-r	0.16
up2 N-body tie=subject-s	-0.06
up2 N-person tie=apposed-s	0.02
up2 N-person tie=apposed-w	-0.05
up2 N-person tie=inverted-s	-0.20
up2 N-person tie=none	-0.17
up2 N-person tie=relative-w	-0.04
up2 N-person tie=subject-r	-0.15
up2 N-person tie=subject-s	-0.40
up2 N-person tie=subject-w	-0.08
up2 N-unknown tie=none	-0.23
up2 N-unknown tie=subject-r	-0.42
up2 N-unknown tie=subject-s	-0.55
up2 N-unknown tie=subject-w	-0.02
up2 ends=, cue-after=true cue-before=false left=start	0.17
up2 ends=. cue-after=false cue-before=false left=start	-0.20
up2 ends=. cue-after=false cue-before=true left=,	-0.13
up2 ends=. cue-after=false cue-before=true left=:	-0.16
up2 ends=. cue-after=false cue-before=true left=Cap	-0.02
up2 ends=. cue-after=false cue-before=true left=aux	-0.07
up2 ends=. cue-after=false cue-before=true left=w	-0.16
up2 ends=? cue-after=false cue-before=true left=:	-0.03
up2 ends=? cue-after=true cue-before=false left=start	-0.30
up2 ends=open cue-after=false cue-before=false left=start	-0.33
up2 ends=x cue-after=false cue-before=false left=start	0.20
up2 ends=x cue-after=false cue-before=true left=w	-0.06
up2 ends=x cue-after=true cue-before=false left=start	-0.11
up2 ends=x cue-after=true cue-before=true left=w	-0.03
up2 first=false last=false tie=apposed-s	-0.04
up2 first=false last=false tie=inverted-s	-0.20
up2 first=false last=false tie=none	-0.05
up2 first=false last=false tie=relative-w	-0.04
up2 first=false last=false tie=subject-r	-0.09
up2 first=false last=false tie=subject-s	-0.39
up2 first=false last=false tie=subject-w	-0.02
up2 first=false last=true tie=according	-0.10
up2 first=false last=true tie=apposed-s	-0.30
up2 first=false last=true tie=inverted-s	-0.14
up2 first=false last=true tie=none	-0.24
up2 first=false last=true tie=subject-r	-0.21
up2 first=false last=true tie=subject-s	-0.49
up2 first=false last=true tie=subject-w	-0.12
up2 first=true last=false tie=apposed-s	0.34
up2 first=true last=false tie=none	-0.17
up2 first=true last=false tie=subject-s	-0.07
up2 first=true last=false tie=subject-w	-0.02
up2 first=true last=true tie=apposed-s	-0.05
up2 first=true last=true tie=apposed-w	-0.04
up2 first=true last=true tie=none	-0.09
up2 first=true last=true tie=subject-r	-0.05
up2 first=true last=true tie=subject-s	-0.29
up2 first=true last=true tie=subject-w	-0.14
up2 he tie=none	-0.02
up2 he tie=subject-r	-0.08
up2 he tie=subject-s	-0.27
up2 he tie=subject-w	-0.10
up2 holes=false alone=alone ends=open	0.19
up2 holes=false alone=company ends=,	0.52
up2 holes=true alone=alone ends=.	-0.07
up2 holes=true alone=company ends=,	-0.25
up2 holes=true alone=company ends=.	-0.38
up2 holes=true alone=company ends=?	-0.41
up2 holes=true alone=company ends=x	-0.38
up2 intro=colon lead=true last=true	-0.25
up2 intro=colon tie=subject-s last=true	-0.24
up2 intro=none N-body first=false	-0.16
up2 intro=none N-body first=true	-0.13
up2 intro=none N-person first=false	-0.26
up2 intro=none N-person first=true	-0.14
up2 intro=none N-unknown first=false	-0.29
up2 intro=none N-unknown first=true	-0.09
up2 intro=none he first=false	-0.13
up2 intro=none he first=true	-0.18
up2 intro=none lead=false last=false	-0.07
up2 intro=none lead=false last=true	-0.20
up2 intro=none lead=true last=false	-0.32
up2 intro=none lead=true last=true	-0.41
up2 intro=none n-document first=false	-0.07
up2 intro=none n-person first=false	-0.11
up2 intro=none n-person first=true	-0.06
up2 intro=none tie=apposed-s last=true	-0.05
up2 intro=none tie=apposed-w last=true	-0.04
up2 intro=none tie=inverted-s last=false	-0.08
up2 intro=none tie=inverted-s last=true	-0.14
up2 intro=none tie=none last=false	-0.19
up2 intro=none tie=none last=true	-0.11
up2 intro=none tie=subject-r last=false	-0.03
up2 intro=none tie=subject-r last=true	-0.16
up2 intro=none tie=subject-s last=false	-0.20
up2 intro=none tie=subject-s last=true	-0.37
up2 intro=none tie=subject-w last=false	-0.03
up2 intro=none tie=subject-w last=true	-0.16
up2 intro=quotation N-unknown first=false	-0.16
up2 intro=quotation lead=true last=false	0.20
up2 intro=quotation lead=true last=true	0.57
up2 intro=quotation tie=subject-s last=false	0.22
up2 intro=quotation tie=subject-s last=true	-0.25
up2 intro=text N-body first=false	-0.04
up2 intro=text N-person first=false	-0.28
up2 intro=text N-person first=true	0.29
up2 intro=text N-unknown first=false	-0.57
up2 intro=text N-unknown first=true	-0.07
up2 intro=text he first=false	-0.19
up2 intro=text he first=true	-0.18
up2 intro=text lead=false last=false	-0.03
up2 intro=text lead=false last=true	-0.07
up2 intro=text lead=true last=false	-0.07
up2 intro=text lead=true last=true	-0.35
up2 intro=text n-document first=false	-0.07
up2 intro=text n-person first=false	-0.09
up2 intro=text tie=according last=true	-0.04
up2 intro=text tie=apposed-s last=false	0.34
up2 intro=text tie=apposed-s last=true	-0.06
up2 intro=text tie=inverted-s last=false	-0.18
up2 intro=text tie=inverted-s last=true	-0.09
up2 intro=text tie=none last=true	-0.23
up2 intro=text tie=relative-w last=false	-0.03
up2 intro=text tie=subject-r last=false	-0.06
up2 intro=text tie=subject-r last=true	-0.07
up2 intro=text tie=subject-s last=false	-0.49
up2 intro=text tie=subject-s last=true	-0.37
up2 intro=text tie=subject-w last=true	-0.10
up2 n-document tie=according	-0.08
up2 n-document tie=subject-r	-0.02
up2 n-person tie=inverted-s	-0.06
up2 n-person tie=none	-0.05
up2 n-person tie=subject-s	-0.17
up2 rivals=0 last=false	-0.48
up2 rivals=0 last=true	0.10
up2 rivals=1 last=false	-0.15
up2 rivals=1 last=true	-0.49
up2 rivals=10+ last=false	-0.07
up2 rivals=2 last=false	0.25
up2 rivals=2 last=true	-0.30
up2 rivals=3 last=false	-0.20
up2 rivals=4-5 last=false	0.06
up2 rivals=4-5 last=true	-0.26
up2 rivals=6-9 last=false	-0.12
up2 rivals=6-9 last=true	-0.07
up2 tie=according company start=true	-0.04
up2 tie=apposed-s company start=false	-0.06
up2 tie=apposed-s company start=true	-0.09
up2 tie=apposed-w company start=false	-0.05
up2 tie=apposed-w company start=true	-0.02
up2 tie=inverted-s company start=false	-0.16
up2 tie=inverted-s company start=true	-0.19
up2 tie=none company start=false	-0.26
up2 tie=none company start=true	-0.06
up2 tie=relative-w company start=true	-0.04
up2 tie=subject-r alone start=true	-0.15
up2 tie=subject-r company start=false	-0.18
up2 tie=subject-r company start=true	-0.19
up2 tie=subject-s alone start=true	-0.54
up2 tie=subject-s company start=false	-0.42
up2 tie=subject-s company start=true	-0.30
up2 tie=subject-w company start=false	-0.18
up2 tie=subject-w company start=true	-0.10
up3 N-body tie=according	-0.04
up3 N-body tie=none	-0.18
up3 N-body tie=subject-w	-0.14
up3 N-person tie=apposed-r	-0.03
up3 N-person tie=apposed-s	-0.22
up3 N-person tie=inverted-s	-0.20
up3 N-person tie=none	-0.25
up3 N-person tie=subject-r	-0.23
up3 N-person tie=subject-s	-0.18
up3 N-person tie=subject-w	-0.03
up3 N-unknown tie=inverted-s	-0.10
up3 N-unknown tie=none	-0.17
up3 N-unknown tie=relative-w	-0.02
up3 N-unknown tie=subject-r	-0.08
up3 N-unknown tie=subject-s	-0.32
up3 N-unknown tie=subject-w	0.05
up3 ends=, cue-after=false cue-before=false left=start	-0.06
up3 ends=, cue-after=true cue-before=false left=Cap	-0.02
up3 ends=, cue-after=true cue-before=false left=aux	-0.04
up3 ends=, cue-after=true cue-before=false left=start	-0.20
up3 ends=, cue-after=true cue-before=true left=aux	-0.02
up3 ends=. cue-after=false cue-before=false left=:	-0.05
up3 ends=. cue-after=false cue-before=false left=start	-0.74
up3 ends=. cue-after=false cue-before=true left=,	-0.06
up3 ends=. cue-after=false cue-before=true left=:	-0.15
up3 ends=. cue-after=false cue-before=true left=as	-0.07
up3 ends=. cue-after=false cue-before=true left=aux	-0.03
up3 ends=. cue-after=false cue-before=true left=prep	-0.05
up3 ends=. cue-after=false cue-before=true left=that	-0.10
up3 ends=. cue-after=false cue-before=true left=w	-0.05
up3 ends=? cue-after=false cue-before=false left=start	0.14
up3 ends=? cue-after=false cue-before=true left=,	-0.05
up3 ends=? cue-after=true cue-before=false left=start	-0.18
up3 ends=open cue-after=false cue-before=false left=start	-0.26
up3 ends=x cue-after=false cue-before=false left=start	-0.23
up3 ends=x cue-after=false cue-before=true left=Cap	-0.08
up3 ends=x cue-after=false cue-before=true left=prep	-0.04
up3 ends=x cue-after=true cue-before=false left=start	-0.07
up3 ends=x cue-after=true cue-before=true left=det	-0.16
up3 ends=x cue-after=true cue-before=true left=w	-0.04
up3 first=false last=false tie=apposed-s	-0.03
up3 first=false last=false tie=inverted-s	-0.20
up3 first=false last=false tie=none	-0.17
up3 first=false last=false tie=subject-r	-0.05
up3 first=false last=false tie=subject-s	-0.65
up3 first=false last=false tie=subject-w	-0.04
up3 first=false last=true tie=according	-0.10
up3 first=false last=true tie=apposed-r	-0.03
up3 first=false last=true tie=apposed-s	-0.19
up3 first=false last=true tie=inverted-s	-0.19
up3 first=false last=true tie=none	-0.22
up3 first=false last=true tie=relative-w	-0.02
up3 first=false last=true tie=subject-r	-0.43
up3 first=false last=true tie=subject-s	-0.24
up3 first=false last=true tie=subject-w	-0.09
up3 first=true last=false tie=none	-0.16
up3 first=true last=false tie=subject-s	-0.04
up3 first=true last=true tie=apposed-s	-0.19
up3 first=true last=true tie=none	0.11
up3 first=true last=true tie=subject-r	-0.21
up3 first=true last=true tie=subject-s	-0.13
up3 first=true last=true tie=subject-w	-0.05
up3 he tie=subject-r	-0.07
up3 he tie=subject-s	-0.30
up3 he tie=subject-w	0.03
up3 holes=false alone=alone ends=.	-0.11
up3 holes=false alone=alone ends=open	-0.03
up3 holes=false alone=company ends=,	-0.13
up3 holes=true alone=alone ends=.	-0.63
up3 holes=true alone=alone ends=open	-0.24
up3 holes=true alone=company ends=,	-0.20
up3 holes=true alone=company ends=.	-0.43
up3 holes=true alone=company ends=?	-0.33
up3 holes=true alone=company ends=x	-0.45
up3 intro=colon lead=true last=true	-0.41
up3 intro=none N-body first=false	-0.08
up3 intro=none N-body first=true	-0.13
up3 intro=none N-person first=false	-0.29
up3 intro=none N-person first=true	-0.19
up3 intro=none N-unknown first=false	-0.31
up3 intro=none N-unknown first=true	-0.15
up3 intro=none he first=false	-0.24
up3 intro=none he first=true	-0.10
up3 intro=none lead=false last=false	-0.18
up3 intro=none lead=false last=true	-0.18
up3 intro=none lead=true last=false	-0.42
up3 intro=none lead=true last=true	-0.41
up3 intro=none n-body first=false	-0.03
up3 intro=none n-document first=false	-0.16
up3 intro=none n-document first=true	-0.02
up3 intro=none n-person first=false	-0.16
up3 intro=none n-person first=true	-0.03
up3 intro=none tie=according last=true	-0.05
up3 intro=none tie=apposed-s last=true	-0.17
up3 intro=none tie=inverted-s last=false	-0.13
up3 intro=none tie=inverted-s last=true	-0.14
up3 intro=none tie=none last=false	-0.27
up3 intro=none tie=none last=true	-0.15
up3 intro=none tie=subject-r last=false	-0.03
up3 intro=none tie=subject-r last=true	-0.13
up3 intro=none tie=subject-s last=false	-0.30
up3 intro=none tie=subject-s last=true	-0.26
up3 intro=none tie=subject-w last=false	-0.04
up3 intro=none tie=subject-w last=true	-0.15
up3 intro=quotation N-person first=false	-0.07
up3 intro=quotation N-unknown first=false	0.18
up3 intro=quotation he first=false	-0.06
up3 intro=quotation he first=true	0.10
up3 intro=quotation lead=true last=false	-0.36
up3 intro=quotation lead=true last=true	0.25
up3 intro=quotation tie=apposed-s last=true	-0.07
up3 intro=quotation tie=subject-s last=false	-0.36
up3 intro=quotation tie=subject-s last=true	-0.06
up3 intro=quotation tie=subject-w last=true	0.22
up3 intro=text N-body first=false	-0.14
up3 intro=text N-person first=false	-0.19
up3 intro=text N-person first=true	-0.17
up3 intro=text N-unknown first=false	-0.21
up3 intro=text N-unknown first=true	-0.04
up3 intro=text he first=false	-0.22
up3 intro=text he first=true	-0.05
up3 intro=text lead=false last=false	-0.02
up3 intro=text lead=false last=true	-0.11
up3 intro=text lead=true last=false	-0.21
up3 intro=text lead=true last=true	-0.34
up3 intro=text n-document first=false	-0.03
up3 intro=text n-person first=false	-0.04
up3 intro=text n-person first=true	-0.16
up3 intro=text n-persons first=false	-0.05
up3 intro=text tie=according last=true	-0.05
up3 intro=text tie=apposed-s last=false	-0.03
up3 intro=text tie=apposed-s last=true	-0.17
up3 intro=text tie=inverted-s last=false	-0.16
up3 intro=text tie=inverted-s last=true	-0.13
up3 intro=text tie=none last=true	-0.17
up3 intro=text tie=relative-w last=true	-0.02
up3 intro=text tie=subject-r last=false	-0.03
up3 intro=text tie=subject-r last=true	-0.17
up3 intro=text tie=subject-s last=false	-0.18
up3 intro=text tie=subject-s last=true	-0.17
up3 intro=text tie=subject-w last=true	-0.18
up3 n-body tie=none	-0.04
up3 n-document tie=according	-0.04
up3 n-document tie=none	0.22
up3 n-document tie=subject-r	-0.25
up3 n-document tie=subject-s	-0.03
up3 n-person tie=apposed-s	-0.10
up3 n-person tie=inverted-s	-0.04
up3 n-person tie=none	-0.03
up3 n-person tie=subject-r	-0.17
up3 n-person tie=subject-s	-0.04
up3 n-person tie=subject-w	-0.04
up3 rivals=0 last=false	-0.52
up3 rivals=0 last=true	-0.42
up3 rivals=1 last=false	-0.26
up3 rivals=1 last=true	-0.26
up3 rivals=10+ last=false	-0.09
up3 rivals=2 last=false	-0.17
up3 rivals=2 last=true	-0.19
up3 rivals=3 last=false	-0.25
up3 rivals=3 last=true	-0.26
up3 rivals=4-5 last=false	-0.17
up3 rivals=4-5 last=true	-0.16
up3 rivals=6-9 last=false	-0.22
up3 rivals=6-9 last=true	-0.26
up3 tie=according company start=false	-0.05
up3 tie=according company start=true	-0.06
up3 tie=apposed-r company start=true	-0.03
up3 tie=apposed-s alone start=true	-0.16
up3 tie=apposed-s company start=false	-0.17
up3 tie=apposed-s company start=true	-0.13
up3 tie=inverted-s company start=false	-0.23
up3 tie=inverted-s company start=true	-0.18
up3 tie=none alone start=true	0.07
up3 tie=none company start=false	-0.37
up3 tie=none company start=true	-0.10
up3 tie=relative-w company start=true	-0.03
up3 tie=subject-r alone start=true	-0.44
up3 tie=subject-r company start=false	-0.15
up3 tie=subject-r company start=true	-0.06
up3 tie=subject-s alone start=true	-0.50
up3 tie=subject-s company start=false	-0.35
up3 tie=subject-s company start=true	-0.20
up3 tie=subject-w alone start=true	0.06
up3 tie=subject-w company start=false	-0.17
up3 tie=subject-w company start=true	-0.19
up3 who tie=subject-w	-0.04
`;
