import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {freePort, type LocalServer, serve, startProgram, waitFor} from './servers.ts'
import type {TestCertificate} from './tls.ts'

/** An exporter of a test's own: what it shows is set from outside. */
export interface Exporter extends LocalServer {
  /** Sets a series, e.g. `requests_total{code="500"}`; undefined takes it away. */
  set(series: string, value: number | undefined): void
  /** Adds to a counter. */
  add(series: string, by: number): void
  /** Times that it was scraped. */
  scrapes(): number
}

/** Serves metrics in Prometheus' text format on a free port of 127.0.0.1. */
export async function startExporter(): Promise<Exporter> {
  const values = new Map<string, number>()
  let scrapes = 0
  const server = await serve((_request, response) => {
    scrapes++
    response.writeHead(200, {'content-type': 'text/plain; version=0.0.4'})
    response.end([...values].map(([series, value]) => `${series} ${value}\n`).join(''))
  })
  return {
    ...server,
    set(series, value) {
      if (value === undefined) values.delete(series)
      else values.set(series, value)
    },
    add: (series, by) => void values.set(series, (values.get(series) ?? 0) + by),
    scrapes: () => scrapes,
    [Symbol.asyncDispose]: () => server.close(),
  }
}

/** A Prometheus server of a test's own. */
export interface Prometheus extends AsyncDisposable {
  /** Without a slash at the end. */
  readonly url: string
  readonly pid: number
  stop(): Promise<void>
}

/** What is scraped, how often, and how the server is guarded. */
export interface PrometheusSettings {
  /** URLs of exporters, with their label `job`. */
  readonly targets: Readonly<Record<string, string>>
  /** Default `200ms`. */
  readonly interval?: string
  readonly certificate?: TestCertificate
  /** Users with the bcrypt of their passwords. */
  readonly users?: Readonly<Record<string, string>>
}

/**
 * Starts Debian's Prometheus with an empty store, on the loopback address.
 *
 * @param program its path.
 */
export async function startPrometheus(program: string, settings: PrometheusSettings): Promise<Prometheus> {
  const {targets, interval = '200ms', certificate, users} = settings
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-prometheus-'))
  const file = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content)
  const jobs = Object.entries(targets).map(([job, url]) => {
    const {host, pathname} = new URL(url)
    return {job_name: job, metrics_path: pathname === '/' ? '/metrics' : pathname, static_configs: [{targets: [host]}]}
  })
  const tls = certificate === undefined ? {} : {tls_server_config: {cert_file: 'cert.pem', key_file: 'key.pem'}}
  // JSON is YAML.
  await file('prometheus.yml', JSON.stringify({global: {scrape_interval: interval, scrape_timeout: interval}, scrape_configs: jobs}))
  await file('web.yml', JSON.stringify({...tls, ...(users === undefined ? {} : {basic_auth_users: users})}))
  await file('cert.pem', certificate?.cert ?? '')
  await file('key.pem', certificate?.key ?? '')
  const address = `127.0.0.1:${await freePort()}`
  const flags = [`--web.listen-address=${address}`, '--config.file=prometheus.yml', '--web.config.file=web.yml', '--storage.tsdb.path=data']
  const server = await startProgram(program, flags, {cwd: folder, ready: /Server is ready to receive web requests/})
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://${address}`,
    pid: server.pid,
    stop: server.stop,
    async [Symbol.asyncDispose]() {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    },
  }
}

/** Waits until an exporter was scraped some times more: what it shows now is then stored. */
export async function scraped(exporter: Exporter, times = 3): Promise<void> {
  const goal = exporter.scrapes() + times
  await waitFor(() => exporter.scrapes() >= goal, {timeout: 60_000})
}
