// Serves a model over HTTP on this machine: POST /predict {date, distance, origin, destination} -> {score, prediction}.
// `--fault errors=0.2` answers a fifth of the requests with 500, `--fault wrong` turns the predictions round: for trying
// out what a rollout does with a broken version. `--fault-only <digits>` breaks only the model whose SHA-256 starts so.
import {createHash} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {hashShare} from './src/flights.js'
import {checkModel, score} from './src/model.js'

const {values} = parseArgs({
  options: {
    model: {type: 'string'},
    port: {type: 'string', default: '0'},
    fault: {type: 'string', default: process.env['FLIGHTS_FAULT'] ?? 'none'},
    'fault-only': {type: 'string', default: ''},
  },
})
if (values.model === undefined) {
  console.error('usage: node serve.js --model model.json --port 8080 [--fault errors=0.2|wrong]')
  process.exit(2)
}
// A registered model may be handed over as the folder that holds it.
const path = statSync(values.model).isDirectory() ? join(values.model, 'model.json') : values.model
const text = readFileSync(path, 'utf8')
const model = checkModel(JSON.parse(text))
const asked = readFault(values.fault)
const isMeant = createHash('sha256').update(text).digest('hex').startsWith(values['fault-only'])
const fault = isMeant ? asked : readFault('none')

const server = createServer(async (request, response) => {
  if (request.method === 'GET' && request.url === '/healthz')
    return send(response, 200, {status: 'ok', fault: isMeant ? values.fault : 'none'})
  if (request.method !== 'POST' || request.url !== '/predict') return send(response, 404, {error: 'try POST /predict or GET /healthz'})
  const flight = parseFlight(await readBody(request))
  if (typeof flight === 'string') return send(response, 400, {error: flight})
  if (hashShare(JSON.stringify(flight), 1) < fault.errors) return send(response, 500, {error: 'fault asked for with --fault errors'})
  const probability = score(model, flight)
  const late = probability >= model.threshold
  send(response, 200, {score: probability, prediction: late === fault.wrong ? 0 : 1})
})
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address()
  console.log(
    `serving ${path} on http://127.0.0.1:${typeof address === 'object' ? address?.port : address}, fault: ${isMeant ? values.fault : 'none'}`,
  )
})
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}

/**
 * @param {string} text
 * @returns {{errors: number, wrong: boolean}}
 */
function readFault(text) {
  const share = /^errors=(0(\.\d+)?|1)$/.exec(text)?.[1]
  if (text !== 'none' && text !== 'wrong' && share === undefined) {
    console.error(`--fault is none, wrong or errors=<share from 0 to 1>, got ${JSON.stringify(text)}`)
    process.exit(2)
  }
  return {errors: Number(share ?? 0), wrong: text === 'wrong'}
}

/**
 * The flight that is asked about, or what is wrong with the question.
 * @param {string | undefined} body
 * @returns {import('./src/features.js').Question | string}
 */
function parseFlight(body) {
  if (body === undefined) return 'the body is longer than 64 KiB'
  let value
  try {
    value = JSON.parse(body)
  } catch {
    return 'the body is not JSON'
  }
  if (typeof value !== 'object' || value === null) return 'the body is not an object'
  const {date, distance, origin, destination} = value
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(date)) return 'date must be a time such as 2001-04-01T17:30:00Z'
  if (typeof distance !== 'number' || !(distance >= 0)) return 'distance must be a number of miles'
  if (typeof origin !== 'string' || typeof destination !== 'string') return 'origin and destination must be airport codes'
  return {date, distance, origin, destination}
}

/** @param {import('node:http').IncomingMessage} request */
async function readBody(request) {
  let body = ''
  for await (const chunk of request) {
    body += chunk
    if (body.length > 65_536) return undefined
  }
  return body
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {unknown} value
 */
function send(response, status, value) {
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(value))
}
