/** How numbers of a dialect are written. */
export interface NumberForm {
  readonly decimal: '.' | ','
  /** What may stand between groups of three digits. */
  readonly thousands: string | undefined
  /** What must stand before and behind the digits, such as a currency or a percent sign. */
  readonly prefix?: string
  readonly suffix?: string
}

/** Blanks that people take for one another: a space, a thin space, a no-break space and a narrow one. */
const blanks = [' ', '\u2009', '\u00a0', '\u202f'].map((blank) => Buffer.from(blank).toString('latin1'))

/** Reads a number of a form: gives back its digits as JSON and RFC 4180 readers know them, or undefined. */
export type NumberReader = (text: string) => string | undefined

const longest = 400

/**
 * Makes a reader of numbers. Only groups of three digits may be parted: `1.133,53`, never `1.13,5`; numbers without groups are read, too.
 *
 * @param form texts and thousands as UTF-8, one character a byte; so is what the reader is given.
 */
export function numberReader({decimal, thousands, prefix = '', suffix = ''}: NumberForm): NumberReader {
  const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  const blank = `(?:${blanks.join('|')})*`
  const marks = thousands === undefined ? undefined : blanks.includes(thousands) ? blanks.map(escaped).join('|') : escaped(thousands)
  const whole = marks === undefined ? '\\d*' : `(?:\\d{1,3}(?:(?:${marks})\\d{3})+|\\d*)`
  const number = `(?<whole>${whole})(?:${escaped(decimal)}(?<fraction>\\d*))?(?<exponent>[eE][+-]?\\d+)?`
  const before = prefix === '' ? '' : `${escaped(prefix)}${blank}`
  const after = suffix === '' ? '' : `${blank}${escaped(suffix)}`
  const pattern = new RegExp(`^(?<sign>[+-]?)${before}(?<inner>${before === '' ? '' : '[+-]?'})${number}${after}$`)
  return (text) => {
    const found = text.length > longest ? undefined : pattern.exec(text)?.groups
    if (found === undefined) return undefined
    const {sign = '', inner = '', whole: digits = '', fraction, exponent = ''} = found
    if ((sign !== '' && inner !== '') || (digits === '' && (fraction ?? '') === '')) return undefined
    return `${sign}${inner}${digits.replaceAll(/\D/g, '')}${fraction === undefined ? '' : `.${fraction}`}${exponent}`
  }
}

/** Whether a reader of plain numbers could take a text for one, although the dialect does not. */
export const looksNumeric = (text: string): boolean => /^[+-]?(?:\d|\.\d)[\d.eE+-]*$/.test(text)
