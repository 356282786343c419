import { jobCaller } from '#access/public.ts'
import type { Subscriptions } from '#platform/public.ts'
import type { Id } from '#values/public.ts'
import { tellWhatIsOver, writeAboutActing } from './acting/acting.letter.ts'
import { tidyDocuments } from './documents/remove-document.ts'
import { carryOutHandover } from './handover/handover.letter.ts'
import { tidyImports } from './imports/tidy-imports.ts'
import { writeAboutMessage } from './messages/message.letter.ts'
import { tidyReplyAddresses } from './replies/tidy-reply-addresses.ts'

export const peopleSubscriptions: Subscriptions = {
  ActingBegan: [writeAboutActing],
  ActingEnded: [writeAboutActing],
  MessageWritten: [writeAboutMessage],
  DossierHanded: [carryOutHandover],
  DayBegan: [
    async (house, { region }) => {
      await tidyImports(house, jobCaller(region as Id<'Region'>, 'tidy-imports'))
      await tidyDocuments(house, jobCaller(region as Id<'Region'>, 'tidy-documents'))
      await tidyReplyAddresses(house, jobCaller(region as Id<'Region'>, 'tidy-reply-addresses'))
    },
    tellWhatIsOver,
  ],
}
