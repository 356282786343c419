import { Link } from 'react-router'
import { readinessWords } from '#desk/dossier/readiness.words.ts'
import type { ShownReadiness } from '#desk/dossier/readiness-view.ts'
import { Badge, Card, Soft, Stack, useWords } from '#platform/ui/ui.tsx'

const tones = { ready: 'positive', 'not-yet-ready': 'caution', 'not-known': 'info' } as const

/** Beside a dossier: is she ready, and what is still needed. */
export function Readiness({ dossier, decided, open, gaps, more }: ShownReadiness & { dossier: string }) {
  const t = useWords(readinessWords)
  const here = `/people/${dossier}`
  return (
    <Card title={t.title} aside={<Link to={`${here}/gaps`}>{t.all}</Link>}>
      <Stack tight>
        <p>
          {decided ? (
            <Badge tone={tones[decided.verdict]}>{t.decided(decided.says, decided.on)}</Badge>
          ) : (
            <Soft>{t.notScreened}</Soft>
          )}
        </p>
        {gaps.length === 0 ? (
          <p>
            <Soft>{t.nothing}</Soft>
          </p>
        ) : null}
        {gaps.map(({ id, text, when }) => (
          <p key={id}>
            {text} <Soft>{when}</Soft>
          </p>
        ))}
        {more > 0 ? <Soft>{t.more(more)}</Soft> : null}
        <p>
          <Link to={`${here}/screening`}>{open ? t.goOn : t.screen}</Link>
        </p>
      </Stack>
    </Card>
  )
}
