import { useRef } from 'react'
import { answerTrade, isSettled } from '#domain/weighing/even-swap.ts'
import type { TradeAnswer } from '#domain/weighing/even-swap.ts'
import { Button } from '#ui/Button.tsx'
import { SideLabel } from '#ui/Paper.tsx'
import { useToast } from '#ui/Toasts.tsx'
import { useCommands, useOpenWorkspace } from '#workspace/react.tsx'
import page from './Compare.module.css'
import css from './Panels.module.css'
import type { SwapView } from './swap-view.ts'

/** What is not money is priced by trades the person would make, one plain question at a time, and never by a scale from one to ten. */
export const EvenSwaps = ({ views, hidden }: { views: readonly SwapView[]; hidden: boolean }) => (
  <section className={`yours ${css['swaps']} ${page['full']}`} aria-labelledby="swaps">
    <SideLabel side="yours">Your side, only you see this</SideLabel>
    <h2 className="h2" id="swaps">What would you trade?</h2>
    {hidden ? <p className="mut2">Hidden.</p> : <div className={css['swapGrid']}>{views.map((view) => <Swap key={view.good} view={view} />)}</div>}
  </section>
)

const Swap = ({ view: { good, title, question, goodAnswer, moneyAnswer, trade, begun, settled, standing } }: { view: SwapView }) => {
  const { put, remove } = useCommands()
  const workspace = useOpenWorkspace()
  const say = useToast()
  const head = useRef<HTMLHeadingElement>(null)
  const answer = (given: TradeAnswer) => {
    const answered = answerTrade(trade, given)
    const { id, ...rest } = answered
    // The last answer takes its buttons away: the focus goes to the head of the trade instead of nowhere.
    if (isSettled(answered)) head.current?.focus()
    put('trades', id, { low: undefined, high: undefined, ...rest }, 'answer a trade')
  }
  const forget = () => {
    head.current?.focus()
    remove('trades', good, 'forget a trade')
    say('Forgotten. It does not count any more.', () => workspace.undo.undo())
  }
  return (
    <div role="group" aria-label={title}>
      <h3 ref={head} tabIndex={-1} className="h3">{title}</h3>
      {!settled && <p aria-live="polite">{question}</p>}
      {!settled && <p className={css['acts']}><Button small onClick={() => answer('good')}>{goodAnswer}</Button><Button small onClick={() => answer('money')}>{moneyAnswer}</Button><Button small look="quiet" onClick={() => answer('same')}>About the same</Button></p>}
      {standing && <p className="small mut2" aria-live="polite">{standing}</p>}
      {begun && <Button small look="quiet" onClick={forget}>Forget this trade</Button>}
    </div>
  )
}
