import {execFile} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {request} from 'node:https'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {podStages} from './kubernetes-stages.ts'
import {freePort, type Program, type ProgramOptions, startProgram, waitFor} from './servers.ts'

/** What `ensureKubernetes` of `@modelflight/tools` has built. */
export interface ControlPlanePrograms {
  readonly controlPlane: string
  readonly etcd: string
  readonly kwok: string
  readonly gatewayApi: string
}

/** An answer of the API server. */
export interface KubernetesAnswer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer of a schemaless API, looked into by tests.
  readonly body: any // oxlint-disable-line typescript/no-explicit-any
}

/**
 * A real Kubernetes control plane of a test's own: kube-apiserver, kube-controller-manager, kube-scheduler and etcd on 127.0.0.1, with RBAC
 * and the Gateway API's definitions; kwok plays the nodes, so Deployments, Jobs and Services come to life but no container runs.
 *
 * In a `*.services.test.ts` file, once per file (it starts in some seconds; the first use on a machine builds it, in minutes):
 *
 *     let cluster: ControlPlane
 *     beforeAll(async () => { cluster = await startControlPlane(await ensureKubernetes()) })   // @modelflight/tools/tools/kubernetes
 *     afterAll(() => cluster[Symbol.asyncDispose]())
 *     const namespace = await cluster.namespace()                       // a fresh one for each test
 *     await cluster.apply({apiVersion: 'batch/v1', kind: 'Job', …})     // as cluster admin
 *     const kubeconfig = await cluster.kubeconfig(await cluster.serviceAccount(namespace, rules))   // with exactly these rights
 *
 * What a pod does depends on its image's tag: `:unpullable` stays in ImagePullBackOff, `:crash` starts and fails again and again,
 * `:never-ready` runs without getting ready, `:slow` gets ready after two seconds; pods of Jobs complete after half a second, those with
 * the tag `:fail` fail with exit code 3, with `:oom` for want of memory, with `:evicted` because the node wants it back; those with `:hang` run
 * on. Pods with the tag `:process` are left to `startNodeAgent`, which runs their commands. Any other pod gets ready at once.
 * `restartApiServer` is for faults.
 */
export interface ControlPlane extends AsyncDisposable {
  /** `https://127.0.0.1:<port>`. */
  readonly url: string
  /** PEM of the certificate that the server's own is checked with. */
  readonly ca: string
  /** PEM pair of a client certificate in the group `system:masters`. */
  readonly adminCertificate: {readonly cert: string; readonly key: string}
  /** Bearer token of a cluster admin. */
  readonly adminToken: string
  /** Asks as cluster admin. @param body sent as JSON, or with its own content type. */
  ask(method: string, path: string, body?: unknown, contentType?: string): Promise<KubernetesAnswer>
  /** Creates or changes objects by server-side apply, as cluster admin. @throws Error when one is refused. */
  apply(...objects: readonly KubernetesObject[]): Promise<void>
  /** Creates a namespace with a name of its own. */
  namespace(): Promise<string>
  /** Creates a service account with a Role of exactly these rules, and gives a token of it. */
  serviceAccount(namespace: string, rules: readonly unknown[]): Promise<string>
  /** Writes a kubeconfig for a token and gives its path. */
  kubeconfig(token: string, namespace?: string): Promise<string>
  /** Ends the API server, as a crash does, and starts it again after the pause. Resolves when it answers again. */
  restartApiServer(pauseMilliseconds?: number): Promise<void>
  /** What a part has printed: `apiserver`, `controller-manager`, `scheduler`, `etcd` or `kwok`. */
  output(part: string): string
}

/** Anything with a kind and a name. */
export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {readonly name: string; readonly namespace?: string; readonly [key: string]: unknown}
  readonly [key: string]: unknown
}

const adminToken = 'for-tests-only-admin'

/** Starts everything; resolves when the API server is ready, the definitions are served and a node is up. */
export async function startControlPlane(programs: ControlPlanePrograms): Promise<ControlPlane> {
  const folder = await mkdtemp(join(tmpdir(), 'modelflight-kubernetes-'))
  const parts = new Map<string, Program>()
  const dispose = async (): Promise<void> => {
    for (const part of [...parts.keys()].reverse()) await parts.get(part)?.stop()
    await rm(folder, {recursive: true, force: true})
  }
  try {
    return await start(programs, folder, parts, dispose)
  } catch (error) {
    await dispose()
    throw error
  }
}

