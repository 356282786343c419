import { Link } from 'react-router'
import { whatFitsWords } from '#desk/dossier/what-fits.words.ts'
import type { WhatFitsBox } from '#desk/dossier/what-fits-view.ts'
import { sharesOf } from '#desk/vacancy/match-rows.tsx'
import { Card, ScoreBar, Soft, Stack, useWords } from '#platform/ui/ui.tsx'

/** Beside a dossier: the best work for this person, and which one change would bring more. */
export function WhatFits({ dossier, counts, page, openings }: WhatFitsBox) {
  const t = useWords(whatFitsWords)
  const all = `/people/${dossier}/vacancies`
  return (
    <Stack>
      <Card title={t.box(counts.fits)} aside={<Link to={all}>{counts.fits > 0 ? t.all(counts.fits) : t.see}</Link>}>
        {page.rows.map(({ vacancy, title, employer, points }) => (
          <div key={vacancy}>
            <Link to={`/vacancies/${vacancy}/people/${dossier}`}>
              {title}, {employer}
            </Link>
            <ScoreBar shares={sharesOf(points)} />
          </div>
        ))}
        {counts.fits === 0 ? <p>{t.none}</p> : null}
        <Soft>{t.openOnes(counts.toAsk, counts.almost)}</Soft>
      </Card>
      <Card title={t.difference}>
        {openings.length === 0 ? (
          <p>{t.noDifference}</p>
        ) : (
          openings.map(({ id, sentence }) => <p key={id}>{sentence}</p>)
        )}
      </Card>
    </Stack>
  )
}
