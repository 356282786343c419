import type { ReactNode } from 'react'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { employerWords } from '#employers/cards/employer.words.ts'
import { EmployerAbout, EmployerContacts, LeadContact } from '#employers/cards/employer-aside.tsx'
import { EmployerVacancies } from '#employers/cards/employer-vacancies.tsx'
import { seeEmployer } from '#employers/cards/see-employer.ts'
import { momentWords } from '#employers/moments/moment.words.ts'
import { OpenMoments } from '#employers/moments/open-moments.tsx'
import { SaidMoments } from '#employers/moments/said-moments.tsx'
import { toSaid } from '#employers/moments/said-view.words.ts'
import { labelIn, saidDay, saidPostcode } from '#employers/said.ts'
import { ButtonLink, Columns, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { sectors } from '#vocabulary/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const card = need(await seeEmployer(house, caller, params.id ?? ''))
  const { id, name, kvk, size, town, postcode, bond, remark, quiet, isLead, visitors, contacts, vacancies } = card
  return {
    ...{ id, name, kvk, size, town, bond, remark, quiet, isLead, visitors, contacts, vacancies },
    postcode: postcode && saidPostcode(postcode),
    sector: card.sector && labelIn(sectors, card.sector, lang),
    spoken: card.lastSpoken && saidDay(card.lastSpoken, lang, card.today),
    lead: card.leadContact,
    open: card.open.map((moment) => toSaid(moment, lang, card.today)),
    said: card.said.map((moment) => toSaid(moment, lang, card.today)),
  }
}

export type EmployerCardView = Awaited<ReturnType<typeof loader>>

/** `beside` is what rooms above know of the work there. */
export default function EmployerCard({ beside = null }: { beside?: ReactNode }) {
  const card = useLoaderData<typeof loader>()
  const t = useWords(employerWords)
  const m = useWords(momentWords)
  return (
    <>
      <PageHeader
        title={card.name}
        breadcrumb={[{ label: t.title, to: '/employers' }]}
        facts={factsOf(card, t)}
        actions={
          <>
            <ButtonLink icon="edit" to={`/employers/${card.id}/edit`}>
              {t.change}
            </ButtonLink>
            <ButtonLink icon="add" to={`/vacancies/new?employer=${card.id}`}>
              {t.addVacancy}
            </ButtonLink>
            <ButtonLink look="primary" icon="note" to={`/employers/${card.id}/moment`} shortcut="n">
              {m.title}
            </ButtonLink>
          </>
        }
      />
      <Columns as="side">
        <Stack>
          <OpenMoments employer={card.id} moments={card.open} />
          {beside}
          <EmployerVacancies employer={card.id} vacancies={card.vacancies} />
          <SaidMoments moments={card.said} />
        </Stack>
        <Stack>
          <LeadContact card={card} />
          <EmployerContacts card={card} />
          <EmployerAbout card={card} />
        </Stack>
      </Columns>
    </>
  )
}

function factsOf({ town, sector, size, bond }: EmployerCardView, t: (typeof employerWords)['en']) {
  return [
    town ? { icon: 'place' as const, text: town } : null,
    sector ? { icon: 'factory' as const, text: sector } : null,
    size !== null ? { icon: 'people' as const, text: t.people(size) } : null,
    bond ? { icon: 'star' as const, text: t.bonds[bond] } : null,
  ].filter((fact) => fact !== null)
}
