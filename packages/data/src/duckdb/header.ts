import {openSource} from '../bytes/source.ts'
import type {DataFile} from '../dataset.ts'
import {limits} from '../limits.ts'

/**
 * Columns of a file in its own order: the engine binds delimited text by position, so the header is read by us. JSON binds by name: there the
 * profile's columns are all there are.
 */
export async function columnsOf(
  file: DataFile,
  known: readonly {readonly name: string}[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (file.format !== 'csv' && file.format !== 'tsv') return known.map(({name}) => name)
  const delimiter = file.format === 'csv' ? ',' : '\t'
  let head = Buffer.alloc(0)
  for await (const chunk of openSource(file, signal).chunks()) {
    head = Buffer.concat([head, chunk])
    const names = parseHeader(head, delimiter)
    if (names !== undefined) return names
    if (head.length > limits.rowBytes) break
  }
  return parseHeader(Buffer.concat([head, Buffer.from('\n')]), delimiter) ?? []
}

/** The names in the first record (RFC 4180), or undefined when its end is not there yet. The scan has refused every odd header before. */
function parseHeader(bytes: Buffer, delimiter: string): readonly string[] | undefined {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const names: string[] = []
  let name = ''
  let inQuotes = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (inQuotes) {
      if (character !== '"') name += character
      else if (text[at + 1] === '"') name += text.charAt(at++)
      else inQuotes = false
    } else if (character === '"') inQuotes = true
    else if (character === delimiter) {
      names.push(name)
      name = ''
    } else if (character === '\n') return [...names, name.replace(/\r$/, '')]
    else name += character
  }
  return undefined
}
