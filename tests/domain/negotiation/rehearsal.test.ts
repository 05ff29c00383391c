import { describe, expect, it } from 'vitest'
import { lookBack } from '#domain/negotiation/rehearsal-debrief.ts'
import type { FindingId } from '#domain/negotiation/rehearsal-debrief.ts'
import { playRehearsal } from '#domain/negotiation/rehearsal.ts'
import type { Rehearsal } from '#domain/negotiation/rehearsal.ts'
import { bareAsk, commuteAsk, contents, lastActs, offered, play, say, setting, silent, skillAndAsk, theirDate } from './rehearsal-talk.ts'

const seeds = Array.from({ length: 40 }, (_, seed) => seed)
const acts = (talk: Rehearsal) => talk.exchanges.flatMap((each) => each.acts.map(({ act }) => act))
const finding = (talk: Rehearsal, id: FindingId, at = setting()) => lookBack(talk, at, contents.content).findings.find((each) => each.id === id)

describe('a practice call answers the kind of the reason, and not the number alone', () => {
  it('moves for skills and falls silent before it does', () => {
    const asked = play([skillAndAsk])
    expect(lastActs(asked)).toEqual(['carries', 'thinks'])
    const answered = play([skillAndAsk, silent])
    expect(lastActs(answered)[0]).toBe('silence-works')
    expect(offered(answered)).toBeGreaterThan(142_000)
  })

  it('says the reason back in the person’s own words, because that is what goes upstairs', () => {
    expect(play([skillAndAsk]).exchanges.at(-1)?.says[0]).toContain('“I cut the nightly load from six hours to forty minutes.”')
  })

  it('does not move for a number without a reason, and asks for one', () => {
    expect(lastActs(play([bareAsk]))).toEqual(['needs-reason'])
    for (const seed of seeds) expect(offered(play([bareAsk, silent, bareAsk, silent], seed))).toBe(142_000)
  })

  it('lets a private reason pass the first time, cools the second, and moves for neither', () => {
    expect(lastActs(play([commuteAsk]))).toEqual(['let-pass', 'needs-reason'])
    const again = say('The rent is high too.', ['The rent is high too', 'avoid', 'cost-of-living'])
    expect(lastActs(play([commuteAsk, again]))).toContain('cools')
    for (const seed of seeds) expect(offered(play([commuteAsk, again, silent], seed))).toBe(142_000)
  })

  it('hardens at an ultimatum, whatever was said before it', () => {
    const threat = say('150 or I walk.', ['150 or I walk', 'avoid', 'ultimatum'])
    const talk = play([skillAndAsk, threat, silent])
    expect(talk.exchanges[2]?.acts[0]?.act).toBe('hardens')
    expect(offered(talk)).toBe(142_000)
  })

  it('lets a supporting fact help beside a skill, and asks for the work where it stands alone', () => {
    const range = say('Your posted range goes to 165.', ['Your posted range goes to 165', 'supporting', 'pay-range'])
    expect(lastActs(play([range]))).toContain('support-alone')
    for (const seed of seeds) {
      expect(offered(play([range, bareAsk, silent], seed))).toBe(142_000)
      expect(offered(play([range, skillAndAsk, silent], seed))).toBeGreaterThanOrEqual(offered(play([skillAndAsk, silent], seed)))
    }
  })

  it('takes a duty of the job as a fair question, and a health need as something apart that is never held against anybody', () => {
    const duty = say('On call means being there in twenty minutes.', ['On call means being there in twenty minutes', 'exception', 'commute'])
    const back = say('I need a desk to stand at.', ['I need a desk to stand at', 'accommodation', 'health'])
    expect(lastActs(play([duty]))).toContain('exception')
    expect(lastActs(play([back]))).toContain('accommodation')
    for (const seed of seeds) expect(offered(play([skillAndAsk, back, silent], seed))).toBe(offered(play([skillAndAsk, say('Yes.'), silent], seed)))
  })

  it('asks for more where the marker is not sure, instead of taking it as a skill', () => {
    const vague = say('I bring calm to things.', ['I bring calm to things', 'skill-based', 'skill', false])
    expect(lastActs(play([vague]))).toEqual(['tell-me-more'])
    expect(offered(play([vague, bareAsk, silent]))).toBe(142_000)
  })

  it('gives more to a silence than to words that fill it, and takes a lower number as it comes', () => {
    const talk = say('Or something close to it, really.')
    for (const seed of seeds) expect(offered(play([skillAndAsk, silent], seed))).toBeGreaterThanOrEqual(offered(play([skillAndAsk, talk], seed)))
    const lower = play([skillAndAsk, say('I could do with 143,000.')])
    expect(lastActs(lower)).toContain('came-down')
    expect(offered(lower)).toBeLessThanOrEqual(143_000)
    expect(finding(lower, 'silence')?.sentence).toMatch(/came down/)
  })

  it('offers something else where the base is closed, and moves it for a skill', () => {
    const no = setting({ saysNoNegotiation: true })
    const talk = play([skillAndAsk, silent], 7, no)
    expect(lastActs(talk)).toContain('no-negotiation')
    expect(acts(talk).some((act) => act === 'offers-instead' || act === 'nothing-instead')).toBe(true)
    expect(offered(talk)).toBe(142_000)
  })

  it('keeps the base closed where the map says that it moves nowhere, and speaks of something else', () => {
    const base = { ...contents.map.terms['base-salary'], movability: { S: 0, M: 0, L: 0, G: 0 } as const }
    const map = { ...contents.map, terms: { ...contents.map.terms, 'base-salary': base } }
    for (const seed of seeds) {
      const talk = playRehearsal(setting(), { ...contents, map }, seed, [skillAndAsk, silent])
      expect(lastActs(talk)[0]).toBe('base-stands')
      expect(offered(talk)).toBe(142_000)
    }
  })

  it('counts a request that comes later as a drip, unless they asked what else matters', () => {
    const later = say('Could we also look at a signing bonus?')
    const counted = seeds.map((seed) => play([skillAndAsk, silent], seed)).filter(({ stand }) => !stand.invited && stand.phase === 'answered')
    expect(counted.length).toBeGreaterThan(0)
    const dripped = play([skillAndAsk, silent, later], counted[0]?.seed)
    expect(lastActs(dripped)).toContain('drip')
    expect(finding(dripped, 'once')?.went).toBe('again')
    const invited = play([skillAndAsk, silent, later], 7, setting({ saysNoNegotiation: true }))
    expect(finding(invited, 'once')?.went).toBe('well')
  })
})

