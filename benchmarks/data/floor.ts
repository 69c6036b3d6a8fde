import {isUtf8} from 'node:buffer'
import {createHash} from 'node:crypto'
import {closeSync, openSync, readSync} from 'node:fs'

// The least that reading a file exactly costs in this language: a loop over its bytes, its sha256, the check that it is UTF-8.
const file = openSync(process.argv[2] ?? '', 'r')
const memory = Buffer.allocUnsafeSlow(512 * 1024)
const hash = createHash('sha256')
let delimiters = 0
let lines = 0
for (;;) {
  const size = readSync(file, memory, 0, memory.length, null)
  if (size === 0) break
  const chunk = memory.subarray(0, size)
  hash.update(chunk)
  isUtf8(chunk)
  count(memory, size)
}
closeSync(file)
process.stdout.write(`${lines} lines, ${delimiters} delimiters, ${hash.digest('hex')}\n`)

function count(bytes: Uint8Array, size: number): void {
  for (let at = 0; at < size; at++) {
    const byte = bytes[at]
    if (byte === 44) delimiters++
    else if (byte === 10) lines++
  }
}
