import type {Check} from '@modelflight/core/verdict'
import {judgeDrift} from '@modelflight/data/drift/judge'
import {type DriftFinding, defaultLimits} from '@modelflight/data/drift/types'
import type {Profile} from '@modelflight/data/profile/types'
import type {ProfileDiff} from '@modelflight/data/profile-diff/diff'
import type {Reference} from './reference.ts'

type Found = Extract<Reference, {readonly kind: 'profile'}>

/** Questions about today's data and those of the reference: the same columns, the same values. */
export function referenceChecks(reference: Found, current: Profile, diff: ProfileDiff): readonly Check[] {
  return reference.decides
    ? [schemaCheck(reference, diff, 'fail'), ...skewChecks(reference, current)]
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

function skewChecks({name, profile}: Found, current: Profile): readonly Check[] {
  const shared = new Set(current.columns.map((column) => column.name))
  const columns = profile.columns.filter((column) => shared.has(column.name)).map((column) => column.name)
  if (columns.length === 0) return [{id: 'skew', status: 'inconclusive', message: `no column of ${name} is in the data`}]
  const judgement = judgeDrift(profile, current, defaultLimits('auto'), {columns})
  const general = judgement.general.map((finding): Check => ({id: 'skew', status: 'inconclusive', n: finding.n, message: finding.message}))
  const found = judgement.columns.flatMap(({column, findings}) =>
    findings.filter(isOpen).map((finding) => skewCheck(column, finding, name)),
  )
  const well = judgement.columns.filter(({status}) => status === 'pass').length
  const summary: Check[] =
    well === 0 ? [] : [{id: 'skew', status: 'pass', n: well, message: `${well} of ${columns.length} columns are distributed as in ${name}`}]
  return [...general, ...found, ...summary]
}

const isOpen = ({status}: DriftFinding): boolean => status === 'fail' || status === 'warn' || status === 'inconclusive'

const skewCheck = (column: string, {aspect, status, effect, n, message}: DriftFinding, name: string): Check => ({
  id: `skew:${column}${aspect === 'distribution' ? '' : `:${aspect}`}`,
  status,
  ...(effect === undefined ? {} : {observed: Number(effect.value.toPrecision(6)), limit: effect.limit}),
  n,
  message: `${column}, against ${name}: ${message}`,
})
