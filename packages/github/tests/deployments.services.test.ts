import {makeContext, makeRun} from '@modelflight/testing/context'
import {startGithubApi} from '@modelflight/testing/github-api'
import {expect, test} from 'vitest'
import {openApi} from '../src/api.ts'
import {githubDeployments} from '../src/deployments.ts'

const rollout = {environment: 'production', key: 'flights/2', description: 'Rollout of flights/2'}

test('a rollout has one deployment, which later runs find again, and its statuses are kept in order', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  const run = makeRun({repository: api.state.repository, url: 'https://github.com/octo-org/octo-repo/actions/runs/1'})
  const deployments = githubDeployments(openApi({env: api.environment, log: context.log}, 'ghs_test'), {run})
  const id = await deployments.begin(rollout)
  expect(await deployments.begin(rollout)).toBe(id)
  expect(await deployments.begin({...rollout, environment: 'staging'})).not.toBe(id)
  expect(await deployments.begin({...rollout, key: 'flights/3'})).not.toBe(id)
  await deployments.status(id, 'production', 'in_progress', 'under way')
  await deployments.status(id, 'production', 'failure', `rolled back: ${'long '.repeat(100)}`)
  const told = api.state.deploymentStatuses.filter(({parent}) => parent === id).map(({body}) => body)
  expect(told.map(({state}) => state)).toEqual(['in_progress', 'failure'])
  expect(told.every(({description}) => String(description).length <= 140)).toBe(true)
  api.assertLawful()
})

test('a server that refuses is an error of the dependency', async () => {
  await using context = await makeContext()
  await using api = await startGithubApi()
  const deployments = githubDeployments(openApi({env: api.environment, log: context.log}, 'ghs_test'), {
    run: makeRun({repository: api.state.repository}),
  })
  await expect(deployments.status('4711', 'production', 'success', 'x')).rejects.toMatchObject({errorClass: 'dependency-failed'})
})
