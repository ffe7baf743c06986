// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.UnitDetails;
import digital.konstanz.roadmap.identity.app.UnitService;
import digital.konstanz.roadmap.shared.NotFoundException;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tree of units, and one of them to be edited. */
@Named
@RequestScoped
public class UnitsView {

  private static final List<String> TYPES =
      List.of(
          "Dezernat",
          "Amt",
          "Referat",
          "Abteilung",
          "Sachgebiet",
          "Stabsstelle",
          "Beauftragte Stelle",
          "Eigenbetrieb");
  private static final int YEARS = 6;

  @Inject private UnitService service;
  @Inject private PageContext page;

  private List<UnitDetails> units;
  private UnitDetails unit;
  private int postDays;

  @PostConstruct
  void read() {
    units = service.units();
    postDays = service.personDaysOfPost();
  }

  public List<UnitDetails> getUnits() {
    return units;
  }

  /**
   * The unit of the address.
   *
   * @throws NotFoundException when there is none
   */
  public UnitDetails getUnit() {
    if (unit == null) {
      unit =
          units.stream()
              .filter(each -> each.key().equals(page.getKey()))
              .findFirst()
              .orElseThrow(() -> new NotFoundException("unit", page.getKey()));
    }
    return unit;
  }

  /** Units that another one can stand below or be followed by. */
  public List<UnitDetails> getChoices() {
    return units.stream()
        .filter(each -> !each.external())
        .filter(each -> !each.key().equals(page.getKey()))
        .toList();
  }

  public List<String> getTypes() {
    return Stream.concat(TYPES.stream(), units.stream().map(UnitDetails::type))
        .filter(type -> type != null)
        .distinct()
        .toList();
  }

  /** Fiscal years that may have a capacity of their own: the next ones and those that have one. */
  public List<Integer> getYears() {
    int first = page.getBusinessDay().getYear();
    return Stream.concat(
            IntStream.range(first, first + YEARS).boxed(),
            getUnit().capacityByYear().keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  public int getPostDays() {
    return postDays;
  }

  /** Person-days with their worth in full-time posts; a dash when unknown. */
  public String capacity(UnitDetails each) {
    Formats formats = Formats.of(page.getLocale());
    if (each.capacity() == null) {
      return formats.number(null);
    }
    BigDecimal posts =
        each.capacity().divide(BigDecimal.valueOf(postDays), 2, RoundingMode.HALF_UP);
    return Texts.of(page.getLocale())
        .format(
            "master.units.capacity.value", formats.number(each.capacity()), formats.number(posts));
  }

  public String validity(UnitDetails each) {
    Formats formats = Formats.of(page.getLocale());
    Texts texts = Texts.of(page.getLocale());
    if (each.validFrom() == null && each.validTo() == null) {
      return texts.get("master.units.always");
    }
    if (each.validTo() == null) {
      return texts.format("master.units.since", formats.date(each.validFrom()));
    }
    return each.validFrom() == null
        ? texts.format("master.units.until", formats.date(each.validTo()))
        : formats.date(each.validFrom()) + " – " + formats.date(each.validTo());
  }

  public String heads(UnitDetails each) {
    return each.heads().isEmpty() ? "–" : String.join(", ", each.heads());
  }
}
