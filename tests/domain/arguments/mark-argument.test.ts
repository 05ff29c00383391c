import { describe, expect, it } from 'vitest'
import { loadMarkerKnowledge } from '#content/argument-rules.ts'
import { readAsk } from '#domain/arguments/ask-kind.ts'
import { markArgument } from '#domain/arguments/mark-argument.ts'
import { sayableReasons } from '#domain/arguments/sayable.ts'
import { corpusPart } from '../../corpus/corpus.ts'
import { trainingParts } from '../../corpus/parts.ts'

const knowledge = await loadMarkerKnowledge()
const verdict = (text: string) => markArgument(text, knowledge).verdict
const texts = trainingParts.flatMap(corpusPart).filter((_, index) => index % 37 === 0)
const plain = texts.filter(({ text }) => text.length < 200)

/** The share of texts whose verdict a change leaves as it was. */
const shareKept = (change: (text: string) => string, of = texts) => of.filter(({ text }) => verdict(text) === verdict(change(text))).length / of.length

describe('the marker', () => {
  it('marks what you bring, what is private, and both together', () => {
    expect(verdict('I cut month-end closing from nine days to four.')).toBe('skill-based')
    expect(verdict('My commute would be seventy minutes each way.')).toBe('avoid')
    expect(verdict('I cut month-end closing from nine days to four, and my rent went up.')).toBe('mixed')
    expect(verdict('Could I have until Friday?')).toBe('none')
    expect(verdict('')).toBe('none')
  })

  it('takes work done on a private topic for work', () => {
    expect(verdict("I reduced our drivers' travel time by 18 percent with a new routing model.")).toBe('skill-based')
    expect(verdict('I closed a 40-million loan portfolio without a default.')).toBe('skill-based')
  })

  it.each(['\n', '\n\n', '\n- ', '\n• ', '. '])('takes each line for a reason of its own, joined by %j', (between) => {
    const lines = ['I cut the month-end close from nine days to four', 'my husband lost his job', 'our rent went up in may', 'I hold the accounting certificate']
    const text = lines.join(between)
    expect(markArgument(text, knowledge).spans.map(({ mark, start, end }) => [mark, text.slice(start, end)])).toEqual(lines.map((line, at) => [at === 1 || at === 2 ? 'avoid' : 'skill-based', line]))
    expect(sayableReasons(text, markArgument(text, knowledge)).map((each) => each.text)).toEqual([lines[0], lines[3]])
  })

  it.each(['I get anxious on long shifts', 'My current boss is useless', 'my manager shouts at everyone', 'I have not slept for weeks', 'honestly I felt a bit hurt', "I won't bore you with my rent", 'my knees are killing me', 'the wife is off work'])('is never sure that %j is a good reason because good ones stand around it', (line) => {
    for (const text of [`I cut the month-end close from nine days to four. ${line}. I hold the accounting certificate.`, `I cut the month-end close from nine days to four, ${line}, and I hold the accounting certificate.`]) {
      const at = text.indexOf(line)
      const marking = markArgument(text, knowledge)
      for (const { start, end, mark, sure } of marking.spans) if (start < at + line.length && end > at) expect(sure && ['skill-based', 'supporting', 'exception'].includes(mark)).toBe(false)
      for (const reason of sayableReasons(text, marking)) expect(reason.text).not.toContain(line)
    }
  })

  it('never marks an accommodation avoid', () => {
    for (const text of ['I use a wheelchair, so I would need a ramp.', 'I am pregnant and cannot lift.', 'I observe the Sabbath.']) expect(verdict(text)).toBe('accommodation')
  })

  it('names the place, the cause, the reason and the source of every mark', () => {
    for (const { text } of texts) {
      for (const span of markArgument(text, knowledge).spans) {
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.why.length).toBeGreaterThan(10)
        expect(span.source).not.toBe('')
        if (span.sure) expect(span.cues.length).toBeGreaterThan(0)
        for (const cue of span.cues) expect(cue.start >= 0 && cue.end <= text.length && cue.end > cue.start).toBe(true)
      }
    }
  })

  it('keeps spans apart and in order', () => {
    for (const { text } of texts) {
      const { spans } = markArgument(text, knowledge)
      spans.forEach((span, index) => expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0))
    }
  })

  it('says the same each time', () => {
    for (const { text } of texts.slice(0, 40)) expect(markArgument(text, knowledge)).toEqual(markArgument(text, knowledge))
  })

  it('asks when it is not sure, and asks for a reason when there is none', () => {
    expect(markArgument('Could you do a bit better on the base?', knowledge).question).toBe('Which skill or result supports this?')
    for (const { text } of texts) {
      const { sure, question } = markArgument(text, knowledge)
      if (!sure) expect(question).toBeDefined()
    }
  })
}, 30_000)

