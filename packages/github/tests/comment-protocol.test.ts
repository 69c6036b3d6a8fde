import {expect, test} from 'vitest'
import {publishEntry} from '../src/comment-protocol.ts'
import {decodeState, isOurs} from '../src/comment-state.ts'
import {makeWriters, play, SharedComments, troubles} from './comment-race.ts'
import {makeEntry, makeSection} from './sections.ts'
import {seeded, VirtualTime} from './virtual-time.ts'

const prompt = {name: 'a prompt server', lag: 0, loss: 0, way: 300, hasStores: false}

/** `npm run simulate -- comment --full` plays 10,000 of each. */
test.each(troubles.map((trouble) => [trouble.name, trouble] as const))(
  '2 to 4 writers leave exactly one comment with the newest part of each, over %s',
  async (_name, trouble) => {
    for (let seed = 1; seed <= 300; seed++) expect(await play(seed, trouble), `seed ${seed}`).toBeUndefined()
  },
)

/** Without the second look, the interleavings above lose parts: the test can fail. */
test('writers that do not look again lose parts of others', async () => {
  let lost = 0
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed)
    const time = new VirtualTime()
    const shared = new SharedComments(time, random, prompt)
    await time.run(
      makeWriters(random).map(async (entry) => {
        const store = shared.writer()
        await publishEntry({...store, settle: () => Promise.reject(new Error('gone'))}, entry).catch(() => undefined)
      }),
    )
    if (shared.final().length !== 1) lost += 1
  }
  expect(lost).toBeGreaterThan(0)
})

/** What the stores are for: writers that hang longer than anyone waits. */
test('without parts stored on their own, writers that hang lose parts of others', async () => {
  const slow = troubles.find(({isOneRun}) => isOneRun === true) ?? prompt
  let lost = 0
  for (let seed = 1; seed <= 100; seed++) if ((await play(seed, {...slow, hasStores: false})) !== undefined) lost += 1
  expect(lost).toBeGreaterThan(0)
})

test('a comment that was emptied by hand is written again from the parts that are stored', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(1), prompt)
  const [one, other] = [makeEntry(), makeEntry({key: 'train:model', section: makeSection({id: 'train', headline: 'trained'})})]
  await time.run([shared.store(one).then((sections) => publishEntry(shared.writer(), one, sections))])
  for (const {id} of shared.final()) await time.run([shared.writer().remove(id)])
  await time.run([shared.store(other).then((sections) => publishEntry(shared.writer(), other, sections))])
  const [comment, ...others] = shared.final()
  expect(others).toEqual([])
  expect(Object.keys(decodeState(comment?.body ?? '')).toSorted()).toEqual([one.key, other.key])
})

test('the last ten runs of an action are remembered, whatever the order in which they are written', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(3), prompt)
  const figures = (value: number) => makeSection({figures: [{name: 'accuracy', value}]})
  for (const run of [1, 2, 3, 5, 4, 6, 7, 8, 9, 12, 11, 10]) {
    const entry = makeEntry({runId: run, sha: String(run).padEnd(40, '0'), section: figures(run / 100)})
    await time.run([publishEntry(shared.writer(), entry)])
  }
  const [{body} = {body: ''}] = shared.final()
  const [entry] = Object.values(decodeState(body))
  expect(entry?.runId).toBe(12)
  expect(entry?.history?.map(({runId}) => runId)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(body).toContain('Trend of the last 10 runs')
  expect(body).toContain('▁▁▂▃▄▅▆▇')
})

test('an older run says that it was superseded and changes nothing', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(1), prompt)
  const newer = makeEntry({runId: 2_000, section: makeSection({headline: 'new'})})
  expect(await time.run([publishEntry(shared.writer(), newer)])).toEqual(['written'])
  const before = shared.final()
  expect(await time.run([publishEntry(shared.writer(), makeEntry({runId: 1_999}))])).toEqual(['superseded'])
  expect(shared.final()).toEqual(before)
})

test('comments of ours without the marker are left alone', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(1), prompt)
  await time.run([shared.writer().create('Coverage went up.\n<!-- modelflight:comment:v1 -->')])
  await time.run([publishEntry(shared.writer(), makeEntry())])
  expect(shared.final().map(({body}) => isOurs(body))).toEqual([false, true])
})
