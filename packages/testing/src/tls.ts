import {execFile} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
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

/** What a certificate is made with. */
export interface CertificateOptions {
  /** As in `subjectAltName`; `IP:127.0.0.1` when left out. */
  readonly host?: string
  /** Good for one day in 2020, instead of two days from now. */
  readonly expired?: boolean
}

/** Makes a certificate with openssl. */
export async function makeCertificate({host = 'IP:127.0.0.1', expired = false}: CertificateOptions = {}): Promise<TestCertificate> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-tls-'))
  try {
    const openssl = (...argv: readonly string[]) => promisify(execFile)('openssl', argv, {cwd: folder})
    const made = ['req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=127.0.0.1', '-keyout', 'key']
    if (expired) {
      // Only `openssl ca` knows times in the past in every version of it.
      const ca = '[ca]\ndefault_ca=d\n[d]\ndatabase=index\nserial=serial\nnew_certs_dir=.\ndefault_md=sha256\npolicy=p\nx509_extensions=x\n'
      await writeFile(join(folder, 'config'), `${ca}[p]\ncommonName=supplied\n[x]\nsubjectAltName=${host}\n`)
      await writeFile(join(folder, 'index'), '')
      await writeFile(join(folder, 'serial'), '01\n')
      await openssl(...made, '-new', '-out', 'request')
      const times = ['-startdate', '20200101000000Z', '-enddate', '20200102000000Z']
      await openssl(
        'ca',
        '-batch',
        '-selfsign',
        '-notext',
        '-config',
        'config',
        '-keyfile',
        'key',
        '-in',
        'request',
        '-out',
        'cert',
        ...times,
      )
    } else await openssl(...made, '-x509', '-days', '2', '-addext', `subjectAltName=${host}`, '-out', 'cert')
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
