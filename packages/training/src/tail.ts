/** The last lines of a stream of bytes, in bounded memory. */
export interface Tail {
  push(chunk: Uint8Array): void
  /** Oldest first. */
  lines(): readonly string[]
}

/** Longer lines keep their end: that is where an error says what it is. */
const maxLine = 500

/** Remembers the last `count` lines; what is not UTF-8 becomes U+FFFD. */
export function tailOf(count: number): Tail {
  const decoder = new TextDecoder()
  let kept: string[] = []
  let open = ''
  return {
    push(chunk) {
      const parts = (open + decoder.decode(chunk, {stream: true})).split(/\r\n|\r|\n/)
      open = (parts.pop() ?? '').slice(-maxLine)
      kept = [...kept, ...parts.slice(-count).map((line) => line.slice(-maxLine))].slice(-count)
    },
    lines: () => [...kept, ...(open === '' ? [] : [open])].slice(-count),
  }
}
