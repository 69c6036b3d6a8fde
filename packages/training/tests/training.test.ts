import {execFileSync} from 'node:child_process'
import {chmod, cp, mkdir, readFile, rm, symlink, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Subject} from '@modelflight/core/records'
import {makeContext} from '@modelflight/testing/context'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {itemOf, placeCandidate, readCandidate, writeCandidate} from '../src/candidate.ts'
import {digestCode, hasUncommittedChanges} from '../src/code.ts'
import {describeEnvironment} from '../src/environment.ts'
import {describeHardware} from '../src/hardware.ts'
import {canonicalJson, inputDigest, type TrainingInputs} from '../src/inputs.ts'
import {openBackend} from '../src/open.ts'
import {freshnessOf, stampAll} from '../src/outputs.ts'
import {tailOf} from '../src/tail.ts'

const signal = new AbortController().signal

describe('backend contract: local', () => {
  const job = {id: 'j', shell: 'bash', env: {}, timeoutSeconds: 30} as const

  test('a run says how it ended and passes on what it prints', async () => {
    await using context = await makeContext()
    const backend = await openBackend('local', context)
    let output = ''
    const collect = (chunk: Uint8Array) => (output += Buffer.from(chunk).toString())
    const good = await backend.start({...job, folder: context.workspace, script: 'echo "$GREETING"', env: {GREETING: 'hello'}}, collect)
    expect(await good.outcome()).toMatchObject({kind: 'succeeded'})
    expect(output).toBe('hello\n')
    const bad = await backend.start({...job, folder: context.workspace, script: 'exit 7'}, collect)
    expect(await bad.outcome()).toMatchObject({kind: 'failed', how: 'exit code 7'})
    const slow = await backend.start({...job, folder: context.workspace, script: 'sleep 30', timeoutSeconds: 0.2}, collect)
    expect(await slow.outcome()).toMatchObject({kind: 'timed-out'})
  })

  test('cancelling ends the run, and so does the signal of the backend', async () => {
    await using context = await makeContext()
    const backend = await openBackend('local', context)
    const first = await backend.start({...job, folder: context.workspace, script: 'sleep 30'}, () => undefined)
    await first.cancel()
    expect(await first.outcome()).toMatchObject({kind: 'cancelled'})
    const second = await backend.start({...job, folder: context.workspace, script: 'sleep 30'}, () => undefined)
    context.interrupt()
    expect(await second.outcome()).toMatchObject({kind: 'cancelled'})
  })
})

