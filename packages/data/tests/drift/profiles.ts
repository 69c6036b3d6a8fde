import {ColumnBuilder, type Privacy} from '@modelflight/data/profile/build'
import {type ColumnKind, type Profile, profileVersion} from '@modelflight/data/profile/types'
import type {Random} from '@modelflight/stats/random'

/** Values of a column: numbers, texts, or null. */
export type Values = readonly (number | string | null)[]

/** A profile of columns given as values, through the real profile builder. */
export function profileOf(columns: Readonly<Record<string, Values>>, privacy: Privacy = {}): Profile {
  const rows = Object.values(columns)[0]?.length ?? 0
  return {
    version: profileVersion,
    rows,
    rejected: 0,
    dataDigest: `sha256:${'0'.repeat(64)}`,
    columns: Object.entries(columns).map(([name, values]) => columnOf(name, values, privacy)),
  }
}

function columnOf(name: string, values: Values, privacy: Privacy): Profile['columns'][number] {
  const builder = new ColumnBuilder(name, kindOf(values))
  for (const value of values) {
    if (value === null) builder.nulls++
    else if (typeof value === 'number' && Number.isFinite(value)) builder.addNumber(value)
    else if (typeof value === 'number') builder.addNonFinite(value)
    else addText(builder, value)
  }
  return builder.result(privacy)
}

const kindOf = (values: Values): ColumnKind => (values.some((value) => typeof value === 'string') ? 'text' : 'number')

function addText(builder: ColumnBuilder, text: string): void {
  const bytes = Buffer.from(text)
  builder.addText(bytes, 0, bytes.length)
}

/** n standard normals, moved and scaled. */
export const normals = (random: Random, n: number, mean = 0, sd = 1): number[] => Array.from({length: n}, () => mean + sd * random.normal())
