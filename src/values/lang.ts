/** The two languages every sentence exists in. */
export const langs = ['nl', 'en'] as const

export type Lang = (typeof langs)[number]

export function isLang(text: unknown): text is Lang {
  return langs.some((lang) => lang === text)
}

/** What the browser needs to know to pronounce, sort and divide the text. */
export const localeOf: Record<Lang, string> = { nl: 'nl-NL', en: 'en-GB' }
