/**
 * What a metric is made of. `rate`: events of a number of requests. `mean`: values of requests. `quantile`: the same, at a quantile. `gauge`: one
 * value per scrape, which depends on the one before. `distribution`: which predictions come how often, against those of the stable version.
 * `disagreement`: requests that both versions answered, and differently; a rate of the canary alone.
 */
export type MetricKind = (typeof metricKinds)[number]

/** The kinds, for schemas. */
export const metricKinds = ['rate', 'mean', 'quantile', 'gauge', 'distribution', 'disagreement'] as const

/** How much worse than the stable version is tolerated: in the metric's own unit, or as a share of the stable version's value. */
export interface Margin {
  readonly value: number
  readonly relative: boolean
}

/** Where the numbers of a metric come from. */
export type MetricQuery =
  /** Expressions by role (`events`, `total`, `buckets`, …) with the placeholders of `promql.ts`; `step` in seconds is for gauges. */
  | {readonly source: 'prometheus'; readonly expressions: Readonly<Record<string, string>>; readonly step: number}
  /** What of an event is meant: `errors`, `nulls`, `wrong`, `disagreement`, `latency`, `prediction`, or the name of a numeric member. */
  | {readonly source: 'events'; readonly of: string}

/** One declared metric. */
export interface Metric {
  /** Unique among the metrics of a rollout. */
  readonly name: string
  readonly kind: MetricKind
  readonly better: 'lower' | 'higher'
  /** More harm than this must be excluded before a promotion. */
  readonly margin: Margin
  /** False: only the guard decides; the versions are not compared. */
  readonly compared: boolean
  /** Hard limit of the canary's value, the largest allowed or, where higher is better, the smallest. Crossing it ends the rollout at once. */
  readonly guard: number | undefined
  /** Share of alpha, relative to the other metrics. */
  readonly weight: number
  /** Of kind quantile: between 0 and 1. */
  readonly quantile: number
  /** Of kind distribution: edges between the classes of numeric predictions, ascending; the values themselves are the classes when undefined. */
  readonly bounds: readonly number[] | undefined
  /** Of kind gauge: values per block; undefined: chosen by their autocorrelation. */
  readonly block: number | undefined
  /** Of kind distribution: classes have an order, so that neighbours count as similar (Kolmogorov-Smirnov distance instead of total variation). */
  readonly ordered: boolean
  /** For reports: `ms`, `s`, or empty. Rates are shown in percent. */
  readonly unit: string
  readonly query: MetricQuery
}