async function start(
  programs: ControlPlanePrograms,
  folder: string,
  parts: Map<string, Program>,
  dispose: () => Promise<void>,
): Promise<ControlPlane> {
  const [client, peer, port] = [await freePort(), await freePort(), await freePort()]
  await makeKeys(folder)
  const url = `https://127.0.0.1:${port}`
  parts.set('etcd', await startEtcd(programs.etcd, folder, client, peer))
  const startApiServer = async (): Promise<void> => {
    parts.set('apiserver', await startGuarded(programs.controlPlane, apiServerArguments(folder, client, port), quietly))
  }
  await startApiServer()
  await waitFor(async () => await isThere(join(folder, 'certificates', 'apiserver.crt')), {timeout: 120_000})
  const ca = await readFile(join(folder, 'certificates', 'apiserver.crt'), 'utf8')
  const adminCertificate = {cert: await readFile(join(folder, 'admin.crt'), 'utf8'), key: await readFile(join(folder, 'admin.key'), 'utf8')}
  const ask = asker(url, ca)
  const ready = (): Promise<boolean> =>
    ask('GET', '/readyz').then(
      ({status}) => status === 200,
      () => false,
    )
  await waitFor(ready, {timeout: 120_000})
  const admin = await writeKubeconfig(folder, url, ca, adminToken)
  await defineLogs(ask)
  await startOthers(programs, folder, admin, parts)
  const plane = controlPlane({url, ca, adminCertificate, ask, folder, parts})
  await defineGatewayApi(programs.gatewayApi, ask)
  await plane.apply(node)
  await waitFor(async () => (await ask('GET', '/apis/gateway.networking.k8s.io/v1/httproutes')).status === 200, {timeout: 120_000})
  return {
    ...plane,
    async restartApiServer(pause = 0) {
      const running = parts.get('apiserver')
      if (running !== undefined) process.kill(running.pid, 'SIGKILL')
      await running?.stop()
      await new Promise((resolve) => setTimeout(resolve, pause))
      await startApiServer()
      await waitFor(ready, {timeout: 120_000})
    },
    [Symbol.asyncDispose]: dispose,
  }
}

/** Ends its whole process group when the process that started it is gone, however that ended; zombies count as gone. */
const guard = `
  parent=$1; shift
  (while [ -d "/proc/$parent" ] && ! grep -q '^State:[[:space:]]*[ZX]' "/proc/$parent/status"; do sleep 1; done; kill -KILL 0) &
  exec "$@"`

/** Starts a part that does not outlive this process, even when a test runner is killed. */
const startGuarded = (program: string, argv: readonly string[], options: ProgramOptions): Promise<Program> =>
  startProgram('/bin/sh', ['-c', guard, 'guard', String(process.pid), program, ...argv], options)

/** The parts print much or nothing; readiness is asked for over the network. */
const quietly = {ready: /^/, timeout: 1_000}

const startEtcd = (program: string, folder: string, client: number, peer: number): Promise<Program> => {
  const [clients, peers] = [`http://127.0.0.1:${client}`, `http://127.0.0.1:${peer}`]
  const argv = ['--data-dir', join(folder, 'etcd'), '--listen-client-urls', clients, '--advertise-client-urls', clients]
  // Nothing must survive a power cut here, and fsync is what etcd waits for.
  const cluster = ['--listen-peer-urls', peers, '--initial-advertise-peer-urls', peers, '--initial-cluster', `default=${peers}`]
  return startGuarded(program, [...argv, ...cluster, '--unsafe-no-fsync'], {ready: /ready to serve client requests/})
}

const apiServerArguments = (folder: string, etcd: number, port: number): readonly string[] => [
  'apiserver',
  `--etcd-servers=http://127.0.0.1:${etcd}`,
  `--cert-dir=${join(folder, 'certificates')}`,
  '--bind-address=127.0.0.1',
  '--advertise-address=127.0.0.1',
  `--secure-port=${port}`,
  '--service-cluster-ip-range=10.0.0.0/16',
  '--service-account-issuer=https://kubernetes.default.svc',
  `--service-account-key-file=${join(folder, 'accounts.key')}`,
  `--service-account-signing-key-file=${join(folder, 'accounts.key')}`,
  `--token-auth-file=${join(folder, 'tokens.csv')}`,
  `--client-ca-file=${join(folder, 'ca.crt')}`,
  '--authorization-mode=RBAC',
  '--endpoint-reconciler-type=none',
  '--kubelet-preferred-address-types=InternalIP',
]

