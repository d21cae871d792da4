import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Of WCAG 2.2, which axe leaves out unless it is asked. */
const ALSO = { 'target-size': { enabled: true } };

/**
 * Hundreds of formulas are half of the methodology’s nodes and a third of axe’s time there. What axe asks of them is
 * their contrast, and they have the text's colour on the text's ground, which methodology.spec.ts holds.
 */
const FORMULAS = 'math';

/**
 * The rules that a page breaks by axe's judgement, and where: of all, or of those given. Only those are gathered, of the
 * page's own document alone: what passes, listed node by node, took four times as long.
 */
export async function axeViolations(page: Page, rules?: string[]): Promise<string[]> {
  const which = rules ? { runOnly: { type: 'rule' as const, values: rules } } : { rules: ALSO };
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude(FORMULAS)
    .options({ resultTypes: ['violations'], ...which });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}
