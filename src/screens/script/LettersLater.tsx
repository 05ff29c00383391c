import { Suspense, lazy } from 'react'
import type { LettersProps } from './OtherLetters.tsx'

const OtherLetters = lazy(async () => ({ default: (await import('./OtherLetters.tsx')).OtherLetters }))

/** The other letters bring the words of every term with them, so they come behind the script. */
export const LettersLater = (props: LettersProps) => <Suspense fallback={null}><OtherLetters {...props} /></Suspense>
