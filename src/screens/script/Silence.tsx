import { useEffect, useState } from 'react'
import styles from './ReadLive.module.css'

/** Seconds of silence: one dot fills each second; where less motion is wanted, a plain count. */
export const Silence = ({ seconds }: { seconds: number }) => {
  const [done, setDone] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setDone((now) => {
      if (now + 1 >= seconds) clearInterval(timer)
      return Math.min(seconds, now + 1)
    }), 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return (
    <p className={styles['wait']}>
      <span>{done >= seconds ? 'Still quiet? Wait. It is their turn.' : 'Now stop.'}</span>
      <span>
        <span className="vh">{done} of {seconds} seconds</span>
        <span className={styles['countDots']} aria-hidden="true">{Array.from({ length: seconds }, (_, index) => <i key={index} className={index < done ? styles['full'] : ''} />)}</span>
        <span className={styles['plainCount']} aria-hidden="true">{done} of {seconds}</span>
      </span>
    </p>
  )
}
