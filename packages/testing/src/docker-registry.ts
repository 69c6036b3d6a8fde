import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort, startProgram} from './servers.ts'

/** An OCI registry of a test's own, in a folder, on the loopback address. */
export interface DockerRegistry extends AsyncDisposable {
  /** Host and port. */
  readonly host: string
  /** Folder that it stores in. */
  readonly folder: string
}

/** The one user of a registry that asks for a password. */
export const registryUser = {username: 'tester', password: 'letmein-4711'} as const
/** bcrypt of the password: the only form that the registry takes. */
const htpasswd = '$2y$05$Hd/jiRCq.DmBH4KGbtSse.cHOmScbL5fOThohUGPbprwzu0NeozMS'

/**
 * Starts Debian's docker-registry.
 *
 * @param program its path.
 * @param withPassword makes it ask for `registryUser`.
 * @param mayDelete whether manifests can be deleted, which its own default forbids.
 */
export async function startDockerRegistry(program: string, withPassword = false, mayDelete = true): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-oci-'))
  const host = `127.0.0.1:${await freePort()}`
  const settings = {
    version: 0.1,
    log: {level: 'info', accesslog: {disabled: true}},
    storage: {filesystem: {rootdirectory: join(folder, 'data')}, delete: {enabled: mayDelete}},
    http: {addr: host},
    ...(withPassword ? {auth: {htpasswd: {realm: 'test', path: join(folder, 'htpasswd')}}} : {}),
  }
  await writeFile(join(folder, 'htpasswd'), `${registryUser.username}:${htpasswd}\n`)
  // JSON is YAML.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(settings))
  const server = await startProgram(program, ['serve', join(folder, 'config.yml')], {cwd: folder, ready: /listening on/})
  return {
    host,
    folder: join(folder, 'data'),
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    },
  }
}
