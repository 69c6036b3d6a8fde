/**
 * The grammar by which GitHub's runner reads stdout and its command files. Ported from actions/runner: Runner.Common/ActionCommand.cs,
 * Runner.Worker/ActionCommandManager.cs and Runner.Worker/FileCommandManager.cs.
 */

/** A command that the runner would obey. */
export interface LiveCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  /** Line of stdout, from 1. */
  readonly line: number
}

/** What the runner registers. `stop-commands` tokens join them while they last. */
const registered: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

type Parsed = Omit<LiveCommand, 'line'>

/** All commands in a step's stdout that the runner obeys, in order; what stands between stop-commands and its token is dead. */
export function liveCommands(stdout: string): LiveCommand[] {
  const live: LiveCommand[] = []
  let token: string | undefined
  for (const [index, line] of stdout.split(/\r\n|\n|\r/).entries()) {
    const known = new Set(token === undefined ? registered : [...registered, token.toLowerCase()])
    const parsed = parseV2(line, known) ?? parseV1(line, known)
    if (parsed === undefined) continue
    if (token !== undefined) {
      if (parsed.name.toLowerCase() === token.toLowerCase()) token = undefined
      continue
    }
    if (parsed.name.toLowerCase() === 'stop-commands') token = stopToken(parsed.data)
    live.push({...parsed, line: index + 1})
  }
  return live
}

function stopToken(data: string): string | undefined {
  const refused = data === '' || data === 'pause-logging' || registered.includes(data.toLowerCase())
  return refused ? undefined : data
}

/** `::name key=value,key=value::data`, after white space at the start of the line. */
function parseV2(line: string, known: ReadonlySet<string>): Parsed | undefined {
  const message = line.trimStart()
  const end = message.indexOf('::', 2)
  if (!message.startsWith('::') || end < 0) return undefined
  const {name, rest} = split(message.slice(2, end))
  if (!known.has(name.toLowerCase())) return undefined
  return {name, properties: readProperties(rest, ',', propertyEscapes), data: decode(message.slice(end + 2), dataEscapes)}
}

/** `##[name key=value;key=value]data`, anywhere in the line. */
function parseV1(line: string, known: ReadonlySet<string>): Parsed | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  const {name, rest} = split(line.slice(start + 3, end))
  if (!known.has(name.toLowerCase())) return undefined
  return {name, properties: readProperties(rest, ';', legacyEscapes), data: decode(line.slice(end + 1), legacyEscapes)}
}

function split(text: string): {readonly name: string; readonly rest: string} {
  const space = text.indexOf(' ')
  return space < 0 ? {name: text, rest: ''} : {name: text.slice(0, space), rest: text.slice(space + 1).trim()}
}

type Escapes = readonly (readonly [escape: string, character: string])[]

const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
]
const propertyEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
]
const legacyEscapes: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
]

const decode = (text: string, escapes: Escapes): string =>
  escapes.reduce((result, [encoded, character]) => result.replaceAll(encoded, character), text)

function readProperties(text: string, separator: string, escapes: Escapes): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=')
    if (equals > 0) properties[part.slice(0, equals)] = decode(part.slice(equals + 1), escapes)
  }
  return properties
}

/**
 * Reads GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV as the runner does: `name=value` or `name<<delimiter`, lines, `delimiter`.
 *
 * @throws Error where the runner fails the step.
 */
export function readCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')]
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const delimiter = line.slice(heredoc + 2)
      const end = lines.indexOf(delimiter, at + 1)
      if (heredoc === 0 || delimiter === '') throw new Error(`Invalid format '${line}'`)
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
      values[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`Invalid format '${line}'`)
  }
  return values
}

/** Commands that our own log makes; everything else in a step's stdout is an injection. */
export const expectedCommands: readonly string[] = ['debug', 'notice', 'warning', 'error', 'group', 'endgroup', 'add-mask', 'stop-commands']

/** Live commands that no action of ours makes: must be empty for every input, however hostile. */
export const injectedCommands = (stdout: string): LiveCommand[] => liveCommands(stdout).filter(({name}) => !expectedCommands.includes(name))
