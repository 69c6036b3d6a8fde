import {createHash} from 'node:crypto'
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Context} from '@modelflight/core/action'
import {writeAtomic} from '@modelflight/core/files'
import {type DriftHistory, emptyHistory, historyText, parseHistory} from '@modelflight/data/drift/history'

/** Where the earlier windows of one subject are kept: a file in the output folder, and the Actions cache between runs. */
export interface HistoryPlace {
  /** Letters and digits: the same model and reference, the same key. */
  readonly key: string
  readonly path: string
  readonly subject: string
}

/** The place for a subject: the model's name, or what the reference is called. */
export function historyPlace(subject: string, context: Pick<Context, 'outputDir'>): HistoryPlace {
  const key = createHash('sha256').update(subject).digest('hex').slice(0, 16)
  return {key, subject, path: join(context.outputDir, 'drift', `${key}.json`)}
}

const cachePrefix = ({key}: HistoryPlace): string => `modelflight-drift-${key}-`

/**
 * The earlier windows. A history that can't be read begins anew, with a warning: it is only needed to be calm.
 *
 * @param reference digest of the profile: windows against another one do not count.
 * @returns also when the data was last checked, against whatever reference.
 */
export async function readHistory(
  place: HistoryPlace,
  reference: string,
  context: Context,
): Promise<DriftHistory & {readonly checkedAt?: string}> {
  const fresh = emptyHistory(place.subject, reference)
  if (!existsSync(place.path)) await context.stores.restore(`${cachePrefix(place)}none`, [place.path], cachePrefix(place))
  if (!existsSync(place.path)) return fresh
  try {
    const known = parseHistory(await readFile(place.path, 'utf8'), context.display(place.path))
    const {notifiedAt} = known
    const checkedAt = known.windows.at(-1)?.at
    const kept = known.reference === reference ? known : {...fresh, ...(notifiedAt === undefined ? {} : {notifiedAt})}
    return {...kept, ...(checkedAt === undefined ? {} : {checkedAt})}
  } catch (error) {
    context.log.warning(
      `the earlier windows could not be read, so they are not counted: ${error instanceof Error ? error.message : String(error)}`,
    )
    return fresh
  }
}

/** Keeps the windows for the next run. */
export async function writeHistory(place: HistoryPlace, history: DriftHistory, context: Context): Promise<void> {
  await writeAtomic(place.path, historyText(history))
  await context.stores.save(`${cachePrefix(place)}${context.run.runId}-${context.run.attempt}-${context.run.jobIndex}`, [place.path])
}
