// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.reporting.app.RoadmapRows;
import digital.konstanz.roadmap.ui.rest.Json;
import digital.konstanz.roadmap.ui.security.PageFilter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The frame of every page: navigation, roadmap, appearance, texts for the widgets. */
@Named("shell")
@RequestScoped
public class ShellView {

  /** Cookie of somebody who switched the appearance. */
  public static final String THEME_COOKIE = "roadmap-theme";

  private static final int ENTRIES = 6;
  private static final Set<String> THEMES = Set.of("light", "dark");

  @Inject private PageContext page;
  @Inject private HttpServletRequest request;
  @Inject private RoadmapRows roadmaps;

  private Texts texts;
  private List<NavigationEntry> entries;
  private List<RoadmapRow> choices = List.of();

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    entries = Navigation.entries(path());
    if (Callers.mayEver(Operation.ROADMAP_LIST)) {
      choices = roadmaps.all();
    }
  }

  public List<NavigationEntry> getNavigation() {
    return entries.subList(0, Math.min(ENTRIES, entries.size()));
  }

  public List<NavigationEntry> getMore() {
    return entries.subList(Math.min(ENTRIES, entries.size()), entries.size());
  }

  public List<RoadmapRow> getRoadmaps() {
    return choices;
  }

  /** The roadmap asked for, else the last one used, else the first; null when there is none. */
  public RoadmapRow getRoadmap() {
    String last = page.getUser() == null ? null : page.getUser().lastRoadmap();
    return Stream.of(request.getParameter("roadmap"), last)
        .flatMap(key -> choices.stream().filter(choice -> choice.key().equals(key)))
        .findFirst()
        .orElse(choices.isEmpty() ? null : choices.get(0));
  }

  /** {@code light} or {@code dark}; null follows the system. */
  public String getTheme() {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(THEME_COOKIE))
            .map(Cookie::getValue)
            .filter(THEMES::contains)
            .findFirst()
            .orElse(null);
  }

  public String getRoleNames() {
    return Callers.current().roles().stream()
        .sorted()
        .map(role -> texts.get("shell.role." + role))
        .collect(Collectors.joining(", "));
  }

  public boolean isMayImport() {
    return Callers.mayEver(Operation.ROADMAP_IMPORT) && Navigation.exists("/import");
  }

  /** Whether the way to levelling is offered. */
  public boolean isMayLevel() {
    return getRoadmap() != null && Callers.mayEver(Operation.PLAN_LEVEL);
  }

  /** Whether the way to what-if copies is offered. */
  public boolean isMayReadVariants() {
    return getRoadmap() != null && Callers.mayEver(Operation.VARIANT_READ);
  }

  public boolean isMayJump() {
    return Callers.mayEver(Operation.MEASURE_READ) && Navigation.exists("/measures/*");
  }

  /** Whether the role makes measures, and there is a roadmap for them. */
  public boolean isMayCreate() {
    return getRoadmap() != null && Callers.mayEver(Operation.MEASURE_CREATE);
  }

  public boolean isAccessibilityStatement() {
    return Navigation.exists("/accessibility");
  }

  public String getToday() {
    return Formats.of(page.getLocale()).date(page.getBusinessDay());
  }

  public String getVersion() {
    return request.getServletContext().getInitParameter("roadmap.version");
  }

  /** The texts of an area as a JSON object, for {@code data-texts}. */
  public String texts(String area) {
    try {
      return Json.MAPPER.writeValueAsString(texts.below(area));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts of " + area + " cannot be written", e);
    }
  }

  private String path() {
    Object address = request.getAttribute(PageFilter.ADDRESS);
    String whole = address == null ? "" : address.toString();
    return whole.length() < page.getBase().length()
        ? ""
        : whole.substring(page.getBase().length() - 1);
  }
}
