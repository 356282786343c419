import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { changeField } from '#access/fields/change-field.ts'
import { fieldGroups, limits, readers, showings, startTable } from '#access/fields/field-table.ts'
import { NewFieldRule } from '#access/fields/fields.shapes.ts'
import { fieldsWords, sayFieldRefusal } from '#access/fields/fields.words.ts'
import { seeFields } from '#access/fields/see-fields.ts'
import { mayOpen } from '#access/permits/may-open.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  Select,
  TextArea,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, url, lang } = visitOf(context)
  need(mayOpen(caller, 'change-fields'))
  const { today, cells } = need(await seeFields(house, caller))
  const group = fieldGroups.find((one) => one === url.searchParams.get('group')) ?? null
  const reader = readers.find((one) => one === url.searchParams.get('reader')) ?? null
  const cell = cells.find((one) => one.group === group && one.reader === reader)
  return { today, group, reader, now: cell?.showing ?? null, hints: hintsFor(cell, lang) }
}

type Cell = Extract<Awaited<ReturnType<typeof seeFields>>, { done: true }>['value']['cells'][number]

/** Beside each choice: what it means, or why the law leaves it out. */
function hintsFor(cell: Cell | undefined, lang: 'nl' | 'en') {
  const t = fieldsWords[lang]
  const limit = cell && startTable.cells[cell.group][cell.reader].limit
  return showings.map((one) =>
    cell && limit && !cell.allowed.includes(one) ? `${t.beyond}: ${t.limits[limit]} (${limits[limit]})` : t.means[one],
  )
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = fieldsWords[visit.lang]
  const values = await formValues(request)
  const asked = NewFieldRule.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const changed = await changeField(visit.house, callerWithKey(visit, values), asked.data)
  if (!changed.done) return refusedWith(sayFieldRefusal(changed.refusal, visit.lang), values, 422)
  return saved('/fields', t.saved)
}

/** One cell of the table, from a day on, with a reason that everybody here can read. */
export default function ChangeField() {
  const { today, group, reader, now, hints } = useLoaderData<typeof loader>()
  const t = useWords(fieldsWords)
  const options = showings.map((value, at) => ({ value, label: t.showings[value], hint: hints[at] ?? '' })).toReversed()
  return (
    <div className="sk-page--narrow">
      <PageHeader title={t.changeTitle} lead={t.changeLead} breadcrumb={[{ label: t.title, to: '/fields' }]} />
      <Card>
        <PostForm answer={useActionData<typeof action>()}>
          <Select
            name="group"
            label={t.group}
            value={group}
            options={fieldGroups.map((value) => ({ value, label: t.groups[value] }))}
          />
          <Select
            name="reader"
            label={t.reader}
            value={reader}
            options={readers.map((value) => ({ value, label: t.readers[value] }))}
          />
          <Radios name="showing" label={t.showing} value={now} options={options} />
          <DateField name="validFrom" label={t.validFrom} value={today} />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} />
          <ButtonGroup>
            <Button look="primary">{t.save}</Button>
            <ButtonLink look="subtle" to="/fields">
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
