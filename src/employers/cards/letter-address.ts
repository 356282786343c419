import type { Act } from '#platform/public.ts'
import { contactsOf } from './employer.store.ts'

/** Where a letter to this employer goes: the first contact person with an address who still works there. */
export async function letterAddressOf(act: Act, employer: string): Promise<string | undefined> {
  const contacts = await contactsOf(act, employer)
  return contacts.find((contact) => contact.email)?.email ?? undefined
}

/** Who signs for this employer: the first contact person who can be written to, or else whoever is known there. */
export async function signerAt(act: Act, employer: string): Promise<string | undefined> {
  const contacts = await contactsOf(act, employer)
  return (contacts.find((contact) => contact.email) ?? contacts[0])?.name
}
