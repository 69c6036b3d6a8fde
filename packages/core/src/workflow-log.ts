import type {Where} from './errors.ts'
import {grouped} from './grouped.ts'
import type {Log} from './log.ts'
import {annotation, command, safeLines, stopCommands} from './workflow-commands.ts'

/** The runner shows 10 annotations of a kind per step and drops the rest without a word; the last one is ours, to say so. */
const annotationsPerKind = 9

/** A log that the GitHub runner reads. `write` gets text with its line ends. */
export function workflowLog(write: (text: string) => void, now: () => number): Log {
  const counts = {notice: 0, warning: 0, error: 0}
  const print = (text: string): void => write(`${safeLines(text).join('\n')}\n`)
  const annotate = (kind: 'notice' | 'warning' | 'error', text: string, where: Where | undefined): void => {
    counts[kind] += 1
    if (counts[kind] > annotationsPerKind + 1) {
      print(`${kind}: ${text}`)
      return
    }
    const last = counts[kind] === annotationsPerKind + 1
    write(`${annotation(kind, last ? `${text}\n(further ${kind}s are in the log and the report)` : text, where)}\n`)
  }
  let lastProgress = Number.NEGATIVE_INFINITY
  return {
    info: print,
    debug: (text) => write(`${command('debug', {}, safeLines(text).join('\n'))}\n`),
    notice: (text, where) => annotate('notice', text, where),
    warning: (text, where) => annotate('warning', text, where),
    error: (text, where) => annotate('error', text, where),
    raw: rawWriter(write),
    async group(title, body) {
      write(`${command('group', {}, safeLines(title).join(' '))}\n`)
      try {
        return await body()
      } finally {
        write(`${command('endgroup', {}, '')}\n`)
      }
    },
    progress(what, done, total) {
      const time = now()
      if (time - lastProgress < 10_000) return
      lastProgress = time
      print(`${what}: ${progressText(done, total)}`)
    },
  }
}

/** `1,200 of 5,000 (24 %)`, or the count alone. */
export function progressText(done: number, total: number | undefined): string {
  const count = grouped(done)
  if (total === undefined || total <= 0) return count
  return `${count} of ${grouped(total)} (${Math.floor((100 * done) / total)} %)`
}

/**
 * Prints what a child process writes, line by line, inside stop-commands: even a child that knows the grammar can't command the runner.
 * A line that is not finished waits for its end, at most 64 KiB of it.
 */
function rawWriter(write: (text: string) => void): Log['raw'] {
  const decoder = new TextDecoder()
  let pending = ''
  return (chunk) => {
    pending += decoder.decode(chunk, {stream: true})
    const end = pending.length > 65_536 ? pending.length : pending.lastIndexOf('\n') + 1
    if (end === 0 && chunk.length > 0) return
    const complete = chunk.length === 0 ? pending : pending.slice(0, end)
    pending = pending.slice(complete.length)
    if (complete === '') return
    const {begin, end: resume} = stopCommands()
    write(`${begin}\n${safeLines(complete.replace(/\n$/, '')).join('\n')}\n${resume}\n`)
  }
}
