import type {Failure} from '@modelflight/core/errors'
import type {Check} from '@modelflight/core/verdict'
import {columnRule} from '@modelflight/data/contract/column-rule'
import type {Contract} from '@modelflight/data/contract/types'
import type {Dataset} from '@modelflight/data/dataset'
import type {KnownRows} from '@modelflight/data/examples/find'
import type {Example} from '@modelflight/data/examples/list'
import type {ReadContext, Scan} from '@modelflight/data/profile-dataset'

/** Which values may be shown. */
export interface ExampleLimits {
  /** Per column and per rule of rows. */
  readonly most: number
  /** Columns that never show a value. */
  readonly masked: readonly string[]
}

/** What was asked of the data, and what the answer was. */
export interface Judged {
  readonly contract: Contract
  readonly scan: Scan
  readonly checks: readonly Check[]
}

/**
 * Some cells and rows at fault: only where the user asks for examples, and never values of columns that must stay hidden. The verdict stands before
 * they are looked for, and nothing that is met on the way changes it.
 */
export async function examplesOf(
  judged: Judged,
  dataset: Dataset,
  limits: ExampleLimits,
  context: ReadContext,
): Promise<readonly Example[]> {
  if (limits.most === 0) return []
  try {
    return await lookFor(judged, dataset, limits, context)
  } catch (error) {
    const {errorClass} = (error instanceof Error ? error : {}) as Partial<Failure>
    if (errorClass === undefined || context.signal.aborted) throw error
    context.log.warning(`no examples can be shown: ${error instanceof Error ? error.message : ''}`)
    return []
  }
}

async function lookFor(
  {contract, scan, checks}: Judged,
  dataset: Dataset,
  {most, masked}: ExampleLimits,
  context: ReadContext,
): Promise<readonly Example[]> {
  const isHidden = (name: string): boolean => masked.includes(name) || columnRule(contract, name)?.pii === true
  const columns = [...new Set(scan.findings.map(({column}) => column))].filter((name) => scan.header.includes(name) && !isHidden(name))
  const missed = new Set(scan.findings.filter(({column}) => column === '').map(({keyword}) => keyword))
  const rowRules = contract.rowRules.filter(({id}) => missed.has(id))
  const known = await knownRows({contract, scan, checks}, dataset, most, context)
  if (columns.length === 0 && rowRules.length === 0 && known.length === 0) return []
  const kinds = new Map(scan.profile.columns.map(({name, kind}) => [name, kind]))
  const {findExamples} = await import('@modelflight/data/examples/find')
  return findExamples(dataset, contract, {columns, rowRules, known, most, kinds, isHidden}, context)
}

/** Rows of the rules in SQL that failed or warned. */
async function knownRows(
  {contract, scan, checks}: Judged,
  dataset: Dataset,
  most: number,
  context: ReadContext,
): Promise<readonly KnownRows[]> {
  const isMissed = (id: string): boolean => checks.some((check) => check.id === id && check.status !== 'pass' && Number(check.observed) > 0)
  const rules = contract.sqlRules.filter(({id}) => isMissed(id))
  if (rules.length === 0) return []
  const {findInSql} = await import('@modelflight/data/duckdb/sql-rules')
  const found = await findInSql(rules, [{name: 'data', dataset, kinds: scan.profile.columns}], most, context)
  return rules.map(({id, sql}, index) => ({
    rule: id,
    columns: scan.header.filter((name) => sql.includes(name)),
    rows: (found[index] ?? []).flatMap(({file, row}) => {
      const name = dataset.files[file]?.name
      return name === undefined ? [] : [{file: name, row}]
    }),
  }))
}
