import {randomBytes} from 'node:crypto'
import {closeSync, fsyncSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {startDockerRegistry} from '@modelflight/testing/docker-registry'
import {startMlflow} from '@modelflight/testing/mlflow'
import {root} from '@modelflight/tools/paths'
import {must} from '@modelflight/tools/process'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {median} from '../cpu.ts'
import {footprint} from '../memory.ts'

/** Size of the model in bytes; 1 GB unless `--mb=<n>` says otherwise. */
const bytes = Number(/^--mb=(\d+)$/.exec(process.argv.find((word) => word.startsWith('--mb=')) ?? '')?.[1] ?? '1000') * 1_000_000
/** Compiled, as users run it: taking the types out of sources costs some 35 MB of its own. */
const program = join(root, '.cache', 'bench-registry-transfer.mjs')
const folder = mkdtempSync(join(tmpdir(), 'modelflight-bench-registry-'))
const model = join(folder, 'model.bin')

/** Rounds, in which reference and subject take turns, so that what else happens on the machine meets both; the median is told. */
const rounds = Number(/^--rounds=(\d+)$/.exec(process.argv.find((word) => word.startsWith('--rounds=')) ?? '')?.[1] ?? '3')

await must('tsc', ['-b', 'packages/registry'], {cwd: root})
mkdirSync(dirname(program), {recursive: true})
writeFileSync(program, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'transfer.ts'), 'utf8')))
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)

try {
  if (only === undefined || only === 'oci') {
    await measure('oci', async () => {
      const server = await startDockerRegistry(await ensureDockerRegistry())
      const url = `http://${server.host}/v2/curl/blobs/uploads/`
      const target = `$(curl -s -X POST -D - -o /dev/null ${url} | tr -d '\\r' | sed -n 's/^Location: //p')`
      return {uri: `oci://${server.host}`, reference: curl(target, true), close: () => server[Symbol.asyncDispose]()}
    })
  }
  if (only === undefined || only === 'mlflow') {
    await measure('mlflow', async () => {
      const server = await startMlflow(await ensureMlflow())
      const reference = curl(`${server.url}/api/2.0/mlflow-artifacts/artifacts/0/curl`, false)
      return {uri: `mlflow:${server.url}`, reference, close: () => server[Symbol.asyncDispose]()}
    })
  }
  if (only === undefined || only === 'file') {
    const reference = 'cp "$0" "$0.copy" && sync "$0.copy" && sha256sum "$0" > /dev/null && rm "$0.copy"'
    await measure('file', () => Promise.resolve({uri: 'file:registry', reference, close: removeRegistry}))
  }
  if (only === undefined || only === 'train') await measureRestore()
} finally {
  for (const path of [folder, program]) rmSync(path, {recursive: true, force: true})
}

/** Random bytes, so that nothing is compressed on the way. */
function writeModel(): void {
  const file = openSync(model, 'w')
  for (let written = 0; written < bytes; written += 10_000_000) writeSync(file, randomBytes(Math.min(10_000_000, bytes - written)))
  // Whoever comes first would wait for the disk in the place of all.
  fsyncSync(file)
  closeSync(file)
}

/** `curl` and `sha256sum` of the same bytes. */
function curl(target: string, withDigest: boolean): string {
  const url = `"$u${withDigest ? '&digest=sha256:$d' : ''}"`
  const upload = `curl -sf -o /dev/null -H 'content-type: application/octet-stream' -X PUT -T "$0" ${url}`
  return `d=$(sha256sum "$0" | cut -d' ' -f1); u=${target}; ${upload}`
}

async function seconds(script: string): Promise<number> {
  const started = performance.now()
  await must('bash', ['-ec', script, model])
  return (performance.now() - started) / 1000
}

interface Place {
  readonly uri: string
  /** Script that does what must be done at least. */
  readonly reference: string
  close(): PromiseLike<void>
}

function removeRegistry(): Promise<void> {
  rmSync(join(folder, 'registry'), {recursive: true, force: true})
  return Promise.resolve()
}

async function measure(name: string, open: () => Promise<Place>): Promise<void> {
  const [ratios, times, peaks] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()]
  const note = (into: Map<string, number[]>, what: string, value: number): void => void into.set(what, [...(into.get(what) ?? []), value])
  for (let round = 0; round < rounds; round++) {
    // New content and an empty registry each time: what is there already would not be sent.
    writeModel()
    const place = await open()
    const reference = await seconds(place.reference)
    for (const what of ['register', 'download'] as const) {
      const target = join(folder, name)
      const taken = await footprint(process.execPath, [program, place.uri, model, target, what], folder)
      if (taken.code !== 0) throw new Error(`${what} with ${name} ended with ${taken.code}`)
      note(times, what, taken.seconds)
      note(peaks, what, taken.peakBytes / 1e6)
      if (what === 'register') note(ratios, what, (reference / taken.seconds) * 100)
      if (what === 'download') rmSync(target, {recursive: true, force: true})
    }
    await place.close()
  }
  for (const [what, values] of times) {
    const speed = ratios.get(what)
    const rate =
      speed === undefined
        ? ''
        : `, ${median(speed).toFixed(0)} % of the speed of ${name === 'file' ? 'cp' : 'curl'} with sha256sum (at least 70 %)`
    const memory = `${Math.max(...(peaks.get(what) ?? [])).toFixed(0)} MB of memory (at most 150 MB)`
    process.stdout.write(`${`${name}, ${what}`.padEnd(20)} ${median(values).toFixed(1).padStart(6)} s, ${memory}${rate}\n`)
  }
}

/** A training whose result is in the cache: the model is restored, compared with its record and put in place. */
async function measureRestore(): Promise<void> {
  const cli = [
    join(root, 'dist', 'cli', 'index.js'),
    'train',
    '--run',
    'cp ../model.bin model.bin',
    '--model-path',
    'model.bin',
    '--code',
    'code.txt',
  ]
  const project = join(folder, 'project')
  mkdirSync(project)
  writeFileSync(join(project, 'code.txt'), 'x')
  writeModel()
  const first = await footprint(process.execPath, cli, project)
  if (first.code !== 0) throw new Error(`the training ended with ${first.code}`)
  const [ratios, times, peaks]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < rounds; round++) {
    rmSync(join(project, 'model.bin'))
    rmSync(join(project, '.modelflight', 'train'), {recursive: true, force: true})
    const raw = await seconds('cp "$0" "$0.copy" && sha256sum "$0.copy" > /dev/null && rm "$0.copy"')
    const restored = await footprint(process.execPath, cli, project)
    if (restored.code !== 0) throw new Error(`the restored training ended with ${restored.code}`)
    ratios.push(restored.seconds / raw)
    times.push(restored.seconds)
    peaks.push(restored.peakBytes / 1e6)
  }
  if (readFileSync(join(project, 'model.bin')).compare(readFileSync(model)) !== 0) throw new Error('the restored model is another')
  const memory = `${Math.max(...peaks).toFixed(0)} MB of memory`
  const rate = `${median(ratios).toFixed(2)} x of cp with sha256sum (at most 1.3 x)`
  process.stdout.write(`${'train, restored'.padEnd(20)} ${median(times).toFixed(1).padStart(6)} s, ${memory}, ${rate}\n`)
}
