/**
 * What can move a verdict between two releases, in the order in which the change is worked through: a published value was replaced,
 * the target (or its baseline, milestones or day due) was changed, values came or were withdrawn, the method (or the path, or a setting of
 * the indicator) was changed, time went by.
 */
export const moveCauses = ['revision', 'target', 'data', 'method', 'time'] as const;
