import {type Arm, betaBinomialBound, meanDifferenceReach, rateDifferenceBound} from '@modelflight/stats/confidence-sequence'
import type {Assessment, Confidence} from './assess.ts'
import type {Metric} from './metric.ts'

/** Events of a number of requests. */
export interface Share {
  readonly events: number
  readonly n: number
}

/** Part of alpha that the exact sequences get; they decide while events are few, where even a wide interval is short. */
const exactShare = 0.2

/**
 * How much worse a rate is, with two bounds, each wrong with its own chance at most over all looks: harm is shown by the lower one, and excluded by the upper
 * one. They come from an exact sequence while events are few, and from the normal mixture once there are enough of them; both hold together, each with its part
 * of alpha.
 */
export function rateDifference(stable: Share, canary: Share, metric: Pick<Metric, 'better'>, confidence: Confidence): Assessment {
  const difference = canary.events / canary.n - stable.events / stable.n
  const values = {stable: stable.events / stable.n, canary: canary.events / canary.n, n: [canary.n, stable.n] as const}
  const {
    alphas: [harm, promotion],
    tightest,
  } = confidence
  if (metric.better === 'lower') return {...values, difference, interval: bounds(stable, canary, [harm, promotion], tightest)}
  const [low, high] = bounds(stable, canary, [promotion, harm], tightest)
  return {...values, difference: -difference, interval: [-high, -low]}
}

/** Bounds of canary − stable, each with its own chance to be ever wrong. */
function bounds(stable: Share, canary: Share, [down, up]: readonly [number, number], tightest: number): readonly [number, number] {
  const [control, treatment] = [asArm(stable), asArm(canary)]
  // The normal approximation of the variance wants enough of both outcomes in both arms; then it is the tighter one.
  if (!(isRich(control) && isRich(treatment))) {
    const exact = (side: 'lower' | 'upper', alpha: number): number =>
      rateDifferenceBound(side, stable, canary, {alpha: exactShare * alpha, tOpt: tightest})
    return [exact('lower', down), exact('upper', up)]
  }
  const reach = (alpha: number): number => contrastReach(control, treatment, 1, (1 - exactShare) * alpha, tightest)
  const estimate = treatment.mean - control.mean
  const below = reach(down)
  return [estimate - below, estimate + (up === down ? below : reach(up))]
}

/** How far a bound of mean(treatment) − factor·mean(control) lies from its estimate, at every look; for large samples. */
export function contrastReach(control: Arm, treatment: Arm, factor: number, alpha: number, tightest: number): number {
  const scaled = {n: control.n, mean: factor * control.mean, variance: factor ** 2 * control.variance}
  return meanDifferenceReach(scaled, treatment, alpha, {varianceAtEnd: (scaled.variance + treatment.variance) / tightest})
}

const asArm = ({events, n}: Share): Arm => ({n, mean: events / n, variance: (events / n) * (1 - events / n)})
const isRich = ({n, mean}: Arm): boolean => n * mean >= 20 && n * (1 - mean) >= 20

/** Bounds of one rate, each with its own chance to be ever wrong. */
export const betaRate = ({events, n}: Share, [down, up]: Confidence['alphas'], tOpt: number): readonly [number, number] => [
  betaBinomialBound('lower', events, n, {alpha: down, tOpt}),
  betaBinomialBound('upper', events, n, {alpha: up, tOpt}),
]
