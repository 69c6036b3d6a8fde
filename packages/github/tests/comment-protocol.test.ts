import {expect, test} from 'vitest'
import {type CommentStore, publishEntry, type StoredComment} from '../src/comment-protocol.ts'
import {decodeState, type Entry, isNewer, isOurs} from '../src/comment-state.ts'
import {makeEntry, makeSection} from './sections.ts'
import {seeded, VirtualTime} from './virtual-time.ts'

/** Comments without compare-and-set, whose lists lag, over a network that delays, and sometimes loses an answer. */
class SharedComments {
  private readonly rows: {id: number; versions: {body: string; from: number}[]; deleted: boolean}[] = []
  private readonly time: VirtualTime
  private readonly random: () => number
  private readonly trouble: {readonly lag: number; readonly loss: number}

  constructor(time: VirtualTime, random: () => number, trouble: {readonly lag: number; readonly loss: number}) {
    this.time = time
    this.random = random
    this.trouble = trouble
  }

  /** What stands there in the end. */
  final(): StoredComment[] {
    return this.rows.filter(({deleted}) => !deleted).map(({id, versions}) => ({id, body: versions.at(-1)?.body ?? ''}))
  }

  writer(): CommentStore {
    const network = (): Promise<void> => this.time.sleep(5 + this.random() * 295)
    const lose = (): boolean => this.random() < this.trouble.loss
    return {
      list: async () => {
        await network()
        const seen = this.rows.flatMap(({id, versions, deleted}) => {
          const version = versions.findLast(({from}) => from <= this.time.now)
          return deleted || version === undefined ? [] : [{id, body: version.body}]
        })
        await network()
        return seen
      },
      create: async (body) => {
        await network()
        const id = this.rows.length + 1
        this.rows.push({id, versions: [{body, from: this.time.now + this.random() * this.trouble.lag}], deleted: false})
        await network()
        return lose() ? undefined : {id, body}
      },
      update: async (id, body) => {
        await network()
        const row = this.rows[id - 1]
        if (row === undefined || row.deleted) return false
        row.versions.push({body, from: this.time.now + this.random() * this.trouble.lag})
        await network()
        return !lose()
      },
      remove: async (id) => {
        await network()
        const row = this.rows[id - 1]
        if (row !== undefined) row.deleted = true
        await network()
      },
      settle: () => this.time.sleep(1_500 + this.random() * 1_000),
    }
  }
}

const actions = ['validate-data', 'train', 'evaluate-gate', 'register-model']

function makeWriters(random: () => number): Entry[] {
  const count = 2 + Math.floor(random() * 3)
  return Array.from({length: count}, (_, index) => {
    const id = actions[Math.floor(random() * actions.length)] ?? 'train'
    const runId = 1_000 + Math.floor(random() * 3)
    return makeEntry({
      key: `${id}:model`,
      runId,
      section: makeSection({id, headline: `writer ${index} of run ${runId}`}),
      at: `2026-01-02T03:04:0${index}.000Z`,
    })
  })
}

const newestOf = (entries: readonly Entry[]): Record<string, string> => {
  const newest = new Map<string, Entry>()
  for (const entry of entries) {
    const known = newest.get(entry.key)
    if (known === undefined || isNewer(entry, known)) newest.set(entry.key, entry)
  }
  return Object.fromEntries([...newest].map(([key, {section}]) => [key, section.headline]))
}

async function play(seed: number, trouble: {readonly lag: number; readonly loss: number}) {
  const random = seeded(seed)
  const time = new VirtualTime()
  const shared = new SharedComments(time, random, trouble)
  const entries = makeWriters(random)
  await time.run(
    entries.map(async (entry) => {
      await time.sleep(random() * 2_000)
      return await publishEntry(shared.writer(), entry)
    }),
  )
  return {entries, final: shared.final()}
}

test.each([
  ['a prompt server', {lag: 0, loss: 0}, 400],
  ['lists that lag', {lag: 600, loss: 0}, 400],
  ['lists that lag and answers that are lost', {lag: 400, loss: 0.15}, 400],
])('2 to 4 writers leave exactly one comment with the newest part of each, over %s', async (_name, trouble, seeds) => {
  for (let seed = 1; seed <= seeds; seed++) {
    const {entries, final} = await play(seed, trouble)
    expect(final.filter(({body}) => isOurs(body)).length, `seed ${seed}`).toBe(1)
    const shown = Object.values(decodeState(final[0]?.body ?? '')).map(({key, section}) => [key, section.headline])
    expect(Object.fromEntries(shown), `seed ${seed}`).toEqual(newestOf(entries))
  }
})

/** Without the second look, the interleavings above lose parts: the test can fail. */
test('writers that do not look again lose parts of others', async () => {
  let lost = 0
  for (let seed = 1; seed <= 60; seed++) {
    const random = seeded(seed)
    const time = new VirtualTime()
    const shared = new SharedComments(time, random, {lag: 0, loss: 0})
    const entries = makeWriters(random)
    await time.run(
      entries.map(async (entry) => {
        const store = shared.writer()
        await publishEntry({...store, settle: () => Promise.reject(new Error('gone'))}, entry).catch(() => undefined)
      }),
    )
    if (shared.final().length !== 1) lost += 1
  }
  expect(lost).toBeGreaterThan(0)
})

test('an older run says that it was superseded and changes nothing', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(1), {lag: 0, loss: 0})
  const newer = makeEntry({runId: 2_000, section: makeSection({headline: 'new'})})
  expect(await time.run([publishEntry(shared.writer(), newer)])).toEqual(['written'])
  const before = shared.final()
  expect(await time.run([publishEntry(shared.writer(), makeEntry({runId: 1_999}))])).toEqual(['superseded'])
  expect(shared.final()).toEqual(before)
})

test('comments of ours without the marker are left alone', async () => {
  const time = new VirtualTime()
  const shared = new SharedComments(time, seeded(1), {lag: 0, loss: 0})
  await time.run([shared.writer().create('Coverage went up.\n<!-- modelflight:comment:v1 -->')])
  await time.run([publishEntry(shared.writer(), makeEntry())])
  expect(shared.final().map(({body}) => isOurs(body))).toEqual([false, true])
})
