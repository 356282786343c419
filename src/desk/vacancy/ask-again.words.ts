import { bilingual } from '#platform/words.ts'

/** What she reads on her own page when somebody asks whether her day still holds. */
export const askAgainWords = bilingual({
  voice: 'A2',
  en: { still: (from: string) => `Hello. Can you work from ${from}? Is that still so?` },
  nl: { still: (from) => `Dag. U zei: ik kan werken vanaf ${from}. Klopt dat nog?` },
})
