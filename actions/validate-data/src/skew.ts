import type {Check} from '@modelflight/core/verdict'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {type DriftFinding, defaultLimits} from '@modelflight/data/drift/types'
import {type IdentifierReason, identifierReason} from '@modelflight/data/identifiers'
import type {ColumnProfile, Profile} from '@modelflight/data/profile/types'
import type {ProfileDiff} from '@modelflight/data/profile-diff/diff'
import {plainName} from './names.ts'
import type {Reference} from './reference.ts'

type Found = Extract<Reference, {readonly kind: 'profile'}>

/** Columns that are not compared. */
export interface NotCompared {
  /** Columns that the user leaves out. */
  readonly exclude: readonly string[]
  /** Columns that are a key by the contract. */
  readonly keys: readonly string[]
}

/**
 * Questions about today's data and those of the reference: the same columns, the same values.
 *
 * @throws Failure input-error when `exclude` names a column that neither side has.
 */
export function referenceChecks(reference: Found, current: Profile, diff: ProfileDiff, notCompared: NotCompared): readonly Check[] {
  return reference.decides
    ? [schemaCheck(reference, diff, 'fail'), ...skewChecks(reference, current, notCompared)]
    : [schemaCheck(reference, diff, 'warn')]
}

function schemaCheck({name}: Found, {added, dropped, changed}: ProfileDiff, severity: 'fail' | 'warn'): Check {
  const kinds = changed.flatMap(({name: column, kind}) => (kind === undefined ? [] : [`${column} was ${kind.before} and is ${kind.after}`]))
  const lost = [...dropped.map((column) => `${column} is gone`), ...kinds]
  const told = [...lost, ...added.map((column) => `${column} is new`)]
  const base = {id: 'reference:schema', observed: told.length, limit: 0}
  if (told.length === 0) return {...base, status: 'pass', message: `the columns are those of ${name}`}
  const more = told.length > 5 ? ` and ${told.length - 5} more` : ''
  return {
    ...base,
    // A column that comes on top breaks nobody.
    status: lost.length > 0 ? severity : 'warn',
    message: `the columns differ from ${name}: ${told.slice(0, 5).join(', ')}${more}`,
    hint: 'If this is meant, change the contract with it, and tell whoever reads these data.',
  }
}

function skewChecks({name, profile}: Found, current: Profile, {exclude, keys}: NotCompared): readonly Check[] {
  const present = new Map(current.columns.map((column) => [column.name, column]))
  const shared = profile.columns.filter((column) => present.has(column.name))
  if (shared.length === 0) return [{id: 'skew', status: 'inconclusive', message: `no column of ${name} is in the data`}]
  const wanted = shared.filter((column) => !exclude.includes(column.name))
  const reasons = wanted.flatMap((column) => {
    const reason = identifierReason(column, keys.includes(column.name))
    return reason === undefined ? [] : [{name: column.name, reason}]
  })
  const told = notComparedCheck(reasons, wanted)
  const compared = new Set(wanted.map((column) => column.name))
  for (const each of reasons) compared.delete(each.name)
  if (compared.size === 0) return [...told, ...(wanted.length === 0 ? [] : [nothingLeft(name)])]
  const names = [...profile.columns, ...current.columns].map((column) => column.name)
  const left = new Set([...exclude, ...names.filter((each) => !compared.has(each))])
  const judgement = judgeDrift(profile, current, defaultLimits('auto'), {exclude: [...left]})
  const general = judgement.general.map((finding): Check => ({id: 'skew', status: 'inconclusive', n: finding.n, message: finding.message}))
  const found = judgement.columns.flatMap(({column, findings}) =>
    findings.filter(isOpen).map((finding) => skewCheck(column, finding, name)),
  )
  const well = judgement.columns.filter(({status}) => status === 'pass').length
  const message = `${well} of ${compared.size} ${compared.size === 1 ? 'column is' : 'columns are'} distributed as in ${name}`
  return [...general, ...found, ...(well === 0 ? [] : [{id: 'skew', status: 'pass' as const, n: well, message}]), ...told]
}

const whys: Readonly<Record<IdentifierReason, string>> = {
  grows: 'grows with each row',
  names: 'has a value of its own in nearly every row',
  time: 'tells the time as a number',
}

/** More columns than this are only counted. */
const mostNamed = 10

/** Says which columns tell nothing about the next data: a comparison that left them out in silence would promise too much. */
function notComparedCheck(
  reasons: readonly {readonly name: string; readonly reason: IdentifierReason}[],
  wanted: readonly ColumnProfile[],
): readonly Check[] {
  const times = wanted.filter(({kind}) => kind === 'time').map((column) => `${plainName(column.name)} holds times`)
  const told = [...reasons.map((each) => `${plainName(each.name)} ${whys[each.reason]}`), ...times]
  if (told.length === 0) return []
  const more = told.length > mostNamed ? ` and ${told.length - mostNamed} more` : ''
  return [
    {
      id: 'skew:not-compared',
      status: 'skipped',
      observed: told.length,
      message: `${told.slice(0, mostNamed).join(', ')}${more}: not compared; use exclude to silence`,
      hint: 'Name these columns in the input `exclude`.',
    },
  ]
}

const nothingLeft = (name: string): Check => ({
  id: 'skew',
  status: 'inconclusive',
  message: `no column is left to be compared with ${name}`,
  hint: 'Leave `reference` out if the data has only identifiers and times.',
})

const isOpen = ({status}: DriftFinding): boolean => status === 'fail' || status === 'warn' || status === 'inconclusive'

const skewCheck = (column: string, {aspect, status, effect, n, message}: DriftFinding, name: string): Check => ({
  id: `skew:${column}${aspect === 'distribution' ? '' : `:${aspect}`}`,
  status,
  ...(effect === undefined ? {} : {observed: Number(effect.value.toPrecision(6)), limit: effect.limit}),
  n,
  message: `${column}, against ${name}: ${message}`,
})
