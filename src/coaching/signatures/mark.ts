import { createHash } from 'node:crypto'
import type { Role } from '#trajectories/public.ts'
import type { RequestBody, TextPart } from './text.ts'

/** What one signer reads, and so what his name stands under. */
export const readBy = (parts: readonly TextPart[], role: Role): readonly TextPart[] =>
  role === 'employer' ? parts.filter(({ forEmployer }) => forEmployer) : parts

/** The mark of what somebody read, in both languages: one other letter gives another mark. */
export const markOf = (body: RequestBody, role: Role): Buffer =>
  createHash('sha256')
    .update(JSON.stringify({ ...body, nl: readBy(body.nl, role), en: readBy(body.en, role) }), 'utf8')
    .digest()
