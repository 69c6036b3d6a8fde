import type {Chart} from './document.ts'
import {niceScale} from './numbers.ts'
import {cut, limits, oneLine} from './text.ts'

type Lines = Extract<Chart, {kind: 'lines'}>

/** A diagram that GitHub draws itself, and what tells its lines apart. */
export interface MermaidDrawing {
  /** The content of a block of code in the language `mermaid`: only letters, digits and harmless marks come out of data. */
  readonly diagram: string
  /** A sign in the colour of the line, and its name as plain text. */
  readonly legend: readonly {readonly sign: string; readonly name: string}[]
}

/** Colours that stand out from GitHub's white and from its black, each with a sign of the same colour: Mermaid draws no legend. */
const palette = [
  {colour: '#2f81f7', sign: '🔵'},
  {colour: '#db6d28', sign: '🟠'},
  {colour: '#a371f7', sign: '🟣'},
  {colour: '#8b949e', sign: '⚪'},
] as const

/** Points of a line: Mermaid spreads them evenly over the axis. */
const maxPoints = 33

/**
 * Lines as a chart of Mermaid's, or undefined when Mermaid can't draw them truly: gaps, fewer than two points, an axis that does not rise, more than four
 * lines, numbers that it can't read.
 */
export function mermaidChart({title, x, series, marks = []}: Lines): MermaidDrawing | undefined {
  const lines = [...series, ...marks.map(({label, value}) => ({name: label, values: x.values.map(() => value)}))]
  const rises = x.values.every((value, index) => index === 0 || value >= (x.values[index - 1] ?? value))
  const [first, last] = [x.values[0] ?? 0, x.values.at(-1) ?? 0]
  if (lines.length === 0 || lines.length > palette.length || x.values.length < 2 || !rises || first === last) return undefined
  const drawn = lines.map(({values}) => evenly(x.values, values))
  if (drawn.some((values) => values === undefined)) return undefined
  const values = drawn.flatMap((line) => line ?? [])
  const scale = niceScale(values, 4)
  const numbers = [first, last, scale.low, scale.high, ...values]
  if (!numbers.every(isReadable)) return undefined
  const colours = palette.slice(0, lines.length).map(({colour}) => colour)
  return {
    diagram: [
      `%%{init: {"xyChart": {"width": 480, "height": 300}, "themeVariables": {"xyChart": {"plotColorPalette": "${colours.join(', ')}"}}}}%%`,
      'xychart-beta',
      `  title "${label(title)}"`,
      `  x-axis "${label(x.label)}" ${plain(first)} --> ${plain(last)}`,
      `  y-axis ${plain(scale.low)} --> ${plain(scale.high)}`,
      ...drawn.map((line) => `  line [${(line ?? []).map(plain).join(', ')}]`),
    ].join('\n'),
    legend: lines.map(({name}, index) => ({sign: palette[index]?.sign ?? '', name: cut(oneLine(name), limits.label)})),
  }
}

/**
 * A text within the quotes of a diagram. Mermaid reads `#…;` as an entity, `%%{…}%%` as settings wherever it stands, backticks as Markdown and tags as
 * HTML; so nothing but letters, digits, spaces and marks without any meaning to it is left, and it can't be empty.
 */
export const label = (text: string): string =>
  cut(
    oneLine(text)
      .replace(/%{2,}/g, '%')
      .replace(/[^\p{L}\p{M}\p{N} .,()=/+%_-]/gu, '·')
      .replace(/-{2,}/g, '-'),
    60,
  ).trim() || '·'

/** Mermaid knows no exponents. */
const isReadable = (value: number): boolean => Number.isFinite(value) && Math.abs(value) < 1e12 && (value === 0 || Math.abs(value) >= 1e-6)

const plain = (value: number): string =>
  String(Number(value.toFixed(Math.max(0, Math.min(10, 5 - Math.floor(Math.log10(Math.abs(value) || 1)))))))

/** Values at evenly spaced places of the axis, between the known ones. Undefined when one is missing. */
function evenly(x: readonly number[], values: readonly (number | null)[]): number[] | undefined {
  const known = values.filter((value): value is number => value !== null && Number.isFinite(value))
  if (known.length !== x.length || !x.every(Number.isFinite)) return undefined
  const [first, last] = [x[0] ?? 0, x.at(-1) ?? 0]
  const count = Math.min(maxPoints, Math.max(2, x.length))
  let at = 0
  return Array.from({length: count}, (_, index) => {
    const place = index === count - 1 ? last : first + ((last - first) * index) / (count - 1)
    while (at < x.length - 2 && (x[at + 1] ?? last) <= place) at++
    const [from, to] = [x[at] ?? first, x[at + 1] ?? last]
    const [low, high] = [known[at] ?? 0, known[at + 1] ?? 0]
    return to > from ? low + ((high - low) * (place - from)) / (to - from) : high
  })
}
