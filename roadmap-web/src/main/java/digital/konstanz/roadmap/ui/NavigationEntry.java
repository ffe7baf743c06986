// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

/**
 * @param path address below the application, without a leading slash
 * @param label message key
 */
public record NavigationEntry(String path, String label, boolean current) {}
