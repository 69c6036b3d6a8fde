import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type CommandOptions, childEnvironment, describeEnd, runCommand} from '../src/child-process.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-child-'))
})
afterAll(() => rm(folder, {recursive: true, force: true}))

/** Runs a bash script and collects what it prints. */
async function run(script: string, options: Partial<CommandOptions> = {}) {
  let output = ''
  const result = await runCommand({script}, {cwd: folder, onOutput: (chunk) => (output += Buffer.from(chunk).toString()), ...options})
  return {result, output}
}

/** True while a process runs; one that ended but was not waited for (a zombie) does not. */
async function lives(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status !== '' && !/^\d+ \(.*\) [ZX]/.test(status)
}

const textOf = (file: string): Promise<string> => readFile(join(folder, file), 'utf8').catch(() => '')

async function pidIn(file: string): Promise<number> {
  for (let tries = 0; tries < 1500; tries++) {
    const text = await textOf(file)
    if (text.endsWith('\n')) return Number(text)
    await sleep(10)
  }
  throw new Error(`${file} was not written`)
}

/** Runs a script with a time limit within which it wrote a file: a short one, or, where the machine is slow, a longer one. */
async function runLimited(script: string, file: string, options: Partial<CommandOptions> = {}) {
  for (const timeoutSeconds of [0.4, 1.5, 5]) {
    const ended = await run(script, {timeoutSeconds, ...options})
    if ((await textOf(file)).endsWith('\n')) return ended
  }
  throw new Error(`${file} was not written`)
}

describe('runCommand', () => {
  test('output of both streams and the exit code come back', async () => {
    const {result, output} = await run('echo out; echo err >&2; exit 3')
    expect(result).toMatchObject({kind: 'exited', exitCode: 3})
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out'])
  })

  test('the first failing command of a bash script ends it, also within a pipe', async () => {
    const {result, output} = await run('false | cat\necho never')
    expect(result).toMatchObject({kind: 'exited', exitCode: 1})
    expect(output).toBe('')
  })

  test('all output is there when the command ends, however much it is', async () => {
    const {output} = await run('seq 1 200000')
    expect(output.split('\n')).toHaveLength(200_001)
  })

  test('arguments reach the program as they are, without a shell', async () => {
    let output = ''
    const onOutput = (chunk: Uint8Array) => (output += Buffer.from(chunk).toString())
    await runCommand({argv: [process.execPath, '-e', 'console.log(process.argv[1])', '$(id); *']}, {cwd: folder, onOutput})
    expect(output).toBe('$(id); *\n')
  })

  test('a program or folder that is not there is an input error with its name', async () => {
    const missing = runCommand({argv: ['no-such-program-here']}, {cwd: folder})
    await expect(missing).rejects.toMatchObject({errorClass: 'input-error', message: expect.stringContaining('no-such-program-here')})
    await expect(run('true', {cwd: join(folder, 'nowhere')})).rejects.toMatchObject({errorClass: 'input-error'})
  })

  test('a command that a signal ended says which', async () => {
    expect((await run('kill -9 $$')).result).toMatchObject({kind: 'killed', signal: 'SIGKILL'})
  })

  test('the time limit ends the command and its grandchildren', async () => {
    const {result} = await runLimited('(sleep 60 & echo $! > grandchild-1; wait) & wait', 'grandchild-1')
    expect(result.kind).toBe('timed-out')
    expect(await lives(await pidIn('grandchild-1'))).toBe(false)
  })

  test('an abort ends the command and its grandchildren', async () => {
    const controller = new AbortController()
    const running = run('bash -c "sleep 60 & echo \\$! > grandchild-2; wait"', {signal: controller.signal})
    const pid = await pidIn('grandchild-2')
    expect(await lives(pid)).toBe(true)
    controller.abort()
    expect((await running).result.kind).toBe('aborted')
    expect(await lives(pid)).toBe(false)
  })

  test('a process that ignores SIGTERM is killed after the grace', async () => {
    const script = 'trap "" TERM; bash -c \'trap "" TERM; echo $$ > stubborn; while :; do sleep 0.1; done\''
    const {result} = await runLimited(script, 'stubborn', {graceSeconds: 0.4})
    expect(result.kind).toBe('timed-out')
    expect(await lives(await pidIn('stubborn'))).toBe(false)
  })

  test('a command may clean up on SIGTERM', async () => {
    const {output} = await runLimited('trap "echo saved; exit 0" TERM; echo > trapped; sleep 60 & wait', 'trapped')
    expect(output).toBe('saved\n')
  })

  test('a process left in the background ends with the command', async () => {
    const {result} = await run('sleep 60 & echo $! > background')
    expect(result).toMatchObject({kind: 'exited', exitCode: 0})
    expect(await lives(await pidIn('background'))).toBe(false)
  })

  test('a process that left the group with the pipe in hand does not hold us up', async () => {
    const {result} = await run('setsid sleep 60 & echo $! > escaped')
    expect(result).toMatchObject({kind: 'exited', exitCode: 0})
    expect(result.seconds).toBeLessThan(15)
    try {
      process.kill(await pidIn('escaped'), 'SIGKILL')
    } catch {
      // It was in the group after all, and is gone.
    }
  })

  test.each([
    ['the end of the command', 'true', {}, 'exited'],
    ['the time limit', 'sleep 60', {timeoutSeconds: 0.3}, 'timed-out'],
  ])('a process with a session of its own ends with %s where that is asked for', async (what, last, options, kind) => {
    const file = `detached-${what.length}`
    const script = `setsid bash -c 'trap "" TERM; echo $$ > ${file}; sleep 60' & while [ ! -s ${file} ]; do sleep 0.01; done; ${last}`
    expect((await run(script, {...options, alsoDetached: true})).result.kind).toBe(kind)
    expect(await lives(await pidIn(file))).toBe(false)
  })

  test('an abort before the start starts nothing', async () => {
    const {result, output} = await run('echo started', {signal: AbortSignal.abort()})
    expect(result.kind).toBe('aborted')
    expect(output).toBe('')
  })
})

