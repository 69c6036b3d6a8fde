import {Agent, request} from 'node:http'

// `load.ts <url> <requests per second> <requests>`: sends requests at times that are fixed beforehand, whatever becomes of the ones before (an
// open loop), and counts each answer's time from when its request was due, so that a stall is not left out. Prints JSON.

const [url = '', rate = '1000', count = '1000'] = process.argv.slice(2)
const total = Number(count)
const gap = 1000 / Number(rate)
const agent = new Agent({keepAlive: true, maxSockets: 256})
const body = JSON.stringify({distance: 380, hour: 17, carrier: 'AA', origin: 'JFK'})
const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(body)}
const milliseconds: number[] = []
const by = new Map<string, number>()
let errors = 0

function send(due: number): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request(url, {method: 'POST', headers, agent}, (answer) => {
      answer.resume().on('end', () => {
        milliseconds.push(performance.now() - due)
        const name = String(answer.headers['modelflight-instance'] ?? '').replace(/^v/, '')
        by.set(name, (by.get(name) ?? 0) + 1)
        if (answer.statusCode !== 200) errors++
        resolve()
      })
    })
    outgoing.on('error', () => {
      errors++
      resolve()
    })
    outgoing.end(body)
  })
}

/** The first requests open the connections and compile the code; they are sent, and not measured. */
for (let index = 0; index < 300; index++) await send(performance.now())
milliseconds.length = 0
by.clear()

const start = performance.now() + 20
const pending: Promise<void>[] = []
await new Promise<void>((resolve) => {
  const tick = (): void => {
    const now = performance.now()
    while (pending.length < total && start + pending.length * gap <= now) pending.push(send(start + pending.length * gap))
    if (pending.length >= total) resolve()
    // A timer has a grain of a millisecond, which is in all times alike; looking again and again would take a core from who is measured.
    else setTimeout(tick, 1)
  }
  tick()
})
await Promise.all(pending)
agent.destroy()
process.stdout.write(`${JSON.stringify({milliseconds, errors, by: Object.fromEntries(by)})}\n`)
