import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { mayOpen } from '#access/public.ts'
import { ImportSteps } from '#people/imports/import-steps.tsx'
import { importsWords } from '#people/imports/imports.words.ts'
import { previewImport } from '#people/imports/preview-import.ts'
import { fileIn, readUpload } from '#platform/public.ts'
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
} from '#platform/ui/ui.tsx'
import { type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ context }: LoaderFunctionArgs) => need(mayOpen(visitOf(context).caller, 'bring-in-people'))

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = importsWords[visit.lang]
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.refusals[form.refusal.because] }, {})
  const file = await fileIn(form.value, 'file')
  if (!file) return invalid({ file: t.noFile }, {})
  const size = String(file.bytes.length)
  const caller = callerWithKey(visit, { ...valuesOf(form.value), name: file.name, size })
  const preview = await previewImport(visit.house, caller, file)
  if (!preview.done) return invalid({ file: t.refusals[preview.refusal.because] }, {})
  return redirect(`/imports/${preview.value.id}`, 303)
}

export default function NewImport() {
  const t = useWords(importsWords)
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
              <FileField name="file" label={t.file} hint={t.fileHint} accept=".xlsx,.csv" />
              <ButtonGroup>
                <Button look="primary" icon="upload">
                  {t.check}
                </Button>
              </ButtonGroup>
            </PostForm>
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
