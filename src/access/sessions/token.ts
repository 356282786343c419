import { createHash, randomBytes } from 'node:crypto'

/** What somebody holds is random; what we keep is only its hash, so that a copy of the database opens nothing. */
export const newToken = (): string => randomBytes(32).toString('base64url')

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const prefix = 'schakel_'

/** A program's token is known by its beginning, also by who searches code for tokens that were left in it. */
export const newApiToken = (): string => prefix + newToken()
export const isApiToken = (text: string): boolean => text.startsWith(prefix)
