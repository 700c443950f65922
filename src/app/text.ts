/** Words of the app itself. */
export const appText = {
  noSuchRun: 'No run of this name is kept in this browser. Runs stay where they were played.',
  noSuchScenario: 'The scenario of this run is not part of this build.',
  otherVersion:
    'It was played with another version of the scenario or of the rules, so it cannot be put in again. Begin it anew; the old run stays under What is stored.',
  problem: 'This page broke',
  nothingLost: 'Runs are kept after every move, so nothing you did is lost.',
  again: 'Open it again',
  home: 'Home',
} as const;
