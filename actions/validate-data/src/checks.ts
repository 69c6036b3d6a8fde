import {grouped} from '@modelflight/core/grouped'
import type {Check} from '@modelflight/core/verdict'
import {contractChecks} from '@modelflight/data/contract/checks'
import type {ReferenceAnswers} from '@modelflight/data/contract/references'
import type {Scan} from '@modelflight/data/profile-dataset'
import type {LoadedContract} from './contract.ts'

/** The contract's checks; without a contract the data must at least be readable and not empty. */
export function checksOf(scan: Scan, loaded: LoadedContract | undefined, now: Date, references?: ReferenceAnswers): readonly Check[] {
  const lines = [...lineChecks(scan), ...noticeChecks(scan)]
  if (loaded !== undefined)
    return [...contractChecks(loaded.contract, scan, now, references), ...lines, ...(loaded.change === undefined ? [] : [loaded.change])]
  const files = scan.files.length === 1 ? 'the file' : `all ${scan.files.length} files`
  return [
    ...lines,
    {id: 'readable', status: 'pass', n: scan.rows, message: `${files} could be read to the last row`},
    {
      id: 'rows',
      status: scan.rows > 0 ? 'pass' : 'fail',
      observed: scan.rows,
      limit: '>= 1',
      n: scan.rows,
      message: scan.rows > 0 ? `the data have ${grouped(scan.rows)} rows` : 'the data have no rows',
    },
  ]
}

/** What no rule asks, and is most likely not meant. */
const noticeChecks = ({notices}: Scan): readonly Check[] =>
  notices.map(({id, message, where, hint}) => ({id, status: 'warn', message, where, hint}))

/** Lines of JSON that hold no object. */
function lineChecks({unreadable: {count, first}, rows}: Scan): readonly Check[] {
  if (count === 0) return []
  const message = `${count} of ${rows} lines are not JSON objects, first at ${first?.file}:${first?.line}`
  return [{id: 'lines', status: 'fail', observed: count, limit: 0, n: rows, message, ...(first === undefined ? {} : {where: first})}]
}
