import { AccountBadge } from '#access/accounts/account-badge.tsx'
import { RoleFields } from '#access/accounts/role-fields.tsx'
import { SeatList } from '#access/accounts/seat-list.tsx'
import type { AccountView } from '#access/accounts/see-accounts.ts'
import { adminWords } from '#access/admin.words.ts'
import { DisconnectCard } from '#access/openid/disconnect-card.tsx'
import {
  Button,
  Card,
  Checkbox,
  Columns,
  DataList,
  DateField,
  type Option,
  PageHeader,
  PostForm,
  Stack,
  useLang,
  useWords,
} from '#platform/ui/ui.tsx'
import type { FormAnswer } from '#platform/web/form-values.ts'
import { spokenDay, today } from '#values/public.ts'

interface Props {
  readonly account: AccountView
  readonly organisations: readonly Option[]
  readonly answer: FormAnswer | undefined
}

/** What somebody does where, and what an administrator can do about it. */
export function AccountCards({ account, organisations, answer }: Props) {
  const t = useWords(adminWords)
  const lang = useLang()
  const isRole = answer?.values.intent === 'give-role'
  return (
    <>
      <PageHeader
        title={account.name}
        lead={<AccountBadge state={account.state} />}
        breadcrumb={[{ label: t.accounts, to: '/admin/accounts' }]}
      />
      <Columns as="side">
        <Stack>
          <Card title={t.roles} flush>
            <SeatList seats={account.seats} />
          </Card>
          <Card title={t.giveRole}>
            <PostForm answer={isRole ? answer : undefined}>
              <RoleFields organisations={organisations} />
              <DateField name="from" label={t.from} optional />
              <DateField name="until" label={t.until} optional />
              <Button name="intent" value="give-role">
                {t.giveRole}
              </Button>
            </PostForm>
          </Card>
        </Stack>
        <Stack>
          <Card flush>
            <DataList
              as="narrow"
              rows={[
                { term: t.email, value: account.email },
                { term: t.phone, value: account.phone },
                { term: t.seen, value: account.seenAt ? spokenDay(today(account.seenAt), lang) : t.never },
              ]}
            />
          </Card>
          <Card>
            <PostForm answer={isRole ? undefined : answer}>
              {account.state === 'disabled' ? (
                <Button look="primary" name="intent" value="start">
                  {t.start}
                </Button>
              ) : (
                <>
                  <p>{t.stopLead}</p>
                  <Button icon="lock" name="intent" value="stop">
                    {t.stop}
                  </Button>
                </>
              )}
            </PostForm>
          </Card>
          <Card title={t.shownAs}>
            <PostForm>
              <p>{t.shownAsLead}</p>
              <Checkbox name="function" label={t.shownAsFunction} value={account.shownAs === 'function'} />
              <Button name="intent" value="shown-as">
                {t.shownAsSave}
              </Button>
            </PostForm>
          </Card>
          {account.isLinked ? <DisconnectCard /> : null}
          {account.state === 'disabled' ? null : (
            <Card title={t.newLink}>
              <PostForm>
                <p>{t.newLinkLead}</p>
                {account.hasSecondFactor ? <Checkbox name="newTelephone" label={t.newTelephone} /> : null}
                <Button icon="mail" name="intent" value="new-link">
                  {t.newLink}
                </Button>
              </PostForm>
            </Card>
          )}
        </Stack>
      </Columns>
    </>
  )
}
