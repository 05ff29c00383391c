export const ScriptScreen = ({ offerId }: { offerId: string }) => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Script</h1>{offerId}</main>
