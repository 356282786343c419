import {
  actingAbout,
  actingAccount,
  endActingNow,
  findActing,
  inviteActing,
  isOver,
  keepActing,
  mayAct,
  reachOf,
} from '#access/public.ts'
import { type Act, type Caller, type House, stopLettersOn } from '#platform/public.ts'
import { done, type Id, notFound, refused, spokenName } from '#values/public.ts'
import { findCard } from '../dossiers/cards.ts'
import type { NewActing } from './acting.shapes.ts'

type NoWay = {
  readonly because: 'no-way-to-reach' | 'her-own-address' | 'acts-already' | 'holder-only'
  readonly kind: 'invalid' | 'conflict' | 'not-allowed'
}
/** What the invitation says: the door brings it, because a verb knows no language. */
type LettersOf = Parameters<typeof inviteActing>[3]

const no = (because: NoWay['because'], kind: NoWay['kind']) => refused<NoWay>({ because, kind })

/**
 * Somebody acts for her from a day on: entered by the organisation that keeps her dossier, which saw the paper. With an
 * e-mail address he is invited to an account of his own; without one he gets letters. She is told at once.
 */
export const enterActing = (house: House, caller: Caller, id: Id<'Dossier'>, asked: NewActing, letters: LettersOf) =>
  house.db.act(caller, 'keep-acting', async (act) => {
    const card = await findOwn(act, id)
    if (!card.done) return card
    const { subject, holder, email: hers, name } = card.value
    const { kind, restsOn, email = null, address = null, until = null } = asked
    const from = asked.from ?? act.today
    const may = mayAct({ kind, restsOn, from, until }, act.today)
    if (!may.done) return may
    if (!email && !address) return no('no-way-to-reach', 'invalid')
    if (email && email === hers?.toLowerCase()) return no('her-own-address', 'conflict')
    const account = email
      ? await actingAccount(house, act, { name: asked.name, email, lang: asked.lang ?? 'nl' }, letters)
      : done(null)
    if (!account.done) return account
    const others = await actingAbout(act, { subject, holder })
    if (others.some((one) => email && one.account === account.value && !isOver(one, act.today)))
      return no('acts-already', 'conflict')
    const entered = await keepActing(act, {
      ...{ subject, holder, kind, restsOn, email, address, from, until },
      ...{ reach: reachOf(kind), name: asked.name, account: account.value, called: spokenName(name) },
      letters: !asked.noLetters,
    })
    if (!entered) return no('acts-already', 'conflict')
    await act.tell({ name: 'ActingBegan', acting: entered })
    return done({ id: entered as string })
  })

interface Which {
  readonly id: Id<'Dossier'>
  readonly acting: Id<'Acting'>
}

/** From this moment on: his next request finds nothing, and letters that wait for him stay here. */
export const endActing = (house: House, caller: Caller, { id, acting }: Which) =>
  house.db.act(caller, 'end-acting', async (act) => {
    const found = await findTheirs(act, { id, acting })
    if (!found.done) return found
    return (await end(act, acting)) ? done({ id: acting as string }) : notEndedTwice()
  })

/** For an invitation that got lost, or that waited too long. */
export const inviteAgain = (house: House, caller: Caller, { id, acting }: Which, letters: LettersOf) =>
  house.db.act(caller, 'keep-acting', async (act) => {
    const found = await findTheirs(act, { id, acting })
    if (!found.done) return found
    const { account } = found.value
    const sent = account && !isOver(found.value, act.today) && (await inviteActing(house, act, account, letters))
    return sent ? done({ id: acting as string }) : refused({ because: 'nobody-to-invite', kind: 'conflict' } as const)
  })

/** What she authorised herself she takes back herself, without asking anybody. */
export const takeBackActing = (house: House, caller: Caller, acting: Id<'Acting'>) =>
  house.db.act(caller, 'take-back-acting', async (act) => {
    const found = await findActing(act, acting)
    if (found?.subject !== caller.subject || found.kind !== 'authorised') return notFound()
    return (await end(act, acting)) ? done({ id: acting as string }) : notEndedTwice()
  })

async function end(act: Act, acting: Id<'Acting'>): Promise<boolean> {
  if (!(await endActingNow(act, acting))) return false
  await stopLettersOn(act, [acting])
  await act.tell({ name: 'ActingEnded', acting })
  return true
}

const notEndedTwice = () => refused({ because: 'ended-already', kind: 'conflict' } as const)

async function findTheirs(act: Act, { id, acting }: Which) {
  const card = await findOwn(act, id)
  if (!card.done) return card
  const found = await findActing(act, acting)
  return found?.subject === card.value.subject && found.holder === card.value.holder ? done(found) : notFound()
}

async function findOwn(act: Act, id: Id<'Dossier'>) {
  const card = await findCard(act, id)
  if (!card) return notFound()
  await act.look([card], 'acting')
  return card.holder === act.caller.organisation ? done(card) : no('holder-only', 'not-allowed')
}
