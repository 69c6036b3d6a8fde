import {Agent, createServer, request} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createRandom} from '@modelflight/stats/random'

// `users.ts <url> <requests per second> <seed>`: users who ask at random times (an open loop), and a job that learns the truth a moment later and
// exports how often each version was wrong. Prints the address of its metrics; runs until it is ended.

const [url = '', perSecond = '100', seed = '1'] = process.argv.slice(2)
const random = createRandom(Number(seed))
const agent = new Agent({keepAlive: true, maxSockets: 128})
/** Milliseconds until the truth is known. */
const delay = 300
/** Share of requests whose truth is the other one: no model is perfect. */
const noise = 0.1
const arms = ['flights', 'flights-1'] as const
const feedback = new Map(arms.map((arm) => [arm as string, {right: 0, wrong: 0}]))

function ask(): void {
  const x = random.uniform()
  const truth = x > 0.5 !== random.uniform() < noise ? 'late' : 'on-time'
  const body = JSON.stringify({x})
  const headers = {'content-type': 'application/json', 'content-length': Buffer.byteLength(body)}
  const outgoing = request(url, {method: 'POST', headers, agent}, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const told = feedback.get(arms[Number(String(answer.headers['modelflight-instance']).replace('flights-', ''))] ?? '')
      if (told === undefined || answer.statusCode !== 200) return
      const {prediction} = JSON.parse(Buffer.concat(chunks).toString()) as {prediction: string}
      setTimeout(() => void told[prediction === truth ? 'right' : 'wrong']++, delay)
    })
  })
  outgoing.on('error', () => undefined)
  outgoing.end(body)
}

let due = performance.now()
const tick = (): void => {
  for (const now = performance.now(); due <= now; due += (-1000 * Math.log(1 - random.uniform())) / Number(perSecond)) ask()
  setTimeout(tick, 2)
}
tick()

const server = createServer((_request, response) => {
  const lines = [...feedback].flatMap(([arm, counts]) =>
    Object.entries(counts).map(([outcome, count]) => `feedback_total{arm="${arm}",outcome="${outcome}"} ${count}\n`),
  )
  response.writeHead(200, {'content-type': 'text/plain; version=0.0.4'}).end(lines.join(''))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`metrics http://127.0.0.1:${(server.address() as AddressInfo).port}\n`))
