import type {Context} from '@modelflight/core/action'
import type {ColumnDrift, DriftFinding} from '@modelflight/data/drift/types'
import type {Assessment} from './assess.ts'

/** Kinds of failures, by what a retraining can do about them. */
export const retrainKinds = ['drift', 'performance', 'kpi', 'quality', 'schema', 'unit'] as const

/** One of them. */
export type RetrainKind = (typeof retrainKinds)[number]

/** Kinds that say that the data is broken: a model that is trained on it becomes worse. */
const broken: readonly RetrainKind[] = ['schema', 'unit', 'quality']

/** A failure that decides whether to retrain. */
export interface Failure {
  readonly kind: RetrainKind
  /** What was found, with its column or metric. */
  readonly words: string
}

/** The failures of a check, by kind. */
export function failuresOf({
  judgement,
  performance,
  kpis,
  segments,
  relation,
}: Pick<Assessment, 'judgement' | 'performance' | 'kpis' | 'segments' | 'relation'>): readonly Failure[] {
  const ofColumns = judgement.columns.flatMap((column) =>
    column.findings
      .filter(({status}) => status === 'fail')
      .map((finding) => ({kind: kindOf(column, finding), words: `${column.column}: ${finding.message}`})),
  )
  const inSegments = segments.flatMap(({name, notes}) =>
    notes.filter(({isUnit}) => isUnit).map(({column, words}) => ({kind: 'unit', words: `${column} in ${name}: ${words}`}) as const),
  )
  return [
    ...ofColumns,
    ...inSegments,
    ...(relation?.status === 'fail' ? [{kind: 'drift', words: relation.message} as const] : []),
    ...(performance?.metrics ?? [])
      .filter(({status}) => status === 'fail')
      .map(({message}) => ({kind: 'performance', words: message}) as const),
    ...kpis.filter(({status}) => status === 'fail').map(({column, message}) => ({kind: 'kpi', words: `${column}: ${message}`}) as const),
  ]
}

/** Share of the rows that one text fills from which on it is a placeholder rather than a class. */
const takesOver = 0.5

function kindOf({kind, rescaled}: ColumnDrift, {aspect, effect}: DriftFinding): RetrainKind {
  switch (aspect) {
    case 'missing':
    case 'kind':
      return 'schema'
    case 'null-share':
    case 'nan-share':
    case 'infinite-share':
    case 'invalid-share':
    case 'constant':
    case 'default-date':
    case 'future':
      return 'quality'
    case 'value':
      return effect?.name === 'share change' && (kind !== 'text' || effect.value >= takesOver) ? 'quality' : 'drift'
    default:
      return rescaled?.isUnit === true ? 'unit' : 'drift'
  }
}

/** Whether a retraining is started, or why not. */
export type RetrainDecision =
  | {readonly kind: 'start'; readonly reason: string}
  /** `words` is a sentence for the report. */
  | {readonly kind: 'none'; readonly words: string}

/** What the decision rests on. */
export interface RetrainFacts {
  readonly failures: readonly Failure[]
  /** Kinds that may start a retraining. */
  readonly on: readonly RetrainKind[]
  /** When a retraining was last started or people were told, while the cool-down lasts. */
  readonly coolSince: string | undefined
}

/** Decides whether `on-drift: retrain` starts its workflow. Broken data never does unless its kind is named. */
export function retrainDecision({failures, on, coolSince}: RetrainFacts, context: Pick<Context, 'run' | 'tracker'>): RetrainDecision {
  const none = (why: string): RetrainDecision => ({kind: 'none', words: `No retraining was started: ${why}`})
  const blocking = failures.find(({kind}) => broken.includes(kind) && !on.includes(kind))
  if (blocking !== undefined) {
    const what = blocking.words.replace(/[.?]$/, '')
    return none(
      `${what}. Training on such data makes the model worse. Name \`${blocking.kind}\` in \`retrain-on\` to start it all the same.`,
    )
  }
  const kinds = [...new Set(failures.map(({kind}) => kind))]
  const wanted = kinds.filter((kind) => on.includes(kind))
  if (wanted.length === 0) return none(`\`retrain-on\` does not name ${kinds.join(', ')}.`)
  if (context.run.pullRequest !== undefined) return none('this is a pull request, whose data and limits are only proposed.')
  if (coolSince !== undefined) return none(`the last one was at ${coolSince}, and the cool-down has not ended.`)
  if (context.tracker === undefined) return none('there is no `github-token`.')
  return {kind: 'start', reason: wanted.join(', ')}
}
