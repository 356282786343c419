import { type ActionFunctionArgs, Link, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { consentFromForm } from '#desk/consent/consent.form.ts'
import { consentWords } from '#desk/consent/consent.words.ts'
import { AskHer, NotePaper } from '#desk/consent/consent-forms.tsx'
import { ConsentTable } from '#desk/consent/consent-table.tsx'
import { seeConsent } from '#desk/consent/see-consent.ts'
import { StillAllowed } from '#desk/consent/still-allowed.tsx'
import { Card, Columns, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name, rows, organisations, lettersBy } = need(await seeConsent(house, caller, id))
  return {
    id: id as string,
    name: nameInList(name),
    lettersBy,
    rows,
    organisations: organisations.map((one) => ({ value: `organisation:${one.id}`, label: one.name })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  consentFromForm(visitOf(context), request, params.id ?? '')

/** What somebody allowed beyond what the law allows by itself. */
export default function ConsentPage() {
  const { id, name, rows, organisations, lettersBy } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(consentWords)
  const noted = answer?.values.intent === 'note'
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
      />
      <div role="status">
        <StillAllowed releases={rows} />
        <Card flush>
          <ConsentTable rows={rows} />
        </Card>
      </div>
      <p>
        <Link to="/why-we-know">{t.why}</Link>
      </p>
      <Columns as="half">
        <AskHer organisations={organisations} lettersBy={lettersBy} answer={noted ? undefined : answer} />
        <NotePaper organisations={organisations} answer={noted ? answer : undefined} />
      </Columns>
    </Stack>
  )
}
