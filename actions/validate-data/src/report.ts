import {grouped} from '@modelflight/core/grouped'
import type {Verdict} from '@modelflight/core/verdict'
import type {Example, ExampleValue} from '@modelflight/data/examples/list'
import type {ColumnKind} from '@modelflight/data/profile/types'
import type {Scan} from '@modelflight/data/profile-dataset'
import type {ProfileDiff} from '@modelflight/data/profile-diff/diff'
import {type Block, code, details, type Inline, list, paragraph, type Section, table} from '@modelflight/report/document'
import {columnBlocks} from './columns.ts'
import {differenceBlocks} from './difference.ts'
import {plainName} from './names.ts'

/** What the report tells. */
export interface Validation {
  readonly name: string
  readonly scan: Scan
  readonly verdict: Verdict
  readonly notes: readonly string[]
  /** What the data were compared with, and what differs. */
  readonly comparison: {readonly name: string; readonly diff: ProfileDiff} | undefined
  /** What columns may be meant to be, by name, where that is not what they are. */
  readonly kinds: ReadonlyMap<string, ColumnKind>
  readonly examples: readonly Example[]
  /** Path of the proposed contract, as people read it; `isFirst` when there is no other contract. */
  readonly proposal: {readonly path: string; readonly isFirst: boolean} | undefined
}

/** The action's part of comment and report: what was read, the columns, their histograms. */
export function reportSection(validation: Validation): Section {
  const {verdict, notes, comparison, examples, proposal} = validation
  return {
    id: 'validate-data',
    title: 'Data',
    tone: verdict.status,
    headline: headline(validation),
    blocks: [
      ...notes.map((note) => paragraph(note)),
      ...(proposal === undefined ? [] : [proposalBlock(proposal)]),
      ...(comparison === undefined ? [] : differenceBlocks(comparison.name, comparison.diff)),
      ...exampleBlocks(examples),
      columnsBlock(validation),
    ],
  }
}

const proposalBlock = ({path, isFirst}: NonNullable<Validation['proposal']>): Block =>
  paragraph(
    `${isFirst ? 'No contract was given. One' : 'A contract'} that these data fit was proposed: `,
    code(path),
    '. Read it, tighten it, commit it.',
  )

/** Cells and rows at fault as they are written; only when the user asked for them. */
function exampleBlocks(examples: readonly Example[]): readonly Block[] {
  if (examples.length === 0) return []
  const rows = examples.map((example) => [
    code(plainName(example.kind === 'cell' ? example.column : example.rule)),
    code(example.line === undefined ? example.file : `${example.file}:${example.line}`),
    example.kind === 'cell' ? shownValue(example.value) : example.values.flatMap(shownColumn),
  ])
  const title = `${examples.length} ${examples.length === 1 ? 'example' : 'examples'} at fault`
  return [details(title, table(['Column or rule', 'Place', 'Value'], rows))]
}

const shownColumn = ({column, value}: ExampleValue, index: number): readonly Inline[] => [
  ...(index === 0 ? [] : [', ']),
  code(plainName(column)),
  ' = ',
  shownValue(value),
]

/** A cell as it stands in the file; blanks at its ends are made visible by quotes. */
const shownValue = (value: string | undefined): Inline =>
  value === undefined ? 'no value' : code(plainName(value === value.trim() && value !== '' ? value : `"${value}"`))

/** What `plan` says. */
export const plannedSection = (message: string, files: readonly string[]): Section => ({
  id: 'validate-data',
  title: 'Data',
  tone: 'neutral',
  headline: `Plan: ${message}.`,
  blocks: [list(...files.slice(0, 50).map((name) => [code(name)]))],
})

function headline({scan, verdict}: Validation): string {
  const failed = verdict.checks.filter(({status}) => status === 'fail')
  const warned = verdict.checks.filter(({status}) => status === 'warn')
  const rows = `${grouped(scan.rows)} rows`
  if (failed.length > 0)
    return `The data are refused: ${failed[0]?.message}${failed.length > 1 ? `; ${failed.length - 1} more checks failed` : ''}.`
  if (verdict.status === 'inconclusive') return `${rows} were read, and nothing could be decided.`
  if (warned.length > 0)
    return `The data may be used with warnings: ${warned[0]?.message}${warned.length > 1 ? `; ${warned.length - 1} more` : ''}.`
  return `The data may be used: ${rows}, ${verdict.checks.filter(({status}) => status === 'pass').length} checks passed.`
}

const conservation = ({rows, rejected}: Scan): string =>
  `${grouped(rows)} rows in the data = ${grouped(rows - rejected)} accepted + ${grouped(rejected)} rejected.`

/** What was read, folded: the headline and the failed checks say what matters. */
function columnsBlock({scan, comparison, kinds}: Validation): Block {
  const {columns} = scan.profile
  const files = scan.files.length === 1 ? (scan.files[0]?.name ?? '1 file') : `${scan.files.length} files`
  const source = paragraph(`${files}, digest `, code(scan.digest), '. ', conservation(scan))
  return details(
    `${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${files}`,
    source,
    ...columnBlocks(columns, comparison?.diff, kinds),
  )
}
