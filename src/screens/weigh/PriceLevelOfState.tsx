import { priceLevelsUs } from '#content/valuation/dated-tables.ts'
import type { OfferId } from '#domain/offer/offer.ts'
import { ChoiceField } from '#ui/ChoiceField.tsx'
import { useCommands } from '#workspace/react.tsx'

const states = Object.entries(priceLevelsUs.places).map(([value, { name, level }]) => ({ value, label: `${name}, ${level}` }))

/** Puts the published level of a US state into the field; for a city or another country the person has their own index. */
export const PriceLevelOfState = ({ offerId }: { offerId: OfferId }) => {
  const { put } = useCommands()
  const take = (field: 'priceLevelThere' | 'priceLevelHome') => (state: string) => {
    const level = priceLevelsUs.places[state]?.level
    if (level !== undefined) put('privateFacts', offerId, { offerId, [field]: level }, 'take a price level')
  }
  return (
    <>
      <ChoiceField label="There: take a US state’s level" value="" options={states} empty="Choose a state" onChange={take('priceLevelThere')} />
      <ChoiceField label="Here: take a US state’s level" value="" options={states} empty="Choose a state" onChange={take('priceLevelHome')} hint={`${priceLevelsUs.source}. Levels of ${priceLevelsUs.year}, the country 100. ${priceLevelsUs.note ?? ''}`} />
    </>
  )
}
