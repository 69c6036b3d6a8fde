import type {CramerVonMises} from '@modelflight/stats/cramer-von-mises'
import type {ColumnKind, Profile} from '../profile/types.ts'

/** How a column's distribution may be judged. `auto` is KS for ordered values and chi-square with Cramér's V for categories. */
export const driftMethods = ['auto', 'psi', 'ks', 'chi2', 'wasserstein', 'js', 'hellinger', 'kl', 'l-inf', 'tv'] as const

/** One of them. With several, a column has drifted when one that applies to it says so. */
export type DriftMethod = (typeof driftMethods)[number]

/** Effect from which on a method fails and warns. */
export interface Threshold {
  readonly fail: number
  readonly warn: number
}

/** What counts as drift. An alarm needs both: the adjusted p-value and the effect at its limit. */
export interface DriftLimits {
  /** At least one. */
  readonly methods: readonly DriftMethod[]
  /** Of the methods that decide. */
  readonly thresholds: Readonly<Partial<Record<DriftMethod, Threshold>>>
  /** Change of a share (null, NaN, infinite, invalid, unseen, out-of-range values) that is drift, as a share: 0.02 is 2 points. */
  readonly shareThreshold: number
  readonly shareWarnThreshold: number
  /** Factor by which the share of a class or a single value changes from which on that is drift, above 1; a warning from its root on. */
  readonly classFactor: number
  /** False discovery rate over all columns and shares (Benjamini & Hochberg). */
  readonly falseDiscoveryRate: number
  /** Fewer rows than this on either side cannot be judged. */
  readonly minRows: number
}

/** Which columns are judged. */
export interface ColumnChoice {
  /** Only these; all of the reference when left out. Naming a time column is what makes its distribution count. */
  readonly columns?: readonly string[]
  readonly exclude?: readonly string[]
  /** What the rows say, per column: then KS and Wasserstein are theirs (`exact: true`). */
  readonly exact?: ReadonlyMap<string, ExactColumn>
  /** What there is to say of columns that hold vectors: their texts are not compared. */
  readonly vectors?: ReadonlyMap<string, DriftFinding>
  /** The limit of a column's KS D or Cramér's V where the seasons differ by more than the general limit. */
  readonly seasonal?: ReadonlyMap<string, number>
  /** The past periods that the reference is made of: what is as in one of them is no drift. */
  readonly periods?: readonly Profile[]
  /** Now, in microseconds since 1970: times after it are a finding. */
  readonly now?: bigint
}

/** What the rows of a column say (or the lengths of its texts). */
export interface ExactColumn {
  readonly of: 'values' | 'text-lengths'
  /** Kolmogorov-Smirnov's D. */
  readonly d: number
  /** In the values' unit. */
  readonly wasserstein: number
  /** Cramér-von Mises, with the number of values on both sides. */
  readonly smooth: CramerVonMises
}

/** Limits of the methods: KS D and Cramér's V 0.1, PSI's customary 0.1 and 0.2, Wasserstein in standard deviations of the reference; distances in nats. */
export function defaultLimits(...methods: readonly DriftMethod[]): DriftLimits {
  const chosen: readonly DriftMethod[] = methods.length === 0 ? ['auto'] : methods
  const thresholds = Object.fromEntries(
    chosen.map((method) => [method, method === 'psi' ? {fail: 0.2, warn: 0.1} : {fail: 0.1, warn: 0.05}]),
  )
  return {
    methods: chosen,
    thresholds,
    shareThreshold: 0.02,
    shareWarnThreshold: 0.01,
    classFactor: 3,
    falseDiscoveryRate: 0.04,
    minRows: 50,
  }
}

/** What of a column is asked about. */
export type Aspect =
  | 'distribution'
  | 'null-share'
  | 'nan-share'
  | 'infinite-share'
  | 'invalid-share'
  | 'new-values'
  | 'out-of-range'
  /** A single value whose share changed by a factor. */
  | 'value'
  /** One value is left of several. */
  | 'constant'
  /** The values besides the one that fills most of the rows. */
  | 'rest'
  /** A column of vectors. */
  | 'vector'
  | 'text-length'
  /** Hours of the day of times. */
  | 'hours'
  /** Days of the week of times. */
  | 'weekdays'
  /** A date that fills in for missing ones. */
  | 'default-date'
  | 'future'
  | 'kind'
  | 'missing'
  | 'new-column'
  | 'rows'

/** As core's statuses of checks. */
export type FindingStatus = 'pass' | 'warn' | 'fail' | 'inconclusive' | 'skipped'

/** Measures of a change. */
export type EffectName =
  | 'KS D'
  | "Cramér's V"
  | 'PSI'
  | 'share change'
  | 'share factor'
  | 'AUC'
  | 'Wasserstein distance in sd'
  | 'JS distance'
  | 'Hellinger distance'
  | 'KL divergence'
  | 'L-inf distance'
  | 'total variation'

/** The size of a change, in words that say which measure it is. */
export interface Effect {
  readonly name: EffectName
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

/** Distances over the bins of PSI, half a count added to every bin; logarithms are natural. */
export interface Distances {
  readonly js: number
  readonly hellinger: number
  /** Of the current data from the reference. */
  readonly kl: number
  readonly lInf: number
  readonly tv: number
}

/** By how much the values computed from histograms may differ from those of the rows; 0 where every value is counted. */
export interface ErrorBounds {
  readonly ks: number
  /** In standard deviations of the reference. */
  readonly wasserstein: number
}

/** A value or a range of values whose share changed. */
export interface Mover {
  readonly label: string
  /** Shares of the values, 0 to 1. */
  readonly reference: number
  readonly current: number
}

/** What one side of a column holds. */
export interface SideSummary {
  readonly rows: number
  readonly nulls: number
  /** Different values; an estimate where there are many. */
  readonly distinct: number
  /** As the profile has them: exact decimals or times. */
  readonly min?: string
  readonly max?: string
  /** Of numbers; of histograms that of the middles of the buckets. */
  readonly mean?: number
  /** Numbers, or a time. */
  readonly median?: number | string
}

/** A factor and an offset that turn the reference's values into today's. */
export interface Rescaled {
  readonly factor: number
  readonly offset: number
  /** Whether the factor is that of two units, so that a change of unit is likely. */
  readonly isUnit: boolean
  /** For people: `all values are about 100 times larger: a change of unit?`. */
  readonly words: string
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
  /** Absent where the values are not judged. */
  readonly distances?: Distances
  /** Kolmogorov-Smirnov's D; absent for categories. */
  readonly ks?: number
  /** Present for ordered values. */
  readonly bounds?: ErrorBounds
  /** What moved most, largest change first; at most 5. */
  readonly movers: readonly Mover[]
  readonly newValues: UnseenValues
  readonly vanishedValues: UnseenValues
  readonly overlay?: Overlay
  /** Absent for a column that one side lacks. */
  readonly summary?: {readonly reference: SideSummary; readonly current: SideSummary}
  /** Present where one factor explains how the numbers moved. */
  readonly rescaled?: Rescaled
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
  /** Columns that were judged; skipped and undecided ones are not. */
  readonly judged: number
  /** Number of tests that were corrected together. */
  readonly tests: number
}
