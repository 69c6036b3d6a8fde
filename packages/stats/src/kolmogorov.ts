/**
 * Chance that Kolmogorov's limit distribution exceeds x: 2·Σ (-1)^(k-1)·exp(-2k²x²), and its theta-function twin for small x.
 * 1 for x <= 0, NaN for NaN. Source: Kolmogorov 1933; relative error about 1e-15 down to 1e-300.
 */
export function kolmogorovSf(x: number): number {
  if (Number.isNaN(x)) return x
  if (x <= 0) return 1
  if (x < 0.8) return 1 - smallSeries(x)
  let total = 0
  for (let k = 1; k < 100; k++) {
    const term = Math.exp(-2 * k * k * x * x)
    total += k % 2 === 1 ? term : -term
    if (term < 1e-17 * total) break
  }
  return 2 * total
}

function smallSeries(x: number): number {
  let total = 0
  for (let k = 1; k < 100; k++) {
    const odd = 2 * k - 1
    const term = Math.exp((-odd * odd * Math.PI * Math.PI) / (8 * x * x))
    total += term
    if (term <= 1e-17 * total) break
  }
  return (Math.sqrt(2 * Math.PI) / x) * total
}
