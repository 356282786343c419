import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { shownDossier } from '#people/public.ts'
import {
  Alert,
  Card,
  Columns,
  Contact,
  PageHeader,
  Soft,
  Stack,
  Timeline,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { callTo } from '#platform/web/telephone.ts'
import { visitOf } from '#platform/web/visit.ts'
import { emergencyWords } from '#privacy/emergency/emergency.words.ts'
import { seeInEmergency } from '#privacy/emergency/see-in-emergency.ts'
import { readId, spokenTime } from '#values/public.ts'

/** What one needs when it cannot wait: how to reach her, who helps, what helps, and what happened last. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const id = need(readId<'Emergency'>(params.id ?? ''))
  const { endsAt, dossier } = need(await seeInEmergency(house, caller, id))
  const { title, town, contact, lead, holder, helps, notes } = shownDossier(dossier, lang, house.clock.today())
  return { endsAt, title, town, contact, lead, holder, helps, notes }
}

export default function EmergencyFile() {
  const { endsAt, title, town, helps, notes } = useLoaderData<typeof loader>()
  const t = useWords(emergencyWords)
  const lang = useLang()
  return (
    <Stack>
      <Alert tone="negative" title={t.banner(spokenTime(endsAt, lang))}>
        {t.bannerText}
      </Alert>
      <PageHeader title={title} facts={town ? [{ icon: 'place', text: town }] : []} />
      <Columns as="half">
        <Reach />
        <Helper />
      </Columns>
      <Card title={t.helps}>
        {helps.list?.length ? (
          <ul>
            {helps.list.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        ) : (
          <Soft>{t.helpsUnknown}</Soft>
        )}
      </Card>
      <Card title={t.notes}>
        {notes.length === 0 ? (
          <Soft>{t.noNotes}</Soft>
        ) : (
          <Timeline
            moments={notes.map(({ id, at, when, text, kind, by }) => ({
              id,
              at,
              when,
              what: text,
              note: [kind, by].filter(Boolean).join(', '),
            }))}
          />
        )}
      </Card>
    </Stack>
  )
}

function Reach() {
  const { contact } = useLoaderData<typeof loader>()
  const t = useWords(emergencyWords)
  const { phone, email, representative } = contact
  return (
    <Card title={t.reach}>
      {phone ? (
        <p>
          <a href={callTo(phone)}>{phone}</a>
        </p>
      ) : null}
      {email ? <p>{email}</p> : null}
      {phone || email ? null : <Soft>{t.noReach}</Soft>}
      {representative ? <p>{t.signs(representative)}</p> : null}
    </Card>
  )
}

function Helper() {
  const { lead, holder } = useLoaderData<typeof loader>()
  const t = useWords(emergencyWords)
  return (
    <Card title={t.who}>
      {lead ? (
        <Contact name={lead.name} role={lead.organisation} {...(lead.phone ? { phone: lead.phone } : {})} />
      ) : (
        <Soft>{t.nobodyHelps}</Soft>
      )}
      {holder ? <Soft>{t.keptBy(holder)}</Soft> : null}
    </Card>
  )
}
