import type { CalendarDate } from '#domain/values/calendar-date.ts'
import { money } from '#domain/values/money.ts'
import { knownValue } from '#domain/values/told.ts'
import { Contingency, Instalment, Promised } from '#domain/offer/offer-parts.ts'
import type { FullOffer } from '#domain/offer/offer-parts.ts'
import type { OfferQuestions } from '#domain/offer/term-words.ts'
import type { Round } from '#domain/offer/terms.ts'
import { Icon } from '#ui/Icon.tsx'
import { AddPart } from './AddPart.tsx'
import { GrantCard } from './GrantCard.tsx'
import { ChoicePart, CountPart, DayPart, MoneyPart, PartCard, PercentPart, TextPart } from './PartField.tsx'
import type { Patch } from '#workspace/commands.ts'
import type { AppTables } from '#workspace/tables.ts'
import type { OfferEdits } from './use-offer-edits.ts'
import css from './Offer.module.css'

interface Props { round: Round; full: FullOffer; words: OfferQuestions; today: CalendarDate; edits: OfferEdits }

/** What a round can hold several of: grants, instalments, steps of a match, perks, promises, what must still be cleared. */
export const RoundParts = (props: Props) => {
  switch (props.round) {
    case 'pay':
      return <Instalments {...props} />
    case 'equity':
      return <Grants {...props} />
    case 'benefits':
      return <>{(props.full.matchTiers.length > 0 || !props.words.leftOut?.includes('retirementMatch')) && <MatchTiers {...props} />}<Perks {...props} /></>
    case 'what-was-said':
      return <><Promises {...props} /><Contingencies {...props} /></>
    default:
      return null
  }
}

const Grants = ({ full, today, edits }: Props) => (
  <div className={css.parts}>
    {full.grants.map((grant, index) => <GrantCard key={grant.id} grant={grant} number={index + 1} currency={full.offer.currency} today={today} edits={edits} />)}
    <AddPart onAdd={() => edits.addPart('grants', {}, 'add a grant')}>{full.grants.length === 0 ? 'Add a grant' : 'Add another grant'}</AddPart>
  </div>
)

const repayments = [['full', 'In full'], ['prorated', 'A share for each month left']] as const

const Instalments = ({ full, words, edits }: Props) => {
  const bonus = words.terms.signOn.label
  const once = knownValue(full.offer.signOn)
  const split = () => edits.addPart('instalments', { amount: once ?? money(0, full.offer.currency), month: full.instalments.length === 0 ? 1 : 13, ...(knownValue(full.offer.signOnRepayMonths) === undefined ? {} : { repayWithinMonths: Math.round(knownValue(full.offer.signOnRepayMonths) ?? 0) }) }, 'add an instalment')
  return (
    <div className={css.parts}>
      {full.instalments.map((row, index) => {
        const name = `${bonus}, part ${index + 1}`
        const set = (patch: Patch<AppTables, 'instalments'>) => edits.changePart('instalments', row.id, patch, name)
        return (
          <PartCard key={row.id} id={row.id} title={name} removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('instalments', row.id, name)}>
            <MoneyPart label="Amount" currency={full.offer.currency} value={row.amount} onTold={(amount) => amount && set({ amount })} />
            <CountPart label="Paid in month" limits={{ max: 120, whole: true }} value={row.month} onTold={(month) => month && set({ month: Math.max(1, month) })} hint="1 is the first month of work." />
            <CountPart label="Repaid if you leave within" unit="months" limits={{ unit: 'month', max: 600, whole: true }} value={row.repayWithinMonths} onTold={(repayWithinMonths) => set({ repayWithinMonths })} />
            <ChoicePart label="How it is repaid" empty="Not said" value={row.repayment} options={repayments} onTold={(repayment) => set({ repayment: Instalment.shape.repayment.parse(repayment) })} />
          </PartCard>
        )
      })}
      <AddPart onAdd={split}>{full.instalments.length === 0 ? `The ${bonus.toLowerCase()} comes in parts` : 'Add a part'}</AddPart>
    </div>
  )
}

const MatchTiers = ({ full, edits }: Props) => (
  <div className={css.parts}>
    {full.matchTiers.map((row, index) => {
      const name = `Match, step ${index + 1}`
      const set = (patch: Record<string, unknown>) => edits.changePart('matchTiers', row.id, patch, name)
      return (
        <PartCard key={row.id} id={row.id} title={name} removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('matchTiers', row.id, name)}>
          <PercentPart label="They add, of what you put in" value={row.matchPercent} onTold={(matchPercent) => matchPercent !== undefined && set({ matchPercent })} />
          <PercentPart label="Up to, of your pay" value={row.upToPercent} onTold={(upToPercent) => upToPercent !== undefined && set({ upToPercent })} />
        </PartCard>
      )
    })}
    <AddPart onAdd={() => edits.addPart('matchTiers', { matchPercent: knownValue(full.offer.retirementMatch) ?? 100, upToPercent: (full.matchTiers.at(-1)?.upToPercent ?? 0) + (knownValue(full.offer.retirementMatchUpTo) ?? 3) }, 'add a step')}>{full.matchTiers.length === 0 ? 'The match has steps' : 'Add a step'}</AddPart>
  </div>
)

