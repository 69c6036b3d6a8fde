import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import type {Attestation, Attestor, Context} from '@modelflight/core/action'
import {dependencyFailed, explain, policyRefused} from '@modelflight/core/errors'
import {sha256, shortDigest, writeAtomic} from '@modelflight/core/files'
import type {StoredRecord} from '@modelflight/core/records'
import type {Check} from '@modelflight/core/verdict'
import type {Chain} from './evidence.ts'

/** A record with its signature. */
export interface SignedRecord {
  /** Digest of the record: of the bytes that were signed. */
  readonly record: string
  /** Digest of the Sigstore bundle. */
  readonly bundle: string
  /** Page of the attestation; empty where there is none. */
  readonly url: string
  /** Absolute path of the bundle. */
  readonly path: string
}

/** What became of signing. */
export interface Signed {
  readonly records: readonly SignedRecord[]
  readonly check: Check
}

/**
 * Signs the records of training (SLSA provenance) and gate (test result) as they lie on disk: the signature covers their bytes, and by
 * their links every record before them.
 *
 * @throws Failure policy-refused when signing is required and the job may not; dependency-failed when it is required and fails.
 */
export async function attestRecords(mode: 'auto' | 'required' | 'never', {trained, gate}: Chain, context: Context): Promise<Signed> {
  if (mode === 'never') return unsigned('skipped', 'the records were not signed (attest: never)')
  const {attestor} = context
  if (attestor === undefined) {
    if (mode === 'required')
      throw policyRefused('the records can not be signed: this job may not identify itself', {
        hint: 'Give the job `permissions: id-token: write` and `attestations: write`.',
      })
    return unsigned('skipped', 'unanchored: the job has no `id-token: write`, so the records were not signed')
  }
  const records = [trained, gate?.record].filter((record) => record !== undefined)
  if (records.length === 0) return unsigned('skipped', 'there are no records of training or gate to sign')
  try {
    return await sign(records, attestor, mode)
  } catch (error) {
    const {message, hint, bug} = explain(error)
    if (mode === 'required' || bug !== undefined) throw error
    return unsigned('warn', `unanchored: ${message}`, hint)
  }
}

async function sign(records: readonly StoredRecord[], attestor: Attestor, mode: 'auto' | 'required'): Promise<Signed> {
  const signed: SignedRecord[] = []
  let refused: Attestation['notKept']
  for (const {path, digest, statement} of records) {
    const {action} = statement.predicate.modelflight
    const target = join(dirname(path), `attestation-${action}-${shortDigest(digest)}.sigstore.json`)
    if (existsSync(target)) {
      signed.push({record: digest, bundle: sha256(await readFile(target)), url: '', path: target})
      continue
    }
    const {bundle, url, notKept} = await attestor.attest(await readFile(path))
    if (notKept !== undefined && mode === 'required') throw dependencyFailed(notKept.message, {hint: notKept.hint})
    refused = notKept
    await writeAtomic(target, bundle)
    signed.push({record: digest, bundle: sha256(bundle), url, path: target})
  }
  const names = records.map(({path}) => basename(path)).join(' and ')
  const check = {id: 'attestation', n: signed.length} as const
  if (refused === undefined) return {records: signed, check: {...check, status: 'pass', message: `${names}: signed`}}
  return {records: signed, check: {...check, status: 'warn', message: `${names}: ${refused.message}`, hint: refused.hint}}
}

const unsigned = (status: 'skipped' | 'warn', message: string, hint?: string): Signed => ({
  records: [],
  check: {id: 'attestation', status, message, ...(hint === undefined ? {} : {hint})},
})