describe('describeHardware', () => {
  /** What nvidia-smi prints, as NVIDIA's manual and its releases have it: no machine here has a GPU. */
  const nvidiaSmi = `#!/bin/sh
if [ "$1" = "--query-gpu=name,memory.total,driver_version" ]; then echo 'Tesla T4, 15360 MiB, 550.54.15'; exit; fi
cat <<'TABLE'
+-----------------------------------------------------------------------------------------+
| NVIDIA-SMI 550.54.15              Driver Version: 550.54.15      CUDA Version: 12.4     |
|-----------------------------------------+------------------------+----------------------+
TABLE
`
  test('names processor, memory and, where the tool tells them, GPUs and CUDA', async () => {
    await using context = await makeContext()
    const plain = await describeHardware(context.workspace, signal)
    expect(plain.cores).toBeGreaterThan(0)
    expect(plain.memoryBytes).toBeGreaterThan(1e8)
    const path = process.env['PATH'] ?? ''
    await context.write('nvidia-smi', nvidiaSmi)
    await chmod(join(context.workspace, 'nvidia-smi'), 0o755)
    try {
      process.env['PATH'] = `${context.workspace}:${path}`
      expect(await describeHardware(context.workspace, signal)).toMatchObject({gpus: ['Tesla T4, 15360 MiB, 550.54.15'], cuda: '12.4'})
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('tailOf', () => {
  test('the last lines are kept, however the bytes are cut', () => {
    const text = Array.from({length: 50}, (_, index) => `line ${index} ä`).join('\n')
    const bytes = Buffer.from(text)
    fc.assert(
      fc.property(fc.integer({min: 1, max: 40}), fc.integer({min: 1, max: 10}), (size, count) => {
        const tail = tailOf(count)
        for (let at = 0; at < bytes.length; at += size) tail.push(bytes.subarray(at, at + size))
        expect(tail.lines()).toEqual(text.split('\n').slice(-count))
      }),
      {seed: 3},
    )
  })

  test('one endless line does not fill the memory', () => {
    const tail = tailOf(5)
    for (let index = 0; index < 1000; index++) tail.push(Buffer.alloc(1000, 'x'))
    expect(tail.lines()).toEqual(['x'.repeat(500)])
  })
})

describe('digestCode', () => {
  const git = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {cwd: folder, stdio: 'pipe'})

  test('committed, changed and new files count; ignored ones, data and outputs do not', async () => {
    await using context = await makeContext()
    const scope = {
      folder: context.workspace,
      only: [],
      except: [join(context.workspace, 'data'), join(context.workspace, 'm.json')],
      exceptUntracked: [],
      signal,
    }
    git(context.workspace, 'init', '-q')
    await context.write('train.py', 'print(1)')
    await context.write('.gitignore', 'ignored/\n')
    git(context.workspace, 'add', '.')
    git(context.workspace, 'commit', '-q', '-m', 'first')
    const first = await digestCode(scope)
    expect(first.listedBy).toBe('git')
    expect(await hasUncommittedChanges(context.workspace, signal)).toBe(false)
    await context.write('ignored/x', '1')
    await context.write('data/d.csv', '1')
    await context.write('m.json', '1')
    expect(await digestCode(scope)).toEqual(first)
    await context.write('train.py', 'print(2)')
    const changed = await digestCode(scope)
    expect(changed.digest).not.toBe(first.digest)
    expect(await hasUncommittedChanges(context.workspace, signal)).toBe(true)
    git(context.workspace, 'commit', '-q', '-a', '-m', 'second')
    expect((await digestCode(scope)).digest).toBe(changed.digest)
    await context.write('helper.py', 'x')
    expect((await digestCode(scope)).digest).not.toBe(changed.digest)
    await rm(join(context.workspace, 'helper.py'))
    await rm(join(context.workspace, 'train.py'))
    expect((await digestCode(scope)).digest).not.toBe(changed.digest)
  })

  test('without a repository, and in a folder that git ignores, all files count', async () => {
    await using context = await makeContext()
    const scope = {folder: context.workspace, only: [], except: [], exceptUntracked: [], signal}
    await context.write('train.py', 'print(1)')
    const outside = await digestCode(scope)
    expect(outside.listedBy).toBe('folder')
    git(context.workspace, 'init', '-q')
    await context.write('.gitignore', '*\n')
    expect((await digestCode({...scope, except: [join(context.workspace, '.gitignore')]})).digest).toBe(outside.digest)
    await context.write('node_modules/x/index.js', 'x')
    expect((await digestCode({...scope, except: [join(context.workspace, '.gitignore')]})).digest).toBe(outside.digest)
  })

  test('a conventional place of outputs counts as code when git tracks it, and without git', async () => {
    await using context = await makeContext()
    const scope = {folder: context.workspace, only: [], except: [], exceptUntracked: [join(context.workspace, 'model')], signal}
    await context.write('train.py', 'import model')
    await context.write('model/net.py', '1')
    const loose = await digestCode(scope)
    await context.write('model/net.py', '2')
    expect((await digestCode(scope)).digest).not.toBe(loose.digest)
    git(context.workspace, 'init', '-q')
    git(context.workspace, 'add', 'train.py')
    const untracked = await digestCode(scope)
    await context.write('model/net.py', '3')
    expect(await digestCode(scope)).toEqual(untracked)
    git(context.workspace, 'add', 'model')
    const tracked = await digestCode(scope)
    await context.write('model/net.py', '4')
    expect((await digestCode(scope)).digest).not.toBe(tracked.digest)
  })

  test('`only` narrows what counts, links count by where they point, and nothing at all is an error', async () => {
    await using context = await makeContext()
    await context.write('src/train.py', 'print(1)')
    const scope = {folder: context.workspace, only: [join(context.workspace, 'src')], except: [], exceptUntracked: [], signal}
    const first = await digestCode(scope)
    await context.write('README.md', 'changed')
    expect(await digestCode(scope)).toEqual(first)
    await symlink('train.py', join(context.workspace, 'src/link.py'))
    expect((await digestCode(scope)).digest).not.toBe(first.digest)
    await expect(digestCode({...scope, only: [join(context.workspace, 'nowhere')]})).rejects.toMatchObject({errorClass: 'input-error'})
  })
})

describe('describeEnvironment', () => {
  test('interpreters in the command are asked for their version, and lock files up to the workspace are digested', async () => {
    await using context = await makeContext()
    await context.write('requirements.txt', 'numpy==2.0.0\n')
    await context.write('project/package-lock.json', '{}')
    const question = {workspace: context.workspace, folder: join(context.workspace, 'project'), env: {}, signal}
    const environment = await describeEnvironment({...question, script: 'set -e\nnode train.js && ./python_helper.sh'})
    expect(environment.interpreters).toEqual({node: process.version})
    expect(Object.keys(environment.lockFiles).sort()).toEqual(['project/package-lock.json', 'requirements.txt'])
    const own = join(context.workspace, 'project/.venv/bin/python3.12')
    await context.write('project/.venv/bin/python3.12', '#!/bin/sh\necho Python 3.12.99\n')
    await chmod(own, 0o755)
    const local = await describeEnvironment({...question, script: 'uv run x && .venv/bin/python3.12 train.py --node=1 my-node'})
    expect(local.interpreters).toEqual({'.venv/bin/python3.12': 'Python 3.12.99'})
    const missing = await describeEnvironment({...question, script: 'julia train.jl'})
    expect(Object.keys(missing.interpreters)).toEqual(['julia'])
  })
})

describe('inputDigest', () => {
  const data: readonly Subject[] = [{name: 'd', digest: `sha256:${'1'.repeat(64)}`}]
  const base: TrainingInputs = {
    script: 'python train.py',
    shell: 'bash',
    folder: '.',
    codeDigest: `sha256:${'0'.repeat(64)}`,
    data,
    params: {depth: 3, rate: 0.1},
    env: {SEED: '1'},
    environment: {platform: 'linux', arch: 'x64', interpreters: {python: 'Python 3.13.1'}, lockFiles: {}, packages: {}},
    outputs: ['model.json'],
  }

  test.each<[string, Partial<TrainingInputs>]>([
    ['the command', {script: 'python train.py -v'}],
    ['the shell', {shell: 'sh'}],
    ['the folder', {folder: 'x'}],
    ['the code', {codeDigest: `sha256:${'2'.repeat(64)}`}],
    ['the data', {data: [{name: 'd', digest: `sha256:${'3'.repeat(64)}`}]}],
    ['a parameter', {params: {depth: 4, rate: 0.1}}],
    ['an environment variable', {env: {SEED: '2'}}],
    ['an interpreter', {environment: {...base.environment, interpreters: {python: 'Python 3.13.2'}}}],
    ['a lock file', {environment: {...base.environment, lockFiles: {'uv.lock': 'sha256:4'}}}],
    ['an output', {outputs: ['other.json']}],
  ])('%s is part of it', (_name, change) => {
    expect(inputDigest({...base, ...change})).not.toBe(inputDigest(base))
  })

  test('the order of keys and the names of data files are not', () => {
    expect(inputDigest({...base, params: {rate: 0.1, depth: 3}, data: data.map((item) => ({...item, name: 'other'}))})).toBe(
      inputDigest(base),
    )
  })

  test('canonical JSON says the same whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(canonicalJson(reversed as never)).toBe(canonicalJson(value as never))
        expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      {seed: 11},
    )
  })
})

describe('outputs', () => {
  test('what lay there before the run and was not written by it is stale', async () => {
    await using context = await makeContext()
    const paths = ['kept.json', 'rewritten.json', 'new.json', 'missing.json', 'folder'].map((name) => join(context.workspace, name))
    const [kept, rewritten, fresh, missing, folder] = paths as [string, string, string, string, string]
    for (const path of [kept, rewritten]) await writeFile(path, '{}')
    await context.write('folder/deep/a', 'a')
    const before = await stampAll(paths)
    await writeFile(rewritten, '{}')
    await utimes(rewritten, 0, 0)
    await writeFile(fresh, '{}')
    expect(await freshnessOf(kept, before)).toBe('stale')
    expect(await freshnessOf(rewritten, before)).toBe('written')
    expect(await freshnessOf(fresh, before)).toBe('written')
    expect(await freshnessOf(missing, before)).toBe('missing')
    expect(await freshnessOf(folder, before)).toBe('stale')
    await context.write('folder/deep/a', 'a')
    expect(await freshnessOf(folder, before)).toBe('written')
  })
})

describe('candidate', () => {
  const facts = {inputDigest: `sha256:${'a'.repeat(64)}`, seconds: 61.5, run: {repository: 'o/r', id: '7', attempt: 1, url: ''}}

  async function makeCandidate(context: Awaited<ReturnType<typeof makeContext>>) {
    const outputs = [
      {kind: 'model', path: join(context.workspace, 'model')},
      {kind: 'metrics', path: await context.write('out/metrics.json', '{"accuracy": 0.9}')},
      {kind: 'predictions', path: await context.write('out/p.csv', 'id\n1\n')},
    ] as const
    await context.write('model/w/1.bin', 'weights')
    await context.write('model/config.json', '{}')
    const folder = join(context.outputDir, 'train')
    return {folder, written: await writeCandidate(folder, outputs, {...facts, workspace: context.workspace})}
  }

  test('it is read back as it was written, and placed where the run wrote it', async () => {
    await using context = await makeContext()
    const {folder, written} = await makeCandidate(context)
    const read = await readCandidate(folder, facts.inputDigest)
    expect(read).toEqual(written)
    expect(written.items.map(({stored}) => stored)).toEqual(['model/model', 'metrics.json', 'predictions.csv'])
    await rm(join(context.workspace, 'model'), {recursive: true})
    await context.write('out/metrics.json', 'old')
    await placeCandidate(written, {folder, workspace: context.workspace, mayWrite: () => true})
    expect(await context.text('model/w/1.bin')).toBe('weights')
    expect(await context.text('out/metrics.json')).toBe('{"accuracy": 0.9}')
    expect(itemOf(written, 'model')?.layout).toBe('folder')
  })

  test('each of 300 single-bit changes of its files is found, and taking it back makes it good again', async () => {
    await using context = await makeContext()
    const {folder} = await makeCandidate(context)
    const files = ['model/model/w/1.bin', 'model/model/config.json', 'metrics.json', 'predictions.csv', 'candidate.json']
    const contents = await Promise.all(files.map(async (file) => [join(folder, file), await readFile(join(folder, file))] as const))
    const [lastPath = '', lastBytes = Buffer.alloc(0)] = contents.at(-1) ?? []
    // A line end after the list is no part of what it says.
    const places = contents.flatMap(([path, bytes]) =>
      Array.from({length: (path === lastPath ? lastBytes.length - 1 : bytes.length) * 8}, (_, bit) => ({path, bytes, bit})),
    )
    const random = fc.sample(fc.integer({min: 0, max: places.length - 1}), {numRuns: 300, seed: 11})
    for (const {path, bytes, bit} of random.flatMap((index) => places[index] ?? [])) {
      const changed = Buffer.from(bytes)
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await writeFile(path, changed)
      await expect(readCandidate(folder, facts.inputDigest), `${path}, bit ${bit}`).rejects.toMatchObject({errorClass: 'policy-refused'})
      await writeFile(path, bytes)
    }
    expect(await readCandidate(folder, facts.inputDigest)).toBeDefined()
  })

  test('a folder without a candidate is not an error', async () => {
    await using context = await makeContext()
    await mkdir(join(context.temporary, 'empty'))
    expect(await readCandidate(join(context.temporary, 'empty'), facts.inputDigest)).toBeUndefined()
  })

  test('another input digest, a changed, missing or added file is refused', async () => {
    await using context = await makeContext()
    const {folder} = await makeCandidate(context)
    await expect(readCandidate(folder, `sha256:${'b'.repeat(64)}`)).rejects.toMatchObject({errorClass: 'policy-refused'})
    const changes: readonly ((copy: string) => Promise<unknown>)[] = [
      (copy) => writeFile(join(copy, 'model/model/w/1.bin'), 'poison!'),
      (copy) => writeFile(join(copy, 'metrics.json'), '{"accuracy": 1.0}'),
      (copy) => rm(join(copy, 'predictions.csv')),
      (copy) => writeFile(join(copy, 'model/model/extra.py'), 'import os'),
    ]
    for (const [index, change] of changes.entries()) {
      const copy = join(context.temporary, String(index))
      await cp(folder, copy, {recursive: true})
      await change(copy)
      await expect(readCandidate(copy, facts.inputDigest)).rejects.toMatchObject({errorClass: 'policy-refused'})
    }
  })

  test('any changed bit of candidate.json is refused or changes nothing', async () => {
    await using context = await makeContext()
    const {folder, written} = await makeCandidate(context)
    const path = join(folder, 'candidate.json')
    const original = await readFile(path)
    for (let bit = 0; bit < original.length * 8; bit += 37) {
      const bytes = Buffer.from(original)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await writeFile(path, bytes)
      const outcome = await readCandidate(folder, facts.inputDigest).catch((error: unknown) => error)
      // Bytes that are not text are no candidate at all; both mean: train.
      if (!(outcome instanceof Error) && outcome !== undefined) expect(outcome).toEqual(written)
    }
  })

  test('a stored candidate can not choose where it is written', async () => {
    await using context = await makeContext()
    const {folder, written} = await makeCandidate(context)
    const place = (path: string) =>
      placeCandidate(
        {...written, items: written.items.map((item) => ({...item, path}))},
        {folder, workspace: context.workspace, mayWrite: (target) => target.endsWith('model.json')},
      )
    for (const path of ['../outside', '.git/hooks/pre-commit', 'src/train.py']) {
      await expect(place(path)).rejects.toMatchObject({errorClass: 'policy-refused'})
    }
  })
})
