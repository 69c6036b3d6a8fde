import {anyButLineEnd, complement, namedClasses, normalRanges, type Ranges} from './character-set.ts'

/** A pattern of ECMAScript (with the flag `u`), parsed. */
export type Pattern =
  | {readonly kind: 'empty'}
  /** `properties` are Unicode property classes such as `\p{L}`, whose code points are not known here. */
  | {readonly kind: 'characters'; readonly ranges: Ranges; readonly properties: readonly string[]; readonly isNegated: boolean}
  | {readonly kind: 'assertion'; readonly which: '^' | '$' | '\\b' | '\\B'}
  | {readonly kind: 'sequence'; readonly parts: readonly Pattern[]}
  | {readonly kind: 'choice'; readonly parts: readonly Pattern[]}
  | {readonly kind: 'repeat'; readonly part: Pattern; readonly min: number; readonly max: number; readonly isLazy: boolean}

/** Why a pattern can't be used. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

/** Groups within groups beyond this are an attack. */
const maxDepth = 50

/**
 * Parses a pattern.
 *
 * @throws PatternError for what is no pattern, and for look-around and back-references, which no linear-time engine has.
 */
export function parsePattern(source: string): Pattern {
  const parser = new Parser(source)
  const pattern = parser.choice(0)
  if (!parser.isAtEnd()) throw new PatternError('a ) closes a group that was never opened')
  return pattern
}

const controls: Readonly<Record<string, number>> = {t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0}
const escapable = '^$\\.*+?()[]{}|/-'

class Parser {
  private readonly text: readonly string[]
  private at = 0

  constructor(source: string) {
    this.text = [...source]
  }

  isAtEnd(): boolean {
    return this.at >= this.text.length
  }

  choice(depth: number): Pattern {
    if (depth > maxDepth) throw new PatternError(`its groups are nested beyond ${maxDepth} levels`)
    const parts = [this.sequence(depth)]
    while (this.take('|')) parts.push(this.sequence(depth))
    return parts.length === 1 ? (parts[0] as Pattern) : {kind: 'choice', parts}
  }

  private sequence(depth: number): Pattern {
    const parts: Pattern[] = []
    while (!this.isAtEnd() && this.text[this.at] !== '|' && this.text[this.at] !== ')') parts.push(this.term(depth))
    return parts.length === 0 ? {kind: 'empty'} : parts.length === 1 ? (parts[0] as Pattern) : {kind: 'sequence', parts}
  }

  private term(depth: number): Pattern {
    const isGroup = this.text[this.at] === '('
    const atom = this.atom(depth)
    const bounds = this.quantifier()
    if (bounds === undefined) return atom
    if (atom.kind === 'assertion' && !isGroup) throw new PatternError(`${atom.which} can't be repeated`)
    return {kind: 'repeat', part: atom, min: bounds[0], max: bounds[1], isLazy: this.take('?')}
  }

  private atom(depth: number): Pattern {
    const char = this.next()
    switch (char) {
      case '^':
      case '$':
        return {kind: 'assertion', which: char}
      case '.':
        return {kind: 'characters', ranges: anyButLineEnd, properties: [], isNegated: false}
      case '(':
        return this.group(depth)
      case '[':
        return this.characterClass()
      case '\\':
        return this.escape()
      case '*':
      case '+':
      case '?':
        throw new PatternError(`there is nothing that ${char} could repeat`)
      case '{':
      case '}':
      case ']':
        throw new PatternError(`a ${char} must be written as \\${char}`)
      default:
        return single(char.codePointAt(0) ?? 0)
    }
  }

  private group(depth: number): Pattern {
    if (this.take('?')) {
      const sign = this.next()
      if (sign === '=' || sign === '!') throw lookAround()
      if (sign === '<') {
        if (this.text[this.at] === '=' || this.text[this.at] === '!') throw lookAround()
        while (this.next() !== '>') if (this.isAtEnd()) throw new PatternError('the name of a group has no end')
      } else if (sign !== ':') throw new PatternError(`groups that start with (?${sign} are not supported`)
    }
    const inner = this.choice(depth + 1)
    if (!this.take(')')) throw new PatternError('a group has no closing )')
    return inner
  }

  private quantifier(): readonly [min: number, max: number] | undefined {
    if (this.take('*')) return [0, Infinity]
    if (this.take('+')) return [1, Infinity]
    if (this.take('?')) return [0, 1]
    if (!this.take('{')) return undefined
    const min = this.digits()
    const max = this.take(',') ? (this.text[this.at] === '}' ? Infinity : this.digits()) : min
    if (!this.take('}') || Number.isNaN(min) || Number.isNaN(max))
      throw new PatternError('a { must be followed by a count and }, or written as \\{')
    if (min > max) throw new PatternError(`the counts of {${min},${max}} are out of order`)
    return [min, max]
  }

  private digits(): number {
    let text = ''
    while (/^\d$/.test(this.text[this.at] ?? '')) text += this.next()
    return text === '' ? Number.NaN : Number(text)
  }

