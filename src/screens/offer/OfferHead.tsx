import { useEffect, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { navigate } from 'wouter/use-hash-location'
import { Currency } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import { copyName } from '#domain/offer/copy-name.ts'
import { inCurrency } from '#domain/offer/in-currency.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { useTyped } from '#ui/TextField.tsx'
import { useToast } from '#ui/Toasts.tsx'
import type { Patch } from '#workspace/commands.ts'
import type { AppTables } from '#workspace/tables.ts'
import { useCommands, useOfferCommands, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { offerName } from '#screens/parts/offer-order.ts'
import { hrefOf, pathOf } from '../../route.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

const currencies = ['USD', 'EUR', 'GBP', 'CAD', 'AUD', 'NZD', 'CHF', 'INR', 'JPY', 'SGD', 'HKD', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'HUF', 'ILS', 'AED', 'BRL', 'MXN', 'ZAR', 'CNY', 'KRW', 'TRY', 'THB', 'PHP', 'TWD']

/** Whose offer it is, for which role, in which currency; and what can be done with the offer as a whole. */
export const OfferHead = ({ full, edits }: { full: FullOffer; edits: OfferEdits }) => {
  const { offer } = full
  return (
    <div className={css.head}>
      <HeadField label={offer.kind === 'stay' ? 'Where you work' : 'Company'} value={offer.company} placeholder={offer.kind === 'stay' ? 'Where you work' : 'Company'} big onText={(company) => edits.setHead({ company: company.slice(0, 200) }, 'the company')} />
      <HeadField label="Role" value={knownValue(offer.roleTitle) ?? ''} placeholder="Role" onText={(role) => edits.setTerm('roleTitle', role === '' ? undefined : { sure: 'said', value: role }, 'the role')} />
      <CurrencyField full={full} />
      <OfferMenu full={full} />
    </div>
  )
}

const HeadField = ({ label, value, placeholder, big = false, onText }: { label: string; value: string; placeholder: string; big?: boolean; onText: (text: string) => void }) => {
  const id = useId()
  const typed = useTyped(value, onText)
  return (
    <div className={big ? css.headBig : css.headField}>
      <label className="vh" htmlFor={id}>{label}</label>
      <input id={id} value={typed.value} placeholder={placeholder} autoComplete="off" maxLength={200} onChange={(event) => typed.onChange(event.target.value)} onBlur={() => typed.settle(true)} />
    </div>
  )
}

const CurrencyField = ({ full }: { full: FullOffer }) => {
  const id = useId()
  const commands = useCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const { offer } = full
  const set = (to: Currency) => {
    const renamed = inCurrency(full, to)
    commands.together('the currency', () => {
      commands.change('offers', offer.id, { currency: to, ...renamed.offer } as Patch<AppTables, 'offers'>)
      for (const { table, id: row, patch } of renamed.parts) commands.change(table, row, patch)
    })
    if (renamed.any) say(`The amounts are in ${to} now. Nothing was converted.`, () => void undo.undo())
  }
  return (
    <div className={css.headField}>
      <label className="vh" htmlFor={id}>Currency</label>
      <select id={id} value={offer.currency} onChange={(event) => set(Currency.parse(event.target.value))}>
        {[...new Set([offer.currency, ...currencies])].map((code) => <option key={code} value={code}>{code}</option>)}
      </select>
    </div>
  )
}

const OfferMenu = ({ full: { offer } }: { full: FullOffer }) => {
  const [asking, setAsking] = useState(false)
  const menu = useRef<HTMLDetailsElement>(null)
  useClosing(menu)
  const commands = useCommands()
  const companies = useWorkspace((state) => Object.values(state.offers).map(({ company }) => company))
  const { changeOffer, copyOffer, setAside, takeBack, deleteOffer } = useOfferCommands()
  const { undo } = useOpenWorkspace()
  const say = useToast()
  const name = offerName(offer)
  const back = () => void undo.undo()
  const copy = () => {
    const company = copyName(offer.company, companies)
    const id = commands.together(`copy ${name}`, () => {
      const made = copyOffer(offer.id)
      changeOffer(made, { company })
      return made
    })
    navigate(pathOf({ screen: 'details', offer: id, round: 'pay' }))
    say(`A copy of ${name}.`, back)
  }
  const aside = () => {
    if (offer.aside) takeBack(offer.id)
    else setAside(offer.id)
    say(offer.aside ? `${name} is among the open offers again.` : `${name} is set aside. You find it at the end of your offers.`, back)
  }
  const remove = () => {
    setAsking(false)
    deleteOffer(offer.id)
    navigate('/')
    say(`${name} is deleted.`, back)
  }
  const close = () => menu.current?.removeAttribute('open')
  return (
    <>
      <details className={css.menu} ref={menu}>
        <summary>This offer <Icon name="down" /></summary>
        <ul>
          {offer.kind === 'offer' && <li><a href={hrefOf({ screen: 'record', offer: offer.id })} onClick={close}><Icon name="arguments" />What was said, and what came of it</a></li>}
          <li><button type="button" onClick={() => { close(); copy() }}><Icon name="copy" />Make a copy</button></li>
          <li><button type="button" onClick={() => { close(); aside() }}><Icon name={offer.aside ? 'undo' : 'file'} />{offer.aside ? 'Take it back' : 'Set it aside'}</button></li>
          <li><button type="button" onClick={() => { close(); setAsking(true) }}><Icon name="cross" />Delete it</button></li>
        </ul>
      </details>
      <Dialog open={asking} title={`Delete ${name}?`} onClose={() => setAsking(false)}>
        <p>Everything you wrote about it goes too: details, pros and cons, reasons, script. You can undo it as long as this page is open.</p>
        <div className="acts"><Button look="ink" onClick={remove}>Delete {name}</Button><Button look="quiet" onClick={() => setAsking(false)}>Keep it</Button></div>
      </Dialog>
    </>
  )
}

/** A menu closes when something else is pressed or focused, and with Escape. */
const useClosing = (menu: RefObject<HTMLDetailsElement | null>) => {
  useEffect(() => {
    const elsewhere = (event: Event) => { if (event.target instanceof Node && !menu.current?.contains(event.target)) menu.current?.removeAttribute('open') }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.current?.open) return
      menu.current.open = false
      menu.current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [menu])
}
