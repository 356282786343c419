import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { addDocument } from '#people/documents/add-document.ts'
import { spokenSize } from '#people/documents/document.rules.ts'
import { documentKinds, NewDocument } from '#people/documents/document.shapes.ts'
import { documentsWords } from '#people/documents/documents.words.ts'
import { seeDocuments } from '#people/documents/see-documents.ts'
import { endingsToChoose, fileIn, readUpload } from '#platform/public.ts'
import {
  Alert,
  Button,
  Card,
  Columns,
  Empty,
  FileField,
  FormKey,
  Hidden,
  PageHeader,
  PostForm,
  Radios,
  Table,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, type FormAnswer, valuesOf } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId, spokenDay, today } from '#values/public.ts'

const idIn = (params: { id?: string }) => need(readId<'Dossier'>(params.id ?? ''))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const id = idIn(params)
  const { name, documents, mayChange } = need(await seeDocuments(house, caller, id))
  return { id: id as string, name: nameInList(name), documents, mayChange, endings: endingsToChoose }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = documentsWords[visit.lang]
  const id = idIn(params)
  const form = await readUpload(request)
  if (!form.done) return invalid({ file: t.refusals[form.refusal.because] }, {})
  const values = valuesOf(form.value)
  const file = await fileIn(form.value, 'file')
  const asked = NewDocument.safeParse(values)
  if (!asked.success || !file)
    return invalid(
      { ...(asked.success ? {} : errorsOf(asked.error.issues, t.errors)), ...(!file && { file: t.noFile }) },
      values,
    )
  const caller = callerWithKey(visit, { ...values, name: file.name, size: String(file.bytes.length) })
  const added = await addDocument(visit.house, caller, id, asked.data, file)
  if (added.done) return saved(`/people/${id}/documents`, t.kept)
  if (added.refusal.kind === 'not-found' || added.refusal.kind === 'not-allowed') throw need(added)
  return invalid({ file: t.refusals[added.refusal.because] }, values)
}

export default function DocumentsPage() {
  const { id, name, documents, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(documentsWords)
  return (
    <>
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
      />
      <Columns as="side">
        <Card flush>
          {documents.length === 0 ? (
            <Empty icon="note" title={t.none}>
              {t.noneHint}
            </Empty>
          ) : (
            <Documents />
          )}
        </Card>
        {mayChange ? <AddDocument /> : null}
      </Columns>
    </>
  )
}

function Documents() {
  const { id, documents, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(documentsWords)
  const lang = useLang()
  return (
    <Table
      caption={t.title}
      rows={documents}
      rowKey={(one) => one.id}
      columns={[
        {
          head: t.name,
          main: true,
          cell: (one) => (
            <a href={`/files/documents/${one.id}`} download>
              {one.name}
            </a>
          ),
        },
        { head: t.what, cell: (one) => t.kinds[one.what as keyof typeof t.kinds] },
        {
          head: t.added,
          cell: (one) => [spokenDay(today(one.addedAt), lang), one.author].filter(Boolean).join(', '),
        },
        { head: t.size, number: true, cell: (one) => spokenSize(one.size, lang) },
        {
          head: t.remove,
          cell: (one) =>
            mayChange ? (
              <Form method="post" action={`/people/${id}/documents/${one.id}/removal`}>
                <FormKey />
                <Button small look="subtle">
                  {t.remove}
                  <Hidden>{` ${one.name}`}</Hidden>
                </Button>
              </Form>
            ) : null,
        },
      ]}
    />
  )
}

function AddDocument() {
  const { endings } = useLoaderData<typeof loader>()
  const t = useWords(documentsWords)
  return (
    <Card title={t.add}>
      <PostForm files answer={useActionData() as FormAnswer | undefined}>
        <Alert tone="caution">{t.medical}</Alert>
        <Radios
          name="what"
          label={t.what}
          options={documentKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <FileField name="file" label={t.file} hint={t.fileHint} accept={endings} />
        <Button look="primary" icon="upload">
          {t.send}
        </Button>
      </PostForm>
    </Card>
  )
}
