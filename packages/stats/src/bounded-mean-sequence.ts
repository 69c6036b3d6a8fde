import {at, type Numbers, requireProbability} from './numbers.ts'

/** Interval of the mean after each observation. */
export interface MeanSequence {
  readonly center: Float64Array
  /** Half the width before it is cut to 0 and 1. */
  readonly margin: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** Bets are never larger than this. */
const truncation = 0.5

/**
 * Confidence sequence of the mean of values in 0 to 1, whatever their distribution: the predictable-mixture empirical Bernstein sequence (Waudby-Smith & Ramdas,
 * "Estimating means of bounded random variables by betting", 2024, theorem 2). It holds at every look with chance 1 - alpha.
 * Bets λ_t = √(2·ln(2/α) / (t·ln(1 + t)·σ²_{t-1})), at most ½, with one made-up observation of mean ½ and variance ¼; ψ(λ) = -ln(1 - λ) - λ.
 * No values give no looks.
 *
 * @throws RangeError when a value is outside 0 to 1 or alpha not between 0 and 1.
 */
export function boundedMeanSequence(values: Numbers, alpha: number): MeanSequence {
  requireProbability('alpha', alpha)
  const [center, margin, lower, upper] = [0, 0, 0, 0].map(() => new Float64Array(values.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const state = {bets: 0, betValues: 0, capital: Math.log(2 / alpha), sum: 0, squares: 0.25, variance: 0.25}
  for (let index = 0; index < values.length; index++) {
    const value = at(values, index)
    if (!(value >= 0 && value <= 1)) throw new RangeError(`the value at index ${index} is ${value}, outside 0 to 1`)
    observe(state, value, index + 1, alpha)
    center[index] = state.betValues / state.bets
    margin[index] = state.capital / state.bets
    lower[index] = Math.max(0, at(center, index) - at(margin, index))
    upper[index] = Math.min(1, at(center, index) + at(margin, index))
  }
  return {center, margin, lower, upper}
}

interface State {
  bets: number
  betValues: number
  capital: number
  sum: number
  squares: number
  variance: number
}

/** The bet is chosen from what came before; only then is the value looked at. */
function observe(state: State, value: number, t: number, alpha: number): void {
  const bet = Math.min(truncation, Math.sqrt((2 * Math.log(2 / alpha)) / (t * Math.log1p(t) * state.variance)))
  const before = t === 1 ? 0 : state.sum / (t - 1)
  state.bets += bet
  state.betValues += bet * value
  state.capital += (value - before) ** 2 * (-Math.log1p(-bet) - bet)
  state.sum += value
  const mean = (0.5 + state.sum) / (t + 1)
  state.squares += (value - mean) ** 2
  state.variance = state.squares / (t + 1)
}
