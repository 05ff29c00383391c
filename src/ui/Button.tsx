import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import type { IconName } from './Icon.tsx'

/** ink: the one way forward. outline, quiet: second and third choice. table, yours: the result lands at the table, or stays with you. */
export type ButtonLook = 'ink' | 'outline' | 'quiet' | 'table' | 'table-outline' | 'yours' | 'yours-outline'

const looks: Record<ButtonLook, string> = { ink: 'btn-1', outline: 'btn-2', quiet: 'btn-q', table: 'btn-table', 'table-outline': 'btn-table2', yours: 'btn-yours', 'yours-outline': 'btn-yours2' }

interface Look {
  look?: ButtonLook
  small?: boolean
  icon?: IconName
  iconAfter?: IconName
  children: ReactNode
  className?: string
}

interface ButtonProps extends Look {
  onClick?: () => void
  type?: 'button' | 'submit'
  /** Why it cannot be used now: shown in the label's place, and the button stays reachable. */
  unavailable?: string | undefined
  /** A verb while something is being done: "Reading". */
  busy?: string | undefined
  label?: string
  expanded?: boolean
}

const classOf = ({ look = 'outline', small = false, className = '' }: Look) => `btn ${looks[look]} ${small ? 's' : ''} ${className}`

export const Button = ({ onClick, type = 'button', unavailable, busy, label, expanded, ...look }: ButtonProps) => (
  <button
    type={type}
    className={`${classOf(look)} ${busy ? 'busy' : ''}`}
    aria-disabled={unavailable ? true : undefined}
    aria-label={label}
    aria-expanded={expanded}
    onClick={unavailable || busy ? (event) => event.preventDefault() : onClick}
  >
    {busy ? <><i aria-hidden="true" />{busy}</> : (
      <>
        {look.icon && <Icon name={look.icon} />}
        {unavailable ?? look.children}
        {look.iconAfter && !unavailable && <Icon name={look.iconAfter} />}
      </>
    )}
  </button>
)

/** A link that looks like a button: it leads to another screen. */
export const ButtonLink = ({ href, ...look }: Look & { href: string }) => (
  <a className={classOf(look)} href={href}>
    {look.icon && <Icon name={look.icon} />}
    {look.children}
    {look.iconAfter && <Icon name={look.iconAfter} />}
  </a>
)
