import { Link } from 'react-router'
import { saidWords } from '#people/own-profile/said.words.ts'
import { SaidText, type ShownSaid, TakeOver } from '#people/own-profile/said-parts.tsx'
import { Card, Row, Soft, Stack, useLang, useWords } from '#platform/ui/ui.tsx'
import { spokenDay } from '#values/public.ts'

/** On the dossier itself: what she says that nobody answered yet. */
export function SaidCard({
  dossier,
  given,
  version,
  rows,
}: {
  dossier: string
  given: string
  version: number
  rows: readonly ShownSaid[]
}) {
  const t = useWords(saidWords)
  const lang = useLang()
  const open = rows.filter(({ answer }) => answer === null)
  if (open.length === 0) return null
  return (
    <Card title={t.titleOf(given)} aside={<Link to={`/people/${dossier}/said`}>{t.all}</Link>}>
      <Stack tight>
        {open.map((one) => (
          <div key={one.id}>
            <p>
              <strong>{t.parts[one.part]}</strong> <SaidText part={one.part} said={one.said} />
            </p>
            <Row>
              <Soft>{t.on(spokenDay(one.on, lang))}</Soft>
              <TakeOver dossier={dossier} version={version} one={one} />
            </Row>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
