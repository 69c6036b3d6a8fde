import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {waitFor} from '@modelflight/testing/servers'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {type Kubernetes, openKubernetes} from '../src/client.ts'
import {inCluster} from '../src/in-cluster.ts'
import {readKubeconfig} from '../src/kubeconfig.ts'
import {type KubernetesObject, kinds, pathOf} from '../src/objects.ts'

let cluster: ControlPlane
let namespace = ''
let folder = ''
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
  folder = await mkdtemp(join(tmpdir(), 'modelflight-kubernetes-test-'))
})
// One for each try of a test: what a failed try has left is in no one's way.
beforeEach(async () => {
  namespace = await cluster.namespace()
})
afterAll(async () => {
  await rm(folder, {recursive: true, force: true})
  await cluster?.[Symbol.asyncDispose]()
})

interface ConfigMap extends KubernetesObject {
  readonly data: Readonly<Record<string, string>>
}

const signal = new AbortController().signal
const configMap = (name: string, value: string): ConfigMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: {name, namespace},
  data: {value},
})
const configMaps = (): string => pathOf(kinds.configMap, namespace)
const rules = [{apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'create', 'update', 'patch', 'delete']}]

async function withRights(allowed: readonly unknown[] = rules): Promise<Kubernetes> {
  const path = await cluster.kubeconfig(await cluster.serviceAccount(namespace, allowed), namespace)
  return openKubernetes(await readKubeconfig(path, {signal, mask: () => undefined}))
}

describe('the client', () => {
  test('creates, reads, lists, replaces and removes', async () => {
    const api = await withRights()
    const made = await api.create(configMaps(), configMap('one', 'a'))
    expect(made.metadata.resourceVersion).toMatch(/^\d+$/)
    expect(await api.get<ConfigMap>(`${configMaps()}/one`)).toMatchObject({data: {value: 'a'}})
    expect(await api.get(`${configMaps()}/none`)).toBeUndefined()
    const changed = await api.replace(`${configMaps()}/one`, {...made, data: {value: 'b'}})
    expect(changed.data).toEqual({value: 'b'})
    const listed = await api.list<ConfigMap>(configMaps())
    expect(listed.map(({metadata}) => metadata.name)).toContain('one')
    expect(await api.remove(`${configMaps()}/one`)).toBe(true)
    expect(await api.remove(`${configMaps()}/one`)).toBe(false)
  })

  test('tells apart a name that is taken, a write that came late, an object that is not valid and another object of the same name', async () => {
    const api = await withRights()
    const made = await api.create(configMaps(), configMap('two', 'a'))
    await expect(api.create(configMaps(), configMap('two', 'b'))).rejects.toMatchObject({kind: 'exists'})
    await api.replace(`${configMaps()}/two`, {...made, data: {value: 'b'}})
    await expect(api.replace(`${configMaps()}/two`, {...made, data: {value: 'c'}})).rejects.toMatchObject({kind: 'conflict'})
    await expect(api.create(configMaps(), configMap('Not A Name', 'a'))).rejects.toMatchObject({kind: 'invalid', errorClass: 'input-error'})
    await expect(api.remove(`${configMaps()}/two`, {uid: 'another'})).rejects.toMatchObject({kind: 'conflict'})
  })

  test('applies fields of its own and hears when another manager holds them', async () => {
    const api = await withRights()
    await api.apply(`${configMaps()}/three`, configMap('three', 'a'), 'first')
    await expect(api.apply(`${configMaps()}/three`, configMap('three', 'b'), 'second')).rejects.toMatchObject({kind: 'conflict'})
  })

  test('a right that was there and is missing for a moment, as after a restart, is waited for', async () => {
    const path = await cluster.kubeconfig(await cluster.serviceAccount(namespace, rules), namespace)
    const open = async (): Promise<Kubernetes> => openKubernetes(await readKubeconfig(path, {signal, mask: () => undefined}))
    const api = await open()
    await api.create(configMaps(), configMap('restarted', 'a'))
    const look = () => api.get<ConfigMap>(`${configMaps()}/restarted`)
    expect(await look()).toMatchObject({data: {value: 'a'}})
    await cluster.ask('DELETE', `/apis/rbac.authorization.k8s.io/v1/namespaces/${namespace}/rolebindings/modelflight`)
    const isForbidden = async (): Promise<boolean> => {
      const stranger = await open()
      return await stranger.get(`${configMaps()}/restarted`).then(
        () => false,
        () => true,
      )
    }
    await waitFor(isForbidden)
    const waiting = look()
    setTimeout(() => void cluster.serviceAccount(namespace, rules), 1_000)
    expect(await waiting).toMatchObject({data: {value: 'a'}})
  })

  test('names the right that is missing', async () => {
    const api = await withRights([{apiGroups: [''], resources: ['configmaps'], verbs: ['get']}])
    const attempt = api.create(configMaps(), configMap('four', 'a'))
    await expect(attempt).rejects.toMatchObject({kind: 'forbidden', errorClass: 'policy-refused', hint: expect.stringContaining('Role')})
    await expect(attempt).rejects.toThrow(/cannot create resource "configmaps"/)
  })

  test('waits for an API server that restarts, and sends a create once', async () => {
    const api = await withRights()
    const restarted = cluster.restartApiServer(1_000)
    await waitFor(
      async () =>
        await cluster.ask('GET', '/readyz').then(
          () => false,
          () => true,
        ),
    )
    const made = await api.create(configMaps(), configMap('five', 'a'))
    await restarted
    expect(made.metadata.name).toBe('five')
    expect(await api.get<ConfigMap>(`${configMaps()}/five`)).toMatchObject({data: {value: 'a'}})
  })
})

