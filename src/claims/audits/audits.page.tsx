import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { seeFirms } from '#claims/accountability/see-account.ts'
import { drawFromForm } from '#claims/audits/audit.form.ts'
import { auditWords } from '#claims/audits/audit.words.ts'
import { seeAudits } from '#claims/audits/see-audits.ts'
import { shownAuditRow } from '#claims/audits/shown-audit.words.ts'
import {
  Button,
  Card,
  Columns,
  DateField,
  Empty,
  PageHeader,
  PersonName,
  PostForm,
  Select,
  Stack,
  Table,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const today = house.clock.today()
  return {
    rows: need(await seeAudits(house, caller)).map((row) => shownAuditRow(row, lang)),
    firms: mayDo(caller, 'answer-claims') ? need(await seeFirms(house, caller)) : [],
    ...{ from: `${today.slice(0, 4)}-01-01`, until: today as string },
  }
}

export const action = ({ request, context }: ActionFunctionArgs) => drawFromForm(visitOf(context), request)

/** Every sample, and for who pays the way to draw one. */
export default function AuditsPage() {
  const { rows, firms } = useLoaderData<typeof loader>()
  const t = useWords(auditWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.account, to: '/claims/accountability' }]} />
      <Columns as="side">
        {rows.length === 0 ? (
          <Empty icon="check" title={t.empty}>
            {t.emptyHint}
          </Empty>
        ) : (
          <Audits />
        )}
        {firms.length > 0 ? <Draw /> : null}
      </Columns>
    </Stack>
  )
}

function Audits() {
  const { rows } = useLoaderData<typeof loader>()
  const { title, columns } = useWords(auditWords)
  return (
    <Card title={title} flush>
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            head: columns.other,
            main: true,
            cell: (row) => <PersonName name={row.other} to={`/claims/audits/${row.id}`} />,
          },
          { head: columns.days, cell: (row) => row.days },
          { head: columns.drawn, cell: (row) => row.drawn },
          { head: columns.size, cell: (row) => row.size },
          { head: columns.phase, cell: (row) => row.phase },
        ]}
      />
    </Card>
  )
}

function Draw() {
  const { firms, from, until } = useLoaderData<typeof loader>()
  const t = useWords(auditWords)
  return (
    <Card title={t.draw}>
      <PostForm answer={useActionData<typeof action>()}>
        <Select
          name="firm"
          label={t.firm}
          value={firms[0]?.id ?? ''}
          empty={false}
          options={firms.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DateField name="from" label={t.from} value={from} />
        <DateField name="until" label={t.until} value={until} />
        <TextField name="size" label={t.size} hint={t.sizeHint} value="5" short />
        <Button look="primary">{t.draw}</Button>
      </PostForm>
    </Card>
  )
}
