import type { OfferId } from '#domain/offer/offer.ts'
import { openInBrowser } from '#workspace/open-in-browser.ts'
import type { AppWorkspace } from '#workspace/react.tsx'
import { tables } from '#workspace/tables.ts'

/** What the trials do with the workspace of a page. */
export type Bench = {
  workspace: AppWorkspace
  /** Offers by id, and what the status line says. */
  look(): { companies: Record<string, string>; factors: Record<string, string>; unreadable: string[]; unsaved: number; problem: string | null; cause: string | null }
  write(id: string, company: string): void
  note(id: string, text: string): void
}

declare global {
  interface Window {
    bench: Bench
  }
}

const workspace = openInBrowser(tables)
await workspace.ready

window.bench = {
  workspace,
  look() {
    const { offers, factors, unreadable } = workspace.store.getState()
    const { unsaved, problem, cause } = workspace.disk.state.getState()
    const companies = Object.fromEntries(Object.values(offers).map(({ id, company }) => [id, company]))
    return { companies, factors: Object.fromEntries(Object.values(factors).map(({ id, text }) => [id, text])), unreadable: Object.keys(unreadable), unsaved, problem, cause }
  },
  write: (id, company) => workspace.commands.put('offers', id, { company }),
  note: (id, text) => workspace.commands.put('factors', id, { offerId: 'a' as OfferId, text, side: 'con' }),
}
