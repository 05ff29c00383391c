import { describe, expect, it } from 'vitest'
import { letterPhrases } from '#content/letter-phrases.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'

/** The texts are read on Wednesday 6 May 2026. */
const values = (text: string): Record<string, unknown> => Object.fromEntries(Object.entries(readOfferText(text, '2026-05-06', letterPhrases).fields).map(([field, { value }]) => [field, value]))

const offer = { roleTitle: 'Stock Controller', baseAmount: 41_250, basePeriod: 'year', ptoDays: 24, startDate: '2026-06-08', answerBy: '2026-05-15', manager: 'Rhona Vickers' }
const rows: [string, string][] = [['Position', 'Stock Controller'], ['Salary', '£41,250 per annum'], ['Annual leave', '24 days'], ['Start date', '8 June 2026'], ['Reply by', '15 May 2026'], ['Manager', 'Rhona Vickers']]

describe('the same table on other paper', () => {
  it.each([
    ['with colons', rows.map((row) => row.join(': ')).join('\n')],
    ['with colons set far apart', rows.map(([label, value]) => `${label.padEnd(16)} : ${value}`).join('\n')],
    ['in columns', rows.map(([label, value]) => `${label.padEnd(20)}${value}`).join('\n')],
    ['with bars', rows.map((row) => `| ${row.join(' | ')} |`).join('\n')],
    ['as an export with commas', ['Field,Value', ...rows.map(([label, value]) => `${label},"${value}"`)].join('\n')],
    ['as fields of a program', `{\n${rows.map(([label, value]) => `  "${label.toLowerCase().replaceAll(' ', '_')}": "${value}",`).join('\n')}\n}`],
    ['with each label above its value', rows.map((row) => row.join('\n')).join('\n')],
    ['with each label below its value', rows.map(([label, value]) => `${value}\n${label}`).join('\n')],
    ['with all labels before all values', [...rows.map(([label]) => label), ...rows.map(([, value]) => value)].join('\n')],
    ['in markup', `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join('\n')}</table>`],
    ['with dotted leaders', rows.map(([label, value]) => `${label} ${'.'.repeat(24 - label.length)} ${value}`).join('\n')],
  ])('is read %s', (_, text) => { expect(values(text)).toMatchObject(offer) })
})

describe('columns of other offers', () => {
  const table = '\tFirst offer (Apr 20)\tYour request\tFinal offer\nBase\t£39,000\t£45,000\t£41,250\nAnnual leave\t22 days\t28 days\t24 days\nStart\t1 June 2026\t22 June 2026\t8 June 2026'

  it('are passed over for the final one', () => { expect(values(table)).toMatchObject({ baseAmount: 41_250, ptoDays: 24, startDate: '2026-06-08' }) })

  it('leave a row open where it cannot be told which cell is missing', () => { expect(values(`${table}\nReply by\t30 April 2026\t\t15 May 2026`).answerBy).toBeUndefined() })
})

describe('words a page program or a hurried hand has spoiled', () => {
  it('are put together where they were torn apart', () => {
    expect(values('Halden Ri dge Clinic, Inc.\nSal ary:   $ 88,000 per year\nSign-on bo nus:   $ 3,500\nHoli days:   7\nStart:   Ju ne 8, 2026\nCon ditions:   back ground check, refer ences')).toMatchObject({ baseAmount: 88_000, signOnAmount: 3500, holidays: 7, startDate: '2026-06-08', contingencies: ['background-check', 'references'] })
  })

  it('are parted where they ran together', () => {
    expect(values('Yourbase salarywill be$104,000per year,paid biweekly.You areeligible for abonus witha target of8%of base salary.Asign-on bonusof $6,000will be paid inyour firstpaycheck.')).toMatchObject({ baseAmount: 104_000, bonusTargetPercent: 8, signOnAmount: 6000 })
  })

  it('are read without capitals', () => {
    expect(values('its dave from big pine towing. we want you as a shop foreman in macon\npay is 33 an hour\n2 weeks paid vacation\nlmk by friday')).toMatchObject({ company: 'big pine towing', baseAmount: 33, ptoDays: 10, location: 'Macon', answerBy: '2026-05-08' })
  })

  it('are heard as spoken', () => {
    expect(values('they pay fifty eight thousand four hundred a year. i would start june first. thirty seven and a half hours.')).toMatchObject({ baseAmount: 58_400, startDate: '2026-06-01', hoursPerWeek: 37.5 })
  })
})

