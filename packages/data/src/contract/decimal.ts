/** An exact decimal number: `units / 10^places`. */
export interface Decimal {
  readonly units: bigint
  readonly places: number
}

/** More digits or a larger exponent than any datum has; beyond it a text is no number for us. */
const maxExponent = 400

/** A number in JSON's grammar as an exact decimal; undefined for anything else. A sign `+` is refused as JSON does. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const places = fraction.length - Number(exponent)
  if (Math.abs(places) > maxExponent || whole.length + fraction.length > maxExponent) return undefined
  const units = BigInt(`${sign}${whole}${fraction}`)
  return places >= 0 ? {units, places} : {units: units * 10n ** BigInt(-places), places: 0}
}

/** The shortest decimal that names a double (what JavaScript prints), or an integer as it is. The value must be finite. */
export function decimalOf(value: number | bigint): Decimal {
  if (typeof value === 'bigint') return {units: value, places: 0}
  if (Number.isSafeInteger(value)) return {units: BigInt(value), places: 0}
  return parseDecimal(String(value)) ?? {units: 0n, places: 0}
}

/** A decimal in digits, without an exponent. */
export function decimalText({units, places}: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0')
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '')
  const whole = digits.slice(0, digits.length - places)
  return `${units < 0n ? '-' : ''}${whole}${places === 0 || fraction === '' ? '' : `.${fraction}`}`
}

/** Below 0 when `a` is smaller, 0 when both are equal. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const places = Math.max(a.places, b.places)
  const difference = scaled(a, places) - scaled(b, places)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** `value` at so many places; they must be at least its own. */
export const scaled = ({units, places}: Decimal, to: number): bigint => (to === places ? units : units * 10n ** BigInt(to - places))

/** Makes a test for whole multiples of a step above 0, in decimal arithmetic: 0.3 is a multiple of 0.1, and 9007199254740993 none of 2. */
export function multipleOf(step: Decimal): (value: number | bigint) => boolean {
  const divisor = 10 ** step.places
  const units = Number(step.units)
  const size = units / divisor
  const isPlain = Number.isSafeInteger(units) && step.places <= 22
  return (value) => {
    if (isPlain && typeof value === 'number') {
      if (step.places === 0 && Number.isSafeInteger(value)) return value % units === 0
      // Up to 15 digits the quotient of two exact doubles is the double nearest to that decimal (Clinger 1990), and its shortest name.
      const whole = Math.round(value / size) * units
      if (Math.abs(whole) < 1e15) return whole / divisor === value
    }
    const exact = decimalOf(value)
    const places = Math.max(exact.places, step.places)
    return scaled(exact, places) % scaled(step, places) === 0n
  }
}

/** A limit that values are compared with. */
export interface Bound {
  /** Below 0 when the value is smaller. NaN for a value that is not finite. */
  compare(value: number | bigint): number
}

/** A limit from its exact decimal: doubles are compared with the double nearest to it, integers beyond 2^53 exactly. */
export function boundOf(limit: Decimal): Bound {
  const nearest = Number(`${limit.units}e${-limit.places}`)
  return {
    compare(value) {
      if (typeof value === 'number') return value < nearest ? -1 : value > nearest ? 1 : value === nearest ? 0 : Number.NaN
      return compareDecimals(decimalOf(value), limit)
    },
  }
}
