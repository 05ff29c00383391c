import { hrefOf } from '../../route.ts'
import type { Step } from './offer-view.ts'
import css from './Offer.module.css'

/** The six rounds, each with what is known of it. */
export const StepList = ({ offerId, steps }: { offerId: string; steps: readonly Step[] }) => (
  <nav aria-label="Rounds" className={css.stepList}>
    <ol>
      {steps.map(({ round, number, title, below, current, begun }) => (
        <li key={round} className={current ? css.on : begun ? css.begun : ''}>
          <a href={hrefOf({ screen: 'details', offer: offerId, round })} aria-current={current ? 'step' : undefined}><span className={css.n}>{number}</span><span>{title}<small>{below}</small></span></a>
        </li>
      ))}
    </ol>
  </nav>
)

/** The same on a narrow screen: where one is, and about how long it still takes. */
export const Progress = ({ place, left, bars }: { place: string; left: string; bars: readonly ('done' | 'now' | 'open')[] }) => (
  <div className={css.prog}>
    <p><b>{place}</b><span className="mut2">{left}</span></p>
    <div className={css.bars} aria-hidden="true">{bars.map((look, index) => <i key={index} className={css[look]} />)}</div>
  </div>
)
