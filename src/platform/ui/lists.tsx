import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { names } from '#platform/ui/names.ts'
import { NotKnown } from '#platform/ui/status.tsx'
import { callTo } from '#platform/web/telephone.ts'

export interface DataRow {
  term: string
  /** Null is "not known", and is said. */
  value: ReactNode
  /** Where one changes it. */
  change?: string | undefined
}

export function DataList({ rows, as }: { rows: DataRow[]; as?: 'narrow' | 'amounts' }) {
  const t = useUiWords()
  return (
    <dl className={names('utrecht-data-list sk-data-list', as && `sk-data-list--${as}`)}>
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value ?? <NotKnown />}</dd>
          {change ? (
            <dd className="sk-data-list__action">
              <Link to={change}>
                {value === null ? t.fillIn : t.change}
                <Hidden> {term}</Hidden>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}

export interface TaskRow {
  id: string
  icon: IconName
  title: string
  hint?: ReactNode
  due?: ReactNode
  status?: ReactNode
  /** Nothing to go to: this cannot be done yet. */
  to?: string
}

/** Work to do; the whole row is the link. */
export const TaskList = ({ tasks }: { tasks: TaskRow[] }) => (
  <ul className="sk-task-list">
    {tasks.map(({ id, icon, title, hint, due, status, to }) => (
      <li key={id} className={to ? '' : 'is-locked'}>
        <span className="sk-task-list__icon">
          <Icon name={icon} />
        </span>
        <div>
          {to ? (
            <Link className="sk-task-list__title" to={to}>
              {title}
            </Link>
          ) : (
            <span className="sk-strong">{title}</span>
          )}
          {hint ? <span className="sk-task-list__hint">{hint}</span> : null}
        </div>
        <span className="sk-task-list__due">{due}</span>
        <span className="sk-task-list__status">{status}</span>
      </li>
    ))}
  </ul>
)

export interface ContactProps {
  name: string
  role?: ReactNode
  phone?: string
  large?: boolean
  /** Where her face is, when she put one there. */
  picture?: string
}

/** Who helps: a face, a name, a number to call. */
export function Contact({ name, role, phone, large, picture }: ContactProps) {
  const t = useUiWords()
  return (
    <div className="sk-contact">
      {picture ? (
        <img className="sk-avatar" src={picture} alt="" loading="lazy" width="32" height="32" />
      ) : (
        <Avatar name={name} large={large ?? false} />
      )}
      <p>
        {name}
        {role ? (
          <>
            <br />
            <span className="sk-soft sk-small">{role}</span>
          </>
        ) : null}
        {phone ? (
          <>
            <br />
            <a href={callTo(phone)} aria-label={`${t.call(name)}, ${phone}`}>
              {phone}
            </a>
          </>
        ) : null}
      </p>
    </div>
  )
}

export const Avatar = ({ name, large }: { name: string; large?: boolean }) => (
  <span className={names('sk-avatar', large && 'sk-avatar--l')} aria-hidden="true">
    {initialsOf(name)}
  </span>
)

/** "Achterberg, Lisa van den" and "Lisa van den Achterberg" both give LA. */
export function initialsOf(name: string): string {
  const ordered = name.includes(',') ? name.split(',').toReversed().join(' ') : name
  const words = ordered.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

/** A name in a list, as a link to the person. */
export const PersonName = ({ name, to, place }: { name: string; to?: string | undefined; place?: string }) => (
  <>
    {to ? <Link to={to}>{name}</Link> : name}
    {place ? <span className="sk-soft sk-small"> {place}</span> : null}
  </>
)
