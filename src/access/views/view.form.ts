import type { Caller } from '#platform/public.ts'
import { errorsOf, type FormValues } from '#platform/web/form-values.ts'
import { callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import type { Visit } from '#platform/web/visit.ts'
import type { Outcome, Refusal } from '#values/public.ts'
import { askAboutHealth } from '../free-text/ask-about-health.ts'
import type { AboutHealth } from '../free-text/free-text.rules.ts'
import { isMeant } from '../free-text/free-text.shapes.ts'
import { freeTextWords } from '../free-text/free-text.words.ts'
import { addView, bringBackView, changeView, chooseStart, removeView } from './keep-views.ts'
import { addressOfView } from './open-list.ts'
import { ChangedView, NewView } from './view.shapes.ts'
import { viewsWords } from './views.words.ts'

type Here = Visit<Caller>

/** What a form on the page of kept lists asks for. */
export function doWithView(visit: Here, values: FormValues) {
  const id = String(values.id ?? '')
  if (values.intent === 'remove') return remove(visit, values, id)
  if (values.intent === 'back') return bringBack(visit, values, id)
  if (values.intent === 'start' || values.intent === 'start-not') return start(visit, values, id)
  return values.intent === 'change' ? change(visit, values) : keep(visit, values)
}

async function keep(visit: Here, values: FormValues) {
  const asked = NewView.safeParse(typedIn(values))
  if (!asked.success) return invalid(errorsOf(asked.error.issues, viewsWords[visit.lang].errors), values)
  const kept = await addView(visit.house, callerWithKey(visit, values), asked.data)
  return kept.done ? savedView(visit, asked.data.name, kept.value) : saidNo(visit, kept, values)
}

async function change(visit: Here, values: FormValues) {
  const asked = ChangedView.safeParse(typedIn(values))
  if (!asked.success) return invalid(errorsOf(asked.error.issues, viewsWords[visit.lang].errors), values)
  const kept = await changeView(visit.house, callerWithKey(visit, values), asked.data)
  return kept.done ? savedView(visit, asked.data.name, kept.value) : saidNo(visit, kept, values)
}

const typedIn = (values: FormValues) => ({
  ...values,
  shared: values.shared === 'yes',
  start: values.start === 'yes',
  meant: isMeant(values),
})

const savedView = ({ lang }: Here, name: string, view: { id: string; list: string; query: string }) =>
  saved(addressOfView(view.list, view), viewsWords[lang].saved(name))

async function remove(visit: Here, values: FormValues, id: string) {
  const removed = need(await removeView(visit.house, callerWithKey(visit, values), id))
  const undo = { action: '/views', fields: { intent: 'back', id } }
  return saved('/views', viewsWords[visit.lang].removed(removed.name), undo)
}

async function bringBack(visit: Here, values: FormValues, id: string) {
  const t = viewsWords[visit.lang]
  const back = await bringBackView(visit.house, callerWithKey(visit, values), id)
  if (!back.done && back.refusal.because === 'name-taken') return saved('/views', t.refusals['name-taken'])
  return saved('/views', t.back(need(back).name))
}

async function start(visit: Here, values: FormValues, id: string) {
  const t = viewsWords[visit.lang]
  const on = values.intent === 'start'
  const { name } = need(await chooseStart(visit.house, callerWithKey(visit, values), id, on))
  return saved('/views', on ? t.startSaved(name) : t.startGone(name))
}

type Refusals = keyof (typeof viewsWords)['en']['refusals']

function saidNo(
  { lang }: Here,
  { refusal }: Exclude<Outcome<unknown, (Refusal & { because: Refusals }) | AboutHealth>, { done: true }>,
  values: FormValues,
) {
  if (refusal.because === 'word-about-health')
    return askAboutHealth(freeTextWords[lang], (refusal as AboutHealth).words, values)
  return refusedWith(viewsWords[lang].refusals[refusal.because], values)
}
