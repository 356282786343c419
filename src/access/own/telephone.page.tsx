import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { setUpIn, telephoneFromForm } from '#access/credentials/telephone.form.ts'
import { TelephoneCard } from '#access/credentials/telephone-card.tsx'
import { ownWords } from '#access/own.words.ts'
import { useWords } from '#platform/ui/ui.tsx'
import { visitOf } from '#platform/web/visit.ts'

export const loader = ({ request, context }: LoaderFunctionArgs) => setUpIn(request, visitOf(context))

export function action({ request, context }: ActionFunctionArgs) {
  const visit = visitOf(context)
  return telephoneFromForm(request, visit, ownWords[visit.lang].errors)
}

export default function TelephonePage() {
  const setUp = useLoaderData<typeof loader>()
  const { title, newTelephone, code, oldPassword: password, goOn: save } = useWords(ownWords)
  const words = { title, newTelephone, code, password, save }
  return <TelephoneCard setUp={setUp} answer={useActionData<typeof action>()} account="/account" words={words} />
}
