// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.identity;

import digital.konstanz.roadmap.shared.RuleViolatedException;
import digital.konstanz.roadmap.shared.StaleVersionException;
import digital.konstanz.roadmap.shared.Texts;
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
import java.util.regex.Pattern;

/**
 * An organisational unit of the city, or an external one that leads something (kept by name, no
 * capacity). It is never deleted: it ends, and its successor takes over, so that old reports keep
 * the old name.
 */
@Entity
@Table(name = "org_unit")
public class OrgUnit {
  private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._&+-]*");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;
  private static final BigDecimal MOST_PERSON_DAYS = BigDecimal.valueOf(10_000_000);

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

  /**
   * Takes over every field but key and place; the place changes by {@link #placeUnder}.
   *
   * @throws RuleViolatedException {@code unit.period}, {@code unit.successor-needs-end}, {@code
   *     unit.successor-itself}, {@code unit.capacity}, {@code unit.capacity-year}
   */
  public void revise(OrgUnitState wanted) {
    String named = Texts.required("name", wanted.name(), 300);
    String typed = Texts.optional("type", wanted.unitType(), 100);
    String divided = Texts.optional("division", wanted.division(), 200);
    requirePeriod(wanted);
    requireCapacity("capacity", wanted.capacityPersonDays());
    wanted.capacityByYear().forEach(OrgUnit::requireYear);
    name = named;
    unitType = typed;
    division = divided;
    capacityPersonDays = wanted.capacityPersonDays();
    if (!capacityByYear.equals(wanted.capacityByYear())) {
      capacityByYear.clear();
      capacityByYear.putAll(wanted.capacityByYear());
    }
    validFrom = wanted.validFrom();
    validTo = wanted.validTo();
    successorId = wanted.successorId();
  }

  private void requirePeriod(OrgUnitState wanted) {
    if (wanted.validFrom() != null
        && wanted.validTo() != null
        && wanted.validTo().isBefore(wanted.validFrom())) {
      throw RuleViolatedException.at(
          "validTo", "unit.period", wanted.validFrom(), wanted.validTo());
    }
    if (wanted.successorId() != null && wanted.validTo() == null) {
      throw RuleViolatedException.at("validTo", "unit.successor-needs-end");
    }
    if (id.equals(wanted.successorId())) {
      throw RuleViolatedException.at("successor", "unit.successor-itself", key);
    }
  }

  private static void requireYear(Integer year, BigDecimal personDays) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw RuleViolatedException.at(
          "capacityByYear." + year, "unit.capacity-year", year, FIRST_YEAR, LAST_YEAR);
    }
    requireCapacity("capacityByYear." + year, personDays);
  }

  private static void requireCapacity(String field, BigDecimal personDays) {
    if (personDays != null
        && (personDays.signum() < 0 || personDays.compareTo(MOST_PERSON_DAYS) > 0)) {
      throw RuleViolatedException.at(field, "unit.capacity", personDays, MOST_PERSON_DAYS);
    }
  }

  /**
   * The same key as people may type for a new unit; imported ones are kept as they are.
   *
   * @throws RuleViolatedException {@code text.missing}, {@code text.too-long}, {@code unit.key}
   */
  public static String requireKey(String wanted) {
    String typed = Texts.required("key", wanted, 100);
    if (!KEY.matcher(typed).matches()) {
      throw RuleViolatedException.at("key", "unit.key", typed);
    }
    return typed;
  }

  /** Whether the unit exists on this day. */
  public boolean validOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }

  /** Person-days for projects in this year; null for an external unit or an unknown capacity. */
  public BigDecimal capacityIn(int year) {
    return external ? null : capacityByYear.getOrDefault(year, capacityPersonDays);
  }

  /**
   * @throws StaleVersionException when the seen version is not the current one
   */
  public void expectVersion(long seen) {
    if (seen != version) {
      throw new StaleVersionException(key, seen, version);
    }
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
