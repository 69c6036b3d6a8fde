import {type MlflowServer, startMlflow} from '@modelflight/testing/mlflow'
import {ensureMlflow} from '@modelflight/tools/tools/mlflow'
import {afterAll, beforeAll} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {testContract} from './contract.ts'

let server: MlflowServer
beforeAll(async () => {
  server = await startMlflow(await ensureMlflow())
})
afterAll(() => server[Symbol.asyncDispose]())

/** The contract wants an empty registry each time; starting a server takes much longer than emptying one. */
async function forget(...names: readonly string[]): Promise<void> {
  const url = `${server.url}/api/2.0/mlflow/registered-models/delete`
  const headers = {'content-type': 'application/json'}
  await Promise.all(names.map((name) => fetch(url, {method: 'DELETE', headers, body: JSON.stringify({name})})))
}

testContract({
  name: 'mlflow',
  async open(folder) {
    await forget('flights', 'other')
    return await openRegistry(`mlflow:${server.url}`, {workingDirectory: folder, signal: new AbortController().signal})
  },
})
