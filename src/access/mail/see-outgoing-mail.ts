import type { Caller, House } from '#platform/public.ts'
import { done } from '#values/public.ts'
import { listLetters } from './mail.store.ts'

const onOnePage = 50

/** What went out, what waits, and what only stands here because no mail server is set. Sent text is left out. */
export const seeOutgoingMail = (house: House, caller: Caller) =>
  house.db.act(caller, 'see-outgoing-mail', async (act) => {
    const letters = await listLetters(act, onOnePage)
    const shown = letters.map(({ body, ...letter }) => ({ ...letter, body: letter.state === 'shown' ? body : null }))
    return done({ letters: shown, sends: house.mail.sends, sendsSms: house.mail.sendsSms })
  })
