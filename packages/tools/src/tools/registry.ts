import {existsSync} from 'node:fs'
import {must} from '../process.ts'

const program = '/usr/bin/docker-registry'

/** Path of Debian's docker-registry, installed where it is missing. */
export async function ensureDockerRegistry(): Promise<string> {
  if (existsSync(program)) return program
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await must('apt-get', ['update', '-q'], {env})
  await must('apt-get', ['install', '-yq', '--no-install-recommends', 'docker-registry'], {env})
  if (!existsSync(program)) throw new Error(`apt-get installed docker-registry, but there is no ${program}`)
  return program
}
