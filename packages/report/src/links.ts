/**
 * The address of a link, normalised, when it is plain http or https without credentials and of a sane length; else undefined.
 * Characters with a meaning in Markdown or HTML are percent-encoded.
 */
export function safeHref(href: string): string | undefined {
  if (href.length > 2_000 || !/^https?:\/\//i.test(href) || !URL.canParse(href)) return undefined
  const url = new URL(href)
  if (url.username !== '' || url.password !== '') return undefined
  const address = url.href.replace(
    /[\\<>|`"'()[\]{}^*~\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return address
}
