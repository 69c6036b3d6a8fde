import {readTime} from '../time-reader.ts'

/** ISO 8601 (UTC) of microseconds since 1970-01-01T00:00:00Z; a fraction only where there is one. */
export function timeText(microseconds: number | bigint): string {
  const total = BigInt(microseconds)
  const milliseconds = floorDivide(total, 1000n)
  const rest = Number(total - milliseconds * 1000n)
  const date = new Date(Number(milliseconds))
  if (Number.isNaN(date.getTime())) return `${total}us`
  const text = date.toISOString()
  const fraction = `${text.slice(-4, -1)}${String(rest).padStart(3, '0')}`.replace(/0+$/, '')
  return `${text.slice(0, -5)}${fraction === '' ? '' : `.${fraction}`}Z`
}

/** Microseconds of what `timeText` wrote, or of another time in ISO 8601. @throws RangeError for anything else. */
export function timeValue(text: string): bigint {
  if (text.endsWith('us')) return BigInt(text.slice(0, -2))
  const time = readTime(text)
  if (time !== undefined) return BigInt(time.micros)
  // Years beyond 9999, as a profile has them.
  const [, whole = '', fraction = ''] = /^([+-]\d{6}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?Z$/.exec(text) ?? []
  return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0'))
}

/** Whether `timeValue` reads a text. */
export function isTimeText(text: string): boolean {
  try {
    timeValue(text)
    return true
  } catch {
    return false
  }
}

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b))
