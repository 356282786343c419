import { fieldCells, organisationsHere } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { inOrder } from './research-fields.rules.ts'
import { mayAsk } from './research-file.rules.ts'
import type { ResearchFileAsked } from './research-file.shapes.ts'
import { keepResearchFile } from './research-file.store.ts'

/** Asks for a file. Nothing is made and nobody is looked at before somebody else decided. */
export const askResearchFile = (house: House, caller: Caller, given: ResearchFileAsked) =>
  house.db.act(caller, 'ask-research-file', async (act) => {
    const recipient = (await organisationsHere(act)).find(({ id }) => id === given.recipient)
    const asked = { ...given, fields: inOrder(given.fields) }
    const may = mayAsk(asked, recipient?.kind, await fieldCells(act), act.today)
    if (!may.done) return may
    const id = await keepResearchFile(act, { ...asked, fields: [...asked.fields] })
    await act.tell({ name: 'ResearchFileAsked', file: id, holder: act.caller.organisation, by: act.caller.account })
    return done({ id })
  })
