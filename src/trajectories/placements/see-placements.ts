import { organisationNames } from '#access/public.ts'
import { employerNames, vacancyTitles } from '#employers/public.ts'
import { findCard, findCards } from '#people/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { addDays, addMonths, type Day, done, type Id, notFound, spokenName } from '#values/public.ts'
import type { PlacementsAsked } from './placement.shapes.ts'
import { listPlacements, type PlacementFilter } from './placement.store.ts'
import { open, type Phase, type Placement, type Terms } from './placement.ts'
import type { PlacementRow } from './placement-row.ts'
import { termsToday } from './terms-now.ts'

type Asked = PlacementsAsked & PlacementFilter & { readonly dossier?: Id<'Dossier'> }

export const seePlacements = (house: House, caller: Caller, { dossier, ...asked }: Asked) =>
  house.db.act(caller, 'see-placements', async (act) => {
    const her = dossier ? await findCard(act, dossier) : undefined
    if (dossier && !her) return notFound()
    if (her) await act.look([her], 'placements')
    const about = her ? { subject: her.subject, holder: her.holder } : {}
    const rows = await placementsIn(act, { ...filterOf(asked), ...about })
    return done(rows.filter((row) => isShown(row, asked.show, act.today)))
  })

const filterOf = ({ kind, phase, show, ...filter }: PlacementsAsked & PlacementFilter): PlacementFilter => ({
  ...filter,
  ...(kind && { kinds: [kind] }),
  ...(phase ? { phases: [phase] } : phasesFor(show)),
})

function phasesFor(show: PlacementsAsked['show']): { phases?: readonly Phase[] } {
  if (show === 'running') return { phases: open }
  if (show === 'trial-ends' || show === 'contract-ends') return { phases: ['running'] }
  return show === 'ended' ? { phases: ['ended', 'refused', 'withdrawn'] } : {}
}

/** A trial is looked at two weeks ahead, a contract half a year: so long it takes to find what follows. */
export const trialEndsBy = (today: Day): Day => addDays(today, 14)
export const contractEndsBy = (today: Day): Day => addMonths(today, 6)

function isShown({ kind, until }: PlacementRow, show: PlacementsAsked['show'], today: Day): boolean {
  if (show === 'trial-ends') return kind === 'trial' && until !== null && until <= trialEndsBy(today)
  if (show === 'contract-ends') return kind !== 'trial' && until !== null && until <= contractEndsBy(today)
  return true
}

/** The same inside another act, for pages that gather. Looks are written here. */
export async function placementsIn(act: Act, filter: PlacementFilter): Promise<readonly PlacementRow[]> {
  const found = await listPlacements(act, filter)
  await act.look(found, 'placements')
  const cards = await findCards(act, found)
  await act.look(cards, 'placements')
  const names = await namesFor(act, found)
  const terms = await termsToday(
    act,
    found.map(({ id }) => id),
  )
  return found.flatMap((one) => {
    const card = cards.find(({ subject, holder }) => subject === one.subject && holder === one.holder)
    return card ? [rowOf(one, { dossier: card.id, name: spokenName(card.name) }, terms.get(one.id), names)] : []
  })
}

export async function namesFor(act: Act, found: readonly Placement[]) {
  const employers = await employerNames(
    act,
    found.flatMap(({ employer }) => employer ?? []),
  )
  const organisations = await organisationNames(
    act,
    found.flatMap(({ lender, payer }) => [lender, payer?.id].filter((id) => id != null)),
  )
  const vacancies = await vacancyTitles(
    act,
    found.flatMap(({ vacancy }) => vacancy ?? []),
  )
  return { employers, organisations, vacancies }
}

type Names = Awaited<ReturnType<typeof namesFor>>

function rowOf(
  one: Placement,
  who: Pick<PlacementRow, 'dossier' | 'name'>,
  terms: Terms | undefined,
  names: Names,
): PlacementRow {
  const { id, kind, phase, since, employer, lender, vacancy } = one
  return {
    ...who,
    ...{ id, kind, phase, since, employer },
    at: (employer ? names.employers.get(employer) : names.organisations.get(lender ?? '')) ?? '',
    vacancy: vacancy ? (names.vacancies.get(vacancy)?.title ?? null) : null,
    from: one.startedOn ?? terms?.from ?? one.from,
    until: one.endedOn ?? terms?.until ?? null,
    minutesWeek: terms?.minutesWeek ?? null,
  }
}