const Perks = ({ full, edits }: Props) => (
  <div className={css.parts}>
    {full.perks.map((row, index) => {
      const name = row.label.trim() || `Benefit ${index + 1}`
      const set = (patch: Record<string, unknown>) => edits.changePart('perks', row.id, patch, name)
      return (
        <PartCard key={row.id} id={row.id} title={name} removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('perks', row.id, name)}>
          <TextPart label="What it is" placeholder="Gym, meals, travel card" value={row.label || undefined} onTold={(label) => set({ label: label ?? '' })} />
          <MoneyPart label="Worth to you" unit="a year" currency={full.offer.currency} value={row.perYear} onTold={(perYear) => set({ perYear })} />
        </PartCard>
      )
    })}
    <AddPart onAdd={() => edits.addPart('perks', { label: '' }, 'add a benefit')}>Add another benefit</AddPart>
  </div>
)

const Promises = ({ full, words, today, edits }: Props) => (
  <div className={css.parts}>
    <h2 className="h3">Promised in words</h2>
    <p className="small mut2">What they promised but may not be in the letter. Write it as it was said.</p>
    {full.promises.map((row, index) => {
      const name = `Promise ${index + 1}`
      const set = (patch: Patch<AppTables, 'promises'>) => edits.changePart('promises', row.id, patch, name)
      return (
        <PartCard key={row.id} id={row.id} title={name} under removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('promises', row.id, name)}>
          <div className={css.partWide}><TextPart label="What was promised" placeholder="Two days at home from the start" value={row.what || undefined} onTold={(what) => set({ what: what ?? '' })} /></div>
          <TextPart label="By whom" value={row.byWhom} onTold={(byWhom) => set({ byWhom })} />
          <DayPart label="When" today={today} value={row.on} onTold={(on) => set({ on })} />
          <ChoicePart label="How" empty="Not noted" value={row.how} options={Object.entries(words.terms.answerHow.options ?? {})} onTold={(how) => set({ how: Promised.shape.how.parse(how) })} />
          <ChoicePart label="In the letter" empty="Not seen yet" value={row.inLetter === undefined ? undefined : row.inLetter ? 'yes' : 'no'} options={[['yes', 'Yes'], ['no', 'No']]} onTold={(word) => set({ inLetter: word === undefined ? undefined : word === 'yes' })} />
        </PartCard>
      )
    })}
    <AddPart onAdd={() => edits.addPart('promises', { what: '', byWhom: knownValue(full.offer.recruiter) ?? knownValue(full.offer.answerToldBy), on: today, how: 'phone' }, 'add a promise')}>Add a promise</AddPart>
  </div>
)

const contingencyKinds = [['background-check', 'Background check'], ['drug-screen', 'Drug screen'], ['references', 'References'], ['right-to-work', 'Right to work'], ['physical', 'Medical'], ['licence', 'Licence'], ['board-approval', 'Board approval'], ['budget', 'Budget or contract'], ['other', 'Something else']] as const
const statuses = [['pending', 'Pending'], ['passed', 'Passed'], ['waived', 'Waived']] as const

const Contingencies = ({ full, today, edits }: Props) => (
  <div className={css.parts}>
    <h2 className="h3">The offer depends on</h2>
    {full.contingencies.some(({ status }) => status === 'pending') && <p className={css.careful}><Icon name="warning" />Something is still pending. Do not resign yet: wait until it has passed, in writing.</p>}
    {full.contingencies.map((row) => {
      const name = contingencyKinds.find(([kind]) => kind === row.kind)?.[1] ?? 'Something else'
      const set = (patch: Patch<AppTables, 'contingencies'>) => edits.changePart('contingencies', row.id, patch, name)
      return (
        <PartCard key={row.id} id={row.id} title={name} under removeLabel={`Take out ${name}`} onRemove={() => edits.removePart('contingencies', row.id, name)}>
          <ChoicePart label="What it is" value={row.kind} options={contingencyKinds} onTold={(kind) => set({ kind: Contingency.shape.kind.parse(kind) })} />
          <TextPart label="Note" value={row.note} onTold={(note) => set({ note })} />
          <ChoicePart label="How it stands" value={row.status} options={statuses} onTold={(status) => set({ status: Contingency.shape.status.parse(status) })} />
          <DayPart label="Expected by" today={today} value={row.due} onTold={(due) => set({ due })} />
        </PartCard>
      )
    })}
    <AddPart onAdd={() => edits.addPart('contingencies', { kind: full.contingencies.length === 0 ? 'background-check' : 'other' }, 'add a condition')}>Add a condition</AddPart>
  </div>
)
