import { clauseKey } from '#domain/arguments/decided-draft.ts'

/** A draft with one more reason, in a paragraph of its own. */
export const withReason = (draft: string, reason: string): string => {
  const words = reason.trim()
  const closed = /[.!?…]$/u.test(words) ? words : `${words}.`
  return draft.trim() === '' ? closed : `${draft.trimEnd()}\n\n${closed}`
}

/** Whether a draft holds these very words already, whatever their case and spacing. */
export const holdsWords = (draft: string, words: string): boolean => clauseKey(words) !== '' && ` ${clauseKeyOfAll(draft)} `.includes(clauseKey(words))

const clauseKeyOfAll = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ')
