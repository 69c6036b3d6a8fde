import {inputError} from '@modelflight/core/errors'
import type {Statement} from '@modelflight/core/records'

/** A bundle whose payload can be read; nothing of it is verified yet. */
export interface OpenedBundle {
  readonly payload: Buffer
  /** Undefined when the payload is not one of our records. */
  readonly statement: Statement | undefined
  readonly json: unknown
}

/** What a signature is worth. */
export type SignatureResult = {readonly kind: 'signed'; readonly signer: string} | {readonly kind: 'refused'; readonly why: string}

/** Verifies bundles under some trust roots. */
export interface Trust {
  /** @param repository page of the repository whose workflow must have signed, e.g. `https://github.com/o/r`. */
  verify(bundle: OpenedBundle, repository: string): Promise<SignatureResult>
}

/** Takes a bundle apart; undefined when it is none. */
export function openBundle(text: string): OpenedBundle | undefined {
  try {
    const json = JSON.parse(text) as {readonly dsseEnvelope?: {readonly payload?: unknown}}
    const encoded = json.dsseEnvelope?.payload
    if (typeof encoded !== 'string') return undefined
    const payload = Buffer.from(encoded, 'base64')
    return {payload, statement: asRecord(payload), json}
  } catch {
    return undefined
  }
}

function asRecord(payload: Buffer): Statement | undefined {
  try {
    const statement = JSON.parse(payload.toString('utf8')) as Statement
    const known = typeof statement.predicate.modelflight.action === 'string' && Array.isArray(statement.subject)
    return known ? statement : undefined
  } catch {
    return undefined
  }
}

/** Extension of Fulcio certificates with the repository of the workflow: a DER UTF8String. */
const repositoryExtension = [1, 3, 6, 1, 4, 1, 57264, 1, 12]

/**
 * Reads trust roots: one JSON document, or one a line as `gh attestation trusted-root` prints them. A root without transparency logs (that
 * of GitHub for private repositories) asks for a signed timestamp instead.
 *
 * @throws Failure (input-error) when the text holds none.
 */
export async function readTrust(text: string, name: string): Promise<Trust> {
  const [{toTrustMaterial, toSignedEntity, Verifier}, {bundleFromJSON}, {TrustedRoot}] = await Promise.all([
    import('@sigstore/verify'),
    import('@sigstore/bundle'),
    import('@sigstore/protobuf-specs'),
  ])
  const verifiers = documentsOf(text, name).map((json) => {
    const root = TrustedRoot.fromJSON(json)
    const options = {tlogThreshold: root.tlogs.length > 0 ? 1 : 0, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0, timestampThreshold: 1}
    return new Verifier(toTrustMaterial(root), options)
  })
  return {
    verify: (bundle, repository) => {
      const reasons: string[] = []
      for (const verifier of verifiers) {
        try {
          const entity = toSignedEntity(bundleFromJSON(bundle.json))
          const {identity} = verifier.verify(entity, {oids: [{oid: {id: repositoryExtension}, value: utf8String(repository)}]})
          return Promise.resolve({kind: 'signed', signer: identity?.subjectAlternativeName ?? repository})
        } catch (error) {
          reasons.push(error instanceof Error ? error.message : String(error))
        }
      }
      return Promise.resolve({kind: 'refused', why: reasons.join('; ')})
    },
  }
}

function documentsOf(text: string, name: string): readonly unknown[] {
  const parse = (json: string): unknown => {
    try {
      return JSON.parse(json)
    } catch {
      return undefined
    }
  }
  const whole = parse(text)
  const found =
    whole === undefined
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(parse)
      : [whole]
  const usable = found.filter((value) => typeof value === 'object' && value !== null && 'certificateAuthorities' in value)
  if (usable.length > 0 && usable.length === found.length) return usable
  throw inputError(`--trusted-root: ${name} is not a Sigstore trust root`, {hint: 'gh attestation trusted-root prints one.'})
}

/** DER of a UTF8String with up to 65,535 bytes. */
function utf8String(text: string): Buffer {
  const bytes = Buffer.from(text)
  const {length} = bytes
  const header = length < 128 ? [0x0c, length] : length < 256 ? [0x0c, 0x81, length] : [0x0c, 0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from(header), bytes])
}
