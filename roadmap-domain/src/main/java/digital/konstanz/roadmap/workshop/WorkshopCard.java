// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.workshop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A card that participants wrote; part of a {@link Workshop}, which alone changes it. */
@Entity
@Table(name = "workshop_card")
public class WorkshopCard {
  @Id private UUID id;

  @Column(name = "obj_key")
  private String key;

  @Column(name = "field_id")
  private UUID fieldId;

  @Column(name = "card_text")
  private String text;

  @Column(name = "position_number")
  private int position;

  @ElementCollection
  @CollectionTable(name = "workshop_card_measure", joinColumns = @JoinColumn(name = "card_id"))
  @OrderColumn(name = "position_number")
  @Column(name = "measure_id")
  private List<UUID> measures = new ArrayList<>();

  protected WorkshopCard() {}

  WorkshopCard(UUID id) {
    this.id = id;
  }

  String key() {
    return key;
  }

  int position() {
    return position;
  }

  WorkshopCardState state() {
    return new WorkshopCardState(key, fieldId, text, List.copyOf(measures));
  }

  void restore(WorkshopCardState state, int place) {
    key = state.key();
    fieldId = state.fieldId();
    text = state.text();
    position = place;
    if (!measures.equals(state.measures())) {
      measures.clear();
      measures.addAll(state.measures());
    }
  }
}
