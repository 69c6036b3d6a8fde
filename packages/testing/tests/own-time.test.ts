import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {watchOwnTime} from '@modelflight/testing/own-time'
import {expect, test} from 'vitest'

const burn = 'for (let n = 0; n++ % 1e6 !== 0 || process.cpuUsage().user < 400_000; );'

test('time that a process sleeps counts', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)'])
  const time = watchOwnTime(child.pid ?? 0)
  await once(child, 'exit')
  expect(time.stop()).toBeGreaterThan(600)
})

test('time that a process waits for a core that others have does not count, its CPU time does', async () => {
  const core = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? '0'
  const children = [1, 2, 3].map(() => spawn('taskset', ['-c', core, process.execPath, '-e', burn]))
  const started = performance.now()
  const times = children.map((child) => watchOwnTime(child.pid ?? 0))
  const own = await Promise.all(children.map((child, index) => once(child, 'exit').then(() => times[index]?.stop() ?? 0)))
  // Three run on one core: the last of them waited for two thirds of the time.
  expect(Math.max(...own)).toBeLessThan((performance.now() - started) * 0.7)
  expect(Math.min(...own)).toBeGreaterThan(100)
})
