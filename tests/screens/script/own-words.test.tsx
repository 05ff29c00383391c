import { cleanup, screen, waitFor, within } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AskTerm } from '#domain/negotiation/ask.ts'
import { toSayable } from '#domain/arguments/sayable.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { loadMarker } from '#screens/parts/marker.ts'
import type { Marker } from '#screens/parts/marker.ts'
import { decideMarks } from '#domain/arguments/decided-draft.ts'
import { askPlaceholders } from '#screens/script/ask-entry.ts'
import { openChecks, openLeakLook } from '#screens/parts/text-checks.ts'
import { ownTextsOf } from '#screens/script/own-texts.ts'
import { preparationFor } from '#screens/parts/preparation.ts'
import { ScriptScreen } from '#screens/script/ScriptScreen.tsx'
import { scriptView } from '#screens/script/script-view.ts'
import { tableWords } from '#screens/script/use-script.ts'
import { monday, openExample, show } from '../open-app.tsx'

const fennimore = OfferId.parse('example-fennimore')
const checked = /Nothing from your side is in here/
let marker: Marker

beforeAll(async () => {
  marker = await loadMarker()
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 10) })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Whether the marker knows a line for what it is when it stands alone; what it does not know has a test of its own elsewhere. */
const isKnown = (line: string) => marker.mark(line).spans.some(({ mark }) => mark === 'avoid' || mark === 'accommodation')

