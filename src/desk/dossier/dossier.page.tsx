import {
  type ActionFunctionArgs,
  data,
  Form,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router'
import { mayDo } from '#access/public.ts'
import { seeRoutes } from '#coaching/public.ts'
import { routeWords } from '#coaching/routes/route.words.ts'
import { RouteTable } from '#coaching/routes/route-table.tsx'
import { shownRoute } from '#coaching/routes/shown-view.words.ts'
import { ConsentCard } from '#desk/consent/consent-card.tsx'
import { consentLines } from '#desk/consent/consent-view.ts'
import { AboutPerson } from '#desk/dossier/about-person.tsx'
import { AlikeCard } from '#desk/dossier/alike-card.tsx'
import { alikeCard } from '#desk/dossier/alike-view.ts'
import { BesidePerson, type Opened } from '#desk/dossier/beside-person.tsx'
import { dossierWords } from '#desk/dossier/dossier.words.ts'
import { Readiness } from '#desk/dossier/readiness.tsx'
import { readinessCard } from '#desk/dossier/readiness-view.ts'
import { Route } from '#desk/dossier/route.tsx'
import { WhatFits } from '#desk/dossier/what-fits.tsx'
import { whatFitsBox } from '#desk/dossier/what-fits-view.ts'
import { MergesCard } from '#desk/merging/merges-card.tsx'
import { seeMerges } from '#desk/merging/see-merges.ts'
import { shownMerges } from '#desk/merging/shown-merges.words.ts'
import { seeStatements } from '#desk/rights/statements.ts'
import { Statements } from '#desk/rights/statements.tsx'
import { HandoverCard } from '#people/handover/handover-card.tsx'
import { SaidCard } from '#people/own-profile/said-card.tsx'
import {
  isLookingForWork,
  openBsn,
  seeDossier,
  seeHandovers,
  seeSaid,
  shownDossier,
  shownHandover,
  whereItWent,
} from '#people/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { Button, ButtonLink, Card, Columns, type Fact, FormKey, PageHeader, Stack, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { shownIntroduction } from '#trajectories/introductions/introduction.words.ts'
import { IntroductionsCard } from '#trajectories/introductions/introductions-card.tsx'
import { placementWords } from '#trajectories/placements/placement.words.ts'
import { PlacementTable } from '#trajectories/placements/placement-table.tsx'
import { shownRow } from '#trajectories/placements/shown-placements.rules.ts'
import { seeIntroductions, seePlacements } from '#trajectories/public.ts'
import { type Id, readId } from '#values/public.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const id = need(readId<'Dossier'>(params.id ?? ''))
  const seen = await seeDossier(house, caller, id)
  if (!seen.done) await leadOn(house, caller, id)
  const dossier = need(seen)
  const seeks = isLookingForWork(dossier.stage) && mayDo(caller, 'see-matches')
  const work = need(await seePlacements(house, caller, { dossier: id }))
  return {
    consent: need(await consentLines(house, caller, dossier.releases)),
    person: shownDossier(dossier, lang, house.clock.today()),
    seeks,
    alike: await alikeCard(house, caller, lang, id),
    said: need(await seeSaid(house, caller, id)).rows,
    version: dossier.version,
    handed: need(await seeHandovers(house, caller, id)).map((one) => shownHandover(one, lang, house.clock.today())),
    merges: shownMerges(need(await seeMerges(house, caller, id)), lang),
    readiness: await readinessCard(house, caller, lang, id),
    work: work.map((row) => shownRow(row, lang, house.clock.today())),
    coaching: need(await seeRoutes(house, caller, { dossier: id })).rows.map((row) =>
      shownRoute(row, lang, house.clock.today()),
    ),
    coaches: mayDo(caller, 'refer-to-coaching') || mayDo(caller, 'coach'),
    introductions: need(await seeIntroductions(house, caller, { dossier: id })).map((one) =>
      shownIntroduction(one, lang),
    ),
    rights: need(await seeStatements(house, caller, id)),
    fits: seeks ? await whatFitsBox(house, caller, lang, id) : null,
  }
}

/** The address of a dossier that went into another leads on to that one. */
async function leadOn(house: House, caller: Caller, id: Id<'Dossier'>): Promise<void> {
  const stayed = await whereItWent(house, caller, id)
  if (stayed.done) throw redirect(`/people/${stayed.value}`)
}

