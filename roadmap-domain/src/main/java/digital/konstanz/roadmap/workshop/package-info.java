// SPDX-License-Identifier: EUPL-1.2
/** Strategy workshops: participants by code, cards and dot votes. */
package digital.konstanz.roadmap.workshop;
