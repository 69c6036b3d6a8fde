/** Registers and downloads where the disk is full, and says what came of it and what is left. */
import {readdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {digestPath} from '@modelflight/core/digest-path'
import {explain} from '@modelflight/core/errors'
import {openRegistry} from '../../src/open.ts'
import {type NewModel, noEvidence} from '../../src/port.ts'

const [small = '', large = '', ...servers] = process.argv.slice(2)
const open = (folder: string) => openRegistry('file:registry', {workingDirectory: folder, signal: new AbortController().signal})
const model = async (name: string, bytes: number): Promise<NewModel> => {
  const path = join(large, name)
  await writeFile(path, Buffer.alloc(bytes, name))
  const {digest} = await digestPath(path, name)
  return {name: 'flights', path, digest, evidence: noEvidence, tags: {}, createdAt: new Date(0)}
}
const attempt = async (work: () => Promise<unknown>): Promise<unknown> =>
  await work().then(
    () => 'done',
    (error: unknown) => explain(error),
  )
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile()).map(({name}) => name)

const [cramped, roomy] = [await open(small), await open(large)]
const registered = await attempt(async () => cramped.register(await model('large.bin', 5_000_000)))
const versions = (await cramped.versions('flights')).length
const left = await filesIn(small)
const {version} = await roomy.register(await model('large.bin', 5_000_000))
const downloaded = await attempt(() => roomy.download(version, join(small, 'out')))
const partial = await filesIn(join(small, 'out'))
const fromServers: unknown[] = []
for (const uri of servers) {
  const server = await openRegistry(uri, {workingDirectory: large, signal: new AbortController().signal})
  const remote = await server.register(await model('large.bin', 5_000_000))
  const outcome = await attempt(() => server.download(remote.version, join(small, 'remote')))
  fromServers.push({outcome, left: await filesIn(join(small, 'remote'))})
}
const afterwards = await attempt(async () => cramped.register(await model('small.bin', 1_000)))
process.stdout.write(JSON.stringify({registered, versions, left, downloaded, partial, fromServers, afterwards}))
