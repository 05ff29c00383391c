import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

export type MarkName = 'skill-based' | 'supporting' | 'avoid' | 'exception' | 'accommodation' | 'mixed' | 'none'

/** The word, sign and line of each mark: never colour alone. */
export const markLook: Record<MarkName, { word: string; icon: IconName; style: string }> = {
  'skill-based': { word: 'Skill-based', icon: 'skill-based', style: 'skill' },
  supporting: { word: 'Supporting', icon: 'supporting', style: 'support' },
  avoid: { word: 'Avoid', icon: 'avoid', style: 'avoid' },
  exception: { word: 'Exception', icon: 'exception', style: 'exception' },
  accommodation: { word: 'Your right', icon: 'accommodation', style: 'plain' },
  mixed: { word: 'Mixed', icon: 'avoid', style: 'avoid' },
  none: { word: 'No reason yet', icon: 'question', style: 'plain' },
}

/** A mark as a chip, with a count before the word where one is given. */
export const MarkChip = ({ mark, count }: { mark: MarkName; count?: number }) => {
  const { word, icon, style } = markLook[mark]
  return <span className={`chip ${style}`}><Icon name={icon} />{count === undefined ? word : <><b>{count}</b> {word.toLowerCase()}</>}</span>
}
