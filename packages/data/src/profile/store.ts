import {readFile} from 'node:fs/promises'
import {inputError} from '@modelflight/core/errors'
import {countedValues} from './build.ts'
import {fromPairs} from './counted-buckets.ts'
import {areRegisters} from './distinct-sketch.ts'
import {distributionText, packedText, unpackBuckets, unpacked} from './packed.ts'
import {lengthCells} from './text-lengths.ts'
import {isTimeText} from './times.ts'
import {type ColumnProfile, type Distribution, type Profile, profileVersion, type Reading} from './types.ts'
import {fromVersion1} from './version-1.ts'
import {weekHours} from './week-hours.ts'

/** A profile as it is stored: JSON with keys in a fixed order, one column a line, so that equal profiles are equal bytes. */
export function profileText(profile: Profile): string {
  const {version, rows, rejected, dataDigest, reading, columns} = profile
  const head = JSON.stringify({version, rows, rejected, dataDigest, ...(reading === undefined ? {} : {reading})}).slice(0, -1)
  return `${head},"columns":[\n${columns.map(columnText).join(',\n')}\n]}\n`
}

const columnKeys = [
  'name',
  'kind',
  'n',
  'nulls',
  'nan',
  'posInf',
  'negInf',
  'invalid',
  'min',
  'max',
  'distinct',
  'isEstimated',
  'distribution',
  'sketch',
  'lengths',
  'hours',
] as const

const columnText = (column: ColumnProfile): string =>
  `{${columnKeys.flatMap((key) => (column[key] === undefined ? [] : [`"${key}":${valueText(column, key)}`])).join(',')}}`

function valueText(column: ColumnProfile, key: (typeof columnKeys)[number]): string {
  if (key === 'distribution') return distributionText(column.distribution)
  return key === 'lengths' || key === 'hours' ? packedText(fromPairs(column[key] ?? [])) : JSON.stringify(column[key])
}

/**
 * Reads a stored profile.
 *
 * @throws Failure input-error when the file is cut, of another version, or its counts do not add up.
 */
export async function readProfile(path: string): Promise<Profile> {
  return parseProfile(await readFile(path, 'utf8'), path)
}

/** A profile from its text; `name` is what messages call it. Throws as `readProfile` does. */
export function parseProfile(text: string, name: string): Profile {
  const value = parsed(text, name)
  if (!isRecord(value)) throw broken(name, 'it is not a JSON object')
  const {version} = value
  if (version !== 1 && version !== profileVersion) {
    throw inputError(
      `${name} is a profile of version ${JSON.stringify(version) ?? 'unknown'}, and this version of Modelflight reads versions 1 to ${profileVersion}`,
      {where: {file: name}, hint: 'Make the profile again: run validate-data on the data and use its output `profile`.'},
    )
  }
  const {rows, rejected, dataDigest, reading, columns} = value
  if (!isCount(rows) || !isCount(rejected)) throw broken(name, 'the number of rows is missing')
  if (typeof dataDigest !== 'string' || !/^sha256:[0-9a-f]{64}$/.test(dataDigest)) throw broken(name, 'the data digest is missing')
  if (reading !== undefined && !isReading(reading)) throw broken(name, 'it does not say how its data is written')
  if (!Array.isArray(columns)) throw broken(name, 'the columns are missing')
  const ofToday = version === 1 ? columns.map((column: unknown) => fromVersion1(column, columns.length)) : columns
  const checked = ofToday.map((column: unknown) => checkColumn(column, rows, name))
  if (new Set(checked.map((column) => column.name)).size !== checked.length) throw broken(name, 'a column appears twice')
  const written = reading === undefined ? {} : {reading}
  return {version: profileVersion, rows, rejected, dataDigest, ...written, columns: checked}
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw inputError(`${name} is not a complete profile: the file is truncated or not valid JSON`, {
      where: {file: name},
      hint: 'Make the profile again: run validate-data on the data and use its output `profile`.',
      cause: error,
    })
  }
}

