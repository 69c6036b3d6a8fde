import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import {changesOf, digestCode, isCache, isWithin} from '@modelflight/training/code'
import {type Stamp, stampAll} from '@modelflight/training/outputs'
import {changesBetween, type WorkspaceState, workspaceState} from '@modelflight/training/workspace-state'
import {digestData} from './datasets.ts'
import {allPlaces, type Inputs, type Prepared} from './prepare.ts'

/** What lay there before a run, to tell what it wrote besides its outputs. */
export interface StateBefore {
  /** Of the data: any write changes a stamp. */
  readonly data: ReadonlyMap<string, Stamp>
  /** Of the records and profiles that earlier steps left. */
  readonly evidence: ReadonlyMap<string, Stamp>
  /** Undefined where git can't say. */
  readonly workspace: WorkspaceState | undefined
}

/** Notes the state of everything that a run has to leave alone. */
export async function noteState(prepared: Prepared, context: Context): Promise<StateBefore> {
  const [data, evidence, workspace] = await Promise.all([
    stampAll(prepared.data.flatMap(({paths}) => paths)),
    stampAll(evidenceFolders(context)),
    workspaceState(prepared.scope.folder, context.signal),
  ])
  return {data, evidence, workspace}
}

const evidenceFolders = ({outputDir}: Context): readonly string[] => ['records', 'profiles'].map((name) => join(outputDir, name))

const shown = 5
const few = (paths: readonly string[]): string =>
  `${paths.slice(0, shown).join(', ')}${paths.length > shown ? ` and ${paths.length - shown} more` : ''}`
const elsewhere = 'Let it write elsewhere, and name what it writes in model-path, metrics, predictions or outputs.'

/**
 * Whether the run left alone what is not its own. It fails when the command changed its code or data, other files that git tracks, or the
 * evidence of the steps before: nobody could say then what the model was made from, and what later steps judge by. New files that are no
 * outputs are a warning. What git ignores, and all outside the repository, is not looked at.
 */
export async function checkStrays(inputs: Inputs, prepared: Prepared, before: StateBefore, context: Context): Promise<readonly Check[]> {
  const {scope, places} = prepared
  const outputs = [...allPlaces(places), ...(inputs['test-report'] === undefined ? [] : [inputs['test-report']])]
  const isOutput = (path: string): boolean => outputs.some((place) => isWithin(path, place))
  const after = await noteState(prepared, context)
  const code = changesOf(prepared.code, await digestCode(scope))
  const absolute = (paths: readonly string[]): readonly string[] => paths.map((path) => join(scope.folder, path))
  const changedCode = absolute(code.changed).filter((path) => !isOutput(path))
  const changedNames = [...changedCode.map(context.display), ...(await changedData(inputs, prepared, before, after, context))]
  const around = changesAround(prepared, before, after, context)
  const isNew = (path: string): boolean => !isOutput(path) && !changedCode.includes(path)
  const tracked = around.tracked.filter(isNew).map(context.display)
  const untracked = [...new Set([...absolute(code.added), ...around.untracked])].filter(isNew).toSorted().map(context.display)
  const changedEvidence = evidenceFolders(context).filter((path) => before.evidence.get(path) !== after.evidence.get(path))
  return [
    ...failing('inputs-unchanged', 'its own code or data', changedNames, elsewhere),
    ...failing('tracked-files', 'files that git tracks', tracked, elsewhere),
    ...failing('evidence-unchanged', 'the evidence of earlier steps', changedEvidence.map(context.display), 'Only actions write there.'),
    ...(around.commitMoved ? [movedCheck] : []),
    ...strayCheck(untracked),
  ]
}

function failing(id: string, what: string, names: readonly string[], hint: string): readonly Check[] {
  if (names.length === 0) return []
  return [{id, status: 'fail', observed: names.length, limit: 0, message: `the command changed ${what}: ${few(names)}`, hint}]
}

const movedCheck: Check = {
  id: 'checkout',
  status: 'warn',
  message: 'the command committed, or checked out another commit: what else it changed can not be told',
  hint: 'Commit in a later step.',
}

function strayCheck(names: readonly string[]): readonly Check[] {
  if (names.length === 0) return []
  const message = `the command wrote what is neither an output nor ignored by git: ${few(names)}`
  const hint = 'Below the working directory it would count as code of the next run: name it in outputs, or in .gitignore.'
  return [{id: 'stray-files', status: 'warn', observed: names.length, message, hint}]
}

/** What git saw anywhere in the repository; data and code are compared by their content instead. */
function changesAround(prepared: Prepared, before: StateBefore, after: StateBefore, {outputDir, display}: Context) {
  if (before.workspace === undefined || after.workspace === undefined) return {commitMoved: false, tracked: [], untracked: []}
  const {commitMoved, tracked, untracked} = changesBetween(before.workspace, after.workspace)
  const compared = [outputDir, ...prepared.data.flatMap(({paths}) => paths)]
  const counts = (path: string): boolean => !compared.some((folder) => isWithin(path, folder))
  return {commitMoved, tracked: tracked.filter(counts), untracked: untracked.filter((path) => counts(path) && !isCache(display(path)))}
}

async function changedData(
  {data: patterns}: Inputs,
  prepared: Prepared,
  before: StateBefore,
  after: StateBefore,
  context: Context,
): Promise<readonly string[]> {
  if ([...before.data].every(([path, stamp]) => after.data.get(path) === stamp)) return []
  const now = await digestData(patterns ?? [], context).catch(() => [])
  return prepared.data.filter(({name, digest}) => now.find((other) => other.name === name)?.digest !== digest).map(({name}) => name)
}
