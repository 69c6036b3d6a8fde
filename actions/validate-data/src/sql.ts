import {inputError} from '@modelflight/core/errors'
import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import type {Contract, SqlRule} from '@modelflight/data/contract/types'
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
  refuseCounts(rules)
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

/** A SELECT that only counts has one row, whatever it counts: it would always be one row at fault. */
const onlyCounts = /^\s*select\s+count\s*\([^()]*\)\s+from\s+"?data"?(\s|;|$)/i
const chooses = /\b(having|group\s+by|union|intersect|except)\b/i

function refuseCounts(rules: readonly SqlRule[]): void {
  const found = rules.find(({sql}) => onlyCounts.test(sql) && !chooses.test(sql))
  if (found === undefined) return
  throw inputError(`the sql of ${found.id} counts rows, and a rule selects the rows at fault`, {
    where: found.where,
    hint: 'Write SELECT * FROM data WHERE …, or keep the count and choose with HAVING.',
  })
}
