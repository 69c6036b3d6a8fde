/** The first key that a JSON object gives twice, at any depth; undefined when there is none. The text must be JSON: parse it first. */
export function duplicateKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = []
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/gs)) {
    const top = open.at(-1)
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(undefined)
    else if (token === '}' || token === ']') open.pop()
    else if (token.endsWith(':') && top !== undefined) {
      const key = JSON.parse(token.slice(0, -1).trimEnd()) as string
      if (top.has(key)) return key
      top.add(key)
    }
  }
  return undefined
}
