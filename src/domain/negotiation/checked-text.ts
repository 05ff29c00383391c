import { findLeaks } from './leak-check.ts'
import type { Leak, PrivateFact } from './leak-check.ts'

declare const cleanBrand: unique symbol

/** A text in which nothing of the private side was found. Only checkedText makes one; "Nothing from your side is in here" needs it. */
export type CleanText = string & { readonly [cleanBrand]: true }

export type CheckedText = { readonly clean: true; readonly text: CleanText } | { readonly clean: false; readonly leaks: readonly Leak[] }

/** Checks a built or edited text against everything private. said: see findLeaks. */
export const checkedText = (text: string, privateFacts: readonly PrivateFact[], said: readonly string[] = []): CheckedText => {
  const leaks = findLeaks(text, privateFacts, said)
  return leaks.length === 0 ? { clean: true, text: text as CleanText } : { clean: false, leaks }
}
