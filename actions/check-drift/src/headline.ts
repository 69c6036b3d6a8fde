import type {Check} from '@modelflight/core/verdict'
import type {ColumnDrift, DriftFinding, Mover} from '@modelflight/data/drift/types'
import type {Judged} from './record.ts'

/** The first sentence of report, comment and issue: what failed, else what is open, else what is well. It never begins with good news when the verdict fails. */
export function headline(judged: Judged): string {
  const {verdict, judgement} = judged
  if (judgement.general.length > 0 && verdict.status === 'inconclusive')
    return `Not enough data to decide: ${judgement.general.map(({message}) => message).join('; ')}.`
  const failures = failureWords(judged)
  if (failures.length > 0) return failures.join(' ')
  const open = verdict.checks.filter(({status}) => status === 'inconclusive')
  if (open.length > 0)
    return `Not enough data to decide: ${listed(
      open.map(({message}) => message),
      3,
    )}.`
  return wellWords(judged)
}

/** One sentence for each kind of failure. */
function failureWords({judgement, verdict, performance, kpis}: Judged): string[] {
  const {columns, drifted} = judgement
  const worse = (performance?.metrics ?? []).filter(({status}) => status === 'fail')
  const moved = kpis.filter(({status}) => status === 'fail')
  const known = new Set([
    ...columns.flatMap(({column, findings}) => findings.map(({aspect}) => (aspect === 'distribution' ? column : `${column}:${aspect}`))),
    ...worse.map(({id}) => `performance:${id}`),
    ...moved.map(({column}) => `kpi:${column}`),
  ])
  const others = verdict.checks.filter(({id, status}) => status === 'fail' && !known.has(id))
  return [
    ...(drifted.length > 0 ? [columnWords(judgement)] : []),
    ...(worse.length > 0
      ? [
          `The model has become worse: ${listed(
            worse.map(({message}) => message),
            3,
          )}.`,
        ]
      : []),
    ...moved.map(({column, message}) => `The mean of ${column} ${message}.`),
    ...others.map(({message}: Check) => `${message.slice(0, 1).toUpperCase()}${message.slice(1)}.`),
  ]
}

function columnWords({columns, drifted}: Judged['judgement']): string {
  const judged = columns.filter(({status}) => status !== 'skipped').length
  const [first] = columns.filter(({status}) => status === 'fail')
  const main = first?.findings.find(({status}) => status === 'fail')
  const why =
    first === undefined || main === undefined
      ? ''
      : ` ${drifted.length > 1 ? 'Most of all ' : ''}${first.column}: ${reasonOf(first, main)}.`
  return `The data has drifted in ${drifted.length} of ${plural(judged, 'column')}: ${listed(drifted, 5, ', ')}.${why}`
}

function wellWords({judgement, verdict, performance}: Judged): string {
  const {columns} = judgement
  const isNew = ({findings}: ColumnDrift): boolean => findings.some(({aspect}) => aspect === 'new-column')
  const skipped = columns.filter((column) => column.status === 'skipped' && !isNew(column)).length
  const well = columns.filter(({status}) => status === 'pass').length
  const rest = skipped > 0 ? `; ${plural(skipped, 'column')} ${skipped === 1 ? 'was' : 'were'} not evaluated` : ''
  const estimate = performance?.metrics.find(({id, status}) => id === 'estimate' && status === 'pass')
  const estimated = estimate === undefined ? '' : ` ${upper(estimate.message)}.`
  const moved = columns.filter(({status}) => status === 'warn')
  const [first] = moved
  const main = first?.findings.find(({status}) => status === 'warn')
  if (first !== undefined && main !== undefined) {
    const others = moved.length > 1 ? ` (and ${plural(moved.length - 1, 'more column', 'more columns')})` : ''
    return `A change below the limit in ${first.column}${others}: ${reasonOf(first, main)}${rest}.${estimated}`
  }
  const warnings = verdict.checks.filter(({status}) => status === 'warn')
  if (warnings.length > 0)
    return `No column has drifted, with a warning: ${listed(
      warnings.map(({message}) => message),
      2,
    )}${rest}.${estimated}`
  if (well === 0) return `Nothing was decided: no column was judged.${estimated}`
  return `No drift in ${plural(well, 'column')}${rest}.${estimated}`
}

/** What was found; of categories with the value that changed most: `the shares of its values changed, AA from 10.0 % to 35.2 % of the values (Cramér's V …)`. */
function reasonOf(column: ColumnDrift, {aspect, message, effect}: DriftFinding): string {
  const [mover] = column.movers
  const areShares = effect?.name === "Cramér's V" || column.summary?.current.mean === undefined
  if (aspect !== 'distribution' || mover === undefined || !areShares || column.rescaled !== undefined) return message
  const numbers = message.indexOf(' (')
  return numbers < 0 ? message : `${message.slice(0, numbers)}, ${moverWords(mover)}${message.slice(numbers)}`
}

const share = (value: number): string => `${(value * 100).toFixed(1)} %`
const moverWords = ({label, reference, current}: Mover): string => `${label} from ${share(reference)} to ${share(current)} of the values`

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** `1 column`, `2 columns`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

function listed(texts: readonly string[], most: number, separator = '; '): string {
  const shown = texts.slice(0, most).join(separator)
  return texts.length > most ? `${shown} and ${texts.length - most} more` : shown
}
