import type { ReactNode } from 'react'
import { roleWords } from '#access/permits/roles.words.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import { someOfEach, type ToBe } from '#access/sign-in/some-of-each.rules.ts'
import { Avatar, FormKey, names, useWords } from '#platform/ui/ui.tsx'

/** As whom one can look around, in one click: first one of each role, then everybody as they sit in the region. */
export function PeopleToBe({ teams, candidates, next }: ToBe & { readonly next: string }) {
  const t = useWords(signInWords)
  return (
    <form method="post" action="/sign-in/as">
      <FormKey />
      <input type="hidden" name="next" value={next} />
      <h2>{t.lookAround}</h2>
      <p className="sk-small">{t.lookAroundLead}</p>
      <People>
        {someOfEach(teams).map(({ person, team }) => (
          <Somebody key={person.account} {...person} organisation={team} motto={person.motto} where={team.name} />
        ))}
        {candidates.slice(0, 2).map(({ account, name }) => (
          <Somebody key={account} account={account} name={name} roles={[]} />
        ))}
      </People>
      {teams.map((team) => (
        <div key={team.id}>
          <h3>{team.name}</h3>
          <People compact>
            {team.people.map((person) => (
              <Somebody key={person.account} {...person} organisation={team} motto={null} />
            ))}
          </People>
        </div>
      ))}
      {candidates.length > 2 ? (
        <>
          <h3>{t.candidates}</h3>
          <People compact>
            {candidates.slice(2).map(({ account, name }) => (
              <Somebody key={account} account={account} name={name} roles={[]} />
            ))}
          </People>
        </>
      ) : null}
    </form>
  )
}

const People = ({ compact, children }: { compact?: boolean; children: ReactNode }) => (
  <ul className={names('sk-people', compact && 'sk-people--compact')}>{children}</ul>
)

interface SomebodyProps {
  readonly account: string
  readonly name: string
  readonly roles: readonly string[]
  readonly organisation?: { readonly id: string }
  readonly where?: string
  readonly motto?: string | null
}

function Somebody({ account, name, roles, organisation, where, motto }: SomebodyProps) {
  const t = useWords(signInWords)
  const roleNames: Record<string, string> = useWords(roleWords)
  const role = roles.map((one) => roleNames[one] ?? one).join(', ') || t.ownPages
  return (
    <li>
      <button type="submit" name="as" value={organisation ? `${account} ${organisation.id}` : account}>
        <Avatar name={name} />
        <span>
          {name}
          <small>{where ? `${role}, ${where}` : role}</small>
          {motto ? <small>{`“${motto}”`}</small> : null}
        </span>
      </button>
    </li>
  )
}
