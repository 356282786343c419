import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { organisationWords } from '#access/organisations/organisation.words.ts'
import { ownWords } from '#access/own.words.ts'
import { roleWords } from '#access/permits/roles.words.ts'
import { seeWhoIsWho, type Team } from '#access/who-is-who/see-who-is-who.ts'
import { Badge, ButtonLink, Card, Columns, Contact, PageHeader, Soft, useLang, useWords } from '#platform/ui/ui.tsx'
import { need } from '#platform/web/page-answer.ts'
import { visitOf } from '#platform/web/visit.ts'
import { spokenDay } from '#values/public.ts'

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = visitOf(context)
  return { teams: need(await seeWhoIsWho(house, caller)) }
}

export default function WhoIsWhoPage() {
  const { teams } = useLoaderData<typeof loader>()
  const t = useWords(ownWords)
  return (
    <>
      <PageHeader
        title={t.whoIsWho}
        lead={t.whoIsWhoLead}
        actions={
          <ButtonLink icon="calendar" to="/stand-ins">
            {t.whoIsAway}
          </ButtonLink>
        }
      />
      <Columns as="half">
        {teams.map((team) => (
          <TeamCard key={team.id} team={team} />
        ))}
      </Columns>
    </>
  )
}

function TeamCard({ team }: { team: Team }) {
  const t = useWords(ownWords)
  const kinds: Record<string, string> = useWords(organisationWords).kinds
  const where = [kinds[team.kind], team.town, team.phone].filter(Boolean).join(', ')
  return (
    <Card title={team.name}>
      <p className="sk-soft sk-small">{where}</p>
      {team.people.length === 0 ? <Soft>{t.nobodyHere}</Soft> : null}
      {team.people.map((person) => (
        <Somebody key={person.account} person={person} />
      ))}
    </Card>
  )
}

function Somebody({ person }: { person: Team['people'][number] }) {
  const t = useWords(ownWords)
  const roles: Record<string, string> = useWords(roleWords)
  const lang = useLang()
  const { account, name, motto, phone, hasPortrait, standIn } = person
  const role = person.roles.map((one) => roles[one] ?? one).join(', ')
  return (
    <div>
      <Contact
        name={name}
        role={
          <>
            {role}
            {motto ? <br /> : null}
            {motto ? <em>{`“${motto}”`}</em> : null}
          </>
        }
        {...(phone ? { phone } : {})}
        {...(hasPortrait ? { picture: `/files/portraits/${account}` } : {})}
      />
      {standIn ? (
        <Badge tone="info" icon="calendar">
          {t.away(standIn.name, spokenDay(standIn.until, lang))}
        </Badge>
      ) : null}
    </div>
  )
}
