/** A note's place: where its clause stands and how tall the note is, in pixels. */
export interface NoteBox {
  readonly wanted: number
  readonly height: number
}

const gap = 12

/**
 * The top of each note. Every note stands at its clause or, where the one before is in the way, right under it. The note in use keeps
 * the height of its clause as far as the ones above it leave room when they move up.
 */
export function placeNotes(notes: readonly NoteBox[], inUse = -1): number[] {
  const tops = pushedDown(notes)
  const current = notes[inUse]
  if (!current || tops[inUse] === undefined || tops[inUse] <= current.wanted) return tops
  const roomAbove = notes.slice(0, inUse).reduce((sum, { height }) => sum + height + gap, 0)
  const top = Math.max(current.wanted, roomAbove)
  let bottom = top - gap
  for (let at = inUse - 1; at >= 0; at -= 1) {
    const note = notes[at]
    if (!note) continue
    tops[at] = Math.min(tops[at] ?? 0, bottom - note.height)
    bottom = (tops[at] ?? 0) - gap
  }
  return [...tops.slice(0, inUse), ...pushedDown(notes.slice(inUse), top)]
}

const pushedDown = (notes: readonly NoteBox[], first = notes[0]?.wanted ?? 0): number[] => {
  let free = first
  return notes.map(({ wanted, height }, at) => {
    const top = at === 0 ? first : Math.max(free, wanted)
    free = top + height + gap
    return top
  })
}
