/**
 * A number as people read it: four significant digits, thousands grouped, `–` for what is not finite.
 * Whole numbers keep all their digits.
 */
export function formatNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return '–'
  if (Number.isInteger(value)) return Math.abs(value) < 1e15 ? grouped(value) : value.toExponential(3)
  const size = Math.abs(value)
  if (size < 1e-4 || size >= 1e15) return value.toExponential(2)
  return grouped(Number(value.toPrecision(size >= 1000 ? 6 : 4)))
}

/** The same with its unit: `%` is joined, words follow a space. */
export const withUnit = (value: number | null, unit: string | undefined): string =>
  unit === undefined || unit === '' ? formatNumber(value) : `${formatNumber(value)}${unit === '%' ? '' : ' '}${unit}`

/** An axis: round steps that cover the values. */
export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
}

/**
 * Steps of 1, 2 or 5 times a power of ten, about `count` of them, that enclose all finite values (Heckbert, "Nice Numbers
 * for Graph Labels", Graphics Gems, 1990). No finite value gives 0 to 1.
 */
export function niceScale(values: readonly (number | null)[], count = 5): Scale {
  const drawable = (value: number | null): value is number => value !== null && Math.abs(value) < 1e300
  // What has no digits within `toFixed` counts as zero.
  const finite = values.filter(drawable).map((value) => (Math.abs(value) < 1e-90 ? 0 : value))
  if (finite.length === 0) return niceScale([0, 1], count)
  const least = finite.reduce((a, b) => Math.min(a, b))
  const most = finite.reduce((a, b) => Math.max(a, b))
  const spread = most - least
  // A spread below the resolution of a double has no steps of its own: the axis is widened around the value.
  if (spread <= Math.abs(most) * 1e-12)
    return niceScale(most === 0 ? [0, 1] : [most - Math.abs(most) / 2, most + Math.abs(most) / 2], count)
  const step = niceStep(spread / count)
  const first = Math.floor(least / step + 1e-9)
  const last = Math.ceil(most / step - 1e-9)
  // Multiples of the step are rounded to its own digits, so that 3 × 0.1 reads 0.3.
  const digits = Math.min(100, Math.max(0, -Math.floor(Math.log10(step))))
  const ticks = Array.from({length: last - first + 1}, (_, index) => Number(((first + index) * step).toFixed(digits)))
  return {low: ticks[0] ?? least, high: ticks.at(-1) ?? most, ticks}
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const fraction = rough / power
  const nice = fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10
  return nice * power
}

/** A number below 1e21 with commas between thousands, decimals as they are. Own, because the language's formatter loads 15 ms of locale tables. */
export function grouped(value: number): string {
  const [whole = '', ...decimals] = String(value).split('.')
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.')
}
