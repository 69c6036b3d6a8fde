import {Failure, inputError} from '@modelflight/core/errors'
import type {Json} from '@modelflight/core/schema'
import {openSource} from '../bytes/source.ts'
import type {DataFile} from '../dataset.ts'
import type {Notice} from '../notice.ts'
import {isFileProblem} from '../scan/file-problems.ts'
import {type DialectHint, dialectLine, suggestBytes, suggestDialect} from './suggest.ts'

/** Whether a file is delimited text. */
const isDelimited = ({format}: DataFile): boolean => format === 'csv' || format === 'tsv'

/** What the beginning of a delimited file shows of its rows that its dialect does not say; nothing where it cannot be read. */
async function rowHints(file: DataFile, signal: AbortSignal): Promise<readonly DialectHint[]> {
  if (!isDelimited(file) || file.problem !== undefined) return []
  const {dialect, ...plain} = file
  const head: Buffer[] = []
  let length = 0
  let isWhole = true
  try {
    for await (const chunk of openSource(plain, signal).chunks()) {
      head.push(chunk)
      length += chunk.length
      isWhole = length <= suggestBytes
      if (!isWhole) break
    }
  } catch (error) {
    if (signal.aborted) throw error
    return []
  }
  const format = file.format === 'tsv' ? 'tsv' : 'csv'
  const {hints} = suggestDialect(Buffer.concat(head), {format, isWhole, isOnlyRows: true, delimiter: dialect?.delimiter})
  return hints.filter(({key}) => !isSaid(file, key))
}

/** Whether a file's dialect speaks of a key, or of others that say the same. */
function isSaid({dialect}: DataFile, key: string): boolean {
  if (dialect === undefined) return false
  const said = new Set(Object.keys(JSON.parse(dialect.shown) as Record<string, unknown>))
  const same: Readonly<Record<string, readonly string[]>> = {
    header: ['header', 'skip'],
    skip: ['skip', 'header', 'comment'],
    unnamed: ['unnamed', 'header'],
  }
  return (same[key] ?? [key]).some((each) => said.has(each))
}

/** The line to paste, together with what a contract says already. */
function wayOut({dialect}: DataFile, hints: readonly DialectHint[]): string {
  const said = dialect === undefined ? {} : (JSON.parse(dialect.shown) as Record<string, Json>)
  return dialectLine({...said, ...Object.fromEntries(hints.map(({key, value}) => [key, value]))})
}

const sentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`

/** An error of a file, explained by how the file seems to be written; other errors stay as they are. */
export async function explained(file: DataFile, error: unknown, signal: AbortSignal): Promise<unknown> {
  if (!isFileProblem(error) || error.errorClass !== 'input-error' || !isDelimited(file) || file.problem !== undefined) return error
  const hints = await rowHints(file, signal)
  if (hints.length === 0) return error
  const reasons = hints.map(({reason}) => sentence(reason)).join('. ')
  const hint = `${reasons}. If so, write \`${wayOut(file, hints)}\` into the contract.`
  return new Failure(error.errorClass, error.message, {...(error.where === undefined ? {} : {where: error.where}), hint, cause: error})
}

/**
 * Refuses a delimited file of one column whose rows something else cuts into cells, line by line: read on, every row would be one text.
 *
 * @throws Failure input-error.
 */
export async function requireDelimiter(file: DataFile, signal: AbortSignal): Promise<void> {
  if (file.dialect?.delimiter !== undefined) return
  const hints = await rowHints(file, signal)
  const found = hints.find(({key}) => key === 'delimiter')
  if (found === undefined) return
  const line = found.line ?? 1
  throw inputError(`${file.name}:${line}: ${found.reason.replace(/^line \d+ is one column, and/, 'the rows are one column, and each')}`, {
    where: {file: file.name, line},
    hint: `If so, write \`${wayOut(file, hints)}\` into the contract; if it is one column, name its delimiter: \`dialect: {delimiter: "${file.format === 'tsv' ? '\\t' : ','}"}\`.`,
  })
}

/** What the beginning of a file that could be read shows of a dialect that nobody declared. */
export async function dialectNotices(file: DataFile, signal: AbortSignal): Promise<readonly Notice[]> {
  const hints = await rowHints(file, signal)
  return hints
    .filter(({key}) => key !== 'delimiter')
    .map((found) => {
      const line = found.line ?? 1
      return {
        id: `dialect:${found.key}`,
        message: `${file.name}:${line}: ${found.reason}`,
        where: {file: file.name, line},
        hint: `If so, write \`${wayOut(file, [found])}\` into the contract.`,
      }
    })
}
