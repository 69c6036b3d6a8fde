import {randomBytes} from 'node:crypto'
import type {Where} from './errors.ts'

/**
 * The runner reads commands from stdout in two grammars: `::name key=value::data` at the start of a line (after white space), and the
 * old `##[name key=value]data` anywhere in a line. These functions write the commands that we mean, and break all others.
 */

/** Splits on everything that a log viewer or the runner may take for the end of a line. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Invisible, so that people still read the same text, but no longer a command. */
const breaker = '\u200B'

/** Characters that could steer a terminal or reorder text: shown as code points. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const unsafeCharacters = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** Text of any origin as lines that are safe to print: no workflow command, no terminal escape, no reordering. */
export function safeLines(text: string): string[] {
  return text.split(lineBreaks).map(safeLine)
}

function safeLine(line: string): string {
  const shown = line.replace(unsafeCharacters, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
  return shown.replace(/^(\s*):(?=:)/, `$1:${breaker}`).replaceAll('##[', `##${breaker}[`)
}

/** Commands of the runner that we use. */
export type CommandName = 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'endgroup' | 'add-mask' | 'stop-commands'

/** One command line, escaped as the runner's parser expects (ActionCommand.TryParseV2). */
export function command(name: CommandName, properties: Readonly<Record<string, string | number | undefined>>, data: string): string {
  const parts = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  // A mask must be the secret to the letter; a line that the new grammar takes is never read in the old one.
  const value = name === 'add-mask' ? encodeData(data) : escapeData(data)
  return `::${name}${parts.length === 0 ? '' : ` ${parts.join(',')}`}::${value}`
}

/** An annotation. Messages beyond the runner's 4,096 characters would be cut in the middle of a word by it; ours are cut with an ellipsis. */
export function annotation(name: 'notice' | 'warning' | 'error', text: string, where: Where | undefined, title?: string): string {
  const message = safeLines(text).join('\n')
  const cut = message.length > 4_000 ? `${message.slice(0, 3_999)}…` : message
  return command(name, {file: where?.file, line: where?.line, col: where?.column, title: title && safeLines(title).join(' ')}, cut)
}

const encodeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeData = (text: string): string => encodeData(text).replaceAll('##[', `##${breaker}[`)

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Starts a stretch in which the runner obeys nothing, and ends it. The token can't be guessed, so the content can't end it. */
export function stopCommands(): {readonly begin: string; readonly end: string} {
  const token = randomBytes(16).toString('hex')
  return {begin: command('stop-commands', {}, token), end: `::${token}::`}
}

/** Lines for GITHUB_OUTPUT or GITHUB_STATE: the delimiter is random, so that no value can end itself and start another. */
export function fileCommand(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomBytes(16).toString('hex')}`
  if (name.includes(delimiter) || value.includes(delimiter)) return fileCommand(name, value)
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}
