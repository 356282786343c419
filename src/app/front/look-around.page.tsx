import { type ActionFunctionArgs, redirect } from 'react-router'
import { loadInventedRegion } from '#app/invented/load.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'
import { notFound } from '#values/public.ts'

export const loader = () => redirect('/')

/** Only on this machine. A second click finds the region that the first one loads, and goes to its door. */
export async function action({ context }: ActionFunctionArgs) {
  const { house } = openVisitOf(context)
  if (!house.config.isLocal) need(notFound())
  const loaded = await loadInventedRegion(house)
  if (!loaded.done && loaded.refusal.because !== 'already-a-region') need(loaded)
  return redirect('/sign-in', 303)
}

export default function LookAround() {
  return null
}
