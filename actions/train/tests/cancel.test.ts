import {spawn} from 'node:child_process'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const program = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'src', 'main.ts')
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelflight-cancel-'))
})
afterEach(() => rm(folder, {recursive: true, force: true}))

async function written(name: string): Promise<string> {
  for (let tries = 0; tries < 1000; tries++) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '')
    if (text.endsWith('\n')) return text.trim()
    await sleep(10)
  }
  throw new Error(`${name} was not written`)
}

async function lives(pid: string): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return status !== '' && !/^\d+ \(.*\) [ZX]/.test(status)
}

describe('a cancelled workflow', () => {
  test('ends the training with its grandchildren within 5 seconds, though SIGINT reaches only the action, and leaves nothing half-written', async () => {
    const script = `trap '' INT\nbash -c 'trap "" INT TERM; echo $$ > grandchild; while :; do sleep 0.1; done' &\necho started > model.json\nwait`
    await writeFile(join(folder, 'train.sh'), script)
    const child = spawn(process.execPath, ['--conditions=source', program, 'train', '--run', 'bash train.sh'], {
      cwd: folder,
      stdio: 'ignore',
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const pid = await written('grandchild')
    expect(await lives(pid)).toBe(true)
    const time = watchOwnTime(child.pid ?? 0)
    child.kill('SIGINT')
    expect(await ended).toBe(5)
    expect(time.stop()).toBeLessThan(5000)
    expect(await lives(pid)).toBe(false)
    const left = await readdir(join(folder, '.modelflight'))
    expect(left).not.toContain('records')
    expect(left).not.toContain('train')
  })
})
