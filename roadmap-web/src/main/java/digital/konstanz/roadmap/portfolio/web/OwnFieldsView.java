// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.web;

import digital.konstanz.roadmap.portfolio.OwnFieldType;
import digital.konstanz.roadmap.portfolio.app.OwnFieldDetails;
import digital.konstanz.roadmap.portfolio.app.OwnFieldService;
import digital.konstanz.roadmap.portfolio.app.OwnFieldService.RoadmapTitle;
import digital.konstanz.roadmap.ui.PageContext;
import digital.konstanz.roadmap.ui.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Own fields of one roadmap. */
@Named
@RequestScoped
public class OwnFieldsView {

  @Inject private OwnFieldService service;
  @Inject private PageContext page;
  @Inject private HttpServletRequest request;

  private List<RoadmapTitle> roadmaps;
  private RoadmapTitle roadmap;
  private List<OwnFieldDetails> fields = List.of();

  @PostConstruct
  void read() {
    roadmaps = service.roadmaps();
    String asked = request.getParameter("roadmap");
    roadmap =
        roadmaps.stream()
            .filter(each -> each.key().equals(asked))
            .findFirst()
            .orElse(roadmaps.isEmpty() ? null : roadmaps.get(0));
    if (roadmap != null) {
      fields = service.fields(roadmap.key());
    }
  }

  public List<RoadmapTitle> getRoadmaps() {
    return roadmaps;
  }

  /** Null as long as there is none. */
  public RoadmapTitle getRoadmap() {
    return roadmap;
  }

  public List<OwnFieldDetails> getFields() {
    return fields;
  }

  public OwnFieldType[] getTypes() {
    return OwnFieldType.values();
  }

  public String path(OwnFieldDetails field) {
    return "api/v1/roadmaps/" + roadmap.key() + "/own-fields/" + field.id();
  }

  public String filled(OwnFieldDetails field) {
    return Texts.of(page.getLocale()).format("master.fields.filled", field.values());
  }
}
