import type { Act, Caller, House } from '#platform/public.ts'
import { done, type Id, notFound } from '#values/public.ts'
import type { KeepReceiving } from './receiving.shapes.ts'
import { findReceiving, keepReceivingRow } from './receiving.store.ts'
import type { Receiving } from './receiving.ts'

/** How the own organisation takes invoices, or nothing yet. */
export const seeReceiving = (house: House, caller: Caller) =>
  house.db.act(caller, 'answer-claims', async (act) =>
    caller.organisation ? done({ receiving: (await findReceiving(act, caller.organisation)) ?? null }) : notFound(),
  )

export const keepReceiving = (house: House, caller: Caller, asked: KeepReceiving) =>
  house.db.act(caller, 'answer-claims', async (act) => {
    if (!caller.organisation) return notFound()
    await keepReceivingRow(act, caller.organisation, asked)
    return done({ id: caller.organisation as string })
  })

/** How who pays takes them, for who asks. */
export const receivingOf = (act: Act, payer: Id<'Organisation'>): Promise<Receiving | undefined> =>
  findReceiving(act, payer)
