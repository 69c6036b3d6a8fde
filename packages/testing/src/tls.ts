import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import type {RequestListener} from 'node:http'
import {createServer} from 'node:https'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {LocalServer} from './servers.ts'

/** A certificate for 127.0.0.1 that vouches for itself, as PEM. */
export interface TestCertificate {
  readonly cert: string
  readonly key: string
}

/** Makes a certificate with openssl; good for two days. */
export async function makeCertificate(): Promise<TestCertificate> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-tls-'))
  try {
    const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
    const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    await promisify(execFile)('openssl', ['req', '-x509', ...curve, ...name, '-keyout', 'key', '-out', 'cert'], {cwd: folder})
    return {cert: await readFile(join(folder, 'cert'), 'utf8'), key: await readFile(join(folder, 'key'), 'utf8')}
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

/** Serves HTTPS on a free port of 127.0.0.1. */
export async function serveTls(certificate: TestCertificate, listener: RequestListener): Promise<LocalServer> {
  const server = createServer(certificate, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return {url: `https://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close}
}
