import { useEffect } from 'react'

/** Keeps the screen awake while the component is shown, where the browser can. */
export const useWakeLock = (): void => {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let here = true
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      try {
        // Older browsers and pages without a secure origin have no such thing.
        const got = await (navigator as Partial<Navigator>).wakeLock?.request('screen')
        if (!here) await got?.release()
        else lock = got ?? null
      } catch {
        // A device low on power may refuse. The call goes on; the screen may go dark.
      }
    }
    const again = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', again)
    return () => {
      here = false
      document.removeEventListener('visibilitychange', again)
      lock?.release().catch(() => {})
    }
  }, [])
}
