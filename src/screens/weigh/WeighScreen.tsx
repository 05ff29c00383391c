import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { gatherOffer } from '#domain/offer/offer-parts.ts'
import type { Offer, OfferId } from '#domain/offer/offer.ts'
import { dealBreakers, weighOffer } from '#domain/weighing/weigh-offer.ts'
import { useMarker } from '#screens/parts/marker.ts'
import { offerName } from '#screens/parts/offer-order.ts'
import { useToday } from '#screens/parts/today.ts'
import { SideLabel } from '#ui/Paper.tsx'
import { useCommands, useWorkspace } from '#workspace/react.tsx'
import { hrefOf } from '../../route.ts'
import { AddLine } from './AddLine.tsx'
import { AtTheTable } from './AtTheTable.tsx'
import { Beam } from './Beam.tsx'
import { FactorItem } from './FactorItem.tsx'
import type { FactorActs } from './FactorItem.tsx'
import { GutAndList } from './GutAndList.tsx'
import { GutQuestion } from './GutQuestion.tsx'
import { gutView, headlineOf } from './gut-view.ts'
import { PrivateFactsPanel } from './PrivateFactsPanel.tsx'
import { yearlyCosts } from './private-facts-view.ts'
import { useFactorActs } from './use-factor-acts.ts'
import { countedTwice, factorRow, heaviestFirst, inOrder } from './weigh-view.ts'
import type { FactorRow } from './weigh-view.ts'
import styles from './Weigh.module.css'

/** Pros and cons as a balance, the gut beside the list. Everything here is the person's own; only what is about the work can leave. */
export const WeighScreen = ({ offerId }: { offerId: string }) => {
  const offer = useWorkspace((state) => state.offers[offerId])
  return offer ? <Visit key={offerId} offer={offer} /> : <main className="page" id="main" tabIndex={-1}><h1 className="h1">This offer is not here any more.</h1></main>
}

/** The gut is asked before the list is first shown, and again only when the person wants it: once it has spoken, it has spoken. */
const Visit = ({ offer }: { offer: Offer }) => {
  const guts = useWorkspace((state) => Object.values(state.guts).filter((gut) => gut.offerId === offer.id))
  const factors = useWorkspace((state) => Object.values(state.factors).filter((factor) => factor.offerId === offer.id))
  const [ask, setAsk] = useState<'unless told' | 'now' | 'done'>('unless told')
  const { add, change } = useCommands()
  const today = useToday()
  const turnTo = (next: 'now' | 'done') => {
    setAsk(next)
    requestAnimationFrame(() => document.getElementById('main')?.focus({ preventScroll: true }))
  }
  const show = () => turnTo('done')
  const set = (feeling: number) => {
    const ofToday = guts.find(({ on }) => on === today)
    const told = { feeling, lines: factors.length, list: weighOffer(factors).list }
    if (ofToday) change('guts', ofToday.id, told, 'set your gut')
    else add('guts', { offerId: offer.id, on: today, ...told }, 'set your gut')
    show()
  }
  if (ask === 'now' || (ask === 'unless told' && guts.length === 0)) return <GutQuestion name={offerName(offer)} onSet={set} onSkip={show} />
  return <Weighing offer={offer} onAsk={() => turnTo('now')} />
}

const useRows = (offer: Offer) => {
  const factors = useWorkspace((state) => Object.values(state.factors).filter((factor) => factor.offerId === offer.id))
  const decisions = useWorkspace((state) => Object.values(state.markDecisions).filter((decision) => decision.offerId === offer.id))
  const costs = useCosts(offer.id)
  const marker = useMarker()
  const [order] = useState(() => heaviestFirst(factors))
  const rows = useMemo(() => inOrder(factors, order).map((factor) => factorRow(factor, { marker, decisions, costs, currency: offer.currency })), [factors, order, marker, decisions, costs, offer.currency])
  return { factors, decisions, costs, rows }
}

