import { bilingual } from '#platform/words.ts'
import type { PayerReason } from './claimed.ts'

/** Why a line is not paid: the same words for who says it, for the firm and for the coach. */
export const payerReasonWords = bilingual({
  voice: 'B1',
  en: {
    'not-granted': 'These hours were not granted',
    'not-payable': 'This is not paid',
    'not-shown': 'It is not clear what was done',
    'wrong-day': 'The day or the time is not right',
    other: 'Something else',
  } satisfies Record<PayerReason, string> as Record<PayerReason, string>,
  nl: {
    'not-granted': 'Deze uren zijn niet toegekend',
    'not-payable': 'Dit wordt niet betaald',
    'not-shown': 'Het is niet duidelijk wat er is gedaan',
    'wrong-day': 'De dag of de tijd klopt niet',
    other: 'Iets anders',
  },
})
