import {writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256File} from '@modelflight/core/files'
import {openRecordChain} from '@modelflight/core/record-chain'
import {predicateTypes} from '@modelflight/core/records'
import type {Json} from '@modelflight/core/schema'
import {makeRun} from '@modelflight/testing/context'
import {expect, test} from 'vitest'
import {run} from '../src/run.ts'
import {good, openWorkshop, type Workshop} from './workshop.ts'

/** A workshop with a version whose training is on record, in this environment. */
async function trainedIn(environment: (workshop: Workshop) => Promise<Json>): Promise<Workshop> {
  const workshop = await openWorkshop()
  await workshop.register(good)
  const version = await workshop.registry.resolve({kind: 'version', name: 'flights', version: '1'})
  const subjects = [{name: 'flights', digest: version?.digest ?? ''}]
  const predicate = {buildDefinition: {internalParameters: {environment: await environment(workshop)}}}
  const facts = {action: 'train', status: 'pass', finishedAt: new Date(), run: makeRun()} as const
  await openRecordChain(join(workshop.context.outputDir, 'records')).append(
    {subjects, materials: [], predicateType: predicateTypes.provenance, predicate},
    facts,
  )
  return workshop
}

const lock = ({context}: Workshop): string => join(context.workspace, 'requirements.txt')
const check = async (workshop: Workshop) => {
  const {verdict} = await run(workshop.inputs, {...workshop.context, plan: true})
  return verdict.checks.find(({id}) => id === 'serving-environment')
}

test('a serving environment that differs from the training is one warning, with every name', async () => {
  await using workshop = await trainedIn(async (here) => {
    await writeFile(lock(here), 'numpy==2.4.6\n')
    return {
      interpreters: {'/opt/bin/node': 'v18.1.0', python3: '3.12.1'},
      lockFiles: {'requirements.txt': `sha256:${'0'.repeat(64)}`},
      packages: {},
    }
  })
  expect(await check(workshop)).toMatchObject({
    status: 'warn',
    observed: 2,
    message: expect.stringMatching(/node v?\d+\.\S+, trained with v18\.1\.0; requirements\.txt was another file at the training/),
  })
  const {verdict, outputs} = await workshop.deploy()
  expect(outputs.decision).toBe('promoted')
  expect(verdict.status).toBe('warn')
})

test('the same environment passes, and without a record of the training nothing is claimed', async () => {
  await using same = await trainedIn(async (here) => {
    await writeFile(lock(here), 'numpy==2.4.6\n')
    return {interpreters: {node: process.version}, lockFiles: {'requirements.txt': await sha256File(lock(here))}, packages: {}}
  })
  expect(await check(same)).toMatchObject({status: 'pass'})
  await using none = await openWorkshop()
  await none.register(good)
  expect(await check(none)).toBeUndefined()
})
