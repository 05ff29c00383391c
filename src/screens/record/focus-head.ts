/** Before the button in use goes away: the head of its part takes the focus, instead of nowhere. */
export const focusHead = (): void => document.activeElement?.closest('section, [role=group]')?.querySelector<HTMLElement>('h2, h3')?.focus()
