import fc from 'fast-check'
import {expect, test} from 'vitest'
import {breaksWithin} from '../src/bytes/block.ts'
import {delimitedParser} from '../src/bytes/delimited.ts'
import {cellText} from '../src/bytes/row.ts'
import {firstRowEnd, lastRowEnd} from '../src/bytes/row-ends.ts'
import {RowReader} from '../src/bytes/row-reader.ts'

const seed = 20_261_123

/** Short files of few characters, so that quotes, line ends and delimiters meet in every way. */
const content = fc
  .array(fc.constantFrom('a', '7', ' ', '-', 'é', '🙂', ',', ',', ',', '"', '"', '""', '\n', '\n', '\r\n', '\r', '"x"', '"x\ny"', ',"",'), {
    maxLength: 60,
  })
  .map((parts) => `p,q\n${parts.join('')}`)

type Read = {readonly rows: readonly string[]; readonly problem: string | undefined}

/** The rows as the fast loop finds them, fed in pieces. */
function inBlocks(bytes: Buffer, size: number): Read {
  const rows: string[] = []
  const parser = delimitedParser('a.csv', ',', {
    header: () => undefined,
    row: (row) =>
      rows.push(JSON.stringify([row.line, ...Array.from({length: row.width}, (_, cell) => [row.forms[cell], cellText(row, cell)])])),
  })
  try {
    for (let at = 0; at < bytes.length; at += size) parser.push(bytes.subarray(at, at + size))
    parser.end()
    return {rows, problem: undefined}
  } catch (error) {
    return {rows, problem: String(error)}
  }
}

/** The rows as the careful reader finds them, one at a time. */
function oneByOne(bytes: Buffer): Read {
  const stops = new Uint8Array(256)
  for (const stop of [44, 10, 13, 34]) stops[stop] = 1
  const reader = new RowReader('a.csv', 44, stops)
  const rows: string[] = []
  let line = 1
  let blank: number | undefined
  try {
    for (let at = 0; at < bytes.length; ) {
      const next = reader.read(bytes, at, bytes.length, line, true)
      const {row} = reader
      if (reader.names === undefined) reader.names = ['p', 'q']
      else if (reader.isBlank()) blank ??= line
      else {
        if (blank !== undefined) throw reader.blank(blank)
        if (row.width !== 2) throw reader.ragged()
        rows.push(JSON.stringify([row.line, ...Array.from({length: row.width}, (_, cell) => [row.forms[cell], cellText(row, cell)])]))
      }
      line += breaksWithin(bytes, at, next)
      at = next
    }
    return {rows, problem: undefined}
  } catch (error) {
    return {rows, problem: String(error)}
  }
}

test('rows read in blocks are the rows read one by one, with the same problem where there is one', () => {
  fc.assert(
    fc.property(content, fc.integer({min: 1, max: 70}), (text, size) => {
      const bytes = Buffer.from(text)
      expect(inBlocks(bytes, size)).toEqual(oneByOne(bytes))
    }),
    {seed, numRuns: 5000},
  )
})

test('a file can be cut where quotes before a line feed are even', () => {
  fc.assert(
    fc.property(content, (text) => {
      const bytes = Buffer.from(text)
      const memory = new ArrayBuffer((bytes.length + 4) & ~3)
      const copy = Buffer.from(memory)
      copy.set(bytes)
      const ends = [...bytes].flatMap((byte, at) =>
        byte === 10 && bytes.subarray(0, at).filter((each) => each === 34).length % 2 === 0 ? [at + 1] : [],
      )
      expect(firstRowEnd(bytes, bytes.length)).toBe(ends[0] ?? 0)
      expect(lastRowEnd(copy, new Int32Array(memory), bytes.length)).toBe(ends.at(-1) ?? 0)
    }),
    {seed, numRuns: 2000},
  )
})
