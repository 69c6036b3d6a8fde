import {type CommentStore, publishEntry, type SectionStore, type StoredComment} from '../src/comment-protocol.ts'
import {type CommentState, decodeState, type Entry, isNewer, isOurs, join} from '../src/comment-state.ts'
import {seeded, VirtualTime} from './virtual-time.ts'

/** What the writers of one comment have to live with. Times in milliseconds. */
export interface Trouble {
  readonly name: string
  /** By how much a list may lag behind a write. */
  readonly lag: number
  /** Share of answers to writes that are lost although the write took effect. */
  readonly loss: number
  /** Longest way of a request, and of its answer. */
  readonly way: number
  /** Whether parts are also stored on their own, in check runs. */
  readonly hasStores: boolean
  /** Whether all writers are jobs of one run. */
  readonly isOneRun?: boolean
}

/** The situations that are played. */
export const troubles: readonly Trouble[] = [
  {name: 'a prompt server', lag: 0, loss: 0, way: 300, hasStores: false},
  {name: 'lists that lag', lag: 600, loss: 0, way: 300, hasStores: false},
  {name: 'lists that lag and answers that are lost', lag: 400, loss: 0.15, way: 300, hasStores: false},
  {name: 'parts in check runs, lists that lag, answers that are lost', lag: 400, loss: 0.15, way: 300, hasStores: true},
  // Longer than anyone waits: only the stores keep parts from being lost.
  {name: 'parts in check runs, writers that hang for up to 20 s', lag: 0, loss: 0.05, way: 20_000, hasStores: true, isOneRun: true},
]

interface Versions<T> {
  readonly versions: {readonly value: T; readonly from: number}[]
}

const latest = <T>({versions}: Versions<T>, now: number): T | undefined => versions.findLast(({from}) => from <= now)?.value

/** Comments without compare-and-set and check runs, over a network that delays, and sometimes loses an answer. */
export class SharedComments {
  private readonly rows: (Versions<string> & {readonly id: number; deleted: boolean})[] = []
  private readonly parts = new Map<string, Versions<Entry>>()
  private readonly time: VirtualTime
  private readonly random: () => number
  private readonly trouble: Trouble

  constructor(time: VirtualTime, random: () => number, trouble: Trouble) {
    this.time = time
    this.random = random
    this.trouble = trouble
  }

  /** What stands there in the end. */
  final(): StoredComment[] {
    return this.rows.filter(({deleted}) => !deleted).map(({id, versions}) => ({id, body: versions.at(-1)?.value ?? ''}))
  }

  /** The comments as one writer reaches them. */
  writer(): CommentStore {
    const lose = (): boolean => this.random() < this.trouble.loss
    return {
      list: async () => {
        await this.way()
        const seen = this.rows.flatMap((row) => {
          const body = row.deleted ? undefined : latest(row, this.time.now)
          return body === undefined ? [] : [{id: row.id, body}]
        })
        await this.way()
        return seen
      },
      create: async (body) => {
        await this.way()
        const id = this.rows.length + 1
        this.rows.push({id, versions: [this.version(body)], deleted: false})
        await this.way()
        return lose() ? undefined : {id, body}
      },
      update: async (id, body) => {
        await this.way()
        const row = this.rows[id - 1]
        if (row === undefined || row.deleted) return false
        row.versions.push(this.version(body))
        await this.way()
        return !lose()
      },
      remove: async (id) => {
        await this.way()
        const row = this.rows[id - 1]
        if (row !== undefined) row.deleted = true
        await this.way()
      },
      settle: () => this.time.sleep(1_500 + this.random() * 1_000),
    }
  }

  /** Stores a part on its own; then what one writer can read of all of them: its own commit's and the newest commit's. */
  async store(entry: Entry): Promise<SectionStore> {
    await this.way()
    const name = `${entry.sha} ${entry.key}`
    const row = this.parts.get(name) ?? {versions: []}
    // As `publishCheckRun` does: a check run that holds a newer part is left alone.
    const present = row.versions.at(-1)?.value
    if (present === undefined || !isNewer(present, entry)) row.versions.push(this.version(entry))
    this.parts.set(name, row)
    await this.way()
    return {
      load: async () => {
        await this.way()
        const newest = Math.max(...[...this.parts.values()].flatMap(({versions}) => versions.map(({value}) => value.runId)))
        const seen = [...this.parts.values()].flatMap((part): CommentState[] => {
          const stored = latest(part, this.time.now)
          return stored !== undefined && (stored.sha === entry.sha || stored.runId === newest) ? [{[stored.key]: stored}] : []
        })
        await this.way()
        return join(...seen)
      },
    }
  }

  private version<T>(value: T): {readonly value: T; readonly from: number} {
    return {value, from: this.time.now + this.random() * this.trouble.lag}
  }

  private async way(): Promise<void> {
    await this.time.sleep(5 + this.random() * (this.trouble.way - 5))
  }
}

const actions = ['validate-data', 'train', 'evaluate-gate', 'register-model']

/** Two to four writers: jobs of one run or of several, some of the same action. */
export function makeWriters(random: () => number, isOneRun = false): Entry[] {
  const count = 2 + Math.floor(random() * 3)
  return Array.from({length: count}, (_, index) => {
    const id = actions[Math.floor(random() * actions.length)] ?? 'train'
    const runId = 1_000 + (isOneRun ? 0 : Math.floor(random() * 3))
    return {
      key: `${id}:model`,
      runId,
      attempt: 1,
      sha: String(runId).padEnd(40, '0'),
      url: '',
      section: {
        id,
        title: id,
        tone: 'pass',
        headline: `writer ${index} of run ${runId}`,
        blocks: [],
        figures: [{name: 'accuracy', value: runId + index}],
      },
      at: `2026-01-02T03:04:0${index}.000Z`,
    }
  })
}

/** The newest headline of each key. */
export function newestOf(entries: readonly Entry[]): Record<string, string> {
  const newest = new Map<string, Entry>()
  for (const entry of entries) {
    const known = newest.get(entry.key)
    if (known === undefined || isNewer(entry, known)) newest.set(entry.key, entry)
  }
  return Object.fromEntries([...newest].toSorted(byKey).map(([key, {section}]) => [key, section.headline]))
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Plays one interleaving; what was wrong in the end, in words. */
export async function play(seed: number, trouble: Trouble): Promise<string | undefined> {
  const random = seeded(seed)
  const time = new VirtualTime()
  const shared = new SharedComments(time, random, trouble)
  const entries = makeWriters(random, trouble.isOneRun)
  await time.run(
    entries.map(async (entry) => {
      await time.sleep(random() * 2_000)
      return await publishEntry(shared.writer(), entry, trouble.hasStores ? await shared.store(entry) : undefined)
    }),
  )
  return faultOf(entries, shared.final())
}

function faultOf(entries: readonly Entry[], final: readonly StoredComment[]): string | undefined {
  const ours = final.filter(({body}) => isOurs(body))
  if (ours.length !== 1) return `${ours.length} comments`
  const shown = Object.entries(decodeState(ours[0]?.body ?? '')).toSorted(byKey)
  const [got, wanted] = [Object.fromEntries(shown.map(([key, {section}]) => [key, section.headline])), newestOf(entries)]
  return JSON.stringify(got) === JSON.stringify(wanted) ? undefined : `shows ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`
}
