// SPDX-License-Identifier: EUPL-1.2
/** The settings of this deployment: where they are looked up and what they mean. */
package digital.konstanz.roadmap.platform.config;
