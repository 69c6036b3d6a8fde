/** A way to write times, in the letters that `dateFormat` knows. */
export interface DateFormat {
  readonly written: string
  /** The time in ISO 8601; undefined when the text is not written so. */
  read(text: string): string | undefined
}

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const shortMonths = months.map((name) => name.slice(0, 3))

interface Letter {
  /** What it says, at most once in a format. */
  readonly part: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'half' | 'offset'
  readonly pattern: string
  /** Digits without a fixed number: no other digits may follow at once. */
  readonly isOpen?: true
}

const letters: Readonly<Record<string, Letter>> = {
  YYYY: {part: 'year', pattern: '(?<year>\\d{4})'},
  YY: {part: 'year', pattern: '(?<year>\\d{2})'},
  MMMM: {part: 'month', pattern: `(?<month>${months.join('|')})`},
  MMM: {part: 'month', pattern: `(?<month>${shortMonths.join('|')})`},
  MM: {part: 'month', pattern: '(?<month>\\d{2})'},
  M: {part: 'month', pattern: '(?<month>\\d{1,2})', isOpen: true},
  DD: {part: 'day', pattern: '(?<day>\\d{2})'},
  D: {part: 'day', pattern: '(?<day>\\d{1,2})', isOpen: true},
  HH: {part: 'hour', pattern: '(?<hour>\\d{2})'},
  H: {part: 'hour', pattern: '(?<hour>\\d{1,2})', isOpen: true},
  hh: {part: 'hour', pattern: '(?<hour>\\d{2})'},
  h: {part: 'hour', pattern: '(?<hour>\\d{1,2})', isOpen: true},
  mm: {part: 'minute', pattern: '(?<minute>\\d{2})'},
  ss: {part: 'second', pattern: '(?<second>\\d{2}(?:[.,]\\d{1,9})?)'},
  a: {part: 'half', pattern: '(?<half>[ap]\\.?m\\.?)'},
  A: {part: 'half', pattern: '(?<half>[ap]\\.?m\\.?)'},
  Z: {part: 'offset', pattern: '(?<offset>z|[+-]\\d{2}:?\\d{2})'},
}

const letter = /(YYYY|YY|MMMM|MMM|MM|M|DD|D|HH|H|hh|h|mm|ss|a|A|Z)/

/** What a format may be made of, for messages. */
export const dateLetters =
  'YYYY (or YY), MM, M, MMM or MMMM, and DD or D once each, and perhaps hh or h, mm and ss, a for AM and PM, and Z for an offset'

/**
 * Reads a format such as `DD.MM.YYYY hh:mm`, `M/D/YYYY h:mm a` or `D MMM YYYY`; undefined when it does not say year, month and day once each, or is
 * ambiguous. Seconds may have a fraction. Years of two digits are 1969 to 2068, as in POSIX. Names of months are English, in any case.
 */
export function dateFormat(written: string): DateFormat | undefined {
  const parts = written.split(letter)
  const known = parts.flatMap((part) => (Object.hasOwn(letters, part) ? [letters[part] as Letter] : []))
  const said = new Set(known.map(({part}) => part))
  if (said.size !== known.length || written.length > 40 || !isFit(parts, said)) return undefined
  const pattern = new RegExp(`^${parts.map((part) => letters[part]?.pattern ?? literal(part)).join('')}$`, 'i')
  return {written, read: (text) => isoOf(pattern.exec(text)?.groups, said)}
}

const literal = (part: string): string => part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function isFit(parts: readonly string[], said: ReadonlySet<Letter['part']>): boolean {
  const isWhole = (['year', 'month', 'day'] as const).every((part) => said.has(part))
  const isTime = !said.has('minute') || said.has('hour')
  const isHalved = !said.has('half') || parts.includes('h') || parts.includes('hh')
  const isSecond = !said.has('second') || said.has('minute')
  const isPlaced = !said.has('offset') || said.has('hour')
  const other = parts.filter((part) => !Object.hasOwn(letters, part)).join('')
  if (!isWhole || !isTime || !isHalved || !isSecond || !isPlaced || /[a-z0-9]/i.test(other.replaceAll('T', ''))) return false
  // `D` right before or after other digits could be cut in two ways.
  const written = parts.filter((part) => part !== '')
  return !written.some((part, at) => letters[part]?.isOpen === true && (isDigits(written[at - 1]) || isDigits(written[at + 1])))
}

const isDigits = (part: string | undefined): boolean => part !== undefined && letters[part]?.pattern.includes('\\d{') === true

/** ISO 8601 of what a pattern found. Whether the day exists is asked by whoever reads it. */
function isoOf(found: Readonly<Record<string, string>> | undefined, said: ReadonlySet<Letter['part']>): string | undefined {
  if (found === undefined) return undefined
  const {year = '', month = '', day = '', hour = '0', minute = '00', second = '00', half, offset = ''} = found
  const hours = half === undefined ? Number(hour) : hourOf(Number(hour), /^p/i.test(half))
  if (hours === undefined) return undefined
  const date = `${year.length === 2 ? century(year) : year}-${monthOf(month)}-${day.padStart(2, '0')}`
  if (!said.has('hour')) return date
  return `${date}T${String(hours).padStart(2, '0')}:${minute}:${second.replace(',', '.')}${offset.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`
}

const century = (year: string): string => `${Number(year) < 69 ? '20' : '19'}${year}`

function monthOf(month: string): string {
  const index = shortMonths.indexOf(month.slice(0, 3).toLowerCase())
  return index < 0 ? month.padStart(2, '0') : String(index + 1).padStart(2, '0')
}

/** Of twelve hours the 24th; undefined for hours that a clock of twelve does not show. */
const hourOf = (hour: number, isAfternoon: boolean): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (isAfternoon ? 12 : 0)
