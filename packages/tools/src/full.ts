import {show} from './process.ts'

// `npm run full`: all that there is, one after the other: tests, static checks, figures.
const codes = []
for (const task of ['test', 'check', 'bench']) codes.push(await show('node', ['--conditions=source', `packages/tools/src/${task}.ts`]))
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0
