import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, launch, openApp } from './candidate.ts'

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

const field = (page: Page, name: string) => page.getByRole('main').getByRole('textbox', { name, exact: true })
const next = (page: Page, name: string) => page.getByRole('link', { name: `Next: ${name}` }).click()
const oneLine = async (page: Page, round: string, words: string) => {
  await page.getByRole('textbox', { name: `${round}, in one line` }).fill(words)
  await page.getByRole('textbox', { name: `${round}, in one line` }).press('Tab')
}
const shown = (page: Page, name: string) => field(page, name).inputValue()

describe('entering an offer an hour after the call', () => {
  it.each([[1440, 900], [390, 844]])('goes from the date to the promises at %i by %i, and a reload in the middle loses nothing', async (width, height) => {
    const candidate = await openApp(browser, { width, height })
    const { page } = candidate
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByRole('heading', { level: 1, name: 'When do they need your answer?' }).waitFor()
    await field(page, 'Company').fill('Quarry Lane Clinics')
    await page.getByRole('button', { name: 'In a week' }).click()
    await field(page, 'By what time').fill('5 pm')
    await field(page, 'Who said it').fill('Wren Adeyemi')
    await next(page, 'pay')

    await oneLine(page, 'Pay', '142 base, around 10% bonus, 8k to sign')
    expect(await shown(page, 'Base salary')).toBe('$142,000')
    expect(await shown(page, 'Target bonus')).toBe('10')
    expect(await shown(page, 'Signing bonus')).toBe('$8,000')
    await expect.poll(() => page.getByRole('radiogroup', { name: 'How sure: Target bonus' }).getByRole('radio', { name: 'Roughly' }).isChecked()).toBe(true)

    await page.reload()
    await page.getByRole('heading', { level: 1, name: /say about pay/ }).waitFor()
    expect(await field(page, 'Company').inputValue()).toBe('Quarry Lane Clinics')
    expect(await shown(page, 'Base salary')).toBe('$142,000')

    await next(page, 'equity')
    await oneLine(page, 'Equity', '48k in stock units over 4 years, 12 month cliff, quarterly')
    await next(page, 'benefits')
    await oneLine(page, 'Benefits', '180 a month for health, match 50% of the first 6%, 20 days off')
    expect(await shown(page, 'Health cover you pay')).toBe('$180')
    expect(await shown(page, 'Paid days off')).toBe('20')
    await next(page, 'time and place')
    await oneLine(page, 'Time and place', 'hybrid, 3 days on site in Dayton, 40 hours')
    expect(await shown(page, 'Days on site')).toBe('3')
    await next(page, 'what was said')
    await field(page, 'People in the company').fill('about 11,400')
    await page.getByRole('button', { name: 'Add a promise' }).click()
    await page.getByRole('main').getByRole('textbox', { name: /promised/i }).first().fill('A review after six months')

    await page.goto(`${page.url().split('#')[0]}#/`)
    await page.getByRole('heading', { name: 'Quarry Lane Clinics' }).waitFor()
    await expect.poll(() => page.getByRole('article').first().innerText()).toContain('7 days')
    expect(await page.getByRole('article').first().innerText()).toContain('$142,000')
    expectNothingLeft(candidate)
    await candidate.close()
  })

  it('says why an entry cannot be read, where it happened, and keeps the last good value', async () => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await page.getByRole('button', { name: 'Write it down' }).click()
    await next(page, 'pay')
    const base = field(page, 'Base salary')
    await base.fill('120k')
    await expect.poll(() => page.getByRole('main').innerText()).toContain('$120,000')
    for (const [typed, says] of [['12o', /letter/], ['-5000', /below zero/], ['lots', /no number/], ['9999999999999999', /zeros/]] as const) {
      await base.fill(typed)
      await expect.poll(() => page.getByRole('main').innerText()).toMatch(says)
    }
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /say about pay/ }).waitFor()
    // What was typed last is still there, with its sentence, and so is the last value that could be read.
    expect(await base.inputValue()).toBe('9999999999999999')
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/zeros/)
    await page.goto(`${page.url().split('#')[0]}#/`)
    await expect.poll(() => page.getByRole('main').innerText()).toContain('$120,000')
    await page.goBack()
    for (const [typed, tidy] of [['85,5k', '$85,500'], ['1.2m', '$1,200,000'], ['£62,500', '£62,500'], ['$41.50/h', '$41.50'], ['٨٥٠٠٠', '$85,000']] as const) {
      await base.fill(typed)
      await base.press('Tab')
      await expect.poll(() => base.inputValue()).toBe(tidy)
    }
    await field(page, 'Company').fill('<img src=x onerror=alert(1)> & "Söhne"')
    await page.goto(`${page.url().split('#')[0]}#/`)
    await page.getByRole('heading', { name: '<img src=x onerror=alert(1)> & "Söhne"' }).waitFor()
    expectNothingLeft(candidate)
    await candidate.close()
  })

  it('takes back a deletion, step by step, with the keyboard alone', async () => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await page.getByRole('button', { name: 'Write it down' }).focus()
    await page.keyboard.press('Enter')
    await field(page, 'Company').fill('Quarry Lane Clinics')
    await page.goto(`${page.url().split('#')[0]}#/`)
    await page.getByRole('heading', { name: 'Quarry Lane Clinics' }).waitFor()
    await page.getByRole('button', { name: /^Undo/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('heading', { name: 'Quarry Lane Clinics' }).count()).toBe(0)
    await page.getByRole('button', { name: /^Redo/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Quarry Lane Clinics' }).waitFor()
    expectNothingLeft(candidate)
    await candidate.close()
  })
})
