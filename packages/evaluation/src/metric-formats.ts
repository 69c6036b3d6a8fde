import {inputError} from '@modelflight/core/errors'
import type {JsonNode} from './strict-json.ts'

/** Which program wrote a metrics file; `plain` is an object of names to numbers. */
export type MetricsFormat = 'plain' | 'scikit-learn' | 'dvc' | 'wandb' | 'lm-eval' | 'promptfoo' | 'junit' | 'mlflow'

/** A value under the name that gates use. */
export interface NamedNode {
  readonly name: string
  readonly node: JsonNode
}

type Entries = ReadonlyMap<string, JsonNode>

const entriesOf = (node: JsonNode | undefined): Entries => (node?.kind === 'object' ? node.entries : new Map())
const isObject = (node: JsonNode | undefined): boolean => node?.kind === 'object'

/** Recognises the layouts of other programs by keys that no plain metrics file has. */
export function formatOf(entries: Entries): Exclude<MetricsFormat, 'junit' | 'mlflow'> {
  if (isObject(entries.get('macro avg')) && isObject(entries.get('weighted avg'))) return 'scikit-learn'
  if (isObject(entries.get('results')) && (isObject(entries.get('versions')) || isObject(entries.get('n-shot')))) return 'lm-eval'
  if (isObject(entriesOf(entries.get('results')).get('stats'))) return 'promptfoo'
  if (['_step', '_runtime', '_timestamp'].some((key) => entries.has(key))) return 'wandb'
  const revisions = [...entries.values()]
  const isDvc = revisions.length > 0 && revisions.every((node) => isObject(entriesOf(node).get('data')))
  return isDvc ? 'dvc' : 'plain'
}

/** The numbers of a layout that is not plain, under the names that gates use. */
export function namedNodes(format: Exclude<MetricsFormat, 'plain' | 'junit' | 'mlflow'>, entries: Entries, file: string): NamedNode[] {
  switch (format) {
    case 'scikit-learn':
      return classificationReport(entries)
    case 'dvc':
      return dvcMetrics(entries, file)
    case 'wandb':
      return wandbSummary(entries)
    case 'lm-eval':
      return lmEvaluation(entries)
    case 'promptfoo':
      return promptfoo(entries)
    default:
      return format satisfies never
  }
}

const scores = ['precision', 'recall', 'f1-score'] as const
const short = (score: string): string => score.replace('f1-score', 'f1')

/** `classification_report(output_dict=True)`: averages as `f1_macro`, classes as `f1.<class>` with `support.<class>`. */
function classificationReport(entries: Entries): NamedNode[] {
  return [...entries].flatMap(([key, node]): NamedNode[] => {
    if (node.kind !== 'object') return [{name: key, node}]
    const average = /^(macro|micro|weighted|samples) avg$/.exec(key)?.[1]
    return [...node.entries]
      .filter(([score]) => average === undefined || scores.some((one) => one === score))
      .map(([score, value]) => ({name: average === undefined ? `${short(score)}.${key}` : `${short(score)}_${average}`, node: value}))
  })
}

/** `dvc metrics show --json`: revision, file, names. One revision only: with several it is not certain which is the candidate. */
function dvcMetrics(entries: Entries, file: string): NamedNode[] {
  if (entries.size > 1) {
    throw inputError(`${file} holds the metrics of ${entries.size} revisions`, {
      where: {file, line: 1},
      hint: 'Write those of the workspace alone: dvc metrics show --json.',
    })
  }
  const [revision] = entries.values()
  return [...entriesOf(entriesOf(revision).get('data')).values()].flatMap((one) => flattened(entriesOf(entriesOf(one).get('data')), []))
}

function flattened(entries: Entries, path: readonly string[]): NamedNode[] {
  return [...entries].flatMap(([key, node]) =>
    node.kind === 'object' ? flattened(node.entries, [...path, key]) : [{name: [...path, key].join('.'), node}],
  )
}

