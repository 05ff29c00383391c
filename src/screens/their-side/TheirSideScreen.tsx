import type { ReactNode } from 'react'
import { sources } from '#content/sources.ts'
import type { Annoyance } from '#domain/negotiation/their-side-annoyances.ts'
import type { TheirPoint, TheirSide } from '#domain/negotiation/their-side.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import { daysNeeded, movesWords, sourceLine } from './their-side-view.ts'
import { useTheirSide } from './use-their-side.ts'
import styles from './TheirSide.module.css'

/** The request as it looks from the other side of the table: the work it makes, whom it has to convince, what can be said for it. */
export const TheirSideScreen = ({ offerId }: { offerId: string }) => {
  const offer = useWorkspace((state) => state.offers[offerId])
  const seen = useTheirSide(offerId)
  if (!offer) return <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more</h1></main>
  if (offer.kind === 'stay') return <Nothing title="There is nobody on the other side here" lede="This is where you are now. A request is for an offer you were made." href="#/" act="All offers" />
  if (!seen) return <main className="page" id="main" tabIndex={-1} aria-busy="true"><h1 className="h1">Your request, from their side</h1></main>
  if (!seen.side) return <Nothing title="Your request, from their side" lede="There is no request yet. Decide what you would ask for, then look at it from here." href={hrefOf({ screen: 'script', offer: offerId })} act="Add an ask" />
  return <Seen key={offerId} side={seen.side} cover={seen.cover} company={offerName(offer)} offerId={offerId} />
}

const Nothing = ({ title, lede, href, act }: { title: string; lede: string; href: string; act: string }) => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head"><h1 className="h1">{title}</h1><p className="lede">{lede}</p></div>
    <ButtonLink look="ink" href={href}>{act}</ButtonLink>
  </main>
)

type Cover = NonNullable<ReturnType<typeof useTheirSide>>['cover']

const Seen = ({ side, cover, company, offerId }: { side: TheirSide; cover: Cover; company: string; offerId: string }) => (
  <main className="page" id="main" tabIndex={-1}>
    <div className="page-head">
      <h1 className="h1">Your request, from {side.who === 'The recruiter' ? 'the recruiter' : side.who}’s side</h1>
      <p className="lede">A mile in their shoes. This is what a yes costs them at {company}, and what you can do to make it easy.</p>
    </div>
    <div className={styles['grid']}>
      <section className={`theirs ${styles['desk']}`} aria-label="On their desk">
        <SideLabel side="table">On their desk</SideLabel>
        <p className={`h2 ${styles['heading']}`}><Covered text={side.heading} cover={cover} /></p>
        <Part title="What they have to do">
          <ol className={styles['steps']}>{side.steps.map((step) => <li key={step}>{step}</li>)}</ol>
          <p className={styles['time']}><Icon name="clock" /><span><b>{daysNeeded(side.time)}</b>, as practitioners see it. {side.time.sentence}</span></p>
        </Part>
        <Part title="Whom they have to convince">
          <dl className={styles['people']}>{side.convince.map(({ who, cares }) => <div key={who}><dt>{who}</dt><dd>{cares}</dd></div>)}</dl>
        </Part>
        <Part title="What they can say for you"><CanSay side={side} cover={cover} /></Part>
      </section>
      <div className={styles['beside']}>
        <Annoys annoys={side.annoys} cover={cover} />
        <Points points={side.points} cover={cover} />
        <p className={styles['links']}><ButtonLink look="ink" href={hrefOf({ screen: 'script', offer: offerId })}>Back to the script</ButtonLink><ButtonLink look="quiet" href={hrefOf({ screen: 'arguments', offer: offerId })}>Your reasons</ButtonLink></p>
      </div>
    </div>
    <p className={`micro mut2 ${styles['sources']}`}>Rests on: {sourceLine(side.sources, sources)}.</p>
  </main>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => <section className={styles['part']} aria-label={title}><h2 className="h3">{title}</h2>{children}</section>

/** A line that holds something of the private side is no line they could say. */
const Covered = ({ text, cover }: { text: string; cover: Cover }) => {
  const checked = cover(text)
  return checked.clean ? <>{checked.text}</> : <span className={styles['held']}>Something of your side is in these words. Mend them in the script.</span>
}

const CanSay = ({ side, cover }: { side: TheirSide; cover: Cover }) => {
  const reasons = side.canSay.filter(({ id }) => id !== 'cost')
  return (
    <>
      {reasons.length === 0 && <p className={styles['none']}>Nothing yet. They would have to ask for more money without a reason.</p>}
      <dl className={styles['say']}>{side.canSay.map((row) => <div key={row.id}><dt>{row.label}</dt><dd><Covered text={row.text} cover={cover} /></dd></div>)}</dl>
    </>
  )
}

const Annoys = ({ annoys, cover }: { annoys: readonly Annoyance[]; cover: Cover }) => {
  const kept = annoys.find(({ id }) => id === 'private')
  const harder = annoys.filter((each) => each !== kept)
  return (
    <>
      <section className={`sheet ${styles['card']}`} aria-label="What makes it harder">
        <h2 className="h2">What makes it harder</h2>
        {harder.length === 0 ? <p>Nothing that stands out. One request, with reasons they can repeat.</p> : <ul className={styles['annoys']}>{harder.map((each) => <li key={each.id}><Icon name="avoid" /><div><h3 className="h3">{each.title}</h3>{each.about !== '' && <p className="small"><Covered text={each.about} cover={cover} /></p>}<p>{each.sentence}</p></div></li>)}</ul>}
      </section>
      {kept && <section className={`yours ${styles['kept']}`} aria-label="What you keep to yourself"><SideLabel side="yours">Your side, only you see this</SideLabel><p><b>{kept.about}.</b> {kept.sentence}</p></section>}
    </>
  )
}

const Points = ({ points, cover }: { points: readonly TheirPoint[]; cover: Cover }) => (
  <section className={`sheet ${styles['card']}`} aria-label="Point by point">
    <h2 className="h2">Point by point</h2>
    <ul className={styles['points']}>
      {points.map((point) => (
        <li key={point.term + point.request}>
          <h3 className="h3"><Covered text={capital(point.request)} cover={cover} /></h3>
          {point.moves !== undefined && <p><b>{movesWords[point.moves]}.</b> As practitioners see it: {lower(point.typicalMovement)}.</p>}
          {point.approver && <p className="small mut2">Decided by: {lower(point.approver)}.</p>}
          {!point.supported && <p className={`small ${styles['held']}`}>No skill stands behind it yet.</p>}
        </li>
      ))}
    </ul>
  </section>
)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lower = (text = ''): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`.replace(/\.$/, '')
