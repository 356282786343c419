import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { notesWords } from '#people/notes/notes.words.ts'
import { seeNotes } from '#people/notes/see-notes.ts'
import { type ShownNote, shownNote } from '#people/notes/shown-note.words.ts'
import {
  Button,
  ButtonLink,
  Card,
  Empty,
  FormKey,
  PageHeader,
  Pagination,
  Row,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { nameInList, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang, url } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const after = url.searchParams.get('after') ?? undefined
  const { name, total, rows, next } = need(await seeNotes(house, caller, id, after))
  const today = house.clock.today()
  return {
    id: id as string,
    name: nameInList(name),
    total,
    notes: rows.map((one) => shownNote(one, lang, today)),
    next,
  }
}

export default function Notes() {
  const { id, name, total, notes, next } = useLoaderData<typeof loader>()
  const t = useWords(notesWords)
  const write = (
    <ButtonLink look="primary" icon="note" to={`/people/${id}/note`}>
      {t.title}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={t.all}
        lead={t.allLead(total)}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: name, to: `/people/${id}` },
        ]}
        actions={write}
      />
      <Card>
        {notes.length === 0 ? (
          <Empty icon="note" title={t.none} action={write}>
            {t.noneHint}
          </Empty>
        ) : (
          <Timeline
            moments={notes.map((note) => ({
              id: note.id,
              at: note.at,
              when: [note.when, note.kind, note.by].filter(Boolean).join(' · '),
              key: note.next?.open === true,
              what: note.text,
              note: note.next ? <NextStep id={id} note={note} /> : null,
            }))}
          />
        )}
        {next ? <Pagination shown={t.allLead(total)} next={{ after: next }} /> : null}
      </Card>
    </>
  )
}

function NextStep({ id, note }: { id: string; note: ShownNote }) {
  const t = useWords(notesWords)
  if (!note.next?.open) return `${note.next?.text} ${note.next?.done}`
  return (
    <Row>
      {note.next.text}
      <Form method="post" action={`/people/${id}/notes/${note.id}/completion`}>
        <FormKey />
        <Button small icon="check">
          {t.done}
        </Button>
      </Form>
    </Row>
  )
}