async function startOthers(programs: ControlPlanePrograms, folder: string, kubeconfig: string, parts: Map<string, Program>): Promise<void> {
  const alone = ['--leader-elect=false', '--secure-port=0', `--kubeconfig=${kubeconfig}`, '--kube-api-qps=200', '--kube-api-burst=400']
  // The node sends no heartbeats: nobody is to mark it, and with it all pods, as not ready.
  const accounts = [`--service-account-private-key-file=${join(folder, 'accounts.key')}`, '--node-monitor-grace-period=24h']
  const stages = join(folder, 'stages.yaml')
  await writeFile(stages, podStages())
  parts.set('controller-manager', await startGuarded(programs.controlPlane, ['controller-manager', ...alone, ...accounts], quietly))
  parts.set('scheduler', await startGuarded(programs.controlPlane, ['scheduler', ...alone], quietly))
  const port = await freePort()
  const nodes = ['--kubeconfig', kubeconfig, '--manage-all-nodes=true', '--config', stages, '--node-lease-duration-seconds=0']
  // It serves logs as a kubelet does, with the kubelet's own code: the API server asks it for them.
  const kubelet = ['--node-ip=127.0.0.1', `--node-port=${port}`, `--server-address=127.0.0.1:${port}`, '--enable-crds=Logs']
  // It looks for a configuration in the home folder, where a user's own may lie.
  const env = {HOME: folder, KWOK_WORKDIR: folder}
  parts.set('kwok', await startGuarded(programs.kwok, [...nodes, ...kubelet], {...quietly, env}))
}

interface Known {
  readonly url: string
  readonly ca: string
  readonly adminCertificate: ControlPlane['adminCertificate']
  readonly ask: ControlPlane['ask']
  readonly folder: string
  readonly parts: ReadonlyMap<string, Program>
}

function controlPlane({
  url,
  ca,
  adminCertificate,
  ask,
  folder,
  parts,
}: Known): Omit<ControlPlane, 'restartApiServer' | typeof Symbol.asyncDispose> {
  let namespaces = 0
  const apply = async (...objects: readonly KubernetesObject[]): Promise<void> => {
    for (const object of objects) {
      const path = `${await pathOf(object, ask)}/${object.metadata.name}?fieldManager=test&force=true`
      const {status, body} = await ask('PATCH', path, object, 'application/apply-patch+yaml')
      if (status > 201) throw new Error(`${object.kind} ${object.metadata.name}: ${status} ${JSON.stringify(body)}`)
    }
  }
  return {
    url,
    ca,
    adminCertificate,
    adminToken,
    ask,
    apply,
    async namespace() {
      const name = `test-${++namespaces}`
      await apply({apiVersion: 'v1', kind: 'Namespace', metadata: {name}})
      // Pods are refused until the controller has made the namespace's service account.
      await waitFor(async () => (await ask('GET', `/api/v1/namespaces/${name}/serviceaccounts/default`)).status === 200, {timeout: 120_000})
      return name
    },
    async serviceAccount(namespace, rules) {
      const metadata = {name: 'modelflight', namespace}
      await apply(
        {apiVersion: 'v1', kind: 'ServiceAccount', metadata},
        {apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', metadata, rules},
        {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'RoleBinding',
          metadata,
          subjects: [{kind: 'ServiceAccount', name: metadata.name, namespace}],
          roleRef: {apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: metadata.name},
        },
      )
      const path = `/api/v1/namespaces/${namespace}/serviceaccounts/${metadata.name}/token`
      const {body} = await ask('POST', path, {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'TokenRequest',
        spec: {expirationSeconds: 3600},
      })
      return String(body.status.token)
    },
    kubeconfig: (token, namespace) => writeKubeconfig(folder, url, ca, token, namespace),
    output: (part) => parts.get(part)?.output() ?? '',
  }
}

/** Path of the collection that an object belongs to; plural names come from the server's discovery. */
async function pathOf({apiVersion, kind, metadata}: KubernetesObject, ask: ControlPlane['ask']): Promise<string> {
  const group = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
  const {body} = await ask('GET', group)
  const found = (body.resources as {readonly name: string; readonly kind: string; readonly namespaced: boolean}[] | undefined)?.find(
    (resource) => resource.kind === kind && !resource.name.includes('/'),
  )
  if (found === undefined) throw new Error(`the server knows no ${kind} in ${apiVersion}`)
  return found.namespaced ? `${group}/namespaces/${metadata.namespace ?? 'default'}/${found.name}` : `${group}/${found.name}`
}

function asker(url: string, ca: string): ControlPlane['ask'] {
  return (method, path, body, contentType = 'application/json') =>
    new Promise((resolve, reject) => {
      const headers = {authorization: `Bearer ${adminToken}`, 'content-type': contentType}
      const outgoing = request(`${url}${path}`, {method, ca, headers, agent: false, timeout: 60_000}, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const isJson = incoming.headers['content-type']?.includes('json') === true
          resolve({status: incoming.statusCode ?? 0, body: isJson ? JSON.parse(text) : text})
        })
      })
      outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 60 s')))
      outgoing.on('error', reject)
      outgoing.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body))
    })
}

