import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCandidateAccount, guestOf, jobCaller } from '#access/public.ts'
import { addEmployer } from '#employers/cards/add-employer.ts'
import { NewEmployer } from '#employers/cards/employer.shapes.ts'
import { addVacancy } from '#employers/vacancies/add-vacancy.ts'
import { NewVacancy } from '#employers/vacancies/vacancy.shapes.ts'
import { addPerson } from '#people/dossiers/add-person.ts'
import { findCard } from '#people/public.ts'
import type { Caller } from '#platform/public.ts'
import { done, expectDone, type Id } from '#values/public.ts'
import { type FreshHouse, freshHouse, movableClock } from '../../../tests/fresh-region.ts'
import { type SmallRegion, smallRegion } from '../../../tests/small-region.ts'
import { answerByLink } from './answer-proposal.ts'
import { answerQuestion } from './answer-question.ts'
import { askPerson } from './ask-person.ts'
import { renewEmployerLink } from './employer-link.ts'
import { propose } from './propose.ts'
import { seeCardStamp } from './see-card-stamp.ts'
import { seeEmployerCard } from './see-employer-card.ts'
import { seeOwnQuestions } from './see-own-questions.ts'
import { seeProposals } from './see-proposals.ts'
import { sendAgain } from './send-again.ts'
import { withdraw } from './withdraw.ts'

