import { strFromU8, unzipSync } from 'fflate'
import { shortened } from './letter-file.ts'
import type { LetterFile } from './letter-file.ts'

/** A letter unpacks to far less; a file that unpacks to more was made to do harm. */
const largestUnpacked = 20_000_000
const notWord = 'This is not a Word file (.docx). Choose a PDF, a Word file, an e-mail or a text file, or paste the text.'

/** The text of a .docx: paragraphs as lines, table cells apart by tabs, deleted text left out. */
export const readWord = (bytes: Uint8Array): LetterFile => {
  let tooLarge = false
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== 'word/document.xml') return false
        tooLarge = originalSize > largestUnpacked
        return !tooLarge
      },
    })
    const xml = files['word/document.xml']
    if (tooLarge) return { ok: false, problem: 'This file unpacks to more than any letter. It was not opened. Paste the text instead.' }
    if (!xml) return { ok: false, problem: notWord }
    return shortened(textOf(strFromU8(xml)))
  } catch {
    return { ok: false, problem: 'This Word file is damaged and cannot be read. Try another copy, or paste the text.' }
  }
}

const textOf = (xml: string): string =>
  xml
    .replace(/<w:del [\s\S]*?<\/w:del>/g, '')
    .replace(/<\/w:p>\s*<\/w:tc>/g, '</w:tc>')
    .replace(/<w:tab\b[^>]*\/>|<\/w:tc>/g, '\t')
    .replace(/<w:(?:br|cr)\b[^>]*\/>|<\/w:p>|<\/w:tr>/g, '\n')
    .replace(/<w:(?:instrText|delText)\b[\s\S]*?<\/w:(?:instrText|delText)>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp|#(\d+)|#x([0-9a-f]+));/gi, (entity, decimal: string | undefined, hex: string | undefined) =>
      decimal || hex ? character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)) : (entities[entity.toLowerCase()] ?? entity))

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')
