import { type ActionFunctionArgs, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { chooseVacancyColumns, seeVacancyColumns } from '#employers/imports/choose-vacancy-columns.ts'
import { vacancyFieldWords } from '#employers/imports/vacancy-fields.words.ts'
import { vacancyFieldNamed, vacancyFieldsToChoose } from '#employers/imports/vacancy-headings.rules.ts'
import { vacancyImportWords } from '#employers/imports/vacancy-imports.words.ts'
import { Alert, FileColumns, meaningsIn, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { fileWords } from '#platform/web/file.words.ts'
import { formValues } from '#platform/web/form-values.ts'
import { callerWithKey, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { notFound, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeVacancyColumns(house, caller, { id: needId(params.id) }))
}

const needId = (text = '') => {
  const read = readId<'VacancyImport'>(text)
  return need(read.done ? read : notFound())
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller } = visit
  const id = needId(params.id)
  const values = await formValues(request)
  const { columns } = need(await seeVacancyColumns(house, caller, { id }))
  const fields = meaningsIn(values, columns.length, vacancyFieldNamed)
  need(await chooseVacancyColumns(house, callerWithKey(visit, values), { id, fields }))
  return saved(`/vacancies/imports/${id}`, fileWords[visit.lang].columnsSaved)
}

export default function VacancyColumns() {
  const { id, fileName, columns, knowsWork } = useLoaderData<typeof loader>()
  const t = useWords(vacancyImportWords)
  const ask = useWords(fileWords)
  const names = useWords(vacancyFieldWords)
  return (
    <>
      <PageHeader
        title={ask.columnsTitle}
        lead={ask.columnsLead(fileName)}
        breadcrumb={[
          { label: t.title, to: '/vacancies/imports' },
          { label: t.checkTitle, to: `/vacancies/imports/${id}` },
        ]}
      />
      <Stack>
        {knowsWork ? null : <Alert tone="caution">{names.whatWork}</Alert>}
        <FileColumns
          home={`/vacancies/imports/${id}`}
          columns={columns}
          meanings={vacancyFieldsToChoose.map((value) => ({ value, label: names.fields[value] }))}
        />
      </Stack>
    </>
  )
}
