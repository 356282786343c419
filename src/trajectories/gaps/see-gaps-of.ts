import { colleaguesWithRole, professionalRoles } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import { lastScreening } from '../screenings/last-screening.ts'
import { screenedPerson } from '../screenings/screened-person.ts'
import { gapsOf, readGap } from './gap.store.ts'
import { type GapView, gapViews } from './gap-view.ts'

/** What one person still needs, and what was arranged before. */
export const seeGapsOf = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const card = await screenedPerson(act, id, 'gap')
    if (!card) return notFound()
    const gaps: readonly GapView[] = await gapViews(act, await gapsOf(act, card))
    return done({ id: card.id, name: card.name, rows: gaps })
  })

/** For the form: of whom it is, the criteria of the last screening, and the colleagues who could do it. */
export const seeGapForm = (house: House, caller: Caller, id: Id<'Dossier'>) =>
  house.db.act(caller, 'change-gaps', async (act) => {
    const card = await screenedPerson(act, id, 'gap')
    if (!card) return notFound()
    const screening = await lastScreening(act, card)
    const criteria = screening?.criteria ?? []
    return done({ id: card.id, name: card.name, criteria, colleagues: await colleagues(act) })
  })

/** One gap, with what its form needs. */
export const seeGap = (house: House, caller: Caller, id: Id<'Gap'>) =>
  house.db.act(caller, 'see-screenings', async (act) => {
    const gap = await readGap(act, id)
    if (!gap) return notFound()
    await act.look([gap], 'gap')
    const card = await screenedPerson(act, gap, 'gap')
    const [view] = await gapViews(act, [gap])
    if (!card || !view) return notFound()
    return done({ dossier: card.id, name: card.name, gap: view, colleagues: await colleagues(act) })
  })

const colleagues = (act: Act) => colleaguesWithRole(act, professionalRoles)
