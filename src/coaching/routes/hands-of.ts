import { isReadOnly, mayDo, sightsFor } from '#access/public.ts'
import type { Act } from '#platform/public.ts'
import type { Payer, Route } from './route.ts'
import type { Hand } from './route.workflow.ts'

/** As whom the caller sets steps on this route: of the firm that coaches, of who pays, both or neither. */
export async function handsOf(act: Act, route: Route, payer: Payer | undefined): Promise<readonly Hand[]> {
  const { organisation } = act.caller
  if (!organisation || isReadOnly((await sightsFor(act))(route))) return []
  const firm = organisation === route.firm && mayDo(act.caller, 'coach') ? (['firm'] as const) : []
  const funder = organisation === payer?.id && mayDo(act.caller, 'refer-to-coaching') ? (['funder'] as const) : []
  return [...firm, ...funder]
}
