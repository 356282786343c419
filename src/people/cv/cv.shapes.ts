import { z } from 'zod'
import { Meant } from '#access/public.ts'
import { cvSections } from './cv.rules.ts'

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .nullish()
    .transform((text) => text || null)

export const CvChosen = z.object({
  name: z.string().trim().min(1).max(120).describe('As I want to be called on it'),
  phone: line(40),
  email: line(120),
  town: line(80),
  intro: line(400).describe('In my own words'),
  shows: z.array(z.enum(cvSections)).max(cvSections.length).default([]),
  meant: Meant,
})
export type CvChosen = z.output<typeof CvChosen>

export const CvLinkAsked = z.object({
  days: z.coerce.number().int().min(1).max(90).describe('How long somebody can read it'),
})
