import { type ActionFunctionArgs, Form, type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router'
import { cookieIn, organisationWords, sessionCookieName, switchOrganisation } from '#access/public.ts'
import { hatWords } from '#app/frames/hat.words.ts'
import { seeFrame } from '#desk/public.ts'
import { Button, Card, FormKey, PageHeader, Row, Soft, Stack, useWords } from '#platform/ui/ui.tsx'
import { formValues } from '#platform/web/form-values.ts'
import { need } from '#platform/web/page-answer.ts'
import { openVisitOf, visitOf } from '#platform/web/visit.ts'
import { readId } from '#values/public.ts'

export const handle = { plain: true }

/** Only for who has to choose; for everybody else it is on to the work. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { house, caller } = openVisitOf(context)
  if (caller?.kind !== 'professional' || caller.organisation) throw redirect('/work')
  const { organisations } = need(await seeFrame(house, caller))
  if (organisations.length === 0) throw redirect('/work')
  return { organisations: organisations.map(({ id, name, kind }) => ({ id: id as string, name, kind })) }
}

/** From one organisation to the other: what one sees starts again from there. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { house, caller } = visitOf(context)
  const session = cookieIn(request.headers.get('cookie'), sessionCookieName(house.config.baseUrl))
  const { organisation } = await formValues(request)
  const chosen = need(readId<'Organisation'>(String(organisation ?? '')))
  need(await switchOrganisation(house, caller, session, chosen))
  return redirect('/work', 303)
}

/** Which hat is on, before anything is seen: what one hat knows, the other does not. */
export default function WorkingFor() {
  const { organisations } = useLoaderData<typeof loader>()
  const t = useWords(hatWords)
  const kinds: Readonly<Record<string, string>> = useWords(organisationWords).kinds
  return (
    <Stack>
      <PageHeader title={t.whichHat} lead={t.whichHatLead} />
      {organisations.map(({ id, name, kind }) => (
        <Card key={id}>
          <Form method="post" reloadDocument>
            <FormKey />
            <Row apart>
              <span>
                <span className="sk-strong">{name}</span>
                <span className="sk-block">
                  <Soft>{kinds[kind]}</Soft>
                </span>
              </span>
              <Button look="primary" name="organisation" value={id}>
                {t.wearHat}
              </Button>
            </Row>
          </Form>
        </Card>
      ))}
    </Stack>
  )
}
