import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { askAboutHealth, freeTextWords, isMeant } from '#access/public.ts'
import { daySentence } from '#people/changes/part-form.words.ts'
import { addNote } from '#people/notes/add-note.ts'
import { noteKinds } from '#people/notes/note.rules.ts'
import { NewNote } from '#people/notes/note.shapes.ts'
import { notesWords } from '#people/notes/notes.words.ts'
import { seeNotes } from '#people/notes/see-notes.ts'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  DateField,
  PageHeader,
  PostForm,
  Radios,
  TextArea,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const { name } = need(await seeNotes(house, caller, id))
  return { id: id as string, name: nameInList(name), today: house.clock.today() as string, kinds: noteKinds }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const t = notesWords[visit.lang]
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const values = await formValues(request)
  const asked = NewNote.safeParse({ ...values, meant: isMeant(values) })
  if (!asked.success) {
    const issues = asked.error.issues.map((issue) => ({ ...issue, message: daySentence(issue, visit.lang) ?? '' }))
    const known = issues.filter(({ message }) => message !== '')
    return invalid({ ...errorsOf(issues, t.errors), ...errorsOf(known) }, values)
  }
  const added = await addNote(visit.house, callerWithKey(visit, values), id, asked.data)
  if (added.done) return saved(`/people/${id}`, t.saved)
  const { refusal } = added
  if (refusal.because === 'word-about-health') return askAboutHealth(freeTextWords[visit.lang], refusal.words, values)
  return refusedWith(t.refusals[refusal.because], values, 422)
}

export default function WriteNote() {
  const { id, name, today, kinds } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(notesWords)
  const to = `/people/${id}`
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.title}
        lead={t.lead}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to },
        ]}
      />
      <Card>
        <PostForm saves answer={answer}>
          <Radios
            name="kind"
            label={t.kind}
            value="talk"
            options={kinds.map((value) => ({ value, label: t.kinds[value] }))}
            inRow
          />
          <TextArea name="text" label={t.text} hint={t.textHint} rows={5} first />
          <DateField name="onDay" label={t.onDay} value={today} />
          <h2 className="sk-heading-3">{t.next}</h2>
          <TextField name="nextWhat" label={t.nextWhat} optional />
          <DateField name="nextDay" label={t.nextDay} optional />
          <ButtonGroup>
            <Button look="primary">{t.save}</Button>
            <ButtonLink look="subtle" to={to}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
