import { letterWords } from '#access/public.ts'
import { bilingual } from '#platform/words.ts'

export const actingInvitation = bilingual({
  voice: 'A2',
  en: {
    subject: () => 'You can arrange things for somebody',
    body: (name: string, region: string, link: string) =>
      `Hello ${name},\n\nYou can arrange things for somebody in ${region}.\nOpen this link and choose a password:\n\n${link}\n\nThe link works once, for seven days. Did it stop working? Then ask us for a new one.`,
  },
  nl: {
    subject: () => 'U kunt dingen regelen voor iemand',
    body: (name, region, link) =>
      `Dag ${name},\n\nU kunt dingen regelen voor iemand in ${region}.\nOpen deze link en kies een wachtwoord:\n\n${link}\n\nDe link werkt één keer, zeven dagen lang. Werkt hij niet meer? Vraag ons een nieuwe.`,
  },
})

/** Letters with a link in them. For whom he acts stands behind his own door, and in no mail. */
export const actingLetters = {
  nl: { ...letterWords.nl, invitation: actingInvitation.nl },
  en: { ...letterWords.en, invitation: actingInvitation.en },
}
