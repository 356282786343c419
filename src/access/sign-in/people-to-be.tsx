import { roleWords } from '#access/permits/roles.words.ts'
import { signInWords } from '#access/sign-in/sign-in.words.ts'
import type { Team } from '#access/who-is-who/see-who-is-who.ts'
import { Avatar, FormKey, useWords } from '#platform/ui/ui.tsx'

interface Props {
  readonly teams: readonly Team[]
  readonly candidates: readonly { readonly account: string; readonly name: string }[]
  readonly next: string
}

/** As whom one can look around, in one click: by organisation, as they sit in the region. */
export function PeopleToBe({ teams, candidates, next }: Props) {
  const t = useWords(signInWords)
  const roles: Record<string, string> = useWords(roleWords)
  return (
    <form method="post" action="/sign-in/as">
      <FormKey />
      <input type="hidden" name="next" value={next} />
      <h2>{t.lookAround}</h2>
      <p className="sk-small">{t.lookAroundLead}</p>
      {teams.map((team) => (
        <div key={team.id} className="sk-people-group">
          <h3>{team.name}</h3>
          <ul className="sk-people">
            {team.people.map(({ account, name, roles: held, motto }) => (
              <Somebody
                key={account}
                account={account}
                name={name}
                line={held.map((role) => roles[role] ?? role).join(', ')}
                motto={motto}
              />
            ))}
          </ul>
        </div>
      ))}
      {candidates.length > 0 ? (
        <div className="sk-people-group">
          <h3>{t.candidates}</h3>
          <ul className="sk-people">
            {candidates.map(({ account, name }) => (
              <Somebody key={account} account={account} name={name} line={t.ownPages} motto={null} />
            ))}
          </ul>
        </div>
      ) : null}
      <p className="sk-small">{t.ownRegion}</p>
    </form>
  )
}

interface SomebodyProps {
  readonly account: string
  readonly name: string
  readonly line: string
  readonly motto: string | null
}

const Somebody = ({ account, name, line, motto }: SomebodyProps) => (
  <li>
    <button type="submit" name="as" value={account}>
      <Avatar name={name} />
      <span>
        {name}
        <small>{line}</small>
        {motto ? <small>{`“${motto}”`}</small> : null}
      </span>
    </button>
  </li>
)
