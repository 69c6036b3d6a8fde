import {ok, parameter, type Route, r} from './answers.ts'

/** Who approved: nobody, unless a test says otherwise with a fault of its own. */
export const approvalRoutes: Readonly<Record<string, Route>> = {
  [`GET ${r}/actions/runs/{run_id}/approvals`]: () => ok([]),
  [`GET ${r}/pulls/{pull_number}/reviews`](call) {
    const known = call.state.pulls.some(({number}) => number === Number(parameter(call, 'pull_number')))
    return known ? ok([]) : {status: 404, body: {message: 'Not Found', documentation_url: 'https://docs.github.com/rest'}}
  },
}
