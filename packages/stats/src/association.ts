/**
 * Cramér's V of two columns of categories, corrected for bias (Bergsma 2013): 0 when nothing is left of it, 1 when one says the other. 0 for no rows and for a column with one category.
 *
 * @param first category of each row as a whole number from 0 up; `second` of the same rows.
 * @throws RangeError when the columns differ in length or a category is NaN, negative or no whole number.
 */
export function categoryAssociation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const n = first.length
  if (n !== second.length) throw new RangeError(`columns of ${n} and ${second.length} rows can't be related`)
  const [a, b, both] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()]
  const count = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (let row = 0; row < n; row++) {
    const [x, y] = [first[row] as number, second[row] as number]
    if (!(Number.isSafeInteger(x) && x >= 0 && Number.isSafeInteger(y) && y >= 0))
      throw new RangeError('a category is no whole number >= 0')
    count(a, x)
    count(b, y)
    count(both, `${x} ${y}`)
  }
  if (n < 2 || a.size < 2 || b.size < 2) return 0
  let phi2 = -1
  for (const [key, cell] of both) {
    const [x = '', y = ''] = key.split(' ')
    phi2 += cell ** 2 / ((a.get(Number(x)) as number) * (b.get(Number(y)) as number))
  }
  const left = Math.max(0, phi2 - ((a.size - 1) * (b.size - 1)) / (n - 1))
  const corrected = (size: number): number => size - (size - 1) ** 2 / (n - 1)
  const most = Math.min(corrected(a.size), corrected(b.size)) - 1
  return most > 0 ? Math.min(1, Math.sqrt(left / most)) : 0
}
