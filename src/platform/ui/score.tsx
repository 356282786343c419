import type { ReactNode } from 'react'
import { Icon, type IconName } from '#platform/ui/icon.tsx'
import { useUiWords } from '#platform/ui/lang.tsx'
import { Hidden } from '#platform/ui/layout.tsx'
import { names } from '#platform/ui/names.ts'

/** Which part of a sum: it has one colour, in the bar, the legend and the reasons. */
export type Part = 1 | 2 | 3 | 4

export interface Share {
  part: Part
  points: number
}

/** A score is its parts, out of a hundred. The words beside it say the same. */
export function ScoreBar({ shares }: { shares: readonly Share[] }) {
  const t = useUiWords()
  const total = shares.reduce((sum, { points }) => sum + points, 0)
  return (
    <div className="sk-score">
      <Bar shares={shares} />
      <span>
        <strong>{total}</strong>
        <span className="sk-soft"> {t.of100}</span>
      </span>
    </div>
  )
}

/** Width is an attribute of the picture, never a style. */
export function Bar({ shares }: { shares: readonly Share[] }) {
  const starts = shares.map((_, place) => shares.slice(0, place).reduce((sum, { points }) => sum + points, 0))
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="sk-fill-track" width="100" height="10" rx="2" />
      {shares.map(({ part, points }, place) => (
        <rect
          key={part}
          className={`sk-fill-${part}`}
          x={starts[place]}
          width={Math.max(points - 0.6, 0)}
          height="10"
        />
      ))}
    </svg>
  )
}

export const Legend = ({ label, parts }: { label: string; parts: readonly { part: Part; label: string }[] }) => (
  <ul className="sk-legend" aria-label={label}>
    {parts.map(({ part, label: text }) => (
      <li key={part}>
        <svg viewBox="0 0 24 14" aria-hidden="true">
          <rect className={`sk-fill-${part}`} width="24" height="14" rx="2" />
        </svg>
        {text}
      </li>
    ))}
  </ul>
)

export interface Reason {
  id: string
  state: 'met' | 'unknown' | 'not-met'
  text: ReactNode
  share?: Share
}

const reasonIcons: Record<Reason['state'], IconName> = { met: 'check', unknown: 'unknown', 'not-met': 'close' }

/** Sentences with their points. What is not known has its own mark, and is never drawn as no. */
export const Reasons = ({ reasons, one }: { reasons: readonly Reason[]; one?: boolean }) => (
  <ul className={names('sk-reasons', one && 'sk-reasons--one')}>
    {reasons.map((reason) => (
      <ReasonRow key={reason.id} reason={reason} />
    ))}
  </ul>
)

function ReasonRow({ reason: { state, text, share } }: { reason: Reason }) {
  const t = useUiWords()
  const said = { met: t.met, unknown: t.notKnown, 'not-met': t.notMet }
  return (
    <li className={`sk-reason sk-reason--${state}`}>
      <Icon name={reasonIcons[state]} />
      <span>
        <Hidden>{said[state]}: </Hidden>
        {text}
      </span>
      {share ? (
        <span className="sk-reason__points">
          {share.points}
          <Hidden> {t.points}</Hidden>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <rect className={`sk-fill-${share.part}`} width="10" height="10" rx="2" />
          </svg>
        </span>
      ) : null}
    </li>
  )
}

interface MatchProps {
  rank?: number
  name: ReactNode
  shares: readonly Share[]
  /** A badge that says what goes on, or the one button that asks. */
  aside?: ReactNode
  reasons: readonly Reason[]
}

/** Who fits, and why. Stands in a `<MatchList>`. */
export const Match = ({ rank, name, shares, aside, reasons }: MatchProps) => (
  <li className="sk-match">
    <div className="sk-match__head">
      <span className="sk-match__rank">{rank}</span>
      <p className="sk-match__name">{name}</p>
      <ScoreBar shares={shares} />
      {aside}
    </div>
    <div className="sk-match__body">
      <Reasons reasons={reasons} />
    </div>
  </li>
)

export const MatchList = ({ children }: { children: ReactNode }) => <ol>{children}</ol>

/** One thing in the way, what removes it, and one button that asks. */
export const Almost = ({
  name,
  gap,
  step,
  ask,
}: {
  name: ReactNode
  gap: string
  step?: ReactNode
  ask?: ReactNode
}) => (
  <div className="sk-almost">
    <p className="sk-strong">{name}</p>
    <p className="sk-almost__gap">
      <Icon name="alert" />
      {gap}
    </p>
    {step ? <p className="sk-soft sk-small">{step}</p> : null}
    {ask}
  </div>
)

/** Many of them, side by side where there is room. */
export const AlmostList = ({ children }: { children: ReactNode }) => <div className="sk-almost-list">{children}</div>

/** A count that leads somewhere. */
export const Figure = ({ value, label, note }: { value: string | number; label: string; note?: string }) => (
  <div className="sk-figure-number">
    <span>{label}</span>
    <strong>{value}</strong>
    {note ? <span>{note}</span> : null}
  </div>
)
