import {makeContext} from '@modelflight/testing/context'
import {type GithubApi, type GithubApiOptions, startGithubApi} from '@modelflight/testing/github-api'
import {expect, test} from 'vitest'
import {openApi} from '../src/api.ts'
import {mergedPullRequest} from '../src/merged-pull-request.ts'

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)

async function find(fill: (api: GithubApi) => void, commit = sha, options: GithubApiOptions = {}): Promise<number | undefined> {
  await using context = await makeContext()
  await using api = await startGithubApi(options)
  api.state.commits.add(sha)
  fill(api)
  const run = {...context.run, repository: api.state.repository, sha: commit}
  const found = await mergedPullRequest(openApi({env: api.environment, log: context.log}, 'ghs_test'), {run, log: context.log})
  api.assertLawful()
  return found?.number
}

const pull = (api: GithubApi, number: number, mergedAs: string | undefined, headSha = number.toString(16).padStart(40, '0')): void => {
  api.state.pulls.push({
    ...{number, headSha, head: `octo-org:branch-${number}`, headRepository: api.state.repository, baseRef: 'main', baseSha: other},
    ...{state: mergedAs === undefined ? 'open' : 'closed', ...(mergedAs === undefined ? {} : {mergedAs})},
  })
}

test('the pull request that was merged as this commit is found, not another that contains it', async () => {
  expect(
    await find((api) => {
      pull(api, 4, sha)
      pull(api, 5, other, sha)
    }),
  ).toBe(4)
})

test('of several the newest merged one is told; one that is only open is not', async () => {
  expect(
    await find((api) => {
      pull(api, 6, other, sha)
      pull(api, 7, other, sha)
    }),
  ).toBe(7)
  expect(await find((api) => pull(api, 8, undefined, sha))).toBeUndefined()
})

test('a commit without a pull request, and no commit at all, have none', async () => {
  expect(await find(() => undefined)).toBeUndefined()
  expect(await find((api) => pull(api, 4, sha), '')).toBeUndefined()
})
