// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import digital.konstanz.roadmap.platform.database.DatabaseUnderTest;
import digital.konstanz.roadmap.platform.database.DatabaseUnderTest.Vendor;
import digital.konstanz.roadmap.portfolio.LagUnit;
import digital.konstanz.roadmap.portfolio.LinkType;
import digital.konstanz.roadmap.portfolio.Measure;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import digital.konstanz.roadmap.portfolio.Roadmap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JpaPlanLinkRepositoryIT {
  private final JpaPlanLinkRepository links = new JpaPlanLinkRepository();

  @ParameterizedTest
  @EnumSource
  void aLinkIsFoundByKeyRoadmapAndBothEnds(Vendor vendor) {
    DatabaseUnderTest.shared(vendor)
        .rolledBack(
            entities -> {
              links.setEntities(entities);
              Roadmap roadmap = new Roadmap("r1", "Eins", "M-");
              entities.persist(roadmap);
              entities.flush();
              Measure first = new Measure(roadmap.id(), "M-1", "Zuerst");
              Measure second = new Measure(roadmap.id(), "M-2", "Danach");
              entities.persist(first);
              entities.persist(second);
              entities.flush();
              PlanLink link =
                  new PlanLink(roadmap.id(), first.itemId(), second.itemId(), LinkType.FS);
              link.waitFor(LinkType.SS, -5, LagUnit.CALENDAR);
              links.add(link);
              PlanLinkState saved = link.state();
              entities.clear();

              assertThat(links.byKey(link.key()).orElseThrow().state()).isEqualTo(saved);
              assertThat(List.of(links.all(roadmap.id()), links.all()))
                  .allSatisfy(list -> assertThat(list).hasSize(1));
              assertThat(links.at(first.itemId())).hasSize(1);
              assertThat(links.at(second.itemId())).hasSize(1);

              links.remove(links.byId(link.id()).orElseThrow());
              assertThat(links.all()).isEmpty();
            });
  }
}
