import {cellResult, parsedCell, parseTime} from '../cells.ts'
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
 * @throws ExpressionError
 */
export function compileExpression(source: string): RowExpression {
  const expression = parseExpression(source)
  const columns = new Set<string>()
  const compute = compile(expression, columns)
  if (columns.size === 0) throw new ExpressionError('it reads no column')
  return {columns: [...columns], fits: (row) => compute(row) === true}
}

function compile(expression: Expression, columns: Set<string>): Compute {
  switch (expression.kind) {
    case 'literal':
      return literal(expression.value)
    case 'column': {
      const {name} = expression
      columns.add(name)
      return (row) => cellOf(row.get(name))
    }
    case 'not': {
      const operand = compile(expression.operand, columns)
      return (row) => negation(operand(row))
    }
    case 'negate': {
      const operand = compile(expression.operand, columns)
      return (row) => arithmetic('-', 0, operand(row))
    }
    case 'isNull': {
      const {isNegated} = expression
      const operand = compile(expression.operand, columns)
      return (row) => (operand(row) === undefined) !== isNegated
    }
    case 'in':
      return membership(expression, columns)
    case 'call': {
      const argument = compile(expression.argument, columns)
      const apply = functions[expression.name]
      return (row) => apply(argument(row))
    }
    default:
      return binary(expression.operator, compile(expression.left, columns), compile(expression.right, columns))
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

function membership({operand, items, isNegated}: Extract<Expression, {readonly kind: 'in'}>, columns: Set<string>): Compute {
  const value = compile(operand, columns)
  const listed = items.map((item) => compile(item, columns))
  return (row) => {
    const wanted = value(row)
    const answers = listed.map((item) => comparison('=', wanted, item(row)))
    const found = answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
    return isNegated ? negation(found) : found
  }
}

function binary(operator: Operator, left: Compute, right: Compute): Compute {
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
      return (row) => comparison(operator, left(row), right(row))
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

function comparison(operator: Operator, a: Value, b: Value): Value {
  const order = orderOf(a, b)
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

function orderOf(a: Value, b: Value): number | undefined {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (isNumber(a) && isNumber(b)) return compareDecimals(exactly(a), exactly(b))
  if (typeof a === 'string' && typeof b === 'string') return textOrder(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return undefined
}

/** Times in any of their spellings compare as times, all other texts by code point. */
function textOrder(a: string, b: string): number {
  if (a === b) return 0
  const [first, second] = [microseconds(a), microseconds(b)]
  if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : 0
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function microseconds(text: string): number | bigint | undefined {
  if (text.length < 10 || text.length > 40 || text.charCodeAt(4) !== 45) return undefined
  const bytes = Buffer.from(text)
  const result = parseTime(bytes, 0, bytes.length)
  return result === cellResult.invalid ? undefined : result === cellResult.big ? parsedCell.big : parsedCell.number
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

const functions: Readonly<Record<FunctionName, (value: Value) => Value>> = {
  abs: (value) => (isNumber(value) ? (comparison('<', value, 0) === true ? arithmetic('-', 0, value) : value) : undefined),
  length: (value) => (typeof value === 'string' ? codePoints(value) : undefined),
  lower: (value) => (typeof value === 'string' ? value.toLowerCase() : undefined),
}
