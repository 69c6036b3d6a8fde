/**
 * A table that is asked with names from files: it knows its own names only. An object literal would also answer to `constructor` or `toString`.
 */
export const ownNames = <T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> => {
  const table: Record<string, T> = Object.create(null) as Record<string, T>
  return Object.assign(table, entries)
}