const useCosts = (id: OfferId) => {
  const { offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, assumptions, privateFacts, privateCosts } = useWorkspace((state) => state)
  return useMemo(() => {
    const full = gatherOffer({ offers, grants, instalments, matchTiers, perks, promises, contingencies, questions }, id)
    const others = Object.values(privateCosts).filter((cost) => cost.offerId === id)
    return full ? yearlyCosts(full, assumptions, privateFacts[id], others) : null
  }, [offers, grants, instalments, matchTiers, perks, promises, contingencies, questions, assumptions, privateFacts, privateCosts, id])
}

const Weighing = ({ offer, onAsk }: { offer: Offer; onAsk: () => void }) => {
  const { factors, decisions, costs, rows } = useRows(offer)
  const guts = useWorkspace((state) => Object.values(state.guts).filter((gut) => gut.offerId === offer.id))
  const today = useToday()
  const { acts, write, isWritten } = useFactorActs(offer.id, decisions)
  const addCon = useRef<HTMLInputElement>(null)
  const addPro = useRef<HTMLInputElement>(null)
  const balance = weighOffer(factors)
  const breakers = dealBreakers(factors)
  const twice = countedTwice(rows)
  const gut = gutView(guts, balance, factors.length, today)
  return (
    <main className={`page ${styles['page']}`} id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1">{headlineOf(guts, balance, breakers)}</h1><p className="lede">Everything on this page is yours alone. Weigh all of it, the drive and the family included. Only what is about the work can leave.</p></div>
      <div className={styles['grid']}>
        <section className={`yours ${styles['balance']}`} aria-label={`Balance for ${offerName(offer)}`}>
          <div className={styles['top']}><SideLabel side="yours">Your side, only you see this</SideLabel><p className={styles['legend']}><span>Importance: 1 nice to know</span><span>5 decides it</span></p></div>
          {breakers.map((text) => <p key={text} className={styles['breaker']}><b>You said this rules it out.</b> “{text}” No score outweighs it.</p>)}
          <Beam balance={balance} />
          <div className={styles['scale']}>
            <Side title="Against it" sum={balance.against} rows={rows.filter(({ side }) => side === 'con')} acts={acts}><AddLine label="Something against it" field={addCon} onAdd={(text) => acts.add('con', text)} /></Side>
            <Side title="For it" sum={balance.forIt} rows={rows.filter(({ side }) => side === 'pro')} acts={acts}><AddLine label="Something for it" field={addPro} onAdd={(text) => acts.add('pro', text)} /></Side>
          </div>
          {twice && <p className={`small ${styles['twice']}`}>{twice}</p>}
        </section>
        <div className={styles['beside']}>
          <GutAndList view={gut} onMissing={() => (gut.missing === 'pro' ? addPro : addCon).current?.focus()} onAsk={onAsk} />
          <AtTheTable rows={rows} written={isWritten(rows)} argumentsHref={hrefOf({ screen: 'arguments', offer: offer.id })} onWrite={() => write(rows)} />
        </div>
        <PrivateFactsPanel offerId={offer.id} currency={offer.currency} costs={costs} />
      </div>
    </main>
  )
}

const Side = ({ title, sum, rows, acts, children }: { title: string; sum: number; rows: readonly FactorRow[]; acts: FactorActs; children: ReactNode }) => {
  const head = useRef<HTMLHeadingElement>(null)
  // A line that leaves this side takes the focus with it: it goes to the head of the side instead of nowhere.
  const leave = (act: (row: FactorRow) => void) => (row: FactorRow) => {
    head.current?.focus()
    act(row)
  }
  return (
    <div className={styles['side']}>
      <h2 ref={head} tabIndex={-1} className={styles['sideTitle']}>{title}<span>, {sum}</span></h2>
      {rows.length === 0 && <p className={styles['none']}>{title === 'For it' ? 'What would you gain, learn or enjoy?' : 'What would it cost you, in time, money or peace?'}</p>}
      <ul>{rows.map((row) => <FactorItem key={row.id} row={row} acts={{ ...acts, remove: leave(acts.remove), turn: leave(acts.turn) }} />)}</ul>
      {children}
    </div>
  )
}
