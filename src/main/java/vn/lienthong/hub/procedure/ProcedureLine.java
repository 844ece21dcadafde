package vn.lienthong.hub.procedure;

import java.util.List;
import vn.lienthong.hub.unit.CheckedJson;

/** One line of a file of procedures; members that do not fit are null and among the findings. */
final class ProcedureLine {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_NOTE = 1000;

    private ProcedureLine() {}

    static CatalogueEntry read(CheckedJson line) {
        line.allowOnly("code", "name", "field", "validFrom", "clockStart", "stages", "note");
        String code = line.code("code");
        if (code != null && CatalogueIndex.hasTail(code)) {
            line.fault("code", "must be the national code without a local tail");
        }
        Procedure procedure = new Procedure(
                code,
                line.text("name", LONGEST_NAME),
                field(line.object("field")),
                line.date("validFrom"),
                line.has("clockStart") ? line.oneOf("clockStart", ClockStart.class) : ClockStart.RECEPTION,
                StageReader.read(line));
        return new CatalogueEntry(procedure, line.optionalText("note", LONGEST_NOTE));
    }

    private static Field field(CheckedJson json) {
        if (json == null) {
            return null;
        }
        json.allowOnly("code", "name");
        return new Field(json.code("code"), json.text("name", LONGEST_NAME));
    }

    /** What makes an entry a version of its own; null while something of it is missing. */
    static Object key(CatalogueEntry entry) {
        Procedure procedure = entry.procedure();
        return procedure.code() == null || procedure.validFrom() == null
                ? null
                : List.of(procedure.code(), procedure.validFrom());
    }
}