describe('what is asked for is heard in the way people say it', () => {
  const raised = (text: string) => play([say(text)]).stand
  it.each([
    ['155k', ['base-salary'], 155_000],
    ['Could you do 155,000 base and a signing bonus of 10k?', ['base-salary', 'sign-on'], 155_000],
    ['150 then', ['base-salary'], 150_000],
    ['Could I start at a higher step?', ['level'], undefined],
    ['and also two days of home office', ['home-days'], undefined],
    ['What about a few more shares and starting two weeks later?', ['equity', 'start-date'], undefined],
    ['Thank you for the offer and the bonus.', [], undefined],
    ['I start at 9 and read 150 pages a week.', [], undefined],
    ['What does the bonus plan pay?', [], undefined],
  ] as const)('%s', (text, terms, sum) => {
    const stand = raised(text)
    expect([...stand.raised].sort()).toEqual([...terms].sort())
    expect(stand.ask).toBe(sum === undefined ? undefined : sum * 100)
  })

  it('takes no number out of a reason: a load, a team, another offer', () => {
    const other = say('I have an offer at 149,000 from another firm.', ['I have an offer at 149,000 from another firm', 'supporting', 'competing-offer'])
    expect(play([other]).stand.ask).toBeUndefined()
    expect(play([say('I moved 150,000 records. Could we look at the base?', ['I moved 150,000 records', 'skill-based'])]).stand.ask).toBeUndefined()
  })
})

