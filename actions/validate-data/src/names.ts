/** Invisible: whoever reads sees the same text, but nothing that renders or runs it takes it for a command. */
const breaker = '\u2060'

/**
 * A name or value of the data as the report shows it: at most 100 characters, and without the beginnings of HTML, of links and of the runner's
 * commands. The renderers escape everything anyway; this also disarms texts that are copied out of the report.
 */
export function plainName(text: string): string {
  const short = text.length > 100 ? `${text.slice(0, 99)}…` : text
  return short
    .replaceAll(/<(?=[a-z/!])/gi, `<${breaker}`)
    .replaceAll('](', `]${breaker}(`)
    .replaceAll('##[', `##${breaker}[`)
    .replaceAll(/(?<![\w`])@(?=\w)/g, `@${breaker}`)
}
