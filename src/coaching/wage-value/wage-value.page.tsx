import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { seeWageValues } from '#coaching/wage-value/see-wage-values.ts'
import { type ShownValue, shownValues } from '#coaching/wage-value/shown-wage-value.words.ts'
import { wageValueFromForm } from '#coaching/wage-value/wage-value.form.ts'
import { wageValueWords } from '#coaching/wage-value/wage-value.words.ts'
import { ObjectionForms, WageValueForm } from '#coaching/wage-value/wage-value-forms.tsx'
import { Badge, Card, Columns, DataList, Fold, PageHeader, Stack, Table, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const seen = need(await seeWageValues(house, caller, params.id ?? ''))
  return { id: params.id ?? '', ...seen, values: seen.values && shownValues(seen.values, lang, house.clock.today()) }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  wageValueFromForm(visitOf(context), request, params.id ?? '')

/** Every measure in some work, the last first, with who stands under it and what it is made of. */
export default function WageValuePage() {
  const { id, name, at, values, hand } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(wageValueWords)
  const open = values?.find(({ waits }) => waits) ?? values?.[0]
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead(name, at)}
        breadcrumb={[
          { label: t.placements, to: '/placements' },
          { label: t.work, to: `/placements/${id}` },
        ]}
      />
      <Columns as="side">
        <Stack>
          {values?.length ? null : (
            <Card title={t.title}>
              <p>{values ? t.none : t.notForYou}</p>
            </Card>
          )}
          {values?.map((value) => (
            <OneValue key={value.id} value={value} />
          ))}
        </Stack>
        {hand ? (
          <Stack>
            {open ? <ObjectionForms value={open} answer={answer} /> : null}
            <WageValueForm byLetter={hand === 'firm'} answer={answer} />
          </Stack>
        ) : null}
      </Columns>
    </>
  )
}

function OneValue({ value }: { value: ShownValue }) {
  const t = useWords(wageValueWords)
  return (
    <Card title={t.of(value.value)} aside={<Badge>{t[value.counts]}</Badge>}>
      <DataList rows={value.rows} />
      <Fold title={t.restsOn}>
        <p>{value.week}</p>
        <Table
          caption={t.restsOn}
          rows={value.tasks}
          rowKey={({ n }) => String(n)}
          columns={[
            { head: t.task, main: true, cell: ({ name }) => name },
            { head: t.share, number: true, cell: ({ share }) => share },
            { head: t.pace, number: true, cell: ({ pace }) => pace },
            { head: t.quality, number: true, cell: ({ quality }) => quality },
            { head: t.net, number: true, cell: ({ net }) => net },
            { head: t.brings, number: true, cell: ({ brings }) => brings },
          ]}
        />
      </Fold>
    </Card>
  )
}
