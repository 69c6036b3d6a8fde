import {type ChaosRun, chaosRun} from './chaos.ts'

// A program of its own, so that it can be killed: it says when it begins and how it ended.
process.stdout.write('begins\n')
const {state} = await chaosRun(JSON.parse(process.argv[2] ?? '') as ChaosRun)
process.stdout.write(`${state.phase}\n`)
