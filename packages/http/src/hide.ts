/** Takes secrets out of a stream of lines. */
export interface Hiding {
  /** The complete lines of what came so far, without secrets. */
  push(chunk: Uint8Array): Uint8Array
  /** What is left at the end. */
  end(): Uint8Array
}

/** Longer lines are cut there, so that memory stays bounded. */
const maxLine = 1 << 20

/**
 * Replaces secrets in output as it comes by `***`: as they are, base64, URL-encoded, and as part of a JSON string. Works on whole lines,
 * so a secret that comes in two pieces is found; each line of a secret with several is one on its own. Bytes that are not UTF-8 survive.
 */
export function hiding(secrets: readonly string[]): Hiding {
  const forms = formsOf(secrets)
  let pending: Buffer[] = []
  let size = 0
  const clean = (bytes: Buffer): Uint8Array => {
    // Latin-1 keeps every byte, so forms are compared as bytes.
    let text = bytes.toString('latin1')
    for (const form of forms) text = text.replaceAll(form, '***')
    return Buffer.from(text, 'latin1')
  }
  const take = (): Buffer => {
    const bytes = Buffer.concat(pending)
    pending = []
    size = 0
    return bytes
  }
  return {
    push(chunk) {
      if (forms.length === 0) return chunk
      const end = Math.max(chunk.lastIndexOf(10), chunk.lastIndexOf(13)) + 1
      if (end === 0 && size + chunk.length < maxLine) {
        pending.push(Buffer.from(chunk))
        size += chunk.length
        return new Uint8Array()
      }
      pending.push(Buffer.from(chunk.subarray(0, end || chunk.length)))
      const complete = take()
      const rest = chunk.subarray(end || chunk.length)
      if (rest.length > 0) pending.push(Buffer.from(rest))
      size = rest.length
      return clean(complete)
    },
    end: () => clean(take()),
  }
}

const shortest = 4

function formsOf(secrets: readonly string[]): readonly string[] {
  const lines = secrets.flatMap((secret) => [secret, ...(secret.includes('\n') ? secret.split(/\r?\n/) : [])])
  const forms = lines
    .filter((line) => line.trim().length >= shortest)
    .flatMap((line) => [
      line,
      Buffer.from(line).toString('base64').replace(/=+$/, ''),
      encodeURIComponent(line),
      JSON.stringify(line).slice(1, -1),
    ])
  const bytes = forms.map((form) => Buffer.from(form).toString('latin1'))
  return [...new Set(bytes)].sort((a, b) => b.length - a.length)
}
