import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { RequestText } from '#coaching/signatures/request-text.tsx'
import { seeToSign, signGuest } from '#coaching/signatures/see-to-sign.ts'
import { signByLink } from '#coaching/signatures/sign.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
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

export default function CoachingSignPage() {
  const text = useLoaderData<typeof loader>()
  return (
    <Signing text={text} said={useActionData<typeof action>()?.said}>
      <RequestText parts={text.parts} />
    </Signing>
  )
}
