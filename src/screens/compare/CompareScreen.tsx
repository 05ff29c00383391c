export const CompareScreen = () => <main className="page" id="main" tabIndex={-1}><h1 className="h1">Compare</h1></main>
