/** The situation cards, by audience. */
import type { Audience, SituationCard } from './card.ts';
import { CUSTOMER_PROJECT_TEAM } from './customer-project-team.ts';
import { OPERATIONAL_TEAMS } from './operational-teams.ts';
import { OSS_ADMINISTRATORS } from './oss-administrators.ts';
import { OSS_USER_GROUPS } from './oss-user-groups.ts';

export const CARDS: Readonly<Record<Audience, readonly SituationCard[]>> = {
  operationalTeams: OPERATIONAL_TEAMS,
  ossAdministrators: OSS_ADMINISTRATORS,
  ossUserGroups: OSS_USER_GROUPS,
  customerProjectTeam: CUSTOMER_PROJECT_TEAM,
};
