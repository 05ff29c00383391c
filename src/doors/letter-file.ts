/** What a file holds as text, or a sentence that says why it cannot be read. */
export type LetterFile = { ok: true; text: string; note?: string } | { ok: false; problem: string }

export interface ReadingOptions {
  /** "Reading page 2 of 3 on this device". */
  onProgress?: (says: string) => void
  signal?: AbortSignal
}

/** Larger files are no offer letters, and reading them would hold up the page. */
const largestFile = 25_000_000
export const longestLetter = 200_000

const problems = {
  empty: 'This file is empty.',
  tooLarge: 'This file is larger than 25 MB. An offer letter is much smaller. Choose another file, or paste the text.',
  picture: 'This file is a picture. There is no text to read in it. Paste the text, or type the numbers in: it takes about five minutes.',
  binary: 'There is no text to read in this file. Choose a PDF, a Word file (.docx), an e-mail (.eml) or a text file, or paste the text.',
  oldWord: 'This is an old Word file (.doc). Save it as .docx or PDF, or paste the text.',
  stopped: 'Stopped. Nothing was read.',
  unreachable: 'The browser could not read this file. Check that it is still there, then try again.',
} as const

/** Reads a letter on this device: text, PDF, Word, e-mail. The reader of each kind is fetched only when it is used. */
export const readLetterFile = async (file: File, options: ReadingOptions = {}): Promise<LetterFile> => {
  if (file.size === 0) return { ok: false, problem: problems.empty }
  if (file.size > largestFile) return { ok: false, problem: problems.tooLarge }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (options.signal?.aborted) return { ok: false, problem: problems.stopped }
    return await readBytes(bytes, file.name, options)
  } catch {
    return { ok: false, problem: options.signal?.aborted ? problems.stopped : problems.unreachable }
  }
}

/** The same for bytes that are already here, such as the attachment of an e-mail. */
export const readBytes = async (bytes: Uint8Array, name: string, options: ReadingOptions): Promise<LetterFile> => {
  if (startsWith(bytes, '%PDF-', 1024)) return (await import('./pdf-letter.ts')).readPdf(bytes, options)
  if (startsWith(bytes, 'PK\u0003\u0004')) return (await import('./word-letter.ts')).readWord(bytes)
  if (isPicture(bytes)) return { ok: false, problem: problems.picture }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11) return { ok: false, problem: problems.oldWord }
  const text = decode(bytes)
  if (text === null) return { ok: false, problem: problems.binary }
  if (/\.eml$/i.test(name) || looksLikeMail(text)) return (await import('./mail-letter.ts')).readMail(bytes, options)
  return shortened(text)
}

/** A long text is cut where reading it no longer helps, and the person is told. */
export const shortened = (text: string): LetterFile =>
  text.trim() === '' ? { ok: false, problem: problems.empty } : text.length <= longestLetter ? { ok: true, text } : { ok: true, text: text.slice(0, longestLetter), note: 'This text is very long. The first 200,000 characters were read.' }

const startsWith = (bytes: Uint8Array, sign: string, within = 0): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, within + sign.length))
  return within === 0 ? head.startsWith(sign) : head.includes(sign)
}

const isPicture = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 12))
  return head.startsWith('\x89PNG') || head.startsWith('\xff\xd8\xff') || head.startsWith('GIF8') || head.startsWith('RIFF') || head.startsWith('II*\0') || head.startsWith('MM\0*') || head.slice(4, 8) === 'ftyp'
}

/** Text in UTF-8, UTF-16 with its mark, or Windows-1252; null where the bytes are no text. */
const decode = (bytes: Uint8Array): string | null => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  if (bytes.subarray(0, 4096).some((byte) => byte === 0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const looksLikeMail = (text: string): boolean => /^(?:From|To|Subject|Date|Received|MIME-Version|Return-Path): .+/m.test(text.slice(0, 400)) && /^MIME-Version: /im.test(text.slice(0, 8000))
