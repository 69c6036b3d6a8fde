/** Row numbers of each query, in the order in which queries first occur. */
export function rowsByQuery(queries: readonly string[]): number[][] {
  const rows = new Map<string, number[]>()
  for (const [row, query] of queries.entries()) {
    const members = rows.get(query)
    if (members === undefined) rows.set(query, [row])
    else members.push(row)
  }
  return [...rows.values()]
}
