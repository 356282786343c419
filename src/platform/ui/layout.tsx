import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { names } from '#platform/ui/names.ts'

interface CardProps {
  title?: ReactNode
  /** Beside the title: a link, a legend, a count. */
  aside?: ReactNode
  /** The one card of a page that asks something. */
  main?: boolean
  /** For lists and tables, which bring their own space. */
  flush?: boolean
  children: ReactNode
}

export const Card = ({ title, aside, main, flush, children }: CardProps) => (
  <div className={names('sk-card', main && 'sk-card--main')}>
    {title ? (
      <div className="sk-card__header">
        <h2>{title}</h2>
        {aside}
      </div>
    ) : null}
    {flush ? children : <div className="sk-card__body sk-stack--tight">{children}</div>}
  </div>
)

/**
 * `side`: what matters, and beside it what helps. Under 62 rem everything stands in one column. `even`: cards beside
 * each other end on one line.
 */
export const Columns = ({
  as = 'half',
  even = false,
  children,
}: {
  as?: 'side' | 'half' | 'third' | 'fourth'
  even?: boolean
  children: ReactNode
}) => <div className={`sk-columns sk-columns--${as}${even ? ' sk-columns--even' : ''}`}>{children}</div>

export const Stack = ({ tight, children }: { tight?: boolean; children: ReactNode }) => (
  <div className={tight ? 'sk-stack--tight' : 'sk-stack'}>{children}</div>
)

export const Row = ({ apart, children }: { apart?: boolean; children: ReactNode }) => (
  <div className={names('sk-row', apart && 'sk-row--apart')}>{children}</div>
)

export const Soft = ({ children }: { children: ReactNode }) => <span className="sk-soft">{children}</span>

/** What one opens when one wants to know more; it works without script. */
export const Fold = ({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) => (
  <details className="sk-fold" open={open}>
    <summary>{title}</summary>
    <div className="sk-stack--tight">{children}</div>
  </details>
)

/** What one works with, and takes no paper. */
export const ScreenOnly = ({ children }: { children: ReactNode }) => <div className="sk-screen-only">{children}</div>

/** For ears only. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className="sk-visually-hidden">{children}</span>

/** A way on or back on a line of its own, large enough for a thumb. */
export const TargetLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <p>
    <Link className="sk-target" to={to}>
      {children}
    </Link>
  </p>
)
