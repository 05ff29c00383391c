import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Segments } from '#ui/ChoiceField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { copyText } from '#doors/clipboard.ts'
import { saveFile } from '#doors/save-file.ts'
import css from './Compare.module.css'
import { asCsv, asMarkdown } from './take-away.ts'
import type { TakeAway } from './take-away.ts'

interface TakeAwayPanelProps {
  readonly takeAway: (withPrivate: boolean) => TakeAway
}

/** The comparison on one page, as a spreadsheet or as text. Without what only the person weighs, unless they say so. */
export const TakeAwayPanel = ({ takeAway }: TakeAwayPanelProps) => {
  const [part, setPart] = useState<'paper' | 'private'>('paper')
  const [asking, setAsking] = useState(false)
  const [printing, setPrinting] = useState(false)
  const say = useToast()
  // Made when it is asked for: it works out the whole comparison.
  const made = () => takeAway(part === 'private')
  const copy = async () => say((await copyText(asMarkdown(made()))) ? 'Copied.' : 'This browser does not allow copying. Save the table instead.')
  const printPaper = () => { setPrinting(true); printPage('paper', () => setPrinting(false)) }
  return (
    <>
      <p className={css['locked']}>This page is private. It prints with the buttons at its end.</p>
      {printing && <PrintedTable made={takeAway(false)} />}
      <section className={`${css['foot']} noprint`} aria-labelledby="take-away">
        <h2 className="h3" id="take-away">Take it away</h2>
        <Segments label="What goes with it" value={part} options={[{ value: 'paper', label: 'Only what is on paper' }, { value: 'private', label: 'With your side' }]} onChange={setPart} />
        <Button icon="print" onClick={() => (part === 'private' ? setAsking(true) : printPaper())}>Print it</Button>
        <Button onClick={() => saveFile(`comparison${part === 'private' ? '-private' : ''}.csv`, asCsv(made()), 'text/csv;charset=utf-8')}>Save as a spreadsheet</Button>
        <Button onClick={() => void copy()}>Copy as text</Button>
        <p className="small mut2">{part === 'private' ? 'What only you weigh is on it. Keep it to yourself.' : 'Nothing that only you weigh is on it.'}</p>
      </section>
      <Dialog open={asking} title="Print what only you weigh?" onClose={() => setAsking(false)}>
        <p>Your private numbers and your break-even are on it. Do not leave it in the printer, and do not take it to the call.</p>
        <div className="acts"><Button look="yours" icon="print" onClick={() => { setAsking(false); printPage('private') }}>Print it</Button><Button look="quiet" onClick={() => setAsking(false)}>Do not print</Button></div>
      </Dialog>
    </>
  )
}

/** The question has to be off the page before it is printed. */
const printPage = (what: 'paper' | 'private', done?: () => void) => setTimeout(() => {
  const main = document.getElementById('main')
  main?.setAttribute('data-printing', what)
  window.print()
  main?.removeAttribute('data-printing')
  done?.()
})

/** One page, seen in print alone. */
const PrintedTable = ({ made: { title, caption, sentences, columns, rows, notes } }: { made: TakeAway }) => (
  <section className={css['onePage']} aria-hidden="true">
    <h2>{title}</h2>
    {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    <table>
      <caption>{caption}</caption>
      <thead><tr><th scope="col">A year at each</th>{columns.map((name, index) => <th key={index} scope="col">{name}</th>)}</tr></thead>
      <tbody>{rows.map(({ label, sum, cells }) => <tr key={label} className={sum ? css['sumRow'] : undefined}><th scope="row">{label}</th>{cells.map((cell, index) => <td key={index}>{cell}</td>)}</tr>)}</tbody>
    </table>
    {notes.map((note) => <p key={note}>{note}</p>)}
  </section>
)
