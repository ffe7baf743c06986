// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.reporting.web;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.app.OwnFieldService;
import digital.konstanz.roadmap.portfolio.app.OwnFieldService.TypedField;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Values of own fields on the fact sheet, in the way of the language. */
@Named
@RequestScoped
public class SheetFields {

  @Inject private OwnFieldService service;
  @Inject private SheetView sheetView;
  @Inject private PageContext page;

  private final Map<String, TypedField> byName = new HashMap<>();

  @PostConstruct
  void read() {
    service
        .onSheet(sheetView.getSheet().roadmap())
        .forEach(field -> byName.put(field.name(), field));
  }

  public boolean isLink(String name) {
    TypedField field = byName.get(name);
    return field != null && field.type() == OwnFieldType.LINK;
  }

  /** A stored value for people. */
  public String shown(String name, String value) {
    TypedField field = byName.get(name);
    Formats formats = Formats.of(page.getLocale());
    if (field == null || value == null) {
      return value;
    }
    return switch (field.type()) {
      case NUMBER -> formats.number(new BigDecimal(value));
      case MONEY -> formats.euros(new BigDecimal(value));
      case DATE -> formats.date(LocalDate.parse(value));
      case YES_NO -> Texts.of(page.getLocale()).get("master.yes-no." + value);
      case TEXT, CHOICE, LINK -> value;
    };
  }
}
