import type { MappedText } from './mapped-text.ts'
import { mapped, rewrite } from './mapped-text.ts'

const entities: Record<string, string> = { nbsp: ' ', amp: '&', pound: '£', euro: '€', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '-', mdash: ' - ', rsquo: "'", lsquo: "'", bull: '•' }
const ligatures: Record<string, string> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st', '½': '.5', '¼': '.25', '¾': '.75', '…': '...', '％': '%', '＄': '$' }

/**
 * Takes away what page programs and mail programs do to words: ligatures, curly signs, markup, hyphens at line ends,
 * lost spaces. Line breaks and column gaps (as tabs) stay, because they say how the page was laid out.
 */
export const normaliseText = (text: string): MappedText => {
  let result = mapped(text)
  if (/^[ \t]*"\p{L}[\w ]{1,40}"\s*:/mu.test(text)) for (const [pattern, words] of fieldSteps) result = rewrite(result, pattern, words)
  if ((result.text.match(/^[ \t]*\p{L} \p{Ll} \p{Ll}(?: \p{Ll})* *:/gmu) ?? []).length + (result.text.match(/^[ \t]*\p{Lu}(?: \p{Ll}){3}/gmu) ?? []).length >= 3) for (const [pattern, words] of spacedSteps) result = rewrite(result, pattern, words)
  for (const [pattern, words] of steps) result = rewrite(result, pattern, words)
  // Columns with only two spaces between them, where many lines have them.
  if ((result.text.match(/^[^\n]*[\p{L})] {2}(?=\p{Lu}|\d)/gmu) ?? []).length >= 4) result = rewrite(result, /(?<=[\p{L}\d)%]) {2}(?=[\p{L}\d$£€₹])/gu, () => '\t')
  return result
}

