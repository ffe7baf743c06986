// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.exchange.web;

import digital.konstanz.roadmap.exchange.app.paper.CalendarSubjectService;
import digital.konstanz.roadmap.exchange.app.paper.CalendarSubjectService.SubjectRow;
import digital.konstanz.roadmap.identity.CalendarFeed.Contents;
import digital.konstanz.roadmap.identity.CalendarFeed.Subject;
import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.app.CalendarFeedService;
import digital.konstanz.roadmap.identity.app.CalendarFeedService.FeedRow;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.ui.FormRefusals;
import digital.konstanz.roadmap.ui.Formats;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.ShellView;
import digital.konstanz.roadmap.ui.Texts;
import digital.konstanz.roadmap.ui.security.WebRequests;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The calendars of the own account: what they are about, and new ones. */
@Named
@RequestScoped
public class CalendarsView {
  private static final String FORM = "calendar";

  @Inject private CalendarFeedService feeds;
  @Inject private CalendarSubjectService choices;
  @Inject private ShellView shell;
  @Inject private FormRefusals refusals;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private List<SubjectRow> subjects = List.of();
  private List<FeedRow> rows;
  private String subject = Subject.OWN.name();
  private String address;

  /** A value of the form and its words. */
  public record Choice(String value, String label) {}

  @PostConstruct
  void read() {
    rows = feeds.feeds();
    if (isPossible()) {
      subjects = choices.subjects(shell.getRoadmap().key());
    }
  }

  /** Whether there is a plan that the account may take out. */
  public boolean isPossible() {
    return shell.getRoadmap() != null && Callers.mayEver(Operation.PLAN_EXPORT);
  }

  public List<Choice> getChoices() {
    Texts texts = Texts.of(page.getLocale());
    List<Choice> all = new ArrayList<>();
    all.add(new Choice("OWN", texts.get("identity.calendar.OWN")));
    all.add(new Choice("ALL", texts.get("identity.calendar.ALL")));
    subjects.forEach(row -> all.add(new Choice(row.subject() + ":" + row.key(), label(row))));
    return all;
  }

  private String label(SubjectRow row) {
    return Texts.of(page.getLocale())
        .format("identity.calendar." + row.subject(), row.key(), row.title());
  }

  public void create() {
    String[] chosen = subject.split(":", 2);
    refusals.attempt(
        FORM,
        () -> {
          Contents contents =
              new Contents(
                  shell.getRoadmap().key(),
                  Subject.valueOf(chosen[0]),
                  chosen.length > 1 ? chosen[1] : null,
                  page.getLocale().getLanguage());
          address =
              WebRequests.address(request, "api/v1/calendars/" + feeds.create(contents) + ".ics");
        });
    rows = feeds.feeds();
  }

  public void revoke() {
    UUID id = UUID.fromString(request.getParameter("id"));
    refusals.attempt("calendars", () -> feeds.revoke(id));
    rows = feeds.feeds();
  }

  public List<FeedRow> getRows() {
    return rows;
  }

  /** What a calendar is about, in words. */
  public String about(FeedRow row) {
    Contents contents = row.contents();
    return subjects.stream()
        .filter(each -> each.subject() == contents.subject())
        .filter(each -> each.key().equals(contents.key()))
        .findFirst()
        .map(this::label)
        .orElseGet(
            () ->
                Texts.of(page.getLocale())
                    .format("identity.calendar." + contents.subject(), contents.key(), ""));
  }

  /** When it was made and last read, in words. */
  public String times(FeedRow row) {
    Formats formats = Formats.of(page.getLocale());
    return Texts.of(page.getLocale())
        .format(
            "identity.calendar.times",
            row.contents().roadmap(),
            formats.moment(row.createdAt()),
            formats.moment(row.lastUsedAt()));
  }

  public String getSubject() {
    return subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** Shown once; null unless it was just made. */
  public String getAddress() {
    return address;
  }
}
