import {betaCdf, betaSf} from '@modelflight/stats/beta'
import {boundedMeanSequence} from '@modelflight/stats/bounded-mean-sequence'
import {columnSummary, integerSummary} from '@modelflight/stats/column-summary'
import {
  bestRho,
  bestRhoOneSided,
  betaBinomialSequence,
  logMsprt,
  logNormalMixture,
  logNormalMixtureOneSided,
  normalMixtureBound,
  normalMixtureBoundOneSided,
} from '@modelflight/stats/confidence-sequence'
import {binomialCdf, chiSquareSf, fisherFSf, studentSf} from '@modelflight/stats/distributions'
import {lgamma} from '@modelflight/stats/gamma'
import {alphaSpent, groupSequentialBounds} from '@modelflight/stats/group-sequential'
import {type BinRule, binCount, equalWidthEdges, histogram} from '@modelflight/stats/histogram'
import {kolmogorovSf} from '@modelflight/stats/kolmogorov'
import {mean, standardDeviation, variance} from '@modelflight/stats/moments'
import {normalIsf, normalSf} from '@modelflight/stats/normal'
import {countBetween, quantileEdges} from '@modelflight/stats/psi'
import {quantiles} from '@modelflight/stats/quantile'
import type {Fields, Subject} from './format.ts'

type List = readonly number[]

export const specialFunctions: Subject = {
  compute: (input, params) => {
    const [a = 0, b = 0, c = 0] = input['args'] as List
    const functions: Readonly<Record<string, () => number>> = {
      norm_sf: () => normalSf(a),
      norm_isf: () => normalIsf(a),
      chi2_sf: () => chiSquareSf(a, b),
      t_sf: () => studentSf(a, b),
      f_sf: () => fisherFSf(a, b, c),
      beta_cdf: () => betaCdf(a, b, c),
      beta_sf: () => betaSf(a, b, c),
      kolmogorov_sf: () => kolmogorovSf(a),
      binom_cdf: () => binomialCdf(a, b, c),
      lgamma: () => lgamma(a),
    }
    return {value: functions[String(params['function'])]?.()}
  },
}

export const quantilesAndHistograms: Subject = {
  compute: (input, params) => {
    if ('x' in input) return described(input['x'] as List, params['q'] as List)
    const [reference, current] = [input['ref'] as List, input['cur'] as List]
    if (params['rule'] === 'quantile-unique-open') {
      const edges = quantileEdges(Float64Array.from(reference).sort(), params['bins'] as number)
      return {inner_edges: edges, ref_counts: countBetween(reference, edges), cur_counts: countBetween(current, edges)}
    }
    const pooled = input['pooled'] as List
    const bins = typeof params['bins'] === 'number' ? params['bins'] : binCount(pooled, params['bins'] as BinRule)
    const edges = equalWidthEdges(pooled, bins)
    return {edges, ref_counts: histogram(reference, edges), cur_counts: histogram(current, edges)}
  },
}

function described(x: List, q: List): Fields {
  const values = quantiles(x, q)
  const [lower = 0, upper = 0] = quantiles(x, [0.25, 0.75])
  return {
    n: x.length,
    min: Math.min(...x),
    max: Math.max(...x),
    quantiles: values,
    mean: mean(x),
    var0: variance(x, 0),
    std0: standardDeviation(x, 0),
    var1: x.length > 1 ? variance(x, 1) : undefined,
    iqr: upper - lower,
  }
}

export const dirtyInputs: Subject = {
  compute: (input, params) => {
    const x = input['x'] as (number | bigint | null)[]
    if (x.some((value) => typeof value === 'bigint')) return bigs(x.flatMap((value) => (value === null ? [] : BigInt(value))))
    const {values, ...counts} = columnSummary(x as (number | null)[], (params['q'] ?? []) as List)
    return {
      n: counts.n,
      null: counts.nulls,
      nan: counts.nan,
      pos_inf: counts.positiveInfinite,
      neg_inf: counts.negativeInfinite,
      finite: counts.finite,
      ...values,
    }
  },
}

function bigs(values: readonly bigint[]): Fields {
  const {distinct, min, max, sum} = integerSummary(values)
  return {distinct, min: String(min), max: String(max), sum: String(sum)}
}

export const sequential: Subject = {
  compute: (input, _params, expected) => {
    if ('successes' in input) {
      const {successes, n, alpha, t_opt, alpha_opt} = input as Record<'successes' | 'n' | 'alpha' | 't_opt' | 'alpha_opt', number>
      const [lower, upper] = betaBinomialSequence(successes, n, alpha, t_opt, alpha_opt)
      return {lower, upper}
    }
    if ('s' in input) return mixtures(input as Record<'v' | 'v_opt' | 'alpha' | 'alpha_opt' | 's', number>)
    if ('tau2' in input) return {path_t_diff_lambda_p: msprtPath(input, expected['path_t_diff_lambda_p'] as List[])}
    if ('x' in input) return {...boundedMeanSequence(input['x'] as List, input['alpha'] as number)}
    return boundaries(input['information_fractions'] as List, input['alpha'] as number)
  },
}

function mixtures({v, v_opt, alpha, alpha_opt, s}: Record<'v' | 'v_opt' | 'alpha' | 'alpha_opt' | 's', number>): Fields {
  const [two, one] = [bestRho(v_opt, alpha_opt), bestRhoOneSided(v_opt, alpha_opt)]
  return {
    rho_two_sided: two,
    rho_one_sided: one,
    bound_two_sided: normalMixtureBound(v, two, alpha),
    bound_one_sided: normalMixtureBoundOneSided(v, one, alpha),
    log_mixture_two_sided: logNormalMixture(s, v, two),
    log_mixture_one_sided: logNormalMixtureOneSided(s, v, one),
  }
}

/** The textbook spends alpha/2 on each side; the variant spends alpha on both at once. */
function boundaries(fractions: List, alpha: number): Fields {
  const half = fractions.map((t) => alphaSpent('obrien-fleming', t, alpha / 2))
  const pocock = fractions.map((t) => alphaSpent('pocock', t, alpha))
  const full = fractions.map((t) => alphaSpent('obrien-fleming', t, alpha))
  return {
    obf_spend_per_side_half_alpha: half,
    pocock_spend: pocock,
    obf_spend_full_alpha_variant: full,
    obf_z: groupSequentialBounds(
      fractions,
      half.map((spent) => 2 * spent),
    ),
    pocock_z: groupSequentialBounds(fractions, pocock),
    obf_z_full_alpha_variant: groupSequentialBounds(fractions, full),
  }
}

function msprtPath(input: Fields, looks: readonly List[]): List[] {
  const [a, b] = [input['a'] as List, input['b'] as List]
  let p = 1
  const path: List[] = []
  for (let t = 1; t <= a.length; t++) {
    const difference = mean(b.slice(0, t)) - mean(a.slice(0, t))
    const lambda = Math.exp(logMsprt(t, difference, input['V'] as number, input['tau2'] as number))
    p = Math.min(p, 1 / lambda)
    if (looks.some(([look]) => look === t)) path.push([t, difference, lambda, p])
  }
  return path
}
