import {runCommand} from '@modelflight/core/child-process'
import {dependencyFailed} from '@modelflight/core/errors'
import type {Credential} from './connection.ts'

/** A program that hands out credentials, as a kubeconfig describes it. */
export interface ExecPlugin {
  readonly command: string
  readonly args: readonly string[]
  readonly env: readonly (readonly [name: string, value: string])[]
  readonly apiVersion: string
  /** Told to the plugin when it asks for it. `ca` is PEM. */
  readonly cluster: {readonly server: string; readonly ca?: string} | undefined
  /** Where it runs: the folder of the kubeconfig. */
  readonly folder: string
}

const maxOutputBytes = 1_000_000

/**
 * Runs a plugin without a terminal and reads the `ExecCredential` that it prints. `validFor` is in milliseconds, by the plugin's own word.
 *
 * @throws Failure (dependency-failed) when it fails or prints something else; nothing that it printed is repeated.
 */
export async function runExecPlugin(plugin: ExecPlugin, signal: AbortSignal): Promise<Credential & {readonly validFor: number}> {
  const {command, args, apiVersion, cluster, folder} = plugin
  const chunks: Uint8Array[] = []
  let size = 0
  const asked = performance.timeOrigin + performance.now()
  const result = await runCommand(
    {argv: [command, ...args]},
    {
      cwd: folder,
      env: {...Object.fromEntries(plugin.env), KUBERNETES_EXEC_INFO: JSON.stringify(execInfo(apiVersion, cluster))},
      timeoutSeconds: 60,
      signal,
      onOutput: (chunk, stream) => {
        size += chunk.byteLength
        if (stream === 'stdout' && size <= maxOutputBytes) chunks.push(chunk)
      },
    },
  )
  if (result.kind !== 'exited' || result.exitCode !== 0) {
    const end = result.kind === 'exited' ? `ended with exit code ${result.exitCode}` : `was ${result.kind}`
    throw dependencyFailed(`the exec plugin ${command} of the kubeconfig ${end}`, {hint: 'Run it by hand to see what it says.'})
  }
  return parse(Buffer.concat(chunks).toString('utf8'), command, apiVersion, asked)
}

function execInfo(apiVersion: string, cluster: ExecPlugin['cluster']): unknown {
  const known = cluster && {
    server: cluster.server,
    ...(cluster.ca === undefined ? {} : {'certificate-authority-data': Buffer.from(cluster.ca).toString('base64')}),
  }
  return {apiVersion, kind: 'ExecCredential', spec: {interactive: false, ...(known === undefined ? {} : {cluster: known})}}
}

function parse(text: string, command: string, apiVersion: string, asked: number): Credential & {readonly validFor: number} {
  const fault = (what: string) => dependencyFailed(`the exec plugin ${command} of the kubeconfig ${what}`)
  let printed: unknown
  try {
    printed = JSON.parse(text)
  } catch {
    throw fault('did not print an ExecCredential')
  }
  const found = (typeof printed === 'object' && printed !== null ? printed : {}) as {kind?: unknown; apiVersion?: unknown; status?: unknown}
  if (found.kind !== 'ExecCredential') throw fault('did not print an ExecCredential')
  if (found.apiVersion !== apiVersion) throw fault(`printed another version than ${apiVersion}, which the kubeconfig asks for`)
  const status = (typeof found.status === 'object' && found.status !== null ? found.status : {}) as Readonly<Record<string, unknown>>
  const word = (name: string): string | undefined => (typeof status[name] === 'string' && status[name] !== '' ? status[name] : undefined)
  const [token, cert, key] = [word('token'), word('clientCertificateData'), word('clientKeyData')]
  if (token === undefined && (cert === undefined || key === undefined)) throw fault('gave neither a token nor a certificate with its key')
  const end = Date.parse(word('expirationTimestamp') ?? '')
  // Half a minute early, so that it does not run out between being looked at and being used.
  const validFor = Number.isFinite(end) ? Math.max(0, end - asked - 30_000) : Number.POSITIVE_INFINITY
  return {...(token === undefined ? {} : {token}), ...(cert === undefined || key === undefined ? {} : {cert, key}), validFor}
}
