import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router'
import { groupsOf, inGroup, isGroup } from '#people/own-profile/own-groups.rules.ts'
import { answerOwnPart } from '#people/own-profile/own-part.form.ts'
import { choices, isOwnPart, mayBeNone, most, type OwnPart } from '#people/own-profile/own-parts.rules.ts'
import { ownProfileWords } from '#people/own-profile/own-profile.words.ts'
import { workMeant } from '#people/own-profile/own-work-meant.ts'
import { pictograms } from '#people/own-profile/pictograms.ts'
import { termOf } from '#people/own-profile/said-terms.rules.ts'
import { seeOwnProfile } from '#people/own-profile/see-own-profile.ts'
import {
  Button,
  Card,
  FormKey,
  PageHeader,
  PictureChoices,
  PictureLinks,
  PostForm,
  Stack,
  TargetLink,
  TextField,
  useWords,
} from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { occupationOf } from '#vocabulary/public.ts'

interface Address {
  readonly question?: string
  readonly group?: string
}

function readAddress({ question: part, group }: Address): { part: OwnPart; group: string | null } {
  if (!isOwnPart(part)) throw data(null, { status: 404 })
  if (group === undefined) return { part, group: null }
  if (!isGroup(part, group)) throw data(null, { status: 404 })
  return { part, group }
}

export async function loader({ context, params }: LoaderFunctionArgs) {
  const visit = visitOf(context)
  const { house, caller, lang } = visit
  const { part, group } = readAddress(params)
  const own = need(await seeOwnProfile(house, caller)).parts.find((one) => one.part === part)
  const now = own?.now ?? []
  const meant = part === 'work' && !group ? await workMeant(visit) : null
  const asked = meant
    ? meant.jobs
    : group
      ? inGroup(part, group)
      : groupsOf(part).length > 0
        ? []
        : (choices[part] ?? [])
  return {
    part,
    group,
    state: own?.state ?? 'empty',
    why: own?.why ?? null,
    now,
    options: asked.map((id) => ({
      value: id,
      label: termOf(part, id)[lang],
      path: pictogramOf(part, group ?? kindOf(id), id),
    })),
    meant: meant && { typed: meant.typed, near: meant.near },
    groups:
      group || meant
        ? []
        : groupsOf(part).map((id) => ({ id, done: inGroup(part, id).some((one) => now.includes(one)) })),
  }
}

/** What was found by its name may be of any kind. */
const kindOf = (job: string) => occupationOf(job)?.sector ?? null

/** Every job of a kind has the sign of its kind. */
const pictogramOf = (part: OwnPart, group: string | null, id: string) =>
  pictograms[id] ?? pictograms[group ?? part] ?? pictograms[part] ?? ''

export const action = ({ request, context, params }: ActionFunctionArgs) => {
  const { part, group } = readAddress(params)
  return answerOwnPart(request, visitOf(context), part, group)
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

/** One question, with pictograms to tap; a long one leads to its kinds first. */
export default function OwnPartPage() {
  const view = useLoaderData<typeof loader>()
  const { part, group, groups, meant, options } = view
  const t = useWords(ownProfileWords)
  const kinds = groups.length > 0
  return (
    <Stack>
      <PageHeader title={group ? groupName(t, part, group) : t.questions[part]} lead={leadOf(t, view)} />
      {view.why && !group && !meant ? <Answered {...view.why} /> : null}
      {part === 'work' && !group ? <SeekWork typed={meant?.typed ?? ''} /> : null}
      {meant && (meant.near || options.length === 0) ? <p>{options.length > 0 ? t.nearly : t.notFound}</p> : null}
      {meant && options.length === 0 ? null : kinds ? (
        <PictureLinks
          grid
          links={groups.map(({ id, done }) => ({
            to: `/my/profile/${part}/${id}`,
            label: groupName(t, part, id),
            path: pictograms[id] ?? '',
            done,
          }))}
        />
      ) : (
        <Question {...view} />
      )}
      {kinds && mayBeNone(part) ? <None part={part} /> : null}
      {view.state === 'said' && !group && !meant ? <TakeBack /> : null}
      <TargetLink to={group || meant ? `/my/profile/${part}` : '/my/profile'}>{t.back}</TargetLink>
    </Stack>
  )
}

type Words = (typeof ownProfileWords)['nl']

const groupName = (t: Words, part: OwnPart, group: string): string =>
  part === 'work' ? (t.sectors[group] ?? group) : t.groups[group as keyof typeof t.groups]

const leadOf = (t: Words, { part, options }: View) =>
  part === 'talents' || (part === 'work' && options.length > 0) ? t.atMost(most[part]) : null

/** Whoever knows what the work is called finds it quicker than by its kind. */
function SeekWork({ typed }: { typed: string }) {
  const t = useWords(ownProfileWords)
  return (
    <Form method="get">
      <Stack tight>
        <TextField name="seek" label={t.seek} value={typed} />
        <Button wide icon="search">
          {t.find}
        </Button>
      </Stack>
    </Form>
  )
}

function Question({ part, group, now, options, meant }: View) {
  const t = useWords(ownProfileWords)
  return (
    <PostForm answer={useActionData<typeof action>()}>
      {meant ? options.map(({ value }) => <input key={value} type="hidden" name="shown" value={value} />) : null}
      {part === 'words' ? (
        [1, 2, 3].map((place) => (
          <TextField key={place} name={`word${place}`} label={t.word(place)} value={now[place - 1] ?? ''} optional />
        ))
      ) : (
        <PictureChoices
          name="said"
          label={group ? groupName(t, part, group) : t.questions[part]}
          options={options}
          value={now}
          one={most[part] === 1}
        />
      )}
      <Button look="primary" wide icon="check">
        {t.save}
      </Button>
      {!group && mayBeNone(part) ? <NoneButton part={part} /> : null}
    </PostForm>
  )
}

function NoneButton({ part }: { part: OwnPart }) {
  const t = useWords(ownProfileWords)
  return (
    <Button wide name="intent" value="none">
      {part === 'helps' ? t.nothingNeeded : t.noTransport}
    </Button>
  )
}

const None = ({ part }: { part: OwnPart }) => (
  <Form method="post">
    <FormKey />
    <NoneButton part={part} />
  </Form>
)

function Answered({ by, reason, line }: NonNullable<View['why']>) {
  const t = useWords(ownProfileWords)
  return (
    <Card title={t.answers(by?.split(' ')[0] ?? null)}>
      <p>{t.reasons[reason]}</p>
      {line ? <p>{line}</p> : null}
    </Card>
  )
}

function TakeBack() {
  const t = useWords(ownProfileWords)
  return (
    <Form method="post">
      <FormKey />
      <Button wide icon="undo" name="intent" value="take-back">
        {t.takeBack}
      </Button>
    </Form>
  )
}
