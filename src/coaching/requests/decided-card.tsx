import { applicants } from '#coaching/requests/request.ts'
import { requestWords } from '#coaching/requests/request.words.ts'
import { requestPageWords } from '#coaching/requests/request-page.words.ts'
import type { ShownRequest } from '#coaching/requests/shown-request.words.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataList,
  DateField,
  Fold,
  PostForm,
  Radios,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'

/** All that was said about it, with its reason and a next step; and the way to object. */
export function Decided({ one }: { one: ShownRequest }) {
  const t = useWords(requestPageWords)
  if (one.decisions.length === 0) return null
  const answered = one.decisions.some(({ isAnswer }) => isAnswer)
  return (
    <Card
      title={t.decision}
      aside={
        answered ? (
          <ButtonLink small to={`/coaching/requests/${one.id}/letter`}>
            {t.print}
          </ButtonLink>
        ) : null
      }
    >
      <Stack>
        {one.decisions.map((said) => (
          <div key={said.id}>
            <strong>{said.title}</strong>
            {said.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        ))}
        {one.objectionBy ? <Soft>{one.objectionBy}</Soft> : null}
        {one.objections.length > 0 ? <DataList as="narrow" rows={one.objections} /> : null}
        {answered ? <Objecting one={one} /> : null}
      </Stack>
    </Card>
  )
}

function Objecting({ one }: { one: ShownRequest }) {
  const t = useWords(requestPageWords)
  const w = useWords(requestWords)
  const open = one.objections.some((objection) => objection.open)
  if (!one.mine && one.decides !== 'me' && !open) return null
  return (
    <Fold title={open ? t.outcome : t.object}>
      <PostForm answer={undefined}>
        <input type="hidden" name="intent" value={open ? 'outcome' : 'object'} />
        {open ? (
          <Radios
            name="outcome"
            label={t.outcome}
            options={(['stands', 'changed', 'taken-back'] as const).map((value) => ({
              value,
              label: t.outcomes[value],
            }))}
          />
        ) : (
          <Radios
            name="byWhom"
            label={t.objectWho}
            options={applicants.map((value) => ({ value, label: w.applicants[value] }))}
          />
        )}
        <DateField name="on" label={t.objectDay} />
        <Button>{t.note}</Button>
      </PostForm>
    </Fold>
  )
}
