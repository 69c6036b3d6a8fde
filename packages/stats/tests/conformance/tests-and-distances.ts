import {basicInterval, bcaInterval, bcaTerms, bootstrapStandardError, percentileInterval} from '@modelflight/stats/bootstrap'
import {chiSquareHomogeneity, cramersV, cramersVCorrected, gTest, twoProportionTest} from '@modelflight/stats/chi-square'
import {chiSquareSf} from '@modelflight/stats/distributions'
import * as divergence from '@modelflight/stats/divergence'
import {fisherExact} from '@modelflight/stats/fisher-exact'
import {kolmogorovSf} from '@modelflight/stats/kolmogorov'
import {ksAsymptoticP, ksExactP, ksStatistic} from '@modelflight/stats/ks'
import {mcnemarChiSquare, mcnemarExact, mcnemarMidP, nonInferiority, pairedDifference} from '@modelflight/stats/mcnemar'
import {standardDeviation} from '@modelflight/stats/moments'
import * as multiple from '@modelflight/stats/multiple-testing'
import {pairedT} from '@modelflight/stats/paired-t'
import {signFlipTest} from '@modelflight/stats/permutation'
import {psiCritical, psiNullMean, psiOfShares, psiP, smoothedShares} from '@modelflight/stats/psi'
import {energyDistance, wasserstein} from '@modelflight/stats/wasserstein'
import {wilcoxonSignedRank, type ZeroMethod} from '@modelflight/stats/wilcoxon'
import {agrestiCoull, clopperPearson, jeffreys, wilson} from '@modelflight/stats/wilson'
import type {Fields, Subject} from './format.ts'

type List = readonly number[]

/** What others do with empty bins; ours is `jeffreys`. */
const zeroRules: Readonly<Record<string, (counts: List) => Float64Array>> = {
  none: (counts) => smoothedShares(counts, 0),
  jeffreys: (counts) => smoothedShares(counts, 0.5),
  laplace: (counts) => smoothedShares(counts, 1),
  float_min: (counts) => smoothedShares(counts, 0).map((share) => (share === 0 ? 2 ** -1022 : share)),
  'floor_0.01': (counts) => smoothedShares(counts, 0).map((share) => Math.max(share, 0.01)),
  'eps_1e-6_renorm': (counts) => {
    const filled = smoothedShares(counts, 0).map((share) => Math.max(share, 1e-6))
    const whole = filled.reduce((sum, share) => sum + share, 0)
    return filled.map((share) => share / whole)
  },
  evidently: (counts) => {
    const shares = smoothedShares(counts, 0)
    const least = shares.reduce((smallest, share) => (share > 0 ? Math.min(smallest, share) : smallest), 1)
    return shares.map((share) => (share > 0 ? share : least <= 1e-4 ? least / 1e6 : 1e-4))
  },
}

export const divergences: Subject = {
  compute: (input, params) => {
    if ('bins' in input) {
      const {bins, n, m} = input as {bins: number; n: number; m: number}
      return {
        expected_psi_under_null: psiNullMean(bins, n, m),
        crit95: psiCritical(bins, n, m, 0.05),
        crit99: psiCritical(bins, n, m, 0.01),
        'p_value_at_0.2': psiP(0.2, bins, n, m),
      }
    }
    const rule = zeroRules[String(params['zero_rule'])] ?? ((counts: List) => smoothedShares(counts, 0))
    const [p, q] = [rule(input['ref_counts'] as List), rule(input['cur_counts'] as List)]
    return {
      psi: psiOfShares(p, q),
      kl_pq: divergence.klDivergence(p, q),
      kl_qp: divergence.klDivergence(q, p),
      js_divergence_nats: divergence.jsDivergence(p, q),
      js_divergence_bits: divergence.jsDivergenceBits(p, q),
      js_distance_nats: divergence.jsDistance(p, q),
      js_distance_bits: divergence.jsDistanceBits(p, q),
      hellinger: divergence.hellinger(p, q),
      bhattacharyya_coef: divergence.bhattacharyya(p, q),
      tv: divergence.totalVariation(p, q),
      l_inf: divergence.lInfinity(p, q),
    }
  },
}

