// SPDX-License-Identifier: EUPL-1.2
/** Gates, committees, binding rules and resolutions. */
package digital.konstanz.roadmap.governance;
