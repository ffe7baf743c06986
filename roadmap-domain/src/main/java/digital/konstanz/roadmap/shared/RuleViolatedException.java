// SPDX-License-Identifier: EUPL-1.2
package digital.konstanz.roadmap.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A rule of the field does not hold and the caller can do something about it. The text comes from
 * the message bundle by {@code code}, {@code values} fill its places.
 */
public class RuleViolatedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;
  private final boolean conflict;
  private final transient List<Object> values;

  public RuleViolatedException(String code, Object... values) {
    this(code, null, false, values);
  }

  private RuleViolatedException(String code, String field, boolean conflict, Object[] values) {
    super(code + (field == null ? "" : " at " + field) + " " + Arrays.toString(values));
    this.code = code;
    this.field = field;
    this.conflict = conflict;
    this.values = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values)));
  }

  /** The rule is about one input; {@code field} is its name in the interfaces. */
  public static RuleViolatedException at(String field, String code, Object... values) {
    return new RuleViolatedException(code, field, false, values);
  }

  /** The input is well formed, but the present state forbids it (locked plan, cycle). */
  public static RuleViolatedException forbiddenByState(String code, Object... values) {
    return new RuleViolatedException(code, null, true, values);
  }

  /** The same violation, said about one input. */
  public RuleViolatedException atField(String name) {
    return new RuleViolatedException(code, name, conflict, values.toArray());
  }

  public String code() {
    return code;
  }

  /** Null when the rule is not about a single input. */
  public String field() {
    return field;
  }

  public boolean conflict() {
    return conflict;
  }

  /** Empty after serialisation. */
  public List<Object> values() {
    return values == null ? List.of() : values;
  }
}
