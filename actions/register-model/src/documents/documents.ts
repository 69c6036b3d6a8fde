import {basename, join} from 'node:path'
import type {Approval, Context} from '@modelflight/core/action'
import {sha256, writeAtomic} from '@modelflight/core/files'
import {lineageText} from '@modelflight/core/open-lineage'
import {type ModelStory, storyOf} from '@modelflight/core/record-story'
import type {StoredRecord, Subject} from '@modelflight/core/records'
import type {JsonObject} from '@modelflight/core/schema'
import type {ModelVersion, Registry} from '@modelflight/registry/port'
import {formatReference, versionReference} from '@modelflight/registry/reference'
import type {Chain} from '../evidence.ts'
import {cardOf, renderCard} from './card.ts'
import {evidencePack, renderPack} from './evidence-pack.ts'
import {mlBom} from './ml-bom.ts'

/** What documents are made from: all of it from the records and the registry, none of it typed. */
export interface DocumentFacts {
  readonly version: ModelVersion
  /** `models:/<name>/<version>`. */
  readonly reference: string
  readonly registry: Registry
  readonly chain: Chain
  readonly story: ModelStory
  readonly formats: readonly string[]
  readonly metrics: JsonObject
  readonly approvals: readonly Approval[]
  /** Version that the alias pointed at before. */
  readonly previous: string | undefined
}

/** What the caller knows. */
export type DocumentInput = Omit<DocumentFacts, 'reference' | 'story'>

/** The documents of a version, written. */
export interface Documents {
  /** Absolute path of the model card, as Markdown. */
  readonly card: string
  /** Absolute paths of all. */
  readonly files: readonly string[]
  /** Names and digests, for the registration record. */
  readonly subjects: readonly Subject[]
}

/**
 * Writes what others read of a version below the output folder: model card (Markdown with the front matter that Hugging Face reads, and
 * JSON), CycloneDX ML-BOM, OpenLineage events, and the evidence pack for the AI Act.
 */
export async function writeDocuments(input: DocumentInput, context: Context): Promise<Documents> {
  const {version} = input
  const records = await context.records.all()
  const facts: DocumentFacts = {
    ...input,
    reference: formatReference(versionReference(version.name, version.version)),
    story: storyOf(records.map(audited), version.digest),
  }
  const card = cardOf(facts)
  const pack = evidencePack(facts)
  const texts: Readonly<Record<string, string>> = {
    'model-card.md': renderCard(card),
    'model-card.json': jsonText(card),
    'ml-bom.cdx.json': jsonText(mlBom(facts)),
    'openlineage.ndjson': lineageText(records),
    'ai-act-evidence.json': jsonText(pack),
    'ai-act-evidence.md': renderPack(pack, facts.reference),
  }
  const folder = join(context.outputDir, 'register-model')
  for (const [name, text] of Object.entries(texts)) await writeAtomic(join(folder, name), text)
  return {
    card: join(folder, 'model-card.md'),
    files: Object.keys(texts).map((name) => join(folder, name)),
    subjects: Object.entries(texts).map(([name, text]) => ({name: `register-model/${name}`, digest: sha256(text)})),
  }
}

const audited = ({path, digest, statement}: StoredRecord) => ({name: basename(path), digest, statement})

const jsonText = (value: object): string => `${JSON.stringify(value, null, 2)}\n`
