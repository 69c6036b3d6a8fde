import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as toolkit from '@actions/core'
import {command, fileCommand} from '@modelflight/core/workflow-commands'
import {liveCommands, readCommandFile} from '@modelflight/testing/runner-grammar'
import fc from 'fast-check'
import {expect, test, vi} from 'vitest'

/** What the toolkit prints while `body` runs. */
function printed(body: () => void): string {
  let text = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  try {
    body()
  } finally {
    spy.mockRestore()
  }
  return text
}

const piece = fc.constantFrom(
  '::',
  '%',
  '%0A',
  '\n',
  '\r',
  ',',
  ':',
  ';',
  ']',
  '##',
  '[debug]',
  'a',
  ' ',
  'é',
  '\u2028',
  'ghadelimiter_',
  '=',
  '<<',
)
const text = fc.array(piece, {maxLength: 12}).map((parts) => parts.join(''))

/** A message that could be a command of the old form is broken on purpose; the toolkit leaves that to the runner. */
const withoutBreaker = (value: string): string => value.replaceAll('##\u200B[', '##[')

test('our commands mean to the runner what the toolkit’s mean', () => {
  fc.assert(
    fc.property(text, text, (data, title) => {
      const [theirs] = liveCommands(printed(() => toolkit.warning(data, {file: 'a,b.csv', startLine: 3, title})))
      const [ours] = liveCommands(command('warning', {title, file: 'a,b.csv', line: 3}, data))
      expect(withoutBreaker(ours?.data ?? '')).toBe(theirs?.data)
      expect({...ours?.properties, title: withoutBreaker(ours?.properties['title'] ?? '')}).toEqual({title: '', ...theirs?.properties})
      expect(liveCommands(command('add-mask', {}, data))).toEqual(liveCommands(printed(() => toolkit.setSecret(data))))
    }),
    {seed: 7},
  )
})

test('our output lines mean to the runner what the toolkit’s mean', () => {
  const folder = mkdtempSync(join(tmpdir(), 'modelflight-test-'))
  const path = join(folder, 'output')
  vi.stubEnv('GITHUB_OUTPUT', path)
  try {
    fc.assert(
      fc.property(text, (value) => {
        writeFileSync(path, '')
        toolkit.setOutput('status', value)
        expect(readCommandFile(fileCommand('status', value))).toEqual(readCommandFile(readFileSync(path, 'utf8')))
        expect(readCommandFile(fileCommand('status', value))).toEqual({status: value})
      }),
      {seed: 7},
    )
  } finally {
    vi.unstubAllEnvs()
    rmSync(folder, {recursive: true})
  }
})
