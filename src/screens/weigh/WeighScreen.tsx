export const WeighScreen = ({ offerId }: { offerId: string }) => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Weigh</h1>{offerId}</main>
