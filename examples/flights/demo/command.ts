import {spawn} from 'node:child_process'
import {createWriteStream} from 'node:fs'
import {readFile, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import type {Section} from '@modelflight/report/document'

/** The example's folder: where a user would stand. */
export const here = dirname(import.meta.dirname)

/** Where everything of the demo is written. */
export const workFolder = join(here, '.modelflight')

/** The bundle that `npx modelflight` starts. */
const commandLine = join(here, '..', '..', 'dist', 'cli', 'index.js')

/** What one command did. */
export interface Outcome {
  readonly action: string
  /** Exit code of the command line: 0 none, 1 check-failed, 4 policy-refused; see `modelflight help`. */
  readonly code: number
  readonly seconds: number
  readonly outputs: Readonly<Record<string, string>>
  /** The action's part of the report. */
  readonly section: Section
}

/** Options of a command: a list becomes the option repeated. */
export type Options = Readonly<Record<string, string | readonly string[]>>

/**
 * Runs `modelflight <action>` as a user would. Its messages go to a log file.
 *
 * @throws Error when it left no report, with the end of its messages.
 */
export async function modelflight(action: string, folder: string, options: Options): Promise<Outcome> {
  const outputDir = join('.modelflight', folder)
  const named = Object.entries({...options, 'output-dir': outputDir, json: 'true'})
  const argv = named.flatMap(([name, value]) => [value].flat().map((one) => `--${name}=${one}`))
  const report = join(here, outputDir, 'reports', `${action}.json`)
  await rm(report, {force: true})
  const started = performance.now()
  const {code, stdout, stderr} = await run([commandLine, action, ...argv])
  const seconds = (performance.now() - started) / 1000
  const text = await readFile(report, 'utf8').catch(() => {
    throw new Error(`modelflight ${action} left no report:\n${stderr.slice(-2_000)}`)
  })
  const {section} = JSON.parse(text) as {section: Section}
  return {action, code, seconds, outputs: JSON.parse(stdout) as Record<string, string>, section}
}

/** The screen of `modelflight verify`: the way of a model from its data to its traffic. Throws when its evidence does not hold. */
export async function verified(model: string, folder: string): Promise<string> {
  const {code, stdout, stderr} = await run([commandLine, 'verify', model, '--records', join('.modelflight', folder, 'records')])
  if (code !== 0) throw new Error(`modelflight verify ${model} ended with ${code}:\n${stdout}\n${stderr}`)
  return stdout
}

/** Runs a script of the example, e.g. `prepare.js`; throws when it fails. */
export async function script(...argv: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await run(argv)
  if (code !== 0) throw new Error(`node ${argv.join(' ')} failed:\n${stderr}`)
  return stdout.trim()
}

async function run(argv: readonly string[]): Promise<{code: number; stdout: string; stderr: string}> {
  const log = createWriteStream(join(workFolder, 'demo.log'), {flags: 'a'})
  log.write(`\n$ node ${argv.join(' ')}\n`)
  const child = spawn(process.execPath, argv, {cwd: here, stdio: ['ignore', 'pipe', 'pipe']})
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    stderr.push(chunk)
    log.write(chunk)
  })
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (status) => resolve(status ?? 1))
  })
  log.end()
  return {code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8')}
}
