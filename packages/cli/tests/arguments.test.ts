import {Failure} from '@modelflight/core/errors'
import {describe, expect, test} from 'vitest'
import {parseArguments} from '../src/arguments.ts'

const flags = ['json', 'plan']

describe('a command line', () => {
  test.each([
    ['gate --metrics m.json --gate=f1>=0.9', 'gate', {metrics: 'm.json', gate: 'f1>=0.9'}],
    ['train --json --data a --data b', 'train', {json: 'true', data: 'a\nb'}],
    ['train --plan false --data a', 'train', {plan: 'false', data: 'a'}],
    ['--help', undefined, {}],
  ] as const)('%s', (line, command, options) => {
    const parsed = parseArguments(line.split(' '), [...flags, 'help'])
    expect(parsed.command).toBe(command)
    expect(Object.fromEntries(parsed.options)).toMatchObject(options)
  })

  test('keeps a value with spaces, newlines and dashes as it is', () => {
    expect(parseArguments(['gate', '--gate', 'f1 >= 0.9\n--x'], flags).options.get('gate')).toBe('f1 >= 0.9\n--x')
  })

  test.each([['-x'], ['--Metrics', 'm'], ['--metrics']])('%j is an error of the input', (...argv) => {
    expect(() => parseArguments(['gate', ...argv], flags)).toThrow(Failure)
  })
})
