import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Config } from '../config/config.ts'
import type { Act } from '../house.ts'
import type { PlatformTables } from '../platform.tables.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly body: string
  /** What must still stand when it is sent: whoever made the house says whether it does. */
  readonly restsOn?: string
  /** An appointment that goes along, for the calendar of who reads it. */
  readonly calendar?: LetterCalendar
}

export interface LetterCalendar {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  readonly text: string
}

export interface Mailer {
  /** Puts a letter in the same transaction as the reason for it; a job sends it. Without a mail server it is shown only. */
  queue(act: Act, letter: Letter): Promise<void>
  /** Hands one letter to the mail server. Throws when the server does not take it, so that the job tries again. */
  deliver(letter: Letter): Promise<void>
  /** Asked again just before a letter goes that rests on something. */
  mayLeave(act: Act, restsOn: string): Promise<boolean>
  readonly sends: boolean
}

type MayLeave = Mailer['mayLeave']

/** Without anybody to ask, what rests on something stays here. */
const never: MayLeave = async () => false

export function openMailer(config: Pick<Config, 'smtpUrl' | 'mailFrom'>, mayLeave: MayLeave = never): Mailer {
  const transport = config.smtpUrl ? createTransport(config.smtpUrl) : null
  return {
    sends: transport !== null,
    mayLeave,
    queue: async (act, letter) => {
      const { id } = await keep(act.figures<PlatformTables>(), act, letter, transport === null)
      if (transport) await act.tell({ name: 'LetterQueued', letter: id })
    },
    deliver: async ({ to, subject, body, calendar }) => {
      const icalEvent = calendar && { method: calendar.method, content: calendar.text, filename: 'afspraak.ics' }
      await transport?.sendMail({
        ...{ from: config.mailFrom, to, subject, text: body },
        ...(icalEvent && { icalEvent }),
      })
    },
  }
}

const keep = (tables: Kysely<PlatformTables>, act: Act, letter: Letter, shownOnly: boolean) =>
  tables
    .insertInto('platform.mail')
    .values({
      region_id: act.caller.region,
      to_address: letter.to,
      subject: letter.subject,
      body: letter.body,
      queued_at: new Date(act.now),
      shown_only: shownOnly,
      rests_on: letter.restsOn ?? null,
      calendar: letter.calendar?.text ?? null,
      calendar_method: letter.calendar?.method ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
