import { expect, it } from 'vitest'
import { loadMarker } from '#screens/parts/marker.ts'
import { speechOf } from '#screens/weigh/weigh-view.ts'

it('a complaint against an offer is asked about before it counts as a skill; what one has done is not', async () => {
  const marker = await loadMarker()
  expect(speechOf('their vans are knackered deathtraps', marker, [], 'con').can).toBe('ask')
  expect(speechOf('I cut repeat call-outs by 40%', marker, [], 'con')).toMatchObject({ can: 'say', mark: 'skill-based' })
})
