// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import digital.konstanz.roadmap.exchange.app.project.ProjectNote;
import digital.konstanz.roadmap.exchange.app.project.ProjectRoadmap;
import digital.konstanz.roadmap.exchange.engine.ProjectDifference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What our engine makes of the dates of a file of another planning program.
 *
 * @param compared lines with dates
 * @param differences at most 3,000, in the order of the file
 * @param differencesTotal how many there are
 */
public record ProjectReport(int compared, List<Difference> differences, int differencesTotal) {
  private static final int NAMED_DAYS = 3;
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /**
   * A line that would lie elsewhere; dates inclusive.
   *
   * @param code why, as in {@code CALENDAR}
   * @param message why, in words
   */
  public record Difference(
      int line,
      String key,
      String title,
      LocalDate fileStart,
      LocalDate fileEnd,
      LocalDate start,
      LocalDate end,
      String code,
      String message) {}

  /** Null for null. */
  static ProjectReport of(ProjectRoadmap project, Locale locale) {
    if (project == null) {
      return null;
    }
    List<ProjectDifference> all = project.differences();
    return new ProjectReport(
        project.compared(),
        all.stream()
            .limit(ImportOutcome.LISTED)
            .map(each -> difference(project, each, locale))
            .toList(),
        all.size());
  }

  private static Difference difference(
      ProjectRoadmap project, ProjectDifference found, Locale locale) {
    String other =
        found.other() == null ? "" : project.key(found.other()) + " " + found.other().title();
    String days =
        found.freeDays().stream()
            .limit(NAMED_DAYS)
            .map(LocalDate::toString)
            .collect(Collectors.joining(", "));
    String more = found.freeDays().size() > NAMED_DAYS ? days + " …" : days;
    return new Difference(
        found.task().line(),
        project.key(found.task()),
        found.task().title(),
        found.task().start(),
        found.task().end(),
        found.start(),
        found.end(),
        found.reason().name(),
        text(
            "project.difference." + found.reason().name(),
            List.of(other, String.valueOf(found.number()), more),
            locale));
  }

  /** Of null 0. */
  static int noteCount(ProjectRoadmap project) {
    return project == null ? 0 : project.notes().size();
  }

  /** None for null. */
  static List<ImportOutcome.Entry> notes(ProjectRoadmap project, Locale locale) {
    return project == null
        ? List.of()
        : project.notes().stream()
            .limit(ImportOutcome.LISTED)
            .map(note -> entry(note, locale))
            .toList();
  }

  private static ImportOutcome.Entry entry(ProjectNote note, Locale locale) {
    return new ImportOutcome.Entry(
        note.line(), note.subject(), null, note.code(), text(note.code(), note.values(), locale));
  }

  /** Days as people of the language write them. */
  private static String text(String code, List<String> values, Locale locale) {
    boolean english = locale != null && "en".equals(locale.getLanguage());
    DateTimeFormatter format =
        english
            ? DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
            : DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.GERMAN);
    return TabularMessages.text(
        code, values.stream().map(value -> days(value, format)).toList(), locale);
  }

  private static String days(String value, DateTimeFormatter format) {
    return DAY.matcher(value)
        .replaceAll(
            found -> {
              try {
                return LocalDate.parse(found.group()).format(format);
              } catch (DateTimeParseException e) {
                return found.group();
              }
            });
  }
}
