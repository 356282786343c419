import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { paperFromForm } from '#coaching/firm/firm.form.ts'
import { firmWords } from '#coaching/firm/firm.words.ts'
import { PaperForms } from '#coaching/firm/paper-forms.tsx'
import { seeFirm } from '#coaching/firm/see-firm.ts'
import { shownFirm } from '#coaching/firm/shown-firm.words.ts'
import { Badge, Card, Columns, PageHeader, Soft, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const firm = need(await seeFirm(house, caller, url.searchParams.get('firm') ?? undefined))
  return shownFirm(firm, lang, house.clock.today())
}

export const action = ({ request, context }: ActionFunctionArgs) => paperFromForm(visitOf(context), request)

const tones = { counts: 'positive', comes: 'info', over: 'plain', suspended: 'caution' } as const

/** What a firm may do and who may do it, with their days. */
export default function FirmPage() {
  const firm = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(firmWords)
  const state = (row: { state: keyof typeof tones }) => <Badge tone={tones[row.state]}>{t[row.state]}</Badge>
  const rest = [
    { head: t.from, cell: (row: { days: string }) => row.days },
    { head: t.state, cell: (row: { state: keyof typeof tones }) => state(row) },
  ]
  return (
    <>
      <PageHeader title={t.title} lead={`${firm.name}. ${t.lead}`} />
      <Columns as="side">
        <Stack>
          <Papers title={t.recognitions} empty={firm.recognitions.length === 0}>
            <Table
              caption={t.recognitions}
              rows={firm.recognitions}
              rowKey={(row) => row.id}
              columns={[
                {
                  head: t.what,
                  main: true,
                  cell: (row) => (
                    <>
                      {row.what} {row.note ? <Soft>{row.note}</Soft> : null}
                    </>
                  ),
                },
                { head: t.byWhom, cell: (row) => row.byWhom },
                ...rest,
              ]}
            />
          </Papers>
          <Papers title={t.attachments} empty={firm.attachments.length === 0}>
            <Table
              caption={t.attachments}
              rows={firm.attachments}
              rowKey={(row) => row.id}
              columns={[
                { head: t.who, main: true, cell: (row) => row.who },
                { head: t.what, cell: (row) => row.what },
                { head: t.worksAs, cell: (row) => row.worksAs },
                ...rest,
              ]}
            />
          </Papers>
          <Papers title={t.authorities} empty={firm.authorities.length === 0}>
            <Table
              caption={t.authorities}
              rows={firm.authorities}
              rowKey={(row) => row.id}
              columns={[{ head: t.who, main: true, cell: (row) => row.who }, ...rest]}
            />
          </Papers>
        </Stack>
        {firm.mayKeep ? <PaperForms firm={firm} answer={answer} /> : null}
      </Columns>
    </>
  )
}

function Papers({ title, empty, children }: { title: string; empty: boolean; children: React.ReactNode }) {
  const t = useWords(firmWords)
  return (
    <Card title={title} flush={!empty}>
      {empty ? <p>{t.none}</p> : children}
    </Card>
  )
}
