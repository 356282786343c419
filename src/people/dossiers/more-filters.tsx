import { Form, useSearchParams } from 'react-router'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { Button, Icon, Select, useWords } from '#platform/ui/ui.tsx'

interface Option {
  readonly value: string
  readonly label: string
}

type Names = 'stage' | 'town' | 'register' | 'lead' | 'holder' | 'available' | 'occupation'

/** The filters one needs less often, in one form: it works without script, and everything ends up in the address. */
export function MoreFilters({ filters }: { filters: Record<Names, readonly Option[]> }) {
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
  const kept = [...params].filter(([name]) => ['q', 'sort', 'hours'].includes(name))
  const field = (name: Names, label: string) => (
    <Select
      key={`${name}=${params.get(name)}`}
      name={name}
      label={label}
      value={params.get(name)}
      options={[...filters[name]]}
    />
  )
  return (
    <details className="sk-more" key={params.toString()}>
      <summary className="sk-chip">
        <Icon name="filter" />
        {t.more}
      </summary>
      <Form method="get" className="sk-more__panel">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {field('town', t.livesIn)}
        {field('occupation', t.seeks)}
        {field('stage', t.step)}
        {field('available', t.available)}
        {field('register', t.register)}
        {field('lead', t.leader)}
        {filters.holder.length > 1 ? field('holder', t.holder) : null}
        <Button look="primary">{t.show}</Button>
      </Form>
    </details>
  )
}
