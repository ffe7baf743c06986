// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.services.persistence;

import digital.konstanz.roadmap.platform.Fetching;
import digital.konstanz.roadmap.services.BusinessProcess;
import digital.konstanz.roadmap.services.OnlineService;
import digital.konstanz.roadmap.services.ReviewProposal;
import digital.konstanz.roadmap.services.ServicesRepository;
import digital.konstanz.roadmap.shared.id.RoadmapId;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** ServicesRepository on Jakarta Persistence. */
@Dependent
public class JpaServicesRepository implements ServicesRepository {
  private EntityManager entities;

  @PersistenceContext(unitName = "roadmap")
  public void setEntities(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public List<ReviewProposal> proposals(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        ReviewProposal.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()));
  }

  @Override
  public void add(ReviewProposal reviewProposal) {
    entities.persist(reviewProposal);
  }

  @Override
  public List<BusinessProcess> processes(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        BusinessProcess.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()));
  }

  @Override
  public void add(BusinessProcess businessProcess) {
    entities.persist(businessProcess);
  }

  @Override
  public List<OnlineService> onlineServices(RoadmapId roadmap) {
    return Fetching.complete(
        entities,
        OnlineService.class,
        "where x.roadmapId = :roadmap",
        "key",
        Map.of("roadmap", roadmap.value()),
        "ratings");
  }

  @Override
  public void add(OnlineService onlineService) {
    entities.persist(onlineService);
  }
}
