import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { keepFieldRule } from './field.store.ts'
import { mayDecide } from './fields.rules.ts'
import type { NewFieldRule } from './fields.shapes.ts'

/** The region decides about one cell, from a day on. What counted before stays in the history. */
export const changeField = (house: House, caller: Caller, { reason, validFrom, ...asked }: NewFieldRule) =>
  house.db.act(caller, 'change-fields', async (act) => {
    const decided = mayDecide({ ...asked, validFrom: validFrom ?? act.today }, act.today)
    if (!decided.done) return decided
    const rule = decided.value
    await keepFieldRule(act, { ...rule, reason })
    await act.tell({ name: 'FieldRuleDecided', ...rule })
    return done(rule)
  })
