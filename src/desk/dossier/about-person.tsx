import { Form, Link } from 'react-router'
import { fieldsWords } from '#access/public.ts'
import { dossierWords } from '#desk/dossier/dossier.words.ts'
import type { ShownDossier, ShownNote } from '#people/public.ts'
import {
  Alert,
  Button,
  Card,
  Columns,
  DataList,
  FormKey,
  Icon,
  Row,
  Soft,
  Stack,
  Timeline,
  useWords,
} from '#platform/ui/ui.tsx'

interface Props {
  person: ShownDossier
}

/** What somebody wants, can, needs and did. */
export const AboutPerson = ({ person }: Props) => (
  <Stack>
    <NotForYou closed={person.closed} />
    <StillNeeded person={person} />
    <WantsAndCan person={person} />
    <Columns as="half">
      <WhatHelps person={person} />
      {person.closed.includes('wishes') ? null : <OwnWords person={person} />}
    </Columns>
    <WhatHappened person={person} />
  </Stack>
)

/** What is closed is said, so that nobody takes it for not known; and where one reads why. */
function NotForYou({ closed }: { closed: ShownDossier['closed'] }) {
  const t = useWords(fieldsWords)
  if (closed.length === 0) return null
  return (
    <Soft>
      {t.closed(closed.map((group) => t.groups[group].toLocaleLowerCase()).join(', '))}{' '}
      <Link to="/fields">{t.closedWhy}</Link>
    </Soft>
  )
}

function StillNeeded({ person }: Props) {
  const t = useWords(dossierWords)
  const [first] = person.missing
  if (!first || person.readOnly) return null
  return (
    <Alert tone="caution" title={t.missingTitle(person.missing.length)}>
      <p>
        {person.missing.map(({ sentence }) => sentence).join(' ')}{' '}
        <Link to={`/people/${person.id}/${first.part}`}>{t.fillIn(person.given)}</Link>
      </p>
    </Alert>
  )
}

function WantsAndCan({ person: { id, given, facts, closed, readOnly } }: Props) {
  const t = useWords(dossierWords)
  const row = (name: keyof typeof facts, part: string) => ({
    term: t[name === 'register' ? 'register' : name],
    value: facts[name] ? <Lines lines={facts[name]} /> : null,
    ...(readOnly ? {} : { change: `/people/${id}/${part}` }),
  })
  const wants = closed.includes('wishes')
    ? []
    : [
        row('wishes', 'wishes'),
        row('hours', 'hours'),
        row('dayparts', 'hours'),
        row('available', 'availability'),
        row('travel', 'travel'),
        row('skills', 'abilities'),
        row('licences', 'abilities'),
        row('dutch', 'abilities'),
      ]
  const rows = closed.includes('ground') ? wants : [...wants, row('register', 'progress')]
  return rows.length === 0 ? null : (
    <Card title={t.wantsAndCan(given)} flush>
      <DataList rows={rows} />
    </Card>
  )
}

/** The fact itself, and what goes with it in softer ink. */
const Lines = ({ lines: [first, ...more] }: { lines: readonly string[] }) => (
  <>
    {first}
    {more.map((line) => (
      <span key={line} className="sk-block">
        <Soft>{line}</Soft>
      </span>
    ))}
  </>
)

function WhatHelps({ person: { id, helps, isHolder } }: Props) {
  const t = useWords(dossierWords)
  const change = isHolder && helps.open ? <Link to={`/people/${id}/helps`}>{t.change}</Link> : null
  return (
    <Card title={t.helps} aside={change}>
      {helps.open ? <Helps list={helps.list} /> : <Soft>{t.helpsClosed}</Soft>}
    </Card>
  )
}

function Helps({ list }: { list: readonly string[] | null }) {
  const t = useWords(dossierWords)
  if (list === null) return <Soft>{t.helpsUnknown}</Soft>
  if (list.length === 0) return <p>{t.helpsNothing}</p>
  return (
    <ul className="sk-stack--tight">
      {list.map((one) => (
        <li key={one} className="sk-row">
          <Icon name="check" />
          {one}
        </li>
      ))}
    </ul>
  )
}

function OwnWords({ person: { id, talents, pitfalls, readOnly } }: Props) {
  const t = useWords(dossierWords)
  const words = [
    ...talents.map((text) => ({ label: t.talent, text })),
    ...pitfalls.map((text) => ({ label: t.pitfall, text })),
  ]
  return (
    <Card title={t.ownWords} aside={readOnly ? null : <Link to={`/people/${id}/words`}>{t.change}</Link>}>
      {words.length === 0 ? <Soft>{t.noOwnWords}</Soft> : null}
      {words.map(({ label, text }) => (
        <p key={text}>
          <strong>{label}</strong> {text}
        </p>
      ))}
    </Card>
  )
}

function WhatHappened({ person: { id, notes, notesTotal } }: Props) {
  const t = useWords(dossierWords)
  return (
    <Card
      title={t.happened}
      aside={notesTotal > 0 ? <Link to={`/people/${id}/notes`}>{t.allNotes(notesTotal)}</Link> : null}
    >
      {notes.length === 0 ? <Soft>{t.noNotes}</Soft> : null}
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
    </Card>
  )
}

function NextStep({ id, note: { id: note, next } }: { id: string; note: ShownNote }) {
  const t = useWords(dossierWords)
  if (!next?.open) return [next?.text, next?.done].filter(Boolean).join('. ')
  return (
    <Row>
      {next.text}
      <Form method="post" action={`/people/${id}/notes/${note}/completion`}>
        <FormKey />
        <Button small icon="check">
          {t.done}
        </Button>
      </Form>
    </Row>
  )
}
