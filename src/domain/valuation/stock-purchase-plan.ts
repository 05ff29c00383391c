/** One purchase under an employee stock purchase plan. Prices per share, discount in percent. */
export interface StockPurchase {
  readonly contributed: number
  readonly discountPercent: number
  readonly startPrice: number
  readonly endPrice: number
  /** The discount is taken off the lower of both prices. */
  readonly lookback: boolean
}

/** Price paid, shares bought and the gain when they are sold at once. Before tax. */
export const buyStock = ({ contributed, discountPercent, startPrice, endPrice, lookback }: StockPurchase) => {
  const price = (1 - discountPercent / 100) * (lookback ? Math.min(startPrice, endPrice) : endPrice)
  const shares = contributed / price
  return { price, shares, gain: shares * endPrice - contributed }
}
