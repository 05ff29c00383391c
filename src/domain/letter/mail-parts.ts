import type { PageLine } from './split-lines.ts'

/** One message of a thread: the newest first. A plain letter is one part. */
export type MailPart = { lines: PageLine[]; quoted: boolean }

const wrote = /^(?:on|am|le|el) .{4,120}\b(?:wrote|writes|schrieb|a écrit|escribió)\s*:?$/i
const wroteTail = /\b(?:wrote|schrieb)\s*:$/i
const divider = /^[-_=]{2,}\s*(?:original|forwarded|previous|earlier|quoted|older) (?:message|e?-?mail|offer|text)\b.*$|^(?:original|forwarded|previous|earlier|quoted|older) (?:message|e?-?mail|offer|text)\b[^.,$£€₹\d]{0,30}(?:\([^)]{1,30}\))?:?\s*[-_=]*$|^begin forwarded message:?$|^[-_=]{2,}\s*(?:ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|oorspronkelijk bericht|doorgestuurd bericht)\b.*$|^_{10,}$|^-{2,}\s*(?:original|forwarded)\b.*$/i
const header = /^(?:from|sent|to|date|subject|cc|reply-to|von|gesendet|an|betreff)\s*:/i

/** Cuts a thread into its messages, by quote marks, "On ... wrote:", dividers and header blocks in the middle. */
export const mailParts = (lines: PageLine[]): MailPart[] => {
  const levels: PageLine[][] = [[]]
  let opened = 0
  lines.forEach((line, index) => {
    if (opensQuote(lines, index, hasBody(levels[0]))) {
      // Where quote marks follow, they say how far the quote goes; without them it goes to the end.
      const next = lines.slice(index + 1).find((each) => each.text !== '')
      if ((next?.depth ?? 0) <= line.depth) opened += 1
      return
    }
    const level = opened + line.depth
    while (levels.length <= level) levels.push([])
    levels[level]?.push(line)
  })
  return levels.map((found, index) => ({ lines: found, quoted: index > 0 })).filter((part) => !part.quoted || hasBody(part.lines))
}

const hasBody = (part: PageLine[] | undefined): boolean => (part ?? []).some((line) => line.text !== '' && !header.test(line.text))

const opensQuote = (lines: PageLine[], index: number, hasEarlier: boolean): boolean => {
  const text = lines[index]?.text ?? ''
  const next = lines[index + 1]?.text ?? ''
  if (wrote.test(text) || (/^on .{4,100}$/i.test(text) && wroteTail.test(next) && next.length < 60)) return true
  if (divider.test(text)) return true
  if (!hasEarlier || !/^from\s*:/i.test(text)) return false
  return [1, 2, 3].some((step) => /^(?:sent|date|to|subject)\s*:/i.test(lines[index + step]?.text ?? ''))
}
