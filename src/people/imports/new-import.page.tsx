import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { mayOpen, progressOnPage, tellNobody } from '#access/public.ts'
import { ImportSteps } from '#people/imports/import-steps.tsx'
import { importsWords } from '#people/imports/imports.words.ts'
import { previewImport } from '#people/imports/preview-import.ts'
import { type Caller, fileIn, readUpload } from '#platform/public.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Columns,
  FileField,
  PageHeader,
  PostForm,
  Stack,
  useWords,
  WaitingBar,
} from '#platform/ui/ui.tsx'
import { type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export function loader({ context }: LoaderFunctionArgs) {
  need(mayOpen(visitOf(context).caller, 'bring-in-people'))
  return { watch: randomUUID() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = importsWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.refusals[form.refusal.because] }, {})
  const file = await fileIn(form.value, 'file')
  if (!file) return invalid({ file: t.noFile }, {})
  const { watch, ...values } = valuesOf(form.value)
  const caller = callerWithKey(visit, { ...values, name: file.name, size: String(file.bytes.length) })
  const tell = followed(visit, watch)
  const preview = await previewImport(visit.house, caller, file, { tell, anyHeadings: true })
  if (!preview.done) return invalid({ file: t.refusals[preview.refusal.because] }, {})
  const { id, knowsWho } = preview.value
  return redirect(knowsWho ? `/imports/${id}` : `/imports/${id}/columns`, 303)
}

/** The page asks under a number of its own how far its file is. */
function followed({ house, caller }: Visit<Caller>, watch: unknown) {
  const read = readId<'Import'>(typeof watch === 'string' ? watch : '')
  return read.done ? progressOnPage(house, caller, 'bring-in-people', read.value) : tellNobody
}

export default function NewImport() {
  const t = useWords(importsWords)
  const { watch } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeader title={t.chooseTitle} lead={t.chooseLead} breadcrumb={[{ label: t.title, to: '/imports' }]} />
      <Stack>
        <Card>
          <ImportSteps now={0} />
        </Card>
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
            <WaitingBar ask={`/imports/${watch}/progress`} />
          </Card>
          <WhatComesIn />
        </Columns>
      </Stack>
    </>
  )
}

function WhatComesIn() {
  const t = useWords(importsWords)
  return (
    <Stack>
      <Card title={t.which}>
        <p>{t.sonar}</p>
        <p>{t.vum}</p>
        <p>{t.ours}</p>
        <ButtonGroup>
          <ButtonLink small icon="download" to="/imports/template.xlsx" download>
            {t.templateXlsx}
          </ButtonLink>
          <ButtonLink small icon="download" to="/imports/template.csv" download>
            {t.templateCsv}
          </ButtonLink>
        </ButtonGroup>
      </Card>
      <Card title={t.takes}>
        <p>{t.takesThese}</p>
        <p>{t.bsnSealed}</p>
        <p>{t.unknownIsNotNo}</p>
      </Card>
      <Card title={t.leaves}>
        <p>{t.leavesThese}</p>
      </Card>
    </Stack>
  )
}
