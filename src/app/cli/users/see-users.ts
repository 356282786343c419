import { callerByAddress, firstAdministratorLink, jobCaller, makeToken, seeAccounts } from '#access/public.ts'
import type { House } from '#platform/public.ts'
import { cliWords, refusedWord } from '../cli.words.ts'
import { type Call, type ExitCode, exit, textOf } from '../command.ts'
import { workWords } from '../work.words.ts'

/** The command line itself: for what administrators do. Undefined before there is a region. */
export async function terminal(house: House) {
  const installation = await house.db.installation()
  return installation ? jobCaller(installation.region, 'schakel users') : undefined
}

export const nobodyHere = (house: House, call: Call): ExitCode =>
  call.refuse('no-region', cliWords[call.lang].nothingHere(house.config.dataDir))

type Accounts = Extract<Awaited<ReturnType<typeof seeAccounts>>, { done: true }>['value']['rows']

/** Every account, page after page; `q` narrows it down. */
export async function accountsOf(house: House, q?: string): Promise<Accounts> {
  const caller = await terminal(house)
  const found: Accounts[number][] = []
  for (let after: string | undefined; caller; ) {
    const page = await seeAccounts(house, caller, { q, after })
    if (!page.done) break
    found.push(...page.value.rows)
    if (!page.value.next) break
    after = page.value.next
  }
  return found
}

export async function listUsers(house: House, call: Call): Promise<ExitCode> {
  if (!(await terminal(house))) return nobodyHere(house, call)
  const accounts = await accountsOf(house)
  const lines = accounts.map(({ email, name, state, seats }) =>
    [email, name, state, seats.map(({ role, organisationName }) => `${role} (${organisationName})`).join(', ')].join(
      '\t',
    ),
  )
  call.print(accounts, [...lines, workWords[call.lang].people(accounts.length)])
  return exit.ok
}

/** For the day nobody can get in. */
export async function firstLink(house: House, call: Call): Promise<ExitCode> {
  const words = workWords[call.lang]
  const link = await firstAdministratorLink(house)
  if (!link) return call.refuse('no-administrator', words.noFirstLink)
  call.print({ link }, [words.firstLink(link)])
  return exit.ok
}

/** For a program that works in her name: with her roles, and never more. */
export async function newToken(house: House, call: Call): Promise<ExitCode> {
  const [, email] = call.words
  const name = textOf(call, 'name')
  if (!email || !name) return call.usage()
  const caller = await callerByAddress(house, email, textOf(call, 'organisation'), 'schakel users token')
  const made = caller.done ? await makeToken(house, caller.value, { name }) : caller
  if (!made.done) return call.refuse(made.refusal.because, refusedWord(made.refusal.because, call.lang))
  call.say(workWords[call.lang].token(name))
  call.print(made.value, [made.value.token])
  return exit.ok
}
