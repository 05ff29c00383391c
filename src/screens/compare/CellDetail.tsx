import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'
import type { WhatIf } from '#domain/weighing/what-if.ts'
import { readFigure } from './read-figure.ts'
import css from './Compare.module.css'
import type { Cell } from './table-row.ts'

interface CellDetailProps {
  readonly id: string
  readonly title: string
  readonly cell: Cell
  readonly onShut: () => void
  readonly onTry: (whatIf: WhatIf) => void
}

/** The arithmetic of one figure, line by line, and what can be tried out at it. */
export const CellDetail = ({ id, title, cell, onShut, onTry }: CellDetailProps) => (
  <div className={css['steps']} id={id}>
    <p><span>{title}</span><button type="button" className={css['shut']} onClick={onShut}>Close</button></p>
    {cell.explanation && (
      <ul>
        {cell.explanation.lines.map(({ label, sum, amount }) => <li key={`${label}${sum}`}><span>{label}</span><span>{sum}</span><span>{amount}</span></li>)}
        {cell.explanation.lines.length > 1 && <li className={css['all']}><span>Together</span><span /><span>{cell.explanation.total}</span></li>}
      </ul>
    )}
    {cell.explanation?.rate && <p className="mut2">{cell.explanation.rate}</p>}
    {cell.tryOut && <TryOut key={cell.offerId} tryOut={cell.tryOut} onTry={onTry} />}
  </div>
)

/** A figure to try out in the place of the one told. It is marked "what if" and forgotten with the page. */
const TryOut = ({ tryOut, onTry }: { tryOut: NonNullable<Cell['tryOut']>; onTry: (whatIf: WhatIf) => void }) => {
  const [text, setText] = useState('')
  const read = text.trim() === '' ? null : readFigure(text, tryOut.lever, tryOut.time)
  return (
    <form className={css['try']} onSubmit={(event) => { event.preventDefault(); if (read?.ok) onTry({ [tryOut.lever]: read.value }) }}>
      <TextField label={tryOut.label} value={text} placeholder={String(Math.round(tryOut.now * 100) / 100)} inputMode="decimal" onChange={setText} problem={read && !read.ok ? read.problem : undefined} />
      <Button type="submit" small>Try it</Button>
      {tryOut.tried && <Button small look="quiet" onClick={() => { setText(''); onTry({ [tryOut.lever]: undefined }) }}>Put it back</Button>}
    </form>
  )
}
