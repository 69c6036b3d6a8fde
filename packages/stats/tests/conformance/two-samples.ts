import {andersonDarling} from '@modelflight/stats/anderson-darling'
import {cramerVonMises, cramerVonMisesExactP, cramerVonMisesP} from '@modelflight/stats/cramer-von-mises'
import {eppsSingleton} from '@modelflight/stats/epps-singleton'
import * as ranks from '@modelflight/stats/mann-whitney'
import {normalIsf} from '@modelflight/stats/normal'
import {studentT, welchT} from '@modelflight/stats/two-sample-t'
import type {Fields, Subject} from './format.ts'
import {defined} from './metrics.ts'

type List = readonly number[]

export const mannWhitneyFamily: Subject = {
  compute: (input, _params, expected) => {
    const [x, y] = [input['x'] as List, input['y'] as List]
    const test = ranks.mannWhitney(x, y)
    const ps = (['two-sided', 'less', 'greater'] as const).flatMap((alternative) =>
      [0, 1].map((cc) => [`p_${alternative}_cc${cc}`, ranks.mannWhitneyP(test, alternative, cc === 1)] as const),
    )
    return {
      ...Object.fromEntries(ps),
      U1: test.u1,
      U2: test.u2,
      cles: test.cles,
      'p_two-sided_exact': 'p_two-sided_exact' in expected ? ranks.mannWhitneyExactP(test.u1, x.length, y.length) : undefined,
      hodges_lehmann: 'hodges_lehmann' in expected ? ranks.hodgesLehmann(x, y) : undefined,
      wilcoxon_z_at_0: ranks.rankSumZ(test),
      shift_interval: 'shift_interval' in expected ? ranks.shiftInterval(x, y, normalIsf(0.01)) : undefined,
    }
  },
}

export const smoothTests: Subject = {
  compute: (input, _params, expected) => {
    const [x, y] = [input['x'] as List, input['y'] as List]
    const [ad, cvm, es] = [() => andersonDarling(x, y), () => cramerVonMises(x, y), () => eppsSingleton(x, y)].map(defined) as [
      ReturnType<typeof andersonDarling> | undefined,
      ReturnType<typeof cramerVonMises> | undefined,
      ReturnType<typeof eppsSingleton> | undefined,
    ]
    const [welch, student] = [defined(() => welchT(x, y)), defined(() => studentT(x, y))] as (ReturnType<typeof welchT> | undefined)[]
    return {
      ...(ad === undefined ? {ad_error: expected['ad_error']} : {ad_statistic_normalized: ad.statistic, 'ad_p_clipped_0.001_0.25': ad.p}),
      cvm_statistic: cvm?.statistic,
      cvm_p_asymptotic: cvm && cramerVonMisesP(cvm),
      cvm_p_exact: cvm && 'cvm_p_exact' in expected ? cramerVonMisesExactP(cvm) : undefined,
      welch_t: welch?.t,
      welch_p: welch?.p,
      student_t: student?.t,
      student_p: student?.p,
      es_statistic: es?.statistic,
      es_p: es?.p,
    } satisfies Fields
  },
}
