import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerQuestions } from '#content/offer-questions.ts'
import { holidaysOf } from '#content/negotiation/holidays.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { scriptText, buildScript } from '#domain/negotiation/script.ts'
import { shortMailIds } from '#domain/negotiation/short-mails.ts'
import type { ShortMailId } from '#domain/negotiation/short-mails.ts'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import { OfferId } from '#domain/offer/offer.ts'
import { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import { openElsewhere, preparationFor } from '#screens/parts/preparation.ts'
import { privateFactsToCheck } from '#screens/parts/private-facts-to-check.ts'
import { openChecks, openLeakLook } from '#screens/parts/text-checks.ts'
import { letterView } from '#screens/script/letters-view.ts'
import type { LetterChoices, LetterSource } from '#screens/script/letters-view.ts'
import { tableWords } from '#screens/script/use-script.ts'
import { monday, openExample } from '../open-app.tsx'

const offerId = OfferId.parse('example-fennimore')
type State = Awaited<ReturnType<typeof openExample>>['store'] extends { getState: () => infer Value } ? Value : never

const sourceOf = (state: State, id = offerId): LetterSource => ({
  full: gatherOffer(state, id)!, preparation: preparationFor(state, id, [], monday, holidaysOf('USD'))!, words: tableWords, termWords: offerQuestions,
  elsewhere: openElsewhere(Object.values(state.offers), id).map(({ answerBy }) => knownValue(answerBy)), lastTalk: undefined,
})
const letter = (state: State, id: ShortMailId, choices: Partial<LetterChoices> = {}, edits: Parameters<typeof letterView>[3] = []) => letterView(id, sourceOf(state), { earns: false, ...choices }, edits)
const bodyOf = (state: State, id: ShortMailId, choices: Partial<LetterChoices> = {}) => letter(state, id, choices).mail?.body.text ?? ''

const day = (text: string) => CalendarDate.parse(text)

describe('the letters around the request', () => {
  it('answer a question about my number by what I ask once their offer is on the table, and by a question before', async () => {
    const workspace = await openExample()
    for (const earns of [false, true]) {
      const body = bodyOf(workspace.store.getState(), 'numbers', { earns })
      expect(body).toContain('a base of $150,000')
      expect(body).not.toMatch(/[Ww]hich range|whether we are close/)
    }
    workspace.commands.change('offers', offerId, { baseSalary: { sure: 'not-said' } })
    expect(bodyOf(workspace.store.getState(), 'numbers')).toContain('Which range is planned')
  })

  it('accept nothing while nothing is in writing, and lead to the letter that asks for it', async () => {
    const { mail, before, when } = letter((await openExample()).store.getState(), 'accept')
    expect(mail).toBeUndefined()
    expect(before).toBe('written')
    expect(when).toMatch(/^Nothing is in writing yet/)
  })

  it('accept once every agreed point is in the letter, and name the one that is not', async () => {
    const workspace = await openExample()
    const offer = workspace.store.getState().offers[offerId]!
    const written = Object.fromEntries(Object.entries(offer).flatMap(([term, told]) => (typeof told === 'object' && told !== null && 'sure' in told ? [[term, { ...told, from: 'letter' }]] : [])))
    workspace.commands.change('offers', offerId, written)
    const promise = workspace.commands.add('promises', { offerId, what: 'A pay review in July' })
    expect(letter(workspace.store.getState(), 'accept').when).toContain('In no letter yet: A pay review in July.')
    workspace.commands.change('promises', promise, { inLetter: true })
    const body = bodyOf(workspace.store.getState(), 'accept')
    expect(body).toMatch(/^Hello Priya,\n\nI’m happy to accept the offer for the Senior Data Engineer role/)
    for (const point of ['- Base of $142,000 a year', '- A pay review in July', '- Place of work: Dayton', '- Shares: $48,000 over 4 years']) expect(body).toContain(point)
  })

  it('name another offer only where one is open', async () => {
    const workspace = await openExample()
    expect(bodyOf(workspace.store.getState(), 'align')).toMatch(/another (?:offer|one)/)
    for (const id of ['example-larkspur', 'example-oxbow']) workspace.commands.change('offers', OfferId.parse(id), { aside: true })
    expect(letter(workspace.store.getState(), 'align').mail).toBeUndefined()
  })

  it('say after how many working days of silence to ask', async () => {
    const state = (await openExample()).store.getState()
    expect(letter(state, 'silence').when).toMatch(/^Say when you last heard/)
    expect(letter(state, 'silence', { lastOn: day('2026-11-16') }).when).toBe('An employer of this size often needs 5 working days. It is time to ask.')
    expect(letter(state, 'silence', { lastOn: day('2026-11-20'), promisedBy: day('2026-11-25') }).when).toBe('They named a day, so not before it. Ask Wednesday, not before.')
    expect(bodyOf(state, 'silence', { lastOn: day('2026-11-16') })).toContain('where my request about the base stands')
  })

  it('keep my own words when something else changes', async () => {
    const workspace = await openExample()
    const edits = [{ id: 'x', offerId, line: 'time-body', text: 'Hello Priya, may I answer on Friday?', built: 'another suggestion' }]
    expect(letter(workspace.store.getState(), 'time', { until: day('2026-12-03') }, edits).mail?.body).toMatchObject({ text: 'Hello Priya, may I answer on Friday?', edited: true, outdated: true })
  })
})

const oddWord = fc.array(fc.constantFrom('zu', 'vra', 'klo', 'wem', 'fyx', 'jod'), { minLength: 3, maxLength: 4 }).map((parts) => parts.join(''))
const oddWords = fc.array(oddWord, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '))
const oddNumber = fc.integer({ min: 160_001, max: 989_999 }).filter((number) => number % 100 !== 0)
const privateRows = fc.record({ note: oddWords, con: oddWords, cost: oddWords, costs: oddNumber, least: oddNumber, hour: oddNumber, minutes: fc.integer({ min: 101, max: 599 }), reasons: oddWords })

const withPrivate = async (own: typeof privateRows extends fc.Arbitrary<infer Value> ? Value : never) => {
  const workspace = await openExample()
  const { commands } = workspace
  commands.together('note', () => {
    commands.change('privateFacts', offerId, { note: own.note, leastBase: money(own.least, 'USD'), hourWorth: money(own.hour, 'USD'), commuteMinutesOneWay: own.minutes })
    commands.add('factors', { offerId, side: 'con', text: own.con })
    commands.add('privateCosts', { offerId, label: own.cost, perYear: money(own.costs, 'USD') })
    commands.put('decisionNotes', offerId, { offerId, reasons: own.reasons })
  })
  return workspace.store.getState()
}

describe('whatever stands on my side', () => {
  it('no word and no number of it reaches a letter or an answer', async () => {
    await fc.assert(
      fc.asyncProperty(privateRows, fc.boolean(), async (own, earns) => {
        const state = await withPrivate(own)
        const texts = [...shortMailIds.map((id) => JSON.stringify(letter(state, id, { earns, lastOn: day('2026-11-16'), until: day('2026-12-01') }))), scriptText(buildScript(sourceOf(state).preparation, tableWords))].join('\n').toLowerCase()
        const hidden = [own.note, own.con, own.cost, own.reasons].flatMap((text) => text.split(' '))
        const numbers = [own.costs, own.least, own.hour].flatMap((number) => [String(number), number.toLocaleString('en-US')])
        for (const secret of [...hidden, ...numbers, `${own.minutes} min`]) expect(texts).not.toContain(secret)
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  it('is caught in every letter that I write it into', async () => {
    await fc.assert(
      fc.asyncProperty(privateRows, fc.constantFrom(...shortMailIds.filter((id) => id !== 'accept')), async (own, id) => {
        const state = await withPrivate(own)
        const facts = privateFactsToCheck(state, offerId)
        for (const secret of [own.note, own.con, own.cost, own.reasons, own.least.toLocaleString('en-US')]) {
          const view = letter(state, id, {}, [{ id: 'x', offerId, line: `${id}-body`, text: `Hello Priya, ${secret}`, built: '' }])
          const { checkDocument } = openChecks({ looks: openLeakLook(facts, [...saidAtTable(sourceOf(state).preparation, tableWords), ...view.said]), ownTexts: new Map(), marksOf: () => [] })
          expect(checkDocument({ subject: view.mail?.subject.text ?? '', body: view.mail?.body.text ?? '' }).state, `${id}: ${secret}`).toBe('troubled')
        }
      }),
      { numRuns: 10 },
    )
  }, 30_000)
})
