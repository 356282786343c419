import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { guestOf, seeRegion } from '#access/public.ts'
import { statementWords } from '#app/front/statements.words.ts'
import { version } from '#app/version.ts'
import { Card, DataList, Narrow, PageHeader, useWords } from '#platform/ui/ui.tsx'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const region = await seeRegion(house, await guestOf(house, lang, url.pathname))
  return {
    version,
    region: region.done ? region.value.name : null,
    helpdesk: region.done ? region.value.helpdeskPhone : null,
  }
}

export default function AboutPage() {
  const { version: here, region, helpdesk } = useLoaderData<typeof loader>()
  const t = useWords(statementWords)
  return (
    <Narrow>
      <PageHeader title={t.about} lead={t.aboutLead} />
      <Card flush>
        <DataList
          rows={[
            { term: t.version, value: here },
            { term: t.region, value: region ?? t.noRegion },
            ...(helpdesk ? [{ term: t.helpdesk, value: helpdesk }] : []),
            { term: t.licence, value: t.licenceText },
            {
              term: t.programs,
              value: (
                <>
                  {t.programsText} <a href="/api/v1/openapi.json">{t.programsLink}</a>
                </>
              ),
            },
          ]}
        />
      </Card>
    </Narrow>
  )
}
