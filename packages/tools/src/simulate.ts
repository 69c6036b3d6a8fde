import {show} from './process.ts'

// `npm run simulate -- drift [--full]`: error rates of our judgements over many made-up data sets, beside those of others.
const [subject, ...rest] = process.argv.slice(2)
if (subject === 'drift') process.exitCode = await show('node', ['--conditions=source', 'simulations/drift.ts', ...rest])
else {
  process.stderr.write('usage: npm run simulate -- drift [--full]\n')
  process.exitCode = 1
}
