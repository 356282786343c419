import { peopleWords } from '#people/dossiers/people.words.ts'
import type { shownPerson } from '#people/dossiers/shown-person.words.ts'
import { StageBadge } from '#people/dossiers/stage-badge.tsx'
import { type Column, NotKnown, PersonName, useWords } from '#platform/ui/ui.tsx'

type Person = ReturnType<typeof shownPerson>

/** Every column the list of people can have. */
export function usePeopleColumns() {
  const t = useWords(peopleWords)
  return [
    {
      id: 'name',
      head: t.name,
      main: true,
      fixed: true,
      sort: 'name',
      cell: ({ name, id }) => <PersonName name={name} to={`/people/${id}`} />,
    },
    { id: 'town', head: t.livesIn, sort: 'town', cell: ({ town }) => town ?? <NotKnown /> },
    { id: 'work', head: t.seeks, sort: 'work', cell: ({ work }) => work ?? <NotKnown /> },
    { id: 'hours', head: t.hours, number: true, sort: 'hours', cell: ({ hours }) => hours ?? <NotKnown /> },
    { id: 'available', head: t.available, sort: 'available', cell: ({ available }) => available ?? <NotKnown /> },
    {
      id: 'stage',
      head: t.step,
      sort: 'stage',
      cell: ({ stage, toConfirm }) => <StageBadge stage={stage} toConfirm={toConfirm} />,
    },
    { id: 'since', head: t.since, sort: 'since', more: true, cell: ({ since }) => since },
    { id: 'confirmed', head: t.confirmed, sort: 'confirmed', extra: true, cell: ({ confirmed }) => confirmed },
    { id: 'lead', head: t.leader, sort: 'lead', extra: true, cell: ({ lead }) => lead ?? t.nobodyLeads },
    { id: 'register', head: t.register, sort: 'register', more: true, cell: ({ register }) => register },
    { id: 'holder', head: t.holder, sort: 'holder', more: true, cell: ({ holder }) => holder },
  ] satisfies (Column<Person> & { id: string; fixed?: boolean })[]
}
