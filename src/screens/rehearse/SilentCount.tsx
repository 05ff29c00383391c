import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from './Rehearse.module.css'

const seconds = 8

/** Eight seconds of silence, one dot each; then they answer. Waiting can be cut short. */
export const SilentCount = ({ onDone }: { onDone: () => void }) => {
  const [done, setDone] = useState(0)
  const row = useRef<HTMLDivElement>(null)
  const finish = useEffectEvent(onDone)
  useEffect(() => row.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const timer = setInterval(() => setDone((now) => now + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => {
    if (done >= seconds) finish()
  }, [done])
  return (
    <>
      <h2 className="h3">Now stop</h2>
      <p className={styles['count']}>
        <span className="vh">{done} of {seconds} seconds</span>
        <span className={styles['dots']} aria-hidden="true">{Array.from({ length: seconds }, (_, index) => <i key={index} className={index < done ? styles['full'] : ''} />)}</span>
        <span className={styles['plain']} aria-hidden="true">{done} of {seconds}</span>
      </p>
      <div className={styles['acts']} ref={row}><Button look="outline" onClick={onDone}>Hear the answer now</Button></div>
    </>
  )
}
