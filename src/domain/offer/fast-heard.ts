import type { FastAsked, FastEntry, FastFound, FastUnsure, Reading } from './fast-entry.ts'
import { clauseAt, without } from './fast-line.ts'
import type { Line } from './fast-line.ts'
import { findNames, namesBeforeRole } from './fast-names.ts'
import type { TermId } from './terms.ts'

const manager = /(?:report(?:s|ing)?\s+to|manager(?:\s+is|:)?|boss(?:\s+is|:)?|work(?:ing)?\s+for|working\s+under)\s*$/i
const recruiter = /(?:recruiter(?:\s+is|:)?|spoke\s+(?:with|to)|talked\s+(?:with|to)|call(?:ed)?\s+(?:with|by)|contact(?:\s+is|:)?|hr(?:\s+is|:)?)\s*$/i
const managerAfter = /^,?\s*(?:is\s+)?(?:my\s+|the\s+|a\s+)?(?:hiring\s+)?(?:manager|boss|director|head\b)/i
const recruiterAfter = /^,?\s*(?:is\s+)?(?:the\s+|a\s+|my\s+|from\s+)?(?:recruiter|hr\b|recruiting|talent|people team|called\b|said\b|rang\b)/i

/** Who was spoken with, who one would report to, an address, "as a ...". */
export const readHeard = (line: Line, _asked: FastAsked): Reading => {
  const address = /[^\s,;<>()]+@[^\s,;<>()]+\.\p{L}{2,}/u.exec(line.raw)
  const found: FastFound[] = address ? [entry('recruiterEmail', address[0], address.index, address.index + address[0].length)] : []
  for (const { name, start, end } of findNames(without(line, found))) {
    const [before, after] = [line.raw.slice(0, start), line.raw.slice(end)]
    if (manager.test(before)) found.push(entry('manager', name, (manager.exec(before)?.index ?? start), end))
    else if (recruiter.test(before)) found.push(entry('recruiter', name, (recruiter.exec(before)?.index ?? start), end))
    else if (managerAfter.test(after)) found.push(entry('manager', name, start, end + (managerAfter.exec(after)?.[0].length ?? 0)))
    else if (recruiterAfter.test(after)) found.push(entry('recruiter', name, start, end + (recruiterAfter.exec(after)?.[0].length ?? 0)))
  }
  for (const { name, start, end } of namesBeforeRole(without(line, found))) found.push(entry('recruiter', name, start, end))
  const role = /(?<!\p{L})as\s+an?\s+(\p{L}[^,;.\n]*)/iu.exec(without(line, found).text)
  if (role?.[1]) found.push(entry('roleTitle', line.raw.slice(role.index + role[0].length - role[1].length, role.index + role[0].length).trim(), role.index, role.index + role[0].trimEnd().length))
  return { found, unsure: strangers(without(line, found)) }
}

/** A first and a last name, or a name that stands alone, with nothing that says who that is. */
const strangers = (line: Line): FastUnsure[] =>
  findNames(line).flatMap(({ name, start, end }): FastUnsure[] => {
    const clause = clauseAt(line, { start, end })
    if (/(?<!\p{L})(?:title|role|position|job|level|grade)(?!\p{L})/u.test(line.text.slice(clause.start, clause.end))) return []
    const alone = line.text.slice(clause.start, clause.end).trim().length === end - start
    const candidates = (['recruiter', 'manager'] as const).map((term): FastEntry => ({ kind: 'term', term, told: { sure: 'said', value: name } }))
    return alone || name.includes(' ') ? [{ start, end, text: line.raw.slice(start, end), candidates }] : []
  })

const entry = (term: TermId, value: string, start: number, end: number): FastFound => ({ start, end, kind: 'term', term, told: { sure: 'said', value } })
