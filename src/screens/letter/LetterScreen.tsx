export const LetterScreen = ({ offerId }: { offerId: string | null }) => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Letter</h1>{offerId}</main>
