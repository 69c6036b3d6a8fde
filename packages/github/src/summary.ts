import {appendFileSync, existsSync, statSync} from 'node:fs'
import type {Section} from '@modelflight/report/document'
import {renderMarkdown} from '@modelflight/report/markdown'
import type {Environment} from './environment.ts'

/** GitHub drops the whole summary of a step beyond 1 MiB; steps of a composite action share the file. */
const maxBytes = 1_000_000

/** Appends the section to the job's summary, as much of it as fits. False where there is no summary. */
export function writeSummary(env: Environment, section: Section): boolean {
  const path = env['GITHUB_STEP_SUMMARY']
  if (path === undefined || path === '') return false
  const left = maxBytes - (existsSync(path) ? statSync(path).size : 0)
  const markdown = renderMarkdown(section, {budget: {chars: left, bytes: left}, rest: 'the artifact of the run'})
  if (Buffer.byteLength(markdown) + 1 > left) return false
  appendFileSync(path, `${markdown}\n`)
  return true
}
