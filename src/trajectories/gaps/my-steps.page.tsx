import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Fold, PageHeader, Stack, TargetLink, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { myStepsWords } from '#trajectories/gaps/my-steps.words.ts'
import { seeOwnGaps } from '#trajectories/gaps/own-gaps.ts'
import { spokenDay } from '#values/public.ts'
import { gapKinds } from '#vocabulary/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const gaps = need(await seeOwnGaps(house, caller))
  const t = myStepsWords[lang]
  const a2 = lang === 'nl' ? 'a2Nl' : 'a2En'
  return {
    steps: gaps.map(({ id, kind, need: text, owner, who, dueOn, lookAgainOn }) => ({
      id,
      what: gapKinds.find((one) => one.id === kind)?.[a2] ?? kind,
      text,
      who: owner === 'person' ? t.you : who ? t.does(who) : null,
      when: dueOn ? t.ready(spokenDay(dueOn, lang)) : t.talk(spokenDay(lookAgainOn, lang)),
    })),
  }
}

/** What is needed; behind a tap who helps, and by when. */
export default function MyStepsPage() {
  const { steps } = useLoaderData<typeof loader>()
  const t = useWords(myStepsWords)
  return (
    <Stack>
      <PageHeader title={t.title} />
      {steps.length === 0 ? <p>{t.none}</p> : null}
      {steps.map(({ id, what, text, who, when }) => (
        <Fold key={id} title={what}>
          {text ? <p>{text}</p> : null}
          <p>
            {who} {when}
          </p>
        </Fold>
      ))}
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}
