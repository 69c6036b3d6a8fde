import {cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import type {Context, EvidenceStores, FoundEvidence, RunIdentity} from '@modelflight/core/action'
import {folderStores} from '@modelflight/core/folder-stores'
import {headPolicy} from '@modelflight/core/head-policy'
import {openRecordChain} from '@modelflight/core/record-chain'
import type {NewRecord, StoredRecord} from '@modelflight/core/records'
import {capturingLog, type LogLine} from './log.ts'

/** A context for tests, over real folders that are removed when the test is done. */
export interface TestContext extends Context, AsyncDisposable {
  /** Everything that was logged, in order. */
  readonly lines: readonly LogLine[]
  /** Writes a file below the workspace (folders are made) and returns its absolute path. */
  write(path: string, content: string | Uint8Array): Promise<string>
  /** Reads a file below the workspace. */
  text(path: string): Promise<string>
  /** Puts evidence into the stores, as another run would have left it behind. Newest first. */
  leave(action: string, digest: string, folder: string): void
  /** Appends to the record chain, as `runAction` does after an action. Not for a test that overrides `records`. */
  append(action: string, record: NewRecord, status?: string): Promise<StoredRecord>
  /** What `signal` listens to. */
  interrupt(): void
}

/** What a test may set; everything else has a sensible value. */
export type ContextOverrides = Partial<Omit<Context, 'signal' | 'display'>>

/**
 * A context for running an action inside the test's process: `await using context = await makeContext()`.
 * The clock stands at 2026-01-02T03:04:05Z unless `now` is given.
 */
export async function makeContext(overrides: ContextOverrides = {}): Promise<TestContext> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-test-')))
  const folders = await makeFolders(root, overrides)
  const {log, lines} = capturingLog()
  const controller = new AbortController()
  const chain = openRecordChain(join(folders.outputDir, 'records'))
  const left: {action: string; digest: string; folder: string}[] = []
  const base: Omit<Context, 'display'> = {
    ...folders,
    run: makeRun(),
    log,
    now: () => new Date('2026-01-02T03:04:05.000Z'),
    signal: controller.signal,
    records: chain,
    policy: headPolicy(folders.workspace),
    stores: testStores(join(root, 'stores'), left),
    plan: false,
    model: undefined,
    credential: () => undefined,
    ...overrides,
  }
  return {
    ...base,
    display: (path) => relative(base.workspace, path) || '.',
    lines,
    write: (path, content) => writeBelow(base.workspace, path, content),
    text: (path) => readFile(join(base.workspace, path), 'utf8'),
    leave: (action, digest, folder) => void left.unshift({action, digest, folder}),
    append: (action, record, status = 'pass') => chain.append(record, {action, status, finishedAt: base.now(), run: base.run}),
    interrupt: () => controller.abort(new Error('interrupted by the test')),
    [Symbol.asyncDispose]: () => rm(root, {recursive: true, force: true}),
  }
}

/** A run on a terminal, outside any repository. */
export const makeRun = (overrides: Partial<RunIdentity> = {}): RunIdentity => ({
  host: 'terminal',
  repository: 'local',
  sha: '',
  ref: '',
  event: '',
  workflow: '',
  job: 'local',
  jobIndex: 0,
  runId: '1',
  attempt: 1,
  actor: '',
  url: '',
  pullRequest: undefined,
  ...overrides,
})

type Folders = Pick<Context, 'workspace' | 'workingDirectory' | 'outputDir' | 'temporary'>

async function makeFolders(root: string, overrides: ContextOverrides): Promise<Folders> {
  const workspace = overrides.workspace ?? join(root, 'workspace')
  const workingDirectory = overrides.workingDirectory ?? workspace
  const outputDir = overrides.outputDir ?? join(workingDirectory, '.modelflight')
  const temporary = overrides.temporary ?? join(root, 'temporary')
  const folders = {workspace, workingDirectory, outputDir, temporary}
  for (const folder of Object.values(folders)) await mkdir(folder, {recursive: true})
  return folders
}

async function writeBelow(workspace: string, path: string, content: string | Uint8Array): Promise<string> {
  const absolute = resolve(workspace, path)
  await mkdir(dirname(absolute), {recursive: true})
  await writeFile(absolute, content)
  return absolute
}

/** Core's stores over folders, with the evidence that a test left behind. */
function testStores(root: string, left: readonly {action: string; digest: string; folder: string}[]): EvidenceStores {
  return {
    ...folderStores(root),
    find: (action, digest) =>
      Promise.resolve(left.filter((item) => item.action === action && item.digest === digest).map(({folder}) => foundIn(root, folder))),
  }
}

const foundIn = (root: string, folder: string): FoundEvidence => ({
  name: folder,
  origin: folder,
  async download() {
    await mkdir(root, {recursive: true})
    const copy = await mkdtemp(join(root, 'found-'))
    await cp(folder, copy, {recursive: true})
    return copy
  },
})
