import { inviteAccount, isRole, letterWords, organisationsHere } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { refusedWord } from '../cli.words.ts'
import { type Call, type ExitCode, exit, textOf } from '../command.ts'
import { workWords } from '../work.words.ts'
import { nobodyHere, terminal } from './see-users.ts'

/** A colleague gets a letter with a link, and chooses the password that nobody else ever sees. */
export async function addUser(house: House, call: Call): Promise<ExitCode> {
  const [, email] = call.words
  const [name, role, place] = [textOf(call, 'name'), textOf(call, 'role'), textOf(call, 'organisation')]
  if (!email?.includes('@') || !name || !place || !isRole(role)) return call.usage()
  const caller = await terminal(house)
  if (!caller) return nobodyHere(house, call)
  const organisation = await organisationNamed(house, caller, place)
  const refuse = (because: string) => call.refuse(because, refusedWord(because, call.lang))
  if (!organisation) return refuse('no-such-organisation')
  const asked = { email: email.toLowerCase(), name, role, organisation, lang: call.lang }
  const added = await inviteAccount(house, caller, asked, letterWords)
  if (!added.done) return refuse(added.refusal.because)
  const words = workWords[call.lang]
  call.print(added.value, [words.added(asked.email), ...(house.mail.sends ? [] : [words.letterShown])])
  return exit.ok
}

async function organisationNamed(house: House, caller: Caller, place: string): Promise<string | undefined> {
  const here = await house.db.act(caller, 'manage-organisations', async (act) => done(await organisationsHere(act)))
  const found = here.done ? here.value.find(({ id, name }) => id === place || name === place) : undefined
  return found?.id
}
