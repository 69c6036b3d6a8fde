import {execFile} from 'node:child_process'
import {cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {repositoryRoot} from '@modelflight/testing/runner'
import {expect, test} from 'vitest'

const program = ['--conditions=source', join(repositoryRoot, 'packages', 'cli', 'src', 'main.ts')]

/** The commands of the first block of shell below a heading. */
async function commandsOf(file: string, heading: string): Promise<readonly string[]> {
  const text = await readFile(join(repositoryRoot, file), 'utf8')
  const block = text.slice(text.indexOf(heading)).match(/```sh\n([\s\S]*?)```/)?.[1] ?? ''
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
}

/** Runs a command of the README as a shell would, with this source in place of the published package; gives its exit code. */
async function act(command: string, cwd: string): Promise<number> {
  const [name, ...words] = command.split(/\s+/)
  if (name === 'cp') {
    await cp(join(cwd, words[0] ?? ''), join(cwd, words[1] ?? ''))
    return 0
  }
  expect([name, words[0]]).toEqual(['npx', 'modelflight'])
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...words.slice(1)], {cwd}, (error) => resolve(error === null ? 0 : Number(error.code)))
  })
}

test.each([
  ['README.md', '## From a CSV to an enforced contract'],
  ['actions/validate-data/README.md', '## From a file to an enforced contract'],
])(
  'the three commands of %s lead from a CSV to a contract that is enforced',
  async (file, heading) => {
    const folder = await mkdtemp(join(tmpdir(), 'modelflight-first-'))
    try {
      await mkdir(join(folder, 'data'))
      const rows = Array.from({length: 200}, (_, i) => `${i},${i % 2 === 0 ? 'JFK' : 'LAX'},${(i % 40) / 2}`)
      await writeFile(join(folder, 'data/train.csv'), `id,origin,delay\n${rows.join('\n')}\n`)
      const commands = await commandsOf(file, heading)
      expect(commands).toHaveLength(3)
      for (const command of commands) expect(await act(command, folder), command).toBe(0)
      await writeFile(join(folder, 'data/train.csv'), `id,origin,delay\n${rows.join('\n')}\nx,JFK,1\n`)
      expect(await act(commands[2] ?? '', folder)).toBe(1)
    } finally {
      await rm(folder, {recursive: true})
    }
  },
  180_000,
)
