// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.app.UnitDetails;
import digital.konstanz.roadmap.identity.app.UnitService;
import digital.konstanz.roadmap.scheduling.app.CityDetails;
import digital.konstanz.roadmap.scheduling.app.CityDetails.ClosingDayDetails;
import digital.konstanz.roadmap.scheduling.app.CityService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** The city's name, Land and closing days. */
@Named
@RequestScoped
public class CityView {

  @Inject private CityService service;
  @Inject private UnitService unitService;
  @Inject private PageContext page;

  private CityDetails city;
  private List<UnitDetails> units;

  @PostConstruct
  void read() {
    city = service.city();
    units = unitService.units().stream().filter(unit -> !unit.external()).toList();
  }

  public CityDetails getCity() {
    return city;
  }

  public List<Map.Entry<String, ClosingDayDetails>> getClosingDays() {
    return List.copyOf(city.closingDays().entrySet());
  }

  public List<UnitDetails> getUnits() {
    return units;
  }

  /** A day of every year has no year. */
  public String date(ClosingDayDetails day) {
    boolean english = page.getLocale().getLanguage().equals("en");
    String pattern = english ? "d MMMM" : "d. MMMM";
    String shown = day.everyYear() ? pattern : pattern + " yyyy";
    return DateTimeFormatter.ofPattern(shown, page.getLocale()).format(day.date());
  }

  public String unit(ClosingDayDetails day) {
    return day.unit() == null
        ? Texts.of(page.getLocale()).get("master.city.whole")
        : units.stream()
            .filter(unit -> unit.key().equals(day.unit()))
            .map(UnitDetails::name)
            .findFirst()
            .orElse(day.unit());
  }

  /** The days that most cities close and this one does not name yet, as {@code --12-24}. */
  public List<MonthDay> getUsual() {
    return List.of(MonthDay.of(12, 24), MonthDay.of(12, 31)).stream()
        .filter(
            usual ->
                city.closingDays().values().stream()
                    .noneMatch(day -> day.everyYear() && MonthDay.from(day.date()).equals(usual)))
        .toList();
  }

  /** The merge patch that adds a usual closing day. */
  public String adding(MonthDay usual) {
    String date = usual.atYear(page.getBusinessDay().getYear()).toString();
    return "{\"closingDays\":{\"new\":{\"date\":\""
        + date
        + "\",\"everyYear\":true,\"title\":\""
        + name(usual)
        + "\"}}}";
  }

  public String name(MonthDay usual) {
    return Texts.of(page.getLocale())
        .get("master.city.day." + usual.getMonthValue() + "-" + usual.getDayOfMonth());
  }
}
