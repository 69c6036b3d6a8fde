import {readdirSync, readFileSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {homedir, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {bundleOf, runStep, type StepResult} from '@modelflight/testing/runner'
import {injectedCommands, type LiveCommand} from '@modelflight/testing/runner-grammar'
import type {Form} from './forms.ts'

/** How validate-data answered. */
export interface Answer {
  /** `ok` or the error class. */
  readonly exit: string
  readonly result: StepResult
  /** What was said: annotations, failed checks, messages, each with its place. */
  readonly said: readonly {readonly text: string; readonly file: string; readonly line: number | undefined; readonly field: string}[]
  /** Everything that people or the runner get to see. */
  readonly shown: string
  readonly injected: readonly LiveCommand[]
  /** Files that appeared outside the output folder. */
  readonly strays: readonly string[]
  /** Kilobytes of the step and its children at their peak together. */
  readonly peakKilobytes: number
}

interface Report {
  readonly verdict?: {readonly checks?: readonly {readonly status: string; readonly message: string; readonly where?: Place}[]}
}
interface Place {
  readonly file?: string
  readonly line?: number
  readonly field?: string
}

/** Runs `dist/validate-data` on a form as the runner does. */
export async function validate(
  {files, inputs}: Pick<Form, 'files' | 'inputs'>,
  prepare?: (workspace: string) => Promise<void>,
): Promise<Answer> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-bad-')))
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(workspace, path)), {recursive: true})
      await writeFile(join(workspace, path), content)
    }
    await prepare?.(workspace)
    const before = new Set(await below(workspace))
    let watch: ReturnType<typeof watchMemory> | undefined
    const result = await runStep({
      program: bundleOf('validate-data'),
      workspace,
      inputs,
      // The engine of Parquet is kept there between runs.
      env: {HOME: homedir()},
      onStart: (child) => {
        watch = watchMemory(child.pid ?? 0)
      },
    })
    const peakKilobytes = watch?.stop() ?? 0
    const strays = (await below(workspace)).filter((path) => !before.has(path) && !path.startsWith('.modelflight'))
    const written = await Promise.all(
      (await below(join(workspace, '.modelflight')).catch(() => [])).map((path) =>
        readFile(join(workspace, '.modelflight', path), 'utf8').catch(() => ''),
      ),
    )
    const shown = [result.stdout, result.stderr, result.summary, ...Object.values(result.outputs)].join('\n')
    return {
      exit: result.outputs['error-class'] === 'none' ? 'ok' : (result.outputs['error-class'] ?? `exit ${result.exitCode} ${result.signal}`),
      result,
      said: [...annotations(result), ...checks(written)],
      shown,
      injected: injectedCommands(result.stdout),
      strays,
      peakKilobytes,
    }
  } finally {
    await rm(workspace, {recursive: true, force: true})
  }
}

const below = (folder: string): Promise<string[]> => readdir(folder, {recursive: true})

const annotations = ({commands}: StepResult): Answer['said'] =>
  commands
    .filter(({name}) => name === 'error' || name === 'warning' || name === 'notice')
    .map(({data, properties}) => ({
      text: data,
      file: properties['file'] ?? '',
      line: properties['line'] === undefined ? undefined : Number(properties['line']),
      field: '',
    }))

function checks(written: readonly string[]): Answer['said'] {
  return written.flatMap((text) => {
    if (!text.startsWith('{') || !text.includes('"verdict"')) return []
    const report = JSON.parse(text) as Report
    return (report.verdict?.checks ?? [])
      .filter(({status}) => status !== 'pass')
      .map(({message, where}) => ({text: message, file: where?.file ?? '', line: where?.line, field: where?.field ?? ''}))
  })
}

/** Whether line and field are named. */
export function names({said}: Answer, line: number | undefined, field: string | undefined): boolean {
  const hasLine = line === undefined || said.some((each) => each.line === line || new RegExp(`:${line}\\b`).test(each.text))
  const hasField = field === undefined || said.some((each) => each.field === field || each.text.includes(field))
  return hasLine && hasField
}

/** Resident memory of a process with its children, sampled (Linux; elsewhere 0). */
export function watchMemory(pid: number): {stop(): number} {
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, residentKilobytes(pid))
  }, 25)
  return {
    stop() {
      clearInterval(timer)
      return peak
    },
  }
}

function residentKilobytes(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0'
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + residentKilobytes(Number(child)), Number(own))
  } catch {
    return 0
  }
}
