// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.portfolio.BudgetLine;
import digital.konstanz.roadmap.portfolio.ExternalKey;
import digital.konstanz.roadmap.portfolio.FactTexts;
import digital.konstanz.roadmap.portfolio.FundType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.Moscow;
import digital.konstanz.roadmap.portfolio.OwnField;
import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.ReferenceKind;
import digital.konstanz.roadmap.portfolio.Roadmap;
import digital.konstanz.roadmap.portfolio.Screening;
import digital.konstanz.roadmap.portfolio.SlipCategory;
import digital.konstanz.roadmap.portfolio.StatusReportState;
import digital.konstanz.roadmap.portfolio.Wsjf;
import digital.konstanz.roadmap.shared.Money;
import digital.konstanz.roadmap.shared.Percent;
import digital.konstanz.roadmap.shared.PersonDays;
import digital.konstanz.roadmap.shared.PlanDate;
import digital.konstanz.roadmap.shared.Precision;
import digital.konstanz.roadmap.shared.Rag;
import digital.konstanz.roadmap.shared.id.CriterionId;
import digital.konstanz.roadmap.shared.id.UnitId;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plan items for tests of the repositories. */
final class Portfolios {
  private Portfolios() {}

  /** A measure in which nothing is empty; its units and own field are stored already. */
  static Measure fullMeasure(EntityManager entities, Roadmap roadmap, String key) {
    UnitId lead = unit(entities, "LEAD-" + key);
    UnitId other = unit(entities, "OTHER-" + key);
    OwnField field = new OwnField(roadmap.id(), "Feld " + key, OwnFieldType.TEXT, List.of());
    entities.persist(field);
    entities.flush();
    Measure measure = new Measure(roadmap.id(), key, "Maßnahme " + key);
    measure.plan(
        PlanDate.day(LocalDate.of(2026, 9, 1)),
        new PlanDate(LocalDate.of(2027, 2, 1), Precision.QUARTER));
    measure.progressed(new Percent(33));
    measure.leadBy(lead);
    measure.knownElsewhereAs(List.of(new ExternalKey("jira", "DIG-" + key)));
    measure.factSheet(new FactTexts("Was", "Ziel", "Nutzen", "Abschluss"));
    measure.estimate(PersonDays.of(55));
    measure.estimateByUnit(Map.of(lead, PersonDays.of(38), other, PersonDays.of(17)));
    measure.appropriate(
        List.of(
            new BudgetLine(2027, FundType.OPERATING, new BigDecimal("6100")),
            new BudgetLine(2026, FundType.OPERATING, new BigDecimal("8900.10")),
            new BudgetLine(2026, FundType.CAPITAL, BigDecimal.ZERO)));
    measure.runAtCost(Money.of("1200.00"));
    measure.judge(
        Moscow.SHOULD, new Wsjf(3, 13, 8, 3), new Screening(true, false, null, true, "Direkt"));
    measure.rankOnBoard(1024);
    measure.refer(ReferenceKind.INVOLVED_UNIT, List.of(other.value(), lead.value()));
    measure.refer(ReferenceKind.LEGAL_DRIVER, List.of(UUID.randomUUID(), UUID.randomUUID()));
    measure.score(Map.of(new CriterionId(UUID.randomUUID()), 8));
    measure.fill(field.id(), "eigener Wert");
    measure.keepUnread(Map.of("Beginn", "Low: Q3 | High: TBC"));
    measure.report(report(LocalDate.of(2026, 9, 7), 5, null));
    measure.report(report(LocalDate.of(2026, 10, 15), 33, Rag.YELLOW));
    return measure;
  }

  private static StatusReportState report(LocalDate day, int progress, Rag light) {
    return new StatusReportState(
        UUID.randomUUID(),
        day,
        0,
        progress,
        PlanDate.day(LocalDate.of(2027, 4, 30)),
        new BigDecimal("1.05"),
        new BigDecimal("18"),
        "Auftakt geführt",
        SlipCategory.PARTICIPATION,
        "Abstimmung dauert",
        light,
        light == null ? null : "Gespräch steht aus",
        false,
        null);
  }

  /** A stored unit; written by hand because its aggregate belongs to another context. */
  static UnitId unit(EntityManager entities, String key) {
    UUID id = UUID.randomUUID();
    entities
        .createNativeQuery(
            "insert into org_unit (id, obj_key, name, path, external_unit, version)"
                + " values (cast(?1 as uuid), ?2, ?3, ?4, false, 0)")
        .setParameter(1, id.toString())
        .setParameter(2, key)
        .setParameter(3, "Amt " + key)
        .setParameter(4, "/" + key + "/")
        .executeUpdate();
    return new UnitId(id);
  }
}
