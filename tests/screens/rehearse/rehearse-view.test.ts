import { describe, expect, it } from 'vitest'
import { negotiability } from '#content/negotiation/negotiability.ts'
import { rehearsalContent } from '#content/negotiation/rehearsal.ts'
import { scriptBlocks } from '#content/negotiation/script-blocks.ts'
import type { DraftMark } from '#domain/arguments/decided-draft.ts'
import type { RehearsalTurn } from '#domain/negotiation/rehearsal-hearing.ts'
import { playRehearsal } from '#domain/negotiation/rehearsal.ts'
import { buildScript } from '#domain/negotiation/script.ts'
import { offeredLines, ownReasons, talkNumber, turnOf, worthKeeping } from '#screens/rehearse/rehearse-view.ts'
import { preparation } from '../../domain/negotiation/table.ts'

const at = preparation()
const script = buildScript(at, { blocks: scriptBlocks, map: negotiability })
const talkAfter = (turns: readonly RehearsalTurn[], facts: Partial<typeof at.facts> = {}) => playRehearsal({ ...at, facts: { ...at.facts, ...facts } }, { content: rehearsalContent, map: negotiability }, 7, turns)
const idsOf = (turns: readonly RehearsalTurn[], facts = {}) => offeredLines(talkAfter(turns, facts), script, [], rehearsalContent).map(({ id }) => id)
const mark = (text: string, kind: DraftMark['mark'] = 'skill-based', standing: DraftMark['standing'] = 'marked', p = 1): DraftMark =>
  ({ start: 0, end: text.length, text, clause: text.toLowerCase(), mark: kind, topic: kind === 'avoid' ? 'commute' : 'skill', p, sure: standing !== 'asking', cues: [], ruleId: null, why: '', source: '', standing })
const number = script.beats.find(({ id }) => id === 'number')!.lines.map(({ text }) => text).join(' ')
const skill = 'At Corvid I cut the nightly load from six hours to forty minutes'
const asked: RehearsalTurn = turnOf(number, [{ ...mark(skill), start: number.indexOf(skill), end: number.indexOf(skill) + skill.length }], [], false)

describe('the lines one may pick', () => {
  it('begin warm, or with the skills and the request in one breath', () => {
    expect(idsOf([])).toEqual(['warm', 'number', 'range'])
    expect(offeredLines(talkAfter([]), script, [], rehearsalContent).find(({ id }) => id === 'number')?.text).toMatch(/^At Corvid .*\$150,000\?$/)
  })

  it('are none in the silence behind the request', () => {
    expect(idsOf([asked])).toEqual([])
  })

  it('are the reply to what they said, and the close with their date', () => {
    const answered = idsOf([asked, { how: 'silent' }], { saysNoNegotiation: true })
    expect(answered).toContain('reply-top')
    expect(answered).toContain('close')
    expect(answered).not.toContain('number')
  })

  it('hold the reply of the script to the question they have just put', () => {
    const asks = { 'probe-now': 'reply-earn', 'probe-sign': 'reply-sign', 'probe-same': 'reply-peers', 'probe-today': 'reply-today' }
    const seen = new Set<string>()
    for (let seed = 0; seed < 60; seed += 1) {
      const talk = playRehearsal(at, { content: rehearsalContent, map: negotiability }, seed, [turnOf('Thank you for the offer.', [], [], true)])
      const probe = talk.exchanges.at(-1)?.acts.map(({ act }) => act).find((act): act is keyof typeof asks => act in asks)
      if (!probe) continue
      seen.add(probe)
      expect(offeredLines(talk, script, [], rehearsalContent)[0]?.id).toBe(asks[probe])
    }
    expect(seen.size).toBe(4)
  })

  it('are in the person’s own words where they changed the script, and left out where they left one out', () => {
    const edits = [{ line: 'warm', built: '', text: 'Good morning, and thank you.' }, { line: 'close', built: '', text: '' }]
    const lines = offeredLines(talkAfter([]), script, edits, rehearsalContent)
    expect(lines[0]?.text).toBe('Good morning, and thank you.')
    expect(offeredLines(talkAfter([asked, { how: 'silent' }]), script, edits, rehearsalContent).map(({ id }) => id)).not.toContain('close')
  })
})

describe('what is heard in a turn', () => {
  it('is no reason of theirs where the person only repeats the need as it was told', () => {
    const told = 'The first project is the records migration. It starts in January.'
    expect(ownReasons([mark('The first project is the records migration'), mark('I led the move')], [told, undefined]).map(({ text }) => text)).toEqual(['I led the move'])
  })

  it('can be repeated only where the mark is firm', () => {
    const turn = turnOf('I led it', [mark('I led it', 'skill-based', 'asking')], [], true)
    expect(turn.how === 'said' && turn.reasons[0]).toMatchObject({ sure: false, sayable: null })
  })

  it('is no reproach for a word that only looks a little like one, until the person has answered for it', () => {
    const heard = (standing: DraftMark['standing'], p: number) => turnOf('deal', [mark('deal', 'avoid', standing, p)], [], true)
    expect(heard('marked', 0.6)).toMatchObject({ reasons: [{ sure: false }] })
    expect(heard('marked', 0.95)).toMatchObject({ reasons: [{ sure: true }] })
    expect(heard('answered', 0.6)).toMatchObject({ reasons: [{ sure: true }] })
  })

  it('is worth keeping where it was typed and may be said, and not where a private thing is in it', () => {
    expect(worthKeeping(turnOf('I led it', [mark('I led it')], [], true))).toBe(true)
    expect(worthKeeping(turnOf('I led it', [mark('I led it')], [], false))).toBe(false)
    expect(worthKeeping(turnOf('I led it', [mark('I led it')], ['a private number'], true))).toBe(false)
    expect(worthKeeping(turnOf('The drive is long', [mark('The drive is long', 'avoid')], [], true))).toBe(false)
  })
})

describe('the number of a talk', () => {
  it('is whole, and anything else is none', () => {
    expect(talkNumber(' 42 ')).toBe(42)
    for (const typed of ['', '4.5', '-1', 'abc', '1234567890', '1e5']) expect(talkNumber(typed)).toBeUndefined()
  })
})
