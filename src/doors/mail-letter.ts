import PostalMime from 'postal-mime'
import { readBytes, shortened } from './letter-file.ts'
import type { LetterFile, ReadingOptions } from './letter-file.ts'

/** The words of an e-mail, with a letter that is attached to it behind them. */
export const readMail = async (bytes: Uint8Array, options: ReadingOptions): Promise<LetterFile> => {
  const mail = await PostalMime.parse(bytes.slice().buffer)
  const head = [mail.date ? `Date: ${mail.date}` : '', mail.from?.name ? `From: ${mail.from.name}` : '', mail.subject ? `Subject: ${mail.subject}` : ''].filter((line) => line !== '')
  const body = mail.text?.trim() || plainOf(mail.html ?? '')
  const attached: string[] = []
  for (const { filename, content } of mail.attachments) {
    if (!/\.(?:pdf|docx|txt)$/i.test(filename ?? '') || typeof content === 'string') continue
    const read = await readBytes(new Uint8Array(content as ArrayBuffer), filename ?? '', options)
    if (read.ok) attached.push(read.text)
  }
  return shortened([head.join('\n'), body, ...attached].filter((part) => part !== '').join('\n\n'))
}

/** HTML as plain lines. It is only ever read as text, never shown as a page. */
const plainOf = (html: string): string => {
  const page = new DOMParser().parseFromString(html.replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])[^>]*>/gi, '$&\n').replace(/<\/td>/gi, '$&\t'), 'text/html')
  for (const unseen of page.querySelectorAll('script, style')) unseen.remove()
  return (page.body.textContent ?? '').replace(/[ \u00a0]+/g, ' ').replace(/\n{3,}/g, '\n\n').trim()
}
