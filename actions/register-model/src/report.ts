import type {VerdictStatus} from '@modelflight/core/verdict'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {formatReference, versionReference} from '@modelflight/registry/reference'
import {type Block, code, paragraph, type Section, table} from '@modelflight/report/document'
import type {AliasOutcome} from './aliases.ts'
import type {Chain} from './evidence.ts'

/** What the report of a registration is made from. */
export interface Registration {
  readonly status: VerdictStatus
  readonly version: ModelVersion
  readonly created: boolean
  readonly pointed: AliasOutcome
  readonly chain: Chain
  readonly registry: Registry
}

/** The action's part of comment, summary and report. */
export function sectionOf(registration: Registration): Section {
  const {status, version, created, pointed} = registration
  const reference = formatReference(versionReference(version.name, version.version))
  const what = created ? `registered as ${reference}` : `is ${reference}, registered before`
  return {
    id: 'register-model',
    title: 'Registration',
    tone: status,
    headline: `${version.name} ${what}; ${pointed.message}`,
    blocks: blocksOf(registration),
  }
}

function blocksOf({version, chain, registry}: Registration): readonly Block[] {
  const {metrics, predictions, profile, records} = version.evidence
  const bytes = version.files.reduce((sum, file) => sum + file.bytes, 0)
  const kept = [metrics, predictions, profile].filter((file) => file !== undefined)
  const rows = [
    ['Model', code(version.digest)],
    ['Files', `${version.files.length}, ${bytes} bytes`],
    ['Gate', chain.gate === undefined ? 'not asked for' : [chain.gate.status, ' ', code(chain.gate.record.digest)]],
    ['Training', chain.trained === undefined ? 'no record' : code(chain.trained.digest)],
    ...kept.map((file) => [file.path, code(file.digest)]),
    ['Records kept with it', String(records.length)],
    ['Registry', code(registry.name)],
  ]
  return [table(['Evidence', 'What was recorded'], rows)]
}

/** The part of a version that others registered. */
export const adoptedSection = (status: VerdictStatus, version: ModelVersion, reference: string): Section => ({
  id: 'register-model',
  title: 'Registration',
  tone: status,
  headline: `${reference} is version ${version.version} of ${version.name}: adopted, no evidence`,
  blocks: [paragraph('Model ', code(version.digest), ', verified against the registry.')],
})

/** The part of a version that became champion again. */
export const rolledBackSection = (status: VerdictStatus, version: ModelVersion, headline: string): Section => ({
  id: 'register-model',
  title: 'Registration',
  tone: status,
  headline: `${version.name}: ${headline}`,
  blocks: [paragraph('Model ', code(version.digest), '.')],
})

/** What a clean-up did: each version with why it stays, or that it goes. */
export const retentionSection = (
  status: VerdictStatus,
  headline: string,
  versions: readonly (readonly [ModelVersion, string | undefined])[],
): Section => ({
  id: 'register-model',
  title: 'Registration',
  tone: status,
  headline,
  blocks: [
    table(
      ['Version', 'Made', 'Model', 'Stays'],
      versions
        .toSorted(([a], [b]) => Number(a.version) - Number(b.version))
        .map(([{version, createdAt, digest}, why]) => [version, createdAt.slice(0, 10), code(digest.slice(0, 19)), why ?? 'goes']),
    ),
  ],
})

/** What is said of a model that does not load. */
export const brokenSection = (name: string, digest: string): Section => ({
  id: 'register-model',
  title: 'Registration',
  tone: 'fail',
  headline: `${name} does not load, so it was not registered`,
  blocks: [paragraph('Model ', code(digest), '.')],
})

/** What a plan says. */
export const plannedSection = (headline: string, digest: string): Section => ({
  id: 'register-model',
  title: 'Registration',
  tone: 'neutral',
  headline,
  blocks: [paragraph('Model ', code(digest), '.')],
})
