import { useEffect, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { Icon } from '#ui/Icon.tsx'
import styles from './ReadLive.module.css'

const isPress = ({ key }: KeyboardEvent) => key === ' ' || key === 'Enter'

/** The private number, seen only as long as the button is held down with a finger, the mouse or a key. */
export const HoldForNumber = ({ number }: { number: string }) => {
  const [held, setHeld] = useState(false)
  const letGo = () => setHeld(false)
  useEffect(() => {
    addEventListener('blur', letGo)
    document.addEventListener('visibilitychange', letGo)
    return () => {
      removeEventListener('blur', letGo)
      document.removeEventListener('visibilitychange', letGo)
    }
  }, [])
  return (
    <button
      type="button"
      className={`btn ${styles['peek']}`}
      aria-pressed={held}
      data-side="yours"
      onPointerDown={(event) => { if (event.button === 0) setHeld(true) }}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onKeyDown={(event) => { if (isPress(event)) { event.preventDefault(); setHeld(true) } }}
      onKeyUp={letGo}
      onBlur={letGo}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span><Icon name="your-side" /><span aria-live="polite">{held ? number : 'Hold for your number'}</span></span>
    </button>
  )
}
