import type { LeftBecause, ManyKind } from '#people/many/many.rules.ts'
import { manyWords } from '#people/many/many.words.ts'
import { ManyDone, NoneChosen, useWords } from '#platform/ui/ui.tsx'

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
    <ManyDone
      title={kind === 'hand' ? t.done.hand(changed, to ?? '') : t.done[kind](changed)}
      undoHint={open ? t.undoHint : null}
      list={useList()}
      undo={{ id: back, action: '/people/many' }}
      left={{
        title: t.staying(left.length),
        rows: left.map(({ id, name, because }) => ({ id, name: name ?? t.somebody, why: t.because[because] })),
      }}
    />
  )
}

export function NobodyChosen() {
  const t = useWords(manyWords)
  return (
    <NoneChosen icon="people" list={useList()} title={t.chosenNone}>
      {t.chosenNoneHint}
    </NoneChosen>
  )
}

function useList() {
  const t = useWords(manyWords)
  return { name: t.people, to: '/people?view=all', back: t.toList }
}
