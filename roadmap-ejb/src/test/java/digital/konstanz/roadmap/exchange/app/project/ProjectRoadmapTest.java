// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import digital.konstanz.roadmap.exchange.app.file.BaselineFile;
import digital.konstanz.roadmap.exchange.app.file.DependencyFile;
import digital.konstanz.roadmap.exchange.app.file.ExternalKeyFile;
import digital.konstanz.roadmap.exchange.app.file.FileProblem;
import digital.konstanz.roadmap.exchange.app.file.FileProblems;
import digital.konstanz.roadmap.exchange.app.file.MeasureFile;
import digital.konstanz.roadmap.exchange.app.file.MilestoneFile;
import digital.konstanz.roadmap.exchange.app.file.RoadmapFile;
import digital.konstanz.roadmap.exchange.app.file.WorkPackageFile;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapContents;
import digital.konstanz.roadmap.exchange.app.whole.RoadmapImport;
import digital.konstanz.roadmap.exchange.app.whole.SeenContents;
import digital.konstanz.roadmap.exchange.app.whole.TakenKeys;
import digital.konstanz.roadmap.exchange.engine.ProjectDifference.Reason;
import digital.konstanz.roadmap.identity.Caller;
import digital.konstanz.roadmap.identity.ReadScope;
import digital.konstanz.roadmap.portfolio.ConstraintType;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.MeasureStatus;
import digital.konstanz.roadmap.portfolio.PlanLock;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a project of others becomes; January 2027 has one holiday, the 6th. */
class ProjectRoadmapTest {
  private static final String MONDAY = "2027-01-11";
  private static final String FRIDAY = "2027-01-15";

  private static MeasureFile measure(String tasks) {
    return Projects.bound(Projects.roadmap(Projects.file(tasks))).measures().get(0);
  }

  @Test
  void outermostTasksAreMeasuresAndWhatLiesBelowIsPartOfThem() {
    RoadmapFile file =
        Projects.bound(
            Projects.roadmap(
                Projects.file(
                    Projects.task(1, 1, MONDAY, FRIDAY, 5, "")
                        + Projects.task(2, 2, MONDAY, FRIDAY, 5, "")
                        + Projects.task(
                            3, 3, MONDAY, MONDAY, 1, "<PercentComplete>50</PercentComplete>")
                        + Projects.task(4, 2, FRIDAY, FRIDAY, 0, "<Milestone>1</Milestone>")
                        + Projects.task(5, 1, FRIDAY, FRIDAY, 0, "<Milestone>1</Milestone>"))));

    assertThat(file.measures()).extracting(MeasureFile::id).containsExactly("N-7", "N-11");
    MeasureFile first = file.measures().get(0);
    assertThat(first.start()).isEqualTo(MONDAY);
    assertThat(first.end()).isEqualTo(FRIDAY);
    assertThat(first.status()).isEqualTo(MeasureStatus.PLANNED);
    WorkPackageFile outer = first.workPackages().get(0);
    assertThat(outer.id()).isEqualTo("N-8");
    WorkPackageFile inner = outer.workPackages().get(0);
    assertThat(inner.status()).isEqualTo(MeasureStatus.RUNNING);
    assertThat(inner.progressPercent()).isEqualTo(50);
    assertThat(first.milestones()).extracting(MilestoneFile::date).containsExactly(day(FRIDAY));
    assertThat(inner.externalKeys().get(0).system()).isEqualTo("msproject/neubau");
  }

