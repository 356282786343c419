import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { PasskeyCards } from '#access/passkeys/passkey-cards.tsx'
import { changePasskeys, seePasskeysPage } from '#access/passkeys/passkeys.form.ts'
import { useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

/** No script but the one that asks for a passkey. */
export const handle = { plain: true }

export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  if (visit.caller.kind === 'professional') throw redirect('/account/passkeys')
  const { shown, headers } = await seePasskeysPage(visit, request)
  return data(shown, { headers })
}

export const action = ({ request, context }: ActionFunctionArgs) => changePasskeys(visitOf(context), request)

export default function MyPasskeysPage() {
  const { passkeys, asked } = useLoaderData<typeof loader>()
  const from = { label: useWords(mySignInWords).title, to: '/my/account' }
  return <PasskeyCards passkeys={passkeys} asked={asked} answer={useActionData<typeof action>()} from={from} />
}
