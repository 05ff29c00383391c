interface Kept { problem: string | null; unsaved: number; persistent: boolean | null }

/** The words of the screen about what is kept. */
export const keepingView = (counts: { offers: number; unreadable: number }, disk: Kept) => ({
  headline: disk.problem ? 'Your notes are only in this tab.' : 'Everything stays on this device.',
  lede: disk.problem
    ? `${disk.problem} What you entered is still here as long as this tab is open.`
    : `${counts.offers === 0 ? 'Nothing is kept yet.' : `${counts.offers === 1 ? 'One offer is' : `${counts.offers} offers are`} kept in this browser.`} No account, nothing is sent.${disk.persistent === false ? ' This browser may clear it when space is short, so save a file now and then.' : ''}`,
  unreadable: counts.unreadable === 0 ? null : `${counts.unreadable === 1 ? 'One entry' : `${counts.unreadable} entries`} could not be read. Nothing of it was thrown away: it stays here and in every file you save.`,
})
