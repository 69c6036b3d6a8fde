import {execFile} from 'node:child_process'
import {copyFile, cp, glob, mkdtemp, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, delimiter, dirname, join} from 'node:path'
import {promisify} from 'node:util'
import {repositoryRoot} from '@modelflight/testing/runner'
import type {Expectation, Preparation, ReportedCase, Wording} from './cases.ts'

const commandLine = join(repositoryRoot, 'dist', 'cli', 'index.js')
const milliseconds = 240_000

/** Plays a case in a copy of its folder, which is a Git repository with one commit. Gives what falls short of the expectation; nothing when it is met. */
export async function play({folder, argv, before, expect}: ReportedCase): Promise<readonly string[]> {
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'modelflight-report-')))
  try {
    await cp(folder, workspace, {recursive: true, filter: (path) => !/^case.*\.json$/.test(basename(path))})
    await commit(workspace)
    for (const step of before) await prepare(step, workspace)
    const answer = await command(argv, workspace)
    return [
      ...exitProblems(answer, expect),
      ...wordingProblems('the output', answer.text, expect),
      ...(await fileProblems(expect, workspace)),
    ]
  } finally {
    await rm(workspace, {recursive: true, force: true})
  }
}

interface Answer {
  /** The exit code; undefined when the command was killed. */
  readonly exit: number | undefined
  /** Standard output, then standard error. */
  readonly text: string
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(GITHUB_|INPUT_)/.test(name))
  return {...Object.fromEntries(kept), PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`}
}

const run = promisify(execFile)

async function command(argv: readonly string[], cwd: string): Promise<Answer> {
  return new Promise((done) => {
    const options = {cwd, env: environment(), timeout: milliseconds, maxBuffer: 64 * 1024 * 1024}
    const child = execFile(process.execPath, [commandLine, ...argv], options, (_error, stdout, stderr) =>
      done({exit: child.exitCode ?? undefined, text: `${stdout}\n${stderr}`}),
    )
    child.stdin?.end()
  })
}

async function commit(cwd: string): Promise<void> {
  const who = {
    GIT_AUTHOR_NAME: 'case',
    GIT_AUTHOR_EMAIL: 'case@example.com',
    GIT_COMMITTER_NAME: 'case',
    GIT_COMMITTER_EMAIL: 'case@example.com',
  }
  const options = {cwd, env: {...environment(), ...who}}
  for (const argv of [
    ['init', '-q', '.'],
    ['add', '-A'],
    ['commit', '-qm', 'case'],
  ])
    await run('git', argv, options)
}

async function prepare(step: Preparation, workspace: string): Promise<void> {
  if ('argv' in step) {
    await command(step.argv, workspace)
    return
  }
  if ('write' in step) {
    await writeFile(join(workspace, step.write), step.text)
    return
  }
  const found = await filesOf(step.copy, workspace)
  if (found[0] === undefined) throw new Error(`the case copies ${step.copy}, which is not there`)
  await copyFile(found[0], join(workspace, step.to))
}

async function filesOf(pattern: string, workspace: string): Promise<readonly string[]> {
  const found: string[] = []
  for await (const name of glob(pattern, {cwd: workspace})) found.push(join(workspace, name))
  return found.sort()
}

const exitProblems = ({exit, text}: Answer, {exit: wanted, accept = []}: Expectation): readonly string[] =>
  exit !== undefined && [wanted, ...accept].includes(exit) ? [] : [`exit ${exit}, not ${wanted}:\n${text}`]

function wordingProblems(where: string, text: string, {must_say = [], must_not_say = []}: Wording): readonly string[] {
  const flat = text.replaceAll(/\s+/g, ' ')
  const says = (pattern: string): boolean => [text, flat].some((form) => new RegExp(pattern, 'i').test(form))
  return [
    ...must_say.filter((pattern) => !says(pattern)).map((pattern) => `${where} does not say /${pattern}/:\n${text}`),
    ...must_not_say.filter(says).map((pattern) => `${where} says /${pattern}/:\n${text}`),
  ]
}

async function fileProblems({file}: Expectation, workspace: string): Promise<readonly string[]> {
  if (file === undefined) return []
  const texts = await Promise.all((await filesOf(file.path, workspace)).map((path) => readFile(path, 'utf8')))
  return wordingProblems(file.path, texts.join(''), file)
}
