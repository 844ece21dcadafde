package vn.lienthong.hub.procedure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.lienthong.hub.unit.ImportFile;

/** Procedures for tests of other features, as a file of them says, without a database. */
public final class KnownProcedures {

    private KnownProcedures() {}

    /** @param lines as they are imported */
    public static List<Procedure> of(String lines) {
        ImportFile file = new ImportFile(lines.getBytes(StandardCharsets.UTF_8));
        List<Procedure> procedures = file.lines().stream()
                .map(ProcedureLine::read)
                .map(CatalogueEntry::procedure)
                .toList();
        file.refuseIfFaulty();
        return procedures;
    }

    /** A catalogue of one version of each, in force for ever. */
    public static Catalogue catalogue(String lines) {
        return new UnversionedCatalogue(of(lines));
    }
}
