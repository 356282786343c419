import type { Caller, House } from '#platform/public.ts'
import { done, notFound } from '#values/public.ts'
import { sealGoing } from './going-out.ts'
import { findProvider } from './provider.store.ts'
import { addressAt } from './talk.ts'

/** Off to a provider: its address, and the cookie by which we know who comes back. Nothing is written here. */
export async function beginOpenid(
  house: House,
  guest: Caller,
  asked: { provider: string; next: string; invitation: string | null },
) {
  const found = await house.db.act(guest, 'sign-in', async (act) => {
    const provider = await findProvider(act, asked.provider)
    return provider?.turnedOn ? done(provider) : notFound()
  })
  if (!found.done) return found
  const way = await addressAt(house, found.value)
  if (!way.done) {
    house.log.warn({ openid: asked.provider, because: way.refusal.because })
    return way
  }
  const { url, ...kept } = way.value
  return done({ url, cookie: sealGoing(house, { ...asked, ...kept }) })
}
