import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, useActionData, useLoaderData } from 'react-router'
import { setUpIn, telephoneFromForm } from '#access/credentials/telephone.form.ts'
import { TelephoneCard } from '#access/credentials/telephone-card.tsx'
import { mySignInWords } from '#access/my-sign-in/my-sign-in.words.ts'
import { useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  if (visit.caller.kind === 'professional') throw redirect('/account/telephone')
  return setUpIn(request, visit)
}

/** For who acts for others: another telephone, and the codes on paper that belong to it. */
export function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  return telephoneFromForm(request, visit, mySignInWords[visit.lang].errors)
}

export default function MyTelephonePage() {
  const setUp = useLoaderData<typeof loader>()
  const { title, newTelephone, code, old: password, save } = useWords(mySignInWords)
  const words = { title, newTelephone, code, password, save }
  return <TelephoneCard setUp={setUp} answer={useActionData<typeof action>()} account="/my/account" words={words} />
}
