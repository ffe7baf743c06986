// SPDX-License-Identifier: EUPL-1.2
/** Live and ready, on every server alike; not every server has MicroProfile Health. */
package digital.konstanz.roadmap.ui.health;
