import type { Config } from '../config/config.ts'

interface Sms {
  /** The provider may know it by this when it is handed over again: then it is the same one. */
  readonly id: string
  readonly to: string
  readonly text: string
}

const tenSeconds = 10_000

/** Hands one text message to the provider of the region: plain JSON, and every 2xx means that it was taken. */
export const openSms = ({ sms }: Pick<Config, 'sms'>) =>
  sms &&
  (async ({ id, to, text }: Sms): Promise<void> => {
    const answer = await fetch(sms.url, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${sms.token}`,
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify({ id, from: sms.from, to, text }),
      redirect: 'error',
      signal: AbortSignal.timeout(tenSeconds),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`The provider of text messages answered ${answer.status}.`)
  })
