// The loops that meet every byte and every cell of a delimited file, in WebAssembly. `npm run kernel` compiles them to src/kernel/code.ts.

export {newAutomaton, setAutomaton} from './automata'
export {
  allFit,
  boundsAt,
  entriesAt,
  fitsAt,
  lineOfNext,
  linesAt,
  misfits,
  oddAt,
  open,
  placeOfNext,
  rowsOfBlock,
  setRows,
  split,
  valueRowsAt,
  valuesAt,
} from './block'
export {giveBack, reserve} from './memory'
export {countNumbers, newNumbers, settleNumbers} from './numbers'
export {
  booleans,
  firstRowOutside,
  largestValue,
  nullsFound,
  numbers,
  outside,
  setValues,
  smallestValue,
  times,
  truthsFound,
  valuesFound,
} from './parse'
export {sortedBuckets} from './results'
export {registersAt} from './sketch'
export {judgeEntry, newTexts, settleTexts, texts} from './texts'
