import { useId, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

interface Tab<Name extends string> { name: Name; label: ReactNode }

/** A row of tabs over one panel: arrows, Home and End walk them. */
export const Tabs = <Name extends string>({ label, tabs, current, onChange, className = '', children }: { label: string; tabs: readonly Tab<Name>[]; current: Name; onChange: (name: Name) => void; className?: string; children: ReactNode }) => {
  const id = useId()
  const row = useRef<HTMLDivElement>(null)
  const at = tabs.findIndex((tab) => tab.name === current)
  const go = (event: KeyboardEvent) => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + tabs.length) % tabs.length
    onChange(tabs[next]!.name)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }
  return (
    <>
      <div role="tablist" aria-label={label} className={className} ref={row}>
        {tabs.map((tab) => (
          <button key={tab.name} type="button" role="tab" id={`${id}-${tab.name}`} aria-selected={tab.name === current} aria-controls={`${id}-panel`} tabIndex={tab.name === current ? 0 : -1} onKeyDown={go} onClick={() => onChange(tab.name)}>{tab.label}</button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${current}`} tabIndex={-1}>{children}</div>
    </>
  )
}