describe('figures that are easily taken for something else', () => {
  it.each([
    ['a $5,000 signing bonus in Austin, Texas, with a base salary of $90,000', { currency: 'USD', signOnAmount: 5000 }],
    ['Base £41k. prob 6m, notice 3m', { baseAmount: 41_000, bonusTargetAmount: undefined }],
    ['28 fixed + 4 variable = 32 LPA', { baseAmount: 2_800_000, bonusTargetAmount: 400_000 }],
    ['Your salary is £41,511 (top of the scale: £44,711).', { baseAmount: 41_511 }],
    ['Your salary is point 33 of the scale, at £41,511 a year.', { baseAmount: undefined }],
    ['Base salary $90,000. Harvest bonus: $5,500.', { bonusTargetAmount: undefined }],
    ['The post is funded by a grant of $2.3 million.', { equityValue: undefined }],
    ['Base salary $60,000. Sign-on bonus of $4,000. Relocation support of $250,000.', { relocationAmount: undefined }],
    ['Salary £40,000. If you leave within 6 months nothing is due.', { ptoDays: undefined }],
    ['esops "later", 90k base', { equityKind: undefined }],
    ['Base moves to $98,000.', { baseAmount: 98_000 }],
    ['Base moves to $98,000 after your first year.', { baseAmount: undefined }],
    ['PTO goes from 15 to 18 days', { ptoDays: 18 }],
    ['Full-time staff have 25 days of holiday.', { ptoDays: undefined }],
    ['Your ordinary hours are 76 per fortnight.', { hoursPerWeek: undefined }],
    ['We ask for your answer within three days of that.', { answerBy: undefined }],
    ['They want a yes by Thursday EOD', { answerBy: '2026-05-07' }],
  ])('%s', (text, expected) => { expect(values(text)).toMatchObject(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined))); for (const [field, value] of Object.entries(expected)) if (value === undefined) expect(values(text)[field], field).toBeUndefined() })
})

describe('names and other words', () => {
  it.each([
    ['We know that Bright Axle has offered you $155,000.', 'company', undefined],
    ['Subject: Offer - Data Governance Manager - Pembridge Mutual\n\nHi Kofi, base is £68,000.', 'manager', undefined],
    ['Employer: St. Brigid\'s Hospital', 'company', 'St. Brigid\'s Hospital'],
    ['Strike will be agreed with HMRC.', 'company', undefined],
    ['Your bonus plan is run by Clinical Operations.', 'company', undefined],
    ['District Manager Bo Tillery will be your supervisor.', 'manager', 'Bo Tillery'],
    ['Mairead Cosgrove, Sales Director, is your manager.', 'manager', 'Mairead Cosgrove'],
    ['The Harbour Master, Captain Rufus Penrose, is your line manager.', 'manager', 'Rufus Penrose'],
    ['Holiday: 25 days, option to buy 5. Salary £40,000.', 'equityKind', undefined],
    ['Could you get back to me by close of business this Friday?', 'answerBy', '2026-05-08'],
    ['Pension: double match to 10% (you 5%, us 10%)', 'retirementMatchPercent', undefined],
    ['Start 06/08/2026. Letter of 04/30/2026. Pay $30/hr.', 'startDate', '2026-06-08'],
    ['Position: Senior Associate, Tax', 'roleTitle', 'Senior Associate, Tax'],
    ['15% bonus / 20k sign', 'signOnAmount', 20_000],
    ['Non-compete: to be discussed', 'noncompete', undefined],
    ['i told them 105k base min', 'baseAmount', undefined],
    ['Work location: Eastside Plant, Marlport', 'location', 'Marlport'],
    ['There is a desk in Galway if you want one; work wherever you like.', 'location', undefined],
    ['Place of work: 4 Quay Street, Bristol BS1 4DJ', 'location', 'Bristol'],
  ] as const)('%s', (text, field, value) => { expect(values(text)[field]).toBe(value) })
})

