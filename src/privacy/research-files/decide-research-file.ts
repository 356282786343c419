import { fieldCells } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { fieldsStillShown, mayDecide, takeBefore } from './research-file.rules.ts'
import type { ResearchFileDecision } from './research-file.shapes.ts'
import { findResearchFileToChange, keepDecision, markDestroyed } from './research-file.store.ts'

/** A yes counts for fourteen days and one file; a no ends it, also after a yes that nobody used. */
export const decideResearchFile = (
  house: House,
  caller: Caller,
  id: Id<'ResearchFile'>,
  decision: ResearchFileDecision,
) =>
  house.db.act(caller, 'decide-research-file', async (act) => {
    const file = await findResearchFileToChange(act, id)
    if (!file) return notFound()
    const may = mayDecide(file, decision.verdict, act.caller.account)
    if (!may.done) return may
    const isYes = decision.verdict === 'granted'
    const shown = isYes ? fieldsStillShown(file.fields, await fieldCells(act)) : done(null)
    if (!shown.done) return shown
    await keepDecision(act, id, decision, isYes ? takeBefore(act.today) : null)
    await act.tell({ name: 'ResearchFileDecided', file: id, askedBy: file.askedBy })
    return done({ id })
  })

type NothingToDestroy = { readonly because: 'nothing-to-destroy'; readonly kind: 'conflict' }

/** The researcher said that it is gone: the list keeps the day. */
export const noteDestroyed = (house: House, caller: Caller, id: Id<'ResearchFile'>) =>
  house.db.act(caller, 'ask-research-file', async (act) => {
    const file = await findResearchFileToChange(act, id)
    if (!file) return notFound()
    return (await markDestroyed(act, id))
      ? done({ id })
      : refused<NothingToDestroy>({ because: 'nothing-to-destroy', kind: 'conflict' })
  })
