import {createHash} from 'node:crypto'
import {cpSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {must} from '../process.ts'
import {ensureTool} from './ensure.ts'
import {goProgram} from './go.ts'

/** Programs that together are a Kubernetes cluster without machines; `startControlPlane` of `@modelflight/testing` runs them. */
export interface KubernetesPrograms {
  /** Takes `apiserver`, `controller-manager` or `scheduler` as its first argument. */
  readonly controlPlane: string
  readonly etcd: string
  /** Plays the nodes: it makes pods ready, completed or broken. */
  readonly kwok: string
  /** Folder with the custom resource definitions of the Gateway API's standard channel. */
  readonly gatewayApi: string
}

const modules = join(import.meta.dirname, 'kubernetes')
const gatewayApiVersion = '1.6.3'

/**
 * Builds a Go module of ours once per content of its `go.mod`, `go.sum` and `main.go`. Two compilers at a time and a low priority: a cold
 * build of the control plane takes minutes and must leave the machine usable.
 */
function goModule(name: string): Promise<string> {
  const source = join(modules, name)
  const hash = createHash('sha256')
  for (const file of ['go.mod', 'go.sum', 'main.go']) hash.update(readFileSync(join(source, file)))
  return ensureTool({
    folder: `kubernetes-${name}-${hash.digest('hex').slice(0, 12)}`,
    program: name,
    async install(folder) {
      const started = performance.now()
      process.stdout.write(`building ${name} from its Go modules; this is done once\n`)
      const build = join(folder, 'source')
      cpSync(source, build, {recursive: true})
      const env = {...process.env, GOFLAGS: '-p=2 -trimpath -buildvcs=false -mod=readonly', GOMAXPROCS: '2', GOWORK: 'off'}
      await must('nice', ['go', 'build', '-ldflags=-s -w', '-o', join(folder, name), '.'], {cwd: build, env})
      process.stdout.write(`built ${name} in ${((performance.now() - started) / 60_000).toFixed(1)} minutes\n`)
    },
  })
}

/** Builds what is missing: kube-apiserver, kube-controller-manager and kube-scheduler as one program, etcd, and kwok. */
export async function ensureKubernetes(): Promise<KubernetesPrograms> {
  // One after the other: each build uses both cores already.
  const etcd = await goModule('etcd')
  const kwok = await goProgram('sigs.k8s.io/kwok/cmd/kwok', '0.8.0')
  const controlPlane = await goModule('control-plane')
  return {controlPlane, etcd, kwok, gatewayApi: await ensureGatewayApi()}
}

/** The definitions as the project publishes them, from its Go module: the module proxy's checksum database guards their bytes. */
async function ensureGatewayApi(): Promise<string> {
  const some = await ensureTool({
    folder: `gateway-api-${gatewayApiVersion}`,
    program: join('standard', 'gateway.networking.k8s.io_httproutes.yaml'),
    async install(folder) {
      const printed = await must('go', ['mod', 'download', '-json', `sigs.k8s.io/gateway-api@v${gatewayApiVersion}`], {cwd: folder})
      const {Dir} = JSON.parse(printed) as {readonly Dir: string}
      cpSync(join(Dir, 'config', 'crd', 'standard'), join(folder, 'standard'), {recursive: true})
    },
  })
  return join(some, '..')
}
