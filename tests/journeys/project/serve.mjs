// Serves a model that train.mjs wrote.
import {readFileSync} from 'node:fs'
import {createServer} from 'node:http'

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1]
const {features, weights} = JSON.parse(readFileSync(option('model'), 'utf8'))
const origins = ['ATL', 'DFW', 'ORD', 'SEA']
const encoders = {
  hour: (row) => [(Number(row.hour) - 12) / 6],
  distance: (row) => [(Number(row.distance) - 1000) / 600],
  origin: (row) => origins.map((name) => (row.origin === name ? 1 : 0)),
}

createServer((request, response) => {
  if (request.url === '/health') return response.writeHead(200).end('ok')
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const row = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    const x = [1, ...features.flatMap((name) => encoders[name](row))]
    const z = x.reduce((sum, value, index) => sum + value * weights[index], 0)
    response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify({prediction: z > 0 ? '1' : '0'}))
  })
}).listen(Number(option('port')), '127.0.0.1')
