import {formatWhere, type Where} from '@modelflight/core/errors'
import type {Log} from '@modelflight/core/log'
import {safeLines} from '@modelflight/core/workflow-commands'
import {progressText} from '@modelflight/core/workflow-log'

/** A terminal, or a pipe. */
export interface Terminal {
  write(text: string): void
  /** Whether a line may be replaced in place. */
  readonly interactive: boolean
}

/** A log for people: messages on stderr, so that stdout holds only the result. */
export function terminalLog(terminal: Terminal, now: () => number, debug: boolean): Log {
  let shownAt = Number.NEGATIVE_INFINITY
  let open = false
  const print = (text: string): void => {
    terminal.write(`${open ? '\r\u001B[K' : ''}${safeLines(text).join('\n')}\n`)
    open = false
  }
  const annotate = (kind: string, text: string, where: Where | undefined): void =>
    print(`${kind}: ${where?.line === undefined ? '' : `${formatWhere(where)}: `}${text}`)
  let pending = ''
  const decoder = new TextDecoder()
  return {
    info: print,
    debug: (text) => {
      if (debug) print(text)
    },
    notice: (text, where) => annotate('note', text, where),
    warning: (text, where) => annotate('warning', text, where),
    error: (text, where) => annotate('error', text, where),
    async group(title, body) {
      print(title)
      return await body()
    },
    raw(chunk) {
      const lines = (pending + decoder.decode(chunk, {stream: chunk.length > 0})).split('\n')
      pending = chunk.length === 0 ? '' : (lines.pop() ?? '')
      for (const line of lines) print(`  | ${line}`)
    },
    progress(what, done, total) {
      const time = now()
      if (!terminal.interactive || time - shownAt < 100) return
      shownAt = time
      terminal.write(`\r\u001B[K${safeLines(what).join(' ')}: ${progressText(done, total)}`)
      open = true
    },
  }
}
