import {inputError} from '@modelflight/core/errors'

/** A command line, taken apart: `modelflight <command> --name value --name=value --flag`. */
export interface Arguments {
  readonly command: string | undefined
  /** Words after the command that are no options. */
  readonly words: readonly string[]
  /** Options by name, without the dashes; a repeated option becomes one text with a line for each. */
  readonly options: ReadonlyMap<string, string>
}

/** Takes a command line apart. `flags` are the options that need no value. */
export function parseArguments(argv: readonly string[], flags: readonly string[]): Arguments {
  const options = new Map<string, string>()
  const words: string[] = []
  const rest = [...argv]
  for (let argument = rest.shift(); argument !== undefined; argument = rest.shift()) {
    const match = /^--([a-z][a-z0-9-]*)(?:=([\s\S]*))?$/.exec(argument)
    if (match === null) {
      if (argument.startsWith('-') && argument !== '-') throw inputError(`${argument} is not an option; options start with two dashes`)
      words.push(argument)
      continue
    }
    const [, name = '', inline] = match
    const value = inline ?? (flags.includes(name) && !isBoolean(rest[0]) ? 'true' : rest.shift())
    if (value === undefined) throw inputError(`--${name} needs a value`)
    const before = options.get(name)
    options.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  return {command: words[0], words: words.slice(1), options}
}

const isBoolean = (text: string | undefined): boolean => text === 'true' || text === 'false'