const steps: [RegExp, (match: RegExpExecArray) => string][] = [
  [/\r\n?|[\u2028\u2029\v\f\u0085]/g, () => '\n'],
  [/\u00ad|[\u200b-\u200f]|\u2060|\ufeff|\ufe0f/g, () => ''],
  // No word is that long: keys, pictures as text, noise.
  [/[^\s,.;:|_=-]{70,}/g, () => ' '],
  [/(?<=[a-z])_(?=[a-z])/g, () => ' '],
  // The stamp of a chat export or a transcript: "[18/11, 6:42 pm] Reema: ", "00:14  ".
  [/^[ \t]*\[\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?,? \d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?\] (?:[^:\n]{2,40}: ?)?|^[ \t]*\d\d:\d\d(?::\d\d)?[ \t]{1,4}(?=\p{L})/gimu, () => ''],
  // "O F F E R   S H E E T".
  [/(?<![\p{L}\d])(?:\p{Lu} ){3,}\p{Lu}(?![\p{L}\d])/gu, (match) => match[0].replaceAll(' ', '')],
  // A mail quoted with bars: "| Dear Rupert,".
  [/^\|(?= [^|\n]*$)/gm, () => '>'],
  // Struck out by hand: ~~4 Jan~~ 18 Jan.
  [/~~[^~\n]{1,60}~~/g, () => ''],
  // Dotted leaders, and figures set wide: "S$ 6 , 850 . 00".
  [/ ?\.{4,} ?| \.{3} /g, () => '\t'],
  [/(?<=[$£€₹] ?\d{1,3}) ?, (?=\d{3}(?!\d))|(?<=[$£€₹] ?\d{1,3}) , ?(?=\d{3}(?!\d))/g, () => ','],
  [/(?<=\d{3}|[$£€₹] ?\d{1,3}) \. (?=\d{2}(?!\d))/g, () => '.'],
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, () => ' '],
  [/[ﬀ-ﬆ½¼¾…％＄]/g, (match) => ligatures[match[0]] ?? match[0]],
  [/[\uff01-\uff5e]/g, (match) => String.fromCharCode(match[0].charCodeAt(0) - 0xfee0)],
  [/[\u2018\u2019\u02bc\u00b4\u2032`]/g, () => "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, () => '"'],
  [/[\u2010-\u2013\u2212]/g, () => '-'],
  [/ ?[\u2014\u2015] ?/g, () => ' - '],
  [/<(?:br|\/p|\/div|\/tr|\/li|\/h\d)\b[^<>]{0,200}>/gi, () => '\n'],
  [/<\/t[dh]>/gi, () => '\t'],
  [/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/gi, () => ''],
  [/&(nbsp|amp|pound|euro|lt|gt|quot|apos|ndash|mdash|rsquo|lsquo|bull);/g, (match) => entities[match[1] ?? ''] ?? ' '],
  [/&#39;/g, () => "'"],
  [/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__|~~|^#{1,6} /gm, () => ''],
  [/[\u{1F000}-\u{1FAFF}\u{2600}-\u{27BF}\u2B50]/gu, () => ' '],
  // A word cut at the line end: "reloca-" / "tion". Numbers keep their hyphen.
  [/(?<=\p{Ll})- ?\n[ \t>]*(?=\p{Ll})/gu, () => ''],
  // A double name cut at its hyphen keeps it: "Ndiaye-" / "Holt".
  [/(?<=\p{Lu}\p{Ll}{1,14}-)\n[ \t>]*(?=\p{Lu}\p{Ll})/gu, () => ''],
  [/(?<=(?<!\d)\d{1,2}) \/ (?=\d{1,2} \/ 20\d\d)|(?<=\d \/ \d{1,2}|\d\/\d{1,2}) \/ (?=20\d\d)/g, () => '/'],
  // A figure cut at the line end: "£4" / "6,250", "92,00" / "0", "03/08/" / "2026", "12" / "%".
  [/(?<=[$£€₹] ?\d{1,2})\n[ \t]*(?=\d{1,2},\d{3})|(?<=[$£€₹] ?\d{1,3},)\n[ \t]*(?=\d{3}(?!\d))|(?<=\d,\d{1,2})\n[ \t]*(?=\d{1,2}(?:\s|$|[.,]))|(?<=\d\/)\n[ \t]*(?=\d{2})|(?<=\d)\n[ \t]*(?=%)/g, () => ''],
  // Letters and digits a scanner took for each other: "Ho1idays", "l5 days", "2O26".
  [/(?<=\p{Ll})1(?=\p{Ll})|(?<=\p{Ll}{3})1(?![\p{L}\d])/gu, () => 'l'],
  [/(?<=\p{L}{2})0(?=\p{Ll}{2})/gu, () => 'o'],
  [/(?<![\p{L}\d])l(?=\d)|(?<=\d)[lI](?=\d)/gu, () => '1'],
  [/(?<=\d)O(?=\d)/g, () => '0'],
  [/\bof f(?![\p{L}'])/gu, () => 'off'],
  [/\bw\/in\b/gi, () => 'within'],
  [/\bw\/o(?:ut)?\b/gi, () => 'without'],
  [/\b(?:ok|okay|right|yeah)\?/gi, (match) => match[0].slice(0, -1)],
  // "Name          : Ishita": the colon belongs to its label.
  [/(?<=[\p{L})])[ \t]+:(?=\s)/gu, () => ':'],
  [/[ \t]*(?:\t|[|‖¦]| {3,})[ \t|‖¦]*/g, () => '\t'],
  [/(?<=[\p{L})]) {2}(?=[\d$£€₹])/gu, () => '\t'],
  // Lost spaces: "salaryof$95,000per year", "USD95,000", "$120 ,000".
  [/(?<=\p{Ll}|\))(?=(?:US|CA|C|A|S)?[$£€₹]\d)/gu, () => ' '],
  [/(?<=\p{Ll})(?=(?:USD|CAD|GBP|EUR|INR|AUD) ?\d)/gu, () => ' '],
  [/(?<=\d)(?=(?:per|plus|and|with|as|base|annual|gross|year|month|hour|week|day|paid|sign|bonus|on|of|to|in|for|payable)\b)/g, () => ' '],
  [/(?<=\d,\d{3}|%)(?=[A-Za-z]{2,})/g, () => ' '],
  [/(?<=\b(?:of|to|is|on|by|for|per|at|up|first|within|over|the|a))(?=\d)/g, () => ' '],
  [/(?<=[$£€₹] ?\d{1,3}) ,(?=\d{3}\b)|(?<=[$£€₹] ?\d{1,3},) (?=\d{3}\b)/g, (match) => match[0].trim()],
  [/(?<=[a-z][.;,])(?=[A-Z][a-z]{2,})/g, () => ' '],
]

/** Letters set apart: "S t a r t  d a t e :". */
const spacedSteps: [RegExp, (match: RegExpExecArray) => string][] = [
  [/(?<![\p{L}\d])[\p{L}\d](?: [\p{L}\d()-]){2,}(?![\p{L}\d])/gu, (match) => match[0].replaceAll(' ', '')],
  [/(?<=\p{L}) {2}(?=\p{L})|(?<=\p{L}) +(?=:)/gu, (match) => (match[0] === '  ' ? ' ' : '')],
]

/** Fields as programs keep them: "job_title": "Data Lead", */
const fieldSteps: [RegExp, (match: RegExpExecArray) => string][] = [
  [/^[ \t]*"(?=[\p{L}][\w ]{1,40}"\s*:)/gmu, () => ''],
  [/(?<=^[\p{L}][\w ]{1,40})"\s*:\s*"?/gmu, () => ': '],
  [/(?<=^[\p{L}][\w ]{1,40}: [^"\n]*)",?$/gmu, () => ''],
]
