import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A YAML block of a Markdown file that shows a workflow. */
export interface WorkflowBlock {
  readonly file: string
  /** Line of the first line of YAML, from 1. */
  readonly line: number
  readonly text: string
}

/** Markdown files of the repository that users read. */
export const readmes = (root: string): readonly string[] =>
  globSync('{*.md,actions/*/*.md,docs/**/*.md,examples/*/*.md}', {cwd: root})
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

/**
 * All YAML blocks that show a workflow or a part of one. What lacks a head gets one: a list of steps becomes a job, so that a linter
 * sees every line that a user may copy. Blocks without `uses`, `run` or `jobs` are other files (a gate, a contract).
 */
export const workflowBlocks = (root: string): readonly WorkflowBlock[] =>
  readmes(root).flatMap((file) => blocksOf(file, readFileSync(join(root, file), 'utf8')))

/** The workflow blocks of one Markdown text. */
export function blocksOf(file: string, markdown: string): readonly WorkflowBlock[] {
  const fences = markdown.matchAll(/^( *)```ya?ml[^\n]*\n([\s\S]*?)^\1```/gm)
  return [...fences].flatMap((match) => {
    const indent = match[1] ?? ''
    const text = (match[2] ?? '').replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    const line = markdown.slice(0, match.index).split('\n').length + 1
    const workflow = asWorkflow(text)
    return workflow === undefined ? [] : [{file, line, text: workflow}]
  })
}

function asWorkflow(text: string): string | undefined {
  if (/^jobs:/m.test(text)) return text
  if (/^runs:/m.test(text) || !/^\s*(?:- )?(?:uses|run):/m.test(text)) return undefined
  const steps = /^steps:/m.test(text) ? text.replace(/^steps:\n/m, '') : text
  const indented = steps.replaceAll(/^(?=.)/gm, /^ {2}- /m.test(steps) && !/^- /m.test(steps) ? '    ' : '      ')
  const head = ['name: block', 'on: workflow_dispatch', 'permissions: {}', 'concurrency:', '  group: block', '  cancel-in-progress: true']
  return `${head.join('\n')}\njobs:\n  block:\n    name: Block\n    runs-on: ubuntu-latest\n    permissions: {}\n    steps:\n${indented}`
}
