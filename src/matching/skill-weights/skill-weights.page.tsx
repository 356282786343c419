import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { guestOf, mayDo } from '#access/public.ts'
import { vocabularyLabel } from '#matching/fit/label.rules.ts'
import { whatCountsWords } from '#matching/fit/what-counts.words.ts'
import { reckonSkillWeights } from '#matching/skill-weights/reckon-skill-weights.ts'
import { seeSkillWeights } from '#matching/skill-weights/see-skill-weights.ts'
import { skillWeightsWords } from '#matching/skill-weights/skill-weights.words.ts'
import { Button, Card, PageHeader, PostForm, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { openVisitOf, visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { house, caller, lang } = openVisitOf(context)
  const asking = caller ?? (await guestOf(house, lang, request.url))
  const { validFrom, weights, next } = need(await seeSkillWeights(house, asking))
  return {
    since: validFrom && spokenDay(validFrom, lang),
    next: next && spokenDay(next, lang),
    rows: weights.map((one) => ({ ...one, label: vocabularyLabel('skill', one.skill, lang) })),
    mayReckon: next === null && mayDo(caller, 'manage-region'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = skillWeightsWords[visit.lang]
  const values = await formValues(request)
  const reckoned = await reckonSkillWeights(visit.house, callerWithKey(visit, values))
  if (!reckoned.done && reckoned.refusal.because === 'no-permit') return need<never>(reckoned)
  if (!reckoned.done) return refusedWith(t.refusals[reckoned.refusal.because], values)
  return saved('/what-counts/skills', t.reckoned)
}

/** Open to everybody, as all that counts. */
export default function SkillWeights() {
  const { since, next, rows, mayReckon } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(skillWeightsWords)
  const title = useWords(whatCountsWords).title
  return (
    <>
      <PageHeader title={t.title} lead={t.how} breadcrumb={[{ label: title, to: '/what-counts' }]} />
      <Stack>
        <p>{since ? t.since(since, rows.length) : t.usual}</p>
        {next ? <p>{t.next(next)}</p> : null}
        {mayReckon ? (
          <Card title={t.reckon}>
            <PostForm answer={answer}>
              <p>{t.reckonLead}</p>
              <Button look="primary">{t.reckon}</Button>
            </PostForm>
          </Card>
        ) : null}
        {rows.length > 0 ? (
          <Card flush>
            <Table
              caption={t.title}
              rows={rows}
              rowKey={(row) => row.skill}
              columns={[
                { head: t.skill, main: true, cell: (row) => row.label },
                { head: t.weight, number: true, cell: (row) => row.weight },
                { head: t.asked, number: true, cell: (row) => t.askedBy(row.askedBy, row.openWork) },
              ]}
            />
          </Card>
        ) : null}
      </Stack>
    </>
  )
}
