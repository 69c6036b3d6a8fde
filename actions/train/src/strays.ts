import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import {changesOf, digestCode} from '@modelflight/training/code'
import {type Stamp, stampAll} from '@modelflight/training/outputs'
import {digestData} from './datasets.ts'
import {allPlaces, type Inputs, type Prepared} from './prepare.ts'

/** State of the data before a run: any write changes it. */
export type DataStamps = ReadonlyMap<string, Stamp>

/** Notes the state of the data. */
export const stampData = ({data}: Prepared): Promise<DataStamps> => stampAll(data.flatMap(({paths}) => paths))

const shown = 5
const few = (paths: readonly string[]): string =>
  `${paths.slice(0, shown).join(', ')}${paths.length > shown ? ` and ${paths.length - shown} more` : ''}`

/**
 * Whether the run left its inputs alone. A command that changes its own code or data makes a model of which nobody can say what it was made
 * from: it fails. New files that are no outputs only count as code of the next run: a warning.
 */
export async function checkStrays(inputs: Inputs, prepared: Prepared, before: DataStamps, context: Context): Promise<readonly Check[]> {
  const places = new Set(allPlaces(prepared.places))
  const {changed, added} = changesOf(prepared.code, await digestCode(prepared.scope))
  const isOutput = (path: string): boolean => [...places].some((place) => isBelow(`${prepared.scope.folder}/${path}`, place))
  const [code, strays] = [changed, added].map((paths) => paths.filter((path) => !isOutput(path)))
  const data = await changedData(inputs, prepared, before, context)
  const touched = [...(code ?? []), ...data]
  const checks: Check[] = []
  if (touched.length > 0) {
    checks.push({
      id: 'inputs-unchanged',
      status: 'fail',
      observed: touched.length,
      limit: 0,
      message: `the command changed its own code or data: ${few(touched)}`,
      hint: 'Let it write elsewhere, and name what it writes in model-path, metrics, predictions or outputs.',
    })
  }
  if (strays !== undefined && strays.length > 0) {
    checks.push({
      id: 'stray-files',
      status: 'warn',
      observed: strays.length,
      message: `the command wrote what is neither an output nor ignored by git: ${few(strays)}`,
      hint: 'It would count as code of the next run, which then trains again: name it in outputs, or in .gitignore.',
    })
  }
  return checks
}

const isBelow = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`)

async function changedData({data: patterns}: Inputs, prepared: Prepared, before: DataStamps, context: Context): Promise<readonly string[]> {
  const after = await stampData(prepared)
  if ([...before].every(([path, stamp]) => after.get(path) === stamp)) return []
  const now = await digestData(patterns ?? [], context).catch(() => [])
  return prepared.data.filter(({name, digest}) => now.find((other) => other.name === name)?.digest !== digest).map(({name}) => name)
}
