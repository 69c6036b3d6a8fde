/**
 * Characters that hide, reorder or steer text: controls, bidirectional marks, zero-width and tag characters, lone surrogates.
 * Tab and newline are left to the caller, who knows whether the place has lines.
 */
const unseen =
  /(?![\n\t])\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}|(?!\ufe0f)\p{Variation_Selector}|[\u115f\u1160\u17b4\u17b5\u3164\uffa0]|\u034f/gu

/** Shows what would not be seen as `\u{202E}`. CRLF and lone CR become a newline; tabs and newlines stay. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unseen, (character) => `\\u{${hex(character)}}`)
}

const hex = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

/** The same on one line: newlines and tabs become spaces, and outer blanks go. */
export const oneLine = (text: string): string =>
  visible(text)
    .replace(/[\n\t]+/g, ' ')
    .trim()

/** At most `limit` code points, the last of them `…` when something was cut. Never splits a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const head = Array.from(text.slice(0, limit * 2)).slice(0, limit)
  return head.length < limit || head.join('') === text ? text : `${head.slice(0, -1).join('')}…`
}

/** How long a text may be where it stands. In code points. */
export const limits = {cell: 120, heading: 200, line: 4_000, label: 40} as const

/** How a status is drawn: a sign that needs no colour, and a word. */
export const toneSigns = {
  pass: {sign: '✓', emoji: '✅', word: 'pass'},
  warn: {sign: '!', emoji: '⚠️', word: 'warn'},
  fail: {sign: '✗', emoji: '❌', word: 'fail'},
  inconclusive: {sign: '?', emoji: '❔', word: 'inconclusive'},
  skipped: {sign: '–', emoji: '➖', word: 'skipped'},
  neutral: {sign: '·', emoji: 'ℹ️', word: 'info'},
} as const

/** Columns that a text takes: marks that combine take none, East Asian wide characters and emoji two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
      character,
    )
      ? 2
      : 1
  }
  return width
}
