import {execFileSync} from 'node:child_process'
import {readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArguments} from '@modelflight/cli/arguments'
import {terminalHost} from '@modelflight/cli/terminal-host'
import type {Attestor} from '@modelflight/core/action'
import {runAction} from '@modelflight/core/run-action'
import {signStatement} from '@modelflight/github/sigstore/sign'
import {registerModel} from '@modelflight/register-model/action'
import {type Sigstore, startSigstore, startTransparencyLog, type TransparencyLog} from '@modelflight/testing/sigstore'
import {ensureFulcio, ensureTimestampServer} from '@modelflight/tools/tools/go'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, evidenceProject} from './evidence-project.ts'
import {otherMetric, rewriteChain} from './rewrite.ts'

let sigstore: Sigstore
let log: TransparencyLog
let project: EvidenceProject
const champion = 'models:/flights@champion'
const records = (): string => join(project.folder, '.modelflight', 'records')
const kept = (): string => join(project.folder, '.kept')
const verify = (...argv: readonly string[]) =>
  project.modelflight('verify', champion, '--trusted-root', 'root.json', '--repository', 'o/r', ...argv)

/** Registers as a workflow of `o/r` would whose job has `id-token: write`. */
async function registerSigned(attest: string, attestor: Attestor | undefined): Promise<number> {
  let code = -1
  const exit = (given: number): void => {
    code = given
  }
  const quiet = {write: () => undefined, interactive: false}
  const surroundings = {cwd: project.folder, environment: {}, node: process.versions.node, stdout: quiet, stderr: quiet, exit}
  const host = terminalHost(parseArguments(['register', '--attest', attest], []), surroundings)
  await runAction(registerModel, {...host, attestor: () => attestor})
  return code
}

beforeAll(async () => {
  sigstore = await startSigstore({fulcio: await ensureFulcio(), timestampServer: await ensureTimestampServer()})
  log = await startTransparencyLog()
  project = await evidenceProject()
  for (const step of ['validate', 'train', 'gate']) await project.must(0, step)
  const attest = async (statement: Uint8Array) => ({
    bundle: await signStatement(statement, sigstore.identity({repository: 'o/r'}), sigstore, {secrets: []}),
    url: 'https://github.com/o/r/attestations/1',
  })
  expect(await registerSigned('required', {attest})).toBe(0)
  await project.write('root.json', sigstore.trustedRoot)
  execFileSync('cp', ['-r', join(project.folder, '.modelflight'), kept()])
})
afterAll(async () => {
  await project[Symbol.asyncDispose]()
  await Promise.all([log.close(), sigstore[Symbol.asyncDispose]()])
})

/** Runs with a change to the output folder, which is taken back. */
async function withChange<T>(change: () => Promise<void>, body: () => Promise<T>): Promise<T> {
  try {
    await change()
    return await body()
  } finally {
    await rm(join(project.folder, '.modelflight'), {recursive: true})
    execFileSync('cp', ['-r', kept(), join(project.folder, '.modelflight')])
  }
}

