import {type NewRecord, predicateTypes, type Subject} from '@modelflight/core/records'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {formatReference, versionReference} from '@modelflight/registry/reference'
import type {AliasOutcome} from './aliases.ts'
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
}

/** The record of a registration; docs/records.md describes its predicate. */
export function recordOf({version, registry, created, chain, pointed, runsCode}: Facts): NewRecord {
  const {metrics, predictions, profile} = version.evidence
  const evidence = {metrics, predictions, profile}
  const kept = Object.entries(evidence).flatMap(([name, file]): Subject[] => (file === undefined ? [] : [{name, digest: file.digest}]))
  return {
    subjects: [{name: formatReference(versionReference(version.name, version.version)), digest: version.digest}],
    materials: [
      ...(chain.trained === undefined ? [] : [{name: 'train record', digest: chain.trained.digest}]),
      ...(chain.gate === undefined ? [] : [{name: 'evaluate-gate record', digest: chain.gate.record.digest}]),
      ...kept,
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
    },
  }
}
