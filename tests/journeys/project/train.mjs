// Learns by logistic regression whether a flight is late. Plain Node: what a user's own training could look like.
import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'

if (process.env.JOURNEY_TRACE) appendFileSync(process.env.JOURNEY_TRACE, 'trained\n')
const {features, epochs} = JSON.parse(readFileSync(process.env.MODELFLIGHT_PARAMS, 'utf8'))
const origins = ['ATL', 'DFW', 'ORD', 'SEA']
const encoders = {
  hour: (row) => [(Number(row.hour) - 12) / 6],
  distance: (row) => [(Number(row.distance) - 1000) / 600],
  origin: (row) => origins.map((name) => (row.origin === name ? 1 : 0)),
}

const read = (path) => {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [head.split(',')[index], cell])))
}
const encode = (row) => [1, ...features.flatMap((name) => encoders[name](row))]
const score = (weights, x) => 1 / (1 + Math.exp(-x.reduce((sum, value, index) => sum + value * weights[index], 0)))

const rows = read('data/flights.csv')
const samples = rows.map((row) => ({x: encode(row), y: Number(row.late)}))
let weights = samples[0].x.map(() => 0)
for (let epoch = 0; epoch < epochs; epoch++) {
  const gradient = weights.map(() => 0)
  for (const {x, y} of samples)
    for (const [index, value] of x.entries()) gradient[index] += ((score(weights, x) - y) * value) / samples.length
  weights = weights.map((weight, index) => weight - 2 * gradient[index])
}

const held = read('data/holdout.csv').map((row) => ({id: row.id, label: Number(row.late), score: score(weights, encode(row))}))
const lines = held.map(({id, label, score: p}) => `${id},${label},${p > 0.5 ? 1 : 0},${p.toFixed(6)}`)
const right = held.filter(({label, score: p}) => label === (p > 0.5 ? 1 : 0)).length
mkdirSync('out', {recursive: true})
writeFileSync('out/model.json', JSON.stringify({features, weights}))
writeFileSync('out/metrics.json', JSON.stringify({accuracy: right / held.length}))
writeFileSync('out/predictions.csv', `id,label,prediction,score\n${lines.join('\n')}\n`)
console.log(`learned ${weights.length} weights from ${rows.length} flights in ${epochs} epochs`)
