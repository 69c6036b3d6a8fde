// Predicts the flights of a CSV file with a trained model.
import {readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {readFlights} from './src/flights.js'
import {checkModel} from './src/model.js'
import {predictAll, toCsv} from './src/predictions.js'

const {values} = parseArgs({options: {model: {type: 'string'}, data: {type: 'string'}, out: {type: 'string'}}})
if (values.model === undefined || values.data === undefined || values.out === undefined) {
  console.error('usage: node predict.js --model model.json --data flights.csv --out predictions.csv')
  process.exit(2)
}
const model = checkModel(JSON.parse(readFileSync(values.model, 'utf8')))
const predictions = predictAll(model, readFlights(values.data))
writeFileSync(values.out, toCsv(predictions))
console.log(`${predictions.length} flights predicted`)