describe('what does not matter to the verdict', () => {
  it('numbers', () => expect(shareKept((text) => text.replace(/\d/g, (digit) => `${(Number(digit) + 3) % 9 || 7}`))).toBeGreaterThan(0.93))
  it('case', () => expect(shareKept((text) => text.toLowerCase())).toBeGreaterThan(0.97))
  it('curly apostrophes', () => expect(shareKept((text) => text.replaceAll("'", '’'))).toBe(1))
  it('the currency', () => expect(shareKept((text) => text.replaceAll('$', '£'))).toBeGreaterThan(0.98))
  it('a greeting', () => expect(shareKept((text) => `Hello Ms Brandt, ${text}`, plain)).toBeGreaterThan(0.9))
  it('a thank you behind it', () => expect(shareKept((text) => `${text} Thank you for your time.`, plain)).toBeGreaterThan(0.9))
  it('one typing error', () => {
    const swap = (text: string) => {
      const word = /\b[a-z]{6,}\b/.exec(text)
      return word ? `${text.slice(0, word.index + 2)}${text[word.index + 3]}${text[word.index + 2]}${text.slice(word.index + 4)}` : text
    }
    expect(shareKept(swap)).toBeGreaterThan(0.85)
  })
  it('saying it twice', () => expect(shareKept((text) => `${text}\n${text}`, plain)).toBeGreaterThan(0.9))
}, 30_000)

describe('what does matter', () => {
  const good = texts.filter(({ text, verdict: gold }) => gold === 'skill-based' && verdict(text) === 'skill-based')
  const bad = 'My rent went up and I have loans to pay.'
  /** Two sentences are two: a note without a stop gets one before the next begins. */
  const closed = (text: string) => (/[.!?]\W*$/.test(text) ? text : `${text}.`)

  it('a private reason added to a good one', () => {
    expect(good.filter(({ text }) => verdict(`${closed(text)} ${bad}`) === 'mixed').length / good.length).toBeGreaterThan(0.9)
    expect(good.filter(({ text }) => verdict(`${bad} ${text}`) === 'mixed').length / good.length).toBeGreaterThan(0.9)
  })

  it('the reasons that are left when the private ones are taken out', () => {
    const mixed = texts.filter(({ text, verdict: gold }) => gold === 'mixed' && verdict(text) === 'mixed')
    const left = mixed.filter(({ text, spans }) => {
      const rest = spans.filter(({ mark }) => mark !== 'avoid').map(({ start, end }) => text.slice(start, end)).join('. ')
      return !['avoid', 'mixed'].includes(verdict(rest))
    })
    expect(left.length / mixed.length).toBeGreaterThan(0.9)
  })
})

describe('what is asked', () => {
  it.each([
    ['Could I work from home on Tuesdays and Fridays?', 'logistics'],
    ['When do I need to give you an answer?', 'time'],
    ['What does relocation cover at this level?', 'information'],
    ['I led a team of eleven, so could the title be senior manager?', 'level'],
    ['Could you raise the base to $95,000?', 'money'],
    ['I have nine years in payroll.', 'money'],
  ])('%s: %s', (text, ask) => {
    expect(readAsk(text)).toBe(ask)
  })

  it('is taken from the caller where the caller knows it', () => {
    expect(markArgument('I cut waste by a third.', knowledge, 'level').ask).toBe('level')
  })
})
