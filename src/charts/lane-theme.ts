/** Colours of a lane picture, light and dark; each can be overridden by a custom property of the page. */

export interface LanePalette {
  paper: string;
  band: string;
  bandEdge: string;
  ink: string;
  muted: string;
  box: string;
  boxEdge: string;
  start: string;
  end: string;
  flow: string;
  side: string;
  loop: string;
  chip: string;
  chipInk: string;
}

export interface LaneTheme {
  light: LanePalette;
  dark: LanePalette;
}

export const LANE_THEME: LaneTheme = {
  light: {
    paper: '#fcfbf8',
    band: '#f0f3f4',
    bandEdge: '#dde3e6',
    ink: '#1d2a33',
    muted: '#5a6872',
    box: '#ffffff',
    boxEdge: '#9fb0ba',
    start: '#1f6f78',
    end: '#e3e9ec',
    flow: '#4a6070',
    side: '#a3b1ba',
    loop: '#b8692e',
    chip: '#dcebee',
    chipInk: '#14555d',
  },
  dark: {
    paper: '#12181c',
    band: '#1a2328',
    bandEdge: '#2a363d',
    ink: '#e8eef1',
    muted: '#a3b1ba',
    box: '#222d34',
    boxEdge: '#526470',
    start: '#5fb8c1',
    end: '#2e3b43',
    flow: '#a9bcc8',
    side: '#5c6d78',
    loop: '#e0985f',
    chip: '#20434a',
    chipInk: '#b5e3e8',
  },
};

/** Rules that give every colour a name: the page's `--chain-…` first, then the palette for light or dark. */
export function paletteRules(theme: LaneTheme): string {
  const rules = (palette: LanePalette): string =>
    Object.entries(palette)
      .map(([name, value]) => {
        const word = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `--_${word}:var(--chain-${word},${value})`;
      })
      .join(';');
  return `.chain-lanes{${rules(theme.light)}}\n@media (prefers-color-scheme:dark){.chain-lanes{${rules(theme.dark)}}}`;
}
