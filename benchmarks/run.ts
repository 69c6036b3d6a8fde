import {existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {actionNames, root} from '@modelflight/tools/paths'
import {capture, must} from '@modelflight/tools/process'
import {cpuSeconds, type Subject} from './cpu.ts'
import {footprint} from './memory.ts'
import {actionRun, createProject, createSandbox} from './sandbox.ts'

/** One figure with the bound that it should meet. */
interface Figure {
  readonly name: string
  readonly value: number
  readonly bound: number
  readonly unit: string
}

const sandbox = createSandbox()
const project = createProject()
try {
  const figures = [...(await startFigures()), ...(await sizeFigures()), ...(process.argv.includes('--no-demo') ? [] : await demoFigures())]
  for (const {name, value, bound, unit} of figures) {
    const verdict = value <= bound ? 'ok' : 'OVER'
    process.stdout.write(`${name.padEnd(52)} ${value.toFixed(2).padStart(8)} ${unit} (at most ${bound} ${unit}) ${verdict}\n`)
  }
} finally {
  for (const folder of [sandbox, project]) rmSync(folder, {recursive: true, force: true})
}

/** CPU time of starts and of a small validation, as multiples of an empty Node process measured in the same run. */
async function startFigures(): Promise<readonly Figure[]> {
  writeFileSync(join(sandbox, 'empty.js'), '')
  const env = {PATH: process.env['PATH']}
  const empty: Subject = {name: 'empty', command: process.execPath, parameters: [join(sandbox, 'empty.js')], options: {cwd: sandbox, env}}
  const starts = actionNames().map((name) => actionRun(name, name, sandbox, {'no-such-input': '1'}))
  const small = actionRun('validate 1 MB', 'validate-data', project, {comment: 'never'})
  await mustEnd(starts, 1)
  await mustEnd([small], 0)
  const seconds = await cpuSeconds([empty, ...starts, small])
  const base = seconds.get('empty') ?? Number.NaN
  process.stdout.write(`an empty Node ${process.versions.node} process takes ${(base * 1000).toFixed(1)} ms of CPU\n`)
  const ratio = (name: string): number => (seconds.get(name) ?? Number.NaN) / base
  return [
    ...actionNames().map((name) => ({name: `start of ${name} on bad input`, value: ratio(name), bound: 4, unit: 'x'})),
    {name: 'validate-data of a 1 MB CSV with a configuration', value: ratio('validate 1 MB'), bound: 10, unit: 'x'},
  ]
}

/** A figure of something that does not do its work would mean nothing. */
async function mustEnd(subjects: readonly Subject[], code: number): Promise<void> {
  for (const {name, command, parameters, options} of subjects) {
    const ended = await capture(command, parameters, options)
    if (ended.code !== code) throw new Error(`${name} ended with ${ended.code} instead of ${code}:\n${ended.stdout}${ended.stderr}`)
  }
}

/** What is committed as dist, and what the runner downloads for `uses:`. */
async function sizeFigures(): Promise<readonly Figure[]> {
  const files = globSync('dist/**/*', {cwd: root}).map((path) => statSync(join(root, path)))
  const dist = files.filter((file) => file.isFile()).reduce((total, file) => total + file.size, 0)
  const archive = join(sandbox, 'archive.tar')
  await must('git', ['archive', '--format=tar', '-o', archive, 'HEAD'])
  return [
    {name: 'dist in total', value: dist / 1e6, bound: 12, unit: 'MB'},
    {name: 'download of `uses:` (git archive, gzip)', value: gzipSync(readFileSync(archive)).length / 1e6, bound: 4, unit: 'MB'},
  ]
}

/** The demo, once to warm the caches and once to measure. */
async function demoFigures(): Promise<readonly Figure[]> {
  if (!existsSync(join(root, 'examples', 'flights'))) return []
  const run = (): ReturnType<typeof footprint> => footprint('node', ['--conditions=source', 'packages/tools/src/demo.ts'], root)
  await run()
  const {code, seconds, peakBytes} = await run()
  if (code !== 0) throw new Error(`the demo ended with ${code}`)
  return [
    {name: 'demo, warm', value: seconds, bound: 60, unit: 's'},
    {name: 'demo, peak memory', value: peakBytes / 1e9, bound: 1.5, unit: 'GB'},
  ]
}
