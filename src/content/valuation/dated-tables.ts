import { PriceLevels, RetirementLimitsByPlan, StateTaxRates } from '#domain/valuation/dated-tables.ts'
import { FederalTaxTable } from '#domain/valuation/take-home-us.ts'
import federalTax from './federal-tax-us-2026.yaml'
import priceLevels from './price-levels-us-2024.yaml'
import retirement from './retirement-limits.yaml'
import stateTax from './state-tax-rates-us-2026.yaml'

/** US federal income and payroll tax of 2026. */
export const federalTaxUs: FederalTaxTable = FederalTaxTable.parse(federalTax)

/** US price levels by state, 2024, the country 100. */
export const priceLevelsUs: PriceLevels = PriceLevels.parse(priceLevels)

/** Statutory limits of retirement plans, by plan. */
export const retirementLimits: RetirementLimitsByPlan = RetirementLimitsByPlan.parse(retirement)

/** A first guess at state income tax, to be put right by the person. */
export const stateTaxRatesUs: StateTaxRates = StateTaxRates.parse(stateTax)
