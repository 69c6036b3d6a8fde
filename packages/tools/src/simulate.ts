import {show} from './process.ts'

// `npm run simulate -- <drift|gate> [--full]`: error rates of our judgements over many made-up data sets, beside those of others.
const subjects = ['drift', 'gate']
const [subject = '', ...rest] = process.argv.slice(2)
if (subjects.includes(subject)) process.exitCode = await show('node', ['--conditions=source', `simulations/${subject}.ts`, ...rest])
else {
  process.stderr.write('usage: npm run simulate -- <drift|gate> [--full]\n')
  process.exitCode = 1
}
