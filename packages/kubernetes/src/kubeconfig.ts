import {dirname, resolve} from 'node:path'
import {inputError, policyRefused} from '@modelflight/core/errors'
import {readText} from '@modelflight/core/files'
import type {Connection, Credential} from './connection.ts'
import {type ExecPlugin, runExecPlugin} from './exec-plugin.ts'

type Named = Readonly<Record<string, unknown>>

/** What opening a kubeconfig needs besides the file. */
export interface KubeconfigOptions {
  /** Another context than `current-context`. */
  readonly context?: string
  /** Ends an exec plugin that does not answer. */
  readonly signal: AbortSignal
  /** Told of every secret, before it is used. */
  readonly mask: (secret: string) => void
  /** False where anybody may have written the file: then it may not name programs to run. True when left out. */
  readonly mayRun?: boolean
}

/**
 * Reads a kubeconfig: the cluster's address and authority, and a token, token file, client certificate or exec plugin. Other ways to log in
 * (user name and password, auth providers, which Kubernetes itself has given up) are refused by name.
 *
 * @param path absolute.
 * @throws Failure (input-error) for what is missing or not supported, (policy-refused) for a program that it may not name.
 */
export async function readKubeconfig(path: string, options: KubeconfigOptions): Promise<Connection> {
  const {context: wanted, signal, mask, mayRun = true} = options
  const text = await readText(path, 'the kubeconfig')
  const {parseYaml} = await import('@modelflight/core/yaml')
  const root = asNamed(parseYaml(text, 'kubeconfig').value, 'kubeconfig')
  const context = find(root, 'contexts', 'context', wanted ?? textOf(root, 'current-context') ?? '')
  const cluster = find(root, 'clusters', 'cluster', textOf(context, 'cluster') ?? '')
  const user = find(root, 'users', 'user', textOf(context, 'user') ?? '')
  if (!mayRun && user['exec'] !== undefined) {
    throw policyRefused('the kubeconfig wants to run a program, and what a pull request may have written may not choose which', {
      hint: 'On pull requests, set KUBECONFIG to a file outside the checkout.',
    })
  }
  const server = serverOf(cluster)
  const folder = dirname(path)
  const ca = await pem(cluster, 'certificate-authority', folder)
  if (cluster['insecure-skip-tls-verify'] === true) {
    throw inputError('the kubeconfig has insecure-skip-tls-verify, which lets anybody play the cluster', {
      hint: 'Give the cluster’s certificate-authority-data instead.',
    })
  }
  const servername = textOf(cluster, 'tls-server-name')
  const credential = await credentialOf(user, {server, ca, folder, signal, mask})
  return {
    server,
    tls: {...(ca === undefined ? {} : {ca}), ...(servername === undefined ? {} : {servername})},
    namespace: textOf(context, 'namespace') ?? 'default',
    origin: 'kubeconfig',
    credential,
  }
}

function serverOf(cluster: Named): string {
  const server = textOf(cluster, 'server') ?? ''
  if (!URL.canParse(server) || new URL(server).protocol !== 'https:') throw inputError('the cluster of the kubeconfig has no https address')
  return server.replace(/\/+$/, '')
}

interface Surroundings {
  readonly server: string
  readonly ca: string | undefined
  readonly folder: string
  readonly signal: AbortSignal
  readonly mask: (secret: string) => void
}

async function credentialOf(user: Named, around: Surroundings): Promise<Connection['credential']> {
  const {folder, mask} = around
  if (user['exec'] !== undefined) return execCredential(asNamed(user['exec'], 'exec'), around)
  const file = textOf(user, 'tokenFile')
  const cert = await pem(user, 'client-certificate', folder)
  const key = await pem(user, 'client-key', folder)
  const pair = cert === undefined || key === undefined ? {} : {cert, key}
  const fixed = textOf(user, 'token')
  if (fixed === undefined && file === undefined && !('cert' in pair)) {
    const found = Object.keys(user).join(', ')
    throw inputError(
      `the user of the kubeconfig has no token, client certificate or exec plugin${found === '' ? '' : ` (it has ${found})`}`,
    )
  }
  return async () => {
    const token = fixed ?? (file === undefined ? undefined : (await readText(resolve(folder, file), 'the kubeconfig’s tokenFile')).trim())
    if (token !== undefined) mask(token)
    requireToken(token)
    return {...pair, ...(token === undefined ? {} : {token})}
  }
}

/** A token is sent in a header: one line, no blanks. */
function requireToken(token: string | undefined): void {
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token))
    throw inputError('the token of the kubeconfig holds what no token has: blanks or line breaks')
}

/** A plugin's credential is kept until it is refused or runs out. */
function execCredential(spec: Named, {server, ca, folder, signal, mask}: Surroundings): Connection['credential'] {
  const plugin: ExecPlugin = {
    command: textOf(spec, 'command') ?? '',
    args: listOf(spec['args']).map(String),
    env: listOf(spec['env']).map((entry) => {
      const {name, value} = asNamed(entry, 'env')
      if (typeof name !== 'string' || typeof value !== 'string')
        throw inputError('an env of the kubeconfig’s exec plugin is no name with a value')
      return [name, value] as const
    }),
    apiVersion: textOf(spec, 'apiVersion') ?? 'client.authentication.k8s.io/v1',
    cluster: spec['provideClusterInfo'] === true ? {server, ...(ca === undefined ? {} : {ca})} : undefined,
    folder,
  }
  if (plugin.command === '') throw inputError('the exec plugin of the kubeconfig has no command')
  let kept: Promise<Credential & {readonly validFor: number; readonly since: number}> | undefined
  return async (renew) => {
    const found = await kept
    if (kept === undefined || renew || (found !== undefined && performance.now() - found.since > found.validFor)) {
      kept = runExecPlugin(plugin, signal).then((credential) => ({...credential, since: performance.now()}))
    }
    const {token, cert, key} = await kept
    for (const secret of [token, key]) if (secret !== undefined) mask(secret)
    requireToken(token)
    return {...(token === undefined ? {} : {token}), ...(cert === undefined || key === undefined ? {} : {cert, key})}
  }
}

/** `<name>-data` in base64, or the file that `<name>` points to, relative to the kubeconfig. */
async function pem(from: Named, name: string, folder: string): Promise<string | undefined> {
  const data = textOf(from, `${name}-data`)
  const file = textOf(from, name)
  if (data === undefined && file === undefined) return undefined
  const text =
    data === undefined
      ? await readText(resolve(folder, file ?? ''), `the kubeconfig’s ${name}`)
      : Buffer.from(data, 'base64').toString('utf8')
  if (!/-----BEGIN [A-Z ]+-----/.test(text)) throw inputError(`the kubeconfig’s ${name} is not PEM`)
  return text
}

function find(root: Named, list: string, member: string, name: string): Named {
  const entry = listOf(root[list])
    .map((one) => asNamed(one, list))
    .find((one) => one['name'] === name)
  if (entry === undefined) throw inputError(`the kubeconfig has no ${member} ${JSON.stringify(name)}`)
  return asNamed(entry[member], member)
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function asNamed(value: unknown, what: string): Named {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw inputError(`${what} of the kubeconfig is not a mapping`)
  return value as Named
}

function textOf(from: Named, name: string): string | undefined {
  const value = from[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