  private escape(): Pattern {
    const char = this.text[this.at]
    if (char === 'b' || char === 'B') {
      this.at++
      return {kind: 'assertion', which: `\\${char}`}
    }
    if (char === 'k' || /^[1-9]$/.test(char ?? '')) {
      throw new PatternError('back-references are not supported, because they can not be matched in linear time')
    }
    const item = this.escapedItem()
    return typeof item === 'number' ? single(item) : item
  }

  /** What follows a backslash, in a class or outside: one code point or a class. */
  private escapedItem(): number | Characters {
    const char = this.next()
    const named = namedClasses[char]
    if (named !== undefined) return {kind: 'characters', ranges: named, properties: [], isNegated: false}
    if (char === 'p' || char === 'P') return this.property(char)
    if (char === 'u') return this.unicode()
    if (char === 'x') return this.hex(2)
    if (char === 'c' && /^[A-Za-z]$/.test(this.text[this.at] ?? '')) return (this.next().codePointAt(0) ?? 0) % 32
    const control = Object.hasOwn(controls, char) ? controls[char] : undefined
    if (control !== undefined) return control
    if (escapable.includes(char)) return char.codePointAt(0) ?? 0
    throw new PatternError(`\\${char} has no meaning`)
  }

  private unicode(): number {
    if (this.take('{')) {
      let text = ''
      while (this.text[this.at] !== '}') text += this.next()
      this.at++
      const value = /^[0-9a-f]{1,6}$/i.test(text) ? Number.parseInt(text, 16) : Number.NaN
      if (!(value <= 0x10ffff)) throw new PatternError('\\u{…} needs the hexadecimal number of a character')
      return value
    }
    const first = this.hex(4)
    if (first < 0xd800 || first > 0xdbff || this.text[this.at] !== '\\' || this.text[this.at + 1] !== 'u') return first
    const before = this.at
    this.at += 2
    const second = this.hex(4)
    if (second >= 0xdc00 && second <= 0xdfff) return 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
    this.at = before
    return first
  }

  private hex(digits: number): number {
    const text = this.text.slice(this.at, this.at + digits).join('')
    if (text.length !== digits || !/^[0-9a-f]+$/i.test(text)) throw new PatternError(`an escape needs ${digits} hexadecimal digits`)
    this.at += digits
    return Number.parseInt(text, 16)
  }

  private property(letter: string): Characters {
    if (!this.take('{')) throw new PatternError(`\\${letter} needs a property such as {L}`)
    let name = ''
    while (this.text[this.at] !== '}') name += this.next()
    this.at++
    const property = propertyName(name)
    return {kind: 'characters', ranges: [], properties: [`\\${letter}{${property}}`], isNegated: false}
  }

  private characterClass(): Pattern {
    const isNegated = this.take('^')
    const ranges: (readonly [number, number])[] = []
    const properties: string[] = []
    while (!this.take(']')) {
      const from = this.classItem()
      if (typeof from !== 'number') {
        ranges.push(...from.ranges)
        properties.push(...from.properties)
        if (this.text[this.at] === '-' && this.text[this.at + 1] !== ']') throw new PatternError('a class can not start a range')
        continue
      }
      if (this.text[this.at] !== '-' || this.text[this.at + 1] === ']') {
        ranges.push([from, from])
        continue
      }
      this.at++
      const to = this.classItem()
      if (typeof to !== 'number') throw new PatternError('a class can not end a range')
      if (to < from) throw new PatternError(`the range ${String.fromCodePoint(from)}-${String.fromCodePoint(to)} is out of order`)
      ranges.push([from, to])
    }
    const normal = normalRanges(ranges)
    if (properties.length > 0) return {kind: 'characters', ranges: normal, properties, isNegated}
    return {kind: 'characters', ranges: isNegated ? complement(normal) : normal, properties, isNegated: false}
  }

  private classItem(): number | Characters {
    if (this.isAtEnd()) throw new PatternError('a class has no closing ]')
    const char = this.next()
    if (char !== '\\') return char.codePointAt(0) ?? 0
    if (this.take('b')) return 8
    return this.escapedItem()
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false
    this.at++
    return true
  }

  private next(): string {
    const char = this.text[this.at++]
    if (char === undefined) throw new PatternError('it ends too early')
    return char
  }
}

/** One of a set of characters. */
export type Characters = Extract<Pattern, {readonly kind: 'characters'}>

const single = (codePoint: number): Characters => ({kind: 'characters', ranges: [[codePoint, codePoint]], properties: [], isNegated: false})

const lookAround = (): PatternError => new PatternError('look-around is not supported, because it can not be matched in linear time')

/** A property as ECMAScript writes it; names of scripts alone and the `digit` of POSIX are taken too. */
function propertyName(written: string): string {
  const names = /^[A-Za-z_]{1,40}(=[A-Za-z_]{1,40})?$/.test(written) ? [written, `Script=${written}`] : []
  if (written === 'digit') names.push('Nd')
  const name = names.find(isProperty)
  if (name === undefined) throw new PatternError(`the property ${written} is not supported`)
  return name
}

function isProperty(name: string): boolean {
  try {
    return new RegExp(`\\p{${name}}`, 'u').source !== ''
  } catch {
    return false
  }
}
