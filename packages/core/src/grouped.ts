/** A whole number with commas between thousands. Own, because the language's formatter loads 15 ms of locale tables. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
