const shapes = ['r', 's', 't', 'd', 'h'] as const

const letterOf = (name: string): string => {
  const copy = / \(copy(?: (\d+))?\)$/.exec(name)
  return `${[...name.trim()][0]?.toUpperCase() ?? '?'}${copy ? Number(copy[1] ?? 1) + 1 : ''}`
}

/** An offer's letter in a shape of its own, so that it is known without colour; a copy has its number. Place counts from 1 in the order of entering. */
export const Seal = ({ name, place, small = false }: { name: string; place: number; small?: boolean }) => (
  <span className={`seal ${shapes[(place - 1) % shapes.length]} ${small ? 'sm' : ''}`} aria-hidden="true"><span>{letterOf(name)}</span></span>
)
