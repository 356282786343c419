import type { LeftBecause, ManyStep } from '#employers/many/many.rules.ts'
import { manyVacanciesWords } from '#employers/many/many.words.ts'
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
  readonly step: ManyStep
  readonly changed: number
  readonly open: boolean
  readonly left: readonly { readonly id: string; readonly title: string | null; readonly because: LeftBecause }[]
}

/** What was done, what stayed and why, and the way back. */
export function DoneWithMany({ done: { back, step, changed, open, left } }: { done: Done }) {
  const t = useWords(manyVacanciesWords)
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.done[step](changed)}
        lead={open ? t.undoHint : null}
        breadcrumb={[{ label: t.vacancies, to: '/vacancies' }]}
      />
      <Stack>
        <ButtonGroup>
          <ButtonLink look="primary" to="/vacancies">
            {t.toList}
          </ButtonLink>
          {open ? <UndoMany id={back} action="/vacancies/many" /> : null}
        </ButtonGroup>
        <ManyLeft
          title={t.staying(left.length)}
          rows={left.map(({ id, title, because }) => ({ id, name: title ?? t.gone, why: t.because[because] }))}
        />
      </Stack>
    </div>
  )
}

export function NothingChosen() {
  const t = useWords(manyVacanciesWords)
  return (
    <>
      <PageHeader title={t.vacancies} breadcrumb={[{ label: t.vacancies, to: '/vacancies' }]} />
      <Card>
        <Empty icon="briefcase" title={t.chosenNone} action={<ButtonLink to="/vacancies">{t.toList}</ButtonLink>}>
          {t.chosenNoneHint}
        </Empty>
      </Card>
    </>
  )
}
