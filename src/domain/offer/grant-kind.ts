import type { Grant } from './offer-parts.ts'

/** True for rights to buy at a price: worth only what the share is above the strike. */
export const isOptionKind = (kind: Grant['kind']): boolean => kind === 'iso' || kind === 'nso' || kind === 'options' || kind === 'sar'

/** What a kind is called on paper and in speech. */
export const grantKindWords: Record<Grant['kind'], string> = {
  rsu: 'Stock units (RSU)',
  'restricted-stock': 'Restricted stock',
  iso: 'Options (ISO)',
  nso: 'Options (NSO)',
  options: 'Options, kind not said',
  phantom: 'Phantom shares',
  sar: 'Appreciation rights (SAR)',
  'profits-interest': 'Profits interest',
  'shares-percent': 'Shares, as a percent',
}
