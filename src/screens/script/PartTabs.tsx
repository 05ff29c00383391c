import { Icon } from '#ui/Icon.tsx'
import type { IconName } from '#ui/Icon.tsx'
import styles from './Script.module.css'

export type Part = 'call' | 'mail' | 'brief' | 'letters'

/** The parts: on a phone one is shown at a time, on a wider screen the page goes to it. */
export const PartTabs = ({ part, carrier, hasBrief, onPart }: { part: Part; carrier: string; hasBrief: boolean; onPart: (part: Part) => void }) => {
  const parts: { name: Part; label: string; icon: IconName }[] = [
    { name: 'call', label: 'On the phone', icon: 'phone' },
    { name: 'mail', label: 'By e-mail', icon: 'mail' },
    ...(hasBrief ? [{ name: 'brief' as const, label: `What ${carrier} ${carrier === 'they' ? 'carry' : 'carries'} upstairs`, icon: 'stairs' as const }] : []),
    { name: 'letters', label: 'Other letters', icon: 'letter' },
  ]
  const go = (name: Part) => {
    onPart(name)
    const there = document.getElementById(`part-${name}`)
    there?.focus({ preventScroll: true })
    there?.scrollIntoView({ block: name === 'call' ? 'nearest' : 'start' })
  }
  return (
    <nav className={styles['tabs']} aria-label="Parts of the script">
      {parts.map(({ name, label, icon }) => <button key={name} type="button" aria-current={name === part ? 'true' : undefined} onClick={() => go(name)}><Icon name={icon} />{label}</button>)}
    </nav>
  )
}
