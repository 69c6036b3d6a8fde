import {created, like, ok, parameter, type Route, r, userLike} from './answers.ts'

/** Who approved what, and attestations. */
export const approvalRoutes: Readonly<Record<string, Route>> = {
  [`GET ${r}/actions/runs/{run_id}/approvals`](call) {
    const rows = call.state.approvals.map(({by, environment}) => ({
      environments: [{name: environment}],
      state: 'approved',
      user: userLike(call, by),
      comment: '',
    }))
    return ok(rows)
  },
  [`GET ${r}/pulls/{pull_number}/reviews`](call) {
    const pull = Number(parameter(call, 'pull_number'))
    const shape = like(call, `GET ${r}/pulls/{pull_number}/reviews`, {})
    const rows = call.state.reviews.filter((review) => review.pull === pull)
    return ok(rows.map(({by, state}) => ({...shape, user: userLike(call, by), state})))
  },
  [`POST ${r}/attestations`](call) {
    const id = call.state.nextId++
    call.state.attestations.push({id, parent: '', body: call.body})
    return created({id})
  },
}
