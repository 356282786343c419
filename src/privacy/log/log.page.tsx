import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { purposeWords } from '#access/public.ts'
import {
  Button,
  ButtonLink,
  Card,
  DateField,
  Empty,
  PageHeader,
  Row,
  Stack,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { LogAsked } from '#privacy/log/log.shapes.ts'
import { logWords } from '#privacy/log/log.words.ts'
import { seeLog } from '#privacy/log/see-log.ts'
import { spokenDay, spokenTime, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const given = Object.fromEntries([...url.searchParams].filter(([, value]) => value !== ''))
  const asked = LogAsked.safeParse(given)
  const log = need(await seeLog(house, caller, asked.success ? asked.data : {}))
  return { ...log, subject: asked.success ? (asked.data.subject ?? null) : null }
}

/** Today, until one asks for other days; of one person it comes from her request. */
export default function Log() {
  const { rows, from, until, subject } = useLoaderData<typeof loader>()
  const t = useWords(logWords)
  const purposes = useWords(purposeWords)
  const lang = useLang()
  return (
    <Stack>
      <PageHeader
        title={t.title}
        lead={t.lead}
        actions={
          subject ? (
            <ButtonLink icon="download" outside to={`/log/${subject}/logbook`}>
              {t.export}
            </ButtonLink>
          ) : null
        }
      />
      <Form>
        {subject ? <input type="hidden" name="subject" value={subject} /> : null}
        <Row>
          <DateField name="from" label={t.from} value={from} />
          <DateField name="until" label={t.until} value={until} />
          <Button>{t.show}</Button>
        </Row>
      </Form>
      <Card flush>
        {rows.length === 0 ? (
          <Empty icon="eye" title={t.none} />
        ) : (
          <Table
            caption={t.title}
            rows={[...rows]}
            rowKey={({ id }) => id}
            columns={[
              { head: t.at, main: true, cell: ({ at }) => `${spokenDay(today(at), lang)}, ${spokenTime(at, lang)}` },
              { head: t.person, cell: ({ person }) => person ?? t.somebody },
              {
                head: t.who,
                cell: ({ who, organisation }) => [who ?? t.nobody, organisation].filter(Boolean).join(', '),
              },
              { head: t.did, cell: ({ kind, what }) => `${t.kinds[kind]}: ${t.things[what] ?? what}` },
              { head: t.purpose, cell: ({ purpose }) => purposes[purpose] ?? purpose },
            ]}
          />
        )}
      </Card>
    </Stack>
  )
}
