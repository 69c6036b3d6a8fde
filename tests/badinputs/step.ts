import {readdirSync, readFileSync, readlinkSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {homedir, tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {family, type OwnTime, watchOwnTime} from '@modelflight/testing/own-time'
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
  /** The HTML reports and the parts of the comment, as they were written. */
  readonly pages: string
  readonly injected: readonly LiveCommand[]
  /** Files that appeared outside the output folder. */
  readonly strays: readonly string[]
  /** Connections that were tried, by Node's own network and by sockets that any process of the step had open. */
  readonly connections: readonly string[]
  /** Kilobytes of the step and its children at their peak together. */
  readonly peakKilobytes: number
  /** How long it took, without the time in which others had the cores that it waited for. */
  readonly milliseconds: number
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
    const netLog = `${workspace}.net`
    let watch: ReturnType<typeof watchProcesses> | undefined
    let time: OwnTime | undefined
    const result = await runStep({
      program: bundleOf('validate-data'),
      workspace,
      inputs,
      // The engine of Parquet is kept there between runs.
      env: {HOME: homedir(), NODE_OPTIONS: `--import=${netTrap}`, MODELFLIGHT_NET_LOG: netLog},
      onStart: (child) => {
        watch = watchProcesses(child.pid ?? 0)
        time = watchOwnTime(child.pid ?? 0)
      },
    })
    const milliseconds = time?.stop() ?? result.milliseconds
    const {peakKilobytes, sockets} = watch?.stop() ?? nothing
    const tried = (await readFile(netLog, 'utf8').catch(() => '')).split('\n').filter(Boolean)
    const strays = (await below(workspace)).filter((path) => !before.has(path) && !path.startsWith('.modelflight'))
    const paths = await below(join(workspace, '.modelflight')).catch((): string[] => [])
    const written = await Promise.all(paths.map((path) => readFile(join(workspace, '.modelflight', path), 'utf8').catch(() => '')))
    const shown = [result.stdout, result.stderr, result.summary, ...Object.values(result.outputs)].join('\n')
    return {
      exit: result.outputs['error-class'] === 'none' ? 'ok' : (result.outputs['error-class'] ?? `exit ${result.exitCode} ${result.signal}`),
      result,
      said: [...annotations(result), ...checks(written)],
      shown,
      pages: written.filter((_, index) => /\.(html|md)$/.test(paths[index] ?? '')).join('\n'),
      connections: [...tried, ...sockets],
      injected: injectedCommands(result.stdout),
      strays,
      peakKilobytes,
      milliseconds,
    }
  } finally {
    await rm(workspace, {recursive: true, force: true})
    await rm(`${workspace}.net`, {force: true})
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

/** What is loaded before a step to watch for connections. */
export const netTrap = join(import.meta.dirname, 'net-trap.ts')

/** What was seen of a process with its children (Linux; elsewhere nothing). */
export interface Watched {
  readonly peakKilobytes: number
  readonly sockets: readonly string[]
}

const nothing: Watched = {peakKilobytes: 0, sockets: []}

/** Resident memory of a process with its children, and the internet sockets that they have open, sampled. */
export function watchProcesses(pid: number): {stop(): Watched} {
  let peakKilobytes = 0
  const sockets = new Set<string>()
  const timer = setInterval(() => {
    const pids = family(pid)
    peakKilobytes = Math.max(
      peakKilobytes,
      pids.reduce((sum, each) => sum + residentKilobytes(each), 0),
    )
    for (const each of pids) for (const socket of socketsOf(each)) sockets.add(socket)
  }, 25)
  return {
    stop() {
      clearInterval(timer)
      return {peakKilobytes, sockets: [...sockets]}
    },
  }
}

function residentKilobytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0')
  } catch {
    return 0
  }
}

/** The kernel names a process's sockets by inode, and lists the inodes of connections of each protocol. */
function socketsOf(pid: number): readonly string[] {
  try {
    const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => /^socket:\[(\d+)\]$/.exec(linkOf(`/proc/${pid}/fd/${fd}`))?.[1] ?? ''))
    return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((protocol) =>
      readFileSync(`/proc/${pid}/net/${protocol}`, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/))
        .filter((fields) => fields[9] !== undefined && own.has(fields[9]))
        .map((fields) => `${protocol} ${fields[2]}`),
    )
  } catch {
    return []
  }
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
