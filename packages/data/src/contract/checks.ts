import type {Where} from '@modelflight/core/errors'
import {grouped} from '@modelflight/core/grouped'
import {nearest} from '@modelflight/core/nearest'
import type {Check} from '@modelflight/core/verdict'
import type {ColumnProfile} from '../profile/types.ts'
import type {Finding, RepeatedKey, Scan} from '../profile-dataset.ts'
import {columnRule} from './column-rule.ts'
import {freshnessCheck} from './freshness.ts'
import {profileChecks} from './profile-checks.ts'
import type {ReferenceAnswer, ReferenceAnswers} from './references.ts'
import type {ColumnRule, Contract, ReferenceRule, RowRule, RowsRule, UniqueRule} from './types.ts'

/**
 * Holds a scan to its contract: one check per rule, in the contract's order. `where` is the rule's line; the message names the first line of
 * data at fault.
 *
 * @param now for freshness.
 * @param answers what `referenceAnswers` found; a reference without an answer is inconclusive, never a pass. Rules in SQL are the engine's.
 */
export function contractChecks(contract: Contract, scan: Scan, now: Date, answers: ReferenceAnswers = new Map()): readonly Check[] {
  const profiles = new Map(scan.profile.columns.map((column) => [column.name, column]))
  const present = new Set(scan.header)
  const unnamed = scan.header.filter((name) => !contract.columns.has(name)).flatMap((name) => columnRule(contract, name) ?? [])
  return [
    ...rowChecks(contract.rows, scan),
    ...[...contract.columns.values(), ...unnamed].flatMap((rule) =>
      columnChecks(rule, profiles.get(rule.name), present.has(rule.name), scan),
    ),
    ...additionalChecks(contract, scan),
    ...nameChecks(contract, scan),
    ...contract.rowRules.map((rule) => rowRuleCheck(rule, scan)),
    ...contract.references.map((rule) => referenceCheck(rule, scan, answers.get(rule.id))),
    ...contract.unique.flatMap((rule, index) => uniqueChecks(rule, scan, index)),
    ...(contract.freshness === undefined ? [] : [freshnessCheck(contract.freshness, contract.dialect?.zone, scan, now)]),
  ]
}

const many = (count: number, one: string): string => `${grouped(count)} ${count === 1 ? one : `${one}s`}`
const at = ({file, line}: Where): string => (line === undefined ? file : `${file}:${line}`)

/** Rows there must be: at least one, whatever the contract says. */
function rowChecks(rule: RowsRule | undefined, {rows}: Scan): readonly Check[] {
  const min = Math.max(1, rule?.min ?? 1)
  const max = rule?.max
  const fits = rows >= min && rows <= (max ?? Infinity)
  const limit = max === undefined ? `>= ${min}` : `${min} to ${max}`
  const message = fits ? `the data have ${many(rows, 'row')}` : `the data have ${many(rows, 'row')}, and ${limit} are needed`
  const status = fits ? 'pass' : rows === 0 ? 'fail' : (rule?.severity ?? 'fail')
  return [{id: 'rows', status, observed: rows, limit, n: rows, message, ...(rule === undefined ? {} : {where: rule.where})}]
}

const spoken = {text: 'text', boolean: 'truth', number: 'number', integer: 'number', time: 'number'} as const

function columnChecks(rule: ColumnRule, profile: ColumnProfile | undefined, isPresent: boolean, {findings}: Scan): readonly Check[] {
  const {name, where} = rule
  if (!isPresent || profile === undefined) {
    if (rule.required)
      return [
        {
          id: `${name}:present`,
          status: 'fail',
          message: `the column ${name} is missing`,
          where,
          hint: 'Add it to the data, or take it out of required.',
        },
      ]
    return [{id: `${name}:present`, status: 'skipped', message: `the column ${name} is not in the data, and not required`, where}]
  }
  const own = findings.filter((finding) => finding.column === name)
  const asked = rule.checks.filter((check) => check[spoken[profile.kind]] !== undefined)
  return [
    ...(rule.required ? [{id: `${name}:present`, status: 'pass' as const, message: `the column ${name} is present`, where}] : []),
    ...(rule.type === undefined ? [] : [valueCheck(rule, 'type', rule.type, where, profile, own)]),
    ...(rule.nullable ? [] : [valueCheck(rule, 'required', 'a value in every row', where, profile, own)]),
    ...asked.map((check) => valueCheck(rule, check.keyword, check.shown, check.where, profile, own)),
    ...nullChecks(rule, profile),
    ...profileChecks(rule, profile),
  ]
}

