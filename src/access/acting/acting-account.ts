import type { Act, House } from '#platform/public.ts'
import { done, type Id, type Lang, type Outcome, refused } from '#values/public.ts'
import { keepAccount } from '../accounts/keep-account.ts'
import { findCredential } from '../credentials/credentials.ts'
import type { Letters } from '../links/link.rules.ts'
import { sendLink } from '../links/make-link.ts'
import { findAccountWith } from './acting.store.ts'

type LettersOf = { readonly nl: Letters; readonly en: Letters }
export type AddressRefusal = { readonly because: 'address-in-use'; readonly kind: 'conflict' }

/**
 * The account of who acts: his own, never hers and never that of a colleague. Who acts for others already keeps the one
 * he has. He is invited as long as he never came in.
 */
export async function actingAccount(
  house: House,
  act: Act,
  { name, email, lang }: { readonly name: string; readonly email: string; readonly lang: Lang },
  letters: LettersOf,
): Promise<Outcome<Id<'Account'>, AddressRefusal>> {
  const known = await findAccountWith(act, email)
  if (known && (!known.acts || known.disabled_at)) return refused({ because: 'address-in-use', kind: 'conflict' })
  const account =
    (known?.id as Id<'Account'> | undefined) ?? (await keepAccount(act, { name, email, lang, acts: true }))
  if (!account) return refused({ because: 'address-in-use', kind: 'conflict' })
  await inviteActing(house, act, account, letters)
  return done(account)
}

/** A link with which he chooses a password, unless he has one. Answers whether it was sent. */
export async function inviteActing(house: House, act: Act, account: Id<'Account'>, letters: LettersOf) {
  const credential = await findCredential(act, account)
  if (!credential || credential.passwordHash) return false
  const { name, email } = credential
  await sendLink(house, act, { id: account, name, email, lang: credential.lang as Lang }, 'invitation', letters)
  return true
}
