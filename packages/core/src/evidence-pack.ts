import {isDeepStrictEqual} from 'node:util'
import type {AuditedRecord} from './record-audit.ts'
import type {Json} from './schema.ts'

/** Format of the evidence pack, with its version. */
export const evidencePackFormat = 'modelflight-evidence-pack/1'

/** One field of the pack: what it is evidence for, and where it was read. */
export interface PackEntry {
  readonly article: string
  readonly duty: string
  readonly value: Json
  /** Digest of a record, or `register-model` for the registration, which is written after the pack; a JSON Pointer into it. */
  readonly source: {readonly record: string; readonly pointer: string}
}

/** Evidence for duties of a law, and what no run can know. */
export interface EvidencePack {
  readonly format: string
  readonly notice: string
  /** Digest of the model. */
  readonly digest: string
  readonly evidence: readonly PackEntry[]
  readonly missing: readonly {readonly article: string; readonly duty: string}[]
}

/** The value that a JSON Pointer leads to; undefined when there is none. */
export function valueAt(root: unknown, pointer: string): Json | undefined {
  let value: unknown = root
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined
  }
  return value as Json | undefined
}

/** What of a pack is not what the records say: each field is read again where it came from. */
export function packFaults(
  pack: Partial<EvidencePack>,
  records: readonly AuditedRecord[],
  registered: AuditedRecord | undefined,
): readonly string[] {
  const entries: unknown = pack.evidence
  if (pack.format !== evidencePackFormat || !Array.isArray(entries)) return ['the evidence pack has another format']
  return (entries as readonly unknown[]).flatMap((entry): readonly string[] => {
    const {article, duty, value, source} = entry as Partial<PackEntry>
    const record = source?.record === 'register-model' ? registered : records.find(({digest}) => digest === source?.record)
    if (record === undefined) return [`${String(article)}, ${String(duty)}: the record that it was read from is not here`]
    return isDeepStrictEqual(valueAt(record.statement, source?.pointer ?? ''), value)
      ? []
      : [`${String(article)}, ${String(duty)}: the record says something else`]
  })
}
