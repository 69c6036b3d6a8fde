/** Eigenvalues and eigenvectors of a symmetric matrix; `vectors[i]` belongs to `values[i]`. */
export interface Eigen {
  readonly values: readonly number[]
  readonly vectors: readonly (readonly number[])[]
}

/** Rotations go on at most this many times over the whole matrix; small matrices need about six. */
const sweeps = 50

/**
 * Jacobi's method: rotates pairs of rows until nothing is left beside the diagonal. For small matrices.
 * NaN for NaN.
 *
 * @throws RangeError when the matrix is not square.
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length
  if (matrix.some((row) => row.length !== size)) throw new RangeError('the matrix is not square')
  const a = matrix.map((row) => [...row])
  const v = matrix.map((_, i) => matrix.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < sweeps && offDiagonal(a) > 0; sweep++) {
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q)
  }
  return {values: a.map((row, i) => row[i] as number), vectors: v.map((_, i) => v.map((row) => row[i] as number))}
}

/** Sum of squares beside the diagonal. */
const offDiagonal = (a: readonly (readonly number[])[]): number =>
  a.reduce((sum, row, i) => sum + row.reduce((part, value, j) => (i === j ? part : part + value * value), 0), 0)

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const get = (i: number, j: number): number => (a[i] as number[])[j] as number
  const apq = get(p, q)
  if (apq === 0) return
  const theta = (get(q, q) - get(p, p)) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const turn = (row: number[]): void => {
    const [x, y] = [row[p] as number, row[q] as number]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
  for (const row of a) turn(row)
  const [rowP, rowQ] = [a[p] as number[], a[q] as number[]]
  for (let k = 0; k < a.length; k++) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number]
    rowP[k] = c * x - s * y
    rowQ[k] = s * x + c * y
  }
  rowP[q] = 0
  rowQ[p] = 0
  for (const row of v) turn(row)
}
