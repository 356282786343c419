import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import {
  Alert,
  Button,
  Card,
  Checkboxes,
  DateField,
  PageHeader,
  PostForm,
  Select,
  Stack,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { askResearchFile } from '#privacy/research-files/ask-research-file.ts'
import { ResearchFileAsked } from '#privacy/research-files/research-file.shapes.ts'
import { researchFilesWords } from '#privacy/research-files/research-files.words.ts'
import { seeResearchChoices } from '#privacy/research-files/see-research-files.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return need(await seeResearchChoices(house, caller))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = researchFilesWords[visit.lang]
  const values = await formValues(request, { lists: ['fields'] })
  const read = ResearchFileAsked.safeParse(values)
  if (!read.success) return invalid(errorsOf(read.error.issues, t.errors), values)
  const asked = await askResearchFile(visit.house, callerWithKey(visit, values), read.data)
  if (asked.done) return saved(`/research-files/${asked.value.id}`, t.asked)
  const { because } = asked.refusal
  const field = fieldOf[because as keyof typeof fieldOf]
  return field ? invalid({ [field]: t.refusals[because as keyof typeof fieldOf] }, values) : need<never>(asked)
}

/** Where on the form each no belongs. */
const fieldOf = {
  'wrong-period': 'until',
  'kept-too-long': 'keepUntil',
  'not-a-researcher': 'recipient',
  'field-not-for-research': 'fields',
} as const

export default function AskForResearchFile() {
  const { fields, recipients } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(researchFilesWords)
  return (
    <Stack>
      <PageHeader title={t.ask} lead={t.askLead} breadcrumb={[{ label: t.title, to: '/research-files' }]} />
      {recipients.length === 0 ? <Alert tone="caution">{t.noRecipient}</Alert> : null}
      <Card>
        <PostForm answer={answer}>
          <TextField name="name" label={t.name} />
          <TextArea name="purpose" label={t.purpose} />
          <Select
            name="recipient"
            label={t.recipient}
            options={recipients.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Checkboxes
            name="fields"
            label={t.fieldsHead}
            hint={t.fieldsHint}
            options={fields.map((field) => ({ value: field, label: t.fields[field] }))}
          />
          <DateField name="from" label={t.from} />
          <DateField name="until" label={t.until} />
          <DateField name="keepUntil" label={t.keepUntil} />
          <Button look="primary">{t.send}</Button>
        </PostForm>
      </Card>
    </Stack>
  )
}
