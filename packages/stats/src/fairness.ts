import {accuracy, binaryConfusion} from './binary-metrics.ts'
import {at, type Numbers, requireSameLength} from './numbers.ts'

/** Rates of one group; undefined where their denominator is 0. */
export interface GroupRates {
  readonly n: number
  /** Share of rows that are predicted positive. */
  readonly selectionRate: number
  readonly truePositiveRate: number | undefined
  readonly falsePositiveRate: number | undefined
  /** Precision: positive predictive value. */
  readonly positivePredictiveValue: number | undefined
  readonly accuracy: number
}

/** Largest differences between groups, each over the groups in which the rate is defined; undefined when there is none. */
export interface FairnessGaps {
  /** Difference and ratio (smallest over largest) of selection rates. */
  readonly demographicParityDifference: number | undefined
  readonly demographicParityRatio: number | undefined
  /** Difference of true positive rates (Hardt, Price & Srebro 2016). */
  readonly equalOpportunityDifference: number | undefined
  /** The larger of the differences of true and of false positive rates. */
  readonly equalizedOddsDifference: number | undefined
  readonly predictiveParityDifference: number | undefined
  readonly accuracyGap: number | undefined
}

/**
 * Rates per group, groups in the order of their names.
 *
 * @param truth 0 or 1 per row.
 * @param predicted 0 or 1 per row.
 * @throws RangeError when columns are empty or unequal, or truth or prediction hold anything but 0 and 1.
 */
export function groupRates(truth: Numbers, predicted: Numbers, group: readonly string[]): ReadonlyMap<string, GroupRates> {
  requireSameLength('fairness', truth, predicted, group)
  const rows = new Map<string, number[]>()
  for (const [row, name] of group.entries()) {
    const members = rows.get(name)
    if (members === undefined) rows.set(name, [row])
    else members.push(row)
  }
  return new Map([...rows.keys()].sort().map((name) => [name, ratesOf(truth, predicted, rows.get(name) ?? [])]))
}

function ratesOf(truth: Numbers, predicted: Numbers, rows: readonly number[]): GroupRates {
  const pick = (values: Numbers): number[] => rows.map((row) => at(values, row))
  const confusion = binaryConfusion(pick(truth), pick(predicted))
  const {tp, fp, tn, fn} = confusion
  const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)
  return {
    n: rows.length,
    selectionRate: (tp + fp) / rows.length,
    truePositiveRate: share(tp, tp + fn),
    falsePositiveRate: share(fp, fp + tn),
    positivePredictiveValue: share(tp, tp + fp),
    accuracy: accuracy(confusion),
  }
}

/** The gaps between groups. Undefined where no group has the rate; no groups have no gaps. */
export function fairnessGaps(groups: ReadonlyMap<string, GroupRates>): FairnessGaps {
  const known = (rate: (group: GroupRates) => number | undefined): number[] => [...groups.values()].flatMap((group) => rate(group) ?? [])
  const gap = (rates: readonly number[]): number | undefined => (rates.length === 0 ? undefined : Math.max(...rates) - Math.min(...rates))
  const selection = known(({selectionRate}) => selectionRate)
  const [tpr, fpr] = [gap(known(({truePositiveRate}) => truePositiveRate)), gap(known(({falsePositiveRate}) => falsePositiveRate))]
  const largest = Math.max(...selection)
  return {
    demographicParityDifference: gap(selection),
    demographicParityRatio: largest > 0 ? Math.min(...selection) / largest : undefined,
    equalOpportunityDifference: tpr,
    equalizedOddsDifference: tpr === undefined && fpr === undefined ? undefined : Math.max(tpr ?? 0, fpr ?? 0),
    predictiveParityDifference: gap(known(({positivePredictiveValue}) => positivePredictiveValue)),
    accuracyGap: gap(known((group) => group.accuracy)),
  }
}
