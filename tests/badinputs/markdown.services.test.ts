import {readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {commentBudget, fits} from '@modelflight/report/budget'
import {repositoryRoot, type StepResult} from '@modelflight/testing/runner'
import {injectedCommands} from '@modelflight/testing/runner-grammar'
import {describe, expect, test} from 'vitest'
import {faults, isOwnDiagram, nodesOf} from '../../packages/report/tests/gfm.ts'
import {type Job, type Journey, openJourney} from '../journeys/journey.ts'
import {expectEnd} from '../journeys/steps.ts'
import {badInputs, expectationOf, folder} from './corpus.ts'
import {validate} from './step.ts'

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Predictions that are right in nine of ten rows, whose classes and groups are these names; each name is a class once. */
function predictionsOf(names: readonly string[]): string {
  const rows = names.flatMap((name, index) =>
    Array.from({length: 10}, (_, row) => [`${index}-${row}`, name, row === 9 ? (names[(index + 1) % names.length] ?? '') : name, name]),
  )
  return `id,label,prediction,place\n${rows.map((row) => row.map(quoted).join(',')).join('\n')}\n`
}

/** What reads a text as people wrote it: a reason in the gate, names of metrics, classes and groups, a waiver in a comment. */
async function judgeWith(journey: Journey, texts: readonly string[], accuracy: string): Promise<{gated: StepResult; job: Job}> {
  const why = JSON.stringify(texts.join('\n').slice(0, 2_000))
  const gate = `version: 1\ngates:\n  - {id: floor, metric: accuracy, min: ${accuracy}, why: ${why}}\n`
  const names = [...new Set(texts.flatMap((text) => text.split('\n')).map((text) => text.trim().slice(0, 150)))].filter(
    (text) => text !== '',
  )
  // A key that metrics files may not have; the test of `own-names.ts` has the rest of its kind.
  const metrics = Object.fromEntries(names.filter((name) => name !== '__proto__').map((name) => [name, 0.5]))
  const files = {
    'gate.yml': gate,
    'p.csv': predictionsOf(names.length > 1 ? names : [...names, 'other']),
    'metrics.json': JSON.stringify(metrics),
  }
  const base = await journey.commit(files)
  const head = await journey.commit({note: 'x'}, base)
  const pull = {number: 7, head, base}
  journey.openPull(pull)
  const job = await (await journey.run({event: 'pull_request', ...pull})).job('model', {isDeep: true})
  const gated = await job.step('evaluate-gate', {gate: 'gate.yml', predictions: 'p.csv', metrics: 'metrics.json', slices: 'place'})
  return {gated, job}
}

const shownBy = ({stdout, stderr, outputs}: StepResult): string => [stdout, stderr, ...Object.values(outputs)].join('\n')

/** Our own diagrams are no part of what a text may not cause. */
const withoutOwnDiagrams = (markdown: string): string =>
  markdown.replace(/```mermaid\n([\s\S]*?)\n```/g, (whole, diagram: string) => (isOwnDiagram(diagram) ? '' : whole))

/** The state at the end of a comment: base64 in an HTML comment. */
const withoutData = (comment: string): string => comment.replace(/\n<!-- modelflight:data:v1 [A-Za-z0-9+/]+={0,2} -->\s*$/, '')

/** Nothing of it is alive: in the summary, in the comment, for the runner. */
function expectInert(gated: StepResult, comment: string): void {
  expect(injectedCommands(gated.stdout)).toEqual([])
  expect(Object.values(gated.exported)).toEqual(['', ''])
  for (const markdown of [gated.summary, withoutData(comment)]) {
    expect(markdown).not.toBe('')
    // The one link: to the artifacts of the run.
    const links = nodesOf(markdown).flatMap((node) => (node.type === 'link' ? [node.url] : []))
    const own = links.filter((url) => /^https:\/\/github\.com\/octo-org\/flights\/actions\/runs\/\d+#artifacts$/.test(url))
    expect(faults(markdown, {links: own})).toEqual([])
    const diagrams = nodesOf(markdown).flatMap((node) => (node.type === 'code' && node.lang === 'mermaid' ? [node.value] : []))
    expect(diagrams.filter((diagram) => !isOwnDiagram(diagram))).toEqual([])
  }
  expect(fits(comment, commentBudget)).toBe(true)
  expect(comment.split('<!-- modelflight:comment:v1 -->')).toHaveLength(2)
}

const items = badInputs('markdown')
const texts = items.filter((item) => expectationOf(item).exit === 'ok')

describe.concurrent('bad input: markdown', () => {
  test.each(texts.map((item) => [item.id, item.hazard, item] as const))('%s: %s', async (_id, _hazard, item) => {
    const text = readFileSync(join(folder, basename(item.file)), 'utf8')
    for (const [accuracy, status, errorClass] of [
      ['0.5', 'pass', 'none'],
      ['0.99', 'fail', 'check-failed'],
    ] as const) {
      await using journey = await openJourney()
      const {gated} = await judgeWith(journey, [text, item.id], accuracy)
      expectEnd(gated, status, errorClass)
      const [comment = '', ...others] = journey.comments(7)
      expect(others).toEqual([])
      expectInert(gated, comment)
      for (const pattern of expectationOf(item).forbid) {
        for (const shown of [comment, gated.summary].map(withoutOwnDiagrams)) expect(shown).not.toMatch(new RegExp(pattern, 'm'))
      }
    }
  })

  test('md-frontmatter: as what modelflight.yml is, it is refused with its line', async () => {
    const item = items.find(({id}) => id === 'md-frontmatter')
    if (item === undefined) throw new Error('the corpus has no md-frontmatter')
    // Front matter ends at the second marker; what follows is Markdown.
    const [, content = ''] = /^(---\n[\s\S]*?\n)---\n/.exec(readFileSync(join(folder, basename(item.file)), 'utf8')) ?? []
    const answer = await validate({files: {'data/good.csv': 'a\n1\n', 'modelflight.yml': content}, inputs: {data: 'data/good.csv'}})
    const {exit, names} = expectationOf(item)
    expect(answer.exit).toBe(exit)
    expect(answer.said.map(({line}) => line)).toContain(names.line)
  })
})

/** Invented beside the corpus: each line is a name. */
const hostile = readFileSync(join(repositoryRoot, 'packages/report/tests/fixtures/hostile/names.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')

test('hostile names of metrics, classes and groups, dozens at once, are text in log, summary, comment and check run', async () => {
  expect(hostile.length).toBeGreaterThanOrEqual(40)
  for (let at = 0; at < hostile.length; at += 20) {
    await using journey = await openJourney()
    const {gated} = await judgeWith(journey, hostile.slice(at, at + 20), '0.99')
    expectEnd(gated, 'fail', 'check-failed')
    const [comment = '', ...others] = journey.comments(7)
    expect(others).toEqual([])
    expectInert(gated, comment)
    for (const {summary} of journey.api.state.checkRuns) expect(faults(summary)).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
    expect(shownBy(gated)).not.toMatch(/\u001b\[31m|\u202e/)
  }
})

test('a hostile reason in a waiver by comment is text, and the waiver holds', async () => {
  await using journey = await openJourney()
  journey.api.state.permissions.set('maria', 'write')
  const reason = 'because <img src=x> @octo-org/security ![x](https://evil.example/x.png) ##[add-mask]a `` ```mermaid --> | fixes #1'
  const body = `/waive floor ${reason}\r\n::set-output name=decision::pass`
  const createdAt = new Date().toISOString()
  journey.api.state.comments.push({id: 900, issue: 7, author: 'maria', body, versions: [{body, visibleFrom: 0}], createdAt, deleted: false})
  const {gated} = await judgeWith(journey, ['fine', 'good'], '0.99')
  expectEnd(gated, 'warn')
  const comment = journey.comments(7).find((text) => text !== body) ?? ''
  expectInert(gated, comment)
  expect(comment).toContain('waived by maria')
})
