// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An organisational unit of the city, or an external one that leads something (kept by name, no
 * capacity). It is never deleted: it ends, and its successor takes over, so that old reports keep
 * the old name.
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

  @Id private UUID id;

  @Column(name = "obj_key")
  private String key;

  private String name;

  @Column(name = "unit_type")
  private String unitType;

  private String division;

  @Column(name = "parent_id")
  private UUID parentId;

  private String path;

  @Column(name = "capacity_person_days")
  private BigDecimal capacityPersonDays;

  @ElementCollection
  @CollectionTable(name = "org_unit_capacity", joinColumns = @JoinColumn(name = "unit_id"))
  @MapKeyColumn(name = "fiscal_year")
  @Column(name = "person_days")
  private Map<Integer, BigDecimal> capacityByYear = new HashMap<>();

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  @Column(name = "successor_id")
  private UUID successorId;

  @Column(name = "external_unit")
  private boolean external;

  @Version private long version;

  protected OrgUnit() {}

  /** A unit at the top; {@link #placeUnder} moves it below another. */
  public OrgUnit(String key, String name) {
    this.id = UUID.randomUUID();
    this.key = key;
    this.name = name;
    this.path = ownPath(null);
  }

  /** The unit as it once was, for undo. */
  public OrgUnit(UUID id, OrgUnitState state) {
    this.id = id;
    restore(state);
  }

  private String ownPath(String parentPath) {
    return (parentPath == null ? "/" : parentPath) + id + "/";
  }

  /**
   * Puts the unit below another one, or at the top for null; units below follow by their service.
   */
  public void placeUnder(OrgUnit parent) {
    this.parentId = parent == null ? null : parent.id;
    this.path = ownPath(parent == null ? null : parent.path);
  }

  public OrgUnitState state() {
    return new OrgUnitState(
        key,
        name,
        unitType,
        division,
        parentId,
        path,
        capacityPersonDays,
        new TreeMap<>(capacityByYear),
        validFrom,
        validTo,
        successorId,
        external);
  }

  public void restore(OrgUnitState state) {
    key = state.key();
    name = state.name();
    unitType = state.unitType();
    division = state.division();
    parentId = state.parentId();
    path = state.path();
    capacityPersonDays = state.capacityPersonDays();
    capacityByYear.clear();
    capacityByYear.putAll(state.capacityByYear());
    validFrom = state.validFrom();
    validTo = state.validTo();
    successorId = state.successorId();
    external = state.external();
  }

  /** Person-days for projects in this year; null for an external unit or an unknown capacity. */
  public BigDecimal capacityIn(int year) {
    return external ? null : capacityByYear.getOrDefault(year, capacityPersonDays);
  }

  public UUID id() {
    return id;
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  public String path() {
    return path;
  }

  public boolean external() {
    return external;
  }

  public long version() {
    return version;
  }
}
