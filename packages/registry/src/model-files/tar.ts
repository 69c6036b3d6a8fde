import {inputError} from '@modelflight/core/errors'
import type {Window} from './window.ts'
import {hostile, refuseHostileNames} from './zip.ts'

/** A member of a tar archive. */
export interface TarMember {
  readonly name: string
  readonly start: number
  readonly bytes: number
}

/** Names of long names, headers for many, and such: no member of their own. */
const describing: readonly string[] = ['x', 'g', 'L', 'K']
const maxMembers = 100_000

/** Whether some bytes are the beginning of a tar archive. */
export const isTar = (start: Buffer): boolean => start.toString('latin1', 257, 262) === 'ustar'

/**
 * The members of a tar archive.
 *
 * @throws Failure (input-error) when it is cut; (policy-refused) for links, devices, and names that lead out.
 */
export async function listTar(window: Window, name: string): Promise<readonly TarMember[]> {
  const members: TarMember[] = []
  let long: string | undefined
  for (let at = 0; at + 512 <= window.size; ) {
    const header = await window.read(at, 512)
    if (header.every((byte) => byte === 0)) break
    const type = String.fromCharCode(header[156] ?? 0)
    const bytes = sizeOf(header)
    if (!(bytes >= 0 && at + 512 + bytes <= window.size) || members.length > maxMembers)
      throw inputError(`${name} is a damaged tar archive`, {hint: 'Write the model again.'})
    const member = long ?? nameOf(header)
    if (describing.includes(type)) long = (await longName(window, {type, start: at + 512, bytes})) ?? long
    else {
      if (!['0', '\0', '5', '7'].includes(type)) throw hostile(name, member, type === '1' || type === '2' ? 'is a link' : 'is no file')
      if (type !== '5') members.push({name: member, start: at + 512, bytes})
      long = undefined
    }
    at += 512 + Math.ceil(bytes / 512) * 512
  }
  refuseHostileNames(members, name)
  return members
}

const until = (bytes: Buffer): string => bytes.toString('utf8').split('\0')[0] ?? ''

function nameOf(header: Buffer): string {
  const prefix = until(header.subarray(345, 500))
  return `${prefix === '' ? '' : `${prefix}/`}${until(header.subarray(0, 100))}`
}

/** Octal digits, or with the highest bit set a binary number. NaN for anything else. */
function sizeOf(header: Buffer): number {
  const field = header.subarray(124, 136)
  if ((field[0] ?? 0) < 0x80) return Number.parseInt(until(field).trim() || '0', 8)
  return field.subarray(4).reduce((value, byte) => value * 256 + byte, 0)
}

/** GNU's long names, and the path of a pax header. */
async function longName(window: Window, {type, start, bytes}: {type: string; start: number; bytes: number}): Promise<string | undefined> {
  const content = await window.read(start, Math.min(bytes, 65_536))
  if (type === 'L') return until(content)
  return type === 'x' ? /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1] : undefined
}
