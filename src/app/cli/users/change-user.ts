import { disableAccount, enableAccount, letterWords, sendNewLink } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { refusedWord } from '../cli.words.ts'
import { type Call, type ExitCode, exit } from '../command.ts'
import { workWords } from '../work.words.ts'
import { accountsOf, nobodyHere, terminal } from './see-users.ts'

/** `users disable|enable|reset EMAIL`. */
export async function changeUser(house: House, call: Call): Promise<ExitCode> {
  const [what, email] = call.words
  if (!email) return call.usage()
  const caller = await terminal(house)
  if (!caller) return nobodyHere(house, call)
  const account = (await accountsOf(house, email)).find((one) => one.email === email.toLowerCase())
  if (!account) return call.refuse('no-such-account', refusedWord('no-such-account', call.lang))
  const changed = await change(house, caller, call, what ?? '', account.id)
  if (!changed.done) return call.refuse(changed.refusal.because, refusedWord(changed.refusal.because, call.lang))
  const words = workWords[call.lang]
  const said = what === 'disable' ? words.disabled : what === 'enable' ? words.enabled : words.reset
  const letter = what === 'reset' && !house.mail.sends ? [words.letterShown] : []
  call.print({ account: account.id, email: account.email, done: what }, [said(account.email), ...letter])
  return exit.ok
}

function change(house: House, caller: Caller, call: Call, what: string, account: Id<'Account'>) {
  if (what === 'disable') return disableAccount(house, caller, account)
  if (what === 'enable') return enableAccount(house, caller, account)
  const newTelephone = call.options['new-telephone'] === true
  return sendNewLink(house, caller, account, { newTelephone }, letterWords)
}
