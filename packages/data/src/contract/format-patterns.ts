import {compilePattern, type Matcher} from './pattern.ts'

// Formats as patterns, which run as fast as patterns do. Each is found only in texts that `formats` takes; what it leaves out (long texts, days that not
// every month has, leap seconds) is asked there.

/** A format's pattern. */
export interface FormatMatcher {
  readonly matcher: Matcher
  /** Bytes of the longest text whose acceptance counts. */
  readonly longest: number
}

const either = (...parts: readonly string[]): string => `(?:${parts.join('|')})`

/** So long a host name has no label that is too long, and so long an address neither that nor a local part that is. */
const longestHost = 63

const alnum = '[a-zA-Z0-9]'
const inLabel = '[a-zA-Z0-9-]'
/** Only Punycode has two hyphens at its third and fourth place. */
const label = either(
  alnum,
  `${alnum}${inLabel}{0,2}${alnum}`,
  `${alnum}${inLabel}(?:${alnum}${inLabel}|-${alnum})${inLabel}*${alnum}`,
  `[xX][nN]--${inLabel}*${alnum}`,
)
const domain = `${label}(?:\\.${label})+`

const octet = either('25[0-5]', '2[0-4][0-9]', '1[0-9][0-9]', '[1-9]?[0-9]')
const ipv4 = `${octet}(?:\\.${octet}){3}`
const h16 = '[0-9a-fA-F]{1,4}'
const ls32 = either(`${h16}:${h16}`, ipv4)
const before = (groups: number): string => (groups === 0 ? `(?:${h16})?` : `(?:(?:${h16}:){0,${groups}}${h16})?`)
const ipv6 = either(
  `(?:${h16}:){6}${ls32}`,
  `::(?:${h16}:){5}${ls32}`,
  ...[4, 3, 2, 1, 0].map((behind, index) => `${before(index)}::(?:${h16}:){${behind}}${ls32}`),
  `${before(5)}::${h16}`,
  `${before(6)}::`,
)

const atom = '[a-zA-Z0-9!#$%&\\x27*+/=?^_\\x60{|}~\\-]+'
const local = either(`${atom}(?:\\.${atom})*`, '\\x22(?:[ !#-\\[\\]-~]|\\\\[ -~])*\\x22')
const ipv6Tag = '[iI][pP][vV]6:'
const email = `${local}@${either(domain, `\\[${ipv4}\\]`, `\\[${ipv6Tag}${ipv6}\\]`)}`

const encoded = '%[0-9a-fA-F]{2}'
const plain = "a-zA-Z0-9\\-._~!$&'()*+,;="
const inUser = either(`[${plain}:]`, encoded)
const inHost = either(`[${plain}]`, encoded)
const inPath = either(`[${plain}:@\\/]`, encoded)
const inFirst = either(`[${plain}@]`, encoded)
const inRest = either(`[${plain}:@\\/?]`, encoded)
const host = either(`\\[${either(ipv6, `[vV][0-9a-fA-F]+\\.[${plain}:]+`)}\\]`, `${inHost}*`)
const authority = `\\/\\/(?:${inUser}*@)?${host}(?::[0-9]*)?(?:\\/${inPath}*)?`
const rooted = `\\/(?:${either(`[${plain}:@]`, encoded)}${inPath}*)?`
const scheme = '[a-zA-Z][a-zA-Z0-9+.\\-]*:'
const rest = `(?:\\?${inRest}*)?(?:#${inRest}*)?`
const uri = `${scheme}${either(authority, rooted, `${either(`[${plain}:@]`, encoded)}${inPath}*`, '')}${rest}`
const relative = `${either(authority, rooted, `${inFirst}+(?:\\/${inPath}*)?`, '')}${rest}`

const hours = '(?:[01][0-9]|2[0-3])'
const minutes = '[0-5][0-9]'
const date = `(?:[1-9][0-9]{3}-${either('(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])', '(?:0[13-9]|1[0-2])-(?:29|30)', '(?:0[13578]|1[02])-31')})`
const clock = `${hours}:${minutes}:${minutes}(?:\\.[0-9]{1,9})?`
const offset = either('[zZ]', `[+\\-](?:0[0-9]|1[0-4]):${minutes}`)

const pointer = '(?:\\/(?:[^~\\/]|~[01])*)*'
const days = either('[0-9]+D', '[0-9]+M(?:[0-9]+D)?', '[0-9]+Y(?:[0-9]+M(?:[0-9]+D)?)?')
const times = `T${either('[0-9]+S', '[0-9]+M(?:[0-9]+S)?', '[0-9]+H(?:[0-9]+M(?:[0-9]+S)?)?')}`

const sources: Readonly<Record<string, {readonly source: string; readonly longest?: number}>> = {
  date: {source: date},
  'date-time': {source: `${date}[tT ]${clock}${offset}`},
  timestamp: {source: `${date}(?:[tT ]${clock}${offset}?)?`},
  time: {source: `${clock}${either('[zZ]', `[+\\-]${hours}:${minutes}`)}`},
  duration: {source: `P${either('[0-9]+W', `${days}(?:${times})?`, times)}`, longest: 200},
  email: {source: email, longest: longestHost},
  hostname: {source: `${label}(?:\\.${label})*`, longest: longestHost},
  ipv4: {source: ipv4},
  ipv6: {source: ipv6},
  uri: {source: uri},
  'uri-reference': {source: either(uri, relative)},
  uuid: {source: '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}'},
  'json-pointer': {source: pointer},
  'relative-json-pointer': {source: `(?:0|[1-9][0-9]*)(?:#|${pointer})`},
}

const compiled = new Map<string, FormatMatcher>()

/** The pattern of a format, compiled when it is first asked for; undefined for formats that are no pattern. */
export function formatMatcher(format: string): FormatMatcher | undefined {
  const known = compiled.get(format)
  const found = Object.hasOwn(sources, format) ? sources[format] : undefined
  if (known !== undefined || found === undefined) return known
  const made = {matcher: compilePattern(`^(?:${found.source})$`), longest: found.longest ?? Infinity}
  compiled.set(format, made)
  return made
}