describe('words of people in a hurry, and lists that may be short of one', () => {
  it.each([
    ['43k nope 43,500 she corrected herself. Salary in £.', { baseAmount: 43_500 }],
    ['offer 54k, then "ah we\'ll say 55"', { baseAmount: 55_000 }],
    ['Holiday: 26 days NOW 28 DAYS', { ptoDays: 28 }],
    ['start 4/6 --> moved to 4/13\nPay $30/hr', { startDate: '2027-04-13' }],
    ['The reply date moves, from 07/05/2026 to 11/05/2026. Salary £40,000.', { answerBy: '2026-05-11' }],
    ['Salary £40,000. Studio in Leeds, come in Monday and Thursday, rest at home. Starting 1 June.', { startDate: '2026-06-01', officeDaysPerWeek: 2 }],
    ['We have pencilled 15 June 2026 with you as your first day.', { startDate: '2026-06-15' }],
    ['options 4y 1y cliff, 1,500 units', { cliffMonths: 12, vestingYears: 4 }],
    ['CPA EXAM: A bonus of $5,000 is paid upon passing.', { bonusTargetAmount: undefined }],
    ['You will get a one-time hire-on bonus of $5,000.', { signOnAmount: 5000, bonusTargetAmount: undefined }],
    ['rrsp match 3 pct for 3 pct', { retirementMatchPercent: 100, retirementMatchUpToPercent: 3 }],
    ['You would be on Wendell Kaczmar\'s crew.', { manager: 'Wendell Kaczmar' }],
    ['Immediate manager of record: Desrosiers, Philippa', { manager: 'Philippa Desrosiers' }],
    ['Your manager will be Clarissa Ndiaye-\nHolt. Your leave is 20 days.', { manager: 'Clarissa Ndiaye-Holt' }],
    ['You are offering me General Manager of the Gladwater Inn.', { manager: undefined }],
    ['Checks: DBS, right 2 work, refs x2', { contingencies: ['background-check', 'references', 'right-to-work'] }],
    ['physical + pee test', { contingencies: ['drug-screen', 'physical'] }],
    ['Medical Laboratory Technologist. The offer is subject to two references.', { contingencies: ['references'] }],
    ['The offer is subject to a DBS check. A doctor of our choice has to see you before you start.', { contingencies: undefined }],
    ['Retirement: VRS hybrid plan', { workplace: undefined }],
    ['For six months after leaving you may not be employed by a maker of implants.', { noncompete: true }],
    ['There is nothing to stop you working for a competitor afterwards.', { noncompete: false }],
  ])('%s', (text, expected) => { for (const [field, value] of Object.entries(expected)) expect(values(text)[field], field).toEqual(value) })
})

describe('values that seem to stand there and do not', () => {
  it.each([
    ['We will let you know by 8 May whether the budget is through. Base would be £38,000.', { baseAmount: 38_000, answerBy: undefined }],
    ['Base: 88,000\nBonus: 10%\nSorry, base should read 86,000, the 88 was with the allowance.', { baseAmount: 86_000 }],
    ['Hi Bo, Wes Tanner (your future boss) says hello. Lumen Kiln Co. would like you as Kiln Technician from 8 June.', { location: undefined, roleTitle: 'Kiln Technician' }],
    ['You will move from Karl Ober to Grete Haas as manager, and from Linz to Steyr.', { company: undefined }],
    ['Casual until 1 June, permanent from then. Boss: Dr Mere Tapsell.', { answerBy: undefined, manager: 'Mere Tapsell' }],
    ['Could you let us know by a week tomorrow, 14 May?', { answerBy: '2026-05-14' }],
    ['refs yes, crb no', { contingencies: ['references'] }],
    ['Your references came back fine. Only the medical is left.', { contingencies: undefined }],
    ['You would report to Ken Brill or to Judit Sorel, they are deciding.', { manager: undefined }],
    ['Position: Gardener. You would be working for the Loxley Estate.', { manager: undefined }],
    ['Reports to Nils Haugen Base Salary $81,400 Offer Expires May 15, 2026', { manager: 'Nils Haugen', baseAmount: 81_400 }],
    ['The office mgr (Shawna) called - Larkspur Family Dental, Missoula MT', { manager: undefined }],
    ['Pay 27 an hour. Location: Reno or Sparks.', { location: undefined }],
    ['You will work at the Ironbark Ridge mine near Newman, Western Australia.', { location: 'Newman' }],
    ['WETHERELL COLLEGE\nOffice of the Provost\nBrattleboro, Vermont\n\nI am glad to appoint you Associate Director of Admissions. Your salary for the academic year is $65,000.', { roleTitle: 'Associate Director of Admissions', currency: 'USD' }],
    ['Salary $117,000 per annum. Commission 40% of personal billings above $290,000.', { bonusTargetPercent: undefined, bonusTargetAmount: undefined }],
    ['hygienist\n$47/hr, I said 50, she came back w/ 48.50', { baseAmount: 48.5, basePeriod: 'hour' }],
    ['The panel would like you, as Senior Buyer with Pikestaff Foods, to begin on 8 June after your meeting with Lorna Vance and the panel. Please let Lorna know.', { company: 'Pikestaff Foods' }],
    ['3,200 RSUs: one quarter vests on the first anniversary and the balance in equal quarterly installments over the three years that follow.', { vestingYears: 4 }],
    ['P o s i t i o n :   Avionics Technician\nH o u r l y  r a t e :   $ 38 . 25\nS t a r t :   October 12, 2026\nH o l i d a y s :   9', { baseAmount: 38.25, startDate: '2026-10-12', holidays: 9 }],
  ])('%s', (text, expected) => { for (const [field, value] of Object.entries(expected)) expect(values(text)[field], field).toEqual(value) })
})
