import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { Helper } from '#desk/my/helper.tsx'
import { useLookerName } from '#desk/my/looker-name.tsx'
import { myWords } from '#desk/my/my.words.ts'
import { seeMyLooks } from '#desk/my/see-my-looks.ts'
import { seeMyRoute } from '#desk/my/see-my-route.ts'
import { Card, Icon, PageHeader, Stack, TargetLink, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay, withCapital } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const route = await seeMyRoute(house, caller)
  return { ...need(await seeMyLooks(house, caller)), helper: route.done ? route.value.helper : null }
}

export default function MyLooks() {
  const { days, mayLook, helper } = useLoaderData<typeof loader>()
  const t = useWords(myWords)
  const lang = useLang()
  return (
    <Stack>
      <PageHeader title={t.looks.title} lead={days.length > 0 ? t.looks.lead : t.looks.nobody} />
      {days.map(({ day, lookers }) => (
        <Card key={day} flush title={withCapital(spokenDay(day, lang, { weekday: true }))}>
          <ul>
            {lookers.map((looker) => (
              <Looker key={looker.look} {...looker} />
            ))}
          </ul>
        </Card>
      ))}
      <MayLook organisations={mayLook} />
      <Helper helper={helper} />
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

type View = ReturnType<typeof useLoaderData<typeof loader>>

function Looker(looker: View['days'][number]['lookers'][number]) {
  const { look, who, organisation, whys, times, changes, asked } = looker
  const t = useWords(myWords).looks
  const nameOf = useLookerName()
  const did = [times > 0 ? t.times(times) : null, changes > 0 ? t.changes(changes) : null]
  return (
    <li className="sk-look">
      <span className="sk-task-list__icon">
        <Icon name="eye" />
      </span>
      <div>
        <p>
          <strong>{nameOf(looker)}</strong>
          {organisation && who.is !== 'organisation' ? `, ${organisation}` : null}
        </p>
        {whys.map((why) => (
          <p key={why}>{t.why[why]}</p>
        ))}
        <p className="sk-soft sk-small">{did.filter(Boolean).join(', ')}</p>
        {asked ? (
          <>
            <p>{asked.answer === null ? t.isAsked : t.answer(asked.by, asked.answer)}</p>
            <Link
              className="sk-target"
              to={`/my/rights/objection?question=${asked.id}`}
              aria-label={t.objectTo(nameOf(looker))}
            >
              {t.object}
            </Link>
          </>
        ) : (
          <Link className="sk-target" to={`/my/looks/${look}`} aria-label={t.askAbout(nameOf(looker))}>
            {t.ask}
          </Link>
        )}
      </div>
    </li>
  )
}

function MayLook({ organisations }: { organisations: View['mayLook'] }) {
  const t = useWords(myWords).looks
  const lang = useLang()
  if (organisations.length === 0) return <p>{t.none}</p>
  return (
    <Card flush title={t.mayLook}>
      <ul>
        {organisations.map(({ name, until }) => (
          <li key={name} className="sk-share">
            <div>
              <p className="sk-strong">{name}</p>
              {until ? <p className="sk-soft sk-small">{t.until(spokenDay(until, lang))}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
