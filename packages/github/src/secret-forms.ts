/**
 * A secret and the forms in which it may turn up in a log: base64, URL-safe base64, URL-encoded, as part of a JSON string,
 * and as the password of basic authentication with GitHub's usual user name. Short values are not derived from: their forms
 * would hide half the log.
 */
export function secretForms(value: string): string[] {
  if (value.trim() === '') return []
  if (value.length < 6) return [value]
  const bytes = Buffer.from(value)
  const forms = [
    value,
    bytes.toString('base64'),
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
    encodeURIComponent(value),
    encodeURIComponent(value).replaceAll('%20', '+'),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(`x-access-token:${value}`).toString('base64'),
  ]
  return [...new Set(forms)]
}