/** Lines of one's own life, as people say them: who, what, and how it is joined to the request. */
const who = fc.constantFrom('my rent', 'my mortgage', 'daycare for the twins', 'my student loan', 'my commute', 'the drive from where I live')
const what = fc.constantFrom('is going up', 'eats half of what I earn', 'is more than I can carry', 'costs me a fortune every month')
const privateLine = fc.tuple(fc.constantFrom('', 'Honestly, ', 'To be frank, ', 'You see, '), who, fc.constant(' '), what, fc.constantFrom('', ', so I need more', ', and that is why I ask', ' since we moved')).map((parts) => {
  const line = parts.join('')
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}`
})

/** Everything the script screen works out of a workspace, without the screen: what was suggested, and what of it is troubled. */
async function scriptOf(change: (workspace: Awaited<ReturnType<typeof openExample>>) => void) {
  const workspace = await openExample()
  change(workspace)
  const state = workspace.store.getState()
  const skill = 'I cut the nightly load from six hours to forty minutes'
  const sayable = toSayable(skill, { start: 0, end: skill.length, mark: 'skill-based', topic: 'result', p: 1, sure: true, cues: [], ruleId: null, why: '', source: '' })!
  const preparation = preparationFor(state, fennimore, [sayable], monday, undefined)!
  const view = scriptView(preparation, tableWords, Object.values(state.scriptEdits))
  const marksOf = (text: string) => decideMarks(text, marker.mark(text), Object.values(state.markDecisions))
  // Nothing private is noted, so whatever is found was found in the words themselves.
  return { view, checks: openChecks({ looks: openLeakLook([], []), ownTexts: ownTextsOf(view, preparation), marksOf }) }
}

/** What an ask is repeated in: the e-mail and the note for upstairs, heading and all. */
const textsOf = (view: Awaited<ReturnType<typeof scriptOf>>['view']) => ({ subject: view.mail.subject.text, body: view.mail.body.text, heading: view.brief!.heading, rows: view.brief!.rows.map(({ line }) => line.text) })

describe('a line of one’s own life', () => {
  it('is found in any line of the script, whatever suggested sentences stand around it', async () => {
    const { view } = await scriptOf(() => {})
    const lines = [...view.beats.flatMap(({ lines: said, branches }) => [...said, ...branches.map(({ reply }) => reply)]), view.mail.body, ...view.brief!.rows.map(({ line }) => line)]
    await fc.assert(fc.asyncProperty(privateLine, fc.constantFrom(...lines), fc.constantFrom('before', 'after', 'alone', 'amid'), fc.boolean(), async (own, line, place, stop) => {
      const said = stop ? `${own}.` : own
      fc.pre(isKnown(own))
      const cut = line.suggested.search(/(?<=[.!?])\s/)
      const text = place === 'alone' ? said : place === 'before' ? `${own}. ${line.suggested}` : place === 'after' || cut === -1 ? `${line.suggested} ${said}` : `${line.suggested.slice(0, cut)} ${own}.${line.suggested.slice(cut)}`
      const { checks } = await scriptOf(({ commands }) => commands.put('scriptEdits', 'own', { offerId: fennimore, line: line.id, text, built: line.suggested }))
      expect(checks.troublesOf(text).length).toBeGreaterThan(0)
      expect(checks.checkDocument({ text }).state).toBe('troubled')
    }), { numRuns: 60 })
  }, 60_000)

  it('is found in the words of an ask, in every text that repeats them', async () => {
    await fc.assert(fc.asyncProperty(who, fc.constantFrom('more because {} is so high', 'enough to cover {}', 'But {} is going up. Could we add five thousand?', 'Could I have more, since {} costs so much?'), async (of, frame) => {
      const words = frame.replace('{}', of)
      fc.pre(isKnown(/[?]$/.test(words) ? words : `I would like ${words}.`))
      const { view, checks } = await scriptOf(({ commands }) => commands.change('asks', 'example-ask', { amount: undefined, term: 'other', words }))
      expect(checks.checkDocument(textsOf(view)).state).toBe('troubled')
      expect(checks.checkDocument({ heading: view.brief!.heading }).state).toBe('troubled')
    }), { numRuns: 24 })
  }, 60_000)

  it('is found in an ask, also where the line that repeats it was changed in another place', async () => {
    const words = 'enough to cover my mortgage'
    const ask = { amount: undefined, term: 'other' as const, words }
    const { view } = await scriptOf(({ commands }) => commands.change('asks', 'example-ask', ask))
    const body = view.mail.body.text
    const { view: edited, checks } = await scriptOf(({ commands }) => {
      commands.change('asks', 'example-ask', ask)
      commands.put('scriptEdits', 'own', { offerId: fennimore, line: 'mail-body', text: body.replace('Hello', 'Dear'), built: body })
    })
    expect(edited.mail.body.edited).toBe(true)
    expect(checks.troublesOf(edited.mail.body.text).map((each) => each.words).join(' ')).toContain('my mortgage')
  })

  it('is found in what was noted about the job', async () => {
    const { view, checks } = await scriptOf(({ commands }) => commands.change('offers', fennimore, { jobNeeds: { sure: 'said', value: 'I need more because my rent is going up' } }))
    expect(view.mail.body.text).toContain('my rent')
    expect(checks.checkDocument(textsOf(view)).state).toBe('troubled')
    expect(checks.checkDocument(view.brief!.rows.map(({ line }) => line.text)).state).toBe('troubled')
  })
})

describe('a plain request', () => {
  it.each(['two days a week at home', 'a later start', 'a relocation package', 'a pay review after six months', 'a start on 11 January'])('is no reason: %s', async (words) => {
    const { view, checks } = await scriptOf(({ commands }) => commands.change('asks', 'example-ask', { amount: undefined, term: 'other', words }))
    expect(view.mail.body.text).toContain(words)
    expect(checks.checkDocument(textsOf(view)).state).toBe('clean')
  })

  it('is what stands in the empty fields, so that copying one puts nothing private on the table', async () => {
    for (const [term, words] of Object.entries(askPlaceholders)) {
      const { view, checks } = await scriptOf(({ commands }) => commands.change('asks', 'example-ask', { amount: undefined, term: term as AskTerm, words }))
      expect([words, checks.checkDocument(textsOf(view)).state]).toEqual([words, 'clean'])
    }
  })
})

describe('on the screen', () => {
  const sheet = () => screen.getByRole('region', { name: 'The same, as an e-mail' })

  it('my own line is named with its reason, and can be kept on my side', async () => {
    const workspace = await openExample()
    const { user } = show(workspace, <ScriptScreen offerId={fennimore} />)
    await screen.findByRole('region', { name: 'The same, as an e-mail' })
    await user.click(within(sheet()).getByRole('button', { name: /^Change: Hello Priya/ }))
    const field = within(sheet()).getByRole<HTMLTextAreaElement>('textbox', { name: 'The e-mail, in your words' })
    await user.click(field)
    await user.paste(' My rent is going up in March.')
    expect(within(sheet()).queryByText(checked)).toBeNull()
    expect(sheet().textContent).toContain('“My rent is going up in March”')
    await user.click(within(sheet()).getByRole('button', { name: 'Keep it on my side' }))
    await waitFor(() => expect(within(sheet()).getByText(checked)).toBeTruthy())
    expect(field.value).not.toContain('rent')
    expect(Object.values(workspace.store.getState().factors)).toContainEqual(expect.objectContaining({ text: 'My rent is going up in March', side: 'con', sayable: false }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(Object.values(workspace.store.getState().scriptEdits)[0]?.text).toContain('My rent is going up')
  })
})
