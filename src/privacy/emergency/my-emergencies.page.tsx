import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Card, PageHeader, Stack, TargetLink, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { myEmergencyWords } from '#privacy/emergency/my-emergencies.words.ts'
import { seeOwnEmergencies } from '#privacy/emergency/see-own-emergencies.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeOwnEmergencies(house, caller))
}

/** The latest is read at once; earlier ones are folded, so that a screen stays short. */
export default function MyEmergencies() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(myEmergencyWords)
  const lang = useLang()
  const [latest, ...earlier] = rows
  return (
    <Stack>
      <PageHeader title={t.title} {...(latest ? {} : { lead: t.none })} />
      {latest ? <Told {...latest} /> : null}
      {earlier.map((one) => (
        <details key={one.id}>
          <summary className="sk-target">{spokenDay(one.day, lang)}</summary>
          <Told {...one} />
        </details>
      ))}
      {latest ? <TargetLink to="/my/looks">{t.ask}</TargetLink> : null}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

function Told({ day, who, organisation, reason, verdict }: Row) {
  const t = useWords(myEmergencyWords)
  return (
    <Card>
      <p>{t.looked(who ?? organisation ?? t.company, spokenDay(day, useLang()))}</p>
      {who && organisation ? <p className="sk-soft">{organisation}</p> : null}
      <p>{t.reasons[reason]}</p>
      <p>{verdict ? t.checked[verdict] : t.notChecked}</p>
    </Card>
  )
}
