import type { ReactNode } from 'react'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { names } from '#platform/ui/names.ts'

export type Tone = 'info' | 'positive' | 'caution' | 'negative'

const iconOf: Record<Tone, IconName> = { info: 'info', positive: 'check', caution: 'alert', negative: 'alert' }

interface AlertProps {
  tone?: Tone
  title?: string
  children: ReactNode
}

/** One fact about this page. */
export const Alert = ({ tone = 'info', title, children }: AlertProps) => (
  <div className={names('utrecht-alert sk-alert', `utrecht-alert--${alertOf[tone]}`, `sk-alert--${tone}`)}>
    <Icon name={iconOf[tone]} />
    <div className="sk-alert__text">
      {title ? <h2>{title}</h2> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  </div>
)

const alertOf: Record<Tone, string> = { info: 'info', positive: 'ok', caution: 'warning', negative: 'error' }

/** `plain` is for what is normal; only the exception is filled. */
export type BadgeTone = Tone | 'plain' | 'neutral'

const badgeIcons: Record<BadgeTone, IconName> = {
  plain: 'open',
  neutral: 'lock',
  info: 'half',
  positive: 'check',
  caution: 'unknown',
  negative: 'alert',
}

export const Badge = ({
  tone = 'plain',
  icon,
  children,
}: {
  tone?: BadgeTone
  icon?: IconName
  children: ReactNode
}) => (
  <span className={names('nl-data-badge sk-badge', tone !== 'neutral' && `sk-badge--${tone}`)}>
    <Icon name={icon ?? badgeIcons[tone]} />
    {children}
  </span>
)

export const NumberBadge = ({ children, label }: { children: number; label?: string }) => (
  <span className="nl-number-badge sk-number-badge">
    {children}
    {label ? <Hidden> {label}</Hidden> : null}
  </span>
)

/** The four states of work, in the same words everywhere. */
export function WorkBadge({ state }: { state: 'to-do' | 'busy' | 'ready' | 'not-yet' }) {
  const t = useUiWords()
  if (state === 'busy') return <Badge tone="info">{t.busy}</Badge>
  if (state === 'ready') return <Badge icon="check">{t.ready}</Badge>
  if (state === 'not-yet') return <Badge tone="neutral">{t.notYet}</Badge>
  return <Badge>{t.toDo}</Badge>
}

/** What is not known is said, never left empty. */
export const NotKnown = () => <span className="sk-soft">{useUiWords().notKnown}</span>

interface EmptyProps {
  icon?: IconName
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** One sentence, one action. */
export const Empty = ({ icon = 'search', title, children, action }: EmptyProps) => (
  <div className="sk-empty">
    <Icon name={icon} />
    <h2>{title}</h2>
    {children ? <p>{children}</p> : null}
    {action}
  </div>
)
