import { useWorkspace } from '#workspace/react.tsx'

/** What was said with an employer, what it moved, and what the person decided. */
export const RecordScreen = ({ offerId }: { offerId: string }) => {
  const offer = useWorkspace((state) => state.offers[offerId])
  return <main className="page" id="main" tabIndex={-1}><h1 className="h1">{offer ? 'What was said, and what came of it' : 'This offer is not here any more'}</h1></main>
}
