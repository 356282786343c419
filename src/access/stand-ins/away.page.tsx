import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { arrangeFromForm } from '#access/stand-ins/away.form.ts'
import { awayWords } from '#access/stand-ins/away.words.ts'
import { seeAway } from '#access/stand-ins/stand-ins.ts'
import {
  Badge,
  Button,
  Card,
  Columns,
  DateField,
  Empty,
  FormKey,
  Hidden,
  PageHeader,
  PostForm,
  Select,
  Soft,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeAway(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  return arrangeFromForm(visitOf(context), await formValues(request))
}

/** Who is away at our own place, who does the work, and the way to arrange it. */
export default function AwayPage() {
  const t = useWords(awayWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.whoIsWho, to: '/who-is-who' }]} />
      <Columns as="side">
        <Card flush>
          <AwayList />
        </Card>
        <ArrangeCard />
      </Columns>
    </>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['standIns'][number]

function AwayList() {
  const { standIns, today } = useLoaderData<typeof loader>()
  const t = useWords(awayWords)
  const lang = useLang()
  const said = (day: Row['from']) => spokenDay(day, lang, { year: 'when-other', than: today })
  if (standIns.length === 0)
    return (
      <Empty icon="calendar" title={t.nobody}>
        {t.nobodyHint}
      </Empty>
    )
  return (
    <Table
      caption={t.title}
      rows={standIns}
      rowKey={(row) => row.id}
      columns={[
        { head: t.absent, main: true, cell: (row) => row.absentName },
        { head: t.standIn, cell: (row) => row.standInName },
        {
          head: t.days,
          cell: (row) => (
            <>
              {`${said(row.from)} – ${said(row.until)} `}
              {row.from <= today ? <Badge tone="info">{t.now}</Badge> : null}
            </>
          ),
        },
        { head: t.arrangedBy, cell: (row) => <Soft>{row.arrangedBy ?? '–'}</Soft> },
        { head: t.end, cell: (row) => (row.mayEnd ? <End row={row} /> : null) },
      ]}
    />
  )
}

function End({ row }: { row: Row }) {
  const t = useWords(awayWords)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="id" value={row.id} />
      <Button small name="intent" value={row.mine ? 'end-own' : 'end'}>
        {t.end}
        <Hidden>{` ${row.absentName}`}</Hidden>
      </Button>
    </Form>
  )
}

function ArrangeCard() {
  const { colleagues, mayArrange } = useLoaderData<typeof loader>()
  const t = useWords(awayWords)
  const options = colleagues.map(({ account, name }) => ({ value: account, label: name }))
  return (
    <Card title={mayArrange ? t.addForTeam : t.add}>
      <PostForm answer={useActionData<typeof action>()}>
        {mayArrange ? <Select name="absent" label={t.who} empty={t.me} optional options={options} /> : null}
        <Select
          name="standIn"
          label={t.whoStandsIn}
          hint={t.onlyHere}
          options={options}
          {...(mayArrange ? { empty: t.iStandIn } : {})}
        />
        <DateField name="from" label={t.from} />
        <DateField name="until" label={t.until} />
        <Button look="primary">{t.save}</Button>
      </PostForm>
    </Card>
  )
}
