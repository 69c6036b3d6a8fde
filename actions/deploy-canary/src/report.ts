import type {VerdictStatus} from '@modelflight/core/verdict'
import {type Block, paragraph, type Section, strong} from '@modelflight/report/document'
import type {Conclusion} from './conclusion.ts'
import type {JournalLook} from './journal.ts'
import {lookBlocks} from './looks.ts'
import type {Preparation} from './preparation.ts'

const title = 'Deploy canary'
const id = 'deploy-canary'

/** The story of a rollout. */
export function report(conclusion: Conclusion, looks: readonly JournalLook[], preparation: Preparation, tone: VerdictStatus): Section {
  return {
    id,
    title,
    tone,
    headline: headline(conclusion, preparation),
    blocks: [...lookBlocks(looks), ...fineprint(looks, preparation)],
  }
}

function headline({decision, reason, weight}: Conclusion, {version, serving}: Preparation): string {
  const before = serving === undefined ? 'nothing' : `version ${serving.version}`
  switch (decision) {
    case 'promoted':
      return `Version ${version.version} of ${version.name} serves all traffic now; before, ${before} did.`
    case 'unchanged':
      return `Version ${version.version} of ${version.name} serves already; nothing was done.`
    case 'rolled-back':
      return `Version ${version.version} of ${version.name} was rolled back, ${before} serves: ${reason}.`
    case 'continue':
      return `Version ${version.version} of ${version.name} is being rolled out: ${reason}.`
    case 'inconclusive':
      return `The evidence does not decide about version ${version.version} of ${version.name}; it gets ${weight} % of the traffic: ${reason}.`
    default:
      return decision satisfies never
  }
}

function fineprint(looks: readonly JournalLook[], {rules, serving, requests}: Preparation): readonly Block[] {
  if (looks.length === 0) return []
  if (serving === undefined)
    return [paragraph(strong('First version: '), 'there was nothing to compare with, so only its health and errors were judged.')]
  const sent = looks.at(-1)?.sent ?? 0
  return [
    paragraph(
      `${looks.length} looks; the intervals hold at all of them together with a chance of ${100 * (1 - rules.alpha)} %. ` +
        'The new version is rolled back as soon as harm is shown (lower bound above 0) and promoted when more harm than tolerated is excluded. ' +
        (requests === undefined
          ? 'The users’ own requests were counted.'
          : `${sent} requests were sent from ${requests.length} recorded ones; a repeated one counts once per version for wrong answers.`),
    ),
  ]
}
