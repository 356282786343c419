import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import type { ConsentView } from '#desk/consent/consent-view.ts'
import { myConsentWords } from '#desk/my/consent.words.ts'
import { seeMyConsent } from '#desk/my/see-my-consent.ts'
import { Card, Icon, PageHeader, Stack, TargetLink, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  const rows = need(await seeMyConsent(house, caller))
  return {
    rows: rows.map(({ id, what, audience, name, state, until, by }) => ({
      id,
      what,
      audience,
      name,
      state,
      until,
      by,
    })),
  }
}

/** What she allowed, to whom, and the way to stop it. */
export default function MyConsent() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useWords(myConsentWords)
  return (
    <Stack>
      <PageHeader title={t.title} lead={rows.length > 0 ? t.lead : t.nothing} />
      {rows.length > 0 ? (
        <Card flush>
          <ul>
            {rows.map((row) => (
              <Line key={row.id} {...row} />
            ))}
          </ul>
        </Card>
      ) : null}
      <TargetLink to="/my/consent/share">{t.shareTitle}</TargetLink>
      <p>{t.law}</p>
      <TargetLink to="/my/why">{t.why}</TargetLink>
      <TargetLink to="/my">{t.back}</TargetLink>
    </Stack>
  )
}

const icons = { asked: 'talk', given: 'check', refused: 'close', withdrawn: 'close', expired: 'clock' } as const

type Shown = Pick<ConsentView, 'id' | 'what' | 'audience' | 'name' | 'state' | 'until' | 'by'>

function Line({ id, what, audience, name, state, until, by }: Shown) {
  const t = useWords(myConsentWords)
  const lang = useLang()
  const who = audience === 'region' ? t.region : audience === 'everybody' ? t.everybody : (name ?? '–')
  return (
    <li className="sk-look">
      <span className="sk-task-list__icon">
        <Icon name={icons[state]} />
      </span>
      <div>
        <p>
          <strong>{who}</strong>
        </p>
        <p>
          {t.whats[what]}: {t.states[state]}
        </p>
        {state === 'given' && until ? (
          <p className="sk-soft sk-small">{t.until(spokenDay(until, lang, { year: 'always' }))}</p>
        ) : null}
        {by ? <p className="sk-soft sk-small">{t.saidFor(by)}</p> : null}
        <Link className="sk-target" to={`/my/consent/${id}`} aria-label={`${t.change}: ${t.whats[what]}, ${who}`}>
          {t.change}
        </Link>
      </div>
    </li>
  )
}
