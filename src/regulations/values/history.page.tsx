import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import { Badge, ButtonLink, Card, PageHeader, Row, Soft, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { isFilledKey, ruleOf } from '#regulations/values/keys.rules.ts'
import { nameOf, saidPeriod, saidValue } from '#regulations/values/keys.words.ts'
import { seeHistory } from '#regulations/values/see-values.ts'
import { valuesWords } from '#regulations/values/values.words.ts'
import { spokenDay, today } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const t = valuesWords[lang]
  const { key, kept, law } = need(await seeHistory(house, caller, params.key ?? ''))
  return {
    key: key as string,
    name: nameOf(key, lang),
    isOurs: isFilledKey(key),
    keyedOn: isFilledKey(key) ? t.keyedOn[ruleOf(key).keyedOn] : t.keyedOn[law[0]?.keyedOn ?? 'calendar'],
    kept: kept.map((row) => ({
      id: row.id as string,
      value: saidValue(key, row.value, lang),
      whose: row.whoseName ?? t.scopes[row.scope],
      period: saidPeriod(row.from, row.until, lang),
      source: row.source,
      note: row.note,
      sure: t.sureness[row.confidence],
      isReplaced: row.replacedAt !== null,
      added: t.added(row.addedByName ?? t.onceSomebody, spokenDay(today(row.addedAt), lang, { year: 'always' })),
    })),
    law: law.toReversed().map((row) => ({
      id: `${row.from}-${row.scope}`,
      value: saidValue(key, row.value, lang),
      period: saidPeriod(row.from, row.until, lang),
      source: row.source,
      note: row.note ?? null,
      sure: t.sureness[row.confidence],
      textAsOf: row.textAsOf ? spokenDay(row.textAsOf, lang, { year: 'always' }) : null,
    })),
    mayChange: isFilledKey(key) && mayDo(caller, 'keep-regulations'),
  }
}

/** Every value one rule ever had: what was kept here, also what turned out wrong, and what the law says. */
export default function HistoryPage() {
  const { key, name, kept, mayChange, keyedOn } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  const add = mayChange ? (
    <>
      <ButtonLink to={`/regulations/${key}/new?confirm=yes`}>{t.confirm}</ButtonLink>
      <ButtonLink look="primary" icon="add" to={`/regulations/${key}/new`}>
        {t.add}
      </ButtonLink>
    </>
  ) : null
  return (
    <Stack>
      <PageHeader
        title={name}
        lead={t.history}
        breadcrumb={[{ label: t.title, to: '/regulations' }]}
        actions={add}
        facts={[{ icon: 'calendar', text: `${t.chooses}: ${keyedOn}` }]}
      />
      <Card title={t.keptHere} flush>
        {kept.length === 0 ? <p className="sk-card__body">{t.nobodyKept}</p> : <Kept />}
      </Card>
      <OfTheLaw />
    </Stack>
  )
}

function Kept() {
  const { kept, key, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  return (
    <Table
      caption={t.keptHere}
      rows={kept}
      rowKey={(row) => row.id}
      columns={[
        { head: t.value, main: true, cell: (row) => row.value },
        { head: t.of, cell: (row) => row.whose },
        { head: t.period, cell: (row) => row.period },
        { head: t.source, cell: (row) => <Source source={row.source} note={row.note} /> },
        { head: t.addedBy, cell: (row) => row.added },
        {
          head: t.sure,
          cell: (row) => (
            <Row>
              {row.isReplaced ? <Badge tone="neutral">{t.replaced}</Badge> : <Badge>{row.sure}</Badge>}
              {mayChange && !row.isReplaced ? (
                <ButtonLink small to={`/regulations/${key}/new?replaces=${row.id}`}>
                  {t.better}
                </ButtonLink>
              ) : null}
            </Row>
          ),
        },
      ]}
    />
  )
}

const Source = ({ source, note }: { source: string; note: string | null }) => (
  <>
    {source}
    {note ? (
      <>
        <br />
        <Soft>{note}</Soft>
      </>
    ) : null}
  </>
)

function OfTheLaw() {
  const { law, isOurs } = useLoaderData<typeof loader>()
  const t = useWords(valuesWords)
  return (
    <Card title={t.ofTheLaw} flush>
      {law.length === 0 ? (
        <p className="sk-card__body">{t.lawSilent}</p>
      ) : (
        <Table
          caption={t.ofTheLaw}
          rows={law}
          rowKey={(row) => row.id}
          columns={[
            { head: t.value, main: true, cell: (row) => <span {...(isOurs ? {} : { lang: 'en' })}>{row.value}</span> },
            { head: t.period, cell: (row) => row.period },
            {
              head: t.source,
              cell: (row) => (
                <span>
                  {row.source}
                  {row.note ? (
                    <span className="sk-soft" lang="en">
                      <br />
                      {row.note}
                    </span>
                  ) : null}
                </span>
              ),
            },
            { head: t.textAsOf, cell: (row) => row.textAsOf ?? '–' },
            { head: t.sure, cell: (row) => <Badge>{row.sure}</Badge> },
          ]}
        />
      )}
    </Card>
  )
}
