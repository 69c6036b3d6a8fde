import {dependencyFailed} from '@modelflight/core/errors'

/** The oldest Node that every command is tested on. Actions run on the runner's Node 24. */
const oldest = [22, 13] as const

/** @throws Failure of class `dependency-failed` for a Node that lacks what the commands use, such as its SQLite. */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw dependencyFailed(`this is Node ${version}, and Modelflight needs Node ${oldest.join('.')} or newer`, {
    hint: 'Install the current long-term version of Node.',
  })
}
