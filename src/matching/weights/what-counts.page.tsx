import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { guestOf, mayDo } from '#access/public.ts'
import { fitWords } from '#matching/fit/fit.words.ts'
import { partNames } from '#matching/fit/weights.rules.ts'
import { whatCountsWords } from '#matching/fit/what-counts.words.ts'
import { skillWeightsWords } from '#matching/skill-weights/skill-weights.words.ts'
import { seeWeights } from '#matching/weights/see-weights.ts'
import { weightsWords } from '#matching/weights/weights.words.ts'
import { ButtonLink, Card, Columns, DataList, PageHeader, Reasons, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export const handle = { plain: true }

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { house, caller, lang } = openVisitOf(context)
  const asking = caller ?? (await guestOf(house, lang, request.url))
  const { weights, history, today } = need(await seeWeights(house, asking))
  const next = history.find(({ validFrom }) => validFrom > today)
  return {
    parts: partNames.map((name) => ({ name, label: fitWords[lang].names[name], of: weights[name] })),
    next: next ? spokenDay(next.validFrom, lang) : null,
    mayChange: mayDo(caller, 'manage-region'),
  }
}

/** Open to everybody: what a list is made from is nobody's secret. */
export default function WhatCounts() {
  const { parts, next, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(whatCountsWords)
  const words = useWords(weightsWords)
  const skills = useWords(skillWeightsWords)
  const lines = (state: 'met' | 'not-met', texts: readonly string[]) => texts.map((text) => ({ id: text, state, text }))
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.people}
        actions={mayChange ? <ButtonLink to="/what-counts/points">{words.change}</ButtonLink> : null}
      />
      <Stack>
        <Columns>
          <Card title={words.counts}>
            <Reasons one reasons={lines('met', t.whatCounts)} />
          </Card>
          <Card title={words.doesNotCount}>
            <Reasons one reasons={lines('not-met', t.whatDoesNotCount)} />
          </Card>
        </Columns>
        <Card title={words.how}>
          <p>{words.pointsLead}</p>
          <DataList as="amounts" rows={parts.map(({ label, of }) => ({ term: label, value: of }))} />
          {next ? <p>{words.later(next)}</p> : null}
          <p>
            {skills.how} <a href="/what-counts/skills">{skills.title}</a>
          </p>
          <p>{t.sum}</p>
          <p>{t.unknown}</p>
          <p>{t.distance}</p>
        </Card>
      </Stack>
    </>
  )
}
