import { useEffect, useState } from 'react'

const key = 'offer-advisor.theme'
type Theme = 'light' | 'dark'

const system = (): Theme => (typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

const kept = (): Theme | null => {
  try {
    const value = localStorage.getItem(key)
    return value === 'light' || value === 'dark' ? value : null
  } catch {
    return null
  }
}

/** The theme of the system until the person chooses one; the choice stays on this device. */
export const useTheme = (): { theme: Theme; turn: () => void } => {
  const [chosen, setChosen] = useState(kept)
  useEffect(() => {
    if (chosen) document.documentElement.dataset['theme'] = chosen
    else delete document.documentElement.dataset['theme']
  }, [chosen])
  const theme = chosen ?? system()
  const turn = () => {
    const next = theme === 'dark' ? 'light' : 'dark'
    setChosen(next)
    try {
      localStorage.setItem(key, next)
    } catch {
      // A browser that keeps nothing shows the theme until it is closed.
    }
  }
  return { theme, turn }
}
