/** What axe finds on a page, and whether anything is wider than it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings, by rule and place; and by how many pixels the page is too wide, if it is. */
export async function seriousFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`),
      )
      .concat(wide > 0 ? [`${wide} px wider than the page`] : []);
  });
}
