import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { NewSeat } from '#access/accounts/account.shapes.ts'
import { AccountCards } from '#access/accounts/account-cards.tsx'
import { disableAccount, enableAccount, endRole, giveRole } from '#access/accounts/disable-account.ts'
import { sendNewLink } from '#access/accounts/invite-account.ts'
import { seeAccount } from '#access/accounts/see-accounts.ts'
import { showAccountAs } from '#access/accounts/show-account-as.ts'
import { adminWords } from '#access/admin.words.ts'
import { letterWords } from '#access/links/link.words.ts'
import { disconnectAccount } from '#access/openid/disconnect-account.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import { seeOrganisationSettings } from '#access/organisations/organisations.ts'
import type { Caller } from '#platform/public.ts'
import { errorsOf, formValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { type Visit, visitOf } from '#platform/web/visit.ts'
import { type Id, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const account = need(await seeAccount(house, caller, need(readId<'Account'>(params.id ?? ''))))
  const organisations = need(await seeOrganisationSettings(house, caller)).filter(({ endedOn }) => !endedOn)
  return { account, organisations: organisations.map(({ id, name }) => ({ value: id, label: name })) }
}

export const action = ({ request, context, params }: ActionFunctionArgs) =>
  changeAccount(visitOf(context), request, need(readId<'Account'>(params.id ?? '')))

/** Each button of the page is one verb. */
async function changeAccount(visit: Visit<Caller>, request: Request, account: Id<'Account'>) {
  const t = adminWords[visit.lang]
  const values = await formValues(request)
  const { house } = visit
  const caller = callerWithKey(visit, values)
  const here = `/admin/accounts/${account}`
  if (values.intent === 'start') {
    need(await enableAccount(house, caller, account))
    return saved(here, t.started)
  }
  if (values.intent === 'stop') {
    const stopped = await disableAccount(house, caller, account)
    if (!stopped.done) return refusedWith(t.refusals[stopped.refusal.because], values)
    return saved(here, t.stopped, { action: here, fields: { intent: 'start' } })
  }
  if (values.intent === 'shown-as') {
    need(await showAccountAs(house, caller, account, { shownAs: values.function === 'yes' ? 'function' : 'name' }))
    return saved(here, t.shownAsSaved)
  }
  if (values.intent === 'new-link') {
    need(await sendNewLink(house, caller, account, { newTelephone: values.newTelephone === 'yes' }, letterWords))
    return house.mail.sends ? saved(here, t.linkSent) : saved('/admin/mail', t.linkSent)
  }
  if (values.intent === 'disconnect') {
    need(await disconnectAccount(house, caller, account))
    return saved(here, openidWords[visit.lang].disconnected)
  }
  if (values.intent === 'end-role') {
    const ended = await endRole(house, caller, account, need(readId(String(values.seat ?? ''))))
    return ended.done ? saved(here, t.roleEnded) : refusedWith(t.refusals[ended.refusal.because], values)
  }
  const asked = NewSeat.safeParse(values)
  if (!asked.success) return invalid(errorsOf(asked.error.issues, t.errors), values)
  const given = await giveRole(house, caller, account, asked.data)
  return given.done ? saved(here, t.roleGiven) : refusedWith(t.refusals[given.refusal.because], values)
}

export default function AccountPage() {
  return <AccountCards {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
