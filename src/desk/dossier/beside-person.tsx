import { Form, Link } from 'react-router'
import { controllersWords } from '#access/public.ts'
import { dossierWords } from '#desk/dossier/dossier.words.ts'
import type { ShownDossier } from '#people/public.ts'
import { Button, Card, Contact, DataList, Fold, FormKey, Soft, useWords } from '#platform/ui/ui.tsx'
import { callTo } from '#platform/web/telephone.ts'

interface Props {
  person: ShownDossier
}

/** What came of asking for the whole BSN. */
export type Opened = { readonly bsn: string } | { readonly problem: string }

/** Who helps, how to reach somebody, and who may see it. */
export const BesidePerson = ({ person, opened }: Props & { opened: Opened | undefined }) => (
  <>
    <WhoHelps person={person} />
    <Reach person={person} />
    <ActsFor person={person} />
    <Documents id={person.id} />
    {person.bsn ? <BsnCard bsn={person.bsn} opened={opened} /> : null}
    <MaySee person={person} />
    <Answers person={person} />
  </>
)

function WhoHelps({ person: { id, lead, payer } }: Props) {
  const t = useWords(dossierWords)
  return (
    <Card title={t.who} aside={<Link to={`/people/${id}/progress`}>{t.change}</Link>}>
      {lead ? (
        <Contact name={lead.name} role={lead.organisation} {...(lead.phone ? { phone: lead.phone } : {})} />
      ) : (
        <Soft>{t.nobodyHelps}</Soft>
      )}
      {payer ? <Soft>{t.pays(payer)}</Soft> : null}
    </Card>
  )
}

function Reach({ person: { id, contact } }: Props) {
  const t = useWords(dossierWords)
  const { phone, email, representative } = contact
  return (
    <Card title={t.reach} aside={<Link to={`/people/${id}/contact`}>{t.change}</Link>}>
      {phone ? (
        <p>
          <a href={callTo(phone)}>{phone}</a>
        </p>
      ) : null}
      {email ? (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
      {phone || email ? null : <Soft>{t.noReach}</Soft>}
      {representative ? <Soft>{t.signs(representative)}</Soft> : null}
    </Card>
  )
}

/** Who acts for her, one press away from ending it. Only who keeps the dossier enters it. */
function ActsFor({ person: { id, acting, isHolder } }: Props) {
  const t = useWords(dossierWords)
  if (!isHolder) return null
  return (
    <Card title={t.actsFor} aside={<Link to={`/people/${id}/acting`}>{t.actsForChange}</Link>}>
      {acting.length === 0 ? <Soft>{t.actsForNobody}</Soft> : null}
      {acting.map((one) => (
        <p key={one.id}>{one.text}</p>
      ))}
    </Card>
  )
}

const Documents = ({ id }: { id: string }) => {
  const t = useWords(dossierWords)
  return (
    <Card title={t.documents} aside={<Link to={`/people/${id}/documents`}>{t.seeDocuments}</Link>}>
      <Soft>{t.documentsLead}</Soft>
    </Card>
  )
}

/** The end of the number, and the whole of it for as long as this page stands there. */
function BsnCard({ bsn, opened }: { bsn: { masked: string; canOpen: boolean }; opened: Opened | undefined }) {
  const t = useWords(dossierWords)
  const whole = opened && 'bsn' in opened ? opened.bsn : null
  return (
    <Card title={t.bsn}>
      <p className="sk-secret">{whole ?? bsn.masked}</p>
      {whole ? <Soft>{t.bsnOpened}</Soft> : null}
      {opened && 'problem' in opened ? <p role="alert">{opened.problem}</p> : null}
      {bsn.canOpen && !whole ? (
        <Form method="post">
          <FormKey />
          <Button small icon="eye">
            {t.openBsn}
          </Button>
        </Form>
      ) : null}
    </Card>
  )
}

function MaySee({ person: { id, sharing, isHolder, holder } }: Props) {
  const t = useWords(dossierWords)
  return (
    <Card title={t.maySee} aside={<Link to={`/people/${id}/sharing`}>{isHolder ? t.share : t.seeSharing}</Link>}>
      <p>{isHolder || !holder ? t.maySeeCount(sharing.length) : t.keptBy(holder)}</p>
      <ul className="sk-stack--tight">
        {sharing.map(({ id: one, organisation, purpose, until }) => (
          <li key={one}>
            {organisation}
            <br />
            <span className="sk-soft sk-small">{[purpose, until].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
      <Soft>{t.looks}</Soft>
      {isHolder ? <Remove id={id} /> : null}
    </Card>
  )
}

/** For whoever wants to know, or is asked by the person: which organisation is controller of what. */
function Answers({ person: { controllers } }: Props) {
  const t = useWords(controllersWords)
  return (
    <Fold title={t.title}>
      <DataList
        as="narrow"
        rows={controllers.map(({ what, who, how }) => ({ term: what, value: [who, how].filter(Boolean).join(': ') }))}
      />
    </Fold>
  )
}

function Remove({ id }: { id: string }) {
  const t = useWords(dossierWords)
  return (
    <Form method="post" action={`/people/${id}/removal`}>
      <FormKey />
      <Button small look="subtle">
        {t.remove}
      </Button>
    </Form>
  )
}
