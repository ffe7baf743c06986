// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.util.List;
import java.util.Map;

/** A part of a read file with the place where it begins; line and column count from 1. */
public sealed interface FileNode {
  int line();

  int column();

  /** The text as people find it in the file, shortened; for messages. */
  String shown();

  /** Named entries in the order of the file. */
  record Entries(int line, int column, Map<String, FileNode> values) implements FileNode {
    @Override
    public String shown() {
      return "{" + String.join(", ", values.keySet().stream().limit(5).toList()) + "}";
    }
  }

  /** A list. */
  record Items(int line, int column, List<FileNode> values) implements FileNode {
    @Override
    public String shown() {
      return "[" + values.size() + "]";
    }
  }

  /** What a scalar looked like in the file. */
  enum ScalarKind {
    TEXT,
    NUMBER,
    YES_NO,
    NOTHING
  }

  /** A single value; {@code text} is null for {@link ScalarKind#NOTHING}. */
  record Scalar(int line, int column, ScalarKind kind, String text) implements FileNode {
    private static final int LONGEST_SHOWN = 200;

    @Override
    public String shown() {
      return text == null || text.length() <= LONGEST_SHOWN
          ? text
          : text.substring(0, LONGEST_SHOWN) + "…";
    }
  }
}