/** The one form that is sent here asks for the whole BSN. It stands on the page that answers, and nowhere afterwards. */
export async function action({ context, params }: ActionFunctionArgs) {
  const { house, caller, lang } = visitOf(context)
  const opened = await openBsn(house, caller, need(readId<'Dossier'>(params.id ?? '')))
  if (!opened.done && opened.refusal.because === 'no-bsn')
    return data<Opened>({ problem: dossierWords[lang].noBsn }, { status: 409 })
  return data<Opened>({ bsn: need(opened) })
}

/** Everything about one person on one page, from the rooms that know it. */
export default function Dossier() {
  const shown = useLoaderData<typeof loader>()
  const { person, seeks, fits, consent, rights, readiness, work, introductions, alike, said, version, merges, handed } =
    shown
  const p = useWords(placementWords)
  const c = useWords(routeWords)
  const t = useWords(dossierWords)
  const here = `/people/${person.id}`
  return (
    <Stack>
      <PageHeader
        title={person.title}
        breadcrumb={[{ label: t.people, to: '/people' }]}
        facts={useFacts(person)}
        actions={
          <>
            <ButtonLink icon="note" to={`${here}/note`} shortcut="n">
              {t.note}
            </ButtonLink>
            <ButtonLink icon="tasks" to={`/tasks/new?dossier=${person.id}`}>
              {t.task}
            </ButtonLink>
            {person.readOnly || person.closed.includes('log') ? null : (
              <ButtonLink icon="mail" to={`${here}/messages`}>
                {t.message}
              </ButtonLink>
            )}
            {shown.coaches && shown.coaching.length === 0 && !person.readOnly ? (
              <ButtonLink icon="hands" to={`/coaching/new?dossier=${person.id}`}>
                {c.title}
              </ButtonLink>
            ) : null}
            {seeks && !person.readOnly ? <Confirm here={here} /> : null}
            {seeks ? (
              <ButtonLink look="primary" icon="link" to={`${here}/vacancies`}>
                {t.findWork}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Route stage={person.stage} since={person.stageSince} text={person.stageText} />
      <Columns as="side">
        <Stack>
          {work.length > 0 ? (
            <Card title={p.title} flush>
              <PlacementTable rows={work} without={['name']} />
            </Card>
          ) : null}
          {shown.coaching.length > 0 ? (
            <Card title={c.title} flush>
              <RouteTable rows={shown.coaching} without={['name']} />
            </Card>
          ) : null}
          {introductions.length > 0 ? <IntroductionsCard rows={introductions} /> : null}
          <SaidCard dossier={person.id} given={person.given} version={version} rows={said} />
          <AboutPerson person={person} />
        </Stack>
        <Stack>
          {readiness ? <Readiness dossier={person.id} {...readiness} /> : null}
          <AlikeCard dossier={person.id} {...alike} />
          {fits ? <WhatFits {...fits} /> : null}
          <BesidePerson person={person} opened={useActionData<typeof action>()} />
          <HandoverCard rows={handed} />
          <MergesCard dossier={person.id} merges={merges} />
          <Statements id={person.id} {...rights} />
          <ConsentCard dossier={person.id} rows={consent} />
        </Stack>
      </Columns>
    </Stack>
  )
}

function useFacts(person: {
  town: string | null
  firstWish: string | null
  shortHours: string | null
  lead: { name: string } | null
}) {
  const t = useWords(dossierWords)
  const facts: (Fact | null)[] = [
    person.town ? { icon: 'place', text: person.town } : null,
    person.firstWish ? { icon: 'briefcase', text: t.seeks(person.firstWish) } : null,
    person.shortHours ? { icon: 'clock', text: person.shortHours } : null,
    person.lead ? { icon: 'person', text: t.leader(person.lead.name) } : null,
  ]
  return facts.filter((fact) => fact !== null)
}

/** One press while one is on the phone. */
function Confirm({ here }: { here: string }) {
  const t = useWords(dossierWords)
  return (
    <Form method="post" action={`${here}/availability-confirmation`}>
      <FormKey />
      <Button icon="check">{t.confirm}</Button>
    </Form>
  )
}
