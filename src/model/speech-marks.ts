/** What marks a line beyond its acts: it sends the customer to a third party, says that it is over, insults. */
export const SPEECH_MARK_IDS = ['referAway', 'allClear', 'insult'] as const;
