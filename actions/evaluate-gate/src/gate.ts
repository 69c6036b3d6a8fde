import type {Context} from '@modelflight/core/action'
import {explain} from '@modelflight/core/errors'
import {sha256} from '@modelflight/core/files'
import type {Check} from '@modelflight/core/verdict'
import {type GateFile, readGate, readLocatedGate} from '@modelflight/evaluation/gate-file'
import {changedSettings, loosenedGates} from '@modelflight/evaluation/loosened'
import type {GateSource} from './gate-source.ts'

/** The gate in force. */
export interface LoadedGate {
  readonly file: GateFile
  /** For record and report: `gate.yml`, `input gate`. */
  readonly name: string
  readonly digest: string
  /** Where it was read from, in words; undefined when there is nothing to add. */
  readonly note: string | undefined
  /** One warning per limit that the pull request would loosen. */
  readonly changes: readonly Check[]
}

/**
 * Reads the gate: on pull requests a file comes from the base branch, and what the pull request would loosen is said.
 *
 * @throws Failure (input-error) with the line.
 */
export async function loadGate(source: GateSource, context: Context): Promise<LoadedGate> {
  if (source.kind === 'text') {
    const file = await readGate(source.text, source.name)
    return {file, name: source.name, digest: sha256(source.text), note: undefined, changes: []}
  }
  if (source.kind === 'located') {
    const {located} = source
    return {
      file: await readLocatedGate(located),
      name: located.file,
      digest: sha256(JSON.stringify(located.value)),
      note: undefined,
      changes: [],
    }
  }
  const name = context.display(source.path)
  const {text, origin, proposed, isNew} = await context.policy.read(source.path)
  const file = await readGate(text, name)
  const changes = proposed === undefined ? [] : await changesOf(file, proposed, name)
  return {file, name, digest: sha256(text), note: noteOf(name, origin, isNew, proposed), changes}
}

function noteOf(name: string, origin: 'base' | 'head', isNew: boolean, proposed: string | undefined): string | undefined {
  if (isNew) return `${name} is new: the base branch has none yet, so this checkout's was used.`
  if (proposed !== undefined) return `This pull request changes ${name}; the base branch's version was used.`
  return origin === 'base' ? `${name} was read from the base branch.` : undefined
}

async function changesOf(file: GateFile, proposed: string, name: string): Promise<readonly Check[]> {
  try {
    const other = await readGate(proposed, name)
    return [...loosenedGates(file.gates, other.gates), ...changedSettings(file.settings, other.settings, name)]
  } catch (error) {
    const {message, where, hint} = explain(error)
    const check: Check = {
      id: 'policy:gate',
      status: 'warn',
      message: `the gate that this pull request proposes can't be used: ${message}; the base branch's was used`,
      ...(where === undefined ? {} : {where}),
      ...(hint === undefined ? {} : {hint}),
    }
    return [check]
  }
}
