import { describe, expect, it } from 'vitest'
import { letterPhrases } from '#content/letter-phrases.ts'
import type { OfferField } from '#domain/letter/offer-field.ts'
import { readOfferText } from '#domain/letter/read-offer-text.ts'

/** What is read of one field; undefined where nothing is. The texts are read on Wednesday 6 May 2026. */
const read = (text: string, field: OfferField): unknown => readOfferText(text, '2026-05-06', letterPhrases).fields[field]?.value

type Example = [text: string, field: OfferField, value: unknown]

const conventions: Record<string, Example[]> = {
  'what is asked, guessed or left open is not stated': [
    ['Sign-on bonus? I will ask finance, maybe $5,000.', 'signOnAmount', undefined],
    ['Remote? She did not say.', 'workplace', undefined],
    ['PTO around 6 or 7 days, I think.', 'ptoDays', undefined],
    ['Your start date is to be confirmed, some time in June.', 'startDate', undefined],
    ['Base salary: $90,000 per year', 'baseAmount', 90_000],
  ],
  'later corrections win': [
    ['Base is 80k, sorry, 82k.', 'baseAmount', 82_000],
    ['The base salary was increased from $80,000 to $84,000 per year.', 'baseAmount', 84_000],
    ['base 118 -> they came back at 121', 'baseAmount', 121_000],
    ['Salary $95,000 per year.\nCorrection: the salary is $97,000 per year.', 'baseAmount', 97_000],
    ['Your base salary is $97,000 per year.\n\nOn Mon, May 4, 2026, Ann wrote:\n> Your base salary is $95,000 per year.', 'baseAmount', 97_000],
  ],
  'only this offer to this person counts': [
    ['The posted range for this role is $100,000 to $130,000. Your base salary is $118,000.', 'baseAmount', 118_000],
    ['Other candidates at this level earn a base salary of $120,000.', 'baseAmount', undefined],
    ['You told us you currently earn a base salary of $91,000.', 'baseAmount', undefined],
    ['My other offer has a base salary of $140,000.', 'baseAmount', undefined],
    ['After probation your salary rises to $66,000 per year.', 'baseAmount', undefined],
  ],
  'a range without a figure stays empty': [
    ['Your target bonus is 10-14% of base salary.', 'bonusTargetPercent', undefined],
    ['Base salary between $90,000 and $100,000 per year.', 'baseAmount', undefined],
    ['90k base, maybe 92', 'baseAmount', 90_000],
    ['Vacation: 15 to 20 days', 'ptoDays', undefined],
  ],
  'values stay as stated, except for a split the text gives': [
    ['OTE $100k, 80/20', 'baseAmount', 80_000],
    ['OTE $100k, 80/20', 'bonusTargetAmount', 20_000],
    ['Base salary $100,000 with a 10% target bonus.', 'bonusTargetAmount', undefined],
    ['OTE 100k, 80/20', 'bonusTargetPercent', undefined],
  ],
  'the yearly figure counts beside a pay-cycle amount': [
    ['You will be paid $4,000 semi-monthly, which equals $96,000 annually.', 'baseAmount', 96_000],
    ['A bi-weekly salary of $3,000, equivalent to $78,000 per year.', 'basePeriod', 'year'],
    ['Your hourly rate is $31.50.', 'basePeriod', 'hour'],
    ['Your salary is $3,000 per bi-weekly pay period.', 'baseAmount', undefined],
    ['Your salary is €4,200 gross per month.', 'basePeriod', 'month'],
  ],
  'allowances, premiums and packages are never base': [
    ['A car allowance of $600 per month is paid.', 'baseAmount', undefined],
    ['Base salary $80,000 a year. Night differential $4.00 per hour.', 'baseAmount', 80_000],
    ['Total cost to company: Rs. 30,00,000 per annum. Fixed pay: Rs. 24,00,000 per annum.', 'baseAmount', 2_400_000],
    ['Basic 6,00,000\nGross fixed pay Rs. 12,00,000 per annum\nGratuity 28,848', 'baseAmount', 1_200_000],
    ['A recoverable draw of $4,000 a month for three months.', 'baseAmount', undefined],
  ],
  'the currency is that of base pay': [
    ['Base salary £48,000 per annum.', 'currency', 'GBP'],
    ['Salary $98,000 a year at our office in Toronto, Ontario, with RRSP matching.', 'currency', 'CAD'],
    ['Salary $98,000 a year plus 12% superannuation, in Brisbane.', 'currency', 'AUD'],
    ['Fixed: 18 LPA', 'currency', 'INR'],
    ['base 142, 10% bonus', 'currency', undefined],
  ],
  'a ceiling is no bonus target': [
    ['You may earn a bonus of up to 15% of salary.', 'bonusTargetPercent', undefined],
    ['Bonus: target 10%, maximum 20%.', 'bonusTargetPercent', 10],
    ['A discretionary bonus, which paid 6% last year.', 'bonusTargetPercent', undefined],
    ['Your annual bonus target is 12% of base salary.', 'bonusTargetPercent', 12],
    ['Variable pay at target: Rs. 3,00,000 per annum.', 'bonusTargetAmount', 300_000],
  ],
  'sign-on is the sum of its instalments': [
    ['A sign-on bonus of $6,000 after 90 days and $4,000 at your first anniversary.', 'signOnAmount', 10_000],
    ['sign on 5k yr1 + 5k yr2', 'signOnAmount', 10_000],
    ['A retention award of $4,000 is paid after three years.', 'signOnAmount', undefined],
    ['A sign-on bonus of $10,000, to be repaid if you leave within 18 months.', 'signOnRepayMonths', 18],
    ['Sign-on bonus: $10,000.\nRelocation of $5,000, to be repaid if you leave within 24 months.', 'signOnRepayMonths', undefined],
  ],
  'relocation is the sum or ceiling without housing': [
    ['We reimburse moving costs up to $7,500.', 'relocationAmount', 7500],
    ['Relocation: $10,000 lump sum. Temporary housing up to $9,000.', 'relocationAmount', 10_000],
    ['Temporary housing of up to $6,000 is provided.', 'relocationAmount', undefined],
    ['There is no relocation assistance.', 'relocationAmount', undefined],
  ],
  'equity is the first grant': [
    ['You will be granted 2,400 restricted stock units.', 'equityKind', 'rsu'],
    ['An incentive stock option to purchase 24,000 shares.', 'equityKind', 'iso'],
    ['9,000 stock options at an exercise price of $3.15.', 'strikePrice', 3.15],
    ['You will be granted 1,000 RSUs. Annual refresh grants of 400 RSUs are usual.', 'equityShares', 1000],
    ['0.4% of the company.', 'equityKind', 'shares-percent'],
    ['Our quality system is certified to ISO 9001.', 'equityKind', undefined],
  ],
  'vesting is its whole length, a cliff its first step': [
    ['The RSUs vest over four years with a one-year cliff.', 'vestingYears', 4],
    ['The RSUs vest over four years with a one-year cliff.', 'cliffMonths', 12],
    ['The RSUs vest 5%, 15%, 40% and 40% over four years.', 'vestingSchedule', [5, 15, 40, 40]],
    ['One quarter of the options vests on the first anniversary and the remainder in thirty-six equal monthly instalments.', 'vestingYears', 4],
    ['Employer 401(k) match contributions vest over three years.', 'vestingYears', undefined],
  ],
  'only a match is a match': [
    ['The 401(k) plan matches 50% of the first 6% of pay.', 'retirementMatchPercent', 50],
    ['401(k): dollar for dollar up to 3.5%.', 'retirementMatchUpToPercent', 3.5],
    ['The employer contributes 5% to the pension whether or not you contribute.', 'retirementMatchPercent', undefined],
    ['The 401(k) matches 100% of the first 3% and 50% of the next 2%.', 'retirementMatchUpToPercent', 3],
    ['Superannuation of 12% is paid on top.', 'retirementMatchUpToPercent', undefined],
  ],
  'paid leave is counted in days at the start': [
    ['Vacation: 4 weeks', 'ptoDays', 20],
    ['You accrue 160 hours of PTO per year.', 'ptoDays', 20],
    ['Annual leave: 25 days, rising to 28 days after five years. Sick leave: 10 days.', 'ptoDays', 25],
    ['30 days of annual leave including 8 public holidays.', 'ptoDays', 30],
    ['30 days of annual leave including 8 public holidays.', 'holidays', undefined],
    ['We offer unlimited PTO.', 'ptoUnlimited', true],
  ],
  'holidays are counted when they are public or the company’s': [
    ['11 paid holidays per year', 'holidays', 11],
    ['Holidays: 10', 'holidays', 10],
    ['10 company holidays plus 2 floating holidays', 'holidays', 10],
    ['25 days of holiday plus bank holidays, in London.', 'ptoDays', 25],
    ['7 or 8 holidays, not sure', 'holidays', undefined],
  ],
  'severance is in weeks and is not notice': [
    ['If dismissed without cause you receive eight weeks of severance pay.', 'severanceWeeks', 8],
    ['Severance: three months of base salary.', 'severanceWeeks', 13],
    ['Either party gives three months of notice.', 'severanceWeeks', undefined],
    ['There is no severance.', 'severanceWeeks', undefined],
  ],
  'workplace and office days': [
    ['You will be in our Leeds office three days a week.', 'officeDaysPerWeek', 3],
    ['You may work one day a week from home.', 'officeDaysPerWeek', 4],
    ['This role is fully remote.', 'workplace', 'remote'],
    ['This is a hybrid role.', 'workplace', 'hybrid'],
    ['Working from home is not available; you work on site every day.', 'workplace', 'onsite'],
  ],
  'location is the place of work': [
    ['You will be based in our Denver office.', 'location', 'Denver'],
    ['Location: Austin, TX', 'location', 'Austin'],
    ['The company is headquartered in Boston. You will work at our Tulsa plant.', 'location', 'Tulsa'],
    ['Head office: Calder Wharf, Leeds', 'location', undefined],
  ],
  'hours a week only where hours are given': [
    ['Hours: 37.5 per week', 'hoursPerWeek', 37.5],
    ['Four 10-hour shifts a week.', 'hoursPerWeek', 40],
    ['This is a full-time position.', 'hoursPerWeek', undefined],
    ['Overtime is paid for more than 40 hours per week.', 'hoursPerWeek', undefined],
  ],
  'names without titles': [
    ['You will report to Dr. Amelia Stone, Director of Research.', 'manager', 'Amelia Stone'],
    ['Reporting to our Head of Finance, Ines Kowal.', 'manager', 'Ines Kowal'],
    ['You will report to the Vice President of Sales.', 'manager', undefined],
    ['On behalf of Larkwood Systems, Inc., I am pleased to offer you the position of Data Engineer.', 'roleTitle', 'Data Engineer'],
    ['Our client Harbour Foods has approved your offer.\n\nTess, Bluebird Recruitment', 'company', 'Harbour Foods'],
  ],
  'a non-compete is imposed, excluded or not spoken of': [
    ['You will sign a twelve-month non-compete.', 'noncompete', true],
    ['This offer does not include a non-compete.', 'noncompete', false],
    ['You will sign a confidentiality and non-solicitation agreement.', 'noncompete', undefined],
    ['You confirm that no non-compete with a former employer prevents you from joining.', 'noncompete', undefined],
    ['For six months after leaving you will not work for a competitor.', 'noncompete', true],
  ],
  'contingencies are checks, not licences': [
    ['This offer is contingent on a background check and Form I-9.', 'contingencies', ['background-check', 'right-to-work']],
    ['Subject to two references and an occupational health assessment.', 'contingencies', ['references', 'physical']],
    ['You need a valid driving licence.', 'contingencies', undefined],
    ['Conditional on a negative drug screen.', 'contingencies', ['drug-screen']],
    ['Medical, dental and vision insurance begin on the first day.', 'contingencies', undefined],
  ],
  'day and month follow the country': [
    ['Salary £40,000. Start date: 04/06/2026', 'startDate', '2026-06-04'],
    ['Salary $80,000, with a 401(k). Start date: 06/04/2026', 'startDate', '2026-06-04'],
    ['Start date: June 1', 'startDate', '2026-06-01'],
    ['Start date: January 11', 'startDate', '2027-01-11'],
    ['Start date: 04/06/2026', 'startDate', undefined],
    ['Start date: Thu 04/06/2026', 'startDate', '2026-06-04'],
  ],
  'relative dates count from the letter, or from the day of reading': [
    ['May 4, 2026\n\nDear Ann,\n\nPlease sign and return this letter within ten business days of the date of this letter.', 'answerBy', '2026-05-18'],
    ['4 May 2026\n\nDear Ann,\n\nPlease reply within ten days of the date of this letter.', 'answerBy', '2026-05-14'],
    ['Please let me know by Friday.', 'answerBy', '2026-05-08'],
    ['They want an answer by Friday week.', 'answerBy', '2026-05-15'],
    ['I need your answer in 24 hours.', 'answerBy', '2026-05-07'],
    ['I would like your answer by the end of the month.', 'answerBy', '2026-05-31'],
  ],
  'the first day and the answer date are this person’s own': [
    ['You will start on or before June 1, 2026.', 'startDate', '2026-06-01'],
    ['The board meets on May 20, 2026. Please accept by May 15, 2026.', 'answerBy', '2026-05-15'],
    ['The other candidate has an interview on May 12.', 'answerBy', undefined],
    ['Your benefits start on July 1, 2026.', 'startDate', undefined],
    ['This offer expires on May 22, 2026.', 'answerBy', '2026-05-22'],
  ],
}

describe.each(Object.entries(conventions))('%s', (_, examples) => {
  it.each(examples)('%j', (text, field, value) => {
    expect(read(text, field)).toEqual(value)
  })
})
