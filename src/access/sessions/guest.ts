import type { Caller, House } from '#platform/public.ts'
import type { Id, Lang } from '#values/public.ts'

const nowhere = '00000000-0000-0000-0000-000000000000' as Id<'Region'>

/** Somebody we do not know yet. Before a region exists, the guest is nowhere and sees nothing. */
export async function guestOf(house: House, lang: Lang, screen: string): Promise<Caller> {
  const installation = await house.db.installation()
  return {
    kind: 'guest',
    account: null,
    region: installation?.region ?? nowhere,
    organisation: null,
    subject: null,
    roles: [],
    name: '',
    organisationName: null,
    lang,
    screen,
  }
}

/** Work without a person behind it: jobs, and what the command line does for the whole region. */
export const jobCaller = (region: Id<'Region'>, screen: string): Caller => ({
  kind: 'job',
  account: null,
  region,
  organisation: null,
  subject: null,
  roles: [],
  name: 'Schakel',
  organisationName: null,
  lang: 'nl',
  screen,
})

/** For what is shown once: an answer that holds a secret is not kept to be given again. */
export function withoutKey({ idempotency: _, ...caller }: Caller): Caller {
  return caller
}
