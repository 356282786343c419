import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { KeepForm } from '#access/views/keep-form.tsx'
import { addressOfView } from '#access/views/open-list.ts'
import { seeViews } from '#access/views/see-views.ts'
import { doWithView } from '#access/views/view.form.ts'
import { ViewRow } from '#access/views/view-row.tsx'
import { viewsWords } from '#access/views/views.words.ts'
import { Card, Empty, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { queryToKeep } from '#platform/web/list-settings.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const views = need(await seeViews(house, caller))
  const list = url.searchParams.get('list')
  const asked = new URLSearchParams(url.searchParams.get('keep') ?? '')
  const changes = views.find(({ id, mine }) => mine && id === url.searchParams.get('id'))
  return {
    views: views.map((view) => ({ ...view, to: addressOfView(view.list, view) })),
    keep: list ? { list, query: queryToKeep(asked), changes: changes ?? null } : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  return doWithView(visitOf(context), await formValues(request))
}

export default function KeptLists() {
  const { views, keep } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(viewsWords)
  const lists = [...new Set(views.map(({ list }) => list))]
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.title} lead={t.lead} />
      <Stack>
        {keep ? <KeepForm {...keep} answer={answer} /> : null}
        {lists.map((list) => (
          <Card key={list} flush title={t.lists[list] ?? list}>
            <ul className="sk-view-list">
              {views
                .filter((view) => view.list === list)
                .map((view) => (
                  <ViewRow key={view.id} view={view} answer={answer} />
                ))}
            </ul>
          </Card>
        ))}
        {views.length === 0 && !keep ? (
          <Card>
            <Empty icon="table" title={t.none}>
              {t.noneHint}
            </Empty>
          </Card>
        ) : null}
      </Stack>
    </div>
  )
}
