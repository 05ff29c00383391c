import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { OfferId } from '#domain/offer/offer.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { OfferScreen } from '#screens/offer/OfferScreen.tsx'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { OffersOverview } from '#screens/shelf/OffersOverview.tsx'
import { pathOf, routeOf } from '../../../src/route.ts'
import { openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')
const record = '#/offer/example-fennimore/record'

afterEach(cleanup)

it('the record and the other side have addresses of their own', () => {
  for (const name of ['record', 'their-side'] as const) expect(routeOf(pathOf({ screen: name, offer: 'a b' }))).toEqual({ screen: name, offer: 'a b' })
})

it('from the script I reach their side and the record', async () => {
  await loadMarker()
  show(await openExample(), <ScriptScreen offerId={fennimore} />)
  expect((await screen.findByRole('link', { name: 'Write down what was said' })).getAttribute('href')).toBe(record)
  expect(screen.getByRole('link', { name: 'See it from their side' }).getAttribute('href')).toBe('#/offer/example-fennimore/their-side')
})

it('from an offer, and from one that I answered, I reach its record', async () => {
  const workspace = await openExample()
  show(workspace, <OfferScreen offerId={fennimore} round="pay" />)
  expect(screen.getByText('What was said, and what came of it').closest('a')?.getAttribute('href')).toBe(record)
  cleanup()
  workspace.commands.change('offers', fennimore, { answer: 'accepted' })
  show(workspace, <OffersOverview onCall={() => {}} />)
  expect(screen.getByRole('link', { name: 'What came of it at Fennimore Health' }).getAttribute('href')).toBe(record)
})
