import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type Block, type Cell, code, details, type Inline, link, list, type Section, strong, table} from '@modelflight/report/document'
import {type HtmlOptions, renderHtml} from '@modelflight/report/html'
import {renderMarkdown} from '@modelflight/report/markdown'
import type {RunIdentity} from './action.ts'
import {actionNames} from './configuration.ts'
import {type ErrorClass, formatWhere, withHint} from './errors.ts'
import {writeAtomic} from './files.ts'
import type {Log} from './log.ts'
import type {StoredRecord} from './records.ts'
import {bySeverity, type Check, type Verdict} from './verdict.ts'

/** What the reports of one action say. */
export interface ReportContent {
  readonly action: string
  readonly section: Section
  readonly verdict: Verdict
  readonly errorClass: ErrorClass
  readonly outputs: Readonly<Record<string, string | number | boolean>>
  readonly details: unknown
  readonly record: StoredRecord | undefined
  /** The action's output folder. */
  readonly folder: string
  readonly run: RunIdentity
  readonly model: string | undefined
}

/** Absolute paths of the reports. */
export interface ReportPaths {
  readonly json: string
  readonly html: string
  readonly markdown: string
}

/**
 * Writes `reports/<action>.json` and `.md`, and `reports/report.html` with the sections of all actions that left a report in this folder:
 * one page for the whole journey.
 */
export async function writeReports(content: ReportContent): Promise<ReportPaths> {
  const folder = join(content.folder, 'reports')
  const paths = {
    json: join(folder, `${content.action}.json`),
    html: join(folder, 'report.html'),
    markdown: join(folder, `${content.action}.md`),
  }
  const {action, section, verdict, errorClass, outputs, record} = content
  const report = {
    version: 1,
    action,
    status: verdict.status,
    'error-class': errorClass,
    headline: section.headline,
    checks: verdict.checks,
    outputs,
    ...(record === undefined ? {} : {record: {path: record.path, digest: record.digest}}),
    ...(content.details === undefined ? {} : {details: content.details}),
    section,
  }
  await writeAtomic(paths.json, `${JSON.stringify(report, finiteOnly, 2)}\n`)
  await writeAtomic(paths.markdown, renderMarkdown(section))
  await writeAtomic(paths.html, renderHtml(await journeySections(folder, section), page(content)))
  return paths
}

function page({run, model}: ReportContent): HtmlOptions {
  const facts = [
    ['Repository', run.repository],
    ['Commit', run.sha.slice(0, 12)],
    ['Run', run.url],
  ] as const
  return {
    title: model === undefined ? 'Modelflight report' : `Model ${model}`,
    facts: facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => ({label, value: label === 'Run' ? link(value, value) : code(value)})),
  }
}

/** JSON has no NaN: a number that is not finite becomes text, so that nobody reads it as a value. */
function finiteOnly(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return typeof value === 'bigint' ? value.toString() : value
}

async function journeySections(folder: string, current: Section): Promise<Section[]> {
  const sections: Section[] = []
  for (const name of actionNames) {
    const path = join(folder, `${name}.json`)
    if (name === current.id) sections.push(current)
    else if (existsSync(path)) sections.push((JSON.parse(await readFile(path, 'utf8')) as {section: Section}).section)
  }
  return sections.includes(current) ? sections : [...sections, current]
}

/** How many checks are told one by one in full; more than that are a table. */
const toldInFull = 12

/** A section's blocks with its checks: what needs attention before everything else, most serious first; what passed or was skipped last and folded. */
export function checkedBlocks(blocks: readonly Block[], checks: readonly Check[]): readonly Block[] {
  const isOpen = ({status}: Check): boolean => status !== 'pass' && status !== 'skipped'
  const open = checks.filter(isOpen)
  const settled = checks.filter((check) => !isOpen(check))
  const skipped = settled.filter(({status}) => status === 'skipped').length
  const passed = settled.length - skipped
  const counts = [
    `${passed} ${passed === 1 ? 'check' : 'checks'} passed`,
    ...(skipped === 0 ? [] : [`${skipped} ${skipped === 1 ? 'was' : 'were'} skipped`]),
  ]
  const urgent = open.length > toldInFull ? [checksTable(open)] : open.length > 0 ? [list(...bySeverity(open).map(checkInWords))] : []
  const rest = settled.length === 0 ? [] : [details(counts.join(', '), checksTable(settled))]
  return [...urgent, ...blocks, ...rest]
}

/** One line that reads on a phone: what, in full, where and what to do. */
function checkInWords({status, id, message, where, hint}: Check): readonly Inline[] {
  const place = where === undefined ? [] : [' ', code(formatWhere(where))]
  const text = withHint(message, hint === undefined ? undefined : asSentence(hint))
  return [strong(status), ' ', code(id), ` ${text}`, ...place]
}

/** A hint may be the user's own words, e.g. the `why` of a gate. */
const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?:]$/.test(text) ? '' : '.'}`

/** Columns that no check fills are left out: a phone has no room for them. */
function checksTable(checks: readonly Check[]): Block {
  const hasPlace = checks.some(({where}) => where !== undefined)
  const hasHint = checks.some(({hint}) => hint !== undefined)
  const rows = bySeverity(checks).map((check): readonly Cell[] => [
    {kind: 'status', tone: check.status},
    code(check.id),
    check.message,
    ...(hasPlace ? [check.where === undefined ? '' : code(formatWhere(check.where))] : []),
    ...(hasHint ? [check.hint ?? ''] : []),
  ])
  return table(['Status', 'Check', 'What was found', ...(hasPlace ? ['Where'] : []), ...(hasHint ? ['What to do'] : [])], rows)
}

/** Annotations for everything that is not a pass, most serious first. */
export function annotateChecks(checks: readonly Check[], log: Log): void {
  for (const check of bySeverity(checks)) {
    const text = `${check.id}: ${withHint(check.message, check.hint)}`
    if (check.status === 'fail') log.error(text, check.where)
    else if (check.status === 'warn' || check.status === 'inconclusive') log.warning(text, check.where)
  }
}
