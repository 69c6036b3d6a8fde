import {randomBytes} from 'node:crypto'
import {closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync} from 'node:fs'
import {stripTypeScriptTypes} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {startDockerRegistry} from '@modelflight/testing/docker-registry'
import {startMlflow} from '@modelflight/testing/mlflow'
import {root} from '@modelflight/tools/paths'
import {must} from '@modelflight/tools/process'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {footprint} from '../memory.ts'

/** Size of the model in bytes; 1 GB unless `--mb=<n>` says otherwise. */
const bytes = Number(/^--mb=(\d+)$/.exec(process.argv.find((word) => word.startsWith('--mb=')) ?? '')?.[1] ?? '1000') * 1_000_000
/** Compiled, as users run it: taking the types out of sources costs some 35 MB of its own. */
const program = join(root, '.cache', 'bench-registry-transfer.mjs')
const folder = mkdtempSync(join(tmpdir(), 'modelflight-bench-registry-'))
const model = join(folder, 'model.bin')

await must('tsc', ['-b', 'packages/registry'], {cwd: root})
mkdirSync(dirname(program), {recursive: true})
writeFileSync(program, stripTypeScriptTypes(readFileSync(join(import.meta.dirname, 'transfer.ts'), 'utf8')))
const only = process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length)

try {
  writeModel()
  if (only === undefined || only === 'oci') {
    await using server = await startDockerRegistry(await ensureDockerRegistry())
    const url = `http://${server.host}/v2/curl/blobs/uploads/`
    await measure(
      'oci',
      `oci://${server.host}`,
      await curlSeconds(`$(curl -s -X POST -D - -o /dev/null ${url} | tr -d '\\r' | sed -n 's/^Location: //p')`, true),
    )
  }
  if (only === undefined || only === 'mlflow') {
    await using server = await startMlflow(await ensureMlflow())
    await measure('mlflow', `mlflow:${server.url}`, await curlSeconds(`${server.url}/api/2.0/mlflow-artifacts/artifacts/0/curl`, false))
  }
  if (only === undefined || only === 'file')
    await measure('file', 'file:registry', await seconds('cp "$0" "$0.copy" && sync "$0.copy" && sha256sum "$0" > /dev/null'))
} finally {
  for (const path of [folder, program]) rmSync(path, {recursive: true, force: true})
}

/** Random bytes, so that nothing is compressed on the way. */
function writeModel(): void {
  const file = openSync(model, 'w')
  for (let written = 0; written < bytes; written += 10_000_000) writeSync(file, randomBytes(Math.min(10_000_000, bytes - written)))
  closeSync(file)
}

/** What `curl` and `sha256sum` take for the same bytes. */
function curlSeconds(target: string, withDigest: boolean): Promise<number> {
  const url = `"$u${withDigest ? '&digest=sha256:$d' : ''}"`
  const upload = `curl -sf -o /dev/null -H 'content-type: application/octet-stream' -X PUT -T "$0" ${url}`
  return seconds(`d=$(sha256sum "$0" | cut -d' ' -f1); u=${target}; ${upload}`)
}

async function seconds(script: string): Promise<number> {
  const started = performance.now()
  await must('bash', ['-ec', script, model])
  return (performance.now() - started) / 1000
}

async function measure(name: string, uri: string, reference: number): Promise<void> {
  for (const what of ['register', 'download'] as const) {
    const target = join(folder, name)
    const {code, seconds: taken, peakBytes} = await footprint(process.execPath, [program, uri, model, target, what], folder)
    if (code !== 0) throw new Error(`${what} with ${name} ended with ${code}`)
    const rate =
      what === 'register' ? `, ${((reference / taken) * 100).toFixed(0)} % of the speed of curl or cp with sha256sum (at least 70 %)` : ''
    const memory = `${(peakBytes / 1e6).toFixed(0)} MB of memory (at most 150 MB)`
    process.stdout.write(`${`${name}, ${what}`.padEnd(20)} ${taken.toFixed(1).padStart(6)} s, ${memory}${rate}\n`)
    if (what === 'download') rmSync(target, {recursive: true, force: true})
  }
}
