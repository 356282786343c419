import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Card, PageHeader, Soft, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { registerWords, saidRegister } from '#privacy/register/register.words.ts'
import { seeRegister } from '#privacy/register/see-register.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return saidRegister(need(await seeRegister(house, caller)), lang)
}

/** For the file of the privacy officer, and for paper. */
export default function RegisterPage() {
  const { of, purposes, items, recipients, kept } = useLoaderData<typeof loader>()
  const t = useWords(registerWords)
  const heads = recipients[0]?.shows.map(({ reader }) => reader) ?? []
  return (
    <Stack>
      <PageHeader title={t.title} lead={`${t.lead} ${of}.`} />
      <Card title={t.purposes} flush>
        <Table
          caption={t.purposes}
          rows={purposes}
          rowKey={(row) => row.purpose}
          columns={[
            { head: t.purpose, main: true, cell: (row) => row.purpose },
            { head: t.basis, cell: (row) => row.basis },
            { head: t.data, cell: (row) => row.data },
            { head: t.who, cell: (row) => <Soft>{row.who}</Soft> },
          ]}
        />
      </Card>
      <Card title={t.items} flush>
        <Table
          caption={t.items}
          rows={items}
          rowKey={(row) => row.item}
          columns={[
            { head: t.data, main: true, cell: (row) => row.item },
            { head: t.article, cell: (row) => row.article },
            { head: t.controller, cell: (row) => row.controller },
          ]}
        />
      </Card>
      <Card title={t.recipients} flush>
        <Table
          caption={t.recipients}
          rows={recipients}
          rowKey={(row) => row.group}
          columns={[
            { head: t.data, main: true, cell: (row) => row.group },
            ...heads.map((head, at) => ({
              head,
              cell: (row: (typeof recipients)[number]) => row.shows[at]?.showing,
            })),
          ]}
        />
      </Card>
      <Card title={t.retention} flush>
        <Table
          caption={t.retention}
          rows={kept}
          rowKey={(row) => row.kind}
          columns={[
            { head: t.keptOf, main: true, cell: (row) => row.kind },
            { head: t.keptFor, cell: (row) => row.term },
            { head: t.keptWhy, cell: (row) => row.why },
          ]}
        />
      </Card>
      <Assessment />
    </Stack>
  )
}

/** What a law asks to think about before: begun here, completed by the region. */
function Assessment() {
  const t = useWords(registerWords)
  return (
    <>
      <h2>{t.dpia}</h2>
      <Card flush>
        <Table
          caption={t.dpia}
          rows={Object.values(t.risks)}
          rowKey={([risk]) => risk ?? ''}
          columns={[
            { head: t.risk, main: true, cell: ([risk]) => risk },
            { head: t.answer, cell: ([, answer]) => answer },
          ]}
        />
      </Card>
      <Card title={t.toDo}>
        <p>{t.dpiaLead}</p>
        <ul>
          {t.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </Card>
    </>
  )
}
