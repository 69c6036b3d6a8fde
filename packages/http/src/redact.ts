/** Shapes of secrets that servers like to repeat in their messages. */
const secretShapes: readonly RegExp[] = [
  /\bgh[pousr]_[A-Za-z0-9]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bxox[abprs]-[A-Za-z0-9-]{10,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
  /\b(?:Bearer|Basic|Token)\s+[A-Za-z0-9._~+/=-]{8,}/gi,
  /(?<=:\/\/)[^\s/@]+@/g,
]

/** A URL as it may be printed: scheme, host and path. User-info, query and fragment often carry secrets, so they go. */
export function redactUrl(url: URL | string): string {
  const parsed = URL.canParse(String(url)) ? new URL(url) : undefined
  if (parsed === undefined) return '(unreadable URL)'
  return `${parsed.protocol}//${parsed.host}${parsed.pathname}`
}

/**
 * A text from outside as it may be printed: known secrets, in their plain, base64 and URL-encoded forms, and everything that
 * looks like one become `***`; control characters become spaces; cut at `limit` characters.
 */
export function redactText(text: string, secrets: readonly string[] = [], limit = 200): string {
  let clean = text
  for (const secret of secrets.filter((candidate) => candidate.length >= 4)) {
    for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) clean = clean.replaceAll(form, '***')
  }
  for (const shape of secretShapes) clean = clean.replace(shape, '***')
  clean = clean.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return clean.length > limit ? `${clean.slice(0, limit)}…` : clean
}
