// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.portfolio.persistence;

import digital.konstanz.roadmap.identity.Operation;
import digital.konstanz.roadmap.identity.Target;
import digital.konstanz.roadmap.identity.app.Callers;
import digital.konstanz.roadmap.platform.journal.EntityRestorable;
import digital.konstanz.roadmap.platform.journal.Restorable;
import digital.konstanz.roadmap.portfolio.PlanItem;
import digital.konstanz.roadmap.portfolio.PlanLink;
import digital.konstanz.roadmap.portfolio.PlanLinkState;
import digital.konstanz.roadmap.portfolio.engine.LinkCycle;
import digital.konstanz.roadmap.portfolio.engine.LinkCycle.Arrow;
import digital.konstanz.roadmap.shared.RuleViolatedException;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Undo of links; one that comes back may meet others that close a circle with it by now. */
final class LinkRestorable implements Restorable<PlanLinkState> {
  private final EntityManager entities;
  private final PlanItemTargets targets;
  private final Restorable<PlanLinkState> links;

  private record Ends(UUID link, Arrow<UUID> arrow) {}

  LinkRestorable(EntityManager entities, PlanItemTargets targets) {
    this.entities = entities;
    this.targets = targets;
    this.links =
        new EntityRestorable<>(
                entities,
                "plan-link",
                PlanLink.class,
                PlanLinkState.class,
                (id, state) -> new PlanLink(state))
            .permittedBy(state -> targets.ofItem(state.toItemId()));
  }

  @Override
  public String kind() {
    return links.kind();
  }

  @Override
  public Class<PlanLinkState> stateType() {
    return links.stateType();
  }

  @Override
  public Optional<PlanLinkState> current(UUID id) {
    return links.current(id);
  }

  @Override
  public Target target(PlanLinkState state) {
    return links.target(state);
  }

  @Override
  public void restore(UUID id, PlanLinkState state) {
    links.restore(id, state);
  }

  @Override
  public void remove(UUID id) {
    links.remove(id);
  }

  /**
   * @throws RuleViolatedException conflicts {@code undo.own-part} when one end belongs to the other
   *     by now, {@code link.closes-cycle} that names what the caller sees of the circle, {@code
   *     link.cycle} when that is nothing
   */
  @Override
  public void requireSound(Set<UUID> restored) {
    List<Ends> all =
        entities
            .createQuery("select x.id, x.fromItemId, x.toItemId from PlanLink x", Object[].class)
            .getResultStream()
            .map(row -> new Ends((UUID) row[0], new Arrow<>((UUID) row[1], (UUID) row[2])))
            .toList();
    requireApart(all.stream().filter(ends -> restored.contains(ends.link())).toList());
    List<Arrow<UUID>> arrows = all.stream().map(Ends::arrow).toList();
    if (LinkCycle.find(arrows).isEmpty()) {
      return;
    }
    // an older circle elsewhere, which an import may have left, is no reason to refuse
    all.stream()
        .filter(ends -> restored.contains(ends.link()))
        .map(ends -> LinkCycle.closedBy(ends.arrow(), arrows))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(this::refuse);
  }

  /** Others may have moved one end below the other since. */
  private void requireApart(List<Ends> links) {
    ItemParents parents =
        new ItemParents(entities)
            .read(
                links.stream()
                    .map(Ends::arrow)
                    .flatMap(arrow -> Stream.of(arrow.predecessor(), arrow.successor()))
                    .collect(Collectors.toSet()));
    for (Ends link : links) {
      UUID from = link.arrow().predecessor();
      UUID to = link.arrow().successor();
      if (parents.above(from).contains(to) || parents.above(to).contains(from)) {
        throw RuleViolatedException.forbiddenByState("undo.own-part");
      }
    }
  }

  private void refuse(List<UUID> circle) {
    List<String> named =
        circle.stream()
            .filter(id -> Callers.may(Operation.MEASURE_READ, targets.ofItem(id)))
            .map(id -> entities.find(PlanItem.class, id))
            .filter(Objects::nonNull)
            .map(item -> item.key() + " " + item.title())
            .collect(Collectors.toCollection(ArrayList::new));
    if (named.isEmpty()) {
      throw RuleViolatedException.forbiddenByState("link.cycle");
    }
    named.add(named.get(0));
    throw RuleViolatedException.forbiddenByState("link.closes-cycle", String.join(" → ", named));
  }
}