describe('she is asked first', () => {
  const time = movableClock('2026-11-23T08:30:00Z')
  let fresh: FreshHouse
  let region: SmallRegion
  let vacancy: string
  beforeAll(async () => {
    fresh = await freshHouse({ clock: time.clock })
    region = await smallRegion(fresh.house)
    vacancy = await aVacancy()
  })
  afterAll(() => fresh.close())

  async function aVacancy(): Promise<string> {
    const employer = expectDone(
      await addEmployer(fresh.house, region.karin, NewEmployer.parse({ name: 'Winterkoop', town: 'Apeldoorn' })),
    )
    const added = await addVacancy(
      fresh.house,
      region.karin,
      NewVacancy.parse({
        employer: employer.id,
        title: 'Orderpicker',
        occupation: 'order-picker',
        hoursMin: 24,
        state: 'region',
      }),
    )
    return expectDone(added).id
  }

  let count = 0
  /** A new person whom Karin's organisation keeps a dossier about, and her own account. */
  async function aPerson(): Promise<{ dossier: string; herself: Caller }> {
    const given = ['Naomi', 'Femke', 'Tesfay', 'Lotte', 'Kevin', 'Desta', 'Rob'][count++] ?? 'Mila'
    const contact = { given, prefix: '', family: 'Brink' }
    const { id } = expectDone(await addPerson(fresh.house, region.karin, contact))
    const subject = await subjectOf(id)
    const email = `${given.toLowerCase()}@mail.example`
    const job = jobCaller(region.region, 'tests')
    const account = expectDone(await addCandidateAccount(fresh.house, job, { name: given, email, subject }))
    const herself = { ...region.karin, kind: 'person', account, subject, organisation: null, roles: [] } as const
    return { dossier: id, herself }
  }

  const subjectOf = async (id: string) =>
    expectDone(
      await fresh.house.db.act(region.karin, 'see-dossier', async (act) => {
        const card = await findCard(act, id as Id<'Dossier'>)
        await act.look(card ? [card] : [], 'test')
        return done(card?.subject as Id<'Subject'>)
      }),
    )

  const ask = (dossier: string) => askPerson(fresh.house, region.karin, { dossier, vacancy }, null)

  it('sees nothing of the question for ten seconds, and then can say yes or no', async () => {
    const { dossier, herself } = await aPerson()
    expectDone(await ask(dossier))
    expect(expectDone(await seeOwnQuestions(fresh.house, herself))).toEqual([])
    time.passes(11)
    expect(expectDone(await seeOwnQuestions(fresh.house, herself))).toMatchObject([
      { phase: 'asking', work: { title: 'Orderpicker' }, steps: ['say-yes', 'say-no'] },
    ])
  })

  it('never learns of a question that was taken back in time', async () => {
    const { dossier, herself } = await aPerson()
    const asked = expectDone(await ask(dossier))
    expectDone(await withdraw(fresh.house, region.loes, asked.id))
    time.passes(60)
    expect(expectDone(await seeOwnQuestions(fresh.house, herself))).toEqual([])
  })

  it('is named to the employer only after her yes, and no longer once she takes it back', async () => {
    const { dossier, herself } = await aPerson()
    const { id } = expectDone(await ask(dossier))
    const guest = await guestOf(fresh.house, 'nl', 'tests')
    const { path } = expectDone(await renewEmployerLink(fresh.house, region.karin, id))
    const token = path.replace('/card/', '')
    const card = async () => expectDone(await seeEmployerCard(fresh.house, guest, token, 'nl'))
    expect(await card()).toMatchObject({ name: null, mayAnswer: false })
    expect(await propose(fresh.house, region.karin, id)).toMatchObject({ refusal: { because: 'not-from-here' } })
    time.passes(11)
    expectDone(await answerQuestion(fresh.house, herself, id, { answer: 'yes' }))
    expectDone(await propose(fresh.house, region.karin, id))
    expect(await card()).toMatchObject({ name: 'Tesfay Brink', mayAnswer: true })
    const stamp = () => seeCardStamp(fresh.house, guest, token)
    expect(await stamp()).toMatchObject({ value: 'shared' })
    expectDone(await answerQuestion(fresh.house, herself, id, { answer: 'no-longer', reason: 'chose-other-place' }))
    expect(await card()).toMatchObject({ name: null, mayAnswer: false })
    expect(await stamp()).toMatchObject({ value: 'gone' })
    expect(await seeCardStamp(fresh.house, guest, 'made-up')).toMatchObject({ refusal: { because: 'not-found' } })
    expect(await answerByLink(fresh.house, guest, token, { answer: 'yes' })).toMatchObject({ done: false })
  })

  it('sends a letter again to whom it waits for, once in a day and not twice at the same moment', async () => {
    const { dossier, herself } = await aPerson()
    const { id } = expectDone(await ask(dossier))
    const again = () => sendAgain(fresh.house, region.karin, id)
    time.passes(11)
    expect(await again()).toMatchObject({ refusal: { because: 'sent-lately' } })
    time.passes(24 * 3600)
    const both = await Promise.all([again(), again()])
    expect(both.filter((one) => one.done)).toHaveLength(1)
    time.passes(23 * 3600)
    expect(await again()).toMatchObject({ refusal: { because: 'sent-lately' } })
    expectDone(await answerQuestion(fresh.house, herself, id, { answer: 'yes' }))
    time.passes(3600)
    expect(await again()).toMatchObject({ refusal: { because: 'nothing-to-answer' } })
    expect(await sendAgain(fresh.house, region.henk, id)).toMatchObject({ refusal: { because: 'not-found' } })
  })

  it('takes one no when twenty answers come at the same moment, and nothing after it', async () => {
    const { dossier, herself } = await aPerson()
    const { id } = expectDone(await ask(dossier))
    time.passes(11)
    const no = { answer: 'no', reason: 'rather-not-say' } as const
    const given = Array.from({ length: 20 }, (_, at) => (at % 2 ? ({ answer: 'yes' } as const) : no))
    const taps = await Promise.all(given.map((answer) => answerQuestion(fresh.house, herself, id, answer)))
    const counted = (said: 'yes' | 'no') => given.filter(({ answer }, at) => answer === said && taps[at]?.done)
    expect(counted('no')).toHaveLength(1)
    expect(counted('yes').length).toBeLessThanOrEqual(1) // a yes may become a no
    expect(expectDone(await seeOwnQuestions(fresh.house, herself))).toMatchObject([{ phase: 'person-no' }])
  })

  it('gets one answer of the employer, however often the button is tapped', async () => {
    const { dossier, herself } = await aPerson()
    const { id } = expectDone(await ask(dossier))
    time.passes(11)
    expectDone(await answerQuestion(fresh.house, herself, id, { answer: 'yes' }))
    expectDone(await propose(fresh.house, region.karin, id))
    const { path } = expectDone(await renewEmployerLink(fresh.house, region.karin, id))
    const guest = await guestOf(fresh.house, 'nl', 'tests')
    const taps = await Promise.all(
      Array.from({ length: 10 }, () =>
        answerByLink(fresh.house, guest, path.replace('/card/', ''), { answer: 'no', reason: 'working-times' }),
      ),
    )
    expect(taps.filter((tap) => tap.done)).toHaveLength(1)
  })

  it('is asked once about one place, also by two colleagues at the same moment', async () => {
    const { dossier } = await aPerson()
    const both = await Promise.all([ask(dossier), askPerson(fresh.house, region.loes, { dossier, vacancy }, null)])
    expect(both.filter((asked) => asked.done)).toHaveLength(1)
    expect(both.find((asked) => !asked.done)).toMatchObject({ refusal: { because: 'asked-already' } })
  })

  it('does not exist for an organisation without a relation', async () => {
    expect(expectDone(await seeProposals(fresh.house, region.karin, {})).length).toBeGreaterThan(0)
    expect(expectDone(await seeProposals(fresh.house, region.henk, {}))).toEqual([])
    const { id } = expectDone(await ask((await aPerson()).dossier))
    expect(await withdraw(fresh.house, region.henk, id)).toMatchObject({ refusal: { because: 'not-found' } })
  })

  it('answers a made-up link as if there were nothing', async () => {
    const guest = await guestOf(fresh.house, 'nl', 'tests')
    expect(await seeEmployerCard(fresh.house, guest, 'made-up', 'nl')).toMatchObject({
      refusal: { because: 'not-found' },
    })
  })
})
