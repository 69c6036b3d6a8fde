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

/** Microseconds of what `timeText` wrote. */
export function timeValue(text: string): bigint {
  if (text.endsWith('us')) return BigInt(text.slice(0, -2))
  const [whole = '', fraction = ''] = text.replace(/Z$/, '').split('.')
  return BigInt(Date.parse(`${whole}Z`)) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6))
}

const floorDivide = (a: bigint, b: bigint): bigint => (a >= 0n ? a / b : -((-a + b - 1n) / b))
