import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { activationFromForm } from '#coaching/activation/activation.form.ts'
import { activationWords } from '#coaching/activation/activation.words.ts'
import { ConclusionCard } from '#coaching/activation/conclusion-card.tsx'
import { AddPart, OutcomeForm } from '#coaching/activation/programme-forms.tsx'
import { seeActivation } from '#coaching/activation/see-activation.ts'
import { Badge, Card, Columns, PageHeader, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type Day, spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { parts, conclusion, catalogue, ...rest } = need(await seeActivation(house, caller, params.id ?? ''))
  const day = (of: Day | null) => of && spokenDay(of, lang, { year: 'when-other', than: house.clock.today() })
  return {
    ...{ id: rest.id as string, name: rest.name, mayChange: rest.mayChange },
    parts: parts.map(({ id, kind, what, seenBy, from, until, outcome, outcomeOn, outcomeWords }) => ({
      ...{ id: id as string, kind, what, seenBy, outcome, outcomeWords },
      days: [day(from), day(until)].filter(Boolean).join(' – '),
      outcomeOn: day(outcomeOn),
    })),
    conclusion: conclusion && {
      ...{ completed: conclusion.completed, restsOn: conclusion.completedRestsOn, choice: conclusion.choice },
      ...{ clearChoice: conclusion.clearChoice, by: conclusion.writtenByName },
      ...{ on: day(conclusion.on) ?? '', signedOn: day(conclusion.signedOn) },
    },
    catalogue: catalogue.map(({ id, kind, name }) => ({ value: id as string, label: name, kind })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  activationFromForm(visitOf(context), request, params.id ?? '')

export type ActivationShown = Awaited<ReturnType<typeof loader>>

/** What she does before work: companies, trainings, goals that one can see; and how it was concluded. */
export default function ActivationPage() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(activationWords)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={shown.name}
        breadcrumb={[
          { label: t.coaching, to: '/coaching' },
          { label: shown.name, to: `/coaching/${shown.id}` },
        ]}
      />
      <Columns as="side">
        <Stack>
          {shown.parts.length === 0 ? (
            <Card title={t.programme}>
              <p>{t.empty}</p>
            </Card>
          ) : null}
          {shown.parts.map((part) => (
            <Card key={part.id} title={part.what} aside={<Badge>{t.kinds[part.kind]}</Badge>}>
              {part.seenBy ? <p>{part.seenBy}</p> : null}
              {part.days ? (
                <p>
                  <Soft>{part.days}</Soft>
                </p>
              ) : null}
              <p>
                {part.outcome ? `${t.outcomes[part.outcome]}, ${part.outcomeOn}. ${part.outcomeWords ?? ''}` : t.open}
              </p>
              {shown.mayChange ? <OutcomeForm part={part.id} answer={answer} /> : null}
            </Card>
          ))}
          <ConclusionCard conclusion={shown.conclusion} mayChange={shown.mayChange} answer={answer} />
        </Stack>
        {shown.mayChange ? <AddPart catalogue={shown.catalogue} answer={answer} /> : null}
      </Columns>
    </>
  )
}
