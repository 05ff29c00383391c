import { strToU8, zipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectNothingLeft, findBarriers, launch, openApp } from './candidate.ts'
import type { Candidate } from './candidate.ts'

let browser: Browser
beforeAll(async () => { browser = await launch() })
afterAll(() => browser.close())

const lines = [
  'Quarry Lane Clinics, 14 Mill Street, Dayton, Ohio', 'November 20, 2026', 'Dear Robin,',
  'We are delighted to offer you the position of Data Engineer, reporting to Ana Castel. Your annual base salary will be $128,500, paid twice a month.',
  'You will receive a one-time signing bonus of $7,500, repayable in full if you leave within 12 months. Your target bonus is 12% of base salary.',
  'You will accrue 20 days of paid vacation per year. Your first day will be January 11, 2027. This offer is contingent on a background check.',
  'Please let us know by December 4, 2026.',
]

const toLetter = async (candidate: Candidate) => {
  await candidate.page.getByRole('link', { name: 'Read the letter' }).click()
  await candidate.page.getByRole('heading', { level: 1, name: /What does the letter say/ }).waitFor()
}
const give = (candidate: Candidate, name: string, buffer: Buffer, mimeType = 'application/octet-stream') => candidate.page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer })

const pdfOf = async (body: string): Promise<Buffer> => {
  const page = await browser.newPage()
  await page.setContent(`<body style="font:14px Georgia">${body}</body>`)
  const file = await page.pdf({ format: 'Letter' })
  await page.close()
  return file
}
const wordOf = (paragraphs: readonly string[]): Buffer => {
  const xml = `<w:document xmlns:w="x"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text.replace(/&/g, '&amp;')}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`
  return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml), '[Content_Types].xml': strToU8('<Types/>') }))
}
const mailOf = (text: string): Buffer => Buffer.from(`From: Wren <wren@example.test>\r\nTo: robin@example.test\r\nSubject: Your offer\r\nDate: Fri, 20 Nov 2026 10:00:00 -0500\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n`)

describe('a letter from a file', () => {
  it.each([
    ['a PDF', async () => ['offer.pdf', await pdfOf(lines.map((line) => `<p>${line}</p>`).join(''))] as const],
    ['a Word file', async () => ['offer.docx', wordOf(lines)] as const],
    ['an e-mail', async () => ['offer.eml', mailOf(lines.join('\r\n\r\n'))] as const],
    ['a text', async () => ['offer.txt', Buffer.from(lines.join('\n\n'))] as const],
  ])('is read from %s, beside its words, and nothing counts before it is confirmed', async (_kind, make) => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await toLetter(candidate)
    const [name, file] = await make()
    await give(candidate, name, file)
    await page.getByRole('region', { name: 'What was found' }).waitFor()
    const found = page.getByRole('region', { name: 'What was found' })
    for (const says of ['$128,500 a year', '$7,500', '12%', '20 days', '11 Jan 2027', '4 Dec 2026', 'Background check']) expect(await found.innerText()).toContain(says)
    expect(await page.getByRole('article', { name: 'The text' }).innerText()).toContain('signing bonus')
    expect(await findBarriers(page)).toEqual([])

    await page.getByRole('button', { name: 'Confirm: Base salary' }).click()
    await page.getByRole('link', { name: 'To the offer' }).click()
    await page.getByRole('link', { name: /^2 Pay/ }).click()
    await expect.poll(() => page.getByRole('main').getByRole('textbox', { name: 'Base salary', exact: true }).inputValue()).toBe('$128,500')
    expect(await page.getByRole('main').getByRole('textbox', { name: 'Signing bonus', exact: true }).inputValue()).toBe('')
    expectNothingLeft(candidate)
    await candidate.close()
  })

  it.each([
    ['nothing', Buffer.from(''), /empty/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /picture/],
    ['a damaged PDF', Buffer.from('%PDF-1.7\nnothing more'), /damaged/],
    ['a zip that is no Word file', Buffer.from(zipSync({ 'a.txt': strToU8('x') })), /not a Word file/],
    ['bytes that are no text', Buffer.from([1, 0, 2, 0, 3, 0, 0, 0, 7]), /no text/],
  ])('says what is wrong with %s', async (_what, file, says) => {
    const candidate = await openApp(browser)
    await toLetter(candidate)
    await give(candidate, 'offer.bin', file)
    await expect.poll(() => candidate.page.getByRole('main').innerText()).toMatch(says)
    expectNothingLeft(candidate)
    await candidate.close()
  })

  it('says that a PDF of pictures has no text', async () => {
    const candidate = await openApp(browser)
    await toLetter(candidate)
    await give(candidate, 'scan.pdf', await pdfOf('<img alt="" src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\' width=\'400\' height=\'400\'%3E%3Crect width=\'400\' height=\'400\'/%3E%3C/svg%3E">'))
    await expect.poll(() => candidate.page.getByRole('main').innerText()).toMatch(/This PDF is a picture/)
    await candidate.close()
  })

  it('makes an offer in the currency of the letter', async () => {
    const candidate = await openApp(browser)
    const { page } = candidate
    await toLetter(candidate)
    await page.getByRole('textbox', { name: 'The text' }).fill('Dear Robin,\n\nWe are pleased to offer you the post of Ward Manager in Leeds. Your salary will be £52,750 per annum. Your first day will be 11 January 2027.')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Confirm: Base salary' }).click()
    await page.getByRole('link', { name: 'To the offer' }).click()
    await expect.poll(() => page.getByRole('combobox', { name: 'Currency' }).inputValue()).toBe('GBP')
    await candidate.close()
  })

  it('reads 200,000 pasted characters without stopping the page', async () => {
    const candidate = await openApp(browser)
    await toLetter(candidate)
    await candidate.page.getByRole('textbox', { name: 'The text' }).fill(`${lines.join('\n')}\n${'All work and no terms here. '.repeat(7500)}`)
    await candidate.page.getByRole('button', { name: 'Read it' }).click()
    await candidate.page.getByRole('region', { name: 'What was found' }).waitFor()
    expect(await candidate.page.getByRole('main').innerText()).toContain('$128,500')
    expectNothingLeft(candidate)
    await candidate.close()
  })
})
