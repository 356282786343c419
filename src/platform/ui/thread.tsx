import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { names } from '#platform/ui/names.ts'

export interface Step {
  label: string
  state: 'done' | 'now' | 'to-do'
  note?: string
  icon?: IconName
  to?: string
}

/** The thread: a route or a form, knot by knot. `down` is for candidates and phones. */
export const Steps = ({ steps, down }: { steps: Step[]; down?: boolean }) => (
  <ol className={names('sk-steps', down && 'sk-steps--down')}>
    {steps.map((step, place) => (
      <Knot key={step.label} step={step} place={place + 1} />
    ))}
  </ol>
)

function Knot({ step: { label, state, note, icon, to }, place }: { step: Step; place: number }) {
  const t = useUiWords()
  const mark = state === 'done' ? 'check' : icon
  return (
    <li
      className={names('sk-step', state !== 'to-do' && `sk-step--${state}`)}
      {...(state === 'now' ? { 'aria-current': 'step' as const } : {})}
    >
      <span className="sk-step__mark" aria-hidden="true">
        {mark ? <Icon name={mark} /> : place}
      </span>
      <span>
        {to ? <Link to={to}>{label}</Link> : label}
        {state === 'done' ? <Hidden>, {t.partDone}</Hidden> : null}
        {note ? <small>{note}</small> : null}
      </span>
    </li>
  )
}

export interface Moment {
  id: string
  /** The day or moment for machines. */
  at: string
  /** The same, as one says it. */
  when: string
  /** Decided or new: a filled knot. */
  key?: boolean
  what: ReactNode
  note?: ReactNode
}

/** The thread, going back in time. */
export const Timeline = ({ moments }: { moments: Moment[] }) => (
  <ol className="sk-timeline">
    {moments.map(({ id, at, when, key, what, note }) => (
      <li key={id} className={key ? 'is-key' : ''}>
        <time dateTime={at}>{when}</time>
        <p className="sk-lines">{what}</p>
        {note ? <div className="sk-soft sk-small">{note}</div> : null}
      </li>
    ))}
  </ol>
)

export interface Gap {
  id: string
  /** What is missing, and what closes it. */
  from: ReactNode
  to: ReactNode
  /** Who does it, and when. */
  who?: string
  status?: ReactNode
}

/** The thread from what is missing (honey) to what closes it (petrol). */
export const GapMap = ({ gaps }: { gaps: Gap[] }) => (
  <ul className="sk-gap">
    {gaps.map(({ id, from, to, who, status }) => (
      <li key={id}>
        <span className="sk-gap__from">{from}</span>
        <span className="sk-gap__thread" aria-hidden="true" />
        <span className="sk-gap__to">
          {to}
          {who ? <small>{who}</small> : null}
        </span>
        <span className="sk-gap__status">{status}</span>
      </li>
    ))}
  </ul>
)
