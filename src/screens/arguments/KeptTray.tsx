import type { Factor } from '#domain/weighing/factor.ts'
import { SideLabel } from '#ui/Paper.tsx'
import styles from './Arguments.module.css'

/** What was taken out of the draft to stay private. It is weighed, and never said. */
export const KeptTray = ({ kept, weighHref }: { kept: readonly Factor[]; weighHref: string }) => (
  <section className={`yours ${styles['tray']}`} aria-label="Kept on your side">
    <SideLabel side="yours">Kept on your side</SideLabel>
    {kept.length === 0 ? <p className="small">Nothing yet. What you keep here counts in your weighing and is never said. <a href={weighHref}>Weigh</a></p> : (
      <>
        <ul>{kept.map(({ id, text }) => <li key={id}>{text}</li>)}</ul>
        <a className="small" href={weighHref}>See them in your weighing</a>
      </>
    )}
  </section>
)
