import type {Window} from './window.ts'

/** One field of a protocol buffer message. */
export interface ProtoField {
  readonly number: number
  readonly wire: number
  /** Value of a number; NaN otherwise. */
  readonly value: number
  /** Where its content lies. */
  readonly start: number
  readonly end: number
}

/** A number of up to ten bytes, seven bits each; NaN when it is cut. Large ones are not exact. */
export function varint(bytes: Buffer, start: number): {readonly value: number; readonly next: number} {
  let [value, shift, at] = [0, 0, start]
  for (; at < bytes.byteLength && shift < 70; shift += 7) {
    const byte = bytes[at++] ?? 0
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return {value, next: at}
  }
  return {value: Number.NaN, next: at}
}

/**
 * The fields of a message that lies between two places.
 *
 * @throws what `fault` makes of a message that is cut or none.
 */
export async function* fieldsOf(window: Window, start: number, end: number, fault: (what: string) => Error): AsyncGenerator<ProtoField> {
  for (let at = start; at < end; ) {
    const head = await window.read(at, Math.min(20, end - at))
    const tag = varint(head, 0)
    const content = varint(head, tag.next)
    const [number, wire] = [Math.floor(tag.value / 8), tag.value % 8]
    const base = {number, wire, value: Number.NaN}
    let field: ProtoField
    if (wire === 0) field = {...base, value: content.value, start: at + tag.next, end: at + content.next}
    else if (wire === 2) field = {...base, start: at + content.next, end: at + content.next + content.value}
    else if (wire === 1) field = {...base, start: at + tag.next, end: at + tag.next + 8}
    else if (wire === 5) field = {...base, start: at + tag.next, end: at + tag.next + 4}
    else throw fault('it is no protocol buffer')
    if (!(field.end <= end) || (wire === 0 && Number.isNaN(content.value)) || number === 0) throw fault('it is cut')
    yield field
    at = field.end
  }
}