function valueCheck(
  rule: ColumnRule,
  keyword: string,
  limit: string,
  where: Where,
  {n, nulls}: ColumnProfile,
  findings: readonly Finding[],
): Check {
  // A cell without a value is asked nothing but whether it may be missing, unless null is one of the type's values.
  const unasked = keyword === 'required' || rule.allowsNull ? 0 : nulls
  const asked = n - unasked
  const finding = findings.find((each) => each.keyword === keyword)
  const count = finding?.count ?? 0
  const allowed = rule.invalid.allowed(n)
  const fits = count <= allowed
  const status = asked === 0 ? 'skipped' : fits ? 'pass' : rule.invalid.severity
  const wording = `${rule.name}: ${words(keyword, limit)}`
  const first = finding === undefined ? '' : `, first at ${at(finding.first)}`
  const message =
    count === 0
      ? `${wording}, ${whereAsked(n, unasked)}`
      : `${wording}; ${many(count, 'value')} of ${grouped(asked)} ${count === 1 ? 'does' : 'do'} not fit${first}`
  const bound = rule.invalid.shown === '0' ? limit : `${limit}; at most ${rule.invalid.shown}`
  return {id: `${rule.name}:${keyword}`, status, observed: count, limit: bound, n: asked, message, where}
}

function whereAsked(n: number, unasked: number): string {
  if (unasked === 0) return `in all of ${many(n, 'row')}`
  if (unasked === n) return `was not asked: no row has a value`
  return `in all of ${many(n - unasked, 'value')} (${many(unasked, 'row')} without one)`
}

function words(keyword: string, limit: string): string {
  switch (keyword) {
    case 'type':
      return `values are of type ${limit}`
    case 'required':
      return 'every row has a value'
    default:
      return `${keyword} is ${limit}`
  }
}

function nullChecks({name, nulls}: ColumnRule, profile: ColumnProfile): readonly Check[] {
  if (nulls === undefined) return []
  const fits = profile.nulls <= nulls.allowed(profile.n)
  const share = profile.n === 0 ? 0 : (100 * profile.nulls) / profile.n
  const message = `${name}: ${profile.nulls} of ${many(profile.n, 'value')} are missing (${share.toFixed(2)} %), and at most ${nulls.shown} may be`
  return [
    {
      id: `${name}:nulls`,
      status: fits ? 'pass' : nulls.severity,
      observed: profile.nulls,
      limit: nulls.shown,
      n: profile.n,
      message,
      where: nulls.where,
    },
  ]
}

function additionalChecks(contract: Contract, {header}: Scan): readonly Check[] {
  if (contract.additionalColumns) return []
  const extra = header.filter((name) => columnRule(contract, name) === undefined)
  const names = extra.slice(0, 10).join(', ')
  const message =
    extra.length === 0
      ? 'there are no columns beyond the contract'
      : `${many(extra.length, 'column')} not in the contract: ${names}${extra.length > 10 ? ', …' : ''}`
  return [
    {
      id: 'columns:additional',
      status: extra.length === 0 ? 'pass' : 'fail',
      observed: extra.length,
      limit: 0,
      message,
      where: contract.additionalColumnsWhere,
    },
  ]
}

function nameChecks({columnNames}: Contract, {header}: Scan): readonly Check[] {
  if (columnNames === undefined) return []
  const odd = header.filter((name) => !columnNames.fits(name))
  const message =
    odd.length === 0
      ? 'the names of all columns fit'
      : `${many(odd.length, 'column')} with a name that does not fit: ${odd.slice(0, 10).join(', ')}`
  const status = odd.length === 0 ? 'pass' : 'fail'
  return [{id: 'columns:propertyNames', status, observed: odd.length, limit: columnNames.shown, message, where: columnNames.where}]
}

