import type {Json, JsonObject} from './schema.ts'

/** Something with a digest: a data set, a model, a metrics file. */
export interface Subject {
  readonly name: string
  /** `sha256:` and 64 hex digits. */
  readonly digest: string
}

/** What an action asks to have recorded. */
export interface NewRecord {
  /** What the record speaks of: the data digest, the model digest. */
  readonly subjects: readonly Subject[]
  /** What went in: data, code, gate file, baseline. */
  readonly materials: readonly Subject[]
  readonly predicateType: string
  readonly predicate: JsonObject
}

/** in-toto Statement v1, as it lies in `records/`. `predicate.modelflight` links it into the chain. */
export interface Statement {
  readonly _type: 'https://in-toto.io/Statement/v1'
  readonly subject: readonly {readonly name: string; readonly digest: {readonly sha256: string}}[]
  readonly predicateType: string
  readonly predicate: {readonly modelflight: ChainLink; readonly [key: string]: Json | ChainLink}
}

/** Our part of a predicate. */
export interface ChainLink {
  readonly action: string
  readonly attempt: number
  /** Position in the chain, from 0. */
  readonly index: number
  /** `sha256:` of the bytes of the record before it; absent in the first. */
  readonly previous?: string
  readonly materials: readonly Subject[]
  readonly status: string
  /** ISO 8601, UTC. */
  readonly startedAt?: string
  readonly finishedAt: string
  readonly run: {readonly repository: string; readonly sha: string; readonly id: string; readonly attempt: number; readonly url: string}
}

/** A record on disk. */
export interface StoredRecord {
  readonly path: string
  /** `sha256:` of the file's bytes. */
  readonly digest: string
  readonly statement: Statement
}

/** The record chain of an output folder. */
export interface RecordChain {
  /**
   * All records in order, verified: every link's `previous` is the digest of the bytes before it.
   *
   * @throws Failure (policy-refused) when a record was changed, removed or put in between.
   */
  all(): Promise<readonly StoredRecord[]>
  /** The newest record of an action, about a subject digest when one is given. */
  latest(action: string, subjectDigest?: string): Promise<StoredRecord | undefined>
  /** Takes over the records of another run (a folder), after the same verification; the new records continue from there. */
  adopt(folder: string): Promise<readonly StoredRecord[]>
}

/** Predicate types of the in-toto Statements; the first two are the definitions of SLSA and in-toto. */
export const predicateTypes = {
  provenance: 'https://slsa.dev/provenance/v1',
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  registration: 'https://modelflight.dev/registration/v1',
  rollout: 'https://modelflight.dev/rollout/v1',
  retention: 'https://modelflight.dev/retention/v1',
} as const
