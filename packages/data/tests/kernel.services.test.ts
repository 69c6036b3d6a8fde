import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

test('the kernel in the repository is the one that its sources compile to', () => {
  const program = fileURLToPath(new URL('../kernel/compile.mjs', import.meta.url))
  const compiled = execFileSync(process.execPath, [program, '--print'], {encoding: 'utf8'})
  expect(compiled).toBe(readFileSync(new URL('../src/kernel/code.ts', import.meta.url), 'utf8'))
})
