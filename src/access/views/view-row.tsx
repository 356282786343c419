import { Form, Link } from 'react-router'
import { viewsWords } from '#access/views/views.words.ts'
import { Badge, Button, ButtonGroup, Checkbox, Fold, FormKey, PostForm, TextField, useWords } from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import type { ListView } from '#platform/web/list-settings.ts'

/** One kept list: the way to it, and what its owner can change. */
export function ViewRow({ view, answer }: { view: ListView & { to: string }; answer: FormAnswer | undefined }) {
  const t = useWords(viewsWords)
  const here = answer && answer.values.id === view.id ? answer : undefined
  return (
    <li>
      <p className="sk-row">
        <Link className="sk-strong" to={view.to}>
          {view.name}
        </Link>
        {view.start ? <Badge tone="plain">{t.first}</Badge> : null}
        {view.shared ? <Badge tone="plain">{view.mine ? t.sharedBadge : t.ofColleague}</Badge> : null}
      </p>
      {view.mine ? <Change view={view} answer={here} /> : <OpenFirst view={view} />}
    </li>
  )
}

function Change({ view, answer }: { view: ListView; answer: FormAnswer | undefined }) {
  const t = useWords(viewsWords)
  return (
    <Fold title={t.of(view.name)} open={answer !== undefined}>
      <PostForm answer={answer}>
        <input type="hidden" name="id" value={view.id} />
        <TextField name="name" label={t.name} value={view.name} />
        <Checkbox name="shared" label={t.shared} value={view.shared} />
        <Checkbox name="start" label={t.start} value={view.start} />
        <ButtonGroup>
          <Button look="primary" name="intent" value="change">
            {t.rename}
          </Button>
          <Button look="subtle" name="intent" value="remove">
            {t.remove}
          </Button>
        </ButtonGroup>
      </PostForm>
    </Fold>
  )
}

function OpenFirst({ view }: { view: ListView }) {
  const t = useWords(viewsWords)
  return (
    <Form method="post">
      <FormKey />
      <input type="hidden" name="id" value={view.id} />
      <Button small name="intent" value={view.start ? 'start-not' : 'start'}>
        {view.start ? t.openFirstNot : t.openFirst}
      </Button>
    </Form>
  )
}
