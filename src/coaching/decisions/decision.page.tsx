import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { missingThings, refusalReasons } from '#coaching/decisions/decision.ts'
import { decideRequestFromForm } from '#coaching/requests/request.form.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import { seeRequest } from '#coaching/requests/see-request.ts'
import { shownForDecision } from '#coaching/requests/shown-request.words.ts'
import {
  Alert,
  Button,
  Card,
  Checkboxes,
  Columns,
  DataList,
  DateField,
  Fold,
  PageHeader,
  PostForm,
  Radios,
  Select,
  Soft,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  return shownForDecision(need(await seeRequest(house, caller, params.id ?? '')), lang)
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  decideRequestFromForm(visitOf(context), request, params.id ?? '')

const choices = ['granted', 'partly', 'refused', 'incomplete', 'longer'] as const

/** What the rule gives is filled in: a plain case is two taps, and what differs says why. */
export default function DecisionPage() {
  const one = useLoaderData<typeof loader>()
  const t = useWords(requestPageWords)
  const says = one.stands ? (['not-processed', 'refused', 'longer'] as const) : choices
  return (
    <Stack>
      <PageHeader
        title={one.byLetter ? t.writeLetter : t.decide}
        lead={`${one.name}, ${one.kind}`}
        breadcrumb={[{ label: one.name, to: `/coaching/requests/${one.id}` }]}
      />
      {one.term ? <Alert tone="caution">{one.term}</Alert> : null}
      <Columns as="side">
        <Card>
          <PostForm answer={useActionData<typeof action>()}>
            {one.byLetter ? (
              <>
                <DateField name="decidedOn" label={t.letterDay} />
                <TextField name="reference" label={t.letterReference} short />
              </>
            ) : null}
            <Radios name="says" label={t.decision} options={says.map((value) => ({ value, label: t.says[value] }))} />
            {one.says ? <Soft>{one.says}</Soft> : null}
            <DateField name="from" label={t.from} value={one.from} />
            <DateField name="until" label={t.until} value={one.until} />
            <TextField name="hours" label={t.hours} value={one.hours} short />
            <TextField name="rate" label={t.rate} value={one.rate} short optional />
            <TextArea name="differsBecause" label={t.differs} hint={t.differsHint} rows={2} optional />
            <Fold title={t.reason}>
              <Select
                name="reason"
                label={t.reason}
                optional
                options={[
                  ...refusalReasons.map((value) => ({ value, label: t.reasons[value] })),
                  { value: 'not-completed-in-time', label: t.aside['not-completed-in-time'] },
                ]}
              />
            </Fold>
            <Fold title={t.missing}>
              <Checkboxes
                name="missing"
                label={t.missing}
                optional
                options={missingThings.map((value) => ({ value, label: t.missingThings[value] }))}
              />
              <DateField name="by" label={t.by} optional />
            </Fold>
            <Button look="primary">{one.byLetter ? t.writeLetter : t.decide}</Button>
          </PostForm>
        </Card>
        <Stack>
          <Card title={t.order} flush>
            <DataList as="narrow" rows={one.order} />
          </Card>
          <Card title={t.facts} flush>
            <DataList
              as="narrow"
              rows={[
                { term: t.columns.firm, value: one.firm },
                { term: t.period, value: one.period },
                { term: t.hoursWeek, value: one.hoursWeek },
                { term: t.asked, value: one.asked },
                { term: t.decideBy, value: one.decideBy },
              ]}
            />
          </Card>
        </Stack>
      </Columns>
    </Stack>
  )
}
