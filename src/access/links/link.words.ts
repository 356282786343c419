import { bilingual } from '#platform/words.ts'

export const linkWords = bilingual({
  voice: 'B1',
  en: {
    welcome: (name: string) => `Welcome, ${name}`,
    welcomeLead: (email: string) => `You sign in with ${email}. Choose your password.`,
    newPassword: 'Choose a new password',
    newPasswordLead: (email: string) => `This is for ${email}. Everywhere else you are signed out.`,
    password: 'New password',
    passwordHint: 'At least 12 characters. Four words that have nothing to do with each other work well.',
    save: 'Save password',
    goneTitle: 'This link no longer works',
    gone: 'It was used already, or it is too old. Ask for a new one.',
    askAgain: 'Ask for a new link',
    forgotten: 'Forgot your password',
    forgottenLead: 'Fill in your e-mail address. We send you a link.',
    email: 'E-mail address',
    send: 'Send me a link',
    onItsWay: 'Look in your mailbox',
    onItsWayLead: 'If we know this address, a letter is on its way. The link works for one hour.',
    backToSignIn: 'Back to signing in',
    errors: { email: 'Fill in your e-mail address', password: 'Fill in a new password' },
    passwords: {
      'password-too-short': 'Choose a password of at least 12 characters',
      'password-too-long': 'Choose a password of at most 200 characters',
      'password-too-easy': 'This one is easy to guess. Choose words that have nothing to do with you',
    },
  },
  nl: {
    welcome: (name: string) => `Welkom, ${name}`,
    welcomeLead: (email: string) => `U meldt zich aan met ${email}. Kies een wachtwoord.`,
    newPassword: 'Kies een nieuw wachtwoord',
    newPasswordLead: (email: string) => `Dit is voor ${email}. Op andere plekken wordt u afgemeld.`,
    password: 'Nieuw wachtwoord',
    passwordHint: 'Minstens 12 tekens. Vier woorden die niets met elkaar te maken hebben, werken goed.',
    save: 'Wachtwoord bewaren',
    goneTitle: 'Deze link werkt niet meer',
    gone: 'Hij is al gebruikt, of hij is te oud. Vraag een nieuwe.',
    askAgain: 'Vraag een nieuwe link',
    forgotten: 'Wachtwoord vergeten',
    forgottenLead: 'Vul uw e-mailadres in. Wij sturen u een link.',
    email: 'E-mailadres',
    send: 'Stuur mij een link',
    onItsWay: 'Kijk in uw mailbox',
    onItsWayLead: 'Kennen wij dit adres? Dan is er een brief onderweg. De link werkt een uur.',
    backToSignIn: 'Terug naar aanmelden',
    errors: { email: 'Vul uw e-mailadres in', password: 'Vul een nieuw wachtwoord in' },
    passwords: {
      'password-too-short': 'Kies een wachtwoord van minstens 12 tekens',
      'password-too-long': 'Kies een wachtwoord van hooguit 200 tekens',
      'password-too-easy': 'Dit is makkelijk te raden. Kies woorden die niets met u te maken hebben',
    },
  },
})

/** Letters that go out with a one-time link. */
export const letterWords = bilingual({
  voice: 'B1',
  en: {
    invitation: {
      subject: (region: string) => `Your account for Schakel in ${region}`,
      body: (name: string, region: string, link: string) =>
        `Hello ${name},\n\nYou can work with Schakel in ${region}.\nOpen this link and choose a password:\n\n${link}\n\nThe link works once, for seven days. After that you can ask for a new one.`,
    },
    reset: {
      subject: () => 'A new password for Schakel',
      body: (name: string, _region: string, link: string) =>
        `Hello ${name},\n\nOpen this link and choose a new password:\n\n${link}\n\nThe link works once, for one hour. Did you not ask for this? Then you need not do anything.`,
    },
  },
  nl: {
    invitation: {
      subject: (region: string) => `Uw account voor Schakel in ${region}`,
      body: (name: string, region: string, link: string) =>
        `Dag ${name},\n\nU kunt werken met Schakel in ${region}.\nOpen deze link en kies een wachtwoord:\n\n${link}\n\nDe link werkt één keer, zeven dagen lang. Daarna kunt u een nieuwe vragen.`,
    },
    reset: {
      subject: () => 'Een nieuw wachtwoord voor Schakel',
      body: (name: string, _region: string, link: string) =>
        `Dag ${name},\n\nOpen deze link en kies een nieuw wachtwoord:\n\n${link}\n\nDe link werkt één keer, een uur lang. Vroeg u dit niet? Dan hoeft u niets te doen.`,
    },
  },
})
