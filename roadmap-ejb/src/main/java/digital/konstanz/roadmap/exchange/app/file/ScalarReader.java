// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.file;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads single values strictly: a number is a number, a date is {@code YYYY-MM-DD}. */
final class ScalarReader {

  private static final int LONGEST_NUMBER = 40;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final FileProblems problems;
  private final Map<Class<?>, Function<FileNode.Scalar, Object>> readers =
      Map.of(
          String.class, ScalarReader::text,
          Integer.class, ScalarReader::whole,
          BigDecimal.class, ScalarReader::number,
          Boolean.class, ScalarReader::yesOrNo,
          LocalDate.class, ScalarReader::date,
          Instant.class, ScalarReader::instant);
  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          String.class, "file.expected-text",
          Integer.class, "file.expected-whole-number",
          BigDecimal.class, "file.expected-number",
          Boolean.class, "file.expected-yes-no",
          LocalDate.class, "file.expected-date",
          Instant.class, "file.expected-instant");

  ScalarReader(FileProblems problems) {
    this.problems = problems;
  }

  Object read(FileNode node, Class<?> type, String path) {
    if (type.isEnum()) {
      return word(node, type, path);
    }
    Object value = node instanceof FileNode.Scalar scalar ? readers.get(type).apply(scalar) : null;
    if (value == null) {
      problems.add(path, node, EXPECTED.get(type));
    }
    return value;
  }

  private Object word(FileNode node, Class<?> type, String path) {
    if (node instanceof FileNode.Scalar scalar) {
      var value = Tokens.value(type, scalar.text());
      if (value.isPresent()) {
        return value.get();
      }
    }
    problems.add(path, node, "file.expected-word", String.join(", ", Tokens.words(type)));
    return null;
  }

  private static Object text(FileNode.Scalar scalar) {
    return scalar.text();
  }

  private static Object whole(FileNode.Scalar scalar) {
    Object number = number(scalar);
    try {
      return number == null ? null : ((BigDecimal) number).intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  private static Object number(FileNode.Scalar scalar) {
    if (scalar.kind() != FileNode.ScalarKind.NUMBER || scalar.text().length() > LONGEST_NUMBER) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(scalar.text().replace("_", ""));
      boolean handy = Math.abs((long) number.scale()) < LONGEST_NUMBER;
      return handy ? number : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static Object yesOrNo(FileNode.Scalar scalar) {
    return scalar.kind() == FileNode.ScalarKind.YES_NO ? Boolean.valueOf(scalar.text()) : null;
  }

  private static Object date(FileNode.Scalar scalar) {
    try {
      LocalDate date = LocalDate.parse(scalar.text());
      boolean ofOurTime = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return ofOurTime ? date : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static Object instant(FileNode.Scalar scalar) {
    try {
      return Instant.parse(scalar.text());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** Plain texts, numbers, lists and maps, for parts that the format leaves open. */
  Object anything(FileNode node) {
    if (node instanceof FileNode.Entries entries) {
      Map<String, Object> values = new LinkedHashMap<>();
      entries.values().forEach((name, value) -> values.put(name, anything(value)));
      return values;
    }
    if (node instanceof FileNode.Items items) {
      List<Object> values = new ArrayList<>();
      items.values().forEach(value -> values.add(anything(value)));
      return values;
    }
    FileNode.Scalar scalar = (FileNode.Scalar) node;
    return switch (scalar.kind()) {
      case NOTHING -> null;
      case YES_NO -> yesOrNo(scalar);
      case NUMBER -> number(scalar) == null ? scalar.text() : number(scalar);
      case TEXT -> scalar.text();
    };
  }
}