describe('the employer of a practice call', () => {
  it('decides at once in a firm of twenty, and goes upstairs for days in a company of thousands', () => {
    const small = seeds.map((seed) => play([], seed, setting({ size: 'S' })).employer)
    const large = seeds.map((seed) => play([], seed, setting({ size: 'L' })).employer)
    expect(small.every(({ decides, approver }) => decides === 'here' && approver.includes('founder'))).toBe(true)
    expect(large.every(({ decides }) => decides === 'upstairs')).toBe(true)
    const days = (all: typeof small) => all.reduce((sum, { recastDays }) => sum + recastDays, 0)
    expect(days(large)).toBeGreaterThan(days(small))
  })

  it('keeps its band inside the range they posted', () => {
    const posted = setting({ rangeHigh: { minor: 14_400_000, currency: 'USD' } })
    for (const seed of seeds) expect(play([], seed, posted).employer.bandEnd).toBeLessThanOrEqual(14_400_000)
  })

  it('says whether a number is inside the band, when asked for the range names it first, and then that counts as theirs', () => {
    const talk = play([say('What range is planned for this level?'), skillAndAsk])
    expect(talk.exchanges[1]?.acts[0]?.act).toBe('names-range')
    expect(finding(talk, 'number')?.sentence).toMatch(/^They named/)
  })

  it('is another one with another seed', () => {
    expect(new Set(seeds.map((seed) => play([skillAndAsk, silent], seed).exchanges.flatMap(({ says }) => says).join())).size).toBeGreaterThan(20)
  })

  it('names no sum where no base was told', () => {
    const { base: _, ...unknown } = setting().facts
    const talk = play([skillAndAsk, silent, theirDate], 7, { ...setting(), facts: unknown })
    expect(talk.exchanges.flatMap(({ says }) => says).join(' ')).not.toMatch(/\$/)
    expect(lookBack(talk, { ...setting(), facts: unknown }, contents.content).employer).toContain('No base was told')
  })
})

describe('the look back', () => {
  it('speaks in the article’s terms after a call that went by the script', () => {
    const at = setting()
    const { findings, stood, employer } = lookBack(play([say('Priya, thank you again.'), skillAndAsk, silent, theirDate]), at, contents.content)
    expect(findings.map(({ id, went }) => [id, went])).toEqual([['carried', 'well'], ['number', 'well'], ['silence', 'well'], ['once', 'well'], ['date', 'well'], ['private', 'well']])
    expect(stood).toMatch(/^The base went from \$142,000 to \$14/)
    expect(employer).toMatch(/made up for this practice/)
  })

  it('names what to practise again, private things by kind and never by their words', () => {
    const talk = play([{ ...commuteAsk, gaveAway: ['the least you would take'] } as typeof commuteAsk, say('I’ll take it.')])
    const sentences = lookBack(talk, setting(), contents.content).findings.map(({ sentence }) => sentence).join(' ')
    expect(sentences).toContain('Better weighed than said: the way to work.')
    expect(sentences).toContain('Said aloud from your own side: the least you would take.')
    expect(sentences).toContain('before it was in writing')
    expect(sentences).not.toContain('drive')
  })

  it('notices an offer that is not there, and a date that was never asked for', () => {
    const talk = play([say('I have an offer at 149.', ['I have an offer at 149', 'supporting', 'competing-offer'])])
    expect(finding(talk, 'other')?.sentence).toContain('There is none here')
    expect(finding(talk, 'date')?.went).toBe('again')
    const written = setting({}, { otherOffers: 'written' })
    expect(finding(play([say('I have an offer at 149.', ['I have an offer at 149', 'supporting', 'competing-offer'])], 7, written), 'other', written)).toBeUndefined()
  })
})
