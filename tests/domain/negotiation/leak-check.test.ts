import { describe, expect, it } from 'vitest'
import { checkedText } from '#domain/negotiation/checked-text.ts'
import { findLeaks } from '#domain/negotiation/leak-check.ts'
import { saidAtTable } from '#domain/negotiation/said-at-table.ts'
import { buildScript, scriptText } from '#domain/negotiation/script.ts'
import { preparation, sayable, words } from './table.ts'

const found = (text: string, words: string, said: string[] = []) => findLeaks(text, [{ kind: 'note', words }], said).map((leak) => leak.found)
const foundNumbers = (text: string, numbers: number[], said: string[] = []) => findLeaks(text, [{ kind: 'number', numbers }], said).map((leak) => leak.found)

describe('a private number', () => {
  it('is not the number of a line in a list', () => {
    expect(foundNumbers('Two things:\n11. When does cover begin?\n12) Who would I work with?', [11, 12])).toEqual([])
    expect(foundNumbers('It costs 12. That is a lot.', [12])).toEqual(['12'])
  })

  it.each(['146,200', '$146,200', '146200', '146.2k', '$146.2K', '146 200', '0.1462 million', '146’200', 'one hundred forty-six thousand two hundred', '146,200.00'])('is found as %s', (written) => {
    expect(foundNumbers(`I could sign at ${written}, and gladly.`, [146_200])).toHaveLength(1)
  })

  it('is found when it is rounded', () => {
    expect(foundNumbers('Anything above $146,200 would do', [146_190])).toEqual(['146,200'])
    expect(foundNumbers('About 146k', [146_190])).toEqual(['146k'])
  })

  it('is found in words and inside a private note', () => {
    expect(found('I would drive fifty-two minutes', '52 min each way')).toContain('fifty-two')
  })

  it('is no leak as a day, an hour, a small count, another number, or where it may be said', () => {
    expect(foundNumbers('By Friday 27 November at 11 am, on March 12, at 10:30', [27, 11, 12, 10, 30])).toEqual([])
    expect(foundNumbers('Count to eight. Two points.', [8, 2])).toEqual([])
    expect(foundNumbers('A base of $150,000', [15_000, 1_500_000, 50_000, 0.15])).toEqual([])
    expect(foundNumbers('A base of $150,000', [150_000], ['a base of $150,000'])).toEqual([])
  })
})

describe('private words', () => {
  it.each([
    ['My commute is long', 'Commute', 'commute'],
    ['I would be commuting each day', 'Long commute', 'commuting'],
    ['Sam has plans', 'Sam’s school run, Wednesdays', 'Sam'],
    ['we talked it over with SAM', 'Decide Thursday, with Sam', 'SAM'],
    ['On Wednesdays there is the school run', 'Sam’s school run, Wednesdays', 'school'],
    ['Rent in Dayton is higher', 'rent near Dayton is higher than here', 'Dayton'],
    ['THE DRIVE IS CLOSE TO TWO HOURS A DAY', 'The drive is close to two hours a day', 'DRIVE'],
    ['The last job paid less than it should have', 'The last job paid less than it should', 'last job paid less'],
    ['Our mortgages start soon', 'Mortgage starts in March', 'mortgages'],
  ])('are found in “%s” (private: %s)', (text, own, leak) => expect(found(text, own).join(' | ')).toContain(leak))

  it.each([
    ['I’d like to join the Clinical Data team.', 'Good team, nice people'],
    ['Could we look at a base of $150,000?', 'The base is lower than I hoped, but the pay grows'],
    ['I led the move of patient records.', 'They start with a records migration, which I have done', 'I led the move of patient records'],
    ['When can I expect to hear from you?', 'I expect them to be slow to hear back'],
    ['Senior Data Engineer offer', 'Senior Data Engineer is a step up for me', 'Senior Data Engineer'],
    ['Thank you for checking. I’ll give you my answer by Friday.', 'Decide on Thursday, answer calmly'],
    ['I will mark the changes', 'Will it last?'],
  ])('are not found in “%s” (private: %s)', (text, own, ...said) => expect(found(text, own, said)).toEqual([]))

  it('are found as a whole phrase even where each word may be said', () => {
    const own = 'led moving patient records quickly'
    expect(found('I led moving patient records quickly', own, ['I led moving patient records', 'quickly'])).not.toEqual([])
  })

  it('of a long note are looked for sentence by sentence', () => {
    const note = 'Great project. Nice office near the river. The client work could be fun. Support rota unclear.'
    expect(found('The project supports a client with an office tool', note)).toEqual([])
  })

  it('are found at every place of a text of 100,000 characters', () => {
    expect(found('rent '.repeat(20_000), 'The rent is high')).toHaveLength(20_000)
  })

  it('are pointed at where they stand', () => {
    const text = 'It is my commute.'
    const [leak] = findLeaks(text, [{ kind: 'factor', words: 'Commute' }])
    expect(text.slice(leak!.start, leak!.end)).toBe('commute')
  })
})

describe('the checked text', () => {
  const private_ = [
    { kind: 'break-even', numbers: [146_190] },
    { kind: 'drive', numbers: [52, 9807, 41], words: '52 min, 3 days a week' },
    { kind: 'note', words: 'Liked Lena. Rambled on the cost question. The last job paid less than it should.' },
    { kind: 'factor', words: 'Sam’s school run, Wednesdays' },
    { kind: 'factor', words: 'They start with a records migration, which I have done' },
  ]
  const prepared = preparation()
  const said = saidAtTable(prepared, words)

  it('is clean for a built script, beside everything private', () => {
    expect(checkedText(scriptText(buildScript(prepared, words)), private_, said)).toMatchObject({ clean: true })
  })

  it('is not clean once a line is edited with something private', () => {
    const edited = `${scriptText(buildScript(prepared, words))} I need $146,200 because of Sam.`
    const checked = checkedText(edited, private_, said)
    expect(checked.clean ? [] : checked.leaks.map(({ found: each }) => each)).toEqual(['146,200', 'Sam'])
  })

  it('is not clean where a sayable reason itself holds a private phrase', () => {
    const leaky = preparation({ sayables: [sayable('The last job paid less than it should')] })
    expect(checkedText(scriptText(buildScript(leaky, words)), private_, saidAtTable(leaky, words)).clean).toBe(false)
  })
})
