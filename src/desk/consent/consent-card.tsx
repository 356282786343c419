import { Link } from 'react-router'
import { consentWords } from '#desk/consent/consent.words.ts'
import { ConsentBadge, useAudience } from '#desk/consent/consent-table.tsx'
import type { ConsentView } from '#desk/consent/consent-view.ts'
import { StillAllowed } from '#desk/consent/still-allowed.tsx'
import { Card, Soft, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay } from '#values/public.ts'

/** On the dossier: what is allowed, for whom and until when; and what is so no longer. */
export function ConsentCard({ dossier, rows }: { dossier: string; rows: readonly ConsentView[] }) {
  const t = useWords(consentWords)
  const lang = useLang()
  const audienceOf = useAudience()
  const lineOf = ({ state, until, askedOn }: ConsentView) => {
    if (state === 'given' && until) return t.untilDay(spokenDay(until, lang))
    return state === 'asked' && askedOn ? spokenDay(askedOn, lang) : null
  }
  return (
    <Card title={t.card} aside={<Link to={`/people/${dossier}/consent`}>{t.all}</Link>}>
      <StillAllowed releases={rows} />
      {rows.length === 0 ? <Soft>{t.nothing}</Soft> : null}
      <ul className="sk-stack--tight" aria-live="polite">
        {rows.slice(0, 5).map((row) => (
          <li key={row.id}>
            {t.whats[row.what]}, {audienceOf(row)}
            <span className="sk-block">
              <ConsentBadge state={row.state} /> <span className="sk-soft sk-small">{lineOf(row)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
