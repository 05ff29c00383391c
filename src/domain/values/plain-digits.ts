/** The first digit of each alphabet that people type numbers in: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Thai, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6, 0x0e50, 0xff10]

const oneToOne: Record<string, string> = { '٫': '.', '٬': ',', '،': ',', '．': '.', '，': ',', '％': '%', '٪': '%', '−': '-', '–': '-', '—': '-', '’': "'", '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ' }

/** Digits and signs of other alphabets as 0-9, point, comma, minus; every character stays one character, so positions hold. */
export const plainDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0be6-\u0bef\u0e50-\u0e59\uff10-\uff19٫٬،．，％٪−–—’\u00a0\u202f\u2009]/g, (sign) => {
    const code = sign.charCodeAt(0)
    const zero = zeros.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? (oneToOne[sign] ?? sign) : String(code - zero)
  })
