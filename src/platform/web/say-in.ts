import type { Refusal } from '#values/public.ts'

/** A refusal in the sentence of a dictionary; what it does not know is not there. */
export const sayIn =
  (sentences: { readonly 'not-found': string } & Readonly<Record<string, string>>) =>
  ({ because }: Refusal): string =>
    sentences[because] ?? sentences['not-found']
