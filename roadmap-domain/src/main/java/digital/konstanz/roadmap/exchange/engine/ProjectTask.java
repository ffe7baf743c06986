// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.engine;

import digital.konstanz.roadmap.portfolio.ConstraintType;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a file of another planning program, with what of it is understood. Dates are inclusive,
 * everything may be null but the lists.
 *
 * @param line number that people see there
 * @param uid by which links and parents name it
 * @param parent uid of the line above it; null for an outermost one
 * @param guid by which the file names it for ever; null when it does not
 * @param own what only our own files say
 * @param days working days it takes there, part days rounded up; 0 for a point
 * @param calendar number of the calendar it has for itself, 0 for that of the project
 */
public record ProjectTask(
    int line,
    int uid,
    Integer parent,
    String guid,
    Own own,
    String title,
    String notes,
    boolean summary,
    boolean milestone,
    boolean active,
    boolean manual,
    boolean external,
    int calendar,
    LocalDate start,
    LocalDate end,
    int days,
    Integer progress,
    LocalDate actualStart,
    LocalDate actualEnd,
    ConstraintType constraint,
    LocalDate constraintDay,
    LocalDate deadline,
    List<Link> links,
    List<Frozen> baselines) {

  /**
   * The text fields of our own files, all null in those of others.
   *
   * @param kind {@code FIELD FOCAL_POINT MEASURE WORK_PACKAGE MILESTONE GATE}
   * @param precision of start and end, {@code MONTH/DAY}; null when both are exact
   * @param constraint one that the format cannot say, {@code START_NO_EARLIER_THAN 2027-01-04}
   */
  public record Own(
      String key,
      String kind,
      String status,
      String precision,
      String constraint,
      String lead,
      LocalDate forecastStart,
      LocalDate forecastEnd) {
    public static final Own NONE = new Own(null, null, null, null, null, null, null, null);
  }

  /**
   * What it waits for.
   *
   * @param predecessor uid; null when it lies in another file
   * @param type {@code FS SS FF SF}
   * @param lag whole days, part days rounded up
   * @param rounded whether the file says it more exactly, or as a share of a duration
   */
  public record Link(
      Integer predecessor, String type, int lag, boolean calendarDays, boolean rounded) {}

  /** Its dates in one of the numbered baselines. */
  public record Frozen(int number, LocalDate start, LocalDate end) {}

  /** Whether work on it has begun. */
  public boolean begun() {
    return actualStart != null || progress != null && progress > 0;
  }

  public boolean finished() {
    return actualEnd != null || progress != null && progress == 100;
  }
}
