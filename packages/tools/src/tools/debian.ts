import {existsSync} from 'node:fs'
import {must} from '../process.ts'

/** Path of a program of a Debian package, installed where it is missing. @throws Error when it can't be: a missing tool is a failure. */
export async function ensureDebianProgram(name: string, program: string): Promise<string> {
  if (existsSync(program)) return program
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await must('apt-get', ['update', '-q'], {env})
  await must('apt-get', ['install', '-yq', '--no-install-recommends', name], {env})
  if (!existsSync(program)) throw new Error(`apt-get installed ${name}, but there is no ${program}`)
  return program
}
