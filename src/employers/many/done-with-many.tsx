import type { LeftBecause, ManyStep } from '#employers/many/many.rules.ts'
import { manyVacanciesWords } from '#employers/many/many.words.ts'
import { ManyDone, NoneChosen, useWords } from '#platform/ui/ui.tsx'

interface Done {
  readonly back: string
  readonly step: ManyStep
  readonly changed: number
  readonly open: boolean
  readonly left: readonly { readonly id: string; readonly title: string | null; readonly because: LeftBecause }[]
}

/** What was done, what stayed and why, and the way back. */
export function DoneWithMany({ done: { back, step, changed, open, left } }: { done: Done }) {
  const t = useWords(manyVacanciesWords)
  return (
    <ManyDone
      title={t.done[step](changed)}
      undoHint={open ? t.undoHint : null}
      list={useList()}
      undo={{ id: back, action: '/vacancies/many' }}
      left={{
        title: t.staying(left.length),
        rows: left.map(({ id, title, because }) => ({ id, name: title ?? t.gone, why: t.because[because] })),
      }}
    />
  )
}

export function NothingChosen() {
  const t = useWords(manyVacanciesWords)
  return (
    <NoneChosen icon="briefcase" list={useList()} title={t.chosenNone}>
      {t.chosenNoneHint}
    </NoneChosen>
  )
}

function useList() {
  const t = useWords(manyVacanciesWords)
  return { name: t.vacancies, to: '/vacancies', back: t.toList }
}
