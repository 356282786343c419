import type { Kysely } from 'kysely'
import { createTransport } from 'nodemailer'
import type { Config } from '../config/config.ts'
import type { Act } from '../house.ts'
import type { Keys } from '../keys/keys.ts'
import type { PlatformTables } from '../platform.tables.ts'
import { replyAddress, replyCode } from './reply-address.ts'
import { openSms } from './sms.ts'

export interface Letter {
  /** A text message goes to a number, and only its body is sent. */
  readonly by?: 'mail' | 'sms'
  readonly to: string
  readonly subject: string
  readonly body: string
  /** What must still stand when it is sent: whoever made the house says whether it does. */
  readonly restsOn?: string
  /** An appointment that goes along, for the calendar of who reads it. */
  readonly calendar?: LetterCalendar
  /** What an answer to it is known by: it leaves with an address of its own, which stands nowhere. */
  readonly replyId?: string | undefined
}

export interface LetterCalendar {
  readonly method: 'REQUEST' | 'CANCEL' | 'PUBLISH'
  readonly text: string
}

export interface Mailer {
  /** Puts a letter in the same transaction as the reason for it; a job sends it. Without a mail server it is shown only. */
  queue(act: Act, letter: Letter): Promise<void>
  /** Hands one letter to the mail server, or to who sends text messages. Throws when it is not taken, so that the job tries again. */
  deliver(letter: Letter & { readonly id: string }): Promise<void>
  /** Asked again just before a letter goes that rests on something. */
  mayLeave(act: Act, restsOn: string): Promise<boolean>
  readonly sends: boolean
  readonly sendsSms: boolean
  /** Whether a text message can be queued: one can be sent, or nothing leaves this house at all and everything is shown. */
  readonly takesSms: boolean
}

type MayLeave = Mailer['mayLeave']

/** Without anybody to ask, what rests on something stays here. */
const never: MayLeave = async () => false

/** It was queued while somebody did: it waits until somebody does again. */
const nobodySends = () =>
  Promise.reject(new Error('Nobody sends text messages here: set SMS_URL, SMS_TOKEN and SMS_FROM.'))

/** A machine wrote it: whoever is away need not say so to a machine. */
const headers = { 'Auto-Submitted': 'auto-generated' }

type Setting = Pick<Config, 'smtpUrl' | 'mailFrom' | 'mailReplyTo' | 'sms'>

export function openMailer(config: Setting, keys: Keys, mayLeave: MayLeave = never): Mailer {
  const transport = config.smtpUrl ? createTransport(config.smtpUrl) : null
  const sendSms = openSms(config)
  return {
    sends: transport !== null,
    sendsSms: sendSms !== null,
    takesSms: sendSms !== null || transport === null,
    mayLeave,
    queue: async (act, letter) => {
      const leaves = letter.by === 'sms' ? sendSms !== null : transport !== null
      const { id } = await keep(act.figures<PlatformTables>(), act, letter, !leaves)
      if (leaves) await act.tell({ name: 'LetterQueued', letter: id })
    },
    deliver: async ({ id, by, to, subject, body, calendar, replyId }) => {
      if (by === 'sms') return await (sendSms ?? nobodySends)({ id, to, text: body })
      const replyTo = replyId && replyAddress(config, replyCode(keys, replyId))
      const icalEvent = calendar && { method: calendar.method, content: calendar.text, filename: 'afspraak.ics' }
      await transport?.sendMail({
        ...{ from: config.mailFrom, to, subject, text: body, headers },
        ...(replyTo && { replyTo }),
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
      by: letter.by ?? 'mail',
      to_address: letter.to,
      subject: letter.subject,
      body: letter.body,
      queued_at: new Date(act.now),
      shown_only: shownOnly,
      rests_on: letter.restsOn ?? null,
      calendar: letter.calendar?.text ?? null,
      calendar_method: letter.calendar?.method ?? null,
      reply_id: letter.replyId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
