import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, launch, openApp } from './candidate.ts'

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

describe('preparing a script', () => {
  it.each([[1440, 900], [390, 844]])('keeps what is private out of it at %i by %i, and loses nothing on a reload', async (width, height) => {
    const candidate = await openApp(browser, { width, height })
    const { page } = candidate
    const base = page.url().split('#')[0]
    await page.getByRole('button', { name: 'Write it down' }).click()
    await page.getByRole('main').getByRole('textbox', { name: 'Company', exact: true }).fill('Quarry Lane Clinics')
    const id = /offer\/([^/]+)\//.exec(page.url())![1]!
    await page.goto(`${base}#/offer/${id}/pay`)
    await page.getByRole('main').getByRole('textbox', { name: 'Base salary', exact: true }).fill('142k')

    await page.goto(`${base}#/offer/${id}/weigh`)
    await page.getByRole('button', { name: /Skip/ }).click()
    await page.getByRole('textbox', { name: 'Something against it' }).fill('Ninety minutes on the train past Ottery and nobody to fetch Joss')
    await page.getByRole('textbox', { name: 'Something against it' }).press('Enter')

    await page.goto(`${base}#/offer/${id}/arguments`)
    const draft = page.getByRole('textbox', { name: 'What you would say' })
    await draft.fill('I brought the waiting list down from 310 to 42 in a year.\n\nMy rent is going up in March, so I need more.')
    const marks = page.getByRole('list', { name: 'Marks in this draft' })
    await expect.poll(() => marks.innerText()).toMatch(/1\s*skill-based/)
    await expect.poll(() => marks.innerText()).toMatch(/1\s*avoid/)
    await page.reload()
    await expect.poll(() => draft.inputValue()).toContain('310 to 42')
    await page.getByRole('button', { name: 'Keep it on my side' }).click()
    await expect.poll(() => draft.inputValue()).not.toContain('rent')
    await page.getByRole('link', { name: 'Take it to the script' }).click()

    await page.getByRole('button', { name: 'Add an ask' }).click()
    await page.getByRole('textbox', { name: 'How much, or in your words' }).fill('150k')
    const main = page.getByRole('main')
    await expect.poll(() => main.innerText()).toContain('$150,000')
    if (width < 860) await page.getByRole('button', { name: 'By e-mail' }).click()
    await expect.poll(() => main.innerText()).toContain('Nothing from your side is in here')
    const copies = page.getByRole('button', { name: 'Copy' })
    await copies.first().click()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('310 to 42')
    expect(copied).toContain('$150,000')
    for (const secret of [/rent/i, /Ottery/, /Joss/, /ninety/i, /train/i]) expect(copied).not.toMatch(secret)

    await page.emulateMedia({ media: 'print' })
    const printed = await page.locator('body').innerText()
    expect(printed).toContain('310 to 42')
    for (const secret of [/Ottery/, /Joss/, /\brent\b/i]) expect(printed).not.toMatch(secret)
    expectNothingLeft(candidate)
    await candidate.close()
  })
})
