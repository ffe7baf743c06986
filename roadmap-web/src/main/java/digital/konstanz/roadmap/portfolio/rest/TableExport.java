// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.rest;

import digital.konstanz.roadmap.exchange.app.DemoMark;
import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.FileExport;
import digital.konstanz.roadmap.exchange.app.SheetData;
import digital.konstanz.roadmap.exchange.app.SheetFiles;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.OwnFieldFilter;
import digital.konstanz.roadmap.portfolio.app.OwnFieldMatchService;
import digital.konstanz.roadmap.portfolio.app.TableColumn;
import digital.konstanz.roadmap.portfolio.app.TableDetails;
import digital.konstanz.roadmap.portfolio.app.TableService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.rest.Requests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table as CSV and XLSX: exactly the rows of the filter and the columns that are shown, in
 * their order. The key is always the first column, so that the file can be imported again; fields,
 * focal points and units are written by key for the same reason.
 */
@RequestScoped
public class TableExport implements FileExport {
  private static final Set<String> BY_KEY = Set.of("field", "focalPoint", "lead");
  private static final int WIDE = 48;
  private static final int USUAL = 16;

  private TableService table;
  private OwnFieldMatchService ownFields;
  private SheetFiles files;
  private PageContext page;

  @Inject
  public void setTable(TableService table) {
    this.table = table;
  }

  @Inject
  public void setOwnFields(OwnFieldMatchService ownFields) {
    this.ownFields = ownFields;
  }

  @Inject
  public void setFiles(SheetFiles files) {
    this.files = files;
  }

  @Inject
  public void setPage(PageContext page) {
    this.page = page;
  }

  @Override
  @Performs
  public Set<String> formats() {
    return Set.of("csv", "xlsx");
  }

  @Override
  @Performs(Operation.PLAN_EXPORT)
  public ExportedFile export(String roadmapKey, String format, Map<String, List<String>> filter) {
    Locale locale = page.getLocale();
    TableDetails read = table.read(roadmapKey);
    List<TableColumn> all = new TableLabels(Texts.of(locale)).on(read.columns());
    List<TableColumn> columns = columns(all, TableSelection.first(filter, "columns"));
    TableSelection selection = new TableSelection(filter, among(roadmapKey, filter));
    List<Map<String, Object>> rows =
        new TableOrder(all, locale)
            .sorted(
                read.rows().stream().filter(selection::admits).toList(),
                TableSelection.first(filter, "group"),
                TableSelection.first(filter, "sort"));
    SheetData sheet =
        new SheetData(
            DemoMark.name(roadmapKey, page.isDemo()),
            columns.stream().map(TableExport::head).toList(),
            rows.stream().map(row -> cells(columns, row)).toList(),
            notes(read, rows.size(), Texts.of(locale)),
            locale);
    return format.equals("csv") ? files.csv(sheet) : files.xlsx(sheet);
  }

  /** Null unless own fields are asked for. */
  private Set<String> among(String roadmap, Map<String, List<String>> filter) {
    OwnFieldFilter own = new OwnFieldFilter(filter);
    return own.isNone() ? null : Set.copyOf(ownFields.matches(roadmap, own).keys());
  }

  private List<String> notes(TableDetails read, int shown, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (page.isDemo()) {
      notes.add(texts.get("shell.demo"));
    }
    notes.add(texts.format("table.export.note", shown, read.rows().size(), read.asOf().toString()));
    return notes;
  }

  private static List<TableColumn> columns(List<TableColumn> all, String wanted) {
    Map<String, TableColumn> byId =
        all.stream().collect(Collectors.toMap(TableColumn::id, column -> column));
    List<String> ids =
        wanted == null
            ? all.stream().filter(TableColumn::shown).map(TableColumn::id).toList()
            : Requests.ordered(wanted);
    List<TableColumn> chosen = new ArrayList<>(List.of(byId.get("key")));
    ids.stream()
        .filter(id -> !id.equals("key"))
        .map(byId::get)
        .filter(column -> column != null)
        .forEach(chosen::add);
    return chosen;
  }

  private static SheetData.Column head(TableColumn column) {
    return new SheetData.Column(column.label(), column.id().equals("title") ? WIDE : USUAL);
  }

  private static List<Object> cells(List<TableColumn> columns, Map<String, Object> row) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(cell(column, row.get(column.id()))));
    return cells;
  }

  private static Object cell(TableColumn column, Object value) {
    if (value == null) {
      return null;
    }
    return switch (column.type()) {
      case MONEY, NUMBER -> new BigDecimal(value.toString());
      case CHOICE -> BY_KEY.contains(column.id()) ? value : label(column, value.toString());
      case LIST ->
          ((List<?>) value).stream().map(String::valueOf).collect(Collectors.joining(", "));
      default -> value;
    };
  }

  private static String label(TableColumn column, String value) {
    return Optional.ofNullable(column.choices()).orElse(List.of()).stream()
        .filter(choice -> choice.value().equals(value))
        .map(TableColumn.Choice::label)
        .findFirst()
        .orElse(value);
  }
}
