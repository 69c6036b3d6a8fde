import type {Action} from '@modelflight/core/action'
import {commonInputs} from '@modelflight/core/common'
import {exitCodes} from '@modelflight/core/errors'
import {aliases} from './actions.ts'

/** What `modelflight --help` prints. */
export function overview(descriptions: Readonly<Record<string, string>>): string {
  const shortOf = (name: string): string => Object.entries(aliases).find(([, full]) => full === name)?.[0] ?? ''
  const width = Math.max(...Object.keys(descriptions).map((name) => name.length))
  const rows = Object.entries(descriptions).map(([name, text]) => `  ${name.padEnd(width)}  ${shortOf(name).padEnd(8)}  ${text}`)
  const codes = Object.entries(exitCodes).map(([name, code]) => `  ${code}  ${name}`)
  return [
    'modelflight: CI/CD for machine learning',
    '',
    'Usage: modelflight <command> [--input value ...]',
    '',
    'Commands (short name beside):',
    ...rows,
    '',
    'modelflight <command> --help lists the inputs of a command. --json prints the outputs as JSON.',
    '',
    'Exit codes:',
    ...codes,
    '',
  ].join('\n')
}

/** What `modelflight <action> --help` prints. */
export function actionHelp(action: Action): string {
  const lines = (spec: Action['inputs']): string[] =>
    Object.entries(spec).map(([name, field]) => {
      const facts = field.default === undefined ? (field.required ? ' (required)' : '') : ` (default: ${field.default})`
      return `  --${name}${facts}\n      ${field.description}`
    })
  return [
    `modelflight ${action.name}: ${action.description}`,
    '',
    'Inputs:',
    ...lines(action.inputs),
    '',
    'Inputs of every command:',
    ...lines(commonInputs),
    '',
  ].join('\n')
}
