/** S has fewer than 50 people, M 50 to 1,000, L more; G is public or under a union contract, whatever its size. */
export const employerSizes = ['S', 'M', 'L', 'G'] as const
export type KnownSize = (typeof employerSizes)[number]
export type EmployerSize = KnownSize | 'unknown'

/** The kind of employer that decides who must approve a change. Headcount may be a rough number. */
export const employerSize = (headcount: number | undefined, employerKind?: string): EmployerSize => {
  if (employerKind === 'public-or-union') return 'G'
  if (headcount === undefined || headcount <= 0) return 'unknown'
  if (headcount < 50) return 'S'
  return headcount <= 1000 ? 'M' : 'L'
}
