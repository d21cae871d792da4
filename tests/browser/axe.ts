import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** Of WCAG 2.2, which axe leaves out unless it is asked. */
const ALSO = { 'target-size': { enabled: true } };

/**
 * Hundreds of formulas are half of the methodology’s nodes and a third of axe’s time there. What axe asks of them is
 * their contrast, and they have the text's colour on the text's ground, which methodology.spec.ts holds.
 */
const WHERE = { exclude: [['math']] };

/** Markup is left out: that of the whole page, written out for every node before it, took most of the time. */
const BEGIN = `${axe.source}; axe.configure({ noHtml: true })`;

/**
 * The rules that a page breaks by axe's judgement, and where: of all, or of those given. Only those are gathered, of the
 * page's own document alone: what passes, listed node by node, took four times as long.
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const which: RunOptions = rules ? { runOnly: { type: 'rule', values: rules } } : { rules: ALSO };
  const options: RunOptions = { resultTypes: ['violations'], iframes: false, ...which };
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(BEGIN);
  return page.evaluate(
    async ([where, how]) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(where, how);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
    },
    [WHERE, options] as const,
  );
}
