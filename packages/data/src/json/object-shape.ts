/** What a JSON value is, as far as its beginning tells. */
export type Shape =
  | {readonly kind: 'scalar'}
  | {readonly kind: 'array'; readonly first: Shape | undefined}
  | {readonly kind: 'object'; readonly members: ReadonlyMap<string, Shape>}

/** Members of an object that are looked at, and levels. */
const most = {members: 1000, levels: 6} as const

/** The text ends before the value does. */
class Cut extends Error {}

/**
 * Looks at the beginning of a JSON object. Lenient, because the file is refused in any case: what it looks like is told from what can be read.
 *
 * @param text from the opening brace on; it may end anywhere.
 */
export function shapeOfObject(text: string): ReadonlyMap<string, Shape> {
  const members = new Map<string, Shape>()
  const look = new Look(text)
  try {
    look.object(members, 0)
  } catch (error) {
    if (!(error instanceof Cut)) throw error
  }
  return members
}

class Look {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  object(members: Map<string, Shape>, level: number): void {
    this.at++
    for (;;) {
      const next = this.next()
      if (next === '}') break
      if (next === ',') {
        this.at++
        continue
      }
      const key = this.string()
      if (this.next() !== ':') throw new Cut()
      this.at++
      const shape = this.value(level + 1, members.size < most.members ? (begun) => members.set(key, begun) : undefined)
      if (members.size < most.members) members.set(key, shape)
    }
    this.at++
  }

  /** @param onBegin told of a container as soon as it begins: the text may end within it. */
  private value(level: number, onBegin?: (shape: Shape) => void): Shape {
    if (level > most.levels) throw new Cut()
    const next = this.next()
    if (next === '{') {
      const members = new Map<string, Shape>()
      const shape: Shape = {kind: 'object', members}
      onBegin?.(shape)
      this.object(members, level)
      return shape
    }
    if (next === '[') return this.array(level, onBegin)
    if (next === '"') this.string()
    else this.scalar()
    return {kind: 'scalar'}
  }

  private array(level: number, onBegin?: (shape: Shape) => void): Shape {
    this.at++
    let shape: Shape = {kind: 'array', first: undefined}
    onBegin?.(shape)
    for (;;) {
      const next = this.next()
      if (next === ']') break
      if (next === ',') {
        this.at++
        continue
      }
      const report = shape.first !== undefined ? undefined : (first: Shape) => onBegin?.({kind: 'array', first})
      const element = this.value(level + 1, report)
      if (shape.first === undefined) shape = {kind: 'array', first: element}
    }
    this.at++
    return shape
  }

  /** The next character that is no space. */
  private next(): string {
    while (/\s/.test(this.text[this.at] ?? '')) this.at++
    const found = this.text[this.at]
    if (found === undefined) throw new Cut()
    return found
  }

  private string(): string {
    const start = this.at
    if (this.text[start] !== '"') throw new Cut()
    for (this.at++; this.text[this.at] !== '"'; this.at++) {
      if (this.at >= this.text.length) throw new Cut()
      if (this.text[this.at] === '\\') this.at++
    }
    this.at++
    try {
      return String(JSON.parse(this.text.slice(start, this.at)))
    } catch {
      throw new Cut()
    }
  }

  private scalar(): void {
    const start = this.at
    while (this.at < this.text.length && !/[\s,\]}]/.test(this.text[this.at] ?? '')) this.at++
    if (this.at === start || this.at === this.text.length) throw new Cut()
  }
}
