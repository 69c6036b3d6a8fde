// Trains the model and predicts the holdout. The same data, parameters and seed give the same bytes.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {readFlights} from './src/flights.js'
import {accuracy, brier, rocAuc} from './src/metrics.js'
import {fit} from './src/model.js'
import {predictAll, toCsv} from './src/predictions.js'

const {values} = parseArgs({
  options: {
    train: {type: 'string', multiple: true},
    holdout: {type: 'string'},
    out: {type: 'string'},
    params: {type: 'string'},
  },
})
const env = process.env
const paths = values.train ?? env['FLIGHTS_TRAIN']?.split(/[\s,]+/).filter((path) => path !== '') ?? monthsIn('data/train')
const holdout = values.holdout ?? env['FLIGHTS_HOLDOUT'] ?? 'data/holdout.csv'
const out = values.out ?? env['FLIGHTS_OUT'] ?? 'models/candidate'

/** @type {import('./src/model.js').Params} */
const params = JSON.parse(readFileSync(values.params ?? env['MODELFLIGHT_PARAMS'] ?? 'params/usual.json', 'utf8'))

const flights = function* () {
  for (const path of paths) yield* readFlights(path)
}
console.log(`training on ${paths.join(' and ')} with ${JSON.stringify(params)}`)
const {model, rows, sampled} = fit(flights(), params)
console.log(`late shares from ${rows} flights, weights from a seeded sample of ${sampled}`)

const predictions = predictAll(model, readFlights(holdout))
const round = (/** @type {number} */ value) => Math.round(value * 1e6) / 1e6
const metrics = {
  roc_auc: round(rocAuc(predictions)),
  accuracy: round(accuracy(predictions)),
  brier_score_loss: round(brier(predictions)),
}
console.log(
  `${predictions.length} held-out flights: ${Object.entries(metrics)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`,
)

mkdirSync(out, {recursive: true})
const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(out, name), text)
write('model.json', `${JSON.stringify(model)}\n`)
write('metrics.json', `${JSON.stringify(metrics, null, 2)}\n`)
write('params.json', `${JSON.stringify({...params, train: paths, rows, sampled}, null, 2)}\n`)
write('predictions.csv', toCsv(predictions))

/**
 * The CSV files of a folder, by name.
 * @param {string} folder
 */
function monthsIn(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  return names.sort().map((name) => `${folder}/${name}`)
}
