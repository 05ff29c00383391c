import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist'
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts'
import { shortened } from './letter-file.ts'
import type { LetterFile, ReadingOptions } from './letter-file.ts'

/** More pages than any offer has: only these are read, and it is said. */
const mostPages = 40

/** The text of a PDF, line by line as it stands on the page. */
export const readPdf = async (bytes: Uint8Array, { onProgress, signal }: ReadingOptions): Promise<LetterFile> => {
  GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href
  const loading = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true })
  const stop = () => void loading.destroy()
  signal?.addEventListener('abort', stop)
  try {
    const document = await loading.promise
    const pages = Math.min(document.numPages, mostPages)
    const texts: string[] = []
    for (let number = 1; number <= pages; number += 1) {
      if (signal?.aborted) return { ok: false, problem: 'Stopped. Nothing was read.' }
      onProgress?.(`Reading page ${number} of ${pages} on this device`)
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      texts.push(linesOf(items.filter((item): item is TextItem => 'str' in item)).join('\n'))
      page.cleanup()
    }
    const text = texts.join('\n\n')
    if (text.replace(/\s/g, '').length < 20) return { ok: false, problem: 'This PDF is a picture. There is no text to read in it. Paste the text, or type the numbers in: it takes about five minutes.' }
    const read = shortened(text)
    return read.ok && document.numPages > mostPages ? { ...read, note: `This PDF has ${document.numPages} pages. The first ${mostPages} were read.` } : read
  } catch (error) {
    return { ok: false, problem: signal?.aborted ? 'Stopped. Nothing was read.' : problemOf(error) }
  } finally {
    signal?.removeEventListener('abort', stop)
    await loading.destroy()
  }
}

const problemOf = (error: unknown): string =>
  error instanceof Error && error.name === 'PasswordException'
    ? 'This PDF is locked with a password. Open it in your reader, save it without the password, or paste the text.'
    : 'This PDF is damaged and cannot be read. Try another copy, or paste the text.'

interface Piece { text: string; x: number; end: number; y: number; height: number }

/** Pieces of the same height become one line, from left to right; a wide gap is a column and becomes a tab. */
const linesOf = (items: readonly TextItem[]): string[] => {
  const pieces = items.filter(({ str }) => str.trim() !== '').map(({ str, transform, width, height }): Piece => {
    const [x, y] = [Number(transform[4]), Number(transform[5])]
    return { text: str, x, end: x + width, y, height: height || 10 }
  })
  const lines: Piece[][] = []
  for (const piece of pieces.sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line[0]!.y - piece.y) < Math.max(2, piece.height * 0.4)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => joined(line.sort((a, b) => a.x - b.x)))
}

const joined = (line: readonly Piece[]): string =>
  line.reduce((text, piece, index) => {
    const before = line[index - 1]
    if (!before) return piece.text
    const gap = piece.x - before.end
    return `${text}${gap > piece.height * 1.8 ? '\t' : gap > piece.height * 0.12 ? ' ' : ''}${piece.text}`
  }, '')
