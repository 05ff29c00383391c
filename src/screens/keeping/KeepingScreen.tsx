import { useRef, useState } from 'react'
import { applyBackup, backupFileName, readBackupFile, tellPreview, writeBackup } from '#doors/backup-file.ts'
import type { Backup } from '#doors/backup-file.ts'
import { saveFile } from '#doors/save-file.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useDiskState, useOpenWorkspace, useWorkspace } from '#workspace/react.tsx'
import { entryName, keepingView, tellOffersInFile } from './keeping-view.ts'
import styles from './Keeping.module.css'

/** What is kept where: a file out, a file in, rows that cannot be read, and erasing everything. */
export const KeepingScreen = () => {
  const counts = useWorkspace((state) => ({ offers: Object.keys(state.offers).length, unreadable: Object.keys(state.unreadable).length }))
  const disk = useDiskState()
  const view = keepingView(counts, disk)
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head"><h1 className="h1">{view.headline}</h1><p className="lede">{view.lede}</p></div>
      <div className={styles['grid']}>
        <SaveFile />
        <OpenFile />
        {view.unreadable && <Unreadable says={view.unreadable} />}
        <Erase />
      </div>
    </main>
  )
}

const SaveFile = () => {
  const workspace = useOpenWorkspace()
  const say = useToast()
  const save = () => {
    const now = new Date().toISOString()
    saveFile(backupFileName(now), writeBackup(workspace, now))
    say('Saved. The file holds both sides of the table, so keep it where you keep private things.')
  }
  return (
    <Paper className={`pad ${styles['card']}`} label="Save a file">
      <h2 className="h2">Save a file</h2>
      <p>One file with everything, your side included. Open it here or in another browser to go on.</p>
      <Button look="ink" icon="file" onClick={save}>Save a file now</Button>
    </Paper>
  )
}

const OpenFile = () => {
  const workspace = useOpenWorkspace()
  const say = useToast()
  const input = useRef<HTMLInputElement>(null)
  const [backup, setBackup] = useState<Backup | null>(null)
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState(false)
  const open = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setProblem('')
    const read = await readBackupFile(file, workspace)
    setReading(false)
    if (read.ok) setBackup(read.backup)
    else setProblem(read.problem)
  }
  const apply = () => {
    if (!backup) return
    applyBackup(backup, workspace)
    setBackup(null)
    say('Merged. Whatever was written later was kept.', () => workspace.undo.undo())
  }
  return (
    <Paper className={`pad ${styles['card']}`} label="Open a file">
      <h2 className="h2">Open a file</h2>
      <p>It is merged with what is here. Where both know something, the later word stays. You see what would happen first.</p>
      <input ref={input} type="file" accept=".json,application/json" className="vh" tabIndex={-1} aria-hidden="true" onChange={(event) => { void open(event.target.files?.[0]); event.target.value = '' }} />
      <Button look="outline" icon="letter" busy={reading ? 'Reading' : undefined} onClick={() => input.current?.click()}>Choose a saved file</Button>
      {problem && <p className="ban" role="alert"><Icon name="warning" /><span>{problem}</span></p>}
      <Dialog open={backup !== null} title="What this file would bring" onClose={() => setBackup(null)}>
        <ul className={styles['preview']}>{backup && tellFile(backup).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
        <div className="acts"><Button look="ink" onClick={apply}>Merge it</Button><Button look="quiet" onClick={() => setBackup(null)}>Leave everything as it is</Button></div>
      </Dialog>
    </Paper>
  )
}

const tellFile = ({ rows, preview }: Backup): string[] => [tellOffersInFile(rows) ?? 'There is no offer in it.', ...tellPreview(preview)]

const Unreadable = ({ says }: { says: string }) => {
  const { unreadable, offers } = useWorkspace((state) => ({ unreadable: state.unreadable, offers: state.offers }))
  const rows = Object.values(unreadable)
  return (
    <Paper className={`pad ${styles['card']}`} label="Set aside">
      <h2 className="h2">Set aside</h2>
      <p>{says}</p>
      <ul className={styles['rows']}>{rows.map((row) => <li key={row.key}><b>{entryName(row.key, offers)}.</b> {row.reason}</li>)}</ul>
      <Button look="outline" icon="file" onClick={() => saveFile('offer-advisor-set-aside.json', JSON.stringify(rows, null, 2))}>Save these entries as a file</Button>
    </Paper>
  )
}

const Erase = () => {
  const workspace = useOpenWorkspace()
  const say = useToast()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState('')
  const erase = async () => {
    const erased = await workspace.eraseAll()
    setAsking(false)
    setProblem(erased.ok ? '' : erased.problem)
    if (erased.ok) say('Everything is gone from this device.')
  }
  return (
    <Paper className={`pad ${styles['card']}`} label="Erase everything">
      <h2 className="h2">Erase everything</h2>
      <p>Every offer, note, reason and script, in this browser and in its other tabs. There is no undo, and no copy anywhere else.</p>
      <Button look="outline" onClick={() => setAsking(true)}>Erase everything</Button>
      {problem && <p className="ban" role="alert"><Icon name="warning" /><span>{problem}</span></p>}
      <Dialog open={asking} title="Erase everything on this device?" onClose={() => setAsking(false)}>
        <p>This cannot be taken back. Save a file first if you may want it again.</p>
        <div className="acts"><Button look="ink" onClick={() => void erase()}>Yes, erase everything</Button><Button look="quiet" onClick={() => setAsking(false)}>Keep it</Button></div>
      </Dialog>
    </Paper>
  )
}
