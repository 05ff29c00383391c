import type { Offer } from '#domain/offer/offer.ts'
import type { TermId } from '#domain/offer/terms.ts'
import { typedMoney, typedPay } from '#domain/offer/typed-money.ts'
import { typedPartMoney } from '#domain/offer/typed-part.ts'
import type { Money } from '#domain/values/money.ts'
import type { Told } from '#domain/values/told.ts'
import type { AskTerm } from './ask.ts'

const moneyTerms: Partial<Record<AskTerm, TermId>> = { 'sign-on': 'signOn', bonus: 'bonusAmount', relocation: 'relocation', training: 'trainingBudget' }

/** Reads a number that was named in a talk: "147" for a yearly base is 147,000. A range is two numbers, because its middle was named by nobody. */
export const readStated = (typed: string, term: AskTerm, offer: Offer): { readonly amount: Money } | { readonly problem: string } => {
  if (typed.trim() === '') return { problem: 'Type the number that was named, such as 147k.' }
  if (term === 'base-salary') return amountOf(typedPay(typed, offer), ({ amount }) => amount)
  const money = moneyTerms[term]
  if (money) return amountOf(typedMoney(money, typed, offer), (amount) => amount)
  const part = typedPartMoney(typed, offer.currency)
  if ('problem' in part) return { problem: part.problem }
  return part.told ? { amount: part.told } : { problem: 'Type the number that was named, such as 10k.' }
}

type Typed = ReturnType<typeof typedMoney>

/** What was surely or most likely meant. */
const amountOf = (typed: Typed, pick: (value: never) => Money): { amount: Money } | { problem: string } => {
  const told = ('told' in typed ? typed.told : typed.meant?.[0]) as Told<never> | undefined
  if (told === undefined || told.sure === 'not-said') return { problem: 'problem' in typed ? typed.problem : 'Type the number that was named.' }
  if (told.sure === 'roughly' && told.low !== undefined) return { problem: 'That is a range. Write its two ends as two numbers.' }
  return { amount: pick(told.value) }
}
