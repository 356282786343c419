import { z } from 'zod'

/** Beside every text about a person. */
export const Meant = z.boolean().default(false).describe('Keep it although a word seems to speak of health')

/** The same from a form, where a button says yes. */
export const isMeant = (values: Readonly<Record<string, unknown>>): boolean => values.meant === 'yes'
