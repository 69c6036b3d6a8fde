import {type CommentState, decodeState, type Entry, isNewer, isOurs, join, renderState} from './comment-state.ts'

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

/** How it ended: `unsettled` when others kept writing over us. */
export type Published = 'written' | 'superseded' | 'unsettled'

const maxRounds = 8

/**
 * Writes one action's part into the one comment of a pull request, and keeps the parts of others.
 *
 * Without compare-and-set, two writers can overwrite each other. So each writer keeps the join of all states it ever saw (newest part of each
 * key), writes that, waits, and looks again: when its part is missing or there are two comments, it writes again. The oldest comment wins;
 * younger ones are joined into it and deleted. A part of an older run never replaces one of a newer run. This ends with every part in one comment
 * as long as no writer takes longer from its read to its write than `settle` waits.
 */
export async function publishEntry(
  comments: CommentStore,
  entry: Entry,
  between: () => Promise<void> = async () => {},
): Promise<Published> {
  let known: CommentState = {[entry.key]: entry}
  let created: StoredComment | undefined
  for (let round = 1; round <= maxRounds; round++) {
    const found = withCreated(
      (await comments.list()).filter(({body}) => isOurs(body)),
      created,
    )
    known = join(known, ...found.map(({body}) => decodeState(body)))
    const [keep, ...younger] = found
    if (keep !== undefined && younger.length === 0 && covers(decodeState(keep.body), entry)) return resultFor(known, entry)
    if (keep === undefined) created = await comments.create(renderState(known))
    else if (await rewrite(comments, keep, younger, renderState(known)))
      created = younger.some(({id}) => id === created?.id) ? undefined : created
    else created = undefined
    if (round === 1) await between()
    await comments.settle()
  }
  return 'unsettled'
}

/** Whether a comment has our part, or a newer one of the same key. */
function covers(state: CommentState, entry: Entry): boolean {
  const shown = state[entry.key]
  if (shown === undefined) return false
  // A part that was shortened to fit counts as ours: run, attempt and time are what tells parts apart.
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
