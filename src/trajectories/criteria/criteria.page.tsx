import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { mayDo } from '#access/public.ts'
import {
  Badge,
  Button,
  ButtonLink,
  Card,
  Empty,
  FormKey,
  PageHeader,
  Row,
  Soft,
  Stack,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { criteriaWords } from '#trajectories/criteria/criteria.words.ts'
import { seeCriteria } from '#trajectories/criteria/see-criteria.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { own, starter } = need(await seeCriteria(house, caller))
  const texts = (criteria: typeof starter.criteria) =>
    criteria.map((one) => ({ id: one.id, text: one[lang], decisive: one.decisive }))
  return {
    mayChange: mayDo(caller, 'define-criteria'),
    starter: texts(starter.criteria),
    own: own.map(({ set, name, number, from, criteria }) => ({
      set: set as string,
      name: name ?? '',
      number,
      from: from ? spokenDay(from, lang, { year: 'always' }) : '',
      criteria: texts(criteria),
    })),
  }
}

type Shown = Awaited<ReturnType<typeof loader>>

/** By what this organisation sees who is ready. */
export default function CriteriaPage() {
  const { own, starter, mayChange } = useLoaderData<typeof loader>()
  const t = useWords(criteriaWords)
  const add = mayChange ? (
    <ButtonLink look="primary" icon="add" to="/criteria/new">
      {t.add}
    </ButtonLink>
  ) : null
  return (
    <Stack>
      <PageHeader title={t.title} lead={t.lead} actions={add} />
      {own.length === 0 ? (
        <Card title={t.own}>
          <Empty icon="tasks" title={t.none}>
            {t.noneHint}
          </Empty>
        </Card>
      ) : null}
      {own.map((set) => (
        <Card key={set.set} title={set.name} aside={<Soft>{t.version(set.number, set.from)}</Soft>}>
          <Criteria criteria={set.criteria} />
          {mayChange ? <Change set={set.set} /> : null}
        </Card>
      ))}
      <Card title={t.starter}>
        <Criteria criteria={starter} />
      </Card>
      <Soft>{t.all}</Soft>
    </Stack>
  )
}

function Criteria({ criteria }: { criteria: Shown['starter'] }) {
  const t = useWords(criteriaWords)
  return (
    <ul className="sk-stack--tight">
      {criteria.map(({ id, text, decisive }) => (
        <li key={id}>
          {text} {decisive ? <Badge tone="plain">{t.decisive}</Badge> : null}
        </li>
      ))}
    </ul>
  )
}

function Change({ set }: { set: string }) {
  const t = useWords(criteriaWords)
  return (
    <Row>
      <ButtonLink small to={`/criteria/${set}`}>
        {t.change}
      </ButtonLink>
      <Form method="post" action={`/criteria/${set}/ending`}>
        <FormKey />
        <Button small look="subtle">
          {t.end}
        </Button>
      </Form>
    </Row>
  )
}
