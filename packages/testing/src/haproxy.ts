import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort, startProgram, waitFor} from './servers.ts'

/** HAProxy on the loopback address with an empty backend, whose servers come and go over its runtime API. */
export interface Haproxy extends AsyncDisposable {
  /** Where requests go. */
  readonly url: string
  /** Where it answers Prometheus. */
  readonly metricsUrl: string
  /** Path of the admin socket. */
  readonly socket: string
  /** Name of the backend. */
  readonly backend: string
  /** Process id, and with it the process group. */
  readonly pid: number
}

/** What a test may want otherwise. */
export interface HaproxyOptions {
  /** Way of choosing the server; default `roundrobin`, which obeys weights that change. */
  readonly balance?: string
  /** Rights of the admin socket; default `admin`. */
  readonly level?: 'user' | 'operator' | 'admin'
}

/**
 * Starts Debian's HAProxy. Answers carry the server's name in the header `modelflight-instance`. A connection that a server refuses is tried
 * once more on another one; a client has ten seconds for its headers.
 *
 * @param program its path.
 */
export async function startHaproxy(program: string, {balance = 'roundrobin', level = 'admin'}: HaproxyOptions = {}): Promise<Haproxy> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-haproxy-'))
  const [port, metricsPort] = [await freePort(), await freePort()]
  const socket = join(folder, 'admin.sock')
  const backend = 'model'
  await writeFile(join(folder, 'haproxy.cfg'), configuration({port, metricsPort, socket, backend, balance, level}))
  const server = await startProgram(program, ['-db', '-f', join(folder, 'haproxy.cfg')], {cwd: folder, ready: /^/})
  const url = `http://127.0.0.1:${port}`
  try {
    await waitFor(
      () =>
        fetch(url).then(
          () => true,
          () => false,
        ),
      {timeout: 60_000},
    )
  } catch (cause) {
    await server.stop()
    throw new Error(`HAProxy did not become ready; it printed:\n${server.output().slice(-2_000)}`, {cause})
  }
  return {
    url,
    metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
    socket,
    backend,
    pid: server.pid,
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

interface Settings {
  readonly port: number
  readonly metricsPort: number
  readonly socket: string
  readonly backend: string
  readonly balance: string
  readonly level: string
}

const configuration = ({port, metricsPort, socket, backend, balance, level}: Settings): string => `global
  stats socket ${socket} mode 600 level ${level}
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  timeout http-request 10s
  retries 2
  option redispatch 1
frontend requests
  bind 127.0.0.1:${port}
  http-response set-header modelflight-instance %[srv_name]
  default_backend ${backend}
frontend exporter
  bind 127.0.0.1:${metricsPort}
  http-request use-service prometheus-exporter if { path /metrics }
backend ${backend}
  balance ${balance}
`
