// The whole journey on three million real flights: `npm run demo` at the root of the repository.
import {copyFile, mkdir, rm, writeFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {renderHtml} from '@modelflight/report/html'
import {renderTerminal} from '@modelflight/report/terminal'
import {cut, oneLine, toneSigns} from '@modelflight/report/text'
import {here, script, verified, workFolder} from './demo/command.ts'
import {sectionsOf, summaryOf} from './demo/report.ts'
import {type Chapter, chapter, type Told, trainAndJudge} from './demo/story.ts'

const interactive = process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined
const say = (text: string): void => void process.stdout.write(`${text}\n`)
/** The model that took over in chapter 2. */
const champion = join(workFolder, 'champion.json')
let title = ''

const onStep = (name: string, {action, seconds, section, code, expected}: Told): void => {
  if (name !== title) say(`\n${name}`)
  title = name
  const sign = code !== expected ? 'unexpected' : toneSigns[section.tone].sign
  say(`  ${sign} ${action.padEnd(15)} ${`${seconds.toFixed(1)} s`.padStart(7)}  ${cut(oneLine(section.headline), 150)}`)
}

/** A month of data is there to train on. */
async function arrives(month: string): Promise<void> {
  await mkdir(join(here, 'data', 'train'), {recursive: true})
  await copyFile(join(here, 'data', `${month}.csv`), join(here, 'data', 'train', `${month}.csv`))
}

async function january(): Promise<Chapter> {
  return await chapter({id: 'january', title: '1  January trains the first champion', candidate: 'January'}, onStep, async (step) => {
    await arrives('2001-01')
    await trainAndJudge(step, 'params/usual.json')
  })
}

async function february(): Promise<Chapter> {
  return await chapter(
    {id: 'february', title: '2  January and February train a challenger, which takes over', candidate: 'January + February'},
    onStep,
    async (step) => {
      await arrives('2001-02')
      await trainAndJudge(step, 'params/usual.json')
      await step('deploy-canary', {})
      await copyFile(join(here, 'models', 'candidate', 'model.json'), champion)
    },
  )
}

async function worse(): Promise<Chapter> {
  return await chapter(
    {id: 'worse', title: '3  A candidate that forgot the hour of departure is stopped', candidate: 'without the hour'},
    onStep,
    async (step) => {
      await trainAndJudge(step, 'params/without-hour.json', 1)
    },
  )
}

async function faulty(): Promise<Chapter> {
  return await chapter(
    {id: 'faulty', title: '4  A good model whose server answers wrongly is rolled back', candidate: 'trained longer'},
    onStep,
    async (step) => {
      const {outputs} = await trainAndJudge(step, 'params/longer.json')
      const only = (outputs['model-digest'] ?? '').replace('sha256:', '').slice(0, 12)
      const serve = `node serve.js --model {model} --port {port} --fault wrong --fault-only ${only}`
      await step('deploy-canary', {serve}, 1)
    },
  )
}

/** What the champion says of a file of flights, beside what came true. */
async function predicted(name: string): Promise<string> {
  const out = join('.modelflight', `${name}-predictions.csv`)
  await script('predict.js', '--model', champion, '--data', join('data', `${name}.csv`), '--out', out)
  return out
}

async function drift(): Promise<Chapter> {
  return await chapter(
    {id: 'drift', title: '5  Later months are held against what the champion has seen', candidate: ''},
    onStep,
    async (step) => {
      for (const name of ['2001-03', '2001-05']) await step('check-drift', {current: `data/${name}.csv`})
      await step('check-drift', {current: 'data/2001-04-06.csv'}, 1)
    },
  )
}

async function lateDay(): Promise<Chapter> {
  return await chapter(
    {id: 'late-day', title: '6  The answers of one bad Friday, 6 April, are held against those of the Fridays in March', candidate: ''},
    onStep,
    async (step) => {
      const [reference, current] = [await predicted('fridays-of-march'), await predicted('2001-04-06')]
      await step('check-drift', {reference, current, predictions: 'score', labels: 'label'}, 1)
    },
  )
}

async function main(): Promise<number> {
  const started = performance.now()
  await rm(workFolder, {recursive: true, force: true})
  await rm(join(here, 'data', 'train'), {recursive: true, force: true})
  await mkdir(workFolder, {recursive: true})
  say('Modelflight demo: will a flight be 15 minutes late or more? 3,000,000 real flights, January to June 2001.')
  say(`\n  ${await script('prepare.js')}`)
  const chapters: Chapter[] = []
  for (const next of [january, february, worse, faulty, drift, lateDay]) chapters.push(await next())
  say(`\n7  Which data and code made the champion? modelflight verify models:/flights@champion\n`)
  say(await verified('models:/flights@champion', 'february'))
  const seconds = (performance.now() - started) / 1000
  const summary = summaryOf(chapters, seconds)
  const path = join(workFolder, 'report.html')
  const lead = 'Will a flight be 15 minutes late or more? Six actions on three million real flights, from data to a watched rollout.'
  await writeFile(
    path,
    renderHtml([summary, ...sectionsOf(chapters)], {title: 'Flights: from data to a monitored rollout', tone: summary.tone, lead}),
  )
  say(`\n${renderTerminal(summary, {colour: interactive})}`)
  say(`Report: ${relative(process.cwd(), path) || path}`)
  say(
    `Everything else: ${relative(process.cwd(), workFolder)}/ (records, reports, profiles, registry, demo.log), scripts in ${relative(process.cwd(), here) || '.'}/`,
  )
  return summary.tone === 'pass' ? 0 : 1
}

process.exitCode = await main()
