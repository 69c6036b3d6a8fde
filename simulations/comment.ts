import {play, troubles} from '../packages/github/tests/comment-race.ts'

// `npm run simulate -- comment [--full]`: 2 to 4 writers of one comment, over many interleavings: one comment, the newest run, no lost part.

const count = process.argv.includes('--full') ? 10_000 : 500

for (const trouble of troubles) {
  const start = performance.now()
  const wrong: string[] = []
  for (let seed = 1; seed <= count; seed++) {
    const fault = await play(seed, trouble)
    if (fault !== undefined) wrong.push(`seed ${seed}: ${fault}`)
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  process.stdout.write(
    `${trouble.name.padEnd(62)} ${wrong.length} of ${count} wrong, ${seconds} s  ${wrong.length === 0 ? 'ok' : 'MISSED'}\n`,
  )
  for (const fault of wrong.slice(0, 5)) process.stdout.write(`  ${fault}\n`)
  if (wrong.length > 0) process.exitCode = 1
}
