export const ShelfScreen = () => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Shelf</h1></main>
