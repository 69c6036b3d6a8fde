/** An expression over the columns of one row. */
export type Expression =
  | {readonly kind: 'literal'; readonly value: number | bigint | string | boolean | null | {readonly decimal: string}}
  | {readonly kind: 'column'; readonly name: string}
  | {readonly kind: 'negate' | 'not'; readonly operand: Expression}
  | {readonly kind: 'isNull'; readonly operand: Expression; readonly isNegated: boolean}
  | {readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression}
  | {readonly kind: 'in'; readonly operand: Expression; readonly items: readonly Expression[]; readonly isNegated: boolean}
  | {readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression}

/** Operators of two operands. */
export type Operator = 'and' | 'or' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%'

/** Functions of one argument. */
export type FunctionName = 'abs' | 'length' | 'lower'

const functionNames: readonly FunctionName[] = ['abs', 'length', 'lower']

/** Why a text is no expression, and where in it. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'quoted' | 'symbol' | 'end'
  readonly text: string
  /** From 1. */
  readonly at: number
}

const limits = {length: 4000, depth: 40}

const token =
  /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|'((?:[^']|'')*)'|"((?:[^"]|"")*)"|([\p{L}_][\p{L}\p{N}_]*)|(<=|>=|<>|!=|==|[-+*/%()<>=,]))/uy

function tokensOf(source: string): readonly Token[] {
  if (source.length > limits.length) throw new ExpressionError(`it is longer than ${limits.length} characters`)
  const tokens: Token[] = []
  token.lastIndex = 0
  const end = source.trimEnd().length
  while (token.lastIndex < end) {
    const at = token.lastIndex
    const match = token.exec(source)
    if (match === null)
      throw new ExpressionError(`${JSON.stringify(source.slice(at).trimStart().slice(0, 1))} at character ${at + 1} has no meaning`)
    const [whole, number, text, quoted, name, symbol] = match
    const start = at + whole.length - whole.trimStart().length + 1
    if (number !== undefined) tokens.push({kind: 'number', text: number, at: start})
    else if (text !== undefined) tokens.push({kind: 'text', text: text.replaceAll("''", "'"), at: start})
    else if (quoted !== undefined) tokens.push({kind: 'quoted', text: quoted.replaceAll('""', '"'), at: start})
    else if (name !== undefined) tokens.push({kind: 'name', text: name, at: start})
    else tokens.push({kind: 'symbol', text: symbol ?? '', at: start})
  }
  return [...tokens, {kind: 'end', text: 'the end', at: source.length + 1}]
}

/**
 * Parses an expression: `or`, `and`, `not`, comparisons, `in`, `between`, `is null`, `+ - * / %`, numbers, 'text', columns (in double quotes
 * when they are no plain word), `abs(x)`, `length(x)`, `lower(x)`.
 *
 * @throws ExpressionError
 */
export function parseExpression(source: string): Expression {
  const parser = new Parser(tokensOf(source))
  const expression = parser.or(0)
  parser.end()
  return expression
}

const reserved = ['and', 'or', 'not', 'is', 'null', 'in', 'between', 'true', 'false']

class Parser {
  private readonly tokens: readonly Token[]
  private at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  end(): void {
    if (this.peek.kind !== 'end') throw this.unexpected('an operator')
  }

  or(depth: number): Expression {
    let left = this.and(depth)
    while (this.word('or')) left = {kind: 'binary', operator: 'or', left, right: this.and(depth)}
    return left
  }

  private and(depth: number): Expression {
    let left = this.not(depth)
    while (this.word('and')) left = {kind: 'binary', operator: 'and', left, right: this.not(depth)}
    return left
  }

  private not(depth: number): Expression {
    if (depth > limits.depth) throw new ExpressionError(`it is nested beyond ${limits.depth} levels`)
    return this.word('not') ? {kind: 'not', operand: this.not(depth + 1)} : this.comparison(depth)
  }

