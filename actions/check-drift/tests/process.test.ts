import {readFile} from 'node:fs/promises'
import {createRandom} from '@modelflight/stats/random'
import {makeContext, type TestContext} from '@modelflight/testing/context'
import {runStep, type StepResult, sourceOf} from '@modelflight/testing/runner'
import {describe, expect, test} from 'vitest'

/** Rows of numbers and a column whose name and values try to speak to the runner and the page. */
function hostileData(seed: number, shift: number): string {
  const random = createRandom(seed)
  const rows = Array.from(
    {length: 400},
    (_, row) => `${(random.normal() + shift).toFixed(4)},${row % 2 ? '::set-output name=a::b' : '<script>alert(1)</script>@octocat'}`,
  )
  return `x,"::error::|<img src=x onerror=alert(1)>"\n${rows.join('\n')}\n`
}

const step = (context: TestContext, inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  runStep({program: sourceOf('check-drift'), workspace: context.workspace, inputs: {comment: 'never', ...inputs}, event: 'schedule'})

describe('check-drift as the runner starts it', () => {
  test('turns red on drift, sets its outputs, and prints nothing that the runner or a page obeys', async () => {
    await using context = await makeContext()
    await context.write('before.csv', hostileData(1, 0))
    await context.write('after.csv', hostileData(2, 1))
    const result = await step(context, {reference: 'before.csv', current: 'after.csv'})
    expect({code: result.exitCode, stderr: result.stderr}).toEqual({code: 1, stderr: ''})
    expect(result.outputs).toMatchObject({
      status: 'fail',
      'error-class': 'check-failed',
      'drift-detected': 'true',
      'drifted-columns': '["x"]',
    })
    expect(result.exported).toEqual({env: '', path: ''})
    expect(result.commands.map(({name}) => name)).not.toContain('set-output')
    expect(result.summary).toContain('drifted in 1 of 2 columns')
    // Within `code` HTML is plain text.
    expect(result.summary.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<script|<img/)
    expect(await readFile(String(result.outputs['profile']), 'utf8')).toContain('"version":2')
  })

  test('is green without drift, and its profile serves as the next reference', async () => {
    await using context = await makeContext()
    await context.write('before.csv', hostileData(1, 0))
    await context.write('after.csv', hostileData(2, 0))
    const first = await step(context, {reference: 'before.csv', current: 'after.csv'})
    expect({code: first.exitCode, status: first.outputs['status']}).toEqual({code: 0, status: 'pass'})
    const second = await step(context, {reference: String(first.outputs['profile']), current: 'before.csv'})
    expect({code: second.exitCode, status: second.outputs['status']}).toEqual({code: 0, status: 'pass'})
  })

  test('reports all bad inputs at once, and an unknown one with its nearest name', async () => {
    await using context = await makeContext()
    const result = await step(context, {treshold: '0.1', method: 'kss', 'min-rows': 'many'})
    expect(result.exitCode).toBe(1)
    expect(result.outputs['error-class']).toBe('input-error')
    for (const words of ['current', 'method', 'min-rows']) expect(result.stdout).toContain(words)
    expect(result.stdout).not.toMatch(/\n\s+at /)
  })
})
