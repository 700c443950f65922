/** Why a link that passes the baton is not opened. */
export const batonLinkText = {
  empty: 'There is no run in this address. A link that passes the baton goes on behind the sign #.',
  tooLong: 'This link is longer than any run of Baton. It was not opened.',
  damaged:
    'This link is not whole: part of it was cut off or changed on the way. Ask for it once more, best as a file or in a message of its own.',
  otherForm: (found: string, here: string): string =>
    `This link is written in form ${found}, and this Baton reads form ${here}. Both of you need the same version.`,
  noRun: 'There is no run in this link that Baton could play. It was not opened.',
  noScenario: (id: string): string => `The link is of the scenario “${id}”, which is not part of this build.`,
  otherBuild: (what: string, recorded: string, found: string): string =>
    `The link was made with ${what} ${recorded}, here there is ${found}.`,
  otherBuildEnd:
    'The same moves would give another run, so it was not opened. Both of you need the same version.',
  whats: { scenario: 'scenario', chain: 'process chains', engine: 'engine' },
  otherLog: (recorded: string, found: string): string =>
    `The moves in this link do not give the run it was made of: it says ${recorded}, and they give ${found}. It was not opened.`,
  fault: 'The moves in this link cannot be put in here. It was not opened.',
  nobodyNext: 'No desk that could be taken next was handed anything in this run, so there is no turn in it.',
} as const;
