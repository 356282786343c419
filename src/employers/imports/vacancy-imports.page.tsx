import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { progressOnPage, tellNobody } from '#access/public.ts'
import { previewVacancies } from '#employers/imports/preview-vacancies.ts'
import { seeVacancyImports } from '#employers/imports/see-vacancy-imports.ts'
import { vacancyImportWords } from '#employers/imports/vacancy-imports.words.ts'
import { type Caller, fileIn, readUpload } from '#platform/public.ts'
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
  WaitingBar,
} from '#platform/ui/ui.tsx'
import { type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { instantOf, readId, spokenDay, today } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const imports = need(await seeVacancyImports(house, caller))
  return {
    watch: randomUUID(),
    imports: imports.map((one) => ({ ...one, when: spokenDay(today(instantOf(new Date(one.at))), lang) })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = vacancyImportWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.refusals[form.refusal.because] }, {})
  const file = await fileIn(form.value, 'file')
  if (!file) return invalid({ file: t.noFile }, {})
  const { watch, ...values } = valuesOf(form.value)
  const caller = callerWithKey(visit, { ...values, name: file.name, size: String(file.bytes.length) })
  const preview = await previewVacancies(visit.house, caller, file, { tell: followed(visit, watch), anyHeadings: true })
  if (!preview.done) return invalid({ file: t.refusals[preview.refusal.because] }, {})
  const { id, knowsWork } = preview.value
  return redirect(knowsWork ? `/vacancies/imports/${id}` : `/vacancies/imports/${id}/columns`, 303)
}

/** The page asks under a number of its own how far its file is. */
function followed({ house, caller }: Visit<Caller>, watch: unknown) {
  const read = readId<'VacancyImport'>(typeof watch === 'string' ? watch : '')
  return read.done ? progressOnPage(house, caller, 'change-vacancy', read.value) : tellNobody
}

export default function VacancyImports() {
  const { watch } = useLoaderData<typeof loader>()
  const t = useWords(vacancyImportWords)
  return (
    <>
      <PageHeader title={t.title} lead={t.lead} breadcrumb={[{ label: t.vacancies, to: '/vacancies' }]} />
      <Stack>
        <Columns as="side">
          <Card>
            <PostForm files answer={useActionData() as FormAnswer | undefined}>
              <input type="hidden" name="watch" value={watch} />
              <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv,.json" />
              <ButtonGroup>
                <Button look="primary" icon="upload">
                  {t.check}
                </Button>
              </ButtonGroup>
            </PostForm>
            <WaitingBar ask={`/vacancies/imports/${watch}/progress`} />
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
