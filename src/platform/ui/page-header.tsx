import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonGroup } from '#platform/ui/button.tsx'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'

export interface Crumb {
  label: string
  to: string
}

export interface Fact {
  icon: IconName
  text: ReactNode
}

interface PageHeaderProps {
  /** What the person came to do. It is the title of the window as well. */
  title: string
  lead?: ReactNode
  breadcrumb?: Crumb[]
  facts?: Fact[]
  /** At most three. */
  actions?: ReactNode
}

export function PageHeader({ title, lead, breadcrumb, facts, actions }: PageHeaderProps) {
  return (
    <div className="sk-page-header">
      <title>{`${title} - Schakel`}</title>
      <div className="sk-page-header__text">
        {breadcrumb ? <Breadcrumb crumbs={breadcrumb} /> : null}
        <h1 className="nl-heading nl-heading--level-1 sk-heading-1">{title}</h1>
        {lead ? <p className="sk-lead">{lead}</p> : null}
        {facts ? <Facts facts={facts} /> : null}
      </div>
      {actions ? <ButtonGroup>{actions}</ButtonGroup> : null}
    </div>
  )
}

export function Breadcrumb({ crumbs }: { crumbs: Crumb[] }) {
  const t = useUiWords()
  return (
    <nav aria-label={t.breadcrumb}>
      <ol className="sk-breadcrumb">
        {crumbs.map(({ label, to }) => (
          <li key={to}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export const Facts = ({ facts }: { facts: Fact[] }) => (
  <ul className="sk-facts">
    {facts.map(({ icon, text }) => (
      <li key={icon}>
        <Icon name={icon} />
        {text}
      </li>
    ))}
  </ul>
)
