import { viewsWords } from '#access/views/views.words.ts'
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  Card,
  Checkbox,
  PostForm,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import type { ListView } from '#platform/web/list-settings.ts'

interface KeepFormProps {
  list: string
  query: string
  /** The view that this is a change of. */
  changes: ListView | null
  answer: FormAnswer | undefined
}

/** A name for what one sees now, for oneself or for everybody here. */
export function KeepForm({ list, query, changes, answer }: KeepFormProps) {
  const t = useWords(viewsWords)
  const called = t.lists[list] ?? list
  const here = answer && answer.values.id === (changes?.id ?? undefined) ? answer : undefined
  return (
    <Card main title={changes ? t.keepChange(changes.name) : t.keep(called)}>
      <PostForm answer={here}>
        <input type="hidden" name="list" value={list} />
        <input type="hidden" name="query" value={query} />
        {changes ? <input type="hidden" name="id" value={changes.id} /> : null}
        <input type="hidden" name="intent" value={changes ? 'change' : 'keep'} />
        {query === '' ? <Alert tone="info">{t.nothingAsked}</Alert> : null}
        <TextField name="name" label={t.name} hint={t.keepHint} value={changes?.name} />
        <Checkbox name="shared" label={t.shared} value={changes?.shared ?? false} />
        <Checkbox name="start" label={t.start} value={changes?.start ?? false} />
        <ButtonGroup>
          <Button look="primary">{changes ? t.saveChange : t.save}</Button>
          <ButtonLink look="subtle" to={`/${list}?${query || 'view=all'}`}>
            {called}
          </ButtonLink>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}
