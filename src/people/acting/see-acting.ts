import { type Acting, actingAbout, cameIn, colleaguesById, isOver } from '#access/public.ts'
import type { Act, Caller, House, Read } from '#platform/public.ts'
import { type Day, done, type Id, notFound, type PersonName, refused } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'

/** One line for who works with her. */
export interface ActingView
  extends Pick<
    Acting,
    'id' | 'name' | 'kind' | 'reach' | 'restsOn' | 'email' | 'address' | 'letters' | 'from' | 'until'
  > {
  readonly endedOn: Day | null
  readonly enteredBy: string | null
  readonly state: 'now' | 'later' | 'over'
  /** Invited, and never came in. */
  readonly invited: boolean
}

/** Who acts for her, who will and who did: for the organisation that keeps the dossier alone. */
export const seeActing = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'end-acting', async (act) => {
    const card = await findCard(act, id)
    if (!card) return notFound()
    await act.look([card], 'acting')
    if (card.holder !== caller.organisation) return refused({ because: 'holder-only', kind: 'not-allowed' } as const)
    return done<{ name: PersonName; rows: readonly ActingView[] }>({ name: card.name, rows: await viewsOf(act, card) })
  })

async function viewsOf(act: Act, { subject, holder }: Read): Promise<readonly ActingView[]> {
  const all = await actingAbout(act, { subject, holder })
  const colleagues = await colleaguesById(
    act,
    all.map(({ enteredBy }) => enteredBy),
  )
  const there = await cameIn(
    act,
    all.map(({ account }) => account),
  )
  return all.map(({ id, name, kind, reach, restsOn, email, address, letters, from, until, ...one }) => ({
    ...{ id, name, kind, reach, restsOn, email, address, letters, from, until, endedOn: one.endedOn },
    enteredBy: colleagues.get(one.enteredBy ?? '')?.name ?? null,
    state: isOver({ until, endedOn: one.endedOn }, act.today) ? 'over' : from > act.today ? 'later' : 'now',
    invited: one.account !== null && !there.has(one.account),
  }))
}
