export const ArgumentsScreen = ({ offerId }: { offerId: string }) => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Arguments</h1>{offerId}</main>
