import {type DockerRegistry, startDockerRegistry} from '@modelflight/testing/docker-registry'
import {ensureDockerRegistry} from '@modelflight/tools/tools/registry'
import {afterAll, beforeAll} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {testContract} from './contract.ts'

let server: DockerRegistry
let count = 0
beforeAll(async () => {
  server = await startDockerRegistry(await ensureDockerRegistry())
})
afterAll(() => server[Symbol.asyncDispose]())

testContract({
  name: 'oci',
  open: (folder) =>
    openRegistry(`oci://${server.host}/models/t${++count}`, {workingDirectory: folder, signal: new AbortController().signal}),
})