describe('childEnvironment', () => {
  test('tokens of the action and the files of workflow commands are withheld, the rest is kept', () => {
    const kept = childEnvironment({
      PATH: '/bin',
      HOME: '/home/u',
      CI: 'true',
      GITHUB_SHA: 'abc',
      'INPUT_GITHUB-TOKEN': 'secret',
      STATE_pid: '1',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_RESULTS_URL: 'x',
      ACTIONS_CACHE_URL: 'x',
      GITHUB_OUTPUT: '/f',
      GITHUB_ENV: '/f',
      GITHUB_PATH: '/f',
      GITHUB_STATE: '/f',
      GITHUB_STEP_SUMMARY: '/f',
      EMPTY: undefined,
    })
    expect(kept).toEqual({PATH: '/bin', HOME: '/home/u', CI: 'true', GITHUB_SHA: 'abc'})
  })
})

describe('describeEnd', () => {
  test.each([
    [{kind: 'exited', exitCode: 3, seconds: 1}, 'exit code 3'],
    [{kind: 'exited', exitCode: 127, seconds: 1}, 'exit code 127 (command not found)'],
    [{kind: 'exited', exitCode: 137, seconds: 1}, 'exit code 137 (SIGKILL, often: out of memory)'],
    [{kind: 'killed', signal: 'SIGKILL', seconds: 1}, 'signal SIGKILL (often: out of memory)'],
    [{kind: 'timed-out', seconds: 60}, 'the time limit, after 60 s'],
    [{kind: 'aborted', seconds: 2}, 'cancellation, after 2 s'],
  ] as const)('%j is %s', (result, words) => {
    expect(describeEnd(result)).toBe(words)
  })
})
