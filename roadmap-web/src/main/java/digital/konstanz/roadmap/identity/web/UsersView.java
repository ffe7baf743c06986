// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity.web;

import digital.konstanz.roadmap.identity.app.UserPage;
import digital.konstanz.roadmap.identity.app.UserRow;
import digital.konstanz.roadmap.identity.app.UserService;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The list of accounts: searched and cut by the database, state in the address. */
@Named
@RequestScoped
public class UsersView {

  private static final int ROWS = 50;

  @Inject private UserService service;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private String words;
  private int number;
  private UserPage found;

  @PostConstruct
  void read() {
    words = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
    String wished = request.getParameter("page");
    number = wished != null && wished.matches("[1-9]\\d{0,6}") ? Integer.parseInt(wished) : 1;
    found = service.list(words, (number - 1) * ROWS, ROWS);
  }

  public String getWords() {
    return words;
  }

  public List<UserRow> getRows() {
    return found.items();
  }

  /** {@code 51–100 of 230}; the number alone when all are shown. */
  public String getCountText() {
    Texts texts = Texts.of(page.getLocale());
    int first = (number - 1) * ROWS + 1;
    return found.total() <= ROWS && number == 1
        ? texts.format("admin.users.count", found.total())
        : texts.format(
            "admin.users.count.part", first, first + found.items().size() - 1, found.total());
  }

  public String roles(UserRow row) {
    Texts texts = Texts.of(page.getLocale());
    return row.roles().stream()
        .map(role -> texts.get("shell.role." + role))
        .collect(Collectors.joining(", "));
  }

  /** Null on the first page. */
  public String getBefore() {
    return number > 1 ? link(number - 1) : null;
  }

  /** Null on the last page. */
  public String getAfter() {
    return (long) number * ROWS < found.total() ? link(number + 1) : null;
  }

  private String link(int other) {
    return "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + "&page=" + other;
  }
}
