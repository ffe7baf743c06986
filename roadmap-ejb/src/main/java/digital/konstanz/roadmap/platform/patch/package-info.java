// SPDX-License-Identifier: EUPL-1.2
/** JSON merge patches as values: what is absent stays, what is null is emptied. */
package digital.konstanz.roadmap.platform.patch;
