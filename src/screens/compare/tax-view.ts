import { federalTaxUs, stateTaxRatesUs } from '#content/valuation/dated-tables.ts'
import type { FilingStatus } from '#domain/valuation/take-home-us.ts'
import type { Compared, CompareTables } from './compared.ts'
import { countedOffers } from './compared.ts'
import { ofWhom } from './words.ts'

/** How one offer's pay is taxed, as far as the person said. */
export interface OfferTax {
  readonly id: string
  readonly name: string
  /** In the US a state's rate is asked; elsewhere what share of the pay is left. */
  readonly us: boolean
  readonly stateTaxPercent: number | null
  readonly takeHomePercent: number | null
}

/** How each offer is taxed, as far as the person said. */
export interface TaxView {
  /** Null where no offer is paid in the currency of the table. */
  readonly status: FilingStatus | '' | null
  readonly offers: readonly OfferTax[]
  readonly source: string
}

export const filingStatuses: readonly { readonly value: FilingStatus; readonly label: string }[] = [
  { value: 'single', label: 'Single' },
  { value: 'joint', label: 'Married, filing together' },
  { value: 'separate', label: 'Married, filing apart' },
  { value: 'head-of-household', label: 'Head of household' },
]

/** A first guess for each state, to be put right by the person. */
export const stateGuesses: readonly { readonly value: string; readonly label: string; readonly percent: number }[] =
  Object.entries(stateTaxRatesUs.percentByState).map(([value, percent]) => ({ value, label: `${value}, ${percent}%`, percent }))

/** The fields on tax for the offers counted in the table. */
export const taxView = (compared: Compared, { assumptions }: Pick<CompareTables, 'assumptions'>): TaxView => {
  const offers = countedOffers(compared).map(({ id, name, offer }): OfferTax => ({
    id, name: ofWhom(name),
    us: offer.currency === federalTaxUs.currency,
    stateTaxPercent: assumptions[id]?.stateTaxPercent ?? null,
    takeHomePercent: assumptions[id]?.takeHomePercent ?? null,
  }))
  return {
    status: offers.some(({ us }) => us) ? (assumptions['all']?.filingStatus ?? '') : null,
    offers,
    source: `Federal tax and payroll taxes of ${federalTaxUs.year}: ${federalTaxUs.source}. States: ${stateTaxRatesUs.source}. ${stateTaxRatesUs.note ?? ''}`,
  }
}
