import {policyRefused} from '@modelflight/core/errors'
import {challengerAlias, championAlias, type ModelVersion, type Registry} from '@modelflight/registry/port'
import {aliasReference} from '@modelflight/registry/reference'
import type {GateEvidence} from './gate.ts'

/** Where the alias is after the move. */
export interface AliasOutcome {
  /** Empty when no alias points at the version: a newer one has it. */
  readonly alias: string
  readonly previous: string | undefined
  readonly message: string
}

/** What is asked. */
export interface AliasRequest {
  readonly alias: string
  readonly gate: GateEvidence | undefined
}

/**
 * Points the alias at the version. A model without a champion gets this version as its first. `champion` moves only from the version that
 * the gate compared with; other aliases never move back to an older version, so that a repeated run changes nothing.
 *
 * @throws Failure (policy-refused) when another version became champion since the gate.
 */
export async function pointAlias(registry: Registry, version: ModelVersion, {alias, gate}: AliasRequest): Promise<AliasOutcome> {
  const {name} = version
  const champion = await registry.resolve(aliasReference(name, championAlias))
  if (champion?.version === version.version) return {alias: championAlias, previous: undefined, message: 'it is the champion already'}
  if (champion === undefined) {
    const move = await registry.setAlias(name, championAlias, version.version, {expected: undefined})
    if (move.kind !== 'conflict') return {alias: championAlias, previous: undefined, message: 'the first version is the champion'}
  }
  return alias === championAlias ? await moveChampion(registry, version, gate) : await moveForward(registry, version, alias)
}

async function moveChampion(registry: Registry, version: ModelVersion, gate: GateEvidence | undefined): Promise<AliasOutcome> {
  const {name} = version
  const move = await registry.setAlias(name, championAlias, version.version, {expected: gate?.baseline})
  if (move.kind === 'conflict') throw championMoved(name, move.actual, gate)
  const previous = move.kind === 'moved' ? move.previous : undefined
  return {
    alias: championAlias,
    previous,
    message: previous === undefined ? 'it is the champion' : `champion moved from version ${previous}`,
  }
}

function championMoved(name: string, actual: string | undefined, gate: GateEvidence | undefined): Error {
  const compared = gate?.baseline === undefined ? 'did not compare with it' : `compared with version ${gate.baseline}`
  return policyRefused(`the champion of ${name} is version ${actual ?? 'none'}, and the gate ${compared}, so champion was not moved`, {
    hint: `Run evaluate-gate against models:/${name}@champion again.`,
  })
}

async function moveForward(registry: Registry, version: ModelVersion, alias: string): Promise<AliasOutcome> {
  const {name} = version
  for (;;) {
    const current = await registry.resolve(aliasReference(name, alias))
    if (current !== undefined && Number(current.version) > Number(version.version)) {
      return {alias: '', previous: current.version, message: `${alias} stays at version ${current.version}, which is newer`}
    }
    const move = await registry.setAlias(name, alias, version.version, {expected: current?.version})
    if (move.kind === 'conflict') continue
    const previous = move.kind === 'moved' ? move.previous : undefined
    return {alias, previous, message: `${alias} points at it${previous === undefined ? '' : `, and pointed at version ${previous} before`}`}
  }
}

/** What `pointAlias` would do, in words, for a plan. */
export async function plannedAlias(registry: Registry, name: string, {alias, gate}: AliasRequest): Promise<string> {
  const champion = await registry.resolve(aliasReference(name, championAlias))
  if (champion === undefined) return 'it would be the first champion'
  if (alias !== championAlias) return `${alias || challengerAlias} would point at it`
  if (champion.version !== gate?.baseline) throw championMoved(name, champion.version, gate)
  return `champion would move from version ${champion.version}`
}