  private comparison(depth: number): Expression {
    const left = this.sum(depth)
    const operator = this.symbol(['=', '==', '!=', '<>', '<', '<=', '>', '>='])
    if (operator !== undefined) {
      const right = this.sum(depth)
      return {kind: 'binary', operator: operator === '==' ? '=' : operator === '<>' ? '!=' : (operator as Operator), left, right}
    }
    if (this.word('is')) {
      const isNegated = this.word('not')
      if (!this.word('null')) throw this.unexpected('null')
      return {kind: 'isNull', operand: left, isNegated}
    }
    const isNegated = this.word('not')
    if (this.word('in')) return {kind: 'in', operand: left, items: this.items(depth), isNegated}
    if (this.word('between')) {
      const low = this.sum(depth)
      if (!this.word('and')) throw this.unexpected('and')
      const within: Expression = {
        kind: 'binary',
        operator: 'and',
        left: {kind: 'binary', operator: '>=', left, right: low},
        right: {kind: 'binary', operator: '<=', left, right: this.sum(depth)},
      }
      return isNegated ? {kind: 'not', operand: within} : within
    }
    if (isNegated) throw this.unexpected('in or between')
    return left
  }

  private items(depth: number): readonly Expression[] {
    this.require('(')
    const items = [this.sum(depth + 1)]
    while (this.symbol([',']) !== undefined) items.push(this.sum(depth + 1))
    this.require(')')
    return items
  }

  private sum(depth: number): Expression {
    let left = this.product(depth)
    for (let operator = this.symbol(['+', '-']); operator !== undefined; operator = this.symbol(['+', '-'])) {
      left = {kind: 'binary', operator: operator as Operator, left, right: this.product(depth)}
    }
    return left
  }

  private product(depth: number): Expression {
    let left = this.unary(depth)
    for (let operator = this.symbol(['*', '/', '%']); operator !== undefined; operator = this.symbol(['*', '/', '%'])) {
      left = {kind: 'binary', operator: operator as Operator, left, right: this.unary(depth)}
    }
    return left
  }

  private unary(depth: number): Expression {
    if (depth > limits.depth) throw new ExpressionError(`it is nested beyond ${limits.depth} levels`)
    return this.symbol(['-']) === undefined ? this.primary(depth) : {kind: 'negate', operand: this.unary(depth + 1)}
  }

  private primary(depth: number): Expression {
    const {kind, text} = this.peek
    if (this.symbol(['(']) !== undefined) {
      const inner = this.or(depth + 1)
      this.require(')')
      return inner
    }
    if (kind === 'number') {
      this.at++
      return {kind: 'literal', value: {decimal: text}}
    }
    if (kind === 'text') {
      this.at++
      return {kind: 'literal', value: text}
    }
    if (kind === 'quoted') {
      this.at++
      return {kind: 'column', name: text}
    }
    if (kind !== 'name') throw this.unexpected('a column or a value')
    return this.named(text, depth)
  }

  private named(text: string, depth: number): Expression {
    const word = text.toLowerCase()
    if (word === 'true' || word === 'false' || word === 'null') {
      this.at++
      return {kind: 'literal', value: word === 'null' ? null : word === 'true'}
    }
    if (reserved.includes(word)) throw this.unexpected('a column or a value')
    this.at++
    if (this.symbol(['(']) === undefined) return {kind: 'column', name: text}
    const name = functionNames.find((each) => each === word)
    if (name === undefined) throw new ExpressionError(`there is no function ${text}; there are ${functionNames.join(', ')}`)
    const argument = this.sum(depth + 1)
    this.require(')')
    return {kind: 'call', name, argument}
  }

  private get peek(): Token {
    return this.tokens[this.at] as Token
  }

  private word(word: string): boolean {
    if (this.peek.kind !== 'name' || this.peek.text.toLowerCase() !== word) return false
    this.at++
    return true
  }

  private symbol(symbols: readonly string[]): string | undefined {
    if (this.peek.kind !== 'symbol' || !symbols.includes(this.peek.text)) return undefined
    return this.tokens[this.at++]?.text
  }

  private require(symbol: string): void {
    if (this.symbol([symbol]) === undefined) throw this.unexpected(symbol)
  }

  private unexpected(wanted: string): ExpressionError {
    const {kind, text, at} = this.peek
    return new ExpressionError(
      `${kind === 'end' ? 'it ends' : `${JSON.stringify(text.slice(0, 40))} at character ${at} stands`} where ${wanted} is needed`,
    )
  }
}
