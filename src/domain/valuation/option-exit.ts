/** Options in a private company and what stands before them. Counts of shares, prices per share. */
export interface OptionsAtExit {
  readonly options: number
  readonly strike: number
  readonly fullyDiluted: number
  /** Later rounds: percent by which today's shares will be thinned out. */
  readonly dilutionPercent: number
  /** Percent of all shares that is preferred, and the money it is paid first (non-participating). */
  readonly preferredPercent: number
  readonly preference: number
}

/** The part of the company the options stand for, in percent, after the dilution. */
export const ownershipPercent = ({ options, fullyDiluted, dilutionPercent }: OptionsAtExit): number =>
  (options / fullyDiluted) * (1 - dilutionPercent / 100) * 100

/**
 * What the options pay when the company is sold, the strike taken off, before tax. Preferred shares convert when their part of
 * the price is more than their preference; else they take the preference and the common shares divide the rest.
 */
export const optionGainAtExit = (held: OptionsAtExit, salePrice: number): number => {
  const shares = held.fullyDiluted / (1 - held.dilutionPercent / 100)
  const preferred = held.preferredPercent / 100
  const converts = salePrice * preferred > held.preference
  const perCommonShare = converts ? salePrice / shares : Math.max(0, salePrice - held.preference) / (shares * (1 - preferred))
  return Math.max(0, perCommonShare - held.strike) * held.options
}

/** Chances of several sale prices, in percent; what is left of 100 pays nothing. */
export const expectedOptionGain = (held: OptionsAtExit, exits: readonly { readonly salePrice: number; readonly chancePercent: number }[]): number =>
  exits.reduce((sum, { salePrice, chancePercent }) => sum + (optionGainAtExit(held, salePrice) * chancePercent) / 100, 0)
