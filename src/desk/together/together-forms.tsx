import type { ReactNode } from 'react'
import { Form, useSearchParams } from 'react-router'
import type { TogetherPage } from '#desk/together/shown-table.words.ts'
import { togetherWords } from '#desk/together/together.words.ts'
import { Button, Card, Checkboxes, Fold, NumberField, Select, useWords } from '#platform/ui/ui.tsx'

/** Everything else that the address says goes along. */
function Rest({ without }: { without: readonly string[] }) {
  const [params] = useSearchParams()
  return [...params]
    .filter(([name]) => !['lang', 'all', ...without].includes(name))
    .map(([name, value]) => <input key={`${name}=${value}`} type="hidden" name={name} value={value} />)
}

/** Who and what takes part; what is ticked here is the table. */
export function Members({ members }: { members: TogetherPage['members'] }) {
  const t = useWords(togetherWords)
  const key = [...members.works, ...members.people.map(({ value }) => value)].join()
  return (
    <Card title={t.atTable}>
      <Form method="get" className="sk-form" key={key}>
        <Rest without={['vacancy', 'person', 'almost']} />
        <Fold title={t.work}>
          <Checkboxes name="vacancy" label={t.work} value={members.works} options={members.here} />
          <Select name="another" label={t.another} options={members.others} empty={t.noOther} />
        </Fold>
        {members.people.length > 0 ? (
          <Fold title={t.everybody}>
            <Checkboxes
              name="person"
              label={t.everybody}
              hint={t.everybodyHint}
              value={members.named}
              options={members.people}
            />
          </Fold>
        ) : null}
        <Checkboxes
          name="almost"
          label={t.almost}
          value={members.almost ? ['yes'] : []}
          options={[{ value: 'yes', label: t.alsoAlmost }]}
        />
        <Button look="primary">{t.make}</Button>
      </Form>
    </Card>
  )
}

type Options = TogetherPage['employers']

/** The three rules that a table needs; each is a form of its own. */
export function Rules(all: { people: Options; employers: Options; organisations: Options }) {
  const t = useWords(togetherWords)
  return (
    <Fold title={t.rules}>
      <Rule title={t.ruleApart}>
        <Select name="one" label={t.first} options={all.people} />
        <Select name="two" label={t.second} options={all.people} />
      </Rule>
      <Rule title={t.ruleLeast}>
        <Select name="employer" label={t.employer} options={all.employers} />
        <NumberField name="at-least" label={t.howMany} />
      </Rule>
      <Rule title={t.ruleMost}>
        <Select name="organisation" label={t.organisation} options={all.organisations} />
        <NumberField name="at-most" label={t.howMany} />
      </Rule>
    </Fold>
  )
}

function Rule({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords(togetherWords)
  return (
    <Card title={title}>
      <Form method="get" className="sk-form">
        <Rest without={[]} />
        {children}
        <Button small icon="add">
          {t.addRule}
        </Button>
      </Form>
    </Card>
  )
}
