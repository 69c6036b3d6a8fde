import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {mkdir, rename, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type EvidenceProject, evidenceProject} from './evidence-project.ts'
import {rewriteChain} from './rewrite.ts'

const champion = 'models:/flights@champion'
const git = (folder: string, ...argv: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...argv], {cwd: folder, encoding: 'utf8'})

/** A champion of a training whose program ends with these lines. */
async function championOf(lines: string, ...options: readonly string[]): Promise<EvidenceProject> {
  const project = await evidenceProject()
  const program = readFileSync(join(project.folder, 'train.mjs'), 'utf8')
  await project.write('train.mjs', `${program}\n${lines}\n`)
  git(project.folder, 'commit', '-qam', 'change')
  await project.must(0, 'train', ...options)
  await project.must(0, 'register', '--require-gate', 'false', '--metrics', 'out/metrics.json')
  return project
}

describe('modelflight reproduce', () => {
  let project: EvidenceProject
  beforeAll(async () => {
    project = await championOf('')
  })
  afterAll(() => project[Symbol.asyncDispose]())

  test('the commit of the record gives the same model again, whatever the checkout holds by now', async () => {
    await project.write('train.mjs', 'throw new Error("unfinished work")\n')
    const {stdout} = await project.must(0, 'reproduce', champion)
    expect(stdout).toContain('equal')
    expect(stdout).toContain('the same model, byte for byte')
    expect(readFileSync(join(project.folder, 'train.mjs'), 'utf8')).toContain('unfinished work')
    expect(git(project.folder, 'worktree', 'list').trim().split('\n')).toHaveLength(1)
    git(project.folder, 'checkout', '-q', 'train.mjs')
  })

  test('what it found can be read as JSON', async () => {
    expect(JSON.parse((await project.must(0, 'reproduce', champion, '--json')).stdout)).toMatchObject({status: 'pass', equal: true})
  })

  test.each([
    ['a model that is not there', ['models:/flights/9'], 2],
    ['an option that it does not have', [champion, '--tolerence', '0.1'], 2],
    ['a tolerance that is no number', [champion, '--tolerance', 'some'], 2],
    ['no model', [], 2],
  ])('%s is an input error', async (_what, argv, code) => {
    expect((await project.modelflight('reproduce', ...argv)).code).toBe(code)
  })

  test('a commit that is not here is an input error that says how to get it', async () => {
    const elsewhere = await evidenceProject()
    await rm(join(elsewhere.folder, '.git'), {recursive: true})
    git(elsewhere.folder, 'init', '-q')
    const registry = `file:${join(project.folder, '.modelflight', 'registry')}`
    const ran = await elsewhere.modelflight('reproduce', champion, '--registry', registry)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('git fetch origin')
    await elsewhere[Symbol.asyncDispose]()
  })

  test('evidence that does not hold is not run', async () => {
    const records = join(project.folder, '.modelflight', 'records')
    await rewriteChain(records, (text, action) =>
      action === 'train' ? text.replace('"run": "node train.mjs"', '"run": "node evil.mjs"') : text,
    )
    const [first] = execFileSync('ls', [records], {encoding: 'utf8'}).trim().split('\n')
    const path = join(records, first ?? '')
    await project.write(path.slice(project.folder.length + 1), `${readFileSync(path, 'utf8')} `)
    expect((await project.modelflight('reproduce', champion)).code).toBe(4)
  })
})

describe('what differs is named', () => {
  const noise = `
const again = await import('node:fs')
const written = new URL('out/metrics.json', import.meta.url)
again.appendFileSync(new URL('out/model.json', import.meta.url), ' '.repeat(Math.ceil(Math.random() * 1e6)))
const numbers = JSON.parse(again.readFileSync(written, 'utf8'))
again.writeFileSync(written, JSON.stringify({...numbers, accuracy: numbers.accuracy * (1 + 1e-4 * Math.random())}))
`

  test('a training with chance in it gives another model, and equal metrics within a tolerance only', async () => {
    await using project = await championOf(noise)
    const exact = await project.modelflight('reproduce', champion)
    expect(exact.code).toBe(1)
    expect(exact.stdout).toContain('different: another model')
    const near = await project.must(0, 'reproduce', champion, '--tolerance', '0.001')
    expect(near.stdout).toContain('equal within the tolerance')
    expect((await project.modelflight('reproduce', champion, '--tolerance', '1e-9')).code).toBe(1)
  })

  test('data that are not in the commit are found by their digest, and missed when nobody has them', async () => {
    await using project = await evidenceProject()
    git(project.folder, 'rm', '-q', '--cached', 'data/flights.csv')
    await project.write('.gitignore', 'out/\n.modelflight/\ndata/flights.csv\n')
    git(project.folder, 'add', '.gitignore')
    git(project.folder, 'commit', '-qm', 'data elsewhere')
    await project.must(0, 'train')
    await project.must(0, 'register', '--require-gate', 'false')
    await project.must(0, 'reproduce', champion)
    const store = join(project.folder, '.store')
    await mkdir(store)
    await rename(join(project.folder, 'data', 'flights.csv'), join(store, 'renamed.csv'))
    await project.must(0, 'reproduce', champion, '--data', '.store')
    await rm(store, {recursive: true})
    const missing = await project.modelflight('reproduce', champion)
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('data/flights.csv')
  })

  test('variables whose values are not on record are asked for', async () => {
    await using project = await championOf('', '--env', 'LEVEL=7')
    const ran = await project.modelflight('reproduce', champion)
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('LEVEL')
    await project.must(0, 'reproduce', champion, '--env', 'LEVEL=7')
  })
})
