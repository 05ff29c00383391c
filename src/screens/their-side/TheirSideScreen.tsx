import { useWorkspace } from '#workspace/react.tsx'

/** The request as it looks from the other side of the table. */
export const TheirSideScreen = ({ offerId }: { offerId: string }) => {
  const offer = useWorkspace((state) => state.offers[offerId])
  return <main className="page" id="main" tabIndex={-1}><h1 className="h1">{offer ? 'Your request, from their side' : 'This offer is not here any more'}</h1></main>
}
