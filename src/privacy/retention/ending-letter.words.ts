import { bilingual } from '#platform/words.ts'

/** To her: what goes, when, and how she gets her own copy first. No name and no organisation. */
export const endingLetter = bilingual({
  voice: 'A2',
  en: {
    subject: 'Your data will be destroyed',
    body: (day: string, address: string) =>
      `Hello,\n\nWe helped you before.\nOn ${day} we destroy your data.\nThat is your file, notes and letters.\nDo you want a copy? Get it before that day.\nThis is the place: ${address}\nDo you want us to keep it? Call your helper.\n`,
  },
  nl: {
    subject: 'Uw gegevens worden vernietigd',
    body: (day, address) =>
      `Hallo,\n\nWij hielpen u eerder.\nOp ${day} vernietigen wij uw gegevens.\nDat zijn uw dossier, notities en brieven.\nWilt u een kopie? Haal die voor die dag.\nDat kan hier: ${address}\nMoeten wij ze bewaren? Bel uw begeleider.\n`,
  },
})

/** To who guards privacy at the keeper: that there is something to look at, and not about whom. */
export const keeperLetter = bilingual({
  voice: 'B1',
  en: {
    subject: 'A dossier will be destroyed in thirty days',
    body: (day: string, address: string) =>
      `Hello,\n\nOn ${day} a dossier of your organisation is destroyed.\nHold it back before that day if it must stay: ${address}\n`,
  },
  nl: {
    subject: 'Over dertig dagen wordt een dossier vernietigd',
    body: (day, address) =>
      `Hallo,\n\nOp ${day} wordt een dossier van jouw organisatie vernietigd.\nMoet het blijven? Houd het voor die dag vast: ${address}\n`,
  },
})
