import {type Block, type Cell, chart, code, paragraph, type Section, table} from '@modelflight/report/document'
import type {Chapter, Told} from './story.ts'

/** The parts of all actions, each with its chapter in the title. */
export function sectionsOf(chapters: readonly Chapter[]): Section[] {
  return chapters.flatMap(({title, steps}) => steps.map(({section}) => ({...section, title: `${title.slice(0, 1)}. ${section.title}`})))
}

const wentAsTold = ({code: exit, expected}: Told): boolean => exit === expected

/** What happened, on one screen. Passes when every step ended as the story says it must. */
export function summaryOf(chapters: readonly Chapter[], seconds: number): Section {
  const steps = chapters.flatMap((one) => one.steps)
  const wrong = steps.filter((step) => !wentAsTold(step))
  const headline =
    wrong.length === 0
      ? `All ${steps.length} steps ended as they must, in ${seconds.toFixed(0)} s: two models were promoted, a worse one and a broken rollout were stopped, and drift was found where flights changed.`
      : `${wrong.length} of ${steps.length} steps did not end as they must: ${wrong.map(({action, code: exit, expected}) => `${action} gave ${exit}, not ${expected}`).join('; ')}.`
  return {
    id: 'demo',
    title: 'What happened',
    tone: wrong.length === 0 ? 'pass' : 'fail',
    headline,
    blocks: [table(['Chapter', 'Ended with', 'Why'], chapters.map(row)), ...modelBlocks(chapters), ...serving(chapters)],
  }
}

/** The step that decided: the first that stopped the candidate, else the last. */
function row({title, steps}: Chapter): Cell[] {
  const deciding = steps.find((step) => step.code !== 0) ?? steps.at(-1)
  if (deciding === undefined) return [title, '', '']
  const {section} = deciding
  return [title, {kind: 'status', tone: section.tone, text: `${deciding.action} ${section.tone}`}, section.headline]
}

/** The ROC AUC of each trained model, as the training reported it. */
function modelBlocks(chapters: readonly Chapter[]): Block[] {
  const models = chapters.flatMap(({candidate, steps}) => {
    const metrics = steps.find(({action}) => action === 'train')?.outputs['metrics']
    const value = metrics === undefined || metrics === '' ? undefined : (JSON.parse(metrics) as Record<string, number>)['roc_auc']
    return value === undefined ? [] : [{name: candidate, value}]
  })
  if (models.length === 0) return []
  return [
    chart({
      kind: 'bars',
      title: 'ROC AUC on the held-out flights of March (0.5 is chance)',
      categories: models.map(({name}) => name),
      series: [{name: 'roc_auc', values: models.map(({value}) => value)}],
      marks: [{label: 'gate', value: 0.65}],
    }),
  ]
}

function serving(chapters: readonly Chapter[]): Block[] {
  const champion = chapters.find(({id}) => id === 'february')?.steps.find(({action}) => action === 'register-model')?.outputs['model-uri']
  return champion === undefined ? [] : [paragraph('Serving at the end: ', code(champion), ', trained on January and February.')]
}
