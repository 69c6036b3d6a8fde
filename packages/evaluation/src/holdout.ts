import {createHash, type Hash} from 'node:crypto'
import type {Cells} from './cells.ts'
import {idText, type ReadIds} from './row-ids.ts'

/** Bytes that are hashed at a time. */
const pieceBytes = 65_536
/** Longest line that the quick way writes without a look at the room left. */
const longestLine = 512
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
  const label = labelText(labels)
  let piece = ''
  for (let row = 0; row < rows; row++) {
    piece += `[${label(row)}]\n`
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

/** Ids that are whole numbers are written digit by digit: no text is made of them. */
function addOrdered(hash: Hash, ids: Float64Array, order: Uint32Array, labels: Cells): void {
  const label = labelText(labels)
  const piece = Buffer.alloc(pieceBytes)
  let used = 0
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0
    const text = label(row)
    used += piece.write('["', used, 'latin1')
    used = writeDigits(piece, used, ids[row] ?? 0)
    const rest = `",${text}]\n`
    if (rest.length * 3 > longestLine) {
      hash.update(piece.subarray(0, used)).update(rest)
      used = 0
      continue
    }
    used += piece.write(rest, used, 'utf8')
    if (used + 2 * longestLine < piece.length) continue
    hash.update(piece.subarray(0, used))
    used = 0
  }
  hash.update(piece.subarray(0, used))
}

const zero = 48

function writeDigits(into: Buffer, start: number, value: number): number {
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

/** The label of a row as JSON. */
function labelText({numbers, text}: Cells): (row: number) => string {
  const kept = new Map<number | string, string>()
  return (row) => {
    const key = numbers === undefined ? text(row) : (numbers[row] ?? 0)
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = JSON.stringify(String(key))
    if (kept.size < mostKept) kept.set(key, made)
    return made
  }
}