describe('signed records, by the real Fulcio and timestamp authority', () => {
  test('the records of training and gate are signed, kept with the version, and anchor the chain', async () => {
    const {stdout, code} = await verify('--require-anchor')
    expect(code).toBe(0)
    expect(stdout).toContain('anchored')
    expect(stdout.replace(/\s+/g, ' ')).toContain('signed by https://github.com/o/r/.github/workflows/register.yml@refs/heads/main')
    // The registry alone has all that is needed.
    await withChange(
      () => rm(records(), {recursive: true}),
      async () => expect((await verify('--require-anchor')).code).toBe(0),
    )
  })

  test('without a trust root signatures are not believed, and that is said', async () => {
    const {stdout, code} = await project.modelflight('verify', champion)
    expect(code).toBe(0)
    expect(stdout).toContain('there is no trust root')
    expect(stdout).toContain('unanchored')
  })

  test('a chain that was written anew, consistently, is found by the signatures beside it', async () => {
    await withChange(
      () => rewriteChain(records(), otherMetric),
      async () => {
        const alone = await project.modelflight('verify', 'out/model.json', '--trusted-root', 'root.json', '--repository', 'o/r')
        expect(alone.code).toBe(1)
        expect(alone.stdout.replace(/\s+/g, ' ')).toContain('the records were written anew')
      },
    )
  })

  test('… and by signatures from elsewhere, when those beside it were taken away and the registration forgets them', async () => {
    await withChange(
      async () => {
        const bundles = (await readdir(records())).filter((name) => name.endsWith('.sigstore.json'))
        for (const name of bundles) {
          await project.write(join('elsewhere', name), await readFile(join(records(), name)))
          await rm(join(records(), name))
        }
        await rewriteChain(records(), (text) => otherMetric(text).replace(/"attestations": \[[\s\S]*?\n {4}\]/, '"attestations": []'))
      },
      async () => {
        const path = ['verify', 'out/model.json', '--trusted-root', 'root.json', '--repository', 'o/r']
        expect((await project.modelflight(...path)).code).toBe(0)
        const found = await project.modelflight(...path, '--attestations', 'elsewhere')
        expect(found.code).toBe(1)
        expect(found.stdout.replace(/\s+/g, ' ')).toContain('the records were written anew')
      },
    )
  })

  test('a signature that was taken away is missed by the registration', async () => {
    const [name] = (await readdir(records())).filter((found) => found.endsWith('.sigstore.json'))
    await withChange(
      () => rm(join(records(), name ?? '')),
      async () => expect((await project.modelflight('verify', 'out/model.json')).stdout).toContain('which the registration names'),
    )
  })

  test('no changed byte of a signature passes', async () => {
    const [name] = (await readdir(records())).filter((found) => found.endsWith('.sigstore.json'))
    const path = join(records(), name ?? '')
    const bytes = await readFile(path)
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 60)) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      await writeFile(path, changed)
      expect((await verify()).code, `byte ${at}`).toBe(1)
    }
    await writeFile(path, bytes)
    expect((await verify()).code).toBe(0)
  })

  test('a workflow of another repository, and another authority, are not believed', async () => {
    const other = await project.modelflight('verify', champion, '--trusted-root', 'root.json', '--repository', 'o/other')
    expect(other.code).toBe(1)
    const stranger = JSON.parse(sigstore.trustedRoot) as {certificateAuthorities: unknown[]; timestampAuthorities: unknown[]}
    await project.write('stranger.json', JSON.stringify({...stranger, certificateAuthorities: stranger.timestampAuthorities}))
    expect((await project.modelflight('verify', champion, '--trusted-root', 'stranger.json', '--repository', 'o/r')).code).toBe(1)
    await project.write('none.json', '{}')
    expect((await project.modelflight('verify', champion, '--trusted-root', 'none.json')).code).toBe(2)
  })

  test('a transparency log in place of timestamps, as for public repositories, is verified with its proof of inclusion', async () => {
    const {openBundle, readTrust} = await import('@modelflight/cli/verify/sigstore')
    const text = await signStatement(
      Buffer.from('{}'),
      sigstore.identity({repository: 'o/r'}),
      {fulcio: sigstore.fulcio, rekor: log.url},
      {secrets: []},
    )
    const root = {...(JSON.parse(sigstore.trustedRoot) as object), tlogs: [log.trusted], timestampAuthorities: []}
    const trust = await readTrust(JSON.stringify(root), 'root')
    const bundle = openBundle(text)
    if (bundle === undefined) throw new Error('no bundle')
    expect(await trust.verify(bundle, 'https://github.com/o/r')).toMatchObject({kind: 'signed'})
    const json = JSON.parse(text) as {verificationMaterial: {tlogEntries: {integratedTime: string}[]}}
    const [entry] = json.verificationMaterial.tlogEntries
    if (entry === undefined) throw new Error('no entry')
    entry.integratedTime = String(Number(entry.integratedTime) + 1)
    expect(await trust.verify({...bundle, json}, 'https://github.com/o/r')).toMatchObject({kind: 'refused'})
  })
})

describe('what attest asks for', () => {
  const refusing: Attestor = {
    attest: async (statement) => ({
      bundle: await signStatement(statement, sigstore.identity({repository: 'o/r', audience: 'somebody-else'}), sigstore, {secrets: []}),
      url: '',
    }),
  }
  /** As where the job lacks `attestations: write`, or the plan has no attestations. */
  const notKept: Attestor = {
    attest: async (statement) => ({
      bundle: await signStatement(statement, sigstore.identity({repository: 'o/r'}), sigstore, {secrets: []}),
      url: '',
      notKept: {message: 'signed, but GitHub does not keep the attestation', hint: 'The job needs attestations: write.'},
    }),
  }
  const unsigned = async (): Promise<void> => {
    for (const name of (await readdir(records())).filter((found) => found.endsWith('.sigstore.json'))) await rm(join(records(), name))
  }

  test.each([
    ['required', 'a job that may not identify itself', 4, undefined],
    ['required', 'an identity that Fulcio refuses', 5, refusing],
    ['auto', 'an identity that Fulcio refuses', 0, refusing],
    ['auto', 'a job that may not identify itself', 0, undefined],
    ['required', 'a repository that keeps no attestations', 5, notKept],
    ['auto', 'a repository that keeps no attestations', 0, notKept],
    ['never', 'nothing at all', 0, undefined],
  ] as const)('%s, with %s, ends with exit code %i', async (attest, _what, code, attestor) => {
    await withChange(unsigned, async () => expect(await registerSigned(attest, attestor)).toBe(code))
  })
})
