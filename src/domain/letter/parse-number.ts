const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

export const numberWords = '(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:one )?hundred)'

/** "forty-eight" is 48; null for words that are not a number up to ninety-nine or a hundred. */
export const parseCount = (words: string): number | null => {
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words)
  const parts = words.toLowerCase().split(/[ -]/)
  if (parts.at(-1) === 'hundred') return 100
  let total = 0
  for (const part of parts) {
    const unit = units.indexOf(part)
    const ten = tens.indexOf(part)
    if (unit < 0 && ten < 2) return null
    total += unit >= 0 ? unit : ten * 10
  }
  return total
}

/**
 * Reads written figures of several countries: 120,000 · 18,00,000 · 52.000,00 · 120'000 · 52 000 · 4.25.
 * Three digits after a single separator are thousands, except after a leading zero.
 */
export const parseFigure = (figure: string): number | null => {
  const clean = figure.replace(/[\s']/g, '')
  const comma = clean.lastIndexOf(',')
  const point = clean.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return Number(comma > point ? clean.replaceAll('.', '').replace(',', '.') : clean.replaceAll(',', ''))
  const mark = comma >= 0 ? ',' : '.'
  const groups = clean.split(mark)
  if (groups.length === 1) return Number(clean)
  const last = groups.at(-1) ?? ''
  const thousands = last.length === 3 && groups[0] !== '0' && groups.slice(1, -1).every((group) => group.length === 2 || group.length === 3)
  if (thousands) return Number(groups.join(''))
  return groups.length === 2 ? Number(groups.join('.')) : null
}