function rowRuleCheck(rule: RowRule, scan: Scan): Check {
  const lacking = rule.keyword === 'expr' ? (rule.columns ?? []).filter((name) => !scan.header.includes(name)) : []
  const finding = scan.findings.find(({column, keyword}) => column === '' && keyword === rule.id)
  const check = ruleCheck(rule, rule.shown, scan, {count: finding?.count ?? 0, ...(finding === undefined ? {} : {first: finding.first})})
  const [first] = lacking
  if (first === undefined || check.status === 'pass') return check
  const meant = nearest(first, scan.header)
  return {...check, hint: `The data have no column ${first}${meant === undefined ? '.' : `; did you mean ${meant}?`}`}
}

function referenceCheck(rule: ReferenceRule, scan: Scan, answer: ReferenceAnswer | undefined): Check {
  const shown = `${rule.columns.join(', ')} must be in ${rule.data.join(', ')}`
  if (answer !== undefined) {
    const check = ruleCheck(rule, shown, scan, answer)
    const {mixed} = answer
    const note = `; ${mixed.join(', ')} holds another type there, so cells were compared by what each looks like`
    return mixed.length === 0 ? check : {...check, message: `${check.message}${note}`}
  }
  return {
    id: rule.id,
    status: 'inconclusive',
    limit: rule.limit.shown,
    n: scan.rows,
    message: `${rule.id} was not asked: ${shown}`,
    where: rule.where,
  }
}

function ruleCheck(
  {id, limit, where}: Pick<RowRule, 'id' | 'limit' | 'where'>,
  shown: string,
  {rows}: Scan,
  {count, first}: {readonly count: number; readonly first?: Where},
): Check {
  const fits = count <= limit.allowed(rows)
  const found = first === undefined ? '' : `, first at ${at(first)}`
  const message =
    count === 0
      ? `${id}: ${shown}, in all of ${many(rows, 'row')}`
      : `${id}: ${shown}; ${many(count, 'row')} of ${grouped(rows)} ${count === 1 ? 'does' : 'do'} not fit${found}`
  return {id, status: rows === 0 ? 'skipped' : fits ? 'pass' : limit.severity, observed: count, limit: limit.shown, n: rows, message, where}
}

function uniqueChecks(rule: UniqueRule, scan: Scan, index: number): readonly Check[] {
  const found = scan.repeatedKeys[index]
  const key = rule.columns.join(', ')
  const base = {id: `unique:${rule.columns.join('+')}`, limit: 0, n: scan.rows, where: rule.where}
  if (found === undefined) return [{...base, status: 'inconclusive', message: `the key ${key} was not counted`}]
  const {count, missing} = found
  const first = found.first === undefined ? '' : `, first at ${at(found.first)}`
  const asked = scan.rows - missing.count
  const among = missing.count === 0 ? '' : ` among the ${many(asked, 'row')} that ${asked === 1 ? 'has' : 'have'} one`
  const message = count === 0 ? `the key ${key} never repeats${among}` : `the key ${key} repeats in ${many(count, 'row')}${first}`
  const status = count > 0 ? rule.severity : asked === 0 && scan.rows > 0 ? 'skipped' : 'pass'
  return [{...base, n: asked, status, observed: count, message}, ...missingKeyCheck(rule, found.missing, scan)]
}

/** A row without a key can't be told apart from others; where the contract allows a missing part, it is only counted. */
function missingKeyCheck(rule: UniqueRule, {count, atFault, first}: RepeatedKey['missing'], {rows}: Scan): readonly Check[] {
  if (count === 0) return []
  const key = rule.columns.join(', ')
  const part = rule.columns.length === 1 ? '' : ' in one of its columns'
  const allowed = atFault === 0 ? ', which the contract allows' : ''
  const message = `the key ${key} has no value${part} in ${many(count, 'row')}${first === undefined ? '' : `, first at ${at(first)}`}${allowed}`
  return [
    {
      id: `unique:${rule.columns.join('+')}:missing`,
      status: atFault === 0 ? 'pass' : rule.severity,
      observed: atFault,
      limit: 0,
      n: rows,
      message,
      where: rule.where,
      ...(atFault === 0
        ? {}
        : {hint: 'Give every row a key, or allow it: list null in the type of the column, or set its limit of `nulls`.'}),
    },
  ]
}
