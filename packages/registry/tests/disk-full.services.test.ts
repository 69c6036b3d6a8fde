import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {startDockerRegistry} from '@modelflight/testing/docker-registry'
import {startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {expect, test} from 'vitest'

/** A file system of 2 MB that only this process and its children see. */
async function onSmallDisk(program: string, ...servers: readonly string[]): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-full-'))
  const [small, large] = [join(folder, 'small'), join(folder, 'large')]
  await Promise.all([mkdir(small), mkdir(large)])
  const script =
    'mount -t tmpfs -o size=2m none "$1" && program="$3" small="$1" large="$2" && shift 3 && exec "$0" --conditions=source "$program" "$small" "$large" "$@"'
  const argv = ['--user', '--map-root-user', '--mount', 'sh', '-c', script, process.execPath, small, large, program, ...servers]
  try {
    const {stdout} = await promisify(execFile)('unshare', argv)
    return JSON.parse(stdout)
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

test('a full disk is said in a sentence, and leaves no version, no half file and a registry that works', {timeout: 300_000}, async () => {
  await using oci = await startDockerRegistry(await ensureDockerRegistry())
  await using mlflow = await startMlflow(await ensureMlflow())
  const full = {errorClass: 'limit-exceeded', message: expect.stringMatching(/disk is full/)}
  const servers = [`oci://${oci.host}/models`, `mlflow:${mlflow.url}`]
  expect(await onSmallDisk(join(import.meta.dirname, 'processes', 'disk-full.ts'), ...servers)).toMatchObject({
    ...{registered: full, versions: 0, left: []},
    ...{downloaded: full, partial: [], afterwards: 'done'},
    fromServers: [
      {outcome: full, left: []},
      {outcome: full, left: []},
    ],
  })
})
