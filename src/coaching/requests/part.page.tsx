import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayOpen } from '#access/public.ts'
import { PartFields } from '#coaching/requests/part-fields.tsx'
import { type Part, parts } from '#coaching/requests/parts.rules.ts'
import { partFromForm } from '#coaching/requests/request.form.ts'
import { requestWords } from '#coaching/requests/request.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRequest } from '#coaching/requests/see-request.ts'
import { toPart } from '#coaching/requests/shown-part.words.ts'
import { Button, Card, PageHeader, PostForm, Soft, useWords } from '#platform/ui/ui.tsx'
import { need, notYours } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound } from '#values/public.ts'

const partIn = (params: { requestPart?: string }): Part =>
  parts.find((one) => one === params.requestPart) ?? need<never>(notFound())

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const part = partIn(params)
  const request = need(await seeRequest(house, caller, params.id ?? ''))
  if (!request.mayChange) return need<never>(notYours())
  return { part, mayBegin: mayOpen(caller, 'place').done, ...toPart(request, lang) }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  partFromForm(visitOf(context), request, params.id ?? '', partIn(params))

/** One part of the large form. It keeps itself while one types, and says who will see it. */
export default function PartPage() {
  const request = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  const { part } = request
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={w.parts[part]}
        lead={t.partLeads[part]}
        breadcrumb={[{ label: request.name, to: `/coaching/requests/${request.id}` }]}
      />
      <Card>
        <PostForm saves answer={useActionData<typeof action>()}>
          <PartFields part={part} request={request} />
          <p>
            <Soft>{`${t.seenBy}: ${part === 'matching' ? t.seers.notEmployer : t.seers.all}.`}</Soft>
          </p>
          <Button look="primary">{t.next}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
