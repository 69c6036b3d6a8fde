import {atThreshold} from '@modelflight/stats/binary-metrics'
import {expectedCalibrationError, maximumCalibrationError} from '@modelflight/stats/calibration'
import {adwin, ddm, eddm, pageHinkley, runDetector} from '@modelflight/stats/drift-detectors'
import {ksP} from '@modelflight/stats/ks'
import {benjaminiHochberg, holm} from '@modelflight/stats/multiple-testing'
import {countBetween, psiP} from '@modelflight/stats/psi'
import {meanSquaredError} from '@modelflight/stats/regression-metrics'
import {describe, expect, test} from 'vitest'

const nan = Number.NaN

describe('what is no number is never an answer', () => {
  test.each([
    {says: 'a score on neither side of a threshold', ask: () => atThreshold([0.2, nan], 0.5)},
    {says: 'a distance without a p-value', ask: () => ksP(nan, 10, 10)},
    {says: 'a value in no bin', ask: () => countBetween([1, nan], [0])},
    {says: 'a PSI without a chance', ask: () => psiP(nan, 10, 100, 100)},
    {says: 'p-values', ask: () => holm([0.1, nan])},
    {says: 'p-values above 1', ask: () => benjaminiHochberg([0.1, 1.1])},
    {says: 'a prediction', ask: () => meanSquaredError([1, 2], [1, nan])},
    {says: 'no bins at all', ask: () => maximumCalibrationError([])},
    {says: 'no bins to average', ask: () => expectedCalibrationError([])},
    ...[ddm, eddm, pageHinkley, adwin].map((make) => ({says: `an error rate of ${make().name}`, ask: () => runDetector(make(), [0, nan])})),
  ])('$says is refused', ({ask}) => {
    expect(ask).toThrow(RangeError)
  })

  test.each([ddm, eddm, pageHinkley, adwin])('a stream that never changes makes %o silent', (make) => {
    const {firstDrift} = runDetector(make(), new Array<number>(2000).fill(0))
    expect(firstDrift).toBeUndefined()
  })
})