const broken = (name: string, why: string): Error =>
  inputError(`${name} is not a valid profile: ${why}`, {
    where: {file: name},
    hint: 'Make the profile again: run validate-data on the data and use its output `profile`.',
  })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isReading = (value: unknown): value is Reading =>
  isRecord(value) &&
  (value['dialect'] === undefined || isRecord(value['dialect'])) &&
  (value['typed'] === undefined || typeof value['typed'] === 'boolean')
const kinds: readonly unknown[] = ['number', 'integer', 'time', 'boolean', 'text']
const tallies = ['n', 'nulls', 'nan', 'posInf', 'negInf', 'invalid', 'distinct'] as const

function checkColumn(value: unknown, rows: number, name: string): ColumnProfile {
  if (!isRecord(value) || typeof value['name'] !== 'string' || !kinds.includes(value['kind']))
    throw broken(name, 'a column has no name or kind')
  const fault = (why: string): Error => broken(name, `column ${JSON.stringify(value['name'])} ${why}`)
  for (const key of tallies) if (!isCount(value[key])) throw fault(`has no count ${key}`)
  for (const key of ['min', 'max'])
    if (value[key] !== undefined && typeof value[key] !== 'string') throw fault(`has a ${key} that is no text`)
  if (value['kind'] === 'time' && !['min', 'max'].every((key) => value[key] === undefined || isTimeText(String(value[key]))))
    throw fault('has a smallest or largest time that is not one')
  const distributed = unpacked(value['distribution'])
  if (!isDistribution(distributed)) throw fault('has no distribution')
  if (value['sketch'] !== undefined && !isSketch(value['sketch'])) throw fault('has a broken sketch')
  const lengths = value['lengths'] === undefined ? undefined : unpackBuckets(value['lengths'])
  if (value['lengths'] !== undefined && lengths?.every(([cell]) => cell >= 0 && cell < lengthCells) !== true)
    throw fault('has broken lengths')
  const hours = value['hours'] === undefined ? undefined : unpackBuckets(value['hours'])
  if (value['hours'] !== undefined && hours?.every(([hour]) => hour >= 0 && hour < weekHours) !== true) throw fault('has broken hours')
  const pairs = {...(lengths === undefined ? {} : {lengths}), ...(hours === undefined ? {} : {hours})}
  const column: ColumnProfile = {...value, distribution: distributed, ...pairs} as never
  const {n, nulls, nan, posInf, negInf, invalid, distribution} = column
  if (n !== rows || n !== nulls + nan + posInf + negInf + invalid + countedValues(distribution))
    throw fault('has counts that do not add up')
  if (lengths !== undefined && lengths.reduce((sum, [, count]) => sum + count, 0) !== countedValues(distribution))
    throw fault('has lengths that do not add up')
  if (hours !== undefined && hours.reduce((sum, [, count]) => sum + count, 0) !== countedValues(distribution))
    throw fault('has hours that do not add up')
  return column
}

function isDistribution(value: unknown): value is Distribution {
  if (!isRecord(value)) return false
  switch (value['kind']) {
    case 'empty':
      return true
    case 'values':
    case 'hidden-values':
      return arePairs(value['counts'], 'string')
    case 'histogram':
      return (
        isCount(value['mantissaBits']) && value['mantissaBits'] >= 6 && value['mantissaBits'] <= 20 && arePairs(value['buckets'], 'number')
      )
    case 'hashed':
      return arePairs(value['buckets'], 'number') && arePairs(value['frequent'], 'string')
    default:
      return false
  }
}

const arePairs = (value: unknown, key: 'string' | 'number'): boolean =>
  Array.isArray(value) &&
  value.every((pair: unknown) => Array.isArray(pair) && pair.length === 2 && isKey(pair[0], key) && isCount(pair[1]))

const isKey = (value: unknown, type: 'string' | 'number'): boolean =>
  type === 'string' ? typeof value === 'string' : Number.isInteger(value)

const isSketch = (value: unknown): boolean =>
  isRecord(value) && isCount(value['floor']) && typeof value['registers'] === 'string' && areRegisters(value['registers'], value['floor'])
