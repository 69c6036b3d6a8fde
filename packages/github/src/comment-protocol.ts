import {type CommentState, courseOf, decodeState, type Entry, isNewer, isOurs, join, renderState, storable} from './comment-state.ts'

/** A comment as it stands. */
export interface StoredComment {
  readonly id: number
  readonly body: string
}

/** The comments of one pull request that our identity wrote; there is no compare-and-set, and lists may lag behind writes. */
export interface CommentStore {
  /** Oldest first. Comments of others are left out. */
  list(): Promise<readonly StoredComment[]>
  /** Undefined when it is not known whether it worked: no answer, or a broken one. */
  create(body: string): Promise<StoredComment | undefined>
  /** False when the comment is gone. */
  update(id: number, body: string): Promise<boolean>
  remove(id: number): Promise<void>
  /** Waits until other writers that have read before our last write must have written. */
  settle(): Promise<void>
}

/** Where every part is stored on its own before the comment is written: nobody writes over another's. */
export interface SectionStore {
  /** The parts that are stored for the commits that matter to the comment. What can't be read is left out. */
  load(): Promise<CommentState>
}

/** How it ended: `unsettled` when others kept writing over us. */
export type Published = 'written' | 'superseded' | 'unsettled'

const maxRounds = 8
const noSections: SectionStore = {load: async () => ({})}

/**
 * Writes one action's part into the one comment of a pull request, and keeps the parts of others.
 *
 * Without compare-and-set, two writers can overwrite each other. So each part is stored on its own first, by the caller, and the comment is only a
 * rendering of all stores and of what it held before. Whoever has written it reads stores and comment again, and writes again until the comment
 * shows all of it: the last writer of all does so too, whatever the others did in between. Lists may lag, so there is a pause before the second look.
 * The oldest comment wins; younger ones are joined into it and deleted. A part of an older run never replaces one of a newer run.
 *
 * Without stores this still ends with every part as long as no writer takes longer from its read to its write than `settle` waits.
 */
export async function publishEntry(comments: CommentStore, entry: Entry, sections: SectionStore = noSections): Promise<Published> {
  let known: CommentState = {[entry.key]: entry}
  let created: StoredComment | undefined
  for (let round = 1; round <= maxRounds; round++) {
    const [listed, stored] = await Promise.all([comments.list(), sections.load()])
    const found = withCreated(
      listed.filter(({body}) => isOurs(body)),
      created,
    )
    known = join(known, stored, ...found.map(({body}) => decodeState(body)))
    const [keep, ...younger] = found
    if (keep !== undefined && younger.length === 0 && showsAll(decodeState(keep.body), known)) return resultFor(known, entry)
    if (keep === undefined) created = await comments.create(renderState(known))
    else if (await rewrite(comments, keep, younger, renderState(known)))
      created = younger.some(({id}) => id === created?.id) ? undefined : created
    else created = undefined
    await comments.settle()
  }
  return 'unsettled'
}

/** Whether a comment has everything of a state that there is room for, or newer. */
const showsAll = (shown: CommentState, known: CommentState): boolean =>
  Object.values(storable(known)).every((entry) => covers(shown[entry.key], entry))

/** A part that was shortened to fit counts as the same: run, attempt and time are what tells parts apart. */
function covers(shown: Entry | undefined, entry: Entry): boolean {
  if (shown === undefined) return false
  const course = courseOf(shown)
  const oldest = course[0]?.runId ?? 0
  if (!courseOf(entry).every(({runId}) => runId < oldest || course.some((point) => point.runId === runId))) return false
  return isNewer(shown, entry) || (shown.runId === entry.runId && shown.attempt === entry.attempt && shown.at === entry.at)
}

const resultFor = (known: CommentState, entry: Entry): Published => {
  const shown = known[entry.key]
  return shown !== undefined && shown.runId !== entry.runId && isNewer(shown, entry) ? 'superseded' : 'written'
}

/** A list that lags does not have what we just created: without this we would create it again. */
function withCreated(found: readonly StoredComment[], created: StoredComment | undefined): readonly StoredComment[] {
  if (created === undefined || found.some(({id}) => id === created.id)) return found
  return [...found, created].toSorted((a, b) => a.id - b.id)
}

/** False when the comment to keep is gone; then nothing is deleted. */
async function rewrite(comments: CommentStore, keep: StoredComment, younger: readonly StoredComment[], body: string): Promise<boolean> {
  if (keep.body !== body && !(await comments.update(keep.id, body))) return false
  for (const {id} of younger) await comments.remove(id)
  return true
}
