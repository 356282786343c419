import type { Caller, House } from '#platform/public.ts'
import { done, type Id, type Lang, notFound } from '#values/public.ts'
import { keepLang } from '../accounts/keep-lang.ts'
import { findCredential } from '../credentials/credentials.ts'
import { codesOf } from '../credentials/recovery-codes.ts'
import { countPasskeys } from '../passkeys/passkeys.ts'
import { mayDo } from '../permits/permits.ts'

/** How a person signs in to her own pages. */
export const seeMySignIn = (house: House, caller: Caller) =>
  house.db.act(caller, 'change-own-sign-in', async (act) => {
    const account = caller.account as Id<'Account'>
    const credential = await findCredential(act, account)
    if (!credential) return notFound()
    const { email, passwordHash, lang } = credential
    return done({
      email,
      lang,
      hasPassword: passwordHash !== null,
      passkeys: await countPasskeys(act, account),
      codes: mayDo(caller, 'change-own-codes') ? await codesOf(act, account, credential) : null,
    })
  })

/** The language of her pages and of letters to her. */
export const changeMyLang = (house: House, caller: Caller, lang: Lang) =>
  house.db.act(caller, 'change-own-sign-in', async (act) =>
    (await keepLang(act, caller.account as Id<'Account'>, lang)) ? done() : notFound(),
  )
