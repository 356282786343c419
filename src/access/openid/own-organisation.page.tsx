import { type ActionFunctionArgs, data, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { openidWords } from '#access/openid/openid.words.ts'
import { goAddress } from '#access/openid/other-ways.tsx'
import { seeWayFor, seeWaysIn } from '#access/openid/ways-in.ts'
import { guestOf } from '#access/sessions/guest.ts'
import { Email } from '#access/sign-in/sign-in.shapes.ts'
import { Button, ButtonLink, Card, Narrow, PageHeader, PostForm, Stack, TextField, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { invalid, need, refusedWith } from '#platform/web/page-answer.ts'
import { openVisitOf } from '#platform/web/visit.ts'

export const handle = { plain: true, density: 'calm' }

export async function loader({ context }: LoaderFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const guest = await guestOf(house, lang, url.pathname)
  const { professionals } = need(await seeWaysIn(house, guest))
  return { ways: professionals, next: url.searchParams.get('next') ?? '' }
}

/** Which way is hers, by the domain of her address. She goes there with the next tap. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, lang, url } = openVisitOf(context)
  const t = openidWords[lang]
  const values = await formValues(request)
  const email = Email.safeParse(values.email)
  if (!email.success) return invalid({ email: t.errors.email }, values)
  const way = need(await seeWayFor(house, await guestOf(house, lang, url.pathname), email.data))
  return way ? data({ way }) : refusedWith(t.noWayFor, values, 422)
}

export default function OwnOrganisationPage() {
  const { ways, next } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(openidWords)
  const found = answer && 'way' in answer ? answer.way : null
  return (
    <Narrow>
      <PageHeader title={t.ownOrganisation} lead={found ? undefined : t.ownLead} />
      <Card main>
        {found ? (
          <ButtonLink look="primary" to={goAddress(found.id, next)} outside>
            {found.button}
          </ButtonLink>
        ) : (
          <PostForm answer={answer && 'problem' in answer ? answer : undefined}>
            <TextField name="email" type="email" label={t.email} autoComplete="username" />
            <Button look="primary">{t.goOn}</Button>
          </PostForm>
        )}
      </Card>
      {ways.length > 0 && !found ? (
        <Card title={t.orChoose}>
          <Stack tight>
            {ways.map((way) => (
              <ButtonLink key={way.id} to={goAddress(way.id, next)} outside wide>
                {way.organisation ?? way.button}
              </ButtonLink>
            ))}
          </Stack>
        </Card>
      ) : null}
      <ButtonLink look="subtle" to="/sign-in">
        {t.withPassword}
      </ButtonLink>
    </Narrow>
  )
}
