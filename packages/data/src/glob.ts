/**
 * A test of a path's names: `**` is any number of folders, `*` anything within a name, `?` one character. Names that start with a dot must be
 * spelled.
 */
export function globMatcher(parts: readonly string[]): (names: readonly string[]) => boolean {
  const expressions = parts.map((part) => (part === '**' ? undefined : nameMatcher(part)))
  // All places in the pattern that the names so far may have led to: the time is linear in the names, whatever the pattern.
  const afterFolders = (places: Iterable<number>): Set<number> => {
    const all = new Set(places)
    for (const place of all) if (place < expressions.length && expressions[place] === undefined) all.add(place + 1)
    return all
  }
  return (names) => {
    let places = afterFolders([0])
    for (const name of names) {
      const next = new Set<number>()
      for (const place of places) {
        const expression = expressions[place]
        if (place < expressions.length && expression === undefined && !name.startsWith('.')) next.add(place)
        if (expression?.(name)) next.add(place + 1)
      }
      places = afterFolders(next)
    }
    return places.has(expressions.length)
  }
}

/** Matches `*` and `?` without a regular expression, so that no pattern can be slow. */
function nameMatcher(pattern: string): (name: string) => boolean {
  return (name) => {
    if (name.startsWith('.') && !pattern.startsWith('.')) return false
    let n = 0
    let p = 0
    let star = -1
    let mark = 0
    while (n < name.length) {
      if (p < pattern.length && pattern[p] === '*') {
        star = p++
        mark = n
      } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
        n++
        p++
      } else if (star >= 0) {
        p = star + 1
        n = ++mark
      } else return false
    }
    while (pattern[p] === '*') p++
    return p === pattern.length
  }
}
