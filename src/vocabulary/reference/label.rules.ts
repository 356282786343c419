import type { Day } from '#values/public.ts'

/** '1.1.1' or '2025', as the names of the files say it; else the day on which somebody brought them. */
export function labelOf(files: readonly { readonly name: string }[], today: Day): string {
  for (const pattern of [/\d+(?:\.\d+)+(?=\D|$)/, /20\d\d/])
    for (const { name } of files) {
      const found = pattern.exec(name.replace(/\.\w+$/, ''))?.[0]
      if (found) return found.slice(0, 40)
    }
  return today
}
