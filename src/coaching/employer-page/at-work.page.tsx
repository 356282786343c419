import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { shownPage } from '#coaching/employer-page/employer-page.words.ts'
import { PageCards } from '#coaching/employer-page/page-cards.tsx'
import { employerPageGuest, readEmployerPage } from '#coaching/employer-page/see-employer-page.ts'
import { PageHeader } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  const page = need(await readEmployerPage(visit.house, await employerPageGuest(visit), params.token ?? ''))
  return shownPage(page, visit.lang)
}

/** What an employer reads of the work of one person, by a link and without an account. */
export default function AtWorkPage() {
  const page = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={page.title} lead={page.lead} />
      <PageCards page={page} />
    </>
  )
}
