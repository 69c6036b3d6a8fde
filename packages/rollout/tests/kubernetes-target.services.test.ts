import {type ControlPlane, startControlPlane} from '@modelflight/testing/kubernetes'
import {ensureKubernetes} from '@modelflight/tools/tools/kubernetes'
import {afterAll, beforeAll} from 'vitest'
import {underTest} from './kubernetes/cluster.ts'
import {targetContract} from './target-contract.ts'

let cluster: ControlPlane
beforeAll(async () => {
  cluster = await startControlPlane(await ensureKubernetes())
})
afterAll(() => cluster?.[Symbol.asyncDispose]())

targetContract('Gateway API weights', () => underTest(cluster, 'httproute'))
targetContract('pods behind one Service', () => underTest(cluster, 'replicas'))
