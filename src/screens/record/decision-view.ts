import type { cameOf } from '#domain/weighing/decision-note-sealing.ts'
import type { DecisionNote } from '#domain/weighing/decision-note.ts'

/** "Sealed Wed 25 Nov, leaning towards yes. Your gut said 70 of 100, your list 58." */
export const sealedLine = ({ leaning, feeling, list }: DecisionNote, day: string): string => {
  const lean = leaning === undefined ? '' : `, leaning towards ${leaning === 'accept' ? 'yes' : 'no'}`
  const said = [...(feeling === undefined ? [] : [`your gut said ${Math.round(feeling)} of 100`]), ...(list === undefined ? [] : [`your list ${Math.round(list)}${feeling === undefined ? ' of 100' : ''}`])].join(', ')
  return `Sealed ${day}${lean}.${said === '' ? '' : ` ${said.charAt(0).toUpperCase()}${said.slice(1)}.`}`
}

/** "2 came true, 1 partly, 1 did not, 3 open." Empty while nothing is answered. */
export const toldBeside = ({ yes, partly, no, open }: ReturnType<typeof cameOf>): string => {
  if (yes + partly + no === 0) return ''
  const counts = [[yes, 'came true'], [partly, 'partly'], [no, 'did not'], [open, 'open']] as const
  return `${counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(', ')}.`
}
