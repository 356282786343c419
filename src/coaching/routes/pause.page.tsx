import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { pauseFromForm } from '#coaching/routes/route.form.ts'
import { pauseReasons } from '#coaching/routes/route.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { seeRoute } from '#coaching/routes/see-route.ts'
import { Button, Card, DateField, PageHeader, PostForm, Radios, Stack, TextField, useWords } from '#platform/ui/ui.tsx'
import { need, notYours } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const route = need(await seeRoute(house, caller, params.id ?? ''))
  if (!route.mayPause) need(notYours())
  const day = (of: typeof route.since) => spokenDay(of, lang)
  return {
    ...{ id: route.id as string, name: route.name },
    open: route.pauses
      .filter(({ until }) => until === null || until >= house.clock.today())
      .map((one) => ({
        ...{ id: one.id as string, reason: one.reason, from: day(one.from) },
        approved: one.approvedReference,
        sick: one.reason === 'sickness',
      })),
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  pauseFromForm(visitOf(context), request, params.id ?? '')

/** Days on which nobody coaches, when they end, and what the payer approved. */
export default function PausePage() {
  const { id, name, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(routeWords)
  return (
    <div className="sk-page--narrow">
      <Stack>
        <PageHeader
          title={t.pause}
          lead={t.pauseLead}
          breadcrumb={[
            { label: t.title, to: '/coaching' },
            { label: name, to: `/coaching/${id}` },
          ]}
        />
        {open.map((one) => (
          <Card key={one.id} title={`${t.pauses[one.reason]}, ${t.from.toLowerCase()} ${one.from}`}>
            <PostForm answer={answer?.values.pause === one.id ? answer : undefined}>
              <input type="hidden" name="pause" value={one.id} />
              <DateField name="until" label={t.lastDay} optional />
              <Button name="intent" value="end" look="primary">
                {t.endPause}
              </Button>
              {one.sick && !one.approved ? (
                <>
                  <DateField name="on" label={t.on} optional />
                  <TextField name="reference" label={t.reference} short optional />
                  <Button name="intent" value="approve">
                    {t.approvePause}
                  </Button>
                </>
              ) : null}
            </PostForm>
            {one.approved ? <p>{t.approvedBy(one.approved)}</p> : null}
          </Card>
        ))}
        <Card>
          <PostForm answer={answer?.values.pause ? undefined : answer}>
            <Radios
              name="reason"
              label={t.pauseReason}
              options={pauseReasons.map((value) => ({ value, label: t.pauses[value] }))}
            />
            <DateField name="from" label={t.from} />
            <DateField name="until" label={t.lastDay} hint={t.lastDayHint} optional />
            <Button look="primary">{t.save}</Button>
          </PostForm>
        </Card>
      </Stack>
    </div>
  )
}
