// SPDX-License-Identifier: EUPL-1.2
/** What all pages share: addresses, language, texts. Known to the web module only. */
package digital.konstanz.roadmap.ui;
