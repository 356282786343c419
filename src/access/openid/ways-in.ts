import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { fitsDomain } from './openid.rules.ts'
import { type Provider, providersOn } from './provider.store.ts'

/** One button on the page where one signs in. */
export interface WayIn {
  readonly id: string
  readonly button: string
  /** Whose own way it is, for who has to choose between several. */
  readonly organisation: string | null
}

export interface WaysIn {
  readonly candidates: readonly WayIn[]
  readonly employers: readonly WayIn[]
  readonly professionals: readonly WayIn[]
}

/** Every way that is turned on, by whom it is for. */
export const seeWaysIn = (house: House, guest: Caller) =>
  house.db.act(guest, 'see-public-pages', async (act) => {
    const ways = await providersOn(act)
    const of = (audience: Provider['audience']) => ways.filter((way) => way.audience === audience).map(asWay)
    return done<WaysIn>({
      candidates: of('candidates'),
      employers: of('employers'),
      professionals: of('professionals'),
    })
  })

/** The way of the organisation to which this address belongs, by its domain alone: nothing tells who has an account. */
export const seeWayFor = (house: House, guest: Caller, email: string) =>
  house.db.act(guest, 'sign-in', async (act) => {
    const ways = await providersOn(act)
    const own = ways.find(
      ({ audience, emailDomains }) =>
        audience === 'professionals' && emailDomains.length > 0 && fitsDomain(email, emailDomains),
    )
    return done(own ? asWay(own) : null)
  })

const asWay = ({ id, button, organisationName }: Provider): WayIn => ({ id, button, organisation: organisationName })
