// SPDX-License-Identifier: EUPL-1.2
/** The way into the product: readiness, headers, sign-in, and who may open which page. */
package digital.konstanz.roadmap.ui.security;
