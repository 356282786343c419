import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { myConsentWords } from '#desk/my/consent.words.ts'
import { seeWhomToShareWith } from '#desk/my/share-profile.ts'
import { Card, Icon, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return { rows: need(await seeWhomToShareWith(house, caller)).map(({ id, name }) => ({ id: id as string, name })) }
}

/** One tap for the organisation, one for the yes. */
export default function ShareProfile() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(myConsentWords)
  return (
    <Stack>
      <PageHeader title={t.shareTitle} lead={rows.length > 0 ? t.shareLead : t.shareNobody} />
      {rows.length > 0 ? (
        <Card flush>
          <ul>
            {rows.map(({ id, name }) => (
              <li key={id} className="sk-look">
                <span className="sk-task-list__icon">
                  <Icon name="building" />
                </span>
                <Link className="sk-target" to={`/my/consent/share/${id}`}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <TargetLink to="/my/consent">{t.back}</TargetLink>
    </Stack>
  )
}