export const ksTwoSample: Subject = {
  compute: (input) => {
    const [x, y] = [input['x'] as List, input['y'] as List]
    const {d, location, sign, dPlus, dMinus} = ksStatistic(x, y)
    const effective = (x.length * y.length) / (x.length + y.length)
    return {
      D: d,
      location,
      sign,
      D_less: dMinus,
      D_greater: dPlus,
      p_asymp_kstwo: ksAsymptoticP(d, x.length, y.length),
      p_exact: x.length * y.length <= 1e6 ? ksExactP(d, x.length, y.length) : undefined,
      p_kolmogorov_limit: kolmogorovSf(Math.sqrt(effective) * d),
    }
  },
}

export const distances: Subject = {
  compute: (input) => {
    const [x, y] = [input['x'] as List, input['y'] as List]
    const all = [...x, ...y]
    const range = Math.max(...all) - Math.min(...all)
    const moved = wasserstein(x, y)
    return {
      wasserstein: moved,
      energy: energyDistance(x, y),
      wasserstein_normed: moved / Math.max(standardDeviation(x, 0), 0.001),
      wasserstein_range_scaled: range === 0 ? 0 : moved / range,
    }
  },
}

export const categorical: Subject = {
  hasTexts: true,
  compute: (input) => {
    const [reference, current] = [input['ref'] as (string | null)[], input['cur'] as (string | null)[]]
    const present = (values: readonly (string | null)[]): string[] => values.filter((value) => value !== null)
    const categories = [...new Set([...present(reference), ...present(current)])].sort(byCodePoint)
    const count = (values: readonly (string | null)[]): number[] =>
      categories.map((category) => values.filter((value) => value === category).length)
    const [r, c] = [count(reference), count(current)]
    const nullShare = (values: readonly (string | null)[]): number => values.filter((value) => value === null).length / values.length
    const head = {categories, ref_counts: r, cur_counts: c, ref_null_share: nullShare(reference), cur_null_share: nullShare(current)}
    if (categories.length < 2 || r.every((n) => n === 0) || c.every((n) => n === 0)) return head
    const chi = chiSquareHomogeneity(r, c)
    const g = gTest(r, c)
    const [p, q] = [smoothedShares(r, 0), smoothedShares(c, 0)]
    return {
      ...head,
      chi2: chi.statistic,
      chi2_p: chi.p,
      df: chi.df,
      min_expected: chi.minExpected,
      g: g.statistic,
      g_p: g.p,
      cramers_v: cramersV(r, c),
      cramers_v_bias_corrected: cramersVCorrected(r, c),
      ...goodnessOfFit(r, c),
      tv: divergence.totalVariation(p, q),
      l_inf: divergence.lInfinity(p, q),
      js_distance_nats: divergence.jsDistance(p, q),
      ...(categories.length === 2 ? twoByTwo(r, c) : {}),
    }
  },
}

/** What one peer computes instead of a homogeneity test: the reference, scaled, as known truth. */
function goodnessOfFit(r: List, c: List): Fields {
  const total = (values: List): number => values.reduce((sum, value) => sum + value, 0)
  const scale = total(c) / total(r)
  const statistic = c.reduce((sum, count, index) => {
    const expected = (r[index] ?? 0) * scale
    return sum + (count === 0 && expected === 0 ? 0 : (count - expected) ** 2 / expected)
  }, 0)
  return {evidently_gof_chi2: statistic, evidently_gof_p: statistic === Infinity ? 0 : chiSquareSf(statistic, c.length - 1)}
}

function twoByTwo(r: List, c: List): Fields {
  const [a = 0, b = 0] = r
  const [d = 0, e = 0] = c
  const {z, p} = twoProportionTest(d, d + e, a, a + b)
  return {z, z_p: p, fisher_p: fisherExact(a, b, d, e)}
}

