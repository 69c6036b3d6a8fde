import type {Approval} from '@modelflight/core/action'
import {type NewRecord, predicateTypes, type Subject} from '@modelflight/core/records'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {formatReference, versionReference} from '@modelflight/registry/reference'
import type {AliasOutcome} from './aliases.ts'
import type {SignedRecord} from './attest.ts'
import type {Chain} from './evidence.ts'

/** What a registration record is made from. */
export interface Facts {
  readonly version: ModelVersion
  readonly registry: Registry
  readonly created: boolean
  readonly chain: Chain
  /** Undefined when the version was adopted: aliases stay as they are. */
  readonly pointed: AliasOutcome | undefined
  /** Paths of the files that run code when they are loaded, which was allowed. */
  readonly runsCode: readonly string[]
  readonly approvals: readonly Approval[]
  readonly attestations: readonly SignedRecord[]
  /** What was written about the version. */
  readonly documents: readonly Subject[]
}

/** What a record of an adopted version leaves out. */
export const nothingKnown = {approvals: [], attestations: [], documents: []} as const

/** The record of a registration; docs/records.md describes its predicate. */
export function recordOf(facts: Facts): NewRecord {
  const {version, registry, created, chain, pointed, runsCode, approvals, attestations, documents} = facts
  const {metrics, predictions, profile} = version.evidence
  const evidence = {metrics, predictions, profile}
  const kept = Object.entries(evidence).flatMap(([name, file]): Subject[] => (file === undefined ? [] : [{name, digest: file.digest}]))
  return {
    subjects: [{name: formatReference(versionReference(version.name, version.version)), digest: version.digest}],
    materials: [
      ...(chain.trained === undefined ? [] : [{name: 'train record', digest: chain.trained.digest}]),
      ...(chain.gate === undefined ? [] : [{name: 'evaluate-gate record', digest: chain.gate.record.digest}]),
      ...kept,
      ...documents,
    ],
    predicateType: predicateTypes.registration,
    predicate: {
      model: version.name,
      version: version.version,
      registry: registry.name,
      created,
      adopted: pointed === undefined,
      alias: pointed?.alias ?? '',
      previousVersion: pointed?.previous ?? null,
      gate:
        chain.gate === undefined
          ? null
          : {record: chain.gate.record.digest, status: chain.gate.status, baseline: chain.gate.baseline ?? null},
      createdAt: version.createdAt,
      runsCode,
      tags: version.tags,
      approvals: approvals.map((approval) => ({...approval})),
      attestations: attestations.map(({record, bundle, url}) => ({record, bundle, url})),
    },
  }
}
