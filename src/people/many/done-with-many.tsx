import type { LeftBecause, ManyKind } from '#people/many/many.rules.ts'
import { manyWords } from '#people/many/many.words.ts'
import {
  ButtonGroup,
  ButtonLink,
  Card,
  Empty,
  ManyLeft,
  PageHeader,
  Stack,
  UndoMany,
  useWords,
} from '#platform/ui/ui.tsx'

interface Done {
  readonly back: string
  readonly kind: ManyKind
  readonly changed: number
  readonly open: boolean
  readonly to: string | null
  readonly left: readonly { readonly id: string; readonly name: string | null; readonly because: LeftBecause }[]
}

/** What was done, for whom not and why, and the way back. */
export function DoneWithMany({ done: { back, kind, changed, open, to, left } }: { done: Done }) {
  const t = useWords(manyWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={kind === 'hand' ? t.done.hand(changed, to ?? '') : t.done[kind](changed)}
        lead={open ? t.undoHint : null}
        breadcrumb={[{ label: t.people, to: '/people?view=all' }]}
      />
      <Stack>
        <ButtonGroup>
          <ButtonLink look="primary" to="/people?view=all">
            {t.toList}
          </ButtonLink>
          {open ? <UndoMany id={back} action="/people/many" /> : null}
        </ButtonGroup>
        <ManyLeft
          title={t.staying(left.length)}
          rows={left.map(({ id, name, because }) => ({ id, name: name ?? t.somebody, why: t.because[because] }))}
        />
      </Stack>
    </div>
  )
}

export function NobodyChosen() {
  const t = useWords(manyWords)
  return (
    <>
      <PageHeader title={t.people} breadcrumb={[{ label: t.people, to: '/people?view=all' }]} />
      <Card>
        <Empty icon="people" title={t.chosenNone} action={<ButtonLink to="/people?view=all">{t.toList}</ButtonLink>}>
          {t.chosenNoneHint}
        </Empty>
      </Card>
    </>
  )
}
