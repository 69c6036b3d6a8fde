import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '@modelflight/tools/paths'
import {actionRun, createSandbox} from '../sandbox.ts'
import {type Cost, ensurePython, type Program, script} from './measure.ts'

/** One line of the table: a figure and the bound that it should meet. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly bound: number
  /** `most`: the figure may be at most the bound; `least`: at least. */
  readonly is: 'most' | 'least'
  readonly unit: string
}

/** Whether figures are asked for at full size. */
export const isFull = process.argv.includes('--full')
/** Rows of most tables. */
export const rows = isFull ? 1_000_000 : 200_000
/** Runs of each program, of which the median counts. */
export const runs = isFull ? 5 : 3
/** Folder of everything that is made; to be removed in the end. */
export const sandbox = createSandbox()
/** A Python that has pandas and DuckDB. */
export const python = await ensurePython()
let contracts = 0

/** validate-data from its bundle, as the runner starts it: parse, validate, profile, hash, report. */
export function validation(data: string, contractYaml: string): Program {
  const contract = `contract-${contracts++}.yml`
  writeFileSync(join(sandbox, contract), contractYaml)
  const inputs = {data, contract, comment: 'never'}
  const {command, parameters, options} = actionRun('validate', 'validate-data', sandbox, inputs)
  return {
    command: 'sh',
    // A runner checks out afresh: with the records of earlier runs there would be more to read each time.
    parameters: ['-c', 'rm -rf .modelflight; "$0" "$@"; [ $? -le 1 ]', command, ...parameters],
    cwd: sandbox,
    env: {...options.env, TMPDIR: sandbox},
  }
}

/** A script of this folder in Python, with a file of the sandbox. */
export function inPython(name: string, data: string): Program {
  return {command: python, parameters: [script(name), join(sandbox, data)]}
}

/** A script of this folder in Node. */
export function inNode(name: string, ...parameters: string[]): Program {
  return {command: process.execPath, parameters: ['--conditions=source', script(name), ...parameters], cwd: root}
}

/** What a program cost. */
export function costOf(costs: ReadonlyMap<string, Cost>, name: string): Cost {
  const cost = costs.get(name)
  if (cost === undefined) throw new Error(`${name} was not measured`)
  return cost
}

/** Prints what programs cost. */
export function show(title: string, costs: ReadonlyMap<string, Cost>): void {
  process.stdout.write(`\n${title}\n`)
  for (const [name, {cpu, wall, peakMiB}] of costs)
    process.stdout.write(
      `  ${name.padEnd(48)} ${cpu.toFixed(2).padStart(7)} s CPU ${wall.toFixed(2).padStart(7)} s wall ${peakMiB.toFixed(0).padStart(6)} MiB\n`,
    )
}
