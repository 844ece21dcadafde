package vn.lienthong.hub.statistics.integrity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.ParameterReader;
import vn.lienthong.hub.statistics.PeriodQuestion;

/** Reads the parameters of the hints. */
final class IntegrityParameters {

    private static final int MOST = 1000;
    private static final int USUAL = 100;
    private static final List<String> COUNTS = List.of("unit", "from", "to", "units", "knownAt", "groupBy");
    private static final List<String> DOSSIERS =
            List.of("unit", "from", "to", "units", "knownAt", "kind", "cursor", "limit");
    private static final String KINDS =
            Stream.of(IntegrityKind.values()).map(IntegrityKind::lowerCase).collect(Collectors.joining(", "));

    private IntegrityParameters() {}

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    static IntegrityQuestion counts(Map<String, String[]> given, Instant latest) {
        ParameterReader reader = new ParameterReader(COUNTS, given);
        PeriodQuestion about = PeriodQuestion.read(reader, latest);
        String groupBy = reader.oneOf(
                "groupBy", name -> Optional.of(name).filter("unit"::equals), "must be 'unit', or left out");
        reader.check();
        return new IntegrityQuestion(about, groupBy != null, null, DossierCursor.START, USUAL);
    }

    /** @throws vn.lienthong.hub.fault.Fault INVALID_PARAMETER with every fault */
    static IntegrityQuestion dossiers(Map<String, String[]> given, Instant latest) {
        ParameterReader reader = new ParameterReader(DOSSIERS, given);
        PeriodQuestion about = PeriodQuestion.read(reader, latest);
        IntegrityKind kind = reader.oneOf("kind", IntegrityKind::ofName, "must be one of " + KINDS);
        if (!reader.has("kind")) {
            reader.fault("kind", "is missing; must be one of " + KINDS);
        }
        DossierCursor cursor = DossierCursor.read(reader, about.knownAt(), latest);
        Integer limit = reader.limit(MOST);
        reader.check();
        return new IntegrityQuestion(
                cursor == DossierCursor.START ? about : about.knownAt(cursor.knownAt()),
                false,
                kind,
                cursor,
                limit == null ? USUAL : limit);
    }
}
