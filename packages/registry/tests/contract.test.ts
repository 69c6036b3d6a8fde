import {describe, expect, test} from 'vitest'
import {openRegistry} from '../src/open.ts'
import {testContract} from './contract.ts'
import {adapters} from './registries.ts'

for (const adapter of adapters) testContract(adapter)

describe('openRegistry', () => {
  const context = {workingDirectory: '/', signal: new AbortController().signal}

  test.each([
    ['s3://bucket/models', /not yet supported/],
    ['mlflow:127.0.0.1:5000', /can not be used/],
    ['mlflow:http://user:word@127.0.0.1:5000', /can not be used/],
    ['models', /has no scheme/],
    ['fil:models', /not yet supported/],
    ['file:', /names no folder/],
    ['file://server/share', /names no folder/],
  ])('%s is refused with a sentence', async (uri, message) => {
    await expect(openRegistry(uri, context)).rejects.toThrow(message)
    await expect(openRegistry(uri, context)).rejects.toMatchObject({errorClass: 'input-error'})
  })
})
