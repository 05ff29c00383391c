import type { TableFacts } from './table-facts.ts'

/** A text to be sent. to is a name where one is known, else an address, else empty. */
export interface Mail {
  readonly to: string
  readonly address?: string
  readonly subject: string
  readonly body: string
}

/** Puts a mail together; paragraphs that are empty are left out. */
export const mail = (facts: TableFacts, subject: string, paragraphs: readonly string[]): Mail => ({
  to: facts.recruiter?.full ?? facts.recruiterEmail ?? '',
  ...(facts.recruiterEmail ? { address: facts.recruiterEmail } : {}),
  subject,
  body: paragraphs.filter((each) => each !== '').join('\n\n'),
})

/** Subject and body as one text, to be checked. */
export const mailText = ({ subject, body }: Mail): string => `${subject}\n\n${body}`

export const countWords = (text: string): number => text.split(/\s+/).filter((each) => each !== '').length
