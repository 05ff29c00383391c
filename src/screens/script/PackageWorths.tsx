import { useState } from 'react'
import type { OfferId } from '#domain/offer/offer.ts'
import { limitOf } from '#domain/weighing/ask-limit.ts'
import { money } from '#domain/values/money.ts'
import { readAmount } from '#domain/values/read-amount.ts'
import { formatUnits } from '#ui/format.ts'
import { SideLabel } from '#ui/Paper.tsx'
import { TextField, useTyped } from '#ui/TextField.tsx'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import type { MadePackages, OwnWorth } from './use-packages.ts'
import styles from './Asks.module.css'

/** One's own side of the packages: what each is worth, and what a thing without a sum is worth in a year. */
export const PackageWorths = ({ offerId, made: { packages, worth, years, owned }, currency }: { offerId: string; made: MadePackages; currency: string }) => (
  <section className="yours" data-side="yours" aria-label="What the packages are worth to you">
    <div className="pad">
      <SideLabel side="yours">Only you, never said</SideLabel>
      <dl className={styles['worths']}>
        {packages.map(({ name }) => <div key={name}><dt>{name}, worth to you over {years === 1 ? 'a year' : `${years} years`}</dt><dd>{formatUnits(Math.round((worth[name] ?? 0) / 100) * 100, currency)}</dd></div>)}
      </dl>
      {owned.length > 0 && <p className="small mut">Say what these are worth to you in a year, and they come into the packages. Left empty, they stay out.</p>}
      <div className={styles['asked']}>{owned.map((each) => <WorthField key={each.term} offerId={offerId as OfferId} own={each} currency={currency} />)}</div>
    </div>
  </section>
)

const WorthField = ({ offerId, own: { term, label, worth }, currency }: { offerId: OfferId; own: OwnWorth; currency: string }) => {
  const { put } = useCommands()
  const limitId = useWorkspace(({ askLimits }) => limitOf(askLimits, offerId, term)?.id)
  const [problem, setProblem] = useState<string>()
  const typed = useTyped(worth === undefined ? '' : formatUnits(worth, currency), (text) => {
    const read = text.trim() === '' ? undefined : readAmount(text)
    setProblem(read?.ok === false ? read.problem : undefined)
    if (read?.ok !== false) put('askLimits', limitId ?? `${offerId}-${term}`, { offerId, term, worthPerYear: read && money(read.amount, currency) }, 'say what something is worth to you')
  })
  return <div onBlur={() => typed.settle(problem === undefined)}><TextField label={label} value={typed.value} onChange={typed.onChange} placeholder="not counted" unit="a year" inputMode="decimal" problem={problem} /></div>
}
