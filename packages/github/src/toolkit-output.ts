import type {Surroundings} from './surroundings.ts'

/**
 * Runs code of the toolkit, which prints file names and server answers on stdout as they are. What it prints goes to the debug log instead,
 * where nothing of it is a command; its masks are kept.
 */
export async function withQuietToolkit<T>({log, write}: Pick<Surroundings, 'log' | 'write'>, body: () => Promise<T>): Promise<T> {
  const original = process.stdout.write
  const decoder = new TextDecoder()
  let pending = ''
  const take = (text: string): void => {
    const lines = (pending + text).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) {
      if (/^::add-mask::[^\r]*$/.test(line)) write(`${line}\n`)
      else if (line.trim() !== '') log.debug(plain(line))
    }
  }
  process.stdout.write = ((chunk: string | Uint8Array, encoding?: unknown, done?: unknown): boolean => {
    take(typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true}))
    const callback = typeof encoding === 'function' ? encoding : done
    if (typeof callback === 'function') callback()
    return true
  }) satisfies (chunk: string | Uint8Array, encoding?: unknown, done?: unknown) => boolean
  try {
    return await body()
  } finally {
    process.stdout.write = original
    take('\n')
  }
}

/** A command of the toolkit as the text that it carries. */
function plain(line: string): string {
  const match = /^::(?:debug|warning|error|notice)(?: [^:]*)?::(.*)$/.exec(line)
  if (match?.[1] === undefined) return line
  return match[1].replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}
