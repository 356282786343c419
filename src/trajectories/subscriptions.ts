import { jobCaller } from '#access/public.ts'
import type { Subscriptions } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import {
  askWhoSignsNow,
  askWhoSignsToday,
  dropLettersToSign,
  writeAfterHer,
  writeToSigners,
} from './agreements/agreement.letter.ts'
import { carryOn } from './handover/carry-on.ts'
import { callOffAfterNo, callOffIntroductionWhenTakenBack } from './introductions/call-off-after-no.ts'
import { writeAboutIntroduction } from './introductions/introduction.letter.ts'
import { callOffWhenTakenBack } from './placements/call-off-when-taken-back.ts'
import { startContracts } from './placements/step-placement.ts'
import { writeToEmployer, writeToPerson } from './proposals/proposal.letter.ts'
import { stopWhenTakenBack } from './proposals/stop-when-taken-back.ts'
import { returnSilentVacancies } from './upkeep/return-silent.ts'

export const trajectoriesSubscriptions: Subscriptions = {
  ActingBegan: [askWhoSignsNow],
  ActingEnded: [askWhoSignsNow],
  DayBegan: [
    async (house, { region }) => {
      await returnSilentVacancies(house, jobCaller(region as Id<'Region'>, 'return-silent'))
    },
    (house, { region }) => startContracts(house, region as Id<'Region'>),
    askWhoSignsToday,
  ],
  DossierTakenOver: [carryOn],
  PersonAsked: [writeToPerson],
  PersonProposed: [writeToEmployer],
  ReleaseWithdrawn: [stopWhenTakenBack, callOffWhenTakenBack, callOffIntroductionWhenTakenBack],
  PersonAnswered: [callOffAfterNo],
  EmployerAnswered: [callOffAfterNo],
  IntroductionChanged: [writeAboutIntroduction],
  TrialGranted: [writeToSigners],
  TermsChanged: [writeToSigners],
  PlacementWithdrawn: [dropLettersToSign],
  NameSigned: [writeAfterHer, dropLettersToSign],
  AgreementSigned: [writeAfterHer, dropLettersToSign],
}
