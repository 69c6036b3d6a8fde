import type {Partition} from './dataset.ts'

/** Partitions in a path as Hive writes them: `year=2026/month=1/part-0.parquet`. Names and values are percent-encoded. */
export function partitionsOf(name: string): readonly Partition[] {
  return name
    .split('/')
    .slice(0, -1)
    .flatMap((part) => {
      const [, column, value] = /^([^=]+)=(.*)$/s.exec(part) ?? []
      return column === undefined || value === undefined ? [] : [{column: decoded(column), value: decoded(value)}]
    })
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
