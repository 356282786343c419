import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { myWords } from '#desk/my/my.words.ts'
import { myControllersWords } from '#desk/my/my-controllers.words.ts'
import { seeMyControllers } from '#desk/my/see-my-controllers.ts'
import { Card, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const dossiers = need(await seeMyControllers(house, caller))
  return { keepers: dossiers.flatMap(({ keeper }) => keeper ?? []) }
}

/** Four sentences: whom she calls about what. */
export default function MyControllersPage() {
  const { keepers } = useLoaderData<typeof loader>()
  const t = useWords(myControllersWords)
  const back = useWords(myWords).back
  return (
    <Stack>
      <PageHeader title={t.title} />
      <Card>
        <p>
          {t.dossier} <strong>{keepers.join(', ')}</strong>.
        </p>
        <p>{t.notes}</p>
        <p>{t.proposal}</p>
        <p>{t.employer}</p>
      </Card>
      <TargetLink to="/my/why">{back}</TargetLink>
    </Stack>
  )
}
