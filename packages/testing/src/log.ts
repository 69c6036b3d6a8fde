import type {Where} from '@modelflight/core/errors'
import type {Log} from '@modelflight/core/log'

/** One thing that was logged. */
export interface LogLine {
  readonly level: 'info' | 'debug' | 'notice' | 'warning' | 'error' | 'group' | 'raw' | 'progress'
  readonly text: string
  readonly where?: Where
}

/** A log that keeps what it is told and prints nothing. */
export function capturingLog(): {readonly log: Log; readonly lines: readonly LogLine[]} {
  const lines: LogLine[] = []
  const add =
    (level: LogLine['level']) =>
    (text: string, where?: Where): void => {
      lines.push(where === undefined ? {level, text} : {level, text, where})
    }
  const decoder = new TextDecoder()
  const log: Log = {
    info: add('info'),
    debug: add('debug'),
    notice: add('notice'),
    warning: add('warning'),
    error: add('error'),
    async group(title, body) {
      add('group')(title)
      return await body()
    },
    raw: (chunk) => add('raw')(decoder.decode(chunk, {stream: true})),
    progress: (what, done, total) => add('progress')(total === undefined ? `${what} ${done}` : `${what} ${done}/${total}`),
  }
  return {log, lines}
}
