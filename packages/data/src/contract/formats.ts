import {cellResult, parsedTime, parseTime, timeForm} from '../cells.ts'
import {parsePattern} from './pattern-syntax.ts'

/** Formats that a time's parser holds a cell to: a column of one of them holds times. */
export const timeFormats = ['date', 'date-time', 'timestamp'] as const

const isTime = (text: string, needsOffset: boolean): boolean => {
  const bytes = Buffer.from(text)
  return parseTime(bytes, 0, bytes.length) !== cellResult.invalid && (!needsOffset || parsedTime.form === timeForm.offset)
}

/** RFC 3339 full-time; a leap second only where UTC is 23:59:60. */
function isTimeOfDay(text: string): boolean {
  const parts = /^(\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?(?:[zZ]|([+-])(\d\d):(\d\d))$/.exec(text)
  if (parts === null) return false
  const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = [1, 2, 3, 5, 6].map((index) => Number(parts[index] ?? 0))
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false
  const east = (parts[4] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute)
  return second < 60 || (((hour * 60 + minute - east) % 1440) + 1440) % 1440 === 1439
}

/** RFC 3339, appendix A. */
const duration = /^P(?:\d+W|(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/
/** Units of a duration must follow one another without a gap. */
const gap = /\d+Y\d+D|\d+H\d+S/

const isDuration = (text: string): boolean => text.length <= 200 && duration.test(text) && !gap.test(text)

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/** RFC 1123. A Punycode label is taken as it is. */
const isHostname = (text: string): boolean =>
  text.length <= 253 && text.split('.').every((part) => label.test(part) && (part.slice(2, 4) !== '--' || /^xn--/i.test(part)))

const isIpv4 = (text: string): boolean => text.length <= 15 && /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)

/** RFC 4291, section 2.2, without a zone. */
function isIpv6(text: string): boolean {
  if (text.length > 45 || !/^[0-9a-f:.]+$/i.test(text)) return false
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1)
  const hasIpv4 = last?.includes('.') === true
  if (hasIpv4 && (!isIpv4(last) || text.endsWith('::'))) return false
  const hex = hasIpv4 ? groups.slice(0, -1) : groups
  if (!hex.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false
  const count = hex.length + (hasIpv4 ? 2 : 0)
  return halves.length === 2 ? count <= 7 : count === 8
}

/** Quotes are written as codes, so that no reader takes them for the end of something. */
const atomText = /^[a-z0-9!#$%&\x27*+/=?^_\x60{|}~-]+$/i
const quotedText = /^\x22(?:[ !#-[\]-~]|\\[ -~])*\x22$/

/** RFC 5321: a dot-string or a quoted local part, then a host name or an address literal. */
function isEmail(text: string): boolean {
  if (text.length > 254) return false
  const at = text.lastIndexOf('@')
  const local = text.slice(0, at)
  if (at < 1 || local.length > 64) return false
  const isDotString = local.split('.').every((atom) => atomText.test(atom))
  if (!isDotString && !quotedText.test(local)) return false
  const domain = text.slice(at + 1)
  const literal = /^\[(IPv6:)?(.*)\]$/i.exec(domain)
  if (literal === null) return isHostname(domain) && domain.includes('.')
  return literal[1] === undefined ? isIpv4(literal[2] ?? '') : isIpv6(literal[2] ?? '')
}

/** RFC 3986 by parts; `unwise` and other characters that it leaves out must be percent-encoded. */
function isUriReference(text: string): boolean {
  if (!/^(?:[a-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9a-f]{2})*$/i.test(text)) return false
  const [, scheme, authority, path = '', rest = ''] = /^(?:([^:/?#]*):)?(?:\/\/([^/?#]*))?([^?#]*)(.*)$/.exec(text) ?? []
  if (scheme !== undefined && !/^[a-z][a-z0-9+.-]*$/i.test(scheme)) return false
  if (path.includes('[') || path.includes(']') || /[[\]]/.test(rest) || rest.indexOf('#', rest.indexOf('#') + 1) > 0) return false
  return authority === undefined || isAuthority(authority)
}

function isAuthority(authority: string): boolean {
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  if (authority.slice(0, authority.length - host.length).match(/[[\]]/) !== null || authority.split('@').length > 2) return false
  const bracketed = /^\[([^\]]*)\](?::\d*)?$/.exec(host)
  if (bracketed !== null) return isIpv6(bracketed[1] ?? '') || /^v[0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+$/i.test(bracketed[1] ?? '')
  return /^[^[\]:]*(?::\d*)?$/.test(host)
}

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && isUriReference(text)

function isRegex(text: string): boolean {
  try {
    parsePattern(text)
    return true
  } catch {
    return false
  }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const jsonPointer = /^(?:\/(?:[^~/]|~[01])*)*$/
const relativePointer = /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/

/** Formats of JSON Schema (draft 2020-12) that are held to, besides `timestamp`, which is ours. All run in time linear in the text. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  date: (text) => isTime(text, false),
  'date-time': (text) => isTime(text, true),
  timestamp: (text) => isTime(text, false),
  time: isTimeOfDay,
  duration: isDuration,
  email: isEmail,
  hostname: isHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  uri: isUri,
  'uri-reference': isUriReference,
  uuid: (text) => uuid.test(text),
  'json-pointer': (text) => jsonPointer.test(text),
  'relative-json-pointer': (text) => relativePointer.test(text),
  regex: isRegex,
}
