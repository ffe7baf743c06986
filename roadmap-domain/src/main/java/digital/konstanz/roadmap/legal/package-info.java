// SPDX-License-Identifier: EUPL-1.2
/**
 * Framework conditions of the city and the law that drives it: drivers, deadlines, what is
 * verified. Knows identity and shared only.
 */
package digital.konstanz.roadmap.legal;
