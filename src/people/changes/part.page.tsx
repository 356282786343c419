import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { freeTextWords } from '#access/public.ts'
import { changeWords } from '#people/changes/change.words.ts'
import { readPart } from '#people/changes/change-part.ts'
import { withDistance } from '#people/changes/from-form.rules.ts'
import { PartFields } from '#people/changes/part-fields.tsx'
import { errorsIn, optionsFor, refusalSentence } from '#people/changes/part-form.words.ts'
import { seeForChange } from '#people/changes/see-part.ts'
import { type Part, parts } from '#people/dossiers/missing.rules.ts'
import { groupOfPart } from '#people/dossiers/part-groups.rules.ts'
import { Button, ButtonGroup, ButtonLink, Card, PageHeader, PostForm, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { askedAgain, callerWithKey, invalid, need, refusedWith, saved } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { type ClockTime, fieldClockTime, nameInList, readId } from '#values/public.ts'

interface Address {
  readonly id?: string
  readonly part?: string
}

function readAddress({ id, part }: Address) {
  const known = parts.find((one) => one === part)
  if (!known) throw data(null, { status: 404 })
  return { id: need(readId<'Dossier'>(id ?? '')), part: known }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const { id, part } = readAddress(params)
  const { dossier, leads } = need(await seeForChange(house, caller, id))
  if (isClosed(part, dossier)) throw data(null, { status: 403 })
  if (dossier.readOnly) throw data(null, { status: 403 })
  if (part === 'helps' && !(dossier.isHolder && dossier.helpsOpen)) throw data(null, { status: 403 })
  return {
    id: id as string,
    part: part as Part,
    title: nameInList(dossier.name),
    version: dossier.version,
    known: {
      ...shownOf(dossier),
      leads: leads.map((one) => ({ value: one.id as string, label: `${one.name}, ${one.organisation}` })),
      withDistance,
      takesSms: house.mail.takesSms,
      options: optionsFor(dossier, lang),
    },
  }
}

type Seen = Extract<Awaited<ReturnType<typeof seeForChange>>, { done: true }>['value']['dossier']

/** A form for what one may not see would be empty, and would empty what stands there. */
const isClosed = (part: Part, { closed }: Seen) => part !== 'progress' && closed.includes(groupOfPart[part])

/** What a form shows, and not the notes and the sharing that stand beside it in the dossier. */
function shownOf({ notes, notesTotal, sharing, missing, ...dossier }: Seen) {
  const { earliestStart } = dossier
  return { ...dossier, earliestStart: earliestStart === null ? null : fieldClockTime(earliestStart as ClockTime) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const visit = visitOf(context)
  const { id, part } = readAddress(params)
  const values = await formValues(request, { lists: ['excludedSectors', 'dayparts', 'transports', 'conditions'] })
  const read = await readPart(visit.house, visit.caller, part, values)
  if ('issues' in read) return invalid(errorsIn(read.issues, visit.lang), values)
  const changed = await read.change(visit.house, callerWithKey(visit, values), id)
  if (changed.done) return saved(`/people/${id}`, changeWords[visit.lang].saved)
  const sentence = refusalSentence(changed.refusal, visit.lang)
  return changed.refusal.because === 'word-about-health'
    ? askedAgain(sentence, freeTextWords[visit.lang].anyway, values)
    : refusedWith(sentence, values)
}

export default function ChangePart() {
  const { id, part, title, version, known } = useLoaderData<typeof loader>()
  const t = useWords(changeWords)
  const to = `/people/${id}`
  return (
    <div className="sk-page--narrow">
      <PageHeader
        title={t.title[part]}
        lead={t.lead[part]}
        breadcrumb={[
          { label: t.people, to: '/people' },
          { label: title, to },
        ]}
      />
      <Card>
        <PostForm saves answer={useActionData<typeof action>()}>
          <input type="hidden" name="version" value={version} />
          <PartFields part={part} known={known} />
          <ButtonGroup>
            <Button look="primary">{t.save}</Button>
            <ButtonLink look="subtle" to={to}>
              {t.cancel}
            </ButtonLink>
          </ButtonGroup>
        </PostForm>
      </Card>
    </div>
  )
}
