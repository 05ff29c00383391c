export const KeepingScreen = () => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Keeping</h1></main>
