import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { oldLooksNow } from '../old-looks/old-looks-now.ts'
import { mayChoose } from './classes.rules.ts'
import type { RetentionChoice, TwoPeople } from './retention.shapes.ts'
import { keepChoice, keepTwoPeople } from './retention.store.ts'
import { retentionNow } from './retention-now.ts'

/** From today on; what was planned is planned anew the next night, and never without thirty days of warning. */
export const decideRetention = (house: House, caller: Caller, asked: RetentionChoice) =>
  house.db.act(caller, 'decide-retention', async (act) => {
    const may = mayChoose(asked.class, asked.years, act.today)
    if (!may.done) return may
    await keepChoice(act, { ...asked, validFrom: act.today })
    return done({ class: asked.class, years: asked.years })
  })

export const decideTwoPeople = (house: House, caller: Caller, { twoPeople }: TwoPeople) =>
  house.db.act(caller, 'decide-retention', async (act) => {
    await keepTwoPeople(act, twoPeople)
    return done({ twoPeople })
  })

export const seeRetention = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-endings', async (act) =>
    done({ ...(await retentionNow(act)), oldLooks: await oldLooksNow(act) }),
  )
