import {capture, show} from './process.ts'

// `npm run bench:rollout`: what splitting the requests costs, and how exactly they are shared, beside HAProxy in the same run.
// Times of a millisecond say nothing where others wait for the same cores: all of it runs in real time where that is allowed.
const realTime = ['chrt', '--fifo', '1'] as const
const isAllowed = (await capture(realTime[0], [...realTime.slice(1), 'true']).catch(() => undefined))?.code === 0
const command = [...(isAllowed ? realTime : []), process.execPath, '--conditions=source', 'benchmarks/rollout.ts', ...process.argv.slice(2)]
if (!isAllowed) process.stdout.write('not allowed to run in real time: the figures depend on what else runs here\n')
process.exitCode = await show(command[0] ?? '', command.slice(1))
