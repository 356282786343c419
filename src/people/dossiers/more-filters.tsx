import { useSearchParams } from 'react-router'
import { peopleWords } from '#people/dossiers/people.words.ts'
import { MoreFilters, Select, useWords } from '#platform/ui/ui.tsx'

interface Option {
  readonly value: string
  readonly label: string
}

type Names = 'stage' | 'town' | 'register' | 'lead' | 'holder' | 'available' | 'occupation'

/** Where somebody lives, what she seeks, how far she is, and who works with her. */
export function MorePeopleFilters({ filters }: { filters: Record<Names, readonly Option[]> }) {
  const t = useWords(peopleWords)
  const [params] = useSearchParams()
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
    <MoreFilters label={t.more} show={t.show} keeps={(name) => ['q', 'sort', 'hours', 'skill'].includes(name)}>
      {field('town', t.livesIn)}
      {field('occupation', t.seeks)}
      {field('stage', t.step)}
      {field('available', t.available)}
      {field('register', t.register)}
      {field('lead', t.leader)}
      {filters.holder.length > 1 ? field('holder', t.holder) : null}
    </MoreFilters>
  )
}
