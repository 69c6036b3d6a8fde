import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {isMap, isScalar, parseDocument} from 'yaml'
import {type BadInput, contracts, folder} from './corpus.ts'

/** A file of the corpus as a user of validate-data would have it in a repository. */
export interface Form {
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly inputs: Readonly<Record<string, string>>
  /** Lines that stand before the corpus' first one. */
  readonly above: number
  /** Set when the hazard sits under another key than in the corpus. */
  readonly field?: string
}

const goodData = {'data/good.csv': 'x,age,email\n1,30,a@example.org\n2,40,b@example.org\n'}
const onGoodData = {data: 'data/good.csv'}

/** Puts an item where it belongs: data, `modelflight.yml` or the contract. */
export function formOf(item: BadInput): Form {
  const content = readFileSync(join(folder, basename(item.file)))
  switch (item.target) {
    case 'yaml':
      return yamlForm(item, content)
    case 'config':
      return configForm(content)
    default:
      return dataForm(item, content)
  }
}

function dataForm({id, file}: BadInput, content: Buffer): Form {
  const contract = contracts[id]
  const path = `data/${basename(file)}`
  if (contract === undefined) return {files: {[path]: content}, inputs: {data: path}, above: 0}
  return {files: {[path]: content, 'data-contract.yml': contract}, inputs: {data: path, contract: 'data-contract.yml'}, above: 0}
}

/**
 * Any YAML is a legal section of another action, one line down. What is wrong with the document as a whole, and what is about types, stands in
 * the file as it is.
 */
function yamlForm({id}: BadInput, content: Buffer): Form {
  if (/norway|recursive|laughs/.test(id)) return {files: {...goodData, 'modelflight.yml': content}, inputs: onGoodData, above: 0}
  const indented = content.toString('latin1').replaceAll(/^(?=.)/gm, '  ')
  return {files: {...goodData, 'modelflight.yml': Buffer.from(`evaluate-gate:\n${indented}`, 'latin1')}, inputs: onGoodData, above: 1}
}

/** The corpus has one flat configuration; ours has a section per action and a contract of its own. */
function configForm(content: Buffer): Form {
  const text = content.toString('utf8')
  const first = /^([a-z]+):/.exec(text)?.[1] ?? ''
  switch (first) {
    case 'data':
      return configured({data: textOf(text, 'data')})
    case 'webhook':
    case 'prometheus':
      // The addresses that validate-data knows are those of data.
      return {...configured({data: textOf(text, first)}), field: 'data'}
    case 'columns':
      return contracted(
        text
          .replace(/^columns:\s*$/m, 'row: {properties: {')
          .replaceAll(/\bmin:/g, 'minimum:')
          .replaceAll(/\bmax:/g, 'maximum:')
          .trimEnd()
          .concat('}}\n'),
      )
    case 'thresholds':
      return contracted(`rows: {\n  ${/\{(.*)\}/.exec(text)?.[1] ?? ''}}\n`)
    case 'checks':
      return contracted(text.replace(/^checks:/, 'rules:').replaceAll(/- sql: (.*)$/gm, '- {id: rule, sql: $1}'))
    default:
      return {files: {...goodData, 'modelflight.yml': text}, inputs: onGoodData, above: 0}
  }
}

const configured = (section: Readonly<Record<string, string>>): Form => ({
  files: {...goodData, 'modelflight.yml': `validate-data: ${JSON.stringify(section)}\n`},
  inputs: {},
  above: 0,
})

const contracted = (contract: string): Form => ({
  files: {...goodData, 'data-contract.yml': contract},
  inputs: {...onGoodData, contract: 'data-contract.yml'},
  above: 0,
})

function textOf(text: string, key: string): string {
  const {contents} = parseDocument(text)
  const value = isMap(contents) ? contents.get(key, true) : undefined
  return isScalar(value) ? String(value.value) : ''
}
