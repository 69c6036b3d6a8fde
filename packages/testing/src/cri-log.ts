/** Runtimes cut lines that are longer than this. */
const partBytes = 16_384
/** The zone of the node: runtimes write the local time. */
const zoneHours = 2

/**
 * What a stream of a container prints, in the log format of container runtimes (CRI): `<time> stdout F <line>`; lines that are long, or have no
 * end, in parts with the tag `P`.
 */
export async function* criLines(stream: AsyncIterable<Uint8Array>, name: 'stdout' | 'stderr'): AsyncGenerator<string> {
  const entry = (tag: 'F' | 'P', bytes: Uint8Array): string => `${timeNow()} ${name} ${tag} ${Buffer.from(bytes).toString('utf8')}\n`
  let open = Buffer.alloc(0)
  for await (const chunk of stream) {
    open = Buffer.concat([open, chunk])
    for (let end = open.indexOf(10); end >= 0 || open.length > partBytes; end = open.indexOf(10)) {
      const cut = end < 0 || end > partBytes
      const length = cut ? partBytes : end
      yield entry(cut ? 'P' : 'F', open.subarray(0, length))
      open = open.subarray(cut ? length : length + 1)
    }
  }
  if (open.length > 0) yield entry('P', open)
}

/** With nanoseconds, of which the last three are a count: no two entries have the same time. */
function timeNow(): string {
  const microseconds = Math.round((performance.timeOrigin + performance.now()) * 1000)
  const local = new Date(microseconds / 1000 + zoneHours * 3_600_000).toISOString().slice(0, 19)
  entries = (entries + 1) % 1000
  const fraction = `${String(microseconds % 1_000_000).padStart(6, '0')}${String(entries).padStart(3, '0')}`
  return `${local}.${fraction}+0${zoneHours}:00`
}

let entries = 0
