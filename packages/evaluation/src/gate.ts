import type {Where} from '@modelflight/core/errors'
import type {BootstrapInterval} from './estimate.ts'
import type {Amount, BaselineBound, LimitBound} from './gate-expression.ts'
import type {MetricInfo} from './metric-catalogue.ts'

/** What a rule asks of one metric. */
export type Rule =
  | {readonly kind: 'limit'; readonly bound: LimitBound; readonly amount: Amount; readonly at: At}
  | {
      readonly kind: 'baseline'
      readonly bound: BaselineBound
      readonly amount: Amount
      readonly require: Requirement
      readonly whenBaselineZero: 'fail' | 'skip' | 'absolute'
    }
  /** Between the best and the worst slice. */
  | {readonly kind: 'gap'; readonly bound: GapBound; readonly amount: Amount}
  /** Between the groups of one column. */
  | {readonly kind: 'fairness'; readonly bound: GapBound; readonly amount: Amount; readonly criterion: Criterion; readonly by: string}

/** Which number a limit is held against: the value, or a one-sided confidence bound of it. `worst-bound` is the one worse for the limit. */
export type At = 'point' | 'lower-bound' | 'upper-bound' | 'worst-bound'

/** What must clear the amount: the point, or the confidence bound that is worse for the candidate. */
export type Requirement = 'point' | 'non-inferior' | 'superior' | 'not-significantly-worse'

/** How far groups may lie apart. */
export type GapBound = 'max-difference' | 'min-ratio'

/** What should be equal between groups. */
export type Criterion = 'demographic-parity' | 'equal-opportunity' | 'equalized-odds' | 'predictive-parity' | 'calibration'

/** Rows by the value of columns: all must hold; a list means any of its values. */
export type Filter = Readonly<Record<string, readonly string[]>>

/** Slices that a rule is held against, each. */
export interface Slices {
  /** Each entry is one way to cut the rows: by one column or by several together. */
  readonly by: readonly (readonly string[])[]
  readonly minSamples: number
  readonly smallSlice: 'skip' | 'warn' | 'fail' | 'pool'
  readonly correction: Correction
}

/** How p-values are adjusted for their number. */
export type Correction = 'none' | 'holm' | 'bh'

/** How a comparison is tested. */
export interface Test {
  readonly method: 'auto' | 'mcnemar' | 'delong' | 'paired-bootstrap' | 'paired-permutation' | 'paired-t' | 'wilcoxon' | 'none'
  /** Of McNemar's test. */
  readonly variant: 'auto' | 'exact' | 'mid-p' | 'asymptotic'
  readonly interval: BootstrapInterval
  /** Of two-sided intervals; tests are one-sided at 1 - confidence. */
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
  /** Column whose values tell rows that belong together: these are resampled as a whole. */
  readonly cluster: string | undefined
  /** Column within whose values rows, or clusters, are resampled. */
  readonly strata: string | undefined
}

/** One rule with everything that decides it: what the short and the long form both become. */
export interface Gate {
  /** Unique in the file. */
  readonly id: string
  readonly metric: string
  readonly info: MetricInfo
  readonly rule: Rule
  /** Rows that are looked at; undefined is all. */
  readonly filter: Filter | undefined
  readonly slices: Slices | undefined
  readonly test: Test
  readonly onFail: 'fail' | 'warn'
  readonly onInconclusive: 'inconclusive' | 'fail' | 'warn'
  readonly missing: 'fail' | 'warn' | 'skip'
  /** What a baseline that is not there does. */
  readonly whenMissing: 'fail' | 'warn' | 'skip'
  readonly minSamples: number
  readonly why: string | undefined
  /** The rule as one reads it, e.g. `>= 0.92`. */
  readonly text: string
  readonly where: Where
}

/** What the gate file says about a metric. */
export interface MetricDefinition {
  /** The metric that this is a variant of; its own name when left out. */
  readonly use?: string
  readonly average?: 'binary' | 'macro' | 'micro' | 'weighted'
  readonly label?: string | number
  readonly 'zero-division'?: 0 | 1 | 'missing'
  readonly beta?: number
  readonly k?: number
  readonly bins?: number
  readonly quantile?: number
  /** Of ROC AUC over several classes. */
  readonly 'multi-class'?: 'ovr' | 'ovo'
  readonly alpha?: number
  /** Name in the metrics file. */
  readonly from?: string
  /** False: the weight column is not used for this one. */
  readonly weighted?: boolean
}

/** Definitions by the name that gates use. */
export type Definitions = Readonly<Record<string, MetricDefinition>>

/** Names of columns as configured. */
export interface ColumnNames {
  readonly id?: string
  readonly label?: string
  readonly prediction?: string
  /** One column: the probability of the positive label, or what rows are ordered by. A map: the probability of each class. */
  readonly score?: string | Readonly<Record<string, string>>
  readonly weight?: string
  readonly latency?: string
  readonly query?: string
}

/** What a model predicts: one of two answers, one of several, an amount, or an order of rows per query. */
export type Task = 'binary' | 'multiclass' | 'regression' | 'ranking'

/** A gate file, expanded. */
export interface GateFile {
  readonly gates: readonly Gate[]
  readonly settings: GateSettings
}

/** What a gate file says besides its gates. */
export interface GateSettings {
  readonly task: Task | undefined
  readonly columns: ColumnNames
  readonly positiveLabel: string | undefined
  /** Least score that predicts the positive label. */
  readonly threshold: number
  readonly classes: readonly string[] | undefined
  /** Of two-sided intervals, e.g. 0.95. */
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
  readonly definitions: Definitions
  /** Metrics that gates name. */
  readonly asked: readonly string[]
  /** Columns that gates cut the rows by. */
  readonly sliceColumns: readonly string[]
  /** Over the tests of all gates. */
  readonly correction: Correction
  /** How many gates must pass; all when undefined. */
  readonly atLeast: number | undefined
  /** More warnings than this fail. */
  readonly maxWarnings: number | undefined
}
