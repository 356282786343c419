import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { beginRequestFromForm } from '#coaching/requests/request.form.ts'
import { requestKinds } from '#coaching/requests/request.ts'
import { requestWords } from '#coaching/requests/request.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRoute } from '#coaching/routes/see-route.ts'
import { Button, Card, PageHeader, PostForm, Radios, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const route = need(await seeRoute(house, caller, url.searchParams.get('route') ?? ''))
  return {
    route: route.id as string,
    name: route.name,
    kind: route.contract ? 'half-year' : 'trial',
    next: route.next?.number ?? null,
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => beginRequestFromForm(visitOf(context), request)

/** One question: the rest follows from the route. */
export default function BeginRequestPage() {
  const { route, name, kind, next } = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.begin}
        lead={next ? t.beginNext : t.beginLead}
        breadcrumb={[{ label: name, to: `/coaching/${route}` }]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <input type="hidden" name="route" value={route} />
          <Radios
            name="kind"
            label={t.beginKind}
            value={kind}
            options={requestKinds.map((value) => ({
              value,
              label: value === 'half-year' && next && next > 1 ? w.laterHalfYear(next) : w.kinds[value],
            }))}
          />
          <Button look="primary">{t.next}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
