import { SideLabel } from '#ui/Paper.tsx'
import css from './Compare.module.css'
import type { Headline, HeadlinesView } from './headline-view.ts'

interface HeadlinesProps {
  readonly view: HeadlinesView
  readonly hidden: boolean
  readonly onHide: () => void
  /** Opens the row that the figure comes from. */
  readonly onFigure: (row: 'paper-all' | 'yours-all') => void
}

/** The two sentences that are the whole screen in short. */
export const Headlines = ({ view, hidden, onHide, onFigure }: HeadlinesProps) => (
  <>
    <h1 className="vh">{view.title}</h1>
    <div className={css['hero']}>
      <div>
        <p className={`label ${css['heroLabel']}`}>{view.paper.label}</p>
        <Sentence line={view.paper} onFigure={() => onFigure('paper-all')} />
      </div>
      <div className="yours">
        <div className={css['heroLabel']}><SideLabel side="yours">Counting what only you weigh</SideLabel><button type="button" className={`${css['hide']} noprint`} aria-pressed={hidden} onClick={onHide}>{hidden ? 'Show' : 'Hide all'}</button></div>
        {!hidden && view.ruledOut.map((text) => <p key={text} className={`small ${css['note']}`}><b>{text}</b></p>)}
        {hidden ? <p className={css['say']}>Hidden.</p> : view.forYou ? <Sentence line={view.forYou} onFigure={() => onFigure('yours-all')} /> : <><p className={css['say']}>Nothing of yours is counted yet.</p>{view.weighHref && <p className={`small ${css['note']}`}><a href={view.weighHref}>Note the way there, on-call, what else it costs</a></p>}</>}
        {!hidden && view.oneSided.map((text) => <p key={text} className={`small ${css['note']}`}>{text}</p>)}
      </div>
    </div>
    {view.leftOut.length > foldedFrom ? (
      <details className={`${css['notes']} small mut2`}>
        <summary>{view.leftOut.length} things are not said, and not counted</summary>
        <NotCounted leftOut={view.leftOut} />
      </details>
    ) : view.leftOut.length > 0 && <div className={`${css['notes']} small mut2`}><NotCounted leftOut={view.leftOut} /></div>}
  </>
)

/** A long list of what is missing would push the table out of sight. */
const foldedFrom = 4

const NotCounted = ({ leftOut }: Pick<HeadlinesView, 'leftOut'>) => (
  <ul>{leftOut.map(({ text, links }) => <li key={text}>{text}{links.map((link) => <span key={link.href}> <a href={link.href}>{link.text}</a></span>)}</li>)}</ul>
)

const Sentence = ({ line, onFigure }: { line: Headline; onFigure: () => void }) => (
  <p className={css['say']}>
    {line.before}
    {line.figure && <b><button type="button" onClick={onFigure}>{line.figure}<span className="vh">: how we got this</span></button>{line.after}</b>}
  </p>
)
