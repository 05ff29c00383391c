import { Fragment } from 'react'
import type { CSSProperties } from 'react'
import { SideLabel } from '#ui/Paper.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Seal } from '#ui/Seal.tsx'
import type { WhatIf } from '#domain/weighing/what-if.ts'
import { CellDetail } from './CellDetail.tsx'
import css from './Compare.module.css'
import type { Cell, Row } from './table-row.ts'
import type { Head, TableView } from './table-view.ts'

interface SideBySideProps {
  readonly view: TableView
  /** The offers whose columns are shown, by id. */
  readonly shown: readonly string[]
  readonly hidden: boolean
  readonly open: string | null
  readonly onOpen: (key: string | null) => void
  readonly onTry: (offerId: string, whatIf: WhatIf) => void
}

export const cellKey = (rowId: string, offerId: string): string => `${rowId}/${offerId}`

/** The offers in columns; each figure opens its arithmetic in a row of its own. */
export const SideBySide = ({ view, shown, hidden, open, onOpen, onTry }: SideBySideProps) => {
  const heads = view.heads.filter(({ id }) => shown.includes(id))
  const rows = view.rows.filter(({ id }) => !hidden || id !== 'per-hour')
  const first = rows.findIndex(({ side }) => side === 'yours')
  return (
    <table className={css['table']} style={{ '--cols': heads.length } as CSSProperties}>
      <caption className="vh">{view.caption}</caption>
      <thead><tr><th scope="col"><span className="vh">Item</span></th>{heads.map((head) => <HeadCell key={head.id} head={head} />)}</tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment key={row.id}>
            {index === first && <tr className={css['pvh']}><td colSpan={heads.length + 1}><span className="vh">Only you see what follows</span></td></tr>}
            <tr className={classOf(row, index === first)}>
              <th scope="row">{row.side === 'yours' && !row.sum && !row.id.startsWith('yours') ? <SideLabel side="yours">{row.label}</SideLabel> : row.label}</th>
              {cellsOf(row, heads).map((cell) => <Figure key={cell.offerId} row={row} cell={cell} name={nameOf(heads, cell)} hidden={hidden && row.side === 'yours'} open={open === cellKey(row.id, cell.offerId)} onOpen={onOpen} />)}
            </tr>
            {cellsOf(row, heads).filter((cell) => open === cellKey(row.id, cell.offerId) && !(hidden && row.side === 'yours')).map((cell) => (
              <tr key={`${cell.offerId}-open`} className={`${css['open']} ${row.side === 'yours' ? css['pv'] : ''}`}>
                <td colSpan={heads.length + 1}><CellDetail id={detailId(row, cell)} title={`${row.label}, ${nameOf(heads, cell)}`} cell={cell} onShut={() => onOpen(null)} onTry={(whatIf) => onTry(cell.offerId, whatIf)} /></td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

const classOf = (row: Row, first: boolean): string => [row.sum ? css['sum'] : '', row.side === 'yours' ? css['pv'] : '', first ? css['first'] : ''].join(' ')

const cellsOf = (row: Row, heads: readonly Head[]): Cell[] => heads.flatMap(({ id }) => row.cells.find(({ offerId }) => offerId === id) ?? [])

const nameOf = (heads: readonly Head[], { offerId }: Cell): string => heads.find(({ id }) => id === offerId)?.name ?? ''

const detailId = (row: Row, { offerId }: Cell): string => `how-${row.id}-${offerId}`.replaceAll(/[^\w-]/g, '_')

const HeadCell = ({ head: { name, fullName, place, when, href } }: { head: Head }) => (
  <th scope="col"><a className={css['o']} href={href} title={fullName}><Seal name={name} place={place} small /><span>{name}</span></a><small>{when}</small></th>
)

interface FigureProps { readonly row: Row; readonly cell: Cell; readonly name: string; readonly hidden: boolean; readonly open: boolean; readonly onOpen: (key: string | null) => void }

const Figure = ({ row, cell, name, hidden, open, onOpen }: FigureProps) => {
  if (hidden) return <td><span className={css['hid']}>•••<span className="vh"> hidden</span></span></td>
  const opens = cell.explanation !== null || cell.tryOut !== null
  return (
    <td className={cell.best ? css['best'] : ''}>
      {cell.best && <i className={css['bm']}><Icon name="tick" /><span className="vh">best: </span></i>}
      {cell.ask ? <a className={css['ask']} href={cell.ask.href} aria-label={`${cell.text}. ${cell.ask.name}`}>{cell.text}</a> : opens ? (
        <button type="button" className={css['fig']} aria-expanded={open} aria-controls={open ? detailId(row, cell) : undefined} onClick={() => onOpen(open ? null : cellKey(row.id, cell.offerId))}>
          {cell.text}<span className="vh">, {row.label}, {name}: how we got this</span>
        </button>
      ) : <span className={css['plain']}>{cell.text}</span>}
      {cell.note && <small>{cell.note}</small>}
      {cell.tryOut?.tried && <span className={css['tried']}>what if</span>}
    </td>
  )
}
