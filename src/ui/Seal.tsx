/** An offer's letter in a shape of its own, so that it is known without colour. Place counts from 1 in the order of entering. */
const shapes = ['r', 's', 't', 'd', 'h'] as const

export const Seal = ({ name, place, small = false }: { name: string; place: number; small?: boolean }) => (
  <span className={`seal ${shapes[(place - 1) % shapes.length]} ${small ? 'sm' : ''}`} aria-hidden="true"><span>{[...name.trim()][0]?.toUpperCase() ?? '?'}</span></span>
)
