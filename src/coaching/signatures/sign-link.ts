import { hashOf, newToken } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { linkDays, type Role } from '#trajectories/public.ts'
import { addDays, done, refused } from '#values/public.ts'
import { holdToChange } from '../requests/find-request.ts'
import { mayReadByLink } from './may-read-by-link.ts'
import { saveLink, signaturesUnder } from './signature.store.ts'
import { currentText } from './text.store.ts'

/** A fresh personal link, to hand over by oneself. An earlier link of the same person stops working. */
export const newSignLink = (house: House, caller: Caller, id: string, role: Role) =>
  house.db.act(caller, 'coach', async (act) => {
    const held = await holdToChange(act, id)
    if (!held.done) return held
    if (!(await mayReadByLink(act, held.value, role)))
      return refused({ because: 'she-signs-first', kind: 'conflict' } as const)
    const text = await currentText(act, held.value.id)
    const names = text ? await signaturesUnder(act, text.id) : []
    const name = names.find((one) => one.role === role && one.signedOn === null)
    if (!name) return refused({ because: 'nothing-to-sign', kind: 'conflict' } as const)
    const token = newToken()
    const saved = await saveLink(act, name.id, hashOf(token), addDays(act.today, linkDays))
    return saved
      ? done({ path: `/coaching-sign/${token}` })
      : refused({ because: 'signed-already', kind: 'conflict' } as const)
  })
