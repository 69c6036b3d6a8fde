import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {openRecordChain} from '@modelflight/core/record-chain'
import {type Check, verdictOf} from '@modelflight/core/verdict'
import {championAlias, type ModelVersion, previousChampionAlias, type Registry} from '@modelflight/registry/port'
import {aliasReference, formatReference, parseReference, versionReference} from '@modelflight/registry/reference'
import {nothingKnown, recordOf} from './record.ts'
import {rolledBackSection} from './report.ts'
import type {RegisterResult} from './run.ts'

/**
 * Makes a version champion again that was it before, or that passed its gate: one move of an alias, nothing is stored. Repeated, it changes
 * nothing.
 *
 * @throws Failure input-error when there is no such version, or no champion to come from; policy-refused when the version never passed a
 * gate, or when somebody else moved the champion meanwhile.
 */
export async function rollBack(text: string, registry: Registry, context: Context): Promise<RegisterResult> {
  const target = await registry.resolve(parseReference(text))
  if (target === undefined) throw inputError(`the registry ${registry.name} has no ${text}`, {hint: 'Check the name, alias and registry.'})
  const {name, version} = target
  const champion = await registry.resolve(aliasReference(name, championAlias))
  if (champion === undefined) throw inputError(`${name} has no champion to roll back from`, {hint: 'Register a version first.'})
  const wasChampion = (await registry.resolve(aliasReference(name, previousChampionAlias)))?.version === version
  if (champion.version !== version && !wasChampion) await requirePassedGate(target, registry, context)
  if (context.plan) return told(target, champion, `champion would move from version ${champion.version} back to ${version}`)
  const move = await registry.setAlias(name, championAlias, version, {expected: champion.version})
  if (move.kind === 'conflict') {
    throw policyRefused(`the champion of ${name} is version ${move.actual ?? 'none'} by now, so it was not moved`, {
      hint: 'Look at it, and run again.',
    })
  }
  const moved = move.kind === 'moved'
  const current = (await registry.resolve(versionReference(name, version))) ?? target
  const message = moved
    ? `champion moved from version ${champion.version} back to ${version}`
    : `version ${version} is the champion already`
  const pointed = {alias: championAlias, previous: moved ? champion.version : undefined, message}
  const approvals = (await context.approvals?.()) ?? []
  const chain = {trained: undefined, gate: undefined}
  return {
    ...told(current, champion, message),
    record: recordOf({...nothingKnown, version: current, registry, created: false, chain, pointed, runsCode: [], approvals}),
  }
}

/** A version that never served must at least have passed: the record of its gate is kept with it. */
async function requirePassedGate(version: ModelVersion, registry: Registry, {temporary}: Context): Promise<void> {
  const folder = join(temporary, 'rollback')
  await registry.download(version, folder, ['evidence'])
  const gate = await openRecordChain(join(folder, 'evidence', 'records')).latest('evaluate-gate', version.digest)
  const status = gate?.statement.predicate.modelflight.status
  if (status === 'pass' || status === 'warn') return
  const what = status === undefined ? 'has no record of a gate' : `was judged ${status}`
  throw policyRefused(`version ${version.version} of ${version.name} ${what} and was not champion before, so it does not become champion`, {
    hint: `Roll back to models:/${version.name}@${previousChampionAlias}.`,
  })
}

function told(version: ModelVersion, champion: ModelVersion, message: string): RegisterResult {
  const check: Check = {id: 'rollback', status: 'pass', observed: version.version, message}
  const verdict = verdictOf([check])
  return {
    verdict,
    section: rolledBackSection(verdict.status, version, message),
    outputs: {
      version: version.version,
      'model-uri': formatReference(versionReference(version.name, version.version)),
      'model-digest': version.digest,
      alias: championAlias,
      created: false,
      'previous-version': champion.version === version.version ? '' : champion.version,
      'model-card-path': '',
      'attestation-url': '',
    },
  }
}
