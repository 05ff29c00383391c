import { useRef } from 'react'
import type { Caution } from '#domain/letter/cautions.ts'
import type { Reference } from '#domain/negotiation/reference.ts'
import { Button } from '#ui/Button.tsx'
import styles from './Letter.module.css'

interface CautionsProps {
  cautions: readonly Caution[]
  sources: readonly Reference[]
  /** Questions of one's own that stand in the list already. */
  asked: ReadonlySet<string>
  /** Puts the question among those for the employer; absent where there is no offer yet. */
  onAsk?: ((question: string) => void) | undefined
}

/** What a careful friend would notice: what it says, why that matters, one question. Nothing here is an alarm. */
export const Cautions = ({ cautions, ...rest }: CautionsProps) => {
  if (cautions.length === 0) return null
  return (
    <section className={`sheet ${styles['cautions']}`} aria-labelledby="cautions">
      <h2 className="h2" id="cautions">What a careful friend would notice</h2>
      <p className="small mut2">Usual in letters, and worth a question. This is no legal advice.</p>
      <ul>{cautions.map((caution) => <Noticed key={caution.id} caution={caution} {...rest} />)}</ul>
    </section>
  )
}

const Noticed = ({ caution: { says, why, law, ask, quote, sources: ids }, sources, asked, onAsk }: Omit<CautionsProps, 'cautions'> & { caution: Caution }) => {
  // The button goes with its question, so the focus goes on to what stands beside it.
  const next = useRef<HTMLElement>(null)
  return (
    <li>
      <p><b>{says}</b> {why} {law}</p>
      {quote && <blockquote className="small mut2">{quote}</blockquote>}
      <p className="say">{ask}</p>
      <div className={styles['cautionActs']}>
        {onAsk && (asked.has(ask) ? <span className="small mut2">Among your questions.</span> : <Button small look="table-outline" label={`Ask it: ${ask}`} onClick={() => { next.current?.focus(); onAsk(ask) }}>Ask it</Button>)}
        <details className="small"><summary ref={next}>Where this is from</summary><ul>{ids.flatMap((id) => sources.find((source) => source.id === id) ?? []).map(({ id, author, title, date }) => <li key={id}>{[author, title, date].filter(Boolean).join(', ')}</li>)}</ul></details>
      </div>
    </li>
  )
}
