import { useEffect, useState } from 'react'
import { keepForOffline } from '#doors/offline.ts'
import { Button } from '#ui/Button.tsx'

/** Keeps the app for later without a connection, and says when a newer version waits. */
export const NewerVersion = () => {
  const [take, setTake] = useState<(() => void) | null>(null)
  useEffect(() => {
    if (import.meta.env.PROD) void keepForOffline((next) => setTake(() => next))
  }, [])
  if (!take) return null
  return <div className="example noprint" role="status"><p>A newer version is ready. What you entered stays.</p><Button look="outline" small onClick={take}>Use it now</Button></div>
}
