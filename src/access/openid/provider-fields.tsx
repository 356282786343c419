import type { Audience } from '#access/openid/openid.rules.ts'
import { openidWords } from '#access/openid/openid.words.ts'
import type { Provider } from '#access/openid/provider.store.ts'
import { defaultsFor } from '#access/openid/provider-defaults.ts'
import { Alert, Card, Fold, Select, TextArea, TextField, useWords } from '#platform/ui/ui.tsx'

interface Organisation {
  readonly id: string
  readonly name: string
}

interface Props {
  readonly audience: Audience
  readonly wayBack: string
  readonly organisations: readonly Organisation[]
  readonly known?: Provider
}

/** Three steps: what the other house has to know, what it gave, and what its words mean. */
export function ProviderFields(props: Props) {
  const t = useWords(openidWords)
  return (
    <>
      <input type="hidden" name="audience" value={props.audience} />
      <Card title={t.stepOne}>
        <p>{t.stepOneLead}</p>
        <p className="sk-secret">{props.wayBack}</p>
      </Card>
      <Card title={t.stepTwo}>
        <WhatWasGiven {...props} />
      </Card>
      <Card title={t.stepThree}>
        <WhatItMeans {...props} />
      </Card>
    </>
  )
}

function WhatWasGiven({ audience, organisations, known }: Props) {
  const t = useWords(openidWords)
  const usual = defaultsFor[audience]
  return (
    <>
      {audience === 'employers' ? <Alert tone="info">{t.employersNote}</Alert> : null}
      {audience === 'professionals' ? (
        <>
          <Select
            name="organisation"
            label={t.organisation}
            value={known?.organisation}
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <TextArea
            name="emailDomains"
            label={t.domains}
            hint={t.domainsHint}
            value={known?.emailDomains.join('\n')}
            rows={2}
            optional
          />
        </>
      ) : null}
      <TextField name="button" label={t.button} hint={t.buttonHint} value={known?.button ?? usual.button} />
      <TextField name="issuer" label={t.issuer} hint={t.issuerHint} value={known?.issuer} inputMode="text" />
      <TextField name="clientId" label={t.clientId} value={known?.clientId} />
      <TextField
        name="clientSecret"
        type="password"
        label={t.secret}
        hint={known ? t.secretKept : t.secretHint}
        autoComplete="new-password"
        optional={known !== undefined}
      />
      <TextField name="scope" label={t.scope} hint={t.scopeHint} value={known?.scope ?? usual.scope} />
    </>
  )
}

function WhatItMeans({ audience, known }: Props) {
  const t = useWords(openidWords)
  const usual = defaultsFor[audience]
  const demanded = audience !== 'professionals'
  return (
    <>
      {audience === 'candidates' ? (
        <TextField
          name="bsnClaim"
          label={t.bsnClaim}
          hint={t.bsnHint}
          value={known ? known.bsnClaim : usual.bsnClaim}
          optional
        />
      ) : null}
      {audience === 'employers' ? (
        <TextField name="kvkClaim" label={t.kvkClaim} value={known ? known.kvkClaim : usual.kvkClaim} optional />
      ) : null}
      {audience === 'professionals' ? (
        <TextField
          name="emailClaim"
          label={t.emailClaim}
          value={known ? known.emailClaim : usual.emailClaim}
          optional
        />
      ) : null}
      <TextArea
        name="levels"
        label={t.levels}
        hint={t.levelsHint}
        value={(known?.levels ?? usual.levels).join('\n')}
        rows={4}
        optional={!demanded}
      />
      <TextField name="leastLevel" label={t.least} value={known ? known.least : usual.least} optional={!demanded} />
      {audience === 'candidates' ? null : (
        <TextField
          name="secondFactorLevel"
          label={t.secondFactor}
          hint={t.secondFactorHint}
          value={known?.secondFactor}
          optional
        />
      )}
      <Fold title={t.otherNames}>
        <TextField name="subjectClaim" label={t.subjectClaim} value={known?.subjectClaim ?? 'sub'} />
        <TextField name="levelClaim" label={t.levelClaim} value={known?.levelClaim ?? 'acr'} />
      </Fold>
    </>
  )
}
