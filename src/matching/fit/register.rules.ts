import { type Held, no, unknown, yes } from './verdict.ts'

export type RegisterCondition = Held<'register', RegisterFacts, RegisterRemedy>

export interface RegisterFacts {
  readonly asked: boolean
}

export type RegisterRemedy = { readonly kind: 'open-to-all' }

/** Where the vacancy may not ask for it, being registered is not even looked at. */
export function judgeRegister(registered: boolean | null, registeredOnly: boolean): RegisterCondition {
  const facts = { asked: registeredOnly }
  if (!registeredOnly || registered === true) return yes('register', facts)
  if (registered === null) return unknown('register', facts, 'person')
  return no('register', facts, { kind: 'open-to-all' })
}
