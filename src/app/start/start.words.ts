import { bilingual } from '#platform/words.ts'

export const startWords = bilingual({
  voice: 'B1',
  en: {
    starting: (folder: string) => `Schakel starts. Its data lives in ${folder}.`,
    open: (address: string) => `Open ${address}`,
    twoDoors: 'There is no region here yet. Choose on that page: look around, or start your own.',
    firstLink: (address: string) => `To start your own region, open this once: ${address}`,
    invented: 'The invented region Hanzestroom is open. Sign in there as any of its people in one click.',
    signIn: (region: string) => `${region} is open. Sign in with your e-mail address and password.`,
    erasedAgain: (people: number) => `Came back with a backup, and erased again: ${people}.`,
  },
  nl: {
    starting: (folder: string) => `Schakel start. De gegevens staan in ${folder}.`,
    open: (address: string) => `Open ${address}`,
    twoDoors: 'Er is hier nog geen regio. Kies op die pagina: rondkijken, of zelf beginnen.',
    firstLink: (address: string) => `Zelf een regio beginnen? Open dit één keer: ${address}`,
    invented: 'De verzonnen regio Hanzestroom is open. Log daar met één klik in als een van de mensen.',
    signIn: (region: string) => `${region} is open. Log in met e-mailadres en wachtwoord.`,
    erasedAgain: (people) => `Kwam terug met een back-up en is opnieuw gewist: ${people}.`,
  },
})
