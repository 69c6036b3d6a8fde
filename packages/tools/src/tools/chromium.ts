import {existsSync} from 'node:fs'
import {must} from '../process.ts'

const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser']

/** Path of Debian's Chromium, installed where it is missing. Its version is Debian's: security updates beat a pin here. */
export async function ensureChromium(): Promise<string> {
  const present = candidates.find((path) => existsSync(path))
  if (present !== undefined) return present
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  await must('apt-get', ['update', '-q'], {env})
  await must('apt-get', ['install', '-yq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {env})
  const installed = candidates.find((path) => existsSync(path))
  if (installed === undefined) throw new Error('apt-get installed chromium, but no program is where Debian puts it')
  return installed
}
