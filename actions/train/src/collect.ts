import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import type {FoundOutput} from '@modelflight/training/candidate'
import {freshnessOf, type OutputKind, outputKinds, type Stamp} from '@modelflight/training/outputs'
import type {Places} from './prepare.ts'

/** What a run wrote, and what it should have written. */
export interface Collected {
  readonly found: readonly FoundOutput[]
  readonly checks: readonly Check[]
}

/** Looks at all places where outputs may lie. What lay there before is not one. */
export async function collect(places: Places, before: ReadonlyMap<string, Stamp>, context: Context): Promise<Collected> {
  const results: Collected[] = []
  for (const kind of outputKinds) results.push(await collectKind(kind, places, before, context))
  for (const path of places.further) results.push(await collectDeclared('output', path, before, context))
  return {found: results.flatMap(({found}) => found), checks: results.flatMap(({checks}) => checks)}
}

async function collectKind(kind: OutputKind, places: Places, before: ReadonlyMap<string, Stamp>, context: Context): Promise<Collected> {
  const declared = places.declared[kind]
  if (declared !== undefined) return await collectDeclared(kind, declared, before, context)
  const fresh: string[] = []
  for (const path of places.conventional[kind]) if ((await freshnessOf(path, before)) === 'written') fresh.push(path)
  const [path, ...more] = fresh
  const input = kind === 'model' ? 'model-path' : kind
  if (path === undefined) {
    if (kind === 'params' || kind === 'plots') return {found: [], checks: []}
    if (kind !== 'model') return {found: [], checks: [{id: kind, status: 'skipped', message: `the command wrote no ${kind} file`}]}
    const message = 'the command wrote no model that could be found'
    return {found: [], checks: [{id: kind, status: 'fail', message, hint: 'Set the input model-path to what the command writes.'}]}
  }
  if (more.length > 0 && kind === 'model') {
    const message = `the command wrote several files that could be the model: ${fresh.map(context.display).join(', ')}`
    return {found: [], checks: [{id: kind, status: 'fail', message, hint: `Say which with the input ${input}.`}]}
  }
  return written(kind, path, context)
}

async function collectDeclared(
  kind: FoundOutput['kind'],
  path: string,
  before: ReadonlyMap<string, Stamp>,
  context: Context,
): Promise<Collected> {
  const freshness = await freshnessOf(path, before)
  if (freshness === 'written') return written(kind, path, context)
  const name = context.display(path)
  const message =
    freshness === 'missing' ? `the command did not write ${name}` : `${name} lay there before, and the command did not write it`
  const hint = 'Correct the path, or let the command write it anew in each run.'
  return {found: [], checks: [{id: kind === 'output' ? `output:${name}` : kind, status: 'fail', message, hint}]}
}

function written(kind: FoundOutput['kind'], path: string, context: Context): Collected {
  const name = context.display(path)
  const id = kind === 'output' ? `output:${name}` : kind
  return {found: [{kind, path}], checks: [{id, status: 'pass', message: `the command wrote ${name}`}]}
}
