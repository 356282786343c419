import type { Act } from '#platform/public.ts'
import type { SignedIn } from '../sessions/sessions.ts'
import { accountOfToken } from './token.store.ts'

const prefix = 'schakel_'

/** A token is known by its beginning, also by who searches code for tokens that were left in it. */
export const isApiToken = (text: string): boolean => text.startsWith(prefix)
export const apiToken = (random: string): string => prefix + random

export const findToken = (act: Act, tokenHash: Buffer): Promise<SignedIn | undefined> => accountOfToken(act, tokenHash)
