// SPDX-License-Identifier: EUPL-1.2
/**
 * Tests of the running product: Payara Micro as people start it, asked over HTTP and by a browser.
 */
package digital.konstanz.roadmap.e2e;
