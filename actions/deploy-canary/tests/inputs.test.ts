import type {FieldContext} from '@modelflight/core/fields'
import {describe, expect, test} from 'vitest'
import {inputs} from '../src/inputs.ts'
import {targetFolder} from '../src/place.ts'

const context: FieldContext = {
  workspace: '/w',
  workingDirectory: '/w',
  parseYaml: () => {
    throw new Error('not needed')
  },
  resolvePath: (path) => path,
}

describe('steps', () => {
  test.each([
    ['5, 25, 50, 100', [5, 25, 50, 100]],
    ['5,25', [5, 25]],
    ['1 99', [1, 99]],
    ['2.5, 50', [2.5, 50]],
  ])('%j are read', (text, steps) => {
    expect(inputs.steps.parse(text, context)).toEqual(steps)
  })

  test.each(['', '100', '0, 50', '5, 50, 25, 110, -1', '5, 5', '50, 25', 'a, b', '5, NaN', '101', '5;10', '1e1', '5, Infinity'])(
    '%j are refused in words',
    (text) => {
      expect(() => inputs.steps.parse(text, context)).toThrow(/^expected /)
    },
  )

  test('may be a list in the configuration', () => {
    expect(inputs.steps.accept({value: [5, 50], file: 'modelflight.yml', at: () => ({file: ''})}, context)).toEqual([5, 50])
  })
})

describe('the target', () => {
  const surroundings = {workspace: '/w', workingDirectory: '/w/sub', outputDir: '/w/.modelflight'}

  test.each([
    ['local', '/w/.modelflight/rollouts/flights'],
    ['local:', '/w/.modelflight/rollouts/flights'],
    ['local:state', '/w/sub/state/flights'],
  ])('%s keeps its state in %s', (target, folder) => {
    expect(targetFolder(target, 'flights', surroundings)).toBe(folder)
  })

  test.each([
    ['k8s://default/flights', 'input-error'],
    ['locally', 'input-error'],
    ['local:../../elsewhere', 'policy-refused'],
    ['local:.git', 'policy-refused'],
  ])('%s is refused', (target, errorClass) => {
    expect(() => targetFolder(target, 'flights', surroundings)).toThrow(expect.objectContaining({errorClass}))
  })
})
