import type {Block, Cell, Chart, Column, Figure, Inline, Section, Series, Tone} from '@modelflight/report/document'

/** Limits of a section that comes from outside: from a comment or from an artifact. */
const limits = {text: 20_000, items: 2_000, depth: 4, figures: 8, name: 80}

const tones: readonly string[] = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'neutral'] satisfies readonly Tone[]

class Malformed extends Error {}

/**
 * Reads a section from JSON of unknown origin. Every part is checked and copied, unknown properties are dropped; the renderers escape
 * the texts. Undefined when anything is not as it should be.
 */
export function decodeSection(value: unknown): Section | undefined {
  try {
    return readSection(value)
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

function readSection(value: unknown): Section {
  const {id, title, tone, headline, blocks, figures} = object(value)
  return {
    id: text(id),
    title: text(title),
    tone: readTone(tone),
    headline: text(headline),
    blocks: list(blocks, (block) => readBlock(block, 0)),
    ...(figures === undefined ? {} : {figures: readFigures(figures)}),
  }
}

/** The first figures of a list; undefined when it is none. */
export function decodeFigures(value: unknown): readonly Figure[] | undefined {
  try {
    return readFigures(value)
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

const readFigures = (value: unknown): Figure[] =>
  list(value, (figure) => {
    const {name, value: measured} = object(figure)
    return {name: text(name).slice(0, limits.name), value: number(measured)}
  }).slice(0, limits.figures)

function readBlock(value: unknown, depth: number): Block {
  const block = object(value)
  switch (block['kind']) {
    case 'heading':
      return {kind: 'heading', text: text(block['text'])}
    case 'paragraph':
      return {kind: 'paragraph', text: list(block['text'], readInline)}
    case 'list':
      return {kind: 'list', items: list(block['items'], (item) => list(item, readInline))}
    case 'table':
      return {kind: 'table', columns: list(block['columns'], readColumn), rows: list(block['rows'], (row) => list(row, readCell))}
    case 'code':
      return {kind: 'code', text: text(block['text']), ...(block['language'] === undefined ? {} : {language: text(block['language'])})}
    case 'chart':
      return {kind: 'chart', chart: readChart(object(block['chart']))}
    case 'details':
      if (depth >= limits.depth) throw new Malformed()
      return {kind: 'details', summary: text(block['summary']), blocks: list(block['blocks'], (inner) => readBlock(inner, depth + 1))}
    default:
      throw new Malformed()
  }
}

function readInline(value: unknown): Inline {
  if (typeof value === 'string') return text(value)
  const inline = object(value)
  const content = text(inline['text'])
  if (inline['kind'] === 'strong' || inline['kind'] === 'code') return {kind: inline['kind'], text: content}
  if (inline['kind'] === 'link') return {kind: 'link', text: content, href: text(inline['href'])}
  throw new Malformed()
}

function readCell(value: unknown): Cell {
  if (Array.isArray(value)) return list(value, readInline)
  if (typeof value === 'string' || object(value)['kind'] !== 'status') return readInline(value)
  const cell = object(value)
  return {kind: 'status', tone: readTone(cell['tone']), ...(cell['text'] === undefined ? {} : {text: text(cell['text'])})}
}

function readColumn(value: unknown): Column {
  const {title, align} = object(value)
  if (align !== undefined && align !== 'left' && align !== 'right') throw new Malformed()
  return {title: text(title), ...(align === undefined ? {} : {align})}
}

function readChart(chart: Readonly<Record<string, unknown>>): Chart {
  const title = text(chart['title'])
  const unit = chart['unit'] === undefined ? {} : {unit: text(chart['unit'])}
  switch (chart['kind']) {
    case 'bars':
      return {kind: 'bars', title, ...unit, categories: list(chart['categories'], text), series: list(chart['series'], readSeries)}
    case 'lines': {
      const x = object(chart['x'])
      const marks = chart['marks'] === undefined ? {} : {marks: list(chart['marks'], readMark)}
      const values = list(x['values'], number)
      return {kind: 'lines', title, ...unit, ...marks, x: {label: text(x['label']), values}, series: list(chart['series'], readSeries)}
    }
    case 'intervals': {
      const zero = chart['zero'] === undefined ? {} : {zero: number(chart['zero'])}
      return {kind: 'intervals', title, ...unit, ...zero, rows: list(chart['rows'], readInterval)}
    }
    default:
      throw new Malformed()
  }
}

function readSeries(value: unknown): Series {
  const {name, values} = object(value)
  return {name: text(name), values: list(values, (entry) => (entry === null ? null : number(entry)))}
}

function readMark(value: unknown): {readonly label: string; readonly value: number} {
  const mark = object(value)
  return {label: text(mark['label']), value: number(mark['value'])}
}

function readInterval(value: unknown): Extract<Chart, {kind: 'intervals'}>['rows'][number] {
  const {label, low, point, high, tone} = object(value)
  return {label: text(label), low: number(low), point: number(point), high: number(high), tone: readTone(tone)}
}

function readTone(value: unknown): Tone {
  if (typeof value === 'string' && tones.includes(value)) return value as Tone
  throw new Malformed()
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed()
  return {...value}
}

function list<T>(value: unknown, read: (element: unknown) => T): T[] {
  if (!Array.isArray(value) || value.length > limits.items) throw new Malformed()
  return value.map((element) => read(element))
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value.length > limits.text) throw new Malformed()
  return value
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Malformed()
  return value
}
