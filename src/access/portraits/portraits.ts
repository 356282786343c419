import { type Caller, type GivenFile, type House, redraw, takeFile } from '#platform/public.ts'
import { done, type Id, notFound, refused } from '#values/public.ts'
import { dropPortrait, findPortrait, keepPortrait } from './portrait.store.ts'

/** Twice as large as it is shown, so that it is sharp on every screen. */
const side = 128

const ownOf = (caller: Caller) => caller.account as Id<'Account'>

/** Her own face, so that others know whom they meet. A square is cut out of the middle. */
export async function changePortrait(house: House, caller: Caller, file: GivenFile) {
  const taken = await takeFile(house, file)
  if (!taken.done) return taken
  const { kind, bytes } = taken.value
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp')
    return refused({ because: 'no-picture', kind: 'invalid' } as const)
  const drawn = await redraw(bytes, 'webp', side, 'cover')
  if (!drawn.done) return drawn
  return house.db.act(caller, 'change-own-account', async (act) => {
    await keepPortrait(act, ownOf(caller), drawn.value)
    return done()
  })
}

export const removePortrait = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) => {
    await dropPortrait(act, ownOf(caller))
    return done()
  })

/** For colleagues alone. */
export const seePortrait = (house: House, caller: Caller, account: Id<'Account'>) =>
  house.db.act(caller, 'see-who-is-who', async (act) => {
    const found = await findPortrait(act, account)
    return found ? done(found.picture) : notFound()
  })

/** Whether there is one of herself. */
export const seeOwnPortrait = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-account', async (act) =>
    done({ account: ownOf(caller), there: (await findPortrait(act, ownOf(caller))) !== undefined }),
  )
