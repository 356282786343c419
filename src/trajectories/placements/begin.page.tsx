import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { seeEmployerNames } from '#employers/public.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Checkbox,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  Select,
  Soft,
  Stack,
  Suggest,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { isOwnAddress } from '#platform/web/flash.ts'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { formWords } from '#trajectories/placements/form.words.ts'
import { beginFromForm } from '#trajectories/placements/placement.form.ts'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { seeBegin } from '#trajectories/placements/see-begin.ts'

const kinds = ['trial', 'hire', 'secondment'] as const

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url } = visitOf(context)
  const { kind: asked, back, ...from } = Object.fromEntries(url.searchParams)
  const kind = kinds.find((one) => one === asked) ?? 'trial'
  const begin = need(await seeBegin(house, caller, from))
  const employers = begin.employer ? [] : need(await seeEmployerNames(house, caller)).map(({ label }) => label)
  return { kind, back: isOwnAddress(back) ? back : null, employers, ...begin }
}

export const action = ({ request, context }: ActionFunctionArgs) => beginFromForm(visitOf(context), request)

/** Everything that is known is filled in; at most six fields are left to type. */
export default function BeginPage() {
  const begin = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  const { kind } = begin
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.begin[kind]}
        lead={t.lead[kind]}
        breadcrumb={[
          { label: p.title, to: '/placements' },
          { label: begin.at ? t.for(begin.name, begin.at) : begin.name, to: `/people/${begin.dossier}` },
        ]}
      />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="dossier" value={begin.dossier} />
          {begin.vacancy ? <input type="hidden" name="vacancy" value={begin.vacancy} /> : null}
          {begin.back ? <input type="hidden" name="back" value={begin.back} /> : null}
          {begin.employer ? (
            <input type="hidden" name="employer" value={begin.employer} />
          ) : (
            <Suggest name="at" label={t.at} hint={t.atHint} list={begin.employers} />
          )}
          {begin.follows ? <input type="hidden" name="follows" value={begin.follows} /> : null}
          <TextArea name="tasks" label={t.tasks} hint={t.tasksHint} rows={2} value={begin.tasks} />
          <TextField name="hours" label={t.hours} value={begin.hours} short />
          <DateField name="from" label={t.from} value={begin.from} />
          <LastDay />
          <TextField name="supervisor" label={t.supervisor} value={begin.supervisor} optional={kind !== 'trial'} />
          {kind === 'trial' ? <Trial /> : null}
          {kind === 'secondment' ? <Lender /> : null}
          <ButtonGroup>
            <Button look="primary">{kind === 'trial' ? t.ask : t.save}</Button>
            <ButtonLink look="subtle" to={begin.back ?? `/people/${begin.dossier}`}>
              {begin.back ? t.back : p.toDossier}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}

function LastDay() {
  const { kind, until, usual } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  if (kind !== 'trial') return <DateField name="until" label={t.until} hint={t.untilOpen} optional />
  const hint = usual ? `${t.untilUsual(usual.months)}${usual.source}` : undefined
  return <DateField name="until" label={t.until} value={until} {...(hint ? { hint } : {})} />
}

/** The payer follows from the dossier; only another one has a name to type. */
function Trial() {
  const { payers, payer } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  const p = useWords(placementWords)
  return (
    <Stack>
      <Select
        name="payer"
        label={t.payer}
        value={payer ?? 'elsewhere'}
        options={[...payers, { value: 'elsewhere', label: t.elsewhere }]}
      />
      {payer ? null : (
        <>
          <TextField name="payerName" label={t.payerName} optional />
          <Radios
            name="payerKind"
            label={t.payerKind}
            inRow
            options={[
              { value: 'uwv', label: p.payerKinds.uwv },
              { value: 'municipality', label: p.payerKinds.municipality },
            ]}
          />
        </>
      )}
      <Checkbox name="insured" label={t.insured} />
      <Checkbox name="intends" label={t.intends} />
    </Stack>
  )
}

function Lender() {
  const { lenders, employments } = useLoaderData<typeof loader>()
  const t = useWords(formWords)
  return (
    <Stack>
      {employments.length > 0 ? (
        <Select
          name="employment"
          label={t.employment}
          optional
          value={employments[0]?.value ?? ''}
          options={employments}
        />
      ) : null}
      <Select name="lender" label={t.lender} optional={employments.length > 0} options={lenders} />
      <DateField name="employedUntil" label={t.employedUntil} hint={t.untilOpen} optional />
      {employments.length > 0 ? <Soft>{t.newEmployment}</Soft> : null}
    </Stack>
  )
}
