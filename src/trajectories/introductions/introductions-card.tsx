import { Link } from 'react-router'
import { Card, Row, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { introductionWords, type shownIntroduction } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionBadge } from '#trajectories/introductions/introduction-badge.tsx'

/** Who meets whom, and when: one line for each. */
export function IntroductionsCard({ rows }: { rows: readonly ReturnType<typeof shownIntroduction>[] }) {
  const t = useWords(introductionWords)
  return (
    <Card title={rows.length === 1 ? t.title : t.many}>
      <Stack tight>
        {rows.map((one) => (
          <div key={one.id}>
            <Row>
              <Link to={`/introductions/${one.id}`}>{one.when}</Link>
              <IntroductionBadge phase={one.phase} />
            </Row>
            <Soft>{one.outcome ? t.outcomes[one.outcome] : `${one.employer}, ${one.where}`}</Soft>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
