// SPDX-License-Identifier: EUPL-1.2
/** The repositories of the portfolio context on Jakarta Persistence. */
package digital.konstanz.roadmap.portfolio.persistence;
