import type { Caller, House } from '#platform/public.ts'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import { replaceTelephone, seeOwnSetUp } from '../accounts/own-account.ts'
import { cookieIn, sessionCookieName } from '../sessions/cookie.rules.ts'
import { signInWords } from '../sign-in/sign-in.words.ts'

type Errors = Readonly<Record<'old' | 'code' | 'not-your-password', string>>

/** What another telephone is set up with, for the session that asks. */
export const setUpIn = async (request: Request, { house, caller }: Visit<Caller>) =>
  need(await seeOwnSetUp(house, caller, sessionIn(request, house)))

/** Another telephone, and the codes on paper that belong to it: shown this once. */
export async function telephoneFromForm(request: Request, { house, caller, lang }: Visit<Caller>, errors: Errors) {
  const { password, code } = await formValues(request)
  if (typeof password !== 'string') return invalid({ password: errors.old }, {})
  if (typeof code !== 'string') return invalid({ code: errors.code }, {})
  const replaced = await replaceTelephone(house, caller, { password, code }, sessionIn(request, house))
  if (replaced.done) return { codes: replaced.value }
  const { because } = replaced.refusal
  if (because === 'not-your-password') return invalid({ password: errors[because] }, {})
  if (because === 'code-not-right') return invalid({ code: signInWords[lang].refusals[because] }, {})
  return need<never>(replaced)
}

const sessionIn = (request: Request, house: House): string | undefined =>
  cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
