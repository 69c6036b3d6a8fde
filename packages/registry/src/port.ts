import type {ModelReference} from './reference.ts'

/** One file of a version. */
export interface StoredFile {
  /** Relative to the model's (or the evidence's) folder, with `/`. */
  readonly path: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
  readonly bytes: number
}

/** Kinds of evidence that are single files. Records are several. */
export const evidenceKinds = ['metrics', 'predictions', 'profile'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What a version carries besides the model, as `T`: a stored file in the registry, a path on disk. */
export interface Evidence<T> {
  /** metrics.json of the training run. */
  readonly metrics: T | undefined
  /** Predictions on the evaluation data, so that a candidate can be compared row by row. */
  readonly predictions: T | undefined
  /** Profile of the training data: what check-drift compares today's data with. */
  readonly profile: T | undefined
  /** The record chain that led to this version, in order. */
  readonly records: readonly T[]
}

/** Evidence of a version that others registered: none. */
export const noEvidence: Evidence<never> = {metrics: undefined, predictions: undefined, profile: undefined, records: []}

/** A registered version of a model. Everything but `aliases` never changes. */
export interface ModelVersion {
  readonly name: string
  /** A number from 1, as text. */
  readonly version: string
  /** Digest of the model files, as `digestPath` of core computes it. */
  readonly digest: string
  /** Aliases that point here now, sorted. */
  readonly aliases: readonly string[]
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly tags: Readonly<Record<string, string>>
  /** `file`: the model is one file; `folder`: it is a folder, and the paths are relative to it. */
  readonly layout: 'file' | 'folder'
  readonly files: readonly StoredFile[]
  readonly evidence: Evidence<StoredFile>
}

/** What is to be registered. */
export interface NewModel {
  readonly name: string
  /** Absolute path of the model's file or folder. */
  readonly path: string
  /** The digest that the files must have: other files are refused. */
  readonly digest: string
  /** Absolute paths. */
  readonly evidence: Evidence<string>
  readonly tags: Readonly<Record<string, string>>
  readonly createdAt: Date
  /** Numbers of the metrics file, whatever its format, for registries that compare versions by them. */
  readonly metrics?: Readonly<Record<string, number>>
}

/** A version, and whether this call made it: the same digest gives the same version again. */
export interface Registered {
  readonly version: ModelVersion
  readonly created: boolean
}

/** What became of an alias. */
export type AliasMove =
  | {readonly kind: 'moved'; readonly previous: string | undefined}
  /** It pointed there already. */
  | {readonly kind: 'unchanged'}
  /** Someone else moved it first: nothing was changed. */
  | {readonly kind: 'conflict'; readonly actual: string | undefined}

/** What became of a version that was to be removed. */
export type Removal =
  /** `left`: what of it stays for now, and who takes it away, as a sentence. */
  | {readonly kind: 'removed'; readonly left: string | undefined}
  | {readonly kind: 'kept'; readonly why: string}
  /** There is no such version, or others registered it. */
  | {readonly kind: 'missing'}

/** Where an alias must point for a move to happen: a version, nowhere (`undefined`), or wherever it is (`any`). */
export interface Expected {
  readonly expected: string | 'any' | undefined
}

/** What to download: a gate needs the evidence, not a model of some gigabytes. */
export type Part = 'model' | 'evidence'

/** A version on disk, verified against its digests. */
export interface DownloadedModel {
  /** Absolute path of the model's file or folder; undefined when it was not asked for. */
  readonly model: string | undefined
  /** Absolute paths; empty when it was not asked for. */
  readonly evidence: Evidence<string>
}

/**
 * A model registry, as the actions need it. A registry that does not answer, or answers with nonsense, throws
 * Failure (dependency-failed); stored bytes that don't match their digest throw Failure (policy-refused).
 */
export interface Registry {
  /** For messages: the kind and address, without secrets. */
  readonly name: string
  /** The version meant, or undefined when there is no such model, version or alias. */
  resolve(reference: ModelReference): Promise<ModelVersion | undefined>
  /** All versions of a model, oldest first; empty when there is no such model. */
  versions(name: string): Promise<readonly ModelVersion[]>
  /** Stores a model once per digest: four runs at once make one version. Sets no alias. */
  register(model: NewModel): Promise<Registered>
  /**
   * Points an alias at a version, if it points where the caller thinks (compare and set). When `champion` moves, `champion-previous`
   * is left at the version it came from.
   *
   * @throws Failure (input-error) when there is no such version.
   */
  setAlias(name: string, alias: string, version: string, expected: Expected): Promise<AliasMove>
  /** Writes the asked parts below `folder` (created): the model to `model/`, evidence to `evidence/`. Bytes are verified as they are copied. */
  download(version: ModelVersion, folder: string, parts?: readonly Part[]): Promise<DownloadedModel>
  /**
   * Takes a version away, with all that only it uses. Never the newest one, and never one that an alias points at, however it got there:
   * both stay, and the answer says why. Numbers are never given again; the same model registered later gets a new one.
   */
  remove(name: string, version: string): Promise<Removal>
  /** Looks through what the registry keeps about a version beyond its files. Left out where there is nothing else to compare. */
  audit?(version: ModelVersion): Promise<RegistryAudit>
}

/** What an audit of a registry's own store found. */
export interface RegistryAudit {
  /** What was looked at, in words. */
  readonly seen: string
  /** What contradicts itself, one sentence each. */
  readonly faults: readonly string[]
  /** What outside of the records pins them: a digest that changes with every one of them. */
  readonly anchor?: {readonly name: string; readonly digest: string}
}

/** The alias that serves now, the one that passed the gate, and the one to go back to. */
export const championAlias = 'champion'
export const challengerAlias = 'challenger'
export const previousChampionAlias = 'champion-previous'
