/** What yearly amounts, each at the end of its year, are worth today at a yearly rate in percent (assumption, 5). */
export const presentValue = (yearly: readonly number[], ratePercent = 5): number =>
  yearly.reduce((sum, amount, index) => sum + amount / (1 + ratePercent / 100) ** (index + 1), 0)
