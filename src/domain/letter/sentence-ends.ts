const abbreviation = /(?:^|[\s(]|r\.-|l\.-)(?:inc|bros|mfg|intl|svcs|mt|ft|ltd|corp|co|llc|no|nos|approx|est|dr|smt|shri|sri|rev|capt|sgt|fr|hon|cllr|univ|messrs|ing|mr|mrs|ms|prof|st|ave|blvd|rd|jr|sr|e\.g|i\.e|etc|vs|p\.a|p\.m|a\.m|pvt|pty|pte|dac|plc|u\.k|n\.v|s\.a|rs|b\.v|u\.s|dept|dir|asst|assoc|mgr|ext|fig|art|para|sec|cl|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|hrs?|yrs?|mos?|wks?|incl|excl|max|min|avg|[a-z])$/i

/** Where the sentences of a block end, the last one at its end. */
export const sentenceEnds = (words: string): number[] => {
  const ends: number[] = []
  const stop = /[.;?!]["')\]]?\s+/g
  for (let match = stop.exec(words); match; match = stop.exec(words)) {
    const lowercase = /\p{Ll}/u.test(words[match.index + match[0].length] ?? '')
    if (match[0].startsWith('.') && lowercase && /\d\.\d{1,2}$/.test(words.slice(0, match.index))) continue
    const dayMonth = /\d (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(words.slice(0, match.index)) && !/\d/.test(words[match.index + match[0].length] ?? '')
    if (match[0].startsWith('.') && !dayMonth && abbreviation.test(words.slice(Math.max(0, match.index - 8), match.index))) continue
    if (match[0].startsWith('.') && words[match.index - 1] === '.' && /\p{Ll}/u.test(words[match.index + match[0].length] ?? '')) continue
    if (/^\s*\(?[a-z\d]{1,3}\)?$/i.test(words.slice(ends.at(-1) ?? 0, match.index))) continue
    ends.push(match.index + match[0].length)
  }
  if (ends.length === 0 && words.length > 220) ends.push(...runOn(words))
  if (ends.at(-1) !== words.length) ends.push(words.length)
  return ends
}

/** A dictated or hurried text without stops is cut where people draw breath. */
const runOn = (words: string): number[] =>
  [...words.matchAll(/\s+(?=(?:oh and|and (?:i|they|the|its|it|you|we|he|she|then)|but|so|its|it's|they (?:want|said|do|have|pay|offer|match|need)|i (?:would|have|start|get|report)|(?:start|pto|vacation|holidays|benefits|mileage|bonus|pay|base|salary|boss|manager|location|office|hours) (?:is|are|would|will|starts?)|plus|also)\b)/gi)].map((match) => match.index + match[0].length)
