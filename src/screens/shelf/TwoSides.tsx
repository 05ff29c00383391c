import type { Offer } from '#domain/offer/offer.ts'
import { gutAndList, weighOffer } from '#domain/weighing/weigh-offer.ts'
import { Icon } from '#ui/Icon.tsx'
import { formatMoney } from '#ui/format.ts'
import { useWorkspace } from '#workspace/react.tsx'
import styles from './Overview.module.css'

/** The foot of a card: what stays with you on the left, what can be said on the right. */
export const TwoSides = ({ offer, large }: { offer: Offer; large: boolean }) => {
  const { yours, lean } = useWorkspace((state) => {
    const factors = Object.values(state.factors).filter(({ offerId }) => offerId === offer.id)
    const balance = weighOffer(factors)
    const both = gutAndList(Object.values(state.guts).filter(({ offerId }) => offerId === offer.id), balance)
    const notes = factors.filter(({ sayable }) => !sayable).length + ((state.privateFacts[offer.id]?.note ?? '').trim() === '' ? 0 : 1)
    return { yours: notes, lean: both.known && !both.agree ? 'Gut and list disagree.' : balance.list === undefined ? '' : balance.tilt === 0 ? 'You are level.' : balance.tilt > 0 ? 'You lean yes.' : 'You lean no.' }
  })
  const { said, ask } = useWorkspace((state) => {
    const draft = (state.drafts[offer.id]?.text ?? '').split(/\n+/).filter((line) => line.trim() !== '').length
    const first = Object.values(state.asks).filter(({ offerId }) => offerId === offer.id).sort((a, b) => a.rank - b.rank)[0]
    return { said: draft, ask: first ? `Ask drafted: ${first.amount ? formatMoney(first.amount) : first.words} ${first.term === 'base-salary' ? 'base' : ''}`.trim() : '' }
  })
  return (
    <div className={styles['foot']}>
      <div className={styles['p']}><Icon name="your-side" /><span><b>Your side</b> · {yours === 0 ? 'no notes yet' : `${yours} private note${yours === 1 ? '' : 's'}`}{large && lean && <><br />{lean}</>}</span></div>
      <div className={styles['q']}><Icon name="at-the-table" /><span><b>At the table</b> · {said === 0 ? 'none yet' : `${said} reason${said === 1 ? '' : 's'} drafted`}{large && ask && <><br />{ask}.</>}</span></div>
    </div>
  )
}
