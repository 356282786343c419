import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Card, Empty, PageHeader, Stack, Table, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { endingsWords } from '#privacy/erasure/endings.words.ts'
import { seeEndings } from '#privacy/erasure/see-endings.ts'
import { FiguresThatStay, Soon, Terms } from '#privacy/retention/retention-parts.tsx'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeEndings(house, caller))
}

export default function Endings() {
  const { rows, destroyed, soon, figures, classes } = useLoaderData<typeof loader>()
  const t = useWords(endingsWords)
  const lang = useLang()
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} />
      <Stack>
        <Soon {...soon} />
        <Card flush>
          {rows.length === 0 ? (
            <Empty icon="lock" title={t.nobody}>
              {t.nobodyHint}
            </Empty>
          ) : (
            <Table
              caption={t.title}
              rows={rows}
              rowKey={(row) => row.subject}
              columns={[
                { head: t.name, main: true, cell: (row) => <Link to={row.subject}>{row.name}</Link> },
                { head: t.ended, cell: (row) => spokenDay(row.endedOn, lang) },
                { head: t.warned, cell: (row) => (row.warnedOn ? spokenDay(row.warnedOn, lang) : t.notWarned) },
                { head: t.erase, cell: (row) => spokenDay(row.eraseOn, lang) },
                {
                  head: t.held,
                  cell: (row) => (row.heldUntil ? t.heldUntil(spokenDay(row.heldUntil, lang)) : null),
                },
              ]}
            />
          )}
        </Card>
        <Terms classes={classes} />
        <FiguresThatStay figures={figures} />
        <Card title={t.destroyed} flush={destroyed.length > 0}>
          {destroyed.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <Table
              caption={t.destroyed}
              rows={destroyed}
              rowKey={(row) => `${row.on} ${row.because}`}
              columns={[
                { head: t.destroyedOn, main: true, cell: (row) => spokenDay(row.on, lang) },
                { head: t.why, cell: (row) => t.whys[row.because] },
                { head: t.dossiers, number: true, cell: (row) => row.dossiers },
              ]}
            />
          )}
        </Card>
      </Stack>
    </>
  )
}
