import {show} from './process.ts'

// `npm run simulate -- <drift|gate|canary|rollouts|comment> [--full]`: error rates of our judgements over many made-up data sets, beside those of others; versions with
// drawn faults, rolled out for real; writers that race for one comment.
const subjects = ['drift', 'gate', 'canary', 'rollouts', 'comment']
const [subject = '', ...rest] = process.argv.slice(2)
if (subjects.includes(subject)) process.exitCode = await show('node', ['--conditions=source', `simulations/${subject}.ts`, ...rest])
else {
  process.stderr.write(`usage: npm run simulate -- <${subjects.join('|')}> [--full]\n`)
  process.exitCode = 1
}
