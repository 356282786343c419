import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Alert, ButtonLink, Card, DataList, Fold, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { myIntroductionWords } from '#trajectories/introductions/my-introduction.words.ts'
import { seeOwnIntroduction } from '#trajectories/introductions/own-introductions.ts'
import { readId, spokenClockTime, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const one = need(await seeOwnIntroduction(house, caller, need(readId<'Introduction'>(params.id ?? ''))))
  const { id, employer, day, time, place, companionName, bring, calledOff } = one
  return {
    ...{ id: id as string, employer, place, companionName, bring, calledOff },
    day: spokenDay(day, lang, { weekday: true, year: 'when-other', than: house.clock.today() }),
    time: spokenClockTime(time, lang),
  }
}

/** When and where she meets an employer, who goes along, and what she needs. */
export default function MyIntroductionPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(myIntroductionWords)
  return (
    <Stack>
      <PageHeader title={t.title(one.employer)} />
      {one.calledOff ? <Alert tone="caution">{t.calledOff}</Alert> : <When />}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

function When() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(myIntroductionWords)
  return (
    <>
      <Card main flush>
        <DataList
          as="narrow"
          rows={[
            { term: t.day, value: one.day },
            { term: t.time, value: one.time },
            { term: t.where, value: one.place ?? t.byPhone },
            { term: t.goesAlong, value: one.companionName ?? t.nobody },
          ]}
        />
      </Card>
      {one.bring ? (
        <Fold title={t.bring}>
          <p>{one.bring}</p>
        </Fold>
      ) : null}
      <ButtonLink outside wide icon="calendar" to={`/my/introductions/${one.id}/calendar`}>
        {t.calendar}
      </ButtonLink>
    </>
  )
}
