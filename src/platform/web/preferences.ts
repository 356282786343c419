import type { Caller } from '#platform/house.ts'
import type { Lang } from '#values/public.ts'

export type Theme = 'light' | 'dark'
export type Cookies = Readonly<Record<string, string | undefined>>

const isLang = (text: unknown): text is Lang => text === 'nl' || text === 'en'
const isTheme = (text: unknown): text is Theme => text === 'light' || text === 'dark'

/** What one asks for now goes before what one chose earlier, and that before what the browser says. */
export function langFor(url: URL, cookies: Cookies, caller: Caller | null, accepts: string | undefined): Lang {
  const chosen = [url.searchParams.get('lang'), cookies.lang, caller?.kind === 'guest' ? null : caller?.lang]
  return chosen.find(isLang) ?? firstSpoken(accepts ?? '')
}

export function themeFor(url: URL, cookies: Cookies): Theme | null {
  const asked = url.searchParams.get('theme') ?? cookies.theme
  return isTheme(asked) ? asked : null
}

/** The cookies that keep a choice made by `?lang=` or `?theme=`. `?theme=auto` forgets it. */
export function keptChoices(url: URL): { name: string; value: string }[] {
  return ['lang', 'theme'].flatMap((name) => {
    const value = url.searchParams.get(name)
    const known = name === 'lang' ? isLang(value) : isTheme(value) || value === 'auto'
    return known && value ? [{ name, value }] : []
  })
}

/** The same choice, made on a page of one's own: for a year. */
export const langKept = (lang: Lang): string => `lang=${lang}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`

function firstSpoken(accepts: string): Lang {
  const spoken = accepts.split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return spoken.find(isLang) ?? 'nl'
}
