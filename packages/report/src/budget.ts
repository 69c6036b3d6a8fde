/** How much a place may hold: UTF-16 code units, which is never less than the characters GitHub counts, and UTF-8 bytes. */
export interface Budget {
  readonly chars: number
  readonly bytes: number
}

/** GitHub's comments: 65,536 characters are announced, 262,144 bytes enforced. */
export const commentBudget: Budget = {chars: 60_000, bytes: 240_000}

/** A job summary over 1 MiB is dropped whole. */
export const summaryBudget: Budget = {chars: 1_000_000, bytes: 1_000_000}

/** What a text costs. */
export const costOf = (text: string): Budget => ({chars: text.length, bytes: byteLength(text)})

/** Length in UTF-8, without a copy of the text. A lone surrogate counts as its replacement character. */
export function byteLength(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    // A pair is two units of two bytes each; everything else above U+07FF is one unit of three.
    if (unit > 0x7ff) bytes += unit >= 0xd800 && unit <= 0xdfff ? 1 : 2
    else if (unit > 0x7f) bytes += 1
  }
  return bytes
}

/** What is left after a text; below zero when it does not fit. */
export function minus(budget: Budget, text: string): Budget {
  const cost = costOf(text)
  return {chars: budget.chars - cost.chars, bytes: budget.bytes - cost.bytes}
}

/** Whether anything was overspent. */
export const isSpent = (budget: Budget): boolean => budget.chars < 0 || budget.bytes < 0

/** Whether a text fits. */
export const fits = (text: string, budget: Budget): boolean => !isSpent(minus(budget, text))
