// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Dimension;
import digital.konstanz.roadmap.exchange.app.paper.PaperShape.Opening;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DeadlineRow;
import digital.konstanz.roadmap.scheduling.app.TimelineDetails.DriverRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PaperOutlineTest {
  private static final PaperShape TREE = shape(Dimension.TREE, Opening.ALL);

  private static PaperShape shape(Dimension group, Opening opening, String... toggled) {
    return new PaperShape(group, Dimension.STATUS, opening, Set.of(toggled));
  }

  private static PaperFilter units(String... units) {
    return new PaperFilter(
        null, null, Set.of(units), Set.of(), Set.of(), Set.of(), List.of(), null);
  }

  private static String lines(PaperFilter filter, PaperShape shape) {
    return new PaperOutline(PlanRows.ROWS, filter, shape, (dimension, value) -> "= " + value)
        .lines().stream()
            .map(line -> line.node().row == null ? line.node().title : line.node().key())
            .collect(Collectors.joining(" "));
  }

  @Test
  void withoutFilterEverythingIsThereInTheOrderOfThePlan() {
    assertThat(lines(units(), TREE)).isEqualTo("F1 P1 A A1 AM B F2 P2 C");
  }

  @Test
  void focalPointsAndLegalDriversAreGroups() {
    assertThat(lines(units(), shape(Dimension.FOCAL, Opening.DEFAULT)))
        .isEqualTo("= P1 A B = P2 C");
    PaperOutline byDriver =
        new PaperOutline(
            PlanRows.ROWS,
            Map.of("A", "OZG", "C", "BSIG"),
            units(),
            shape(Dimension.DRIVER, Opening.DEFAULT),
            (dimension, value) -> "= " + value);

    assertThat(byDriver.lines())
        .extracting(line -> line.node().row == null ? line.node().title : line.node().key())
        .containsExactly("= BSIG", "C", "= OZG", "A", "= null", "B");
  }

  @Test
  void theNextDeadlineDecidesUnderWhichDriverAMeasureStands() {
    LocalDate today = LocalDate.of(2027, 1, 1);
    TimelineDetails plan =
        new TimelineDetails(
            1,
            today,
            PlanRows.ROWS,
            List.of(),
            List.of(
                new DeadlineRow("PAST", today.minusDays(1), "", true, List.of("A")),
                new DeadlineRow("LATE", today.plusDays(9), "", true, List.of("A", "B")),
                new DeadlineRow("SOON", today, "", true, List.of("A"))),
            List.of(),
            List.of(),
            List.of(new DriverRow("ANY", List.of("A", "C")), new DriverRow("X", List.of("C"))),
            0);

    assertThat(plan.mainDrivers()).isEqualTo(Map.of("A", "SOON", "B", "LATE", "C", "ANY"));
  }

  @Test
  void measuresAreClosedAsOnThePage() {
    assertThat(lines(units(), shape(Dimension.TREE, Opening.DEFAULT)))
        .isEqualTo("F1 P1 A B F2 P2 C");
    assertThat(lines(units(), shape(Dimension.TREE, Opening.DEFAULT, "A", "F2")))
        .isEqualTo("F1 P1 A A1 AM B F2");
    assertThat(lines(units(), shape(Dimension.TREE, Opening.NONE))).isEqualTo("F1 F2");
  }

  @Test
  void aFilterTakesWhatIsBelowAndLeavesOutEmptyPlaces() {
    assertThat(lines(units("IT"), TREE)).isEqualTo("F1 P1 A A1 AM");
    assertThat(lines(units("HAUPT"), TREE)).isEqualTo("F1 P1 B F2 P2 C");
    assertThat(lines(units("NOBODY"), TREE)).isEmpty();
  }

  @Test
  void aTimeSpanLeavesOutWhatIsUndated() {
    PaperFilter from =
        new PaperFilter(
            LocalDate.of(2027, 7, 1),
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            List.of(),
            null);

    assertThat(lines(from, TREE)).isEqualTo("F1 P1 B");
  }

  @Test
  void onlyWhatOwnFieldsAdmitIsThere() {
    PaperOwnFields own = new PaperOwnFields(List.of("Farbe: rot"), Set.of("C"));
    PaperFilter red =
        new PaperFilter(null, null, Set.of(), Set.of(), Set.of(), Set.of(), List.of(), own);

    assertThat(lines(red, TREE)).isEqualTo("F2 P2 C");
  }

  @Test
  void groupsHoldMeasuresAndThoseWithoutValueComeLast() {
    assertThat(lines(units(), shape(Dimension.LEAD, Opening.DEFAULT)))
        .isEqualTo("= HAUPT B C = IT A");
    assertThat(lines(units("IT"), shape(Dimension.STATUS, Opening.DEFAULT)))
        .isEqualTo("= RUNNING A");
  }

  @Test
  void countsMeasures() {
    PaperOutline outline = new PaperOutline(PlanRows.ROWS, units("IT"), TREE, (d, v) -> v);

    assertThat(outline.shown()).isEqualTo(1);
    assertThat(outline.measures()).isEqualTo(3);
  }
}