const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

export const multipleTesting: Subject = {
  compute: (input, params) => {
    const p = input['p'] as List
    const decided = (adjusted: List): Fields => ({adjusted, reject: adjusted.map((value) => value <= (params['alpha'] as number))})
    return {
      fdr_bh: decided(multiple.benjaminiHochberg(p)),
      fdr_by: decided(multiple.benjaminiYekutieli(p)),
      holm: decided(multiple.holm(p)),
      'simes-hochberg': decided(multiple.hochberg(p)),
      bonferroni: decided(multiple.bonferroni(p)),
      sidak: decided(multiple.sidak(p)),
      fisher_p: multiple.fisherCombined(p),
      stouffer_p: multiple.stoufferCombined(p),
    }
  },
}

export const pairedTests: Subject = {
  compute: (input) => {
    if ('diff' in input) return differences(input['diff'] as List)
    if ('both_correct' in input) return mcnemarOf(input as Readonly<Record<string, number>>)
    if ('replicates' in input) return bootstrapOf(input)
    const {successes, n} = input as {successes: number; n: number}
    return {
      clopper_pearson95: clopperPearson(successes, n),
      wilson95: wilson(successes, n),
      agresti_coull95: agrestiCoull(successes, n),
      jeffreys95: jeffreys(successes, n),
    }
  },
}

function differences(diff: List): Fields {
  const flips = signFlipTest(diff, {resamples: 1000, seed: 1})
  const ranks = (zeros: ZeroMethod): Fields | undefined => {
    const test = wilcoxonSignedRank(diff, zeros)
    return test && {statistic: test.statistic, p_approx: test.p}
  }
  const t = diff.length < 2 ? undefined : pairedT(diff)
  return {
    mean_diff: flips.mean,
    p_signflip_two_sided: flips.twoSided,
    p_signflip_greater: flips.greater,
    t: t?.t,
    t_p: t?.p,
    wilcoxon_wilcox: ranks('wilcox'),
    wilcoxon_pratt: ranks('pratt'),
  }
}

function mcnemarOf(input: Readonly<Record<string, number>>): Fields {
  const {both_correct = 0, only_candidate_correct: b = 0, only_baseline_correct: c = 0, both_wrong = 0} = input
  const paired = pairedDifference({bothRight: both_correct, onlyCandidateRight: b, onlyBaselineRight: c, bothWrong: both_wrong})
  const chi = (corrected: boolean): {statistic?: number; p?: number} => (b + c === 0 ? {} : mcnemarChiSquare(b, c, corrected))
  const margin = nonInferiority(paired, 0.02)
  return {
    p_exact: mcnemarExact(b, c),
    p_mid: mcnemarMidP(b, c),
    chi2_cc1: chi(true).statistic,
    p_chi2_cc1: chi(true).p,
    chi2_cc0: chi(false).statistic,
    p_chi2_cc0: chi(false).p,
    diff_acc: paired.difference,
    wald_se: paired.standardError,
    'noninferiority_margin_0.02': margin && {z: margin.z, p_one_sided: margin.p, lower95_one_sided: margin.lower},
  }
}

function bootstrapOf(input: Fields): Fields {
  const [replicates, jackknife] = [input['replicates'] as List, input['jackknife'] as List]
  const estimate = input['estimate'] as number
  const ends = (confidence: number): Fields => ({
    [`bca_${confidence}`]: bcaInterval(replicates, estimate, jackknife, confidence),
    [`percentile_${confidence}`]: percentileInterval(replicates, confidence),
    [`basic_${confidence}`]: basicInterval(replicates, estimate, confidence),
  })
  const {bias, acceleration} = bcaTerms(replicates, estimate, jackknife)
  return {...ends(0.95), ...ends(0.9), z0: bias, acceleration, boot_se: bootstrapStandardError(replicates)}
}
