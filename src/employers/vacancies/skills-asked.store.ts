import { sql } from 'kysely'
import type { Act } from '#platform/public.ts'
import { openStates } from './vacancy-steps.rules.ts'

export interface SkillsAsked {
  readonly openWork: number
  readonly asked: readonly { readonly skill: string; readonly askedBy: number }[]
}

/** How much open work there is, and how much of it asks or wishes each skill. Work that names one twice asks it once. */
export async function countSkillsAsked(act: Act): Promise<SkillsAsked> {
  const open = sql`state = any(${[...openStates]}::text[])`
  const total = await sql<{ n: number }>`select count(*)::int as n from employers.vacancy where ${open}`.execute(
    act.figures(),
  )
  const { rows } = await sql<{ skill: string; askedBy: number }>`
    select skill, count(distinct id)::int as "askedBy"
    from (select id, unnest(mandatory_skills || wished_skills) as skill from employers.vacancy where ${open}) as named
    group by skill order by skill`.execute(act.figures())
  return { openWork: total.rows[0]?.n ?? 0, asked: rows }
}
