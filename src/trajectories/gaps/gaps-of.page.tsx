import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { ButtonLink, Card, Empty, PageHeader, Stack, Timeline, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { GapThread } from '#trajectories/gaps/gap-thread.tsx'
import { gapsWords, shownGap } from '#trajectories/gaps/gaps.words.ts'
import { seeGapsOf } from '#trajectories/gaps/see-gaps-of.ts'
import { nameInList, readId, spokenName } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { id, name, rows } = need(await seeGapsOf(house, caller, need(readId<'Dossier'>(params.id ?? ''))))
  return {
    dossier: id as string,
    name: nameInList(name),
    spoken: spokenName(name),
    open: rows.filter(({ closed }) => closed === null).map((gap) => shownGap(gap, lang)),
    closed: rows.flatMap((gap) => (gap.closed ? [{ at: gap.closed.on as string, ...shownGap(gap, lang) }] : [])),
  }
}

/** What one person still needs, who does it, and when. */
export default function GapsOfPage() {
  const { dossier, name, spoken, open, closed } = useLoaderData<typeof loader>()
  const t = useWords(gapsWords)
  const add = (
    <ButtonLink look="primary" icon="add" to={`/people/${dossier}/gaps/new`}>
      {t.add}
    </ButtonLink>
  )
  return (
    <Stack>
      <PageHeader
        title={`${t.title}: ${spoken}`}
        lead={t.lead(open.length)}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${dossier}` },
        ]}
        actions={
          <>
            <ButtonLink to={`/people/${dossier}/screening`}>{t.toScreening}</ButtonLink>
            {add}
          </>
        }
      />
      <Card>
        {open.length === 0 ? (
          <Empty icon="check" title={t.none}>
            {t.noneHint}
          </Empty>
        ) : (
          <GapThread gaps={open} />
        )}
      </Card>
      {closed.length > 0 ? (
        <Card title={t.closedTitle}>
          <Timeline
            moments={closed.map((gap) => ({
              id: gap.id,
              at: gap.at,
              when: [gap.closed?.text, gap.closed?.by].filter(Boolean).join(' · '),
              what: [gap.kind, gap.need].filter(Boolean).join(': '),
              note: gap.criterion,
            }))}
          />
        </Card>
      ) : null}
    </Stack>
  )
}
