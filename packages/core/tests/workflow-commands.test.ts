import {annotation, fileCommand, safeLines, stopCommands} from '@modelflight/core/workflow-commands'
import {workflowLog} from '@modelflight/core/workflow-log'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

const seed = 20261123

/** The runner's two grammars, as ActionCommandManager tries them on each line (actions/runner, ActionCommand.cs). */
function commandsIn(stdout: string): string[] {
  const found: string[] = []
  let stopToken: string | undefined
  for (const line of stdout.split(/\r\n|\n|\r/)) {
    const v2 = /^\s*::([^:\s]+)(?:\s[^:]*?)?::/.exec(line)?.[1]
    const v1 = /##\[([^\]\s]+)[^\]]*\]/.exec(line)?.[1]
    if (stopToken !== undefined) {
      if (v2 === stopToken) stopToken = undefined
      continue
    }
    const name = v2 ?? v1
    if (name === undefined) continue
    if (name === 'stop-commands') stopToken = line.slice(line.lastIndexOf('::') + 2)
    found.push(name)
  }
  return found
}

const hostile = fc
  .array(
    fc.constantFrom(
      '::set-output name=a::b',
      '##[add-mask]x',
      '\n',
      '\r',
      '\u2028',
      ' ',
      '\t',
      ':',
      '::',
      '#',
      '[',
      'a',
      '\u001B[2J',
      '\u200B',
      '\u0085',
      '%0A',
    ),
  )
  .map((parts) => parts.join(''))

describe('text that is printed', () => {
  test('never becomes a command of the runner', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let stdout = ''
        const log = workflowLog(
          (chunk) => {
            stdout += chunk
          },
          () => 0,
        )
        log.info(text)
        expect(commandsIn(stdout)).toEqual([])
      }),
      {seed, numRuns: 2_000},
    )
  })

  test('in an annotation stays inside that annotation', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, file) => {
        expect(commandsIn(annotation('error', text, {file, line: 1}))).toEqual(['error'])
      }),
      {seed, numRuns: 2_000},
    )
  })

  test('of a child process is obeyed by nobody, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(hostile), (chunks) => {
        let stdout = ''
        const log = workflowLog(
          (chunk) => {
            stdout += chunk
          },
          () => 0,
        )
        for (const chunk of chunks) log.raw(new TextEncoder().encode(chunk))
        log.raw(new Uint8Array())
        log.error('after')
        const commands = commandsIn(stdout)
        expect(commands.filter((name) => name !== 'stop-commands')).toEqual(['error'])
      }),
      {seed, numRuns: 1_000},
    )
  })

  test('shows what could steer a terminal or reorder text as code points', () => {
    expect(safeLines('a\u001B[31mb\u202Ec')).toEqual(['a\\u{1b}[31mb\\u{202e}c'])
  })
})

test('an output can not end itself and start another', () => {
  const text = fileCommand('a', 'x\nghadelimiter_0\nb=1')
  const delimiter = /<<(.+)\n/.exec(text)?.[1] ?? ''
  expect(text).toBe(`a<<${delimiter}\nx\nghadelimiter_0\nb=1\n${delimiter}\n`)
  expect(delimiter).toMatch(/^ghadelimiter_[0-9a-f]{32}$/)
})

test('each stretch without commands has a token of its own', () => {
  expect(stopCommands().begin).not.toBe(stopCommands().begin)
})

test('annotations beyond what the runner shows are printed as text, and the last one says so', () => {
  let stdout = ''
  const log = workflowLog(
    (chunk) => {
      stdout += chunk
    },
    () => 0,
  )
  for (let index = 0; index < 15; index++) log.warning(`finding ${index}`)
  expect(commandsIn(stdout)).toEqual(Array.from({length: 10}, () => 'warning'))
  expect(stdout).toContain('further warnings are in the log')
  expect(stdout).toContain('warning: finding 14')
})
