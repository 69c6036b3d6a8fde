import type {Json} from '@modelflight/core/schema'
import {annotations, compileRowKeyword, compileValue, maxSchemas, rowKeywords, type Scope} from './compile.ts'
import {noneAllowed} from './limits.ts'
import {meaningOf} from './meaning.ts'
import type {Matcher} from './pattern.ts'
import {readColumns, readOtherColumns} from './read-columns.ts'
import {readDialect} from './read-dialect.ts'
import {readFreshness, readReferences, readRows, readRules, readUnique} from './read-rules.ts'
import {canCompile, isAnchor, isThroughAjv, rowTestOf, throughAjv} from './through-ajv.ts'
import type {Contract, RowRule} from './types.ts'
import {type Entries, type Part, shown, Walker} from './walker.ts'

const topKeys = ['$schema', 'description', 'dialect', 'row', 'columns', 'rows', 'unique', 'freshness', 'references', 'rules'] as const
/** Keywords of `row` itself. */
const wholeRow = [
  '$schema',
  'type',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'propertyNames',
  ...rowKeywords,
  ...throughAjv,
  'then',
  'else',
  '$defs',
  'definitions',
  ...annotations,
] as const

/**
 * Reads a contract: a JSON Schema (draft 2020-12) of one row and rules of the whole data set, in YAML or JSON.
 *
 * @param file how messages call it.
 * @throws Failure input-error that tells all problems with their lines; keywords that are not supported are refused by name.
 */
export async function readContract(text: string, file: string): Promise<Contract> {
  const {parseYaml} = await import('@modelflight/core/yaml')
  const walker = new Walker(parseYaml(text, file))
  const top = walker.map(walker.root, topKeys)
  const root = top.get('row') ?? {value: {}, pointer: '/row'}
  const row = walker.map(root, wholeRow)
  const scope: Scope = {
    walker,
    root,
    patterns: await patternsOf(root.value),
    following: [],
    reads: {names: new Set(), all: false},
    budget: {left: maxSchemas},
  }
  requireObject(row, walker)
  const columns = readColumns({row, limits: walker.map(top.get('columns'))}, scope)
  const closed = row.get('additionalProperties')
  // A schema is an object or a truth; `no` is a text in YAML.
  if (closed !== undefined && typeof closed.value !== 'boolean') walker.map(closed)
  const dialect = readDialect(top.get('dialect'), columns, walker)
  const rules = readRules(top.get('rules'), dialect?.zone, walker)
  const contract: Contract = {
    file,
    text,
    dialect,
    columns,
    otherColumns: readOtherColumns(row, scope),
    columnNames: readColumnNames(row.get('propertyNames'), scope),
    additionalColumns: closed?.value !== false,
    additionalColumnsWhere: walker.where(closed ?? walker.root),
    rowRules: [...(await readRowRules(root, row, scope)), ...rules.rowRules],
    sqlRules: rules.sqlRules,
    references: readReferences(top.get('references'), walker),
    rows: readRows(top.get('rows'), walker),
    unique: readUnique(top.get('unique'), walker),
    freshness: readFreshness(top.get('freshness'), columns, walker),
  }
  if (top.size === 0) walker.problem(walker.root, `is empty: it needs at least one of ${topKeys.slice(3).join(', ')}`)
  const problem = walker.failure()
  if (problem !== undefined) throw problem
  return contract
}

function requireObject(row: Entries, walker: Walker): void {
  const type = row.get('type')
  if (type !== undefined && type.value !== 'object')
    walker.problem(type, `must be object, because a row has columns, got ${shown(type.value)}`)
  const defs = [row.get('$defs'), row.get('definitions')]
  for (const part of defs) walker.map(part)
}

function readColumnNames(part: Part | undefined, scope: Scope): Contract['columnNames'] {
  if (part === undefined) return undefined
  return {fits: compileValue(part, scope), shown: shown(part.value), where: scope.walker.where(part)}
}

/** Keywords that relate columns: each is one rule, told by its name. Those that can't be compiled are asked of Ajv, row by row. */
async function readRowRules(root: Part, row: Entries, scope: Scope): Promise<readonly RowRule[]> {
  const rules: RowRule[] = []
  for (const keyword of [...rowKeywords, ...throughAjv]) {
    const part = row.get(keyword)
    if (part === undefined || isAnchor(keyword)) continue
    const reads = {names: new Set<string>(), all: false}
    const isCompiled = !isThroughAjv(keyword) && canCompile(part, keyword, scope)
    const fits = isCompiled ? compileRowKeyword(keyword, root, {...scope, reads}) : await rowTestOf(keyword, part, root, scope)
    rules.push({
      id: `row:${keyword}`,
      keyword,
      shown: shown(part.value),
      meaning: meaningOf(keyword, part, root, scope),
      where: scope.walker.where(part),
      limit: noneAllowed,
      columns: reads.all || !isCompiled ? undefined : [...reads.names],
      fits,
    })
  }
  return rules
}

/** Compiles every text that may be a pattern ahead, because what runs them is loaded only when there is one. */
async function patternsOf(schema: Json): Promise<ReadonlyMap<string, Matcher | Error>> {
  const found = new Set<string>()
  collectPatterns(schema, found)
  const patterns = new Map<string, Matcher | Error>()
  if (found.size === 0) return patterns
  const {compilePattern} = await import('./pattern.ts')
  for (const pattern of found) patterns.set(pattern, compiled(pattern, compilePattern))
  return patterns
}

function compiled(pattern: string, compile: (source: string) => Matcher): Matcher | Error {
  try {
    return compile(pattern)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

function collectPatterns(schema: Json, found: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'pattern' && typeof value === 'string') found.add(value)
    if (key === 'patternProperties' && typeof value === 'object' && value !== null)
      for (const pattern of Object.keys(value)) found.add(pattern)
    collectPatterns(value as Json, found)
  }
}
