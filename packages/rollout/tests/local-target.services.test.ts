import {serve} from '@modelflight/testing/servers'
import {expect, test} from 'vitest'
import {startSplitter} from '../src/local/splitter.ts'
import {localUnderTest, shares} from './local/place.ts'
import {portOf} from './local/servers.ts'
import {targetContract} from './target-contract.ts'

targetContract('model servers on this machine', () => localUnderTest())

test.each([[[1, 99]], [[12.5, 87.5]], [[5, 5, 90]]])(
  '10,000 requests are shared as %j says, within one percentage point, and all are counted',
  async (percents) => {
    await using splitter = await startSplitter()
    await using one = await serve((_request, response) => response.end('{}'))
    const routes = percents.map((percent, id) => ({id, port: portOf(one), percent}))
    await splitter.route(routes)
    const found = await shares(splitter.url, 10_000)
    for (const {id, percent} of routes) {
      expect(Math.abs((found.get(id) ?? 0) - percent)).toBeLessThanOrEqual(1)
      expect((await splitter.counts(id)).requests).toBe(Math.round(100 * (found.get(id) ?? 0)))
    }
  },
)