/** `wandb-summary.json`: its own keys start with `_`; tables, images and texts are no metrics. */
function wandbSummary(entries: Entries): NamedNode[] {
  return [...entries].flatMap(([name, node]): NamedNode[] => {
    if (name.startsWith('_') || node.kind === 'string') return []
    if (node.kind === 'object') return node.entries.has('_type') ? [] : flattened(node.entries, [name])
    return [{name, node}]
  })
}

/** lm-evaluation-harness: `task.acc`, with its standard error as `task.acc_stderr`; filters other than `none` join the name. */
function lmEvaluation(entries: Entries): NamedNode[] {
  return [...entriesOf(entries.get('results'))].flatMap(([task, values]) =>
    [...entriesOf(values)]
      // A standard error that was not computed is the text "N/A".
      .filter(([, node]) => node.kind !== 'string')
      .map(([key, node]) => ({name: `${task}.${key.replace(/,none$/, '').replace(',', '.')}`, node})),
  )
}

/** promptfoo: counts, and the share of assertions that passed as `pass_rate`. */
function promptfoo(entries: Entries): NamedNode[] {
  const stats = entriesOf(entriesOf(entries.get('results')).get('stats'))
  const counts = ['successes', 'failures', 'errors'].flatMap((name): NamedNode[] => {
    const node = stats.get(name)
    return node === undefined ? [] : [{name, node}]
  })
  return [...counts, ...passRate(counts)]
}

function passRate(counts: readonly NamedNode[]): NamedNode[] {
  const value = (name: string): number => {
    const node = counts.find((one) => one.name === name)?.node
    return node?.kind === 'number' ? node.value : 0
  }
  const all = value('successes') + value('failures') + value('errors')
  const first = counts[0]
  // Nothing was asked: there is no rate, and a gate on it fails.
  return all > 0 && first !== undefined ? [{name: 'pass_rate', node: numberNode(value('successes') / all, first.node.line)}] : []
}

const numberNode = (value: number, line: number): JsonNode => ({kind: 'number', value, text: String(value), line})

/**
 * JUnit's XML, counted test by test rather than taken from its totals: `tests`, `failures`, `errors`, `skipped`, `pass_rate` (of those that ran).
 *
 * @throws Failure (input-error) for a document type, for text that is not JUnit's, and for a file that ends early.
 */
export function junitNodes(text: string, file: string): NamedNode[] {
  const fault = (message: string, hint: string) => inputError(`${file} ${message}`, {where: {file, line: 1}, hint})
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw fault('declares a document type, which is not read', 'Write plain JUnit XML.')
  const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  if (!/<testsuites?[\s>/]/.test(plain)) throw fault('is XML, but not that of JUnit', 'Give a file with testsuite elements.')
  const root = /<(testsuites?)[\s>/]/.exec(plain)?.[1]
  if (!new RegExp(`</${root}>\\s*$|<${root}[^>]*/>\\s*$`).test(plain)) throw fault('ends early', 'Check that the tests ran to their end.')
  let [tests, failures, errors, skipped, open] = [0, 0, 0, 0, false]
  for (const [, closing, name, rest = ''] of plain.matchAll(/<(\/?)(testcase|failure|error|skipped)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    if (name === 'testcase') {
      if (closing === '') tests++
      open = closing === '' && !rest.trimEnd().endsWith('/')
    } else if (open && closing === '') {
      if (name === 'failure') failures++
      if (name === 'error') errors++
      if (name === 'skipped') skipped++
      // One answer a test: what comes after the first is the same test's.
      open = false
    }
  }
  const ran = tests - skipped
  const counts = Object.entries({tests, failures, errors, skipped}).map(([name, value]) => ({name, node: numberNode(value, 1)}))
  return ran > 0 ? [...counts, {name: 'pass_rate', node: numberNode((ran - failures - errors) / ran, 1)}] : counts
}
