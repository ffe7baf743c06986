// SPDX-License-Identifier: EUPL-1.2
/**
 * One typed id per aggregate, so that the compiler tells a unit from a measure. Ids never leave the
 * server; people and interfaces use keys.
 */
package digital.konstanz.roadmap.shared.id;
