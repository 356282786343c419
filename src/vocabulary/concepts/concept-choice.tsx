import { Form, useSearchParams } from 'react-router'
import {
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Checkboxes,
  Row,
  Stack,
  useQueryLink,
  useWords,
} from '#platform/ui/ui.tsx'
import { type ConceptsInAddress, conceptFilters } from '#vocabulary/concepts/asked-concepts.ts'
import { conceptWords } from '#vocabulary/concepts/concepts.words.ts'
import { conceptKinds } from '#vocabulary/concepts/meant.rules.ts'

type Seek = NonNullable<ConceptsInAddress['seek']>

/** Between what was typed and the list stands a choice: the list waits for it. */
export const ConceptChoice = ({ seek }: { seek: ConceptsInAddress['seek'] }) =>
  seek === null ? null : seek.concepts.length > 0 ? <Choose {...seek} /> : <NothingCalledSo {...seek} />

function Choose({ typed, concepts }: Seek) {
  const t = useWords(conceptWords)
  const link = useQueryLink()
  const [params] = useSearchParams()
  const isOffered = (name: string, value: string) =>
    concepts.some((one) => conceptFilters[one.kind] === name && one.id === value)
  const others = [...params].filter(
    ([name, value]) => !['seek', 'after', 'page', 'lang'].includes(name) && !isOffered(name, value),
  )
  return (
    <Card title={t.title}>
      <p role="status">{t.lead(typed)}</p>
      <Form method="get" key={params.toString()}>
        {others.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        {conceptKinds.map((kind) => {
          const ofKind = concepts.filter((one) => one.kind === kind)
          const name = conceptFilters[kind]
          return ofKind.length === 0 ? null : (
            <Checkboxes
              key={kind}
              name={name}
              label={t.kinds[kind]}
              value={params.getAll(name)}
              options={ofKind.map(({ id, name: label, by }) => ({ value: id, label: by ? t.by(label, by) : label }))}
              inRow
            />
          )
        })}
        <ButtonGroup>
          <Button look="primary">{t.show}</Button>
          <ButtonLink to={link({ seek: null })}>{t.leave}</ButtonLink>
        </ButtonGroup>
      </Form>
    </Card>
  )
}

function NothingCalledSo({ typed, near }: Seek) {
  const t = useWords(conceptWords)
  const link = useQueryLink()
  return (
    <Card title={t.title}>
      <Stack tight>
        <p role="status">{t.nothing(typed)}</p>
        <p>{near.length > 0 ? t.near : t.tryOther}</p>
        <Row>
          {near.map(({ kind, id, name }) => (
            <ButtonLink small key={`${kind} ${id}`} to={link({ seek: name })}>
              {t.chip(name, t.kinds[kind])}
            </ButtonLink>
          ))}
          <ButtonLink small to={link({ seek: null })}>
            {t.leave}
          </ButtonLink>
        </Row>
      </Stack>
    </Card>
  )
}
