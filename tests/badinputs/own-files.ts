import {execFile} from 'node:child_process'
import {once} from 'node:events'
import {mkdir, symlink, writeFile} from 'node:fs/promises'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {OwnInput} from './own-text.ts'

const refused = {exit: 'input-error'} as const
const outside = {exit: 'policy-refused'} as const
const rows = 'a,b\n1,2\n'

/** Something other than a file at `data/a.csv`, or at another place. */
const place = (
  hazard: string,
  make: (path: string, workspace: string) => Promise<unknown>,
  answer: Pick<OwnInput, 'exit' | 'rows' | 'message' | 'forbid'>,
  name = 'data/a.csv',
): OwnInput => ({
  hazard,
  files: {'data/good.csv': rows},
  inputs: {data: name},
  async prepare(workspace) {
    await make(join(workspace, name), workspace)
  },
  ...answer,
})

/** The same at the place of the contract. */
const contract = (hazard: string, make: (path: string) => Promise<unknown>, answer: Pick<OwnInput, 'exit' | 'forbid'>): OwnInput => ({
  hazard: `${hazard} for a contract`,
  files: {'data/good.csv': rows},
  inputs: {data: 'data/good.csv', contract: 'contract.yml'},
  async prepare(workspace) {
    await make(join(workspace, 'contract.yml'))
  },
  ...answer,
})

const fifo = (path: string): Promise<unknown> => promisify(execFile)('mkfifo', [path])

/** A server's socket; the server ends with the test, the file stays. */
async function socket(path: string): Promise<void> {
  const server = createServer().listen(path)
  await once(server, 'listening')
  server.unref()
}

/** The name, never the content, of what the machine keeps. */
const forbid = /root:x|MemTotal/

/** What stands where a file should be. */
export const ownFiles: readonly OwnInput[] = [
  place('a pipe that nobody writes', fifo, outside),
  place('a socket', socket, outside),
  place('a folder under the name of a file', (path) => mkdir(path), refused),
  place('a folder under the name of Parquet', (path) => mkdir(path), refused, 'data/a.parquet'),
  place('a link to nothing', (path) => symlink('nothing.csv', path), refused),
  place('a link to itself', (path) => symlink('a.csv', path), refused),
  place('links in a circle', (path) => Promise.all([symlink('b.csv', path), symlink('a.csv', join(path, '../b.csv'))]), refused),
  place('a link to a device', (path) => symlink('/dev/zero', path), outside),
  place('a link to a file of the machine', (path) => symlink('/etc/passwd', path), {...outside, forbid}),
  place('a link to what the kernel tells', (path) => symlink('/proc/meminfo', path), {...outside, forbid}),
  place('a folder that leads out', (path) => symlink('/etc', join(path, '..')), {...refused, forbid}, 'out/passwd.csv'),
  place('a link within the workspace', (path) => symlink('good.csv', path), {exit: 'ok', rows: 1}),
  place('a file for a folder', async () => undefined, refused, 'data/good.csv/a.csv'),
  place('a name that is too long', async () => undefined, refused, `data/${'a'.repeat(5000)}.csv`),
  place('a name of blanks and marks', (path) => writeFile(path, rows), {exit: 'ok', rows: 1}, 'data/ #%25 ?[x]*.csv'),
  place(
    'a name with a newline and a command',
    (path) => writeFile(path, rows),
    {...refused, forbid: /^::error::x/m},
    'data/a\n::error::x.csv',
  ),
  contract('a pipe', fifo, outside),
  contract('a folder', (path) => mkdir(path), refused),
  contract('a link to a device', (path) => symlink('/dev/zero', path), outside),
  contract('a link to a file of the machine', (path) => symlink('/etc/passwd', path), {...outside, forbid}),
]
