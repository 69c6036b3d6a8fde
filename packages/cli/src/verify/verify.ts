import {mkdtemp, rm} from 'node:fs/promises'
import {join} from 'node:path'
import {exitCodes} from '@modelflight/core/errors'
import {writeAtomic} from '@modelflight/core/files'
import {lineageText} from '@modelflight/core/open-lineage'
import {auditRecords} from '@modelflight/core/record-audit'
import {type ModelStory, storyChecks, storyOf} from '@modelflight/core/record-story'
import {type Check, errorClassOf, verdictOf} from '@modelflight/core/verdict'
import {renderTerminal} from '@modelflight/report/terminal'
import type {Arguments} from '../arguments.ts'
import {type Surroundings, terminalHost} from '../terminal-host.ts'
import {findAnchors} from './anchors.ts'
import {fieldsOf, recordsOf} from './details.ts'
import {gather} from './gather.ts'
import {nearbyChecks} from './nearby.ts'
import {optionHelp, readVerifyOptions, type VerifyOptions, verifyOptionTexts} from './options.ts'
import {screenOf, type Verified} from './screen.ts'
import {versionChecks} from './version-checks.ts'

const usage = 'modelflight verify <models:/name@alias | models:/name/version | path of a model>'
const what =
  'Checks all evidence of a model again, without GitHub: digests of data, model and records, their order, verdicts and signatures.\n' +
  'Exit codes: 0 it holds; 1 it does not; 2 no such model; 5 the registry does not answer; 6 there is no evidence.'

/** `modelflight verify`: re-checks the chain of evidence behind a model and explains it in one screen. */
export async function runVerify(parsed: Arguments, surroundings: Surroundings): Promise<void> {
  if (parsed.options.get('help') === 'true') return surroundings.stdout.write(optionHelp(usage, what, verifyOptionTexts))
  const host = terminalHost(parsed, surroundings)
  const options = await readVerifyOptions(parsed, surroundings, host.workspace)
  const temporary = await mkdtemp(join(host.temporary, 'modelflight-verify-'))
  try {
    const {signal} = new AbortController()
    const context = {workingDirectory: surroundings.cwd, signal, credential: host.credential, temporary, now: () => new Date()}
    const verified = await verify(options, context)
    show(verified, surroundings)
    surroundings.exit(exitCodes[errorClassOf(verified.verdict, {failOn: 'fail', onInconclusive: 'fail'})])
  } finally {
    await rm(temporary, {recursive: true, force: true})
  }
}

/** Everything that verification finds out. */
export async function verify(options: VerifyOptions, context: Parameters<typeof gather>[1]): Promise<Verified> {
  const gathered = await gather(options, context)
  const audit = await auditRecords(gathered.records)
  const story = storyOf(audit.records, gathered.digest ?? gathered.version?.digest ?? '', gathered.registered)
  const {anchors, checks: signatures} = await findAnchors(story, audit.records, gathered, options)
  if (options.lineage !== undefined) await writeAtomic(options.lineage, lineageText(audit.records))
  const checks: readonly Check[] = [
    ...gathered.checks,
    ...audit.checks,
    ...storyChecks(story, audit.records),
    ...(story.trained === undefined && story.gate === undefined ? [noEvidence(story)] : []),
    ...versionChecks(gathered, story, audit.records, options),
    ...(await nearbyChecks(story, audit.records, options)),
    ...signatures,
    ...(options.requireAnchor && anchors.length === 0 ? [unanchored] : []),
  ]
  return {options, gathered, story, anchors, verdict: verdictOf(checks)}
}

/** A registration alone says that a model is there, not where it comes from. */
function noEvidence({registered}: ModelStory): Check {
  const adopted = registered?.statement.predicate['adopted'] === true
  const message = adopted ? 'adopted: others registered it, and no evidence exists' : 'no record speaks of how this model was made'
  return {
    id: 'evidence',
    status: 'inconclusive',
    message,
    hint: 'Give the folder of its records with --records, or train, gate and register it with the actions.',
  }
}

const unanchored: Check = {
  id: 'anchor',
  status: 'fail',
  message: 'nothing outside of the records anchors them (--require-anchor)',
  hint: 'Attest the records (attest: required), or register in an OCI registry.',
}

function show(verified: Verified, {stdout, environment}: Surroundings): void {
  if (!verified.options.json) {
    stdout.write(
      renderTerminal(screenOf(verified), {colour: stdout.interactive && environment['NO_COLOR'] === undefined, width: 120, maxRows: 100}),
    )
    return
  }
  const {verdict, anchors, gathered, story} = verified
  const records = {
    data: story.data.map(({name, digest}) => ({name, digest})),
    trained: story.trained?.digest,
    gate: story.gate?.digest,
    registered: story.registered?.digest,
  }
  const found = {
    status: verdict.status,
    anchored: anchors.length > 0,
    anchors,
    digest: story.digest,
    version: gathered.version?.version,
    records,
    checks: verdict.checks,
    ...(verified.options.details ? {details: Object.fromEntries(recordsOf(story).map((record) => [record.name, fieldsOf(record)]))} : {}),
  }
  stdout.write(`${JSON.stringify(found, null, 2)}\n`)
}
