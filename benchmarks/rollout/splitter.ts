import {startSplitter} from '../../packages/rollout/src/local/splitter.ts'

// Our splitter in a process of its own, before two servers: `splitter.ts <port> <port> <percent of the first>`. Prints its address.
const [first = 0, second = 0, percent = 50] = process.argv.slice(2).map(Number)
const splitter = await startSplitter()
await splitter.route([
  {id: 1, port: first, percent},
  {id: 0, port: second, percent: 100 - percent},
])
process.stdout.write(`url ${splitter.url}\n`)
