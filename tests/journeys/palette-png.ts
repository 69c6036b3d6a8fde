import {crc32, deflateSync, inflateSync} from 'node:zlib'

/**
 * A PNG of 8-bit RGB, as browsers take it, in 256 colours: a picture of text has few, and needs half the bytes. Written after the PNG
 * specification (W3C), sections 9 (filters) and 11 (chunks).
 */
export function inPalette(png: Buffer): Buffer {
  const [header, data] = [chunk(png, 'IHDR'), chunk(png, 'IDAT')]
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  if (header[8] !== 8 || header[9] !== 2) throw new Error('not a PNG of 8-bit RGB')
  const colours = unfilter(inflateSync(data), width, height)
  const palette = commonest(colours)
  const known = new Map<number, number>(palette.map((colour, index) => [colour, index]))
  const rows = Buffer.alloc(height * (width + 1))
  for (const [at, colour] of colours.entries()) {
    const index = known.get(colour) ?? nearest(palette, colour)
    known.set(colour, index)
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = index
  }
  const head = Buffer.from(header)
  head[9] = 3
  const triples = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const parts = [
    written('IHDR', head),
    written('PLTE', triples),
    written('IDAT', deflateSync(rows, {level: 9})),
    written('IEND', Buffer.alloc(0)),
  ]
  return Buffer.concat([png.subarray(0, 8), ...parts])
}

/** The data of all chunks of a type. */
function chunk(png: Buffer, type: string): Buffer {
  const found: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  return Buffer.concat(found)
}

/** Pixels as 0xRRGGBB. */
function unfilter(bytes: Buffer, width: number, height: number): Uint32Array {
  const stride = width * 3
  const pixels = new Uint8Array(height * stride)
  for (let y = 0; y < height; y++) {
    const filter = bytes[y * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0)
      const up = y === 0 ? 0 : (pixels[at - stride] ?? 0)
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - stride - 3] ?? 0)
      pixels[at] = (bytes[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return Uint32Array.from(
    {length: width * height},
    (_, at) => ((pixels[3 * at] ?? 0) << 16) | ((pixels[3 * at + 1] ?? 0) << 8) | (pixels[3 * at + 2] ?? 0),
  )
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

function commonest(colours: Uint32Array): number[] {
  const counts = new Map<number, number>()
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([colour]) => colour)
}

function nearest(palette: readonly number[], colour: number): number {
  const distance = (other: number): number =>
    [16, 8, 0].reduce((sum, shift) => sum + (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
  return palette.reduce((best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best), 0)
}

function written(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
