import type { OfferId } from '#domain/offer/offer.ts'
import type { Commands, NewFields, Patch, RowName } from './commands.ts'
import { EntryProblem } from './commands.ts'
import type { ReadonlyStore, WorkspaceState } from './store.ts'
import type { AppTables } from './tables.ts'
import { tables } from './tables.ts'

/** Rows by table and id, as the example is kept. */
export type ExampleRows = { readonly [Name in keyof AppTables]?: Readonly<Record<string, NewFields<AppTables, Name>>> }

/** What a person does with an offer as a whole. Each is one step of undo. */
export type OfferCommands = {
  /** A new offer, last in the order of entering. */
  addOffer(fields?: NewFields<AppTables, 'offers'>): OfferId
  changeOffer(id: OfferId, patch: Patch<AppTables, 'offers'>): void
  /** A second offer with everything that belongs to the first. @throws EntryProblem when there is no such offer */
  copyOffer(id: OfferId): OfferId
  setAside(id: OfferId): void
  takeBack(id: OfferId): void
  /** The offer and everything that belongs to it; one undo brings all of it back. */
  deleteOffer(id: OfferId): void
  /** All rows or, when one does not fit its table, none. @throws EntryProblem */
  loadExample(rows: ExampleRows): void
  /** Takes the example away, with everything that was noted on its offers. */
  clearExample(): void
}

type Parts = { readonly store: ReadonlyStore<WorkspaceState<AppTables>>; readonly commands: Commands<AppTables> }
type SomeRow = { readonly id: string; readonly offerId?: string; readonly example?: boolean }
type Place = { readonly table: keyof AppTables; readonly row: SomeRow }

export function openOfferCommands({ store, commands }: Parts): OfferCommands {
  const offers = () => store.getState().offers
  const nameOf = (id: OfferId) => offers()[id]?.company || 'the offer'
  const nextPlace = () => Math.max(0, ...Object.values(offers()).map(({ place }) => place)) + 1
  const addOffer = (fields: NewFields<AppTables, 'offers'> = {}) => commands.add('offers', { place: nextPlace(), ...fields }, 'add the offer')
  const everyRow = (): Place[] =>
    (Object.keys(tables) as (keyof AppTables)[]).flatMap((table) => Object.values(store.getState()[table]).map((row: SomeRow) => ({ table, row })))
  /** Everything of an offer but the offer: rows that name it, and rows kept under its own id. */
  const partsOf = (id: string) => everyRow().filter(({ table, row }) => table !== 'offers' && (row.offerId === id || row.id === id))
  const removeAll = (places: readonly Place[], label: string) => commands.removeMany(places.map(({ table, row }) => ({ table, id: row.id }) as RowName<AppTables>), label)
  const offerPlace = (id: OfferId): Place[] => (offers()[id] ? [{ table: 'offers', row: { id } }] : [])

  return {
    addOffer,
    changeOffer: (id, patch) => commands.change('offers', id, patch),
    copyOffer(id) {
      const offer = offers()[id]
      if (!offer) throw new EntryProblem('This offer is not here any more.')
      return commands.together(`copy ${nameOf(id)}`, () => {
        const copy = addOffer({ ...offer, company: copyName(offer.company), place: nextPlace(), aside: false, example: false })
        for (const { table, row } of partsOf(id)) copyPart(commands, table, row, id, copy)
        return copy
      })
    },
    setAside: (id) => commands.change('offers', id, { aside: true }, `set ${nameOf(id)} aside`),
    takeBack: (id) => commands.change('offers', id, { aside: false }, `take ${nameOf(id)} back`),
    deleteOffer: (id) => removeAll([...offerPlace(id), ...partsOf(id)], `delete ${nameOf(id)}`),
    loadExample: (rows) =>
      commands.together('load the example', () => {
        for (const [table, byId] of Object.entries(rows)) {
          for (const [id, fields] of Object.entries(byId)) commands.put(table as keyof AppTables, id, fields)
        }
      }),
    clearExample() {
      const examples = everyRow().filter(({ row }) => row.example === true)
      const parts = examples.flatMap(({ table, row }) => (table === 'offers' ? partsOf(row.id) : []))
      removeAll([...new Map([...examples, ...parts].map((place) => [`${place.table}/${place.row.id}`, place])).values()], 'clear the example')
    },
  }
}

/** Company names end at 200 characters. */
const copyName = (company: string): string => (company ? `${company.slice(0, 190)} (copy)` : '')

function copyPart(commands: Commands<AppTables>, table: keyof AppTables, row: SomeRow, from: string, to: OfferId): void {
  const fields = { ...row, ...(row.offerId === undefined ? {} : { offerId: to }), ...(row.example ? { example: false } : {}) } as NewFields<AppTables, typeof table>
  if (row.id === from) commands.put(table, to, fields)
  else commands.add(table, fields)
}
