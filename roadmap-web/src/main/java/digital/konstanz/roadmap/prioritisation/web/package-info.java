// SPDX-License-Identifier: EUPL-1.2
/** Pages about criteria and rankings. */
package digital.konstanz.roadmap.prioritisation.web;
