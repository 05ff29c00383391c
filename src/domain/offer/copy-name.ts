/** Company names end at 200 characters. */
const longest = 190
const mark = /\s*\(copy(?: \d+)?\)$/

/** "Fennimore (copy)", then "Fennimore (copy 2)": the first such name that is free. A copy of a copy is a copy of the first. */
export const copyName = (company: string, taken: readonly string[]): string => {
  const first = company.replace(mark, '').slice(0, longest)
  if (first === '') return ''
  const names = Array.from({ length: taken.length + 1 }, (_, index) => `${first} (copy${index === 0 ? '' : ` ${index + 1}`})`)
  return names.find((name) => !taken.includes(name)) ?? first
}
