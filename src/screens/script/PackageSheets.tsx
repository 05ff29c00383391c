import { useState } from 'react'
import type { Ask } from '#domain/negotiation/ask.ts'
import { copyText } from '#doors/clipboard.ts'
import type { Desk } from '#screens/parts/use-desk.ts'
import { notYet } from '#screens/parts/text-checks.ts'
import { Button } from '#ui/Button.tsx'
import { Paper, SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { CheckLine } from './CheckLine.tsx'
import { PackageWorths } from './PackageWorths.tsx'
import type { ShownPackage } from './use-packages.ts'
import { usePackages, useTakePackage } from './use-packages.ts'
import { useChecks } from './use-script.ts'
import type { Prepared } from './use-script.ts'
import styles from './Asks.module.css'

/** Several ways to the same worth, for the case that the base is hard: what they hold and cost on the table's side, their worth on one's own. */
export const PackageSheets = ({ offerId, prepared, desk }: { offerId: string; prepared: Prepared; desk: Desk }) => {
  const [open, setOpen] = useState(false)
  const made = usePackages(offerId, prepared)
  if (!made) return null
  return (
    <section className={styles['packs']} aria-label="Packages of equal worth">
      <div className={styles['packsHead']}>
        <h2><SideLabel side="table">Packages</SideLabel></h2>
        <p>{made.packages.length < 2 ? 'What they could give in another way.' : 'Different ways for them, the same worth to you.'}</p>
        <Button look="quiet" small expanded={open} onClick={() => setOpen(!open)}>{open ? 'Close' : 'Show'}</Button>
      </div>
      {open && (
        <div className={styles['two']}>
          <TablePackages offerId={offerId} prepared={{ ...prepared, ownTexts: made.ownTexts }} desk={desk} packages={made.shown} text={made.text} spoken={made.spoken} />
          <PackageWorths offerId={offerId} made={made} currency={prepared.preparation.facts.currency} />
        </div>
      )}
    </section>
  )
}

interface TableProps {
  offerId: string
  prepared: Prepared
  desk: Desk
  packages: readonly ShownPackage[]
  text: string
  /** Sums of the packages that hold nothing private. */
  spoken: readonly Ask[]
}

/** The side that can be copied. It is handed no worth. */
const TablePackages = ({ offerId, prepared, desk, packages, text, spoken }: TableProps) => {
  const { preparation } = prepared
  const check = useChecks(offerId, { ...prepared, preparation: { ...preparation, asks: [...preparation.asks, ...spoken] } }, desk).checkDocument({ text })
  const take = useTakePackage(offerId, preparation.asks)
  const say = useToast()
  const copy = () => {
    if (check.state !== 'clean') return
    void copyText(check.document.text).then((done) => say(done ? 'The packages are copied.' : 'This browser does not let a page copy. Select the text and copy it by hand.'))
  }
  return (
    <Paper side="table" label="The packages, for them">
      <div className="pad">
        <div className={styles['bar']}><p className="small mut">Offer them together, as a choice. It is easier to choose than to refuse.</p><Button look="quiet" small icon="copy" unavailable={notYet('Copy', [check])} onClick={copy}>Copy</Button></div>
        <ol>{packages.map((each) => <PackageLine key={each.name} shown={each} onTake={() => take(each)} />)}</ol>
        <CheckLine check={check} />
      </div>
    </Paper>
  )
}

const PackageLine = ({ shown: { name, words, notes, isAsked }, onTake }: { shown: ShownPackage; onTake: () => void }) => (
  <li className={styles['pack']}>
    <b>{name}</b>
    <span><span className="say">{words}</span><small>{notes}</small></span>
    {isAsked ? <span className="small mut2">Asked now</span> : <Button look="quiet" small label={`Ask for this instead: package ${name}`} onClick={onTake}>Ask for this instead</Button>}
  </li>
)
