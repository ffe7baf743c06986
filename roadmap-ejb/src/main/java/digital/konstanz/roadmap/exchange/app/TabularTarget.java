// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import java.util.Arrays;

/** What a column can fill. {@code single} targets may be named by one column only. */
public enum TabularTarget {
  KEY("key", Shape.TEXT, true),
  TITLE("title", Shape.TEXT, true),
  DESCRIPTION("description", Shape.TEXT, true),
  LEVEL("level", Shape.TEXT, true),
  PARENT("parent", Shape.TEXT, true),
  FIELD("field", Shape.TEXT, true),
  FOCAL_POINT("focalPoint", Shape.TEXT, true),
  LEAD("lead", Shape.TEXT, true),
  INVOLVED("involved", Shape.KEYS, true),
  START("start", Shape.DATE, true),
  END("end", Shape.DATE, true),
  FORECAST_START("forecastStart", Shape.DATE, true),
  FORECAST_END("forecastEnd", Shape.DATE, true),
  ACTUAL_START("actualStart", Shape.DATE, true),
  ACTUAL_END("actualEnd", Shape.DATE, true),
  STATUS("status", Shape.TEXT, true),
  PROGRESS("progress", Shape.NUMBER, true),
  PERSON_DAYS("personDays", Shape.NUMBER, true),
  BUDGET_OPERATING("budgetConsumptive", Shape.NUMBER, false),
  BUDGET_CAPITAL("budgetInvestive", Shape.NUMBER, false),
  MOSCOW("moscow", Shape.TEXT, true),
  DEPENDS_ON("dependsOn", Shape.KEYS, true),
  LEGAL_DRIVERS("legalDrivers", Shape.KEYS, true),
  SCENARIOS("scenarios", Shape.KEYS, true),
  CONSTRAINT_TYPE("constraintType", Shape.TEXT, true),
  CONSTRAINT_DATE("constraintDate", Shape.DATE, true),
  MANUAL("manual", Shape.TEXT, true),
  OWN_FIELD("ownField", Shape.TEXT, false),
  IGNORE("ignore", Shape.TEXT, false);

  /** How the cells of the column are read. */
  public enum Shape {
    TEXT,
    NUMBER,
    DATE,
    KEYS
  }

  private final String json;
  private final Shape shape;
  private final boolean single;

  TabularTarget(String json, Shape shape, boolean single) {
    this.json = json;
    this.shape = shape;
    this.single = single;
  }

  @JsonValue
  public String json() {
    return json;
  }

  public Shape shape() {
    return shape;
  }

  public boolean single() {
    return single;
  }

  public boolean isStart() {
    return this == START || this == FORECAST_START || this == ACTUAL_START;
  }

  /**
   * @throws RuleViolatedException {@code mapping.target-unknown}
   */
  @JsonCreator
  public static TabularTarget of(String json) {
    return Arrays.stream(values())
        .filter(t -> t.json.equals(json))
        .findFirst()
        .orElseThrow(() -> new RuleViolatedException("mapping.target-unknown", json));
  }
}