async function writeKubeconfig(folder: string, url: string, ca: string, token: string, namespace = 'default'): Promise<string> {
  const path = join(await mkdtemp(join(folder, 'config-')), 'kubeconfig')
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'test',
    clusters: [{name: 'test', cluster: {server: url, 'certificate-authority-data': Buffer.from(ca).toString('base64')}}],
    users: [{name: 'test', user: {token}}],
    contexts: [{name: 'test', context: {cluster: 'test', user: 'test', namespace}}],
  }
  // JSON is YAML.
  await writeFile(path, JSON.stringify(config), {mode: 0o600})
  return path
}

/** An authority for client certificates with one admin, the key of service accounts, and the admin's token. */
async function makeKeys(folder: string): Promise<void> {
  const openssl = (...argv: readonly string[]) => promisify(execFile)('openssl', [...argv], {cwd: folder})
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
  await openssl('req', '-x509', ...curve, '-keyout', 'ca.key', '-out', 'ca.crt', '-subj', '/CN=test-ca')
  await openssl('req', ...curve.slice(0, 4), '-nodes', '-keyout', 'admin.key', '-out', 'admin.csr', '-subj', '/O=system:masters/CN=admin')
  await openssl(
    'x509',
    '-req',
    '-in',
    'admin.csr',
    '-CA',
    'ca.crt',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    '-out',
    'admin.crt',
  )
  await openssl('genrsa', '-out', 'accounts.key', '2048')
  await writeFile(join(folder, 'tokens.csv'), `${adminToken},admin,admin,"system:masters"\n`, {mode: 0o600})
}

const isThere = async (path: string): Promise<boolean> =>
  await readFile(path).then(
    (found) => found.length > 0,
    () => false,
  )

/** The definitions are sent as they are published: server-side apply takes YAML. */
async function defineGatewayApi(folder: string, ask: ControlPlane['ask']): Promise<void> {
  for (const file of readdirSync(folder)) {
    const [, group, plural] = /^(.+)_(gatewayclasses|gateways|httproutes)\.yaml$/.exec(file) ?? []
    if (plural === undefined) continue
    const path = `/apis/apiextensions.k8s.io/v1/customresourcedefinitions/${plural}.${group}?fieldManager=test&force=true`
    const {status, body} = await ask('PATCH', path, readFileSync(join(folder, file), 'utf8'), 'application/apply-patch+yaml')
    if (status > 201) throw new Error(`${file}: ${status} ${JSON.stringify(body)}`)
  }
}

/** Definition of kwok's object that says which file is the log of a pod. */
async function defineLogs(ask: ControlPlane['ask']): Promise<void> {
  const names = {kind: 'Logs', listKind: 'LogsList', plural: 'logs', singular: 'logs'}
  const schema = {openAPIV3Schema: {type: 'object', 'x-kubernetes-preserve-unknown-fields': true}}
  const versions = [{name: 'v1alpha1', served: true, storage: true, schema, subresources: {status: {}}}]
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: {name: 'logs.kwok.x-k8s.io'},
    spec: {group: 'kwok.x-k8s.io', names, scope: 'Namespaced', versions},
  }
  const {status, body} = await ask('POST', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', definition)
  if (status > 201) throw new Error(`logs.kwok.x-k8s.io: ${status} ${JSON.stringify(body)}`)
  await waitFor(async () => (await ask('GET', '/apis/kwok.x-k8s.io/v1alpha1/logs')).status === 200, {timeout: 120_000})
}

const node: KubernetesObject = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {name: 'node-1', labels: {'kubernetes.io/os': 'linux'}},
}
