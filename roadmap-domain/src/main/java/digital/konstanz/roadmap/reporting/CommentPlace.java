// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting;

/** The page on which a comment was written. */
public enum CommentPlace {
  REVIEW,
  SHEET,
  TIMELINE,
  BOARD,
  TABLE
}
