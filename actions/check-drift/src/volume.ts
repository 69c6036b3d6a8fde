import type {Context} from '@modelflight/core/action'
import type {Check} from '@modelflight/core/verdict'
import type {DriftHistory} from '@modelflight/data/drift/history'
import {volumeFindings} from '@modelflight/data/drift/volume'
import type {Reference} from './reference.ts'
import type {Inputs} from './run.ts'
import type {Subject} from './subject.ts'

/** What a comparison rests on. */
export interface Compared {
  readonly subject: Subject
  readonly reference: Extract<Reference, {kind: 'profile'}>
  readonly earlier: DriftHistory
}

/**
 * What there is to say of the rows as a whole: the same data, another number of rows than usual, rows that repeat.
 *
 * @throws Failure as `repeatedRows`.
 */
export async function volumeChecks(
  {subject, reference, earlier}: Compared,
  {columns, exclude, 'max-rows-ratio': maxRatio}: Inputs,
  context: Context,
): Promise<readonly Check[]> {
  const {profile, dataset, earlierRows, window} = subject
  const others = earlier.windows.filter(({dataDigest}) => dataDigest !== profile.dataDigest).map(({rows}) => rows)
  const found = volumeFindings(
    {
      reference: reference.profile,
      current: profile,
      ...(reference.periods === undefined ? {} : {periods: reference.periods}),
      earlierRows: earlierRows.length > 0 ? earlierRows : others,
      isUnfinished: window?.isOver === false,
      maxRatio,
    },
    {...(columns === undefined ? {} : {columns}), ...(exclude === undefined ? {} : {exclude})},
  )
  const isKnown = found.some(({id}) => id !== 'rows')
  if (isKnown || dataset === undefined || reference.dataset === undefined) return found
  const {repeatedRows} = await import('@modelflight/data/drift/repeated-rows')
  const copies = await repeatedRows({dataset: reference.dataset, profile: reference.profile}, {dataset, profile}, context)
  return copies === undefined ? found : [...found, copies]
}
