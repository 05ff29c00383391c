import { expect, it } from 'vitest'
import { findLeaks } from '#domain/negotiation/leak-check.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { openExample } from '../open-app.tsx'

it('what I wrote about my decision is looked for in every text that leaves', async () => {
  const workspace = await openExample()
  const before = privateFactsToCheck(workspace.store.getState(), 'example-fennimore')
  workspace.commands.put('decisionNotes', 'example-fennimore', { offerId: 'example-fennimore', reasons: 'Marta would rather see me rested', expectations: 'Quiet evenings by the lake' })
  const after = privateFactsToCheck(workspace.store.getState(), 'example-fennimore')
  const text = 'Could we settle on $150,000? It would buy us quiet evenings by the lake.'
  expect(findLeaks(text, before)).toEqual([])
  expect(findLeaks(text, after)[0]).toMatchObject({ fact: { kind: 'your note on the decision' } })
})
