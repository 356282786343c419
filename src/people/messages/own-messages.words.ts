import { bilingual } from '#platform/words.ts'

/** Her own page with messages. */
export const ownMessagesWords = bilingual({
  voice: 'A2',
  en: {
    title: 'Messages',
    none: 'Write to who helps you.',
    you: 'You',
    acting: (name: string) => `${name}, for you`,
    us: 'Your helper',
    at: (day: string, time: string) => `${day}, ${time}`,
    earlier: 'Earlier',
    text: 'Your message',
    send: 'Send',
    sent: 'Sent',
    read: 'I read it',
    thanks: 'Thank you',
    back: 'Back',
    errors: { text: 'Write at most 1,000 letters.' },
  },
  nl: {
    title: 'Berichten',
    none: 'Schrijf aan wie u helpt.',
    you: 'U',
    acting: (name) => `${name}, voor u`,
    us: 'Uw begeleider',
    at: (day, time) => `${day}, ${time}`,
    earlier: 'Eerder',
    text: 'Uw bericht',
    send: 'Versturen',
    sent: 'Verstuurd',
    read: 'Ik heb het gelezen',
    thanks: 'Dank u wel',
    back: 'Terug',
    errors: { text: 'Schrijf hoogstens 1.000 letters.' },
  },
})
