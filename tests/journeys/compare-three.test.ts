import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, launch, openApp } from './candidate.ts'

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

const oneLine = async (page: Page, round: string, words: string) => {
  const line = page.getByRole('textbox', { name: `${round}, in one line` })
  await line.fill(words)
  await line.press('Tab')
}
const enter = async (page: Page, door: string, company: string, pay: string, benefits: string) => {
  await page.getByRole('button', { name: door }).click()
  await page.getByRole('main').getByRole('textbox', { name: 'Company', exact: true }).fill(company)
  await page.getByRole('link', { name: 'Next: pay' }).click()
  await oneLine(page, 'Pay', pay)
  await page.getByRole('link', { name: 'Next: equity' }).click()
  await page.getByRole('link', { name: 'Next: benefits' }).click()
  await oneLine(page, 'Benefits', benefits)
  await page.goto(`${page.url().split('#')[0]}#/`)
  await page.getByRole('heading', { name: company }).waitFor()
}
const cell = (page: Page, name: RegExp) => page.getByRole('button', { name }).first()

describe('comparing three offers', () => {
  it('puts what was typed side by side, keeps unknown apart from zero, and loses nothing on a reload', async () => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await enter(page, 'Write it down', 'Quarry Lane Clinics', '100k base, 10% bonus, 5k to sign', '100 a month for health')
    await enter(page, 'I just got off a call', 'Hollin Rail', '52/h, no bonus', '0 for health')
    await enter(page, 'I just got off a call', 'Bexley Glass', '110k', '')

    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Compare' }).click()
    await cell(page, /100,000 , Base salary, Quarry/).waitFor()
    await cell(page, /108,160 , Base salary, Hollin/).waitFor()
    await page.reload()
    await cell(page, /100,000 , Base salary, Quarry/).waitFor()

    // Year one at Quarry Lane: 100,000 + 10,000 + 5,000 less 12 x 100.
    await cell(page, /113,800 , Year one, on paper, Quarry/).click()
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/100,000/)
    const bonus = page.getByRole('row', { name: /^Bonus/ }).first()
    expect(await bonus.getByRole('cell').last().innerText()).toContain('not said')
    expectNothingLeft(candidate)
    await candidate.close()
  })

  it('shows on paper, for the person, and the arithmetic of the example', async () => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await page.getByRole('button', { name: /Look at an example/ }).click()
    await page.getByRole('heading', { level: 1, name: /offers/ }).waitFor()
    await page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name: 'Compare' }).click()
    await expect.poll(() => page.getByRole('main').innerText()).toContain('Fennimore is ahead by $32,200')
    expect(await page.getByRole('main').innerText()).toContain('Larkspur is ahead by $18,900')
    await cell(page, /9,807 , The commute, Fennimore/).click()
    await expect.poll(() => page.getByRole('main').innerText()).toMatch(/239(\.2)?/)
    await page.getByRole('button', { name: 'Hide all' }).first().click()
    await expect.poll(() => page.getByRole('main').innerText()).not.toContain('9,807')
    await page.getByRole('button', { name: /Clear it and start your own/ }).click()
    await page.getByRole('button', { name: 'Write it down' }).waitFor()
    expectNothingLeft(candidate)
    await candidate.close()
  })
})
