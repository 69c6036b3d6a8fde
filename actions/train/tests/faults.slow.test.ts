import {execFileSync} from 'node:child_process'
import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {checkOf, declared, makeInputs, makeProject, runs} from './project.ts'

/** The example project as a git repository, where what is code and what is not is certain. */
function commit(folder: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.test', ...args], {cwd: folder, stdio: 'pipe'})
  }
  git('init', '-q')
  git('add', '-A')
  git('commit', '-q', '-m', 'x')
}

describe('a training command that does what it should not', () => {
  test.each([
    ['is not there', 'no-such-trainer', /exit code 127 \(command not found\)/],
    ['is killed', 'kill -KILL $$', /signal SIGKILL \(often: out of memory\)/],
    ['has a child that is killed', "bash -c 'kill -KILL $$'; true", /exit code 137 \(SIGKILL, often: out of memory\)/],
    ['crashes', 'kill -SEGV $$', /signal SIGSEGV/],
  ])('one that %s', async (_what, command, how) => {
    await using context = await makeProject()
    const result = await run(makeInputs(context, {run: command}), context)
    expect(checkOf(result, 'command')).toMatchObject({status: 'fail', observed: expect.stringMatching(how)})
    expect(result.record).toBeUndefined()
  })

  test('one that changes its own code or data fails, for nobody could say what the model was made from', async () => {
    for (const command of ['node train.cjs; echo "//" >> train.cjs', 'node train.cjs; echo 4 >> data.csv', 'node train.cjs; rm data.csv']) {
      await using context = await makeProject()
      commit(context.workspace)
      const result = await run(makeInputs(context, {run: command}), context)
      expect(checkOf(result, 'inputs-unchanged'), command).toMatchObject({
        status: 'fail',
        message: expect.stringMatching(/train\.cjs|data\.csv/),
      })
      expect(result.record).toBeUndefined()
    }
  })

  test('one that writes beside its outputs is a warning that names the files; what git ignores and caches of interpreters are none', async () => {
    await using context = await makeProject()
    await context.write('.gitignore', 'logs/\n')
    commit(context.workspace)
    const quiet = await run(makeInputs(context, {run: 'node train.cjs; mkdir logs __pycache__; touch logs/a __pycache__/b.pyc'}), context)
    expect(checkOf(quiet, 'stray-files')).toBeUndefined()
    const result = await run(makeInputs(context, {run: 'node train.cjs; echo 1 > scratch.bin'}), context)
    expect(checkOf(result, 'stray-files')).toMatchObject({status: 'warn', message: expect.stringMatching(/scratch\.bin/)})
  })

  test('one that changes other files that git tracks, or the evidence of earlier steps, fails; a commit of its own is said', async () => {
    await using context = await makeProject()
    await context.write('.gitignore', '.modelflight/\n')
    await context.write('gate.yml', 'gates: []\n')
    await context.write('.modelflight/records/0001.json', '{}')
    commit(context.workspace)
    const only = {code: ['train.cjs']}
    const judged = async (command: string) => await run(makeInputs(context, {...only, run: `node train.cjs; ${command}`}), context)
    const message = (text: RegExp) => ({status: 'fail', message: expect.stringMatching(text)})
    expect(checkOf(await judged('echo >> gate.yml'), 'tracked-files')).toMatchObject(message(/tracks: gate\.yml/))
    expect(checkOf(await judged('echo >> gate.yml'), 'tracked-files')).toMatchObject(message(/tracks: gate\.yml/))
    expect(checkOf(await judged('echo > .modelflight/records/0002.json'), 'evidence-unchanged')).toMatchObject(message(/records/))
    expect((await judged('rm gate.yml')).record).toBeUndefined()
    const git = 'git -c user.name=t -c user.email=t@example.test'
    expect(checkOf(await judged(`${git} commit -qam y`), 'checkout')).toMatchObject({status: 'warn'})
    expect(checkOf(await judged('mkdir notes; echo > notes/a'), 'stray-files')).toMatchObject({
      status: 'warn',
      message: expect.stringMatching(/git: notes\/a/),
    })
    expect((await judged('cat notes/a')).verdict.checks.filter(({status}) => status !== 'pass' && status !== 'skipped')).toEqual([])
  })

  test('an output that is a link out of the workspace is refused', async () => {
    await using context = await makeProject()
    const secret = join(context.temporary, 'secret')
    await writeFile(secret, 'private')
    await expect(run(makeInputs(context, {run: `ln -s ${secret} model.json`}), context)).rejects.toMatchObject({
      errorClass: 'policy-refused',
    })
  })

  test('secrets of its environment are printed nowhere, in whatever form and however they are cut', async () => {
    const password = 'correct horse battery'
    await using context = await makeProject()
    const command = [
      'echo "::add-mask::x"',
      "node -e 'const s = process.env.DB_PASSWORD; process.stdout.write(s.slice(0, 7)); setTimeout(() => console.log(s.slice(7)), 60)'",
      'echo -n "$DB_PASSWORD" | base64',
      'echo "say $DB_PASSWORD" >&2',
      'exit 3',
    ].join('\n')
    const result = await run(makeInputs(context, {run: command, env: [`COUNTER=${context.counter}`, `DB_PASSWORD=${password}`]}), context)
    const printed = JSON.stringify([context.lines, result])
    expect(printed).toContain('say ***')
    expect(printed).not.toContain(password)
    expect(printed).not.toContain(Buffer.from(password).toString('base64').replace(/=+$/, ''))
    expect(printed).not.toContain(JSON.stringify(`::add-mask::x`).replaceAll('"', '"::'))
  })

  test('its resources, hardware and packages are recorded', async () => {
    await using context = await makeProject()
    const command =
      'node -e "const a = Buffer.alloc(3e8, 1); while (process.cpuUsage().user < 6e5) a[0]++"; node train.cjs; python3 --version'
    const result = await run(makeInputs(context, {run: command}), context)
    const predicate = JSON.stringify(result.record?.predicate)
    const {cpuSeconds, peakMemoryBytes} = JSON.parse(/"name":"resources","annotations":(\{[^}]*\})/.exec(predicate)?.[1] ?? '{}') as Record<
      string,
      number
    >
    expect(cpuSeconds).toBeGreaterThan(0.4)
    expect(cpuSeconds).toBeLessThan(20)
    expect(peakMemoryBytes).toBeGreaterThan(3e8)
    expect(peakMemoryBytes).toBeLessThan(1e9)
    expect(predicate).toMatch(/"energy","annotations":\{"wattHours":[\d.e-]+,"method":"estimate: CPU time x 8 W/)
    expect(predicate).toMatch(/"hardware":\{"cpu":".*","cores":\d+,"memoryBytes":\d+/)
    expect(predicate).toMatch(/"packages":\{"python3":\[/)
  })
})

describe('cached files', () => {
  test('a change of any single byte is found: the entry is not used, and the command runs', async () => {
    await using context = await makeProject()
    const inputs = makeInputs(context, declared(context))
    await run(inputs, context)
    const folder = join(context.outputDir, 'train')
    const {stores} = context
    let attempt = 0
    const changed = ['model/model.json', 'metrics.json', 'predictions.csv', 'candidate.json', 'candidate.json']
    const poisoned = Object.assign(context, {
      stores: {
        ...stores,
        async restore(key: string, paths: readonly string[]) {
          const found = await stores.restore(key, paths)
          const path = join(folder, changed[attempt] ?? '')
          const bytes = Buffer.from(await context.text(join('.modelflight', 'train', changed[attempt] ?? '')))
          const place = attempt === 4 ? bytes.length - 3 : Math.floor(bytes.length / 2)
          bytes[place] = (bytes[place] ?? 0) ^ 1
          await writeFile(path, bytes)
          return found
        },
      },
    })
    for (attempt = 0; attempt < changed.length; attempt++) {
      const result = await run(inputs, poisoned)
      expect(result.outputs['cache-hit'], changed[attempt]).toBe(false)
    }
    expect(await runs(context)).toBe(1 + changed.length)
  })
})
