import {setTimeout as sleep} from 'node:timers/promises'
import type {ControlPlane} from '@modelflight/testing/kubernetes'
import {openHaproxySplitter} from '../../packages/rollout/src/haproxy/splitter.ts'
import type {SplitterCounts} from '../../packages/rollout/src/splitter.ts'

/** HAProxy, which does what an HTTPRoute says. */
export interface Gateway extends AsyncDisposable {
  /** What HAProxy counted for an instance. */
  counts(id: number): Promise<SplitterCounts>
  /** Percent that the route gave the canary, and what HAProxy counted meanwhile, for each weight that there was. */
  steps(): readonly Step[]
}

/** A time with one weight. */
export interface Step {
  readonly percent: number
  readonly canary: number
  readonly stable: number
}

interface Options {
  readonly cluster: ControlPlane
  readonly namespace: string
  readonly haproxy: {readonly socket: string; readonly backend: string; readonly url: string}
  /** Ports of the model servers of instance 0 and 1. */
  readonly ports: readonly [stable: number, canary: number]
}

/** Follows the HTTPRoute `flights` of a namespace, as a controller of the Gateway API does: weights of the Services become HAProxy's. */
export async function startGateway({cluster, namespace, haproxy, ports}: Options): Promise<Gateway> {
  const splitter = openHaproxySplitter({...haproxy, prefix: 'flights-'})
  const path = `/apis/gateway.networking.k8s.io/v1/namespaces/${namespace}/httproutes/flights`
  const steps: Step[] = []
  let last = ''
  let percent = 0
  let before = {canary: 0, stable: 0}
  let isOver = false

  const count = async () => ({canary: (await splitter.counts(1)).requests, stable: (await splitter.counts(0)).requests})
  const follow = async (): Promise<void> => {
    const {body} = await cluster.ask('GET', path)
    const refs = body.spec.rules[0].backendRefs as readonly {readonly name: string; readonly weight?: number}[]
    const wanted = refs.map(({name, weight = 1}) => ({id: name === 'flights-1' ? 1 : 0, weight})).filter(({weight}) => weight > 0)
    const now = JSON.stringify(wanted)
    if (now === last) return
    last = now
    const counted = await count()
    steps.push({percent, canary: counted.canary - before.canary, stable: counted.stable - before.stable})
    const total = wanted.reduce((sum, {weight}) => sum + weight, 0)
    percent = (100 * (wanted.find(({id}) => id === 1)?.weight ?? 0)) / total
    await splitter.route(wanted.map(({id, weight}) => ({id, port: ports[id] ?? 0, percent: (100 * weight) / total})))
    // What comes while the weights are being changed belongs to neither.
    before = await count()
  }
  await follow()
  const loop = (async () => {
    while (!isOver) {
      await follow()
      await sleep(30)
    }
  })()
  // Seen by whoever disposes of it.
  loop.catch(() => undefined)
  return {
    counts: splitter.counts,
    steps: () => steps.slice(1),
    async [Symbol.asyncDispose]() {
      isOver = true
      await loop
    },
  }
}
