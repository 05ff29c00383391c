import type { Assigned } from './assign-roles.ts'
import { assignRoles } from './assign-roles.ts'
import type { Reading } from './reading.ts'
import { wordsOf } from './reading.ts'

const moneyRoles = new Set(['base', 'ote', 'total', 'bonus', 'signOn', 'relocation', 'housing', 'retention', 'allowance', 'shift', 'draw', 'quota', 'equity', 'strike', 'refresh', 'severance', 'retirement', 'match', 'sick'])

/** Every amount of the text with the part of the pay it is for; figures that are no pay have parts too. */
export const moneyRolesOf = (reading: Reading): Assigned[] => {
  const amounts = reading.quantities.filter((quantity) => quantity.unit === 'money' || (quantity.unit === 'number' && (quantity.value >= 1000 || (quantity.bare && quantity.value >= 15))) )
  const plain = amounts.filter((amount) => amount.sum !== true && !isCount(reading, amount))
  const assigned = assignRoles(reading, plain, moneyRoles)
  return takenBack(reading, plain, assigned).map((each) => byCountry(reading, each))
}

const takesBack = /^\W*(?:(?:it|that|this|which) (?:should (?:be|read|have|say)|is now|must read)|should (?:be|read|say)|no,? ?(?:wait|sorry)|(?:oh )?wait|sorry|correction|scratch that|actually|make that|my mistake)\b/i

/** "It should read $18,000" on a line of its own: the amount takes the part of the last one named before, which is given up. */
const takenBack = (reading: Reading, amounts: readonly Assigned['quantity'][], assigned: Assigned[]): Assigned[] => {
  const result = [...assigned]
  for (const statement of reading.statements) {
    if (!takesBack.test(wordsOf(reading, statement))) continue
    const amount = amounts.find(({ start }) => start >= statement.start && start < statement.end)
    if (!amount || result.some(({ quantity }) => quantity === amount)) continue
    const before = assigned.filter(({ quantity }) => quantity.start < statement.start).at(-1)
    if (!before || statement.start - before.quantity.start > 200) continue
    before.quantity.replaced = true
    result.push({ ...before, quantity: amount, follows: false })
  }
  return result
}

/** "1,200 RSUs", "500 employees", "4821 Mill Road": counts and house numbers, not money. */
const isCount = (reading: Reading, amount: { unit: string; start: number; end: number }): boolean =>
  amount.unit === 'number' && (/^ ?(?:\w+[- ]){0,4}(?:shares|rsus?|units|options|isos|nsos|employees|people|users|customers|members|miles|km|words|points|students|beds|sq|psus|square)\b/i.test(reading.text.slice(amount.end, amount.end + 60)) || /^ (?:[A-Z][\w.]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Blvd|Boulevard|Way|Parkway|Square|Place|Court|Highway|Floor|Quay|Row|Crescent|Terrace)\b/.test(reading.text.slice(amount.end, amount.end + 60)) || /\b(?:point|step|grade|level|band|scp|spine|tier|zone|column|class|schedule|clause|section|article)\.? ?#?$/i.test(reading.text.slice(Math.max(0, amount.start - 10), amount.start)) || /\b(?:ref(?:erence)?|no|number|id|zip|suite|floor|po box|unit|room|phone|tel|req|job|ext)\.?:? ?#?$/i.test(reading.text.slice(Math.max(0, amount.start - 14), amount.start)))

/** "Total fixed remuneration" is the gross pay in India, and pay with superannuation in Australia. */
const byCountry = (reading: Reading, assigned: Assigned): Assigned =>
  assigned.role === 'base' && reading.country !== 'IN' && /^total (?:fixed|gross)/i.test(wordsOf(reading, assigned.cue)) ? { ...assigned, role: 'total' } :
  reading.country === 'IN' && assigned.role === 'base' && /\bbasic\b/i.test(wordsOf(reading, assigned.cue)) ? { ...assigned, role: 'allowance' } : assigned
