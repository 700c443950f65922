/** What axe finds on a page, and whether anything is wider than it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The sizes and looks in which every page has to be in order. */
export const EVERY_LOOK = [
  [1440, 'light'],
  [1440, 'dark'],
  [390, 'light'],
  [390, 'dark'],
] as const;

/** Serious and critical findings, by rule and place; and by how many pixels the page is too wide, if it is. */
export async function seriousFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      )
      .concat(wide > 0 ? [`${wide} px wider than the page`] : []);
  });
}
