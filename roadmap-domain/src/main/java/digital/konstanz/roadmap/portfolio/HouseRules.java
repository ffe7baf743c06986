// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio;

import digital.konstanz.roadmap.portfolio.engine.LightRules;
import digital.konstanz.roadmap.services.engine.ProcessPriority;
import digital.konstanz.roadmap.shared.Aggregate;
import digital.konstanz.roadmap.shared.Numbers;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.Values;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What the city judges its plans by: thresholds of the traffic lights, the age at which a report is
 * stale, limits of the board, weights of processes. One row in an installation; none as long as the
 * initial values hold.
 */
@Entity
@Table(name = "house_rules")
public class HouseRules implements Aggregate<HouseRulesState> {
  private static final int MOST_WORKING_DAYS = 1_000;
  private static final int MOST_STALE_DAYS = 3_660;
  private static final int MOST_CARDS = 10_000;
  private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(1_000);
  private static final BigDecimal MOST_SPI = BigDecimal.TEN;

  @Id private UUID id;

  @Column(name = "time_green")
  private int timeGreen;

  @Column(name = "time_yellow")
  private int timeYellow;

  @Column(name = "cost_green")
  private BigDecimal costGreen;

  @Column(name = "cost_yellow")
  private BigDecimal costYellow;

  @Column(name = "spi_green")
  private BigDecimal spiGreen;

  @Column(name = "spi_yellow")
  private BigDecimal spiYellow;

  @Column(name = "stale_after_days")
  private int staleAfterDays;

  @Column(name = "wip_limits")
  private String wipLimits;

  @Column(name = "process_volume")
  private BigDecimal processVolume;

  @Column(name = "process_media_breaks")
  private BigDecimal processMediaBreaks;

  @Column(name = "process_interfaces")
  private BigDecimal processInterfaces;

  @Column(name = "process_knowledge_risk")
  private BigDecimal processKnowledgeRisk;

  @Version private long version;

  protected HouseRules() {}

  /**
   * @throws RuleViolatedException {@code house-rules.order}, {@code house-rules.weights}, {@code
   *     number.out-of-range} at the field
   */
  public HouseRules(HouseRulesState state) {
    this.id = state.id();
    restore(state);
  }

  @Override
  public HouseRulesState state() {
    return new HouseRulesState(
        id,
        new LightRules(
            timeGreen,
            timeYellow,
            Numbers.plain("costGreen", costGreen, 4, 2),
            Numbers.plain("costYellow", costYellow, 4, 2),
            Numbers.plain("spiGreen", spiGreen, 2, 2),
            Numbers.plain("spiYellow", spiYellow, 2, 2),
            staleAfterDays),
        WipLimits.parse(wipLimits).limits(),
        new ProcessPriority(
            Numbers.plain("processVolume", processVolume, 2, 2),
            Numbers.plain("processMediaBreaks", processMediaBreaks, 2, 2),
            Numbers.plain("processInterfaces", processInterfaces, 2, 2),
            Numbers.plain("processKnowledgeRisk", processKnowledgeRisk, 2, 2)));
  }

  @Override
  public final void restore(HouseRulesState state) {
    LightRules lights = state.lights();
    Numbers.between("timeGreen", lights.timeGreen(), 0, MOST_WORKING_DAYS);
    Numbers.between("timeYellow", lights.timeYellow(), 0, MOST_WORKING_DAYS);
    BigDecimal costFrom = within("costGreen", lights.costGreen(), MOST_PERCENT);
    BigDecimal costTo = within("costYellow", lights.costYellow(), MOST_PERCENT);
    BigDecimal spiFrom = within("spiGreen", lights.spiGreen(), MOST_SPI);
    BigDecimal spiTo = within("spiYellow", lights.spiYellow(), MOST_SPI);
    requireOrder("timeYellow", lights.timeGreen() <= lights.timeYellow());
    requireOrder("costYellow", costFrom.compareTo(costTo) <= 0);
    requireOrder("spiYellow", spiFrom.compareTo(spiTo) >= 0);
    Numbers.between("staleAfterDays", lights.staleAfterDays(), 1, MOST_STALE_DAYS);
    state.wip().forEach((status, most) -> Numbers.between("wip." + status, most, 1, MOST_CARDS));
    timeGreen = lights.timeGreen();
    timeYellow = lights.timeYellow();
    costGreen = costFrom;
    costYellow = costTo;
    spiGreen = spiFrom;
    spiYellow = spiTo;
    staleAfterDays = lights.staleAfterDays();
    wipLimits = state.wip().isEmpty() ? null : new WipLimits(state.wip()).toString();
    weigh(state.processes());
  }

  /** The weights are shares of one whole, so that every priority stays on the scale of 0 to 10. */
  private void weigh(ProcessPriority processes) {
    BigDecimal volume = within("processVolume", processes.volume(), BigDecimal.ONE);
    BigDecimal breaks = within("processMediaBreaks", processes.mediaBreaks(), BigDecimal.ONE);
    BigDecimal interfaces = within("processInterfaces", processes.interfaces(), BigDecimal.ONE);
    BigDecimal risk = within("processKnowledgeRisk", processes.knowledgeRisk(), BigDecimal.ONE);
    BigDecimal sum = volume.add(breaks).add(interfaces).add(risk);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw RuleViolatedException.at("processKnowledgeRisk", "house-rules.weights", sum);
    }
    processVolume = volume;
    processMediaBreaks = breaks;
    processInterfaces = interfaces;
    processKnowledgeRisk = risk;
  }

  private static BigDecimal within(String field, BigDecimal value, BigDecimal most) {
    BigDecimal plain = Numbers.plain(field, Values.required(field, value), 4, 2);
    if (plain.signum() < 0 || plain.compareTo(most) > 0) {
      throw RuleViolatedException.at(field, "number.out-of-range", plain, 0, most);
    }
    return plain;
  }

  private static void requireOrder(String field, boolean inOrder) {
    if (!inOrder) {
      throw RuleViolatedException.at(field, "house-rules.order");
    }
  }

  @Override
  public UUID uuid() {
    return id;
  }

  @Override
  public String key() {
    return "house-rules";
  }

  @Override
  public long version() {
    return version;
  }
}
