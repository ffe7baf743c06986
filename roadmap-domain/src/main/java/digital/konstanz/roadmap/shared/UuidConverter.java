// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Lets a UUID column be null: EclipseLink 4.0 fails with a NullPointerException when it reads one
 * with its own converter. Applied to every UUID attribute but the ids, which are never null.
 */
@Converter(autoApply = true)
public class UuidConverter implements AttributeConverter<UUID, UUID> {

  @Override
  public UUID convertToDatabaseColumn(UUID attribute) {
    return attribute;
  }

  @Override
  public UUID convertToEntityAttribute(UUID column) {
    return column;
  }
}
