import { Form, Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { duplicatesWords } from '#people/duplicates/duplicates.words.ts'
import { seeDuplicates } from '#people/duplicates/see-duplicates.ts'
import { stageWords } from '#people/stage.words.ts'
import {
  Alert,
  Button,
  ButtonLink,
  Card,
  Empty,
  FormKey,
  PageHeader,
  Row,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { pairs, total } = need(await seeDuplicates(house, caller))
  const t = duplicatesWords[lang]
  const side = ({ id, name, town, stage, since }: (typeof pairs)[number]['one']) => ({
    id: id as string,
    name,
    facts: [town, stageWords[lang].stage[stage], t.since(spokenDay(since, lang))].filter(Boolean).join(', '),
  })
  return {
    total,
    pairs: pairs.map(({ one, other, reasons }) => ({
      one: side(one),
      other: side(other),
      reasons: reasons.map((reason) => t.reasons[reason]).join(', '),
    })),
  }
}

type Pair = Awaited<ReturnType<typeof loader>>['pairs'][number]

export default function Duplicates() {
  const { pairs, total } = useLoaderData<typeof loader>()
  const t = useWords(duplicatesWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.people, to: '/people' }]} />
      <Stack>
        {total > pairs.length ? <Alert tone="info">{t.more(pairs.length, total)}</Alert> : null}
        <Card flush>
          {pairs.length === 0 ? (
            <Empty icon="people" title={t.none}>
              {t.noneHint}
            </Empty>
          ) : (
            <Table
              caption={t.title}
              rows={pairs}
              rowKey={({ one, other }) => `${one.id} ${other.id}`}
              columns={[
                { head: t.pair, main: true, cell: (pair) => <Both pair={pair} /> },
                { head: t.why, cell: ({ reasons }) => reasons },
                { head: t.decide, cell: (pair) => <Decide pair={pair} /> },
              ]}
            />
          )}
        </Card>
      </Stack>
    </>
  )
}

const Both = ({ pair: { one, other } }: { pair: Pair }) => (
  <Stack tight>
    {[one, other].map(({ id, name, facts }) => (
      <div key={id}>
        <Link to={`/people/${id}`}>{name}</Link>
        <span className="sk-block sk-soft sk-small">{facts}</span>
      </div>
    ))}
  </Stack>
)

function Decide({ pair: { one, other } }: { pair: Pair }) {
  const t = useWords(duplicatesWords)
  return (
    <Row>
      <ButtonLink small to={`/people/${one.id}/merging/${other.id}`}>
        {t.compare}
      </ButtonLink>
      <Form method="post" action={`/people/${one.id}/two-people/${other.id}`}>
        <FormKey />
        <Button small>{t.twoPeople}</Button>
      </Form>
    </Row>
  )
}
