import './no-eval.ts'
import '@fontsource-variable/literata/standard.css'
import '@fontsource-variable/literata/standard-italic.css'
import '@fontsource-variable/archivo/standard.css'
import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { openInBrowser } from '#workspace/open-in-browser.ts'
import { WorkspaceProvider } from '#workspace/react.tsx'
import { tables } from '#workspace/tables.ts'
import { App } from './App.tsx'

const workspace = openInBrowser(tables)
const root = createRoot(document.getElementById('root')!)
await workspace.ready
root.render(<WorkspaceProvider workspace={workspace}><App /></WorkspaceProvider>)
