// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.scheduling.rest;

import digital.konstanz.roadmap.exchange.app.DemoMark;
import digital.konstanz.roadmap.exchange.app.ExportedFile;
import digital.konstanz.roadmap.exchange.app.SheetData;
import digital.konstanz.roadmap.exchange.app.SheetFiles;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.Performs;
import digital.konstanz.roadmap.portfolio.app.TimelineWordsService;
import digital.konstanz.roadmap.scheduling.app.LevellingDetails;
import digital.konstanz.roadmap.scheduling.app.LevellingHeld;
import digital.konstanz.roadmap.scheduling.app.LevellingJobs;
import digital.konstanz.roadmap.scheduling.engine.LevellingMove;
import digital.konstanz.roadmap.scheduling.web.LevellingWords;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A proposal as CSV: all that moves, then all that stays, each with its reason. */
@RequestScoped
public class LevellingSheet {
  private static final int WIDE = 48;
  private static final int USUAL = 16;

  @Inject private LevellingJobs jobs;
  @Inject private TimelineWordsService words;
  @Inject private SheetFiles files;
  @Inject private PageContext page;

  @Performs(Operation.PLAN_LEVEL)
  public ExportedFile csv(String roadmap, String job) {
    LevellingDetails details = jobs.details(roadmap, job);
    Locale locale = page.getLocale();
    Texts texts = Texts.of(locale);
    LevellingWords said = new LevellingWords(details, words.read().unitNames(), locale);
    List<List<Object>> rows = new ArrayList<>();
    details.moves().forEach(move -> rows.add(row(move, details, said, texts)));
    details.held().forEach(held -> rows.add(row(held, details, said, texts)));
    return files.csv(
        new SheetData(
            DemoMark.name(roadmap + "-" + texts.get("levelling.file"), page.isDemo()),
            columns(texts),
            rows,
            List.of(),
            locale));
  }

  private static List<SheetData.Column> columns(Texts texts) {
    return Stream.of(
            "key", "measure", "result", "start", "end", "start.then", "end.then", "later", "why")
        .map(name -> texts.get("levelling.head." + name))
        .map(head -> new SheetData.Column(head, head.length() > USUAL ? WIDE : USUAL))
        .toList();
  }

  private static List<Object> row(
      LevellingMove move, LevellingDetails details, LevellingWords said, Texts texts) {
    return Arrays.asList(
        move.key(),
        details.titles().get(move.key()),
        texts.get("levelling.result.moves"),
        move.oldStart(),
        move.oldEnd(),
        move.start(),
        move.end(),
        details.days().get(move.key()),
        said.why(move));
  }

  private static List<Object> row(
      LevellingHeld held, LevellingDetails details, LevellingWords said, Texts texts) {
    String by = held.by() == null ? "" : " (" + held.by() + ")";
    return Arrays.asList(
        held.key(),
        details.titles().get(held.key()),
        texts.get("levelling.result.stays"),
        held.start(),
        held.end(),
        null,
        null,
        null,
        said.why(held.reason()) + by);
  }
}
