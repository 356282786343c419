import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { AgreementText } from '#trajectories/agreements/agreement-text.tsx'
import { seeToSign } from '#trajectories/agreements/see-to-sign.ts'
import { signByLink } from '#trajectories/agreements/sign.ts'
import { signGuest } from '#trajectories/agreements/sign-guest.ts'
import { Signing } from '#trajectories/agreements/signing.tsx'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = openVisitOf(context)
  return need(await seeToSign(visit.house, await signGuest(visit), params.token ?? '', visit.lang))
}

export async function action({ context, params }: ActionFunctionArgs) {
  const visit = openVisitOf(context)
  const signed = await signByLink(visit.house, await signGuest(visit), params.token ?? '')
  if (!signed.done && signed.refusal.kind === 'not-found') need(signed)
  return { said: signed.done ? ('signed' as const) : ('too-late' as const) }
}

export default function SignPage() {
  const text = useLoaderData<typeof loader>()
  return (
    <Signing text={text} said={useActionData<typeof action>()?.said}>
      <AgreementText parts={text.parts} />
    </Signing>
  )
}
