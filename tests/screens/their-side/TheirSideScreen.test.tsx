import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import { TheirSideScreen } from '#screens/their-side/TheirSideScreen.tsx'
import { keptKinds } from '#screens/their-side/their-side-view.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { openAppWorkspace, openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const look = async (workspace: AppWorkspace, id: string = fennimore) => {
  await loadMarker()
  return show(workspace, <TheirSideScreen offerId={id} />)
}
const part = (name: string) => screen.getByRole('region', { name })

it('shows what a yes costs them, whom they convince and what they can say', async () => {
  await look(await openExample())
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your request, from Priya’s side')
  expect(within(part('What they have to do')).getAllByRole('listitem')).toHaveLength(5)
  expect(part('What they have to do').textContent).toContain('2 to 5 working days, as practitioners see it.')
  expect(part('Whom they have to convince').textContent).toContain('The compensation team')
  expect(part('What they can say for you').textContent).toContain('six hours to forty minutes')
  expect(part('Point by point').textContent).toContain('A base of $150,000Sometimes moves.')
})

it('counts what I keep to myself on my own side, and quotes none of it', async () => {
  await look(await openExample())
  expect(part('What you keep to yourself').textContent).toMatch(/\d about the way to work/)
  const all = screen.getByRole('main').textContent
  for (const own of ['52 minutes', 'Sam', 'had expected more']) expect(all).not.toContain(own)
})

it('covers words of an ask that hold something of my side', async () => {
  const workspace = await openExample()
  workspace.commands.change('asks', 'example-ask', { amount: undefined, term: 'other', words: 'leaving at two on Wednesdays because there is nobody to fetch Sam at three' })
  await look(workspace)
  expect(screen.getByRole('main').textContent).not.toContain('Sam')
  expect(part('On their desk').textContent).toContain('Something of your side is in these words.')
})

it('names a request that came in drips and one that no skill carries', async () => {
  const workspace = await openExample()
  workspace.commands.change('drafts', fennimore, { text: 'Rent is high here.' })
  const said = (on: string, term: 'base-salary' | 'training') => workspace.commands.add('talks', { offerId: fennimore, on, numbers: [{ by: 'you', term, amount: { minor: 500_000, currency: 'USD' } }] } as never)
  said('2026-11-20', 'base-salary')
  said('2026-11-21', 'training')
  await look(workspace)
  const titles = within(part('What makes it harder')).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  expect(titles).toEqual(['One point after the other', 'A number without a reason'])
})

it('asks for a request first, and says so where there is nobody on the other side', async () => {
  const workspace = await openAppWorkspace()
  const id = workspace.commands.add('offers', { company: 'Corvid' })
  await look(workspace, id)
  expect(screen.getByRole('link', { name: 'Add an ask' }).getAttribute('href')).toBe(`#/offer/${id}/script`)
  cleanup()
  await look(workspace, workspace.commands.add('offers', { kind: 'stay' }))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is nobody on the other side here')
})

it('speaks of a threat only where one is marked, never for what is still unsure or my own life', () => {
  const mark = (topic: DraftMark['topic'], standing: DraftMark['standing']): DraftMark => ({ start: 0, end: 1, text: 'x', clause: 'x', mark: 'avoid', topic, standing, p: 1, sure: standing !== 'asking', cues: [], ruleId: null, why: '', source: '' })
  expect(keptKinds([mark('ultimatum', 'marked'), mark('commute', 'marked')])).toEqual(['ultimatum', 'commute'])
  expect(keptKinds([mark('ultimatum', 'asking'), mark('comparison', 'asking')])).toEqual([])
  expect(keptKinds([mark('ultimatum', 'answered'), mark('skill', 'answered')])).toEqual(['other-private', 'other-private'])
})
