// SPDX-License-Identifier: EUPL-1.2

/** A browser for tests of widgets, without a server behind it. */
package digital.konstanz.roadmap.ui.browser;
