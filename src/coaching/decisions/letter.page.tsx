import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRequest } from '#coaching/requests/see-request.ts'
import { shownRequest } from '#coaching/requests/shown-request.words.ts'
import { Card, DataList, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = shownRequest(need(await seeRequest(house, caller, params.id ?? '')), lang)
  return one.decisions.some(({ isAnswer }) => isAnswer) ? one : need<never>(notFound())
}

/** Made to print: what was decided, in days and hours, and how to object. Nothing about anybody's health. */
export default function LetterPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.decision}
        lead={`${one.name}, ${one.kind}`}
        breadcrumb={[{ label: one.name, to: `/coaching/requests/${one.id}` }]}
      />
      <Stack>
        <Card>
          {one.decisions
            .filter(({ isAnswer }) => isAnswer)
            .map((said) => (
              <div key={said.id}>
                <h2 className="sk-heading-3">{said.title}</h2>
                {said.lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            ))}
          {one.objectionBy ? <p>{one.objectionBy}</p> : null}
        </Card>
        <Card flush>
          <DataList
            as="narrow"
            rows={[
              { term: t.reference, value: one.reference },
              { term: t.payer, value: one.payer },
              { term: t.columns.firm, value: one.firm },
              { term: t.received, value: one.received },
              { term: t.asked, value: one.asked },
            ]}
          />
        </Card>
      </Stack>
    </div>
  )
}
