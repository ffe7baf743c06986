// SPDX-License-Identifier: EUPL-1.2
/**
 * What every change leaves behind: the append-only audit and the caller's undo step, both made from
 * the state of an aggregate before and after.
 */
package digital.konstanz.roadmap.platform.journal;
