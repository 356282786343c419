import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { calendarHeaders } from '../calendar/calendar-answer.ts'

/** For a route's `response`: an appointment as a file. */
export const calendarFileAnswer = {
  description: 'An appointment for a calendar',
  content: { 'text/calendar': { schema: z.any().meta({ type: 'string' }) } },
}

export const answerCalendar = (reply: FastifyReply, name: string, text: string) =>
  reply.headers(calendarHeaders(name)).send(text)
