import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import { Logo } from '#ui/Logo.tsx'
import { Seal } from '#ui/Seal.tsx'
import { useTheme } from '#ui/theme.ts'
import { formatDaysLeft } from '#ui/format.ts'
import { knownValue } from '#domain/values/told.ts'
import type { CalendarDate } from '#domain/values/calendar-date.ts'
import type { Offer } from '#domain/offer/offer.ts'
import { useOpenWorkspace, useUndoState } from '#workspace/react.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { offerName } from './offer-order.ts'

export interface SectionLink {
  name: string
  href: string
  icon: IconName
  side: 'yours' | 'table'
  current: boolean
}

interface HeaderProps {
  links: readonly SectionLink[]
  /** The offer this screen is about; the overview and the comparison have none. */
  offer: Offer | undefined
  others: readonly { offer: Offer; href: string }[]
  subtitle: string
  home: boolean
  today: CalendarDate
}

/** Two wings of links around the logo: your side on the left, the table on the right. */
export const Header = ({ links, offer, others, subtitle, home, today }: HeaderProps) => (
  <>
    <a className="skip" href="#main" onClick={(event) => { event.preventDefault(); document.getElementById('main')?.focus() }}>Skip to content</a>
    <header className="top">
      <div className="top-in">
        {offer ? <OfferSwitch offer={offer} others={others} today={today} /> : (
          <a className="who" href="#/"><span className="who-t"><b className="brand">Offer Advisor</b>{subtitle && <span>{subtitle}</span>}</span></a>
        )}
        <nav className="wings" aria-label="Sections">
          <Wing side="yours" links={links} />
          <div className="hub"><a href="#/" aria-label="All offers" aria-current={home ? 'page' : undefined}><Logo /></a></div>
          <Wing side="table" links={links} />
        </nav>
        <Tools />
      </div>
      <div className="rail" aria-hidden="true"><i /><i /></div>
    </header>
    {links.length > 0 && <PhoneBar links={links} home={home} />}
  </>
)

const Wing = ({ side, links }: { side: 'yours' | 'table'; links: readonly SectionLink[] }) => {
  const label = <span className="wing-l"><Icon name={side === 'yours' ? 'your-side' : 'at-the-table'} />{side === 'yours' ? 'Your side' : 'At the table'}</span>
  return (
    <div className={`wing ${side === 'yours' ? 'wing-yours' : 'wing-theirs'}`}>
      {side === 'yours' && label}
      {links.filter((link) => link.side === side).map((link) => <a key={link.name} href={link.href} aria-current={link.current ? 'page' : undefined}>{link.name}</a>)}
      {side === 'table' && label}
    </div>
  )
}

const PhoneBar = ({ links, home }: { links: readonly SectionLink[]; home: boolean }) => (
  <nav className="pbar" aria-label="Sections, below">
    {links.filter(({ side }) => side === 'yours').map((link) => <BarLink key={link.name} link={link} />)}
    <a className="mid" href="#/" aria-current={home ? 'page' : undefined}><span className="d"><Logo /></span><span>Offers</span></a>
    {links.filter(({ side }) => side === 'table').map((link) => <BarLink key={link.name} link={link} />)}
    <span className="weave" aria-hidden="true" />
  </nav>
)

const BarLink = ({ link }: { link: SectionLink }) => (
  <a className={link.side === 'yours' ? 'l' : 'rr'} href={link.href} aria-current={link.current ? 'page' : undefined}><Icon name={link.icon} /><span>{link.name}</span></a>
)

const OfferSwitch = ({ offer, others, today }: { offer: Offer; others: HeaderProps['others']; today: CalendarDate }) => {
  const due = knownValue(offer.answerBy)
  const when = offer.kind === 'stay' ? 'Nothing to answer' : due ? `Answer due ${due >= today ? 'in ' : ''}${formatDaysLeft(today, due)}`.replace('in today', 'today') : 'No answer date yet'
  const shown = <><Seal name={offerName(offer)} place={offer.place} /><span className="who-t"><b>{offerName(offer)}{others.length > 0 && <> <Icon name="down" /></>}</b><span>{when}</span></span></>
  if (others.length === 0) return <div className="who">{shown}</div>
  return (
    <details className="who-menu" ref={closingMenu}>
      <summary className="who">{shown}</summary>
      <ul>{others.map(({ offer: other, href }) => <li key={other.id}><a href={href} onClick={(event) => { const menu = event.currentTarget.closest('details'); if (menu) menu.open = false }}><Seal name={offerName(other)} place={other.place} small />{offerName(other)}</a></li>)}</ul>
    </details>
  )
}

/** A menu closes with Escape and when the focus leaves it. */
const closingMenu = (menu: HTMLDetailsElement | null) => {
  if (!menu) return undefined
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) menu.open = false
  }
  menu.addEventListener('keydown', onKey)
  menu.addEventListener('focusout', onLeave)
  return () => {
    menu.removeEventListener('keydown', onKey)
    menu.removeEventListener('focusout', onLeave)
  }
}

const Tools = () => {
  const { theme, turn } = useTheme()
  const { undo: history } = useOpenWorkspace()
  const steps = useUndoState()
  const say = useToast()
  const revert = (which: 'undo' | 'redo') => {
    const done = history[which]()
    if (done) say(`${which === 'undo' ? 'Undone' : 'Done again'}: ${done.label}${done.left > 0 ? '. What another tab changed since stays.' : ''}`)
  }
  return (
    <div className="top-r">
      <a className="dev" href="#/keeping"><Icon name="device" /> Stays on this device</a>
      {(['undo', 'redo'] as const).map((which) => (
        <button key={which} type="button" className="icon-btn" aria-disabled={steps[which] === null} aria-label={`${which === 'undo' ? 'Undo' : 'Redo'}${steps[which] ? ` ${steps[which]}` : ', nothing to take back'}`} onClick={() => revert(which)}><Icon name={which} /></button>
      ))}
      <button type="button" className="icon-btn" aria-label={theme === 'dark' ? 'Switch to light' : 'Switch to dark'} onClick={turn}><Icon name={theme === 'dark' ? 'sun' : 'moon'} /></button>
    </div>
  )
}
