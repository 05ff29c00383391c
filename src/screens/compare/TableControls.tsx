import { Button } from '#ui/Button.tsx'
import css from './Compare.module.css'
import type { TableView } from './table-view.ts'
import type { Pages } from './use-shown-offers.ts'

interface TableControlsProps {
  readonly view: TableView
  readonly onlyWhatDiffers: boolean
  readonly onFilter: () => void
  readonly pages: Pages | null
  readonly anyTried: boolean
  readonly onReset: () => void
}

/** What stands over the table: its caption, the switch, the way through many offers, and what is tried out. */
export const TableControls = ({ view, onlyWhatDiffers, onFilter, pages, anyTried, onReset }: TableControlsProps) => (
  <>
    <div className={css['ctl']}>
      <span className="label">{view.caption}</span>
      {view.canFilter && <button type="button" className={css['tog']} role="switch" aria-checked={onlyWhatDiffers} onClick={onFilter}><span>Only what differs</span><i /></button>}
    </div>
    {pages && (
      <div className={css['pager']}>
        <Button small onClick={pages.previous} icon="left">Previous</Button>
        <output className="small">{pages.says}</output>
        <Button small onClick={pages.next} iconAfter="right">Next</Button>
      </div>
    )}
    {anyTried && <div className={css['whatif']}><output>You are trying figures out. Nothing of it is kept.</output><Button small onClick={onReset}>Put all back</Button></div>}
  </>
)
