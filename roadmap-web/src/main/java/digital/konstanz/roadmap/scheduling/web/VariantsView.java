// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.web;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.reporting.app.RoadmapRow;
import digital.konstanz.roadmap.scheduling.BaselineStatus;
import digital.konstanz.roadmap.scheduling.app.BaselineService;
import digital.konstanz.roadmap.scheduling.app.VariantRow;
import digital.konstanz.roadmap.scheduling.app.VariantService;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The what-if copies of a roadmap that the caller sees, and what a new one can begin as. */
@Named
@RequestScoped
public class VariantsView {

  @Inject private VariantService service;
  @Inject private BaselineService baselines;
  @Inject private PageContext page;
  @Inject private ShellView shell;

  private Texts texts;
  private Formats formats;
  private RoadmapRow roadmap;
  private List<VariantRow> rows = List.of();
  private List<Choice> sources = List.of();

  /** A plan that a new copy can begin as. */
  public record Choice(String key, String label) {}

  @PostConstruct
  void read() {
    texts = Texts.of(page.getLocale());
    formats = Formats.of(page.getLocale());
    roadmap = shell.getRoadmap();
    if (roadmap == null) {
      return;
    }
    rows = service.variants(roadmap.key());
    if (isMayKeep()) {
      sources =
          Stream.concat(
                  baselines.baselines(roadmap.key()).stream()
                      .filter(row -> row.status() != BaselineStatus.REFUSED)
                      .map(row -> new Choice(row.key(), label("baseline", row.name()))),
                  rows.stream().map(row -> new Choice(row.key(), label("variant", row.name()))))
              .toList();
    }
  }

  private String label(String kind, String name) {
    return texts.format("variant.from." + kind, name);
  }

  public RoadmapRow getRoadmap() {
    return roadmap;
  }

  public List<VariantRow> getRows() {
    return rows;
  }

  public List<Choice> getSources() {
    return sources;
  }

  public boolean isMayKeep() {
    return Callers.mayEver(Operation.VARIANT_KEEP);
  }

  /** The function that asks, for the form of a new copy. */
  public String getAuthor() {
    return shell.getRoleNames();
  }

  public String about(VariantRow row) {
    return about(row, texts, formats);
  }

  static String about(VariantRow row, Texts texts, Formats formats) {
    String made =
        row.madeFrom() == null
            ? texts.format("variant.about", formats.date(row.madeOn()))
            : texts.format("variant.about.from", formats.date(row.madeOn()), row.madeFrom());
    return row.author() == null ? made : made + " · " + row.author();
  }

  public String count(VariantRow row) {
    String moved = texts.format("variant.count", row.moved());
    return row.outdated() == 0
        ? moved
        : moved + ". " + texts.format("variant.outdated", row.outdated()) + ".";
  }

  public String link(VariantRow row) {
    return page.getBase() + "variants/" + row.key() + "?roadmap=" + roadmap.key();
  }

  public String timeline(VariantRow row) {
    return page.getBase() + "gantt?roadmap=" + roadmap.key() + "&variant=" + row.key();
  }

  public String getPath() {
    return "api/v1/roadmaps/" + roadmap.key() + "/variants";
  }
}
