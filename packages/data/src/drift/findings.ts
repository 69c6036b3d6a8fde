import type {Question} from './questions.ts'
import type {DriftFinding, DriftLimits, FindingStatus, PsiSummary} from './types.ts'

/** The answer to a tested question: an alarm needs the corrected p-value and the effect at its limit. */
export function answer(question: Question, adjustedP: number, limits: DriftLimits): DriftFinding {
  const isShare = question.effect.name === 'share change'
  // With `method: psi` the threshold is one of PSI; shares keep theirs.
  const [limit, warnLimit] = isShare ? [limits.shareThreshold, limits.shareWarnThreshold] : [limits.threshold, limits.warnThreshold]
  const size = Math.abs(question.effect.value)
  const isReal = adjustedP <= limits.falseDiscoveryRate
  const status: FindingStatus = isReal && size >= limit ? 'fail' : isReal && size >= Math.min(warnLimit, limit) ? 'warn' : 'pass'
  const {column, aspect, p, n} = question
  return {
    column,
    aspect,
    status,
    effect: {...question.effect, limit},
    p,
    adjustedP,
    n,
    message: explained(question, status, {limit, isReal}),
  }
}

function explained({effect, what, p}: Question, status: FindingStatus, {limit, isReal}: {limit: number; isReal: boolean}): string {
  const isShare = effect.name === 'share change'
  const size = isShare
    ? `${points(effect.value)}, limit ${points(limit)}`
    : `${effect.name} ${rounded(effect.value)}, limit ${rounded(limit)}`
  if (status === 'fail') return `${what} (${size}; p ${chance(p)})`
  if (status === 'warn') return `${what}, but by less than the limit (${size}; p ${chance(p)})`
  if (isReal) return isShare ? `${what}, far below the limit (${size})` : `a change too small to matter (${size}; p ${chance(p)})`
  return isShare ? `${what}, which chance explains (${size}; p ${chance(p)})` : `no change beyond chance (${size}; p ${chance(p)})`
}

/** With `method: psi`: PSI at its limit and above what no drift at all exceeds in 5 of 100 cases at these sizes. */
export function psiAnswer(question: Question, psi: PsiSummary, limits: DriftLimits): DriftFinding {
  const isReal = psi.value > psi.critical
  const status: FindingStatus =
    isReal && psi.value >= limits.threshold
      ? 'fail'
      : isReal && psi.value >= Math.min(limits.warnThreshold, limits.threshold)
        ? 'warn'
        : 'pass'
  const numbers = `PSI ${rounded(psi.value)} over ${psi.bins} bins, limit ${rounded(limits.threshold)}; chance alone reaches ${rounded(psi.critical)}`
  const words = status === 'pass' ? 'no drift by PSI' : question.what
  return {
    column: question.column,
    aspect: question.aspect,
    status,
    effect: {name: 'PSI', value: psi.value, limit: limits.threshold},
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
