import { bilingual } from '#platform/words.ts'

export type KeyThing = 'password' | 'passkey' | 'second-factor' | 'role' | 'way-in' | 'ways-in'
type Said = Readonly<Record<KeyThing, Readonly<Record<'added' | 'removed', string>>>>

/** To whoever has an account, candidates too. Nobody's name stands in it, and no address to tap. */
export const keyLetterWords = bilingual({
  voice: 'A2',
  en: {
    subject: 'Something changed about signing in',
    things: {
      password: { added: 'The password of your account was changed.', removed: 'Your password has stopped working.' },
      passkey: { added: 'A passkey was added to your account.', removed: 'A passkey was taken off your account.' },
      'second-factor': {
        added: 'A telephone for codes was added to your account.',
        removed: 'The telephone for codes was taken off your account.',
      },
      role: { added: 'You were given a role.', removed: 'One of your roles has ended.' },
      'way-in': {
        added: 'You can sign in with another account now.',
        removed: 'You can no longer sign in with another account.',
      },
      'ways-in': {
        added: 'A way to sign in to the region has changed.',
        removed: 'A way to sign in to the region has changed.',
      },
    } as Said,
    when: (day: string, time: string) => `That was on ${day} at ${time}.`,
    wrong: { notYou: 'Was it not you?', notRight: 'Is this not right?' },
    call: (phone: string) => `Call ${phone} at once.`,
    tell: 'Tell your administrator or helper at once.',
    body: (lines: readonly string[]) => `Hello,\n\n${lines.join('\n')}\n`,
  },
  nl: {
    subject: 'Er is iets veranderd aan het aanmelden',
    things: {
      password: { added: 'Het wachtwoord van uw account is gewijzigd.', removed: 'Uw wachtwoord werkt niet meer.' },
      passkey: {
        added: 'Er is een passkey toegevoegd aan uw account.',
        removed: 'Er is een passkey van uw account gehaald.',
      },
      'second-factor': {
        added: 'Er is een telefoon voor codes toegevoegd.',
        removed: 'De telefoon voor codes is van uw account gehaald.',
      },
      role: { added: 'U heeft er een rol bij.', removed: 'Een van uw rollen is gestopt.' },
      'way-in': {
        added: 'U kunt zich nu ook anders aanmelden.',
        removed: 'U kunt zich niet meer anders aanmelden.',
      },
      'ways-in': {
        added: 'Een manier van aanmelden bij de regio is veranderd.',
        removed: 'Een manier van aanmelden bij de regio is veranderd.',
      },
    },
    when: (day, time) => `Dat was op ${day} om ${time}.`,
    wrong: { notYou: 'Was u dat niet?', notRight: 'Klopt dit niet?' },
    call: (phone) => `Bel dan meteen ${phone}.`,
    tell: 'Meld het meteen bij uw beheerder of begeleider.',
    body: (lines) => `Hallo,\n\n${lines.join('\n')}\n`,
  },
})
