import {type Answer, type Call, created, like, notFound, ok, paged, parameter, type Route, r, textOf, userLike} from './answers.ts'
import {approvalRoutes} from './approval-routes.ts'
import type {ArtifactRow, CheckRunRow, CommentRow, PullRow, SentRow} from './state.ts'

function commentJson(call: Call, comment: CommentRow, body: string): unknown {
  const times = {created_at: comment.createdAt, updated_at: comment.updatedAt ?? comment.createdAt}
  const user = {...userLike(call, comment.author), ...(comment.authorType === undefined ? {} : {type: comment.authorType})}
  return like(call, `GET ${r}/issues/{issue_number}/comments`, {id: comment.id, body, user, ...times})
}

/** What a list shows of a comment at this time: nothing of what was written within the lag. */
function visibleBody({versions}: CommentRow, now: number): string | undefined {
  return versions.findLast(({visibleFrom}) => visibleFrom <= now)?.body
}

const comments: Readonly<Record<string, Route>> = {
  [`GET ${r}/issues/{issue_number}/comments`](call) {
    const issue = Number(parameter(call, 'issue_number'))
    const visible = call.state.comments.flatMap((comment) => {
      const body = comment.issue === issue && !comment.deleted ? visibleBody(comment, call.now) : undefined
      return body === undefined ? [] : [commentJson(call, comment, body)]
    })
    const {items, headers} = paged(call, visible)
    return ok(items, headers)
  },
  [`POST ${r}/issues/{issue_number}/comments`](call) {
    const issue = Number(parameter(call, 'issue_number'))
    const known = call.state.pulls.some(({number}) => number === issue) || call.state.issues.some(({id}) => id === issue)
    if (!known) return notFound
    const body = textOf(call.body['body'])
    if (isTooLong(body)) return tooLong
    const {state} = call
    const comment: CommentRow = {
      id: state.nextId++,
      issue,
      author: state.identity,
      body,
      versions: [{body, visibleFrom: call.now + call.lag}],
      createdAt: new Date(call.now).toISOString(),
      deleted: false,
    }
    state.comments.push(comment)
    return created(commentJson(call, comment, body))
  },
  // No compare-and-set: whoever writes last wins, and is not told what was there.
  [`PATCH ${r}/issues/comments/{comment_id}`](call) {
    const comment = findComment(call)
    if (comment === undefined) return notFound
    const body = textOf(call.body['body'])
    if (isTooLong(body)) return tooLong
    comment.body = body
    comment.updatedAt = new Date(call.now).toISOString()
    comment.versions.push({body, visibleFrom: call.now + call.lag})
    return ok(commentJson(call, comment, body))
  },
  [`DELETE ${r}/issues/comments/{comment_id}`](call) {
    const comment = findComment(call)
    if (comment === undefined) return notFound
    comment.deleted = true
    return {status: 204}
  },
}

const findComment = (call: Call): CommentRow | undefined =>
  call.state.comments.find(({id, deleted}) => id === Number(parameter(call, 'comment_id')) && !deleted)

const isTooLong = (body: string): boolean => Array.from(body).length > 65_536 || Buffer.byteLength(body) > 262_144

