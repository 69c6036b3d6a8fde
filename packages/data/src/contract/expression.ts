import {readTime} from '../time-reader.ts'
import {utc, type Zone} from '../zone.ts'
import {compareDecimals, type Decimal, decimalOf, parseDecimal, scaled} from './decimal.ts'
import {type Expression, ExpressionError, type FunctionName, type Operator, parseExpression} from './expression-syntax.ts'
import {codePoints, type RowTest, type RowValue} from './values.ts'

/** Values while an expression is computed; undefined is "not known": a cell is missing, or types do not go together. */
type Value = number | Decimal | string | boolean | undefined

type Compute = (row: RowValue) => Value

/** A compiled rule of several columns. */
export interface RowExpression {
  readonly columns: readonly string[]
  readonly fits: RowTest
}

/**
 * Compiles an expression. A row fits when it is true: where a value is missing and the expression does not ask for that (`is null`), nothing can
 * be known, and the row does not fit. `+ - *` and comparisons are exact in decimal arithmetic; a text of a time compares with another as times.
 *
 * @param zone of times that are written without an offset.
 * @throws ExpressionError
 */
export function compileExpression(source: string, zone: Zone = utc): RowExpression {
  const expression = parseExpression(source)
  const columns = new Set<string>()
  const compute = compile(expression, {columns, zone})
  if (columns.size === 0) throw new ExpressionError('it reads no column')
  return {columns: [...columns], fits: (row) => compute(row) === true}
}

/** What is found while an expression is compiled, and what it rests on. */
interface Surroundings {
  readonly columns: Set<string>
  readonly zone: Zone
}

function compile(expression: Expression, context: Surroundings): Compute {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value)
    case 'column': {
      const {name} = expression
      context.columns.add(name)
      return (row) => cellOf(row.get(name))
    }
    case 'not': {
      const operand = compile(expression.operand, context)
      return (row) => negation(operand(row))
    }
    case 'negate': {
      const operand = compile(expression.operand, context)
      return (row) => arithmetic('-', 0, operand(row))
    }
    case 'isNull': {
      const {isNegated} = expression
      const operand = compile(expression.operand, context)
      return (row) => (operand(row) === undefined) !== isNegated
    }
    case 'in':
      return membership(expression, context)
    case 'call': {
      const argument = compile(expression.argument, context)
      const apply = functions[expression.name]
      return (row) => apply(argument(row))
    }
    default:
      return binary(expression.operator, compile(expression.left, context), compile(expression.right, context), context.zone)
  }
}

function literal(value: Extract<Expression, {readonly kind: 'literal'}>['value']): Compute {
  const constant =
    typeof value === 'object' && value !== null ? narrowed(parseDecimal(value.decimal)) : value === null ? undefined : cellOf(value)
  return () => constant
}

/** A double where it is that decimal exactly for all purposes here: a safe integer. */
const narrowed = (value: Decimal | undefined): Value =>
  value !== undefined && value.places === 0 && Number.isSafeInteger(Number(value.units)) ? Number(value.units) : value

function cellOf(cell: ReturnType<RowValue['get']>): Value {
  if (cell === null || cell === undefined) return undefined
  if (typeof cell === 'bigint') return {units: cell, places: 0}
  return typeof cell === 'number' && !Number.isFinite(cell) ? undefined : cell
}

const negation = (value: Value): Value => (typeof value === 'boolean' ? !value : undefined)

function membership({operand, items, isNegated}: Extract<Expression, {readonly kind: 'in'}>, context: Surroundings): Compute {
  const value = compile(operand, context)
  const listed = items.map((item) => compile(item, context))
  return (row) => {
    const wanted = value(row)
    const answers = listed.map((item) => comparison('=', wanted, item(row), context.zone))
    const found = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
    return isNegated ? negation(found) : found
  }
}

function binary(operator: Operator, left: Compute, right: Compute, zone: Zone): Compute {
  switch (operator) {
    case 'and':
      return (row) => both(left(row), () => right(row))
    case 'or':
      return (row) => negation(both(negation(left(row)), () => negation(right(row))))
    case '+':
    case '-':
    case '*':
    case '/':
    case '%':
      return (row) => arithmetic(operator, left(row), right(row))
    default:
      return (row) => comparison(operator, left(row), right(row), zone)
  }
}

/** Kleene's logic: false and unknown is false. */
function both(a: Value, later: () => Value): Value {
  if (a === false) return false
  const b = later()
  if (b === false) return false
  return a === true && b === true ? true : undefined
}

const isNumber = (value: Value): value is number | Decimal => typeof value === 'number' || typeof value === 'object'
const exactly = (value: number | Decimal): Decimal => (typeof value === 'number' ? decimalOf(value) : value)

function comparison(operator: Operator, a: Value, b: Value, zone: Zone): Value {
  const order = orderOf(a, b, zone)
  if (order === undefined || Number.isNaN(order)) return undefined
  switch (operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    default:
      return order >= 0
  }
}

function orderOf(a: Value, b: Value, zone: Zone): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (isNumber(a) && isNumber(b)) return compareDecimals(exactly(a), exactly(b))
  if (typeof a === 'string' && typeof b === 'string') return textOrder(a, b, zone)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return undefined
}

/** Times in any of their spellings compare as times, all other texts by code point. */
function textOrder(a: string, b: string, zone: Zone): number {
  if (a === b) return 0
  const [first, second] = [readTime(a, zone)?.micros, readTime(b, zone)?.micros]
  if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : 0
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

/** Products of many factors must not grow without bound. */
const maxPlaces = 1000

function arithmetic(operator: '+' | '-' | '*' | '/' | '%', a: Value, b: Value): Value {
  if (!isNumber(a) || !isNumber(b)) return undefined
  if (operator === '/') return quotient(a, b)
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a) && Number.isSafeInteger(b)) {
    const result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : b === 0 ? Number.NaN : a % b
    if (Number.isSafeInteger(result)) return result === 0 ? 0 : result
  }
  const [x, y] = [exactly(a), exactly(b)]
  if (x.places + y.places > maxPlaces) return undefined
  if (operator === '*') return narrowed({units: x.units * y.units, places: x.places + y.places})
  const places = Math.max(x.places, y.places)
  const [first, second] = [scaled(x, places), scaled(y, places)]
  if (operator === '%') return second === 0n ? undefined : narrowed({units: first % second, places})
  return narrowed({units: operator === '+' ? first + second : first - second, places})
}

/** A quotient is the nearest double of two doubles: most quotients are no finite decimals. */
function quotient(a: number | Decimal, b: number | Decimal): Value {
  const result = toDouble(a) / toDouble(b)
  return Number.isFinite(result) ? result : undefined
}

const toDouble = (value: number | Decimal): number => (typeof value === 'number' ? value : Number(`${value.units}e${-value.places}`))

const isBelowZero = (value: number | Decimal): boolean => (orderOf(value, 0, utc) ?? 0) < 0

const functions: Readonly<Record<FunctionName, (value: Value) => Value>> = {
  abs: (value) => (isNumber(value) ? (isBelowZero(value) ? arithmetic('-', 0, value) : value) : undefined),
  length: (value) => (typeof value === 'string' ? codePoints(value) : undefined),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : undefined),
}
