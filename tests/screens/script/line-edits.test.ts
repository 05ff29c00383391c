import { expect, it } from 'vitest'
import { ScriptEdit } from '#domain/negotiation/script-edit.ts'
import { showLines } from '#screens/script/line-edits.ts'

const edit = (line: string, text: string, built: string, id = line) => ScriptEdit.parse({ id, offerId: 'one', line, text, built })
const skill = (number: number, text: string) => ({ id: `skill-${number}`, text })

it('shows the suggestion where the person wrote nothing', () => {
  expect(showLines([{ id: 'close', text: 'When can I expect to hear from you?' }], []).lines).toEqual([
    { id: 'close', text: 'When can I expect to hear from you?', suggested: 'When can I expect to hear from you?', edited: false, outdated: false, strong: [] },
  ])
})

it('keeps my words when the number changes elsewhere, and says that the suggestion is another one', () => {
  const { lines: [line] } = showLines([{ id: 'ask', text: 'Could we look at $155,000?' }], [edit('ask', 'Is there a way to $150,000?', 'Could we look at $150,000?')])
  expect(line).toMatchObject({ text: 'Is there a way to $150,000?', edited: true, outdated: true, suggested: 'Could we look at $155,000?' })
})

it('moves my words along with the reason they belong to', () => {
  const mine = edit('skill-1', 'The load was my work.', 'I cut the load.')
  const { lines } = showLines([skill(1, 'I led the move.'), skill(2, 'I cut the load.')], [mine])
  expect(lines.map(({ text }) => text)).toEqual(['I led the move.', 'The load was my work.'])
  expect(lines[1]?.outdated).toBe(false)
})

it('never drops a line of mine: one without a place is handed back', () => {
  const mine = edit('skill-3', 'I also taught the team.', 'I trained six analysts.')
  const { lines, homeless } = showLines([skill(1, 'I cut the load.')], [mine])
  expect(lines[0]?.edited).toBe(false)
  expect(homeless).toEqual([mine])
})

it('takes one of two rows for the same line, the same one in every tab', () => {
  const two = [edit('ask', 'second', 'x', 'b'), edit('ask', 'first', 'x', 'a')]
  const at = (rows: typeof two) => showLines([{ id: 'ask', text: 'x' }], rows).lines[0]?.text
  expect(at(two)).toBe('first')
  expect(at([...two].reverse())).toBe('first')
})