describe('who it is', () => {
  const kubeconfig = async (user: unknown, more: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const path = join(await mkdtemp(join(folder, 'config-')), 'config')
    const data = Buffer.from(cluster.ca).toString('base64')
    const config = {
      'current-context': 'c',
      clusters: [{name: 'c', cluster: {server: cluster.url, 'certificate-authority-data': data, ...more}}],
      users: [{name: 'c', user}],
      contexts: [{name: 'c', context: {cluster: 'c', user: 'c'}}],
    }
    await writeFile(path, JSON.stringify(config))
    return path
  }
  const asked = async (path: string): Promise<number> => {
    const api = openKubernetes(await readKubeconfig(path, {signal, mask: () => undefined}), {deadline: 15_000})
    return (await api.list(pathOf(kinds.configMap, 'kube-system'))).length
  }

  test('a client certificate', async () => {
    const {cert, key} = cluster.adminCertificate
    const pair = {'client-certificate-data': Buffer.from(cert).toString('base64'), 'client-key-data': Buffer.from(key).toString('base64')}
    expect(await asked(await kubeconfig(pair))).toBeGreaterThan(0)
  })

  test('a token from a file beside the kubeconfig', async () => {
    const path = await kubeconfig({tokenFile: 'token'})
    await writeFile(join(path, '..', 'token'), `${cluster.adminToken}\n`)
    expect(await asked(path)).toBeGreaterThan(0)
  })

  test('an exec plugin, which is asked again when its token is refused', async () => {
    const program = `
      const fs = require('node:fs')
      const info = JSON.parse(process.env.KUBERNETES_EXEC_INFO)
      const count = fs.existsSync('count') ? 1 : 0
      fs.writeFileSync('count', info.spec.cluster.server)
      const status = {token: count === 0 ? 'stale' : process.env.GIVEN}
      console.log(JSON.stringify({apiVersion: info.apiVersion, kind: 'ExecCredential', status}))`
    const exec = {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: process.execPath,
      args: ['-e', program],
      env: [{name: 'GIVEN', value: cluster.adminToken}],
      provideClusterInfo: true,
    }
    const path = await kubeconfig({exec})
    expect(await asked(path)).toBeGreaterThan(0)
    expect(await readFile(join(path, '..', 'count'), 'utf8')).toBe(cluster.url)
  })

  test('the account of a pod, whose token is masked', async () => {
    const account = await mkdtemp(join(folder, 'account-'))
    const token = await cluster.serviceAccount(namespace, rules)
    await Promise.all([
      writeFile(join(account, 'token'), token),
      writeFile(join(account, 'ca.crt'), cluster.ca),
      writeFile(join(account, 'namespace'), namespace),
    ])
    const masked: string[] = []
    const {hostname, port} = new URL(cluster.url)
    const connection = await inCluster({host: hostname, port, folder: account, mask: (secret) => masked.push(secret)})
    expect(connection.namespace).toBe(namespace)
    expect(await openKubernetes(connection).list(configMaps())).toBeInstanceOf(Array)
    expect(masked).toContain(token)
  })

  test('nobody: a wrong token, a wrong authority, a plugin that fails and ways to log in that are not supported', async () => {
    await expect(asked(await kubeconfig({token: 'wrong'}))).rejects.toMatchObject({kind: 'unauthorized'})
    const other = Buffer.from(cluster.adminCertificate.cert).toString('base64')
    const foreign = await kubeconfig({token: cluster.adminToken}, {'certificate-authority-data': other})
    await expect(asked(foreign)).rejects.toMatchObject({kind: 'unavailable', errorClass: 'dependency-failed'})
    const failing = {apiVersion: 'client.authentication.k8s.io/v1', command: process.execPath, args: ['-e', 'process.exit(3)']}
    await expect(asked(await kubeconfig({exec: failing}))).rejects.toThrow(/exit code 3/)
    await expect(asked(await kubeconfig({username: 'u', password: 'p'}))).rejects.toMatchObject({errorClass: 'input-error'})
    const blind = await kubeconfig({token: 'x'}, {'insecure-skip-tls-verify': true})
    await expect(asked(blind)).rejects.toThrow(/insecure-skip-tls-verify/)
  })
})

describe('the control plane', () => {
  test('runs Jobs to their end, as their image says', async () => {
    const job = (name: string, image: string) => ({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: {name, namespace},
      spec: {backoffLimit: 0, template: {spec: {restartPolicy: 'Never', containers: [{name: 'c', image}]}}},
    })
    await cluster.apply(job('good', 'x:1'), job('bad', 'x:fail'))
    const ends = async (name: string, end: string): Promise<boolean> => {
      const {body} = await cluster.ask('GET', `${pathOf(kinds.job, namespace)}/${name}`)
      return JSON.stringify(body.status.conditions ?? []).includes(`"type":"${end}"`)
    }
    await waitFor(async () => (await ends('good', 'Complete')) && (await ends('bad', 'Failed')), {timeout: 60_000})
  })
})
