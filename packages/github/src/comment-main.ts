import {readEvent, readRun} from './environment.ts'
import {githubHost} from './host.ts'
import {postFromArtifact} from './post-from-artifact.ts'

/** Entry of a `workflow_run` workflow that writes the comments of pull requests from forks. Needs `github-token`. */
export async function main(env = process.env): Promise<void> {
  const host = githubHost(env)
  const token = host.input('github-token')
  if (token === undefined) {
    host.log.error('there is no github-token, so no comment can be written')
    host.exit(2)
    return
  }
  host.mask(token)
  const event = readEvent(env)
  const {log, workspace, temporary} = host
  const write = (text: string): void => void process.stdout.write(text)
  const posted = await postFromArtifact({env, event, run: readRun(env, event), log, workspace, temporary, write}, token)
  log.info(
    posted.kind === 'posted' ? `wrote ${posted.parts} parts into the comment of #${posted.number}` : `nothing to write: ${posted.reason}`,
  )
}
