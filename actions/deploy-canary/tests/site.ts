import type {Values} from '@modelflight/core/fields'
import {openApi} from '@modelflight/github/api'
import {githubDeployments} from '@modelflight/github/deployments'
import type {GithubApi} from '@modelflight/testing/github-api'
import type {ControlPlane} from '@modelflight/testing/kubernetes'
import {type LocalServer, sendJson, serve} from '@modelflight/testing/servers'
import type {inputs as spec} from '../src/inputs.ts'
import {run} from '../src/run.ts'
import {readRole} from './role.ts'
import {good, openWorkshop, type Workshop} from './workshop.ts'

type Inputs = Values<typeof spec>

/** Inputs that a test gives otherwise; the address as the workflow would write it. */
export type Overrides = Partial<Omit<Inputs, 'metrics-url'>> & {readonly 'metrics-url'?: string | Inputs['metrics-url']}

/** A workshop with a namespace in which version 1 serves, and a server of counts. */
export interface Site extends AsyncDisposable {
  readonly workshop: Workshop
  readonly namespace: string
  readonly kubeconfig: string
  readonly counts: LocalServer
  /** Share of errors that the new version is counted with, of 5,000 requests to each. */
  errors: number
  deploy(overrides?: Overrides, more?: {readonly plan: boolean}): ReturnType<typeof run>
  champion(): Promise<string | undefined>
  /** Service and weight of each backend of the HTTPRoute. */
  weights(): Promise<readonly (readonly [string, number])[]>
}

const labels = {app: 'flights', track: 'stable'}

/** Opens one: the user's objects, rights as the README asks for, and a server of counts. */
export async function openSite(cluster: ControlPlane, api: GithubApi): Promise<Site> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  await workshop.registry.setAlias('flights', 'champion', '1', {expected: undefined})
  const namespace = await cluster.namespace()
  const metadata = {name: 'flights', namespace}
  const template = {metadata: {labels}, spec: {containers: [{name: 'server', image: 'flights:1'}]}}
  const rules = [{backendRefs: [{name: 'flights', port: 80}]}]
  await cluster.apply(
    {apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: {replicas: 2, selector: {matchLabels: labels}, template}},
    {apiVersion: 'v1', kind: 'Service', metadata, spec: {selector: {app: 'flights'}, ports: [{port: 80}]}},
    {apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata, spec: {rules}},
  )
  const kubeconfig = await cluster.kubeconfig(await cluster.serviceAccount(namespace, readRole()), namespace)
  let errors = 0.01
  const counts = await serve((_request, response) => {
    const arm = (share: number) => ({requests: 5_000, errors: Math.round(5_000 * share)})
    sendJson(response, 200, {stable: arm(0.01), canary: arm(errors)})
  })
  const inputs = (given: Overrides): Inputs => {
    const {'metrics-url': asked, ...overrides} = {'metrics-url': `${counts.url}/counts?old={stable}&new={canary}`, ...given}
    return {
      ...workshop.inputs,
      target: `k8s://${namespace}/flights`,
      model: 'models:/flights/2',
      serve: undefined,
      requests: undefined,
      steps: [25, 50],
      interval: 0.01,
      'max-requests': 100_000,
      kubeconfig,
      environment: 'production',
      'metrics-url': typeof asked === 'string' ? {url: asked, trusted: true} : asked,
      ...overrides,
    }
  }
  const {context} = workshop
  const github = openApi({env: api.environment, log: context.log}, 'ghs_test')
  const deployments = githubDeployments(github, {run: {...context.run, repository: api.state.repository}})
  return {
    workshop,
    namespace,
    kubeconfig,
    counts,
    get errors() {
      return errors
    },
    set errors(share) {
      errors = share
    },
    deploy: (overrides = {}, more = {plan: false}) => run(inputs(overrides), {...context, deployments, ...more}),
    champion: async () => (await workshop.registry.resolve({kind: 'alias', name: 'flights', alias: 'champion'}))?.version,
    async weights() {
      const {body} = await cluster.ask('GET', `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/flights`)
      return (body.spec.rules[0].backendRefs as {name: string; weight: number}[]).map(({name, weight}) => [name, weight] as const)
    },
    async [Symbol.asyncDispose]() {
      await counts.close()
      await workshop[Symbol.asyncDispose]()
    },
  }
}
