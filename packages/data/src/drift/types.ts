import type {ColumnKind} from '../profile/types.ts'

/** How a column's distribution is judged: by a test and its effect size, or by PSI alone. */
export type DriftMethod = 'auto' | 'psi'

/** What counts as drift. An alarm needs both: the adjusted p-value and the effect at its limit. */
export interface DriftLimits {
  readonly method: DriftMethod
  /** Effect from which on drift is a failure: KS D and Cramér's V (`auto`), PSI (`psi`). */
  readonly threshold: number
  readonly warnThreshold: number
  /** Change of a share (null, NaN, infinite, invalid, unseen values) that is drift, as a share: 0.02 is 2 points. */
  readonly shareThreshold: number
  readonly shareWarnThreshold: number
  /** False discovery rate over all columns and shares (Benjamini & Hochberg). */
  readonly falseDiscoveryRate: number
  /** Fewer rows than this on either side can't be judged. */
  readonly minRows: number
}

/** Which columns are judged. */
export interface ColumnChoice {
  /** Only these; all of the reference when left out. Naming a time column is what makes its distribution count. */
  readonly columns?: readonly string[]
  readonly exclude?: readonly string[]
}

/** Limits of statistics.md 1.3; PSI's customary 0.1 and 0.2. */
export function defaultLimits(method: DriftMethod): DriftLimits {
  const [threshold, warnThreshold] = method === 'psi' ? [0.2, 0.1] : [0.1, 0.05]
  return {method, threshold, warnThreshold, shareThreshold: 0.02, shareWarnThreshold: 0.01, falseDiscoveryRate: 0.04, minRows: 50}
}

/** What of a column is asked about. */
export type Aspect =
  | 'distribution'
  | 'null-share'
  | 'nan-share'
  | 'infinite-share'
  | 'invalid-share'
  | 'new-values'
  | 'kind'
  | 'missing'
  | 'new-column'
  | 'rows'

/** As core's statuses of checks. */
export type FindingStatus = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'skipped'

/** The size of a change, in words that say which measure it is. */
export interface Effect {
  readonly name: 'KS D' | "Cramér's V" | 'PSI' | 'share change'
  readonly value: number
  /** The limit that decides. */
  readonly limit: number
}

/** One answer about one column. */
export interface DriftFinding {
  readonly column: string
  readonly aspect: Aspect
  readonly status: FindingStatus
  readonly effect?: Effect
  /** p-value before and after the correction for the number of questions. */
  readonly p?: number
  readonly adjustedP?: number
  readonly n: number
  /** One sentence for people. */
  readonly message: string
}

/** PSI with what makes it comparable: bins, smoothing, and the value that no drift at all exceeds in 5 of 100 cases. */
export interface PsiSummary {
  readonly value: number
  readonly bins: number
  readonly critical: number
}

/** Shares per cell of a column, for a picture: at most 40 cells. */
export interface Overlay {
  readonly labels: readonly string[]
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

/** Everything about one column. */
export interface ColumnDrift {
  readonly column: string
  readonly kind: ColumnKind
  /** The worst of its findings. */
  readonly status: FindingStatus
  readonly findings: readonly DriftFinding[]
  /** Absent where the values are not judged. */
  readonly psi?: PsiSummary
  /** Wasserstein-1 distance in standard deviations of the reference; absent for categories and constants. */
  readonly wasserstein?: number
  /** Values that only one side has, where they are known in clear; `count` says how many rows or values. */
  readonly newValues: UnseenValues
  readonly vanishedValues: UnseenValues
  readonly overlay?: Overlay
}

/** Values that one side lacks. */
export interface UnseenValues {
  readonly distinct: number
  readonly rows: number
  /** Up to 20 of them; values that must stay hidden are not listed. */
  readonly values: readonly string[]
}

/** The whole answer, most drifted column first. */
export interface DriftJudgement {
  readonly limits: DriftLimits
  readonly columns: readonly ColumnDrift[]
  /** Findings about the data set as a whole: too few rows. */
  readonly general: readonly DriftFinding[]
  /** Columns with a failed finding. */
  readonly drifted: readonly string[]
  /** Largest PSI of a column, and its name; undefined when no column has one. */
  readonly maxPsi: {readonly column: string; readonly value: number} | undefined
  /** Number of tests that were corrected together. */
  readonly tests: number
}