  @Test
  void whatTheLockedPlanHoldsKeepsItsDates() {
    byte[] project = Projects.file(Projects.task(1, 1, MONDAY, FRIDAY, 5, ""));
    ExternalKeyFile name =
        Projects.bound(Projects.roadmap(project)).measures().get(0).externalKeys().get(0);
    Measure held = new Measure(new RoadmapId(UUID.randomUUID()), "N-1", "Vorgang 1");
    held.knownElsewhereAs(List.of(new ExternalKey(name.system(), name.key())));
    held.plan(PlanDate.day(day(MONDAY)), PlanDate.day(day(MONDAY)));
    PlanLock lock =
        new PlanLock(UUID.randomUUID(), "BP-1", "Plan", day(MONDAY), null, Set.of(held.uuid()));
    RoadmapContents contents = Projects.with(List.of(held));
    FileProblems problems = new FileProblems();
    RoadmapFile file = Projects.bound(Projects.roadmap(project, contents));

    RoadmapImport.Outcome outcome =
        new RoadmapImport(
                new SeenContents(contents, List.of(), ReadScope.EVERYTHING),
                true,
                TakenKeys.NONE,
                Caller.SYSTEM,
                day(MONDAY))
            .under(lock)
            .plan(file, problems, true);

    assertThat(file.measures()).extracting(MeasureFile::id).containsExactly("N-1");
    assertThat(outcome.problems()).extracting(FileProblem::code).containsExactly("plan.locked");
    assertThat(outcome.changes()).isEmpty();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void linksKeepTypeAndLagInWorkingAndCalendarDays() {
    String links =
        Projects.after(1, 0, 9_600, 7)
            + Projects.after(1, 3, -28_800, 8)
            + Projects.after(1, 2, 2_400, 7);
    List<DependencyFile> found =
        Projects.bound(
                Projects.roadmap(
                    Projects.file(
                        Projects.task(1, 1, MONDAY, FRIDAY, 5, "")
                            + Projects.task(2, 1, "2027-01-18", "2027-01-22", 5, links))))
            .measures()
            .get(1)
            .dependsOn();

    assertThat(found)
        .extracting(DependencyFile::item, DependencyFile::type, DependencyFile::lag)
        .containsExactly(
            tuple("N-7", LinkType.FF, 2),
            tuple("N-7", LinkType.SS, -2),
            tuple("N-7", LinkType.SF, 1));
    assertThat(found.get(1).lagUnit()).isEqualTo(LagUnit.CALENDAR);
  }

  @Test
  void aConstraintOnTheOwnStartSaysNothingAndADeadlineIsALatestEnd() {
    MeasureFile dragged =
        measure(
            Projects.task(
                1,
                1,
                MONDAY,
                FRIDAY,
                5,
                "<ConstraintType>4</ConstraintType><ConstraintDate>2027-01-11T08:00:00</ConstraintDate>"
                    + "<Deadline>2027-02-26T17:00:00</Deadline>"));
    MeasureFile fixed =
        measure(
            Projects.task(
                1,
                1,
                MONDAY,
                FRIDAY,
                5,
                "<ConstraintType>3</ConstraintType><ConstraintDate>2027-01-15T17:00:00</ConstraintDate>"));

    assertThat(dragged.constraintType()).isEqualTo(ConstraintType.FINISH_NO_LATER_THAN);
    assertThat(dragged.constraintDate()).isEqualTo("2027-02-26");
    assertThat(fixed.constraintType()).isEqualTo(ConstraintType.MUST_FINISH_ON);
    assertThat(fixed.constraintDate()).isEqualTo(FRIDAY);
    assertThat(fixed.manual()).isFalse();
  }

  @Test
  void aBaselineOfTheFileBecomesAProposedOne() {
    String kept =
        "<Baseline><Number>0</Number><Start>2027-01-04T08:00:00</Start>"
            + "<Finish>2027-01-08T17:00:00</Finish></Baseline>";
    RoadmapFile file =
        Projects.bound(
            Projects.roadmap(Projects.file(Projects.task(1, 1, MONDAY, FRIDAY, 5, kept))));

    BaselineFile baseline = file.baselines().get(0);
    assertThat(baseline.name()).isEqualTo("Basisplan der Datei Neubau");
    assertThat(baseline.status()).isNull();
    assertThat(baseline.items())
        .extracting("key", "start", "end")
        .containsExactly(tuple("N-7", day("2027-01-04"), day("2027-01-08")));
  }

  @Test
  void whatOurCalendarMakesLongerIsSaidWithItsHoliday() {
    ProjectRoadmap roadmap =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, "2027-01-04", "2027-01-08", 5, "")
                    + Projects.task(2, 1, MONDAY, FRIDAY, 5, Projects.after(1, 1, 0, 7))));

    assertThat(roadmap.compared()).isEqualTo(2);
    assertThat(roadmap.differences())
        .extracting(d -> roadmap.key(d.task()), d -> d.reason(), d -> d.start(), d -> d.end())
        .containsExactly(
            tuple("N-7", Reason.CALENDAR, day("2027-01-04"), day(MONDAY)),
            tuple("N-8", Reason.FOLLOWS, day("2027-01-12"), day("2027-01-18")));
    assertThat(roadmap.differences().get(0).freeDays()).containsExactly(Projects.EPIPHANY);
    assertThat(roadmap.notes()).extracting(ProjectNote::code).contains("project.calendar-works");
  }

  @Test
  void aViolatedLinkAndOneOnSomethingPlacedByHandAreTold() {
    ProjectRoadmap roadmap =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, MONDAY, FRIDAY, 5, "")
                    + Projects.task(2, 1, "2027-01-13", "2027-01-14", 2, Projects.after(1, 1, 0, 7))
                    + Projects.task(3, 1, "2027-01-13", "2027-01-14", 2, Projects.after(1, 1, 0, 7))
                        .replace("<Manual>0", "<Manual>1")));

    assertThat(roadmap.differences())
        .extracting(d -> d.task().uid(), d -> d.reason(), d -> d.start(), d -> d.number())
        .containsExactly(
            tuple(1, Reason.LINK, day("2027-01-18"), 3),
            tuple(2, Reason.MANUAL, day("2027-01-13"), 3));
    assertThat(roadmap.differences().get(0).other().uid()).isZero();
  }

  @Test
  void ofWhatHasBegunOnlyTheRestWaits() {
    String begun =
        "<PercentComplete>20</PercentComplete><ActualStart>2027-01-11T08:00:00</ActualStart>";
    ProjectRoadmap roadmap =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, MONDAY, FRIDAY, 5, "")
                    + Projects.task(2, 1, MONDAY, FRIDAY, 5, begun + Projects.after(1, 1, 0, 7))));

    assertThat(roadmap.differences())
        .extracting(d -> d.task().uid(), d -> d.reason(), d -> d.start(), d -> d.end())
        .containsExactly(tuple(1, Reason.LINK, day(MONDAY), day("2027-01-21")));
    assertThat(roadmap.differences().get(0).number()).isEqualTo(4);
  }

  @Test
  void aLagCountsWithoutTheFreeDaysOfTheCity() {
    ProjectRoadmap roadmap =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, "2027-01-04", "2027-01-05", 2, "")
                    + Projects.task(
                        2, 1, "2027-01-08", "2027-01-08", 1, Projects.after(1, 1, 9_600, 7))));

    assertThat(roadmap.differences())
        .extracting(d -> d.task().uid(), d -> d.reason(), d -> d.start(), d -> d.number())
        .containsExactly(tuple(1, Reason.LAG, day(MONDAY), 2));
  }

  @Test
  void aDurationThatDoesNotFitItsDatesIsToldAndACircleIsNotCompared() {
    ProjectRoadmap split =
        Projects.roadmap(Projects.file(Projects.task(1, 1, MONDAY, FRIDAY, 3, "")));
    ProjectRoadmap circle =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, MONDAY, FRIDAY, 5, Projects.after(2, 1, 0, 7))
                    + Projects.task(2, 1, MONDAY, FRIDAY, 5, Projects.after(1, 1, 0, 7))));

    assertThat(split.differences())
        .extracting(d -> d.reason(), d -> d.end(), d -> d.number())
        .containsExactly(tuple(Reason.DURATION, day("2027-01-13"), 3));
    assertThat(circle.differences()).isEmpty();
    assertThat(circle.notes()).extracting(ProjectNote::code).contains("project.cycle");
  }

  @Test
  void aPlanThatFitsHasNoDifferences() {
    ProjectRoadmap roadmap =
        Projects.roadmap(
            Projects.file(
                Projects.task(1, 1, MONDAY, FRIDAY, 5, "")
                    + Projects.task(2, 2, MONDAY, "2027-01-12", 2, "")
                    + Projects.task(3, 2, "2027-01-13", FRIDAY, 3, Projects.after(2, 1, 0, 7))));

    assertThat(roadmap.differences()).isEmpty();
    assertThat(roadmap.notes()).isEmpty();
  }
}