const tooLong: Answer = {
  status: 422,
  body: {
    message: 'Validation Failed',
    errors: [{resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long (maximum is 65536 characters)'}],
    documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
  },
}

function pullJson(call: Call, pull: PullRow): unknown {
  const [owner = '', branch = ''] = pull.head.split(':')
  const shape = like(call, `GET ${r}/pulls`, {}) as {head: {repo: object}; base: {repo: object}}
  const repo = (full: string | null): unknown =>
    full === null ? null : {...shape.base.repo, full_name: full, name: full.split('/')[1], fork: full !== call.state.repository}
  return {
    ...shape,
    number: pull.number,
    state: pull.state,
    merged_at: pull.mergedAs === undefined ? null : '2026-01-01T00:00:00Z',
    merge_commit_sha: pull.mergedAs ?? null,
    requested_teams: [],
    head: {...shape.head, label: pull.head, ref: branch, sha: pull.headSha, repo: repo(pull.headRepository), user: userLike(call, owner)},
    base: {...shape.base, ref: pull.baseRef, sha: pull.baseSha, repo: repo(call.state.repository)},
  }
}

const pulls: Readonly<Record<string, Route>> = {
  [`GET ${r}/pulls`](call) {
    const [state, head] = [call.query.get('state') ?? 'open', call.query.get('head')]
    const found = call.state.pulls.filter((pull) => (state === 'all' || pull.state === state) && (head === null || pull.head === head))
    const {items, headers} = paged(call, found)
    return ok(
      items.map((pull) => pullJson(call, pull)),
      headers,
    )
  },
  [`GET ${r}/pulls/{pull_number}`](call) {
    const pull = call.state.pulls.find(({number}) => number === Number(parameter(call, 'pull_number')))
    if (pull === undefined) return notFound
    const whole = like(call, `GET ${r}/pulls/{pull_number}`, {})
    return ok({...whole, ...(pullJson(call, pull) as object)})
  },
  // The commits of forks belong to no pull request here, whatever people expect.
  [`GET ${r}/commits/{commit_sha}/pulls`](call) {
    const sha = parameter(call, 'commit_sha')
    const found = call.state.pulls.filter(
      (pull) => pull.mergedAs === sha || (pull.headSha === sha && pull.headRepository === call.state.repository),
    )
    return ok(found.map((pull) => pullJson(call, pull)))
  },
}

function checkRunJson(call: Call, row: CheckRunRow): unknown {
  const shape = like(call, `POST ${r}/check-runs`, {}) as {output: object}
  const output = {...shape.output, title: row.title, summary: row.summary, text: row.text, annotations_count: row.annotations.length}
  const {id, name, headSha, externalId, status, conclusion} = row
  return {...shape, id, name, head_sha: headSha, external_id: externalId, status, conclusion, output}
}

/** GitHub takes at most 50 annotations in one request; updates add to those before. */
function applyOutput(row: CheckRunRow, output: unknown): Answer | undefined {
  const {title, summary, text, annotations} = (output ?? {}) as {title?: string; summary?: string; text?: string; annotations?: unknown[]}
  if ((annotations?.length ?? 0) > 50) return unprocessable('annotations: no more than 50 items are allowed; 51 were supplied.')
  if ((text?.length ?? 0) > 65_535) return unprocessable('text exceeds a maximum length of 65535')
  if ((summary?.length ?? 0) > 65_535) return unprocessable('summary exceeds a maximum length of 65535')
  row.title = title ?? row.title
  row.summary = summary ?? row.summary
  row.text = text ?? row.text
  row.annotations.push(...(annotations ?? []))
  return undefined
}

const unprocessable = (message: string): Answer => ({
  status: 422,
  body: {message: `Invalid request.\n\n${message}`, documentation_url: 'https://docs.github.com/rest'},
})

const checks: Readonly<Record<string, Route>> = {
  [`GET ${r}/commits/{ref}/check-runs`](call) {
    const name = call.query.get('check_name')
    const found = call.state.checkRuns.filter((row) => row.headSha === parameter(call, 'ref') && (name === null || row.name === name))
    const latest = found.toReversed()
    return ok({total_count: latest.length, check_runs: paged(call, latest).items.map((row) => checkRunJson(call, row))})
  },
  [`POST ${r}/check-runs`](call) {
    const {state, body} = call
    const row: CheckRunRow = {
      id: state.nextId++,
      name: textOf(body['name']),
      headSha: textOf(body['head_sha']),
      externalId: textOf(body['external_id']),
      status: textOf(body['status']) || 'queued',
      conclusion: textOf(body['conclusion']) || null,
      title: '',
      summary: '',
      text: null,
      annotations: [],
    }
    const refused = applyOutput(row, body['output'])
    if (refused !== undefined) return refused
    state.checkRuns.push(row)
    return created(checkRunJson(call, row))
  },
  [`PATCH ${r}/check-runs/{check_run_id}`](call) {
    const row = call.state.checkRuns.find(({id}) => id === Number(parameter(call, 'check_run_id')))
    if (row === undefined) return notFound
    const refused = applyOutput(row, call.body['output'])
    if (refused !== undefined) return refused
    row.conclusion = textOf(call.body['conclusion']) || row.conclusion
    row.status = textOf(call.body['status']) || row.status
    return ok(checkRunJson(call, row))
  },
}

const contents: Readonly<Record<string, Route>> = {
  [`GET ${r}/contents/{path}`](call) {
    const [path, ref] = [parameter(call, 'path'), call.query.get('ref') ?? 'main']
    if (!call.state.commits.has(ref))
      return {...notFound, body: {message: `No commit found for the ref ${ref}`, documentation_url: 'https://docs.github.com/rest'}}
    if (path === '') return ok([])
    const text = call.state.files.get(`${ref}:${path}`)
    if (text === undefined) return notFound
    const large = Buffer.byteLength(text) > 1024 * 1024
    const content = large
      ? {encoding: 'none', content: ''}
      : {encoding: 'base64', content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n')}
    return ok(
      like(call, `GET ${r}/contents/{path}`, {type: 'file', path, name: path.split('/').at(-1), size: Buffer.byteLength(text), ...content}),
    )
  },
}

function artifactJson(call: Call, row: ArtifactRow): unknown {
  const {artifacts} = call.referee.example(`GET ${r}/actions/artifacts`) as {artifacts: object[]}
  const run = {
    id: row.runId,
    repository_id: 1,
    head_repository_id: row.fromFork ? 2 : 1,
    head_branch: row.headBranch ?? 'topic',
    head_sha: row.headSha,
  }
  const {id, name, digest, expired, archive} = row
  return {...artifacts[0], id, name, digest, expired, size_in_bytes: archive.length, workflow_run: run}
}

function artifactList(call: Call, rows: readonly ArtifactRow[]): Answer {
  const name = call.query.get('name')
  const newest = rows.filter((row) => name === null || row.name === name).toSorted((a, b) => b.id - a.id)
  const {items, headers} = paged(call, newest)
  return ok({total_count: newest.length, artifacts: items.map((row) => artifactJson(call, row))}, headers)
}

const actions: Readonly<Record<string, Route>> = {
  [`GET ${r}/actions/artifacts`]: (call) => artifactList(call, call.state.artifacts),
  [`GET ${r}/actions/runs/{run_id}`](call) {
    const id = Number(parameter(call, 'run_id'))
    const row = call.state.runs.get(id)
    if (row === undefined) return notFound
    return ok(like(call, `GET ${r}/actions/runs/{run_id}`, {id, head_branch: row.headBranch, conclusion: row.conclusion, event: row.event}))
  },
  [`GET ${r}/actions/runs/{run_id}/artifacts`]: (call) =>
    artifactList(
      call,
      call.state.artifacts.filter(({runId}) => runId === Number(parameter(call, 'run_id'))),
    ),
  [`GET ${r}/actions/artifacts/{artifact_id}/{archive_format}`](call) {
    const row = call.state.artifacts.find(({id}) => id === Number(parameter(call, 'artifact_id')))
    if (row === undefined) return notFound
    if (row.expired) return {status: 410, body: {message: 'Artifact has expired', documentation_url: 'https://docs.github.com/rest'}}
    return {status: 302, headers: {location: `${new URL(call.url).origin}/download/${row.id}?sig=secret`}}
  },
  [`POST ${r}/actions/workflows/{workflow_id}/dispatches`](call) {
    const id = keep(call, call.state.dispatches, parameter(call, 'workflow_id'))
    if (call.body['return_run_details'] !== true) return {status: 204}
    return ok(like(call, `POST ${r}/actions/workflows/{workflow_id}/dispatches`, {workflow_run_id: id}))
  },
  [`POST ${r}/dispatches`](call) {
    keep(call, call.state.dispatches, '')
    return {status: 204}
  },
  [`GET ${r}/actions/variables/{name}`](call) {
    const value = call.state.variables.get(parameter(call, 'name').toUpperCase())
    if (value === undefined) return notFound
    return ok(like(call, `GET ${r}/actions/variables/{name}`, {name: parameter(call, 'name').toUpperCase(), value}))
  },
  [`POST ${r}/actions/variables`](call) {
    call.state.variables.set(textOf(call.body['name']).toUpperCase(), textOf(call.body['value']))
    return created({})
  },
  [`PATCH ${r}/actions/variables/{name}`](call) {
    const name = parameter(call, 'name').toUpperCase()
    if (!call.state.variables.has(name)) return notFound
    call.state.variables.set(name, textOf(call.body['value']))
    return {status: 204}
  },
}

/** Keeps a body under a new id. */
function keep({state, body}: Call, rows: SentRow[], parent: string): number {
  const id = state.nextId++
  rows.push({id, parent, body})
  return id
}

const deployments: Readonly<Record<string, Route>> = {
  [`POST ${r}/deployments`](call) {
    // The defaults demand all statuses of the commit and merge the base: both refuse ordinary deployments.
    if (call.body['required_contexts'] === undefined) return {status: 409, body: {message: 'Conflict: Commit status checks failed.'}}
    const id = keep(call, call.state.deployments, '')
    const {ref, environment, task} = call.body
    return created(like(call, `POST ${r}/deployments`, {id, ref, environment: environment ?? 'production', task: task ?? 'deploy'}))
  },
  [`GET ${r}/deployments`](call) {
    const rows = call.state.deployments.toReversed().map(({id, body}) => {
      const {ref, environment = 'production', task = 'deploy'} = body
      return {id, ref, environment, task}
    })
    const wanted = (['environment', 'task', 'ref'] as const).map((name) => [name, call.query.get(name)] as const)
    const found = rows.filter((row) => wanted.every(([name, value]) => value === null || row[name] === value))
    const {items, headers} = paged(call, found)
    return ok(
      items.map((row) => like(call, `GET ${r}/deployments`, row)),
      headers,
    )
  },
  [`POST ${r}/deployments/{deployment_id}/statuses`](call) {
    const parent = parameter(call, 'deployment_id')
    if (!call.state.deployments.some(({id}) => String(id) === parent)) return notFound
    const id = keep(call, call.state.deploymentStatuses, parent)
    return created(like(call, `POST ${r}/deployments/{deployment_id}/statuses`, {id, state: call.body['state']}))
  },
  [`POST ${r}/statuses/{sha}`](call) {
    const id = keep(call, call.state.commitStatuses, parameter(call, 'sha'))
    return created(like(call, `POST ${r}/statuses/{sha}`, {id, state: call.body['state']}))
  },
}

const issues: Readonly<Record<string, Route>> = {
  [`GET ${r}/issues`](call) {
    const wanted = (call.query.get('labels') ?? '').split(',').filter((label) => label !== '')
    const state = call.query.get('state') ?? 'open'
    const found = call.state.issues.filter(({body}) => {
      const labels = (body['labels'] ?? []) as string[]
      return (state === 'all' || (body['state'] ?? 'open') === state) && wanted.every((label) => labels.includes(label))
    })
    const {items, headers} = paged(call, found)
    return ok(
      items.map((row) => issueJson(call, row)),
      headers,
    )
  },
  [`POST ${r}/issues`](call) {
    const id = keep(call, call.state.issues, '')
    return created(issueJson(call, {id, parent: '', body: call.body}))
  },
  [`PATCH ${r}/issues/{issue_number}`](call) {
    const index = call.state.issues.findIndex(({id}) => id === Number(parameter(call, 'issue_number')))
    const row = call.state.issues[index]
    if (row === undefined) return notFound
    const closed = call.body['state'] === 'closed' ? {closed_at: new Date(call.now).toISOString()} : {}
    const changed = {...row, body: {...row.body, ...call.body, ...closed}}
    call.state.issues[index] = changed
    return ok(issueJson(call, changed))
  },
}

function issueJson(call: Call, {id, body}: SentRow): unknown {
  const {title, body: text, state} = body
  // The example of the description is a pull request; an issue has no such field.
  const {pull_request: _, ...issue} = like(call, `POST ${r}/issues`, {
    id,
    number: id,
    title,
    body: text ?? null,
    state: state ?? 'open',
    closed_at: state === 'closed' ? textOf(body['closed_at']) : null,
    labels: [],
  })
  return issue
}

const repository: Readonly<Record<string, Route>> = {
  [`GET ${r}`](call) {
    const {source: _, parent: __, template_repository: ___, ...repository} = like(call, `GET ${r}`, {id: 1, language: null})
    const pushed = call.state.pushedAt === undefined ? {} : {pushed_at: call.state.pushedAt}
    return ok({...repository, ...pushed, full_name: call.state.repository, name: call.state.repository.split('/')[1]})
  },
}

const collaborators: Readonly<Record<string, Route>> = {
  [`GET ${r}/collaborators/{username}/permission`](call) {
    const login = parameter(call, 'username')
    const permission = call.state.permissions.get(login) ?? 'read'
    return ok(
      like(call, `GET ${r}/collaborators/{username}/permission`, {
        permission,
        role_name: permission,
        user: {...userLike(call, login), role_name: permission},
      }),
    )
  },
}

/** Everything that the server does, by operation. */
export const routes: Readonly<Record<string, Route>> = {
  ...comments,
  ...pulls,
  ...checks,
  ...contents,
  ...actions,
  ...deployments,
  ...issues,
  ...repository,
  ...collaborators,
  ...approvalRoutes,
}
