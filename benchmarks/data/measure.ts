import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {must} from '@modelflight/tools/process'
import {median} from '../cpu.ts'

/** What one run of a program cost. */
export interface Cost {
  /** User and system seconds of the program and its children. */
  readonly cpu: number
  readonly wall: number
  /** Most memory of its largest process. */
  readonly peakMiB: number
}

/** A program to measure, in an environment of its own. */
export interface Program {
  readonly command: string
  readonly parameters: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Versions of what is compared with; pandas stores strings with pyarrow where it is installed. */
const packages = ['pandas==3.1.1', 'numpy==2.4.6', 'pyarrow==26.0.1', 'duckdb==2.0.0']
const home = join(homedir(), '.cache', 'modelflight', `bench-python-${packages.join('-').replaceAll('==', '-')}`)

/** A Python with the packages above, made once. */
export async function ensurePython(): Promise<string> {
  const python = join(home, 'bin', 'python')
  const done = join(home, 'complete')
  if (existsSync(done)) return python
  process.stderr.write(`making a Python environment with ${packages.join(', ')}\n`)
  await must('python3', ['-m', 'venv', '--clear', home])
  await must(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages])
  await must(python, ['-c', `open(${JSON.stringify(done)}, 'w').close()`])
  return python
}

/** A script of this folder. */
export const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * Runs programs in turn, so that what else happens on the machine meets all of them, and gives the median of each figure.
 *
 * @throws Error with what a program printed when it does not end with 0.
 */
export async function inTurn(
  python: string,
  runs: number,
  programs: Readonly<Record<string, Program>>,
): Promise<ReadonlyMap<string, Cost>> {
  const seen = new Map<string, Cost[]>()
  for (let run = 0; run < runs; run++) {
    for (const [name, program] of Object.entries(programs)) seen.set(name, [...(seen.get(name) ?? []), await once(python, name, program)])
  }
  return new Map([...seen].map(([name, costs]) => [name, middle(costs)]))
}

async function once(python: string, name: string, {command, parameters, cwd, env}: Program): Promise<Cost> {
  const log = join(process.env['TMPDIR'] ?? '/tmp', `modelflight-bench-${process.pid}.log`)
  const line = await must(python, [script('measure.py'), log, command, ...parameters], {
    ...(cwd === undefined ? {} : {cwd}),
    ...(env === undefined ? {} : {env}),
  })
  const {code, cpu, wall, peakMiB} = JSON.parse(line) as Cost & {code: number}
  if (code !== 0) throw new Error(`${name} ended with ${code}; ${log} has what it printed`)
  return {cpu, wall, peakMiB}
}

const middle = (costs: readonly Cost[]): Cost => ({
  cpu: median(costs.map(({cpu}) => cpu)),
  wall: median(costs.map(({wall}) => wall)),
  peakMiB: median(costs.map(({peakMiB}) => peakMiB)),
})
