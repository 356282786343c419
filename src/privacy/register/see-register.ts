import { fieldCells, regionName } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { retentionNow } from '../retention/retention-now.ts'
import { registerOf } from './register.ts'

/** The register of processing (AVG art. 30) as it is today; nobody is read for it. */
export const seeRegister = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-register', async (act) =>
    done(registerOf(await fieldCells(act), await regionName(act), act.today, (await retentionNow(act)).classes)),
  )
