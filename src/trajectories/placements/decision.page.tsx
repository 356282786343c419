import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { Button, Card, DateField, PageHeader, PostForm, Radios, Select, TextField, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formWords } from '#trajectories/placements/form.words.ts'
import { decideFromForm } from '#trajectories/placements/placement.form.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seePlacement } from '#trajectories/placements/see-placement.ts'
import { longerReasons, trialRefusals, trialTerm } from '#trajectories/placements/trial.rules.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const { id, name, at, from, trial } = need(await seePlacement(house, caller, params.id ?? ''))
  const term = trialTerm(trial?.payerKind ?? 'uwv', from)
  return {
    ...{ id: id as string, name, at, from: from as string },
    until: (trial?.askedUntil ?? from) as string,
    byLetter: trial?.decides === 'letter',
    usual: term.done ? { months: term.value.usual, source: term.value.source } : null,
  }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  decideFromForm(visitOf(context), request, params.id ?? '')

/** Yes with days, or no with a reason; of a payer elsewhere with what stands on its letter. */
export default function DecisionPage() {
  const { id, name, at, from, until, byLetter, usual } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  const hint = usual ? `${t.untilUsual(usual.months)}${usual.source}` : undefined
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.decide}
        lead={byLetter ? t.letterLead : t.decideLead(name, at)}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: `${name}, ${at}`, to: `/placements/${id}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          {byLetter ? (
            <>
              <DateField name="decidedOn" label={t.decidedOn} />
              <TextField name="reference" label={t.reference} short />
            </>
          ) : null}
          <Radios
            name="decision"
            label={t.says}
            inRow
            options={[
              { value: 'granted', label: t.granted },
              { value: 'refused', label: t.refused },
            ]}
          />
          <DateField name="from" label={t.from} value={from} />
          <DateField name="until" label={t.until} value={until} {...(hint ? { hint } : {})} />
          <Select
            name="longer"
            label={t.longer}
            hint={t.longerHint}
            optional
            options={longerReasons.map((value) => ({ value, label: p.longer[value] }))}
          />
          <Select
            name="reason"
            label={t.refusal}
            hint={t.refusalHint}
            optional
            options={trialRefusals.map((value) => ({ value, label: p.trialRefusals[value] }))}
          />
          <Button look="primary">{t.save}</Button>
        </PostForm>
      </Card>
    </div>
  )
}
