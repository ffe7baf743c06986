// SPDX-License-Identifier: EUPL-1.2
/** Key figures with dated actual values, and risks. */
package digital.konstanz.roadmap.reporting;
