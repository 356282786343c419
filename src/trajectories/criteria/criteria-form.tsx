import { Button, ButtonGroup, ButtonLink, Card, Checkbox, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { criteriaWords } from '#trajectories/criteria/criteria.words.ts'

interface Known {
  readonly name: string
  readonly criteria: readonly { readonly id: string; readonly nl: string; readonly decisive: boolean }[]
}

/** The name and up to eight criteria. */
export function CriteriaForm({ answer, known }: { answer: FormAnswer | undefined; known?: Known }) {
  const t = useWords(criteriaWords)
  return (
    <Card>
      <PostForm saves answer={answer}>
        <TextField name="name" label={t.name} value={known?.name ?? null} />
        {[0, 1, 2, 3, 4, 5, 6, 7].map((at) => (
          <div key={at}>
            {known?.criteria[at] ? <input type="hidden" name={`id-${at + 1}`} value={known.criteria[at].id} /> : null}
            <TextField
              name={`text-${at + 1}`}
              label={t.criterion(at + 1)}
              value={known?.criteria[at]?.nl ?? null}
              optional={at > 0}
              {...(at === 0 ? { hint: t.hint } : {})}
            />
            <Checkbox
              name={`decisive-${at + 1}`}
              label={t.weighs(at + 1)}
              value={known?.criteria[at]?.decisive ?? false}
            />
          </div>
        ))}
        <ButtonGroup>
          <Button look="primary">{t.save}</Button>
          <ButtonLink look="subtle" to="/criteria">
            {t.cancel}
          </ButtonLink>
        </ButtonGroup>
      </PostForm>
    </Card>
  )
}
