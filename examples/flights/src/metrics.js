/**
 * Area under the ROC curve by ranks (Mann-Whitney U); ties count half.
 * @param {readonly {label: number, score: number}[]} rows
 */
export function rocAuc(rows) {
  const sorted = rows.toSorted((a, b) => a.score - b.score)
  const positives = rows.filter(({label}) => label === 1).length
  const negatives = rows.length - positives
  if (positives === 0 || negatives === 0) throw new Error('the AUC needs flights of both kinds')
  let rankSum = 0
  for (let start = 0; start < sorted.length; ) {
    let end = start
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1
    const rank = (start + end + 1) / 2
    for (let index = start; index < end; index += 1) if (sorted[index]?.label === 1) rankSum += rank
    start = end
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/**
 * Mean squared distance of score and label.
 * @param {readonly {label: number, score: number}[]} rows
 */
export const brier = (rows) => rows.reduce((sum, {label, score}) => sum + (score - label) ** 2, 0) / rows.length

/**
 * Share of right predictions.
 * @param {readonly {label: number, prediction: number}[]} rows
 */
export const accuracy = (rows) => rows.filter(({label, prediction}) => label === prediction).length / rows.length
