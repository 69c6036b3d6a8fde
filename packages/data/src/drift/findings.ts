import type {Question} from './questions.ts'
import type {Distances, DriftFinding, DriftLimits, DriftMethod, EffectName, FindingStatus, PsiSummary, Threshold} from './types.ts'

/** What a column's methods measured. */
export interface Measured {
  readonly psi: PsiSummary | undefined
  readonly distances: Distances | undefined
  readonly wasserstein: number | undefined
}

/** The answer to a tested question: an alarm needs the corrected p-value and the effect at its limit. */
export function answer(
  question: Question,
  adjustedP: number,
  limits: DriftLimits,
  threshold = question.threshold ?? shareOrAuto(question, limits),
): DriftFinding {
  const size = Math.abs(question.effect.value)
  const isReal = adjustedP <= limits.falseDiscoveryRate
  const status = statusOf(isReal, size, threshold)
  const {column, aspect, p, n} = question
  return {
    column,
    aspect,
    status,
    effect: {...question.effect, limit: threshold.fail},
    p,
    adjustedP,
    n,
    message: explained(question, status, {limit: threshold.fail, isReal}),
  }
}

function shareOrAuto({effect}: Question, {shareThreshold, shareWarnThreshold, thresholds}: DriftLimits): Threshold {
  if (effect.name === 'share change') return {fail: shareThreshold, warn: shareWarnThreshold}
  return thresholds.auto ?? {fail: 0.1, warn: 0.05}
}

const statusOf = (isReal: boolean, size: number, {fail, warn}: Threshold): FindingStatus =>
  isReal && size >= fail ? 'fail' : isReal && size >= Math.min(warn, fail) ? 'warn' : 'pass'

/** The answers of the methods that decide; a method that does not fit the kind of values is left out, and when none fits that is said. */
export function methodAnswers(question: Question, adjustedP: number, limits: DriftLimits, measured: Measured): DriftFinding[] {
  const found = limits.methods.flatMap((method) => methodAnswer(method, question, adjustedP, limits, measured) ?? [])
  if (found.length > 0) return found
  const {column, aspect, n} = question
  const message = `${limits.methods.join(', ')} ${limits.methods.length === 1 ? 'does' : 'do'} not apply to its values`
  return [{column, aspect, status: 'skipped', n, message}]
}

function methodAnswer(
  method: DriftMethod,
  question: Question,
  adjustedP: number,
  limits: DriftLimits,
  {psi, distances, wasserstein}: Measured,
): DriftFinding | undefined {
  const threshold = limits.thresholds[method] ?? {fail: 0.1, warn: 0.05}
  const isOrdered = question.effect.name === 'KS D'
  const by = (name: EffectName, value: number | undefined): DriftFinding | undefined =>
    value === undefined || !Number.isFinite(value) ? undefined : answer({...question, effect: {name, value}}, adjustedP, limits, threshold)
  switch (method) {
    case 'auto':
      return answer(question, adjustedP, limits, threshold)
    case 'ks':
      return isOrdered ? answer(question, adjustedP, limits, threshold) : undefined
    case 'chi2':
      return isOrdered ? undefined : answer(question, adjustedP, limits, threshold)
    case 'psi':
      return psi && psiAnswer(question, psi, threshold)
    case 'wasserstein':
      return by('Wasserstein distance in sd', wasserstein)
    case 'js':
      return by('JS distance', distances?.js)
    case 'hellinger':
      return by('Hellinger distance', distances?.hellinger)
    case 'kl':
      return by('KL divergence', distances?.kl)
    case 'l-inf':
      return by('L-inf distance', distances?.lInf)
    case 'tv':
      return by('total variation', distances?.tv)
    default:
      return method satisfies never
  }
}

function explained({effect, what, p}: Question, status: FindingStatus, {limit, isReal}: {limit: number; isReal: boolean}): string {
  const isShare = effect.name === 'share change'
  const size = isShare
    ? `${points(effect.value)}, limit ${points(limit)}`
    : effect.name === 'share factor'
      ? `a factor of ${rounded(effect.value)}, limit ${rounded(limit)}`
      : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`
  if (status === 'fail') return `${what} (${size}; p ${chance(p)})`
  if (status === 'warn') return `${what}, but by less than the limit (${size}; p ${chance(p)})`
  if (isReal) return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`
  return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`
}

/** PSI at its limit and above what no drift at all exceeds in 5 of 100 cases at these sizes. */
function psiAnswer(question: Question, psi: PsiSummary, threshold: Threshold): DriftFinding {
  const status = statusOf(psi.value > psi.critical, psi.value, threshold)
  const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(threshold.fail)}; chance alone reaches ${rounded(psi.critical)}`
  const words = status === 'pass' ? 'no drift by PSI' : question.what
  return {
    column: question.column,
    aspect: question.aspect,
    status,
    effect: {name: 'PSI', value: psi.value, limit: threshold.fail},
    p: question.p,
    n: question.n,
    message: `${words} (${numbers})`,
  }
}

/** A p-value below what a double holds is not 0. */
const chance = (p: number): string => (p === 0 ? 'below 1e-300' : rounded(p))

const points = (share: number): string => `${rounded(share * 100)} points`

/** Three significant digits; very small numbers as such. */
export function rounded(value: number): string {
  if (value === 0) return '0'
  if (Math.abs(value) < 1e-4) return value.toExponential(1)
  return String(Number(value.toPrecision(3)))
}
