import {createHash, type Hash} from 'node:crypto'
import type {Cells} from './cells.ts'
import {idText, type ReadIds} from './row-ids.ts'

/** Bytes that are hashed at a time. */
const pieceBytes = 262_144
/** Bytes that a bracket, a quote and the digits of an id take at most. */
const longestStart = 32
/** Longer ends of lines are hashed on their own. */
const longestEnd = 1_024
/** Labels whose bytes are kept: those of classes are few. */
const mostKept = 1_000

/**
 * Digest of an evaluation set: `sha256:` over one line of JSON a row, `["<id>","<label>"]`, in ascending order of the lines; without ids, over
 * `["<label>"]` in file order.
 */
export function holdoutDigest(rows: number, labels: Cells, read: ReadIds | undefined): string {
  const hash = createHash('sha256')
  if (read === undefined) addLabels(hash, rows, labels)
  else if (read.order !== undefined && read.ids.kind === 'numbers') addOrdered(hash, read.ids.values, read.order, labels)
  else addSorted(hash, rows, labels, read)
  return `sha256:${hash.digest('hex')}`
}

function addLabels(hash: Hash, rows: number, labels: Cells): void {
  const line = keptByLabel(labels, (label) => `[${label}]\n`)
  let piece = ''
  for (let row = 0; row < rows; row++) {
    piece += line(row)
    if (piece.length < pieceBytes) continue
    hash.update(piece)
    piece = ''
  }
  hash.update(piece)
}

function addSorted(hash: Hash, rows: number, labels: Cells, {ids}: ReadIds): void {
  const lines = Array.from({length: rows}, (_, row) => JSON.stringify([idText(ids, row), labels.text(row)]))
  for (const line of lines.sort()) hash.update(`${line}\n`)
}

/** Ids that are whole numbers are written digit by digit, and the rest of a line is copied: no text is made of either. */
function addOrdered(hash: Hash, ids: Float64Array, order: Uint32Array, labels: Cells): void {
  const lineEnd = keptByLabel(labels, (label) => Buffer.from(`",${label}]\n`))
  const piece = new Uint8Array(pieceBytes)
  let used = 0
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0
    const end = lineEnd(row)
    if (used + end.length + longestStart > piece.length) {
      hash.update(piece.subarray(0, used))
      used = 0
    }
    piece[used++] = bracket
    piece[used++] = quote
    used = writeDigits(piece, used, ids[row] ?? 0)
    if (end.length > longestEnd) {
      hash.update(piece.subarray(0, used)).update(end)
      used = 0
    } else for (let index = 0; index < end.length; index++) piece[used++] = end[index] ?? 0
  }
  hash.update(piece.subarray(0, used))
}

const [bracket, quote] = [91, 34]
const zero = 48

function writeDigits(into: Uint8Array, start: number, value: number): number {
  let digits = 1
  for (let power = 10; power <= value; power *= 10) digits++
  let rest = value
  for (let at = start + digits - 1; at >= start; at--) {
    const next = Math.floor(rest / 10)
    into[at] = zero + rest - next * 10
    rest = next
  }
  return start + digits
}

/** What is made of the label of a row as JSON; made once for each of the first labels. */
function keptByLabel<T>({numbers, text}: Cells, make: (label: string) => T): (row: number) => T {
  const kept = new Map<number | string, T>()
  return (row) => {
    const key = numbers === undefined ? text(row) : (numbers[row] ?? 0)
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(JSON.stringify(String(key)))
    if (kept.size < mostKept) kept.set(key, made)
    return made
  }
}
