/** The pace of drills: a key that takes a handover or goes on to the next one, until the picture after it. */
import { openApp } from '../e2e/browser.ts';
import { keyToPaint, noteKeys } from './key-times.ts';

const DRILLS = 30;

/** 95th percentile over thirty drills answered by the first key that comes to mind. */
export async function drillKeyToPaint() {
  const app = await openApp();
  try {
    const page = await app.browser.newPage();
    await page.goto(`${app.address}drill`);
    await page.getByRole('heading', { name: /^You are / }).waitFor();
    await noteKeys(page);
    for (let drill = 0; drill < DRILLS; drill += 1) {
      const isDraft = await page.getByRole('textbox').isVisible();
      await page.keyboard.press(isDraft ? 'Enter' : 'a');
      await page.getByRole('button', { name: /^Next/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /^You are |two minutes/ }).waitFor();
      if (await page.getByRole('heading', { name: /two minutes/ }).isVisible())
        await page.keyboard.press('Enter');
    }
    return await keyToPaint(page);
  } finally {
    await app.close();
  }
}
