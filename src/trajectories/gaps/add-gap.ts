import { colleaguesWithRole, professionalRoles, readOver } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, type Outcome, refused } from '#values/public.ts'
import { lastScreening } from '../screenings/last-screening.ts'
import { screenedPerson } from '../screenings/screened-person.ts'
import { type Arranged, type AskedGap, arrange, type GapRefusal } from './gap.rules.ts'
import type { NewGap } from './gap.shapes.ts'
import { keepGap } from './gap.store.ts'

/** What is needed, who does it, by when, and on which day we look again. */
export const addGap = (house: House, caller: Caller, id: Id<'Dossier'>, asked: NewGap) =>
  house.db.act(caller, 'change-gaps', async (act) => {
    const card = await screenedPerson(act, id, 'gap')
    if (!card) return notFound()
    const read = readOver([asked.need, asked.organisation], asked.meant)
    if (!read.done) return read
    const arranged = await arrangedFor(act, asked)
    if (!arranged.done) return arranged
    const screening = asked.criterion ? await lastScreening(act, card) : undefined
    const criterion = screening?.criteria.find((one) => one.id === asked.criterion)
    if (asked.criterion && !criterion) return refused({ because: 'not-a-criterion', kind: 'invalid' } as const)
    const gap = await keepGap(act, card, {
      ...arranged.value,
      kind: asked.kind,
      need: asked.need || null,
      screening: screening?.id ?? null,
      criterion: criterion?.id ?? null,
      criterionText: criterion?.nl ?? null,
    })
    await act.tell({ name: 'GapAdded', gap, subject: card.subject, holder: card.holder })
    return done({ id: gap })
  })

type NotArranged = GapRefusal | { readonly because: 'not-a-colleague'; readonly kind: 'invalid' }

/** The colleague who does it works here today. */
export async function arrangedFor(act: Act, asked: AskedGap): Promise<Outcome<Arranged, NotArranged>> {
  const arranged = arrange(asked, act.today)
  if (!arranged.done || !arranged.value.account) return arranged
  const colleagues = await colleaguesWithRole(act, professionalRoles)
  return colleagues.some(({ id }) => id === arranged.value.account)
    ? arranged
    : refused({ because: 'not-a-colleague', kind: 'invalid' })
}
