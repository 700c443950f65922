/** Drives the trainee's pages with keys and words only, as a person would. */
import type { Page } from 'playwright-core';

/** Through the cold open by keys; ends with the phone ringing. */
export async function throughTheColdOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Go on/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox').waitFor();
  await page.keyboard.type('440218');
  await page.keyboard.press('Enter');
  await page.getByText('Hello, can I have your account number').waitFor({ timeout: 10_000 });
  await page.keyboard.type('440 218');
  await page.keyboard.press('Enter');
  await page.getByText('have you restarted').waitFor();
  await page.keyboard.type('Twice.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Hang up/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /Take the call/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  await page.getByRole('button', { name: /rings/ }).waitFor();
}

/** Past the cold open, to the ringing phone. */
export async function straightToTheDesk(page: Page): Promise<void> {
  await page.getByRole('button', { name: /to the desk/ }).waitFor();
  await page.keyboard.press('Escape');
  await page.waitForURL(/\/play\//);
  await page.getByRole('button', { name: /rings/ }).waitFor();
}

/** From the briefing to the desk, as proposed: one Enter. */
export async function beginAsProposed(page: Page): Promise<void> {
  await page.waitForURL(/\/begin\//);
  await page.waitForFunction(() => document.activeElement?.matches('form button[type=submit]'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/play\//);
  await page.locator('[data-pane]').waitFor();
}

export async function answer(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-rings'));
  await page.keyboard.press('Enter');
  await page.getByRole('log').waitFor();
  await lineHasFocus(page);
}

export async function lineHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
}

export async function say(page: Page, words: string): Promise<void> {
  const lines = await page.getByRole('log').getByRole('listitem').count();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => document.querySelectorAll('[role=log] li').length > before, lines);
}

/** Everything a person at this desk sees, as text. */
export async function deskWords(page: Page): Promise<string> {
  return ((await page.locator('[data-pane]').textContent()) ?? '').replace(/\s+/g, ' ').trim();
}
