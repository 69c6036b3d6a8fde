/**
 * A root between two points where f has different signs: inverse quadratic interpolation where it is safe, else bisection (Chandrupatla,
 * "A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear function", 1997). To the last bits, in some ten evaluations.
 * NaN where an end is NaN.
 *
 * @throws RangeError when f has the same sign at both ends.
 */
export function rootOf(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  let [fa, fb] = [f(a), f(b)]
  if (fa === 0) return a
  if (fb === 0) return b
  if (fa > 0 === fb > 0) throw new RangeError(`no change of sign between ${low} and ${high}`)
  let t = 0.5
  for (let round = 0; round < 200; round++) {
    const x = a + t * (b - a)
    const fx = f(x)
    // The older end is kept for the interpolation.
    const [c, fc] = fx > 0 === fa > 0 ? [a, fa] : [b, fb]
    if (fx > 0 !== fa > 0) [b, fb] = [a, fa]
    ;[a, fa] = [x, fx]
    const best = Math.abs(fa) < Math.abs(fb) ? a : b
    const width = (2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE) / Math.abs(b - c)
    if (fx === 0 || width > 0.5 || a === b) return best
    t = Math.min(1 - width, Math.max(width, nextFraction({a, b, c, fa, fb, fc})))
  }
  return a
}

interface Points {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly fa: number
  readonly fb: number
  readonly fc: number
}

/** Where between a and b to look next. */
function nextFraction({a, b, c, fa, fb, fc}: Points): number {
  const xi = (a - b) / (c - b)
  const phi = (fa - fb) / (fc - fb)
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
}
