import type {SourceFile, Unit} from './sources.ts'

const maxFileLines = 400
const maxFunctionLines = 60

/** Things of the world that only the outermost packages may touch; all others are handed them. */
const worldly = /\b(process\.(?:env|exit(?:Code)?|stdout|stderr|argv|cwd)|console\.\w+|Date\.now\(|Math\.random\(|new Date\(\))/g
const mayTouchTheWorld: readonly string[] = ['core', 'github', 'cli', 'testing', 'tools']

/** Broken rules about what a single file may hold, each as one line. */
export const styleProblems = (units: readonly Unit[]): readonly string[] =>
  units.flatMap((unit) =>
    unit.files.flatMap((file) => [...worldProblems(unit, file), ...sizeProblems(file), ...documentationProblems(file)]),
  )

function worldProblems(unit: Unit, file: SourceFile): readonly string[] {
  if (file.isTest || mayTouchTheWorld.includes(unit.name)) return []
  // A worker or child is a program of its own; it has arguments and an end, but still no clock and no dice.
  const isProgram = /\/(?:[\w-]+-)?(?:child|worker|main|post)\.ts$/.test(file.path)
  return [...file.code.matchAll(worldly)]
    .filter(([touched]) => !(isProgram && touched.startsWith('process.')))
    .map(
      (match) => `${file.path}:${lineOf(file.code, match.index)} uses ${match[0].replace(/\($/, '')}; take it from Context or a parameter`,
    )
}

/** Files and functions that are too long to read in one go. */
export function sizeProblems(file: SourceFile): readonly string[] {
  const lines = file.text.split('\n').length - 1
  const problems = lines > maxFileLines ? [`${file.path} has ${lines} lines; at most ${maxFileLines}`] : []
  const long = file.isTest ? [] : functionsOf(file.code).filter((found) => found.lines > maxFunctionLines)
  return [
    ...problems,
    ...long.map(({name, line, lines: count}) => `${file.path}:${line} ${name} has ${count} lines; at most ${maxFunctionLines}`),
  ]
}

/** A function as the scanner sees it: from the line of its head to the line of its closing brace. */
interface FoundFunction {
  readonly name: string
  readonly line: number
  readonly lines: number
}

/** Heads of functions, methods and arrows bound to a name, whose body is a block. */
const functionHead =
  /(?:\bfunction\*?\s+(\w+)|\b(?:const|let)\s+(\w+)[^=\n]*=\s*(?:async\s*)?(?=[(<]|\w+\s*=>)|^ {2}(?:(?:async|static|private|get|set|override|\*)\s*)*(\w+)(?=[<(]))/gm

function functionsOf(code: string): readonly FoundFunction[] {
  return [...code.matchAll(functionHead)].flatMap((match) => {
    const open = bodyStart(code, match.index + match[0].length)
    if (open === undefined) return []
    const end = closing(code, open)
    const [line, last] = [lineOf(code, match.index), lineOf(code, end)]
    return [{name: match[1] ?? match[2] ?? match[3] ?? 'function', line, lines: last - line + 1}]
  })
}

/** Where the block of a function starts; undefined for calls, signatures and arrows that give back an expression. */
function bodyStart(code: string, from: number): number | undefined {
  const parameters = code.indexOf('(', from)
  if (parameters < 0) return undefined
  const after = closing(code, parameters) + 1
  const rest = /^(?:\s*:[^\n=;]*?)?\s*(?:=>\s*)?\{/.exec(code.slice(after, after + 400))
  return rest === null ? undefined : after + rest[0].length - 1
}

/** Position of the bracket that closes the one at `open`. */
function closing(code: string, open: number): number {
  let depth = 0
  for (let at = open; at < code.length; at++) {
    const character = code[at]
    if (character === '(' || character === '{' || character === '[') depth++
    else if (character === ')' || character === '}' || character === ']') depth--
    if (depth === 0) return at
  }
  return code.length
}

const exported = /^export (?:default )?(?:async )?(?:abstract )?(?:const|let|function\*?|class|interface|type)\s+(\w+)/gm

/** Exported symbols without a doc-comment right above them. Overloads after the first, and one-liners in one block, share the first's. */
export function documentationProblems(file: SourceFile): readonly string[] {
  if (file.isTest) return []
  const lines = file.text.split('\n')
  const seen = new Set<string>()
  return [...file.code.matchAll(exported)].flatMap((match) => {
    const line = lineOf(file.code, match.index)
    const name = match[1] ?? ''
    const documented = seen.has(name) || isDocumented(lines, line - 1)
    seen.add(name)
    return documented ? [] : [`${file.path}:${line} exports ${name} without a doc-comment`]
  })
}

function isDocumented(lines: readonly string[], index: number): boolean {
  let above = index - 1
  while (lines[above]?.startsWith('export ')) above--
  return (lines[above] ?? '').trimEnd().endsWith('*/')
}

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length
