/** The most words in a sentence, for who reads it. */
export const longest = { A2: 10, B1: 15 } as const
export type Voice = keyof typeof longest

const notUsed = {
  nl: [
    'ongeldig',
    'fout',
    'helaas',
    'a.u.b.',
    'verplicht veld',
    'er is iets misgegaan',
    'oeps',
    'arbeidsgehandicapte',
    'Wajonger',
    'doelgroeper',
    'topper',
    'cliënt',
    'no-show',
    'uitval',
    'bemiddelbaar',
    'afstand tot de arbeidsmarkt',
    'uitrollen',
    'matchen',
    'poolen',
    'dashboard',
  ],
  en: ['invalid', 'unfortunately', 'oops', 'required field', 'something went wrong', 'no-show', 'dashboard'],
} as const
export type Language = keyof typeof notUsed

/** What is wrong with a text, in words; nothing for a good one. */
export function faultsOf(text: string, lang: Language, voice: Voice): string[] {
  return [...bannedIn(text, lang), ...tooLong(text, voice), ...tooFamiliar(text, lang, voice)]
}

const bannedIn = (text: string, lang: Language): string[] =>
  notUsed[lang].filter((word) => wholeWord(word).test(text)).map((word) => `"${word}" is not used`)

/** Also in the plural, never inside another word: "fouten" is refused, "fouteloos" has not been thought of. */
const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${word.replaceAll('.', '\\.')}(?:e|en|s|n)?(?![\\p{L}])`, 'iu')

function tooLong(text: string, voice: Voice): string[] {
  return sentencesOf(text)
    .filter((sentence) => wordsIn(sentence) > longest[voice])
    .map((sentence) => `${wordsIn(sentence)} words, and ${longest[voice]} is the most for ${voice}: "${sentence}"`)
}

/** A sentence ends with a mark before a space; "9.30 uur" and "U. de Vries" do not end one. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[\p{L}\p{N})"'’”%]{2}[.!?…]["'’”)]?)\s+|\n+|\s·\s/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

export const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A candidate is spoken to with u. */
const tooFamiliar = (text: string, lang: Language, voice: Voice): string[] =>
  lang === 'nl' && voice === 'A2' && /(?<![\p{L}])(je|jij|jou|jouw|jullie)(?![\p{L}])/iu.test(text)
    ? ['a candidate is spoken to with u']
    : []
