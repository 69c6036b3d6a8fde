import type {Context} from '@modelflight/core/action'
import {digestPath} from '@modelflight/core/digest-path'
import type {Check} from '@modelflight/core/verdict'
import type {FoundOutput} from '@modelflight/training/candidate'
import type {Inputs} from './prepare.ts'
import {metricsIn} from './seeds.ts'

interface Result {
  readonly checks: readonly Check[]
  readonly found: readonly FoundOutput[]
}

/**
 * Trains once more with the same seed where `determinism-check` asks for it: other metrics are a failure, other bytes of the model a
 * warning, for some formats hold a time. The outputs that lie there afterwards are those of the repetition.
 */
export async function checkDeterminism(
  found: readonly FoundOutput[],
  inputs: Inputs,
  context: Context,
  again: () => Promise<Result>,
): Promise<readonly Check[]> {
  if (!inputs['determinism-check']) return []
  const first = await stateOf(found, context)
  const repeated = await again()
  const failed = repeated.checks.filter(({status}) => status === 'fail')
  if (failed.length > 0) return failed.map((check) => ({...check, id: `determinism:${check.id}`, message: `once more: ${check.message}`}))
  return [compare(first, await stateOf(repeated.found, context))]
}

interface State {
  readonly model: string | undefined
  readonly predictions: string | undefined
  readonly metrics: ReadonlyMap<string, number>
}

async function stateOf(found: readonly FoundOutput[], context: Context): Promise<State> {
  const digest = async (kind: FoundOutput['kind']): Promise<string | undefined> => {
    const path = found.find((output) => output.kind === kind)?.path
    return path === undefined ? undefined : (await digestPath(path, context.display(path))).digest
  }
  return {model: await digest('model'), predictions: await digest('predictions'), metrics: await metricsIn(found, context)}
}

function compare(first: State, second: State): Check {
  const id = 'determinism'
  const hint = 'Seed every source of chance from MODELFLIGHT_SEED; threads, GPUs and the order of files and sets are others.'
  const names = [...new Set([...first.metrics.keys(), ...second.metrics.keys()])]
  const different = names.filter((name) => first.metrics.get(name) !== second.metrics.get(name))
  const [name] = different
  if (name !== undefined) {
    const values = `${name} was ${first.metrics.get(name) ?? 'missing'}, then ${second.metrics.get(name) ?? 'missing'}`
    const more = different.length > 1 ? `, and ${different.length - 1} further metrics differ` : ''
    return {id, status: 'fail', observed: different.length, limit: 0, message: `the same seed gave other metrics: ${values}${more}`, hint}
  }
  if (first.predictions !== second.predictions) return {id, status: 'fail', message: 'the same seed gave other predictions', hint}
  if (first.model === second.model) return {id, status: 'pass', n: names.length, message: 'the same seed gave the same model, byte by byte'}
  if (names.length === 0 && first.predictions === undefined) {
    return {id, status: 'fail', n: 0, message: 'the same seed gave another model, and there are no metrics to compare', hint}
  }
  const message = `the same seed gave the same ${names.length} metrics, but other bytes of the model`
  return {id, status: 'warn', n: names.length, message, hint: 'Some formats hold a time or an id of the run; train on.'}
}
