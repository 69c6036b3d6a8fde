import type {Action} from '@modelflight/core/action'
import {commonInputs} from '@modelflight/core/common'
import {exitCodes, explain, inputError, withHint} from '@modelflight/core/errors'
import type {Spec} from '@modelflight/core/fields'
import {nearest} from '@modelflight/core/nearest'
import {runAction} from '@modelflight/core/run-action'
import {actions, aliases} from './actions.ts'
import {type Arguments, parseArguments} from './arguments.ts'
import {actionHelp, overview} from './help.ts'
import {refuseOldNode} from './oldest-node.ts'
import {type Surroundings, terminalHost} from './terminal-host.ts'
import {terminalLog} from './terminal-log.ts'

const isAction = (name: string): name is keyof typeof actions => Object.hasOwn(actions, name)

/** Runs one command line. Never throws: what goes wrong is one sentence on stderr and the exit code of its class. */
export async function runCommandLine(argv: readonly string[], surroundings: Surroundings): Promise<void> {
  try {
    refuseOldNode(surroundings.node)
    await dispatch(argv, surroundings)
  } catch (error) {
    const {errorClass, message, hint, bug} = explain(error)
    const log = terminalLog(surroundings.stderr, () => performance.now(), false)
    log.error(withHint(message, hint))
    if (bug !== undefined) log.info(bug)
    surroundings.exit(exitCodes[errorClass])
  }
}

async function dispatch(argv: readonly string[], surroundings: Surroundings): Promise<void> {
  const [first] = argv
  const name = aliases[first ?? ''] ?? first
  if (name === undefined || name === 'help' || name === '--help') return surroundings.stdout.write(overview(await descriptions()))
  if (name === 'init') return (await import('./init/init.ts')).runInit(parseArguments(argv, [...ownFlags, 'force']), surroundings)
  if (name === 'verify')
    return await (await import('./verify/verify.ts')).runVerify(
      parseArguments(argv, [...ownFlags, 'require-anchor', 'details']),
      surroundings,
    )
  if (name === 'reproduce')
    return await (await import('./reproduce/reproduce.ts')).runReproduce(parseArguments(argv, ownFlags), surroundings)
  if (!isAction(name)) throw unknownCommand(name)
  const action = await actions[name]()
  await runOne(action, parseArguments(argv, [...ownFlags, ...flagsOf(action.inputs), ...flagsOf(commonInputs)]), surroundings)
}

/** Options of the command line itself that need no value. */
const ownFlags: readonly string[] = ['help', 'json']

/** Inputs that are true or false: `--infer` alone means true. */
const flagsOf = (spec: Spec): string[] =>
  Object.entries(spec)
    .filter(([, {schema}]) => schema.type === 'boolean')
    .map(([name]) => name)

async function runOne(action: Action, parsed: Arguments, surroundings: Surroundings): Promise<void> {
  if (parsed.options.get('help') === 'true') return surroundings.stdout.write(actionHelp(action))
  if (parsed.words.length > 0) {
    throw inputError(`${parsed.words.join(' ')}: inputs are given as --name value`, {hint: `See modelflight ${action.name} --help.`})
  }
  await runAction(action, terminalHost(parsed, surroundings))
}

async function descriptions(): Promise<Readonly<Record<string, string>>> {
  const loaded = await Promise.all(Object.values(actions).map((load) => load()))
  return {
    ...Object.fromEntries(loaded.map(({name, description}) => [name, description])),
    init: 'Reads the repository and a sample of the data, and writes workflow, contract and gate.',
    verify: 'Checks all evidence of a model again, from data to registry, and explains it in one screen.',
    reproduce: 'Trains a model again as its record says, and says whether the same model comes out.',
  }
}

function unknownCommand(name: string) {
  const known = [...Object.keys(actions), ...Object.keys(aliases), 'init', 'verify', 'reproduce']
  const meant = nearest(name, known)
  return inputError(`${name} is not a command${meant === undefined ? '' : `; did you mean ${meant}?`}`, {
    hint: 'modelflight --help lists the commands.',
  })
}
