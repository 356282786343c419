import { colleaguesHere } from '#access/public.ts'
import type { Act, Caller, House } from '#platform/public.ts'
import { done, notFound, refused } from '#values/public.ts'
import type { EndPaper, NewPaper } from './firm.shapes.ts'
import { endPaper, keepPaper, papersOf } from './firm.store.ts'

/** Writes down one paper of the own firm: a recognition, a suspension, who works under it, who may approve. */
export const addPaper = (house: House, caller: Caller, asked: NewPaper) =>
  house.db.act(caller, 'keep-firm-papers', async (act) => {
    if (!caller.organisation) return notFound()
    if (asked.until && asked.until < asked.from)
      return refused({ because: 'ends-before-it-starts', kind: 'invalid' } as const)
    if (!(await isKnown(act, asked))) return refused({ because: 'not-known-here', kind: 'invalid' } as const)
    const id = await keepPaper(act, asked)
    if (!id) return refused({ because: 'counts-already', kind: 'conflict' } as const)
    await act.tell({ name: 'FirmPaperKept', firm: caller.organisation, what: asked.what })
    return done({ id })
  })

/**
 * Somebody who coaches or approves here, or the recognition that is suspended. A stand-in from outside has a seat here
 * first, with its days. In a firm of two, who keeps the papers approves as well: hours of one's own are refused elsewhere.
 */
async function isKnown(act: Act, asked: NewPaper): Promise<boolean> {
  if (asked.what === 'recognition') return true
  const { organisation } = act.caller
  if (asked.what === 'suspension')
    return (await papersOf(act, organisation as never)).recognitions.some(({ id }) => id === asked.recognition)
  const role = asked.what === 'attachment' ? 'job-coach' : 'approver'
  return (await colleaguesHere(act, [role])).some(({ id }) => id === asked.account)
}

export const endPaperOf = (house: House, caller: Caller, asked: EndPaper) =>
  house.db.act(caller, 'keep-firm-papers', async (act) => {
    if (!(await endPaper(act, asked))) return notFound()
    await act.tell({ name: 'FirmPaperEnded', firm: caller.organisation as string, what: asked.what })
    return done({ id: asked.id })
  })
