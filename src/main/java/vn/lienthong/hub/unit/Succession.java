package vn.lienthong.hub.unit;

import java.time.LocalDate;

/** Which unit a code meant. */
@FunctionalInterface
public interface Succession {

    /**
     * The unit that a code meant on a day: itself before and while it exists, then its successor for the field, and that
     * one's successor once it has ended too. A successor that names the field goes before one that names none. A code
     * that is not known means itself. For a unit that exists this is one look into a map.
     *
     * @param field code of the field of the procedure, or null: a field that no successor names
     */
    Meaning meant(String code, String field, LocalDate day);
}
