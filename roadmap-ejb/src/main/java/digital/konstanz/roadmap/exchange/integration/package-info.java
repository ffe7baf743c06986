// SPDX-License-Identifier: EUPL-1.2
/**
 * Reading and writing the bytes of exchanged files. Every file is hostile until its limits were
 * checked.
 */
package digital.konstanz.roadmap.exchange.integration;
