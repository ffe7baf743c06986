// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.portfolio.app.DraftDetails;
import digital.konstanz.roadmap.portfolio.app.DraftService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.WidgetTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What all forms over master data share: drafts, rights, texts, numbers as people type them. */
@Named("adminForms")
@RequestScoped
public class AdminForms {

  @Inject private DraftService drafts;
  @Inject private PageContext page;

  private Map<String, String> kept;

  /** The caller's draft of this object as JSON; empty for none. */
  public String draft(String objectKey) {
    if (kept == null) {
      kept =
          drafts.all().stream()
              .collect(
                  Collectors.toMap(
                      DraftDetails::objectKey, DraftDetails::contentJson, (first, more) -> first));
    }
    return kept.getOrDefault(objectKey, "");
  }

  /** Units, Land, closing days. */
  public boolean isCity() {
    return Callers.mayEver(Operation.MASTER_DATA_EDIT);
  }

  /** Budget, criteria, thresholds, own fields. */
  public boolean isRules() {
    return Callers.mayEver(Operation.PLANNING_RULES_EDIT);
  }

  /** The way to a value in its resource, for {@code data-at}. */
  public String at(Object... names) {
    return WidgetTexts.json(List.of(Arrays.stream(names).map(String::valueOf).toArray()));
  }

  /** A key as a segment of an address. */
  public String segment(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** A merge patch that empties one value. */
  public String without(String part, String name) {
    Map<String, Object> nothing = new TreeMap<>();
    nothing.put(name, null);
    return WidgetTexts.json(Map.of(part, nothing));
  }

  /** Texts of the forms and those that every form with a seen version needs. */
  public String getTexts() {
    Texts texts = Texts.of(page.getLocale());
    Map<String, String> merged = new TreeMap<>(texts.below("mine"));
    merged.putAll(texts.below("master"));
    return WidgetTexts.json(merged);
  }

  /** As in an input: without groups, empty for none. */
  public String number(BigDecimal number) {
    if (number == null) {
      return "";
    }
    return new DecimalFormat("0.####", symbols()).format(number);
  }

  /** Euros as in an input: with groups, cents only where there are some. */
  public String money(String amount) {
    if (amount == null || amount.isEmpty()) {
      return "";
    }
    BigDecimal euros = new BigDecimal(amount);
    boolean cents = euros.stripTrailingZeros().scale() > 0;
    return new DecimalFormat(cents ? "#,##0.00" : "#,##0", symbols()).format(euros);
  }

  private DecimalFormatSymbols symbols() {
    return DecimalFormatSymbols.getInstance(
        page.getLocale().equals(Locale.ENGLISH) ? Locale.UK : Locale.GERMANY);
  }

  public String day(LocalDate date) {
    return Formats.of(page.getLocale()).date(date);
  }
}
