import { fieldsOf, isThere, readRow } from '#workspace/cells.ts'

interface Kept { problem: string | null; unsaved: number; persistent: boolean | null }

/** The words of the screen about what is kept. */
export const keepingView = (counts: { offers: number; unreadable: number }, disk: Kept) => ({
  headline: disk.problem ? 'Your notes are only in this tab.' : 'Everything stays on this device.',
  lede: disk.problem
    ? `${disk.problem} What you entered is still here as long as this tab is open.`
    : `${counts.offers === 0 ? 'Nothing is kept yet.' : `${counts.offers === 1 ? 'One offer is' : `${counts.offers} offers are`} kept in this browser.`} No account, nothing is sent.${disk.persistent === false ? ' This browser may clear it when space is short, so save a file now and then.' : ''}`,
  unreadable: counts.unreadable === 0 ? null : `${counts.unreadable === 1 ? 'One entry' : `${counts.unreadable} entries`} could not be read. Nothing of it was thrown away: it stays here and in every file you save.`,
})

/** The offers in the rows of a file, by name: what a person knows their entries by. Undefined where there is none. */
export const tellOffersInFile = (rows: readonly unknown[]): string | undefined => {
  const offers = rows.map(readRow).flatMap((read) => ('row' in read && read.row.key.startsWith('offers/') ? [fieldsOf(read.row)] : [])).filter(isThere)
  const names = offers.map(({ company, kind }) => (typeof company === 'string' && company.trim() !== '' ? company.trim() : kind === 'stay' ? 'staying where you are' : ''))
  const nameless = names.filter((name) => name === '').length
  const all = [...names.filter((name) => name !== ''), ...(nameless === 0 ? [] : [nameless === 1 ? 'one offer without a name' : `${nameless} offers without a name`])]
  if (all.length === 0) return undefined
  return `In it: ${all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`}.`
}

const entryWords: Readonly<Record<string, string>> = {
  offers: 'An offer', grants: 'An equity grant', instalments: 'A sign-on payment', matchTiers: 'A retirement tier', perks: 'A benefit', promises: 'A promise', contingencies: 'Something to be cleared', questions: 'A question',
  letters: 'A letter', factors: 'A pro or con', guts: 'A gut feeling', privateFacts: 'What it costs you', privateCosts: 'A private cost', evidence: 'An accomplishment', drafts: 'A draft', markDecisions: 'An answer about a reason',
  asks: 'An ask', scriptEdits: 'A line of the script', assumptions: 'What you suppose',
}

/** What an entry that could not be read is, in words and with its offer where that is known: a key says nothing to a person. */
export const entryName = (key: string, offers: Readonly<Record<string, { readonly company: string }>>): string => {
  const [table = '', id = ''] = key.split('/')
  const company = offers[id]?.company.trim()
  return `${entryWords[table] ?? 'An entry'}${company ? ` of ${company}` : ''}`
}
