import { redirect } from 'react-router'
import type { KeyUsed, NoPermit } from '#platform/public.ts'
import { refusedWith } from '#platform/web/page-answer.ts'
import type { Lang } from '#values/public.ts'
import type { CodeRefusal } from '../credentials/second-factor.ts'
import { signInWords } from './sign-in.words.ts'
import type { TooMany } from './try-once.ts'

type Refusal =
  | CodeRefusal
  | TooMany
  | NoPermit
  | KeyUsed
  | { readonly because: 'step-is-over'; readonly kind: 'invalid' }

/** The same page with one sentence; who waited too long begins at the door. A code is never shown again. */
export function refusalOf(refusal: Refusal, lang: Lang) {
  const t = signInWords[lang].refusals
  if (refusal.because === 'too-many-attempts') return refusedWith(t['too-many-attempts'](refusal.until), {}, 429)
  if (refusal.because === 'code-not-right' || refusal.because === 'code-used')
    return refusedWith(t[refusal.because], {}, 422)
  throw redirect('/sign-in')
}
