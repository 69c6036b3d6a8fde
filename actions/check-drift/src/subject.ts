import type {Context} from '@modelflight/core/action'
import {inputError} from '@modelflight/core/errors'
import {asData, type Dataset, type DatasetPlace, resolveFiles} from '@modelflight/data/dataset'
import {type FoundWindows, timeWindows} from '@modelflight/data/drift/time-windows'
import {mergeProfiles} from '@modelflight/data/profile/merge'
import {type StoredProfile, storedProfiles} from '@modelflight/data/profile/stored'
import type {Profile} from '@modelflight/data/profile/types'
import {profileDataset, type ScanOptions} from '@modelflight/data/profile-dataset'
import {type ReadingRules, readBy, scanBy} from '@modelflight/data/reading-rules'
import {windowOfInput, zoneOfInput} from './limits.ts'
import type {Inputs} from './run.ts'

/** Today's data as it was named: rows, or the stored profiles of them. */
export type Current =
  | {readonly kind: 'data'; readonly dataset: Dataset}
  | {readonly kind: 'profiles'; readonly profiles: readonly [StoredProfile, ...StoredProfile[]]}

/** What is judged: today's data or its last window, with the parts that it consists of. */
export interface Subject {
  /** The rows; undefined where only their profile is known. */
  readonly dataset: Dataset | undefined
  readonly profile: Profile
  /** How the rows were read. */
  readonly options: ScanOptions
  /** The window that is judged, where data is cut into windows. */
  readonly window?: Omit<FoundWindows, 'windows'> & {readonly column: string; readonly name: string; readonly zone: string}
  /** Rows of the windows before, but for the first, which may be cut. */
  readonly earlierRows: readonly number[]
  /** Earlier and present windows, oldest first; the files where there are no windows. */
  readonly parts: () => Promise<readonly {readonly name: string; readonly profile: Profile}[]>
}

/** Files that are profiled one by one to find the bad ones. */
const mostParts = 60

/** Where files are looked for, and which input named them. */
export const placeOf = ({workspace, workingDirectory, temporary, signal}: Context, input: string): DatasetPlace => ({
  workspace,
  workingDirectory,
  temporary,
  signal,
  input,
})

/** Finds today's data. @throws Failure as `resolveFiles` and `storedProfiles` do; input-error for inputs that need rows and have none. */
export async function findCurrent(inputs: Inputs, context: Context): Promise<Current> {
  const found = await resolveFiles(inputs.current, placeOf(context, 'current'))
  const profiles = await storedProfiles(found.files, 'current')
  const [first, ...others] = profiles ?? []
  if (first === undefined) return {kind: 'data', dataset: {files: found.files.map(asData)}}
  for (const name of ['window', 'exact', 'relations', 'segments', 'predictions', 'labels'] as const) {
    if (inputs[name] === undefined || inputs[name] === false) continue
    throw inputError(`${name}: needs rows, and ${first.name} is a stored profile of today's data`, {
      hint: `Name today's data in \`current\`, or leave \`${name}\` out.`,
    })
  }
  return {kind: 'profiles', profiles: [first, ...others]}
}

/** Profiles today's data in the way the rules say, or cuts it into windows. @throws Failure as `profileDataset` and `timeWindows` do. */
export async function subjectOf(current: Current, rules: ReadingRules, inputs: Inputs, context: Context): Promise<Subject> {
  if (current.kind === 'profiles') return ofProfiles(current.profiles)
  const dataset = readBy(current.dataset, rules)
  const options = scanBy(dataset, rules)
  const windows = windowOfInput(inputs.window)
  if (windows === undefined) {
    const parts = () =>
      Promise.all(
        dataset.files
          .slice(0, mostParts)
          .map(async (file) => ({name: file.name, profile: await profileDataset({files: [file]}, options, context)})),
      )
    return {
      dataset,
      options,
      earlierRows: [],
      profile: await profileDataset(dataset, options, context),
      parts: dataset.files.length > 1 ? parts : () => Promise.resolve([]),
    }
  }
  const now = context.now().getTime() * 1000
  const zone = zoneOfInput(inputs.zone)
  const found = await timeWindows(dataset, {...windows, zone, now, minRows: inputs['min-rows']}, context, options)
  const last = found.windows.at(-1)
  if (last === undefined) throw inputError('window: the data has no rows')
  const window = {...found, column: windows.column, name: last.name, zone: zone.name}
  const earlierRows = found.windows.slice(1, -1).map((each) => each.profile.rows)
  return {
    dataset: last.dataset,
    options,
    earlierRows,
    profile: last.profile,
    window,
    parts: () => Promise.resolve(found.windows),
  }
}

function ofProfiles(profiles: readonly [StoredProfile, ...StoredProfile[]]): Subject {
  const [first, ...others] = profiles
  const profile = others.reduce((merged, each) => mergeProfiles(merged, each.profile), first.profile)
  return {dataset: undefined, options: {}, earlierRows: [], profile, parts: () => Promise.resolve(others.length === 0 ? [] : profiles)}
}
