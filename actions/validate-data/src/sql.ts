import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import type {Contract} from '@modelflight/data/contract/types'
import type {Dataset} from '@modelflight/data/dataset'
import type {ReadContext, Scan} from '@modelflight/data/profile-dataset'

/**
 * Asks the contract's rules in SQL: each is a SELECT whose rows are the rows at fault.
 *
 * @throws Failure policy-refused for anything but one SELECT; input-error for SQL that is wrong; limit-exceeded at the time limit.
 */
export async function sqlChecks(contract: Contract, dataset: Dataset, scan: Scan, context: ReadContext): Promise<readonly Check[]> {
  const rules = contract.sqlRules
  if (rules.length === 0) return []
  const {askInSql} = await import('@modelflight/data/duckdb/sql-rules')
  const counts = await askInSql(rules, [{name: 'data', dataset, kinds: scan.profile.columns}], context)
  return rules.map(({id, limit, where}, index): Check => {
    const count = counts[index] ?? Number.NaN
    const fits = count <= limit.allowed(scan.rows)
    const rows = `${grouped(count)} ${count === 1 ? 'row' : 'rows'}`
    return {
      id,
      status: fits ? 'pass' : limit.severity,
      observed: count,
      limit: limit.shown,
      n: scan.rows,
      message:
        count === 0
          ? `${id}: no row of ${grouped(scan.rows)} is at fault`
          : `${id}: ${rows} of ${grouped(scan.rows)} at fault, and at most ${limit.shown} may be`,
      where,
    }
  })
}
