import {sendJson, serve, startProgram} from '@modelflight/testing/servers'
import {expect, test} from 'vitest'

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('a server answers on the loopback address until it is closed', async () => {
  let url = ''
  {
    await using server = await serve((_request, response) => sendJson(response, 200, {ok: true}))
    url = server.url
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await (await fetch(url)).json()).toEqual({ok: true})
  }
  await expect(fetch(url)).rejects.toThrow()
})

test('a program is ready when it says so, and its children die with it', async () => {
  const code = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    process.on('SIGTERM', () => {})
    console.log('ready ' + child.pid)
    setInterval(() => {}, 1000)`
  const program = await startProgram(process.execPath, ['-e', code], {ready: /ready \d+/})
  const child = Number(/ready (\d+)/.exec(program.output())?.[1])
  expect(isAlive(child)).toBe(true)
  await program.stop()
  await expect.poll(() => isAlive(child) || isAlive(program.pid), {timeout: 30_000}).toBe(false)
}, 60_000)

test('a program that ends instead is an error with what it printed', async () => {
  const start = startProgram(process.execPath, ['-e', 'console.error("no such port")'], {ready: /ready/})
  await expect(start).rejects.toThrow('no such port')
})
