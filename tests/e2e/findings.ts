/** What axe-core finds on a page: serious and critical only. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

export async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(() => {
    const { axe: runner } = globalThis as unknown as {
      axe: {
        run(): Promise<{ violations: { id: string; impact?: string | null; nodes: { html: string }[] }[] }>;
      };
    };
    return runner.run();
  });
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}
