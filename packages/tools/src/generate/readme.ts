import type {Described, DescribedInput} from './describe.ts'

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. A text without the markers stays as it is. */
export function between(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = text.indexOf(open)
  if (start < 0) return text
  const end = text.indexOf(close, start)
  if (end < 0) throw new Error(`${open} is never closed by ${close}`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}

/** An action's README with its three tables brought up to date. */
export function actionReadme(text: string, action: Described): string {
  const inputs = table(['input', 'what it is', 'default'], action.inputs.map(inputRow))
  const outputs = table(
    ['output', 'what it is'],
    action.outputs.map(({name, description}) => [code(name), cell(description)]),
  )
  const permissions = permissionTable(Object.entries(action.permissions).map(([right, why]) => [code(right), cell(why)]))
  return between(between(between(text, 'inputs', inputs), 'outputs', outputs), 'permissions', permissions)
}

/** The README of the repository with its tables of actions and permissions brought up to date. */
export function rootReadme(text: string, actions: readonly Described[]): string {
  const rows = actions.map(({name, description}) => [`[${code(name)}](actions/${name}/README.md)`, cell(description)])
  const rights = actions.flatMap(({name, permissions}) =>
    Object.entries(permissions).map(([right, why]) => [code(name), code(right), cell(why)]),
  )
  const withActions = between(text, 'actions', table(['action', 'what it does'], rows))
  return between(withActions, 'permissions', table(['action', 'permission', 'what for'], rights))
}

const permissionTable = (rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? 'It needs no permission.' : table(['permission', 'what for'], rows)

/** Required inputs may stand in `modelflight.yml` instead. */
function inputRow({name, field}: DescribedInput): readonly string[] {
  const initial = name === 'github-token' ? code('$' + '{{ github.token }}') : field.default === undefined ? '' : code(field.default)
  return [code(name), cell(field.description), field.required ? '**required**' : initial]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string): string => (text === '' ? '' : `\`${cell(text)}\``)

/** Text that stays inside its cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
