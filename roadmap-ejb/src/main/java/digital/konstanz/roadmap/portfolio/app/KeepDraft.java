// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.app;

/**
 * @param objectKey what is being edited, as in {@code M-302}
 * @param contentJson the typed fields
 * @param seenVersion version of the object that the person saw
 */
public record KeepDraft(String objectKey, String contentJson, long seenVersion) {}
