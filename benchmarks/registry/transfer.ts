/** One program whose memory is watched: registers a file, resolves it, and downloads it, verified. */
import {digestPath} from '@modelflight/core/digest-path'
import {openRegistry} from '@modelflight/registry/open'
import {noEvidence} from '@modelflight/registry/port'
import {parseReference} from '@modelflight/registry/reference'

const [uri = '', path = '', folder = '', what = ''] = process.argv.slice(2)
const registry = await openRegistry(uri, {workingDirectory: folder, signal: new AbortController().signal})
if (what === 'register') {
  const {digest} = await digestPath(path, path)
  await registry.register({name: 'large', path, digest, evidence: noEvidence, tags: {}, createdAt: new Date()})
} else {
  const version = await registry.resolve(parseReference('models:/large/1'))
  if (version === undefined) throw new Error('the version is not there')
  await registry.download(version, folder, ['model'])
}
