import {isAscii} from 'node:buffer'
import {inputError, limitExceeded, type Where} from '@modelflight/core/errors'
import {limits} from './limits.ts'

/**
 * Characters that can't be seen: zero width, text direction, soft hyphen, byte order mark, other format characters, separators of lines that no
 * reader of the format knows, and controls but those of a name over two lines.
 */
const invisible = (): RegExp =>
  /[\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\ufffc\uffa0]|\u034f|[\u17b4\u17b5]|[\u180b-\u180f]|(?![\t\n\r])\p{Cc}/gu

/** Whether plain ASCII holds a character that can't be seen. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const control = /[\0-\x08\v\f\x0e-\x1f\x7f]/

/** Selectors of a shape of the character before them, as emoji have: legal, but they tell no two names apart. */
const selectors = (): RegExp => /\p{Variation_Selector}/gu

/**
 * Refuses column names that would bind the wrong column: blank, doubled, or looking like one another or like plain Latin letters.
 *
 * @param line where the names are written, where the format has lines.
 * @throws Failure input-error; limit-exceeded for names beyond 1 KiB and more than 10,000 columns.
 */
export function checkNames(names: readonly string[], file: string, line?: number): void {
  const place = (field: string): Where => ({file, field, ...(line === undefined ? {} : {line})})
  if (names.length > limits.columns)
    throw limitExceeded(`${file} has ${names.length} columns, and at most ${limits.columns} are read`, {where: {file}})
  const seen = new Map<string, string>()
  for (const [index, name] of names.entries()) {
    if (Buffer.byteLength(name) > limits.nameBytes) {
      throw limitExceeded(`${file}: the name of column ${index + 1} is longer than ${limits.nameBytes} bytes: ${name.slice(0, 60)}…`, {
        where: place(`column ${index + 1}`),
      })
    }
    if (name.trim() === '')
      throw inputError(`${file}: column ${index + 1} has no name`, {where: place(`column ${index + 1}`), hint: 'Give every column a name.'})
    // Most names are plain ASCII, where nothing can hide: the tables of Unicode are not even loaded for them.
    const isPlain = isAscii(Buffer.from(name))
    const unseen = isPlain && !control.test(name) ? undefined : invisible().exec(name)?.[0]
    const plain = isPlain ? name.trim().toLowerCase() : look(name)
    if (unseen !== undefined) {
      throw inputError(`${file}: the name of column ${JSON.stringify(plain)} holds the invisible character ${codePoint(unseen)}`, {
        where: place(plain),
      })
    }
    const odd = isPlain ? undefined : mixedScript(name)
    if (odd !== undefined) {
      throw inputError(
        `${file}: the name of column ${JSON.stringify(plain)} mixes Latin letters with ${odd.script} ${JSON.stringify(odd.letter)} (${codePoint(odd.letter)})`,
        {
          where: place(plain),
          hint: 'Retype the name.',
        },
      )
    }
    const twin = seen.get(plain)
    if (twin !== undefined) throw twins(name, twin, file, place(name))
    seen.set(plain, name)
  }
}

/**
 * Refuses a delimited file of one column whose name holds what other files are delimited by: read on, every row would be one text.
 *
 * @throws Failure input-error.
 */
export function refuseOtherDelimiter([only, ...more]: readonly string[], file: string, line: number): void {
  const found = only === undefined || more.length > 0 ? undefined : /[;|\t]/.exec(only)?.[0]
  if (found === undefined) return
  const called = found === '\t' ? 'tabs' : JSON.stringify(found)
  throw inputError(`${file}: the header is one column, and looks as if it were delimited by ${called}`, {
    where: {file, line},
    hint: `If it is, write \`dialect: {delimiter: ${JSON.stringify(found)}}\` into a contract (data-contract.yml) and name that file in the input \`contract\`; else rename the column.`,
  })
}

function twins(name: string, twin: string, file: string, where: Where): Error {
  const sentence =
    name === twin
      ? `the column ${JSON.stringify(name)} appears twice`
      : `the columns ${JSON.stringify(twin)} and ${JSON.stringify(name)} differ only in case or spelling`
  return inputError(`${file}: ${sentence}`, {where, hint: 'Rename one of them.'})
}

const codePoint = (text: string): string => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** Letters of other scripts that look like Latin ones, and the letter that they look like. Greek ones that science uses (α, β, μ) are left out. */
const confusables: Readonly<Record<string, string>> = Object.fromEntries(
  ['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd', 'һh', 'ӏl', 'вb', 'нh', 'кk', 'мm', 'тt', 'οo'].map(
    ([letter = '', twin = '']) => [letter, twin],
  ),
)

/** What a name looks like to a reader. Through capitals, because only these bring ß and ss, ſ and s, ı and i together. */
function look(name: string): string {
  const shown = name.normalize('NFKC').replace(invisible(), '').replace(selectors(), '').replace(dashes(), '-').trim()
  const folded = shown.toUpperCase().toLowerCase().normalize('NFKC').replaceAll('i\u0307', 'i')
  return [...folded].map((letter) => confusables[letter] ?? letter).join('')
}

const dashes = (): RegExp => /\p{Dash_Punctuation}|\u2212/gu

/** A Cyrillic or Greek look-alike in a name that also has Latin letters: never meant, always a trap. */
function mixedScript(name: string): {readonly script: string; readonly letter: string} | undefined {
  if (!/\p{Script=Latin}/u.test(name)) return undefined
  const letter = [...name].find(
    (each) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(each) && confusables[each.toLowerCase()] !== undefined,
  )
  if (letter === undefined) return undefined
  return {script: /\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Greek', letter}
}
