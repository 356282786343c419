import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { names } from '#platform/ui/names.ts'

interface Look {
  /** One primary button in an area; in a list of rows none. */
  look?: 'primary' | 'secondary' | 'subtle' | undefined
  small?: boolean
  wide?: boolean
  icon?: IconName
  children: ReactNode
}

interface ButtonProps extends Look {
  type?: 'submit' | 'button'
  name?: string
  value?: string
  /** The form it belongs to, when it stands outside of it. */
  form?: string
  disabled?: boolean
  /** Sends the form to another address than its own. */
  formAction?: string
  onClick?: () => void
}

export function Button({ look = 'secondary', small, wide, icon, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classesOf(look, small, wide)} {...rest}>
      <Inside icon={icon}>{children}</Inside>
    </button>
  )
}

interface ButtonLinkProps extends Look {
  to: string
  /** A file, a phone number or another site: the browser goes there itself. */
  outside?: boolean
  download?: boolean
  /** One letter, pressed with the browser's own key for it (Alt): it never gets in the way of typing. */
  shortcut?: string
}

export function ButtonLink({
  look = 'secondary',
  small,
  wide,
  icon,
  children,
  to,
  outside,
  download,
  shortcut,
}: ButtonLinkProps) {
  const className = classesOf(look, small, wide)
  const inside = <Inside icon={icon}>{children}</Inside>
  return outside || download ? (
    <a className={className} href={to} {...(download ? { download: '' } : {})}>
      {inside}
    </a>
  ) : (
    <Link
      className={className}
      to={to}
      {...(shortcut ? { accessKey: shortcut, title: `Alt + ${shortcut.toUpperCase()}` } : {})}
    >
      {inside}
    </Link>
  )
}

const Inside = ({ icon, children }: { icon: IconName | undefined; children: ReactNode }) => (
  <>
    {icon ? <Icon name={icon} /> : null}
    <span className="nl-button__label">{children}</span>
  </>
)

export const ButtonGroup = ({ children }: { children: ReactNode }) => <div className="sk-button-group">{children}</div>

const classesOf = (look: 'primary' | 'secondary' | 'subtle', small?: boolean, wide?: boolean) =>
  names(
    `nl-button nl-button--${look} sk-button`,
    look !== 'secondary' && `sk-button--${look}`,
    small && 'sk-button--small',
    wide && 'sk-button--wide',
  )
