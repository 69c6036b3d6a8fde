import {runCommandLine} from './command-line.ts'

await runCommandLine(process.argv.slice(2), {
  node: process.versions.node,
  cwd: process.cwd(),
  environment: process.env,
  stdout: {write: (text) => process.stdout.write(text), interactive: process.stdout.isTTY === true},
  stderr: {write: (text) => process.stderr.write(text), interactive: process.stderr.isTTY === true},
  exit: (code) => {
    process.exitCode = code
  },
})
