import { Link } from 'react-router'
import { Badge, GapMap, useWords } from '#platform/ui/ui.tsx'
import { gapsWords, type ShownGap } from '#trajectories/gaps/gaps.words.ts'

const tones = { overdue: 'negative', today: 'caution', later: 'plain' } as const

/** The thread from what is missing to what closes it, with who and when. */
export function GapThread({ gaps }: { gaps: readonly ShownGap[] }) {
  const t = useWords(gapsWords)
  return (
    <GapMap
      gaps={gaps.map((gap) => ({
        id: gap.id,
        from: (
          <>
            {gap.criterion ?? gap.kind}
            {gap.criterion ? <small>{gap.kind}</small> : null}
          </>
        ),
        to: gap.need ?? gap.kind,
        who: [gap.who, gap.when].join(', '),
        status: (
          <>
            <StateBadge state={gap.state} name={gap.stateName} />
            {gap.mayChange ? <Link to={`/gaps/${gap.id}`}>{t.change}</Link> : null}
          </>
        ),
      }))}
    />
  )
}

export const StateBadge = ({ state, name }: { state: ShownGap['state']; name: string }) => (
  <Badge tone={tones[state]}>{name}</Badge>
)
