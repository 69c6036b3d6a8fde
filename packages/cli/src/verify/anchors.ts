import {readFile} from 'node:fs/promises'
import {sha256, shortDigest} from '@modelflight/core/files'
import {type AuditedRecord, linkOf} from '@modelflight/core/record-audit'
import type {ModelStory} from '@modelflight/core/record-story'
import type {Check} from '@modelflight/core/verdict'
import type {BundleFile, Gathered} from './gather.ts'
import type {VerifyOptions} from './options.ts'
import {type OpenedBundle, openBundle, readTrust, type Trust} from './sigstore.ts'

/** What outside of the records holds them fast. */
export interface Anchors {
  /** In words; empty when they are unanchored. */
  readonly anchors: readonly string[]
  readonly checks: readonly Check[]
}

/**
 * Looks for what would have to change when all records were written anew: signatures over a record (which cover the records before it by
 * its link), and the manifest of an OCI registry. A signed record that is not in the chain is what a rewritten chain looks like.
 */
export async function findAnchors(
  {registered}: ModelStory,
  records: readonly AuditedRecord[],
  gathered: Gathered,
  options: VerifyOptions,
): Promise<Anchors> {
  const trust =
    options.trustedRoot === undefined ? undefined : await readTrust(await readFile(options.trustedRoot, 'utf8'), options.trustedRoot)
  const judged = await Promise.all(gathered.bundles.map((bundle) => judge(bundle, records, trust, options)))
  const signed = judged.flatMap((result) => (result.kind === 'signed' ? [result] : []))
  const faults = [...judged.flatMap((result) => (result.kind === 'fault' ? [result.message] : [])), ...missingBundles(registered, gathered)]
  const unchecked = judged.filter(({kind}) => kind === 'unchecked').length
  const {audit} = gathered
  const subject =
    audit?.anchor === undefined || audit.faults.length > 0 ? [] : [`the OCI subject ${audit.anchor.digest} in ${audit.anchor.name}`]
  return {
    anchors: [...signed.map(({record, signer}) => `${record.name}, signed by ${signer}`), ...subject],
    checks: [
      ...faults.map((message): Check => ({id: 'signatures', status: 'fail', message})),
      ...signatureChecks(signed.length, unchecked, records),
    ],
  }
}

/** Signatures that the registration names and that are not here, or not as they were: also a copy beside the records is held to that. */
function missingBundles(registered: AuditedRecord | undefined, {bundles}: Gathered): readonly string[] {
  const named: unknown = registered?.statement.predicate['attestations']
  const all = Array.isArray(named) ? (named as readonly {readonly record?: unknown; readonly bundle?: unknown}[]) : []
  return all.flatMap(({record, bundle}): readonly string[] => {
    const same = bundles.filter(({text}) => sha256(text) === bundle).length
    const copies = bundles.filter(({name}) => name.endsWith(`-${shortDigest(String(record))}.sigstore.json`)).length
    return same > 0 && copies <= same
      ? []
      : [`the signature of ${String(record)}, which the registration names, is not here or was changed`]
  })
}

function signatureChecks(signed: number, unchecked: number, records: readonly AuditedRecord[]): readonly Check[] {
  if (records.length === 0 || signed + unchecked === 0) return []
  if (signed > 0) return [{id: 'signatures', status: 'pass', n: signed, message: `${signed} verified`}]
  const message = `${unchecked} signed record${unchecked === 1 ? '' : 's'}, not verified: there is no trust root`
  return [
    {
      id: 'signatures',
      status: 'warn',
      message,
      hint: 'gh attestation trusted-root > trusted-root.jsonl, and --trusted-root trusted-root.jsonl.',
    },
  ]
}

type Judged =
  | {readonly kind: 'signed'; readonly record: AuditedRecord; readonly signer: string}
  | {readonly kind: 'unchecked'}
  /** Of another model or chain: nothing to do with this one. */
  | {readonly kind: 'foreign'}
  | {readonly kind: 'fault'; readonly message: string}

async function judge(
  bundle: BundleFile,
  records: readonly AuditedRecord[],
  trust: Trust | undefined,
  {repository}: VerifyOptions,
): Promise<Judged> {
  const opened = openBundle(bundle.text)
  if (opened === undefined) return {kind: 'fault', message: `${bundle.name} is not a Sigstore bundle with a signed statement`}
  const record = records.find(({digest}) => digest === sha256(opened.payload))
  if (record === undefined) return replaced(bundle, opened, records)
  if (trust === undefined) return {kind: 'unchecked'}
  const {run} = linkOf(record)
  const server = URL.parse(run.url)?.origin ?? 'https://github.com'
  const result = await trust.verify(opened, `${server}/${repository ?? run.repository}`)
  return result.kind === 'signed'
    ? {kind: 'signed', record, signer: result.signer}
    : {kind: 'fault', message: `the signature of ${record.name} does not hold: ${result.why}`}
}

/** A signed record about the same model by the same action, at the same place, whose bytes are not here. */
function replaced({name}: BundleFile, {statement}: OpenedBundle, records: readonly AuditedRecord[]): Judged {
  const link = statement?.predicate.modelflight
  if (link === undefined) return {kind: 'foreign'}
  const subjects = new Set(statement?.subject.map(({digest}) => digest.sha256))
  const twin = records.find(
    (record) => linkOf(record).action === link.action && record.statement.subject.some(({digest}) => subjects.has(digest.sha256)),
  )
  if (twin === undefined) return {kind: 'foreign'}
  return {
    kind: 'fault',
    message: `${name} signs another ${link.action} record about this model than ${twin.name}: the records were written anew`,
  }
}
