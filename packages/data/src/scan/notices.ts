import type {Dataset} from '../dataset.ts'
import type {Notice} from '../notice.ts'
import type {Finding} from '../profile-dataset.ts'
import type {ScanSession} from './session.ts'

/** What a scan met that is not at fault by any rule, and most likely not meant. */
export async function noticesOf(
  {files}: Dataset,
  session: ScanSession,
  findings: readonly Finding[],
  signal: AbortSignal,
): Promise<readonly Notice[]> {
  const file = files.find(({format}) => format === 'csv' || format === 'tsv')
  const quoted = quotedNulls(session, findings)
  const notices = [...session.oddities.notices(), ...(quoted === undefined ? [] : [quoted])]
  if (file === undefined) return notices
  const {dialectNotices} = await import('../dialect/explain.ts')
  return [...(await dialectNotices(file, signal)), ...notices]
}

/** Words for nothing in quotes are text, which is told where a column with such words has cells at fault. */
function quotedNulls({quotedNulls: all}: ScanSession, findings: readonly Finding[]): Notice | undefined {
  const faulty = new Set(findings.map(({column}) => column))
  const found = all.flatMap(({file, columns}) =>
    [...columns].filter(([name]) => faulty.has(name)).map(([name, cells]) => ({file, name, ...cells})),
  )
  const [first] = found.toSorted((a, b) => (a.file === b.file ? a.line - b.line : 0))
  if (first === undefined) return undefined
  const count = found.reduce((sum, cells) => sum + cells.count, 0)
  const names = [...new Set(found.map(({name}) => JSON.stringify(name.slice(0, 100))))].slice(0, 5).join(', ')
  const would = count === 1 ? '1 cell' : `${count} cells`
  const them = count === 1 ? 'it' : 'them'
  return {
    id: 'dialect:quoted-nulls',
    message: `${first.file}:${first.line}: ${would} of ${names} would be null without the quotes around ${them}: in quotes, the words of \`nulls\` and nothing at all are text`,
    where: {file: first.file, line: first.line, field: first.name},
    hint: 'If they are missing values, add `quoted-nulls: true` to `dialect` in the contract.',
  }
}
