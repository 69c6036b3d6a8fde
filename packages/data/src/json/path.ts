/** Keys and indexes from the root of a JSON document to a value. */
export type JsonPath = readonly (string | number)[]

const plainKey = /^[\p{L}_$-][\p{L}\p{N}_$-]*/u

/**
 * Reads a path such as `data.items`, `$.data.items`, `result[0].rows` or `$['odd key']`: the singular queries of RFC 9535, with `$.` optional.
 * Undefined when it is none, or leads to the root.
 */
export function readJsonPath(text: string): JsonPath | undefined {
  if (text === '$') return undefined
  const segments: (string | number)[] = []
  let rest = /^\$[.[]/.test(text) ? text.slice(1) : text.startsWith('[') ? text : `.${text}`
  while (rest !== '') {
    const found = segmentOf(rest)
    if (found === undefined) return undefined
    segments.push(found.segment)
    rest = rest.slice(found.length)
  }
  return segments.length === 0 ? undefined : segments
}

function segmentOf(text: string): {readonly segment: string | number; readonly length: number} | undefined {
  if (text.startsWith('.')) {
    const [key] = plainKey.exec(text.slice(1)) ?? []
    return key === undefined ? undefined : {segment: key, length: key.length + 1}
  }
  const index = /^\[(0|[1-9]\d{0,8})\]/.exec(text)
  if (index !== null) return {segment: Number(index[1]), length: index[0].length}
  const quoted = /^\[(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\]/u.exec(text)
  if (quoted === null) return undefined
  const key = (quoted[1] ?? quoted[2] ?? '').replaceAll(/\\(.)/gu, '$1')
  return {segment: key, length: quoted[0].length}
}

/** Writes a path as `readJsonPath` reads it. */
export const jsonPathText = (path: JsonPath): string =>
  path
    .map((segment, index) => {
      if (typeof segment === 'number') return `[${segment}]`
      if (plainKey.exec(segment)?.[0] !== segment) return `[${JSON.stringify(segment)}]`
      return index === 0 ? segment : `.${segment}`
    })
    .join('')
