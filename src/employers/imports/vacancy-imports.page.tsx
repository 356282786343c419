import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { previewVacancies } from '#employers/imports/preview-vacancies.ts'
import { seeVacancyImports } from '#employers/imports/see-vacancy-imports.ts'
import { vacancyImportWords } from '#employers/imports/vacancy-imports.words.ts'
import { fileIn, readUpload } from '#platform/public.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  FileField,
  PageHeader,
  PersonName,
  PostForm,
  Stack,
  Table,
  useWords,
} from '#platform/ui/ui.tsx'
import { type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { instantOf, spokenDay, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const imports = need(await seeVacancyImports(house, caller))
  return { imports: imports.map((one) => ({ ...one, when: spokenDay(today(instantOf(new Date(one.at))), lang) })) }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = vacancyImportWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.refusals[form.refusal.because] }, {})
  const file = await fileIn(form.value, 'file')
  if (!file) return invalid({ file: t.noFile }, {})
  const size = String(file.bytes.length)
  const caller = callerWithKey(visit, { ...valuesOf(form.value), name: file.name, size })
  const preview = await previewVacancies(visit.house, caller, file)
  if (!preview.done) return invalid({ file: t.refusals[preview.refusal.because] }, {})
  return redirect(`/vacancies/imports/${preview.value.id}`, 303)
}

export default function VacancyImports() {
  const t = useWords(vacancyImportWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.vacancies, to: '/vacancies' }]} />
      <Stack>
        <Columns as="side">
          <Card>
            <PostForm files answer={useActionData() as FormAnswer | undefined}>
              <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv,.json" />
              <ButtonGroup>
                <Button look="primary" icon="upload">
                  {t.check}
                </Button>
              </ButtonGroup>
            </PostForm>
          </Card>
          <Card title={t.which}>
            <p>{t.ours}</p>
            <ButtonGroup>
              <ButtonLink small icon="download" to="/vacancies/imports/template.xlsx" download>
                {t.templateXlsx}
              </ButtonLink>
              <ButtonLink small icon="download" to="/vacancies/imports/template.csv" download>
                {t.templateCsv}
              </ButtonLink>
            </ButtonGroup>
            <p>{t.vum}</p>
            <p>{t.contacts}</p>
          </Card>
        </Columns>
        <Earlier />
      </Stack>
    </>
  )
}

function Earlier() {
  const { imports } = useLoaderData<typeof loader>()
  const t = useWords(vacancyImportWords)
  if (imports.length === 0) return null
  return (
    <Card flush title={t.earlier}>
      <Table
        caption={t.earlier}
        rows={imports}
        rowKey={(row) => row.id}
        columns={[
          {
            head: t.file,
            main: true,
            cell: (row) => <PersonName name={row.fileName} to={`/vacancies/imports/${row.id}`} />,
          },
          { head: t.when, cell: (row) => row.when },
          { head: t.result, cell: (row) => t.resultOf(row.counts.new, row.counts.changed) },
          { head: t.state, cell: (row) => t.states[row.state] },
        ]}
      />
    </Card>
  )
}
